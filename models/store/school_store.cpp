// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/school_store.h"

namespace hengzhao::store
{

namespace
{

const char *tableOf(EditedRows rows)
{
    switch (rows) {
    case EditedRows::Schools:
        return "school";
    case EditedRows::Programs:
        return "program";
    case EditedRows::Filings:
        return "filing";
    }
    Q_UNREACHABLE();
}

} // namespace

Result<Table> SchoolStore::schools(const SchoolWords &words) const
{
    const QList<ReadColumn> columns = {
        {QStringLiteral("school_code"), ColumnKind::Text},
        {QStringLiteral("school_name"), ColumnKind::Text},
        {QStringLiteral("category"), ColumnKind::Word, words.category},
        {QStringLiteral("place"), ColumnKind::Word, words.place},
        {QStringLiteral("nature"), ColumnKind::Word, words.nature},
        {QStringLiteral("filing_state"), ColumnKind::Word, words.filingState, words.filingTone},
        {QStringLiteral("programs"), ColumnKind::Number},
        {QStringLiteral("seats"), ColumnKind::Number},
        {QStringLiteral("limit"), ColumnKind::Number},
        {QStringLiteral("capacity"), ColumnKind::Number},
        {QStringLiteral("sponsor"), ColumnKind::Text},
        {QStringLiteral("recruiting_code"), ColumnKind::Text},
        {QStringLiteral("phone"), ColumnKind::Text},
        {QStringLiteral("website"), ColumnKind::Text},
        {QStringLiteral("address"), ColumnKind::Text},
    };
    // The place of a school outside the city may be no district of the season; it then stands as it was filed.
    return readTable(
        m_database,
        "SELECT s.id, s.code, s.name, s.category, nullif(coalesce(d.name, s.district_code), ''), s.nature, f.state,"
        " (SELECT count(*) FROM program p WHERE p.school_id = s.id AND p.ended IS NULL),"
        " (SELECT sum(seats) FROM program p WHERE p.school_id = s.id AND p.ended IS NULL),"
        " (SELECT seats FROM school_limit l WHERE l.school_id = s.id), s.capacity, s.sponsor, s.recruiting_code,"
        " s.phone, s.website, s.address FROM school s"
        " LEFT JOIN district d ON d.code = s.district_code AND d.ended IS NULL"
        " LEFT JOIN filing f ON f.school_id = s.id AND f.category = s.category AND f.ended IS NULL"
        " WHERE s.ended IS NULL ORDER BY s.code",
        columns);
}

Result<Table> SchoolStore::programs(qint64 school) const
{
    // Money is kept in hundredths as scores are, and reads like them.
    const QList<ReadColumn> columns = {
        {QStringLiteral("program_code"), ColumnKind::Text},
        {QStringLiteral("program_name"), ColumnKind::Text},
        {QStringLiteral("years"), ColumnKind::Text},
        {QStringLiteral("tuition"), ColumnKind::Score},
        {QStringLiteral("seats"), ColumnKind::Number},
        {QStringLiteral("taken"), ColumnKind::Number},
        {QStringLiteral("interview_minimum"), ColumnKind::Score},
    };
    return readTable(m_database,
                     "SELECT id, code, name, years, tuition, seats, taken, interview_minimum FROM program"
                     " WHERE school_id = ? AND ended IS NULL ORDER BY code",
                     columns, school);
}

Result<std::optional<FieldValue>> SchoolStore::field(EditedRows rows, const char *column, qint64 id) const
{
    Result<Statement> statement = m_database.prepare(QByteArray("SELECT typeof(") + column + "), " + column + " FROM " +
                                                     tableOf(rows) + " WHERE id = ? AND ended IS NULL");
    if (!statement)
        return failure(statement.error());
    const Result<bool> row = statement->bind(id).step();
    if (!row)
        return failure(row.error());
    if (!*row)
        return std::nullopt;
    if (statement->isNull(1))
        return FieldValue();
    if (statement->text(0) == QLatin1String("integer"))
        return FieldValue(statement->integer(1));
    return FieldValue(statement->text(1));
}

Result<void> SchoolStore::setField(EditedRows rows, const char *column, qint64 id, const FieldValue &value,
                                   Transaction &transaction)
{
    const QByteArray sql = QByteArray("UPDATE ") + tableOf(rows) + " SET " + column +
                           " = ?, version = version + 1 WHERE id = ? AND ended IS NULL";
    Database &database = transaction.database();
    if (const auto *number = std::get_if<qint64>(&value))
        return database.run(sql, *number, id);
    if (const auto *text = std::get_if<QString>(&value))
        return database.run(sql, *text, id);
    return database.run(sql, nullptr, id);
}

Result<QString> SchoolStore::schoolCodeOf(EditedRows rows, qint64 id) const
{
    Result<Statement> statement =
        m_database.prepare(rows == EditedRows::Schools ? QByteArray("SELECT code FROM school WHERE id = ?")
                                                       : QByteArray("SELECT s.code FROM ") + tableOf(rows) +
                                                             " p JOIN school s ON s.id = p.school_id WHERE p.id = ?");
    if (!statement)
        return failure(statement.error());
    const Result<bool> row = statement->bind(id).step();
    if (!row)
        return failure(row.error());
    return *row ? statement->text(0) : QString();
}

} // namespace hengzhao::store
