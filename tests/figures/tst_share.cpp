// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/share.h"

#include <QTest>

using namespace hengzhao;
using namespace hengzhao::figures;

namespace
{

ShareRow shareOf(qint64 vocational, qint64 general)
{
    return {{}, {}, vocational, general};
}

} // namespace

class TestShare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratioIsPrinted_data();
    void ratioIsPrinted();
    void shareIsExact_data();
    void shareIsExact();
    void bandHoldsItsEnds_data();
    void bandHoldsItsEnds();
    void bandComesFromTheRuleBook();
    void totalSumsEveryRow();
    void totalOfNothingHasNoShare();
};

void TestShare::ratioIsPrinted_data()
{
    QTest::addColumn<qint64>("vocational");
    QTest::addColumn<qint64>("general");
    QTest::addColumn<QString>("ratio");
    const auto row = [](const char *name, qint64 vocational, qint64 general, const char *ratio) {
        QTest::newRow(name) << vocational << general << QString::fromUtf8(ratio);
    };
    row("more general", 1000, 1100, "1 : 1.1");
    row("more vocational", 1200, 1000, "1.2 : 1");
    row("equal", 7, 7, "1 : 1.0");
    row("hardly more vocational", 1001, 1000, "1.0 : 1");
    row("half a tenth rounds up", 100, 105, "1 : 1.1");
    row("just under half a tenth rounds down", 10000, 10499, "1 : 1.0");
    row("half a tenth on the vocational side", 2250, 1000, "2.3 : 1");
    row("one against very many", 1, 1234567, "1 : 1234567.0");
    row("carries into the next whole", 100, 195, "1 : 2.0");
    row("no vocational side", 0, 5, "—");
    row("no general side", 5, 0, "—");
    row("neither side", 0, 0, "—");
}

void TestShare::ratioIsPrinted()
{
    QFETCH(qint64, vocational);
    QFETCH(qint64, general);
    QTEST(shareOf(vocational, general).ratio(), "ratio");
}

void TestShare::shareIsExact_data()
{
    QTest::addColumn<qint64>("vocational");
    QTest::addColumn<qint64>("general");
    QTest::addColumn<double>("share");
    QTest::newRow("forty-five in a hundred") << qint64(45) << qint64(55) << 0.45;
    QTest::newRow("half") << qint64(3) << qint64(3) << 0.5;
    QTest::newRow("nobody vocational") << qint64(0) << qint64(9) << 0.0;
    QTest::newRow("everybody vocational") << qint64(9) << qint64(0) << 1.0;
}

void TestShare::shareIsExact()
{
    QFETCH(qint64, vocational);
    QFETCH(qint64, general);
    QFETCH(double, share);
    const std::optional<double> value = shareOf(vocational, general).share();
    QVERIFY(value.has_value());
    QVERIFY(!(*value < share) && !(*value > share)); // to the last bit: it is compared with a target
}

void TestShare::bandHoldsItsEnds_data()
{
    QTest::addColumn<qint64>("vocational");
    QTest::addColumn<qint64>("general");
    QTest::addColumn<std::optional<Band>>("band");
    QTest::newRow("lower end") << qint64(9) << qint64(11) << std::optional(Band::Within);
    QTest::newRow("one below the lower end") << qint64(4499) << qint64(5501) << std::optional(Band::Below);
    QTest::newRow("upper end") << qint64(11) << qint64(9) << std::optional(Band::Within);
    QTest::newRow("one above the upper end") << qint64(5501) << qint64(4499) << std::optional(Band::Above);
    QTest::newRow("middle") << qint64(1) << qint64(1) << std::optional(Band::Within);
    QTest::newRow("nobody at all") << qint64(0) << qint64(0) << std::optional<Band>();
}

void TestShare::bandHoldsItsEnds()
{
    QFETCH(qint64, vocational);
    QFETCH(qint64, general);
    QFETCH(std::optional<Band>, band);
    QCOMPARE(shareOf(vocational, general).band(Targets{}), band);
}

void TestShare::bandComesFromTheRuleBook()
{
    Targets targets;
    targets.shareLow = 0.6;
    targets.shareHigh = 0.7;
    QCOMPARE(shareOf(50, 50).band(targets), std::optional(Band::Below));
    QCOMPARE(shareOf(65, 35).band(targets), std::optional(Band::Within));
    QCOMPARE(shareOf(71, 29).band(targets), std::optional(Band::Above));
}

void TestShare::totalSumsEveryRow()
{
    const QList<ShareRow> rows = {{QStringLiteral("430405"), QStringLiteral("珠晖区"), 10, 20},
                                  {QStringLiteral("430406"), QStringLiteral("雁峰区"), 0, 5},
                                  {QStringLiteral("430407"), QStringLiteral("石鼓区"), 30, 0}};
    const ShareRow total = totalOf(rows, QStringLiteral("430400"), QStringLiteral("衡阳市"));
    QCOMPARE(total, ShareRow({QStringLiteral("430400"), QStringLiteral("衡阳市"), 40, 25}));
    QCOMPARE(total.ratio(), QStringLiteral("1.6 : 1"));
}

void TestShare::totalOfNothingHasNoShare()
{
    const ShareRow total = totalOf({}, QStringLiteral("430400"), {});
    QVERIFY(!total.share());
    QCOMPARE(total.ratio(), QStringLiteral("—"));
}

QTEST_GUILESS_MAIN(TestShare)
#include "tst_share.moc"
