// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/page_season.h"

#include "ui/calendar/calendar_page.h"
#include "ui/calendar/time_line.h"

#include <QApplication>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

using namespace hengzhao;
using namespace hengzhao::ui;

/// The season's dates and the weekly dispatch, in a real window.
class TestCalendarPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsEveryDateWhereItLies();
    void givesAndFinishesAnOrder();
    void refusesAnEmptyOrder();
};

namespace
{

QLineEdit *field(const QWidget &page, const char *name)
{
    for (QLineEdit *one : page.findChildren<QLineEdit *>()) {
        if (one->accessibleName() == QLatin1String(name))
            return one;
    }
    return nullptr;
}

QPushButton *button(const QWidget &page, const char *text)
{
    for (QPushButton *one : page.findChildren<QPushButton *>()) {
        if (one->text().startsWith(QLatin1String(text)))
            return one;
    }
    return nullptr;
}

} // namespace

void TestCalendarPage::drawsEveryDateWhereItLies()
{
    office::BatchSeason season;
    const auto opened = openSeason(season);
    CalendarPage page(*opened);
    showPage(page);
    QCOMPARE(page.dates().table().rowCount(), 7);
    const TimeLine &line = page.timeLine();
    QVERIFY(line.xOf(QDate(2021, 5, 30)) < line.xOf(QDate(2021, 6, 1)));
    QVERIFY(line.xOf(QDate(2021, 7, 26)) < line.width());
    QVERIFY(line.accessibleDescription().contains(QStringLiteral("Examination 6-17 – 6-19")));
    QVERIFY(page.sentence().contains(QLatin1String("First batch: run, today")));
}

void TestCalendarPage::givesAndFinishesAnOrder()
{
    office::BatchSeason season;
    const auto opened = openSeason(season);
    CalendarPage page(*opened);
    showPage(page);
    field(page, "What is to be done")->setText(QStringLiteral("补交承诺书"));
    field(page, "Who")->setText(QStringLiteral("城校"));
    page.findChild<QDateEdit *>()->setDate(QDate(2021, 7, 21));
    QTest::keyClick(field(page, "Who"), Qt::Key_Return);
    QTRY_COMPARE(page.orders().table().rowCount(), 1);
    const std::int64_t id = page.orders().table().idOf(0);
    QCOMPARE(shownCell(page.orders(), id, QStringLiteral("state")), QStringLiteral("open"));
    QVERIFY(field(page, "What is to be done")->text().isEmpty());
    page.orders().selectId(id);
    QTest::mouseClick(button(page, "Done today"), Qt::LeftButton);
    QTRY_COMPARE(shownCell(page.orders(), id, QStringLiteral("done_on")), QStringLiteral("2021-07-20"));
    QVERIFY(typeInto(page.orders(), id, QStringLiteral("remark"), QStringLiteral("已补")));
    QTRY_COMPARE(shownCell(page.orders(), id, QStringLiteral("remark")), QStringLiteral("已补"));
    QVERIFY(!typeInto(page.orders(), id, QStringLiteral("due"), QStringLiteral("soon")));
}

void TestCalendarPage::refusesAnEmptyOrder()
{
    office::BatchSeason season;
    const auto opened = openSeason(season);
    CalendarPage page(*opened);
    showPage(page);
    QString told;
    QTimer reader; // reads whatever dialog comes up, and closes it
    connect(&reader, &QTimer::timeout, qApp, [&told] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (dialog == nullptr)
            return;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            told += label->text();
        dialog->reject();
    });
    reader.start(20);
    field(page, "Who")->setText(QStringLiteral("城校"));
    QTest::mouseClick(button(page, "Give the order"), Qt::LeftButton);
    QTRY_VERIFY(told.contains(QLatin1String("may not be empty")));
    QCOMPARE(season.count("SELECT count(*) FROM dispatch_order"), 0);
    QCOMPARE(field(page, "Who")->text(), QStringLiteral("城校")); // nothing of what was typed is lost
}

QTEST_MAIN(TestCalendarPage)
#include "tst_calendar_page.moc"
