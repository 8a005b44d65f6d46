// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rule_book.h"
#include "models/domain/table.h"
#include "models/figures/share.h"

#include <memory>

namespace hengzhao::ui
{

/// Shares as a table, one row each; the ids are their places in the list.
[[nodiscard]] std::shared_ptr<const Table> shareTable(const QList<figures::ShareRow> &rows, const Targets &targets,
                                                      const QString &firstTitle);

} // namespace hengzhao::ui
