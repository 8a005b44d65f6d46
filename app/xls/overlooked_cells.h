// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace hengzhao::xls
{

/// By row and column, from 0.
using CellTexts = std::map<std::pair<unsigned, unsigned>, std::string>;

/// Of a sheet, what freexl does not tell.
struct SheetTexts {
    bool hidden = false;
    /// Cells that it passes over or may misread: the values that formulas had when the file was saved, errors such as
    /// #N/A, and days.
    CellTexts cells;
};

/// For each sheet of an xls file (BIFF5 or BIFF8), in their order. Nothing where its records do not hang together.
[[nodiscard]] std::optional<std::vector<SheetTexts>> overlookedCells(const std::string &path);

/// A number as a person would type it: no .0 behind a whole one, and the fifteen digits that spreadsheets count on.
[[nodiscard]] std::string numberText(double number);

} // namespace hengzhao::xls
