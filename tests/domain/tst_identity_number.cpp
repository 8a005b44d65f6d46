// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/identity_number.h"

#include <QTest>

#include <rapidcheck.h>

using namespace hengzhao;

class TestIdentityNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valid_data();
    void valid();
    void refused_data();
    void refused();
    void checkCharacter();
    void everyOtherCheckIsRefused();
    void masksNumber_data();
    void masksNumber();
    void masksName_data();
    void masksName();
};

void TestIdentityNumber::valid_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("sex");
    QTest::addColumn<QDate>("birth");
    const int male = 1;
    const int female = 2;
    const QString first = QStringLiteral("11010519491231002X");
    const QDate firstBirth(1949, 12, 31);
    QTest::newRow("born on the last of December") << first << first << female << firstBirth;
    QTest::newRow("born on New Year's Day")
        << QStringLiteral("34052419800101001X") << QStringLiteral("34052419800101001X") << male << QDate(1980, 1, 1);
    QTest::newRow("small x") << QStringLiteral("11010519491231002x") << first << female << firstBirth;
    QTest::newRow("spaces around") << QStringLiteral("  11010519491231002X ") << first << female << firstBirth;
    QTest::newRow("full width") << QStringLiteral("１１０１０５１９４９１２３１００２Ｘ") << first << female
                                << firstBirth;
    QTest::newRow("full-width small x, ideographic space")
        << QStringLiteral("　11010519491231002ｘ") << first << female << firstBirth;
    QTest::newRow("leap day") << QStringLiteral("430499200802290012") << QStringLiteral("430499200802290012") << male
                              << QDate(2008, 2, 29);
}

void TestIdentityNumber::valid()
{
    QFETCH(QString, written);
    const std::optional<IdentityNumber> number = IdentityNumber::parse(written);
    QVERIFY(number);
    QTEST(number->text(), "text");
    QTEST(static_cast<int>(number->sex()), "sex");
    QTEST(number->dateOfBirth(), "birth");
    QCOMPARE(IdentityNumber::parse(number->text()), number);
}

void TestIdentityNumber::refused_data()
{
    QTest::addColumn<QString>("written");
    // Bodies whose date is impossible carry the check character that would be right, so that the date alone is judged.
    const auto complete = [](QStringView body) {
        return body.toString() + IdentityNumber::checkCharacter(body).value_or(u'?');
    };
    QTest::newRow("nothing") << QString();
    QTest::newRow("wrong check character") << QStringLiteral("110105194912310021");
    QTest::newRow("x where a digit is right") << QStringLiteral("43049920080229001X");
    QTest::newRow("one digit changed") << QStringLiteral("11010519491231003X");
    QTest::newRow("two neighbours exchanged") << QStringLiteral("11010519491213002X");
    QTest::newRow("seventeen digits") << QStringLiteral("11010519491231002");
    QTest::newRow("nineteen characters") << QStringLiteral("11010519491231002X0");
    QTest::newRow("fifteen digits of the old kind") << QStringLiteral("110105491231002");
    QTest::newRow("a letter within") << QStringLiteral("1101051949123100AX");
    QTest::newRow("a space within") << QStringLiteral("110105 9491231002X");
    QTest::newRow("an x within") << QStringLiteral("11010519491231X02X");
    QTest::newRow("the thirteenth month") << complete(u"43049920081301001");
    QTest::newRow("the thirtieth of February") << complete(u"43049920080230001");
    QTest::newRow("leap day of a common year") << complete(u"43049920090229001");
    QTest::newRow("the nought of a month") << complete(u"43049920080500001");
    QTest::newRow("before 1900") << complete(u"43049918991231001");
    QTest::newRow("digits of another script") << QStringLiteral("११०१०५१९४९१२३१००२X");
}

void TestIdentityNumber::refused()
{
    QFETCH(QString, written);
    QVERIFY(!IdentityNumber::parse(written));
}

void TestIdentityNumber::checkCharacter()
{
    QCOMPARE(IdentityNumber::checkCharacter(u"11010519491231002"), std::optional<QChar>(u'X'));
    QCOMPARE(IdentityNumber::checkCharacter(u"43049920080229001"), std::optional<QChar>(u'2'));
    QVERIFY(!IdentityNumber::checkCharacter(u"1101051949123100"));
    QVERIFY(!IdentityNumber::checkCharacter(u"1101051949123100X"));
}

void TestIdentityNumber::everyOtherCheckIsRefused()
{
    const bool holds = rc::check("one of the eleven check characters fits, and one only", [] {
        const int serial = *rc::gen::inRange(0, 1000);
        const QDate birth = QDate(2000, 1, 1).addDays(*rc::gen::inRange(0, 9000));
        const QString body = QStringLiteral("430499%1%2")
                                 .arg(birth.toString(QStringLiteral("yyyyMMdd")))
                                 .arg(serial, 3, 10, QLatin1Char('0'));
        int fitting = 0;
        for (QChar check : QStringLiteral("0123456789X"))
            fitting += IdentityNumber::parse(body + check) ? 1 : 0;
        RC_ASSERT(fitting == 1);
        RC_ASSERT(IdentityNumber::parse(body + *IdentityNumber::checkCharacter(body))->dateOfBirth() == birth);
    });
    QVERIFY(holds);
}

void TestIdentityNumber::masksNumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    QTest::newRow("a whole number") << QStringLiteral("11010519491231002X") << QStringLiteral("1101************2X");
    QTest::newRow("one too short") << QStringLiteral("1101051") << QStringLiteral("1101*51");
    QTest::newRow("six characters") << QStringLiteral("110105") << QStringLiteral("******");
    QTest::newRow("nothing") << QString() << QString();
}

void TestIdentityNumber::masksNumber()
{
    QFETCH(QString, text);
    QTEST(maskedIdentityNumber(text), "masked");
}

void TestIdentityNumber::masksName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("masked");
    QTest::newRow("two characters") << QStringLiteral("李四") << QStringLiteral("李*");
    QTest::newRow("three characters") << QStringLiteral("王小明") << QStringLiteral("王*明");
    QTest::newRow("four characters") << QStringLiteral("欧阳小明") << QStringLiteral("欧**明");
    QTest::newRow("one character") << QStringLiteral("李") << QStringLiteral("李");
    QTest::newRow("a rare character at either end") << QStringLiteral("𠮷小𠮷") << QStringLiteral("𠮷*𠮷");
    QTest::newRow("one rare character") << QStringLiteral("𠮷") << QStringLiteral("𠮷");
    QTest::newRow("nothing") << QString() << QString();
}

void TestIdentityNumber::masksName()
{
    QFETCH(QString, name);
    QTEST(maskedName(name), "masked");
}

QTEST_GUILESS_MAIN(TestIdentityNumber)
#include "tst_identity_number.moc"
