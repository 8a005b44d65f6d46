// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/city_time.h"

#include <QTest>
#include <QTimeZone>

namespace hengzhao::office
{

class TestCityTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void momentsAreRead_data();
    void momentsAreRead();
    void momentsAreShownInTheCitysTime();
    void otherTextsAreNone_data();
    void otherTextsAreNone();
};

void TestCityTime::momentsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("moment");
    const QTimeZone city("Asia/Shanghai");
    const QDate day(2021, 7, 5);
    const auto at = [&](int hour, int minute, int second) { return QDateTime(day, QTime(hour, minute, second), city); };
    QTest::newRow("a day") << QStringLiteral("2021-07-05") << at(0, 0, 0);
    QTest::newRow("a day with slashes") << QStringLiteral("2021/07/05") << at(0, 0, 0);
    QTest::newRow("to the minute") << QStringLiteral("2021-07-05 13:57") << at(13, 57, 0);
    QTest::newRow("to the second") << QStringLiteral("2021-07-05 13:57:31") << at(13, 57, 31);
    QTest::newRow("to the second, with slashes") << QStringLiteral("2021/07/05 13:57:31") << at(13, 57, 31);
    QTest::newRow("to the minute, with slashes") << QStringLiteral("2021/07/05 13:57") << at(13, 57, 0);
    QTest::newRow("with slashes and a T") << QStringLiteral("2021/07/05T13:57:31") << at(13, 57, 31);
    QTest::newRow("marks mixed") << QStringLiteral("2021-07/05") << at(0, 0, 0);
    QTest::newRow("with a T") << QStringLiteral("2021-07-05T13:57:31") << at(13, 57, 31);
    QTest::newRow("with a T, to the minute") << QStringLiteral("2021-07-05T13:57") << at(13, 57, 0);
    QTest::newRow("spaces around") << QStringLiteral(" 2021-07-05 ") << at(0, 0, 0);
    QTest::newRow("full width") << QStringLiteral(u"２０２１-０７-０５") << at(0, 0, 0);
    QTest::newRow("with an offset") << QStringLiteral("2021-07-05T05:57:31Z") << at(13, 57, 31);
}

void TestCityTime::momentsAreRead()
{
    QFETCH(const QString, text);
    QFETCH(const QDateTime, moment);
    const std::optional<QDateTime> read = parseMoment(text);
    QVERIFY(read.has_value());
    QCOMPARE(*read, moment);
    QCOMPARE(read->date(), moment.date()); // in the city's time, not in another that means the same
}

void TestCityTime::momentsAreShownInTheCitysTime()
{
    const QDateTime moment(QDate(2021, 7, 20), QTime(17, 30, 59), Qt::UTC);
    QCOMPARE(shownMoment(moment), QStringLiteral("2021-07-21 01:30"));
    QCOMPARE(shownMoment(moment.toOffsetFromUtc(-3 * 3600)), QStringLiteral("2021-07-21 01:30"));
}

void TestCityTime::otherTextsAreNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a word as long as a day") << QStringLiteral("abcdefghij");
    QTest::newRow("no such day") << QStringLiteral("2021-02-30");
    QTest::newRow("no such hour") << QStringLiteral("2021-07-05 25:00:00");
    QTest::newRow("no such minute") << QStringLiteral("2021-07-05 13:60");
    QTest::newRow("letters for the year") << QStringLiteral("x021-07-05");
    QTest::newRow("letters for the second") << QStringLiteral("2021-07-05 13:57:3x");
}

void TestCityTime::otherTextsAreNone()
{
    QFETCH(const QString, text);
    QVERIFY(!parseMoment(text).has_value());
}

} // namespace hengzhao::office

QTEST_GUILESS_MAIN(hengzhao::office::TestCityTime)
#include "tst_city_time.moc"
