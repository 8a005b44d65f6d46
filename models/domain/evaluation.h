// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace hengzhao
{

/// A comprehensive evaluation: one grade from A to E, or how often each grade stands in five dimensions ("4A1B").
/// Ordered as R13 says: more As stand first, then more Bs, and so on.
class Evaluation
{
public:
    [[nodiscard]] static std::optional<Evaluation> parse(QStringView text);
    [[nodiscard]] static std::optional<Evaluation> fromPacked(qint64 packed);

    /// The five counts as decimal digits, A first: 4A1B is 41000, the single grade A is 10000. A larger number stands
    /// first.
    [[nodiscard]] int packed() const { return m_packed; }
    [[nodiscard]] QString text() const;

    friend auto operator<=>(const Evaluation &, const Evaluation &) = default;

private:
    constexpr explicit Evaluation(int packed) : m_packed(packed) {}

    int m_packed = 0;
};

} // namespace hengzhao
