// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/platform_list.h"
#include "models/domain/progress.h"
#include "models/files/row_source.h"

namespace hengzhao::office
{

struct PlatformListReading {
    QList<PlatformRow> rows;
    Findings notices;
};

/// Reads a list of the provincial platform: codes and names of schools and programs, whatever else it tells. Every
/// problem at once: a missing column, a missing code or name, a program that stands twice.
[[nodiscard]] Result<PlatformListReading> readPlatformList(files::RowSource &rows, Progress &progress);

} // namespace hengzhao::office
