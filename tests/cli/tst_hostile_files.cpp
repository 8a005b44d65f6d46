// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"
#include "tests/files/made_dbf.h"
#include "tests/files/made_workbook.h"

#include <QtEndian>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace hengzhao::cli;
using namespace hengzhao::files;

/// Files made to do harm, brought in as an officer would: refused in half a gigabyte and ten seconds, with a sentence
/// that says what is wrong, and the season as it was.
class TestHostileFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refused_data();
    void refused();
    void datesBeforeTheCalendar();

private:
    [[nodiscard]] Spoken import(const QString &path) const;
    [[nodiscard]] QByteArray seasonInfo() const
    {
        return m_cli.ask({QStringLiteral("season"), QStringLiteral("info")}).output;
    }

    Cli m_cli;
};

namespace
{

const QString sheetPart = QStringLiteral("xl/worksheets/sheet1.xml");

/// What the program may use of processor and memory.
void limitChild()
{
#if defined(Q_OS_UNIX) && !defined(HENGZHAO_SANITIZED)
    constexpr rlim_t mostBytes = rlim_t(512) << 20;
    constexpr rlim_t mostSeconds = 10;
    const rlimit memory = {mostBytes, mostBytes};
    const rlimit time = {mostSeconds, mostSeconds};
    static_cast<void>(setrlimit(RLIMIT_DATA, &memory));
    static_cast<void>(setrlimit(RLIMIT_CPU, &time));
#endif
}

QByteArray workbook(const Cli &cli, const Parts &parts)
{
    const QString path = cli.folder.filePath(QStringLiteral("made.xlsx"));
    packParts(path, parts);
    return bytesOf(path);
}

Parts withSheet(const QByteArray &sheet)
{
    Parts parts = plainParts({});
    parts[sheetPart] = sheet;
    return parts;
}

/// An old workbook whose sectors follow each other in a ring.
QByteArray ringOfSectors()
{
    QByteArray bytes = bytesOf(QStringLiteral(HENGZHAO_SOURCE_DIR "/tests/files/samples/table.xls"));
    constexpr qsizetype header = 512;
    constexpr qsizetype tablePlace = 76;
    const qsizetype table = header + qFromLittleEndian<quint32>(bytes.constData() + tablePlace) * header;
    for (qsizetype i = 0; i < header / 4; ++i)
        qToLittleEndian<quint32>(quint32(i % 3), bytes.data() + table + 4 * i);
    return bytes;
}

} // namespace

void TestHostileFiles::initTestCase()
{
    const Spoken made = m_cli.ask(
        {QStringLiteral("season"), QStringLiteral("demo"), QStringLiteral("--candidates"), QStringLiteral("100")});
    QVERIFY2(made.status == 0, made.output.constData());
}

Spoken TestHostileFiles::import(const QString &path) const
{
    QProcess process;
    process.setWorkingDirectory(m_cli.folder.path());
#ifdef Q_OS_UNIX
    process.setChildProcessModifier(limitChild);
#endif
    process.start(QStringLiteral(HENGZHAO_CLI),
                  {QStringLiteral("--season"), m_cli.season(), QStringLiteral("--json"), QStringLiteral("--lang"),
                   QStringLiteral("en"), QStringLiteral("import"), QStringLiteral("lines"), path});
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

void TestHostileFiles::refused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");

    const auto row = [](const char *what, const char *name, const QByteArray &bytes, const char *code) {
        QTest::newRow(what) << QString::fromLatin1(name) << bytes << QString::fromLatin1(code);
    };
    const QByteArray tenMegabytes(10 << 20, 'x');
    const QByteArray header = "line_area,score\n";
    row("csv, a cell of ten megabytes", "in.csv", header + "a," + tenMegabytes + "\n", "problems_found");
    row("csv, a quote that is never closed", "in.csv", header + "a,\"" + tenMegabytes.repeated(6), "problems_found");
    row("csv, a million columns", "in.csv", header + QByteArray(1'000'000, ',') + "1\n", "problems_found");
    row("csv, zeros", "in.csv", header + QByteArray(1000, '\0'), "problems_found");
    row("csv, wrong types", "in.csv", header + "[],{}\n", "problems_found");
    row("csv, nothing but quotes", "in.csv", QByteArray(10 << 20, '"'), "problems_found");

    Parts bomb = plainParts({});
    for (int i = 0; i < 30; ++i)
        bomb[QStringLiteral("x/%1").arg(i)] = tenMegabytes;
    bomb[sheetPart] = sheetXml({}, "<x>" + QByteArray(" ").repeated(60 << 20) + "</x>");
    row("xlsx, a bomb", "in.xlsx", workbook(m_cli, bomb), "cell_too_long");
    bomb[sheetPart] = sheetXml({}, QByteArray("<x></x>").repeated(9'000'000));
    row("xlsx, a bomb of elements", "in.xlsx", workbook(m_cli, bomb), "workbook_packed_too_tight");
    row("xlsx, elements in elements", "in.xlsx", workbook(m_cli, withSheet(QByteArray("<a>").repeated(5'000'000))),
        "workbook_damaged");
    row("xlsx, a cell of ten megabytes", "in.xlsx",
        workbook(m_cli, withSheet(sheetXml("<row><c t=\"str\"><v>" + tenMegabytes + "</v></c></row>"))),
        "cell_too_long");
    row("xlsx, a million columns", "in.xlsx",
        workbook(m_cli, withSheet(sheetXml("<row>" + QByteArray("<c><v>1</v></c>").repeated(1'000'000) + "</row>"))),
        "too_many_columns");
    row("xlsx, cut off", "in.xlsx", workbook(m_cli, plainParts({})).chopped(40), "workbook_damaged");
    row("xlsx, entities", "in.xlsx",
        workbook(m_cli, withSheet("<!DOCTYPE a [<!ENTITY b \"c\">]><worksheet>&b;</worksheet>")),
        "workbook_with_entities");

    row("dbf, records without number", "in.dbf", MadeDbf{{{"A", 'C', 1}}, {}}.bytes().replace(4, 4, "\xFF\xFF\xFF\x7F"),
        "dbf_length_wrong");
    row("dbf, two thousand fields", "in.dbf", MadeDbf{QList<MadeField>(2040, {"A", 'C', 32}), {}}.bytes(),
        "problems_found");
    row("dbf, garbage", "in.dbf", "\x03" + tenMegabytes, "dbf_length_wrong");

    row("xls, a ring of sectors", "in.xls", ringOfSectors(), "xls_damaged");
    row("xls, garbage", "in.xls", QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + tenMegabytes, "xls_damaged");
}

void TestHostileFiles::refused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const QByteArray before = seasonInfo();
    const Spoken spoken = import(m_cli.file(name, bytes));
    QVERIFY2(spoken.status > 0, QByteArray::number(spoken.status));
    QCOMPARE(spoken.errorCode(), code);
    QCOMPARE(seasonInfo(), before);
}

/// Days before 1900 have no number in a spreadsheet; what has such a look stays the number that it is.
void TestHostileFiles::datesBeforeTheCalendar()
{
    Parts parts = withSheet(sheetXml(textRow(1, {QStringLiteral("line_area"), QStringLiteral("score")}) +
                                     R"(<row r="2"><c s="1"><v>-5</v></c><c s="1"><v>-1</v></c></row>)"));
    parts[QStringLiteral("xl/styles.xml")] =
        R"(<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>)";
    const Spoken spoken = import(m_cli.file(QStringLiteral("days.xlsx"), workbook(m_cli, parts)));
    QCOMPARE(spoken.errorCode(), QStringLiteral("problems_found"));
    QVERIFY2(spoken.output.contains("\"-1\""), spoken.output.constData());
}

QTEST_GUILESS_MAIN(TestHostileFiles)
#include "tst_hostile_files.moc"
