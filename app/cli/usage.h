// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hengzhao::cli
{

/// Every noun and verb with its options, as --help shows them.
[[nodiscard]] QString usage();
/// Only the verbs of one noun; all of them where there is no such noun.
[[nodiscard]] QString usageOf(const QString &noun);

} // namespace hengzhao::cli
