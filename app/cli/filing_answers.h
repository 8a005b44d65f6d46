// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/answer.h"
#include "models/office/filing_desk.h"

namespace hengzhao::cli
{

/// Filings as a list of them shows them.
[[nodiscard]] Answer filingList(const QList<office::FilingView> &views);
/// One filing with all that hangs on it.
[[nodiscard]] Answer filingSheet(const office::FilingSheet &sheet);
/// What became of one filing.
[[nodiscard]] Answer filingMoved(const office::FilingView &view);

} // namespace hengzhao::cli
