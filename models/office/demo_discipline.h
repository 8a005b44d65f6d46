// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/office.h"

namespace hengzhao::office
{

/// A round of inspections with answers and findings, reports of violations in every state, and two sanctions that touch
/// no seat, so that the demo season's pages show something. The same for the same city.
[[nodiscard]] Result<void> addDemoDiscipline(Office &office);

} // namespace hengzhao::office
