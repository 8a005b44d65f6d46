// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migration.h"

#include "models/store/database.h"

#include <QFile>

#include <iterator>

namespace hengzhao::store
{

namespace
{

struct Step {
    int version;
    const char *resource;
};

// A step once released is never edited; the next one stands below it.
constexpr Step steps[] = {
    {1, ":/schema/sqlite/0001_season.sql"},       {2, ":/schema/sqlite/0002_attachments.sql"},
    {3, ":/schema/sqlite/0003_filings.sql"},      {4, ":/schema/sqlite/0004_plans.sql"},
    {5, ":/schema/sqlite/0005_publicity.sql"},    {6, ":/schema/sqlite/0006_discipline.sql"},
    {7, ":/schema/sqlite/0007_dispatch.sql"},     {8, ":/schema/sqlite/0008_booklet.sql"},
    {9, ":/schema/sqlite/0009_life.sql"},         {10, ":/schema/sqlite/0010_approval.sql"},
    {11, ":/schema/sqlite/0011_notices.sql"},     {12, ":/schema/sqlite/0012_registration.sql"},
    {13, ":/schema/sqlite/0013_supplement.sql"},  {14, ":/schema/sqlite/0014_lines.sql"},
    {15, ":/schema/sqlite/0015_scenarios.sql"},   {16, ":/schema/sqlite/0016_snapshots.sql"},
    {17, ":/schema/sqlite/0017_whereabouts.sql"}, {18, ":/schema/sqlite/0018_counting.sql"},
};

constexpr const char *rowGuards = ":/schema/sqlite/row_guards.sql";

Result<void> runAll(Database &database, const QList<QByteArray> &statements)
{
    for (const QByteArray &sql : statements) {
        if (const Result<void> done = database.run(sql); !done)
            return done;
    }
    return {};
}

Result<void> runStep(Database &database, const Step &step)
{
    if (Result<void> done = runAll(database, schemaStatements(QLatin1String(step.resource))); !done)
        return done;
    // 0x485A5331 is "HZS1".
    if (Result<void> done = database.run("PRAGMA application_id = 1213879089"); !done)
        return done;
    return database.run("PRAGMA user_version = " + QByteArray::number(step.version));
}

QByteArray triggerName(const QByteArray &statement)
{
    const QByteArray marker("CREATE TRIGGER ");
    const qsizetype at = statement.indexOf(marker) + marker.size();
    return statement.sliced(at, statement.indexOf(' ', at) - at);
}

} // namespace

int newestSchema()
{
    return std::rbegin(steps)->version;
}

QList<QByteArray> schemaStatements(const QString &resource)
{
    QFile file(resource);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "schemaStatements", "a schema resource is compiled in");
    QList<QByteArray> statements;
    QByteArray statement;
    while (opened && !file.atEnd()) {
        const QByteArray line = file.readLine();
        if (line.trimmed() == "-- ;;") {
            statements.append(statement);
            statement.clear();
        } else {
            statement += line;
        }
    }
    if (!statement.trimmed().isEmpty())
        statements.append(statement);
    return statements;
}

Result<void> migrate(Database &database, int from)
{
    for (const Step &step : steps) {
        if (step.version <= from)
            continue;
        if (Result<void> begun = database.run("BEGIN IMMEDIATE"); !begun)
            return begun;
        Result<void> done = runStep(database, step);
        if (done && step.version == newestSchema())
            done = raiseRowGuards(database);
        if (done)
            done = database.run("COMMIT");
        if (!done) {
            const Result<void> undone = database.run("ROLLBACK");
            Q_UNUSED(undone)
            return done;
        }
    }
    return {};
}

QMap<QByteArray, QByteArray> schemaTriggers()
{
    QList<QByteArray> statements;
    for (const Step &step : steps)
        statements += schemaStatements(QLatin1String(step.resource));
    statements += schemaStatements(QLatin1String(rowGuards));
    QMap<QByteArray, QByteArray> triggers;
    for (const QByteArray &statement : std::as_const(statements)) {
        if (const qsizetype at = statement.indexOf("CREATE TRIGGER "); at >= 0)
            triggers.insert(triggerName(statement), statement.sliced(at).trimmed());
    }
    return triggers;
}

Result<void> lowerRowGuards(Database &database)
{
    for (const QByteArray &statement : schemaStatements(QLatin1String(rowGuards))) {
        if (Result<void> done = database.run("DROP TRIGGER IF EXISTS " + triggerName(statement)); !done)
            return done;
    }
    return {};
}

Result<void> raiseRowGuards(Database &database)
{
    if (Result<void> done = lowerRowGuards(database); !done)
        return done;
    return runAll(database, schemaStatements(QLatin1String(rowGuards)));
}

} // namespace hengzhao::store
