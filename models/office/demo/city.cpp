// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/demo/city.h"

#include "models/office/demo/row_writer.h"

namespace hengzhao::office::demo
{

namespace
{

Window choiceWindow(const RuleBook &book)
{
    return book.window(QStringLiteral("choices")).value_or(Window{QDate(book.year(), 6, 1), QDate(book.year(), 6, 5)});
}

} // namespace

City::City(int candidateCount, quint64 citySeed, int seasonYear)
    : candidates(candidateCount), seed(citySeed), year(seasonYear), book(RuleBook::standard(seasonYear)),
      places(candidateCount, citySeed, names), schools(makeSchools(places, citySeed, names)),
      general(places, citySeed, names), wishes(places, schools, citySeed, choiceWindow(book)),
      identities(candidateCount, citySeed, seasonYear)
{
}

const DemoDistrict &City::districtOf(int candidate) const
{
    return places.districts()[static_cast<size_t>(places.juniorSchoolOf(candidate).district)];
}

void City::appendCandidateNumber(std::u16string &text, int candidate) const
{
    const DemoDistrict &district = districtOf(candidate);
    appendNumber(text, year % 100, 2);
    append(text, QStringView(district.code).last(4));
    appendNumber(text, candidate - district.firstCandidate + 1, 6);
}

} // namespace hengzhao::office::demo
