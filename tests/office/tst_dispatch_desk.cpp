// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/trial_season.h"

#include "models/office/calendar_desk.h"
#include "models/office/dispatch_desk.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// The season's dates, and the orders of the weekly dispatch.
class TestDispatchDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsTheDatesOfTheRuleBook();
    void tellsHowADateLies_data();
    void tellsHowADateLies();
    void followsAnOrder();
    void refuses_data();
    void refuses();
    void seesThatAnotherWasQuicker();
};

void TestDispatchDesk::sortsTheDatesOfTheRuleBook()
{
    TrialSeason season;
    const Result<QList<Milestone>> dates = CalendarDesk(*season.office).milestones();
    QVERIFY(dates);
    QCOMPARE(dates->size(), 7); // three windows and four days of two batches; batch 3 has none
    QCOMPARE(dates->first().window, QStringLiteral("filing_deadline"));
    QCOMPARE(dates->last().batch, 2);
    QVERIFY(dates->last().kind == Milestone::Kind::ConfirmBy);
    QVERIFY(std::is_sorted(dates->begin(), dates->end(), [](const Milestone &left, const Milestone &right) {
        return left.days.from < right.days.from;
    }));
    const Result<Table> table = CalendarDesk(*season.office).milestoneTable();
    QCOMPARE(table->rows(), size_t{7});
    QCOMPARE(table->column(QStringLiteral("state")).text(0), QStringLiteral("past")); // it is 20 July
    QCOMPARE(table->column(QStringLiteral("distance")).text(3), QStringLiteral("today"));
}

void TestDispatchDesk::tellsHowADateLies_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<MilestoneState>("state");
    QTest::newRow("the day before") << QDate(2021, 5, 31) << MilestoneState::ToCome;
    QTest::newRow("the first day") << QDate(2021, 6, 1) << MilestoneState::Now;
    QTest::newRow("the last day") << QDate(2021, 6, 5) << MilestoneState::Now;
    QTest::newRow("the day after") << QDate(2021, 6, 6) << MilestoneState::Past;
}

void TestDispatchDesk::tellsHowADateLies()
{
    QFETCH(QDate, today);
    QFETCH(MilestoneState, state);
    const Milestone choices{
        Milestone::Kind::Window, QStringLiteral("choices"), 0, {QDate(2021, 6, 1), QDate(2021, 6, 5)}};
    QVERIFY(stateOf(choices, today) == state);
}

void TestDispatchDesk::followsAnOrder()
{
    TrialSeason season;
    season.clock.time = QDateTime(QDate(2021, 5, 10), QTime(2, 0), Qt::UTC);
    DispatchDesk desk(*season.office);
    const Result<qint64> id =
        desk.add(QStringLiteral("补交承诺书"), QStringLiteral("城校"), QStringLiteral("2021-05-12"));
    QVERIFY(id);
    const auto state = [&desk] { return desk.orderTable()->column(QStringLiteral("state")).text(0); };
    QCOMPARE(state(), QStringLiteral("open"));
    season.clock.time = season.clock.time.addDays(2);
    QCOMPARE(state(), QStringLiteral("due today"));
    season.clock.time = season.clock.time.addDays(1);
    QCOMPARE(state(), QStringLiteral("late"));
    QVERIFY(desk.finish(*id));
    QCOMPARE(state(), QStringLiteral("done"));
    QCOMPARE(desk.orders()->first().doneOn, std::optional(QDate(2021, 5, 13)));
    QVERIFY(desk.remove(*id));
    QVERIFY(desk.orders()->isEmpty());
    QCOMPARE(desk.finish(*id).error().code, ErrorCode::RowChanged);
}

void TestDispatchDesk::refuses_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("due");
    QTest::addColumn<FindingCode>("finding");
    QTest::newRow("nothing to do") << ""
                                   << "城校"
                                   << "2021-05-12" << FindingCode::Empty;
    QTest::newRow("nobody") << "补交"
                            << " "
                            << "2021-05-12" << FindingCode::Empty;
    QTest::newRow("no date") << "补交"
                             << "城校"
                             << "" << FindingCode::Empty;
    QTest::newRow("a day that is none") << "补交"
                                        << "城校"
                                        << "2021-02-30" << FindingCode::NotDate;
    QTest::newRow("too long") << QString(501, QLatin1Char('a')) << "城校"
                              << "2021-05-12" << FindingCode::TooLong;
}

void TestDispatchDesk::refuses()
{
    QFETCH(QString, content);
    QFETCH(QString, owner);
    QFETCH(QString, due);
    QFETCH(FindingCode, finding);
    TrialSeason season;
    const Result<qint64> id = DispatchDesk(*season.office).add(content, owner, due);
    QVERIFY(!id);
    QCOMPARE(id.error().findings.first().code, finding);
    QCOMPARE(season.count("SELECT count(*) FROM dispatch_order"), 0);
}

void TestDispatchDesk::seesThatAnotherWasQuicker()
{
    TrialSeason season;
    DispatchDesk desk(*season.office);
    const Result<qint64> id = desk.add(QStringLiteral("甲"), QStringLiteral("城校"), QStringLiteral("2021-05-12"));
    const QString owner = QStringLiteral("owner");
    QVERIFY(desk.setFields({{*id, owner, QStringLiteral("县校"), QStringLiteral("城校")}}));
    const Result<void> late = desk.setFields({{*id, owner, QStringLiteral("乙校"), QStringLiteral("城校")}});
    QCOMPARE(late.error().code, ErrorCode::RowChanged);
    QCOMPARE(desk.orders()->first().owner, QStringLiteral("县校"));
}

QTEST_GUILESS_MAIN(TestDispatchDesk)
#include "tst_dispatch_desk.moc"
