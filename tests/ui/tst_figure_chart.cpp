// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/lists/whole_table.h"
#include "ui/figures/figure_chart.h"
#include "ui/parts/plot.h"

#include <QTest>

#include <memory>

using namespace hengzhao;
using namespace hengzhao::ui;

/// What stands in a picture: every name that there is room for, nothing over another, and what its colours mean.
class TestFigureChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesSchoolsWhereThereIsRoom_data();
    void namesSchoolsWhereThereIsRoom();
    void namesEveryDistrict();
    void saysWhatItsColoursMean_data();
    void saysWhatItsColoursMean();
    void keepsTheNamesOfLinesApart_data();
    void keepsTheNamesOfLinesApart();
};

namespace
{

constexpr int districts = 13;

TableColumn wordsOf(const QString &key, const QString &word, int count)
{
    TableColumn column{key, ColumnKind::Word};
    for (int i = 0; i < count; ++i)
        column.words.append(word.arg(i));
    return column;
}

/// Schools down, districts across; the first school has nothing to compare with where so told.
office::FigurePanel matrixOf(int schools, bool hasNothing = false)
{
    Table table;
    table.columns = {wordsOf(QStringLiteral("school_name"), QStringLiteral("演示职业学校%1"), schools),
                     wordsOf(QStringLiteral("district"), QStringLiteral("第%1区县"), districts),
                     {QStringLiteral("completion"), ColumnKind::Share}};
    for (int school = 0; school < schools; ++school) {
        for (int district = 0; district < districts; ++district) {
            table.ids.push_back(static_cast<std::int64_t>(table.ids.size()));
            table.columns[0].numbers.append(school);
            table.columns[1].numbers.append(district);
            table.columns[2].numbers.append(hasNothing && school == 0 ? TableColumn::none : 8000);
        }
    }
    office::FigurePanel panel;
    panel.form = office::PanelForm::Matrix;
    panel.shown = office::wholeTable(table);
    panel.chart.names = QStringLiteral("school_name");
    panel.chart.bars = {QStringLiteral("completion")};
    panel.across = QStringLiteral("district");
    return panel;
}

office::FigurePanel histogramOf(const QList<double> &lines)
{
    Table table;
    table.columns = {{QStringLiteral("points_from"), ColumnKind::Number},
                     {QStringLiteral("points_to"), ColumnKind::Number},
                     {QStringLiteral("candidates"), ColumnKind::Number}};
    for (int from = 100; from < 1000; from += 10) {
        table.ids.push_back(from);
        table.columns[0].numbers.append(from);
        table.columns[1].numbers.append(from + 10);
        table.columns[2].numbers.append(from);
    }
    office::FigurePanel panel;
    panel.form = office::PanelForm::Histogram;
    panel.shown = office::wholeTable(table);
    panel.chart.names = QStringLiteral("points_from");
    panel.chart.bars = {QStringLiteral("candidates")};
    for (const double line : lines)
        panel.marks.append({QStringLiteral("某区县"), line});
    return panel;
}

/// A chart as large as the window's at 1366 x 768, drawn.
std::unique_ptr<FigureChart> chartOf(const office::FigurePanel &panel)
{
    auto chart = std::make_unique<FigureChart>();
    chart->resize(680, 530);
    chart->setPanel(panel);
    // Where things stand is known once they have been drawn.
    (void)chart->grab();
    return chart;
}

QCustomPlot &plotOf(const FigureChart &chart)
{
    return *chart.findChild<QCustomPlot *>();
}

QList<double> placesOfNames(const QCPAxis &axis)
{
    const auto names = axis.ticker().dynamicCast<QCPAxisTickerText>();
    return names ? names->ticks().keys() : QList<double>();
}

} // namespace

void TestFigureChart::namesSchoolsWhereThereIsRoom_data()
{
    QTest::addColumn<int>("schools");
    QTest::addColumn<bool>("areAllNamed");
    QTest::newRow("twenty") << 20 << true;
    QTest::newRow("sixty") << 60 << false;
    QTest::newRow("three hundred") << 300 << false;
}

void TestFigureChart::namesSchoolsWhereThereIsRoom()
{
    QFETCH(int, schools);
    QFETCH(bool, areAllNamed);
    const auto chart = chartOf(matrixOf(schools));
    const QCPAxis &axis = *plotOf(*chart).yAxis;
    const QList<double> places = placesOfNames(axis);
    QCOMPARE(places.size() == schools, areAllNamed);
    QVERIFY(places.size() >= 10);
    const double step = std::abs(axis.coordToPixel(places[1]) - axis.coordToPixel(places[0]));
    QVERIFY2(step >= QFontInfo(axis.tickLabelFont()).pixelSize(), qPrintable(QString::number(step)));
}

/// A name that ran out of the picture at its right was not drawn at all.
void TestFigureChart::namesEveryDistrict()
{
    const auto chart = chartOf(matrixOf(60));
    const QCPAxis &axis = *plotOf(*chart).xAxis;
    QCOMPARE(placesOfNames(axis).size(), districts);
    QVERIFY(axis.tickLabelRotation() <= 0);
}

void TestFigureChart::saysWhatItsColoursMean_data()
{
    QTest::addColumn<bool>("hasNothing");
    QTest::addColumn<QStringList>("kinds");
    const QStringList shares{QStringLiteral("0 %"), QStringLiteral("40 %"), QStringLiteral("80 %")};
    QTest::newRow("figures everywhere") << false << shares;
    QTest::newRow("a limit of nought somewhere") << true << shares + QStringList{QStringLiteral("limit 0")};
}

void TestFigureChart::saysWhatItsColoursMean()
{
    QFETCH(bool, hasNothing);
    QFETCH(QStringList, kinds);
    const auto chart = chartOf(matrixOf(20, hasNothing));
    QCustomPlot &plot = plotOf(*chart);
    QStringList shown;
    for (int i = 0; i < plot.plottableCount(); ++i)
        shown.append(plot.plottable(i)->name());
    QCOMPARE(shown, kinds);
    QVERIFY(plot.legend->visible());
}

void TestFigureChart::keepsTheNamesOfLinesApart_data()
{
    QTest::addColumn<QList<double>>("lines");
    QTest::newRow("one after another") << QList<double>{588, 589, 596, 602, 629};
    QTest::newRow("in no order") << QList<double>{429, 402, 389, 396};
    QTest::newRow("on both sides of the middle") << QList<double>{540, 560, 545, 556};
    QTest::newRow("beyond all candidates") << QList<double>{60, 1020};
    QTest::newRow("where the scale ends") << QList<double>{930, 960, 945, 956};
}

void TestFigureChart::keepsTheNamesOfLinesApart()
{
    QFETCH(QList<double>, lines);
    const auto chart = chartOf(histogramOf(lines));
    QCustomPlot &plot = plotOf(*chart);
    QList<QRectF> names;
    QList<QLineF> marks;
    for (int i = 0; i < plot.itemCount(); ++i) {
        if (const auto *name = qobject_cast<QCPItemText *>(plot.item(i)))
            names.append(QRectF(name->topLeft->pixelPosition(), name->bottomRight->pixelPosition()).normalized());
        if (const auto *mark = qobject_cast<QCPItemLine *>(plot.item(i)))
            marks.append(QLineF(mark->start->pixelPosition(), mark->end->pixelPosition()));
    }
    QCOMPARE(names.size(), lines.size());
    QCOMPARE(marks.size(), lines.size());
    for (qsizetype one = 0; one < names.size(); ++one) {
        QVERIFY(plot.axisRect()->rect().adjusted(-1, -1, 1, 1).contains(marks[one].p1().toPoint()));
        QVERIFY(names[one].left() >= 0 && names[one].right() <= plot.width());
        const QRectF inner = names[one].adjusted(2, 2, -2, -2);
        for (qsizetype other = 0; other < names.size(); ++other) {
            QVERIFY(one == other || !names[one].adjusted(1, 1, -1, -1).intersects(names[other]));
            const bool isBeside = marks[other].x1() > inner.left() && marks[other].x1() < inner.right();
            const double top = std::min(marks[other].y1(), marks[other].y2());
            QVERIFY2(!isBeside || top >= inner.bottom(), qPrintable(QString::number(lines[other])));
        }
    }
}

QTEST_MAIN(TestFigureChart)
#include "tst_figure_chart.moc"
