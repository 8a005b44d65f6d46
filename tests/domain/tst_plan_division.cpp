// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/plan_division.h"

#include <QTest>

#include <rapidcheck.h>

#include <numeric>

using namespace hengzhao;

/// Seats divided over districts by largest remainder (R17, R32).
class TestPlanDivision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void divides_data();
    void divides();
    void sumsExactlyWithinBounds();
    void givesMoreToWhoHasMore();
    void tiesGoToTheEarlierPlace();
    void readsWhatItIsDividedBy();
};

namespace
{

std::vector<qint64> drawnWeights()
{
    std::vector<qint64> weights = *rc::gen::container<std::vector<qint64>>(rc::gen::inRange<qint64>(0, 90'000));
    if (weights.empty())
        weights.push_back(*rc::gen::inRange<qint64>(0, 90'000));
    return weights;
}

qint64 sumOf(const std::vector<qint64> &weights)
{
    return std::accumulate(weights.begin(), weights.end(), qint64{0});
}

} // namespace

void TestPlanDivision::divides_data()
{
    QTest::addColumn<int>("seats");
    QTest::addColumn<QString>("weights");
    QTest::addColumn<QString>("shares");
    const auto row = [](const char *words, int seats, const char *weights, const char *shares) {
        QTest::newRow(words) << seats << QString::fromUtf8(weights) << QString::fromUtf8(shares);
    };
    row("evenly", 9, "430405=1 430406=1 430421=1", "430405=3 430406=3 430421=3");
    row("the rest goes to the lower codes", 8, "430406=1 430405=1 430421=1", "430405=3 430406=3 430421=2");
    row("districts not named come last", 5, "*=1 430405=1", "430405=3 *=2");
    row("the largest remainder first", 10, "430405=1 430406=2 430421=4", "430405=1 430406=3 430421=6");
    row("no weight, no seat", 5, "430405=0 430406=7", "430405=0 430406=5");
    row("weights that are all nought are equal", 5, "430405=0 430406=0", "430405=3 430406=2");
    row("no seats", 0, "430405=3 430406=7", "430405=0 430406=0");
    row("nobody to give to", 5, "", "");
}

void TestPlanDivision::divides()
{
    QFETCH(int, seats);
    QFETCH(QString, weights);
    QMap<QString, qint64> given;
    for (const QString &part : weights.split(u' ', Qt::SkipEmptyParts))
        given.insert(part.section(u'=', 0, 0), part.section(u'=', 1).toLongLong());
    const QMap<QString, int> divided = divideOverDistricts(seats, given);
    QStringList shares;
    for (auto share = divided.cbegin(); share != divided.cend(); ++share) {
        if (share.key() != QLatin1String("*"))
            shares.append(QStringLiteral("%1=%2").arg(share.key()).arg(share.value()));
    }
    if (divided.contains(QStringLiteral("*")))
        shares.append(QStringLiteral("*=%1").arg(divided.value(QStringLiteral("*"))));
    QTEST(shares.join(QLatin1Char(' ')), "shares");
}

void TestPlanDivision::sumsExactlyWithinBounds()
{
    const bool holds = rc::check("shares sum to the seats, each its exact part rounded down or up", [] {
        const int seats = *rc::gen::inRange(0, 100'000);
        const std::vector<qint64> weights = drawnWeights();
        const std::vector<int> shares = divideByLargestRemainder(seats, weights);
        RC_ASSERT(shares.size() == weights.size());
        RC_ASSERT(std::accumulate(shares.begin(), shares.end(), 0) == seats);
        const qint64 sum = sumOf(weights);
        for (size_t i = 0; i < shares.size(); ++i) {
            const qint64 weight = sum == 0 ? 1 : weights[i];
            const qint64 whole = sum == 0 ? static_cast<qint64>(weights.size()) : sum;
            const qint64 down = weight * seats / whole;
            RC_ASSERT(shares[i] >= down && shares[i] <= down + (weight * seats % whole == 0 ? 0 : 1));
        }
    });
    QVERIFY(holds);
}

void TestPlanDivision::givesMoreToWhoHasMore()
{
    const bool holds = rc::check("no place has more than another of a larger weight", [] {
        const int seats = *rc::gen::inRange(0, 5'000);
        const std::vector<qint64> weights = drawnWeights();
        const std::vector<int> shares = divideByLargestRemainder(seats, weights);
        for (size_t i = 0; i < shares.size(); ++i) {
            for (size_t j = 0; j < shares.size(); ++j) {
                if (weights[i] > weights[j])
                    RC_ASSERT(shares[i] >= shares[j]);
            }
        }
    });
    QVERIFY(holds);
}

void TestPlanDivision::tiesGoToTheEarlierPlace()
{
    const bool holds = rc::check("of equal weights the earlier has as much or one more", [] {
        const int seats = *rc::gen::inRange(0, 5'000);
        const auto places = static_cast<size_t>(*rc::gen::inRange(1, 30));
        const std::vector<int> shares = divideByLargestRemainder(seats, std::vector<qint64>(places, 7));
        for (size_t i = 1; i < shares.size(); ++i)
            RC_ASSERT(shares[i - 1] == shares[i] || shares[i - 1] == shares[i] + 1);
    });
    QVERIFY(holds);
}

void TestPlanDivision::readsWhatItIsDividedBy()
{
    for (const DivideBy by : {DivideBy::LastYear, DivideBy::Candidates, DivideBy::Evenly})
        QCOMPARE(parseDivideBy(QString(codeName(by))), by);
    QCOMPARE(parseDivideBy(u"平均"), DivideBy::Evenly);
    QVERIFY(!parseDivideBy(u"by luck"));
}

QTEST_GUILESS_MAIN(TestPlanDivision)

#include "tst_plan_division.moc"
