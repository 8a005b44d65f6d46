// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/run_season.h"

#include "ui/batches/batch_page.h"
#include "ui/batches/fairness_pane.h"
#include "ui/batches/run_ask.h"
#include "ui/batches/school_pane.h"
#include "ui/batches/why_pane.h"
#include "ui/figures/figure_chart.h"
#include "ui/parts/grid.h"
#include "ui/parts/notice_bar.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace hengzhao;
using namespace hengzhao::ui;

/// Running, proving, comparing and closing a batch from its page.
class TestBatchPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheRunInForce();
    void saysWhyOfACandidate();
    void runsDryAndStoresNothing();
    void saysWhatWillHappenAndRuns();
    void wantsAReasonToReplaceARun();
    void comparesWithTheRunBefore();
    void provesTheRun();
    void closesTheBatch();
    void saysWhyItCannotRun();
    void showsWhoWouldMove();
    void writesTheRecordSheet();
    void showsWhyOfASchool();
    void showsTheSchoolLookedAt();
    void drawsTheQueuesOfACandidate();
    void showsHowFairTheRunIs();
    void saysThatARunWasTamperedWith();
    void hasNoSheetsBeforeARun();
    void showsAnEmptySeason();
};

void TestBatchPage::showsTheRunInForce()
{
    PageSeason trial;
    BatchPage page(*trial.window);
    QVERIFY(isShown(page));
    QCOMPARE(page.batch(), 1);
    QCOMPARE(page.buckets().table().rowCount(), 4);
    QCOMPARE(page.runs().table().rowCount(), 1);
    QVERIFY2(page.sentence().contains(QStringLiteral("run 1 in force")), qPrintable(page.sentence()));
    QTRY_COMPARE(page.why().places().table().rowCount(), 3); // the first bucket is chosen by itself
}

void TestBatchPage::saysWhyOfACandidate()
{
    PageSeason trial;
    BatchPage page(*trial.window);
    QVERIFY(isShown(page));
    QTRY_COMPARE(page.why().places().table().rowCount(), 3);
    page.why().places().view().selectRow(1);
    QTRY_VERIFY2(page.why().decision().contains(QStringLiteral("390")), qPrintable(page.why().decision()));
    QVERIFY(!page.why().decision().contains(QStringLiteral("考生1"))); // R10
}

void TestBatchPage::runsDryAndStoresNothing()
{
    PageSeason trial(false);
    BatchPage page(*trial.window);
    QVERIFY(isShown(page));
    page.dryRun();
    QTRY_VERIFY2(page.notice().text().contains(QStringLiteral("nothing is stored")), qPrintable(page.notice().text()));
    QTRY_VERIFY(!trial.window->isWorking());
    QTRY_COMPARE(page.buckets().table().rowCount(), 4);
    QVERIFY2(page.sentence().contains(QStringLiteral("dry run")), qPrintable(page.sentence()));
    QCOMPARE(trial.season.count("SELECT count(*) FROM run"), 0);
}

void TestBatchPage::saysWhatWillHappenAndRuns()
{
    PageSeason trial(false);
    BatchPage page(*trial.window);
    QVERIFY(isShown(page));
    page.askRun();
    QTRY_VERIFY(page.runAsk().isVisible());
    QVERIFY2(page.runAsk().text().contains(QStringLiteral("of 8 in the pool 3")), qPrintable(page.runAsk().text()));
    QVERIFY(page.runAsk().text().contains(QStringLiteral("copy")));
    QCOMPARE(trial.season.count("SELECT count(*) FROM run"), 0);
    for (QPushButton *button : page.runAsk().findChildren<QPushButton *>()) {
        if (button->property("main").toBool())
            button->click();
    }
    QTRY_COMPARE(page.buckets().table().rowCount(), 4);
    QCOMPARE(trial.season.count("SELECT count(*) FROM run"), 1);
    QVERIFY(QFile::exists(trial.season.folder.filePath(QStringLiteral("season.before-batch-1-1.hzs"))));
}

void TestBatchPage::wantsAReasonToReplaceARun()
{
    PageSeason trial;
    BatchPage page(*trial.window);
    QVERIFY(isShown(page));
    page.askRun();
    QTRY_VERIFY(page.runAsk().isVisible());
    QVERIFY2(page.runAsk().text().contains(QStringLiteral("Run 1 with 3")), qPrintable(page.runAsk().text()));
    auto *reason = page.runAsk().findChild<QLineEdit *>();
    QPushButton *run = nullptr;
    for (QPushButton *button : page.runAsk().findChildren<QPushButton *>()) {
        if (button->property("main").toBool())
            run = button;
    }
    QVERIFY(reason != nullptr && reason->isVisible() && run != nullptr);
    QVERIFY(!run->isEnabled());
    reason->setText(QStringLiteral("  "));
    QVERIFY(!run->isEnabled());
    reason->setText(QStringLiteral("a late certificate"));
    run->click();
    QTRY_COMPARE(page.runs().table().rowCount(), 2);
    QCOMPARE(trial.season.count("SELECT count(*) FROM run WHERE reason = 'a late certificate'"), 1);
}

void TestBatchPage::comparesWithTheRunBefore()
{
    PageSeason trial;
    QVERIFY(trial.season.runBatch(1, "again").has_value());
    BatchPage page(*trial.window);
    QVERIFY(isShown(page));
    page.compareWithBefore();
    QTRY_VERIFY2(page.notice().text().contains(QStringLiteral("Between run 1 and run 2, 0")),
                 qPrintable(page.notice().text()));
}

void TestBatchPage::provesTheRun()
{
    PageSeason trial;
    BatchPage page(*trial.window);
    QVERIFY(isShown(page));
    page.verify();
    QTRY_VERIFY2(page.notice().text().contains(QStringLiteral("The run holds")), qPrintable(page.notice().text()));
    trial.season.change("UPDATE admission SET place = 9 WHERE batch = 1 AND round = 2");
    page.verify();
    QTRY_VERIFY2(page.notice().text().contains(QStringLiteral("does not hold")), qPrintable(page.notice().text()));
}

void TestBatchPage::closesTheBatch()
{
    PageSeason trial;
    BatchPage page(*trial.window);
    QVERIFY(isShown(page));
    page.closeBatch();
    QTRY_VERIFY2(page.notice().text().contains(QStringLiteral("3 who did not confirm")),
                 qPrintable(page.notice().text()));
    QTRY_VERIFY2(page.sentence().contains(QStringLiteral("closed")), qPrintable(page.sentence()));
    page.askRun();
    QTRY_VERIFY2(page.notice().text().contains(QStringLiteral("closed and can no longer")),
                 qPrintable(page.notice().text()));
}

void TestBatchPage::saysWhyItCannotRun()
{
    PageSeason trial(false);
    BatchPage page(*trial.window);
    QVERIFY(isShown(page));
    page.lookAt(QStringLiteral("2"));
    QCOMPARE(page.batch(), 2);
    page.dryRun();
    QTRY_VERIFY2(page.notice().text().contains(QStringLiteral("has to wait")), qPrintable(page.notice().text()));
    page.lookAt(QStringLiteral("77"));
    QCOMPARE(page.batch(), 2);
}

void TestBatchPage::showsWhoWouldMove()
{
    PageSeason trial;
    trial.season.change("UPDATE candidate SET total = 41000 WHERE candidate_no = '21430421002'");
    BatchPage page(*trial.window);
    QVERIFY(isShown(page));
    page.askRun();
    QTRY_VERIFY2(page.runAsk().text().contains(QStringLiteral("2 candidate(s) fare otherwise")),
                 qPrintable(page.runAsk().text()));
    QCOMPARE(page.moved().table().rowCount(), 2);
    QCOMPARE(page.movedSchools().table().rowCount(), 2);
    QCOMPARE(trial.season.count("SELECT count(*) FROM run"), 1);
}

void TestBatchPage::writesTheRecordSheet()
{
    PageSeason trial;
    BatchPage page(*trial.window);
    QVERIFY(isShown(page));
    const QString path = trial.season.folder.filePath(QStringLiteral("sheet.pdf"));
    page.writeSheet(path);
    QTRY_VERIFY2(page.notice().text().contains(QStringLiteral("sheet.pdf")), qPrintable(page.notice().text()));
    QVERIFY(QFile::exists(path));
}

void TestBatchPage::showsWhyOfASchool()
{
    PageSeason trial;
    BatchPage page(*trial.window);
    QVERIFY(isShown(page));
    QTRY_VERIFY(page.buckets().currentId().has_value());
    page.tabs().setCurrentWidget(&page.school());
    QTRY_COMPARE(page.school().grid().table().rowCount(), 2); // one bucket and the whole school
    QCOMPARE(page.school().school(), QStringLiteral("A"));
    QCOMPARE(page.school().chart().panel().rows(), 1);
    QTRY_COMPARE(page.why().places().table().rowCount(), 4); // everybody who asked, beside it
    page.tabs().setCurrentIndex(0);
    page.buckets().view().selectRow(1);
    page.tabs().setCurrentWidget(&page.school());
    QTRY_COMPARE(page.school().school(), QStringLiteral("B"));
    const QString path = trial.season.folder.filePath(QStringLiteral("queues.xlsx"));
    page.school().write(path);
    QTRY_VERIFY(QFile::exists(path));
}

void TestBatchPage::showsTheSchoolLookedAt()
{
    PageSeason trial;
    BatchPage page(*trial.window);
    page.lookAt(QStringLiteral("B")); // the queues are not here yet
    QVERIFY(isShown(page));
    QTRY_COMPARE(page.school().school(), QStringLiteral("B"));
    page.lookAt(QStringLiteral("A"));
    QTRY_COMPARE(page.school().school(), QStringLiteral("A"));
    page.lookAt(QStringLiteral("no such school"));
    QCOMPARE(page.school().school(), QStringLiteral("A"));
}

void TestBatchPage::drawsTheQueuesOfACandidate()
{
    PageSeason trial;
    BatchPage page(*trial.window);
    QVERIFY(isShown(page));
    QTRY_COMPARE(page.why().places().table().rowCount(), 3);
    page.why().places().view().selectRow(1);
    QTRY_COMPARE(page.why().choices().count(), 2); // outranked by the first choice, taken by the second
    QVERIFY2(page.why().choices().accessibleName().contains(QStringLiteral("place 2 of 3, last taken 1, seats 1")),
             qPrintable(page.why().choices().accessibleName()));
    QVERIFY(!page.why().choices().grab().isNull());
}

void TestBatchPage::showsHowFairTheRunIs()
{
    PageSeason trial;
    BatchPage page(*trial.window);
    QVERIFY(isShown(page));
    page.tabs().setCurrentWidget(&page.fairness());
    QTRY_COMPARE(page.fairness().measures().table().rowCount(), 13);
    QVERIFY2(page.fairness().proof().contains(QStringLiteral("run 1 holds")), qPrintable(page.fairness().proof()));
    page.fairness().measures().selectId(5); // who would fare the same
    QTRY_COMPARE(page.fairness().list().table().rowCount(), 8);
    page.fairness().list().view().selectRow(0);
    QTRY_VERIFY(page.why().decision().contains(QStringLiteral("pre-admitted")));
    const QString path = trial.season.folder.filePath(QStringLiteral("fairness.pdf"));
    page.fairness().write(path);
    QTRY_VERIFY(QFile::exists(path));
}

void TestBatchPage::saysThatARunWasTamperedWith()
{
    PageSeason trial;
    trial.season.change("UPDATE admission SET place = 9 WHERE batch = 1 AND round = 2");
    BatchPage page(*trial.window);
    QVERIFY(isShown(page));
    page.tabs().setCurrentWidget(&page.fairness());
    QTRY_VERIFY2(page.notice().text().contains(QStringLiteral("does not hold")), qPrintable(page.notice().text()));
    QCOMPARE(page.fairness().measures().table().rowCount(), 0);
}

void TestBatchPage::hasNoSheetsBeforeARun()
{
    PageSeason trial(false);
    BatchPage page(*trial.window);
    QVERIFY(isShown(page));
    page.tabs().setCurrentWidget(&page.school());
    page.tabs().setCurrentWidget(&page.fairness());
    QCOMPARE(page.school().school(), QString());
    QCOMPARE(page.fairness().measures().table().rowCount(), 0);
    QVERIFY(!page.notice().isVisible());
}

void TestBatchPage::showsAnEmptySeason()
{
    office::TrialSeason season;
    const std::unique_ptr<OpenSeason> window = openSeason(season);
    BatchPage page(*window);
    QVERIFY(isShown(page));
    QVERIFY(!page.buckets().isVisible());
    QCOMPARE(page.sentence(), QString());
}

QTEST_MAIN(TestBatchPage)
#include "tst_batch_page.moc"
