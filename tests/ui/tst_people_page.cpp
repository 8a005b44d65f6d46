// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/run_season.h"

#include "ui/parts/grid.h"
#include "ui/parts/notice_bar.h"
#include "ui/people/correction_pane.h"
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
    void addsACandidate();
    void recordsAGiveUp();
    void answersAParent();
    void correctsKeyData();
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

void TestPeoplePage::addsACandidate()
{
    PageSeason trial;
    PeoplePage page(*trial.window);
    QVERIFY(isShown(page));
    office::NewCandidate candidate{
        {{QStringLiteral("candidate_no"), office::BatchSeason::numberOf(11)},
         {QStringLiteral("name"), QStringLiteral("赵兵")},
         {QStringLiteral("id_number"), QString::fromLatin1(office::BatchSeason::identityOf(11))},
         {QStringLiteral("district_code"), QStringLiteral("430421")},
         {QStringLiteral("category"), QStringLiteral("veteran")},
         {QStringLiteral("graduated"), QString()},
         {QStringLiteral("applied_general"), QStringLiteral("0")},
         {QStringLiteral("total"), QString()}}};
    page.addCandidate(candidate);
    QTRY_VERIFY(page.notice().text().contains(QStringLiteral("proof")));
    candidate.values.insert(QStringLiteral("proof"), QStringLiteral("退役证"));
    page.addCandidate(candidate);
    QTRY_COMPARE(page.grid().table().rowCount(), 11);
}

void TestPeoplePage::recordsAGiveUp()
{
    PageSeason trial;
    PeoplePage page(*trial.window);
    QVERIFY(isShown(page));
    page.giveUp(office::BatchSeason::numberOf(7), QStringLiteral("放弃声明"), {});
    QTRY_COMPARE(trial.season.count("SELECT count(*) FROM general_give_up WHERE ended IS NULL"), 1);
}

void TestPeoplePage::answersAParent()
{
    PageSeason trial;
    PeoplePage page(*trial.window);
    QVERIFY(isShown(page));
    const QString path = trial.season.folder.filePath(QStringLiteral("answer.pdf"));
    page.writeAnswer(office::BatchSeason::numberOf(2), path);
    QTRY_VERIFY(QFile::exists(path));
    QTRY_COMPARE(trial.season.count("SELECT count(*) FROM audit WHERE command = 'export answer'"), 1);
}

void TestPeoplePage::correctsKeyData()
{
    PageSeason trial;
    PeoplePage page(*trial.window);
    QVERIFY(isShown(page));
    const QString scan = trial.season.folder.filePath(QStringLiteral("scan.png"));
    QFile file(scan);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromHex("89504e470d0a1a0a0000000d49484452"));
    file.close();
    page.correct({office::BatchSeason::numberOf(2),
                  {{QStringLiteral("total"), QStringLiteral("410")}},
                  QStringLiteral("复核"),
                  {scan}});
    QTRY_COMPARE(page.corrections().grid().table().rowCount(), 1);
    QTRY_VERIFY2(page.corrections().effect().contains(QStringLiteral("would become")),
                 qPrintable(page.corrections().effect()));
    page.corrections().settle(true, {});
    const int column = page.grid().table().table().indexOf(QStringLiteral("total"));
    QTRY_COMPARE(page.grid().table().plainText(1, column), QStringLiteral("410.00"));
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
