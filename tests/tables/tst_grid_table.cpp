// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/grid_table.h"
#include "tests/tables/sample_table.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hengzhao;
using namespace hengzhao::tables;

/// The one model behind every grid.
class TestGridTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsCellsAsPeopleReadThem_data();
    void showsCellsAsPeopleReadThem();
    void tellsOnceOfEachArrangement();
    void keepsFiltersAndOrderForTheNextTable();
    void findsRoundTheEnd();
    void addsUpNumbersOnly();
    void asksBeforeItTellsOfAChange();
    void offersNothingToEditUnlessTold();
    void marksWhatDiffers();

private:
    [[nodiscard]] QString ids() const
    {
        QStringList shown;
        for (int row = 0; row < m_table->rowCount(); ++row)
            shown.append(QString::number(m_table->idOf(row)));
        return shown.join(QLatin1Char(' '));
    }

    std::unique_ptr<GridTable> m_table;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestGridTable::init()
{
    m_table = std::make_unique<GridTable>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_table.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_table->setTable(sampleTable());
}

void TestGridTable::cleanup()
{
    m_tester.reset();
    m_table.reset();
}

void TestGridTable::showsCellsAsPeopleReadThem_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("edited");
    QTest::newRow("text") << 0 << 0 << QStringLiteral("张一") << QStringLiteral("张一");
    QTest::newRow("word") << 1 << 1 << QStringLiteral("珠晖区") << QStringLiteral("珠晖区");
    QTest::newRow("number") << 1 << 2 << QStringLiteral("1,200") << QStringLiteral("1200");
    QTest::newRow("nought") << 3 << 2 << QStringLiteral("0") << QStringLiteral("0");
    QTest::newRow("score") << 0 << 3 << QStringLiteral("300.50") << QStringLiteral("300.50");
    QTest::newRow("share") << 3 << 4 << QStringLiteral("3.3 %") << QStringLiteral("3.3 %");
    QTest::newRow("no number") << 4 << 2 << QString() << QString();
    QTest::newRow("no word") << 4 << 1 << QString() << QString();
}

void TestGridTable::showsCellsAsPeopleReadThem()
{
    QFETCH(int, row);
    QFETCH(int, column);
    QFETCH(QString, shown);
    QFETCH(QString, edited);
    QCOMPARE(m_table->index(row, column).data().toString(), shown);
    QCOMPARE(m_table->index(row, column).data(Qt::EditRole).toString(), edited);
}

void TestGridTable::tellsOnceOfEachArrangement()
{
    QSignalSpy resets(m_table.get(), &QAbstractItemModel::modelReset);
    QVERIFY(m_table->setFilter(2, QStringLiteral("30")));
    QCOMPARE(ids(), QStringLiteral("11 13"));
    QCOMPARE(resets.count(), 1);
    QVERIFY(!m_table->setFilter(2, QStringLiteral("thirty")));
    QCOMPARE(ids(), QStringLiteral("11 13")); // the filter before stays
    QCOMPARE(resets.count(), 1);
    m_table->setSortKeys({{0, false}});
    QCOMPARE(ids(), QStringLiteral("13 11"));
    m_table->setSortKeys({{0, false}});
    QCOMPARE(resets.count(), 2);
    m_table->clearFilters();
    QCOMPARE(m_table->rowCount(), 5);
    m_table->clearFilters();
    QCOMPARE(resets.count(), 3);
}

void TestGridTable::keepsFiltersAndOrderForTheNextTable()
{
    QVERIFY(m_table->setFilter(1, QStringLiteral("衡")));
    m_table->setSortKeys({{0, true}});
    QCOMPARE(ids(), QStringLiteral("11 13"));
    auto next = std::make_shared<Table>(*sampleTable());
    next->columns.removeAt(0);
    m_table->setTable(next);
    QCOMPARE(ids(), QStringLiteral("11 13"));
    QVERIFY(m_table->sortKeys().isEmpty()); // its column is gone
    next = std::make_shared<Table>(*next);
    next->columns.removeAt(0);
    m_table->setTable(next);
    QCOMPARE(m_table->rowCount(), 5);
}

void TestGridTable::findsRoundTheEnd()
{
    QCOMPARE(m_table->find(QStringLiteral("衡阳"), -1), 0);
    QCOMPARE(m_table->find(QStringLiteral("衡阳"), 0), 2);
    QCOMPARE(m_table->find(QStringLiteral("衡阳"), 2), 0);
    QCOMPARE(m_table->find(QStringLiteral("1,200"), 4), 1);
    QCOMPARE(m_table->find(QStringLiteral("nobody"), 0), -1);
    QCOMPARE(m_table->find(QString(), 0), -1);
}

void TestGridTable::addsUpNumbersOnly()
{
    Totals totals;
    for (int row = 0; row < 5; ++row) {
        for (int column : {0, 2, 3})
            m_table->addTo(totals, row, column);
    }
    QCOMPARE(totals.cells, 15);
    QCOMPARE(totals.numbers, 8);
    QCOMPARE(totals.sum, 30 + 1200 + 30 + 0 + 300.5 + 299.99 + 300.5 + 418.0);
}

void TestGridTable::asksBeforeItTellsOfAChange()
{
    m_table->setEditable({QStringLiteral("seats")}, [](const CellChange &change) -> Result<void> {
        if (change.text == QLatin1String("many"))
            return failure(ErrorCode::NotScore, {change.text});
        return {};
    });
    QSignalSpy edited(m_table.get(), &GridTable::edited);
    QSignalSpy refused(m_table.get(), &GridTable::refused);
    const QModelIndex cell = m_table->index(0, 2);
    QVERIFY(m_table->flags(cell).testFlag(Qt::ItemIsEditable));
    QVERIFY(m_table->setData(cell, QStringLiteral(" 31 ")));
    QCOMPARE(edited.count(), 1);
    const auto changes = edited.first().first().value<QList<CellChange>>();
    QCOMPARE(changes, (QList<CellChange>{{11, QStringLiteral("seats"), QStringLiteral("31"), QStringLiteral("30")}}));
    QCOMPARE(cell.data().toString(), QStringLiteral("30")); // until the table is set again
    QVERIFY(!m_table->setData(cell, QStringLiteral("many")));
    QCOMPARE(refused.count(), 1);
    QVERIFY(m_table->setData(cell, QStringLiteral("30"))); // no change, nobody is told
    QVERIFY(!m_table->setData(m_table->index(0, 0), QStringLiteral("x")));
    QCOMPARE(edited.count(), 1);
}

void TestGridTable::offersNothingToEditUnlessTold()
{
    for (int column = 0; column < m_table->columnCount(); ++column)
        QVERIFY(!m_table->flags(m_table->index(0, column)).testFlag(Qt::ItemIsEditable));
}

void TestGridTable::marksWhatDiffers()
{
    const QString seats = QStringLiteral("seats");
    m_table->setChanged({{11, seats, QStringLiteral("30"), QStringLiteral("41")},
                         {12, seats, QStringLiteral("1200"), QString()},
                         {13, seats, QStringLiteral("30"), QStringLiteral("30")}});
    const auto cell = [this](int id, int role) { return m_table->index(m_table->rowOf(id), 2).data(role); };
    QCOMPARE(cell(11, BesideRole).toString(), QStringLiteral("▼ 41"));
    QCOMPARE(cell(11, Qt::ToolTipRole).toString(), QStringLiteral("was 41"));
    QCOMPARE(cell(12, BesideRole).toString(), QStringLiteral("▲ —"));
    QVERIFY(cell(12, IsChangedRole).toBool());
    QVERIFY(!cell(13, IsChangedRole).toBool()); // as it was
    QVERIFY(!m_table->index(m_table->rowOf(11), 0).data(IsChangedRole).toBool());
    m_table->setChanged({});
    QVERIFY(!cell(11, IsChangedRole).toBool());
    QVERIFY(!cell(11, Qt::ToolTipRole).isValid());
}

QTEST_GUILESS_MAIN(TestGridTable)
#include "tst_grid_table.moc"
