// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/dbf_source.h"

#include "tests/files/made_dbf.h"
#include "tests/files/rows_of_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <shapefil.h>

using namespace hengzhao;
using namespace hengzhao::files;

namespace
{

/// 张三 in GBK and in UTF-8.
const QByteArray zhangInGbk = "\xD5\xC5\xC8\xFD";
const QByteArray zhangInUtf8 = "\xE5\xBC\xA0\xE4\xB8\x89";

MadeDbf twoCandidates()
{
    return {{{"KSH", 'C', 6}, {"XM", 'C', 8}}, {{"000001", zhangInGbk}, {"000002", "Li"}}};
}

QByteArray withByte(QByteArray bytes, qsizetype at, char byte)
{
    bytes[at] = byte;
    return bytes;
}

} // namespace

class TestDbfSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void values_data();
    void values();
    void encodings_data();
    void encodings();
    void codePageFiles_data();
    void codePageFiles();
    void refused_data();
    void refused();
    void everyTruncationIsRefused();
    void anySpoiltByteIsBorne();
    void rowsAreCountedAsSpreadsheetsDo();
    void readsWhatShapelibWrote();
    void readingStopsAtAProblem();
    void missingFile();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("table.dbf")); }
    Result<Rows> read(const QByteArray &bytes, const ReadOptions &options = {})
    {
        writeBytes(path(), bytes);
        return rowsOfFile(path(), options);
    }

    QTemporaryDir m_folder;
};

void TestDbfSource::cleanup()
{
    QFile::remove(m_folder.filePath(QStringLiteral("table.cpg")));
}

void TestDbfSource::values_data()
{
    QTest::addColumn<char>("type");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, char type, const QByteArray &bytes, const char *text) {
        QTest::newRow(name) << type << bytes << QString::fromUtf8(text);
    };
    row("text", 'C', "abc", "abc");
    row("text filled up with blanks", 'C', "abc   ", "abc");
    row("text filled up with zeros", 'C', QByteArray("abc\0\0", 5), "abc");
    row("blanks before and inside", 'C', " a  b ", " a  b");
    row("zeros before a number as text", 'C', "00120", "00120");
    row("eighteen digits", 'C', "430405201101010012", "430405201101010012");
    row("Chinese", 'C', zhangInGbk, "张三");
    row("rare name in four bytes", 'C', QByteArray("\x95\x34\xB2\x35", 4), "𠮷");
    row("number", 'N', "   560.50", "560.50");
    row("whole number", 'N', "        7", "7");
    row("number below zero", 'N', "  -1", "-1");
    row("number left empty", 'N', "      ", "");
    row("number that had no room", 'N', "****", "****");
    row("floating number", 'F', "   1.5", "1.5");
    row("date", 'D', "20260601", "2026-06-01");
    row("date left empty", 'D', "        ", "");
    row("date of zeros", 'D', "00000000", "");
    row("date that is none", 'D', "2026/6/1", "2026/6/1");
    row("true", 'L', "T", "1");
    row("yes", 'L', "y", "1");
    row("false", 'L', "F", "0");
    row("no", 'L', "n", "0");
    row("neither true nor false", 'L', "?", "");
    row("logical left empty", 'L', " ", "");
    row("whole number of four bytes", 'I', QByteArray("\x39\x30\x00\x00", 4), "12345");
    row("whole number below zero", 'I', QByteArray("\xFF\xFF\xFF\xFF", 4), "-1");
}

void TestDbfSource::values()
{
    QFETCH(char, type);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const MadeDbf made{{{"KSH", 'C', 1}, {"VALUE", type, int(bytes.size())}}, {{"1", bytes}}};
    const Rows expected{{QStringLiteral("KSH"), QStringLiteral("VALUE")}, {QStringLiteral("1"), text}};
    QCOMPARE(read(made.bytes()), Result<Rows>(expected));
}

void TestDbfSource::encodings_data()
{
    QTest::addColumn<int>("driver");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("named");
    QTest::addColumn<QString>("text"); // empty: refused
    QTest::addColumn<ErrorCode>("code");

    const auto row = [](const char *name, int driver, const QByteArray &bytes, const char *named, const char *text,
                        ErrorCode code = ErrorCode::ProblemsFound) {
        QTest::newRow(name) << driver << bytes << QString::fromUtf8(named) << QString::fromUtf8(text) << code;
    };
    row("Chinese driver", 0x4D, zhangInGbk, "", "张三");
    row("the other Chinese driver", 0x7A, zhangInGbk, "", "张三");
    row("no driver, GBK", 0, zhangInGbk, "", "张三");
    row("no driver, UTF-8", 0, zhangInUtf8, "", "张三");
    row("Western driver, GBK", 0x57, zhangInGbk, "", "张三");
    row("Chinese driver, UTF-8 named", 0x4D, zhangInUtf8, "utf-8", "张三");
    row("no driver, GBK named", 0, zhangInGbk, "gbk", "张三");
    row("Chinese driver, neither", 0x4D, "\xFF\xFF", "", "", ErrorCode::DbfTextWrong);
    row("no driver, neither", 0, "\xFF\xFF", "", "", ErrorCode::DbfTextWrong);
    row("GBK, UTF-8 named", 0x4D, zhangInGbk, "utf-8", "", ErrorCode::DbfTextWrong);
    row("half a character at the end", 0x4D, "\xD5\xC5\xC8", "", "", ErrorCode::DbfTextWrong);
    row("a zero inside", 0x4D, QByteArray("a\0b", 3), "", "", ErrorCode::DbfTextWrong);
    row("driver of Taiwan", 0x4F, "a", "", "", ErrorCode::DbfCodePage);
    row("driver of Taiwan, GBK named", 0x4F, zhangInGbk, "gb18030", "张三");
    row("unknown name", 0x4D, "a", "koi-9", "", ErrorCode::UnknownEncoding);
    row("two bytes a letter", 0x4D, "a", "utf-16le", "", ErrorCode::UnknownEncoding);
}

void TestDbfSource::encodings()
{
    QFETCH(int, driver);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, named);
    QFETCH(QString, text);
    QFETCH(ErrorCode, code);
    const MadeDbf made{{{"XM", 'C', int(bytes.size())}}, {{bytes}}, '\x03', char(driver)};
    const Result<Rows> rows = read(made.bytes(), {{}, named});
    if (!text.isEmpty()) {
        QCOMPARE(rows, Result<Rows>(Rows{{QStringLiteral("XM")}, {text}}));
        return;
    }
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, code);
    if (code == ErrorCode::DbfTextWrong) {
        QCOMPARE(rows.error().args.value(1), QStringLiteral("2"));
        QCOMPARE(rows.error().args.value(2), QStringLiteral("XM"));
    }
}

void TestDbfSource::codePageFiles_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("known");

    QTest::newRow("UTF-8") << QByteArray("UTF-8\r\n") << zhangInUtf8 << true;
    QTest::newRow("UTF-8 by its number") << QByteArray("65001") << zhangInUtf8 << true;
    QTest::newRow("GBK") << QByteArray("GBK") << zhangInGbk << true;
    QTest::newRow("GBK by its number") << QByteArray("936") << zhangInGbk << true;
    QTest::newRow("GBK as a code page") << QByteArray("cp936") << zhangInGbk << true;
    QTest::newRow("GBK as an ANSI code page") << QByteArray("ANSI 936") << zhangInGbk << true;
    QTest::newRow("GB18030") << QByteArray("GB18030") << zhangInGbk << true;
    QTest::newRow("nothing, so the driver says it") << QByteArray("\n") << zhangInGbk << true;
    QTest::newRow("Big5") << QByteArray("BIG5") << zhangInGbk << false;
}

void TestDbfSource::codePageFiles()
{
    QFETCH(QByteArray, said);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, known);
    writeBytes(m_folder.filePath(QStringLiteral("table.cpg")), said);
    const Result<Rows> rows = read(MadeDbf{{{"XM", 'C', int(bytes.size())}}, {{bytes}}}.bytes());
    QCOMPARE(rows.has_value(), known);
    if (known)
        QCOMPARE(rows->last(), QStringList{QStringLiteral("张三")});
    else
        QCOMPARE(rows.error(), (Error{ErrorCode::DbfCodePage, {path(), QStringLiteral("BIG5")}}));
}

void TestDbfSource::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");

    const MadeDbf good = twoCandidates();
    const QByteArray bytes = good.bytes();
    const auto row = [](const char *name, const QByteArray &spoilt, ErrorCode code) {
        QTest::newRow(name) << spoilt << code;
    };
    row("nothing at all", QByteArray(), ErrorCode::NotDbf);
    row("text", QByteArray(200, 'x'), ErrorCode::NotDbf);
    row("one record more than there is", withByte(bytes, 4, 3), ErrorCode::DbfLengthWrong);
    row("one record less than there is", withByte(bytes, 4, 1), ErrorCode::DbfLengthWrong);
    row("thousands of millions of records", withByte(bytes, 7, '\xFF'), ErrorCode::DbfLengthWrong);
    row("header a byte longer", withByte(bytes, 8, char(good.headerLength() + 1)), ErrorCode::DbfRecordWrong);
    row("header two bytes longer", withByte(bytes, 8, char(good.headerLength() + 2)), ErrorCode::DbfLengthWrong);
    row("header of no length", withByte(withByte(bytes, 8, 0), 9, 0), ErrorCode::NotDbf);
    row("longer records", withByte(bytes, 10, char(good.recordLength() + 1)), ErrorCode::DbfLengthWrong);
    row("records of no length", withByte(bytes, 10, 0), ErrorCode::NotDbf);
    row("wider field", withByte(bytes, 32 + 16, 7), ErrorCode::DbfFieldsWrong);
    row("narrower field", withByte(bytes, 32 + 16, 5), ErrorCode::DbfFieldsWrong);
    row("field list ended early", withByte(bytes, 64, '\r'), ErrorCode::DbfFieldsWrong);
    row("cut off in a record", bytes.chopped(5), ErrorCode::DbfLengthWrong);
    row("cut off in the header", bytes.first(40), ErrorCode::DbfLengthWrong);
    row("bytes behind the last record", bytes.chopped(1) + "xyz", ErrorCode::DbfLengthWrong);
    row("record without its mark", withByte(bytes, good.headerLength(), 'x'), ErrorCode::DbfRecordWrong);
    row("memo field", MadeDbf{{{"XM", 'C', 4}, {"BZ", 'M', 10}}, {}, '\x83'}.bytes(), ErrorCode::DbfMemoField);
    row("picture field", MadeDbf{{{"XM", 'C', 4}, {"ZP", 'G', 4}}, {}, '\x30'}.bytes(), ErrorCode::DbfMemoField);
    row("time field", MadeDbf{{{"SJ", 'T', 8}}, {}, '\x30'}.bytes(), ErrorCode::DbfFieldUnreadable);
    row("whole number of two bytes", MadeDbf{{{"N", 'I', 2}}, {}, '\x30'}.bytes(), ErrorCode::DbfFieldUnreadable);
    row("field name that is no text", MadeDbf{{{"\xFF\xFF", 'C', 2}}, {}}.bytes(), ErrorCode::DbfTextWrong);
}

void TestDbfSource::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const Result<Rows> rows = read(bytes);
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, code);
    QCOMPARE(rows.error().args.value(0), path());
}

/// Only the mark of the end may be missing: many programs never write it.
void TestDbfSource::everyTruncationIsRefused()
{
    const QByteArray bytes = twoCandidates().bytes();
    QVERIFY(read(bytes.chopped(1)));
    for (qsizetype length = 0; length < bytes.size() - 1; ++length)
        QVERIFY2(!read(bytes.first(length)), qPrintable(QString::number(length)));
}

void TestDbfSource::anySpoiltByteIsBorne()
{
    const QByteArray bytes = twoCandidates().bytes();
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (const char byte : {'\0', '\x0D', '\x7F', '\xFF'}) {
            const Result<Rows> rows = read(withByte(bytes, at, byte));
            QVERIFY(!rows || rows->size() <= 3);
        }
    }
}

void TestDbfSource::rowsAreCountedAsSpreadsheetsDo()
{
    const MadeDbf made{{{"KSH", 'C', 2}}, {{"1"}, {"2"}, {""}, {"4"}}};
    writeBytes(path(), withByte(made.bytes(), made.headerLength(), '*'));
    const Result<std::unique_ptr<RowSource>> source = readTable(path(), {});
    QVERIFY(source);
    std::vector<QStringView> cells;
    QList<std::pair<qint64, QString>> seen;
    while ((*source)->next(cells).value_or(false))
        seen.append({(*source)->row(), cells.front().toString()});
    const QList<std::pair<qint64, QString>> expected = {
        {1, QStringLiteral("KSH")}, {2, QStringLiteral("2")}, {4, QStringLiteral("4")}};
    QCOMPARE(seen, expected);
    QCOMPARE((*source)->part(), 1.0);
}

void TestDbfSource::readsWhatShapelibWrote()
{
    {
        const std::unique_ptr<std::remove_pointer_t<DBFHandle>, decltype(&DBFClose)> table(
            DBFCreateEx(qPrintable(path()), "LDID/77"), &DBFClose);
        QVERIFY(table);
        QCOMPARE(DBFAddField(table.get(), "XM", FTString, 20, 0), 0);
        QCOMPARE(DBFAddField(table.get(), "ZF", FTDouble, 7, 2), 1);
        QCOMPARE(DBFAddField(table.get(), "PM", FTInteger, 6, 0), 2);
        QVERIFY(DBFWriteStringAttribute(table.get(), 0, 0, zhangInGbk.constData()));
        QVERIFY(DBFWriteDoubleAttribute(table.get(), 0, 1, 612.5));
        QVERIFY(DBFWriteIntegerAttribute(table.get(), 0, 2, 17));
    }
    const Rows expected{{QStringLiteral("XM"), QStringLiteral("ZF"), QStringLiteral("PM")},
                        {QStringLiteral("张三"), QStringLiteral("612.50"), QStringLiteral("17")}};
    QCOMPARE(rowsOfFile(path()), Result<Rows>(expected));
    QVERIFY(QFile::rename(path(), m_folder.filePath(QStringLiteral("CAPITALS.DBF"))));
    QCOMPARE(rowsOfFile(m_folder.filePath(QStringLiteral("CAPITALS.DBF"))), Result<Rows>(expected));
}

/// Found by the fuzzer: the rows behind a wrong one came as if it were not there.
void TestDbfSource::readingStopsAtAProblem()
{
    const MadeDbf made{{{"XM", 'C', 4}}, {{"a"}, {"\xFF\xFF"}, {"c"}}};
    writeBytes(path(), made.bytes());
    const Result<std::unique_ptr<RowSource>> source = readTable(path(), {});
    QVERIFY(source);
    std::vector<QStringView> cells;
    QVERIFY((*source)->next(cells).value());
    QVERIFY((*source)->next(cells).value());
    const Result<bool> wrong = (*source)->next(cells);
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, ErrorCode::DbfTextWrong);
    const Result<bool> after = (*source)->next(cells);
    QVERIFY(!after);
    QCOMPARE(after.error(), wrong.error());
}

void TestDbfSource::missingFile()
{
    const QString nowhere = m_folder.filePath(QStringLiteral("nowhere.dbf"));
    const Result<Rows> rows = rowsOfFile(nowhere);
    QVERIFY(!rows);
    QCOMPARE(rows.error(), (Error{ErrorCode::FileMissing, {nowhere}}));
}

QTEST_GUILESS_MAIN(TestDbfSource)
#include "tst_dbf_source.moc"
