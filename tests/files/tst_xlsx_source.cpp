// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xlsx_source.h"

#include "tests/files/made_workbook.h"

#include <QTest>

using namespace hengzhao;
using namespace hengzhao::files;

/// What offices send, in every form that a spreadsheet program gives it.
class TestXlsxSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void dates_data();
    void dates();
    void dateFromTheYear1904();
    void headers_data();
    void headers();
    void rowNumbersAreTheSpreadsheets();
    void hiddenRowsAndColumnsAreRead();
    void partNames_data();
    void partNames();
    void sheets_data();
    void sheets();
    void anUnknownSheetNamesThoseThere();
    void onlyShownSheetsAreListed();
    void sharedTexts();
    void readingStopsAtAProblem();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("in.xlsx")); }
    [[nodiscard]] Result<Rows> read(const Parts &parts, const ReadOptions &options = {}) const
    {
        packParts(path(), parts);
        return rowsOfFile(path(), options);
    }

    QTemporaryDir m_folder;
};

namespace
{

const QByteArray header = textRow(1, {QStringLiteral("a"), QStringLiteral("b")});

/// The text of one cell under a header.
QString onlyCell(const Result<Rows> &rows)
{
    return rows ? rows->value(1).value(0) : QStringLiteral("refused");
}

QByteArray numbered(const QByteArray &value, const QByteArray &attributes = {})
{
    return "<c r=\"A2\"" + attributes + "><v>" + value + "</v></c>";
}

QStringList words(std::initializer_list<const char *> texts)
{
    QStringList result;
    for (const char *text : texts)
        result.append(QString::fromUtf8(text));
    return result;
}

} // namespace

void TestXlsxSource::cells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &cell, const char *text) {
        QTest::newRow(name) << cell << QString::fromUtf8(text);
    };
    row("a whole number", numbered("1"), "1");
    row("a whole number with a point", numbered("1.0"), "1");
    row("a number with leading zeros", numbered("007"), "7");
    row("nought", numbered("0"), "0");
    row("nought below nought", numbered("-0.0"), "0");
    row("a half", numbered(".5"), "0.5");
    row("a number below nought", numbered("-3.50"), "-3.5");
    row("a score as programs write it", numbered("64.400000000000006"), "64.4");
    row("a third", numbered("0.33333333333333331"), "0.333333333333333");
    row("a number with an exponent", numbered("1.5E+3"), "1500");
    row("a small number with an exponent", numbered("2.5e-4"), "0.00025");
    row("an identity number that kept its digits", numbered("330683201001011234"), "330683201001011234");
    row("an identity number that lost its digits", numbered("3.30683201001011E+17"), "330683201001011000");
    row("a number too large to be one", numbered("1E+999"), "1E+999");
    row("a text formatted as such", numbered("00123", " t=\"str\""), "00123");
    row("a formula's text", R"(<c r="A2" t="str"><f>B1&amp;"x"</f><v>bx</v></c>)", "bx");
    row("a formula that comes to no text", R"(<c r="A2" t="str"><f>""</f><v></v></c><c r="B2"><v>1</v></c>)", "");
    row("a formula's number", "<c r=\"A2\"><f>1+1</f><v>2</v></c>", "2");
    row("a formula's yes", R"(<c r="A2" t="b"><f>1=1</f><v>1</v></c>)", "1");
    row("a no", numbered("0", " t=\"b\""), "0");
    row("an error", numbered("#N/A", " t=\"e\""), "#N/A");
    row("a date by its type", numbered("2021-06-20", " t=\"d\""), "2021-06-20");
    row("an inline text", "<c r=\"A2\" t=\"inlineStr\"><is><t>甲</t></is></c>", "甲");
    row("an inline text in pieces", "<c r=\"A2\" t=\"inlineStr\"><is><r><t>甲</t></r><r><rPr/><t>乙</t></r></is></c>",
        "甲乙");
    row("a text with how it is spoken",
        "<c r=\"A2\" t=\"inlineStr\"><is><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></is></c>", "東京");
    row("spaces around a text", "<c r=\"A2\" t=\"inlineStr\"><is><t> 甲  </t></is></c>", " 甲  ");
    row("a character beyond the first plane", "<c r=\"A2\" t=\"inlineStr\"><is><t>𠮷</t></is></c>", "𠮷");
    row("a character by its number", R"(<c r="A2" t="inlineStr"><is><t>&#x20BB7;</t></is></c>)", "𠮷");
    row("an escaped return", R"(<c r="A2" t="inlineStr"><is><t>a_x000D_b</t></is></c>)", "a\rb");
    row("an escaped escape", R"(<c r="A2" t="inlineStr"><is><t>_x005F_x000D_</t></is></c>)", "_x000D_");
    row("what only looks escaped", R"(<c r="A2" t="inlineStr"><is><t>_x00G1_ _x12</t></is></c>)", "_x00G1_ _x12");
    row("a cell that does not say where it is", "<c><v>5</v></c>", "5");
    row("a prefix before every name",
        "<x:c xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
        "r=\"A2\"><x:v>5</x:v></x:c>",
        "5");
}

void TestXlsxSource::cells()
{
    QFETCH(QByteArray, cell);
    const Result<Rows> rows = read(plainParts(header + "<row r=\"2\">" + cell + "</row>"));
    QVERIFY(rows);
    QTEST(onlyCell(rows), "text");
}

void TestXlsxSource::dates_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *format, const char *number, const char *text) {
        QTest::newRow(name) << QByteArray(format) << QByteArray(number) << QString::fromUtf8(text);
    };
    row("the built-in date", "14", "44367", "2021-06-20");
    row("the built-in moment", "22", "44367.395833333336", "2021-06-20T09:30:00");
    row("a moment at midnight", "22", "44367", "2021-06-20T00:00:00");
    row("the built-in time", "20", "0.39583333333333331", "09:30:00");
    row("a Chinese built-in date", "31", "44367", "2021-06-20");
    row("a Chinese built-in time", "32", "0.5", "12:00:00");
    row("hours beyond a day", "46", "1.5", "36:00:00");
    row("the first day", "14", "1", "1900-01-01");
    row("the day before the day that never was", "14", "59", "1900-02-28");
    row("the day that never was", "14", "60", "1900-02-29");
    row("the day after it", "14", "61", "1900-03-01");
    row("the last day", "14", "2958465", "9999-12-31");
    row("a number beyond all days", "14", "2958466", "2958466");
    row("a number before all days", "14", "-1", "-1");
    row("a date format with a time in the number", "14", "44367.5", "2021-06-20T12:00:00");
    row("a second that is not quite full", "22", "44367.999999999", "2021-06-21T00:00:00");
    row("an own format", "yyyy/m/d", "44367", "2021-06-20");
    row("an own format in capitals", "YYYY-MM-DD", "44367", "2021-06-20");
    row("an own format with texts", "yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@", "44367", "2021-06-20");
    row("an own format with a language", R"([$-804]yyyy\-mm\-dd\ hh:mm)", "44367.5", "2021-06-20T12:00:00");
    row("an own format of hours beyond a day", "[h]:mm", "1.5", "36:00:00");
    row("an own format of a number", "0.00_);[Red]\\(0.00\\)", "5", "5");
    row("an own format with a quoted text", "0&quot; days&quot;", "5", "5");
    row("an own format with an escaped letter", "0\\d", "5", "5");
    row("an own format with an exponent", "0.00E+00", "123456", "123456");
    row("the format of everything", "General", "44367", "44367");
    row("an amount of money", "[$¥-804]#,##0.00", "5", "5");
    row("the format of texts", "49", "44367", "44367");
    row("a percentage", "9", "0.5", "0.5");
}

void TestXlsxSource::dates()
{
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, number);
    bool isBuiltIn = false;
    format.toInt(&isBuiltIn);
    Parts parts = plainParts(header + "<row r=\"2\">" + numbered(number, " s=\"1\"") + "</row>");
    parts[QStringLiteral("xl/styles.xml")] =
        "<styleSheet>" +
        (isBuiltIn ? QByteArray() : R"(<numFmts><numFmt numFmtId="164" formatCode=")" + format + "\"/></numFmts>") +
        R"(<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId=")" +
        (isBuiltIn ? format : QByteArray("164")) + "\"/></cellXfs></styleSheet>";
    const Result<Rows> rows = read(parts);
    QVERIFY(rows);
    QTEST(onlyCell(rows), "text");
}

void TestXlsxSource::dateFromTheYear1904()
{
    Parts parts = plainParts(header + "<row r=\"2\">" + numbered("42905", " s=\"0\"") + "</row>");
    parts[QStringLiteral("xl/workbook.xml")] =
        workbookXml(R"(<sheet name="One" sheetId="1" r:id="r1"/>)", "<workbookPr date1904=\"1\"/>");
    parts[QStringLiteral("xl/styles.xml")] = "<styleSheet><cellXfs><xf numFmtId=\"14\"/></cellXfs></styleSheet>";
    QCOMPARE(onlyCell(read(parts)), QStringLiteral("2021-06-20"));
}

void TestXlsxSource::headers_data()
{
    QTest::addColumn<Rows>("above");
    QTest::addColumn<QByteArray>("merged");
    QTest::addColumn<QString>("first");
    const auto row = [](const char *name, const Rows &above, const char *merged, const char *first) {
        QTest::newRow(name) << above << QByteArray(merged) << QString::fromUtf8(first);
    };
    row("nothing above it", {}, "", "考生号");
    row("empty rows above it", {words({"", ""}), words({" ", "　"})}, "", "考生号");
    row("a title above it", {words({"2021年考生名单"})}, "A1:D1", "考生号");
    row("a title whose cell covers nothing", {words({"2021年考生名单"})}, "", "考生号");
    row("a title and who filled it in", {words({"名单"}), words({"单位：一中", "", "2021年6月"})}, "A2:B2", "考生号");
    row("two texts of which none covers columns", {words({"单位：一中", "", "2021年6月"})}, "A1:A2", "单位：一中");
}

void TestXlsxSource::headers()
{
    QFETCH(Rows, above);
    QFETCH(QByteArray, merged);
    Rows all = above;
    all << words({"考生号", "姓名", "身份证号", "总分"}) << words({"1", "张", "x", "300"}) << words({"2", "", "", ""});
    QByteArray rows;
    for (int i = 0; i < all.size(); ++i)
        rows += textRow(i + 1, all[i]);
    const Result<Rows> read = this->read(plainParts(
        rows, merged.isEmpty() ? QByteArray() : "<mergeCells><mergeCell ref=\"" + merged + "\"/></mergeCells>"));
    QVERIFY(read);
    QTEST(read->value(0).value(0), "first");
    QCOMPARE(read->last(), words({"2"}));
}

void TestXlsxSource::rowNumbersAreTheSpreadsheets()
{
    packParts(path(),
              plainParts(textRow(2, words({"title"})) + textRow(4, words({"a", "b"})) + textRow(7, words({"1"})) +
                         "<row><c><v>2</v></c></row>" + textRow(20, words({" "})) + textRow(30, words({"3", "4"}))));
    const Result<std::unique_ptr<RowSource>> source = readTable(path(), {});
    QVERIFY(source);
    std::vector<QStringView> cells;
    QList<qint64> numbers;
    while ((*source)->next(cells).value())
        numbers.append((*source)->row());
    QCOMPARE(numbers, (QList<qint64>{4, 7, 8, 30}));
    QCOMPARE((*source)->part(), 1.0);
}

void TestXlsxSource::hiddenRowsAndColumnsAreRead()
{
    const QByteArray rows = header + R"(<row r="2" hidden="1"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row>)";
    Parts parts = plainParts({});
    parts[QStringLiteral("xl/worksheets/sheet1.xml")] =
        R"(<worksheet><cols><col min="2" max="2" hidden="1"/></cols><sheetData>)" + rows + "</sheetData></worksheet>";
    QCOMPARE(read(parts).value(), (Rows{words({"a", "b"}), words({"1", "2"})}));
}

void TestXlsxSource::partNames_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("name");
    QTest::newRow("from the folder") << QByteArray("worksheets/s.xml") << QStringLiteral("xl/worksheets/s.xml");
    QTest::newRow("from the root") << QByteArray("/xl/worksheets/s.xml") << QStringLiteral("xl/worksheets/s.xml");
    QTest::newRow("by way of the folder above") << QByteArray("../own/./s.xml") << QStringLiteral("own/s.xml");
    QTest::newRow("in another case") << QByteArray("Worksheets/S.xml") << QStringLiteral("xl/worksheets/s.XML");
}

void TestXlsxSource::partNames()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, name);
    Parts parts = plainParts({});
    parts.remove(QStringLiteral("xl/worksheets/sheet1.xml"));
    parts[name] = sheetXml(header);
    parts[QStringLiteral("xl/_rels/workbook.xml.rels")] = relationships(relationship("r1", "worksheet", target));
    QCOMPARE(read(parts).value(), (Rows{words({"a", "b"})}));
}

namespace
{

Parts manySheets()
{
    Parts parts = plainParts({});
    parts[QStringLiteral("xl/workbook.xml")] = workbookXml(
        "<sheet name=\"Chart\" sheetId=\"1\" r:id=\"r1\"/>"
        "<sheet name=\"Hidden\" sheetId=\"2\" state=\"veryHidden\" r:id=\"r2\"/>"
        "<sheet name=\"考生\" sheetId=\"3\" r:id=\"r3\"/><sheet name=\"Other\" sheetId=\"4\" r:id=\"r4\"/>");
    QByteArray relations = relationship("r1", "chartsheet", "chartsheets/sheet1.xml");
    for (const char *number : {"2", "3", "4"}) {
        const QByteArray name = QByteArray("sheet") + number;
        relations += relationship((QByteArray("r") + number).constData(), "worksheet", name + ".xml");
        parts[QStringLiteral("xl/") + QString::fromLatin1(name) + QStringLiteral(".xml")] =
            sheetXml(textRow(1, {QString::fromLatin1(name), QStringLiteral("b")}));
    }
    parts[QStringLiteral("xl/_rels/workbook.xml.rels")] = relationships(relations);
    return parts;
}

} // namespace

void TestXlsxSource::sheets_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("first");
    QTest::newRow("none named") << QString() << QStringLiteral("sheet3");
    QTest::newRow("one named") << QStringLiteral("Other") << QStringLiteral("sheet4");
    QTest::newRow("one named in another case") << QStringLiteral("oTHER") << QStringLiteral("sheet4");
    QTest::newRow("a hidden one named") << QStringLiteral("Hidden") << QStringLiteral("sheet2");
}

void TestXlsxSource::sheets()
{
    QFETCH(QString, name);
    const Result<Rows> rows = read(manySheets(), {name, {}});
    QVERIFY(rows);
    QTEST(rows->value(0).value(0), "first");
}

void TestXlsxSource::anUnknownSheetNamesThoseThere()
{
    const Result<Rows> rows = read(manySheets(), {QStringLiteral("None"), {}});
    QVERIFY(!rows);
    QCOMPARE(rows.error(),
             (Error{ErrorCode::UnknownSheet, {path(), QStringLiteral("None"), QStringLiteral("Hidden, 考生, Other")}}));
}

void TestXlsxSource::onlyShownSheetsAreListed()
{
    packParts(path(), manySheets());
    QCOMPARE(sheetsOf(path()).value(), words({"考生", "Other"}));
    const QString csv = m_folder.filePath(QStringLiteral("in.csv"));
    writeBytes(csv, "a,b\n");
    QCOMPARE(sheetsOf(csv).value(), QStringList());
}

void TestXlsxSource::sharedTexts()
{
    Parts parts = plainParts("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"s\"><v>0</v></c></row>"
                             "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2</v></c><c r=\"B2\" t=\"s\"><v>1</v></c>"
                             "<c r=\"C2\" t=\"s\"><v>3</v></c></row>");
    parts[QStringLiteral("xl/sharedStrings.xml")] =
        stringsXml("<si><t xml:space=\"preserve\"> b </t></si><si><r><t>a</t></r><r><t>a</t></r></si>"
                   "<si><t>𠮷_x000D_</t><rPh sb=\"0\" eb=\"1\"><t>よし</t></rPh></si><si/>");
    QCOMPARE(read(parts).value(), (Rows{words({"aa", " b "}), words({"𠮷\r", "aa"})}));
}

void TestXlsxSource::readingStopsAtAProblem()
{
    QByteArray rows = header;
    for (int row = 2; row < 40; ++row)
        rows += textRow(row, words({"1", "2"}));
    Parts parts = plainParts(rows + R"(<row r="40"><c r="A40" t="s"><v>99</v></c></row>)");
    packParts(path(), parts);
    const Result<std::unique_ptr<RowSource>> source = readTable(path(), {});
    QVERIFY(source);
    std::vector<QStringView> cells;
    for (int row = 1; row < 40; ++row)
        QVERIFY((*source)->next(cells).value());
    const Result<bool> stopped = (*source)->next(cells);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::WorkbookDamaged);
    QCOMPARE((*source)->next(cells).error(), stopped.error());
}

QTEST_GUILESS_MAIN(TestXlsxSource)
#include "tst_xlsx_source.moc"
