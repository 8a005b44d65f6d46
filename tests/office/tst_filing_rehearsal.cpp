// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/trial_demo.h"

#include "models/office/filing_desk.h"
#include "models/store/admission_store.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// March to May on the demo's schools: everybody files and is reviewed, three come back, two are late, one is stopped.
class TestFilingRehearsal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryStateInMarch();
    void walksFromMarchToTheNotice();
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
    /// Where an order against a school comes from is the discipline office's work; here only what it leaves behind.
    void stop(const QString &school)
    {
        QVERIFY(office->database()
                    .run("UPDATE filing SET stopped_by = '演示令 1 号' WHERE school_id ="
                         " (SELECT id FROM school WHERE code = ?)",
                         school)
                    .has_value());
    }
};

} // namespace

void TestFilingRehearsal::showsEveryStateInMarch()
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

void TestFilingRehearsal::walksFromMarchToTheNotice()
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
    season.stop(stopped);
    QVERIFY(!offers(stopped));
    QVERIFY(SeasonDesk(*season.office).check()->holds());
}

QTEST_GUILESS_MAIN(TestFilingRehearsal)

#include "tst_filing_rehearsal.moc"
