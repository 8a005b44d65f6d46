// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace hengzhao::figures
{

/// `some` as a part of `whole`; nothing where there is no whole. Compares exactly with a target written as a decimal,
/// because both are the double nearest to the same number.
[[nodiscard]] std::optional<double> partOf(qint64 some, qint64 whole);

} // namespace hengzhao::figures
