// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "models/store/migration.h"
#include "models/store/season_store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hengzhao;
using namespace hengzhao::store;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatItPromises_data();
    void keepsWhatItPromises();
    void opensWhatItMade();
    void refusesToMakeOverAFile();
    void refusesWhatIsNoSeason_data();
    void refusesWhatIsNoSeason();
    void refusesANewerSeason();
    void bringsAnOlderSeasonUpToDate();
    void knowsNetworkShares_data();
    void knowsNetworkShares();
    void refusesAServer();
    void speaksThroughBothInterfaces_data();
    void speaksThroughBothInterfaces();
    void copiesWhileOpen();
    void refusesACopyOverAFile();
    void saysWhoHoldsTheLock();
};

void TestDatabase::keepsWhatItPromises_data()
{
    QTest::addColumn<QByteArray>("pragma");
    QTest::addColumn<qint64>("value");
    QTest::newRow("full syncs") << QByteArray("PRAGMA synchronous") << qint64(2);
    QTest::newRow("foreign keys") << QByteArray("PRAGMA foreign_keys") << qint64(1);
    QTest::newRow("a season's mark") << QByteArray("PRAGMA application_id") << qint64(0x485A5331);
    QTest::newRow("its format") << QByteArray("PRAGMA user_version") << qint64(newestSchema());
    QTest::newRow("five seconds' patience") << QByteArray("PRAGMA busy_timeout") << qint64(5000);
    QTest::newRow("no trust in the schema") << QByteArray("PRAGMA trusted_schema") << qint64(0);
    QTest::newRow("cells looked at") << QByteArray("PRAGMA cell_size_check") << qint64(1);
}

void TestDatabase::keepsWhatItPromises()
{
    QFETCH(QByteArray, pragma);
    QFETCH(qint64, value);
    QTemporaryDir folder;
    Result<Database> database = Database::create(folder.filePath(QStringLiteral("a.hzs")));
    QVERIFY(database.has_value());
    QCOMPARE(database->number(pragma).value().value_or(-1), value);
    Result<Statement> mode = database->prepare("PRAGMA journal_mode");
    QVERIFY(mode->step().value());
    QCOMPARE(mode->text(0), QStringLiteral("wal"));
}

void TestDatabase::opensWhatItMade()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.hzs"));
    QVERIFY(Database::create(path).has_value());
    Result<Database> again = Database::open(path);
    QVERIFY(again.has_value());
    QCOMPARE(again->schemaOutcome(), SchemaOutcome::Current);
}

void TestDatabase::refusesToMakeOverAFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.hzs"));
    write(path, "mine");
    const Result<Database> refused = Database::create(path);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::FileExists);
    QCOMPARE(contentOf(path), QByteArray("mine"));
}

void TestDatabase::refusesWhatIsNoSeason_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("an empty file") << QByteArray() << ErrorCode::NotSeason;
    QTest::newRow("a text") << QByteArray(200, 'a') << ErrorCode::NotSeason;
    QTest::newRow("another program's database")
        << QByteArray(QByteArray("SQLite format 3\0", 16) + QByteArray(200, '\0')) << ErrorCode::NotSeason;
}

void TestDatabase::refusesWhatIsNoSeason()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.hzs"));
    write(path, bytes);
    const Result<Database> refused = Database::open(path);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, code);
    QCOMPARE(contentOf(path), bytes);
    QVERIFY(!QFile::exists(path + QStringLiteral("-wal")));
}

void TestDatabase::refusesANewerSeason()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.hzs"));
    {
        Result<Database> database = Database::create(path);
        QVERIFY(database.has_value());
        QVERIFY(database->run("PRAGMA user_version = " + QByteArray::number(newestSchema() + 1)).has_value());
    }
    const QByteArray before = contentOf(path);
    const Result<Database> refused = Database::open(path);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::SeasonNewer);
    QCOMPARE(contentOf(path), before);
}

void TestDatabase::bringsAnOlderSeasonUpToDate()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.hzs"));
    {
        // A season of format 0: marked, and empty.
        Result<Database> database = Database::create(path);
        QVERIFY(database.has_value());
        QVERIFY(database->run("PRAGMA foreign_keys = OFF").has_value());
        QStringList objects;
        {
            Result<Statement> names = database->prepare(
                "SELECT type || ' \"' || name || '\"' FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'"
                " AND type IN ('trigger', 'view', 'table') ORDER BY type DESC");
            while (names->step().value())
                objects.append(names->text(0));
        }
        for (const QString &object : std::as_const(objects))
            QVERIFY2(database->run("DROP " + object.toUtf8()).has_value(), qPrintable(object));
        QVERIFY(database->run("PRAGMA user_version = 0").has_value());
    }
    Result<Database> upgraded = Database::open(path);
    QVERIFY(upgraded.has_value());
    QCOMPARE(upgraded->schemaOutcome(), SchemaOutcome::Upgraded);
    QCOMPARE(upgraded->number("SELECT count(*) FROM candidate").value().value_or(-1), 0);
    QVERIFY2(QFile::exists(path + QStringLiteral(".schema-0")), "the copy made before");
}

void TestDatabase::knowsNetworkShares_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("isNetwork");
    for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "SMBFS", "fuse.sshfs"})
        QTest::newRow(type) << QByteArray(type) << true;
    for (const char *type : {"ext4", "xfs", "btrfs", "tmpfs", "NTFS", "apfs", "overlay", "vfat"})
        QTest::newRow(type) << QByteArray(type) << false;
}

void TestDatabase::knowsNetworkShares()
{
    QFETCH(QByteArray, type);
    QFETCH(bool, isNetwork);
    QCOMPARE(isNetworkFileSystem(type), isNetwork);
}

void TestDatabase::refusesAServer()
{
    const Result<Database> refused = Database::open(QStringLiteral("postgresql://office@db/hengzhao?season=2021"));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::BackendMissing);
}

void TestDatabase::speaksThroughBothInterfaces_data()
{
    QTest::addColumn<bool>("native");
    QTest::newRow("the library's own") << true;
    QTest::newRow("Qt SQL") << false;
}

void TestDatabase::speaksThroughBothInterfaces()
{
    QFETCH(bool, native);
    QTemporaryDir folder;
    Result<Database> database = Database::create(folder.filePath(QStringLiteral("a.hzs")));
    QVERIFY(database.has_value());
    database->setInterface(native ? Database::Interface::Native : Database::Interface::Qt);
    QVERIFY(database->run("CREATE TABLE t (a INTEGER, b TEXT NOT NULL, c BLOB, d TEXT) STRICT").has_value());
    Result<Statement> insert = database->prepare("INSERT INTO t VALUES (?, ?, ?, ?)");
    QVERIFY(insert.has_value());
    QVERIFY(insert->bind(qint64(1) << 60, QStringLiteral("𠮷 and ascii"), QByteArray("\0\1", 2), nullptr)
                .run()
                .has_value());
    QCOMPARE(insert->changes(), 1);
    QVERIFY(insert->bind(std::optional<qint64>(), QString(), QByteArray(), std::string_view("utf8")).run().has_value());
    QVERIFY(!insert->bind(1, nullptr, nullptr, nullptr).run().has_value());
    QVERIFY(insert->bind(-5, QLatin1String("again"), QByteArray("x"), QString()).run().has_value());
    Result<Statement> read = database->prepare("SELECT a, b, c, d FROM t ORDER BY rowid");
    QVERIFY(read->step().value());
    QCOMPARE(read->integer(0), qint64(1) << 60);
    QCOMPARE(read->text(1), QStringLiteral("𠮷 and ascii"));
    QCOMPARE(read->bytes(2), QByteArray("\0\1", 2));
    QVERIFY(read->isNull(3));
    QVERIFY(read->step().value());
    QVERIFY(read->isNull(0));
    QVERIFY(!read->isNull(1)); // an empty text is not NULL
    QCOMPARE(read->utf8(3), std::string_view("utf8"));
    QVERIFY(read->step().value());
    QCOMPARE(read->integer(0), -5);
    QVERIFY(!read->step().value());
    const Result<Statement> wrong = database->prepare("SELECT nothing FROM nowhere");
    QVERIFY(!wrong.has_value());
    QCOMPARE(wrong.error().code, ErrorCode::DatabaseFailed);
}

void TestDatabase::copiesWhileOpen()
{
    QTemporaryDir folder;
    Result<Database> database = Database::create(folder.filePath(QStringLiteral("a.hzs")));
    const QString copy = folder.filePath(QStringLiteral("copy.hzs"));
    QVERIFY(database->copyTo(copy).has_value());
    QVERIFY(Database::open(copy).has_value());
    QVERIFY(!QFile::exists(copy + QStringLiteral(".unfinished")));
}

void TestDatabase::refusesACopyOverAFile()
{
    QTemporaryDir folder;
    Result<Database> database = Database::create(folder.filePath(QStringLiteral("a.hzs")));
    const QString copy = folder.filePath(QStringLiteral("copy.hzs"));
    write(copy, "mine");
    const Result<void> refused = database->copyTo(copy);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::FileExists);
    QCOMPARE(contentOf(copy), QByteArray("mine"));
    QVERIFY(!database->copyTo(folder.filePath(QStringLiteral("no/such/folder.hzs"))).has_value());
}

void TestDatabase::saysWhoHoldsTheLock()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.hzs"));
    Result<Database> one = Database::create(path);
    Result<Database> other = Database::open(path);
    QVERIFY(one.has_value() && other.has_value());
    QVERIFY(other->run("PRAGMA busy_timeout = 1").has_value());
    QVERIFY(one->run("BEGIN IMMEDIATE").has_value());
    const Result<void> refused = other->run("BEGIN IMMEDIATE");
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::SeasonLocked);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
