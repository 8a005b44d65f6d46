// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/directory_names.h"

#include "models/store/rows.h"

namespace hengzhao::store
{

namespace
{

Result<QHash<QString, QString>> namesByCode(Database &database, QByteArrayView sql)
{
    QHash<QString, QString> names;
    Result<Statement> statement = database.prepare(sql);
    if (!statement)
        return failure(statement.error());
    while (true) {
        const Result<bool> row = statement->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return names;
        names.insert(statement->text(0), statement->text(1));
    }
}

} // namespace

Result<QHash<QString, QString>> schoolNames(Database &database)
{
    return namesByCode(database, "SELECT code, name FROM school WHERE ended IS NULL");
}

Result<QHash<QString, QString>> districtNames(Database &database)
{
    return namesByCode(database, "SELECT code, name FROM district WHERE ended IS NULL");
}

Result<QHash<QString, QString>> schoolDistricts(Database &database)
{
    return namesByCode(database, "SELECT code, district_code FROM school WHERE ended IS NULL");
}

namespace
{

Result<std::optional<NamedPlace>> placeByCode(Database &database, QByteArrayView sql, const QString &code)
{
    const Result<QList<NamedPlace>> found = readRows<NamedPlace>(
        database, sql,
        [](Statement &row) {
            return NamedPlace{row.integer(0), row.text(1), row.text(2)};
        },
        code);
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

} // namespace

Result<std::optional<NamedPlace>> schoolByCode(Database &database, const QString &code)
{
    return placeByCode(database, "SELECT id, name, district_code FROM school WHERE code = ? AND ended IS NULL", code);
}

Result<std::optional<NamedPlace>> juniorSchoolByCode(Database &database, const QString &code)
{
    return placeByCode(database,
                       "SELECT j.id, j.name, d.code FROM junior_school j JOIN district d ON d.id = j.district_id"
                       " WHERE j.code = ? AND j.ended IS NULL",
                       code);
}

Result<bool> hasProgram(Database &database, qint64 school, const QString &program)
{
    return database
        .number("SELECT count(*) FROM program WHERE school_id = ? AND code = ? AND ended IS NULL", school, program)
        .map([](std::optional<qint64> count) { return count.value_or(0) > 0; });
}

Result<QStringList> filedChoices(Database &database, qint64 candidate, AuditNumber asOf, int batch, ChoiceSource source)
{
    const bool ordinary = batch == 1 || source != ChoiceSource::Supplementary;
    const bool supplementary = batch > 1 && source != ChoiceSource::Second;
    Result<Statement> statement = database.prepare(
        "SELECT choices FROM choice_form WHERE candidate_id = ?1 AND added <= ?2"
        " AND (ended IS NULL OR ended > ?2) AND ((supplementary = 0 AND ?3) OR (supplementary = 1 AND ?4))"
        " ORDER BY supplementary DESC LIMIT 1");
    if (!statement)
        return failure(statement.error());
    const Result<bool> row = statement->bind(candidate, asOf.value(), ordinary, supplementary).step();
    if (!row)
        return failure(row.error());
    return *row ? statement->text(0).split(QLatin1Char(',')) : QStringList();
}

} // namespace hengzhao::store
