// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

#include <array>
#include <cstdint>
#include <optional>

class QStringView;

namespace hengzhao
{

/// The subjects of the junior-high examination, in the order of the candidates table (contract, section 2).
enum class Subject : std::uint8_t {
    Chinese,
    Math,
    English,
    Physics,
    Chemistry,
    Politics,
    History,
    Biology,
    Geography,
    Pe
};

constexpr size_t subjectCount = 10;

constexpr std::array<QLatin1String, subjectCount> subjectCodes = {
    QLatin1String("chinese"),   QLatin1String("math"),     QLatin1String("english"), QLatin1String("physics"),
    QLatin1String("chemistry"), QLatin1String("politics"), QLatin1String("history"), QLatin1String("biology"),
    QLatin1String("geography"), QLatin1String("pe"),
};

[[nodiscard]] constexpr QLatin1String codeName(Subject subject)
{
    return subjectCodes[static_cast<size_t>(subject)];
}

[[nodiscard]] std::optional<Subject> parseSubject(QStringView code);

} // namespace hengzhao
