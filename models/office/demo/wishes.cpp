// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/demo/wishes.h"

#include "models/office/demo/row_writer.h"

#include <algorithm>

namespace hengzhao::office::demo
{

namespace
{

constexpr int secondsOfDay = 24 * 3600;
/// When people file on a day of the window.
constexpr int opens = 8 * 3600;
constexpr int closes = 22 * 3600;

/// Seats of an urban school that candidates of a district may think of as theirs, in hundredths.
qint64 seatsFor(const DemoSchool &school, size_t district, const std::vector<DemoDistrict> &districts)
{
    qint64 unnamed = 0;
    qint64 remaining = 0;
    std::vector<bool> isNamed(districts.size(), false);
    for (const DemoAllotment &allotment : school.allotments) {
        if (allotment.district == static_cast<int>(district))
            return 100 * qint64(allotment.seats);
        if (allotment.district == remainingDistricts)
            remaining = allotment.seats;
        else
            isNamed[static_cast<size_t>(allotment.district)] = true;
    }
    for (size_t i = 0; i < districts.size(); ++i)
        unnamed += isNamed[i] ? 0 : districts[i].candidates;
    return unnamed == 0 ? 0 : 100 * remaining * districts[district].candidates / unnamed;
}

/// Of a school that is open to all: most of a county school's seats are thought of as the county's own.
qint64 openSeatsFor(const DemoSchool &school, size_t district, const Places &places)
{
    constexpr int ownOfHundred = 85;
    const qint64 here = places.districts()[district].candidates;
    if (!school.isCounty())
        return 100 * school.limit * here / std::max(places.candidates(), 1);
    if (school.district == static_cast<int>(district))
        return qint64(ownOfHundred) * school.limit;
    const qint64 others = places.candidates() - places.districts()[static_cast<size_t>(school.district)].candidates;
    return (100 - ownOfHundred) * school.limit * here / std::max<qint64>(others, 1);
}

/// What goes wrong in every year: schools nobody knows, the same one twice, too late; or no time was noted.
void addMishap(Wishes &wishes, Draws &draws, int daysOpen)
{
    const quint32 mishap = draws.below(10'000);
    if (mishap < 20)
        wishes.schools[mishap % 2 == 1 && wishes.schools[1] != noSchool ? 1 : 0] = unknownSchool;
    else if (mishap < 40)
        wishes.schools[1] = wishes.schools[0];
    else if (mishap < 60)
        wishes.filedAt = daysOpen * secondsOfDay + draws.between(0, opens);
    else if (mishap < 1000)
        wishes.filedAt = -1;
}

} // namespace

WishBook::WishBook(const Places &places, const std::vector<DemoSchool> &schools, quint64 seed, const Window &window)
    : m_places(places), m_schools(schools), m_seed(seed), m_window(window)
{
    weigh(places);
}

void WishBook::weigh(const Places &places)
{
    for (size_t district = 0; district < places.districts().size(); ++district) {
        std::vector<qint64> weights;
        for (const DemoSchool &school : m_schools) {
            const qint64 seats =
                school.urban ? seatsFor(school, district, places.districts()) : openSeatsFor(school, district, places);
            // a few wish for what has no seats for them
            weights.push_back((seats + school.limit / 20 + 1) * school.popularity);
        }
        m_picks.emplace_back(weights);
    }
}

Wishes WishBook::of(int candidate) const
{
    Draws draws(m_seed, Stream::Choices, static_cast<quint64>(candidate));
    Wishes wishes;
    constexpr int filedNothing = 300;
    if (draws.chance(filedNothing))
        return wishes;
    const WeightedPick &picks = m_picks[static_cast<size_t>(m_places.juniorSchoolOf(candidate).district)];
    wishes.schools[0] = picks.pick(draws);
    constexpr int filedOne = 1000;
    if (!draws.chance(filedOne)) {
        constexpr int attempts = 8;
        for (int i = 0; i < attempts && (i == 0 || wishes.schools[1] == wishes.schools[0]); ++i)
            wishes.schools[1] = picks.pick(draws);
        if (wishes.schools[1] == wishes.schools[0])
            wishes.schools[1] = noSchool;
    }
    const int days = static_cast<int>(m_window.from.daysTo(m_window.to)) + 1;
    const int day = draws.between(0, days - 1); // apart: the order of two draws in one sum is the compiler's
    wishes.filedAt = day * secondsOfDay + draws.between(opens, closes);
    addMishap(wishes, draws, days);
    return wishes;
}

std::optional<InterviewRecord> WishBook::interviewOf(int candidate, int choice) const
{
    Draws draws(m_seed, Stream::Interview, static_cast<quint64>(candidate) * 2 + static_cast<quint64>(choice));
    constexpr int interviewed = 900;
    if (!draws.chance(interviewed))
        return std::nullopt;
    const Wishes wishes = of(candidate);
    const int school = wishes.schools[static_cast<size_t>(choice)];
    if (school < 0 || (choice > 0 && school == wishes.schools[0]))
        return std::nullopt;
    std::vector<const DemoProgram *> asking;
    for (const DemoProgram &program : m_schools[static_cast<size_t>(school)].programs) {
        if (program.interviewMinimum)
            asking.push_back(&program);
    }
    if (asking.empty())
        return std::nullopt;
    const int score = std::clamp(2 * 74 + draws.bell() * 18 / 1024, 60, 200);
    return InterviewRecord{school, asking[draws.below(static_cast<quint32>(asking.size()))], score};
}

void WishBook::appendTime(std::u16string &text, int filedAt) const
{
    const QDate day = m_window.from.addDays(filedAt / secondsOfDay);
    const int seconds = filedAt % secondsOfDay;
    appendNumber(text, day.year(), 4);
    text.push_back(u'-');
    appendNumber(text, day.month(), 2);
    text.push_back(u'-');
    appendNumber(text, day.day(), 2);
    text.push_back(u'T');
    appendNumber(text, seconds / 3600, 2);
    text.push_back(u':');
    appendNumber(text, seconds / 60 % 60, 2);
    text.push_back(u':');
    appendNumber(text, seconds % 60, 2);
}

} // namespace hengzhao::office::demo
