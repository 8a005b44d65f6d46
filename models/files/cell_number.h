// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/table_head.h"

#include <QStringView>

#include <optional>

namespace hengzhao::files
{

/// The number that a cell's text stands for where its column holds numbers: "48.3 %" is 0.483. Nothing for a text, or
/// where the number would not be shown as it was written, such as 007.
[[nodiscard]] std::optional<double> cellNumber(QStringView text, ColumnForm form);

} // namespace hengzhao::files
