// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
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

} // namespace hengzhao::office::demo
