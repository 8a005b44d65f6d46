// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/entrants.h"

#include "models/domain/whereabouts.h"
#include "models/store/rows.h"
#include "models/store/snapshot.h"

#include <algorithm>
#include <tuple>

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
        done = readWhereabouts();
    if (done)
        done = eachId("SELECT candidate_id FROM admission WHERE state IN (" + statesFrom(from) + ")",
                      [this](qint64 candidate) { sideOf(candidate) = HoldsPlace; });
    if (done)
        done = eachId("SELECT junior_school_id FROM graduate_roll WHERE ended IS NULL",
                      [this](qint64 school) { m_hasRoll.insert(school, true); });
    return done;
}

/// A place at a school counts before what somebody told.
Result<void> EntrantCount::readWhereabouts()
{
    return forEachRow(
        m_database, "SELECT candidate_id, place FROM whereabouts WHERE ended IS NULL", [this](Statement &row) {
            std::uint8_t &side = sideOf(row.integer(0));
            if (side != Neither)
                return;
            const auto place = parseWhereabouts(row.text(1));
            side = place == Whereabouts::Outside ? Outside : place == Whereabouts::Work ? Work : Repeating;
        });
}

void EntrantCount::addCurrent(Entrants &entrants, std::uint8_t side)
{
    ++entrants.currentGraduates;
    entrants.currentVocational += side == HoldsPlace;
    entrants.currentGeneral += side == OnGeneralList;
    entrants.currentOutside += side == Outside;
    entrants.currentWork += side == Work;
    entrants.currentRepeating += side == Repeating;
}

Result<QMap<QString, Entrants>> EntrantCount::countClasses(const QString &juniorSchool, AdmissionState from)
{
    if (const Result<void> read = readSides(from); !read)
        return failure(read.error());
    QMap<QString, Entrants> classes;
    const Result<void> done = forEachRow(
        m_database,
        "SELECT id, class FROM candidate WHERE ended IS NULL AND category = 'current' AND junior_school_id ="
        " (SELECT id FROM junior_school WHERE code = ? AND ended IS NULL)",
        [&](Statement &row) { addCurrent(classes[row.text(1)], sideOf(row.integer(0))); }, juniorSchool);
    if (!done)
        return failure(done.error());
    return classes;
}

Result<std::vector<qint64>> EntrantCount::unknownIds(const QString &district, const QString &juniorSchool,
                                                     AdmissionState from)
{
    if (const Result<void> read = readSides(from); !read)
        return failure(read.error());
    QHash<qint64, bool> schools{{0, juniorSchool.isEmpty()}};
    Result<void> done = forEachRow(
        m_database,
        "SELECT j.id, (?1 = '' OR d.code = ?1) AND (?2 = '' OR j.code = ?2) FROM junior_school j"
        " JOIN district d ON d.id = j.district_id",
        [&schools](Statement &row) { schools.insert(row.integer(0), row.integer(1) == 1); }, district, juniorSchool);
    QHash<qint64, bool> districts;
    if (done)
        done = forEachRow(
            m_database, "SELECT id, ?1 = '' OR code = ?1 FROM district",
            [&districts](Statement &row) { districts.insert(row.integer(0), row.integer(1) == 1); }, district);
    std::vector<qint64> ids;
    if (done)
        done = forEachRow(m_database,
                          "SELECT id, district_id, junior_school_id FROM candidate"
                          " WHERE ended IS NULL AND category = 'current'",
                          [&](Statement &row) {
                              const qint64 school = row.integer(2);
                              // Of whoever is of no junior-high the district decides.
                              const bool isMeant =
                                  schools.value(school) && (school != 0 || districts.value(row.integer(1)));
                              if (isMeant && sideOf(row.integer(0)) == Neither)
                                  ids.push_back(row.integer(0));
                          });
    if (!done)
        return failure(done.error());
    std::sort(ids.begin(), ids.end());
    return ids;
}

/// Counted first, by what an index holds, and only those who are meant read whole.
Result<QList<UnknownGraduate>> EntrantCount::unknown(const QString &district, const QString &juniorSchool,
                                                     AdmissionState from)
{
    const Result<Snapshot> snapshot = Snapshot::take(m_database);
    if (!snapshot)
        return failure(snapshot.error());
    const Result<std::vector<qint64>> ids = unknownIds(district, juniorSchool, from);
    Result<Statement> statement =
        m_database.prepare("SELECT c.candidate_no, c.name, d.name, coalesce(j.name, ''), c.class, d.code,"
                           " coalesce(j.code, '') FROM candidate c JOIN district d ON d.id = c.district_id"
                           " LEFT JOIN junior_school j ON j.id = c.junior_school_id WHERE c.id = ?");
    if (!ids || !statement)
        return failure(ids ? statement.error() : ids.error());
    QList<UnknownGraduate> people;
    people.reserve(static_cast<qsizetype>(ids->size()));
    for (const qint64 id : *ids) {
        if (const Result<bool> row = statement->bind(id).step(); !row)
            return failure(row.error());
        people.append({statement->text(0), statement->text(1), statement->text(2), statement->text(3),
                       statement->text(4), statement->text(5), statement->text(6)});
    }
    std::sort(people.begin(), people.end(), [](const UnknownGraduate &one, const UnknownGraduate &other) {
        return std::tie(one.districtCode, one.juniorSchoolCode, one.className, one.number) <
               std::tie(other.districtCode, other.juniorSchoolCode, other.className, other.number);
    });
    return people;
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
            entrants.currentOffRoll += m_hasRoll.contains(juniorSchool) ? 0 : 1;
            addCurrent(entrants, side);
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
