// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/demo/schools.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hengzhao::office::demo
{

namespace
{

constexpr int fullSeats = 34'000;

/// A small city still has several schools, so fewer candidates make schools fewer only by the square root.
int scaledSchools(int full, int candidates)
{
    if (candidates >= fullCandidates)
        return scaled(full, candidates);
    qint64 root = 0; // of the proportion, in 1024ths
    while ((root + 1) * (root + 1) * fullCandidates <= qint64(candidates) * 1024 * 1024)
        ++root;
    return std::max(1, static_cast<int>((full * root + 512) / 1024));
}

/// Indexes of the districts on one side, each as often as schools stand in it.
std::vector<int> sitesOf(int schools, bool urban, const Places &places)
{
    std::vector<int> sides;
    std::vector<qint64> weights;
    const std::vector<DemoDistrict> &districts = places.districts();
    for (size_t i = 0; i < districts.size(); ++i) {
        if (districts[i].urban != urban)
            continue;
        sides.push_back(static_cast<int>(i));
        weights.push_back(districts[i].candidates);
    }
    const std::vector<int> counts = apportion(schools, weights);
    std::vector<int> sites;
    for (size_t i = 0; i < sides.size(); ++i)
        sites.insert(sites.end(), static_cast<size_t>(counts[i]), sides[i]);
    return sites;
}

class SchoolMaker
{
public:
    SchoolMaker(const Places &places, quint64 seed, const NameBook &names)
        : m_places(places), m_seed(seed), m_names(names)
    {
    }

    [[nodiscard]] std::vector<DemoSchool> make();

private:
    void addCategory(SchoolCategory category, int full, int urbanOfHundred);
    void add(SchoolCategory category, int district);
    [[nodiscard]] QString nameOf(const DemoSchool &school, Draws &draws, QString &prefers) const;
    [[nodiscard]] QString sponsorOf(const DemoSchool &school) const;
    void setLimits();
    void setPopularity();

    const Places &m_places;
    quint64 m_seed;
    const NameBook &m_names;
    std::vector<DemoSchool> m_schools;
};

std::vector<DemoSchool> SchoolMaker::make()
{
    addCategory(SchoolCategory::Secondary, 40, 40);
    addCategory(SchoolCategory::Technician, 12, 67);
    addCategory(SchoolCategory::College, 5, 100);
    for (int i = 0; i < scaledSchools(3, m_places.candidates()); ++i)
        add(SchoolCategory::Outside, noDistrict);
    setLimits();
    setPopularity();
    return std::move(m_schools);
}

void SchoolMaker::addCategory(SchoolCategory category, int full, int urbanOfHundred)
{
    const int count = scaledSchools(full, m_places.candidates());
    const int urban = (count * urbanOfHundred + 50) / 100;
    for (int district : sitesOf(urban, true, m_places))
        add(category, district);
    for (int district : sitesOf(count - urban, false, m_places))
        add(category, district);
}

void SchoolMaker::add(SchoolCategory category, int district)
{
    const size_t number = m_schools.size() + 1;
    Draws draws(m_seed, Stream::Schools, number);
    DemoSchool school;
    school.code = QStringLiteral("3643%1").arg(number, 6, 10, QLatin1Char('0'));
    school.category = category;
    school.district = district;
    QString place;
    if (district == noDistrict) {
        static constexpr std::array cities = {u"430100", u"430200", u"430300"}; // neighbours in the province
        school.districtCode = QString::fromUtf16(cities[number % cities.size()]);
        place = QStringLiteral("外市");
    } else {
        const DemoDistrict &home = m_places.districts()[static_cast<size_t>(district)];
        school.districtCode = home.code;
        school.urban = home.urban;
        place = home.name;
    }
    constexpr int privateOnes = 3500;
    const bool mayBePrivate = category == SchoolCategory::Secondary || category == SchoolCategory::Technician;
    school.nature = mayBePrivate && draws.chance(privateOnes) ? SchoolNature::Private : SchoolNature::Public;
    school.name = nameOf(school, draws, school.prefers);
    school.sponsor = sponsorOf(school);
    school.recruitingCode = QStringLiteral("04%1").arg(number, 3, 10, QLatin1Char('0'));
    std::u16string address;
    m_names.appendAddress(address, draws, place);
    school.address = QString::fromStdU16String(address);
    m_schools.push_back(school);
}

QString SchoolMaker::nameOf(const DemoSchool &school, Draws &draws, QString &prefers) const
{
    const QString stem = m_names.stem(static_cast<int>(m_schools.size()) + 450);
    const auto &field = m_names.fields()[draws.between(0, static_cast<int>(m_names.fields().size()) - 1)];
    const QString county =
        school.isCounty() ? m_places.districts()[static_cast<size_t>(school.district)].name : QString();
    switch (school.category) {
    case SchoolCategory::Secondary:
        prefers = field.prefers;
        return county + stem + field.word + QStringLiteral("职业学校(演示)");
    case SchoolCategory::Technician:
        return county + stem + QStringLiteral("技工学校(演示)");
    case SchoolCategory::College:
        prefers = field.prefers;
        return stem + field.word + QStringLiteral("职业学院(演示)");
    case SchoolCategory::Outside:
        break;
    }
    return QStringLiteral("外市") + stem + QStringLiteral("职业学校(演示)");
}

QString SchoolMaker::sponsorOf(const DemoSchool &school) const
{
    if (school.nature == SchoolNature::Private)
        return m_names.stem(static_cast<int>(m_schools.size()) + 200) + QStringLiteral("教育公司(演示)");
    if (school.category == SchoolCategory::College)
        return QStringLiteral("省级主管部门(演示)");
    if (school.category == SchoolCategory::Outside)
        return QStringLiteral("外市主管部门(演示)");
    const QString place =
        school.isCounty() ? m_places.districts()[static_cast<size_t>(school.district)].name : QStringLiteral("衡阳市");
    return place + (school.category == SchoolCategory::Technician ? QStringLiteral("人社部门(演示)")
                                                                  : QStringLiteral("教育部门(演示)"));
}

void SchoolMaker::setLimits()
{
    std::vector<qint64> weights;
    for (size_t i = 0; i < m_schools.size(); ++i) {
        Draws draws(m_seed, Stream::Plans, i);
        const DemoSchool &school = m_schools[i];
        const int usual = school.category == SchoolCategory::Outside ? 30 : school.isCounty() ? 70 : 85;
        weights.push_back(usual * draws.between(50, 160));
    }
    const qint64 inProportion = (qint64(m_places.candidates()) * fullSeats + fullCandidates / 2) / fullCandidates;
    const int seats = std::max(static_cast<int>(inProportion), static_cast<int>(m_schools.size()));
    const std::vector<int> limits = apportionAtLeast(1, seats, weights);
    for (size_t i = 0; i < m_schools.size(); ++i) {
        Draws draws(m_seed, Stream::Roll, i);
        m_schools[i].limit = limits[i];
        m_schools[i].capacity = limits[i] + limits[i] * draws.between(0, 25) / 100;
    }
}

/// As Zipf found of words: a few are sought by very many, most by few.
void SchoolMaker::setPopularity()
{
    std::vector<std::pair<quint64, size_t>> order;
    for (size_t i = 0; i < m_schools.size(); ++i)
        order.emplace_back(Draws(m_seed, Stream::Schools, 1'000'000 + i).next(), i);
    std::sort(order.begin(), order.end());
    constexpr int atLeast = 4;
    constexpr int best = 150;
    for (size_t rank = 0; rank < order.size(); ++rank) {
        const int place = static_cast<int>(rank * 60 / order.size()); // as if there were sixty
        m_schools[order[rank].second].popularity = atLeast + best * 5 / (place + 5);
    }
}

} // namespace

std::vector<DemoSchool> makeSchools(const Places &places, quint64 seed, const NameBook &names)
{
    std::vector<DemoSchool> schools = SchoolMaker(places, seed, names).make();
    allotSeats(schools, places, seed);
    addPrograms(schools, seed);
    return schools;
}

} // namespace hengzhao::office::demo
