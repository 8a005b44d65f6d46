// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/list_desk.h"

#include <functional>

namespace hengzhao::office
{

/// One row of a list: its cells, and where a split would put it.
struct ListRow {
    QStringList cells;
    QString schoolCode;
    QString districtCode;
    QString lineArea = {};
};

using ListRowUse = std::function<Result<void>(const ListRow &)>;

/// Reads a list row by row, in the order of its columns (contract, section 1).
[[nodiscard]] Result<void> eachListRow(Office &office, const ListRequest &request, int maxChoices,
                                       const ListRowUse &use);

} // namespace hengzhao::office
