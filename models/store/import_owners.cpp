// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/import_store.h"

#include "models/store/person_key.h"
#include "models/store/rows.h"

namespace hengzhao::store
{

// Each is read to its end: no index of candidates can be made while one stands on a row.
Result<std::optional<QString>> ImportStore::ownerBy(const char *sql, const QString &code)
{
    const Result<Statement *> statement = kept(sql);
    if (!statement)
        return failure(statement.error());
    const Result<QList<QString>> owners =
        collectRows<QString>((*statement)->bind(code), [](Statement &row) { return row.text(0); });
    if (!owners)
        return failure(owners.error());
    return owners->isEmpty() ? std::nullopt : std::optional(owners->first());
}

Result<std::optional<QString>> ImportStore::districtOfCandidate(const QString &number)
{
    return ownerBy("SELECT d.code FROM candidate c JOIN district d ON d.id = c.district_id"
                   " WHERE c.candidate_no = ? AND c.ended IS NULL",
                   number);
}

Result<std::optional<QString>> ImportStore::districtOfJuniorSchool(const QString &code)
{
    return ownerBy("SELECT d.code FROM junior_school j JOIN district d ON d.id = j.district_id"
                   " WHERE j.code = ? AND j.ended IS NULL",
                   code);
}

Result<std::optional<QString>> ImportStore::districtOfSchool(const QString &code)
{
    return ownerBy("SELECT district_code FROM school WHERE code = ? AND ended IS NULL", code);
}

Result<std::optional<QString>> ImportStore::schoolOfCandidate(const QString &number)
{
    return ownerBy("SELECT s.code FROM admission a JOIN candidate c ON c.id = a.candidate_id"
                   " JOIN school s ON s.id = a.school_id WHERE c.candidate_no = ? AND c.ended IS NULL",
                   number);
}

Result<bool> ImportStore::hasPersonElsewhere(const IdentityNumber &person)
{
    const Result<Statement *> statement = kept("SELECT 1 FROM candidate c JOIN district d ON d.id = c.district_id"
                                               " WHERE c.person_key = ? AND c.ended IS NULL AND d.code <> ?");
    if (!statement)
        return failure(statement.error());
    const Result<QList<bool>> others = collectRows<bool>(
        (*statement)->bind(personKeyOf(person, m_key), m_part.districtCode), [](Statement &) { return true; });
    return others.map([](const QList<bool> &found) { return !found.isEmpty(); });
}

Result<QStringList> ImportStore::areasWithinPart() const
{
    Result<QList<QString>> areas = readRows<QString>(
        m_database,
        "SELECT line_area FROM district WHERE ended IS NULL GROUP BY line_area HAVING count(*) = 1 AND max(code) = ?",
        [](Statement &row) { return row.text(0); }, m_part.districtCode);
    if (!areas)
        return failure(areas.error());
    return QStringList(*areas);
}

} // namespace hengzhao::store
