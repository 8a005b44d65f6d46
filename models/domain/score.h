// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace hengzhao
{

/// An examination or interview score in whole hundredths, so that 300.5 and 300.50 are the same (R15).
class Score
{
public:
    /// Nought.
    constexpr Score() = default;

    /// Digits with at most two decimal places, 0 to 9999.99.
    [[nodiscard]] static std::optional<Score> parse(QStringView text);
    [[nodiscard]] static std::optional<Score> fromHundredths(qint64 hundredths);

    [[nodiscard]] int hundredths() const { return m_hundredths; }
    /// Always two decimal places: "300.50".
    [[nodiscard]] QString text() const;

    friend auto operator<=>(const Score &, const Score &) = default;

private:
    constexpr explicit Score(int hundredths) : m_hundredths(hundredths) {}

    int m_hundredths = 0;
};

} // namespace hengzhao
