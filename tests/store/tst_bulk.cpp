// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bulk_insert.h"
#include "models/store/cohort_store.h"
#include "tests/store/small_season.h"

#include <algorithm>

namespace hengzhao::store
{

/// Many rows a statement, and reading in two threads.
class TestBulk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsInserted_data();
    void everyRowIsInserted();
    void missingRowsAreRefused();
    void aSecondConnectionSeesWhatIsCommitted();
    void readingBesideGivesTheSameCohort_data();
    void readingBesideGivesTheSameCohort();
};

void TestBulk::everyRowIsInserted_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<Database::Interface>("interface");
    for (const auto interface : {Database::Interface::Native, Database::Interface::Qt}) {
        const char *name = interface == Database::Interface::Native ? "native" : "Qt";
        for (const int rows : {0, 1, 31, 32, 33, 64, 100})
            QTest::addRow("%s, %d rows", name, rows) << rows << interface;
    }
}

void TestBulk::everyRowIsInserted()
{
    QFETCH(const int, rows);
    QFETCH(const Database::Interface, interface);
    SmallSeason season;
    season.database->setInterface(interface);
    Result<BulkInsert> bulk =
        BulkInsert::prepare(*season.database,
                            "INSERT INTO admission_step (id, candidate_id, run_id, act, from_state,"
                            " to_state, added)",
                            "(?, ?, 1, ?, '', '', 1)", rows);
    QVERIFY(bulk.has_value());
    qint64 sum = 0;
    for (int row = 1; row <= rows; ++row) {
        QVERIFY(bulk->add(row, row * 7, QString::number(row)).has_value());
        sum += row * 7;
    }
    QVERIFY(bulk->finish().has_value());
    QCOMPARE(season.count("SELECT count(*) FROM admission_step WHERE act = CAST(id AS TEXT)"), qint64(rows));
    QCOMPARE(season.count("SELECT coalesce(sum(candidate_id), 0) FROM admission_step"), sum);
}

void TestBulk::missingRowsAreRefused()
{
    SmallSeason season;
    Result<BulkInsert> bulk = BulkInsert::prepare(*season.database, "INSERT INTO general_area (line_area, added)",
                                                  "(?, 1)", BulkInsert::rowsAtOnce);
    QVERIFY(bulk.has_value());
    QVERIFY(bulk->add(QStringLiteral("a")).has_value());
    QVERIFY(!bulk->finish().has_value());
}

void TestBulk::aSecondConnectionSeesWhatIsCommitted()
{
    SmallSeason season;
    QVERIFY(season.database->run("BEGIN IMMEDIATE").has_value());
    Result<std::optional<Database>> other = season.database->beside();
    QVERIFY(other.has_value());
    if (!*other)
        QSKIP("this build goes through Qt's own SQLite");
    QVERIFY(season.database->run("DELETE FROM candidate").has_value());
    QCOMPARE((*other)->number("SELECT count(*) FROM candidate").value(), std::optional<qint64>(5));
    QVERIFY(!(*other)->run("DELETE FROM run_queue").has_value()); // it only reads
    QVERIFY(season.database->run("ROLLBACK").has_value());
}

void TestBulk::readingBesideGivesTheSameCohort_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::newRow("every id taken") << QByteArray();
    QTest::newRow("gaps among the ids") << QByteArray("DELETE FROM candidate WHERE id % 5 = 2");
    QTest::newRow("a gap longer than a piece") << QByteArray("DELETE FROM candidate WHERE id BETWEEN 10 AND 60000");
    QTest::newRow("ended ones") << QByteArray("UPDATE candidate SET ended = 2 WHERE id % 2 = 0");
    QTest::newRow("nobody") << QByteArray("DELETE FROM candidate");
}

void TestBulk::readingBesideGivesTheSameCohort()
{
    QFETCH(const QByteArray, change);
    SmallSeason season;
    for (const QByteArray &sql :
         {QByteArray("WITH RECURSIVE n (i) AS (SELECT 6 UNION ALL SELECT i + 1 FROM n WHERE i < 70000)"
                     " INSERT INTO candidate (id, candidate_no, name, person_key, sex, district_id, category,"
                     " applied_general, added, total, chinese)"
                     " SELECT i, printf('%06d', i), 'x', printf('%018d', i), 1, 1, 'current', i % 2, 1,"
                     " iif(i % 7 = 0, NULL, i), i % 100 FROM n"),
          QByteArray("INSERT INTO choice_form (candidate_id, supplementary, late, choices, added)"
                     " SELECT id, 0, id % 11 = 0, iif(id % 3, 'A,B', ',X'), 1 FROM candidate WHERE id % 13 <> 0"),
          QByteArray("PRAGMA foreign_keys = OFF"), change}) {
        if (!sql.isEmpty())
            QVERIFY2(season.database->run(sql).has_value(), sql.constData());
    }
    const RuleBook book = RuleBook::standard(2021);
    CohortRequest request;
    request.asOf = AuditNumber(3);
    const Result<CohortReading> alone = CohortStore(*season.database).read(book, request);
    QVERIFY(season.database->run("BEGIN IMMEDIATE").has_value());
    request.mayReadBeside = true;
    const Result<CohortReading> beside = CohortStore(*season.database).read(book, request);
    QVERIFY(alone.has_value() && beside.has_value());
    const admission::Cohort &one = alone->cohort;
    const admission::Cohort &other = beside->cohort;
    QCOMPARE(qint64(one.size()), season.count("SELECT count(*) FROM candidate WHERE ended IS NULL"));
    QVERIFY(std::is_sorted(one.ids.begin(), one.ids.end()));
    QVERIFY(one.ids == other.ids);
    QVERIFY(one.flags == other.flags);
    QVERIFY(one.district == other.district);
    QVERIFY(one.total == other.total);
    QVERIFY(one.scores == other.scores);
    QVERIFY(one.evaluation == other.evaluation);
    QVERIFY(one.choices == other.choices);
    for (size_t row = 0; row < one.size(); ++row) {
        QCOMPARE(one.numbers[row], other.numbers[row]);
        const auto id = one.ids[row];
        QCOMPARE(QByteArray::fromStdString(std::string(one.numbers[row])).toLongLong(), id);
        QCOMPARE(one.total[row], id % 7 == 0 || id < 6 ? admission::none : std::int32_t(id));
    }
}

} // namespace hengzhao::store

QTEST_GUILESS_MAIN(hengzhao::store::TestBulk)
#include "tst_bulk.moc"
