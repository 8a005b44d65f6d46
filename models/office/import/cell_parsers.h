// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/finding.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace hengzhao::office
{

/// No school of the country has as many.
constexpr int mostSeats = 1'000'000;

/// A free text as it is kept, and what does not fit about it.
struct ReadText {
    QString text;
    std::optional<FindingCode> wrong = {};
    QStringList args = {};
};

/// Text of at most `longest` characters without control characters; line breaks become spaces.
[[nodiscard]] ReadText readText(QStringView cell, qsizetype longest);

[[nodiscard]] std::optional<int> parseWholeNumber(QStringView text, int lowest, int highest);

/// Yuan with up to two places, as fen.
[[nodiscard]] std::optional<qint64> parseMoney(QStringView text);

/// The length of schooling as filed: must name a number of years.
[[nodiscard]] std::optional<QString> parseYears(QStringView text);

} // namespace hengzhao::office
