// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hengzhao::store
{

/// The condition of rows in force at audit number ?1.
constexpr const char *inForce = " added <= ?1 AND (ended IS NULL OR ended > ?1)";

} // namespace hengzhao::store
