// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/write_table.h"
#include "models/store/kind_rows.h"
#include "tests/office/confirming_season.h"
#include "tests/office/list_files.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// Tables that a season gets after the demo's: what is written is what is read, in every form of a file and under every
/// header, also with a title above it.
class TestKindRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameRowsInAFreshSeason_data();
    void sameRowsInAFreshSeason();
    void aTitledListComesIn_data();
    void aTitledListComesIn();
};

namespace
{

using Rows = QList<QStringList>;

struct Filled {
    const char *kind;
    QByteArray table;
};

/// Values as codes, and every column, so that the digest of what was read stays the same.
QList<Filled> filledTables()
{
    return {
        {"certificates", "candidate_no,graduated\n1,1\n2,0\n5,1\n"},
        {"interviews", "candidate_no,school_code,score,program_code\n1,A,86.5,P2\n2,A,70,\n4,B,59.25,Q\n"},
        {"general", "candidate_no,school_name\n4,衡阳县第一中学\n5,=SUM(1)\n"},
        {"confirmations", "candidate_no,id_number,school_code,program_code,interview,confirmed_at\n"
                          "1,430499200601010002,A,P1,,2021-07-19T02:30:00.000Z\n2,430499200601010010,A,P2,61.5,\n"
                          "4,430499200601010037,B,Q,,\n"},
        {"registered", "candidate_no,arrived,registration_no\n1,1,G430421200601010002\n2,0,\n"},
        {"directory", "organisation,name,post,phone,responsibility\n市教育局,李四,科长,0734-0000000,招生\n"
                      "甲校,-王五,主任,,\n"},
    };
}

/// A season in which each of those tables can come in.
void fillBefore(ConfirmingSeason &season, const QString &kind)
{
    if (kind == QLatin1String("registered"))
        season.fillAndApprove();
    else
        season.fillAndRun();
}

Rows standing(ConfirmingSeason &season, const QString &kind)
{
    Rows rows;
    const Result<void> read =
        store::KindRows(season.office->database()).each(kind, 2, {}, [&rows](const QStringList &cells) {
            rows.append(cells);
        });
    return read ? rows : Rows();
}

QString digestOf(ConfirmingSeason &season, const QString &kind)
{
    return season.text("SELECT digest FROM import_record WHERE ended IS NULL AND kind = '" + kind.toLatin1() + "'");
}

void writeRows(const QString &path, const QString &kind, files::Headers headers, const Rows &rows,
               const files::TableHead &head)
{
    const Result<std::unique_ptr<files::RowSink>> sink = files::writeTable(path, head);
    QVERIFY(sink.has_value());
    QStringList header;
    for (const files::Column &column : files::columnsOf(kind, 2))
        header.append(files::headerText(column, headers));
    QVERIFY((*sink)->add(header));
    for (const QStringList &row : rows)
        QVERIFY((*sink)->add(row));
    QVERIFY((*sink)->finish());
}

} // namespace

void TestKindRoundTrip::sameRowsInAFreshSeason_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<files::Headers>("headers");
    QTest::addColumn<bool>("isTitled");
    for (const Filled &filled : filledTables()) {
        const auto row = [&](const char *ending, files::Headers headers, bool isTitled) {
            QTest::addRow("%s as %s%s%s", filled.kind, ending, headers == files::Headers::Chinese ? " in Chinese" : "",
                          isTitled ? " under a title" : "")
                << QString::fromLatin1(filled.kind) << filled.table << QString::fromLatin1(ending) << headers
                << isTitled;
        };
        row("csv", files::Headers::English, false);
        row("csv", files::Headers::Chinese, false);
        row("xlsx", files::Headers::English, false);
        row("xlsx", files::Headers::Chinese, true);
        row("dbf", files::Headers::Dbf, false);
    }
}

void TestKindRoundTrip::sameRowsInAFreshSeason()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, table);
    QFETCH(QString, ending);
    QFETCH(files::Headers, headers);
    QFETCH(bool, isTitled);
    ConfirmingSeason season;
    fillBefore(season, kind);
    season.fill(kind, table);
    const Rows rows = standing(season, kind);
    QCOMPARE(rows.size(), table.count('\n') - 1);
    const QString path = season.folder.filePath(QStringLiteral("out.") + ending);
    files::TableHead head;
    if (isTitled)
        head = {QStringLiteral("衡阳市2021年名册"), QStringLiteral("共 %1 行"), QStringLiteral("2021-07-20 10:00"),
                QStringLiteral("学校：甲校")};
    writeRows(path, kind, headers, rows, head);
    ConfirmingSeason fresh;
    fillBefore(fresh, kind);
    ImportRequest request;
    request.kind = kind;
    request.path = path;
    NoProgress progress;
    const Result<ImportReport> report = ImportDesk(*fresh.office).importFile(request, progress);
    QVERIFY(report.has_value());
    QCOMPARE(report->accepted, rows.size());
    QCOMPARE(standing(fresh, kind), rows);
    QCOMPARE(digestOf(fresh, kind), digestOf(season, kind));
}

void TestKindRoundTrip::aTitledListComesIn_data()
{
    QTest::addColumn<QByteArray>("what");
    for (const char *what : {"admissions", "unplaced", "general-pool"})
        QTest::newRow(what) << QByteArray(what);
}

/// A list of candidates goes to the general schools and comes back as their result (R12): what stands above its header
/// is no row, and what stands beside the numbers is known as columns that are not read.
void TestKindRoundTrip::aTitledListComesIn()
{
    QFETCH(QByteArray, what);
    ConfirmingSeason season;
    season.fillAndRun();
    ImportRequest added;
    added.add = true;
    QVERIFY(season
                .import(QStringLiteral("candidates"),
                        "candidate_no,name,id_number,district_code,category,graduated,applied_general,total\n"
                        "6,孙六,430499200601010053,430421,current,1,1,400\n",
                        added)
                .has_value());
    ListRequest list = office::listOf(what.constData(), files::Headers::Chinese);
    list.path = season.folder.filePath(QStringLiteral("out/list.xlsx"));
    list.title = QStringLiteral("衡阳市2021年名册");
    list.count = QStringLiteral("共 %1 行");
    list.filter.districtCode = QStringLiteral("430421");
    const Result<QList<WrittenList>> written = write(season, list);
    QVERIFY(written.has_value());
    QVERIFY(written->first().rows > 0);
    ImportRequest request;
    request.kind = QStringLiteral("general");
    request.path = list.path;
    NoProgress progress;
    const Result<ImportPreview> preview = ImportDesk(*season.office).preview(request, 0, 10);
    QVERIFY(preview.has_value());
    QVERIFY(preview->header.contains(QStringLiteral("考生号")));
    QVERIFY2(preview->numbers.first() > 3, "nothing stands above the header");
    const Result<ImportReport> report = ImportDesk(*season.office).importFile(request, progress);
    QVERIFY(report.has_value());
    QCOMPARE(report->accepted, written->first().rows);
    QCOMPARE(season.count("SELECT count(*) FROM general_result WHERE ended IS NULL"), written->first().rows);
}

QTEST_GUILESS_MAIN(TestKindRoundTrip)
#include "tst_kind_round_trip.moc"
