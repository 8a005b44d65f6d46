// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/document_layout.h"
#include "models/files/value_scale.h"

#include <QTest>

#include <algorithm>

using namespace hengzhao;
using namespace hengzhao::files;

/// Pictures over a scale, on paper: what stands where, and what is left out so that nothing lies over another.
class TestDocumentPlot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasAReadableScale_data();
    void hasAReadableScale();
    void showsEachFigureWhereThereIsRoom_data();
    void showsEachFigureWhereThereIsRoom();
    void tellsTheStepsOfItsScaleApart();
    void partsALineWhereAValueIsMissing();
    void drawsColumnsAsHighAsTheirFigures();
    void namesOfPlacesStandApart();
    void figuresStandClearOfTheNamesBelow();
    void marksStayOnThePage_data();
    void marksStayOnThePage();
};

namespace
{

using Page = LaidDocument::Page;

Page pageOf(const PlotBlock &plot)
{
    Document document;
    document.parts = {{DocumentPart::Start::Here, {plot}}};
    LaidDocument laid{document.title, document.sheet, document.points, {}, {}, {}, false};
    DocumentLayout(document, laid).run();
    return laid.pages.front();
}

PlotBlock lineOf(const QList<std::optional<double>> &values)
{
    PlotBlock plot;
    plot.unit = QStringLiteral("人");
    plot.series = {{QStringLiteral("考生"), values}};
    for (qsizetype place = 0; place < values.size(); ++place) {
        plot.places.append(QString::number(2001 + place));
        plot.series.first().texts.append(QStringLiteral("<%1>").arg(values[place].value_or(0)));
    }
    return plot;
}

QStringList textsOf(const Page &page)
{
    QStringList texts;
    for (const LaidDocument::Mark &mark : page.marks)
        texts.append(QString::fromUtf8(mark.text));
    return texts;
}

qsizetype slopesOf(const Page &page)
{
    return std::count_if(page.strokes.begin(), page.strokes.end(),
                         [](const LaidDocument::Stroke &one) { return one.x1 != one.x2 && one.y1 != one.y2; });
}

} // namespace

void TestDocumentPlot::hasAReadableScale_data()
{
    QTest::addColumn<double>("lowest");
    QTest::addColumn<double>("highest");
    QTest::addColumn<bool>("isCloseUp");
    QTest::addColumn<double>("smallestStep");
    QTest::addColumn<QList<double>>("scale");
    QTest::newRow("from nothing") << 0.0 << 0.0 << false << 0.0 << QList<double>{0, 1, 1};
    QTest::newRow("columns begin at nought") << 900.0 << 940.0 << false << 0.0 << QList<double>{0, 1000, 200};
    QTest::newRow("room above a column as high as a step")
        << 0.0 << 1000.0 << false << 0.0 << QList<double>{0, 1200, 200};
    QTest::newRow("shares near each other are looked at closely")
        << 38.1 << 45.9 << true << 0.0 << QList<double>{36, 48, 2};
    QTest::newRow("lines far apart begin at nought") << 3.0 << 950.0 << true << 0.0 << QList<double>{0, 1200, 200};
    QTest::newRow("one figure alone") << 40.0 << 40.0 << true << 0.0 << QList<double>{30, 50, 10};
    QTest::newRow("tenths") << 0.6 << 1.0 << true << 0.0 << QList<double>{0.5, 1.1, 0.1};
    QTest::newRow("hundredths") << 45.11 << 45.19 << true << 0.0 << QList<double>{45.08, 45.22, 0.02};
    QTest::newRow("persons come whole") << 0.0 << 2.0 << false << 1.0 << QList<double>{0, 3, 1};
    QTest::newRow("one person, looked at closely") << 1.0 << 1.0 << true << 1.0 << QList<double>{0, 2, 1};
}

void TestDocumentPlot::hasAReadableScale()
{
    QFETCH(double, lowest);
    QFETCH(double, highest);
    QFETCH(bool, isCloseUp);
    QFETCH(double, smallestStep);
    QFETCH(QList<double>, scale);
    const ValueScale made = valueScale(lowest, highest, isCloseUp, smallestStep);
    QCOMPARE(made.low, scale[0]);
    QCOMPARE(made.high, scale[1]);
    QCOMPARE(made.step, scale[2]);
}

void TestDocumentPlot::showsEachFigureWhereThereIsRoom_data()
{
    QTest::addColumn<bool>("areColumns");
    QTest::addColumn<int>("places");
    QTest::addColumn<bool>("hasTexts");
    QTest::newRow("a few years") << false << 8 << true;
    QTest::newRow("many days, read on the scale") << false << 60 << false;
    QTest::newRow("steps of totals, read on the scale") << true << 80 << false;
}

void TestDocumentPlot::showsEachFigureWhereThereIsRoom()
{
    QFETCH(bool, areColumns);
    QFETCH(int, places);
    QFETCH(bool, hasTexts);
    QList<std::optional<double>> values;
    for (int place = 0; place < places; ++place)
        values.append(100 + place);
    PlotBlock plot = lineOf(values);
    plot.areColumns = areColumns;
    const QStringList texts = textsOf(pageOf(plot));
    QVERIFY(texts.contains(QStringLiteral("人")));
    QVERIFY(texts.contains(QStringLiteral("2001")));
    QCOMPARE(texts.contains(QStringLiteral("<100>")), hasTexts);
    QCOMPARE(texts.contains(QStringLiteral("考生")), !areColumns);
}

void TestDocumentPlot::tellsTheStepsOfItsScaleApart()
{
    const QStringList texts = textsOf(pageOf(lineOf({45.11, 45.19})));
    for (const char *step : {"45.10", "45.12", "45.18"})
        QVERIFY2(texts.contains(QLatin1String(step)), qPrintable(texts.join(u' ')));
}

void TestDocumentPlot::partsALineWhereAValueIsMissing()
{
    QCOMPARE(slopesOf(pageOf(lineOf({45.0, 46.0, 47.0}))), 2);
    QCOMPARE(slopesOf(pageOf(lineOf({45.0, std::nullopt, 47.0}))), 0);
}

void TestDocumentPlot::drawsColumnsAsHighAsTheirFigures()
{
    PlotBlock plot = lineOf({10.0, std::nullopt, 30.0});
    plot.areColumns = true;
    const Page page = pageOf(plot);
    QCOMPARE(page.grounds.size(), size_t(2));
    QVERIFY(qFuzzyCompare(page.grounds[1].height, 3 * page.grounds[0].height));
}

void TestDocumentPlot::namesOfPlacesStandApart()
{
    const Page page = pageOf(lineOf(QList<std::optional<double>>(200, 1.0)));
    QList<const LaidDocument::Mark *> names;
    for (const LaidDocument::Mark &mark : page.marks) {
        if (mark.text.startsWith("20") || mark.text.startsWith("21") || mark.text.startsWith("22"))
            names.append(&mark);
    }
    QVERIFY(names.size() > 5);
    for (qsizetype i = 1; i < names.size(); ++i)
        QVERIFY(names[i]->x >= names[i - 1]->x + names[i - 1]->room);
}

void TestDocumentPlot::figuresStandClearOfTheNamesBelow()
{
    PlotBlock plot = lineOf({1000.0, 900.0});
    plot.series.append({QStringLiteral("放弃"), {2.0, 1.0}, {QStringLiteral("<2>"), QStringLiteral("<1>")}});
    const Page page = pageOf(plot);
    const QStringList texts = textsOf(page);
    const LaidDocument::Mark &figure = page.marks[static_cast<size_t>(texts.indexOf(QStringLiteral("<2>")))];
    const LaidDocument::Mark &name = page.marks[static_cast<size_t>(texts.indexOf(QStringLiteral("2001")))];
    QVERIFY(figure.y + figure.points < name.y);
}

void TestDocumentPlot::marksStayOnThePage_data()
{
    QTest::addColumn<double>("place");
    QTest::addColumn<bool>("hasLine");
    QTest::newRow("at the first place") << 0.0 << true;
    QTest::newRow("between two") << 1.5 << true;
    QTest::newRow("at the last place, its name to the left") << 4.4 << true;
    QTest::newRow("before the scale begins") << -3.0 << false;
    QTest::newRow("behind its end") << 40.0 << false;
}

void TestDocumentPlot::marksStayOnThePage()
{
    QFETCH(double, place);
    QFETCH(bool, hasLine);
    PlotBlock plot = lineOf({1.0, 2.0, 3.0, 4.0, 5.0});
    plot.marks = {{QStringLiteral("全国数据口径中断之处"), place}};
    const Page page = pageOf(plot);
    const auto mark = std::find_if(page.marks.begin(), page.marks.end(), [&plot](const LaidDocument::Mark &one) {
        return QString::fromUtf8(one.text) == plot.marks.first().name;
    });
    QVERIFY(mark != page.marks.end());
    const Document document;
    QVERIFY(mark->x >= document.sheet.margin);
    QVERIFY(mark->x + mark->room <= document.sheet.width - document.sheet.margin);
    QCOMPARE(std::any_of(page.strokes.begin(), page.strokes.end(),
                         [](const LaidDocument::Stroke &one) { return one.x1 == one.x2 && one.isDotted; }),
             hasLine);
}

QTEST_GUILESS_MAIN(TestDocumentPlot)
#include "tst_document_plot.moc"
