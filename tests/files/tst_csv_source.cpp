// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/csv_source.h"

#include "tests/files/rows_of_file.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hengzhao;
using namespace hengzhao::files;

class TestCsvSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void encodings_data();
    void encodings();
    void encodingsRefused_data();
    void encodingsRefused();
    void problems_data();
    void problems();
    void delimiters_data();
    void delimiters();
    void guards_data();
    void guards();
    void rowNumbers();
    void cellsAcrossPieces_data();
    void cellsAcrossPieces();
    void largestCellAndRowAreTaken();
    void readingStopsAtAProblem();
    void partGrowsToOne();
    void files_data();
    void files();

private:
    [[nodiscard]] QString fileOf(const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(QStringLiteral("table.csv"));
        writeBytes(path, bytes);
        return path;
    }

    QTemporaryDir m_folder;
};

void TestCsvSource::rows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("rows");

    const Rows two = {{QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("1"), QStringLiteral("2")}};
    QTest::newRow("line feeds") << QByteArray("a,b\n1,2\n") << two;
    QTest::newRow("carriage returns with line feeds") << QByteArray("a,b\r\n1,2\r\n") << two;
    QTest::newRow("carriage returns alone") << QByteArray("a,b\r1,2\r") << two;
    QTest::newRow("line breaks mixed") << QByteArray("a,b\r1,2\r\n\n") << two;
    QTest::newRow("no line break at the end") << QByteArray("a,b\n1,2") << two;
    QTest::newRow("all quoted") << QByteArray("\"a\",\"b\"\n\"1\",\"2\"\n") << two;
    QTest::newRow("blank lines") << QByteArray("\n\r\na,b\n\n\n1,2\n\n") << two;
    QTest::newRow("rows of empty cells") << QByteArray(",\na,b\n,\n \t,\"\"\n1,2\n,,,\n") << two;
    QTest::newRow("empty file") << QByteArray() << Rows();
    QTest::newRow("line breaks only") << QByteArray("\r\n\n\r") << Rows();
    QTest::newRow("header only") << QByteArray("a,b\n") << Rows{two.first()};
    QTest::newRow("header only, no line break") << QByteArray("a,b") << Rows{two.first()};
    QTest::newRow("one column") << QByteArray("a\n1\n") << Rows{{QStringLiteral("a")}, {QStringLiteral("1")}};
    QTest::newRow("empty cells") << QByteArray("a,b,c\n,2,\n")
                                 << Rows{{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")},
                                         {QString(), QStringLiteral("2"), QString()}};
    QTest::newRow("fewer and more cells")
        << QByteArray("a,b\n1\n1,2,3\n")
        << Rows{two.first(), {QStringLiteral("1")}, {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}};
    QTest::newRow("spaces stay") << QByteArray(" a , b\n") << Rows{{QStringLiteral(" a "), QStringLiteral(" b")}};
    QTest::newRow("delimiter in quotes") << QByteArray("a,\"b,c\"\n")
                                         << Rows{{QStringLiteral("a"), QStringLiteral("b,c")}};
    QTest::newRow("line breaks in quotes") << QByteArray("a,b\n\"1\r\n2\n3\",4\n")
                                           << Rows{two.first(), {QStringLiteral("1\r\n2\n3"), QStringLiteral("4")}};
    QTest::newRow("doubled quotes") << QByteArray("a,b\n\"say \"\"yes\"\"\",\"\"\"\"\n")
                                    << Rows{two.first(), {QStringLiteral("say \"yes\""), QStringLiteral("\"")}};
    QTest::newRow("quote inside a plain cell")
        << QByteArray("a,b\n5\"3,2\n") << Rows{two.first(), {QStringLiteral("5\"3"), QStringLiteral("2")}};
    QTest::newRow("text after the closing quote")
        << QByteArray("a,b\n\"1\"\"\"x,2\n") << Rows{two.first(), {QStringLiteral("1\"x"), QStringLiteral("2")}};
    QTest::newRow("quoted cell at the end of the file")
        << QByteArray("a,b\n1,\"2\"") << Rows{two.first(), {QStringLiteral("1"), QStringLiteral("2")}};
}

void TestCsvSource::rows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Rows, rows);
    const Result<Rows> read = rowsOfFile(fileOf(bytes));
    QVERIFY(read);
    QCOMPARE(*read, rows);
}

void TestCsvSource::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");

    const QString none;
    const QString school = QStringLiteral("学校");
    const QString rare = QStringLiteral("𠮷");
    QTest::newRow("plain letters") << QByteArray("abc\n") << none << QStringLiteral("abc");
    QTest::newRow("UTF-8") << QByteArray("\xE5\xAD\xA6\xE6\xA0\xA1\n") << none << school;
    QTest::newRow("UTF-8, four bytes") << QByteArray("\xF0\xA0\xAE\xB7\n") << none << rare;
    QTest::newRow("UTF-8 with a mark") << QByteArray("\xEF\xBB\xBF\xE5\xAD\xA6\xE6\xA0\xA1\n") << none << school;
    QTest::newRow("UTF-8 by name") << QByteArray("\xE5\xAD\xA6\xE6\xA0\xA1\n") << QStringLiteral("UTF-8") << school;
    QTest::newRow("UTF-8 by name, with a mark")
        << QByteArray("\xEF\xBB\xBF\xE5\xAD\xA6\xE6\xA0\xA1\n") << QStringLiteral("utf-8") << school;
    QTest::newRow("GBK, two names") << QByteArray("\xBF\xBC\xC9\xFA\xBA\xC5\n") << none << QStringLiteral("考生号");
    QTest::newRow("GB18030, four bytes") << QByteArray("\x95\x34\xB2\x35\n") << none << rare;
    QTest::newRow("GB18030 with a mark") << QByteArray("\x84\x31\x95\x33\xD1\xA7\xD0\xA3\n")
                                         << QStringLiteral("gb18030") << school;
    // Bytes that are valid as both: UTF-8 is asked first, and only the user can know better.
    QTest::newRow("tiny GBK that is UTF-8 too") << QByteArray("\xD1\xA7\xD0\xA3\n") << none << QStringLiteral("ѧУ");
    QTest::newRow("tiny GBK by name") << QByteArray("\xD1\xA7\xD0\xA3\n") << QStringLiteral("gbk") << school;
    QTest::newRow("tiny GB18030 by name") << QByteArray("\xD1\xA7\xD0\xA3\n") << QStringLiteral("GB18030") << school;
    QTest::newRow("UTF-16, low byte first, by its mark")
        << QByteArray("\xFF\xFE\x66\x5B\x21\x68\n\0", 8) << none << school;
    QTest::newRow("UTF-16, high byte first, by its mark")
        << QByteArray("\xFE\xFF\x5B\x66\x68\x21\0\n", 8) << none << school;
    QTest::newRow("UTF-16 pair by its mark") << QByteArray("\xFF\xFE\x42\xD8\xB7\xDF", 6) << none << rare;
    QTest::newRow("UTF-16LE by name") << QByteArray::fromHex("665B2168") << QStringLiteral("utf-16le") << school;
    QTest::newRow("UTF-16BE by name") << QByteArray::fromHex("5B666821") << QStringLiteral("utf-16be") << school;
}

void TestCsvSource::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(QString, text);
    const Result<Rows> read = rowsOfFile(fileOf(bytes), {{}, encoding});
    QVERIFY(read);
    QCOMPARE(*read, Rows{{text}});
}

void TestCsvSource::encodingsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<bool>("known");

    const QString none;
    const QByteArray plain(300000, 'a');
    QTest::newRow("neither UTF-8 nor GB18030") << QByteArray("a,\xFF\xFF\n") << none << true;
    QTest::newRow("a lone lead byte at the end") << QByteArray("a\n\xD1") << none << true;
    QTest::newRow("invalid far behind") << QByteArray(plain + "\xE5\xAD\xA6\xFF") << none << true;
    QTest::newRow("UTF-8 and GBK mixed") << QByteArray("\xE5\xAD\xA6\xE6\xA0\xA1\xFF,\xD1\xA7\n") << none << true;
    QTest::newRow("mark of UTF-8, text of GBK") << QByteArray("\xEF\xBB\xBF\xBF\xBC\xC9\xFA\n") << none << true;
    QTest::newRow("GBK called UTF-8") << QByteArray("\xBF\xBC\xC9\xFA\n") << QStringLiteral("utf-8") << true;
    QTest::newRow("half a UTF-16 unit") << QByteArray("\xFF\xFE\x66") << none << true;
    QTest::newRow("half a UTF-16 pair") << QByteArray("\xFF\xFE\x42\xD8", 4) << none << true;
    QTest::newRow("UTF-16 pair reversed") << QByteArray("\xFF\xFE\xB7\xDF\x42\xD8", 6) << none << true;
    QTest::newRow("unknown name") << QByteArray("a\n") << QStringLiteral("latin-1") << false;
    QTest::newRow("empty file, unknown name") << QByteArray() << QStringLiteral("big5") << false;
}

void TestCsvSource::encodingsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(bool, known);
    const QString path = fileOf(bytes);
    const Result<Rows> read = rowsOfFile(path, {{}, encoding});
    QVERIFY(!read);
    QCOMPARE(read.error().code, known ? ErrorCode::WrongEncoding : ErrorCode::UnknownEncoding);
    QCOMPARE(read.error().args, QStringList{known ? path : encoding});
}

void TestCsvSource::problems_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<FindingCode>("code");
    QTest::addColumn<qint64>("row");
    QTest::addColumn<QString>("column");

    const QByteArray longest(CsvSource::longestCell, 'x');
    const QByteArray crowded(CsvSource::mostCells, ',');
    const QByteArray row = QByteArray(CsvSource::longestCell - 1, 'x') + ',';
    const QString none;
    QTest::newRow("unclosed quote") << QByteArray("a,b\n1,2\n1,\"2\n1,2\n") << FindingCode::UnclosedQuote << qint64(3)
                                    << QStringLiteral("b");
    QTest::newRow("unclosed quote in the header")
        << QByteArray("a,\"b\n") << FindingCode::UnclosedQuote << qint64(1) << none;
    QTest::newRow("quote as the last character")
        << QByteArray("a\n\"") << FindingCode::UnclosedQuote << qint64(2) << QStringLiteral("a");
    QTest::newRow("doubled quote at the end")
        << QByteArray("a\n\"1\"\"") << FindingCode::UnclosedQuote << qint64(2) << QStringLiteral("a");
    QTest::newRow("NUL in a plain cell") << QByteArray("a,b\n1,2\0\n", 9) << FindingCode::NotText << qint64(2)
                                         << QStringLiteral("b");
    QTest::newRow("NUL in a quoted cell")
        << QByteArray("a,b\n\"1\0\",2\n", 11) << FindingCode::NotText << qint64(2) << QStringLiteral("a");
    QTest::newRow("UTF-16 without a mark")
        << QByteArray("a\0,\0b\0\n\0", 8) << FindingCode::NotText << qint64(1) << none;
    QTest::newRow("plain cell too long") << QByteArray("a,b\n1," + longest + "x\n") << FindingCode::TooLong << qint64(2)
                                         << QStringLiteral("b");
    QTest::newRow("quoted cell too long")
        << QByteArray("a,b\n\n\"" + longest + "x\"\n") << FindingCode::TooLong << qint64(3) << QStringLiteral("a");
    QTest::newRow("row too long") << QByteArray("a\n" + row.repeated(18) + "\n") << FindingCode::TooLong << qint64(2)
                                  << none;
    QTest::newRow("too many cells") << QByteArray("a\n1" + crowded + "\n") << FindingCode::TooManyCells << qint64(2)
                                    << none;
}

void TestCsvSource::problems()
{
    QFETCH(QByteArray, bytes);
    QFETCH(FindingCode, code);
    QFETCH(qint64, row);
    QFETCH(QString, column);
    const Result<Rows> read = rowsOfFile(fileOf(bytes));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::ProblemsFound);
    QCOMPARE(read.error().findings.size(), 1);
    const Finding finding = read.error().findings.first();
    QCOMPARE(finding.code, code);
    QCOMPARE(finding.severity, Severity::Problem);
    QCOMPARE(finding.row, row);
    QCOMPARE(finding.column, column);
    QCOMPARE(finding.value, QString());
}

void TestCsvSource::delimiters_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("rows");

    const auto two = [](const char *first, const char *second) {
        return QStringList{QString::fromUtf8(first), QString::fromUtf8(second)};
    };
    QTest::newRow("comma") << QByteArray("a,b\n1;2,3\n") << Rows{two("a", "b"), two("1;2", "3")};
    QTest::newRow("semicolon") << QByteArray("a;b\n1,5;3\n") << Rows{two("a", "b"), two("1,5", "3")};
    QTest::newRow("tab") << QByteArray("a\tb\n1,2;3\t4\n") << Rows{two("a", "b"), two("1,2;3", "4")};
    QTest::newRow("the more frequent one")
        << QByteArray("a,b;c;d\n") << Rows{{QStringLiteral("a,b"), QStringLiteral("c"), QStringLiteral("d")}};
    QTest::newRow("those in quotes do not count") << QByteArray("\"a,b,c\";d\n") << Rows{two("a,b,c", "d")};
    QTest::newRow("after blank lines") << QByteArray("\r\n\na;b\n") << Rows{two("a", "b")};
    QTest::newRow("later lines do not count") << QByteArray("a;b\n1,2,3;4\n") << Rows{two("a", "b"), two("1,2,3", "4")};
    QTest::newRow("none") << QByteArray("a\n1,2\n") << Rows{{QStringLiteral("a")}, two("1", "2")};
}

void TestCsvSource::delimiters()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Rows, rows);
    const Result<Rows> read = rowsOfFile(fileOf(bytes));
    QVERIFY(read);
    QCOMPARE(*read, rows);
}

void TestCsvSource::guards_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("text");

    QTest::newRow("equals sign") << QStringLiteral("'=1+1") << QStringLiteral("=1+1");
    QTest::newRow("plus sign") << QStringLiteral("'+86 734") << QStringLiteral("+86 734");
    QTest::newRow("minus sign") << QStringLiteral("'-5") << QStringLiteral("-5");
    QTest::newRow("at sign") << QStringLiteral("'@x") << QStringLiteral("@x");
    QTest::newRow("full-width equals sign") << QStringLiteral("'＝x") << QStringLiteral("＝x");
    QTest::newRow("full-width plus sign") << QStringLiteral("'＋x") << QStringLiteral("＋x");
    QTest::newRow("full-width minus sign") << QStringLiteral("'－x") << QStringLiteral("－x");
    QTest::newRow("full-width at sign") << QStringLiteral("'＠x") << QStringLiteral("＠x");
    QTest::newRow("after spaces") << QStringLiteral("' \u00A0\u3000=x") << QStringLiteral(" \u00A0\u3000=x");
    QTest::newRow("tab") << QStringLiteral("'\tx") << QStringLiteral("\tx");
    QTest::newRow("two guards lose one") << QStringLiteral("''=x") << QStringLiteral("'=x");
    QTest::newRow("no guard") << QStringLiteral("=x") << QStringLiteral("=x");
    QTest::newRow("quotation that is none") << QStringLiteral("'tis") << QStringLiteral("'tis");
    QTest::newRow("space before the guard") << QStringLiteral(" '=x") << QStringLiteral(" '=x");
    QTest::newRow("alone") << QStringLiteral("'") << QStringLiteral("'");
    QTest::newRow("sign inside") << QStringLiteral("'a=b") << QStringLiteral("'a=b");
}

void TestCsvSource::guards()
{
    QFETCH(QString, cell);
    QFETCH(QString, text);
    const Result<Rows> plain = rowsOfFile(fileOf("a,b\n" + cell.toUtf8() + ",1\n"));
    QVERIFY(plain);
    QCOMPARE(plain->last().first(), text);
    const Result<Rows> quoted = rowsOfFile(fileOf("a,b\n\"" + cell.toUtf8() + "\",1\n"));
    QVERIFY(quoted);
    QCOMPARE(quoted->last().first(), text);
}

void TestCsvSource::rowNumbers()
{
    const QString path = fileOf("\na,b\n1,\"x\ny\r\nz\"\n,\n\n2,x\n");
    const Result<std::unique_ptr<RowSource>> source = readTable(path, {});
    QVERIFY(source);
    QList<qint64> numbers;
    std::vector<QStringView> cells;
    for (Result<bool> another = (*source)->next(cells); another && *another; another = (*source)->next(cells))
        numbers.append((*source)->row());
    QCOMPARE(numbers, (QList<qint64>{2, 3, 6}));
}

void TestCsvSource::cellsAcrossPieces_data()
{
    QTest::addColumn<QByteArray>("filling");

    // A piece may end at any byte of what follows the filling.
    for (int missing = 0; missing < 24; ++missing)
        QTest::addRow("%d bytes before a piece ends", missing) << QByteArray(TextFile::pieceSize - missing, 'x');
}

void TestCsvSource::cellsAcrossPieces()
{
    QFETCH(QByteArray, filling);
    const Rows rows = {{QString::fromLatin1(filling), QStringLiteral("学\"校,𠮷")},
                       {QStringLiteral("𠮷𠮷"), QStringLiteral("考\r\n生")}};
    const Result<Rows> inUtf8 = rowsOfFile(fileOf(filling + QByteArray(",\"学\"\"校,𠮷\"\r\n𠮷𠮷,\"考\r\n生\"\r\n")));
    QVERIFY(inUtf8);
    QCOMPARE(*inUtf8, rows);
    const Result<Rows> inGb18030 = rowsOfFile(
        fileOf(filling + QByteArray(",\"\xD1\xA7\"\"\xD0\xA3,\x95\x34\xB2\x35\"\r\n\x95\x34\xB2\x35\x95\x34\xB2\x35,"
                                    "\"\xBF\xBC\r\n\xC9\xFA\"\r\n")));
    QVERIFY(inGb18030);
    QCOMPARE(*inGb18030, rows);
}

void TestCsvSource::largestCellAndRowAreTaken()
{
    const QByteArray longest(CsvSource::longestCell, 'x');
    const QByteArray crowded(CsvSource::mostCells - 1, ',');
    const Result<Rows> read = rowsOfFile(fileOf("\"" + longest + "\"," + longest + "\n1" + crowded + "\n"));
    QVERIFY(read);
    QCOMPARE(read->first(), (QStringList{QString::fromLatin1(longest), QString::fromLatin1(longest)}));
    QCOMPARE(read->last().size(), CsvSource::mostCells);
}

void TestCsvSource::readingStopsAtAProblem()
{
    const Result<std::unique_ptr<RowSource>> source = readTable(fileOf(QByteArray("a\n\0\n1\n", 6)), {});
    QVERIFY(source);
    std::vector<QStringView> cells;
    QVERIFY((*source)->next(cells).value_or(false));
    const Result<bool> refused = (*source)->next(cells);
    QVERIFY(!refused);
    QCOMPARE((*source)->next(cells), refused);
}

void TestCsvSource::partGrowsToOne()
{
    QByteArray bytes("a,b\n");
    for (int i = 0; i < 100000; ++i)
        bytes += "12345,67890\n";
    const Result<std::unique_ptr<RowSource>> source = readTable(fileOf(bytes), {});
    QVERIFY(source);
    QVERIFY((*source)->part() < 0.5);
    std::vector<QStringView> cells;
    double part = 0.0;
    for (Result<bool> another = (*source)->next(cells); another && *another; another = (*source)->next(cells)) {
        QVERIFY((*source)->part() >= part);
        part = (*source)->part();
    }
    QCOMPARE(part, 1.0);
    QCOMPARE((*source)->row(), 100001);
}

void TestCsvSource::files_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("missing") << QStringLiteral("nowhere.csv") << ErrorCode::FileMissing;
    QTest::newRow("a folder") << QStringLiteral("folder.csv") << ErrorCode::FileUnreadable;
    QTest::newRow("another ending") << QStringLiteral("table.pages") << ErrorCode::UnknownFileFormat;
    QTest::newRow("no ending") << QStringLiteral("table") << ErrorCode::UnknownFileFormat;
}

void TestCsvSource::files()
{
    QFETCH(QString, name);
    QFETCH(ErrorCode, code);
    QDir(m_folder.path()).mkdir(QStringLiteral("folder.csv"));
    const QString path = m_folder.filePath(name);
    const Result<Rows> read = rowsOfFile(path);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QCOMPARE(read.error().args.first(), path);
}

QTEST_GUILESS_MAIN(TestCsvSource)
#include "tst_csv_source.moc"
