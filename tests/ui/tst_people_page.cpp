// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/run_season.h"

#include "ui/parts/grid.h"
#include "ui/people/people_page.h"
#include "ui/people/person_pane.h"

using namespace hengzhao;
using namespace hengzhao::ui;

/// The candidates' page: all of them, and one in full.
class TestPeoplePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEverybody();
    void looksAtOne_data();
    void looksAtOne();
    void looksPastTheFilters();
    void staysWhereNobodyIsFound();
    void keepsTheIdentityNumberToItself();
    void followsTheSeason();
    void showsAnEmptySeason();
};

void TestPeoplePage::showsEverybody()
{
    PageSeason trial;
    PeoplePage page(*trial.window);
    QVERIFY(isShown(page));
    QCOMPARE(page.grid().table().rowCount(), 10);
    QVERIFY2(page.sentence().contains(QStringLiteral("10 candidates")), qPrintable(page.sentence()));
}

void TestPeoplePage::looksAtOne_data()
{
    QTest::addColumn<int>("candidate");
    QTest::addColumn<QString>("says");
    QTest::newRow("placed") << 2 << QStringLiteral("乙校");
    QTest::newRow("not placed") << 8 << QStringLiteral("甲校");
    QTest::newRow("nothing filed") << 10 << QStringLiteral("None were filed.");
    QTest::newRow("at a general school") << 7 << QStringLiteral("县一中");
}

void TestPeoplePage::looksAtOne()
{
    QFETCH(int, candidate);
    QFETCH(QString, says);
    PageSeason trial;
    PeoplePage page(*trial.window);
    page.lookAt(office::BatchSeason::numberOf(candidate)); // before anything is read
    QVERIFY(isShown(page));
    QTRY_VERIFY2(page.pane().text().contains(says), qPrintable(page.pane().text()));
    QTRY_VERIFY2(page.pane().text().contains(QStringLiteral("First batch")), qPrintable(page.pane().text()));
}

void TestPeoplePage::looksPastTheFilters()
{
    PageSeason trial;
    PeoplePage page(*trial.window);
    QVERIFY(isShown(page));
    page.grid().setFilter(QStringLiteral("name"), QStringLiteral("考生1"));
    QCOMPARE(page.grid().table().rowCount(), 2);
    page.lookAt(office::BatchSeason::numberOf(4));
    QCOMPARE(page.grid().table().rowCount(), 10);
    QCOMPARE(page.grid().view().currentIndex().row(), 3);
}

void TestPeoplePage::staysWhereNobodyIsFound()
{
    PageSeason trial;
    PeoplePage page(*trial.window);
    QVERIFY(isShown(page));
    page.lookAt(office::BatchSeason::numberOf(4));
    page.lookAt(QStringLiteral("nobody"));
    QCOMPARE(page.grid().view().currentIndex().row(), 3);
}

void TestPeoplePage::keepsTheIdentityNumberToItself()
{
    PageSeason trial;
    PeoplePage page(*trial.window);
    page.lookAt(office::BatchSeason::numberOf(1));
    QVERIFY(isShown(page));
    const QString identity = QString::fromLatin1(office::BatchSeason::identityOf(1));
    QTRY_VERIFY(page.pane().text().contains(maskedIdentityNumber(identity)));
    QVERIFY(!page.pane().text().contains(identity));
}

void TestPeoplePage::followsTheSeason()
{
    PageSeason trial(false);
    PeoplePage page(*trial.window);
    QVERIFY(isShown(page));
    const int column = page.grid().table().table().indexOf(QStringLiteral("admission"));
    QCOMPARE(page.grid().table().plainText(0, column), QString());
    QVERIFY(trial.season.run().has_value());
    trial.window->reload();
    QTRY_COMPARE(page.grid().table().plainText(0, column), QStringLiteral("甲校"));
}

void TestPeoplePage::showsAnEmptySeason()
{
    office::TrialSeason season;
    const std::unique_ptr<OpenSeason> window = openSeason(season);
    PeoplePage page(*window);
    QVERIFY(isShown(page));
    QVERIFY(!page.grid().isVisible());
}

QTEST_MAIN(TestPeoplePage)
#include "tst_people_page.moc"
