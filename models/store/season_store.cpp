// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/season_store.h"

#include "models/store/rows.h"

namespace hengzhao::store
{

namespace
{

Result<RuleBook> readBook(Statement &statement)
{
    const Result<bool> row = statement.step();
    if (!row)
        return failure(row.error());
    if (!*row)
        return failure(ErrorCode::DatabaseFailed, {QStringLiteral("rule_book")});
    const RuleBookReading reading = RuleBook::read(statement.text(0).toUtf8());
    if (!reading.book)
        return failure(ErrorCode::DatabaseFailed, {QStringLiteral("rule_book")}, reading.findings);
    return *reading.book;
}

} // namespace

Result<SeasonFacts> SeasonStore::facts() const
{
    Result<Statement> statement =
        m_database.prepare("SELECT token, year, is_open, origin, created_at, archived_at FROM season");
    if (!statement)
        return failure(statement.error());
    const Result<bool> row = statement->step();
    if (!row)
        return failure(row.error());
    if (!*row)
        return failure(ErrorCode::NotSeason, {m_database.path()});
    return SeasonFacts{statement->text(0),
                       static_cast<int>(statement->integer(1)),
                       statement->integer(2) == 1,
                       statement->text(3) == QLatin1String("demo"),
                       QDateTime::fromString(statement->text(4), Qt::ISODateWithMs),
                       statement->text(5)};
}

Result<RuleBook> SeasonStore::ruleBook() const
{
    Result<Statement> statement = m_database.prepare("SELECT document FROM rule_book WHERE ended IS NULL");
    if (!statement)
        return failure(statement.error());
    return readBook(*statement);
}

Result<RuleBook> SeasonStore::ruleBookAt(AuditNumber number) const
{
    Result<Statement> statement =
        m_database.prepare("SELECT document FROM rule_book WHERE added <= ?1 AND (ended IS NULL OR ended > ?1)");
    if (!statement)
        return failure(statement.error());
    statement->bind(number.value());
    return readBook(*statement);
}

Result<QList<SeasonCount>> SeasonStore::counts() const
{
    static constexpr std::pair<const char *, const char *> tables[] = {
        {"districts", "SELECT count(*) FROM district WHERE ended IS NULL"},
        {"junior-schools", "SELECT count(*) FROM junior_school WHERE ended IS NULL"},
        {"graduates", "SELECT count(*) FROM graduate_roll WHERE ended IS NULL"},
        {"schools", "SELECT count(*) FROM school WHERE ended IS NULL"},
        {"programs", "SELECT count(*) FROM program WHERE ended IS NULL"},
        {"plans", "SELECT count(*) FROM plan_row WHERE ended IS NULL"},
        {"general-plans", "SELECT count(*) FROM general_plan WHERE ended IS NULL"},
        {"candidates", "SELECT count(*) FROM candidate WHERE ended IS NULL"},
        {"certificates", "SELECT count(*) FROM certificate WHERE ended IS NULL"},
        {"choices", "SELECT count(*) FROM choice_form WHERE ended IS NULL"},
        {"interviews", "SELECT count(*) FROM interview WHERE ended IS NULL"},
        {"lines", "SELECT count(*) FROM cutoff_line WHERE ended IS NULL"},
        {"general", "SELECT count(*) FROM general_result WHERE ended IS NULL"},
        {"directory", "SELECT count(*) FROM directory_entry WHERE ended IS NULL"},
        {"admissions", "SELECT count(*) FROM admission"},
        {"seats", "SELECT coalesce(sum(seats - cut), 0) FROM school_limit"},
    };
    QList<SeasonCount> counts;
    for (const auto &[kind, sql] : tables) {
        const Result<std::optional<qint64>> rows = m_database.number(sql);
        if (!rows)
            return failure(rows.error());
        counts.append({QLatin1String(kind), rows->value_or(0)});
    }
    return counts;
}

Result<QList<BatchStanding>> SeasonStore::batches() const
{
    return readRows<BatchStanding>(
        m_database,
        "SELECT run.batch, run.id, batch_close.batch IS NOT NULL FROM run LEFT JOIN batch_close USING (batch)"
        " WHERE run.state = 'accepted' ORDER BY run.batch",
        [](Statement &row) {
            return BatchStanding{static_cast<int>(row.integer(0)), row.integer(1), row.integer(2) == 1};
        });
}

Result<bool> SeasonStore::hasRun() const
{
    const Result<std::optional<qint64>> runs = m_database.number("SELECT count(*) FROM run");
    if (!runs)
        return failure(runs.error());
    return runs->value_or(0) > 0;
}

Result<QStringList> SeasonStore::importedKinds() const
{
    Result<QList<QString>> kinds = readRows<QString>(m_database,
                                                     "SELECT DISTINCT kind FROM import_record WHERE ended IS NULL"
                                                     " UNION SELECT 'lines' FROM cutoff_line WHERE ended IS NULL"
                                                     " UNION SELECT 'plans' FROM plan_row WHERE ended IS NULL",
                                                     [](Statement &row) { return row.text(0); });
    if (!kinds)
        return failure(kinds.error());
    return QStringList(*kinds);
}

Result<void> SeasonStore::insert(const SeasonFacts &facts, const QString &madeBy, Transaction &transaction)
{
    return transaction.database().run(
        "INSERT INTO season (one, token, year, is_open, origin, created_at, made_by) VALUES (1, ?, ?, ?, ?, ?, ?)",
        facts.token, facts.year, facts.isOpen, QLatin1String(facts.isDemo ? "demo" : "created"),
        facts.createdAt.toUTC().toString(Qt::ISODateWithMs), madeBy);
}

Result<void> SeasonStore::setSigningKeys(const vault::SigningKeys &keys, Transaction &transaction)
{
    return transaction.database().run("UPDATE season SET public_key = ?, sealed_key = ?", keys.publicKey,
                                      keys.sealedSecret);
}

Result<vault::SigningKeys> SeasonStore::signingKeys() const
{
    Result<Statement> statement = m_database.prepare("SELECT public_key, sealed_key FROM season");
    if (!statement)
        return failure(statement.error());
    const Result<bool> row = statement->step();
    if (!row)
        return failure(row.error());
    return vault::SigningKeys{statement->bytes(0), statement->bytes(1)};
}

Result<void> SeasonStore::setRuleBook(const RuleBook &book, Transaction &transaction)
{
    const qint64 number = transaction.number().value();
    if (const Result<void> ended = m_database.run("UPDATE rule_book SET ended = ? WHERE ended IS NULL", number); !ended)
        return ended;
    if (const Result<void> year = m_database.run("UPDATE season SET year = ?", book.year()); !year)
        return year;
    return m_database.run("INSERT INTO rule_book (document, added) VALUES (?, ?)", QString::fromUtf8(book.canonical()),
                          number);
}

Result<void> SeasonStore::recordImport(const QString &kind, const QString &area, qint64 rows, const QString &digest,
                                       Transaction &transaction)
{
    const qint64 number = transaction.number().value();
    if (const Result<void> ended = m_database.run(
            "UPDATE import_record SET ended = ? WHERE kind = ? AND area = ? AND ended IS NULL", number, kind, area);
        !ended)
        return ended;
    return m_database.run("INSERT INTO import_record (kind, area, row_count, digest, added) VALUES (?, ?, ?, ?, ?)",
                          kind, area, rows, digest, number);
}

Result<void> SeasonStore::markArchived(const QDateTime &at, Transaction &transaction)
{
    return transaction.database().run("UPDATE season SET archived_at = ?", at.toUTC().toString(Qt::ISODateWithMs));
}

} // namespace hengzhao::store
