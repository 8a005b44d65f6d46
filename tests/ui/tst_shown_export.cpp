// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/list_files.h"
#include "tests/ui/run_season.h"
#include "ui/lists/list_page.h"
#include "ui/parts/shown_export.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QTimer>

using namespace hengzhao;
using namespace hengzhao::ui;

/// Tables written as they are shown.
class TestShownExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsMaskedWhatIsMasked_data();
    void keepsMaskedWhatIsMasked();
    void writesOnlyWhatIsSeen();
    void saysWhyNot();
    void asksForAFile_data();
    void asksForAFile();
};

void TestShownExport::keepsMaskedWhatIsMasked_data()
{
    QTest::addColumn<bool>("masked");
    QTest::newRow("names as a part of themselves") << true;
    QTest::newRow("whole names, where they are shown whole") << false;
}

void TestShownExport::keepsMaskedWhatIsMasked()
{
    QFETCH(bool, masked);
    PageSeason trial;
    ListPage page(*trial.window);
    QVERIFY(isShown(page));
    page.setMasked(masked);
    const int column = page.grid().table().table().indexOf(QStringLiteral("name"));
    const QString name = masked ? maskedName(u"考生1") : QStringLiteral("考生1");
    QTRY_COMPARE(page.grid().table().plainText(0, column), name);
    const QString path = trial.season.folder.filePath(QStringLiteral("shown.csv"));
    writeShown(page.grid(), *trial.window, path);
    QTRY_VERIFY2(page.grid().said().contains(QStringLiteral("shown.csv")), qPrintable(page.grid().said()));
    const QStringList rows = office::rowsOf(path);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.first().split(QLatin1Char(',')).value(column), name);
    QCOMPARE(office::contentOf(path).contains(QStringLiteral("考生1")), !masked);
}

void TestShownExport::writesOnlyWhatIsSeen()
{
    PageSeason trial;
    ListPage page(*trial.window);
    QVERIFY(isShown(page));
    Grid &grid = page.grid();
    grid.setFilter(QStringLiteral("school_name"), QStringLiteral("甲校"));
    for (int column = 0; column < grid.table().columnCount(); ++column)
        grid.view().setColumnHidden(column, column != 0 && column != 3);
    grid.view().horizontalHeader()->moveSection(3, 0);
    const QString path = trial.season.folder.filePath(QStringLiteral("shown.csv"));
    writeShown(grid, *trial.window, path);
    QTRY_VERIFY(!grid.said().isEmpty());
    const QString number = grid.table().plainText(0, 0);
    QCOMPARE(office::rowsOf(path), QStringList{QStringLiteral("甲校,") + number});
    QCOMPARE(office::contentOf(path).section(QStringLiteral("\r\n"), 0, 0), QStringLiteral("School,Candidate number"));
    QCOMPARE(trial.season.count("SELECT count(*) FROM audit WHERE command = 'export' AND subject = 'lists'"), 1);
}

void TestShownExport::saysWhyNot()
{
    PageSeason trial;
    ListPage page(*trial.window);
    QVERIFY(isShown(page));
    writeShown(page.grid(), *trial.window, trial.season.folder.filePath(QStringLiteral("nowhere/shown.csv")));
    QTRY_VERIFY2(page.grid().said().contains(QStringLiteral("nowhere")), qPrintable(page.grid().said()));
    QCOMPARE(trial.season.count("SELECT count(*) FROM audit WHERE command = 'export'"), 0);
}

void TestShownExport::asksForAFile_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("written");
    QTest::newRow("a workbook, unless said otherwise") << 0 << QStringLiteral("asked") << QStringLiteral("asked.xlsx");
    QTest::newRow("csv where that is chosen") << 1 << QStringLiteral("asked") << QStringLiteral("asked.csv");
    QTest::newRow("csv where that is typed") << 0 << QStringLiteral("asked.csv") << QStringLiteral("asked.csv");
}

void TestShownExport::asksForAFile()
{
    QFETCH(int, kind);
    QFETCH(QString, typed);
    QFETCH(QString, written);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    PageSeason trial;
    ListPage page(*trial.window);
    QVERIFY(isShown(page));
    const QDir folder(trial.season.folder.path());
    QTimer::singleShot(0, &page, [&] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog != nullptr);
        dialog->selectNameFilter(dialog->nameFilters().at(kind));
        Q_EMIT dialog->filterSelected(dialog->nameFilters().at(kind)); // as a click does
        QVERIFY(dialog->selectedFiles().first().endsWith(kind == 0 ? u".xlsx" : u".csv"));
        dialog->selectFile(folder.filePath(typed));
        QMetaObject::invokeMethod(dialog, "accept");
    });
    page.grid().exportShown();
    QTRY_VERIFY(!page.grid().said().isEmpty());
    QVERIFY2(folder.exists(written), qPrintable(page.grid().said()));
}

QTEST_MAIN(TestShownExport)
#include "tst_shown_export.moc"
