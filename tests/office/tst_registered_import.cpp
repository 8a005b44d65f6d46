// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/confirming_season.h"

using namespace hengzhao;
using namespace hengzhao::office;

class TestRegisteredImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void registersWhoArrived();
    void notesWhoDidNot();
    void letsSomebodyArriveLate();
    void takesACorrectedRegistrationNumber();
    void keepsTheNumberWhereNoneIsGiven();
    void addsUpTheSchoolsReports();
    void findsProblems_data();
    void findsProblems();
    void hidesRegistrationNumbers();
    void acceptsTheValidRows();
};

namespace
{

const QByteArray header = "candidate_no,arrived,registration_no\n";

} // namespace

void TestRegisteredImport::registersWhoArrived()
{
    ConfirmingSeason season;
    season.fillAndApprove();
    season.fill(QStringLiteral("registered"), header + "1,1,G430421001\n2,是,\n");
    QCOMPARE(season.stateOf("1"), QStringLiteral("registered"));
    QCOMPARE(season.stateOf("2"), QStringLiteral("registered"));
    QCOMPARE(season.text("SELECT registration_no FROM candidate WHERE candidate_no = '1'"),
             QStringLiteral("G430421001"));
    QCOMPARE(season.count("SELECT version FROM candidate WHERE candidate_no = '1'"), 2);
    QCOMPARE(season.count("SELECT count(*) FROM admission_step WHERE act = 'register' AND from_state = 'approved'"
                          " AND to_state = 'registered' AND added = (SELECT max(number) FROM audit)"),
             2);
    QCOMPARE(season.count("SELECT count(*) FROM arrival WHERE arrived = 1 AND ended IS NULL"), 2);
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command = 'import' AND subject = 'registered'"), 1);
    season.checkAll();
}

void TestRegisteredImport::notesWhoDidNot()
{
    ConfirmingSeason season;
    season.fillAndApprove();
    season.fill(QStringLiteral("registered"), header + "1,0,\n");
    QCOMPARE(season.stateOf("1"), QStringLiteral("approved"));
    QCOMPARE(season.count("SELECT arrived FROM arrival WHERE ended IS NULL"), 0);
    QCOMPARE(season.count("SELECT count(*) FROM admission_step WHERE act = 'register'"), 0);
    season.checkAll();
}

void TestRegisteredImport::letsSomebodyArriveLate()
{
    ConfirmingSeason season;
    season.fillAndApprove();
    season.fill(QStringLiteral("registered"), header + "1,0,\n");
    season.fill(QStringLiteral("registered"), header + "1,1,G1\n");
    QCOMPARE(season.stateOf("1"), QStringLiteral("registered"));
    QCOMPARE(season.count("SELECT count(*) FROM arrival"), 2);
    QCOMPARE(season.count("SELECT arrived FROM arrival WHERE ended IS NULL"), 1);
    season.checkAll();
}

void TestRegisteredImport::takesACorrectedRegistrationNumber()
{
    ConfirmingSeason season;
    season.fillAndApprove();
    season.fill(QStringLiteral("registered"), header + "1,1,G1\n");
    season.fill(QStringLiteral("registered"), header + "1,1,G2\n");
    QCOMPARE(season.text("SELECT registration_no FROM candidate WHERE candidate_no = '1'"), QStringLiteral("G2"));
    QCOMPARE(season.count("SELECT count(*) FROM admission_step WHERE act = 'register'"), 1);
}

void TestRegisteredImport::keepsTheNumberWhereNoneIsGiven()
{
    ConfirmingSeason season;
    season.fillAndApprove();
    season.fill(QStringLiteral("registered"), header + "1,1,G1\n");
    season.fill(QStringLiteral("registered"), header + "1,1,\n");
    QCOMPARE(season.text("SELECT registration_no FROM candidate WHERE candidate_no = '1'"), QStringLiteral("G1"));
}

void TestRegisteredImport::addsUpTheSchoolsReports()
{
    ConfirmingSeason season;
    season.fillAndApprove();
    season.fill(QStringLiteral("registered"), header + "1,1,G1\n");
    season.fill(QStringLiteral("registered"), header + "2,0,\n");
    QCOMPARE(season.count("SELECT count(*) FROM arrival WHERE ended IS NULL"), 2);
    season.checkAll();
}

void TestRegisteredImport::findsProblems_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<FindingCode>("code");
    QTest::addColumn<qint64>("row");
    QTest::addColumn<QByteArray>("column");
    const auto row = [](const char *name, const char *rows, FindingCode code, qint64 line, const char *column) {
        QTest::newRow(name) << QByteArray(rows) << code << line << QByteArray(column);
    };
    using F = FindingCode;
    row("nobody", "9,1,\n", F::UnknownCandidate, 2, "candidate_no");
    row("admitted nowhere", "5,1,\n", F::NotAdmitted, 2, "candidate_no");
    row("pre-admitted only", "3,1,\n", F::NotApproved, 2, "candidate_no");
    row("confirmed only", "4,0,\n", F::NotApproved, 2, "candidate_no");
    row("registered, and now not there", "2,0,\n", F::AlreadyRegistered, 2, "arrived");
    row("neither there nor not", "1,,\n", F::Empty, 2, "arrived");
    row("perhaps there", "1,perhaps,\n", F::NotYesNo, 2, "arrived");
    row("the same candidate twice", "1,1,G1\n1,1,G2\n", F::DuplicateKey, 3, "candidate_no");
    row("one registration number for two", "1,1,G1\n2,1,G1\n", F::DuplicateKey, 3, "registration_no");
}

void TestRegisteredImport::findsProblems()
{
    QFETCH(QByteArray, rows);
    QFETCH(FindingCode, code);
    QFETCH(qint64, row);
    QFETCH(QByteArray, column);
    ConfirmingSeason season;
    season.fillAndApprove();
    season.fill(QStringLiteral("registered"), header + "2,1,G9\n");
    const Result<ImportReport> refused = season.import(QStringLiteral("registered"), header + rows);
    QVERIFY(!refused.has_value());
    QVERIFY(hasProblemAt(refused, code, row, column.constData()));
    QCOMPARE(season.stateOf("1"), QStringLiteral("approved"));
    QCOMPARE(season.count("SELECT count(*) FROM arrival"), 1);
    season.checkAll();
}

void TestRegisteredImport::hidesRegistrationNumbers()
{
    ConfirmingSeason season;
    season.fillAndApprove();
    const Result<ImportReport> refused =
        season.import(QStringLiteral("registered"), header + "1,1,G430421200601010002\n2,1,G430421200601010002\n");
    QVERIFY(!refused.has_value());
    for (const Finding &finding : refused.error().findings)
        QVERIFY2(!finding.value.contains(QStringLiteral("20060101")), qPrintable(finding.value));
}

void TestRegisteredImport::acceptsTheValidRows()
{
    ConfirmingSeason season;
    season.fillAndApprove();
    ImportRequest request;
    request.acceptValid = true;
    const Result<ImportReport> report =
        season.import(QStringLiteral("registered"), header + "1,1,G1\n4,1,G4\n", request);
    QVERIFY(report.has_value());
    QCOMPARE(report->accepted, 1);
    QCOMPARE(season.stateOf("1"), QStringLiteral("registered"));
    QCOMPARE(season.stateOf("4"), QStringLiteral("confirmed"));
    season.checkAll();
}

QTEST_GUILESS_MAIN(TestRegisteredImport)
#include "tst_registered_import.moc"
