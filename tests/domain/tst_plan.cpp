// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/plan.h"

#include <QTest>

using namespace hengzhao;
using Scope = PlanRow::Scope;

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buckets_data();
    void buckets();
    void districtText();
};

namespace
{

/// "=120" is the whole limit, "430405=10" an allotment, "*=5" that of all districts not named.
QList<PlanRow> rowsOf(const QString &written)
{
    QList<PlanRow> rows;
    for (const QString &part : written.split(u' ', Qt::SkipEmptyParts)) {
        const QString district = part.section(u'=', 0, 0);
        PlanRow row{*SchoolCode::parse(u"3643000001"), Scope::Whole, {}, part.section(u'=', 1).toInt()};
        if (district == u"*") {
            row.scope = Scope::Remaining;
        } else if (!district.isEmpty()) {
            row.scope = Scope::District;
            row.district = DistrictCode::parse(district);
        }
        rows.append(row);
    }
    return rows;
}

} // namespace

// R16
void TestPlan::buckets_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("buckets");
    const auto row = [](const char *words, QLatin1String rows, QLatin1String buckets) {
        QTest::newRow(words) << QString(rows) << QString(buckets);
    };
    row("no plan", QLatin1String(""), QLatin1String(""));
    row("only a whole limit: one open bucket", QLatin1String("=120"), QLatin1String("=120"));
    row("a limit of nought is a bucket that takes nobody", QLatin1String("=0"), QLatin1String("=0"));
    row("allotments below a limit", QLatin1String("=120 430405=70 430406=50"), QLatin1String("430405=70 430406=50"));
    row("allotments without a limit", QLatin1String("430405=70"), QLatin1String("430405=70"));
    row("in the order of their codes", QLatin1String("430406=50 430405=70"), QLatin1String("430405=70 430406=50"));
    row("districts not named stand last", QLatin1String("*=5 430481=50 430405=70"),
        QLatin1String("430405=70 430481=50 *=5"));
    row("only districts not named", QLatin1String("=9 *=5"), QLatin1String("*=5"));
    row("an allotment of nought stays", QLatin1String("430405=0 *=5"), QLatin1String("430405=0 *=5"));
}

void TestPlan::buckets()
{
    QFETCH(QString, rows);
    QStringList written;
    for (const BucketPlan &bucket : bucketsOf(rowsOf(rows)))
        written.append(bucket.districtText + u'=' + QString::number(bucket.seats));
    QTEST(written.join(u' '), "buckets");
}

void TestPlan::districtText()
{
    const QList<PlanRow> rows = rowsOf(QStringLiteral("=120 430405=70 *=5"));
    QCOMPARE(rows[0].districtText(), QString());
    QCOMPARE(rows[1].districtText(), QStringLiteral("430405"));
    QCOMPARE(rows[2].districtText(), QStringLiteral("*"));
}

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
