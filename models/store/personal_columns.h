// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hengzhao::store
{

/// Whether a column says who a person is, how to reach them, or what somebody wrote of them: what an inspection may
/// not read. Figures count such rows by their ids.
[[nodiscard]] bool isPersonal(const char *table, const char *column);

} // namespace hengzhao::store
