// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/evaluation.h"

#include <QTest>

using namespace hengzhao;

class TestEvaluation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refused_data();
    void refused();
    void fromPacked_data();
    void fromPacked();
    void standsBefore_data();
    void standsBefore();
    void everyProfileReadsBack();
};

void TestEvaluation::parses_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<int>("packed");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *words, QStringView written, int packed, QLatin1String text) {
        QTest::newRow(words) << written.toString() << packed << QString(text);
    };
    row("the best grade", u"A", 10000, QLatin1String("A"));
    row("the last grade", u"E", 1, QLatin1String("E"));
    row("a small letter", u"b", 1000, QLatin1String("B"));
    row("a full-width letter", u"Ｃ", 100, QLatin1String("C"));
    row("a profile", u"4A1B", 41000, QLatin1String("4A1B"));
    row("all As", u"5A", 50000, QLatin1String("5A"));
    row("every grade once", u"1A1B1C1D1E", 11111, QLatin1String("1A1B1C1D1E"));
    row("in another order", u"1B4A", 41000, QLatin1String("4A1B"));
    row("noughts written out", u"4A1B0C", 41000, QLatin1String("4A1B"));
    row("small and full width", u" ４a１b ", 41000, QLatin1String("4A1B"));
}

void TestEvaluation::parses()
{
    QFETCH(QString, written);
    const std::optional<Evaluation> evaluation = Evaluation::parse(written);
    QVERIFY(evaluation);
    QTEST(evaluation->packed(), "packed");
    QTEST(evaluation->text(), "text");
}

void TestEvaluation::refused_data()
{
    QTest::addColumn<QString>("written");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no grade") << QStringLiteral("F");
    QTest::newRow("four dimensions") << QStringLiteral("4A");
    QTest::newRow("six dimensions") << QStringLiteral("5A1B");
    QTest::newRow("the same grade twice") << QStringLiteral("2A3A");
    QTest::newRow("a digit left over") << QStringLiteral("0A5B0");
    QTest::newRow("letters only") << QStringLiteral("AAAAB");
    QTest::newRow("number after the letter") << QStringLiteral("A4B1");
    QTest::newRow("a word") << QStringLiteral("优");
    QTest::newRow("two words") << QStringLiteral("优秀");
    QTest::newRow("digits of another script") << QStringLiteral("४A१B");
}

void TestEvaluation::refused()
{
    QFETCH(QString, written);
    QVERIFY(!Evaluation::parse(written));
}

void TestEvaluation::fromPacked_data()
{
    QTest::addColumn<qint64>("packed");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("a profile") << qint64(41000) << true;
    QTest::newRow("a grade") << qint64(100) << true;
    QTest::newRow("nothing counted") << qint64(0) << false;
    QTest::newRow("two dimensions") << qint64(20000) << false;
    QTest::newRow("six dimensions") << qint64(50001) << false;
    QTest::newRow("below nought") << qint64(-1) << false;
    QTest::newRow("beyond 32 bits") << ((qint64(1) << 32) + 41000) << false;
}

void TestEvaluation::fromPacked()
{
    QFETCH(qint64, packed);
    QTEST(Evaluation::fromPacked(packed).has_value(), "allowed");
}

// R13: more As stand first, then more Bs, and so on.
void TestEvaluation::standsBefore_data()
{
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("grade A before grade B") << QStringLiteral("A") << QStringLiteral("B");
    QTest::newRow("grade D before grade E") << QStringLiteral("D") << QStringLiteral("E");
    QTest::newRow("more As") << QStringLiteral("4A1E") << QStringLiteral("3A2B");
    QTest::newRow("as many As, more Bs") << QStringLiteral("3A2B") << QStringLiteral("3A1B1C");
    QTest::newRow("as many As and Bs, more Cs") << QStringLiteral("3A1B1C") << QStringLiteral("3A1B1D");
    QTest::newRow("as many to the Ds") << QStringLiteral("3A2D") << QStringLiteral("3A1D1E");
}

void TestEvaluation::standsBefore()
{
    QFETCH(QString, better);
    QFETCH(QString, worse);
    QVERIFY(*Evaluation::parse(better) > *Evaluation::parse(worse));
}

void TestEvaluation::everyProfileReadsBack()
{
    int profiles = 0;
    for (qint64 packed = 0; packed <= 50000; ++packed) {
        const std::optional<Evaluation> evaluation = Evaluation::fromPacked(packed);
        if (!evaluation)
            continue;
        QCOMPARE(Evaluation::parse(evaluation->text()), evaluation);
        ++profiles;
    }
    QCOMPARE(profiles, 126 + 5); // five dimensions over five grades, and five single grades
}

QTEST_GUILESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
