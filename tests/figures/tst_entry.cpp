// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/entry.h"

#include <QTest>

using namespace hengzhao;
using namespace hengzhao::figures;

namespace
{

EntryRow entryOf(qint64 graduates, qint64 vocational, qint64 general)
{
    return {{}, {}, graduates, vocational, general};
}

} // namespace

class TestEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rateIsComparedWithTheTarget_data();
    void rateIsComparedWithTheTarget();
    void targetComesFromTheRuleBook();
    void totalSumsEveryRow();
};

void TestEntry::rateIsComparedWithTheTarget_data()
{
    QTest::addColumn<EntryRow>("row");
    QTest::addColumn<std::optional<double>>("rate");
    QTest::addColumn<std::optional<bool>>("reaches");
    const auto row = [](const char *name, qint64 graduates, qint64 vocational, qint64 general,
                        std::optional<double> rate, std::optional<bool> reaches) {
        QTest::newRow(name) << entryOf(graduates, vocational, general) << rate << reaches;
    };
    row("exactly the target", 100, 45, 50, 0.95, true);
    row("one short of the target", 100, 45, 49, 0.94, false);
    row("everybody", 12, 5, 7, 1.0, true);
    row("nobody", 12, 0, 0, 0.0, false);
    row("no graduates", 0, 0, 0, std::nullopt, std::nullopt);
}

void TestEntry::rateIsComparedWithTheTarget()
{
    QFETCH(EntryRow, row);
    QFETCH(std::optional<double>, rate);
    QFETCH(std::optional<bool>, reaches);
    QCOMPARE(row.rate(), rate);
    QCOMPARE(row.reaches(Targets{}), reaches);
}

void TestEntry::targetComesFromTheRuleBook()
{
    Targets targets;
    targets.entryRate = 0.5;
    QCOMPARE(entryOf(10, 2, 3).reaches(targets), std::optional(true));
    QCOMPARE(entryOf(10, 2, 2).reaches(targets), std::optional(false));
}

void TestEntry::totalSumsEveryRow()
{
    const QList<EntryRow> rows = {{QStringLiteral("A"), {}, 10, 4, 5}, {QStringLiteral("B"), {}, 0, 0, 0}};
    QCOMPARE(totalOf(rows, QStringLiteral("T"), {}), EntryRow({QStringLiteral("T"), {}, 10, 4, 5}));
}

QTEST_GUILESS_MAIN(TestEntry)
#include "tst_entry.moc"
