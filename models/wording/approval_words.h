// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/list_finding.h"
#include "models/domain/list_state.h"

#include <QString>

namespace hengzhao::wording
{

[[nodiscard]] QString word(ListState state);
[[nodiscard]] QString word(ListAct act);
[[nodiscard]] QString word(ListAnswer answer);
[[nodiscard]] QString word(ListFindingCode code);

} // namespace hengzhao::wording
