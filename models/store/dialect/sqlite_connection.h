// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

class QSqlDatabase;
struct sqlite3;

namespace hengzhao::store
{

class Database;

/// Four bytes of an SQLite file's header that make it a season: "HZS1".
constexpr const char *seasonApplicationId = "HZS1";

/// The library handle under Qt's connection, or null where Qt's driver does not use the SQLite we link: then the two
/// must not meet on one handle.
[[nodiscard]] sqlite3 *nativeHandle(const QSqlDatabase &connection);

/// A second connection that only reads, on a handle of its own. Only where nativeHandle() found one.
[[nodiscard]] Result<sqlite3 *> openBeside(const QString &path);
/// A connection that only reads and refuses personal data (store/inspected_columns). Where the folder takes no files
/// and nobody is writing, the file is read as one that does not change.
[[nodiscard]] Result<sqlite3 *> openToInspect(const QString &path);
void closeBeside(sqlite3 *handle);

/// WAL and full syncs (read back), foreign keys, and the rest of what a season relies on.
[[nodiscard]] Result<void> prepareConnection(Database &database);

/// Whether a file could be made in the folder; tried, because permissions alone do not tell.
[[nodiscard]] bool canWriteIn(const QString &folder);

/// Makes the file's bytes reach the disk.
[[nodiscard]] Result<void> syncFile(const QString &path);

/// A season file and what stands beside it.
void removeSeasonFiles(const QString &path);

} // namespace hengzhao::store
