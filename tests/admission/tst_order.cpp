// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admission/town.h"

#include "models/admission/key_sort.h"
#include "models/admission/ranking.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace hengzhao;
using namespace hengzhao::admission;

namespace
{

Town twoCandidates(const QString &ranking, const QString &left, const QString &right)
{
    Town town;
    town.ranking(ranking).buckets(QStringLiteral("A 1"));
    // SHA-256 of "case:009" begins with 107e, that of "case:010" with e0bf.
    for (const auto &[number, text] : {std::pair("009", left), std::pair("010", right)}) {
        const QStringList values = text.split(QLatin1Char(' '));
        town.candidates(QStringLiteral("%1 %2 A").arg(QLatin1String(number), values[0]));
        town.score(number, Subject::Chinese, hundredths(values[1]));
        town.score(number, Subject::Math, hundredths(values[2]));
        town.evaluation(number, values[3] == QStringLiteral(".") ? none : values[3].toInt());
        if (values[4] != QStringLiteral("."))
            town.interviews(QStringLiteral("%1 A %2").arg(QLatin1String(number), values[4]));
    }
    return town;
}

} // namespace

class TestOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differences_data();
    void differences();
    void queueAgreesWithDifferences_data();
    void queueAgreesWithDifferences();
    void keyTexts_data();
    void keyTexts();
    void lots_data();
    void lots();
    void sortsByKey_data();
    void sortsByKey();
};

void TestOrder::differences_data()
{
    QTest::addColumn<QString>("ranking");
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("order");

    // total chinese math evaluation interview; `.` is missing
    const auto row = [](const char *name, const char *ranking, const char *left, const char *right, int key,
                        int order) {
        QTest::newRow(name) << QString::fromLatin1(ranking) << QString::fromLatin1(left) << QString::fromLatin1(right)
                            << key << order;
    };
    row("the larger total", "total,lot", "300 . . . .", "299.99 . . . .", 0, -1);
    row("the smaller total", "total,lot", "299.99 . . . .", "300 . . . .", 0, 1);
    row("half a point is half a point", "total,chinese,lot", "300.5 1 . . .", "300.50 2 . . .", 1, 1);
    row("nought before missing", "total,lot", "0 . . . .", ". . . . .", 0, -1);
    row("a sum", "chinese+math,lot", "0 70 71 . .", "0 80 60 . .", 0, -1);
    row("in a sum a missing subject counts nothing", "chinese+math,math,lot", "0 70 . . .", "0 60 10 . .", 1, 1);
    row("a sum of noughts before a sum of nothing", "chinese+math,lot", "0 0 . . .", "0 . . . .", 0, -1);
    row("both sums missing, the next key", "chinese+math,total,lot", "2 . . . .", "1 . . . .", 1, -1);
    row("more As", "evaluation,lot", "0 . . 41000 .", "0 . . 32000 .", 0, -1);
    row("one grade against a profile", "evaluation,lot", "0 . . 10000 .", "0 . . 5000 .", 0, -1);
    row("a missing evaluation", "evaluation,lot", "0 . . . .", "0 . . 1 .", 0, 1);
    row("the interview", "interview,total,lot", "9 . . . 60", "1 . . . 61", 0, 1);
    row("a missing interview", "interview,total,lot", "1 . . . 0", "9 . . . .", 0, -1);
    row("the lot", "total,lot", "1 . . . .", "1 . . . .", 1, -1);
    row("the number", "total", "1 . . . .", "1 . . . .", 1, -1);
}

void TestOrder::differences()
{
    QFETCH(QString, ranking);
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(int, key);
    QFETCH(int, order);
    const Town town = twoCandidates(ranking, left, right);
    const Difference found = difference(town.cohort, 0, 1, 0, true);
    QCOMPARE(found.key, key);
    QCOMPARE(found.order, order);
    const Difference turned = difference(town.cohort, 1, 0, 0, true);
    QCOMPARE(turned.key, key);
    QCOMPARE(turned.order, -order);
}

void TestOrder::queueAgreesWithDifferences_data()
{
    differences_data();
}

void TestOrder::queueAgreesWithDifferences()
{
    QFETCH(QString, ranking);
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(int, key);
    QFETCH(int, order);
    const Town town = twoCandidates(ranking, left, right);
    const Outcome outcome = match(town.cohort);
    QCOMPARE(outcome.places[0][0], order < 0 ? 1 : 2);
    QCOMPARE(outcome.places[0][1], order < 0 ? 2 : 1);
    QCOMPARE(outcome.queue(0, 1).lotDecided, town.cohort.ranking[key].kind == RankingKey::Kind::Lot);
}

void TestOrder::keyTexts_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("expected");

    QTest::newRow("a total has two places") << QStringLiteral("total") << QStringLiteral("300.50");
    QTest::newRow("a sum") << QStringLiteral("chinese+math") << QStringLiteral("70.05");
    QTest::newRow("a missing subject is empty") << QStringLiteral("english") << QString();
    QTest::newRow("an evaluation") << QStringLiteral("evaluation") << QStringLiteral("4A1B");
    QTest::newRow("an interview") << QStringLiteral("interview") << QStringLiteral("61.00");
    QTest::newRow("the lot's first eight digits") << QStringLiteral("lot") << QStringLiteral("107e5d7b");
    QTest::newRow("the number") << QStringLiteral("candidate_no") << QStringLiteral("009");
}

void TestOrder::keyTexts()
{
    QFETCH(QString, key);
    const Town town =
        twoCandidates(QStringLiteral("total"), QStringLiteral("300.5 70.05 . 41000 61"), QStringLiteral("0 . . . ."));
    QTEST(keyText(town.cohort, RankingKey::parse(key).value(), 0, 0), "expected");
    if (key != QStringLiteral("lot") && key != QStringLiteral("candidate_no") && key != QStringLiteral("total"))
        QCOMPARE(keyText(town.cohort, RankingKey::parse(key).value(), 1, 0), QString());
}

void TestOrder::lots_data()
{
    QTest::addColumn<QByteArray>("seed");
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QByteArray>("hex");

    QTest::newRow("a plain seed") << QByteArray("case") << QByteArray("009")
                                  << QByteArray("107e5d7b37bccf31461b08c8c57dd5e95563c37829518bdcb3c3878c80bbff05");
    QTest::newRow("another number") << QByteArray("case") << QByteArray("010")
                                    << QByteArray("e0bfea6f4e80371b3a07771a46f9cde437d4e3981e6c92d474b3e479944a126c");
    QTest::newRow("the season's seed") << QByteArray("hengyang-2021") << QByteArray("210430400000001")
                                       << QByteArray(
                                              "9dc0d423b8bbb19cc1c0f3037b3982ae710ffcb21073cb33d043891fc47c24d5");
    QTest::newRow("a seed in Chinese") << QByteArray("衡阳") << QByteArray("001")
                                       << QByteArray(
                                              "19f902b9bdc65f708007878c9bd6f34cc6276c757d70f385fbfad98be1527b53");
    QTest::newRow("an empty seed") << QByteArray("") << QByteArray("1")
                                   << QByteArray("882e0dabc11b4d2126c3efed0c975557c1df881bc91a96663bf59b19b874ffee");
}

void TestOrder::lots()
{
    QFETCH(QByteArray, seed);
    QFETCH(QByteArray, number);
    Lots lots(std::string_view(seed.constData(), static_cast<std::size_t>(seed.size())));
    const DigestBytes lot = lots.of(std::string_view(number.constData(), static_cast<std::size_t>(number.size())));
    QTEST(toHex(lot), "hex");
    QCOMPARE(toHex(lot).first(16), QByteArray::number(quint64(Lots::head(lot)), 16).rightJustified(16, '0'));
}

void TestOrder::sortsByKey_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("bits");
    QTest::addColumn<int>("values");

    QTest::newRow("nothing") << 0 << 10 << 5;
    QTest::newRow("one") << 1 << 10 << 5;
    QTest::newRow("a few") << 20 << 64 << 1000000;
    QTest::newRow("all equal") << 5000 << 64 << 1;
    QTest::newRow("two values far apart in bits") << 5000 << 64 << 2;
    QTest::newRow("few bits, many ties") << 20000 << 9 << 300;
    QTest::newRow("long runs beyond the leading bits") << 20000 << 64 << 40;
    QTest::newRow("wide keys") << 50000 << 64 << 1000000000;
    QTest::newRow("no bits at all") << 100 << 0 << 1;
}

void TestOrder::sortsByKey()
{
    QFETCH(int, count);
    QFETCH(int, bits);
    QFETCH(int, values);
    std::mt19937_64 engine(20210720);
    std::vector<std::uint64_t> palette;
    for (int i = 0; i < std::min(values, 4096); ++i)
        palette.push_back(bits == 0 ? 0 : engine() >> (64 - bits));
    std::vector<std::uint64_t> keys;
    for (int i = 0; i < count; ++i) {
        const bool fresh = values > 4096;
        keys.push_back(fresh ? engine() >> (64 - bits) : palette[engine() % palette.size()]);
    }
    std::vector<std::uint32_t> expected(keys.size());
    for (std::size_t i = 0; i < keys.size(); ++i)
        expected[i] = static_cast<std::uint32_t>(i);
    std::stable_sort(expected.begin(), expected.end(),
                     [&](std::uint32_t left, std::uint32_t right) { return keys[left] < keys[right]; });
    std::vector<std::uint32_t> found;
    for (const Ranked &ranked : sortedByKey(keys, bits))
        found.push_back(ranked.item);
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(TestOrder)
#include "tst_order.moc"
