// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/trial_window.h"
#include "ui/batches/batch_page.h"
#include "ui/batches/run_ask.h"
#include "ui/batches/why_pane.h"
#include "ui/figures/ratio_page.h"
#include "ui/frame/main_window.h"
#include "ui/imports/import_page.h"
#include "ui/lines/line_chart.h"
#include "ui/lines/line_page.h"
#include "ui/lists/export_pane.h"
#include "ui/lists/list_page.h"
#include "ui/parts/notice_bar.h"
#include "ui/plans/plan_page.h"

#include <QDialog>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>

using namespace hengzhao;
using namespace hengzhao::ui;

/// The main job in one window, from the tables to the list and the picture.
class TestMainJobWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsASeasonFromTablesToLists();

private:
    template <typename PageType>
    static PageType *pageAt(MainWindow &window, const char *place)
    {
        window.goTo(QLatin1String(place));
        Page *page = window.currentPage();
        return QTest::qWaitFor([page] { return !page->isLoading(); }, 20'000) ? qobject_cast<PageType *>(page)
                                                                              : nullptr;
    }
    static void press(const QWidget &part)
    {
        for (QPushButton *button : part.findChildren<QPushButton *>()) {
            if (button->property("main").toBool() && button->isVisible())
                return button->click();
        }
        QFAIL("there is nothing to press");
    }
    void importTables(MainWindow &window);
    void setLimits(MainWindow &window, TrialWindow &trial);
    void setALine(MainWindow &window, TrialWindow &trial);
    void runTheBatch(MainWindow &window);
    void readWhy(MainWindow &window);
    void exportAList(MainWindow &window, TrialWindow &trial);
};

void TestMainJobWindow::importTables(MainWindow &window)
{
    auto *page = pageAt<ImportPage>(window, "import");
    QVERIFY(page != nullptr);
    const QString folder = QStringLiteral(HENGZHAO_SOURCE_DIR "/tests/cases/eligibility/%1.csv");
    for (const char *kind :
         {"districts", "junior-schools", "schools", "programs", "plans", "candidates", "choices", "lines", "general"}) {
        page->choose(QLatin1String(kind), folder.arg(QLatin1String(kind)));
        QSignalSpy finished(page, &ImportPage::finished);
        page->run(false);
        QVERIFY2(finished.wait(10'000), kind);
        QVERIFY2(finished.first().first().toBool(), kind);
    }
}

void TestMainJobWindow::setLimits(MainWindow &window, TrialWindow &trial)
{
    auto *page = pageAt<PlanPage>(window, "plans");
    QVERIFY(page != nullptr);
    for (const auto &[code, limit] : {std::pair("A", QStringLiteral("1")), std::pair("B", QStringLiteral("2"))}) {
        const qint64 school =
            trial.trial.count(QByteArray("SELECT id FROM school WHERE code = '" + QByteArray(code) + "'").constData());
        QTRY_COMPARE(shownCell(page->grid(), school, QStringLiteral("limit")), QStringLiteral("9"));
        QVERIFY(typeInto(page->grid(), school, QStringLiteral("limit"), limit));
        QTRY_COMPARE(shownCell(page->grid(), school, QStringLiteral("limit")), limit);
    }
}

void TestMainJobWindow::setALine(MainWindow &window, TrialWindow &trial)
{
    auto *page = pageAt<LinePage>(window, "lines");
    QVERIFY(page != nullptr);
    page->lookAt(QStringLiteral("市城区"));
    QTRY_COMPARE(page->chart().line(), Score::parse(u"400"));
    QTRY_COMPARE(page->chart().totals().size(), 7);
    const QList<QDoubleSpinBox *> spins = page->findChildren<QDoubleSpinBox *>();
    QCOMPARE(spins.size(), 1);
    spins.first()->setValue(480);
    const QList<QLineEdit *> edits = page->findChildren<QLineEdit *>();
    const auto reason = std::find_if(edits.begin(), edits.end(), [](const QLineEdit *edit) {
        return edit->accessibleName() == QLatin1String("Reason");
    });
    QVERIFY(reason != edits.end());
    (*reason)->setText(QStringLiteral("as the city decided"));
    const QList<QPushButton *> buttons = page->findChildren<QPushButton *>();
    const auto set = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->accessibleName() == QStringLiteral("Set the line …");
    });
    QVERIFY(set != buttons.end());
    QVERIFY((*set)->isEnabled());
    QTimer::singleShot(0, qApp, [] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog != nullptr);
        dialog->findChild<QLineEdit *>()->setText(QStringLiteral("480.00"));
        press(*dialog);
    });
    (*set)->click();
    QTRY_COMPARE(trial.trial.count("SELECT score FROM cutoff_line WHERE ended IS NULL"), 48'000);
}

void TestMainJobWindow::runTheBatch(MainWindow &window)
{
    auto *page = pageAt<BatchPage>(window, "batches");
    QVERIFY(page != nullptr);
    page->askRun();
    QTRY_VERIFY(page->runAsk().isVisible());
    press(page->runAsk());
    QTRY_COMPARE(page->runs().table().rowCount(), 1);
}

void TestMainJobWindow::readWhy(MainWindow &window)
{
    auto *page = pageAt<BatchPage>(window, "batches");
    QVERIFY(page != nullptr);
    Q_EMIT page->why().asked(QStringLiteral("005"), QStringLiteral("考生五"));
    QTRY_VERIFY2(page->why().decision().contains(QLatin1String("total score: 200.00 here, 299.00")),
                 qPrintable(page->why().decision()));
}

void TestMainJobWindow::exportAList(MainWindow &window, TrialWindow &trial)
{
    auto *page = pageAt<ListPage>(window, "lists");
    QVERIFY(page != nullptr);
    QTRY_VERIFY(page->grid().table().rowCount() > 0);
    page->exportPane().choose(QStringLiteral("admissions"));
    office::ListRequest request = page->exportPane().request();
    request.path = trial.trial.folder.filePath(QStringLiteral("list.csv"));
    page->write(request);
    QTRY_VERIFY2(page->notice().text().contains(QStringLiteral("list.csv")), qPrintable(page->notice().text()));
    QFile file(request.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), page->grid().table().rowCount() + 1);
}

void TestMainJobWindow::runsASeasonFromTablesToLists()
{
    TrialWindow trial(false);
    MainWindow window(*trial.season, {});
    window.show();
    const std::initializer_list<std::function<void()>> steps{
        [&] { importTables(window); }, [&] { setLimits(window, trial); }, [&] { setALine(window, trial); },
        [&] { runTheBatch(window); },  [&] { readWhy(window); },          [&] { exportAList(window, trial); }};
    for (const std::function<void()> &step : steps) {
        step();
        if (QTest::currentTestFailed())
            return;
    }
    auto *ratio = pageAt<RatioPage>(window, "ratio");
    QVERIFY(ratio != nullptr);
    const QString picture = trial.trial.folder.filePath(QStringLiteral("ratio.png"));
    QVERIFY(ratio->savePicture(picture));
    QVERIFY(!QImage(picture).isNull());
    // Placed by the limits that were typed.
    QCOMPARE(
        trial.trial.count("SELECT count(*) FROM admission a JOIN school s ON s.id = a.school_id WHERE s.code = 'A'"),
        1);
    QCOMPARE(
        trial.trial.count("SELECT count(*) FROM admission a JOIN school s ON s.id = a.school_id WHERE s.code = 'B'"),
        2);
}

QTEST_MAIN(TestMainJobWindow)
#include "tst_main_job_window.moc"
