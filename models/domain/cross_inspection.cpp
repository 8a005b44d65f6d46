// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cross_inspection.h"

#include <QMap>

#include <algorithm>
#include <optional>

namespace hengzhao
{

namespace
{

/// Schools of a district still without inspectors, and schools its inspectors can still take.
struct Count {
    qint64 schools = 0;
    qint64 visits = 0;
};

using Counts = QMap<QString, Count>;

/// Gives each district's inspectors as nearly the same number as possible: one more, again and again, to whoever has
/// least, but never more than there are schools away from their home.
void shareVisits(Counts &counts, const QStringList &districts, qint64 whole)
{
    for (qint64 shared = 0; shared < whole; ++shared) {
        QString next;
        for (const QString &district : districts) {
            const Count &count = counts[district];
            if (count.visits + count.schools < whole && (next.isEmpty() || count.visits < counts[next].visits))
                next = district;
        }
        Q_ASSERT(!next.isEmpty());
        ++counts[next].visits;
    }
}

/// A school's district and whose inspectors go there.
struct Pair {
    QString district;
    QString inspectors;
};

/// The pair to settle next. As long as no district's schools and visits together are more than what is left, there is a
/// way for all; those that are exactly as many must be in the pair.
std::optional<Pair> nextPair(const Counts &counts, qint64 left)
{
    std::optional<Pair> best;
    for (auto home = counts.cbegin(); home != counts.cend(); ++home) {
        for (auto team = counts.cbegin(); team != counts.cend(); ++team) {
            if (home.key() == team.key() || home->schools == 0 || team->visits == 0)
                continue;
            const bool leavesNobody = std::all_of(counts.keyBegin(), counts.keyEnd(), [&](const QString &one) {
                const Count &count = *counts.constFind(one);
                return count.schools + count.visits < left || one == home.key() || one == team.key();
            });
            const auto isBefore = [&] {
                const Count &bestHome = *counts.constFind(best->district);
                const Count &bestTeam = *counts.constFind(best->inspectors);
                return home->schools != bestHome.schools ? home->schools > bestHome.schools
                                                         : team->visits > bestTeam.visits;
            };
            if (leavesNobody && (!best || isBefore()))
                best = Pair{home.key(), team.key()};
        }
    }
    return best;
}

} // namespace

CrossInspection proposeInspections(QList<InspectedSchool> schools, QStringList districts)
{
    std::sort(schools.begin(), schools.end(),
              [](const InspectedSchool &left, const InspectedSchool &right) { return left.code < right.code; });
    districts.sort();
    districts.removeDuplicates();
    Counts counts;
    QMap<QString, QList<InspectedSchool>> byDistrict;
    for (const InspectedSchool &school : std::as_const(schools)) {
        ++counts[school.district].schools;
        byDistrict[school.district].append(school);
    }
    CrossInspection proposal;
    for (auto home = counts.cbegin(); home != counts.cend(); ++home) {
        if (districts.isEmpty() || districts == QStringList{home.key()})
            proposal.withoutInspectors.append(home.key());
    }
    if (!proposal.withoutInspectors.isEmpty())
        return proposal;
    shareVisits(counts, districts, schools.size());
    QMap<qint64, QString> teams;
    for (qint64 left = schools.size(); left > 0; --left) {
        const std::optional<Pair> pair = nextPair(counts, left);
        Q_ASSERT(pair);
        teams.insert(byDistrict[pair->district].takeFirst().id, pair->inspectors);
        --counts[pair->district].schools;
        --counts[pair->inspectors].visits;
    }
    for (const InspectedSchool &school : std::as_const(schools))
        proposal.tasks.append({school.id, teams.value(school.id)});
    return proposal;
}

} // namespace hengzhao
