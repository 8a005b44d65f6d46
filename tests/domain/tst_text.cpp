// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text.h"

#include <QTest>

using namespace hengzhao;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void cleansCode_data();
    void cleansCode();
    void cleansText_data();
    void cleansText();
    void controlCharacters_data();
    void controlCharacters();
};

void TestText::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("digits") << QStringLiteral("０１２９") << QStringLiteral("0129");
    QTest::newRow("letters") << QStringLiteral("ＡＺａｚ") << QStringLiteral("AZaz");
    QTest::newRow("signs") << QStringLiteral("（－．／）") << QStringLiteral("(-./)");
    QTest::newRow("the first and the last") << QStringLiteral("！～") << QStringLiteral("!~");
    QTest::newRow("ideographic space") << QStringLiteral("a　b") << QStringLiteral("a b");
    QTest::newRow("Chinese stays") << QStringLiteral("衡阳市，第１中学。") << QStringLiteral("衡阳市,第1中学。");
    QTest::newRow("plain stays") << QStringLiteral("430405 x") << QStringLiteral("430405 x");
}

void TestText::folds()
{
    QFETCH(QString, text);
    QTEST(foldWidth(text), "folded");
}

void TestText::cleansCode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cleaned");
    QTest::newRow("spaces around") << QStringLiteral("  430405\t") << QStringLiteral("430405");
    QTest::newRow("ideographic spaces around") << QStringLiteral("　４３０４０５　") << QStringLiteral("430405");
    QTest::newRow("a space within stays") << QStringLiteral("43 0405") << QStringLiteral("43 0405");
    QTest::newRow("leading noughts stay") << QStringLiteral("000123") << QStringLiteral("000123");
    QTest::newRow("only spaces") << QStringLiteral(" 　 ") << QString();
}

void TestText::cleansCode()
{
    QFETCH(QString, text);
    QFETCH(QString, cleaned);
    QCOMPARE(cleanCode(text), cleaned);
}

void TestText::cleansText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cleaned");
    QTest::newRow("ideographic space") << QStringLiteral("　张三　") << QStringLiteral("张三");
    QTest::newRow("non-breaking space") << QStringLiteral("\u00A0张三\u00A0") << QStringLiteral("张三");
    QTest::newRow("full width stays") << QStringLiteral(" 第１中学（演示） ") << QStringLiteral("第１中学（演示）");
}

void TestText::cleansText()
{
    QFETCH(QString, text);
    QTEST(cleanText(text), "cleaned");
}

void TestText::controlCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("has");
    QTest::newRow("none") << QStringLiteral("衡阳市 珠晖区") << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("line break") << QStringLiteral("衡阳市\n珠晖区") << true;
    QTest::newRow("tab") << QStringLiteral("a\tb") << true;
    QTest::newRow("nought") << QString(QChar(u'\0')) << true;
    QTest::newRow("delete") << QString(QChar(u'\x7F')) << true;
}

void TestText::controlCharacters()
{
    QFETCH(QString, text);
    QTEST(hasControlCharacter(text), "has");
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
