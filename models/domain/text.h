// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace hengzhao
{

/// Full-width digits, letters and signs as their plain forms, and the ideographic space as a space.
[[nodiscard]] QString foldWidth(QStringView text);

/// A code or number as an office types it: trimmed and folded.
[[nodiscard]] QString cleanCode(QStringView text);

/// Free text: trimmed, also of ideographic and non-breaking spaces.
[[nodiscard]] QString cleanText(QStringView text);

/// Whether text has a control character (a line break in an address included).
[[nodiscard]] bool hasControlCharacter(QStringView text);

} // namespace hengzhao
