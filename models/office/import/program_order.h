// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/domain/rule_book.h"
#include "models/domain/score.h"
#include "models/store/database.h"

#include <QHash>

namespace hengzhao::office
{

/// The candidates who ask for one interview program, by id and interview score, in the order in which they stand (R25):
/// by the ranking without the interview, then the interview, then the ranking's last key.
[[nodiscard]] Result<QList<qint64>> orderForProgram(store::Database &database, const RuleBook &book, AuditNumber asOf,
                                                    const QHash<qint64, Score> &interviews);

} // namespace hengzhao::office
