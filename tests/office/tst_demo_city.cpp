// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rule_book.h"
#include "models/domain/score.h"
#include "models/office/demo/demo_city.h"
#include "tests/office/demo_rows.h"

#include <QCryptographicHash>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace hengzhao;
using hengzhao::office::DemoCity;
using hengzhao::test::DemoRows;

namespace
{

QString kindOf(const char *name)
{
    return QString::fromLatin1(name);
}

QByteArray digestOf(const DemoCity &city, const QString &kind)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const std::unique_ptr<files::RowSource> table = city.table(kind);
    std::vector<QStringView> cells;
    while (table->next(cells).value()) {
        for (QStringView cell : cells)
            hash.addData(cell.toUtf8() + '\t');
        hash.addData("\n");
    }
    return hash.result().toHex();
}

/// Seats by school: of the rows whose district column is empty, or of all others.
QHash<QString, qint64> planSums(const DemoRows &plans, bool whole)
{
    QHash<QString, qint64> sums;
    for (const QStringList &row : plans.rows()) {
        if (row[1].isEmpty() == whole)
            sums[row[0]] += row[2].toLongLong();
    }
    return sums;
}

bool allIn(const QStringList &values, const QSet<QString> &known)
{
    return std::all_of(values.begin(), values.end(),
                       [&known](const QString &value) { return value.isEmpty() || known.contains(value); });
}

QSet<QString> setOf(const QStringList &values)
{
    return QSet<QString>(values.begin(), values.end());
}

} // namespace

class TestDemoCity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedGivesTheSameBytes_data();
    void sameSeedGivesTheSameBytes();
    void otherSeedGivesAnotherCity();
    void bytesAreTheSameOnEveryPlatform();
    void tableOutlivesItsCity();
    void unknownKindHasNoTable();
    void fullCityHasItsShape();
    void everyReferenceResolves_data();
    void everyReferenceResolves();
    void seatsKeepTheirLimits_data();
    void seatsKeepTheirLimits();
    void rulesAreARuleBookOfTheYear();
    void pastHasThreeYears();
};

void TestDemoCity::sameSeedGivesTheSameBytes_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind : DemoCity::kinds())
        QTest::newRow(qPrintable(kind)) << kind;
}

void TestDemoCity::sameSeedGivesTheSameBytes()
{
    QFETCH(QString, kind);
    const DemoCity city(3000, 7, 2021);
    const QByteArray first = digestOf(city, kind);
    QCOMPARE(digestOf(city, kind), first);
    QCOMPARE(digestOf(DemoCity(3000, 7, 2021), kind), first);
}

void TestDemoCity::otherSeedGivesAnotherCity()
{
    const DemoCity one(500, 1, 2021);
    const DemoCity two(500, 2, 2021);
    for (const char *kind : {"schools", "plans", "candidates", "choices", "general"})
        QVERIFY2(digestOf(one, kindOf(kind)) != digestOf(two, kindOf(kind)), kind);
    QVERIFY(one.rules() != two.rules());
    QVERIFY(one.past() != two.past());
    QCOMPARE(digestOf(one, kindOf("districts")), digestOf(two, kindOf("districts")));
}

/// Values that were read once and must never move: a season made by an earlier version can be made again.
void TestDemoCity::bytesAreTheSameOnEveryPlatform()
{
    const DemoCity city(200, 42, 2021);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QStringList kinds = DemoCity::kinds();
    QVERIFY(kinds.removeOne(QStringLiteral("directory"))); // it came later, and moves none of the others
    for (const QString &kind : std::as_const(kinds))
        hash.addData(digestOf(city, kind));
    QCOMPARE(hash.result().toHex(), QByteArray("0abb9300f4d4cf5c590ebd274158cc8d1f09e64bf4c54c47006a07ac08533b5a"));
    QCOMPARE(digestOf(city, QStringLiteral("directory")),
             QByteArray("cad8abc826cd490a6ae23f33be16c96a78c6f0b786cee1b4ebce8c85d000f7d6"));
}

void TestDemoCity::tableOutlivesItsCity()
{
    std::unique_ptr<files::RowSource> table;
    {
        const DemoCity city(30, 1, 2021);
        table = city.table(kindOf("candidates"));
    }
    std::vector<QStringView> cells;
    qint64 rows = 0;
    while (table->next(cells).value())
        QCOMPARE(table->row(), ++rows);
    QCOMPARE(rows, qint64(31));
    QCOMPARE(table->part(), 1.0);
    QVERIFY(!table->next(cells).value());
}

void TestDemoCity::unknownKindHasNoTable()
{
    QVERIFY(DemoCity(1, 1, 2021).table(kindOf("confirmations")) == nullptr);
}

void TestDemoCity::fullCityHasItsShape()
{
    const DemoCity city(84'000, 1, 2021);
    QCOMPARE(DemoRows(city, kindOf("districts")).count(), qsizetype(12));
    QCOMPARE(DemoRows(city, kindOf("lines")).count(), qsizetype(9));
    QCOMPARE(DemoRows(city, kindOf("junior-schools")).count(), qsizetype(460));
    const DemoRows schools(city, kindOf("schools"));
    const QStringList categories = schools.column("category");
    QCOMPARE(categories.count(QStringLiteral("secondary")), qsizetype(40));
    QCOMPARE(categories.count(QStringLiteral("technician")), qsizetype(12));
    QCOMPARE(categories.count(QStringLiteral("college")), qsizetype(5));
    QCOMPARE(categories.count(QStringLiteral("outside")), qsizetype(3));
    const QHash<QString, qint64> limits = planSums(DemoRows(city, kindOf("plans")), true);
    QCOMPARE(std::accumulate(limits.begin(), limits.end(), qint64(0)), qint64(34'000));
    const auto [least, most] = std::minmax_element(limits.begin(), limits.end());
    QVERIFY(*least >= 100);
    QVERIFY(*most <= 1500);
    QCOMPARE(setOf(schools.column("name")).size(), schools.count());
    QCOMPARE(setOf(DemoRows(city, kindOf("junior-schools")).column("name")).size(), qsizetype(460));
    const QStringList programs = DemoRows(city, kindOf("programs")).column("interview_minimum");
    const qsizetype withInterview = programs.size() - programs.count(QString());
    QVERIFY(withInterview >= 5 && withInterview <= 60);
}

void TestDemoCity::everyReferenceResolves_data()
{
    QTest::addColumn<int>("candidates");
    QTest::newRow("nobody") << 0;
    QTest::newRow("one") << 1;
    QTest::newRow("ten") << 10;
    QTest::newRow("fifty") << 50;
    QTest::newRow("a county") << 9'000;
}

void TestDemoCity::everyReferenceResolves()
{
    QFETCH(int, candidates);
    const DemoCity city(candidates, 11, 2022);
    const DemoRows people(city, kindOf("candidates"));
    QCOMPARE(people.count(), qsizetype(candidates));
    const QSet<QString> districts = setOf(DemoRows(city, kindOf("districts")).column("district_code"));
    const QSet<QString> juniors = setOf(DemoRows(city, kindOf("junior-schools")).column("junior_school_code"));
    const DemoRows schools(city, kindOf("schools"));
    const QSet<QString> schoolCodes = setOf(schools.column("school_code"));
    const QSet<QString> numbers = setOf(people.column("candidate_no"));
    QCOMPARE(numbers.size(), qsizetype(candidates));

    QVERIFY(allIn(DemoRows(city, kindOf("junior-schools")).column("district_code"), districts));
    QVERIFY(allIn(people.column("district_code"), districts));
    QVERIFY(allIn(people.column("household_district"), districts));
    QVERIFY(allIn(people.column("junior_school_code"), juniors));
    QVERIFY(allIn(DemoRows(city, kindOf("graduates")).column("junior_school_code"), juniors));
    QVERIFY(allIn(DemoRows(city, kindOf("programs")).column("school_code"), schoolCodes));
    QVERIFY(allIn(DemoRows(city, kindOf("plans")).column("school_code"), schoolCodes));
    QVERIFY(allIn(DemoRows(city, kindOf("plans")).column("district_code"), districts + QSet{QStringLiteral("*")}));
    QVERIFY(allIn(DemoRows(city, kindOf("general-plans")).column("district_code"), districts));
    QVERIFY(allIn(DemoRows(city, kindOf("choices")).column("candidate_no"), numbers));
    QVERIFY(allIn(DemoRows(city, kindOf("interviews")).column("candidate_no"), numbers));
    QVERIFY(allIn(DemoRows(city, kindOf("interviews")).column("school_code"), schoolCodes));
    QVERIFY(allIn(DemoRows(city, kindOf("general")).column("candidate_no"), numbers));
    QVERIFY(allIn(DemoRows(city, kindOf("general")).column("school_name"),
                  setOf(DemoRows(city, kindOf("general-plans")).column("school_name"))));
    QVERIFY(allIn(DemoRows(city, kindOf("lines")).column("line_area"),
                  setOf(DemoRows(city, kindOf("districts")).column("line_area"))));
    for (const QString &score : DemoRows(city, kindOf("lines")).column("score"))
        QVERIFY(Score::parse(score).has_value());
}

void TestDemoCity::seatsKeepTheirLimits_data()
{
    everyReferenceResolves_data();
    QTest::newRow("the full city") << 84'000;
}

void TestDemoCity::seatsKeepTheirLimits()
{
    QFETCH(int, candidates);
    const DemoCity city(candidates, 5, 2021);
    const DemoRows plans(city, kindOf("plans"));
    const QHash<QString, qint64> limits = planSums(plans, true);
    const QHash<QString, qint64> allotted = planSums(plans, false);
    QHash<QString, qint64> programs;
    for (const QStringList &row : DemoRows(city, kindOf("programs")).rows())
        programs[row[0]] += row[5].toLongLong();
    const QHash<QString, QString> capacities = DemoRows(city, kindOf("schools")).map("school_code", "capacity");
    const QHash<QString, QString> homes = DemoRows(city, kindOf("schools")).map("school_code", "district_code");
    const QHash<QString, QString> urban = DemoRows(city, kindOf("districts")).map("district_code", "urban");
    QCOMPARE(limits.size(), capacities.size());
    for (auto limit = limits.begin(); limit != limits.end(); ++limit) {
        QVERIFY(limit.value() >= 1);
        QCOMPARE(programs.value(limit.key()), limit.value());
        QVERIFY(capacities.value(limit.key()).toLongLong() >= limit.value());
        QVERIFY(allotted.value(limit.key()) <= limit.value());
        // R16: urban schools have allotments, the others are one bucket
        QCOMPARE(allotted.contains(limit.key()), urban.value(homes.value(limit.key())) == QLatin1String("1"));
    }
}

void TestDemoCity::rulesAreARuleBookOfTheYear()
{
    const RuleBookReading reading = RuleBook::read(DemoCity(10, 99, 2023).rules());
    QVERIFY(reading.findings.isEmpty());
    QVERIFY(reading.book.has_value());
    QCOMPARE(reading.book->year(), 2023);
    QVERIFY(reading.book->lotSeed().contains(QLatin1String("99")));
    QCOMPARE(reading.book->batches(), RuleBook::standard(2023).batches());
}

void TestDemoCity::pastHasThreeYears()
{
    const QList<office::PastFigure> past = DemoCity(84'000, 1, 2021).past();
    QHash<int, int> districts;
    QHash<int, int> schools;
    for (const office::PastFigure &figure : past) {
        QVERIFY(figure.district.has_value() != figure.school.has_value());
        ++(figure.district ? districts : schools)[figure.year];
        QVERIFY(figure.vocational + figure.general <= figure.graduates);
        QVERIFY(figure.admitted <= figure.plan);
        QVERIFY(figure.district ? figure.graduates > 0 : figure.plan > 0);
    }
    QCOMPARE(districts, (QHash<int, int>{{2018, 12}, {2019, 12}, {2020, 12}}));
    QCOMPARE(schools.size(), qsizetype(3));
    QVERIFY(schools.value(2018) > 45 && schools.value(2018) <= 60);
}

QTEST_GUILESS_MAIN(TestDemoCity)
#include "tst_demo_city.moc"
