// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/outliers.h"
#include "models/figures/whereabouts.h"

#include <QTest>

using namespace hengzhao::figures;

/// Where graduates went, and which schools differ from the others (R38).
class TestWhereabouts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhoIsLeft();
    void sumsWithoutHidingTheUnknown();
    void fencesTheMiddleHalf();
    void saysNothingOfFew();
    void fencesNothingApartFromEqualValues();
};

void TestWhereabouts::countsWhoIsLeft()
{
    const WhereaboutsRow row{QStringLiteral("J1"), QStringLiteral("一中"), 10, 4, 3, 1, 1, 0};
    QCOMPARE(row.elsewhere(), 2);
    QCOMPARE(row.known(), 9);
    QCOMPARE(row.unknown(), 1);
    const WhereaboutsRow shortRoll{QStringLiteral("J2"), QStringLiteral("二中"), 2, 2, 1, 0, 0, 0};
    QCOMPARE(shortRoll.unknown(), 0);
}

void TestWhereabouts::sumsWithoutHidingTheUnknown()
{
    const WhereaboutsRow total = totalOf({{{}, {}, 10, 4, 3, 1, 1, 0}, {{}, {}, 2, 2, 1, 0, 0, 1}}, {}, {});
    QCOMPARE(total.unknown(), 1);
    QCOMPARE(total.graduates, 14);
    QCOMPARE(total.general, 6);
    QCOMPARE(total.repeating, 1);
}

void TestWhereabouts::fencesTheMiddleHalf()
{
    // Quarters of 0, 1, … 8 stand at 2 and 6: the fences are 6 beyond them.
    const auto fences = fencesOf({8, 0, 7, 1, 6, 2, 5, 3, 4});
    QVERIFY(fences);
    QCOMPARE(fences->low, -4.0);
    QCOMPARE(fences->high, 12.0);
}

void TestWhereabouts::saysNothingOfFew()
{
    QVERIFY(!fencesOf({0, 0, 0, 0, 0, 0, 1}));
    QVERIFY(!fencesOf({}));
}

void TestWhereabouts::fencesNothingApartFromEqualValues()
{
    const auto fences = fencesOf({0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.9});
    QVERIFY(fences);
    QVERIFY(fences->high < 0.9);
    QVERIFY(!(fences->low > 0.5));
}

QTEST_APPLESS_MAIN(TestWhereabouts)
#include "tst_whereabouts.moc"
