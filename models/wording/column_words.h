// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hengzhao::wording
{

/// A column of the table files as people read it: in Chinese its Chinese name, in English the name in the file. What is
/// no column's name, such as the path of a rule, is given back as it is.
[[nodiscard]] QString columnWord(const QString &column);

} // namespace hengzhao::wording
