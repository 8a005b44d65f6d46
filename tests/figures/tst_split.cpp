// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/split.h"

#include <QTest>

using namespace hengzhao::figures;

class TestSplit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void graduatesAreSplit_data();
    void graduatesAreSplit();
    void nobodyHasNoParts();
    void totalKeepsTheUnknownOfEverySchool();
};

void TestSplit::graduatesAreSplit_data()
{
    QTest::addColumn<SplitRow>("row");
    QTest::addColumn<qint64>("unknown");
    QTest::addColumn<QList<double>>("parts"); // vocational, general, elsewhere, unknown
    QTest::newRow("some unknown") << SplitRow{{}, {}, 200, 80, 90, 10} << qint64(20)
                                  << QList<double>{0.4, 0.45, 0.05, 0.1};
    QTest::newRow("all on record") << SplitRow{{}, {}, 10, 5, 5, 0} << qint64(0) << QList<double>{0.5, 0.5, 0, 0};
    QTest::newRow("nothing on record") << SplitRow{{}, {}, 4, 0, 0, 0} << qint64(4) << QList<double>{0, 0, 0, 1};
    QTest::newRow("roll too short") << SplitRow{{}, {}, 8, 6, 4, 0} << qint64(0) << QList<double>{0.6, 0.4, 0, 0};
    QTest::newRow("no roll but entrants")
        << SplitRow{{}, {}, 0, 1, 3, 0} << qint64(0) << QList<double>{0.25, 0.75, 0, 0};
}

void TestSplit::graduatesAreSplit()
{
    QFETCH(SplitRow, row);
    QFETCH(QList<double>, parts);
    QTEST(row.unknown(), "unknown");
    QCOMPARE(row.vocationalPart(), std::optional(parts[0]));
    QCOMPARE(row.generalPart(), std::optional(parts[1]));
    QCOMPARE(row.elsewherePart(), std::optional(parts[2]));
    QCOMPARE(row.unknownPart(), std::optional(parts[3]));
    QCOMPARE(row.vocational + row.general + row.elsewhere + row.unknown(), row.whole());
}

void TestSplit::nobodyHasNoParts()
{
    const SplitRow empty;
    QVERIFY(!empty.vocationalPart());
    QVERIFY(!empty.generalPart());
    QVERIFY(!empty.elsewherePart());
    QVERIFY(!empty.unknownPart());
}

void TestSplit::totalKeepsTheUnknownOfEverySchool()
{
    const QList<SplitRow> rows = {{QStringLiteral("A"), {}, 8, 6, 4, 0}, {QStringLiteral("B"), {}, 10, 4, 3, 1}};
    const SplitRow total = totalOf(rows, QStringLiteral("430405"), QStringLiteral("珠晖区"));
    QCOMPARE(total, SplitRow({QStringLiteral("430405"), QStringLiteral("珠晖区"), 20, 10, 7, 1}));
    QCOMPARE(total.unknown(), rows[0].unknown() + rows[1].unknown());
}

QTEST_GUILESS_MAIN(TestSplit)
#include "tst_split.moc"
