// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hengzhao::store
{

enum class Inspected {
    /// Refused.
    Closed,
    /// Read as if nothing stood there: who acted, and what somebody wrote beside.
    Blank,
    Open,
};

/// What an inspection sees of a column. Open is what figures, plans and the state of the year are made of. What is not
/// named is closed, so that a column which comes later stays closed until somebody opens it. Where rows are only
/// counted SQLite asks for a column without a name: how many there are says nothing of anybody.
[[nodiscard]] Inspected inspected(const char *table, const char *column);

} // namespace hengzhao::store
