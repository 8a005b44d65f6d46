// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/xlsx_frame.h"

struct lxw_workbook;
struct lxw_worksheet;

namespace hengzhao::files
{

/// Puts the head's chart beside the table, and the cells that it shows into the sheet. Bars and lines differ by pattern
/// and stroke, not by colour alone: the sheet is copied and printed in grey. Shades are laid under the table's own
/// cells.
void addXlsxChart(lxw_workbook *book, lxw_worksheet *sheet, const XlsxFrameRequest &request);

/// The chart's XML with its last series as lines across the bars, which libxlsxwriter cannot make.
[[nodiscard]] QByteArray withLines(QByteArray chart, const TableChart &form);

} // namespace hengzhao::files
