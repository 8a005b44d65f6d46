// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/write_table.h"
#include "tests/office/trial_season.h"

#include <xlsxwriter.h>

using namespace hengzhao;
using namespace hengzhao::office;

/// A workbook brings in just what a csv file of the same table does.
class TestWorkbookImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsInWhatCsvDoes();
    void findsTheSameProblems();
    void namesRowsAsTheSpreadsheetDoes();
    void refusesASheetThatIsNotThere();
    void previewTellsSheetsAndNumbers();
    void takesTheFirstSheetThatHasTheColumns();
    void aNamedSheetIsTakenAsItIs();
    void saysWhatEverySheetLacks();
    void previewShowsASheetOfAnotherKind();
};

namespace
{

QString caseFile(const QString &kind)
{
    return QStringLiteral(HENGZHAO_SOURCE_DIR "/tests/cases/eligibility/%1.csv").arg(kind);
}

void writeRows(files::RowSource &rows, files::RowSink &sink)
{
    std::vector<QStringView> cells;
    while (rows.next(cells).value()) {
        QStringList texts;
        for (const QStringView cell : cells)
            texts.append(cell.toString());
        QVERIFY(sink.add(texts));
    }
    QVERIFY(sink.finish());
}

/// The same table as a workbook.
QString workbookOf(const QString &csv, const TrialSeason &season)
{
    const QString path = season.folder.filePath(QStringLiteral("in.xlsx"));
    writeRows(*files::readTable(csv, {}).value(), *files::writeTable(path).value());
    return path;
}

QString csvIn(const TrialSeason &season, const QByteArray &table)
{
    QFile file(season.folder.filePath(QStringLiteral("in.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size())
        qFatal("the test's table cannot be written");
    return file.fileName();
}

struct Sheet {
    const char *name;
    QList<QStringList> rows;
};

/// A workbook of several sheets.
QString workbookOf(const QList<Sheet> &sheets, const TrialSeason &season)
{
    const QString path = season.folder.filePath(QStringLiteral("sheets.xlsx"));
    lxw_workbook *const book = workbook_new(QFile::encodeName(path).constData());
    for (const Sheet &one : sheets) {
        lxw_worksheet *const sheet = workbook_add_worksheet(book, one.name);
        for (qsizetype row = 0; row < one.rows.size(); ++row) {
            for (qsizetype column = 0; column < one.rows[row].size(); ++column)
                worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column),
                                       one.rows[row][column].toUtf8().constData(), nullptr);
        }
    }
    if (workbook_close(book) != LXW_NO_ERROR)
        qFatal("the test's workbook cannot be written");
    return path;
}

QStringList words(std::initializer_list<const char *> all)
{
    QStringList list;
    for (const char *one : all)
        list.append(QString::fromUtf8(one));
    return list;
}

QList<Sheet> notesAndLines()
{
    return {
        {"说明", {words({"请勿改动表头"})}},
        {"区县", {words({"区县代码", "名称", "划线区域", "是否市城区"}), words({"430405", "珠晖区", "市城区", "1"})}},
        {"分数线", {words({"划线区域", "分数线"}), words({"市城区", "400"})}},
        {"旧分数线", {words({"划线区域", "分数线"}), words({"市城区", "390"}), words({"衡阳县", "380"})}}};
}

Result<ImportReport> bringIn(TrialSeason &season, const QString &kind, const QString &path, const QString &sheet = {})
{
    ImportRequest request;
    request.kind = kind;
    request.path = path;
    request.reading.sheet = sheet;
    NoProgress progress;
    return ImportDesk(*season.office).importFile(request, progress);
}

} // namespace

void TestWorkbookImport::bringsInWhatCsvDoes()
{
    TrialSeason one;
    TrialSeason other;
    for (const char *name :
         {"districts", "junior-schools", "schools", "programs", "plans", "candidates", "choices", "lines", "general"}) {
        const QString kind = QLatin1String(name);
        const Result<ImportReport> csv = bringIn(one, kind, caseFile(kind));
        const Result<ImportReport> workbook = bringIn(other, kind, workbookOf(caseFile(kind), other));
        QVERIFY2(csv && workbook, name);
        QCOMPARE(workbook->accepted, csv->accepted);
        QCOMPARE(workbook->findings, csv->findings);
        QVERIFY2(kind == QLatin1String("general") || csv->accepted > 0, name);
    }
    const Result<BatchReport> csv = one.run();
    const Result<BatchReport> workbook = other.run();
    QVERIFY(csv && workbook);
    QCOMPARE(workbook->run.inputsDigest, csv->run.inputsDigest);
    QCOMPARE(workbook->run.outcomeDigest, csv->run.outcomeDigest);
}

void TestWorkbookImport::findsTheSameProblems()
{
    TrialSeason season;
    const QString csv = csvIn(season, "district_code,name,line_area,urban,other\n"
                                      "430405,珠晖区,市城区,maybe,\n,甲,甲,1,x\n430405,珠晖区,市城区,1,\n");
    const Result<ImportReport> ofCsv = bringIn(season, QStringLiteral("districts"), csv);
    const Result<ImportReport> ofWorkbook = bringIn(season, QStringLiteral("districts"), workbookOf(csv, season));
    QVERIFY(!ofCsv && !ofWorkbook);
    QCOMPARE(ofWorkbook.error(), ofCsv.error());
    QVERIFY(ofCsv.error().findings.size() > 2);
}

void TestWorkbookImport::namesRowsAsTheSpreadsheetDoes()
{
    TrialSeason season;
    const QString path = season.folder.filePath(QStringLiteral("titled.xlsx"));
    const std::unique_ptr<files::RowSink> sink = files::writeTable(path).value();
    QVERIFY(sink->add({QStringLiteral("2021年区县")}));
    QVERIFY(sink->add({}));
    QVERIFY(sink->add({QStringLiteral("区县代码"), QStringLiteral("名称"), QStringLiteral("划线区域"),
                       QStringLiteral("是否市城区")}));
    QVERIFY(sink->add({}));
    QVERIFY(sink->add(
        {QStringLiteral("430405"), QStringLiteral("珠晖区"), QStringLiteral("市城区"), QStringLiteral("maybe")}));
    QVERIFY(sink->finish());
    const Result<ImportReport> refused = bringIn(season, QStringLiteral("districts"), path);
    QVERIFY(!refused);
    QCOMPARE(refused.error().findings.first().row, 5);
}

void TestWorkbookImport::refusesASheetThatIsNotThere()
{
    TrialSeason season;
    const QString path = workbookOf(caseFile(QStringLiteral("lines")), season);
    const Result<ImportReport> refused = bringIn(season, QStringLiteral("lines"), path, QStringLiteral("考生"));
    QVERIFY(!refused);
    QCOMPARE(refused.error(),
             (Error{ErrorCode::UnknownSheet, {path, QStringLiteral("考生"), QStringLiteral("Sheet1")}}));
}

void TestWorkbookImport::previewTellsSheetsAndNumbers()
{
    TrialSeason season;
    const QString csv = csvIn(season, "line_area,score\n\n市城区,400\n,\n衡阳县,380\n");
    ImportRequest request;
    request.kind = QStringLiteral("lines");
    request.path = csv;
    const Result<ImportPreview> ofCsv = ImportDesk(*season.office).preview(request, 0, 10);
    QVERIFY(ofCsv);
    QCOMPARE(ofCsv->sheets, QStringList());
    QCOMPARE(ofCsv->numbers, (QList<qint64>{3, 5}));
    request.path = workbookOf(csv, season);
    const Result<ImportPreview> ofWorkbook = ImportDesk(*season.office).preview(request, 0, 10);
    QVERIFY(ofWorkbook);
    QCOMPARE(ofWorkbook->sheets, QStringList{QStringLiteral("Sheet1")});
    QCOMPARE(ofWorkbook->rows, ofCsv->rows);
}

void TestWorkbookImport::takesTheFirstSheetThatHasTheColumns()
{
    TrialSeason season;
    const QString path = workbookOf(notesAndLines(), season);
    QCOMPARE(bringIn(season, QStringLiteral("districts"), path)->accepted, 1);
    const Result<ImportReport> lines = bringIn(season, QStringLiteral("lines"), path);
    QVERIFY(lines);
    QCOMPARE(lines->rows, 1);
}

void TestWorkbookImport::aNamedSheetIsTakenAsItIs()
{
    TrialSeason season;
    const QString path = workbookOf(notesAndLines(), season);
    const Result<ImportReport> notes = bringIn(season, QStringLiteral("lines"), path, QStringLiteral("说明"));
    QVERIFY(!notes);
    QCOMPARE(notes.error().findings.first().code, FindingCode::UnknownColumn);
    QCOMPARE(notes.error().findings.last().code, FindingCode::MissingColumn);
    const Result<ImportReport> old = bringIn(season, QStringLiteral("lines"), path, QStringLiteral("旧分数线"));
    QVERIFY(!old); // the season has no such area yet, so it is the sheet asked for
    QCOMPARE(old.error().findings.first().code, FindingCode::UnknownLineArea);
}

void TestWorkbookImport::saysWhatEverySheetLacks()
{
    TrialSeason season;
    const QString path = workbookOf(notesAndLines().first(2), season);
    const Result<ImportReport> refused = bringIn(season, QStringLiteral("lines"), path);
    QVERIFY(!refused);
    const auto lacks = [](const char *sheet, const QStringList &columns) {
        return Finding{FindingCode::SheetLacksColumns, Severity::Problem, 0, {}, QString::fromUtf8(sheet), columns};
    };
    QCOMPARE(refused.error().code, ErrorCode::ProblemsFound);
    QCOMPARE(refused.error().findings,
             (Findings{lacks("说明", words({"line_area", "score"})), lacks("区县", words({"score"}))}));
}

void TestWorkbookImport::previewShowsASheetOfAnotherKind()
{
    TrialSeason season;
    ImportRequest request;
    request.kind = QStringLiteral("lines");
    request.path = workbookOf(notesAndLines(), season);
    const Result<ImportPreview> lines = ImportDesk(*season.office).preview(request, 0, 10);
    QVERIFY(lines);
    QCOMPARE(lines->sheet, QStringLiteral("分数线"));
    QCOMPARE(lines->sheets, words({"说明", "区县", "分数线", "旧分数线"}));
    QCOMPARE(lines->rows, (QList<QStringList>{words({"市城区", "400"})}));
    request.kind = QStringLiteral("plans");
    const Result<ImportPreview> districts = ImportDesk(*season.office).preview(request, 0, 10);
    QVERIFY(districts);
    QCOMPARE(districts->sheet, QStringLiteral("区县"));
    QCOMPARE(districts->likelyKind, QStringLiteral("districts"));
}

QTEST_GUILESS_MAIN(TestWorkbookImport)
#include "tst_workbook_import.moc"
