// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/run_season.h"
#include "ui/parts/table_reading.h"

using namespace hengzhao;
using namespace hengzhao::ui;

/// A table that comes with its first rows before it is whole.
class TestTableReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfTheFirstRowsThenOfAll_data();
    void tellsOfTheFirstRowsThenOfAll();
    void tellsOnlyOfWhatWasAskedLast();
    void tellsWhyItFailed();
};

namespace
{

/// Rows counted from 1, as many as there are or were asked for.
TableReading::Look tableOf(int rows)
{
    return [rows](office::Office &, std::optional<int> most) -> Result<Table> {
        Table table;
        for (int row = 1; row <= std::min(rows, most.value_or(rows)); ++row)
            table.ids.push_back(row);
        return table;
    };
}

/// What a reading tells of: "500 of more", "700".
class Heard
{
public:
    explicit Heard(TableReading &reading)
    {
        QObject::connect(&reading, &TableReading::arrived, &reading, [this, &reading](const auto &table) {
            const QString rows = QString::number(table->rows());
            tables.append(reading.isWhole() ? rows : rows + QStringLiteral(" of more"));
        });
        QObject::connect(&reading, &TableReading::failed, &reading,
                         [this](const Error &error) { tables.append(QString::fromLatin1(codeName(error.code))); });
    }

    QStringList tables;
};

} // namespace

void TestTableReading::tellsOfTheFirstRowsThenOfAll_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<bool>("hasRows");
    QTest::addColumn<QStringList>("heard");
    QTest::newRow("nothing") << 0 << false << QStringList{QStringLiteral("0")};
    QTest::newRow("no more than come at once") << 499 << false << QStringList{QStringLiteral("499")};
    QTest::newRow("as many as come at once")
        << 500 << false << QStringList{QStringLiteral("500 of more"), QStringLiteral("500")};
    QTest::newRow("more") << 700 << false << QStringList{QStringLiteral("500 of more"), QStringLiteral("700")};
    QTest::newRow("rows stand already") << 700 << true << QStringList{QStringLiteral("700")};
}

void TestTableReading::tellsOfTheFirstRowsThenOfAll()
{
    QFETCH(const int, rows);
    QFETCH(const bool, hasRows);
    QFETCH(const QStringList, heard);
    PageSeason trial(false);
    TableReading reading(*trial.window);
    const Heard told(reading);
    reading.start(tableOf(rows), hasRows);
    QTRY_COMPARE(told.tables, heard);
}

void TestTableReading::tellsOnlyOfWhatWasAskedLast()
{
    PageSeason trial(false);
    TableReading reading(*trial.window);
    const Heard told(reading);
    reading.start(tableOf(900), false);
    reading.start(tableOf(3), false);
    QTRY_VERIFY(!told.tables.isEmpty());
    QTest::qWait(50);
    QCOMPARE(told.tables, QStringList{QStringLiteral("3")});
}

void TestTableReading::tellsWhyItFailed()
{
    PageSeason trial(false);
    TableReading reading(*trial.window);
    const Heard told(reading);
    const auto refuse = [](office::Office &, std::optional<int>) -> Result<Table> {
        return failure(ErrorCode::DiskFull);
    };
    reading.start(refuse, false);
    QTRY_COMPARE(told.tables, QStringList{QString::fromLatin1(codeName(ErrorCode::DiskFull))});
}

QTEST_MAIN(TestTableReading)
#include "tst_table_reading.moc"
