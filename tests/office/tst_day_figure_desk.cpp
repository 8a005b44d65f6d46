// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/batch_season.h"
#include "tests/office/pdf_text.h"
#include "tests/office/sealed_season.h"
#include "tests/office/table_text.h"
#include "tests/office/trial_demo.h"

#include "models/files/read_table.h"
#include "models/office/day_sheets.h"
#include "models/office/evaluation_desk.h"
#include "models/office/figure_desk.h"
#include "models/office/parent_answer.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// Figures kept day by day, the reports made of them, and the answer for a parent (R10, R40).
class TestDayFigureDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheFiguresSay();
    void countsEverySchool();
    void countsUrbanSeatsForCounties();
    void takesTheLastOfADay();
    void marksMissedDays();
    void keepsNothingBeforeARun();
    void keepsNothingInAnArchive();
    void letsNobodyChangeADay();
    void comparesWeeks();
    void writesReports_data();
    void writesReports();
    void refusesReports_data();
    void refusesReports();
    void evaluatesDistricts();
    void answersAParent();
    void answersNobodyElse();
    void asksWhoMayKeep();
};

namespace
{

const QStringList schoolKeys = {
    QStringLiteral("school_code"),  QStringLiteral("planned"),   QStringLiteral("offered"),
    QStringLiteral("pre_admitted"), QStringLiteral("confirmed"), QStringLiteral("approved"),
    QStringLiteral("withdrawn"),    QStringLiteral("vacant"),    QStringLiteral("completion")};

/// A season of ten with its first run on a Tuesday, 2021-07-20.
void runTen(BatchSeason &season)
{
    season.fillTen();
    QVERIFY(season.run().has_value());
}

void goOn(TrialSeason &season, int days)
{
    season.clock.time = season.clock.time.addDays(days);
}

/// Sheets of a workbook by name, the cells of each as text.
QString bookText(const QString &path)
{
    QString text;
    const QStringList sheets = files::sheetsOf(path).value();
    for (const QString &sheet : sheets) {
        files::ReadOptions options;
        options.sheet = sheet;
        Result<std::unique_ptr<files::RowSource>> rows = files::readTable(path, options);
        text += QLatin1Char('#') + sheet + QLatin1Char('\n');
        std::vector<QStringView> cells;
        while (rows && (*rows)->next(cells).value_or(false)) {
            for (const QStringView cell : cells)
                text += cell.toString() + QLatin1Char('|');
            text += QLatin1Char('\n');
        }
    }
    return text;
}

QString reportText(const QString &path)
{
    return path.endsWith(QLatin1String("pdf")) ? pdfText(path).value_or(QStringLiteral("no pdftotext"))
                                               : bookText(path);
}

} // namespace

void TestDayFigureDesk::saysWhatTheFiguresSay()
{
    TrialDemo demo(2000);
    demo.change("UPDATE admission SET state = 'confirmed' WHERE candidate_id % 3 = 0 AND state = 'pre_admitted'");
    const Result<DayFigures> kept = DayFigureDesk(*demo.office).keepToday();
    QVERIFY(kept.has_value());
    FigureDesk desk(*demo.office);
    QList<figures::CompletionRow> completion;
    for (const figures::SchoolDay &school : kept->schools)
        completion.append(school.completion());
    QCOMPARE(completion, desk.completion(FigureBy::School).value());
    QList<figures::ShareRow> shares;
    QList<figures::EntryRow> entries;
    for (const figures::DistrictDay &district : kept->districts) {
        shares.append(district.share());
        entries.append(district.entry());
    }
    QCOMPARE(shares, desk.share(FigureBy::District, AdmissionState::PreAdmitted).value());
    QCOMPARE(entries, desk.entry(FigureBy::District, AdmissionState::PreAdmitted).value());
    // A second count that shares no query with the first.
    for (const figures::SchoolDay &school : kept->schools) {
        const QByteArray of = " a JOIN school s ON s.id = a.school_id WHERE s.code = '" + school.key.toUtf8() + "'";
        QCOMPARE(school.confirmed,
                 demo.count("SELECT count(*) FROM admission" + of + " AND a.state <> 'pre_admitted'"));
        QCOMPARE(school.approved,
                 demo.count("SELECT count(*) FROM admission" + of + " AND a.state IN ('approved', 'registered')"));
        QCOMPARE(school.withdrawn, demo.count("SELECT count(*) FROM former_admission" + of));
        QCOMPARE(school.offered(), school.preAdmitted + school.withdrawn);
    }
    const figures::SchoolDay city = figures::totalOf(kept->schools, {}, {});
    QVERIFY(city.confirmed > 0);
    QVERIFY(city.withdrawn > 0);
    QCOMPARE(city.preAdmitted, demo.count("SELECT count(*) FROM admission"));
    qint64 taken = 0;
    for (const figures::CountyDay &row : kept->counties)
        taken += row.taken;
    QCOMPARE(taken, demo.count("SELECT count(*) FROM admission a, candidate c, district d, school s, district u WHERE"
                               " c.id = a.candidate_id AND d.id = c.district_id AND d.urban = 0 AND s.id = a.school_id"
                               " AND u.code = s.district_code AND u.urban = 1"));
    QVERIFY(taken > 0);
}

void TestDayFigureDesk::countsEverySchool()
{
    BatchSeason season;
    runTen(season);
    season.confirm(2);
    season.end(3, "declined");
    const DayFigures kept = DayFigureDesk(*season.office).keepToday().value();
    const QStringList rows = textOf(schoolDayTable(kept), schoolKeys);
    QCOMPARE(rows, QStringList({QStringLiteral("A|1|1|1|0|0|0|0|100.0 %"), QStringLiteral("B|2|2|1|1|0|1|1|50.0 %"),
                                QStringLiteral("N|5|0|0|0|0|0|5|0.0 %"), QStringLiteral("U|1|0|0|0|0|0|1|0.0 %"),
                                QStringLiteral("|9|3|2|1|0|1|7|22.2 %")}));
}

void TestDayFigureDesk::countsUrbanSeatsForCounties()
{
    BatchSeason season;
    season.fillPlaces("U,城校,secondary,430405,1\nV,市校,secondary,430405,1\nC,县校,secondary,430421,1\n",
                      "U,,3\nU,430421,2\nU,*,1\nV,,1\nC,,1\n");
    season.fillPeople(BatchSeason::people({"430421,current,1,0,400,,,,", "430422,current,1,0,390,,,,",
                                           "430422,current,1,0,380,,,,", "430405,current,1,0,370,,,,"}),
                      BatchSeason::wishes({"U", "U", "V", "C"}));
    QVERIFY(season.run().has_value());
    const DayFigures kept = DayFigureDesk(*season.office).keepToday().value();
    const QStringList shown = keys("county school_code county_seats county_taken vacant completion");
    const QString named = QStringLiteral("衡阳县|U|2|1|1|50.0 %");
    QCOMPARE(textOf(countyDayTable(kept), shown),
             QStringList({named, QStringLiteral("衡南县|U||1||"), QStringLiteral("衡南县|V||1||")}));
    QCOMPARE(textOf(countyDayTable(kept, QStringLiteral("430421")), shown), QStringList{named});
}

void TestDayFigureDesk::takesTheLastOfADay()
{
    BatchSeason season;
    runTen(season);
    DayFigureDesk desk(*season.office);
    QVERIFY(desk.keepToday().has_value());
    const qint64 records = season.count("SELECT count(*) FROM audit");
    QVERIFY(desk.keepToday().has_value());
    QCOMPARE(season.count("SELECT count(*) FROM audit"), records);
    season.confirm(2);
    QVERIFY(desk.keepToday().has_value());
    QCOMPARE(season.count("SELECT count(*) FROM figure_day WHERE ended IS NULL"), 1);
    QCOMPARE(season.count("SELECT count(*) FROM figure_day WHERE ended IS NOT NULL"), 1);
    QCOMPARE(figures::totalOf(desk.daily(desk.today())->now.schools, {}, {}).confirmed, 1);
}

void TestDayFigureDesk::marksMissedDays()
{
    BatchSeason season;
    runTen(season);
    DayFigureDesk desk(*season.office);
    goOn(season, 1);
    QVERIFY(desk.keepWhereDue().value());
    QVERIFY(!desk.keepWhereDue().value());
    goOn(season, 2);
    QVERIFY(desk.keepWhereDue().value());
    goOn(season, 1);
    QStringList days;
    const QList<FigureDay> known = desk.days().value();
    for (const FigureDay &each : known)
        days.append(each.day.toString(Qt::ISODate) + QLatin1Char(each.isKept ? '+' : each.isOver ? '-' : '?'));
    // Today is not kept yet, the 22nd and the day of the run were missed.
    QCOMPARE(days.join(QLatin1Char(' ')),
             QStringLiteral("2021-07-24? 2021-07-23+ 2021-07-22- 2021-07-21+ 2021-07-20-"));
    const Error missed = desk.daily(QDate(2021, 7, 22)).error();
    QCOMPARE(missed, (Error{ErrorCode::FiguresNotKept, {QStringLiteral("2021-07-22")}}));
    const Error early = desk.daily(QDate(2021, 7, 19)).error();
    QCOMPARE(early, (Error{ErrorCode::DayBeforeFigures, {QStringLiteral("2021-07-19"), QStringLiteral("2021-07-20")}}));
    QCOMPARE(desk.daily(QDate(2021, 7, 23))->before->day, QDate(2021, 7, 21));
    QVERIFY(!desk.daily(QDate(2021, 7, 21))->before);
}

void TestDayFigureDesk::keepsNothingBeforeARun()
{
    BatchSeason season;
    season.fillTen();
    DayFigureDesk desk(*season.office);
    QVERIFY(!desk.keepWhereDue().value());
    QVERIFY(desk.days()->isEmpty());
    QCOMPARE(desk.daily(QDate(2021, 7, 20)).error().code, ErrorCode::FiguresNotKept);
    // Who asks for it may have the plans alone.
    QCOMPARE(figures::totalOf(desk.keepToday()->schools, {}, {}).planned, 9);
}

void TestDayFigureDesk::keepsNothingInAnArchive()
{
    BatchSeason season;
    runTen(season);
    const QString path = season.folder.filePath(QStringLiteral("archive.hzs"));
    QVERIFY(SeasonDesk(*season.office).archive(path).has_value());
    Result<Office> archive = Office::open(path, season.office->officer(), season.clock);
    QVERIFY(archive.has_value());
    DayFigureDesk desk(*archive);
    QCOMPARE(desk.keepToday().error().code, ErrorCode::SeasonReadOnly);
    QVERIFY(!desk.keepWhereDue().value());
    QCOMPARE(desk.daily(desk.today()).error().code, ErrorCode::FiguresNotKept);
}

void TestDayFigureDesk::letsNobodyChangeADay()
{
    BatchSeason season;
    runTen(season);
    QVERIFY(DayFigureDesk(*season.office).keepToday().has_value());
    for (const char *sql :
         {"UPDATE figure_day_school SET confirmed = 0", "DELETE FROM figure_day_school",
          "UPDATE figure_day_district SET general = general + 1", "DELETE FROM figure_day_district",
          "DELETE FROM figure_day", "INSERT INTO figure_day (day, at, added) SELECT day, at, added FROM figure_day"})
        QVERIFY2(!season.office->database().run(sql).has_value(), sql);
}

void TestDayFigureDesk::comparesWeeks()
{
    BatchSeason season;
    runTen(season);
    DayFigureDesk desk(*season.office);
    QVERIFY(desk.keepToday().has_value());
    season.confirm(1);
    season.confirm(2);
    season.end(3, "declined");
    goOn(season, 8); // Wednesday of the week after
    QVERIFY(desk.keepToday().has_value());
    const WeeklyFigures week = desk.weekly(QDate(2021, 8, 1)).value();
    QCOMPARE(week.from, QDate(2021, 7, 26));
    QCOMPARE(week.before->day, QDate(2021, 7, 20));
    const Table schools = schoolDayTable(week.now, {Differences::InColumns, week.before});
    QCOMPARE(textOf(schools, keys("school_code pre_admitted_change confirmed_change withdrawn_change vacant_change")),
             QStringList({QStringLiteral("A|0|1|0|0"), QStringLiteral("B|-1|1|1|1"), QStringLiteral("N|0|0|0|0"),
                          QStringLiteral("U|0|0|0|0"), QStringLiteral("|-1|2|1|1")}));
    QCOMPARE(textOf(weekTable(week), keys("day figures_kept confirmed")),
             QStringList({QStringLiteral("2021-07-26|missed|"), QStringLiteral("2021-07-27|missed|"),
                          QStringLiteral("2021-07-28|kept|2")}));
    // Of the first week nothing came before: no difference is nought.
    const WeeklyFigures first = desk.weekly(QDate(2021, 7, 20)).value();
    QVERIFY(!first.before);
    QCOMPARE(
        textOf(schoolDayTable(first.now, {Differences::InColumns, first.before}), keys("school_code confirmed_change"))
            .first(),
        QStringLiteral("A|"));
    QCOMPARE(desk.weekly(QDate(2021, 7, 18)).error().code, ErrorCode::DayBeforeFigures);
    QCOMPARE(desk.weekly(QDate(2021, 8, 20)).error().code, ErrorCode::FiguresNotKept);
}

void TestDayFigureDesk::writesReports_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("workbook") << QStringLiteral("report.xlsx");
    QTest::newRow("pages") << QStringLiteral("report.PDF").toLower();
}

void TestDayFigureDesk::writesReports()
{
    QFETCH(QString, name);
    BatchSeason season;
    runTen(season);
    const QString path = season.folder.filePath(name);
    const Result<WrittenReport> daily = writeDaily(*season.office, {path});
    QVERIFY(daily.has_value());
    QCOMPARE(daily->day, QDate(2021, 7, 20));
    QCOMPARE(daily->rows, (QList<qint64>{5, 4, 0}));
    if (name.endsWith(QLatin1String("pdf")) && !pdfText(path))
        QSKIP("pdftotext is not installed");
    QVERIFY2(reportText(path).contains(QStringLiteral("乙校")), qPrintable(reportText(path)));
    // A workbook has numbers as numbers; what stands over its table is passed over by whoever reads it.
    const QString shown =
        name.endsWith(QLatin1String("pdf")) ? QStringLiteral("2021-07-20") : QStringLiteral("A|甲校|1|1|1|0|0|0|0|1|");
    QVERIFY2(reportText(path).contains(shown), qPrintable(reportText(path)));
    goOn(season, 7);
    season.confirm(1);
    QVERIFY(writeWeekly(*season.office, {path}).has_value());
    QVERIFY2(reportText(path).contains(QStringLiteral("missed")), qPrintable(reportText(path)));
    QVERIFY(EvaluationDesk(*season.office).write(path).has_value());
    QVERIFY(reportText(path).contains(QStringLiteral("珠晖区")));
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command IN ('export daily', 'export weekly',"
                          " 'export evaluation')"),
             3);
}

void TestDayFigureDesk::refusesReports_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("county");
    QTest::addColumn<ErrorCode>("code");
    const QDate today(2021, 7, 20);
    QTest::newRow("another ending") << QStringLiteral("r.csv") << today << QString() << ErrorCode::UnknownFileFormat;
    QTest::newRow("no ending") << QStringLiteral("r") << today << QString() << ErrorCode::UnknownFileFormat;
    QTest::newRow("before the season") << QStringLiteral("r.pdf") << today.addDays(-1) << QString()
                                       << ErrorCode::DayBeforeFigures;
    QTest::newRow("tomorrow") << QStringLiteral("r.pdf") << today.addDays(1) << QString() << ErrorCode::FiguresNotKept;
    QTest::newRow("no such county") << QStringLiteral("r.pdf") << today << QStringLiteral("999999")
                                    << ErrorCode::UnknownDistrict;
    QTest::newRow("no such folder") << QStringLiteral("no/r.pdf") << today << QString() << ErrorCode::FileUnwritable;
}

void TestDayFigureDesk::refusesReports()
{
    QFETCH(QString, name);
    QFETCH(QDate, day);
    QFETCH(QString, county);
    QFETCH(ErrorCode, code);
    BatchSeason season;
    runTen(season);
    const QString path = season.folder.filePath(name);
    const Result<WrittenReport> refused = writeDaily(*season.office, {path, day, county});
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, code);
    QVERIFY(!QFile::exists(path));
}

void TestDayFigureDesk::evaluatesDistricts()
{
    TrialDemo demo(2000);
    const QList<EvaluationRow> rows = EvaluationDesk(*demo.office).rows().value();
    const EvaluationRow &city = rows.last();
    QCOMPARE(city.split.graduates, demo.count("SELECT sum(on_roll) FROM graduate_roll WHERE ended IS NULL"));
    QCOMPARE(city.share.vocational, demo.count("SELECT count(*) FROM admission"));
    QCOMPARE(city.juniorHighs, demo.count("SELECT count(*) FROM junior_school WHERE ended IS NULL"));
    QCOMPARE(city.visits, demo.count("SELECT count(*) FROM visit WHERE ended IS NULL"));
    QCOMPARE(city.activities, demo.count("SELECT count(*) FROM activity WHERE ended IS NULL"));
    QCOMPARE(city.lessons, demo.count("SELECT count(*) FROM career_lesson WHERE ended IS NULL AND day < '2021-06-01'"));
    QVERIFY(city.lessons > 0);
    QVERIFY(city.withAllLessons <= city.juniorHighs);
    for (const EvaluationRow &row : rows.sliced(0, rows.size() - 1)) {
        const QByteArray of = " x JOIN junior_school j ON j.id = x.junior_school_id JOIN district d ON"
                              " d.id = j.district_id WHERE x.ended IS NULL AND d.code = '" +
                              row.key.toUtf8() + "'";
        QCOMPARE(row.visits, demo.count("SELECT count(*) FROM visit" + of));
        QCOMPARE(row.withAllLessons,
                 demo.count("SELECT count(*) FROM (SELECT 1 FROM career_lesson" + of +
                            " AND x.day < '2021-06-01' GROUP BY x.junior_school_id HAVING count(*) >= 3)"));
    }
}

void TestDayFigureDesk::answersAParent()
{
    BatchSeason season;
    runTen(season);
    season.confirm(2);
    const QString path = season.folder.filePath(QStringLiteral("answer.pdf"));
    QVERIFY(writeParentAnswer(*season.office, BatchSeason::numberOf(2), path).has_value());
    for (const char *command : {"explain", "export answer"})
        QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command = '" + QByteArray(command) +
                              "' AND subject = '" + BatchSeason::numberOf(2).toUtf8() + "'"),
                 1);
    const std::optional<QString> text = pdfText(path);
    if (!text)
        QSKIP("pdftotext is not installed");
    QVERIFY2(text->contains(QStringLiteral("考生2")), qPrintable(*text));
    QVERIFY2(text->contains(QStringLiteral("乙校")), qPrintable(*text));
    QVERIFY2(text->contains(QStringLiteral("confirmed")), qPrintable(*text));
    QVERIFY2(text->contains(QStringLiteral("First choice, seats: 1")), qPrintable(*text)); // the queue's bar
    QCOMPARE(text->count(QChar::fromLatin1('\f')), 1);                                     // one page
    for (int other = 1; other <= 10; ++other) {
        QVERIFY(!text->contains(QString::fromUtf8(BatchSeason::identityOf(other))));
        if (other != 2)
            QVERIFY(!text->contains(BatchSeason::numberOf(other)));
    }
    QVERIFY(!text->contains(QStringLiteral("考生1")));
}

void TestDayFigureDesk::answersNobodyElse()
{
    BatchSeason season;
    runTen(season);
    const QString path = season.folder.filePath(QStringLiteral("answer.pdf"));
    for (const char *number : {"9", "", "21430421099", "x y"})
        QCOMPARE(writeParentAnswer(*season.office, QLatin1String(number), path).error().code,
                 ErrorCode::UnknownCandidate);
    QCOMPARE(
        writeParentAnswer(*season.office, BatchSeason::numberOf(1), season.folder.filePath(QStringLiteral("a.txt")))
            .error()
            .code,
        ErrorCode::UnknownFileFormat);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command IN ('explain', 'export answer')"), 0);
}

void TestDayFigureDesk::asksWhoMayKeep()
{
    SealedSeason season;
    Office inspector = season.as(Role::Inspector);
    QCOMPARE(DayFigureDesk(inspector).keepToday().error().code, ErrorCode::RoleNeeded);
    QVERIFY(!DayFigureDesk(inspector).keepWhereDue().value());
    Office county = season.as(Role::CountyEducation, QStringLiteral("430421"));
    QVERIFY(DayFigureDesk(county).keepToday().has_value());
}

QTEST_GUILESS_MAIN(TestDayFigureDesk)
#include "tst_day_figure_desk.moc"
