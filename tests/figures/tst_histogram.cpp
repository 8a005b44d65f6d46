// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/histogram.h"

#include <QTest>

using namespace hengzhao;
using namespace hengzhao::figures;

class TestHistogram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void totalFallsIntoItsBin_data();
    void totalFallsIntoItsBin();
    void emptyBinsBetweenAreShown();
    void missingTotalsStandApart();
    void nothingHasNoBins();
};

void TestHistogram::totalFallsIntoItsBin_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("total");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    const auto row = [](const char *name, int width, const char *total, int from, int to) {
        QTest::newRow(name) << width << QString::fromLatin1(total) << from << to;
    };
    row("lower end belongs to the bin", 10, "300", 300, 310);
    row("a hundredth under the upper end", 10, "309.99", 300, 310);
    row("upper end belongs to the next", 10, "310", 310, 320);
    row("nought", 10, "0", 0, 10);
    row("one point wide", 1, "512.5", 512, 513);
    row("width that divides nothing", 7, "20.5", 14, 21);
    row("one bin for all", 10000, "870", 0, 10000);
}

void TestHistogram::totalFallsIntoItsBin()
{
    QFETCH(int, width);
    QFETCH(QString, total);
    QFETCH(int, from);
    QFETCH(int, to);
    Histogram histogram(width);
    histogram.add(Score::parse(total));
    QCOMPARE(histogram.bins(), QList<Bin>({{from, to, 1, 1}}));
}

void TestHistogram::emptyBinsBetweenAreShown()
{
    Histogram histogram(100);
    histogram.add(Score::parse(u"450"), 3);
    histogram.add(Score::parse(u"120"), 2);
    histogram.add(Score::parse(u"199.5"));
    QCOMPARE(histogram.bins(), QList<Bin>({{100, 200, 3, 6}, {200, 300, 0, 3}, {300, 400, 0, 3}, {400, 500, 3, 3}}));
}

void TestHistogram::missingTotalsStandApart()
{
    Histogram histogram(10);
    histogram.add(std::nullopt, 4);
    histogram.add(std::nullopt);
    histogram.add(Score::parse(u"5"));
    QCOMPARE(histogram.missing(), qint64(5));
    QCOMPARE(histogram.bins(), QList<Bin>({{0, 10, 1, 1}}));
}

void TestHistogram::nothingHasNoBins()
{
    Histogram histogram(10);
    histogram.add(Score::parse(u"100"), 0);
    QVERIFY(histogram.bins().isEmpty());
    QCOMPARE(histogram.missing(), qint64(0));
}

QTEST_GUILESS_MAIN(TestHistogram)
#include "tst_histogram.moc"
