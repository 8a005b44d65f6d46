// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/inspection_store.h"

#include "models/store/rows.h"

namespace hengzhao::store
{

namespace
{

constexpr const char *inspectionColumns =
    "SELECT i.id, i.round_id, j.code, j.name, d.code, i.inspector_district, i.day, i.inspectors, i.version,"
    " (SELECT count(*) FROM inspection_answer a WHERE a.inspection_id = i.id AND a.ended IS NULL),"
    " (SELECT count(*) FROM inspection_answer a WHERE a.inspection_id = i.id AND a.ended IS NULL"
    "  AND a.answer = 'not-met'),"
    " (SELECT count(*) FROM inspection_finding f WHERE f.inspection_id = i.id AND f.ended IS NULL),"
    " (SELECT count(*) FROM inspection_finding f WHERE f.inspection_id = i.id AND f.ended IS NULL"
    "  AND f.settled_on = ''),"
    " (SELECT coalesce(min(f.due), '') FROM inspection_finding f WHERE f.inspection_id = i.id AND f.ended IS NULL"
    "  AND f.settled_on = '')"
    " FROM inspection i JOIN junior_school j ON j.id = i.junior_school_id JOIN district d ON d.id = j.district_id"
    " WHERE i.ended IS NULL";

Inspection inspectionOf(Statement &row)
{
    Inspection inspection;
    inspection.id = row.integer(0);
    inspection.round = row.integer(1);
    inspection.schoolCode = row.text(2);
    inspection.schoolName = row.text(3);
    inspection.district = row.text(4);
    inspection.inspectorDistrict = row.text(5);
    inspection.day = row.text(6);
    inspection.inspectors = row.text(7);
    inspection.version = static_cast<int>(row.integer(8));
    inspection.answered = row.integer(9);
    inspection.notMet = row.integer(10);
    inspection.findings = row.integer(11);
    inspection.openFindings = row.integer(12);
    inspection.due = row.text(13);
    return inspection;
}

QDate dayOf(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

InspectionFinding findingOf(Statement &row)
{
    return {row.integer(0), row.integer(1), row.text(2), dayOf(row.text(3)), dayOf(row.text(4)), row.text(5)};
}

template <typename T>
Result<std::optional<T>> firstOf(const Result<QList<T>> &found)
{
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

/// Changes the row of an inspection that still stands as it was seen.
template <typename... Values>
Result<void> changeSeen(Transaction &transaction, QByteArrayView sql, const Values &...values)
{
    Result<Statement> statement = transaction.database().prepare(sql);
    if (!statement)
        return failure(statement.error());
    if (const Result<void> done = statement->bind(values...).run(); !done)
        return done;
    return statement->changes() == 1 ? Result<void>() : failure(ErrorCode::RowChanged);
}

Result<qint64> nextId(Database &database, QByteArrayView sql)
{
    return database.number(sql).map([](std::optional<qint64> last) { return last.value_or(0) + 1; });
}

} // namespace

Result<QList<InspectionRound>> InspectionStore::rounds() const
{
    return readRows<InspectionRound>(
        m_database,
        "SELECT r.id, r.name, r.first, r.last,"
        " (SELECT count(*) FROM inspection i WHERE i.round_id = r.id AND i.ended IS NULL),"
        " (SELECT count(*) FROM inspection i WHERE i.round_id = r.id AND i.ended IS NULL AND i.day <> ''),"
        " (SELECT count(*) FROM inspection i JOIN inspection_finding f ON f.inspection_id = i.id WHERE i.round_id = "
        "r.id"
        "  AND i.ended IS NULL AND f.ended IS NULL AND f.settled_on = '')"
        " FROM inspection_round r WHERE r.ended IS NULL ORDER BY r.first DESC, r.id DESC",
        [](Statement &row) {
            return InspectionRound{row.integer(0), row.text(1),    dayOf(row.text(2)), dayOf(row.text(3)),
                                   row.integer(4), row.integer(5), row.integer(6)};
        });
}

Result<QList<SeasonChecklistItem>> InspectionStore::checklist() const
{
    return readRows<SeasonChecklistItem>(
        m_database, "SELECT id, theme, question, english FROM inspection_item WHERE ended IS NULL ORDER BY id",
        [](Statement &row) {
            return SeasonChecklistItem{row.integer(0), row.text(1), row.text(2), row.text(3)};
        });
}

Result<QList<InspectedSchool>> InspectionStore::schools() const
{
    return readRows<InspectedSchool>(
        m_database,
        "SELECT j.id, j.code, d.code FROM junior_school j JOIN district d ON d.id = j.district_id"
        " WHERE j.ended IS NULL ORDER BY j.code",
        [](Statement &row) {
            return InspectedSchool{row.integer(0), row.text(1), row.text(2)};
        });
}

Result<QList<Inspection>> InspectionStore::inspections(qint64 round) const
{
    return readRows<Inspection>(m_database, QByteArray(inspectionColumns) + " AND i.round_id = ? ORDER BY j.code",
                                inspectionOf, round);
}

Result<std::optional<Inspection>> InspectionStore::byId(qint64 inspection) const
{
    return firstOf(
        readRows<Inspection>(m_database, QByteArray(inspectionColumns) + " AND i.id = ?", inspectionOf, inspection));
}

Result<QList<InspectionAnswer>> InspectionStore::answers(qint64 inspection) const
{
    return readRows<InspectionAnswer>(
        m_database,
        "SELECT item_id, answer, remark FROM inspection_answer WHERE inspection_id = ? AND ended IS NULL"
        " ORDER BY item_id",
        [](Statement &row) {
            return InspectionAnswer{row.integer(0), row.text(1), row.text(2)};
        },
        inspection);
}

Result<QList<InspectionFinding>> InspectionStore::findings(qint64 inspection) const
{
    return readRows<InspectionFinding>(
        m_database,
        "SELECT id, inspection_id, finding, due, settled_on, settlement FROM inspection_finding"
        " WHERE inspection_id = ? AND ended IS NULL ORDER BY id",
        findingOf, inspection);
}

Result<std::optional<InspectionFinding>> InspectionStore::finding(qint64 id) const
{
    return firstOf(readRows<InspectionFinding>(
        m_database,
        "SELECT id, inspection_id, finding, due, settled_on, settlement FROM inspection_finding"
        " WHERE id = ? AND ended IS NULL",
        findingOf, id));
}

Result<qint64> InspectionStore::addRound(const InspectionRound &round, Transaction &transaction)
{
    Database &database = transaction.database();
    const Result<qint64> id = nextId(database, "SELECT max(id) FROM inspection_round");
    if (!id)
        return id;
    const Result<void> kept = database.run(
        "INSERT INTO inspection_round (id, name, first, last, added) VALUES (?, ?, ?, ?, ?)", *id, round.name,
        round.first.toString(Qt::ISODate), round.last.toString(Qt::ISODate), transaction.number().value());
    return kept ? id : failure(kept.error());
}

Result<void> InspectionStore::addItem(const SeasonChecklistItem &item, Transaction &transaction)
{
    return transaction.database().run(
        "INSERT INTO inspection_item (theme, question, english, added) VALUES (?, ?, ?, ?)", item.theme, item.question,
        item.english, transaction.number().value());
}

Result<void> InspectionStore::endItem(qint64 item, Transaction &transaction)
{
    return changeSeen(transaction, "UPDATE inspection_item SET ended = ? WHERE id = ? AND ended IS NULL",
                      transaction.number().value(), item);
}

Result<void> InspectionStore::assign(qint64 round, const InspectionTask &task, Transaction &transaction)
{
    return transaction.database().run(
        "INSERT INTO inspection (round_id, junior_school_id, inspector_district, added) VALUES (?, ?, ?, ?)", round,
        task.school, task.inspectors, transaction.number().value());
}

Result<void> InspectionStore::reassign(const Inspection &seen, const QString &district, Transaction &transaction)
{
    return changeSeen(transaction,
                      "UPDATE inspection SET inspector_district = ?, version = version + 1 WHERE id = ? AND version = ?"
                      " AND ended IS NULL",
                      district, seen.id, seen.version);
}

Result<void> InspectionStore::noteVisit(const Inspection &seen, const QString &day, const QString &inspectors,
                                        Transaction &transaction)
{
    return changeSeen(
        transaction,
        "UPDATE inspection SET day = ?, inspectors = ?, version = version + 1 WHERE id = ? AND version = ?"
        " AND ended IS NULL",
        day, inspectors, seen.id, seen.version);
}

Result<void> InspectionStore::setAnswer(qint64 inspection, const InspectionAnswer &answer, Transaction &transaction)
{
    Database &database = transaction.database();
    const qint64 number = transaction.number().value();
    if (const Result<void> ended =
            database.run("UPDATE inspection_answer SET ended = ? WHERE inspection_id = ? AND item_id = ?"
                         " AND ended IS NULL",
                         number, inspection, answer.item);
        !ended)
        return ended;
    return database.run("INSERT INTO inspection_answer (inspection_id, item_id, answer, remark, added)"
                        " VALUES (?, ?, ?, ?, ?)",
                        inspection, answer.item, answer.answer, answer.remark, number);
}

Result<qint64> InspectionStore::addFinding(const InspectionFinding &finding, Transaction &transaction)
{
    Database &database = transaction.database();
    const Result<qint64> id = nextId(database, "SELECT max(id) FROM inspection_finding");
    if (!id)
        return id;
    const Result<void> kept = database.run(
        "INSERT INTO inspection_finding (id, inspection_id, finding, due, added) VALUES (?, ?, ?, ?, ?)", *id,
        finding.inspection, finding.text, finding.due.toString(Qt::ISODate), transaction.number().value());
    return kept ? id : failure(kept.error());
}

Result<void> InspectionStore::settle(const InspectionFinding &finding, Transaction &transaction)
{
    return changeSeen(transaction,
                      "UPDATE inspection_finding SET settled_on = ?, settlement = ?, version = version + 1"
                      " WHERE id = ? AND settled_on = '' AND ended IS NULL",
                      finding.settledOn.toString(Qt::ISODate), finding.settlement, finding.id);
}

} // namespace hengzhao::store
