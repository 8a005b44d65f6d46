// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/demo/schools.h"
#include "models/office/demo/text_table.h"

#include <QHash>

#include <algorithm>

namespace hengzhao::office::demo
{

namespace
{

struct Offer {
    QString code;
    QString name;
    qint64 weight = 0;
    std::optional<int> interviewMinimum;
};

struct Offers {
    std::vector<Offer> secondary;
    std::vector<Offer> technician;
};

/// Names of the national catalogue stand as there; technician schools have another, of which the demo has its own few.
Offers readOffers()
{
    QHash<QString, QString> catalogue;
    for (const QStringList &record : readTextTable(QStringLiteral(":/codes/programs-2021.tsv")))
        catalogue.insert(record[0], record[1]);
    Offers offers;
    for (const QStringList &record : readTextTable(QStringLiteral(":/demo/programs.tsv"))) {
        Offer offer{record[1], catalogue.value(record[1], record[2]), record[3].toInt(), std::nullopt};
        if (!record[4].isEmpty())
            offer.interviewMinimum = record[4].toInt();
        (record[0] == QLatin1String("technician") ? offers.technician : offers.secondary).push_back(offer);
    }
    return offers;
}

QString yearsOf(const DemoSchool &school, Draws &draws)
{
    constexpr int halfYearOfPractice = 1500;
    if (school.category == SchoolCategory::College)
        return QStringLiteral("5");
    return draws.chance(halfYearOfPractice) ? QStringLiteral("2.5+0.5") : QStringLiteral("3");
}

int tuitionOf(const DemoSchool &school, Draws &draws)
{
    if (school.nature == SchoolNature::Private)
        return 100 * draws.between(28, 68);
    return school.category == SchoolCategory::College ? 100 * draws.between(35, 46) : 0;
}

std::vector<DemoProgram> programsOf(const DemoSchool &school, const std::vector<Offer> &offers, Draws &draws)
{
    constexpr int preference = 12;
    std::vector<qint64> weights;
    for (const Offer &offer : offers) {
        const bool isPreferred = !school.prefers.isEmpty() && offer.code.startsWith(school.prefers);
        weights.push_back(isPreferred ? offer.weight * preference : offer.weight);
    }
    std::vector<DemoProgram> programs;
    std::vector<qint64> sizes;
    const int count = std::min(draws.between(3, 9), school.limit);
    for (int i = 0; i < count; ++i) {
        const auto place = static_cast<size_t>(WeightedPick(weights).pick(draws));
        weights[place] = 0; // a school offers a program once
        const Offer &offer = offers[place];
        programs.push_back(
            {offer.code, offer.name, yearsOf(school, draws), tuitionOf(school, draws), 0, offer.interviewMinimum});
        sizes.push_back(draws.between(2, 6));
    }
    const std::vector<int> seats = apportionAtLeast(1, school.limit, sizes);
    for (size_t i = 0; i < programs.size(); ++i)
        programs[i].seats = seats[i];
    std::sort(programs.begin(), programs.end(),
              [](const DemoProgram &left, const DemoProgram &right) { return left.code < right.code; });
    return programs;
}

} // namespace

void addPrograms(std::vector<DemoSchool> &schools, quint64 seed)
{
    const Offers offers = readOffers();
    for (size_t i = 0; i < schools.size(); ++i) {
        Draws draws(seed, Stream::Programs, i);
        const bool isTechnician = schools[i].category == SchoolCategory::Technician;
        schools[i].programs = programsOf(schools[i], isTechnician ? offers.technician : offers.secondary, draws);
    }
}

} // namespace hengzhao::office::demo
