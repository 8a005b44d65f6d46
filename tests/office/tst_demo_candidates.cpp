// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/candidate.h"
#include "models/office/demo/demo_city.h"
#include "models/office/demo/identities.h"
#include "tests/office/demo_rows.h"

#include <QDateTime>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace hengzhao;
using hengzhao::office::DemoCity;
using hengzhao::test::DemoRows;

namespace
{

QString kindOf(const char *name)
{
    return QString::fromLatin1(name);
}

qint64 sumOf(const QStringList &numbers)
{
    qint64 sum = 0;
    for (const QString &number : numbers)
        sum += number.toLongLong();
    return sum;
}

QSet<QString> setOf(const QStringList &values)
{
    return QSet<QString>(values.begin(), values.end());
}

} // namespace

class TestDemoCandidates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void candidatesAreAsInAnOrdinaryYear();
    void identityNumbersAreValidAndUnique();
    void identityNumbersNeverRepeat_data();
    void identityNumbersNeverRepeat();
    void scoresAreWithinTheirPapers();
    void generalResultNamesOnlyTheEntitled();
    void choicesHaveFewMishaps();
    void interviewsBelongToChoices();
    void sharesComeOutRoughlyEqual();
};

void TestDemoCandidates::candidatesAreAsInAnOrdinaryYear()
{
    const DemoCity city(84'000, 1, 2021);
    const DemoRows candidates(city, kindOf("candidates"));
    QCOMPARE(candidates.count(), qsizetype(84'000));
    const auto hundredths = [&candidates](const char *column, const char *value) {
        return 100.0 * static_cast<double>(candidates.column(column).count(QLatin1String(value))) / 84'000;
    };
    const auto isNear = [](double value, double expected) { return std::abs(value - expected) <= 2.5; };
    QVERIFY(isNear(hundredths("category", "current"), 97));
    QVERIFY(isNear(hundredths("graduated", "1"), 99));
    QVERIFY(isNear(hundredths("applied_general", "1"), 70));
    const qsizetype general = DemoRows(city, kindOf("general")).count();
    QVERIFY(general > 84'000 * 40 / 100 && general < 84'000 * 44 / 100);
    const qsizetype filed = DemoRows(city, kindOf("choices")).count();
    QVERIFY(filed > 84'000 * 95 / 100 && filed < 84'000);
    const qint64 onRoll = sumOf(DemoRows(city, kindOf("graduates")).column("on_roll"));
    QVERIFY(onRoll >= candidates.column("category").count(QStringLiteral("current")));
    QVERIFY(onRoll < 84'000);
}

void TestDemoCandidates::identityNumbersAreValidAndUnique()
{
    const DemoCity city(20'000, 3, 2021);
    const DemoRows candidates(city, kindOf("candidates"));
    const QStringList numbers = candidates.column("id_number");
    for (const QString &text : numbers) {
        const std::optional<IdentityNumber> number = IdentityNumber::parse(text);
        QVERIFY(number.has_value());
        QVERIFY(text.startsWith(QLatin1String("430499"))); // assigned to nobody
        QVERIFY(number->dateOfBirth() <= QDate(2006, 8, 31));
    }
    QCOMPARE(setOf(numbers).size(), qsizetype(20'000));
    QCOMPARE(setOf(candidates.column("candidate_no")).size(), qsizetype(20'000));
    QVERIFY(std::all_of(candidates.rows().begin(), candidates.rows().end(), [](const QStringList &row) {
        return row[0].size() == 12 && row[0].startsWith(QLatin1String("21"));
    }));
    const QStringList phones = candidates.column("phone");
    QVERIFY(std::all_of(phones.begin(), phones.end(),
                        [](const QString &phone) { return phone.startsWith(QLatin1String("000")); }));
}

void TestDemoCandidates::identityNumbersNeverRepeat_data()
{
    QTest::addColumn<int>("candidates");
    QTest::newRow("one") << 1;
    QTest::newRow("as many as a day has serial numbers") << 500;
    QTest::newRow("the full city") << 84'000;
    QTest::newRow("the largest city") << DemoCity::mostCandidates;
}

void TestDemoCandidates::identityNumbersNeverRepeat()
{
    QFETCH(int, candidates);
    const office::demo::Identities identities(candidates, 0xffff'ffff'ffff'ffff, 2021);
    std::vector<quint64> seen;
    int wrongSex = 0;
    std::u16string text;
    for (int i = 0; i < candidates; ++i) {
        text.clear();
        identities.append(text, i, i % 3 == 0, static_cast<CandidateCategory>(i % 6));
        quint64 value = 0;
        for (char16_t c : text.substr(0, 17))
            value = value * 10 + static_cast<quint64>(c - u'0');
        wrongSex += (value % 2 == 1) == (i % 3 == 0) ? 0 : 1; // the 17th digit is odd for a man
        seen.push_back(value);
    }
    QCOMPARE(wrongSex, 0);
    std::sort(seen.begin(), seen.end());
    QVERIFY(std::adjacent_find(seen.begin(), seen.end()) == seen.end());
}

void TestDemoCandidates::scoresAreWithinTheirPapers()
{
    const DemoRows candidates(DemoCity(5000, 1, 2021), kindOf("candidates"));
    const QStringList totals = candidates.column("total");
    std::vector<int> sums(static_cast<size_t>(candidates.count()), 0);
    int halfPoints = 0;
    for (size_t subject = 0; subject < subjectCount; ++subject) {
        const QStringList scores = candidates.column(subjectCodes[subject].data());
        const int highest = subject < 3 ? 12'000 : subjectCodes[subject] == QLatin1String("pe") ? 5'000 : 10'000;
        for (qsizetype i = 0; i < scores.size(); ++i) {
            QCOMPARE(scores[i].isEmpty(), totals[i].isEmpty());
            const int score = scores[i].isEmpty() ? 0 : Score::parse(scores[i]).value().hundredths();
            QVERIFY(score <= highest);
            sums[static_cast<size_t>(i)] += score;
            halfPoints += score % 100 != 0 ? 1 : 0;
        }
    }
    for (qsizetype i = 0; i < totals.size(); ++i)
        QCOMPARE(sums[static_cast<size_t>(i)], totals[i].isEmpty() ? 0 : Score::parse(totals[i]).value().hundredths());
    QVERIFY(halfPoints > 0);
    QVERIFY(setOf(totals).size() > 500);
    for (const QString &evaluation : candidates.column("evaluation"))
        QVERIFY(evaluation.isEmpty() || Evaluation::parse(evaluation).has_value());
}

void TestDemoCandidates::generalResultNamesOnlyTheEntitled()
{
    const DemoCity city(20'000, 9, 2021);
    const QHash<QString, QString> areas = DemoRows(city, kindOf("districts")).map("district_code", "line_area");
    const QHash<QString, QString> lines = DemoRows(city, kindOf("lines")).map("line_area", "score");
    const DemoRows people(city, kindOf("candidates"));
    const QHash<QString, QString> applied = people.map("candidate_no", "applied_general");
    const QHash<QString, QString> totals = people.map("candidate_no", "total");
    const QHash<QString, QString> districts = people.map("candidate_no", "district_code");
    const DemoRows general(city, kindOf("general"));
    QHash<QString, qint64> taken;
    for (const QStringList &row : general.rows()) {
        QCOMPARE(applied.value(row[0]), QStringLiteral("1"));
        const std::optional<Score> line = Score::parse(lines.value(areas.value(districts.value(row[0]))));
        QVERIFY(Score::parse(totals.value(row[0])) >= line);
        ++taken[row[1]];
    }
    QHash<QString, qint64> entitled;
    for (const QStringList &row : people.rows()) {
        const std::optional<Score> line = Score::parse(lines.value(areas.value(row[3])));
        if (applied.value(row[0]) == QLatin1String("1") && Score::parse(totals.value(row[0])) >= line)
            ++entitled[QString()];
    }
    QVERIFY(entitled.value(QString()) > general.count()); // some above the line come back
    const QHash<QString, QString> seats = DemoRows(city, kindOf("general-plans")).map("school_name", "seats");
    QVERIFY(taken.size() >= 9);
    QVERIFY(sumOf(seats.values()) >= general.count());
}

void TestDemoCandidates::choicesHaveFewMishaps()
{
    const DemoCity city(84'000, 1, 2021);
    const QSet<QString> schools = setOf(DemoRows(city, kindOf("schools")).column("school_code"));
    int unknown = 0;
    int repeated = 0;
    int late = 0;
    int one = 0;
    QHash<QString, int> wishes;
    for (const QStringList &row : DemoRows(city, kindOf("choices")).rows()) {
        QVERIFY(!row[1].isEmpty());
        if (schools.contains(row[1]))
            ++wishes[row[1]];
        unknown += !schools.contains(row[1]) || (!row[2].isEmpty() && !schools.contains(row[2])) ? 1 : 0;
        repeated += row[1] == row[2] ? 1 : 0;
        one += row[2].isEmpty() ? 1 : 0;
        if (row[3].isEmpty())
            continue;
        const QDateTime filed = QDateTime::fromString(row[3], Qt::ISODate);
        QVERIFY(filed.isValid());
        QVERIFY(filed.date() >= QDate(2021, 6, 1));
        late += filed.date() > QDate(2021, 6, 5) ? 1 : 0;
    }
    for (int mishaps : {unknown, repeated, late})
        QVERIFY(mishaps > 0);
    QVERIFY(unknown + repeated + late < 840);
    QVERIFY(one > 1000);
    const auto [least, most] = std::minmax_element(wishes.begin(), wishes.end());
    const int average = 84'000 / 60;
    QVERIFY(*most > 2 * average);
    QVERIFY(2 * *least < average);
}

void TestDemoCandidates::interviewsBelongToChoices()
{
    const DemoCity city(20'000, 1, 2021);
    QHash<QString, QStringList> filed;
    for (const QStringList &row : DemoRows(city, kindOf("choices")).rows())
        filed.insert(row[0], row.sliced(1, 2));
    QSet<QString> asking;
    for (const QStringList &row : DemoRows(city, kindOf("programs")).rows()) {
        if (!row[6].isEmpty())
            asking.insert(row[0] + row[1]);
    }
    const DemoRows interviews(city, kindOf("interviews"));
    QVERIFY(interviews.count() > 100);
    QSet<QString> seen;
    for (const QStringList &row : interviews.rows()) {
        QVERIFY(filed.value(row[0]).contains(row[1]));
        QVERIFY(asking.contains(row[1] + row[3]));
        QVERIFY(Score::parse(row[2]).value().hundredths() <= 10'000);
        QVERIFY(!seen.contains(row[0] + row[1]));
        seen.insert(row[0] + row[1]);
    }
}

/// Places by choice and total alone, without ties or void choices: near enough to the first batch.
void TestDemoCandidates::sharesComeOutRoughlyEqual()
{
    const DemoCity city(20'000, 4, 2021);
    QHash<QString, qint64> seats; // by school and district column
    QSet<QString> divided;
    for (const QStringList &row : DemoRows(city, kindOf("plans")).rows()) {
        seats.insert(row[0] + row[1], row[2].toLongLong());
        if (!row[1].isEmpty())
            divided.insert(row[0]);
    }
    QHash<QString, QStringList> filed;
    for (const QStringList &row : DemoRows(city, kindOf("choices")).rows())
        filed.insert(row[0], row.sliced(1, 2));
    const QStringList general = DemoRows(city, kindOf("general")).column("candidate_no");
    const QSet<QString> takenElsewhere = setOf(general);
    QList<QStringList> people = DemoRows(city, kindOf("candidates")).rows();
    std::stable_sort(people.begin(), people.end(), [](const QStringList &left, const QStringList &right) {
        return left[10].toDouble() > right[10].toDouble();
    });
    QSet<QString> placed;
    for (qsizetype choice = 0; choice < 2; ++choice) {
        for (const QStringList &person : people) {
            const QString school = filed.value(person[0], {QString(), QString()})[choice];
            if (school.isEmpty() || placed.contains(person[0]) || takenElsewhere.contains(person[0]))
                continue;
            const QString own = school + (divided.contains(school) ? person[3] : QString());
            qint64 &left = seats[seats.contains(own) ? own : school + QLatin1Char('*')];
            if (left > 0) {
                --left;
                placed.insert(person[0]);
            }
        }
    }
    const double share = static_cast<double>(placed.size()) / static_cast<double>(placed.size() + general.size());
    QVERIFY2(share >= 0.45 && share <= 0.55, qPrintable(QString::number(share)));
}

QTEST_GUILESS_MAIN(TestDemoCandidates)
#include "tst_demo_candidates.moc"
