// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/batch_season.h"
#include "tests/office/list_files.h"
#include "tests/office/pdf_text.h"
#include "tests/office/sealed_season.h"
#include "tests/office/table_text.h"

#include "models/office/line_desk.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// What is looked at when a line is set, signed and published (R11).
class TestLineWorksheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsSeatsOfTheArea();
    void findsTheLineThatFillsTheSeats();
    void findsNoneWhereSeatsAreLeft();
    void triesALineBeforeItIsSet();
    void ranksEveryTotal();
    void keepsLastYearsLine();
    void writesTheWorksheet();
    void writesTheApprovalSheet();
    void writesAProposal();
    void refusesASheetOfNothing();
    void writesTheNotice();
    void leavesALineToItsAuthority_data();
    void leavesALineToItsAuthority();
};

namespace
{

const QString ownCounty = QStringLiteral("衡阳县");

/// A county with four who applied and two who did not, and two general seats.
void fillCounty(BatchSeason &season, const QByteArray &generalSeats = "2")
{
    season.fillPlaces("A,甲校,secondary,430421,1\nU,城校,secondary,430405,1\n", "A,,3\nU,,5\nU,430405,4\nU,430421,1\n");
    season.fill(
        QStringLiteral("candidates"),
        BatchSeason::people({"430421,current,1,1,500,,,,", "430421,current,1,1,460,,,,", "430421,current,1,1,460,,,,",
                             "430421,current,1,1,,,,,", "430421,current,1,0,480,,,,", "430421,current,1,0,300,,,,"}));
    season.fill(QStringLiteral("general-plans"),
                "district_code,school_name,seats\n430421,县一中," + generalSeats + "\n430405,市一中,50\n");
}

LineWorksheet sheetOf(BatchSeason &season)
{
    const Result<LineWorksheet> sheet = LineDesk(*season.office).worksheet(ownCounty);
    if (!sheet)
        qFatal("no worksheet");
    return *sheet;
}

Score points(const char *text)
{
    return *Score::parse(QString::fromLatin1(text));
}

} // namespace

void TestLineWorksheet::countsSeatsOfTheArea()
{
    BatchSeason season;
    fillCounty(season);
    const LineWorksheet sheet = sheetOf(season);
    QCOMPARE(sheet.candidates, 6);
    QCOMPARE(sheet.applied, 4);
    QCOMPARE(sheet.seats.general, std::optional<qint64>(2));
    QCOMPARE(sheet.seats.vocational, 4); // A's limit and U's allotment, not U's own limit
    season.fill(QStringLiteral("general-plans"), "district_code,school_name,seats\n430405,市一中,50\n");
    QVERIFY(!sheetOf(season).seats.general); // no plan of the county's schools is not a plan of none
}

void TestLineWorksheet::findsTheLineThatFillsTheSeats()
{
    BatchSeason season;
    fillCounty(season);
    QCOMPARE(sheetOf(season).fillingLine(),
             std::optional(points("460"))); // two share 460: the seats are filled with both
    fillCounty(season, "1");
    QCOMPARE(sheetOf(season).fillingLine(), std::optional(points("500")));
}

void TestLineWorksheet::findsNoneWhereSeatsAreLeft()
{
    BatchSeason season;
    fillCounty(season, "4"); // the fourth who applied has no total
    QVERIFY(!sheetOf(season).fillingLine());
    fillCounty(season, "0");
    QVERIFY(!sheetOf(season).fillingLine());
}

void TestLineWorksheet::triesALineBeforeItIsSet()
{
    BatchSeason season;
    fillCounty(season);
    const LineWorksheet sheet = sheetOf(season);
    const LineEffect effect = sheet.effectOf(points("450"));
    QCOMPARE(effect.generalPool, 3);
    QCOMPARE(effect.general, 2);
    QCOMPARE(effect.comeBack(), 1);
    QCOMPARE(effect.vocational, 4);
    QCOMPARE(*effect.share().share(), 4.0 / 6.0);
    QCOMPARE(sheet.effectOf(points("501")).generalPool, 0);
    QCOMPARE(*sheet.effectOf(points("501")).share().share(), 1.0);
    QCOMPARE(season.count("SELECT count(*) FROM cutoff_line"), 0); // nothing is set by trying
}

void TestLineWorksheet::ranksEveryTotal()
{
    BatchSeason season;
    fillCounty(season);
    QVERIFY(LineDesk(*season.office).set(ownCounty, QStringLiteral("500"), QStringLiteral("announced")).has_value());
    QCOMPARE(
        textOf(worksheetTable(sheetOf(season)),
               keys("total line_mark have_total general_pool all_above seats_left come_back vocational_pool share")),
        (QStringList{QStringLiteral("500.00|in force|1|1|1|1|0|5|83.3 %"), QStringLiteral("480.00||0|1|2|1|0|5|83.3 %"),
                     QStringLiteral("460.00|fills the general seats|2|3|4|0|1|4|66.7 %"),
                     QStringLiteral("300.00||0|3|5|0|1|4|66.7 %")}));
}

void TestLineWorksheet::keepsLastYearsLine()
{
    BatchSeason last;
    fillCounty(last);
    QVERIFY(LineDesk(*last.office).set(ownCounty, QStringLiteral("455"), QStringLiteral("announced")).has_value());
    NoProgress progress;
    Result<Office> next = SeasonDesk::createAfter(
        *last.office, last.folder.filePath(QStringLiteral("next.hzs")), RuleBook::standard(2022),
        {QStringLiteral("tester"), QStringLiteral("test")}, last.clock, std::nullopt, progress);
    QVERIFY(next.has_value());
    const Result<LineWorksheet> sheet = LineDesk(*next).worksheet(ownCounty);
    QVERIFY(sheet.has_value());
    QCOMPARE(sheet->lastLine(), std::optional(points("455")));
    QVERIFY(!sheet->line); // this year's has still to be set
}

void TestLineWorksheet::writesTheWorksheet()
{
    BatchSeason season;
    fillCounty(season);
    NoProgress progress;
    const QString path = season.folder.filePath(QStringLiteral("worksheet.csv"));
    const Result<qint64> rows = LineDesk(*season.office).writeWorksheet(ownCounty, path, progress);
    QVERIFY(rows.has_value());
    QCOMPARE(*rows, 4);
    QVERIFY2(contentOf(path).contains(QStringLiteral("460.00,fills the general seats,2,3,4,0,1,4,66.7 %")),
             qPrintable(contentOf(path)));
    QCOMPARE(LineDesk(*season.office).writeWorksheet(QStringLiteral("月球"), path, progress).error().code,
             ErrorCode::UnknownLineArea);
}

void TestLineWorksheet::writesTheApprovalSheet()
{
    BatchSeason season;
    fillCounty(season);
    QVERIFY(LineDesk(*season.office)
                .set(ownCounty, QStringLiteral("460"), QStringLiteral("the seats are filled"))
                .has_value());
    const QString path = season.folder.filePath(QStringLiteral("sheet.pdf"));
    QVERIFY(LineDesk(*season.office).writeApprovalSheet({ownCounty, path}).has_value());
    QCOMPARE(season.rows("SELECT subject, detail ->> 'score' FROM audit WHERE command = 'lines sheet'", 2),
             QStringList{QStringLiteral("衡阳县|460.00")});
    const std::optional<QString> text = pdfText(path);
    if (!text)
        QSKIP("pdftotext is not installed");
    for (const char *part : {"衡阳县", "Line in force", "460.00", "the seats are filled", "Opinion", "Prepared by",
                             "Line that fills", "480.00", "66.7 %"})
        QVERIFY2(text->contains(QString::fromUtf8(part), Qt::CaseInsensitive), qPrintable(*text));
}

void TestLineWorksheet::writesAProposal()
{
    BatchSeason season;
    fillCounty(season);
    const QString path = season.folder.filePath(QStringLiteral("sheet.pdf"));
    QVERIFY(LineDesk(*season.office)
                .writeApprovalSheet({ownCounty, path, QStringLiteral("470"), QStringLiteral("one seat is kept")})
                .has_value());
    QCOMPARE(season.count("SELECT count(*) FROM cutoff_line"), 0);
    const std::optional<QString> text = pdfText(path);
    if (!text)
        QSKIP("pdftotext is not installed");
    for (const char *part : {"Proposed line", "470.00", "one seat is kept"})
        QVERIFY2(text->contains(QString::fromUtf8(part)), qPrintable(*text));
}

void TestLineWorksheet::refusesASheetOfNothing()
{
    BatchSeason season;
    fillCounty(season);
    LineDesk desk(*season.office);
    const QString path = season.folder.filePath(QStringLiteral("sheet.pdf"));
    QCOMPARE(desk.writeApprovalSheet({QStringLiteral("月球"), path}).error().code, ErrorCode::UnknownLineArea);
    QCOMPARE(desk.writeApprovalSheet({ownCounty, path, QStringLiteral("high")}).error().code, ErrorCode::NotScore);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command = 'lines sheet'"), 0);
}

void TestLineWorksheet::writesTheNotice()
{
    BatchSeason season;
    fillCounty(season);
    LineDesk desk(*season.office);
    QVERIFY(desk.set(ownCounty, QStringLiteral("460"), QStringLiteral("announced")).has_value());
    QVERIFY(desk.set(ownCounty, QStringLiteral("455"), QStringLiteral("seats were left")).has_value());
    NoProgress progress;
    const QString table = season.folder.filePath(QStringLiteral("notice.csv"));
    QCOMPARE(desk.writeNotice(table, progress).value_or(-1), 1); // only what is in force
    QCOMPARE(rowsOf(table), QStringList{QStringLiteral("衡阳县,455.00,2021-07-20")});
    const QString path = season.folder.filePath(QStringLiteral("notice.pdf"));
    QCOMPARE(desk.writeNotice(path, progress).value_or(-1), 1);
    const std::optional<QString> text = pdfText(path);
    if (!text)
        QSKIP("pdftotext is not installed");
    QVERIFY2(text->contains(QStringLiteral("455.00")) && !text->contains(QStringLiteral("460.00")), qPrintable(*text));
}

void TestLineWorksheet::leavesALineToItsAuthority_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("district");
    QTest::addColumn<QString>("area");
    QTest::addColumn<std::optional<ErrorCode>>("refused");
    const QString urban = QStringLiteral("市城区");
    const auto row = [](const char *name, Role role, const char *district, const QString &area,
                        std::optional<ErrorCode> refused) {
        QTest::newRow(name) << role << QString::fromLatin1(district) << area << refused;
    };
    row("the municipal bureau, the urban area", Role::MunicipalEducation, "", urban, std::nullopt);
    row("a county, its own", Role::CountyEducation, "430421", ownCounty, std::nullopt);
    row("a county, another's", Role::CountyEducation, "430422", ownCounty, ErrorCode::OutsideDistrict);
    row("a county, the urban area", Role::CountyEducation, "430421", urban, ErrorCode::RoleNeeded);
    row("the municipal bureau, a county's", Role::MunicipalEducation, "", ownCounty, ErrorCode::RoleNeeded);
    row("a labour bureau", Role::CountyLabour, "430421", ownCounty, ErrorCode::RoleNeeded);
    row("a school", Role::School, "", urban, ErrorCode::RoleNeeded);
    row("nobody's area", Role::CountyEducation, "430421", QStringLiteral("月球"), ErrorCode::UnknownLineArea);
}

void TestLineWorksheet::leavesALineToItsAuthority()
{
    QFETCH(Role, role);
    QFETCH(QString, district);
    QFETCH(QString, area);
    QFETCH(std::optional<ErrorCode>, refused);
    SealedSeason sealed;
    {
        Office office = sealed.as(Role::Administrator);
        ImportRequest request;
        request.kind = QStringLiteral("districts");
        request.path = sealed.folder.filePath(QStringLiteral("districts.csv"));
        QFile file(request.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("district_code,name,line_area,urban\n430405,珠晖区,市城区,1\n430421,衡阳县,衡阳县,0\n"
                   "430422,衡南县,衡南县,0\n");
        file.close();
        NoProgress progress;
        QVERIFY(ImportDesk(office).importFile(request, progress).has_value());
    }
    Office office = sealed.as(role, district);
    const Result<void> done = LineDesk(office).set(area, QStringLiteral("450"), QStringLiteral("announced"));
    QCOMPARE(done.has_value(), !refused.has_value());
    if (refused)
        QCOMPARE(done.error().code, *refused);
    const Result<QList<LineVersion>> versions = LineDesk(office).versions();
    QCOMPARE(versions->size(), refused ? 0 : 1);
}

QTEST_GUILESS_MAIN(TestLineWorksheet)
#include "tst_line_worksheet.moc"
