// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/score.h"

#include <QTest>

#include <rapidcheck.h>

using namespace hengzhao;

class TestScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refused_data();
    void refused();
    void fromHundredths_data();
    void fromHundredths();
    void order();
    void everyScoreReadsBack();
};

void TestScore::parses_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<int>("hundredths");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *words, QStringView written, int hundredths, QLatin1String text) {
        QTest::newRow(words) << written.toString() << hundredths << QString(text);
    };
    row("whole", u"300", 30000, QLatin1String("300.00"));
    row("one place", u"300.5", 30050, QLatin1String("300.50"));
    row("two places", u"300.50", 30050, QLatin1String("300.50"));
    row("a hundredth", u"0.01", 1, QLatin1String("0.01"));
    row("nought", u"0", 0, QLatin1String("0.00"));
    row("noughts before", u"0088.5", 8850, QLatin1String("88.50"));
    row("full width", u"３００．５", 30050, QLatin1String("300.50"));
    row("spaces around", u" 300.5　", 30050, QLatin1String("300.50"));
    row("the largest", u"9999.99", 999999, QLatin1String("9999.99"));
    row("no digit before the point", u".5", 50, QLatin1String("0.50"));
}

void TestScore::parses()
{
    QFETCH(QString, written);
    const std::optional<Score> score = Score::parse(written);
    QVERIFY(score);
    QTEST(score->hundredths(), "hundredths");
    QTEST(score->text(), "text");
}

void TestScore::refused_data()
{
    QTest::addColumn<QString>("written");
    QTest::newRow("nothing") << QString();
    QTest::newRow("three places") << QStringLiteral("300.555");
    QTest::newRow("three places, the last a nought") << QStringLiteral("300.500");
    QTest::newRow("below nought") << QStringLiteral("-1");
    QTest::newRow("a plus") << QStringLiteral("+1");
    QTest::newRow("too large") << QStringLiteral("10000");
    QTest::newRow("far too large") << QStringLiteral("99999999999999999999999");
    QTest::newRow("a point at the end") << QStringLiteral("300.");
    QTest::newRow("only a point") << QStringLiteral(".");
    QTest::newRow("two points") << QStringLiteral("3.0.0");
    QTest::newRow("an exponent") << QStringLiteral("3e2");
    QTest::newRow("a comma") << QStringLiteral("300,5");
    QTest::newRow("a word") << QStringLiteral("缺考");
    QTest::newRow("not a number") << QStringLiteral("nan");
}

void TestScore::refused()
{
    QFETCH(QString, written);
    QVERIFY(!Score::parse(written));
}

void TestScore::fromHundredths_data()
{
    QTest::addColumn<qint64>("hundredths");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("nought") << qint64(0) << true;
    QTest::newRow("the largest") << qint64(999'999) << true;
    QTest::newRow("one too many") << qint64(1'000'000) << false;
    QTest::newRow("below nought") << qint64(-1) << false;
    QTest::newRow("beyond 32 bits") << (qint64(1) << 32) << false;
}

void TestScore::fromHundredths()
{
    QFETCH(qint64, hundredths);
    QTEST(Score::fromHundredths(hundredths).has_value(), "allowed");
}

// R15: 300.5 and 300.50 are the same, and a hundredth parts two scores.
void TestScore::order()
{
    QCOMPARE(Score::parse(u"300.5"), Score::parse(u"300.50"));
    QVERIFY(*Score::parse(u"300.5") < *Score::parse(u"300.51"));
    QVERIFY(*Score::parse(u"99.99") < *Score::parse(u"100"));
}

void TestScore::everyScoreReadsBack()
{
    const bool holds = rc::check("text() reads back as the same score", [] {
        const std::optional<Score> score = Score::fromHundredths(*rc::gen::inRange(0, 1'000'000));
        RC_ASSERT(Score::parse(score->text()) == score);
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestScore)
#include "tst_score.moc"
