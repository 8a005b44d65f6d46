// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/duplicate_store.h"

#include "models/store/rows.h"

namespace hengzhao::store
{

namespace
{

constexpr const char *duplicateCases =
    "SELECT q.id, c.candidate_no, c.name, coalesce(s.code, ''), coalesce(s.name, ''), coalesce(a.state, ''),"
    " q.other_school, q.other_registration_no, q.note, q.state, q.outcome, q.reason, coalesce(x.actor, ''),"
    " coalesce(x.at, '') FROM duplicate_case q JOIN candidate c ON c.id = q.candidate_id"
    " LEFT JOIN admission a ON a.candidate_id = c.id LEFT JOIN school s ON s.id = a.school_id"
    " LEFT JOIN audit x ON x.number = q.settled";

DuplicateCase duplicateFrom(Statement &row)
{
    DuplicateCase one;
    one.id = row.integer(0);
    one.candidateNumber = row.text(1);
    one.name = row.text(2);
    one.schoolCode = row.text(3);
    one.schoolName = row.text(4);
    one.admission = parseAdmissionState(row.text(5));
    one.otherSchool = row.text(6);
    one.otherRegistrationNumber = row.text(7);
    one.note = row.text(8);
    one.state = parseDuplicateState(row.text(9)).value_or(DuplicateState::Open);
    one.outcome = row.text(10);
    one.reason = row.text(11);
    one.actor = row.text(12);
    one.settledAt = QDateTime::fromString(row.text(13), Qt::ISODateWithMs);
    return one;
}

} // namespace

Result<QList<DuplicateCase>> DuplicateStore::all() const
{
    return readRows<DuplicateCase>(m_database, QByteArray(duplicateCases) + " ORDER BY q.state <> 'open', q.id",
                                   duplicateFrom);
}

Result<std::optional<DuplicateCase>> DuplicateStore::byId(qint64 id) const
{
    return readRows<DuplicateCase>(m_database, QByteArray(duplicateCases) + " WHERE q.id = ?", duplicateFrom, id)
        .map([](const QList<DuplicateCase> &found) {
            return found.isEmpty() ? std::nullopt : std::optional(found.first());
        });
}

Result<QString> DuplicateStore::candidateOf(const QString &personKey) const
{
    return readRows<QString>(
               m_database, "SELECT candidate_no FROM candidate WHERE person_key = ? AND ended IS NULL",
               [](Statement &row) { return row.text(0); }, personKey)
        .map([](const QList<QString> &found) { return found.value(0); });
}

Result<void> DuplicateStore::add(qint64 candidateId, const DuplicateCase &found, Transaction &transaction)
{
    return m_database.run("INSERT INTO duplicate_case (candidate_id, other_school, other_registration_no, note, added)"
                          " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                          candidateId, found.otherSchool, found.otherRegistrationNumber, found.note,
                          transaction.number().value());
}

Result<void> DuplicateStore::settle(qint64 id, const DuplicateSettlement &settlement, Transaction &transaction)
{
    return m_database.run("UPDATE duplicate_case SET state = ?, outcome = ?, reason = ?, settled = ? WHERE id = ?",
                          codeName(settlement.state), settlement.outcome, settlement.reason,
                          transaction.number().value(), id);
}

} // namespace hengzhao::store
