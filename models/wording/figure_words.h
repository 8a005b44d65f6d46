// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace hengzhao::wording
{

/// How figures are written in both languages: a printed list reads the same whoever printed it.
[[nodiscard]] QLocale figureLocale();
/// A whole number with thousands marks: "12,345".
[[nodiscard]] QString thousands(qint64 number);
/// A part of one as a percentage with one decimal: 0.483 is "48.3 %". A dash where it is no number.
[[nodiscard]] QString percent(double share);
/// What stands where there is no figure.
[[nodiscard]] QString dash();
/// What stands small beside a number that is to be changed: where it moves, and from what: "▲ 41". Both as plain text.
[[nodiscard]] QString movedFrom(const QString &before, const QString &now);
/// The same in words: "was 41".
[[nodiscard]] QString wasBefore(const QString &before);

} // namespace hengzhao::wording
