// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/confirming_season.h"

#include "models/store/audit_store.h"

using namespace hengzhao;
using namespace hengzhao::office;

class TestConfirmationImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void confirms();
    void leavesItsRecord();
    void addsToEarlierOnes();
    void findsProblems_data();
    void findsProblems();
    void saysNoIdentityNumber();
    void isAllOrNothing();
    void acceptsTheValidRows();
    void onlyLooksInADryRun();
    void goesByTheInterview_data();
    void goesByTheInterview();
    void keepsTheInterviewItWentBy();
    void seatsWhoCameFirst();
    void seatsInterviewProgramsByTheRanking();
    void countsSeatsTakenBefore();
    void knowsNobodyOnceTheBatchIsClosed();
    void mindsTheDeadline_data();
    void mindsTheDeadline();
    void knowsAPersonInASealedSeason();
};

void TestConfirmationImport::confirms()
{
    ConfirmingSeason season;
    season.fillAndRun();
    QVERIFY(season
                .confirm("1,430499200601010002,A,P1,,2021-07-21 09:30\n4,43049920060101003７,B,Q,,\n"
                         "2,430499200601010010,A,P2,75.5,\n")
                .has_value());
    QCOMPARE(season.confirmed(), QStringLiteral("1:P1 2:P2 4:Q"));
    QCOMPARE(season.stateOf("3"), QStringLiteral("pre_admitted"));
    QCOMPARE(season.count("SELECT count(*) FROM admission WHERE version = 2"), 3);
    QCOMPARE(season.count("SELECT taken FROM program WHERE code = 'P1'"), 1);
    QCOMPARE(season.count("SELECT taken FROM bucket WHERE seats = 3"), 3);
    season.checkAll();
}

void TestConfirmationImport::leavesItsRecord()
{
    ConfirmingSeason season;
    season.fillAndRun();
    QVERIFY(season.confirm("1,430499200601010002,A,P1,,2021-07-21 09:30\n2,430499200601010010,A,P1,,\n").has_value());
    QCOMPARE(season.count("SELECT count(*) FROM admission_step s JOIN admission a USING (candidate_id, run_id)"
                          " WHERE s.act = 'confirm' AND s.from_state = 'pre_admitted' AND s.to_state = a.state"
                          " AND s.added = (SELECT max(number) FROM audit)"),
             2);
    QCOMPARE(season.text("SELECT group_concat(at, ' ') FROM (SELECT at FROM admission_step ORDER BY candidate_id)"),
             QStringLiteral("2021-07-21T01:30:00.000Z "));
    const QString detail =
        season.text("SELECT detail FROM audit WHERE command = 'import' AND subject = 'confirmations'");
    QVERIFY2(detail.contains(QStringLiteral("\"accepted\":2")), qPrintable(detail));
    QVERIFY(!detail.contains(QStringLiteral("4304992006")));
    QVERIFY(store::AuditStore(season.office->database()).brokenRecords()->isEmpty());
}

void TestConfirmationImport::addsToEarlierOnes()
{
    ConfirmingSeason season;
    season.fillAndRun();
    QVERIFY(season.confirm("1,430499200601010002,A,P1,,\n").has_value());
    QVERIFY(season.confirm("2,430499200601010010,A,P1,,\n").has_value());
    QVERIFY(season.confirm("").has_value());
    QCOMPARE(season.confirmed(), QStringLiteral("1:P1 2:P1"));
}

void TestConfirmationImport::findsProblems_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<FindingCode>("code");
    QTest::addColumn<qint64>("row");
    QTest::addColumn<QByteArray>("column");
    const auto row = [](const char *name, const char *rows, FindingCode code, qint64 line, const char *column) {
        QTest::newRow(name) << QByteArray(rows) << code << line << QByteArray(column);
    };
    using F = FindingCode;
    row("nobody", "9,430499200601010002,A,P1,,\n", F::UnknownCandidate, 2, "candidate_no");
    row("no number", ",430499200601010002,A,P1,,\n", F::Empty, 2, "candidate_no");
    row("no identity number", "1,,A,P1,,\n", F::Empty, 2, "id_number");
    row("a wrong check character", "1,430499200601010003,A,P1,,\n", F::NotIdentityNumber, 2, "id_number");
    row("somebody else's identity number", "1,430499200601010010,A,P1,,\n", F::IdentityNumberDiffers, 2, "id_number");
    row("a school of no season", "1,430499200601010002,X,P1,,\n", F::UnknownSchool, 2, "school_code");
    row("admitted nowhere", "5,430499200601010045,B,Q,,\n", F::NotAdmitted, 2, "candidate_no");
    row("admitted at another school", "1,430499200601010002,B,Q,,\n", F::AdmittedElsewhere, 2, "school_code");
    row("confirmed already", "3,430499200601010029,A,P1,,\n", F::AlreadyConfirmed, 2, "candidate_no");
    row("no program", "1,430499200601010002,A,,,\n", F::Empty, 2, "program_code");
    row("a program of no school", "1,430499200601010002,A,P9,,\n", F::UnknownProgram, 2, "program_code");
    row("a program of another school", "1,430499200601010002,A,Q,,\n", F::UnknownProgram, 2, "program_code");
    row("a program that was refused", "1,430499200601010002,A,P4,,\n", F::ProgramRefused, 2, "program_code");
    row("a program without seats", "1,430499200601010002,A,P3,,\n", F::ProgramFull, 2, "program_code");
    row("a program with its last seat gone", "1,430499200601010002,A,P1,,\n2,430499200601010010,A,P1,,\n",
        F::ProgramFull, 3, "program_code");
    row("no interview where one is asked for", "1,430499200601010002,A,P2,,\n", F::InterviewMissing, 2, "interview");
    row("an interview below the minimum", "1,430499200601010002,A,P2,59.99,\n", F::InterviewBelowMinimum, 2,
        "interview");
    row("an interview that is no score", "1,430499200601010002,A,P2,good,\n", F::NotScore, 2, "interview");
    row("a time that is none", "1,430499200601010002,A,P1,,yesterday\n", F::NotTime, 2, "confirmed_at");
    row("the same candidate twice", "1,430499200601010002,A,P1,,\n1,430499200601010002,A,P1,,\n", F::DuplicateKey, 3,
        "candidate_no");
}

void TestConfirmationImport::findsProblems()
{
    QFETCH(QByteArray, rows);
    QFETCH(FindingCode, code);
    QFETCH(qint64, row);
    QFETCH(QByteArray, column);
    ConfirmingSeason season;
    season.fillAndRun();
    QVERIFY(season.confirm("3,430499200601010029,A,P1,,\n").has_value());
    const Result<ImportReport> refused = season.confirm(rows);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::ProblemsFound);
    QVERIFY(hasProblemAt(refused, code, row, column.constData()));
    QCOMPARE(season.confirmed(), QStringLiteral("3:P1"));
    season.checkAll();
}

void TestConfirmationImport::saysNoIdentityNumber()
{
    ConfirmingSeason season;
    season.fillAndRun();
    const Result<ImportReport> refused = season.confirm("1,430499200601010010,A,P1,,\n");
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().findings.size(), 1);
    QCOMPARE(refused.error().findings.first().value, QStringLiteral("4304************10"));
}

void TestConfirmationImport::isAllOrNothing()
{
    ConfirmingSeason season;
    season.fillAndRun();
    QVERIFY(!season.confirm("1,430499200601010002,A,P1,,\n9,430499200601010010,A,P1,,\n").has_value());
    QCOMPARE(season.confirmed(), QString());
    QCOMPARE(season.count("SELECT count(*) FROM admission_step"), 0);
    QCOMPARE(season.count("SELECT sum(taken) FROM program"), 0);
}

void TestConfirmationImport::acceptsTheValidRows()
{
    ConfirmingSeason season;
    season.fillAndRun();
    ImportRequest request;
    request.acceptValid = true;
    const Result<ImportReport> report = season.confirm(
        "1,430499200601010002,A,P1,,\n9,430499200601010010,A,P1,,\n2,430499200601010010,A,P3,,\n", request);
    QVERIFY(report.has_value());
    QCOMPARE(report->rows, 3);
    QCOMPARE(report->accepted, 1);
    QVERIFY(hasProblemAt(report, FindingCode::UnknownCandidate, 3, "candidate_no"));
    QVERIFY(hasProblemAt(report, FindingCode::ProgramFull, 4, "program_code"));
    QCOMPARE(season.confirmed(), QStringLiteral("1:P1"));
    season.checkAll();
}

void TestConfirmationImport::onlyLooksInADryRun()
{
    ConfirmingSeason season;
    season.fillAndRun();
    ImportRequest dry;
    dry.dryRun = true;
    QCOMPARE(season.confirm("1,430499200601010002,A,P1,,\n", dry)->accepted, 1);
    QCOMPARE(season.confirmed(), QString());
}

void TestConfirmationImport::goesByTheInterview_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<bool>("taken");
    QTest::newRow("the row's own, just enough") << QByteArray() << QByteArray("60") << true;
    QTest::newRow("one on record for the program") << QByteArray("1,A,60.5,P2\n") << QByteArray() << true;
    QTest::newRow("one on record for the school") << QByteArray("1,A,88,\n") << QByteArray() << true;
    QTest::newRow("the best on record") << QByteArray("1,A,50,P2\n1,A,61,\n") << QByteArray() << true;
    QTest::newRow("one for another program only") << QByteArray("1,A,90,P1\n") << QByteArray() << false;
    QTest::newRow("one at another school only") << QByteArray("1,B,90,\n") << QByteArray() << false;
    QTest::newRow("one on record below the minimum") << QByteArray("1,A,59,P2\n") << QByteArray() << false;
    QTest::newRow("the row's own before one on record") << QByteArray("1,A,90,P2\n") << QByteArray("59") << false;
}

void TestConfirmationImport::goesByTheInterview()
{
    QFETCH(QByteArray, stored);
    QFETCH(QByteArray, given);
    QFETCH(bool, taken);
    ConfirmingSeason season;
    season.fillAndRun();
    season.fill(QStringLiteral("interviews"), "candidate_no,school_code,score,program_code\n" + stored);
    QCOMPARE(season.confirm("1,430499200601010002,A,P2," + given + ",\n").has_value(), taken);
    season.checkAll();
}

void TestConfirmationImport::keepsTheInterviewItWentBy()
{
    ConfirmingSeason season;
    season.fillAndRun();
    season.fill(QStringLiteral("interviews"), "candidate_no,school_code,score\n1,A,88.5\n");
    QVERIFY(season.confirm("1,430499200601010002,A,P2,,\n").has_value());
    season.fill(QStringLiteral("interviews"), "candidate_no,school_code,score\n");
    QCOMPARE(season.count("SELECT interview FROM admission_step"), 8850);
}

void TestConfirmationImport::seatsWhoCameFirst()
{
    ConfirmingSeason season;
    season.fillAndRun();
    ImportRequest request;
    request.acceptValid = true;
    const Result<ImportReport> report = season.confirm(
        "3,430499200601010029,A,P1,,\n2,430499200601010010,A,P1,,\n1,430499200601010002,A,P1,,\n", request);
    QVERIFY(hasProblemAt(report, FindingCode::ProgramFull, 4, "program_code"));
    QCOMPARE(season.confirmed(), QStringLiteral("2:P1 3:P1"));
    season.checkAll();
}

void TestConfirmationImport::seatsInterviewProgramsByTheRanking()
{
    ConfirmingSeason season;
    season.fillAndRun();
    ImportRequest request;
    request.acceptValid = true;
    // Candidate 2 came first with the better interview, but stands behind 1 (R25: by R13, then interview).
    const Result<ImportReport> report =
        season.confirm("2,430499200601010010,A,P2,99,\n1,430499200601010002,A,P2,60,\n", request);
    QVERIFY(hasProblemAt(report, FindingCode::ProgramFull, 2, "program_code"));
    QCOMPARE(season.confirmed(), QStringLiteral("1:P2"));
    season.checkAll();
}

void TestConfirmationImport::countsSeatsTakenBefore()
{
    ConfirmingSeason season;
    season.fillAndRun();
    QVERIFY(season.confirm("1,430499200601010002,A,P2,70,\n").has_value());
    QVERIFY(
        hasProblemAt(season.confirm("2,430499200601010010,A,P2,99,\n"), FindingCode::ProgramFull, 2, "program_code"));
    // And where nobody looks, the database does.
    QVERIFY(!season.office->database()
                 .run("UPDATE admission SET program_id = (SELECT id FROM program WHERE code = 'P2')"
                      " WHERE candidate_id = (SELECT id FROM candidate WHERE candidate_no = '2')")
                 .has_value());
    season.checkAll();
}

void TestConfirmationImport::knowsNobodyOnceTheBatchIsClosed()
{
    ConfirmingSeason season;
    season.fillAndRun();
    QVERIFY(season.confirm("1,430499200601010002,A,P1,,\n").has_value());
    QCOMPARE(BatchDesk(*season.office).close(1)->released, 3);
    QVERIFY(hasProblemAt(season.confirm("2,430499200601010010,A,P1,,\n"), FindingCode::NotAdmitted, 2, "candidate_no"));
    QCOMPARE(season.confirmed(), QStringLiteral("1:P1"));
    season.checkAll();
}

void TestConfirmationImport::mindsTheDeadline_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("asked");
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<bool>("taken");
    const QDate last(2021, 7, 22);
    QTest::newRow("an open season has no dates") << last.addDays(30) << false << QByteArray() << true;
    QTest::newRow("nor has a time in it") << last << false << QByteArray("2021-08-01") << true;
    QTest::newRow("the last day, asked for") << last << true << QByteArray() << true;
    QTest::newRow("a day later, asked for") << last.addDays(1) << true << QByteArray() << false;
    QTest::newRow("written down in time, brought too late")
        << last.addDays(1) << true << QByteArray("2021-07-21") << false;
    QTest::newRow("written down too late") << last << true << QByteArray("2021-07-23 00:00:00") << false;
}

void TestConfirmationImport::mindsTheDeadline()
{
    QFETCH(QDate, today);
    QFETCH(bool, asked);
    QFETCH(QByteArray, at);
    QFETCH(bool, taken);
    ConfirmingSeason season;
    season.fillAndRun();
    season.clock.time.setDate(today);
    season.clock.isChosen = asked;
    const Result<ImportReport> report = season.confirm("1,430499200601010002,A,P1,," + at + "\n");
    QCOMPARE(report.has_value(), taken);
    if (!taken)
        QVERIFY(hasProblemAt(report, FindingCode::ConfirmationOverdue, 2, "confirmed_at"));
}

void TestConfirmationImport::knowsAPersonInASealedSeason()
{
    ConfirmingSeason season;
    season.office = Office::create(
        season.folder.filePath(QStringLiteral("sealed.hzs")), RuleBook::standard(2021), false,
        {QStringLiteral("tester"), QStringLiteral("test")}, season.clock,
        Login{QStringLiteral("wang.fang"), QByteArray("right password"), {}, vault::PasswordCost::least()});
    QVERIFY(season.office.has_value());
    season.fillAndRun();
    QVERIFY(hasProblemAt(season.confirm("1,430499200601010010,A,P1,,\n"), FindingCode::IdentityNumberDiffers, 2,
                         "id_number"));
    QVERIFY(season.confirm("1,430499200601010002,A,P1,,\n").has_value());
    QCOMPARE(season.confirmed(), QStringLiteral("1:P1"));
    // Its dates gate without being asked for.
    season.clock.time = season.clock.time.addDays(3);
    QVERIFY(hasProblemAt(season.confirm("2,430499200601010010,A,P1,,\n"), FindingCode::ConfirmationOverdue, 2,
                         "confirmed_at"));
}

QTEST_GUILESS_MAIN(TestConfirmationImport)
#include "tst_confirmation_import.moc"
