// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/sealed_season.h"
#include "tests/office/supplement_season.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// The batch that is entered one by one (R23): every check at its moment, and the proof afterwards.
class TestSupplementDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entersOne();
    void refuses_data();
    void refuses();
    void waitsForTheBatchBefore();
    void endsWithTheBatch();
    void closesWithNobodyInIt();
    void needsSuchABatch();
    void keepsOutWhoDeclinedThere();
    void givesTheLastSeatOnce();
    void takesAFile();
    void takesTheValidRowsOfAFile();
    void publishesVacancies();
    void keepsEntriesAsTheyWere();
    void findsATamperedEntry();
    void asksForARole();
};

void TestSupplementDesk::entersOne()
{
    SupplementSeason season;
    season.fillAndClose();
    const Result<SupplementCheck> check =
        SupplementDesk(*season.office).check({season.numberOf(5), QStringLiteral("B")});
    QVERIFY(check.has_value());
    QVERIFY(check->obstacles.isEmpty());
    QCOMPARE(check->place->free, 1);
    const Result<SupplementEntry> entry = season.enter(5, "B");
    QVERIFY(entry.has_value());
    QCOMPARE(entry->place, 1);
    QCOMPARE(entry->free, 1);
    QCOMPARE(season.seats(), QStringLiteral("1:A 2:B 5:B"));
    QCOMPARE(season.wrongCounters(), 0);
    const CandidateDecision decision = season.decisionOf(5, 3);
    QCOMPARE(decision.reason, Reason::PreAdmitted);
    QCOMPARE(decision.schoolCode, QStringLiteral("B"));
    QCOMPARE(decision.place, 1);
    QCOMPARE(BatchDesk(*season.office).explain(season.numberOf(8))->size(), 2); // asked for nothing in batch 3
    const Result<QList<RunFacts>> runs = BatchDesk(*season.office).runs();
    QCOMPARE(runs->last().batch, 3);
    QCOMPARE(runs->last().mode, BatchMode::Supplement);
    QCOMPARE(runs->last().pool, 1);
    QCOMPARE(runs->last().preAdmitted, 1);
    QCOMPARE(runs->last().outcomeDigest, entry->hash);
    const Result<VerifyReport> proof = BatchDesk(*season.office).verify(3);
    QVERIFY(proof.has_value());
    QVERIFY(proof->checks.holds());
    QCOMPARE(proof->checks.eligibility, 1);
    QCOMPARE(proof->checks.certificate, 2);
    season.proveAll();
}

void TestSupplementDesk::refuses_data()
{
    QTest::addColumn<QString>("candidate");
    QTest::addColumn<QString>("school");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("why");
    const auto number = [](int n) { return BatchSeason::numberOf(n); };
    const QString b = QStringLiteral("B");
    QTest::newRow("nobody") << QStringLiteral("nobody") << b << ErrorCode::UnknownCandidate << QStringLiteral("nobody");
    QTest::newRow("no school") << number(5) << QStringLiteral("X") << ErrorCode::UnknownSchool << QStringLiteral("X");
    QTest::newRow("no certificate") << number(6) << b << ErrorCode::NotInPool << QStringLiteral("no_certificate");
    QTest::newRow("at a general school") << number(7) << b << ErrorCode::NotInPool
                                         << QStringLiteral("admitted_general");
    QTest::newRow("holds a place") << number(1) << b << ErrorCode::NotInPool << QStringLiteral("holds_admission");
    QTest::newRow("school is full") << number(5) << QStringLiteral("A") << ErrorCode::LimitExceeded
                                    << QStringLiteral("甲校");
    QTest::newRow("school is not published")
        << number(5) << QStringLiteral("N") << ErrorCode::NotInPool << QStringLiteral("void_not_qualified");
    QTest::newRow("other district") << number(5) << QStringLiteral("U") << ErrorCode::NoSeatsForDistrict
                                    << QStringLiteral("城校");
}

void TestSupplementDesk::refuses()
{
    QFETCH(QString, candidate);
    QFETCH(QString, school);
    QFETCH(ErrorCode, code);
    QFETCH(QString, why);
    SupplementSeason season;
    season.fillAndClose();
    const Result<SupplementEntry> entry = SupplementDesk(*season.office).add({candidate, school});
    QVERIFY(!entry);
    QCOMPARE(entry.error().code, code);
    QVERIFY2(entry.error().args.contains(why), qPrintable(entry.error().args.join(QLatin1Char('|'))));
    QCOMPARE(season.seats(), QStringLiteral("1:A 2:B"));
    QCOMPARE(season.count("SELECT count(*) FROM run WHERE batch = 3"), 0);
    season.proveAll();
}

void TestSupplementDesk::waitsForTheBatchBefore()
{
    SupplementSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    QCOMPARE(season.enter(5, "B").error().code, ErrorCode::EarlierBatchOpen);
    QVERIFY(BatchDesk(*season.office).close(1).has_value());
    const Result<SupplementEntry> early = season.enter(5, "B");
    QCOMPARE(early.error().code, ErrorCode::EarlierBatchOpen);
    QCOMPARE(early.error().args, (QStringList{QStringLiteral("3"), QStringLiteral("2")}));
}

void TestSupplementDesk::endsWithTheBatch()
{
    SupplementSeason season;
    season.fillAndClose();
    QVERIFY(season.enter(5, "B").has_value());
    QCOMPARE(BatchDesk(*season.office).close(3)->released, 1);
    QCOMPARE(season.enter(8, "B").error().code, ErrorCode::BatchClosed);
    QCOMPARE(season.seats(), QStringLiteral("1:A 2:B"));
    QVERIFY(BatchDesk(*season.office).verify(3)->checks.holds()); // the released one still stands on the record
    season.proveAll();
}

void TestSupplementDesk::closesWithNobodyInIt()
{
    SupplementSeason season;
    season.fillAndClose();
    QCOMPARE(BatchDesk(*season.office).close(3)->released, 0);
    QVERIFY(BatchDesk(*season.office).verify(3)->checks.holds());
    season.proveAll();
}

void TestSupplementDesk::needsSuchABatch()
{
    SupplementSeason season(bookWith(R"({"batches": [{"batch": 1, "mode": "choice-first"}]})"));
    season.fillTen();
    QVERIFY(season.run().has_value());
    QVERIFY(BatchDesk(*season.office).close(1).has_value());
    QCOMPARE(season.enter(5, "B").error().code, ErrorCode::BatchNotSupplement);
}

void TestSupplementDesk::keepsOutWhoDeclinedThere()
{
    SupplementSeason season;
    season.fillAndClose();
    QVERIFY(season.enter(3, "B").has_value()); // was released there, which does not stand against it
    season.end(3, "declined");
    const Result<SupplementEntry> again = season.enter(3, "B");
    QCOMPARE(again.error().code, ErrorCode::NotInPool);
    QVERIFY(again.error().args.contains(QStringLiteral("void_barred")));
    const Result<SupplementEntry> next = season.enter(8, "B");
    QVERIFY(next.has_value());
    QCOMPARE(next->place, 2); // the first place stays on the record
    QVERIFY(BatchDesk(*season.office).verify(3)->checks.holds());
    season.proveAll();
}

void TestSupplementDesk::givesTheLastSeatOnce()
{
    SupplementSeason season;
    season.fillAndClose();
    Result<Office> other = Office::open(season.path(), {QStringLiteral("other"), QStringLiteral("test")}, season.clock);
    QVERIFY(other.has_value());
    QVERIFY(SupplementDesk(*other).check({season.numberOf(8), QStringLiteral("B")})->obstacles.isEmpty());
    QVERIFY(season.enter(5, "B").has_value());
    const Result<SupplementEntry> late = SupplementDesk(*other).add({season.numberOf(8), QStringLiteral("B")});
    QCOMPARE(late.error().code, ErrorCode::LimitExceeded);
    QCOMPARE(season.seats(), QStringLiteral("1:A 2:B 5:B"));
    season.proveAll();
}

void TestSupplementDesk::takesAFile()
{
    SupplementSeason season;
    season.fillAndClose();
    const Result<ImportReport> refused =
        season.import(QStringLiteral("supplement"), "candidate_no,school_code\n" + season.numberOf(5).toUtf8() +
                                                        ",B\n" + season.numberOf(8).toUtf8() + ",B\nnobody,B\n" +
                                                        season.numberOf(6).toUtf8() + ",X\n");
    QCOMPARE(refused.error().code, ErrorCode::ProblemsFound);
    QStringList found;
    for (const Finding &finding : refused.error().findings)
        found.append(QStringLiteral("%1 %2 %3").arg(finding.row).arg(finding.column).arg(int(finding.code)));
    const auto problem = [](int row, const char *column, FindingCode code) {
        return QStringLiteral("%1 %2 %3").arg(row).arg(QLatin1String(column)).arg(int(code));
    };
    QCOMPARE(found, (QStringList{problem(3, "school_code", FindingCode::NoSeatLeft),
                                 problem(4, "candidate_no", FindingCode::UnknownCandidate),
                                 problem(5, "school_code", FindingCode::UnknownSchool)}));
    QCOMPARE(season.seats(), QStringLiteral("1:A 2:B"));
    season.fill(QStringLiteral("supplement"), "考生号,学校代码\n" + season.numberOf(5).toUtf8() + ",B\n");
    QCOMPARE(season.seats(), QStringLiteral("1:A 2:B 5:B"));
    QVERIFY(BatchDesk(*season.office).verify(3)->checks.holds());
    season.proveAll();
}

void TestSupplementDesk::takesTheValidRowsOfAFile()
{
    SupplementSeason season;
    season.fillAndClose();
    ImportRequest request;
    request.acceptValid = true;
    const Result<ImportReport> report = season.import(QStringLiteral("supplement"),
                                                      "candidate_no,school_code\n" + season.numberOf(7).toUtf8() +
                                                          ",B\n" + season.numberOf(8).toUtf8() + ",B\n",
                                                      request);
    QVERIFY(report.has_value());
    QCOMPARE(report->accepted, 1);
    QCOMPARE(season.seats(), QStringLiteral("1:A 2:B 8:B"));
    season.proveAll();
}

void TestSupplementDesk::publishesVacancies()
{
    SupplementSeason season;
    season.fillAndClose();
    SupplementDesk desk(*season.office);
    const Result<Table> table = desk.vacancyTable();
    QCOMPARE(table->rows(), 2);
    QCOMPARE(table->column(QStringLiteral("school_code")).text(0), QStringLiteral("B"));
    QCOMPARE(table->column(QStringLiteral("free")).text(0), QStringLiteral("1"));
    NoProgress progress;
    const QString path = season.folder.filePath(QStringLiteral("vacancies.csv"));
    const Result<VacancyNotice> notice =
        desk.publish({path, QStringLiteral("Vacancies"), QStringLiteral("%1 rows"), false}, progress);
    QVERIFY(notice.has_value());
    QCOMPARE(notice->free, 2);
    QCOMPARE(notice->batch, 3);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("B,乙校"));
    QCOMPARE(desk.notices()->size(), 1);
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command = 'supplement vacancies'"), 1);
    season.proveAll();
}

void TestSupplementDesk::keepsEntriesAsTheyWere()
{
    SupplementSeason season;
    season.fillAndClose();
    QVERIFY(season.enter(5, "B").has_value());
    for (const char *sql :
         {"UPDATE supplement_entry SET free = 2", "DELETE FROM supplement_entry", "UPDATE run SET mode = 'deferred'"})
        QVERIFY2(!season.office->database().run(sql), sql);
    season.proveAll();
}

void TestSupplementDesk::findsATamperedEntry()
{
    SupplementSeason season;
    season.fillAndClose();
    QVERIFY(season.enter(5, "B").has_value());
    season.change("DROP TRIGGER supplement_entry_is_never_changed");
    season.change("UPDATE supplement_entry SET free = 2");
    const Result<VerifyReport> proof = BatchDesk(*season.office).verify(3);
    QVERIFY(proof.has_value());
    QCOMPARE(proof->checks.faults.size(), 1U);
    QCOMPARE(proof->checks.faults.front().check, admission::Fault::Check::Certificate);
}

void TestSupplementDesk::asksForARole()
{
    SealedSeason season;
    Office school = season.as(Role::School);
    QCOMPARE(SupplementDesk(school).add({QStringLiteral("1"), QStringLiteral("A")}).error().code,
             ErrorCode::RoleNeeded);
}

QTEST_GUILESS_MAIN(TestSupplementDesk)
#include "tst_supplement_desk.moc"
