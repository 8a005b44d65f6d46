// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xlsx_sink.h"

#include "models/files/write_table.h"
#include "models/files/xlsx_sheet.h"
#include "tests/files/made_workbook.h"
#include "tests/files/small_disk.h"

#include <QDir>
#include <QTest>

#include <rapidcheck.h>
#include <xlsxwriter.h>

using namespace hengzhao;
using namespace hengzhao::files;

/// What is written as a workbook: every text comes back as it was, and a spreadsheet shows it well.
class TestXlsxSink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsComeBack_data();
    void textsComeBack();
    void anyTextComesBack();
    void everyCellIsAText();
    void formOfSheet();
    void columnsFitTheirTexts();
    void saysWhatItHoldsAboveTheTable();
    void saysItOnPaperOnly_data();
    void saysItOnPaperOnly();
    void figuresAreNumbers();
    void chartStandsBesideTheTable();
    void shadesItsFigures();
    void chartHasTheFormOfItsPicture_data();
    void chartHasTheFormOfItsPicture();
    void sameTableSameBytes();
    void textsThatCannotBeHeld_data();
    void textsThatCannotBeHeld();
    void tooManyColumns();
    void nothingButAHeader();
    void nothingAtAll();
    void nothingStandsBeforeFinish();
    void aNewFileHasTheOldOnesPlace();
    void aFolderThatIsNotThere();
    void workbooksOfTheLibraryAreRead();
    void diskFull_data();
    void diskFull();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("table.xlsx")); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }

    QTemporaryDir m_folder;
};

namespace
{

QByteArray partOf(const QString &path, const char *name)
{
    zip_t *const archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    zip_file_t *const part = zip_fopen(archive, name, 0);
    QByteArray bytes(1 << 20, '\0');
    bytes.truncate(qsizetype(zip_fread(part, bytes.data(), zip_uint64_t(bytes.size()))));
    zip_fclose(part);
    zip_discard(archive);
    return bytes;
}

QByteArray sheetOf(const QString &path)
{
    return partOf(path, "xl/worksheets/sheet1.xml");
}

TableHead head()
{
    return {QStringLiteral("衡阳市 2021 · 考生名单"), QStringLiteral("%1 行"), QStringLiteral("2021-07-01 08:30"),
            QStringLiteral("珠晖区")};
}

QStringList header()
{
    return {QStringLiteral("考生号"), QStringLiteral("姓名")};
}

} // namespace

void TestXlsxSink::textsComeBack_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) { QTest::newRow(name) << QString::fromUtf8(text); };
    row("leading zeros", "00123");
    row("an identity number", "330683201001011234");
    row("a character beyond the first plane", "𠮷");
    row("a formula", "=1+1");
    row("a formula with full-width signs", "＝1+1");
    row("an at sign", "@SUM(A1)");
    row("a number below nought", "-5");
    row("a link", "http://example.com/");
    row("a line break", "one\ntwo");
    row("a return", "one\r\ntwo");
    row("a tab", "one\ttwo");
    row("spaces around", "  x  ");
    row("signs of XML", "<a href=\"b\">&amp;</a> ]]>");
    row("what reads as an escape", "_x000D_ _x005F_x0041_ _x41_");
    row("an apostrophe before it", "'=1");
    row("a whole number with a point", "1.0");
    row("a date", "2021-06-20");
    row("what reads as an error", "#N/A");
    row("an exponent", "1E5");
    QTest::newRow("the longest text") << QString(longestWorkbookText, u'x');
    QTest::newRow("the longest Chinese text") << QString(longestWorkbookText, u'学');
}

void TestXlsxSink::textsComeBack()
{
    QFETCH(QString, text);
    const Rows rows = {header(), {text, QStringLiteral("x")}, {QStringLiteral("x"), text}};
    const Result<void> written = writeRows(path(), rows);
    QVERIFY(written);
    QCOMPARE(rowsOfFile(path()).value(), rows);
}

void TestXlsxSink::anyTextComesBack()
{
    QVERIFY(rc::check("what was written is read", [this] {
        const std::u16string odd = u"=+-@\t\r\n '\",;<>&_x0041\u00A0\u3000\u007F\uFFFD";
        const auto letter = rc::gen::oneOf(rc::gen::elementOf(odd), rc::gen::inRange<char16_t>(0x20, 0xD800));
        Rows rows = {{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}};
        const auto cells =
            *rc::gen::container<std::vector<std::vector<char16_t>>>(rc::gen::container<std::vector<char16_t>>(letter));
        for (const auto &cell : cells)
            rows.append(
                {QStringLiteral("1"), QString::fromUtf16(cell.data(), qsizetype(cell.size())), QStringLiteral("2")});
        RC_ASSERT(writeRows(path(), rows).has_value());
        const Result<Rows> read = rowsOfFile(path());
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == rows);
    }));
}

void TestXlsxSink::everyCellIsAText()
{
    QVERIFY(writeRows(path(), {header(), {QStringLiteral("=1+1"), QStringLiteral("5")}}));
    const QByteArray sheet = sheetOf(path());
    QCOMPARE(sheet.count("<c "), 4);
    QCOMPARE(sheet.count("t=\"inlineStr\""), 4);
    QVERIFY(!sheet.contains("<f>"));
    QVERIFY(!sheet.contains("<v>"));
    QVERIFY(sheet.contains("numberStoredAsText=\"1\""));
    // The format of texts, so that what is typed over a code stays one.
    QVERIFY(partOf(path(), "xl/styles.xml").contains("numFmtId=\"49\""));
}

void TestXlsxSink::formOfSheet()
{
    QVERIFY(writeRows(path(), {header(), {QStringLiteral("1"), QStringLiteral("甲")}}));
    const QByteArray sheet = sheetOf(path());
    QVERIFY(sheet.contains("<pane ySplit=\"1\" topLeftCell=\"A2\""));
    QVERIFY(sheet.contains("<autoFilter ref=\"A1:B2\"/>"));
    QVERIFY(sheet.contains("paperSize=\"9\""));
    QVERIFY(sheet.contains("orientation=\"landscape\""));
    QVERIFY(sheet.contains("fitToHeight=\"0\""));
    QVERIFY(sheet.contains("<oddFooter>&amp;C&amp;P / &amp;N</oddFooter>"));
    QVERIFY(partOf(path(), "xl/workbook.xml").contains("_xlnm.Print_Titles"));
}

void TestXlsxSink::columnsFitTheirTexts()
{
    QVERIFY(writeRows(path(), {header(), {QString(20, u'1'), QString(20, u'学')}, {QString(), QString(900, u'学')}}));
    const QByteArray sheet = sheetOf(path());
    QVERIFY(sheet.contains("<col min=\"1\" max=\"1\" width=\"22."));
    QVERIFY(sheet.contains("<col min=\"2\" max=\"2\" width=\"50."));
}

void TestXlsxSink::saysWhatItHoldsAboveTheTable()
{
    const Rows rows = {header(), {QStringLiteral("1"), QStringLiteral("甲")}, {QStringLiteral("2"), QString()}};
    QVERIFY(writeRows(path(), rows, head()));
    const QByteArray sheet = sheetOf(path());
    QVERIFY(sheet.contains("<mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A2:B2\"/>"));
    QVERIFY(sheet.contains("<dimension ref=\"A1:B5\"/>"));
    QVERIFY(sheet.contains("<pane ySplit=\"3\" topLeftCell=\"A4\""));
    QVERIFY(sheet.contains("<autoFilter ref=\"A3:B5\"/>"));
    QVERIFY(partOf(path(), "xl/workbook.xml").contains("Sheet1!$3:$3"));
    const QByteArray texts = partOf(path(), "xl/sharedStrings.xml");
    QVERIFY(texts.contains("<t>衡阳市 2021 · 考生名单</t>"));
    QVERIFY(texts.contains("<t>珠晖区 · 2 行 · 2021-07-01 08:30</t>"));
    QCOMPARE(rowsOfFile(path()).value(), (Rows{header(), rows[1], {QStringLiteral("2")}}));
}

void TestXlsxSink::saysItOnPaperOnly_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<TableHead::Place>("place");
    QTest::newRow("where programs look for the header first")
        << Rows{header(), {QStringLiteral("1"), QStringLiteral("甲")}} << TableHead::Place::OnPaperOnly;
    QTest::newRow("where nothing tells a title from a header")
        << Rows{{QStringLiteral("考生号")}, {QStringLiteral("1")}} << TableHead::Place::AboveHeader;
}

void TestXlsxSink::saysItOnPaperOnly()
{
    QFETCH(Rows, rows);
    QFETCH(TableHead::Place, place);
    TableHead said = head();
    said.place = place;
    said.title = QStringLiteral("A & B");
    QVERIFY(writeRows(path(), rows, said));
    const QByteArray sheet = sheetOf(path());
    QVERIFY(sheet.contains("<oddHeader>&amp;LA &amp;&amp; B&amp;R2021-07-01 08:30</oddHeader>"));
    QVERIFY(sheet.contains("<pane ySplit=\"1\" topLeftCell=\"A2\""));
    QVERIFY(!sheet.contains("mergeCell"));
    QCOMPARE(rowsOfFile(path()).value(), rows);
}

void TestXlsxSink::figuresAreNumbers()
{
    TableHead figures;
    figures.forms = {ColumnForm::Text, ColumnForm::Number, ColumnForm::Share};
    QVERIFY(writeRows(
        path(), {texts({"区县", "人数", "比例"}), texts({"00405", "1234", "48.3 %"}), texts({"00406", "007", "—"})},
        figures));
    const QByteArray sheet = sheetOf(path());
    QVERIFY(sheet.contains("<c r=\"B2\" s=\"3\"><v>1234</v></c>"));
    QVERIFY(sheet.contains("<c r=\"C2\" s=\"4\"><v>0.483</v></c>"));
    QCOMPARE(sheet.count("<v>"), 2);
    const QByteArray styles = partOf(path(), "xl/styles.xml");
    QVERIFY(styles.contains("formatCode=\"0.0%\""));
    const Rows read = {texts({"区县", "人数", "比例"}), texts({"00405", "1234", "0.483"}),
                       texts({"00406", "007", "—"})};
    QCOMPARE(rowsOfFile(path()).value(), read);
}

void TestXlsxSink::chartStandsBesideTheTable()
{
    TableHead figures = head();
    figures.forms = {ColumnForm::Text, ColumnForm::Share, ColumnForm::Share, ColumnForm::Share};
    figures.chart = TableChart{QStringLiteral("职普比"), 0, {1}, {2, 3}, TableChart::Form::SideBySide, 2};
    QVERIFY(writeRows(path(),
                      {texts({"区县", "比例", "下限", "上限"}), texts({"甲区", "48.3 %", "45.0 %", "55.0 %"}),
                       texts({"乙区", "40.0 %", "45.0 %", "55.0 %"}), texts({"全市", "44.0 %", "45.0 %", "55.0 %"})},
                      figures));
    const QByteArray chart = partOf(path(), "xl/charts/chart1.xml");
    const qsizetype lines = chart.indexOf("<c:lineChart>");
    QVERIFY(chart.indexOf("</c:barChart>") < lines);
    QCOMPARE(chart.first(lines).count("<c:ser>"), 1);
    QCOMPARE(chart.sliced(lines).count("<c:ser>"), 2);
    // The total of the last row is no bar.
    QVERIFY(chart.contains("<c:f>Sheet1!$B$4:$B$5</c:f>"));
    QVERIFY(chart.contains("<c:v>0.483</c:v>"));
    QVERIFY(chart.contains("<c:numFmt formatCode=\"0%\""));
    QVERIFY(chart.contains("<a:pattFill"));
    QVERIFY(chart.contains("<a:prstDash val=\"dash\"/>"));
    QVERIFY(sheetOf(path()).contains("<drawing r:id="));
    QCOMPARE(rowsOfFile(path()).value().size(), 4);
}

void TestXlsxSink::shadesItsFigures()
{
    TableHead figures = head();
    figures.forms = {ColumnForm::Text, ColumnForm::Text, ColumnForm::Number};
    figures.chart = TableChart{QStringLiteral("流向"), 0, {2}, {}, TableChart::Form::Shades, 2};
    QVERIFY(writeRows(path(),
                      {texts({"生源地", "学校所在地", "录取"}), texts({"甲区", "乙区", "120"}),
                       texts({"乙区", "甲区", "30"}), texts({"全市", "", "150"})},
                      figures));
    const QByteArray sheet = sheetOf(path());
    // The total of the last row would make all others pale.
    QVERIFY2(sheet.contains("<conditionalFormatting sqref=\"C4:C5\">"), sheet.constData());
    QVERIFY(sheet.contains("<cfRule type=\"colorScale\""));
    QVERIFY(!sheet.contains("<drawing"));
    QCOMPARE(rowsOfFile(path()).value().size(), 4);
}

void TestXlsxSink::chartHasTheFormOfItsPicture_data()
{
    QTest::addColumn<TableChart::Form>("form");
    QTest::addColumn<QByteArrayList>("has");
    QTest::addColumn<QByteArrayList>("lacks");
    using enum TableChart::Form;
    QTest::newRow("bars side by side") << SideBySide
                                       << QByteArrayList{"<c:barChart>", "<c:grouping val=\"clustered\"/>"}
                                       << QByteArrayList{"<c:lineChart>", "<c:overlap"};
    QTest::newRow("bars on each other") << Stacked
                                        << QByteArrayList{"<c:grouping val=\"stacked\"/>", "<c:overlap val=\"100\"/>"}
                                        << QByteArrayList{"<c:lineChart>"};
    QTest::newRow("steps of a scale") << Touching << QByteArrayList{"<c:barChart>", "<c:gapWidth val=\"0\"/>"}
                                      << QByteArrayList{"<c:lineChart>"};
    // Where nothing is known a line is parted, and does not fall to nought.
    QTest::newRow("lines with a gap") << Lines
                                      << QByteArrayList{"<c:lineChart>", "<c:symbol val=\"circle\"/>",
                                                        "<c:symbol val=\"square\"/>"}
                                      << QByteArrayList{"<c:barChart>", "<c:v></c:v>", "<c:dispBlanksAs val=\"zero\"/>",
                                                        "<c:min val=\"0\"/>"};
}

void TestXlsxSink::chartHasTheFormOfItsPicture()
{
    QFETCH(TableChart::Form, form);
    QFETCH(QByteArrayList, has);
    QFETCH(QByteArrayList, lacks);
    TableHead figures = head();
    figures.forms = {ColumnForm::Text, ColumnForm::Share, ColumnForm::Share};
    figures.chart = TableChart{QStringLiteral("历年"), 0, {1, 2}, {}, form, 3};
    QVERIFY(writeRows(path(),
                      {texts({"年", "本市", "全国"}), texts({"2019", "46.0 %", "41.7 %"}),
                       texts({"2020", "47.0 %", ""}), texts({"2021", "48.3 %", "35.1 %"})},
                      figures));
    const QByteArray chart = partOf(path(), "xl/charts/chart1.xml");
    QCOMPARE(chart.count("<c:ser>"), 2);
    for (const QByteArray &part : has)
        QVERIFY2(chart.contains(part), part + " is not in " + chart);
    for (const QByteArray &part : lacks)
        QVERIFY2(!chart.contains(part), part.constData());
    // The year without a figure has no point.
    const QByteArray second = chart.sliced(chart.lastIndexOf("<c:val>"));
    QCOMPARE(second.count("<c:pt "), 2);
}

void TestXlsxSink::sameTableSameBytes()
{
    const QString other = m_folder.filePath(QStringLiteral("other.xlsx"));
    QVERIFY(writeRows(path(), {header(), texts({"1", "甲"})}, head()));
    QTest::qSleep(1100); // properties of workbooks count seconds
    QVERIFY(writeRows(other, {header(), texts({"1", "甲"})}, head()));
    QCOMPARE(bytesOf(other), bytesOf(path()));
    QVERIFY(QFile::remove(other));
}

void TestXlsxSink::textsThatCannotBeHeld_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");
    using enum ErrorCode;
    QTest::newRow("a text too long") << QString(longestWorkbookText + 1, u'x') << CellTooLong;
    QTest::newRow("a text too long once escaped") << QStringLiteral("_x0041_").repeated(4681) << CellTooLong;
    QTest::newRow("a nought") << QString(1, QChar(0)) << CellNotText;
    QTest::newRow("a bell") << QStringLiteral("a\ab") << CellNotText;
    QTest::newRow("half a character") << QString(1, QChar(0xD842)) << CellNotText;
    QTest::newRow("the other half") << QString(1, QChar(0xDFB7)) << CellNotText;
    QTest::newRow("no character") << QString(1, QChar(0xFFFF)) << CellNotText;
}

void TestXlsxSink::textsThatCannotBeHeld()
{
    QFETCH(QString, text);
    QFETCH(ErrorCode, code);
    writeBytes(path(), "old");
    const Result<void> written = writeRows(path(), {header(), {QStringLiteral("1"), text}});
    QVERIFY(!written);
    QCOMPARE(written.error().code, code);
    QCOMPARE(written.error().args.mid(0, 2), (QStringList{path(), QStringLiteral("B2")}));
    QCOMPARE(bytesOf(path()), QByteArray("old"));
    QCOMPARE(names(), QStringList{QStringLiteral("table.xlsx")});
}

void TestXlsxSink::tooManyColumns()
{
    const QStringList most(mostWorkbookColumns, QStringLiteral("x"));
    QVERIFY(writeRows(path(), {most}));
    QCOMPARE(rowsOfFile(path()).value(), (Rows{most}));
    const Result<void> written = writeRows(path(), {header(), most + header()});
    QVERIFY(!written);
    QCOMPARE(written.error(),
             (Error{ErrorCode::TooManyColumns, {path(), QStringLiteral("2"), QString::number(mostWorkbookColumns)}}));
}

void TestXlsxSink::nothingButAHeader()
{
    QVERIFY(writeRows(path(), {header()}));
    QCOMPARE(rowsOfFile(path()).value(), (Rows{header()}));
}

void TestXlsxSink::nothingAtAll()
{
    QVERIFY(writeRows(path(), {}));
    QCOMPARE(rowsOfFile(path()).value(), Rows());
}

void TestXlsxSink::nothingStandsBeforeFinish()
{
    writeBytes(path(), "old");
    {
        const Result<std::unique_ptr<RowSink>> sink = writeTable(path());
        QVERIFY(sink);
        QVERIFY((*sink)->add({QStringLiteral("new")}));
        QCOMPARE(bytesOf(path()), QByteArray("old"));
    }
    QCOMPARE(bytesOf(path()), QByteArray("old"));
    QCOMPARE(names(), QStringList{QStringLiteral("table.xlsx")});
}

void TestXlsxSink::aNewFileHasTheOldOnesPlace()
{
    writeBytes(path(), "old");
    QVERIFY(writeRows(path(), {header()}));
    QVERIFY(bytesOf(path()).startsWith("PK"));
    QCOMPARE(names(), QStringList{QStringLiteral("table.xlsx")});
}

void TestXlsxSink::aFolderThatIsNotThere()
{
    const Result<void> written = writeRows(m_folder.filePath(QStringLiteral("none/table.xlsx")), {header()});
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
}

/// Numbers, dates, a formula, merged titles and shared texts, as another program writes them.
void TestXlsxSink::workbooksOfTheLibraryAreRead()
{
    lxw_workbook *const book = workbook_new(QFile::encodeName(path()).constData());
    (void)workbook_add_worksheet(book, "空");
    worksheet_hide(workbook_get_worksheet_by_name(book, "空"));
    lxw_worksheet *const sheet = workbook_add_worksheet(book, "考生");
    worksheet_activate(sheet);
    lxw_format *const date = workbook_add_format(book);
    format_set_num_format(date, "yyyy\"年\"m\"月\"d\"日\"");
    worksheet_merge_range(sheet, 0, 0, 0, 3, "2021年考生名单", nullptr);
    for (lxw_col_t column = 0; column < 4; ++column)
        worksheet_write_string(sheet, 1, column, column == 0 ? "考生号" : "x", nullptr);
    worksheet_write_number(sheet, 2, 0, 21043001, nullptr);
    worksheet_write_number(sheet, 2, 1, 644.4, nullptr);
    lxw_datetime day = {2021, 6, 20, 0, 0, 0};
    worksheet_write_datetime(sheet, 2, 2, &day, date);
    worksheet_write_formula_num(sheet, 2, 3, "=1+1", nullptr, 2);
    QCOMPARE(workbook_close(book), LXW_NO_ERROR);
    const QString x = QStringLiteral("x");
    QCOMPARE(rowsOfFile(path()).value(), (Rows{{QStringLiteral("考生号"), x, x, x},
                                               {QStringLiteral("21043001"), QStringLiteral("644.4"),
                                                QStringLiteral("2021-06-20"), QStringLiteral("2")}}));
}

/// A workbook that does not fit at any of its stages: what the library puts aside, what it makes of that, the copy.
void TestXlsxSink::diskFull_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("much too large") << 60'000;
    QTest::newRow("too large for its copy") << 16'000;
    for (int rows = 500; rows <= 15'000; rows += 500)
        QTest::addRow("%d rows", rows) << rows;
}

void TestXlsxSink::diskFull()
{
#ifdef Q_OS_LINUX
    QFETCH(int, rows);
    const int status = exitOfChild([this, rows] {
        if (!mountSmallDisk(m_folder.path(), "256k"))
            return couldNotTry;
        writeBytes(path(), "old");
        Rows table = {header()};
        for (int i = 0; i < rows; ++i)
            table.append({QString::number(i * 7'919), QString::number(qHash(i), 36)});
        const Result<void> written = writeRows(path(), table);
        const bool isWhole = written ? rowsOfFile(path()) == Result<Rows>(table) : bytesOf(path()) == "old";
        const bool isAlone = names() == QStringList{QStringLiteral("table.xlsx")};
        return isWhole && isAlone ? statusOf(written) : -1;
    });
    if (status == couldNotTry)
        QSKIP("no small disk can be mounted here");
    if (rows >= 16'000)
        QCOMPARE(status, failedWith(ErrorCode::DiskFull));
    else
        QVERIFY2(status == 0 || status == failedWith(ErrorCode::DiskFull), QByteArray::number(status));
#else
    QSKIP("no small disk can be mounted here");
#endif
}

QTEST_GUILESS_MAIN(TestXlsxSink)
#include "tst_xlsx_sink.moc"
