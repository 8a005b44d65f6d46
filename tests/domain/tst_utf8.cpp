// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/code_text.h"
#include "models/domain/utf8.h"

#include <QTest>

namespace hengzhao
{

class TestUtf8 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appendsWhatQtWould_data();
    void appendsWhatQtWould();
    void codeTextIsCleanCode_data();
    void codeTextIsCleanCode();
};

void TestUtf8::appendsWhatQtWould_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("plain letters") << QStringLiteral("abc 123");
    QTest::newRow("the last of one byte and the first of two") << QStringLiteral(u"\u007F\u0080");
    QTest::newRow("the last of two bytes and the first of three") << QStringLiteral(u"\u07FF\u0800");
    QTest::newRow("a name") << QStringLiteral(u"王小明");
    QTest::newRow("letters around a name") << QStringLiteral(u"x王y·明z");
    QTest::newRow("a character outside the first plane") << QStringLiteral(u"𠮷家");
    QTest::newRow("half of a pair") << QString(QChar(0xD842)) + QLatin1Char('x');
    QTest::newRow("the last unit") << QString(QChar(0xFFFF));
}

void TestUtf8::appendsWhatQtWould()
{
    QFETCH(const QString, text);
    std::string bytes = "before";
    appendUtf8(bytes, text);
    QCOMPARE(QByteArray::fromStdString(bytes), "before" + text.toUtf8());
}

void TestUtf8::codeTextIsCleanCode_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("spaces") << QStringLiteral("  ");
    QTest::newRow("clean") << QStringLiteral("123.5");
    QTest::newRow("spaces around") << QStringLiteral(" 123.5\t");
    QTest::newRow("full-width digits") << QStringLiteral(u"１２３．５");
    QTest::newRow("ideographic space around") << QStringLiteral(u"\u3000是\u3000");
    QTest::newRow("full-width space left within") << QStringLiteral(u"１\u3000");
    QTest::newRow("a word") << QStringLiteral(u"应届");
}

void TestUtf8::codeTextIsCleanCode()
{
    QFETCH(const QString, text);
    QCOMPARE(CodeText(text).view().toString(), cleanCode(text));
}

} // namespace hengzhao

QTEST_GUILESS_MAIN(hengzhao::TestUtf8)
#include "tst_utf8.moc"
