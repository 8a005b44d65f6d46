// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/figure_words.h"
#include "tests/office/trial_demo.h"
#include "tests/ui/run_season.h"

#include "ui/lists/export_pane.h"
#include "ui/lists/list_page.h"
#include "ui/parts/grid.h"
#include "ui/parts/notice_bar.h"

#include <QComboBox>

using namespace hengzhao;
using namespace hengzhao::ui;

/// The admission lists' page, and what is exported from it.
class TestListPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheAdmissions();
    void showsTheFirstAdmissionsBeforeAll();
    void masksNames();
    void exportsAList_data();
    void exportsAList();
    void exportsOneSchool();
    void refusesWhatCannotBeWritten();
    void asksBeforeItExports();
};

void TestListPage::showsTheAdmissions()
{
    PageSeason trial;
    ListPage page(*trial.window);
    QVERIFY(isShown(page));
    QCOMPARE(page.grid().table().rowCount(), 3);
    QVERIFY2(page.sentence().contains(QStringLiteral("3 admitted")), qPrintable(page.sentence()));
    page.lookAt(QStringLiteral("甲校"));
    QCOMPARE(page.grid().table().rowCount(), 1);
}

void TestListPage::showsTheFirstAdmissionsBeforeAll()
{
    office::TrialDemo demo(4'000);
    const qint64 all = demo.count("SELECT count(*) FROM admission");
    QVERIFY(all > 500);
    const std::unique_ptr<OpenSeason> window = openSeason(demo);
    ListPage page(*window);
    QStringList shown;
    const auto look = [&] { shown.append(QString::number(page.grid().table().rowCount()) + u' ' + page.sentence()); };
    connect(&page.grid().table(), &QAbstractItemModel::modelReset, &page, look);
    page.lookAt(QStringLiteral("学校")); // a filter asked for before anything is read holds for all rows
    QVERIFY(isShown(page));
    const QString sentence = QStringLiteral("%1 admitted").arg(wording::thousands(all));
    QTRY_VERIFY2(page.sentence().contains(sentence), qPrintable(shown.join(u'\n')));
    QVERIFY2(shown.first().startsWith(QStringLiteral("500 The first admissions")), qPrintable(shown.first()));
    const qint64 ended = demo.count("SELECT count(*) FROM former_admission");
    QCOMPARE(page.grid().table().table().rows(), size_t(all + ended));
    QCOMPARE(page.grid().filter(QStringLiteral("school_name")), QStringLiteral("学校"));
}

void TestListPage::masksNames()
{
    PageSeason trial;
    ListPage page(*trial.window);
    QVERIFY(isShown(page));
    const int column = page.grid().table().table().indexOf(QStringLiteral("name"));
    QCOMPARE(page.grid().table().plainText(0, column), maskedName(u"考生1"));
    page.setMasked(false);
    QTRY_COMPARE(page.grid().table().plainText(0, column), QStringLiteral("考生1"));
}

void TestListPage::exportsAList_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("lines");
    QTest::newRow("admissions") << QStringLiteral("admissions") << 4;
    QTest::newRow("not placed") << QStringLiteral("unplaced") << 6;
    QTest::newRow("at or above the line") << QStringLiteral("general-pool") << 2;
    QTest::newRow("free seats") << QStringLiteral("vacancies") << 2;
}

void TestListPage::exportsAList()
{
    QFETCH(QString, what);
    QFETCH(int, lines);
    PageSeason trial;
    ListPage page(*trial.window);
    QVERIFY(isShown(page));
    page.exportPane().choose(what);
    office::ListRequest request = page.exportPane().request();
    QCOMPARE(request.what, what);
    request.path = trial.season.folder.filePath(QStringLiteral("list.csv"));
    page.write(request);
    QTRY_VERIFY2(page.notice().text().contains(QStringLiteral("list.csv")), qPrintable(page.notice().text()));
    QFile file(request.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), lines);
    QCOMPARE(trial.season.count("SELECT count(*) FROM audit WHERE command = 'export'"), 1);
}

void TestListPage::exportsOneSchool()
{
    PageSeason trial;
    ListPage page(*trial.window);
    QVERIFY(isShown(page));
    const QList<QComboBox *> boxes = page.exportPane().findChildren<QComboBox *>();
    const auto box = std::find_if(boxes.begin(), boxes.end(), [](const QComboBox *one) {
        return one->accessibleName() == QLatin1String("School");
    });
    QVERIFY(box != boxes.end());
    QTRY_VERIFY((*box)->count() > 1);
    (*box)->setCurrentIndex((*box)->findText(QStringLiteral("甲校")));
    office::ListRequest request = page.exportPane().request();
    QVERIFY(!request.filter.schoolCode.isEmpty());
    QVERIFY(page.exportPane().fileName().endsWith(QStringLiteral("-甲校")));
    request.path = trial.season.folder.filePath(QStringLiteral("list.csv"));
    page.write(request);
    QTRY_VERIFY(page.notice().text().contains(QStringLiteral("list.csv")));
    QFile file(request.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), 2); // the header and the one who was admitted there
    page.exportPane().choose(QStringLiteral("unplaced"));
    QVERIFY(page.exportPane().request().filter.schoolCode.isEmpty());
}

void TestListPage::refusesWhatCannotBeWritten()
{
    PageSeason trial;
    ListPage page(*trial.window);
    QVERIFY(isShown(page));
    office::ListRequest request = page.exportPane().request();
    request.path = trial.season.folder.filePath(QStringLiteral("nowhere/list.csv"));
    page.write(request);
    QTRY_VERIFY2(page.notice().text().contains(QStringLiteral("nowhere")), qPrintable(page.notice().text()));
    QCOMPARE(trial.season.count("SELECT count(*) FROM audit WHERE command = 'export'"), 0);
}

void TestListPage::asksBeforeItExports()
{
    PageSeason trial;
    ListPage page(*trial.window);
    QVERIFY(isShown(page));
    QVERIFY(!page.exportPane().isVisible());
    page.askExport();
    QVERIFY(page.exportPane().isVisible());
    QVERIFY(page.exportPane().request().masked); // unless somebody says otherwise
    page.exportPane().choose(QStringLiteral("choice-directory"));
    QVERIFY(!page.exportPane().request().masked);
}

QTEST_MAIN(TestListPage)
#include "tst_list_page.moc"
