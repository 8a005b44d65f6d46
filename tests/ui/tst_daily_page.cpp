// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/run_season.h"

#include "ui/figures/daily_page.h"
#include "ui/frame/main_window.h"
#include "ui/parts/grid.h"

#include <QComboBox>

using namespace hengzhao;
using namespace hengzhao::ui;

/// The figures of each day on screen: missed days marked, differences beside, reports written.
class TestDailyPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereNothingWasKept();
    void showsADayBesideTheOneBefore();
    void marksMissedDays();
    void showsAWeek();
    void writesReports();
    void windowKeepsANewDay();
};

namespace
{

/// Kept on the 20th, missed on the 21st, kept on the 22nd with one more confirmed.
void keepTwoDays(PageSeason &trial)
{
    office::DayFigureDesk desk(*trial.season.office);
    QVERIFY(desk.keepToday().has_value());
    trial.season.confirm(2);
    trial.season.clock.time = trial.season.clock.time.addDays(2);
    QVERIFY(desk.keepToday().has_value());
}

} // namespace

void TestDailyPage::saysWhereNothingWasKept()
{
    PageSeason trial(false);
    DailyPage page(*trial.window);
    QVERIFY(isShown(page));
    QCOMPARE(page.days().count(), 0);
    page.keepToday();
    QTRY_COMPARE(page.days().count(), 1);
    QTRY_VERIFY2(page.said().contains(QStringLiteral("2021-07-20")), qPrintable(page.said()));
}

void TestDailyPage::showsADayBesideTheOneBefore()
{
    PageSeason trial;
    keepTwoDays(trial);
    DailyPage page(*trial.window);
    QVERIFY(isShown(page));
    QTRY_COMPARE(page.days().currentText(), QStringLiteral("2021-07-22"));
    QCOMPARE(shownCell(page.schools(), 1, QStringLiteral("confirmed")), QStringLiteral("1"));
    const TableColumn &confirmed = page.schools().table().table().column(QStringLiteral("confirmed"));
    QCOMPARE(confirmed.besideText(1), QStringLiteral("1"));
    QCOMPARE(confirmed.besideText(0), QString()); // where nothing has changed
    QCOMPARE(page.districts().table().rowCount(), 4);
    QVERIFY2(page.sentence().contains(QStringLiteral("since 2021-07-20")), qPrintable(page.sentence()));
}

void TestDailyPage::marksMissedDays()
{
    PageSeason trial;
    keepTwoDays(trial);
    DailyPage page(*trial.window);
    QVERIFY(isShown(page));
    QTRY_COMPARE(page.days().count(), 3);
    QCOMPARE(page.days().itemText(1), QStringLiteral("2021-07-21 · missed"));
    page.days().setCurrentIndex(1);
    QTRY_VERIFY2(page.sentence().contains(QStringLiteral("No figures were kept")), qPrintable(page.sentence()));
    QCOMPARE(page.schools().table().rowCount(), 0);
    page.days().setCurrentIndex(2);
    QTRY_COMPARE(shownCell(page.schools(), 1, QStringLiteral("confirmed")), QStringLiteral("0"));
}

void TestDailyPage::showsAWeek()
{
    PageSeason trial;
    keepTwoDays(trial);
    DailyPage page(*trial.window);
    QVERIFY(isShown(page));
    page.showSpan(DailyPage::Span::Week);
    QTRY_COMPARE(page.days().currentText(), QStringLiteral("2021-07-19 to 2021-07-25"));
    QTRY_COMPARE(page.week().table().rowCount(), 4); // until Thursday, which is today
    QCOMPARE(shownCell(page.week(), 0, QStringLiteral("figures_kept")), QStringLiteral("missed"));
    QCOMPARE(shownCell(page.week(), 3, QStringLiteral("confirmed")), QStringLiteral("1"));
}

void TestDailyPage::writesReports()
{
    PageSeason trial;
    keepTwoDays(trial);
    DailyPage page(*trial.window);
    QVERIFY(isShown(page));
    QTRY_COMPARE(page.days().count(), 3);
    for (const char *name : {"daily.xlsx", "daily.pdf"}) {
        const QString path = trial.season.folder.filePath(QLatin1String(name));
        page.writeReport(DailyPage::Span::Day, path);
        QTRY_VERIFY2(page.said().contains(path), qPrintable(page.said()));
        QVERIFY(QFile::exists(path));
    }
    const QString evaluation = trial.season.folder.filePath(QStringLiteral("evaluation.pdf"));
    page.writeEvaluation(evaluation);
    QTRY_VERIFY2(page.said().contains(evaluation), qPrintable(page.said()));
    page.writeReport(DailyPage::Span::Week, trial.season.folder.filePath(QStringLiteral("weekly.csv")));
    QTRY_VERIFY2(page.said().contains(QStringLiteral("weekly.csv does not say a format")), qPrintable(page.said()));
}

void TestDailyPage::windowKeepsANewDay()
{
    PageSeason trial;
    MainWindow window(*trial.window, {});
    window.show();
    QTRY_COMPARE(trial.season.count("SELECT count(*) FROM figure_day WHERE day = '2021-07-20'"), 1);
}

QTEST_MAIN(TestDailyPage)
#include "tst_daily_page.moc"
