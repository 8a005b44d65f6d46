// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/role.h"
#include "models/domain/rule_book.h"

namespace hengzhao
{

/// Who sets and issues the plans of a category of schools (R32): the rule book's `plan_authorities`, else those that
/// come with the program.
[[nodiscard]] Role planAuthority(const RuleBook &book, SchoolCategory category);

/// Everybody who sets plans, in the order of the categories.
[[nodiscard]] QList<Role> planAuthorities(const RuleBook &book);

} // namespace hengzhao
