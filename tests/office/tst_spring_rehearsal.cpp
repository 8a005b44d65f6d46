// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/trial_demo.h"

#include "models/office/booklet_desk.h"
#include "models/office/discipline_desk.h"
#include "models/office/filing_desk.h"
#include "models/office/guidance_desk.h"
#include "models/office/inspection_desk.h"
#include "models/office/material_desk.h"
#include "models/office/plan_order_desk.h"
#include "models/office/sanction_desk.h"
#include "models/office/visit_desk.h"
#include "models/store/admission_store.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// March to June on the demo's city, desk by desk: everybody files and is reviewed, three come back, two are late; the
/// booklet goes out, plans are issued, schools are visited and inspected, one is stopped.
class TestSpringRehearsal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryStateInMarch();
    void walksFromMarchToTheNotice();
    void visitsTeachesAndInspects();
    void issuesThePlans();
};

namespace
{

constexpr int candidates = 10'000;

/// A demo season in March, with the day under the test's hand.
class MarchSeason : public TrialDemo
{
public:
    MarchSeason() : TrialDemo(candidates, DemoStage::March, 1, QDate(2021, 5, 10)) { clock.isChosen = true; }

    void goTo(QDate day) { clock.time = QDateTime(day, QTime(2, 0), Qt::UTC); }
    [[nodiscard]] FilingDesk desk() { return FilingDesk(*office); }
    [[nodiscard]] QList<FilingView> in(std::initializer_list<FilingState> states)
    {
        QList<FilingView> found;
        const Result<QList<FilingView>> all = desk().views();
        for (const FilingView &view : *all) {
            if (std::find(states.begin(), states.end(), view.filing.state) != states.end())
                found.append(view);
        }
        return found;
    }
    /// Attaches whatever the reviewer would miss.
    void mend(const Filing &filing)
    {
        for (const QString &kind : office->ruleBook()->filing().neededDocuments(filing.category)) {
            if (filing.documents.contains(kind))
                continue;
            QFile file(folder.filePath(kind + QStringLiteral(".pdf")));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.4 mended") > 0);
            file.close();
            QVERIFY(desk().attach({filing.id, 0}, {kind, file.fileName()}).has_value());
        }
    }
    /// A report that is looked into, found true, and answered by an order.
    void stop(const QString &school)
    {
        DisciplineDesk discipline(*office);
        ViolationReport report;
        report.kind = QStringLiteral("false-promotion");
        report.code = school;
        report.facts = QStringLiteral("虚假承诺就业");
        const Result<qint64> violation = discipline.report(report);
        QVERIFY(violation.has_value());
        NewSanction sanction;
        sanction.kind = QStringLiteral("stopped");
        sanction.code = school;
        sanction.violation = *violation;
        sanction.order = QStringLiteral("演示令 1 号");
        QCOMPARE(SanctionDesk(*office).add(sanction).error().code, ErrorCode::ViolationNotEstablished);
        QVERIFY(discipline.take(*violation, ViolationAct::Investigate, {}).has_value());
        QVERIFY(discipline.take(*violation, ViolationAct::Establish, QStringLiteral("查实")).has_value());
        QVERIFY(SanctionDesk(*office).add(sanction).has_value());
    }
    /// How many schools the booklet shows.
    [[nodiscard]] qint64 bookletSchools()
    {
        NoProgress nobody;
        BookletRequest request;
        request.path = folder.filePath(QStringLiteral("booklet.pdf"));
        const Result<WrittenBooklet> written = BookletDesk(*office).writeBooklet(request, nobody);
        return written ? written->schools : -1;
    }
    [[nodiscard]] QString text(QByteArrayView sql)
    {
        Result<store::Statement> statement = office->database().prepare(sql);
        return statement && statement->step().value() ? statement->text(0) : QString();
    }
};

} // namespace

void TestSpringRehearsal::showsEveryStateInMarch()
{
    MarchSeason season;
    using enum FilingState;
    for (const FilingState state : {Draft, Submitted, Returned, Accepted, Published})
        QVERIFY2(!season.in({state}).isEmpty(), codeName(state).data());
    for (const FilingView &view : season.in({Submitted})) {
        QVERIFY(view.filing.past.has_value());
        QVERIFY(!view.filing.signers.isEmpty());
    }
    // Some can be accepted at once, some have something amiss.
    const QList<FilingView> waiting = season.in({Submitted});
    const auto isClean = [](const FilingView &view) { return !hasProblem(view.findings); };
    QVERIFY(std::any_of(waiting.begin(), waiting.end(), isClean));
    QVERIFY(!std::all_of(waiting.begin(), waiting.end(), isClean));
    QCOMPARE(season.count("SELECT count(*) FROM filing f WHERE ended IS NULL AND state = 'published' AND reviewed = 0"),
             0);
}

void TestSpringRehearsal::walksFromMarchToTheNotice()
{
    MarchSeason season;
    using enum FilingState;
    // Three come back, with what is wrong.
    const QList<FilingView> first = season.in({Submitted});
    QVERIFY(first.size() >= 3);
    const qint64 returnedBefore = season.count("SELECT count(*) FROM filing_step WHERE act = 'return'");
    for (const FilingView &view : first.first(3))
        QVERIFY(
            season.desk().giveBack({view.filing.id, view.filing.version}, QStringLiteral("请核对学费")).has_value());
    QCOMPARE(season.count("SELECT count(*) FROM filing_step WHERE act = 'return'") - returnedBefore, 3);

    // All but two are in before the deadline.
    season.goTo(QDate(2021, 5, 29));
    QList<FilingView> open = season.in({Draft, Returned});
    QVERIFY(open.size() > 2);
    for (const FilingView &view : open)
        season.mend(view.filing);
    const QList<FilingView> late = open.last(2);
    for (const FilingView &view : open.first(open.size() - 2))
        QVERIFY(season.desk().submit({view.filing.id, 0}).has_value());
    season.goTo(QDate(2021, 6, 2));
    for (const FilingView &view : late) {
        QCOMPARE(season.desk().submit({view.filing.id, 0}).error().code, ErrorCode::FilingDeadlinePassed);
        QVERIFY(season.desk().permitLate({view.filing.id, 0}, QStringLiteral("暴雨停电")).has_value());
        QVERIFY(season.desk().submit({view.filing.id, 0}).has_value());
    }

    // The review: what is missing goes back once more and is mended, warnings are taken on.
    int lateSeen = 0;
    for (const FilingView &view : season.in({Submitted})) {
        if (hasProblem(view.findings)) {
            QCOMPARE(season.desk().accept({view.filing.id, 0}, QStringLiteral("x")).error().code,
                     ErrorCode::ProblemsFound);
            QVERIFY(season.desk().giveBack({view.filing.id, 0}, QStringLiteral("材料不全")).has_value());
            season.mend(view.filing);
            QVERIFY(season.desk().permitLate({view.filing.id, 0}, QStringLiteral("补齐材料")).has_value());
            QVERIFY(season.desk().submit({view.filing.id, 0}).has_value());
        }
        const auto isLate = [](const Finding &finding) { return finding.code == FindingCode::FiledLate; };
        lateSeen += std::any_of(view.open.begin(), view.open.end(), isLate) ? 1 : 0;
        const QString reason = season.desk().view(view.filing.id)->open.isEmpty() ? QString() : QStringLiteral("同意");
        const Result<void> done = season.desk().accept({view.filing.id, 0}, reason);
        QVERIFY2(done.has_value(), done ? "" : codeName(done.error().code).data());
    }
    QCOMPARE(lateSeen, 2);
    QList<SeenFiling> accepted;
    for (const FilingView &view : season.in({Accepted}))
        accepted.append({view.filing.id, view.filing.version});
    QVERIFY(season.desk().publish(accepted).has_value());
    QCOMPARE(season.in({Published}).size(), season.desk().views()->size());

    // One is stopped: it stands nowhere any more.
    const QString stopped = season.in({Published}).first().filing.school.code.text();
    store::AdmissionStore admissions(season.office->database());
    const auto offers = [&admissions](const QString &school) {
        store::ListFilter filter;
        filter.schoolCode = school;
        return !admissions.directory(filter)->isEmpty();
    };
    QVERIFY(offers(stopped));
    const qint64 shown = season.bookletSchools();
    QVERIFY(shown > 1);
    season.stop(stopped);
    QVERIFY(!offers(stopped));
    QCOMPARE(season.bookletSchools(), shown - 1);
    QVERIFY(SeasonDesk(*season.office).check()->holds());
}

void TestSpringRehearsal::visitsTeachesAndInspects()
{
    MarchSeason season;
    // Material is released once it was approved, and not before.
    const QString school = season.text("SELECT code FROM school WHERE ended IS NULL ORDER BY code");
    MaterialDesk materials(*season.office);
    const Result<qint64> material =
        materials.add(school, {QStringLiteral("招生海报"), QStringLiteral("三年后的你"), QStringLiteral("poster")});
    QVERIFY(material.has_value());
    QVERIFY(materials.act(*material, MaterialAct::Submit).has_value());
    QCOMPARE(materials.act(*material, MaterialAct::Release).error().code, ErrorCode::MaterialActRefused);
    QVERIFY(materials.act(*material, MaterialAct::Approve).has_value());
    QVERIFY(materials.act(*material, MaterialAct::Release).has_value());

    // One team is in one place; what is on no calendar is reported.
    const QString here = season.text("SELECT code FROM junior_school WHERE ended IS NULL ORDER BY code");
    const QString there = season.text("SELECT code FROM junior_school WHERE ended IS NULL ORDER BY code DESC");
    VisitDesk visits(*season.office);
    const QString day = QStringLiteral("2021-05-24");
    const QString team = QStringLiteral("演示组");
    const QString part = QStringLiteral("morning");
    QVERIFY(visits.add({school, here, day, part, team}).has_value());
    QCOMPARE(visits.add({school, there, day, part, team}).error().code, ErrorCode::TeamBusy);
    QVERIFY(visits.report({there, day, QStringLiteral("外省某校"), QStringLiteral("散发传单")}).has_value());
    const Result<QList<Suspect>> suspects = DisciplineDesk(*season.office).suspects();
    QVERIFY(std::any_of(suspects->begin(), suspects->end(), [](const Suspect &suspect) {
        return suspect.source == SuspectSource::VisitReport && suspect.name == QStringLiteral("外省某校");
    }));
    // Whoever visits without a published filing stands there too (R33).
    QVERIFY(std::any_of(suspects->begin(), suspects->end(), [&school](const Suspect &suspect) {
        return suspect.source == SuspectSource::Visit && suspect.code == school;
    }));
    for (int n = 1; n <= 3; ++n) {
        const QString lesson = QStringLiteral("2021-05-2%1").arg(n);
        QVERIFY(GuidanceDesk(*season.office).addLesson({here, lesson, QStringLiteral("演示课%1").arg(n)}).has_value());
    }

    // Nobody inspects at home (R35).
    InspectionDesk inspections(*season.office);
    const Result<qint64> round =
        inspections.addRound(QStringLiteral("演示督查"), QStringLiteral("2021-06-10"), QStringLiteral("2021-06-20"));
    QVERIFY(round.has_value());
    const Result<qint64> assigned = inspections.assign(*round);
    QVERIFY(assigned.has_value());
    QCOMPARE(*assigned, season.count("SELECT count(*) FROM junior_school WHERE ended IS NULL"));
    QVERIFY(SeasonDesk(*season.office).check()->holds());
}

void TestSpringRehearsal::issuesThePlans()
{
    MarchSeason season;
    PlanOrderDesk orders(*season.office);
    const QString document = QStringLiteral("演示教计〔2021〕9号");
    Result<PlanOrder> order = orders.issue({document, Role::MunicipalEducation});
    // What the rule check found is accepted with a reason, one by one, and then the plans go out.
    if (!order) {
        QCOMPARE(order.error().code, ErrorCode::PlanBlocked);
        PlanDesk plans(*season.office);
        const QList<SchoolRemark> remarks = plans.sheet()->remarks;
        for (const SchoolRemark &remark : remarks) {
            QVERIFY(remark.remark.weight != PlanWeight::Blocks);
            if (remark.blocks())
                QVERIFY(plans.accept(remark.school, remark.remark.name(), QStringLiteral("已研究同意")).has_value());
        }
        order = orders.issue({document, Role::MunicipalEducation});
    }
    QVERIFY2(order.has_value(), order ? "" : codeName(order.error().code).data());
    QCOMPARE(season.count("SELECT count(DISTINCT p.school_id) FROM plan_row p WHERE p.ended IS NULL AND NOT EXISTS"
                          " (SELECT 1 FROM plan_order_line l WHERE l.school_id = p.school_id)"),
             0);
    QVERIFY(SeasonDesk(*season.office).check()->holds());
}

QTEST_GUILESS_MAIN(TestSpringRehearsal)

#include "tst_spring_rehearsal.moc"
