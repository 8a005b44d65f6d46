// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/import_changes.h"
#include "models/domain/table.h"

#include <memory>

namespace hengzhao::ui
{

/// What an import changes: a row for each cell of a changed record, one for each record added or absent.
[[nodiscard]] std::shared_ptr<const Table> changeTable(const ImportChanges &changes);

} // namespace hengzhao::ui
