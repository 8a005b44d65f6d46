// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hengzhao::files
{

/// Where one part of an export into several files lies, or a file beside it: list.xlsx is parted into list-4301.xlsx
/// and so on. A code that looks like a path leads nowhere.
[[nodiscard]] QString partPath(const QString &path, const QString &code);

} // namespace hengzhao::files
