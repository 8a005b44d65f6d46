// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/list_desk.h"

namespace hengzhao::office
{

/// Keeps, of a written general pool, what of each line area went into which file (R12). Other lists, masked ones and
/// parts of an area are no hand-over.
[[nodiscard]] Result<void> keepHandovers(Office &office, const ListRequest &request, const QList<WrittenList> &written,
                                         store::Transaction &transaction);

} // namespace hengzhao::office
