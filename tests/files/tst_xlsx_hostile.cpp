// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xlsx_source.h"

#include "tests/files/made_workbook.h"

#include <QTest>

using namespace hengzhao;
using namespace hengzhao::files;

/// Workbooks that are broken, or made to do harm: each is refused as a whole, and told what is wrong with it.
class TestXlsxHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data();
    void refused();
    void damagedFiles_data();
    void damagedFiles();
    void cutAnywhere();
    void partsPackedWithAPassword();
    void aPartThatBursts();
    void veryManyParts();
    void aMissingFile();
    void theLargestIsTaken();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("in.xlsx")); }
    [[nodiscard]] std::optional<Error> refusal() const
    {
        const Result<Rows> rows = rowsOfFile(path());
        return rows ? std::nullopt : std::optional(rows.error());
    }

    QTemporaryDir m_folder;
};

namespace
{

const QString workbook = QStringLiteral("xl/workbook.xml");
const QString sheet = QStringLiteral("xl/worksheets/sheet1.xml");
const QString strings = QStringLiteral("xl/sharedStrings.xml");
const QString relations = QStringLiteral("xl/_rels/workbook.xml.rels");

const QByteArray laugh = "<?xml version=\"1.0\"?><!DOCTYPE sst [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;\">"
                         "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;\">]>"
                         "<sst><si><t>&d;</t></si></sst>";

Parts with(const QString &part, const QByteArray &bytes)
{
    Parts parts = plainParts(textRow(1, {QStringLiteral("a"), QStringLiteral("b")}));
    parts[part] = bytes;
    return parts;
}

QByteArray rowOf(const QByteArray &cell, int number = 1)
{
    return "<row r=\"" + QByteArray::number(number) + "\">" + cell + "</row>";
}

QByteArray inlineCell(const QByteArray &place, const QByteArray &text)
{
    return "<c r=\"" + place + R"(" t="inlineStr"><is><t>)" + text + "</t></is></c>";
}

/// A parser keeps each of them.
QByteArray manyNames()
{
    QByteArray names = "<worksheet>";
    for (int i = 0; i < 1'000'000; ++i)
        names += "<n" + QByteArray::number(i) + " a" + QByteArray::number(i) + "=\"\"/>";
    return names + "</worksheet>";
}

QStringList texts(std::initializer_list<QString> all)
{
    return all;
}

} // namespace

void TestXlsxHostile::refused_data()
{
    QTest::addColumn<Parts>("parts");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QStringList>("args"); // behind the path
    const auto row = [](const char *name, const Parts &parts, ErrorCode code, const QStringList &args) {
        QTest::newRow(name) << parts << code << args;
    };
    using enum ErrorCode;
    const QString longest = QString::number(longestWorkbookText);
    const QByteArray tooLong(longestWorkbookText + 1, 'x');
    row("entities that multiply", with(strings, laugh), WorkbookWithEntities, {strings});
    row("a document type in the sheet", with(sheet, "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><worksheet/>"),
        WorkbookWithEntities, {sheet});
    row("a document type in the workbook", with(workbook, "<!DOCTYPE x><workbook/>"), WorkbookWithEntities, {workbook});
    row("a part above its folder", with(QStringLiteral("../evil.csv"), "x"), WorkbookUnsafeName,
        {QStringLiteral("../evil.csv")});
    row("a part above its folder by back strokes", with(QStringLiteral("xl\\..\\..\\evil.csv"), "x"),
        WorkbookUnsafeName, {QStringLiteral("xl\\..\\..\\evil.csv")});
    row("a part of the whole disk", with(QStringLiteral("/etc/evil"), "x"), WorkbookUnsafeName,
        {QStringLiteral("/etc/evil")});
    row("a relation that leads out", with(relations, relationships(relationship("r1", "worksheet", "../../x.xml"))),
        WorkbookUnsafeName, {QStringLiteral("../../x.xml")});
    row("a column beyond the last", with(sheet, sheetXml(rowOf(inlineCell("XFE1", "x")))), TooManyColumns,
        {QStringLiteral("1"), QString::number(mostWorkbookColumns)});
    row("a column far beyond the last", with(sheet, sheetXml(rowOf(inlineCell("ZZZZZZZZZZ99999999", "x")))),
        TooManyColumns, {QStringLiteral("1"), QString::number(mostWorkbookColumns)});
    row("a million columns", with(sheet, sheetXml(rowOf(QByteArray("<c><v>1</v></c>").repeated(1'000'000), 7))),
        TooManyColumns, {QStringLiteral("7"), QString::number(mostWorkbookColumns)});
    row("a row beyond the last", with(sheet, sheetXml(rowOf(inlineCell("A1048577", "x"), 1'048'577))), TooManyRows,
        {QString::number(mostWorkbookRows)});
    row("a text too long", with(sheet, sheetXml(rowOf(inlineCell("C1", tooLong)))), CellTooLong,
        {QStringLiteral("C1"), longest});
    row("a shared text too long", with(strings, stringsXml("<si><t>" + tooLong + "</t></si>")), CellTooLong,
        {QStringLiteral("B2"), longest});
    row("a text that never ends", with(strings, stringsXml("<si><t>" + tooLong.repeated(40) + "</t></si>")),
        CellTooLong, {strings, QString::number(XlsxArchive::longestText)});
    row("a text of very many pieces",
        with(sheet,
             sheetXml(rowOf(R"(<c r="C1" t="inlineStr"><is>)" +
                            QByteArray("<r><t>" + QByteArray(1000, 'x') + "</t></r>").repeated(2000) + "</is></c>"))),
        CellTooLong, {QStringLiteral("C1"), longest});
    row("a row of very many long texts",
        with(sheet, sheetXml(rowOf(QByteArray("<c t=\"str\"><v>" + QByteArray(longestWorkbookText, 'x') + "</v></c>")
                                       .repeated(longestWorkbookRow / longestWorkbookText + 1)))),
        WorkbookTooLarge, {sheet, QString::number(longestWorkbookRow >> 20)});
    row("elements in elements without end",
        with(sheet, QByteArray("<a>").repeated(100'000) + QByteArray("</a>").repeated(100'000)), WorkbookDamaged,
        {sheet, QString()});
    row("names without end", with(sheet, manyNames()), WorkbookTooLarge,
        {sheet, QString::number(XmlEvents::mostParserBytes >> 20)});
    row("relations without end",
        with(relations, relationships(relationship("r1", "worksheet", "x.xml").repeated(XlsxArchive::mostParts + 1))),
        WorkbookDamaged, {relations, QString()});
    row("a row that comes again", with(sheet, sheetXml(textRow(2, {longest}) + textRow(2, {longest}))), WorkbookDamaged,
        {sheet, QString()});
    row("a cell that comes again", with(sheet, sheetXml(rowOf(inlineCell("A1", "x") + inlineCell("A1", "x")))),
        WorkbookDamaged, {sheet, QString()});
    row("a cell without a column", with(sheet, sheetXml(rowOf(inlineCell("17", "x")))), WorkbookDamaged,
        {sheet, QString()});
    row("a shared text that is not there", with(sheet, sheetXml(rowOf("<c t=\"s\"><v>0</v></c>"))), WorkbookDamaged,
        {sheet, QString()});
    row("a shared text below nought", with(sheet, sheetXml(rowOf("<c t=\"s\"><v>-1</v></c>"))), WorkbookDamaged,
        {sheet, QString()});
    row("a formula without what it comes to", with(sheet, sheetXml(rowOf(R"(<c r="C1"><f>1+1</f><v></v></c>)"))),
        FormulaWithoutResult, {QStringLiteral("C1")});
    row("no sheet", with(workbook, workbookXml({})), WorkbookDamaged, {workbook, QString()});
    row("a sheet that is not there", with(relations, relationships(relationship("r1", "worksheet", "none.xml"))),
        WorkbookDamaged, {QStringLiteral("xl/none.xml"), QString()});
    row("no workbook in it", {{QStringLiteral("a.txt"), "x"}}, WorkbookDamaged,
        {QStringLiteral("_rels/.rels"), QString()});
}

void TestXlsxHostile::refused()
{
    QFETCH(Parts, parts);
    QFETCH(ErrorCode, code);
    QFETCH(QStringList, args);
    if (args.contains(QStringLiteral("B2"))) // a shared text is met where a cell has it
        parts[sheet] = sheetXml(rowOf(R"(<c r="B2" t="s"><v>0</v></c>)", 2));
    packParts(path(), parts);
    const std::optional<Error> error = refusal();
    QVERIFY(error);
    QCOMPARE(*error, (Error{code, texts({path()}) + args}));
}

void TestXlsxHostile::damagedFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    using enum ErrorCode;
    QTest::newRow("empty") << QByteArray() << WorkbookDamaged;
    QTest::newRow("a csv file by another name") << QByteArray("a,b\n1,2\n") << WorkbookDamaged;
    QTest::newRow("protected by a password, or an old .xls")
        << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1").append(QByteArray(600, '\0')) << WorkbookEncrypted;
}

void TestXlsxHostile::damagedFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    writeBytes(path(), bytes);
    const std::optional<Error> error = refusal();
    QVERIFY(error);
    QCOMPARE(error->code, code);
    QCOMPARE(error->args.first(), path());
}

void TestXlsxHostile::cutAnywhere()
{
    packParts(path(), with(sheet, sheetXml(textRow(1, {QStringLiteral("a"), QStringLiteral("b")}))));
    const QByteArray whole = bytesOf(path());
    for (qsizetype size = 0; size < whole.size(); size += 7) {
        writeBytes(path(), whole.first(size));
        const std::optional<Error> error = refusal();
        QVERIFY2(error, QByteArray::number(size));
        QCOMPARE(error->code, ErrorCode::WorkbookDamaged);
    }
    // Bytes that are there but wrong: what is packed has a checksum.
    int refusedOnes = 0;
    for (qsizetype at = 0; at < whole.size(); at += 11) {
        QByteArray wrong = whole;
        wrong[at] = char(wrong[at] ^ 0x55);
        writeBytes(path(), wrong);
        const Result<Rows> rows = rowsOfFile(path());
        refusedOnes += rows ? 0 : 1;
        if (rows)
            QCOMPARE(*rows, (Rows{{QStringLiteral("a"), QStringLiteral("b")}}));
    }
    QVERIFY(refusedOnes > 10);
}

void TestXlsxHostile::partsPackedWithAPassword()
{
    packParts(path(), with(sheet, sheetXml({})));
    zip_t *const archive = zip_open(QFile::encodeName(path()).constData(), 0, nullptr);
    QVERIFY(archive != nullptr);
    if (zip_file_set_encryption(archive, 0, ZIP_EM_AES_256, "secret") != 0) {
        zip_discard(archive);
        QSKIP("this libzip does not encrypt");
    }
    QCOMPARE(zip_close(archive), 0);
    const std::optional<Error> error = refusal();
    QVERIFY(error);
    QCOMPARE(*error, (Error{ErrorCode::WorkbookEncrypted, {path()}}));
}

void TestXlsxHostile::aPartThatBursts()
{
    packParts(path(), with(sheet, sheetXml({}, QByteArray("<x></x>").repeated(9'000'000))));
    QVERIFY(QFileInfo(path()).size() < 1'000'000);
    const std::optional<Error> error = refusal();
    QVERIFY(error);
    QCOMPARE(*error,
             (Error{ErrorCode::WorkbookPackedTooTight, {path(), sheet, QString::number(XlsxArchive::highestRatio)}}));
}

void TestXlsxHostile::veryManyParts()
{
    Parts parts = with(sheet, sheetXml({}));
    for (int i = 0; i < 100'000; ++i)
        parts[QStringLiteral("x/%1").arg(i)] = QByteArray();
    packParts(path(), parts);
    const std::optional<Error> error = refusal();
    QVERIFY(error);
    QCOMPARE(*error, (Error{ErrorCode::WorkbookTooManyParts, {path(), QString::number(XlsxArchive::mostParts)}}));
}

void TestXlsxHostile::aMissingFile()
{
    const std::optional<Error> error = rowsOfFile(m_folder.filePath(QStringLiteral("none.xlsx"))).error();
    QCOMPARE(error->code, ErrorCode::FileMissing);
    QCOMPARE(sheetsOf(m_folder.filePath(QStringLiteral("none.xlsx"))).error().code, ErrorCode::FileMissing);
}

void TestXlsxHostile::theLargestIsTaken()
{
    const QByteArray longest(longestWorkbookText, 'x');
    packParts(path(), with(sheet, sheetXml(rowOf(inlineCell("A1048576", longest) + inlineCell("XFD1048576", "last"),
                                                 1'048'576))));
    const Result<Rows> rows = rowsOfFile(path());
    QVERIFY(rows);
    QCOMPARE(rows->value(0).size(), mostWorkbookColumns);
    QCOMPARE(rows->value(0).first().size(), longestWorkbookText);
    QCOMPARE(rows->value(0).last(), QStringLiteral("last"));
}

QTEST_GUILESS_MAIN(TestXlsxHostile)
#include "tst_xlsx_hostile.moc"
