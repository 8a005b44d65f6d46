// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/files/rows_of_file.h"

#include <QTest>

using namespace hengzhao;
using namespace hengzhao::files;

/// The same table as the programs of offices write it: under a title whose cell covers all columns, with a hidden row,
/// a hidden column and an empty row, texts of digits, a number 1.0, days and moments by the look of their cells,
/// results of formulas, a space at a name's end, and behind it a sheet of notes and a hidden one.
class TestSampleWorkbooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void numbersOfRows_data() { rows_data(); }
    void numbersOfRows();
    void sheets_data();
    void sheets();
};

namespace
{

QString sample(const QString &name)
{
    return QStringLiteral(HENGZHAO_SOURCE_DIR "/tests/files/samples/") + name;
}

} // namespace

void TestSampleWorkbooks::rows_data()
{
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QString>("lastName");

    const auto row = [](const char *file, const char *moment = "2021-06-01T09:30:00", const char *lastName = "李𠮷") {
        QTest::newRow(file) << QString::fromUtf8(moment) << QString::fromUtf8(lastName);
    };
    row("xlsxwriter.xlsx");
    row("xlsxwriter-inline-1904.xlsx");
    row("openpyxl.xlsx");
    row("libreoffice.xlsx");
    row("gnumeric.xlsx");
    row("strict.xlsx");
    row("prefixed.xlsx");
    row("libreoffice.xls", "2021-06-01 09:30:00");
    // No code page of that time has the character; the program that wrote the file put a question mark.
    row("excel95.xls", "2021-06-01 09:30:00", "李?");
}

void TestSampleWorkbooks::rows()
{
    QFETCH(QString, moment);
    QFETCH(QString, lastName);
    const Result<Rows> rows = rowsOfFile(sample(QLatin1String(QTest::currentDataTag())));
    QVERIFY(rows);
    const qsizetype header = rows->size() - 4; // what stands above is told of elsewhere
    QVERIFY(header >= 0);
    QCOMPARE(rows->value(header),
             texts({"准考证号", "姓名", "出生日期", "总分", "志愿数", "语数和", "报名时间", "备注"}));
    QCOMPARE(rows->value(header + 1).first(6), texts({"00120", "张三 ", "2006-05-17", "612.5", "1", "190.5"}));
    QCOMPARE(rows->value(header + 1).sliced(6), (QStringList{moment, QStringLiteral("00123")}));
    QCOMPARE(rows->value(header + 2).first(6), texts({"00121", "欧阳娜娜", "2005-12-31", "600", "2", "180"}));
    QCOMPARE(rows->value(header + 3).value(1), lastName);
    QCOMPARE(rows->value(header + 3).value(2), QStringLiteral("2006-02-28"));
    QCOMPARE(rows->value(header + 3).value(5), QStringLiteral("0.3"));
    QCOMPARE(rows->value(header + 3).value(7), QStringLiteral("a,\"b\""));
}

void TestSampleWorkbooks::numbersOfRows()
{
    const Result<std::unique_ptr<RowSource>> source = readTable(sample(QLatin1String(QTest::currentDataTag())), {});
    QVERIFY(source);
    std::vector<QStringView> cells;
    QList<qint64> numbers;
    while ((*source)->next(cells).value_or(false))
        numbers.append((*source)->row());
    QCOMPARE(numbers.last(4), (QList<qint64>{3, 4, 5, 7}));
}

void TestSampleWorkbooks::sheets_data()
{
    QTest::addColumn<QStringList>("shown");

    QTest::newRow("xlsxwriter.xlsx") << texts({"考生", "说明"});
    QTest::newRow("openpyxl.xlsx") << texts({"考生", "说明"});
    QTest::newRow("libreoffice.xlsx") << texts({"考生", "说明"});
    QTest::newRow("gnumeric.xlsx") << texts({"考生", "说明", "代码"}); // it forgets what is hidden
    QTest::newRow("strict.xlsx") << texts({"考生"});
    QTest::newRow("libreoffice.xls") << texts({"考生", "说明"});
    QTest::newRow("excel95.xls") << texts({"考生", "说明"});
    QTest::newRow("sheets.xls") << texts({"说明", "考生"});
}

void TestSampleWorkbooks::sheets()
{
    QFETCH(QStringList, shown);
    QCOMPARE(sheetsOf(sample(QLatin1String(QTest::currentDataTag()))), Result<QStringList>(shown));
}

QTEST_GUILESS_MAIN(TestSampleWorkbooks)
#include "tst_sample_workbooks.moc"
