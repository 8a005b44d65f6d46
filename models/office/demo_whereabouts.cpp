// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/demo_whereabouts.h"

#include "models/store/entrants.h"
#include "models/store/whereabouts_store.h"

namespace hengzhao::office
{

namespace
{

/// Of a hundred, by their place in the list; nothing for those of whom nothing is known yet.
std::optional<Whereabouts> placeOf(qsizetype place)
{
    const qsizetype turn = (place * 37) % 100;
    if (turn < 44)
        return Whereabouts::Outside;
    if (turn < 66)
        return Whereabouts::Work;
    return turn < 76 ? std::optional(Whereabouts::Repeating) : std::nullopt;
}

} // namespace

Result<void> addDemoWhereabouts(Office &office)
{
    Result<store::Transaction> transaction = office.begin();
    if (!transaction)
        return failure(transaction.error());
    const auto people = store::EntrantCount(office.database()).unknownIds({}, {}, AdmissionState::PreAdmitted);
    if (!people)
        return failure(people.error());
    QList<store::NotedWhereabouts> noted;
    qsizetype place = 0;
    for (const qint64 person : *people) {
        if (const auto went = placeOf(place++))
            noted.append({person, *went});
    }
    if (Result<void> added = store::WhereaboutsStore::addAll(noted, *transaction); !added)
        return added;
    return transaction->commit({QStringLiteral("season demo"), QStringLiteral("whereabouts"), {}});
}

} // namespace hengzhao::office
