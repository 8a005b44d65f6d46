// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/platform_store.h"

#include "models/store/rows.h"

namespace hengzhao::store
{

namespace
{

QDate isoDate(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

} // namespace

Result<QHash<QString, PlatformReport>> PlatformStore::reports() const
{
    QHash<QString, PlatformReport> reports;
    const Result<void> read =
        forEachRow(m_database, "SELECT school_code, reported_on, approved_on FROM platform_report WHERE ended IS NULL",
                   [&reports](Statement &row) {
                       PlatformReport report{isoDate(row.text(1)), {}};
                       if (!row.isNull(2))
                           report.approvedOn = isoDate(row.text(2));
                       reports.insert(row.text(0), report);
                   });
    if (!read)
        return failure(read.error());
    return reports;
}

Result<void> PlatformStore::setReport(const QString &school, const std::optional<PlatformReport> &report,
                                      Transaction &transaction)
{
    const qint64 number = transaction.number().value();
    Database &database = transaction.database();
    // The row itself, where this transaction has made it.
    if (Result<void> done =
            database.run("DELETE FROM platform_report WHERE school_code = ? AND added = ?", school, number);
        !done)
        return done;
    if (Result<void> done = database.run("UPDATE platform_report SET ended = ? WHERE school_code = ? AND ended IS NULL",
                                         number, school);
        !done || !report)
        return done;
    const std::optional<QString> approvedOn =
        report->approvedOn ? std::optional(report->approvedOn->toString(Qt::ISODate)) : std::nullopt;
    return database.run(
        "INSERT INTO platform_report (school_code, reported_on, approved_on, added) VALUES (?, ?, ?, ?)", school,
        report->reportedOn.toString(Qt::ISODate), approvedOn, number);
}

Result<PlatformComparison> PlatformStore::comparison() const
{
    Result<QList<PlatformEntry>> entries = readRows<PlatformEntry>(
        m_database,
        "SELECT side, school_code, school_name, program_code, program_name, field, ours, theirs FROM platform_entry"
        " WHERE ended IS NULL ORDER BY id",
        [](Statement &row) {
            return PlatformEntry{*parsePlatformSide(row.text(0)),
                                 row.text(1),
                                 row.text(2),
                                 row.text(3),
                                 row.text(4),
                                 row.text(5),
                                 row.text(6),
                                 row.text(7)};
        });
    if (!entries)
        return failure(entries.error());
    const Result<QList<QDateTime>> times = readRows<QDateTime>(
        m_database, "SELECT at FROM audit WHERE command = 'platform compare' ORDER BY number DESC LIMIT 1",
        [](Statement &row) { return QDateTime::fromString(row.text(0), Qt::ISODateWithMs); });
    if (!times)
        return failure(times.error());
    return PlatformComparison{*entries, times->isEmpty() ? std::nullopt : std::optional(times->first())};
}

Result<void> PlatformStore::setComparison(const QList<PlatformEntry> &entries, Transaction &transaction)
{
    const qint64 number = transaction.number().value();
    if (Result<void> ended =
            transaction.database().run("UPDATE platform_entry SET ended = ? WHERE ended IS NULL", number);
        !ended)
        return ended;
    Result<Statement> statement = transaction.database().prepare(
        "INSERT INTO platform_entry (side, school_code, school_name, program_code, program_name, field, ours, theirs,"
        " added) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!statement)
        return failure(statement.error());
    for (const PlatformEntry &entry : entries) {
        const Result<void> done =
            statement
                ->bind(codeName(entry.side), entry.schoolCode, entry.schoolName, entry.programCode, entry.programName,
                       entry.field, entry.ours, entry.theirs, number)
                .run();
        if (!done)
            return done;
    }
    return {};
}

} // namespace hengzhao::store
