// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/admission/town.h"

#include <QMap>
#include <QStringList>

namespace hengzhao::admission
{

/// Rows of a case folder's csv by column name. The cases need no quotes, so this reader knows none.
using CaseRows = QList<QMap<QString, QString>>;
[[nodiscard]] CaseRows caseRows(const QString &file);

[[nodiscard]] QString caseFolder(const QString &name);
[[nodiscard]] QStringList caseNames();
/// The cohort of batch 1 of a case.
[[nodiscard]] Cohort caseCohort(const QString &name, BatchMode mode);

} // namespace hengzhao::admission
