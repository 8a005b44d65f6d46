// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"

#include "models/store/dialect/qt_statement.h"
#include "models/store/dialect/sqlite_connection.h"
#include "models/store/dialect/sqlite_error.h"
#include "models/store/dialect/sqlite_statement.h"
#include "models/store/migration.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QStorageInfo>
#include <QUuid>

#include <algorithm>
#include <iterator>

namespace hengzhao::store
{

struct Database::State {
    QString connectionName = QUuid::createUuid().toString();
    QString path;
    QSqlDatabase connection;
    sqlite3 *handle = nullptr;
    Interface interface = Interface::Qt;
    SchemaOutcome outcome = SchemaOutcome::Current;

    State() = default;
    State(const State &) = delete;
    State &operator=(const State &) = delete;
    ~State()
    {
        if (!connection.isValid()) // one opened beside another, its handle its own
            closeBeside(handle);
        connection.close();
        connection = QSqlDatabase();
        if (QSqlDatabase::contains(connectionName))
            QSqlDatabase::removeDatabase(connectionName);
    }
};

namespace
{

bool isServer(const QString &where)
{
    return where.startsWith(QLatin1String("postgresql:")) || where.startsWith(QLatin1String("postgres:"));
}

Result<void> checkPlace(const QString &where)
{
    if (isServer(where))
        return failure(ErrorCode::BackendMissing, {where.section(QLatin1Char('@'), -1)});
    const QFileInfo folder(QFileInfo(where).absolutePath());
    if (!folder.isDir())
        return failure(ErrorCode::FileMissing, {folder.filePath()});
    if (isNetworkFileSystem(QStorageInfo(folder.filePath()).fileSystemType()))
        return failure(ErrorCode::NetworkShare, {where});
    if (!canWriteIn(folder.filePath()))
        return failure(ErrorCode::FolderReadOnly, {folder.filePath()});
    return {};
}

/// Looks at the file's first bytes, so that a file of another kind is never touched.
Result<void> checkHeader(const QString &where)
{
    constexpr qsizetype headerSize = 100;
    constexpr qsizetype applicationIdAt = 68;
    QFile file(where);
    if (!file.exists())
        return failure(ErrorCode::FileMissing, {where});
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {where, file.errorString()});
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return failure(ErrorCode::NotSeason, {where});
    if (header.sliced(applicationIdAt, 4) != QByteArray(seasonApplicationId, 4))
        return failure(ErrorCode::NotSeason, {where});
    return {};
}

} // namespace

bool isNetworkFileSystem(const QByteArray &fileSystemType)
{
    static constexpr const char *networkTypes[] = {"nfs",   "nfs4",       "cifs",        "smb",   "smb2",
                                                   "smb3",  "smbfs",      "afs",         "ncpfs", "webdav",
                                                   "davfs", "fuse.sshfs", "fuse.davfs2", "9p"};
    const QByteArray type = fileSystemType.toLower();
    return std::any_of(std::begin(networkTypes), std::end(networkTypes),
                       [&](const char *name) { return type == name; });
}

Database::Database(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Database::~Database() = default;
Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;

Result<Database> Database::create(const QString &where)
{
    if (const Result<void> place = checkPlace(where); !place)
        return failure(place.error());
    if (QFileInfo::exists(where))
        return failure(ErrorCode::FileExists, {where});
    Result<Database> database = connect(where);
    Result<void> made = database ? migrate(*database, 0) : Result<void>(failure(database.error()));
    // Into the file itself, whose first bytes say to every other program that it is a season.
    if (made)
        made = database->run("PRAGMA wal_checkpoint(TRUNCATE)");
    if (!made) {
        if (database)
            *database = Database(std::make_unique<State>());
        removeSeasonFiles(where);
        return failure(made.error());
    }
    return database;
}

Result<Database> Database::open(const QString &where)
{
    if (isServer(where))
        return failure(ErrorCode::BackendMissing, {where.section(QLatin1Char('@'), -1)});
    if (const Result<void> header = checkHeader(where); !header)
        return failure(header.error());
    if (const Result<void> place = checkPlace(where); !place)
        return failure(place.error());
    Result<Database> database = connect(where);
    if (!database)
        return failure(database.error());
    const Result<std::optional<qint64>> version = database->number("PRAGMA user_version");
    if (!version)
        return failure(version.error());
    const int found = static_cast<int>(version->value_or(0));
    if (found > newestSchema())
        return failure(ErrorCode::SeasonNewer, {where, QString::number(found), QString::number(newestSchema())});
    if (found < newestSchema()) {
        const QString copy = QStringLiteral("%1.schema-%2").arg(where).arg(found);
        if (!QFileInfo::exists(copy)) {
            if (const Result<void> copied = database->copyTo(copy); !copied)
                return failure(copied.error());
        }
        if (const Result<void> migrated = migrate(*database, found); !migrated)
            return failure(migrated.error());
        if (const Result<void> written = database->run("PRAGMA wal_checkpoint(TRUNCATE)"); !written)
            return failure(written.error());
        database->m_state->outcome = SchemaOutcome::Upgraded;
    }
    return database;
}

Result<Database> Database::connect(const QString &where)
{
    auto state = std::make_unique<State>();
    state->path = where;
    state->connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), state->connectionName);
    if (!state->connection.isValid())
        return failure(ErrorCode::BackendMissing, {QStringLiteral("QSQLITE")});
    state->connection.setDatabaseName(where);
    state->connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!state->connection.open()) {
        const QSqlError error = state->connection.lastError();
        return failure(sqliteError(error.nativeErrorCode().toInt(), error.databaseText(), where));
    }
    state->handle = nativeHandle(state->connection);
    state->interface = state->handle != nullptr ? Interface::Native : Interface::Qt;
    Database database(std::move(state));
    if (const Result<void> ready = prepareConnection(database); !ready)
        return failure(ready.error());
    return database;
}

Result<Database> Database::openForInspection(const QString &where)
{
    if (isServer(where))
        return failure(ErrorCode::BackendMissing, {where.section(QLatin1Char('@'), -1)});
    if (const Result<void> header = checkHeader(where); !header)
        return failure(header.error());
    const Result<sqlite3 *> handle = openToInspect(where);
    if (!handle)
        return failure(handle.error());
    Database database = around(*handle, where);
    const Result<std::optional<qint64>> version = database.number("PRAGMA user_version");
    if (!version)
        return failure(version.error());
    const int found = static_cast<int>(version->value_or(0));
    if (found > newestSchema())
        return failure(ErrorCode::SeasonNewer, {where, QString::number(found), QString::number(newestSchema())});
    if (found < newestSchema())
        return failure(ErrorCode::SeasonOlder, {where});
    return database;
}

Database Database::around(sqlite3 *handle, const QString &where)
{
    auto state = std::make_unique<State>();
    state->path = where;
    state->handle = handle;
    state->interface = Interface::Native;
    return Database(std::move(state));
}

Result<std::optional<Database>> Database::beside() const
{
    if (m_state->interface != Interface::Native)
        return std::nullopt;
    const Result<sqlite3 *> handle = openBeside(m_state->path);
    if (!handle)
        return failure(handle.error());
    return around(*handle, m_state->path);
}

Result<Statement> Database::prepare(QByteArrayView sql)
{
    Result<std::unique_ptr<StatementBackend>> backend = m_state->interface == Interface::Native
                                                            ? prepareSqlite(m_state->handle, sql, m_state->path)
                                                            : prepareQt(m_state->connection, sql, m_state->path);
    if (!backend)
        return failure(backend.error());
    return Statement(std::move(*backend));
}

const QString &Database::path() const
{
    return m_state->path;
}

SchemaOutcome Database::schemaOutcome() const
{
    return m_state->outcome;
}

Database::Interface Database::interface() const
{
    return m_state->interface;
}

void Database::setInterface(Interface interface)
{
    m_state->interface = m_state->handle != nullptr ? interface : Interface::Qt;
}

Result<void> Database::copyTo(const QString &to)
{
    const QFileInfo folder(QFileInfo(to).absolutePath());
    if (!folder.isDir())
        return failure(ErrorCode::FileMissing, {folder.filePath()});
    if (QFileInfo::exists(to))
        return failure(ErrorCode::FileExists, {to});
    const QString unfinished = to + QStringLiteral(".unfinished");
    QFile::remove(unfinished);
    // VACUUM INTO reads one snapshot and writes every page; the file gets its name only once it is whole.
    if (const Result<void> copied = run("VACUUM INTO ?", unfinished); !copied) {
        QFile::remove(unfinished);
        return failure(copied.error().code == ErrorCode::DiskFull ? Error{ErrorCode::DiskFull, {to}} : copied.error());
    }
    if (const Result<void> synced = syncFile(unfinished); !synced) {
        QFile::remove(unfinished);
        return failure(synced.error());
    }
    if (!QFile::rename(unfinished, to)) {
        QFile::remove(unfinished);
        return failure(ErrorCode::FileUnwritable, {to, QString()});
    }
    return {};
}

} // namespace hengzhao::store
