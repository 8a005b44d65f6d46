// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/audit_store.h"
#include "models/store/transaction.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hengzhao;
using namespace hengzhao::store;

class TestTransaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesARecord();
    void undoesWhatIsNotCommitted();
    void numbersWithoutGaps();
    void chainsEachSession();
    void findsABrokenChain_data();
    void findsABrokenChain();
};

namespace
{

struct Season {
    QTemporaryDir folder;
    Result<Database> database = Database::create(folder.filePath(QStringLiteral("a.hzs")));
    Writer writer{0, QStringLiteral("officer"), QStringLiteral("test"),
                  QDateTime(QDate(2021, 7, 20), QTime(8, 0), Qt::UTC)};

    Result<void> note(Writer &by, const QString &subject)
    {
        Result<Transaction> transaction = Transaction::begin(*database, by);
        if (!transaction)
            return failure(transaction.error());
        return transaction->commit(
            {QStringLiteral("note"), subject, {{QStringLiteral("b"), 1}, {QStringLiteral("a"), 2}}});
    }
};

} // namespace

void TestTransaction::leavesARecord()
{
    Season season;
    QVERIFY(season.note(season.writer, QStringLiteral("主题")).has_value());
    Result<Statement> record =
        season.database->prepare("SELECT number, session_id, position, at, actor, command, subject, detail FROM audit");
    QVERIFY(record->step().value());
    QCOMPARE(record->integer(0), 1);
    QCOMPARE(record->integer(1), 1);
    QCOMPARE(record->integer(2), 1);
    QCOMPARE(record->text(3), QStringLiteral("2021-07-20T08:00:00.000Z"));
    QCOMPARE(record->text(4), QStringLiteral("officer"));
    QCOMPARE(record->text(6), QStringLiteral("主题"));
    QCOMPARE(record->text(7), QStringLiteral("{\"a\":2,\"b\":1}"));
    QVERIFY(AuditStore(*season.database).brokenRecords().value().isEmpty());
}

void TestTransaction::undoesWhatIsNotCommitted()
{
    Season season;
    {
        Result<Transaction> transaction = Transaction::begin(*season.database, season.writer);
        QVERIFY(transaction.has_value());
        QVERIFY(season.database->run("INSERT INTO rule_book (document, added) VALUES ('{}', 1)").has_value());
    }
    QCOMPARE(season.database->number("SELECT count(*) FROM rule_book").value().value_or(-1), 0);
    QCOMPARE(AuditStore(*season.database).count().value(), 0);
    QVERIFY(season.note(season.writer, QStringLiteral("after")).has_value());
}

void TestTransaction::numbersWithoutGaps()
{
    Season season;
    for (int i = 1; i <= 3; ++i) {
        Result<Transaction> transaction = Transaction::begin(*season.database, season.writer);
        QCOMPARE(transaction->number().value(), i);
        QVERIFY(transaction->commit({QStringLiteral("note"), QString(), {}}).has_value());
    }
}

void TestTransaction::chainsEachSession()
{
    Season season;
    Writer other = season.writer;
    QVERIFY(season.note(season.writer, QStringLiteral("1")).has_value());
    QVERIFY(season.note(other, QStringLiteral("2")).has_value());
    QVERIFY(season.note(season.writer, QStringLiteral("3")).has_value());
    QVERIFY(season.note(other, QStringLiteral("4")).has_value());
    QCOMPARE(season.writer.session, 1);
    QCOMPARE(other.session, 2);
    QCOMPARE(season.database->number("SELECT position FROM audit WHERE number = 4").value().value_or(-1), 2);
    QVERIFY(AuditStore(*season.database).brokenRecords().value().isEmpty());
}

void TestTransaction::findsABrokenChain_data()
{
    QTest::addColumn<QByteArray>("tampering");
    QTest::addColumn<qint64>("broken");
    QTest::newRow("a text changed") << QByteArray("UPDATE audit SET subject = 'x' WHERE number = 2") << qint64(2);
    QTest::newRow("a time changed") << QByteArray("UPDATE audit SET at = '2021-07-19' WHERE number = 2") << qint64(2);
    QTest::newRow("a hash changed") << QByteArray("UPDATE audit SET hash = 'ab' WHERE number = 2") << qint64(2);
    QTest::newRow("a record erased") << QByteArray("DELETE FROM audit WHERE number = 2") << qint64(3);
    QTest::newRow("the first one erased") << QByteArray("DELETE FROM audit WHERE number = 1") << qint64(2);
    QTest::newRow("two exchanged") << QByteArray("UPDATE audit SET subject = 5 - number WHERE number IN (2, 3)")
                                   << qint64(2);
}

void TestTransaction::findsABrokenChain()
{
    QFETCH(QByteArray, tampering);
    QFETCH(qint64, broken);
    Season season;
    for (const char *subject : {"1", "2", "3"})
        QVERIFY(season.note(season.writer, QLatin1String(subject)).has_value());
    QVERIFY(season.database->run("DROP TRIGGER audit_is_never_changed").has_value());
    QVERIFY(season.database->run("DROP TRIGGER audit_is_never_erased").has_value());
    QVERIFY(season.database->run(tampering).has_value());
    QVERIFY(AuditStore(*season.database).brokenRecords().value().contains(broken));
}

QTEST_GUILESS_MAIN(TestTransaction)
#include "tst_transaction.moc"
