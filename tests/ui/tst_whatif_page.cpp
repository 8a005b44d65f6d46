// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/page_season.h"

#include "ui/whatif/change_card.h"
#include "ui/whatif/curve_chart.h"
#include "ui/whatif/reach_pane.h"
#include "ui/whatif/whatif_page.h"

#include <QComboBox>
#include <QSlider>
#include <QTabWidget>

using namespace hengzhao;
using namespace hengzhao::ui;

/// The what-if desk: what is moved shows at once, and changes nothing.
class TestWhatIfPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatALineDoes();
    void takesTheNewestOfManySteps();
    void triesSeatsInTheTable();
    void keepsAndProposesAScenario();
    void saysWhatItWouldTake();
};

namespace
{

const QString county = QStringLiteral("衡阳县");

/// Three apply to general schools in a county whose own school has two seats; two of them stand at the line of 450.
void fillTried(office::BatchSeason &season)
{
    season.fillPlaces("A,甲校,secondary,430421,1\n", "A,,2\n");
    season.fillPeople(office::BatchSeason::people({"430421,current,1,1,470,,,,", "430421,current,1,1,460,,,,",
                                                   "430421,current,1,1,440,,,,", "430421,current,1,0,300,,,,"}),
                      office::BatchSeason::wishes({"A,", "A,", "A,", "A,"}),
                      office::BatchSeason::numberOf(1).toUtf8() + ",县一中\n" +
                          office::BatchSeason::numberOf(2).toUtf8() + ",县一中\n");
}

void showTried(WhatIfPage &page)
{
    showPage(page);
    QTRY_VERIFY(page.isSettled() && !page.report().after.districts.isEmpty());
}

figures::ShareRow countyShare(const WhatIfPage &page)
{
    for (const figures::ShareRow &row : page.report().after.districts) {
        if (row.key == QLatin1String("430421"))
            return row;
    }
    return {};
}

} // namespace

void TestWhatIfPage::showsWhatALineDoes()
{
    office::BatchSeason season;
    fillTried(season);
    const auto opened = openSeason(season);
    WhatIfPage page(*opened);
    showTried(page);
    QCOMPARE(countyShare(page).general, 2);
    page.changes().setLine(county, *Score::parse(u"465"));
    QTRY_COMPARE(countyShare(page).general, 1);
    QTRY_VERIFY(page.isSettled());
    QCOMPARE(page.changes().area(), county);
    QCOMPARE(page.report().changed, 2); // 460 takes the seat of 300
    QTRY_VERIFY(page.chart().points().size() > 3);
    QCOMPARE(page.chart().tried(), Score::parse(u"465"));
    QCOMPARE(season.count("SELECT count(*) FROM cutoff_line WHERE score <> 45000"), 0);
    page.setRequest({});
    QTRY_COMPARE(page.report().changed, 0);
}

void TestWhatIfPage::takesTheNewestOfManySteps()
{
    office::BatchSeason season;
    fillTried(season);
    const auto opened = openSeason(season);
    WhatIfPage page(*opened);
    showTried(page);
    QSlider *slider = nullptr;
    for (QSlider *one : page.findChildren<QSlider *>()) {
        if (one->accessibleName().contains(county))
            slider = one;
    }
    QVERIFY(slider != nullptr);
    for (int points = slider->minimum(); points <= slider->maximum(); ++points)
        slider->setValue(points);
    QVERIFY(!page.isSettled());
    QTRY_VERIFY(page.isSettled());
    QCOMPARE(page.changes().lineOf(county), Score::parse(u"471"));
    QCOMPARE(countyShare(page).general, 0);
    QCOMPARE(page.report().after.unplaced(), 2);
}

void TestWhatIfPage::triesSeatsInTheTable()
{
    office::BatchSeason season;
    fillTried(season);
    const auto opened = openSeason(season);
    WhatIfPage page(*opened);
    showTried(page);
    page.findChild<QTabWidget *>()->setCurrentWidget(&page.buckets());
    QCOMPARE(page.buckets().table().rowCount(), 1);
    QVERIFY(!typeInto(page.buckets(), 0, QStringLiteral("seats_tried"), QStringLiteral("many")));
    QVERIFY(typeInto(page.buckets(), 0, QStringLiteral("seats_tried"), QStringLiteral("1")));
    QTRY_COMPARE(page.report().after.preAdmitted, 1);
    QCOMPARE(page.request().seats.size(), 1);
    page.findChild<QTabWidget *>()->setCurrentWidget(&page.moved());
    QTRY_COMPARE(page.moved().table().rowCount(), 1);
    QCOMPARE(season.count("SELECT seats FROM bucket"), 2);
}

void TestWhatIfPage::keepsAndProposesAScenario()
{
    office::BatchSeason season;
    fillTried(season);
    const auto opened = openSeason(season);
    WhatIfPage page(*opened);
    showTried(page);
    page.changes().setLine(county, *Score::parse(u"465"));
    page.save(QStringLiteral("higher"));
    QTRY_COMPARE(page.scenarios().table().rowCount(), 2); // beside what stands
    QCOMPARE(shownCell(page.scenarios(), 1, QStringLiteral("scenario")), QStringLiteral("higher"));
    QCOMPARE(page.changes().lineOf(county), Score::parse(u"465")); // what is being tried stays
    page.propose(QStringLiteral("higher"), QStringLiteral("more for vocational schools"));
    QTRY_COMPARE(season.count("SELECT count(*) FROM scenario_proposal WHERE ended IS NULL"), 1);
    QCOMPARE(season.count("SELECT count(*) FROM cutoff_line WHERE score <> 45000"), 0);
    page.remove(QStringLiteral("higher"));
    QTRY_COMPARE(page.scenarios().table().rowCount(), 1);
}

void TestWhatIfPage::saysWhatItWouldTake()
{
    office::BatchSeason season;
    fillTried(season);
    const auto opened = openSeason(season);
    WhatIfPage page(*opened);
    showTried(page);
    Q_EMIT page.reach().asked(QStringLiteral("430421"), office::ReachBy::Line);
    QTRY_VERIFY(page.reach().answer().contains(QLatin1String("in the band already, at 50.0 %")));
    page.changes().setLine(county, *Score::parse(u"430"));
    QTRY_COMPARE(countyShare(page).general, 3);
    Q_EMIT page.reach().asked(QStringLiteral("430421"), office::ReachBy::Line);
    QTRY_VERIFY2(page.reach().answer().contains(QLatin1String("from 430.00 to 441.00")),
                 qPrintable(page.reach().answer()));
}

QTEST_MAIN(TestWhatIfPage)

#include "tst_whatif_page.moc"
