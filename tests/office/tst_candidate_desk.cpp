// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/candidate_desk.h"
#include "tests/office/sealed_season.h"
#include "tests/office/supplement_season.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// Candidates who come one by one, and places at general schools that are given up.
class TestCandidateDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsOne();
    void refuses_data();
    void refuses();
    void addsNobodyOnceAllIsClosed();
    void takesProofsFromAFile();
    void givesUp();
    void givesUpOnlyWhatThereIs();
    void actsForItsDistrict();
};

namespace
{

NewCandidate veteran(int n)
{
    return {{{QStringLiteral("candidate_no"), BatchSeason::numberOf(n)},
             {QStringLiteral("name"), QStringLiteral("赵兵")},
             {QStringLiteral("id_number"), QString::fromLatin1(BatchSeason::identityOf(n))},
             {QStringLiteral("district_code"), QStringLiteral("430421")},
             {QStringLiteral("category"), QStringLiteral("退役")},
             {QStringLiteral("graduated"), QString()},
             {QStringLiteral("applied_general"), QStringLiteral("0")},
             {QStringLiteral("total"), QString()},
             {QStringLiteral("proof"), QStringLiteral("退役证 123")}}};
}

} // namespace

void TestCandidateDesk::addsOne()
{
    SupplementSeason season;
    season.fillAndClose();
    const Result<AddedCandidate> added = CandidateDesk(*season.office).add(veteran(11));
    QVERIFY(added.has_value());
    QCOMPARE(season.rows("SELECT source, proof FROM candidate WHERE candidate_no = '21430421011'", 2),
             QStringList{QStringLiteral("by-hand|退役证 123")});
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command = 'candidate add' AND detail NOT LIKE '%赵%'"), 1);
    QVERIFY(season.enter(11, "B").has_value()); // competes in the batch still to come
    QVERIFY(BatchDesk(*season.office).verify(1)->checks.holds());
    season.proveAll();
}

void TestCandidateDesk::refuses_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const char *field, const QString &value, ErrorCode code) {
        QTest::newRow(name) << QString::fromLatin1(field) << value << code;
    };
    row("no proof", "proof", QStringLiteral(" "), ErrorCode::CategoryProofMissing);
    row("number is known", "candidate_no", BatchSeason::numberOf(3), ErrorCode::CandidateExists);
    row("person is known", "id_number", QString::fromLatin1(BatchSeason::identityOf(3)), ErrorCode::PersonExists);
    row("no identity number", "id_number", QStringLiteral("123"), ErrorCode::ProblemsFound);
    row("no district", "district_code", QStringLiteral("999999"), ErrorCode::ProblemsFound);
    row("no category", "category", QStringLiteral("pupil"), ErrorCode::ProblemsFound);
    row("no such field", "nickname", QStringLiteral("x"), ErrorCode::UnknownField);
}

void TestCandidateDesk::refuses()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(ErrorCode, code);
    SupplementSeason season;
    season.fillTen();
    NewCandidate candidate = veteran(11);
    candidate.values.insert(field, value);
    QCOMPARE(CandidateDesk(*season.office).add(candidate).error().code, code);
    QCOMPARE(season.count("SELECT count(*) FROM candidate"), 10);
}

void TestCandidateDesk::addsNobodyOnceAllIsClosed()
{
    SupplementSeason season;
    season.fillAndClose();
    QVERIFY(BatchDesk(*season.office).close(3).has_value());
    QCOMPARE(CandidateDesk(*season.office).add(veteran(11)).error().code, ErrorCode::CandidatesClosed);
    ImportRequest adding;
    adding.add = true;
    QCOMPARE(season.import(QStringLiteral("candidates"), BatchSeason::people({"430422,veteran,,0,,,,,"}, 11), adding)
                 .error()
                 .code,
             ErrorCode::CandidatesClosed);
}

void TestCandidateDesk::takesProofsFromAFile()
{
    SupplementSeason season;
    season.fillTen();
    ImportRequest adding;
    adding.add = true;
    const QByteArray head =
        "candidate_no,name,id_number,district_code,category,graduated,applied_general,total,proof\n";
    const auto line = [](int n, const char *proof) {
        return BatchSeason::numberOf(n).toUtf8() + ",赵兵," + BatchSeason::identityOf(n) + ",430421,veteran,,0,," +
               proof + '\n';
    };
    const Result<ImportReport> report =
        season.import(QStringLiteral("candidates"), head + line(11, "退役证 1") + line(12, ""), adding);
    QVERIFY(report.has_value());
    QCOMPARE(report->findings.size(), 1);
    QCOMPARE(report->findings.first().code, FindingCode::CategoryProofMissing);
    QCOMPARE(report->findings.first().row, 3);
    QCOMPARE(season.rows("SELECT source, proof FROM candidate WHERE candidate_no = '21430421011'", 2),
             QStringList{QStringLiteral("added|退役证 1")});
}

void TestCandidateDesk::givesUp()
{
    SupplementSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    QVERIFY(
        CandidateDesk(*season.office).giveUpGeneral(BatchSeason::numberOf(7), QStringLiteral("放弃声明")).has_value());
    QVERIFY(BatchDesk(*season.office).close(1).has_value());
    QVERIFY(season.runBatch(2).has_value());
    QCOMPARE(season.decisionOf(7, 2).standing, Standing::InPool); // R3
    QCOMPARE(season.decisionOf(7, 1).standing, Standing::AdmittedGeneral);
    season.proveAll();
}

void TestCandidateDesk::givesUpOnlyWhatThereIs()
{
    SupplementSeason season;
    season.fillTen();
    CandidateDesk desk(*season.office);
    QCOMPARE(desk.giveUpGeneral(BatchSeason::numberOf(1), QStringLiteral("x")).error().code, ErrorCode::NotAdmitted);
    QCOMPARE(desk.giveUpGeneral(BatchSeason::numberOf(7), QStringLiteral(" ")).error().code, ErrorCode::FieldMissing);
    QCOMPARE(desk.giveUpGeneral(QStringLiteral("x"), QStringLiteral("x")).error().code, ErrorCode::UnknownCandidate);
}

void TestCandidateDesk::actsForItsDistrict()
{
    SealedSeason season;
    Office county = season.as(Role::CountyEducation, QStringLiteral("430422"));
    QCOMPARE(CandidateDesk(county).add(veteran(11)).error().code, ErrorCode::OutsideDistrict);
}

QTEST_GUILESS_MAIN(TestCandidateDesk)
#include "tst_candidate_desk.moc"
