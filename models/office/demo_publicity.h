// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/office.h"

namespace hengzhao::office
{

/// Gives a demo season material, a calendar of visits, activities, lessons and posters: the same for the same schools
/// and seed, in one transaction.
[[nodiscard]] Result<void> addDemoPublicity(Office &office, quint64 seed);

} // namespace hengzhao::office
