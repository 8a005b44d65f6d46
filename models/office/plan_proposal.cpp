// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/plan_proposal.h"

#include "models/office/plan_supply.h"

#include <algorithm>

namespace hengzhao::office
{

namespace
{

using Weights = QMap<QString, qint64>;

const QString districtsNotNamed = QStringLiteral("*");

bool isAllNought(const Weights &weights)
{
    return std::all_of(weights.begin(), weights.end(), [](qint64 weight) { return weight == 0; });
}

/// The weight of every district of the season.
Weights weightsOf(const PlanBasis &basis, DivideBy by, const store::PlannedSchool &school)
{
    const auto past = basis.past.value(school.code.text());
    const SupplySource source = supplySource(basis.supply);
    Weights weights;
    for (const store::DistrictSupply &district : basis.supply) {
        qint64 weight = 1;
        if (by == DivideBy::LastYear)
            weight = past.value(district.code).admitted;
        else if (by == DivideBy::Candidates)
            weight = supplyOf(district, source);
        weights.insert(district.code, weight);
    }
    if (by == DivideBy::LastYear && isAllNought(weights)) {
        for (const store::DistrictSupply &district : basis.supply)
            weights.insert(district.code, district.lastVocational);
    }
    return weights;
}

/// The places a school's seats go to, `*` standing for all districts without one.
Weights placesOf(const SeatsByDistrict &seats, const Weights &districts)
{
    Weights places;
    for (auto row = seats.cbegin(); row != seats.cend(); ++row) {
        if (!row.key().isEmpty())
            places.insert(row.key(), districts.value(row.key()));
    }
    if (places.isEmpty())
        return districts;
    if (places.contains(districtsNotNamed)) {
        qint64 others = 0;
        for (auto district = districts.cbegin(); district != districts.cend(); ++district)
            others += places.contains(district.key()) ? 0 : district.value();
        places.insert(districtsNotNamed, others);
    }
    return places;
}

QString seatsText(const SeatsByDistrict &seats, const QString &district)
{
    const auto found = seats.constFind(district);
    return found == seats.cend() ? QString() : QString::number(*found);
}

/// The schools a proposal is for; refused are named ones that cannot have one.
Result<QList<const store::PlannedSchool *>> dividedSchools(const PlanBasis &basis, const QList<qint64> &wanted)
{
    QList<const store::PlannedSchool *> schools;
    for (const qint64 id : wanted) {
        const store::PlannedSchool *school = basis.school(id);
        if (school == nullptr)
            return failure(ErrorCode::UnknownSchool, {QString::number(id)});
        const PlanFacts facts = basis.facts(*school);
        if (!facts.issuedUnder.isEmpty())
            return failure(ErrorCode::PlanIssued, {school->name, facts.issuedUnder});
        if (!facts.limit())
            return failure(ErrorCode::PlanNotDivided, {school->name});
        schools.append(school);
    }
    if (!wanted.isEmpty())
        return schools;
    for (const store::PlannedSchool &school : basis.schools) {
        const PlanFacts facts = basis.facts(school);
        const bool isDivided = school.isUrban || facts.allotments() > 0;
        if (facts.limit() && facts.issuedUnder.isEmpty() && isDivided)
            schools.append(&school);
    }
    return schools;
}

} // namespace

Result<QList<FieldEdit>> proposePlans(const PlanBasis &basis, DivideBy by, const QList<qint64> &schools)
{
    const Result<QList<const store::PlannedSchool *>> divided = dividedSchools(basis, schools);
    if (!divided)
        return failure(divided.error());
    QList<FieldEdit> edits;
    for (const store::PlannedSchool *school : *divided) {
        const Weights districts = weightsOf(basis, by, *school);
        if (isAllNought(districts))
            return failure(ErrorCode::PlanWithoutShares, {QString(codeName(by))});
        const SeatsByDistrict seats = basis.seats.value(school->id);
        const int limit = basis.facts(*school).limit().value_or(0);
        const QMap<QString, int> shares = divideOverDistricts(limit, placesOf(seats, districts));
        for (auto share = shares.cbegin(); share != shares.cend(); ++share) {
            const QString before = seatsText(seats, share.key());
            const QString after = QString::number(share.value());
            if (before != after)
                edits.append({school->id, planField(share.key()), after, before});
        }
    }
    return edits;
}

} // namespace hengzhao::office
