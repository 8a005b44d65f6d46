// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/entrants.h"

#include "models/store/rows.h"

namespace hengzhao::store
{

QByteArray statesFrom(AdmissionState from)
{
    QByteArray states;
    for (AdmissionState state : liveStatesFrom(from))
        states += QByteArray(states.isEmpty() ? "'" : ", '") + codeName(state).data() + "'";
    return states;
}

std::uint8_t &EntrantCount::sideOf(qint64 candidate)
{
    const auto place = static_cast<size_t>(candidate);
    if (place >= m_sides.size())
        m_sides.resize(place + place / 2 + 1, Neither);
    return m_sides[place];
}

Result<void> EntrantCount::eachId(QByteArrayView sql, const std::function<void(qint64)> &use)
{
    return forEachRow(m_database, sql, [&use](Statement &row) { use(row.integer(0)); });
}

Result<void> EntrantCount::readSides(AdmissionState from)
{
    m_sides.clear();
    m_hasRoll.clear();
    // In this order: a place given up counts no more, a vocational place counts before a general one.
    Result<void> done = eachId("SELECT candidate_id FROM general_result WHERE ended IS NULL",
                               [this](qint64 candidate) { sideOf(candidate) = OnGeneralList; });
    if (done)
        done = eachId("SELECT candidate_id FROM general_give_up WHERE ended IS NULL",
                      [this](qint64 candidate) { sideOf(candidate) = Neither; });
    if (done)
        done = eachId("SELECT candidate_id FROM admission WHERE state IN (" + statesFrom(from) + ")",
                      [this](qint64 candidate) { sideOf(candidate) = HoldsPlace; });
    if (done)
        done = eachId("SELECT junior_school_id FROM graduate_roll WHERE ended IS NULL",
                      [this](qint64 school) { m_hasRoll.insert(school, true); });
    return done;
}

Result<QHash<qint64, Entrants>> EntrantCount::countCandidates(EntrantsBy by)
{
    QHash<qint64, Entrants> counts;
    const Result<void> done = forEachRow(
        m_database, "SELECT id, district_id, junior_school_id, category = 'current' FROM candidate WHERE ended IS NULL",
        [&](Statement &row) {
            const qint64 juniorSchool = row.integer(2);
            const std::uint8_t side = sideOf(row.integer(0));
            Entrants &entrants = counts[by == EntrantsBy::District ? row.integer(1) : juniorSchool];
            entrants.vocational += side == HoldsPlace;
            entrants.general += side == OnGeneralList;
            if (row.integer(3) == 0)
                return;
            ++entrants.currentGraduates;
            entrants.currentOffRoll += m_hasRoll.contains(juniorSchool) ? 0 : 1;
            entrants.currentVocational += side == HoldsPlace;
            entrants.currentGeneral += side == OnGeneralList;
        });
    if (!done)
        return failure(done.error());
    return counts;
}

Result<QHash<qint64, Entrants>> EntrantCount::count(EntrantsBy by, AdmissionState from)
{
    if (const Result<void> read = readSides(from); !read)
        return failure(read.error());
    return countCandidates(by);
}

} // namespace hengzhao::store
