// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xls_source.h"

#include "models/files/xls_status.h"
#include "tests/files/rows_of_file.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace hengzhao;
using namespace hengzhao::files;

namespace
{

QString sample(const char *name)
{
    return QStringLiteral(HENGZHAO_SOURCE_DIR "/tests/files/samples/") + QString::fromLatin1(name);
}

} // namespace

class TestXlsSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsATable();
    void readsValuesOfFormulas();
    void readsDaysOfBuiltInFormats_data();
    void readsDaysOfBuiltInFormats();
    void countsDaysFrom1904WhereTheFileDoes();
    void countsRowsAsASpreadsheetDoes();
    void sheets();
    void theFirstSheetThatIsShown();
    void unknownCodePageIsRefused();
    void unknownSheet();
    void notXls_data();
    void notXls();
    void passwordIsRefused();
    void everyTruncationIsRefused();
    void mutantsAreBorne();
    void readersThatFail_data();
    void readersThatFail();
    void readerMissing();
    void missingFile();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("table.xls")); }
    /// A program in the reader's place that does what the lines of a shell script say.
    [[nodiscard]] XlsReader standIn(const QByteArray &script, int milliseconds = 20000) const
    {
        const QString program = m_folder.filePath(QStringLiteral("stand-in"));
        QFile::remove(program);
        writeBytes(program, "#!/bin/sh\n" + script + "\n");
        QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return {program, milliseconds};
    }

    QTemporaryDir m_folder;
};

void TestXlsSource::readsATable()
{
    const Rows expected{
        texts({"准考证号", "姓名", "身份证号", "出生日期", "总分", "报名时间", "备注"}),
        texts(
            {"00120", "买买提·艾力", "430405201101010012", "2011-01-01", "612.5", "2026-06-01 09:30:00", "a,\"b\"\nc"}),
        texts({"30405", "李𠮷", "430405201101010000", "2011-12-31", "0.3", "2026-06-01", "'=1+1"}),
        texts({"  x", "", "-1", "", "-1.25", "", "1"}),
    };
    QCOMPARE(rowsOfFile(sample("table.xls")), Result<Rows>(expected));
}

void TestXlsSource::readsValuesOfFormulas()
{
    const Rows expected{
        texts({"语文", "数学", "总分", "姓名", "及格", "比值", "出生日期"}),
        texts({"100.5", "90", "190.5", "张三", "1", "#DIV/0!", "2011-01-01"}),
        texts({"80", "70", "150", "Li", "0", "", "2011-12-31"}),
    };
    QCOMPARE(rowsOfFile(sample("formulas.xls")), Result<Rows>(expected));
}

void TestXlsSource::readsDaysOfBuiltInFormats_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("time");

    const auto row = [](const char *name, int format, const char *day, const char *time) {
        QTest::newRow(name) << format << QString::fromLatin1(day) << QString::fromLatin1(time);
    };
    row("number", 2, "40544", "46174.3958333333");
    row("short day", 14, "2011-01-01", "2026-06-01");
    row("day and time", 22, "2011-01-01", "2026-06-01 09:30:00");
    row("Chinese year and month", 27, "2011-01-01", "2026-06-01");
    row("Chinese long day", 31, "2011-01-01", "2026-06-01");
    row("another Chinese day", 57, "2011-01-01", "2026-06-01");
    row("Chinese time, on a day", 32, "2011-01-01", "2026-06-01 09:30:00");
}

/// Such a format need not stand in the file, and has its number alone; here every format of the file's own becomes one.
void TestXlsSource::readsDaysOfBuiltInFormats()
{
    QFETCH(int, format);
    QFETCH(QString, day);
    QFETCH(QString, time);
    constexpr uchar firstOfOwn = 164;
    const QByteArray look("\xE0\x00\x14\x00", 4);
    QByteArray bytes = bytesOf(sample("table.xls"));
    for (qsizetype at = bytes.indexOf(look); at >= 0; at = bytes.indexOf(look, at + 1)) {
        if (uchar(bytes[at + 6]) >= firstOfOwn)
            bytes[at + 6] = char(format);
    }
    writeBytes(path(), bytes);
    const Result<Rows> rows = rowsOfFile(path());
    QVERIFY(rows);
    QCOMPARE(rows->value(1).value(3), day);
    QCOMPARE(rows->value(1).value(5), time);
}

/// As spreadsheets of the Macintosh did: the same number is a day four years and a day later.
void TestXlsSource::countsDaysFrom1904WhereTheFileDoes()
{
    QByteArray bytes = bytesOf(sample("table.xls"));
    const qsizetype at = bytes.indexOf(QByteArray("\x22\x00\x02\x00\x00\x00", 6));
    QVERIFY(at > 0);
    bytes[at + 4] = '\x01';
    writeBytes(path(), bytes);
    const Result<Rows> rows = rowsOfFile(path());
    QVERIFY(rows);
    QCOMPARE(rows->value(1).value(3), QStringLiteral("2015-01-02"));
    QCOMPARE(rows->value(2).value(3), QStringLiteral("2016-01-01"));
}

void TestXlsSource::countsRowsAsASpreadsheetDoes()
{
    const Result<std::unique_ptr<RowSource>> source = readTable(sample("table.xls"), {});
    QVERIFY(source);
    std::vector<QStringView> cells;
    QList<qint64> rows;
    while ((*source)->next(cells).value_or(false))
        rows.append((*source)->row());
    QCOMPARE(rows, (QList<qint64>{1, 2, 4, 5}));
    QCOMPARE((*source)->part(), 1.0);
}

void TestXlsSource::sheets()
{
    const Rows expected{texts({"学校代码"}), texts({"0301"})};
    QCOMPARE(rowsOfFile(sample("table.xls"), {QStringLiteral("学校"), {}}), Result<Rows>(expected));
    const Result<Rows> first = rowsOfFile(sample("table.xls"), {QStringLiteral("考生"), {}});
    QCOMPARE(first, rowsOfFile(sample("table.xls")));
}

void TestXlsSource::theFirstSheetThatIsShown()
{
    // The notes stand first, then an old table that is hidden: it can still be named.
    QCOMPARE(rowsOfFile(sample("sheets.xls")), Result<Rows>(Rows{texts({"请勿改动表头"})}));
    QCOMPARE(rowsOfFile(sample("sheets.xls"), {QStringLiteral("旧表"), {}})->value(1).value(1), QStringLiteral("旧人"));
    QByteArray bytes = bytesOf(sample("sheets.xls"));
    const qsizetype notes = bytes.indexOf(QByteArray("\x85\x00\x0c\x00", 4));
    QVERIFY(notes > 0);
    bytes[notes + 8] = '\x02'; // very hidden: only a program can show it again
    writeBytes(path(), bytes);
    QCOMPARE(rowsOfFile(path())->value(1).value(1), QStringLiteral("张三"));
    QCOMPARE(sheetsOf(path()), Result<QStringList>(texts({"考生"})));
}

/// Text of a code page that is not there is no text to guess at.
void TestXlsSource::unknownCodePageIsRefused()
{
    QByteArray bytes = bytesOf(sample("excel95.xls"));
    const qsizetype at = bytes.indexOf(QByteArray("\x42\x00\x02\x00\xA8\x03", 6));
    QVERIFY(at > 0);
    bytes[at + 4] = '\x01';
    bytes[at + 5] = '\x7F';
    writeBytes(path(), bytes);
    const Result<Rows> rows = rowsOfFile(path());
    QVERIFY(!rows);
    QCOMPARE(rows.error(), (Error{ErrorCode::XlsDamaged, {path()}}));
}

void TestXlsSource::unknownSheet()
{
    const Result<Rows> rows = rowsOfFile(sample("table.xls"), {QStringLiteral("计划"), {}});
    QVERIFY(!rows);
    const QStringList args{sample("table.xls"), QStringLiteral("计划"), QStringLiteral("考生, 学校")};
    QCOMPARE(rows.error(), (Error{ErrorCode::UnknownSheet, args}));
}

void TestXlsSource::notXls_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("csv under another name") << QByteArray("a,b\r\n1,2\r\n");
    QTest::newRow("web page under another name") << QByteArray("<html><table><tr><td>1</td></tr></table></html>");
    QTest::newRow("xlsx under another name") << QByteArray("PK\x03\x04\x14\0\0\0", 8) + QByteArray(2000, 'x');
    QTest::newRow("only the signature") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(2000, '\0');
}

void TestXlsSource::notXls()
{
    QFETCH(QByteArray, bytes);
    writeBytes(path(), bytes);
    const Result<Rows> rows = rowsOfFile(path());
    QVERIFY(!rows);
    QCOMPARE(rows.error(), (Error{ErrorCode::XlsDamaged, {path()}}));
}

/// The record of the code page, turned into the one that tells of a password.
void TestXlsSource::passwordIsRefused()
{
    QByteArray bytes = bytesOf(sample("table.xls"));
    const qsizetype at = bytes.indexOf(QByteArray("\x42\x00\x02\x00\xB0\x04", 6));
    QVERIFY(at > 0);
    bytes[at] = '\x2F';
    writeBytes(path(), bytes);
    const Result<Rows> rows = rowsOfFile(path());
    QVERIFY(!rows);
    QCOMPARE(rows.error(), (Error{ErrorCode::XlsProtected, {path()}}));
}

void TestXlsSource::everyTruncationIsRefused()
{
    constexpr qsizetype step = 128;
    for (const char *name : {"table.xls", "formulas.xls", "excel95.xls"}) {
        const QByteArray bytes = bytesOf(sample(name));
        for (qsizetype length = 0; length < bytes.size(); length += step) {
            writeBytes(path(), bytes.first(length));
            QVERIFY2(!rowsOfFile(path()), qPrintable(QStringLiteral("%1 of %2").arg(length).arg(bytes.size())));
        }
    }
}

/// Whatever a damaged file does to the reader, here it is rows or an error.
void TestXlsSource::mutantsAreBorne()
{
    constexpr int mutants = 150;
    constexpr int spoiltBytes = 8;
    QRandomGenerator random(20260601);
    const QByteArray bytes = bytesOf(sample("table.xls"));
    int refused = 0;
    for (int i = 0; i < mutants; ++i) {
        QByteArray spoilt = bytes;
        for (int k = 0; k < spoiltBytes; ++k)
            spoilt[random.bounded(int(spoilt.size()))] = char(random.bounded(256));
        writeBytes(path(), spoilt);
        const Result<Rows> rows = rowsOfFile(path());
        if (rows)
            continue;
        ++refused;
        QCOMPARE(rows.error().args.value(0, path()), path());
    }
    QVERIFY(refused > 0);
}

void TestXlsSource::readersThatFail_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<ErrorCode>("code");

    const auto row = [](const char *name, const QByteArray &script, ErrorCode code, int milliseconds = 20000) {
        QTest::newRow(name) << script << milliseconds << code;
    };
    const auto exit = [](XlsStatus status) { return "exit " + QByteArray::number(int(status)); };
    row("crashes", "kill -SEGV $$", ErrorCode::XlsReaderCrashed);
    row("crashes after half a table", R"(printf 'a,b\r\n1,2\r\n'; kill -SEGV $$)", ErrorCode::XlsReaderCrashed);
    row("is killed for its time", "kill -XCPU $$", ErrorCode::XlsReaderCrashed);
    row("hangs", "exec sleep 1000", ErrorCode::XlsReaderSlow, 200);
    row("hangs after half a table", R"(printf 'a,b\r\n1,2\r\n'; exec sleep 1000)", ErrorCode::XlsReaderSlow, 200);
    row("never stops writing", "exec yes", ErrorCode::XlsTooLarge);
    row("cannot write", exit(XlsStatus::Unwritten), ErrorCode::XlsReaderCrashed);
    row("does not understand", exit(XlsStatus::WrongUsage), ErrorCode::XlsReaderCrashed);
    row("says what nobody knows", "exit 99", ErrorCode::XlsReaderCrashed);
    row("has no more memory", "echo a; " + exit(XlsStatus::TooLarge), ErrorCode::XlsTooLarge);
    row("gives up half a table", "echo a; " + exit(XlsStatus::Damaged), ErrorCode::XlsDamaged);
    row("writes no text", R"(printf '\377\377')", ErrorCode::XlsDamaged);
}

void TestXlsSource::readersThatFail()
{
#ifndef Q_OS_UNIX
    QSKIP("stand-ins are shell scripts");
#endif
    QFETCH(QByteArray, script);
    QFETCH(int, milliseconds);
    QFETCH(ErrorCode, code);
    const Result<std::unique_ptr<RowSource>> rows = openXls(sample("table.xls"), {}, standIn(script, milliseconds));
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, code);
    QCOMPARE(rows.error().args.value(0), sample("table.xls"));
}

void TestXlsSource::readerMissing()
{
    const QString nowhere = m_folder.filePath(QStringLiteral("nowhere"));
    const Result<std::unique_ptr<RowSource>> rows = openXls(sample("table.xls"), {}, {nowhere});
    QVERIFY(!rows);
    QCOMPARE(rows.error(), (Error{ErrorCode::XlsReaderMissing, {sample("table.xls"), nowhere}}));
}

void TestXlsSource::missingFile()
{
    const QString nowhere = m_folder.filePath(QStringLiteral("nowhere.xls"));
    const Result<Rows> rows = rowsOfFile(nowhere);
    QVERIFY(!rows);
    QCOMPARE(rows.error(), (Error{ErrorCode::FileMissing, {nowhere}}));
}

QTEST_GUILESS_MAIN(TestXlsSource)
#include "tst_xls_source.moc"
