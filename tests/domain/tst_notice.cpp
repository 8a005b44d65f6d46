// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/notice.h"

#include <QTest>

using namespace hengzhao;

/// Numbers of notices, and the text of their QR codes (R28).
class TestNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rangesAreRead_data();
    void rangesAreRead();
    void rangesOverlap_data();
    void rangesOverlap();
    void codesComeBack_data();
    void codesComeBack();
    void wrongCodesAreNone_data();
    void wrongCodesAreNone();
    void findsCodesInAText();
};

void TestNotice::rangesAreRead_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("read"); // empty where it is no range
    const auto row = [](const char *name, const char *prefix, const char *first, const char *last, const char *read) {
        QTest::newRow(name) << QString::fromUtf8(prefix) << QString::fromUtf8(first) << QString::fromUtf8(last)
                            << QString::fromUtf8(read);
    };
    row("plain", "", "000001", "005000", "000001-005000:5000");
    row("with a prefix", "H", "01", "09", "H01-H09:9");
    row("a Chinese prefix", "衡职", "1", "9", "衡职1-衡职9:9");
    row("a prefix ending in digits is part of the number", "H2021", "001", "999", "H2021001-H2021999:999");
    row("one number", "", "7", "7", "7-7:1");
    row("full width digits", "", "０１", "０９", "01-09:9");
    row("the longest", "", "0000000000000001", "9999999999999999",
        "0000000000000001-9999999999999999:9999999999999999");
    row("of two lengths", "", "1", "10", "");
    row("backwards", "", "9", "1", "");
    row("no digits", "", "A1", "A9", "");
    row("negative", "", "-1", "09", "");
    row("nothing", "", "", "", "");
    row("too long", "", "00000000000000001", "00000000000000002", "");
    row("too long with the prefix's digits", "H2021", "00000000000001", "00000000000002", "");
    row("a prefix with a space", "H 2", "1", "2", "");
    row("a prefix with a comma", "H,", "1", "2", "");
    row("a long prefix", "ABCDEFGHIJKLMNOPQ", "1", "2", "");
}

void TestNotice::rangesAreRead()
{
    QFETCH(QString, prefix);
    QFETCH(QString, first);
    QFETCH(QString, last);
    const std::optional<NoticeRange> range = NoticeRange::parse(prefix, first, last);
    const QString read = range ? QStringLiteral("%1-%2:%3")
                                     .arg(range->numberAt(range->first()), range->numberAt(range->last()))
                                     .arg(range->count())
                               : QString();
    QTEST(read, "read");
}

void TestNotice::rangesOverlap_data()
{
    QTest::addColumn<QString>("other"); // prefix,first,last beside H,100,200
    QTest::addColumn<bool>("overlaps");
    QTest::newRow("the same") << QStringLiteral("H,100,200") << true;
    QTest::newRow("at its end") << QStringLiteral("H,200,300") << true;
    QTest::newRow("after it") << QStringLiteral("H,201,300") << false;
    QTest::newRow("before it") << QStringLiteral("H,000,099") << false;
    QTest::newRow("around it") << QStringLiteral("H,000,999") << true;
    QTest::newRow("of another length") << QStringLiteral("H,0100,0200") << false;
    QTest::newRow("of another prefix") << QStringLiteral("G,100,200") << false;
    QTest::newRow("the same number with its first digit in the prefix") << QStringLiteral("H1,50,60") << true;
}

void TestNotice::rangesOverlap()
{
    QFETCH(QString, other);
    const QStringList parts = other.split(QLatin1Char(','));
    const auto one = NoticeRange::parse(QStringLiteral("H"), QStringLiteral("100"), QStringLiteral("200"));
    const auto two = NoticeRange::parse(parts[0], parts[1], parts[2]);
    QVERIFY(one && two);
    QTEST(one->overlaps(*two), "overlaps");
    QTEST(two->overlaps(*one), "overlaps");
}

void TestNotice::codesComeBack_data()
{
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("signed") << QByteArray(64, '\xA7');
    QTest::newRow("a signature of noughts") << QByteArray(64, '\0');
    QTest::newRow("unsigned") << QByteArray();
}

void TestNotice::codesComeBack()
{
    QFETCH(QByteArray, signature);
    const NoticeCode code{QStringLiteral("21430421001"), QStringLiteral("甲-1"), QStringLiteral("P1"),
                          QStringLiteral("ZS2021000001"), signature};
    const QString text = code.text();
    QVERIFY(text.startsWith(QStringLiteral("HZ1,21430421001,甲-1,P1,ZS2021000001,")));
    QCOMPARE(NoticeCode::parse(text), std::optional(code));
    // As hands and scanners hand it over.
    QString broken = QStringLiteral("  ") + text + QStringLiteral("\r\n");
    broken.insert(text.size() / 2, QStringLiteral("\n "));
    QCOMPARE(NoticeCode::parse(broken), std::optional(code));
}

void TestNotice::wrongCodesAreNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("something else") << QStringLiteral("https://example.org");
    QTest::newRow("another version") << QStringLiteral("HZ2,1,A,P,7,");
    QTest::newRow("cut off") << QStringLiteral("HZ1,1,A,P");
    QTest::newRow("a part too many") << QStringLiteral("HZ1,1,A,P,7,abc,d");
    QTest::newRow("an empty part") << QStringLiteral("HZ1,1,,P,7,abc");
    QTest::newRow("no base64url") << QStringLiteral("HZ1,1,A,P,7,a+b/=");
    QTest::newRow("very long") << QStringLiteral("HZ1,1,A,P,7,") + QString(2'000, QLatin1Char('a'));
    QTest::newRow("a mark without anything") << QStringLiteral("HZ1,");
}

void TestNotice::wrongCodesAreNone()
{
    QFETCH(QString, text);
    QVERIFY(!NoticeCode::parse(text));
}

void TestNotice::findsCodesInAText()
{
    const QString text = QStringLiteral("通知书\nHZ1,1,A,P,7,abc\nHZ1,2,A,P,8,\n d\n");
    QCOMPARE(NoticeCode::textsIn(text),
             QStringList({QStringLiteral("HZ1,1,A,P,7,abc"), QStringLiteral("HZ1,2,A,P,8,\n d")}));
    QVERIFY(NoticeCode::textsIn(QStringLiteral("nothing")).isEmpty());
}

QTEST_GUILESS_MAIN(TestNotice)
#include "tst_notice.moc"
