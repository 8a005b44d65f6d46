// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/batch.h"
#include "models/domain/id.h"
#include "models/store/database.h"

#include <QHash>
#include <QStringList>

namespace hengzhao::store
{

/// Names of schools and districts by code.
[[nodiscard]] Result<QHash<QString, QString>> schoolNames(Database &database);
[[nodiscard]] Result<QHash<QString, QString>> districtNames(Database &database);

/// The school codes a candidate filed, in the form that a batch went by, as of an audit number (R22).
[[nodiscard]] Result<QStringList> filedChoices(Database &database, qint64 candidate, AuditNumber asOf, int batch,
                                               ChoiceSource source);

} // namespace hengzhao::store
