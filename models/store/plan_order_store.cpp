// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/plan_order_store.h"

#include "models/store/rows.h"

namespace hengzhao::store
{

namespace
{

Role storedAuthority(const QString &text)
{
    return parseRole(text).value_or(Role::MunicipalEducation);
}

} // namespace

Result<QList<PlanOrder>> PlanOrderStore::orders() const
{
    return readRows<PlanOrder>(m_database,
                               "SELECT id, kind = 'adjust', document_no, authority, reason, actor, at,"
                               " (SELECT count(DISTINCT school_id) FROM plan_order_line l WHERE l.order_id = o.id) "
                               "FROM plan_order o ORDER BY id",
                               [](Statement &row) {
                                   return PlanOrder{row.integer(0),
                                                    row.integer(1) == 1 ? PlanOrderKind::Adjust : PlanOrderKind::Issue,
                                                    row.text(2),
                                                    storedAuthority(row.text(3)),
                                                    row.text(4),
                                                    row.text(5),
                                                    QDateTime::fromString(row.text(6), Qt::ISODateWithMs),
                                                    static_cast<int>(row.integer(7))};
                               });
}

Result<QList<PlanOrderLine>> PlanOrderStore::lines(qint64 order) const
{
    return readRows<PlanOrderLine>(
        m_database,
        "SELECT l.school_id, l.district, l.program_code, l.seats_before, l.seats_after FROM plan_order_line l"
        " JOIN school s ON s.id = l.school_id WHERE l.order_id = ? ORDER BY s.code, l.program_code, l.district",
        [](Statement &row) {
            const std::optional<qint64> before = row.optionalInteger(3);
            return PlanOrderLine{row.integer(0), row.text(1), row.text(2),
                                 before ? std::optional(static_cast<int>(*before)) : std::nullopt,
                                 static_cast<int>(row.integer(4))};
        },
        order);
}

Result<QMap<qint64, PlanIssue>> PlanOrderStore::issues() const
{
    using Issued = std::pair<qint64, PlanIssue>;
    const Result<QList<Issued>> rows = readRows<Issued>(
        m_database,
        "SELECT DISTINCT l.school_id, o.document_no, o.authority FROM plan_order o JOIN plan_order_line l"
        " ON l.order_id = o.id WHERE o.kind = 'issue'",
        [](Statement &row) {
            return Issued(row.integer(0), {row.text(1), storedAuthority(row.text(2))});
        });
    if (!rows)
        return failure(rows.error());
    QMap<qint64, PlanIssue> issues;
    for (const auto &[school, issue] : *rows)
        issues.insert(school, issue);
    return issues;
}

Result<QMap<qint64, QList<PlanAcceptance>>> PlanOrderStore::acceptances() const
{
    using Accepted = std::pair<qint64, PlanAcceptance>;
    const Result<QList<Accepted>> rows = readRows<Accepted>(
        m_database, "SELECT school_id, remark, facts, reason FROM plan_acceptance WHERE ended IS NULL ORDER BY id",
        [](Statement &row) {
            return Accepted(row.integer(0), {row.text(1), row.text(2), row.text(3)});
        });
    if (!rows)
        return failure(rows.error());
    QMap<qint64, QList<PlanAcceptance>> acceptances;
    for (const auto &[school, acceptance] : *rows)
        acceptances[school].append(acceptance);
    return acceptances;
}

Result<qint64> PlanOrderStore::add(const PlanOrder &order, const Writer &writer, Transaction &transaction)
{
    Database &database = transaction.database();
    const Result<std::optional<qint64>> last = database.number("SELECT max(id) FROM plan_order");
    if (!last)
        return failure(last.error());
    const qint64 id = last->value_or(0) + 1;
    const Result<void> done = database.run(
        "INSERT INTO plan_order (id, kind, document_no, authority, reason, actor, at, added)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        id, QString(codeName(order.kind)), order.documentNo, QString(codeName(order.authority)), order.reason,
        writer.actor, writer.at.toUTC().toString(Qt::ISODateWithMs), transaction.number().value());
    return done ? Result<qint64>(id) : failure(done.error());
}

Result<void> PlanOrderStore::addLine(qint64 order, const PlanOrderLine &line, Transaction &transaction)
{
    return transaction.database().run(
        "INSERT INTO plan_order_line (order_id, school_id, district, program_code, seats_before, seats_after)"
        " VALUES (?, ?, ?, ?, nullif(?, -1), ?)",
        order, line.school, line.district, line.program, line.before.value_or(-1), line.after);
}

Result<void> PlanOrderStore::accept(qint64 school, const PlanAcceptance &acceptance, const Writer &writer,
                                    Transaction &transaction)
{
    Database &database = transaction.database();
    const qint64 number = transaction.number().value();
    if (const Result<void> ended =
            database.run("UPDATE plan_acceptance SET ended = ? WHERE school_id = ? AND remark = ? AND facts = ?"
                         " AND ended IS NULL",
                         number, school, acceptance.remark, acceptance.facts);
        !ended)
        return ended;
    return database.run("INSERT INTO plan_acceptance (school_id, remark, facts, reason, actor, at, added)"
                        " VALUES (?, ?, ?, ?, ?, ?, ?)",
                        school, acceptance.remark, acceptance.facts, acceptance.reason, writer.actor,
                        writer.at.toUTC().toString(Qt::ISODateWithMs), number);
}

} // namespace hengzhao::store
