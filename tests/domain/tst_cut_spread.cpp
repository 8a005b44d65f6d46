// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cut_spread.h"

#include <QTest>

#include <rapidcheck.h>

#include <numeric>

using namespace hengzhao;

/// A cut of a plan over its buckets (R17).
class TestCutSpread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spreads_data();
    void spreads();
    void neverTakesMoreThanThereIs();
    void isInProportion();
    void doesNotMindTheOrderOfBuckets();
};

namespace
{

QList<CuttableBucket> someBuckets()
{
    const auto rests = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 400));
    QList<CuttableBucket> buckets;
    for (size_t i = 0; i < rests.size(); ++i)
        buckets.append({i == 0 ? QStringLiteral("*") : QString::number(430400 + static_cast<int>(i)), rests[i]});
    return buckets;
}

int wholeOf(const QList<CuttableBucket> &buckets)
{
    return std::accumulate(buckets.begin(), buckets.end(), 0,
                           [](int sum, const CuttableBucket &bucket) { return sum + bucket.rest; });
}

} // namespace

void TestCutSpread::spreads_data()
{
    QTest::addColumn<QList<int>>("rests");
    QTest::addColumn<int>("seats");
    QTest::addColumn<QList<int>>("cuts");
    // Buckets: 430405, 430421, *.
    QTest::newRow("in proportion") << QList<int>{60, 30, 10} << 10 << QList<int>{6, 3, 1};
    QTest::newRow("a tie to the lower code") << QList<int>{5, 5, 0} << 1 << QList<int>{1, 0, 0};
    QTest::newRow("the rest of the districts last") << QList<int>{5, 5, 5} << 2 << QList<int>{1, 1, 0};
    QTest::newRow("the largest remainder first") << QList<int>{50, 27, 23} << 10 << QList<int>{5, 3, 2};
    QTest::newRow("nothing from an empty bucket") << QList<int>{0, 7, 0} << 3 << QList<int>{0, 3, 0};
    QTest::newRow("all there is") << QList<int>{4, 3, 2} << 9 << QList<int>{4, 3, 2};
    QTest::newRow("nothing") << QList<int>{4, 3, 2} << 0 << QList<int>{0, 0, 0};
    QTest::newRow("of nothing") << QList<int>{0, 0, 0} << 0 << QList<int>{0, 0, 0};
}

void TestCutSpread::spreads()
{
    QFETCH(QList<int>, rests);
    QFETCH(int, seats);
    QFETCH(QList<int>, cuts);
    QCOMPARE(spreadCut({{QStringLiteral("430405"), rests[0]},
                        {QStringLiteral("430421"), rests[1]},
                        {QStringLiteral("*"), rests[2]}},
                       seats),
             cuts);
}

void TestCutSpread::neverTakesMoreThanThereIs()
{
    QVERIFY(rc::check([] {
        const QList<CuttableBucket> buckets = someBuckets();
        const int seats = *rc::gen::inRange(0, wholeOf(buckets) + 1);
        const QList<int> cuts = spreadCut(buckets, seats);
        RC_ASSERT(std::accumulate(cuts.begin(), cuts.end(), 0) == seats);
        for (qsizetype i = 0; i < buckets.size(); ++i) {
            RC_ASSERT(cuts[i] >= 0);
            RC_ASSERT(cuts[i] <= buckets[i].rest);
        }
    }));
}

void TestCutSpread::isInProportion()
{
    QVERIFY(rc::check([] {
        const QList<CuttableBucket> buckets = someBuckets();
        const qint64 whole = wholeOf(buckets);
        RC_PRE(whole > 0);
        const int seats = *rc::gen::inRange(0, static_cast<int>(whole) + 1);
        const QList<int> cuts = spreadCut(buckets, seats);
        for (qsizetype i = 0; i < buckets.size(); ++i) {
            // Within one seat of the exact share.
            RC_ASSERT(cuts[i] * whole > (qint64(seats) * buckets[i].rest) - whole);
            RC_ASSERT(cuts[i] * whole < (qint64(seats) * buckets[i].rest) + whole);
            for (qsizetype j = 0; j < buckets.size(); ++j) {
                // Of equal buckets the lower code gives first, "*" last.
                const bool isBefore =
                    buckets[i].district != QLatin1String("*") &&
                    (buckets[j].district == QLatin1String("*") || buckets[i].district < buckets[j].district);
                if (buckets[i].rest == buckets[j].rest && isBefore)
                    RC_ASSERT(cuts[i] >= cuts[j]);
            }
        }
    }));
}

void TestCutSpread::doesNotMindTheOrderOfBuckets()
{
    QVERIFY(rc::check([] {
        QList<CuttableBucket> buckets = someBuckets();
        const int seats = *rc::gen::inRange(0, wholeOf(buckets) + 1);
        QList<int> cuts = spreadCut(buckets, seats);
        std::reverse(buckets.begin(), buckets.end());
        std::reverse(cuts.begin(), cuts.end());
        RC_ASSERT(spreadCut(buckets, seats) == cuts);
    }));
}

QTEST_GUILESS_MAIN(TestCutSpread)
#include "tst_cut_spread.moc"
