// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/spoken_paper.h"
#include "tests/ui/wide_table.h"
#include "ui/parts/grid.h"
#include "ui/parts/printed_table.h"

#include <QBuffer>
#include <QDialog>
#include <QPageRanges>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>
#include <QTimer>

using namespace hengzhao;
using namespace hengzhao::ui;

namespace
{

/// The first columns of all rows, titled "T0", "T1" …
ShownTable shownTable(int rows, int columns)
{
    ShownTable shown{wideTable(rows, columns), {}, {}, {}};
    for (int row = 0; row < rows; ++row)
        shown.rows.push_back(static_cast<std::uint32_t>(row));
    for (int column = 0; column < columns; ++column) {
        shown.columns.append(column);
        shown.titles.append(QStringLiteral("T%1").arg(column));
    }
    return shown;
}

PrintedTable printedTable(int rows, int columns, int repeated = 1)
{
    return {
        shownTable(rows, columns),
        {QStringLiteral("Plans"), QStringLiteral("District: 珠晖"), QStringLiteral("Printed 2021-07-20"), repeated}};
}

constexpr int a4Width = 3224; // 297 mm at 300 dots an inch, less margins of 12 mm
constexpr int a4Height = 2197;

QString textOf(const PrintedTable &table, qsizetype page)
{
    SpokenPaper paper(a4Width, a4Height);
    const PageLayout layout = table.layoutFor(paper);
    QPainter painter(&paper);
    table.drawPage(painter, layout, page);
    painter.end();
    return paper.text();
}

/// The places of the columns on a page.
QList<qsizetype> placesOf(const QList<PageLayout::Column> &group)
{
    QList<qsizetype> places;
    for (const PageLayout::Column &column : group)
        places.append(column.place);
    return places;
}

QPageLayout landscape()
{
    return {QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter};
}

/// A pdf says "/Type /Page" once a page.
qsizetype pagesOf(const QByteArray &pdf)
{
    return pdf.count("/Type /Page\n");
}

} // namespace

/// Tables on paper.
class TestPrintedTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitsItsColumns_data();
    void fitsItsColumns();
    void showsEachCellOnce();
    void repeatsColumnsWhereItSplits();
    void saysOnEachPageWhatItIs();
    void cutsOnlyWhatIsTooLong();
    void printsAsManyPagesAsItSays_data();
    void printsAsManyPagesAsItSays();
    void printsThePagesAskedFor();
    void printsWhatTheGridShows();
    void showsAPreview();
    void refusesMoreThanPaperTakes();
};

void TestPrintedTable::fitsItsColumns_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<bool>("isOneGroup");
    QTest::addColumn<bool>("isLargest");
    QTest::newRow("few columns in the usual letters") << 6 << true << true;
    QTest::newRow("more columns in smaller letters") << 28 << true << false;
    QTest::newRow("too many columns on several pages") << 90 << false << false;
}

void TestPrintedTable::fitsItsColumns()
{
    QFETCH(int, columns);
    const SpokenPaper paper(a4Width, a4Height);
    const PageLayout layout = printedTable(40, columns).layoutFor(paper);
    QTEST(layout.groups.size() == 1, "isOneGroup");
    QTEST(layout.points == PageLayout::largestPoints, "isLargest");
    QVERIFY(layout.points >= PageLayout::smallestPoints);
    for (const QList<PageLayout::Column> &group : layout.groups) {
        double at = 0;
        for (const PageLayout::Column &column : group) {
            QVERIFY(qAbs(column.left - at) < 0.01); // none lies over another
            at = column.left + column.width;
        }
        QVERIFY2(at <= a4Width + 0.01, qPrintable(QString::number(at)));
    }
    QVERIFY(double(layout.rowsPerPage + 1) * layout.rowHeight < a4Height);
}

void TestPrintedTable::showsEachCellOnce()
{
    const SpokenPaper paper(a4Width, a4Height);
    const PageLayout layout = printedTable(200, 90, 0).layoutFor(paper);
    QCOMPARE(layout.pages(), layout.groups.size() * ((200 + layout.rowsPerPage - 1) / layout.rowsPerPage));
    QSet<std::pair<qsizetype, qsizetype>> cells;
    qsizetype drawn = 0;
    for (qsizetype number = 0; number < layout.pages(); ++number) {
        const PageLayout::Page page = layout.page(number);
        for (qsizetype row = 0; row < page.rows; ++row) {
            for (qsizetype place : placesOf(layout.groups[page.group])) {
                cells.insert({page.firstRow + row, place});
                ++drawn;
            }
        }
    }
    QCOMPARE(drawn, qsizetype{200} * 90);
    QCOMPARE(cells.size(), drawn);
}

void TestPrintedTable::repeatsColumnsWhereItSplits()
{
    const SpokenPaper paper(a4Width, a4Height);
    const PageLayout layout = printedTable(5, 90, 2).layoutFor(paper);
    QVERIFY(layout.groups.size() > 1);
    for (const QList<PageLayout::Column> &group : layout.groups) {
        QCOMPARE(placesOf(group).first(2), (QList<qsizetype>{0, 1}));
        QVERIFY(group.size() > 2);
    }
}

void TestPrintedTable::saysOnEachPageWhatItIs()
{
    const PrintedTable table = printedTable(200, 6);
    const SpokenPaper paper(a4Width, a4Height);
    const PageLayout layout = table.layoutFor(paper);
    QVERIFY(layout.pages() > 2);
    for (qsizetype number = 0; number < layout.pages(); ++number) {
        QString text = textOf(table, number);
        text.remove(QLatin1Char('|')); // texts of two scripts are drawn in pieces
        QVERIFY2(text.startsWith(QStringLiteral("PlansDistrict: 珠晖T0T1T2T3T4T5")), qPrintable(text));
        QVERIFY2(text.endsWith(QStringLiteral("Printed 2021-07-20Page %1 of %2").arg(number + 1).arg(layout.pages())),
                 qPrintable(text));
        const qsizetype first = layout.page(number).firstRow;
        QVERIFY(text.contains(QStringLiteral("学生%1").arg(first)));
        QVERIFY(!text.contains(QStringLiteral("学生%1").arg(first + layout.rowsPerPage)));
    }
}

void TestPrintedTable::cutsOnlyWhatIsTooLong()
{
    ShownTable shown = shownTable(1, 3);
    auto table = std::make_shared<Table>(*shown.table);
    table->columns[0].texts = {};
    table->columns[0].texts.append(QStringLiteral("begin") + QString(400, QLatin1Char('x')) + QStringLiteral("end"));
    shown.table = table;
    const QString text = textOf(PrintedTable(shown, {}), 0);
    QVERIFY(text.contains(QStringLiteral("begin")));
    QVERIFY(!text.contains(QStringLiteral("end")));
    QVERIFY(text.contains(QChar(0x2026)));
    for (qsizetype page = 0; page < 3; ++page)
        QVERIFY(!textOf(printedTable(80, 28), page).contains(QChar(0x2026)));
}

void TestPrintedTable::printsAsManyPagesAsItSays_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::newRow("no row") << 0 << 4;
    QTest::newRow("one page") << 10 << 4;
    QTest::newRow("several pages") << 200 << 4;
    QTest::newRow("several pages, each in parts") << 100 << 90;
}

void TestPrintedTable::printsAsManyPagesAsItSays()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    QByteArray pdf;
    QBuffer buffer(&pdf);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QPdfWriter writer(&buffer);
    QVERIFY(writer.setPageLayout(landscape()));
    const PrintedTable table = printedTable(rows, columns);
    const qsizetype pages = table.layoutFor(writer).pages();
    QVERIFY(table.print(writer));
    QCOMPARE(pagesOf(pdf), pages);
    QCOMPARE(pages > 1, rows > 50);
}

void TestPrintedTable::printsThePagesAskedFor()
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QPdfWriter writer(&buffer);
    QVERIFY(writer.setPageLayout(landscape()));
    QPageRanges ranges;
    ranges.addRange(2, 3);
    writer.setPageRanges(ranges);
    const PrintedTable table = printedTable(200, 4);
    QVERIFY(table.layoutFor(writer).pages() > 3);
    QVERIFY(table.print(writer));
    QCOMPARE(pagesOf(pdf), 2);
}

void TestPrintedTable::printsWhatTheGridShows()
{
    Grid grid((QString()));
    grid.view().setAccessibleName(QStringLiteral("Pupils"));
    grid.setTable(wideTable(30, 4));
    grid.setFilter(QStringLiteral("n1"), QStringLiteral(">2500"));
    grid.view().setColumnHidden(2, true);
    const PrintHead head = grid.printHead();
    QCOMPARE(head.title, QStringLiteral("Pupils"));
    QCOMPARE(head.remark, QStringLiteral("5 of 30 rows · N1: >2500"));
    QString text = textOf(PrintedTable(grid.shown(), head), 0);
    text.remove(QLatin1Char('|'));
    QVERIFY2(text.contains(QStringLiteral("NameN1N3N4学生25")), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("2,502")));
    QVERIFY(text.contains(QStringLiteral("2,503")));
    QVERIFY(!text.contains(QStringLiteral("学生24")));
}

void TestPrintedTable::showsAPreview()
{
    Grid grid((QString()));
    grid.setTable(wideTable(30, 4));
    grid.show();
    bool isShown = false;
    QTimer::singleShot(0, &grid, [&isShown] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        isShown = dialog != nullptr && dialog->inherits("QPrintPreviewDialog");
        if (dialog != nullptr)
            dialog->reject();
    });
    grid.printShown();
    QVERIFY(isShown);
    QCOMPARE(grid.said(), QString());
}

void TestPrintedTable::refusesMoreThanPaperTakes()
{
    Grid grid((QString()));
    grid.setTable(wideTable(10'001, 1));
    grid.printShown();
    QVERIFY2(grid.said().contains(QStringLiteral("10,001")), qPrintable(grid.said()));
}

QTEST_MAIN(TestPrintedTable)
#include "tst_printed_table.moc"
