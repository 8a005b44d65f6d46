// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/evaluation.h"

#include "models/domain/code_text.h"

#include <array>

namespace hengzhao
{

namespace
{

constexpr int dimensions = 5;
constexpr int grades = 5;
constexpr std::array placeValues = {10000, 1000, 100, 10, 1};

int gradeOf(QChar c)
{
    const char16_t upper = c.toUpper().unicode();
    return upper >= u'A' && upper <= u'E' ? upper - u'A' : -1;
}

std::array<int, grades> countsOf(int packed)
{
    std::array<int, grades> counts{};
    for (size_t grade = 0; grade < grades; ++grade)
        counts[grade] = packed / placeValues[grade] % 10;
    return counts;
}

} // namespace

std::optional<Evaluation> Evaluation::parse(QStringView text)
{
    const CodeText code(text);
    const QStringView cleaned = code.view();
    if (cleaned.size() == 1) {
        const int grade = gradeOf(cleaned.front());
        return grade < 0 ? std::nullopt : std::optional(Evaluation(placeValues[static_cast<size_t>(grade)]));
    }
    if (cleaned.size() % 2 != 0)
        return std::nullopt;
    int packed = 0;
    int sum = 0;
    for (qsizetype i = 0; i + 1 < cleaned.size(); i += 2) {
        const int count = cleaned[i].digitValue();
        const int grade = gradeOf(cleaned[i + 1]);
        if (cleaned[i].unicode() > u'9' || count < 0 || count > dimensions || grade < 0)
            return std::nullopt;
        const int place = placeValues[static_cast<size_t>(grade)];
        if (packed / place % 10 != 0)
            return std::nullopt; // the same grade twice
        packed += count * place;
        sum += count;
    }
    return sum == dimensions ? std::optional(Evaluation(packed)) : std::nullopt;
}

std::optional<Evaluation> Evaluation::fromPacked(qint64 packed)
{
    if (packed < 0 || packed > dimensions * placeValues[0])
        return std::nullopt;
    int sum = 0;
    for (int count : countsOf(static_cast<int>(packed)))
        sum += count;
    if (sum != dimensions && sum != 1)
        return std::nullopt;
    return Evaluation(static_cast<int>(packed));
}

QString Evaluation::text() const
{
    const std::array<int, grades> counts = countsOf(m_packed);
    int sum = 0;
    for (int count : counts)
        sum += count;
    QString result;
    for (size_t grade = 0; grade < grades; ++grade) {
        if (counts[grade] == 0)
            continue;
        if (sum != 1)
            result += QString::number(counts[grade]);
        result += QChar(static_cast<char16_t>(u'A' + grade));
    }
    return result;
}

} // namespace hengzhao
