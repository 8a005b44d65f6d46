// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/demo/apportion.h"
#include "models/office/demo/city.h"
#include "models/office/demo/past_figure.h"

namespace hengzhao::office::demo
{

namespace
{

constexpr int yearsBack = 3;

PastFigure pastOfDistrict(const City &city, size_t index, int back)
{
    const DemoDistrict &district = city.places.districts()[index];
    Draws draws(city.seed, Stream::Past, index * yearsBack + static_cast<size_t>(back));
    PastFigure figure;
    figure.year = city.year - back;
    figure.district = DistrictCode::parse(district.code);
    figure.graduates =
        static_cast<int>(qint64(district.candidates) * (1000 - 18 * back + draws.between(-15, 15)) / 1000);
    const int entered = static_cast<int>(qint64(figure.graduates) * draws.between(890, 940) / 1000);
    const int vocationalOfThousand = 466 - 9 * back + draws.between(-25, 25); // rising to this year's
    figure.vocational = static_cast<int>(qint64(entered) * vocationalOfThousand / 1000);
    figure.general = entered - figure.vocational;
    return figure;
}

PastFigure pastOfSchool(const City &city, size_t index, int back)
{
    const DemoSchool &school = city.schools[index];
    Draws draws(city.seed, Stream::Past, 1'000'000 + index * yearsBack + static_cast<size_t>(back));
    PastFigure figure;
    figure.year = city.year - back;
    figure.school = SchoolCode::parse(school.code);
    figure.plan = static_cast<int>(qint64(school.limit) * (1000 - 20 * back + draws.between(-60, 60)) / 1000);
    const int fill = std::min(1000, 800 + 5 * school.popularity + draws.between(-60, 30));
    figure.admitted = static_cast<int>(qint64(figure.plan) * fill / 1000);
    return figure;
}

/// A school may be younger than the years looked back on.
bool stoodAlready(const City &city, size_t school, int back)
{
    constexpr int newOnes = 600;
    Draws draws(city.seed, Stream::Past, 2'000'000 + school);
    return !draws.chance(newOnes) || back <= draws.between(0, yearsBack - 1);
}

/// About as this year's allotments go, those for districts not named spread over these.
QList<PastDivision> divisionsOfSchool(const City &city, size_t index)
{
    const DemoSchool &school = city.schools[index];
    const PastFigure whole = pastOfSchool(city, index, 1);
    Draws draws(city.seed, Stream::Past, 3'000'000 + index);
    std::vector<qint64> planned;
    std::vector<qint64> admitted(city.places.districts().size(), 0);
    qint64 unnamed = 0;
    for (const DemoAllotment &allotment : school.allotments) {
        planned.push_back(allotment.seats);
        if (allotment.district == remainingDistricts)
            unnamed = allotment.seats;
        else
            admitted[static_cast<size_t>(allotment.district)] = allotment.seats * draws.between(80, 120);
    }
    for (qint64 &weight : admitted) {
        if (weight == 0)
            weight = unnamed * draws.between(20, 40);
    }
    const std::vector<int> seats = apportion(whole.plan, planned);
    const std::vector<int> entrants = apportion(whole.admitted, admitted);
    QList<PastDivision> divisions;
    for (size_t d = 0; d < entrants.size(); ++d)
        divisions.append({*whole.school, city.places.districts()[d].code, std::nullopt, entrants[d]});
    for (size_t i = 0; i < seats.size(); ++i) {
        const int district = school.allotments[i].district;
        if (district == remainingDistricts)
            divisions.append({*whole.school, QStringLiteral("*"), seats[i], 0});
        else
            divisions[district].planned = seats[i];
    }
    return divisions;
}

} // namespace

QList<PastFigure> pastOf(const City &city)
{
    QList<PastFigure> figures;
    for (int back = yearsBack; back >= 1; --back) {
        for (size_t i = 0; i < city.places.districts().size(); ++i)
            figures.append(pastOfDistrict(city, i, back));
        for (size_t i = 0; i < city.schools.size(); ++i) {
            if (stoodAlready(city, i, back))
                figures.append(pastOfSchool(city, i, back));
        }
    }
    return figures;
}

QList<PastDivision> pastDivisionsOf(const City &city)
{
    QList<PastDivision> divisions;
    for (size_t i = 0; i < city.schools.size(); ++i) {
        if (!city.schools[i].allotments.empty() && stoodAlready(city, i, 1))
            divisions.append(divisionsOfSchool(city, i));
    }
    return divisions;
}

} // namespace hengzhao::office::demo
