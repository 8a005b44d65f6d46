// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/csv_sink.h"

#include "models/files/write_table.h"
#include "tests/files/rows_of_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace hengzhao;
using namespace hengzhao::files;

namespace
{

/// A letter that csv or a spreadsheet may stumble over, or any other.
rc::Gen<char16_t> anyLetter()
{
    const std::u16string odd = u"=+-@＝＋－＠\t\r\n '\",;\u00A0\u3000";
    return rc::gen::oneOf(rc::gen::elementOf(odd), rc::gen::inRange<char16_t>(0x20, 0x7F),
                          rc::gen::inRange<char16_t>(0x4E00, 0x9FA5));
}

rc::Gen<QString> anyCell()
{
    return rc::gen::map(rc::gen::container<std::vector<char16_t>>(anyLetter()), [](const std::vector<char16_t> &cell) {
        return QString::fromUtf16(cell.data(), qsizetype(cell.size()));
    });
}

} // namespace

class TestCsvSink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytes_data();
    void bytes();
    void guards_data();
    void guards();
    void formOfFile();
    void manyRowsComeBack();
    void anyRowsComeBack();
    void nothingStandsBeforeFinish();
    void endings_data();
    void endings();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("table.csv")); }

    QTemporaryDir m_folder;
};

void TestCsvSink::bytes_data()
{
    QTest::addColumn<QStringList>("row");
    QTest::addColumn<QByteArray>("line");

    QTest::newRow("plain") << QStringList{QStringLiteral("a"), QStringLiteral("1")} << QByteArray("a,1");
    QTest::newRow("Chinese") << QStringList{QStringLiteral("学校")} << QByteArray("\xE5\xAD\xA6\xE6\xA0\xA1");
    QTest::newRow("rare name") << QStringList{QStringLiteral("𠮷")} << QByteArray("\xF0\xA0\xAE\xB7");
    QTest::newRow("empty cells") << QStringList{QString(), QStringLiteral("a"), QString()} << QByteArray(",a,");
    QTest::newRow("same cell twice") << QStringList{QStringLiteral("a"), QStringLiteral("a")} << QByteArray("a,a");
    QTest::newRow("comma") << QStringList{QStringLiteral("a,b")} << QByteArray("\"a,b\"");
    QTest::newRow("semicolon") << QStringList{QStringLiteral("a;b")} << QByteArray("\"a;b\"");
    QTest::newRow("quotes") << QStringList{QStringLiteral("a\"b\"")} << QByteArray(R"("a""b""")");
    QTest::newRow("line break") << QStringList{QStringLiteral("a\nb")} << QByteArray("\"a\nb\"");
    QTest::newRow("spaces") << QStringList{QStringLiteral(" a ")} << QByteArray(" a ");
    QTest::newRow("long number") << QStringList{QStringLiteral("430499200601010002"), QStringLiteral("00123")}
                                 << QByteArray("430499200601010002,00123");
}

void TestCsvSink::bytes()
{
    QFETCH(QStringList, row);
    QFETCH(QByteArray, line);
    QVERIFY(writeRows(path(), {row}));
    QCOMPARE(bytesOf(path()), "\xEF\xBB\xBF" + line + "\r\n");
}

void TestCsvSink::guards_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");

    QTest::newRow("formula") << QStringLiteral("=HYPERLINK(1)") << QStringLiteral("'=HYPERLINK(1)");
    QTest::newRow("plus") << QStringLiteral("+1") << QStringLiteral("'+1");
    QTest::newRow("minus") << QStringLiteral("-1") << QStringLiteral("'-1");
    QTest::newRow("at") << QStringLiteral("@SUM(1)") << QStringLiteral("'@SUM(1)");
    QTest::newRow("full-width equals") << QStringLiteral("＝1") << QStringLiteral("'＝1");
    QTest::newRow("full-width plus") << QStringLiteral("＋1") << QStringLiteral("'＋1");
    QTest::newRow("full-width minus") << QStringLiteral("－1") << QStringLiteral("'－1");
    QTest::newRow("full-width at") << QStringLiteral("＠1") << QStringLiteral("'＠1");
    QTest::newRow("after a space") << QStringLiteral("  =1") << QStringLiteral("'  =1");
    QTest::newRow("after a non-breaking space") << QStringLiteral("\u00A0=1") << QStringLiteral("'\u00A0=1");
    QTest::newRow("after an ideographic space") << QStringLiteral("\u3000=1") << QStringLiteral("'\u3000=1");
    QTest::newRow("tab") << QStringLiteral("\t=1") << QStringLiteral("\"'\t=1\"");
    QTest::newRow("return") << QStringLiteral("\r=1") << QStringLiteral("\"'\r=1\"");
    QTest::newRow("line feed") << QStringLiteral("\n=1") << QStringLiteral("\"'\n=1\"");
    QTest::newRow("with a comma") << QStringLiteral("=A(1,2)") << QStringLiteral("\"'=A(1,2)\"");
    QTest::newRow("a guard of its own") << QStringLiteral("'=1") << QStringLiteral("''=1");
    QTest::newRow("sign inside") << QStringLiteral("a=1") << QStringLiteral("a=1");
    QTest::newRow("apostrophe") << QStringLiteral("'a") << QStringLiteral("'a");
    QTest::newRow("sign alone") << QStringLiteral("-") << QStringLiteral("'-");
}

void TestCsvSink::guards()
{
    QFETCH(QString, cell);
    QFETCH(QString, written);
    const Rows rows = {{QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("1"), cell}};
    QVERIFY(writeRows(path(), rows));
    QCOMPARE(bytesOf(path()), "\xEF\xBB\xBF"
                              "a,b\r\n1," +
                                  written.toUtf8() + "\r\n");
    QCOMPARE(rowsOfFile(path()), Result<Rows>(rows));
}

void TestCsvSink::formOfFile()
{
    QVERIFY(writeRows(path(), {}));
    QCOMPARE(bytesOf(path()), QByteArray("\xEF\xBB\xBF"));
    QCOMPARE(rowsOfFile(path()), Result<Rows>(Rows()));
}

void TestCsvSink::manyRowsComeBack()
{
    Rows rows;
    for (int i = 0; i < 20000; ++i)
        rows.append({QString::number(430400000000 + i), QStringLiteral("考生𠮷"), QStringLiteral("-%1").arg(i)});
    QVERIFY(writeRows(path(), rows));
    QCOMPARE(rowsOfFile(path()), Result<Rows>(rows));
}

void TestCsvSink::anyRowsComeBack()
{
    QVERIFY(rc::check("what was written is read", [this] {
        // A first cell that is never blank, since blank rows are passed over, and a header that shows its delimiter.
        Rows rows = {{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}};
        const auto cells =
            *rc::gen::container<std::vector<std::pair<QString, QString>>>(rc::gen::pair(anyCell(), anyCell()));
        for (const auto &[one, other] : cells)
            rows.append({QStringLiteral("1"), one, other});
        RC_ASSERT(writeRows(path(), rows).has_value());
        const Result<Rows> read = rowsOfFile(path());
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == rows);
    }));
}

void TestCsvSink::nothingStandsBeforeFinish()
{
    writeBytes(path(), "old");
    {
        const Result<std::unique_ptr<RowSink>> sink = writeTable(path());
        QVERIFY(sink);
        QVERIFY((*sink)->add({QString(1 << 18, u'x')}));
        QCOMPARE(bytesOf(path()), QByteArray("old"));
    }
    QCOMPARE(bytesOf(path()), QByteArray("old"));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("table.csv")});
}

void TestCsvSink::endings_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("known");

    QTest::newRow("csv") << QStringLiteral("a.csv") << true;
    QTest::newRow("capitals") << QStringLiteral("A.CSV") << true;
    QTest::newRow("two endings") << QStringLiteral("a.pages.csv") << true;
    QTest::newRow("another") << QStringLiteral("a.pages") << false;
    QTest::newRow("none") << QStringLiteral("csv") << false;
}

void TestCsvSink::endings()
{
    QFETCH(QString, name);
    QFETCH(bool, known);
    const Result<void> written = writeRows(m_folder.filePath(name), {{QStringLiteral("a")}});
    QCOMPARE(written.has_value(), known);
    QCOMPARE(QFile::exists(m_folder.filePath(name)), known);
    if (!known)
        QCOMPARE(written.error().code, ErrorCode::UnknownFileFormat);
}

QTEST_GUILESS_MAIN(TestCsvSink)
#include "tst_csv_sink.moc"
