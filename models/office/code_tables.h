// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hengzhao::office
{

/// Whether a district stands in the code table of GB/T 2260 that is compiled in.
[[nodiscard]] bool isKnownDistrict(const QString &code);
/// Whether a program stands in the national catalogue of secondary-vocational programs of 2021.
[[nodiscard]] bool isKnownProgram(const QString &code);
/// The national catalogue that a program's code belongs to, by its length: six digits are secondary-vocational, four
/// are of technician schools.
[[nodiscard]] QLatin1String catalogueOf(const QString &code);

} // namespace hengzhao::office
