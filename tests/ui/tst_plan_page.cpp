// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/page_season.h"

#include "ui/plans/plan_page.h"

#include <QSignalSpy>

using namespace hengzhao;
using namespace hengzhao::ui;

/// The plan matrix as it is worked in.
class TestPlanPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAnEditAndTakesItBack();
    void saysWhyAnAllotmentIsRefused();
    void isOnlyShownOnceARunStands();
    void saysWhatIsMissing();
};

namespace
{

const QString zhuhui = QStringLiteral("district:430405");

void fill(office::BatchSeason &season)
{
    season.fillPlaces("A,甲校,secondary,430421,1\nU,城校,secondary,430405,1\n", "A,,10\nU,,8\nU,430405,3\n");
}

qint64 urban(office::BatchSeason &season)
{
    return season.count("SELECT id FROM school WHERE code = 'U'");
}

} // namespace

void TestPlanPage::keepsAnEditAndTakesItBack()
{
    office::BatchSeason season;
    fill(season);
    const auto opened = openSeason(season);
    PlanPage page(*opened);
    showPage(page);
    const qint64 id = urban(season);
    QCOMPARE(shownCell(page.grid(), id, zhuhui), QStringLiteral("3"));
    QVERIFY(page.sentence().contains(QLatin1String("18")));
    QVERIFY(typeInto(page.grid(), id, zhuhui, QStringLiteral("8")));
    QTRY_COMPARE(shownCell(page.grid(), id, zhuhui), QStringLiteral("8"));
    QCOMPARE(shownCell(page.grid(), id, QStringLiteral("difference")), QStringLiteral("0"));
    QTRY_VERIFY(page.grid().canUndo());
    page.grid().undo();
    QTRY_COMPARE(shownCell(page.grid(), id, zhuhui), QStringLiteral("3"));
    QTRY_VERIFY(page.grid().canRedo());
    QVERIFY(typeInto(page.grid(), id, zhuhui, QString()));
    QTRY_COMPARE(shownCell(page.grid(), id, zhuhui), QString());
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command = 'plans set'"), 3);
}

void TestPlanPage::saysWhyAnAllotmentIsRefused()
{
    office::BatchSeason season;
    fill(season);
    const auto opened = openSeason(season);
    PlanPage page(*opened);
    showPage(page);
    QSignalSpy summaries(&page, &Page::summaryChanged);
    const qint64 id = urban(season);
    const auto said = [&summaries](const char *words) {
        return std::any_of(summaries.begin(), summaries.end(), [words](const QList<QVariant> &summary) {
            return summary.first().toString().contains(QLatin1String(words));
        });
    };
    QVERIFY(!typeInto(page.grid(), id, zhuhui, QStringLiteral("2.5")));
    QVERIFY(said("number of seats"));
    QVERIFY(typeInto(page.grid(), id, zhuhui, QStringLiteral("9")));
    QTRY_VERIFY(said("add up to 9, more than its limit of 8"));
    QCOMPARE(shownCell(page.grid(), id, zhuhui), QStringLiteral("3"));
    QVERIFY(!page.grid().canUndo());
}

void TestPlanPage::isOnlyShownOnceARunStands()
{
    office::BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    const auto opened = openSeason(season);
    PlanPage page(*opened);
    showPage(page);
    QVERIFY(!typeInto(page.grid(), urban(season), zhuhui, QStringLiteral("0")));
    QVERIFY(page.sentence().contains(QLatin1String("only shown")));
}

void TestPlanPage::saysWhatIsMissing()
{
    office::BatchSeason season;
    const auto opened = openSeason(season);
    PlanPage page(*opened);
    showPage(page);
    QCOMPARE(page.grid().table().rowCount(), 0);
    QVERIFY(!page.grid().isVisible());
}

QTEST_MAIN(TestPlanPage)

#include "tst_plan_page.moc"
