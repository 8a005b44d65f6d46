// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/answer.h"
#include "models/office/what_if.h"

namespace hengzhao::cli
{

/// What is to be tried, from --line, --seats, --mode and --ranking.
[[nodiscard]] QStringList whatIfOptions();
[[nodiscard]] Result<office::WhatIfRequest> whatIfRequest(const Arguments &arguments);

[[nodiscard]] QJsonObject shareJson(const figures::ShareRow &row);
/// What one run would come to, or came to.
[[nodiscard]] QJsonObject figuresJson(const office::WhatIfFigures &figures);
/// As the contract gives it: before, after, districts, changed.
[[nodiscard]] QJsonObject whatIfJson(const office::WhatIfReport &report);
[[nodiscard]] QString whatIfText(const office::WhatIfReport &report);

} // namespace hengzhao::cli
