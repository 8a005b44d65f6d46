// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/demo/identities.h"

#include "models/office/demo/draws.h"
#include "models/office/demo/row_writer.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace hengzhao::office::demo
{

namespace
{

/// Serial numbers of one day for one sex: odd ones are men's, even ones women's.
constexpr qint64 serialsOfDay = 500;

void appendCheckCharacter(std::u16string &text)
{
    static constexpr std::array weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    const size_t from = text.size() - weights.size();
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        sum += (text[from + i] - u'0') * weights[i];
    text.push_back(u"10X98765432"[sum % 11]);
}

qint64 strideThrough(qint64 slots)
{
    qint64 stride = slots * 618 / 1000 | 1;
    while (std::gcd(stride, slots) != 1)
        stride += 2;
    return stride;
}

} // namespace

Identities::Identities(int candidates, quint64 seed, int year)
    : m_lastBirthDay(year - 15, 8, 31), m_days(std::max<qint64>(420, (candidates + serialsOfDay - 1) / serialsOfDay)),
      m_slots(m_days * serialsOfDay), m_stride(strideThrough(m_slots)),
      m_start(static_cast<qint64>(Draws(seed, Stream::Particulars, 0).next() % static_cast<quint64>(m_slots)))
{
}

QDate Identities::birthDay(qint64 slot, CandidateCategory category) const
{
    // the older kinds move by more than the whole range, so no two candidates meet on a day and serial
    const qint64 range = std::max<qint64>(m_days, 5 * 365);
    qint64 before = slot / serialsOfDay;
    if (category == CandidateCategory::Senior || category == CandidateCategory::Veteran)
        before += range;
    else if (category == CandidateCategory::Migrant || category == CandidateCategory::Unemployed)
        before += 2 * range;
    return m_lastBirthDay.addDays(-before);
}

void Identities::append(std::u16string &text, int candidate, bool male, CandidateCategory category) const
{
    const qint64 slot = (m_start + candidate * m_stride) % m_slots;
    int year = 0;
    int month = 0;
    int day = 0;
    birthDay(slot, category).getDate(&year, &month, &day);
    text.append(u"430499");
    appendNumber(text, year, 4);
    appendNumber(text, month, 2);
    appendNumber(text, day, 2);
    appendNumber(text, slot % serialsOfDay * 2 + (male ? 1 : 0), 3);
    appendCheckCharacter(text);
}

void Identities::appendPhone(std::u16string &text, int candidate) const
{
    constexpr qint64 numbers = 100'000'000;
    constexpr qint64 stride = 61'803'399; // has no factor in common with `numbers`
    text.append(u"000");
    appendNumber(text, (m_start + candidate * stride) % numbers, 8);
}

} // namespace hengzhao::office::demo
