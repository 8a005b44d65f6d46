// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/dialect/sqlite_connection.h"

#include "models/store/database.h"
#include "models/store/dialect/sqlite_error.h"
#include "models/store/inspected_columns.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QTemporaryFile>
#include <QUrl>
#include <QVariant>

#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <unistd.h>
#else
#include <io.h>
#endif

namespace hengzhao::store
{

sqlite3 *nativeHandle(const QSqlDatabase &connection)
{
#ifdef HENGZHAO_SYSTEM_SQLITE
    const QVariant handle = connection.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    QSqlQuery source(QStringLiteral("SELECT sqlite_source_id()"), connection);
    if (!source.next() || source.value(0).toString() != QLatin1String(sqlite3_sourceid()))
        return nullptr; // Qt brings a library of its own
    return *static_cast<sqlite3 *const *>(handle.data());
#else
    Q_UNUSED(connection)
    return nullptr;
#endif
}

namespace
{

/// `name` is a path, or with SQLITE_OPEN_URI an address.
Result<sqlite3 *> openToRead(const QByteArray &name, int flags, const QString &path)
{
    constexpr int busyMilliseconds = 5000;
    sqlite3 *handle = nullptr;
    int code = sqlite3_open_v2(name.constData(), &handle,
                               SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | flags, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_busy_timeout(handle, busyMilliseconds);
    // A small cache: what is read in bulk is not read again.
    if (code == SQLITE_OK)
        code =
            sqlite3_exec(handle, "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA cache_size = -2048",
                         nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        return handle;
    const Error error = sqliteError(code, QString::fromUtf8(sqlite3_errmsg(handle)), path);
    closeBeside(handle);
    return failure(error);
}

/// Asked for every column a statement names, while it is prepared. A copy of the file would take everything along.
int openOnlyFigures(void *, int action, const char *table, const char *column, const char *, const char *)
{
    if (action == SQLITE_ATTACH)
        return SQLITE_DENY;
    if (action != SQLITE_READ)
        return SQLITE_OK;
    switch (inspected(table, column)) {
    case Inspected::Closed:
        break;
    case Inspected::Blank:
        return SQLITE_IGNORE; // which reads NULL
    case Inspected::Open:
        return SQLITE_OK;
    }
    return SQLITE_DENY;
}

} // namespace

Result<sqlite3 *> openBeside(const QString &path)
{
    // SQLite's names are UTF-8 on every system.
    return openToRead(path.toUtf8(), 0, path);
}

Result<sqlite3 *> openToInspect(const QString &path)
{
    // A write-ahead log wants a file of its own beside the season, even to be read.
    const bool isStill =
        !canWriteIn(QFileInfo(path).absolutePath()) && QFileInfo(path + QLatin1String("-wal")).size() == 0;
    const QByteArray address =
        QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded() + QByteArray("?immutable=1");
    Result<sqlite3 *> handle =
        isStill ? openToRead(address, SQLITE_OPEN_URI, path) : openToRead(path.toUtf8(), 0, path);
    if (handle)
        sqlite3_set_authorizer(*handle, &openOnlyFigures, nullptr);
    return handle;
}

void closeBeside(sqlite3 *handle)
{
    sqlite3_close_v2(handle);
}

namespace
{

/// Runs a PRAGMA and compares what it answers: SQLite passes over a setting it cannot keep.
Result<void> setting(Database &database, QByteArrayView sql, const QString &wanted)
{
    Result<Statement> statement = database.prepare(sql);
    if (!statement)
        return failure(statement.error());
    const Result<bool> row = statement->step();
    if (!row)
        return failure(row.error());
    const QString answer = *row ? statement->text(0) : QString();
    if (answer.compare(wanted, Qt::CaseInsensitive) != 0)
        return failure(ErrorCode::DatabaseFailed, {QString::fromUtf8(sql) + QStringLiteral(": ") + answer});
    return {};
}

} // namespace

Result<void> prepareConnection(Database &database)
{
    static constexpr const char *silent[] = {
        "PRAGMA synchronous = FULL",   "PRAGMA foreign_keys = ON",    "PRAGMA recursive_triggers = ON",
        "PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON", "PRAGMA cache_size = -65536",
        "PRAGMA temp_store = MEMORY",
    };
    for (const char *sql : silent) {
        if (const Result<void> done = database.run(sql); !done)
            return done;
    }
#ifdef Q_OS_MACOS
    if (const Result<void> done = database.run("PRAGMA fullfsync = ON"); !done)
        return done;
#endif
    if (const Result<void> wal = setting(database, "PRAGMA journal_mode = WAL", QStringLiteral("wal")); !wal)
        return wal;
    if (const Result<void> full = setting(database, "PRAGMA synchronous", QStringLiteral("2")); !full)
        return full;
    return setting(database, "PRAGMA foreign_keys", QStringLiteral("1"));
}

bool canWriteIn(const QString &folder)
{
    QTemporaryFile probe(QDir(folder).filePath(QStringLiteral(".hengzhao-XXXXXX")));
    return probe.open();
}

Result<void> syncFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return failure(ErrorCode::FileUnreadable, {path, file.errorString()});
#ifdef Q_OS_UNIX
    const int synced = ::fsync(file.handle());
#else
    const int synced = ::_commit(file.handle());
#endif
    if (synced != 0)
        return failure(ErrorCode::FileUnwritable, {path, QString()});
    return {};
}

void removeSeasonFiles(const QString &path)
{
    for (const char *ending : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(ending));
}

} // namespace hengzhao::store
