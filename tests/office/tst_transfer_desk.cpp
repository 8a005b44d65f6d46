// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/registered_season.h"
#include "tests/office/sealed_season.h"
#include "tests/office/table_text.h"

#include "models/office/registration_desk.h"
#include "models/office/story_desk.h"
#include "models/office/transfer_desk.h"
#include "models/store/admission_life.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// Transfers of school and program: not before the semester is over, never beyond a limit, and readable afterwards
/// (R18, R29).
class TestTransferDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesTheProgram();
    void changesTheSchool();
    void waitsForTheSemester();
    void countsFromEachOwnEnrolment();
    void exceptionsNeedConsent();
    void consentIsAnothersOwn();
    void seatsFollow();
    void laterAdmissionsFindTheSeatTaken();
    void refuses_data();
    void refuses();
    void refusesAStoppedSchool();
    void databaseHoldsTheLimits();
    void stayOnTheRecord();
    void registersWhereOneIs();
    void tellsTheStory();
    void holdsNobodyWithoutTheRole();
};

namespace
{

const QDate september(2021, 9, 1);

/// Candidates 1 and 2 are registered at A for P1, 4 at B for Q; 3 has declined, so that A has one seat free.
struct TransferSeason : RegisteredSeason {
    TransferSeason()
    {
        fillAndApprove();
        clock.time = september.startOfDay(Qt::UTC).addSecs(3600);
        reportArrivals("1,1,\n2,1,\n4,1,\n");
        decline("3");
    }

    void decline(const char *number)
    {
        Result<store::Transaction> transaction = office->begin();
        store::AdmissionLife life(*transaction, office->key());
        const auto holder = life.holder(*CandidateNumber::parse(QString::fromLatin1(number)));
        const Result<void> ended = life.end((*holder)->candidateId, *(*holder)->admission, AdmissionAct::Decline, {});
        if (!ended || !transaction->commit({QStringLiteral("admission decline"), {}, {}}))
            qFatal("candidate %s cannot decline", number);
    }
    [[nodiscard]] Result<Transfer> move(const char *candidate, const char *school, const char *program,
                                        const char *second = nullptr)
    {
        const TransferRequest wanted{QString::fromLatin1(candidate), QString::fromLatin1(school),
                                     QString::fromLatin1(program), QStringLiteral("moved house")};
        const SecondOfficer officer{QString::fromLatin1(second)};
        return TransferDesk(*office).transfer(wanted, second == nullptr ? nullptr : &officer);
    }
    void setDay(const QDate &day)
    {
        clock.time = day.startOfDay(Qt::UTC).addSecs(3600);
        clock.isChosen = true;
    }
};

QString refusal(const Result<Transfer> &transfer)
{
    return transfer ? QStringLiteral("done") : QString(codeName(transfer.error().code));
}

} // namespace

void TestTransferDesk::changesTheProgram()
{
    TransferSeason season;
    const Result<Transfer> done = season.move("1", "", "P2");
    QCOMPARE(refusal(done), QStringLiteral("done"));
    QCOMPARE(done->from.programCode, QStringLiteral("P1"));
    QCOMPARE(done->to.programCode, QStringLiteral("P2"));
    QCOMPARE(done->to.schoolCode, QStringLiteral("A"));
    QVERIFY(!done->isEarly);
    // The admission stays where it was made.
    QCOMPARE(season.stateOf("1"), QStringLiteral("registered"));
    QCOMPARE(season.count("SELECT count(*) FROM admission a JOIN program p ON p.id = a.program_id WHERE p.code = 'P1'"),
             2);
    season.checkAll();
}

void TestTransferDesk::changesTheSchool()
{
    TransferSeason season;
    const Result<Transfer> done = season.move("4", "A", "P2");
    QCOMPARE(refusal(done), QStringLiteral("done"));
    QCOMPARE(textOf(*TransferDesk(*season.office).transferTable(),
                    keys("candidate_no from_school from_program school_name program_name day reason")),
             QStringList{QStringLiteral("4|乙校|Q 机械|甲校|P2 学前教育|2021-09-01|moved house")});
    season.checkAll();
}

void TestTransferDesk::waitsForTheSemester()
{
    TransferSeason season;
    season.setDay(QDate(2022, 1, 31));
    const Result<Transfer> early = season.move("1", "", "P2");
    QCOMPARE(refusal(early), QStringLiteral("transfer_too_early"));
    QCOMPARE(early.error().args, QStringList{QStringLiteral("2022-02-01")});
    season.setDay(QDate(2022, 2, 1));
    const Result<Transfer> done = season.move("1", "", "P2");
    QCOMPARE(refusal(done), QStringLiteral("done"));
    QCOMPARE(done->day, QDate(2022, 2, 1));
    QVERIFY(!done->isEarly);
}

void TestTransferDesk::countsFromEachOwnEnrolment()
{
    RegisteredSeason season;
    season.fillAndApprove();
    season.clock.time = september.startOfDay(Qt::UTC).addSecs(3600);
    season.reportArrivals("1,1,\n");
    season.clock.time = QDate(2021, 10, 11).startOfDay(Qt::UTC).addSecs(3600);
    season.reportArrivals("2,1,\n");
    season.clock.time = QDate(2022, 2, 2).startOfDay(Qt::UTC).addSecs(3600);
    season.clock.isChosen = true;
    TransferDesk desk(*season.office);
    const auto wanted = [](const char *number) {
        return TransferRequest{QString::fromLatin1(number), {}, QStringLiteral("P2"), QStringLiteral("wish")};
    };
    QCOMPARE(desk.transfer(wanted("2")).error().args, QStringList{QStringLiteral("2022-03-11")});
    QVERIFY(desk.transfer(wanted("1")).has_value());
}

void TestTransferDesk::exceptionsNeedConsent()
{
    TransferSeason season;
    season.setDay(QDate(2021, 10, 1));
    const Result<Transfer> done = season.move("1", "", "P2", "wang.fang");
    QCOMPARE(refusal(done), QStringLiteral("done"));
    QVERIFY(done->isEarly);
    QCOMPARE(done->consent, QStringLiteral("wang.fang"));
    QCOMPARE(season.text("SELECT early || consent FROM transfer"), QStringLiteral("1wang.fang"));
}

void TestTransferDesk::consentIsAnothersOwn()
{
    TransferSeason season;
    season.setDay(QDate(2021, 10, 1));
    QCOMPARE(refusal(season.move("1", "", "P2", "tester")), QStringLiteral("second_officer_same"));
    QCOMPARE(refusal(season.move("1", "", "P2", " ")), QStringLiteral("second_officer_missing"));
    QCOMPARE(season.count("SELECT count(*) FROM transfer"), 0);
}

/// A seat left behind is free for the next, and one moved to is taken (R18).
void TestTransferDesk::seatsFollow()
{
    TransferSeason season;
    QCOMPARE(refusal(season.move("4", "A", "P1")), QStringLiteral("program_full"));
    QCOMPARE(refusal(season.move("1", "B", "Q")), QStringLiteral("limit_exceeded"));
    QCOMPARE(refusal(season.move("4", "A", "P2")), QStringLiteral("done"));
    QCOMPARE(refusal(season.move("2", "", "P2")), QStringLiteral("program_full"));
    QCOMPARE(refusal(season.move("1", "B", "Q")), QStringLiteral("done"));
    QCOMPARE(refusal(season.move("2", "B", "Q")), QStringLiteral("limit_exceeded"));
    // On from where one has come to, and back.
    QCOMPARE(refusal(season.move("4", "", "P1")), QStringLiteral("done"));
    QCOMPARE(refusal(season.move("1", "A", "P2")), QStringLiteral("done"));
    QCOMPARE(season.count("SELECT count(*) FROM transfer"), 4);
    season.checkAll();
}

void TestTransferDesk::laterAdmissionsFindTheSeatTaken()
{
    TransferSeason season;
    QCOMPARE(refusal(season.move("4", "A", "P2")), QStringLiteral("done"));
    const char *admit = "INSERT INTO admission (candidate_id, run_id, batch, school_id, bucket_id, round, place, state,"
                        " added) SELECT c.id, r.id, r.batch, b.school_id, b.id, 1, 4, 'pre_admitted', 1 FROM candidate"
                        " c, run r, bucket b JOIN school s ON s.id = b.school_id WHERE c.candidate_no = '5' AND s.code"
                        " = ?";
    const Result<void> refused = season.office->database().run(admit, QStringLiteral("A"));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::LimitExceeded);
    const Result<void> cut = season.office->database().run(
        "UPDATE bucket SET cut = 1 WHERE school_id = (SELECT id FROM school WHERE code = 'A')");
    QVERIFY(!cut.has_value());
    QCOMPARE(cut.error().code, ErrorCode::LimitExceeded);
}

void TestTransferDesk::refuses_data()
{
    QTest::addColumn<QByteArray>("candidate");
    QTest::addColumn<QByteArray>("school");
    QTest::addColumn<QByteArray>("program");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *candidate, const char *school, const char *program,
                        const char *code) {
        QTest::newRow(name) << QByteArray(candidate) << QByteArray(school) << QByteArray(program)
                            << QString::fromLatin1(code);
    };
    row("nobody", "99", "A", "P1", "unknown_candidate");
    row("no number", "", "A", "P1", "unknown_candidate");
    row("not admitted", "5", "A", "P1", "not_registered");
    row("to where one is", "1", "A", "P1", "transfer_nowhere");
    row("to nowhere", "1", "", "", "transfer_nowhere");
    row("to an unknown school", "1", "Z", "P1", "unknown_school");
    row("to a program not taught there", "1", "B", "P1", "unknown_program");
    row("a school that does not teach it", "1", "B", "", "unknown_program");
    row("to a refused program", "1", "", "P4", "program_not_open");
    row("to a program without seats", "1", "", "P3", "program_full");
    row("to a full school", "1", "B", "Q", "limit_exceeded");
}

void TestTransferDesk::refuses()
{
    QFETCH(QByteArray, candidate);
    QFETCH(QByteArray, school);
    QFETCH(QByteArray, program);
    QFETCH(QString, code);
    TransferSeason season;
    QCOMPARE(refusal(season.move(candidate, school, program)), code);
    QCOMPARE(season.count("SELECT count(*) FROM transfer"), 0);
    TransferRequest silent{QStringLiteral("1"), {}, QStringLiteral("P2"), QStringLiteral(" ")};
    QCOMPARE(refusal(TransferDesk(*season.office).transfer(silent)), QStringLiteral("reason_missing"));
}

void TestTransferDesk::refusesAStoppedSchool()
{
    TransferSeason season;
    QVERIFY(season.office->database()
                .run("UPDATE filing SET state = 'submitted' WHERE school_id = (SELECT id FROM school WHERE code = 'A')")
                .has_value());
    QCOMPARE(refusal(season.move("4", "A", "P2")), QStringLiteral("program_not_open"));
}

/// Whoever writes past the desk meets the same limits.
void TestTransferDesk::databaseHoldsTheLimits()
{
    TransferSeason season;
    const char *insert =
        "INSERT INTO transfer (candidate_id, run_id, from_school_id, from_bucket_id, from_program_id, school_id,"
        " bucket_id, program_id, day, early, reason, added) SELECT a.candidate_id, a.run_id, ?1, a.bucket_id,"
        " a.program_id, s.id, b.id, p.id, '2021-09-01', 0, 'x', 1 FROM admission a JOIN candidate c ON c.id ="
        " a.candidate_id, school s JOIN bucket b ON b.school_id = s.id JOIN program p ON p.school_id = s.id WHERE"
        " c.candidate_no = '1' AND s.code = 'B'";
    const qint64 home = season.count("SELECT id FROM school WHERE code = 'A'");
    const Result<void> full = season.office->database().run(insert, home);
    QVERIFY(!full.has_value());
    QCOMPARE(full.error().code, ErrorCode::LimitExceeded);
    const Result<void> elsewhere =
        season.office->database().run(insert, season.count("SELECT id FROM school WHERE code = 'B'"));
    QVERIFY(!elsewhere.has_value());
    QCOMPARE(season.count("SELECT count(*) FROM transfer"), 0);
}

void TestTransferDesk::stayOnTheRecord()
{
    TransferSeason season;
    QCOMPARE(refusal(season.move("1", "", "P2")), QStringLiteral("done"));
    QVERIFY(!season.office->database().run("UPDATE transfer SET reason = 'y'").has_value());
    QVERIFY(!season.office->database().run("DELETE FROM transfer").has_value());
}

void TestTransferDesk::registersWhereOneIs()
{
    TransferSeason season;
    QCOMPARE(refusal(season.move("4", "A", "P2")), QStringLiteral("done"));
    NoProgress progress;
    const auto written = RegistrationDesk(*season.office)
                             .write({season.file("reg.csv"), QStringLiteral("A"), files::Headers::English}, progress);
    QVERIFY(written.has_value());
    QCOMPARE(written->rows, 3);
    const QStringList lines = RegisteredSeason::linesOf(season.file("reg.csv"));
    QVERIFY(lines.last().contains(QStringLiteral("赵四")) && lines.last().contains(QStringLiteral("学前教育")));
}

void TestTransferDesk::tellsTheStory()
{
    TransferSeason season;
    season.setDay(QDate(2021, 10, 1));
    QCOMPARE(refusal(season.move("1", "", "P2", "wang.fang")), QStringLiteral("done"));
    StoryDesk desk(*season.office);
    const Result<Story> story = desk.story(QStringLiteral("1"));
    QVERIFY(story.has_value());
    QStringList acts;
    for (const StoryStep &step : *story) {
        acts.append(step.act);
        QCOMPARE(step.actor, QStringLiteral("tester"));
        QVERIFY(step.at.isValid());
    }
    // Approved behind the desk's back, so that there are no steps of the approval.
    QCOMPARE(acts.join(QLatin1Char(' ')), QStringLiteral("pre-admit confirm arrive register transfer"));
    QCOMPARE(story->last().consent, QStringLiteral("wang.fang"));
    QCOMPARE(story->last().program, QStringLiteral("P2 学前教育"));
    QCOMPARE(desk.storyTable(QStringLiteral("1"))->rows(), 5U);
    const Result<Story> declined = desk.story(QStringLiteral("3"));
    QCOMPARE(declined->last().to, QStringLiteral("declined"));
    QVERIFY(desk.story(QStringLiteral("5"))->isEmpty());
    QCOMPARE(desk.story(QStringLiteral("99")).error().code, ErrorCode::UnknownCandidate);
}

void TestTransferDesk::holdsNobodyWithoutTheRole()
{
    SealedSeason season;
    Office school = season.as(Role::School);
    const TransferRequest wanted{QStringLiteral("1"), {}, QStringLiteral("P2"), QStringLiteral("x")};
    QCOMPARE(refusal(TransferDesk(school).transfer(wanted)), QStringLiteral("role_needed"));
}

QTEST_GUILESS_MAIN(TestTransferDesk)
#include "tst_transfer_desk.moc"
