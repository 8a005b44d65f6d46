// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/copied_cells.h"
#include "tests/tables/sample_table.h"

#include <QTest>

using namespace hengzhao;
using namespace hengzhao::tables;

/// What goes to a spreadsheet and what comes back.
class TestCopiedCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copies();
    void copiesHeaders();
    void reads_data();
    void reads();
    void readsWhatItWrote();
};

void TestCopiedCells::copies()
{
    GridTable table;
    table.setTable(sampleTable());
    const CopiedCells copied = copyCells(table, {1, 4}, {0, 2, 3, 4}, false);
    QCOMPARE(copied.text, QStringLiteral("李二\t1200\t299.99\t100.0 %\n重庆路\t\t\t\n"));
    QVERIFY(copied.html.contains(QStringLiteral("<td>1200</td>")));
    // Texts must not turn into numbers in Excel.
    QVERIFY(copied.html.contains(QStringLiteral("mso-number-format:'\\@'\">李二</td>")));
}

void TestCopiedCells::copiesHeaders()
{
    GridTable table;
    table.setTable(sampleTable());
    const CopiedCells copied = copyCells(table, {0}, {1, 2}, true);
    QCOMPARE(copied.text, QStringLiteral("District\tSeats\n衡阳县\t30\n"));
}

void TestCopiedCells::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("rows");
    QTest::newRow("nothing") << QString() << QList<QStringList>();
    QTest::newRow("one cell") << QStringLiteral("12") << QList<QStringList>{{QStringLiteral("12")}};
    QTest::newRow("a block with the line ends of Windows")
        << QStringLiteral("1\t2\r\n3\t4\r\n")
        << QList<QStringList>{{QStringLiteral("1"), QStringLiteral("2")}, {QStringLiteral("3"), QStringLiteral("4")}};
    QTest::newRow("empty cells keep their places")
        << QStringLiteral("\t2\n\t\n") << QList<QStringList>{{QString(), QStringLiteral("2")}, {QString(), QString()}};
    QTest::newRow("a quoted cell with a line end, a tab and quotes")
        << QStringLiteral("\"a\nb\t\"\"c\"\"\"\tz")
        << QList<QStringList>{{QStringLiteral("a\nb\t\"c\""), QStringLiteral("z")}};
    QTest::newRow("quotes inside a cell stand for themselves")
        << QStringLiteral("5\" pipe") << QList<QStringList>{{QStringLiteral("5\" pipe")}};
}

void TestCopiedCells::reads()
{
    QFETCH(QString, text);
    QFETCH(QList<QStringList>, rows);
    QCOMPARE(pastedCells(text), rows);
}

void TestCopiedCells::readsWhatItWrote()
{
    auto table = std::make_shared<Table>();
    TableColumn cells{QStringLiteral("name"), ColumnKind::Text};
    const QStringList texts = {QStringLiteral("a\tb"), QStringLiteral("\"quoted\""), QStringLiteral("two\nlines"),
                               QStringLiteral("plain")};
    for (const QString &text : texts) {
        table->ids.push_back(static_cast<std::int64_t>(table->ids.size()));
        cells.texts.append(text);
    }
    table->columns = {cells};
    GridTable grid;
    grid.setTable(table);
    QStringList read;
    for (const QStringList &row : pastedCells(copyCells(grid, {0, 1, 2, 3}, {0}, false).text))
        read.append(row.value(0));
    QCOMPARE(read, texts);
}

QTEST_GUILESS_MAIN(TestCopiedCells)
#include "tst_copied_cells.moc"
