// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/stopping.h"
#include "tests/office/trial_demo.h"

#include "models/office/day_figure_desk.h"

#include <QDir>

using namespace hengzhao;
using namespace hengzhao::office;

/// The demo season as a whole: right in every stage, the same for the same numbers, and never left half made.
class TestDemoSeason : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRightInEveryStage_data();
    void isRightInEveryStage();
    void dependsOnItsNumbersAlone();
    void showsPublicity_data();
    void showsPublicity();
    void carriesDaysOfItsYear_data() { showsPublicity_data(); }
    void carriesDaysOfItsYear();
    void hasLivedTwoWeeksInAugust();
    void namesWhomToAskInMarch();
    void leavesNoFileWhenStopped_data();
    void leavesNoFileWhenStopped();
    void touchesNoFileThatIsThere();
    void writesTablesThatFillASeason();
    void takesItsOwnTablesAgain();
    void leavesNoTableWhenStopped();
    void saysThatAFolderCannotBeMade();
};

void TestDemoSeason::isRightInEveryStage_data()
{
    QTest::addColumn<DemoStage>("stage");
    QTest::addColumn<QString>("seasonStage");
    QTest::addColumn<qint64>("candidates");
    QTest::addColumn<int>("runs");
    QTest::newRow("march") << DemoStage::March << QStringLiteral("preparing") << qint64(0) << 0;
    QTest::newRow("ready") << DemoStage::Ready << QStringLiteral("ready") << qint64(2000) << 0;
    QTest::newRow("august") << DemoStage::August << QStringLiteral("running") << qint64(2000) << 1;
}

void TestDemoSeason::isRightInEveryStage()
{
    QFETCH(DemoStage, stage);
    QFETCH(QString, seasonStage);
    QFETCH(qint64, candidates);
    QFETCH(int, runs);
    TrialDemo demo(2000, stage);
    SeasonDesk desk(*demo.office);
    const Result<SeasonInfo> info = desk.info();
    QVERIFY(info.has_value());
    QCOMPARE(QString(codeName(info->stage)), seasonStage);
    QVERIFY(info->facts.isDemo && info->facts.isOpen);
    QCOMPARE(info->batches.size(), runs);
    QCOMPARE(demo.count("SELECT count(*) FROM candidate"), candidates);
    QVERIFY(demo.count("SELECT count(*) FROM school") > 0);
    QCOMPARE(demo.count("SELECT count(*) > 0 FROM admission"), runs);
    const Result<SeasonCheckReport> checked = desk.check();
    QVERIFY(checked.has_value());
    for (const store::SeasonCheck &one : checked->checks)
        QVERIFY2(one.holds, qPrintable(one.name));
}

void TestDemoSeason::dependsOnItsNumbersAlone()
{
    const auto certificateOf = [](int candidates, quint64 seed) {
        TrialDemo demo(candidates, DemoStage::August, seed);
        const RunFacts run = BatchDesk(*demo.office).runs()->first();
        return run.inputsDigest + run.outcomeDigest;
    };
    const QString first = certificateOf(300, 7);
    QCOMPARE(certificateOf(300, 7), first);
    QVERIFY(certificateOf(300, 8) != first);
    QVERIFY(certificateOf(301, 7) != first);
}

void TestDemoSeason::showsPublicity_data()
{
    QTest::addColumn<DemoStage>("stage");
    QTest::newRow("march") << DemoStage::March;
    QTest::newRow("ready") << DemoStage::Ready;
}

/// Every section of the page has something to show, the same each time.
void TestDemoSeason::showsPublicity()
{
    QFETCH(DemoStage, stage);
    TrialDemo demo(2000, stage, 7);
    QCOMPARE(demo.count("SELECT count(DISTINCT state) FROM material"), 5);
    QCOMPARE(demo.count("SELECT count(*) FROM material_step WHERE act = 'return' AND reason <> ''"), 3);
    QVERIFY(demo.count("SELECT count(*) FROM visit") > 10);
    QVERIFY(demo.count("SELECT count(*) FROM activity WHERE late_permission <> ''") > 0);
    QVERIFY(demo.count("SELECT count(*) FROM activity WHERE attendance IS NULL") > 0);
    QCOMPARE(demo.count("SELECT count(*) FROM visit_report"), 1);
    QVERIFY(demo.count("SELECT count(*) FROM career_lesson") > 0);
    QVERIFY(demo.count("SELECT count(*) FROM poster") > 0);
    TrialDemo again(2000, stage, 7);
    for (const char *sums : {"SELECT sum(school_id * 31 + junior_school_id * 7 + julianday(day)) FROM visit",
                             "SELECT sum(junior_school_id * 31 + julianday(day)) FROM career_lesson"})
        QCOMPARE(again.count(sums), demo.count(sums));
}

void TestDemoSeason::carriesDaysOfItsYear()
{
    QFETCH(DemoStage, stage);
    TrialDemo demo(2000, stage, 7, QDate(2026, 11, 26)); // made on another day
    for (const auto &[table, column] : {std::pair("violation", "reported_at"),
                                        {"violation_step", "at"},
                                        {"sanction", "day"},
                                        {"inspection", "day"},
                                        {"inspection_finding", "due"},
                                        {"inspection_finding", "settled_on"},
                                        {"material_step", "at"},
                                        {"visit_report", "at"},
                                        {"plan_order", "at"}}) {
        const QByteArray days = QByteArray("SELECT count(*) FROM ") + table + " WHERE " + column + " <> ''";
        const qint64 all = demo.count(days);
        if (qstrcmp(table, "plan_order") != 0 || stage == DemoStage::March)
            QVERIFY2(all > 0, table);
        QVERIFY2(demo.count(days + " AND " + column + " LIKE '2021-%'") == all, table);
    }
    // Nothing is put right or punished before it was found.
    QCOMPARE(demo.count("SELECT count(*) FROM violation WHERE substr(reported_at, 1, 10) < happened_on"), 0);
    QCOMPARE(demo.count("SELECT count(*) FROM inspection_finding f JOIN inspection i ON i.id = f.inspection_id"
                        " WHERE f.settled_on <> '' AND f.settled_on < i.day"),
             0);
}

/// Confirmations came over days, the figures of each day were kept but of one, and junior-highs told of graduates.
void TestDemoSeason::hasLivedTwoWeeksInAugust()
{
    const QDate today(2021, 8, 4);
    TrialDemo demo(2000, DemoStage::August, 7, today);
    const Result<QList<FigureDay>> days = DayFigureDesk(*demo.office).days();
    QVERIFY(days.has_value());
    QCOMPARE(days->size(), 15);
    QCOMPARE(days->first().day, today);
    QCOMPARE(days->last().day, today.addDays(-14));
    QCOMPARE(std::count_if(days->begin(), days->end(), [](const FigureDay &one) { return one.isKept; }), 13);
    QVERIFY(demo.count("SELECT count(DISTINCT date(a.at)) FROM admission_step s JOIN audit a ON a.number = s.added"
                       " WHERE s.act = 'confirm'") > 5);
    QCOMPARE(demo.count("SELECT count(DISTINCT place) FROM whereabouts"), 3);
    const Result<DailyFigures> first = DayFigureDesk(*demo.office).daily(today.addDays(-14));
    const Result<DailyFigures> last = DayFigureDesk(*demo.office).daily(today.addDays(-1));
    QVERIFY(first.has_value() && last.has_value());
    const auto confirmed = [](const DayFigures &day) {
        qint64 sum = 0;
        for (const figures::SchoolDay &school : day.schools)
            sum += school.confirmed;
        return sum;
    };
    QVERIFY(confirmed(first->now) < confirmed(last->now));
    QCOMPARE(confirmed(last->now), demo.count("SELECT count(*) FROM admission WHERE state <> 'pre_admitted'"));
    // The same whenever it is made.
    TrialDemo later(2000, DemoStage::August, 7, QDate(2026, 11, 26));
    for (const char *sums : {"SELECT sum(candidate_id * 31 + length(place)) FROM whereabouts",
                             "SELECT sum(confirmed * 31 + withdrawn * day_id) FROM figure_day_school",
                             "SELECT sum(candidate_id * s.id) FROM admission_step s WHERE act = 'confirm'"})
        QCOMPARE(later.count(sums), demo.count(sums));
}

/// Where booklets are made they have whom to ask; a book that is run stays what certificates were made with.
void TestDemoSeason::namesWhomToAskInMarch()
{
    TrialDemo march(50, DemoStage::March);
    QVERIFY(!march.office->ruleBook()->telephones().isEmpty());
    QVERIFY(!march.office->ruleBook()->issuingOffice().isEmpty());
    TrialDemo ready(50, DemoStage::Ready);
    QVERIFY(!ready.office->ruleBook()->canonical().contains("telephones"));
}

void TestDemoSeason::leavesNoFileWhenStopped_data()
{
    QTest::addColumn<double>("at");
    QTest::newRow("at once") << 0.0;
    QTest::newRow("among the candidates") << 0.3;
    QTest::newRow("among the choices") << 0.7;
    QTest::newRow("in the run") << 0.91;
}

void TestDemoSeason::leavesNoFileWhenStopped()
{
    QFETCH(double, at);
    QTemporaryDir folder;
    StillClock clock;
    test::Stopping progress(at);
    DemoRequest request;
    request.candidates = 2000;
    request.stage = DemoStage::August;
    const Result<Office> stopped =
        SeasonDesk::createDemo(folder.filePath(QStringLiteral("demo.hzs")), request, {}, clock, progress);
    QVERIFY(!stopped.has_value());
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

void TestDemoSeason::touchesNoFileThatIsThere()
{
    TrialDemo demo(50, DemoStage::Ready);
    NoProgress progress;
    const Result<Office> refused = SeasonDesk::createDemo(demo.path(), {}, {}, demo.clock, progress);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::FileExists);
    QCOMPARE(demo.count("SELECT count(*) FROM candidate"), 50);
    QVERIFY(Office::open(demo.path(), demo.office->officer(), demo.clock).has_value());
}

/// Whoever practises on the files comes to the same season as the demo.
void TestDemoSeason::writesTablesThatFillASeason()
{
    const QTemporaryDir folder;
    DemoRequest request;
    request.candidates = 500;
    NoProgress nobody;
    const Result<QStringList> files =
        SeasonDesk::writeDemoTables(request, folder.filePath(QStringLiteral("tables")), QStringLiteral("csv"), nobody);
    QVERIFY(files.has_value());
    TrialSeason season;
    QStringList kinds;
    for (const QString &path : *files) {
        ImportRequest import;
        import.kind = QFileInfo(path).completeBaseName().section(QLatin1Char('-'), 1);
        import.path = path;
        const Result<ImportReport> report = ImportDesk(*season.office).importFile(import, nobody);
        QVERIFY2(report.has_value(), qPrintable(path));
        kinds.append(import.kind);
    }
    QCOMPARE(kinds, demoKinds(DemoStage::Ready));
    TrialDemo demo(500, DemoStage::Ready);
    for (const char *sql : {"SELECT count(*) FROM candidate", "SELECT count(*) FROM choice_form",
                            "SELECT sum(seats) FROM plan_row", "SELECT sum(total) FROM candidate"})
        QCOMPARE(season.count(sql), demo.count(sql));
}

/// Until a run exists every kind may be brought in anew (contract, section 2), whatever a demo holds beside.
void TestDemoSeason::takesItsOwnTablesAgain()
{
    const QTemporaryDir folder;
    DemoRequest request;
    request.candidates = 500;
    NoProgress nobody;
    const Result<QStringList> files =
        SeasonDesk::writeDemoTables(request, folder.path(), QStringLiteral("csv"), nobody);
    QVERIFY(files.has_value());
    TrialDemo demo(500, DemoStage::Ready);
    for (const QString &path : *files) {
        ImportRequest import;
        import.kind = QFileInfo(path).completeBaseName().section(QLatin1Char('-'), 1);
        import.path = path;
        const Result<ImportReport> report = ImportDesk(*demo.office).importFile(import, nobody);
        QVERIFY2(report.has_value(), qPrintable(import.kind));
    }
    QVERIFY(SeasonDesk(*demo.office).check()->holds());
}

void TestDemoSeason::leavesNoTableWhenStopped()
{
    const QTemporaryDir folder;
    DemoRequest request;
    request.candidates = 20'000;
    test::Stopping stopping(0.5);
    const Result<QStringList> files =
        SeasonDesk::writeDemoTables(request, folder.path(), QStringLiteral("csv"), stopping);
    QVERIFY(!files.has_value());
    QCOMPARE(files.error().code, ErrorCode::Cancelled);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
}

void TestDemoSeason::saysThatAFolderCannotBeMade()
{
    const QTemporaryDir folder;
    QFile blocking(folder.filePath(QStringLiteral("file")));
    QVERIFY(blocking.open(QIODevice::WriteOnly));
    NoProgress nobody;
    const Result<QStringList> files = SeasonDesk::writeDemoTables(
        DemoRequest(), folder.filePath(QStringLiteral("file/tables")), QStringLiteral("csv"), nobody);
    QVERIFY(!files.has_value());
    QCOMPARE(files.error().code, ErrorCode::FolderReadOnly);
}

QTEST_GUILESS_MAIN(TestDemoSeason)
#include "tst_demo_season.moc"
