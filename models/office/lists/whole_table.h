// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/shown_table.h"

namespace hengzhao::office
{

/// A table that leaves without having been on screen: all its rows, and its columns under their titles; only those of
/// the keys, in their order, where keys are given.
[[nodiscard]] ShownTable wholeTable(const Table &table, const QStringList &keys = {});

} // namespace hengzhao::office
