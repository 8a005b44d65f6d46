// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hengzhao::files
{

/// What the program hengzhao-xls says with its exit status.
enum class XlsStatus { Done = 0, Unwritten = 1, WrongUsage = 2, Damaged = 3, Protected = 4, NoSheet = 5, TooLarge = 6 };

} // namespace hengzhao::files
