// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/code.h"
#include "models/domain/id.h"

#include <QSet>
#include <QTest>

using namespace hengzhao;

class TestCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refused_data();
    void refused();
    void order();
    void asKeyOfASet();
    void ids();
};

void TestCode::parses_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("text");
    QTest::newRow("a district") << QStringLiteral("430405") << QStringLiteral("430405");
    QTest::newRow("full width") << QStringLiteral("４３０４０５") << QStringLiteral("430405");
    QTest::newRow("spaces around") << QStringLiteral(" 430405　") << QStringLiteral("430405");
    QTest::newRow("leading noughts stay") << QStringLiteral("007") << QStringLiteral("007");
    QTest::newRow("letters keep their case") << QStringLiteral("Ab-1") << QStringLiteral("Ab-1");
    QTest::newRow("one character") << QStringLiteral("A") << QStringLiteral("A");
    QTest::newRow("the longest") << QString(32, QLatin1Char('9')) << QString(32, QLatin1Char('9'));
}

void TestCode::parses()
{
    QFETCH(QString, written);
    const std::optional<SchoolCode> code = SchoolCode::parse(written);
    QVERIFY(code);
    QTEST(code->text(), "text");
}

void TestCode::refused_data()
{
    QTest::addColumn<QString>("written");
    QTest::newRow("nothing") << QString();
    QTest::newRow("only spaces") << QStringLiteral(" 　");
    QTest::newRow("too long") << QString(33, QLatin1Char('9'));
    QTest::newRow("a space within") << QStringLiteral("43 0405");
    QTest::newRow("an ideographic space within") << QStringLiteral("43　0405");
    QTest::newRow("a tab within") << QStringLiteral("43\t0405");
    QTest::newRow("a line break within") << QStringLiteral("43\n0405");
    QTest::newRow("a comma") << QStringLiteral("430405,430406");
    QTest::newRow("a full-width comma") << QStringLiteral("430405，430406");
    QTest::newRow("a nought character") << (QStringLiteral("43") + QChar(u'\0'));
}

void TestCode::refused()
{
    QFETCH(QString, written);
    QVERIFY(!SchoolCode::parse(written));
}

void TestCode::order()
{
    QVERIFY(*DistrictCode::parse(u"430405") < *DistrictCode::parse(u"430406"));
    QVERIFY(*DistrictCode::parse(u"10") < *DistrictCode::parse(u"9")); // as text
    QCOMPARE(*DistrictCode::parse(u"４３"), *DistrictCode::parse(u"43"));
}

void TestCode::asKeyOfASet()
{
    const QSet<CandidateNumber> numbers = {*CandidateNumber::parse(u"1"), *CandidateNumber::parse(u"１"),
                                           *CandidateNumber::parse(u"2")};
    QCOMPARE(numbers.size(), 2);
}

void TestCode::ids()
{
    QVERIFY(!SchoolId().isValid());
    QVERIFY(!SchoolId(-1).isValid());
    QVERIFY(SchoolId(1).isValid());
    QVERIFY(SchoolId(1) < SchoolId(2));
    static_assert(!std::is_convertible_v<qint64, SchoolId>);
    static_assert(!std::is_convertible_v<SchoolId, CandidateId>);
}

QTEST_GUILESS_MAIN(TestCode)
#include "tst_code.moc"
