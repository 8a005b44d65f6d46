// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/row_order.h"
#include "tests/tables/sample_table.h"

#include <QTest>

using namespace hengzhao;
using namespace hengzhao::tables;

/// The order of rows by one column and by several.
class TestRowOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sorts_data();
    void sorts();
};

void TestRowOrder::sorts_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<QString>("ids");
    const auto row = [](const char *name, const QStringList &keys, const char *ids) {
        QTest::newRow(name) << keys << QString::fromLatin1(ids);
    };
    row("no key keeps the order", {}, "11 12 13 14 15");
    row("names stand by their pinyin", {QStringLiteral("name")}, "14 15 12 13 11");
    row("names backwards", {QStringLiteral("-name")}, "11 13 12 15 14");
    row("words by their pinyin, the empty cell last", {QStringLiteral("district")}, "11 13 12 14 15");
    row("words backwards, the empty cell still last", {QStringLiteral("-district")}, "12 14 11 13 15");
    row("numbers, equals in their order", {QStringLiteral("seats")}, "14 11 13 12 15");
    row("numbers backwards", {QStringLiteral("-seats")}, "12 11 13 14 15");
    row("by district, then by score backwards", {QStringLiteral("district"), QStringLiteral("-total")},
        "11 13 14 12 15");
    row("by seats, then by name", {QStringLiteral("seats"), QStringLiteral("name")}, "14 13 11 12 15");
}

void TestRowOrder::sorts()
{
    QFETCH(QStringList, keys);
    QFETCH(QString, ids);
    const auto table = sampleTable();
    QList<SortKey> sortKeys;
    for (const QString &key : keys) {
        const bool descending = key.startsWith(QLatin1Char('-'));
        sortKeys.append({table->indexOf(descending ? key.mid(1) : key), descending});
    }
    std::vector<std::uint32_t> rows = {0, 1, 2, 3, 4};
    RowOrder order(table);
    order.sort(rows, sortKeys);
    order.sort(rows, sortKeys); // a second time changes nothing
    QStringList sorted;
    for (std::uint32_t row : rows)
        sorted.append(QString::number(table->ids[row]));
    QCOMPARE(sorted.join(QLatin1Char(' ')), ids);
}

QTEST_GUILESS_MAIN(TestRowOrder)
#include "tst_row_order.moc"
