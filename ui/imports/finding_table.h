// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/finding.h"
#include "models/domain/table.h"

#include <memory>

namespace hengzhao::ui
{

/// What an import found, a row each: where, what stands there, what is wrong. The ids are places in the list.
[[nodiscard]] std::shared_ptr<const Table> findingTable(const Findings &findings);

} // namespace hengzhao::ui
