// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/registered_season.h"
#include "tests/office/table_text.h"

#include "models/office/duplicate_desk.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// The province's lists of people registered twice, settled case by case (R27).
class TestDuplicateDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsPeopleByEitherNumber();
    void addsListsUp();
    void findsProblems_data();
    void findsProblems();
    void keeps();
    void releasesWhereTheStateAllows_data();
    void releasesWhereTheStateAllows();
    void releasesOnTheRecordAlone();
    void refuses();
    void staysSettled();
};

void TestDuplicateDesk::findsPeopleByEitherNumber()
{
    RegisteredSeason season;
    season.fillAndRun();
    season.reportDuplicates("1,,别校,G430499200601010002,第一批\n,430499200601010010,别校,,\n"
                            "3,430499200601010029,别校,,\n");
    const Result<Table> table = DuplicateDesk(*season.office).caseTable();
    QVERIFY(table.has_value());
    QCOMPARE(textOf(*table, keys("duplicate candidate_no other_school other_number remark")),
             (QStringList{QStringLiteral("1|1|别校|G430*************02|第一批"), QStringLiteral("2|2|别校||"),
                          QStringLiteral("3|3|别校||")}));
}

void TestDuplicateDesk::addsListsUp()
{
    RegisteredSeason season;
    season.fillAndRun();
    season.reportDuplicates("1,,别校,,\n");
    QVERIFY(DuplicateDesk(*season.office).settle(1, DuplicateAct::Keep, QStringLiteral("stays")).has_value());
    season.reportDuplicates("1,,别校,,\n1,,又一校,,\n");
    const Result<QList<DuplicateCase>> cases = DuplicateDesk(*season.office).cases();
    QCOMPARE(cases->size(), 2);
    QCOMPARE(cases->at(0).otherSchool, QStringLiteral("又一校"));
    QVERIFY(cases->at(1).state == DuplicateState::Kept);
}

void TestDuplicateDesk::findsProblems_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<FindingCode>("code");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("column");
    const auto row = [](const char *name, const QByteArray &rows, FindingCode code, int at, const char *column) {
        QTest::newRow(name) << rows << code << at << QString::fromLatin1(column);
    };
    row("no number at all", ",,别校,,\n", FindingCode::Empty, 2, "candidate_no");
    row("nobody's number", "99,,别校,,\n", FindingCode::UnknownCandidate, 2, "candidate_no");
    row("nobody's card", ",34052419800101001X,别校,,\n", FindingCode::UnknownCandidate, 2, "id_number");
    row("no card at all", ",430499200601010003,别校,,\n", FindingCode::NotIdentityNumber, 2, "id_number");
    row("two people", "1,430499200601010010,别校,,\n", FindingCode::IdentityNumberDiffers, 2, "id_number");
    row("no school", "1,,,,\n", FindingCode::Empty, 2, "other_school");
    row("twice", "1,,别校,,\n1,,别校,,\n", FindingCode::DuplicateKey, 3, "other_school");
}

void TestDuplicateDesk::findsProblems()
{
    QFETCH(QByteArray, rows);
    QFETCH(FindingCode, code);
    QFETCH(int, row);
    QFETCH(QString, column);
    RegisteredSeason season;
    season.fillAndRun();
    const Result<ImportReport> refused = season.import(
        QStringLiteral("duplicates"), "candidate_no,id_number,other_school,other_registration_no,note\n" + rows);
    QVERIFY(!refused.has_value());
    QVERIFY(hasProblemAt(refused, code, row, column.toLatin1()));
    QCOMPARE(season.count("SELECT count(*) FROM duplicate_case"), 0);
}

void TestDuplicateDesk::keeps()
{
    RegisteredSeason season;
    season.fillAndApprove();
    season.reportDuplicates("1,,别校,,\n");
    const auto settled = DuplicateDesk(*season.office).settle(1, DuplicateAct::Keep, QStringLiteral(" came here "));
    QVERIFY(settled.has_value());
    QVERIFY(settled->state == DuplicateState::Kept);
    QCOMPARE(settled->reason, QStringLiteral("came here"));
    QCOMPARE(settled->actor, QStringLiteral("tester"));
    QCOMPARE(season.stateOf("1"), QStringLiteral("approved"));
    season.checkAll();
}

void TestDuplicateDesk::releasesWhereTheStateAllows_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("onRecord");
    QTest::newRow("pre-admitted") << QByteArray("3") << QStringLiteral("declined") << QString() << QString();
    QTest::newRow("approved, under an order")
        << QByteArray("1") << QStringLiteral("revoked") << QStringLiteral("No. 7") << QStringLiteral("No. 7");
}

void TestDuplicateDesk::releasesWhereTheStateAllows()
{
    QFETCH(QByteArray, number);
    QFETCH(QString, state);
    QFETCH(QString, order);
    QFETCH(QString, onRecord);
    RegisteredSeason season;
    season.fillAndApprove();
    season.reportDuplicates(number + ",,别校,,\n");
    // What has been approved ends under an order alone.
    if (!order.isEmpty()) {
        const auto refused = DuplicateDesk(*season.office).settle(1, DuplicateAct::Release, QStringLiteral("x"));
        QCOMPARE(refused.error().code, ErrorCode::OrderMissing);
    }
    const auto settled =
        DuplicateDesk(*season.office).settle(1, DuplicateAct::Release, QStringLiteral("goes there"), order);
    QVERIFY(settled.has_value());
    QCOMPARE(settled->outcome, QStringLiteral("ended"));
    QCOMPARE(season.stateOf(number), QStringLiteral("no row"));
    QCOMPARE(season.text("SELECT state FROM former_admission"), state);
    QCOMPARE(season.text("SELECT order_no FROM admission_step ORDER BY id DESC LIMIT 1"), onRecord);
    season.checkAll();
}

void TestDuplicateDesk::releasesOnTheRecordAlone()
{
    RegisteredSeason season;
    season.fillAndApprove();
    season.reportArrivals("1,1,\n");
    season.reportDuplicates("1,,别校,,\n5,,别校,,\n");
    DuplicateDesk desk(*season.office);
    QCOMPARE(desk.settle(1, DuplicateAct::Release, QStringLiteral("goes"))->outcome, QStringLiteral("recorded"));
    QCOMPARE(season.stateOf("1"), QStringLiteral("registered"));
    QCOMPARE(desk.settle(2, DuplicateAct::Release, QStringLiteral("never here"))->outcome, QStringLiteral("recorded"));
    season.checkAll();
}

void TestDuplicateDesk::refuses()
{
    RegisteredSeason season;
    season.fillAndApprove();
    season.reportDuplicates("1,,别校,,\n");
    DuplicateDesk desk(*season.office);
    QCOMPARE(desk.settle(9, DuplicateAct::Keep, QStringLiteral("x")).error().code, ErrorCode::UnknownDuplicate);
    QCOMPARE(desk.settle(1, DuplicateAct::Keep, QStringLiteral(" ")).error().code, ErrorCode::ReasonMissing);
    QVERIFY(desk.settle(1, DuplicateAct::Keep, QStringLiteral("x")).has_value());
    QCOMPARE(desk.settle(1, DuplicateAct::Release, QStringLiteral("x")).error().code, ErrorCode::DuplicateSettled);
    QCOMPARE(season.stateOf("1"), QStringLiteral("approved"));
}

/// Behind the desk's back too.
void TestDuplicateDesk::staysSettled()
{
    RegisteredSeason season;
    season.fillAndApprove();
    season.reportDuplicates("1,,别校,,\n");
    QVERIFY(DuplicateDesk(*season.office).settle(1, DuplicateAct::Keep, QStringLiteral("x")).has_value());
    const Result<void> changed =
        season.office->database().run("UPDATE duplicate_case SET state = 'open', settled = NULL");
    QVERIFY(!changed.has_value());
    QCOMPARE(changed.error().code, ErrorCode::DuplicateSettled);
    QVERIFY(!season.office->database().run("DELETE FROM duplicate_case").has_value());
}

QTEST_GUILESS_MAIN(TestDuplicateDesk)
#include "tst_duplicate_desk.moc"
