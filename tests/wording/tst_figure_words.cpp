// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/share_text.h"
#include "models/domain/table.h"
#include "models/wording/figure_words.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace hengzhao::wording;

class FigureWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thousands_data();
    void thousands();
    void percent_data();
    void percent();
    void tablesSayTheSame();
};

void FigureWordsTest::thousands_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QString>("text");

    QTest::newRow("nought") << qint64{0} << QStringLiteral("0");
    QTest::newRow("below a thousand") << qint64{999} << QStringLiteral("999");
    QTest::newRow("a thousand") << qint64{1000} << QStringLiteral("1,000");
    QTest::newRow("a city") << qint64{1234567} << QStringLiteral("1,234,567");
    QTest::newRow("below nought") << qint64{-1000} << QStringLiteral("-1,000");
}

void FigureWordsTest::thousands()
{
    QFETCH(qint64, number);
    QTEST(hengzhao::wording::thousands(number), "text");
}

void FigureWordsTest::percent_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << 0.0 << QStringLiteral("0.0 %");
    QTest::newRow("one decimal") << 0.483 << QStringLiteral("48.3 %");
    QTest::newRow("rounded") << 0.48349 << QStringLiteral("48.3 %");
    QTest::newRow("all") << 1.0 << QStringLiteral("100.0 %");
    QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << dash();
    QTest::newRow("divided by nothing") << std::numeric_limits<double>::infinity() << dash();
}

void FigureWordsTest::percent()
{
    QFETCH(double, share);
    QTEST(hengzhao::wording::percent(share), "text");
}

/// To the digit, also where the hundredths end in a five.
void FigureWordsTest::tablesSayTheSame()
{
    for (int whole = 1; whole < 400; ++whole) {
        for (int part = 0; part <= whole; ++part) {
            const double share = static_cast<double>(part) / whole;
            hengzhao::TableColumn column{QStringLiteral("share"), hengzhao::ColumnKind::Share};
            column.numbers.append(hengzhao::shareNumber(share));
            QCOMPARE(column.text(0), hengzhao::wording::percent(share));
        }
    }
    QCOMPARE(hengzhao::wording::percent(1589.0 / (1589 + 2226)), QStringLiteral("41.7 %"));
}

QTEST_GUILESS_MAIN(FigureWordsTest)
#include "tst_figure_words.moc"
