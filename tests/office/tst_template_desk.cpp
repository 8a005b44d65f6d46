// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/read_table.h"
#include "models/office/template_desk.h"
#include "tests/files/made_workbook.h"
#include "tests/office/confirming_season.h"

#include <xlsxwriter.h>

using namespace hengzhao;
using namespace hengzhao::office;

/// Tables that go out to be filled in, and come back.
class TestTemplateDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindComesBackEmpty_data();
    void everyKindComesBackEmpty();
    void everyKindAtOnce();
    void saysWhatBelongsWhere();
    void offersTheCodesOfTheSeason();
    void offersNoEmptyList();
    void keepsZerosWhereSomebodyTypes();
    void standsFilledForOneSchool();
    void theWholePartComesBackUnchanged_data();
    void theWholePartComesBackUnchanged();
    void aFilledOneComesIn();
    void aWrongCodeIsNamed();
    void refuses_data();
    void refuses();
    void confirmationsAreThoseStillToCome();
    void notesWhatLeft();
};

namespace
{

QByteArray partOf(const QString &path, const QByteArray &name)
{
    zip_t *const archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    zip_file_t *const part = zip_fopen(archive, name.constData(), 0);
    if (part == nullptr)
        return {};
    QByteArray bytes(1 << 20, '\0');
    bytes.truncate(qsizetype(zip_fread(part, bytes.data(), zip_uint64_t(bytes.size()))));
    zip_fclose(part);
    zip_discard(archive);
    return bytes;
}

QByteArray dataSheet(const QString &path)
{
    return partOf(path, "xl/worksheets/sheet1.xml");
}

Result<WrittenTemplate> makeTemplate(TrialSeason &season, TemplateRequest request)
{
    request.path = season.folder.filePath(request.path);
    NoProgress progress;
    return TemplateDesk(*season.office).write(request, progress);
}

Result<ImportReport> bringIn(TrialSeason &season, const QString &kind, const QString &file)
{
    ImportRequest request;
    request.kind = kind;
    request.path = season.folder.filePath(file);
    request.compare = true;
    NoProgress progress;
    return ImportDesk(*season.office).importFile(request, progress);
}

QList<QStringList> rowsOf(TrialSeason &season, const QString &file)
{
    const auto source = files::readTable(season.folder.filePath(file), {}).value();
    std::vector<QStringView> cells;
    QList<QStringList> rows;
    while (source->next(cells).value()) {
        QStringList row;
        for (const QStringView cell : cells)
            row.append(cell.toString());
        rows.append(row);
    }
    return rows;
}

/// As somebody would who fills a template in and saves it: its sheets, with these rows under the header.
QString filledIn(TrialSeason &season, const QString &file, const QList<QStringList> &rows)
{
    const QStringList header = rowsOf(season, file).first();
    const QString path = season.folder.filePath(QStringLiteral("filled.xlsx"));
    lxw_workbook *const book = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet *const sheet = workbook_add_worksheet(book, "plans");
    lxw_worksheet *const codes = workbook_add_worksheet(book, "Codes");
    lxw_worksheet *const help = workbook_add_worksheet(book, "How to fill in");
    lxw_format *const text = workbook_add_format(book);
    format_set_num_format(text, "@");
    for (int i = 0; i < header.size(); ++i)
        worksheet_write_string(sheet, 0, lxw_col_t(i), header[i].toUtf8().constData(), text);
    for (int row = 0; row < rows.size(); ++row) {
        for (int i = 0; i < header.size(); ++i) {
            if (rows[row][i].isEmpty())
                worksheet_write_blank(sheet, lxw_row_t(row + 1), lxw_col_t(i), text);
            else
                worksheet_write_string(sheet, lxw_row_t(row + 1), lxw_col_t(i), rows[row][i].toUtf8().constData(),
                                       text);
        }
    }
    worksheet_write_string(codes, 0, 0, "school_code", nullptr);
    worksheet_write_string(codes, 1, 0, "U", nullptr);
    worksheet_write_string(help, 0, 0, "Only the first sheet is read.", nullptr);
    if (workbook_close(book) != LXW_NO_ERROR)
        qFatal("the test's workbook cannot be written");
    return QStringLiteral("filled.xlsx");
}

} // namespace

void TestTemplateDesk::everyKindComesBackEmpty_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("ending");
    for (const QString &kind : files::importKinds()) {
        for (const char *ending : {"xlsx", "csv", "dbf"})
            QTest::newRow(qPrintable(kind + QLatin1Char('.') + QLatin1String(ending)))
                << kind << QString::fromLatin1(ending);
    }
}

void TestTemplateDesk::everyKindComesBackEmpty()
{
    QFETCH(QString, kind);
    QFETCH(QString, ending);
    TrialSeason season;
    if (kind != QLatin1String("districts"))
        season.fill(QStringLiteral("districts"), "district_code,name,line_area,urban\n430405,珠晖区,市城区,1\n");
    const QString file = QStringLiteral("empty.") + ending;
    const Result<WrittenTemplate> written = makeTemplate(season, {kind, file});
    QVERIFY(written);
    QCOMPARE(written->rows, 0);
    const Result<ImportReport> read = bringIn(season, kind, file);
    QVERIFY2(read, read ? "" : qPrintable(read.error().args.join(QLatin1Char(' '))));
    QCOMPARE(read->rows, 0);
    QCOMPARE(read->findings, Findings());
}

void TestTemplateDesk::everyKindAtOnce()
{
    TrialSeason season;
    season.fillSmall();
    NoProgress progress;
    const QString folder = season.folder.filePath(QStringLiteral("to/send"));
    const auto written = TemplateDesk(*season.office).writeAll(folder, files::Headers::English, progress);
    QVERIFY(written);
    QCOMPARE(written->size(), files::importKinds().size());
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden).size(), written->size());
    QCOMPARE(written->first().path, QDir(folder).filePath(QStringLiteral("01-districts.xlsx")));
}

void TestTemplateDesk::saysWhatBelongsWhere()
{
    TrialSeason season;
    season.fillSmall();
    QVERIFY(makeTemplate(season, {QStringLiteral("plans"), QStringLiteral("plans.xlsx")}));
    const QString path = season.folder.filePath(QStringLiteral("plans.xlsx"));
    QCOMPARE(files::sheetsOf(path).value(),
             (QStringList{QStringLiteral("plans"), QStringLiteral("Codes"), QStringLiteral("How to fill in")}));
    const QByteArray notes = partOf(path, "xl/comments1.xml");
    QCOMPARE(notes.count("<comment ref="), 3);
    QVERIFY2(notes.contains("Must be filled in"), notes.constData());
    QVERIFY2(notes.contains("Example: 3101"), notes.constData());
    QVERIFY(dataSheet(path).contains("<pane ySplit=\"1\""));
    files::ReadOptions help;
    help.sheet = QStringLiteral("How to fill in");
    QVERIFY(files::readTable(path, help));
}

void TestTemplateDesk::offersTheCodesOfTheSeason()
{
    TrialSeason season;
    season.fillSmall();
    QVERIFY(makeTemplate(season, {QStringLiteral("plans"), QStringLiteral("plans.xlsx")}));
    const QString path = season.folder.filePath(QStringLiteral("plans.xlsx"));
    const QByteArray sheet = dataSheet(path);
    QVERIFY2(sheet.contains("<dataValidations count=\"3\">"), sheet.constData());
    QVERIFY2(sheet.contains("sqref=\"A2:A1048576\""), sheet.constData());
    QVERIFY2(sheet.contains("<formula1>'Codes'!$A$2:$A$3</formula1>"), sheet.constData());
    // Two districts and the sign for all others.
    QVERIFY2(sheet.contains("<formula1>'Codes'!$D$2:$D$4</formula1>"), sheet.constData());
    QVERIFY2(sheet.contains("type=\"whole\""), sheet.constData());
    files::ReadOptions codes;
    codes.sheet = QStringLiteral("Codes");
    const auto source = files::readTable(path, codes).value();
    std::vector<QStringView> cells;
    QVERIFY(source->next(cells).value());
    QCOMPARE(cells[0], QStringLiteral("学校代码"));
    QCOMPARE(cells[1], QStringLiteral("学校名称"));
    QVERIFY(source->next(cells).value());
    QCOMPARE(cells[0], QStringLiteral("C"));
    QCOMPARE(cells[1], QStringLiteral("县校"));
    QCOMPARE(cells[3], QStringLiteral("430405"));
    QVERIFY(makeTemplate(season, {QStringLiteral("candidates"), QStringLiteral("candidates.xlsx")}));
    const QByteArray candidates = dataSheet(season.folder.filePath(QStringLiteral("candidates.xlsx")));
    QVERIFY(candidates.contains(QByteArray("<formula1>\"应届,往届,高中,退役,返乡,待业\"</formula1>")));
    QVERIFY(candidates.contains(QByteArray("<formula1>\"是,否\"</formula1>")));
    QVERIFY(candidates.contains("type=\"decimal\""));
}

void TestTemplateDesk::offersNoEmptyList()
{
    TrialSeason season;
    QVERIFY(makeTemplate(season, {QStringLiteral("junior-schools"), QStringLiteral("empty.xlsx")}));
    QVERIFY(!dataSheet(season.folder.filePath(QStringLiteral("empty.xlsx"))).contains("dataValidation"));
}

void TestTemplateDesk::keepsZerosWhereSomebodyTypes()
{
    TrialSeason season;
    QVERIFY(makeTemplate(season, {QStringLiteral("confirmations"), QStringLiteral("empty.xlsx")}));
    const QString path = season.folder.filePath(QStringLiteral("empty.xlsx"));
    const QByteArray sheet = dataSheet(path);
    const QByteArray styles = partOf(path, "xl/styles.xml");
    // Whole columns have the format of texts, that of the identity numbers too; the score's has none.
    const auto styleOf = [&sheet](const QByteArray &column) {
        const qsizetype begin = sheet.indexOf("<col min=\"" + column + "\"");
        const QByteArray tag = sheet.mid(begin, sheet.indexOf("/>", begin) - begin);
        const qsizetype style = tag.indexOf("style=\"");
        return style < 0 ? -1 : tag.mid(style + 7, tag.indexOf('"', style + 7) - style - 7).toInt();
    };
    QVERIFY(styleOf("2") > 0);
    QCOMPARE(styleOf("5"), -1);
    const QString formats = QString::fromUtf8(styles).section(QStringLiteral("<cellXfs"), 1);
    const QString format = formats.section(QStringLiteral("<xf "), styleOf("2") + 1, styleOf("2") + 1);
    QVERIFY2(format.startsWith(QStringLiteral("numFmtId=\"49\"")), qPrintable(format));
}

void TestTemplateDesk::standsFilledForOneSchool()
{
    TrialSeason season;
    season.fillSmall();
    const Result<WrittenTemplate> written =
        makeTemplate(season, {QStringLiteral("plans"), QStringLiteral("u.xlsx"), {QStringLiteral("U"), {}}});
    QVERIFY(written);
    QCOMPARE(written->rows, 3);
    const QList<QStringList> rows = rowsOf(season, QStringLiteral("u.xlsx"));
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows[0], (QStringList{QStringLiteral("学校代码"), QStringLiteral("区县代码"), QStringLiteral("计划数")}));
    QCOMPARE(rows[1], (QStringList{QStringLiteral("U"), QString(), QStringLiteral("2")}));
    QCOMPARE(rows[2], (QStringList{QStringLiteral("U"), QStringLiteral("*"), QStringLiteral("1")}));
}

void TestTemplateDesk::theWholePartComesBackUnchanged_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("ending");
    for (const char *kind : {"junior-schools", "candidates", "choices", "programs", "schools"}) {
        for (const char *ending : {"xlsx", "csv", "dbf"})
            QTest::newRow(qPrintable(QStringLiteral("%1.%2").arg(QLatin1String(kind), QLatin1String(ending))))
                << QString::fromLatin1(kind) << QString::fromLatin1(ending);
    }
}

/// What stands in a template is read as what stands in the season.
void TestTemplateDesk::theWholePartComesBackUnchanged()
{
    QFETCH(QString, kind);
    QFETCH(QString, ending);
    TrialSeason season;
    season.fill(QStringLiteral("districts"), "district_code,name,line_area,urban\n430405,珠晖区,市城区,1\n");
    season.fill(QStringLiteral("junior-schools"), "junior_school_code,name,district_code\n0405,一中,430405\n");
    season.fill(QStringLiteral("schools"), "school_code,name,category,district_code,nature,capacity,phone\n"
                                           "031,城校,中职,430405,公办,1200,0734-0000000\n");
    season.fill(QStringLiteral("programs"), "school_code,program_code,name,years,tuition,interview_minimum\n"
                                            "031,0101,机械,2.5+0.5,2600.50,60\n");
    season.fill(QStringLiteral("candidates"),
                "candidate_no,name,id_number,district_code,junior_school_code,category,graduated,applied_general,total,"
                "math,evaluation,phone\n"
                "0001,张一,430499200601010002,430405,0405,往届,1,0,300.25,96,4A1B,07340000000\n"
                "0002,李二,430499200601010010,430405,,应届,,1,,,,\n");
    season.fill(QStringLiteral("choices"),
                "candidate_no,choice1,choice2,submitted_at\n0001,031,,2021-07-18\n0002,,031,\n");
    const QString file = QStringLiteral("part.") + ending;
    const Result<WrittenTemplate> written = makeTemplate(season, {kind, file, {{}, QStringLiteral("430405")}});
    QVERIFY(written);
    QVERIFY(written->rows > 0);
    const Result<ImportReport> read = bringIn(season, kind, file);
    QVERIFY(read && read->changes);
    QCOMPARE(read->rows, written->rows);
    QCOMPARE(read->changes->count(), 0);
    QCOMPARE(read->changes->unchanged, written->rows);
}

void TestTemplateDesk::aFilledOneComesIn()
{
    TrialSeason season;
    season.fillSmall();
    QVERIFY(makeTemplate(season, {QStringLiteral("plans"), QStringLiteral("empty.xlsx")}));
    const QString file = filledIn(season, QStringLiteral("empty.xlsx"),
                                  {{QStringLiteral("U"), QString(), QStringLiteral("9")},
                                   {QString(), QString(), QString()},
                                   {QStringLiteral("C"), QString(), QStringLiteral("1")}});
    const Result<ImportReport> read = bringIn(season, QStringLiteral("plans"), file);
    QVERIFY(read && read->changes);
    QCOMPARE(read->rows, 2);
    QCOMPARE(read->changes->changed, 1);
    QCOMPARE(read->changes->absent, 2);
    QCOMPARE(season.count("SELECT sum(seats) FROM plan_row WHERE ended IS NULL"), 10);
}

void TestTemplateDesk::aWrongCodeIsNamed()
{
    TrialSeason season;
    season.fillSmall();
    QVERIFY(makeTemplate(season, {QStringLiteral("plans"), QStringLiteral("empty.xlsx")}));
    const QString file = filledIn(season, QStringLiteral("empty.xlsx"),
                                  {{QStringLiteral("U"), QString(), QStringLiteral("9")},
                                   {QStringLiteral("X1"), QString(), QStringLiteral("many")}});
    const Result<ImportReport> read = bringIn(season, QStringLiteral("plans"), file);
    QVERIFY(!read);
    const Findings &found = read.error().findings;
    QCOMPARE(found.size(), 2);
    for (const Finding &finding : found)
        QCOMPARE(finding.row, 3);
    QCOMPARE(found[0].column, QStringLiteral("seats"));
    QCOMPARE(found[1].column, QStringLiteral("school_code"));
    QCOMPARE(found[1].value, QStringLiteral("X1"));
}

void TestTemplateDesk::refuses_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("school");
    QTest::addColumn<QString>("district");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *kind, const char *file, const char *school, const char *district,
                        const char *code) {
        QTest::newRow(name) << QString::fromLatin1(kind) << QString::fromLatin1(file) << QString::fromLatin1(school)
                            << QString::fromLatin1(district) << QString::fromLatin1(code);
    };
    row("an unknown kind", "pupils", "a.xlsx", "", "", "unknown_kind");
    row("a list that is no import", "admissions", "a.xlsx", "", "", "unknown_kind");
    row("an unknown school", "plans", "a.xlsx", "X", "", "unknown_school");
    row("an unknown district", "plans", "a.xlsx", "", "430499", "unknown_district");
    row("a table that is nobody's", "lines", "a.xlsx", "U", "", "not_in_parts");
    row("a table of no school", "graduates", "a.xlsx", "U", "", "not_in_parts");
    row("pages", "plans", "a.pdf", "", "", "unknown_file_format");
    row("a folder that is not there", "plans", "nowhere/a.xlsx", "", "", "file_unwritable");
}

void TestTemplateDesk::refuses()
{
    QFETCH(QString, kind);
    QFETCH(QString, file);
    QFETCH(QString, school);
    QFETCH(QString, district);
    QFETCH(QString, code);
    TrialSeason season;
    season.fillSmall();
    const Result<WrittenTemplate> written = makeTemplate(season, {kind, file, {school, district}});
    QVERIFY(!written);
    QCOMPARE(QString(codeName(written.error().code)), code);
    QVERIFY(!QFile::exists(season.folder.filePath(file)));
}

void TestTemplateDesk::confirmationsAreThoseStillToCome()
{
    ConfirmingSeason season;
    season.fillAndRun();
    QVERIFY(season.confirm("1,430499200601010002,A,P1,,\n"));
    const Result<WrittenTemplate> written =
        makeTemplate(season, {QStringLiteral("confirmations"), QStringLiteral("a.xlsx"), {QStringLiteral("A"), {}}});
    QVERIFY(written);
    QCOMPARE(written->rows, 2);
    const QList<QStringList> rows = rowsOf(season, QStringLiteral("a.xlsx"));
    QCOMPARE(rows[1], (QStringList{QStringLiteral("2"), QStringLiteral("430499200601010010"), QStringLiteral("A")}));
    QCOMPARE(rows[2].first(), QStringLiteral("3"));
}

void TestTemplateDesk::notesWhatLeft()
{
    TrialSeason season;
    season.fillSmall();
    const QByteArray noted = "SELECT count(*) FROM audit WHERE command = 'export'";
    QVERIFY(makeTemplate(season, {QStringLiteral("candidates"), QStringLiteral("empty.xlsx")}));
    QCOMPARE(season.count(noted), 0); // nothing of the season's people is in it
    QVERIFY(makeTemplate(season,
                         {QStringLiteral("candidates"), QStringLiteral("part.xlsx"), {{}, QStringLiteral("430405")}}));
    QCOMPARE(season.count(noted), 1);
}

QTEST_GUILESS_MAIN(TestTemplateDesk)
#include "tst_template_desk.moc"
