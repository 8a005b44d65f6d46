// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/row_filter.h"
#include "tests/tables/sample_table.h"

#include <QTest>

using namespace hengzhao;
using namespace hengzhao::tables;

/// What the cells of the filter row let through.
class TestRowFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keeps_data();
    void keeps();
    void refuses_data();
    void refuses();
    void keepsChosenWords();
    void keepsOfMany_data();
    void keepsOfMany();
};

void TestRowFilter::keeps_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ids");
    const auto row = [](const char *name, const char *column, const char *text, const char *ids) {
        QTest::newRow(name) << QString::fromLatin1(column) << QString::fromUtf8(text) << QString::fromLatin1(ids);
    };
    row("nothing asked", "name", "  ", "11 12 13 14 15");
    row("a part of a name", "name", "三", "13");
    row("initials of a name", "name", "ly", "");
    row("initials of a whole name", "name", "le", "12");
    row("initials in capitals", "name", "ZY", "11");
    row("exactly", "name", "=李二", "12");
    row("exactly a part is not", "name", "=李", "");
    row("all without a text", "name", "<>四", "11 12 13 15");
    row("a word by its part", "district", "珠", "12 14");
    row("a word by its initials", "district", "hyx", "11 13");
    row("all without a word, empty cells too", "district", "<>珠", "11 13 15");
    row("empty cells", "district", "=", "15");
    row("cells that are not empty", "seats", "<>", "11 12 13 14");
    row("a number", "seats", "30", "11 13");
    row("a number with a thousands mark", "seats", "1,200", "12");
    row("more than", "seats", ">30", "12");
    row("at least", "seats", ">= 30", "11 12 13");
    row("less than", "seats", "<30", "14");
    row("at most", "seats", "<=30", "11 13 14");
    row("not a number", "seats", "<>30", "12 14 15");
    row("a span", "seats", "0..30", "11 13 14");
    row("a span the wrong way round", "seats", "30..0", "");
    row("a score", "total", "300.5", "11 13");
    row("more than a score with too many places", "total", ">299.985", "11 12 13 14");
    row("a score from on", "total", ">=300", "11 13 14");
    row("a share with its sign", "share", "47.1 %", "11");
    row("shares in a band", "share", "45..100", "11 12");
}

void TestRowFilter::keeps()
{
    QFETCH(QString, column);
    QFETCH(QString, text);
    QFETCH(QString, ids);
    const auto table = sampleTable();
    const TableColumn &cells = table->column(column);
    const std::optional<RowFilter> filter = RowFilter::parse(cells.kind, text);
    QVERIFY(filter.has_value());
    std::vector<std::uint32_t> rows = {0, 1, 2, 3, 4};
    filter->keep(cells, rows);
    QStringList kept;
    for (std::uint32_t row : rows)
        kept.append(QString::number(table->ids[row]));
    QCOMPARE(kept.join(QLatin1Char(' ')), ids);
}

void TestRowFilter::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"many", ">", ">=abc", "1..", "..2", ">1..2", "1e400", "--1"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestRowFilter::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!RowFilter::parse(ColumnKind::Number, text).has_value());
}

void TestRowFilter::keepsChosenWords()
{
    const auto table = sampleTable();
    std::vector<std::uint32_t> rows = {0, 1, 2, 3, 4};
    const QStringList values{QStringLiteral("珠晖区"), QString()};
    const QString text = RowFilter::textOf(values);
    QCOMPARE(RowFilter::valuesOf(text), values);
    RowFilter::parse(ColumnKind::Word, text)->keep(table->column(QStringLiteral("district")), rows);
    QCOMPARE(rows, (std::vector<std::uint32_t>{1, 3, 4})); // the last one is empty
    rows = {0, 1, 2, 3, 4};
    RowFilter::parse(ColumnKind::Text, QStringLiteral("=张一|王三|none"))
        ->keep(table->column(QStringLiteral("name")), rows);
    QCOMPARE(rows, (std::vector<std::uint32_t>{0, 2}));
    QCOMPARE(RowFilter::valuesOf(QStringLiteral("珠晖")), QStringList());
    QCOMPARE(RowFilter::textOf({}), QString());
}

void TestRowFilter::keepsOfMany_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<size_t>("kept");
    QTest::newRow("contained") << QStringLiteral("李") << size_t{40'000};
    QTest::newRow("exactly") << QStringLiteral("=李二") << size_t{40'000};
    QTest::newRow("by initials") << QStringLiteral("zy") << size_t{80'000};
    QTest::newRow("nobody") << QStringLiteral("王") << size_t{0};
}

/// So many that two threads share them: none is lost, and their order stays.
void TestRowFilter::keepsOfMany()
{
    QFETCH(QString, text);
    QFETCH(size_t, kept);
    TableColumn cells{QStringLiteral("name"), ColumnKind::Text};
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; row < 120'000; ++row) {
        cells.texts.append(row % 3 == 0 ? QStringLiteral("李二") : QStringLiteral("张一"));
        rows.push_back(row);
    }
    RowFilter::parse(cells.kind, text)->keep(cells, rows);
    QCOMPARE(rows.size(), kept);
    QVERIFY(std::is_sorted(rows.begin(), rows.end()));
}

QTEST_GUILESS_MAIN(TestRowFilter)
#include "tst_row_filter.moc"
