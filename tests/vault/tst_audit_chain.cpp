// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/audit_chain.h"

#include "models/store/audit_store.h"
#include "models/store/transaction.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hengzhao;
using namespace hengzhao::vault;

class TestAuditChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fixedVector();
    void everyFieldCounts_data();
    void everyFieldCounts();
    void lengthsPartFields();
    void untouched();
    void guarded_data();
    void guarded();
    void tampered_data();
    void tampered();

private:
    static AuditRecord record()
    {
        return {7,
                2,
                3,
                QStringLiteral("2021-07-20T01:02:03.004Z"),
                QStringLiteral("王芳"),
                QStringLiteral("batch run"),
                QStringLiteral("1"),
                QByteArray(R"({"mode":"choice-first"})"),
                chainStart()};
    }
    /// Five records of one session (1, 2, 4, 5, 7) and two of another (3, 6), in a season file of their own.
    static void write(store::Database &database);
};

// These bytes and this hash are fixed for all time: a season of this year must be provable in thirty.
void TestAuditChain::fixedVector()
{
    QCOMPARE(canonicalBytes(record()),
             QByteArray("1:7\n1:2\n1:3\n24:2021-07-20T01:02:03.004Z\n6:\xE7\x8E\x8B\xE8\x8A\xB3\n9:batch run\n1:1\n"
                        "23:{\"mode\":\"choice-first\"}\n"
                        "64:0000000000000000000000000000000000000000000000000000000000000000\n"));
    QCOMPARE(recordHash(record()), QByteArray("f2ef7b7471b6413a43004f1ce0cbf05ac88117e26288f53926250fd07982d201"));
}

void TestAuditChain::everyFieldCounts_data()
{
    QTest::addColumn<int>("field");
    int field = 0;
    for (const char *name :
         {"number", "session", "position", "time", "actor", "command", "subject", "detail", "previous"})
        QTest::newRow(name) << field++;
}

void TestAuditChain::everyFieldCounts()
{
    QFETCH(int, field);
    AuditRecord changed = record();
    switch (field) {
    case 0:
        ++changed.number;
        break;
    case 1:
        ++changed.session;
        break;
    case 2:
        ++changed.position;
        break;
    case 3:
        changed.at[23] = QLatin1Char('+');
        break;
    case 4:
        changed.actor.chop(1);
        break;
    case 5:
        changed.command = QStringLiteral("batch ran");
        break;
    case 6:
        changed.subject = QStringLiteral("2");
        break;
    case 7:
        changed.detail = "{}";
        break;
    default:
        changed.previous[63] = '1';
    }
    QVERIFY(recordHash(changed) != recordHash(record()));
}

// No text moved from one field into the next gives the same bytes.
void TestAuditChain::lengthsPartFields()
{
    AuditRecord one = record();
    AuditRecord two = record();
    one.command = QStringLiteral("a\n1:b");
    one.subject = QString();
    two.command = QStringLiteral("a");
    two.subject = QStringLiteral("b\n0:");
    QVERIFY(canonicalBytes(one) != canonicalBytes(two));
}

void TestAuditChain::write(store::Database &database)
{
    store::Writer first;
    store::Writer second;
    first.actor = QStringLiteral("王芳");
    second.actor = QStringLiteral("李强");
    int minute = 0;
    for (store::Writer *writer : {&first, &first, &second, &first, &first, &second, &first}) {
        writer->at = QDateTime(QDate(2021, 7, 20), QTime(1, minute++), Qt::UTC);
        Result<store::Transaction> transaction = store::Transaction::begin(database, *writer);
        QVERIFY(transaction);
        QVERIFY(transaction->commit(
            {QStringLiteral("batch run"), QString::number(minute), {{QStringLiteral("n"), minute}}}));
    }
}

void TestAuditChain::untouched()
{
    const QTemporaryDir folder;
    Result<store::Database> database = store::Database::create(folder.filePath(QStringLiteral("season.hzs")));
    QVERIFY(database);
    write(*database);
    QCOMPARE(store::AuditStore(*database).count().value(), 7);
    QCOMPARE(store::AuditStore(*database).brokenRecords().value(), QList<qint64>());
}

void TestAuditChain::guarded_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("edited") << QByteArray("UPDATE audit SET actor = '' WHERE number = 1");
    QTest::newRow("erased") << QByteArray("DELETE FROM audit WHERE number = 7");
}

// While the guards stand, the database itself refuses.
void TestAuditChain::guarded()
{
    QFETCH(QByteArray, sql);
    const QTemporaryDir folder;
    Result<store::Database> database = store::Database::create(folder.filePath(QStringLiteral("season.hzs")));
    QVERIFY(database);
    write(*database);
    QVERIFY(!database->run(sql));
    QCOMPARE(store::AuditStore(*database).count().value(), 7);
}

void TestAuditChain::tampered_data()
{
    QTest::addColumn<QList<QByteArray>>("statements");
    QTest::addColumn<QList<qint64>>("broken");
    const auto row = [](const char *name, const QList<QByteArray> &statements, const QList<qint64> &broken) {
        QTest::newRow(name) << statements << broken;
    };
    row("actor edited", {"UPDATE audit SET actor = 'x' WHERE number = 2"}, {2});
    row("detail edited", {"UPDATE audit SET detail = '{\"n\":9}' WHERE number = 4"}, {4});
    row("time edited", {"UPDATE audit SET at = '2021-07-20T01:00:00.001Z' WHERE number = 1"}, {1});
    row("edited with a hash of its own", {"UPDATE audit SET actor = 'x', hash = previous WHERE number = 2"}, {2, 4});
    row("deleted in the middle", {"DELETE FROM audit WHERE number = 4"}, {5});
    row("first one deleted", {"DELETE FROM audit WHERE number = 1"}, {2});
    row("a whole session deleted", {"DELETE FROM audit WHERE session_id = 2"}, {4, 7});
    row("deleted and closed up",
        {"DELETE FROM audit WHERE number = 4", "UPDATE audit SET number = number - 1 WHERE number > 4",
         "UPDATE audit SET position = position - 1 WHERE session_id = 1 AND position > 2"},
        {4, 5, 6});
    row("two reordered",
        {"UPDATE audit SET number = 100, position = 100 WHERE number = 4",
         "UPDATE audit SET number = 4, position = 3 WHERE number = 5",
         "UPDATE audit SET number = 5, position = 4 WHERE number = 100"},
        {4, 5, 7});
    row("moved into another session", {"UPDATE audit SET session_id = 2, position = 3 WHERE number = 7"}, {7});
    row("put in",
        {"INSERT INTO audit (number, session_id, position, at, actor, command, subject, detail, previous, hash)"
         " SELECT 8, session_id, 6, at, actor, command, subject, detail, hash, hash FROM audit WHERE number = 7"},
        {8});
}

void TestAuditChain::tampered()
{
    QFETCH(QList<QByteArray>, statements);
    const QTemporaryDir folder;
    Result<store::Database> database = store::Database::create(folder.filePath(QStringLiteral("season.hzs")));
    QVERIFY(database);
    write(*database);
    QVERIFY(database->run("DROP TRIGGER audit_is_never_changed"));
    QVERIFY(database->run("DROP TRIGGER audit_is_never_erased"));
    for (const QByteArray &sql : statements) {
        const Result<void> done = database->run(sql);
        QVERIFY2(done, done ? "" : qPrintable(done.error().args.join(QLatin1Char(' '))));
    }
    QTEST(store::AuditStore(*database).brokenRecords().value(), "broken");
}

QTEST_GUILESS_MAIN(TestAuditChain)
#include "tst_audit_chain.moc"
