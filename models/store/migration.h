// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QList>
#include <QMap>

namespace hengzhao::store
{

class Database;

/// The newest schema this build knows.
[[nodiscard]] int newestSchema();

/// The statements of a schema resource, parted by lines of `-- ;;`; never by semicolons, which triggers hold too.
[[nodiscard]] QList<QByteArray> schemaStatements(const QString &resource);

/// Brings the schema from `from` to the newest, one transaction a step.
[[nodiscard]] Result<void> migrate(Database &database, int from);

/// The triggers of the newest schema by name, each as it stands in a season: the guards of single rows too.
[[nodiscard]] QMap<QByteArray, QByteArray> schemaTriggers();

/// Takes the guards of single rows down, or puts them up again, within the transaction of a bulk write.
[[nodiscard]] Result<void> lowerRowGuards(Database &database);
[[nodiscard]] Result<void> raiseRowGuards(Database &database);

} // namespace hengzhao::store
