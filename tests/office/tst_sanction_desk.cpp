// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/sealed_season.h"

#include "models/office/discipline_desk.h"
#include "models/office/plan_desk.h"
#include "models/office/sanction_desk.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// What sanctions do to seats, to choices and to those already admitted (R17, R36).
class TestSanctionDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsAPlanBeforeTheRun();
    void cutsTheBucketThatIsNamed();
    void cutsAPart();
    void claimsWhatIsTaken();
    void claimsTakeTheSeatsOfARerun();
    void keepsCutsWhenPlansAreSetAnew();
    void stopsASchool();
    void provesARunFromBeforeAStop();
    void barsADistrict();
    void barsAProgram();
    void expiresByDate();
    void liftsOnTheRecord();
    void showsBeforeItIsDone();
    void publishesTheList();
    void refuses_data();
    void refuses();
    void holdsNobodyWithoutTheRole();
};

namespace
{

/// Schools C (county, 4 seats open to all) and U (urban, 2 seats for 珠晖区 and 4 for the rest), six candidates who all
/// want C and then U.
struct SanctionSeason : BatchSeason {
    SanctionSeason()
    {
        fillPlaces("C,县校,secondary,430421,1\nU,城校,technician,430405,1\n", "C,,4\nU,,6\nU,430405,2\nU,*,4\n");
        fill(QStringLiteral("programs"), "school_code,program_code,name,years,seats\nC,P1,计算机应用,3,4\n");
        fillPeople(people({"430421,current,1,0,400,,,,", "430421,current,1,0,390,,,,", "430421,current,1,0,380,,,,",
                           "430421,current,1,0,370,,,,", "430422,current,1,0,360,,,,", "430405,current,1,0,350,,,,"}),
                   wishes({"C,U", "C,U", "C,U", "C,U", "C,U", "C,U"}));
    }

    [[nodiscard]] Result<SanctionOutcome> impose(const NewSanction &wanted)
    {
        return SanctionDesk(*office).add(wanted);
    }
    [[nodiscard]] static NewSanction cut(const char *school, int seats)
    {
        NewSanction wanted;
        wanted.kind = QStringLiteral("plan-cut");
        wanted.code = QLatin1String(school);
        wanted.seats = seats;
        wanted.order = QStringLiteral("No. 1");
        return wanted;
    }
    [[nodiscard]] static NewSanction of(const char *kind, const char *school)
    {
        NewSanction wanted = cut(school, 0);
        wanted.seats.reset();
        wanted.kind = QLatin1String(kind);
        return wanted;
    }
    /// "district:seats/taken/cut/claim" of a school's buckets.
    [[nodiscard]] QString buckets(const char *school)
    {
        return rows(QByteArray("SELECT b.district || ':' || b.seats || '/' || b.taken || '/' || b.cut || '/' ||"
                               " b.claim FROM bucket b JOIN school s ON s.id = b.school_id WHERE s.code = '") +
                        school + "' ORDER BY b.district",
                    1)
            .join(QLatin1Char(' '));
    }
    void checkAll(bool hasRun = true)
    {
        const Result<SeasonCheckReport> report = SeasonDesk(*office).check();
        QVERIFY(report.has_value());
        for (const store::SeasonCheck &check : report->checks)
            QVERIFY2(check.holds, qPrintable(check.name));
        if (hasRun)
            QVERIFY(BatchDesk(*office).verify(1)->checks.holds());
    }
    [[nodiscard]] qint64 reported(ViolationState state)
    {
        DisciplineDesk desk(*office);
        ViolationReport report;
        report.kind = QStringLiteral("slander");
        report.code = QStringLiteral("C");
        report.facts = QStringLiteral("said of another school what is not true");
        const qint64 id = desk.report(report).value();
        if (state != ViolationState::Reported)
            Q_ASSERT(desk.take(id, ViolationAct::Investigate, {}).has_value());
        if (state == ViolationState::Dismissed || state == ViolationState::Established) {
            const Result<void> done =
                desk.take(id, state == ViolationState::Dismissed ? ViolationAct::Dismiss : ViolationAct::Establish,
                          QStringLiteral("looked into"));
            Q_ASSERT(done.has_value());
        }
        return id;
    }
};

} // namespace

void TestSanctionDesk::cutsAPlanBeforeTheRun()
{
    SanctionSeason season;
    const Result<SanctionOutcome> done = season.impose(SanctionSeason::cut("U", 3));
    QVERIFY(done.has_value());
    QCOMPARE(season.buckets("U"), QStringLiteral("*:4/0/2/0 430405:2/0/1/0"));
    QVERIFY(season.impose(SanctionSeason::cut("C", 1)).has_value());
    QVERIFY(season.run().has_value());
    QCOMPARE(season.seats(), QStringLiteral("1:C 2:C 3:C 4:U 5:U 6:U"));
    season.checkAll();
}

void TestSanctionDesk::cutsTheBucketThatIsNamed()
{
    SanctionSeason season;
    NewSanction wanted = SanctionSeason::cut("U", 2);
    wanted.district = QStringLiteral("430405");
    QVERIFY(season.impose(wanted).has_value());
    QCOMPARE(season.buckets("U"), QStringLiteral("*:4/0/0/0 430405:2/0/2/0"));
    const Result<SanctionOutcome> more = season.impose(wanted);
    QCOMPARE(more.error().code, ErrorCode::CutTooLarge);
    QCOMPARE(more.error().args, (QStringList{QStringLiteral("2"), QStringLiteral("0")}));
}

void TestSanctionDesk::cutsAPart()
{
    SanctionSeason season;
    NewSanction wanted = SanctionSeason::of("plan-cut", "U");
    wanted.percent = 50;
    const Result<SanctionOutcome> done = season.impose(wanted);
    QCOMPARE(done->sanction.seats, std::optional<qint64>(3));
    QCOMPARE(done->sanction.percent, std::optional<qint64>(50));
    wanted.percent = 33; // of six, not more than was said: one
    QCOMPARE(season.impose(wanted)->sanction.seats, std::optional<qint64>(1));
    wanted.percent = 16;
    const Result<SanctionOutcome> nothing = season.impose(wanted);
    QCOMPARE(nothing.error().code, ErrorCode::CutOfNothing);
}

void TestSanctionDesk::claimsWhatIsTaken()
{
    SanctionSeason season;
    QVERIFY(season.run().has_value());
    QCOMPARE(season.seats(), QStringLiteral("1:C 2:C 3:C 4:C 5:U 6:U"));
    const Result<SanctionOutcome> done = season.impose(SanctionSeason::cut("C", 2));
    QVERIFY(done.has_value());
    QCOMPARE(season.buckets("C"), QStringLiteral(":4/4/0/2"));
    // Whoever is admitted stays, and is shown.
    const Result<Table> claimed = SanctionDesk(*season.office).claimTable(done->sanction.id);
    QCOMPARE(claimed->rows(), size_t(4));
    QCOMPARE(claimed->column(QStringLiteral("candidate_no")).text(0), BatchSeason::numberOf(1));
    season.checkAll();
    season.end(1, "declined");
    QCOMPARE(season.buckets("C"), QStringLiteral(":4/3/1/1"));
    season.end(2, "declined");
    QCOMPARE(season.buckets("C"), QStringLiteral(":4/2/2/0"));
    season.end(3, "declined");
    QCOMPARE(season.buckets("C"), QStringLiteral(":4/1/2/0"));
    season.checkAll();
    // Only the seat beyond the claim is free for the second batch, and closing the first frees no more.
    QVERIFY(BatchDesk(*season.office).close(1).has_value());
    QCOMPARE(season.buckets("C"), QStringLiteral(":4/0/2/0"));
    season.checkAll();
}

void TestSanctionDesk::claimsTakeTheSeatsOfARerun()
{
    SanctionSeason season;
    QVERIFY(season.run().has_value());
    QVERIFY(season.impose(SanctionSeason::cut("C", 3)).has_value());
    QCOMPARE(season.buckets("C"), QStringLiteral(":4/4/0/3"));
    QVERIFY(season.runBatch(1, "the plan was cut").has_value());
    QCOMPARE(season.buckets("C"), QStringLiteral(":4/1/3/0"));
    QCOMPARE(season.seats(), QStringLiteral("1:C 2:U 3:U 4:U 5:U 6:U"));
    season.checkAll();
}

void TestSanctionDesk::keepsCutsWhenPlansAreSetAnew()
{
    SanctionSeason season;
    QVERIFY(season.impose(SanctionSeason::cut("U", 3)).has_value());
    season.fill(QStringLiteral("plans"), "school_code,district_code,seats\nC,,4\nU,,8\n");
    QCOMPARE(season.buckets("U"), QStringLiteral(":8/0/3/0"));
    season.fill(QStringLiteral("plans"), "school_code,district_code,seats\nC,,4\nU,,2\n");
    QCOMPARE(season.buckets("U"), QStringLiteral(":2/0/2/0"));
    season.fill(QStringLiteral("plans"), "school_code,district_code,seats\nC,,4\nU,,6\nU,430405,2\nU,*,4\n");
    QCOMPARE(season.buckets("U"), QStringLiteral("*:4/0/2/0 430405:2/0/1/0"));
    season.checkAll(false);
}

void TestSanctionDesk::stopsASchool()
{
    SanctionSeason season;
    QVERIFY(season.run().has_value());
    season.confirm(2);
    const Result<SanctionOutcome> done = season.impose(SanctionSeason::of("stopped", "C"));
    QVERIFY(done.has_value());
    QCOMPARE(done->revoked, 4);
    QCOMPARE(season.seats(), QStringLiteral("5:U 6:U"));
    QCOMPARE(season.wrongCounters(), 0);
    QCOMPARE(season.rows("SELECT DISTINCT state, reason FROM former_admission", 2),
             QStringList{QStringLiteral("revoked|No. 1")});
    QCOMPARE(
        season.rows("SELECT act, from_state, to_state, count(*) FROM admission_step GROUP BY from_state ORDER BY"
                    " from_state",
                    4),
        (QStringList{QStringLiteral("revoke|confirmed|revoked|1"), QStringLiteral("revoke|pre_admitted|revoked|3")}));
    QCOMPARE(season.rows("SELECT stopped_by FROM filing f JOIN school s ON s.id = f.school_id ORDER BY s.code", 1),
             (QStringList{QStringLiteral("No. 1"), QString()}));
    season.checkAll();
    // They stand in the next batch, where the school's choices are void with that reason.
    QVERIFY(BatchDesk(*season.office).close(1).has_value());
    QVERIFY(season.runBatch(2).has_value());
    QCOMPARE(resultsOf(season.decisionOf(1, 2)), QStringLiteral("1:void_not_qualified 2:taken"));
    QVERIFY(BatchDesk(*season.office).verify(2)->checks.holds());
    QVERIFY(BatchDesk(*season.office).verify(1)->checks.holds());
}

void TestSanctionDesk::provesARunFromBeforeAStop()
{
    SanctionSeason season;
    QVERIFY(season.run().has_value());
    const QString before = season.decisionOf(1).reason == Reason::PreAdmitted ? QStringLiteral("admitted") : QString();
    const Result<SanctionOutcome> done = season.impose(SanctionSeason::of("stopped", "C"));
    season.checkAll(); // read as it was then
    QCOMPARE(before, QStringLiteral("admitted"));
    QVERIFY(SanctionDesk(*season.office)
                .lift(done->sanction.id, QStringLiteral("No. 2"), QStringLiteral("put right"))
                .has_value());
    QCOMPARE(season.rows("SELECT stopped_by FROM filing", 1), (QStringList{QString(), QString()}));
    QCOMPARE(season.seats(), QStringLiteral("5:U 6:U")); // revoked admissions do not come back
    season.checkAll();
}

void TestSanctionDesk::barsADistrict()
{
    SanctionSeason season;
    NewSanction wanted = SanctionSeason::of("restricted", "C"); // open to all: it gets a bucket without a seat
    wanted.district = QStringLiteral("430421");
    const Result<SanctionOutcome> open = season.impose(wanted);
    QVERIFY(open.has_value());
    wanted.code = QStringLiteral("U"); // an allotment of its own goes
    wanted.district = QStringLiteral("430405");
    const Result<SanctionOutcome> own = season.impose(wanted);
    QVERIFY(own.has_value());
    QCOMPARE(season.buckets("U"), QStringLiteral("*:4/0/0/0 430405:2/0/2/0"));
    QVERIFY(season.run().has_value());
    QCOMPARE(season.seats(), QStringLiteral("1:U 2:U 3:U 4:U 5:C 6:C"));
    season.checkAll();
    SanctionDesk desk(*season.office);
    for (const Result<SanctionOutcome> &each : {open, own})
        QVERIFY(desk.lift(each->sanction.id, QStringLiteral("No. 2"), QStringLiteral("put right")).has_value());
    QVERIFY(season.runBatch(1, "the restriction was lifted").has_value());
    QCOMPARE(season.seats(), QStringLiteral("1:C 2:C 3:C 4:C 5:U 6:U"));
    season.checkAll();
}

void TestSanctionDesk::barsAProgram()
{
    SanctionSeason season;
    NewSanction wanted = SanctionSeason::of("restricted", "C");
    wanted.program = QStringLiteral("P1");
    const Result<SanctionOutcome> done = season.impose(wanted);
    QVERIFY(done.has_value());
    QVERIFY(season.run().has_value());
    const QByteArray row = BatchSeason::numberOf(1).toUtf8() + ',' + BatchSeason::identityOf(1) + ",C,P1\n";
    const QByteArray header = "candidate_no,id_number,school_code,program_code\n";
    const Result<ImportReport> refused = season.import(QStringLiteral("confirmations"), header + row);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().findings.first().code, FindingCode::ProgramRefused);
    QVERIFY(SanctionDesk(*season.office)
                .lift(done->sanction.id, QStringLiteral("No. 2"), QStringLiteral("put right"))
                .has_value());
    QVERIFY(season.import(QStringLiteral("confirmations"), header + row).has_value());
    season.checkAll();
}

void TestSanctionDesk::expiresByDate()
{
    SanctionSeason season;
    SanctionDesk desk(*season.office);
    const Result<SanctionOutcome> done = season.impose(SanctionSeason::of("award-ban", "C"));
    QCOMPARE(done->sanction.until, QDate(2024, 7, 19));
    const Sanction ban = desk.sanction(done->sanction.id).value();
    QCOMPARE(standingOf(ban, QDate(2024, 7, 19)), QStringLiteral("in-force"));
    QCOMPARE(standingOf(ban, QDate(2024, 7, 20)), QStringLiteral("expired"));
    QCOMPARE(desk.sanctionTable()->column(QStringLiteral("until")).text(0), QStringLiteral("2024-07-19"));
    QVERIFY(!season.impose(SanctionSeason::of("criticism", "C"))->sanction.until.isValid());
}

void TestSanctionDesk::liftsOnTheRecord()
{
    SanctionSeason season;
    SanctionDesk desk(*season.office);
    const qint64 id = season.impose(SanctionSeason::cut("U", 3))->sanction.id;
    QCOMPARE(desk.lift(id, {}, QStringLiteral("why")).error().code, ErrorCode::OrderMissing);
    QCOMPARE(desk.lift(id, QStringLiteral("No. 2"), {}).error().code, ErrorCode::ReasonMissing);
    QVERIFY(desk.lift(id, QStringLiteral("No. 2"), QStringLiteral("appeal upheld")).has_value());
    QCOMPARE(season.buckets("U"), QStringLiteral("*:4/0/0/0 430405:2/0/0/0"));
    QCOMPARE(desk.sanction(id)->liftedReason, QStringLiteral("appeal upheld"));
    QCOMPARE(desk.lift(id, QStringLiteral("No. 3"), QStringLiteral("again")).error().code, ErrorCode::UnknownSanction);
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command IN ('sanction add', 'sanction lift')"), 2);
    season.checkAll(false);
}

void TestSanctionDesk::showsBeforeItIsDone()
{
    SanctionSeason season;
    QVERIFY(season.run().has_value());
    const Result<SanctionOutcome> shown = SanctionDesk(*season.office).preview(SanctionSeason::of("stopped", "C"));
    QCOMPARE(shown->revoked, 4);
    QCOMPARE(season.seats(), QStringLiteral("1:C 2:C 3:C 4:C 5:U 6:U"));
    QCOMPARE(season.count("SELECT count(*) FROM sanction"), 0);
    season.checkAll(); // the guards that came down for it stand again
}

void TestSanctionDesk::publishesTheList()
{
    SanctionSeason season;
    SanctionDesk desk(*season.office);
    QVERIFY(season.impose(SanctionSeason::cut("U", 3)).has_value());
    NewSanction person = SanctionSeason::of("post-measure", "");
    person.offender = Offender::Post;
    person.name = QStringLiteral("县教育局 招生股股长");
    QVERIFY(season.impose(person).has_value());
    QCOMPARE(desk.sanctionTable()->rows(), size_t(2));
    QCOMPARE(desk.sanctionTable(true)->rows(), size_t(1));
    NoProgress progress;
    const QString path = season.folder.filePath(QStringLiteral("list.csv"));
    QCOMPARE(desk.writePublicList(path, progress).value(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.contains(QStringLiteral("城校")) && text.contains(QStringLiteral("3 seats")), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("招生股")));
    for (const char *name : {"list.pdf", "list.xlsx"})
        QCOMPARE(desk.writePublicList(season.folder.filePath(QLatin1String(name)), progress).value(), 1);
}

void TestSanctionDesk::refuses_data()
{
    QTest::addColumn<NewSanction>("wanted");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const NewSanction &wanted, ErrorCode code) {
        QTest::newRow(name) << wanted << code;
    };
    const auto with = [](NewSanction wanted, auto change) {
        change(wanted);
        return wanted;
    };
    using S = SanctionSeason;
    row("an unknown kind", S::of("flogging", "C"), ErrorCode::UnknownSanctionKind);
    row("no order", with(S::cut("C", 1), [](NewSanction &w) { w.order = QStringLiteral("  "); }),
        ErrorCode::OrderMissing);
    row("an unknown school", S::cut("X", 1), ErrorCode::UnknownSchool);
    row("a cut larger than the plan", S::cut("C", 5), ErrorCode::CutTooLarge);
    row("a cut of no seat", S::cut("C", 0), ErrorCode::CutMissing);
    row("a cut of fewer than none", S::cut("C", -2), ErrorCode::CutMissing);
    row("a cut that says nothing", S::of("plan-cut", "C"), ErrorCode::CutMissing);
    row("a cut by number and by part", with(S::cut("C", 1), [](NewSanction &w) { w.percent = 10; }),
        ErrorCode::CutMissing);
    row("more than the whole", with(S::of("plan-cut", "C"), [](NewSanction &w) { w.percent = 101; }),
        ErrorCode::CutMissing);
    row("a part too small for a seat", with(S::of("plan-cut", "C"), [](NewSanction &w) { w.percent = 1; }),
        ErrorCode::CutOfNothing);
    row("a bucket there is not", with(S::cut("C", 1), [](NewSanction &w) { w.district = QStringLiteral("430405"); }),
        ErrorCode::UnknownDistrict);
    row("a restriction of nothing", S::of("restricted", "C"), ErrorCode::RestrictionMissing);
    row("a restriction to a district there is not",
        with(S::of("restricted", "C"), [](NewSanction &w) { w.district = QStringLiteral("999999"); }),
        ErrorCode::UnknownDistrict);
    row("a restriction to a program there is not",
        with(S::of("restricted", "C"), [](NewSanction &w) { w.program = QStringLiteral("P9"); }),
        ErrorCode::UnknownProgram);
    row("seats where none are touched", with(S::of("criticism", "C"), [](NewSanction &w) { w.seats = 1; }),
        ErrorCode::SanctionDoesNotFit);
    row("a junior-high's qualification",
        with(S::of("stopped", "C"), [](NewSanction &w) { w.offender = Offender::JuniorSchool; }),
        ErrorCode::SanctionDoesNotFit);
    row("an unknown junior-high",
        with(S::of("criticism", "J9"), [](NewSanction &w) { w.offender = Offender::JuniorSchool; }),
        ErrorCode::UnknownJuniorSchool);
    row("a post without a name", with(S::of("post-measure", ""), [](NewSanction &w) { w.offender = Offender::Post; }),
        ErrorCode::FactsMissing);
    row("a report there is not", with(S::of("criticism", "C"), [](NewSanction &w) { w.violation = 99; }),
        ErrorCode::UnknownViolation);
    row("a report that was dismissed", with(S::of("criticism", "C"), [](NewSanction &w) { w.violation = 1; }),
        ErrorCode::ViolationNotEstablished);
    row("a report nobody has looked into", with(S::of("criticism", "C"), [](NewSanction &w) { w.violation = 2; }),
        ErrorCode::ViolationNotEstablished);
}

void TestSanctionDesk::refuses()
{
    QFETCH(NewSanction, wanted);
    QFETCH(ErrorCode, code);
    SanctionSeason season;
    QCOMPARE(season.reported(ViolationState::Dismissed), 1);
    QCOMPARE(season.reported(ViolationState::Reported), 2);
    const Result<SanctionOutcome> refused = season.impose(wanted);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, code);
    QCOMPARE(season.count("SELECT count(*) FROM sanction"), 0);
    QCOMPARE(season.count("SELECT sum(cut + claim) FROM bucket"), 0);
}

void TestSanctionDesk::holdsNobodyWithoutTheRole()
{
    SealedSeason season;
    for (Role role : {Role::School, Role::Discipline, Role::Inspector, Role::CountyEducation}) {
        Office office = season.as(role);
        SanctionDesk desk(office);
        QCOMPARE(desk.add(SanctionSeason::of("criticism", "C")).error().code, ErrorCode::RoleNeeded);
        QCOMPARE(desk.lift(1, QStringLiteral("No. 2"), QStringLiteral("x")).error().code, ErrorCode::RoleNeeded);
        QCOMPARE(desk.claimTable(1).error().code, ErrorCode::RoleNeeded);
    }
    Office office = season.as(Role::Office);
    QCOMPARE(SanctionDesk(office).add(SanctionSeason::of("criticism", "C")).error().code, ErrorCode::UnknownSchool);
}

QTEST_GUILESS_MAIN(TestSanctionDesk)
#include "tst_sanction_desk.moc"
