// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hengzhao::store
{

/// Whether an inspection may read a column: one that figures, plans and the state of the year are made of. What is not
/// named is refused, so that a column which comes later stays closed until somebody opens it. Where rows are only
/// counted SQLite asks for a column without a name: how many there are says nothing of anybody.
[[nodiscard]] bool mayInspect(const char *table, const char *column);

} // namespace hengzhao::store
