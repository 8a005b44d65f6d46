// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/day_sheets.h"

#include "models/office/city_time.h"
#include "models/store/day_figure_store.h"
#include "models/wording/name_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace hengzhao::office
{

namespace
{

struct DaySheets {
    Q_DECLARE_TR_FUNCTIONS(DaySheets)
};

using figures::CountyDay;
using figures::DistrictDay;
using figures::SchoolDay;

/// The sum of all rows has this key, and no code.
QString totalKey()
{
    return QStringLiteral("total");
}

template <typename Row>
QList<Row> withTotal(QList<Row> rows)
{
    rows.append(figures::totalOf(rows, totalKey(), DaySheets::tr("whole city")));
    return rows;
}

/// What stood before, by the keys of the rows; `earlier` must outlive it. A school that was not there before has no
/// difference.
template <typename Row>
RowBefore<Row> beforeIn(const Compared &compared, const QList<Row> &earlier)
{
    if (compared.differences == Differences::None)
        return {};
    return [&compared, &earlier](const Row &row) -> const Row * {
        const auto found =
            std::find_if(earlier.begin(), earlier.end(), [&row](const Row &each) { return each.key == row.key; });
        return !compared.before || found == earlier.end() ? nullptr : &*found;
    };
}

template <typename Row>
void addNames(Table &table, const QList<Row> &rows, const QString &code, const QString &name)
{
    numberRows(table, rows.size());
    addTexts<Row>(table, rows, code, [](const Row &row) { return row.key == totalKey() ? QString() : row.key; });
    addTexts<Row>(table, rows, name, [](const Row &row) { return row.name; });
}

QList<CountedColumn<SchoolDay>> schoolDayColumns()
{
    const auto column = [](const char *key, auto number) {
        return CountedColumn<SchoolDay>{QLatin1String(key), ColumnKind::Number, number, true};
    };
    return {{QStringLiteral("planned"), ColumnKind::Number, [](const SchoolDay &row) { return row.planned; }, false},
            column("offered", [](const SchoolDay &row) { return row.offered(); }),
            column("pre_admitted", [](const SchoolDay &row) { return row.preAdmitted; }),
            column("confirmed", [](const SchoolDay &row) { return row.confirmed; }),
            column("approved", [](const SchoolDay &row) { return row.approved; }),
            column("withdrawn", [](const SchoolDay &row) { return row.withdrawn; }),
            column("vacant", [](const SchoolDay &row) { return row.vacant(); }),
            {QStringLiteral("completion"), ColumnKind::Share,
             [](const SchoolDay &row) { return shareCell(row.completion().completion()); }, false}};
}

QString ownCounty(const Office &office, const QString &wanted)
{
    return office.post().districtCode.isEmpty() ? wanted : office.post().districtCode;
}

/// What the columns of the schools and districts mean, in the words of the rules (R37 to R40).
QStringList schoolRemarks()
{
    return {DaySheets::tr("Pre-admitted, confirmed and approved each count the later states too. Offered are all "
                          "places ever offered, withdrawn those that ended again; completion is pre-admitted against "
                          "planned.")};
}

QStringList districtRemarks()
{
    return {DaySheets::tr("Counted from pre-admission on, by the candidate's district. Entered are current graduates "
                          "in vocational or general schools; the entry rate is their part of all current graduates.")};
}

QStringList countyRemarks()
{
    return {DaySheets::tr("Without a number of seats, the school names none for the county: its candidates share "
                          "seats with others.")};
}

ReportSection countySection(const DayFigures &figures, const QString &county)
{
    return {DaySheets::tr("Urban schools' seats for the counties"), countyDayTable(figures, county), countyRemarks()};
}

Result<void> checkCounty(Office &office, const QString &county)
{
    if (county.isEmpty())
        return {};
    const auto known = store::DayFigureStore(office.database()).count();
    if (!known)
        return failure(known.error());
    const bool isKnown = std::any_of(known->districts.begin(), known->districts.end(),
                                     [&county](const DistrictDay &row) { return row.key == county; });
    return isKnown ? Result<void>() : failure(ErrorCode::UnknownDistrict, {county});
}

QList<qint64> rowsOf(const FigureReport &report)
{
    QList<qint64> rows;
    for (const ReportSection &section : report.sections)
        rows.append(static_cast<qint64>(section.table.rows()));
    return rows;
}

Result<WrittenReport> writeOf(Office &office, const FigureReport &report, const QString &path,
                              const DayFigures &figures)
{
    const Result<void> written = writeReport(office, report, path);
    if (!written)
        return failure(written.error());
    return WrittenReport{path, figures.day, figures.at, rowsOf(report)};
}

/// The day a report is made of, today's figures brought up to date where they belong to it.
Result<QDate> prepare(Office &office, const DayReportRequest &request, bool isWeek)
{
    DayFigureDesk desk(office);
    const QDate day = request.day.isValid() ? request.day : desk.today();
    const QDate from = isWeek ? DayFigureDesk::weekOf(day) : day;
    Result<void> done = checkCounty(office, request.county);
    if (done)
        done = desk.renewWithin(from, isWeek ? from.addDays(6) : day);
    return done ? Result<QDate>(day) : failure(done.error());
}

} // namespace

Table schoolDayTable(const DayFigures &figures, const Compared &compared)
{
    const QList<SchoolDay> rows = withTotal(figures.schools);
    const QList<SchoolDay> earlier = compared.before ? withTotal(compared.before->schools) : QList<SchoolDay>();
    Table table;
    addNames(table, rows, QStringLiteral("school_code"), QStringLiteral("school_name"));
    for (const auto &column : schoolDayColumns())
        addCounted(table, rows, column, beforeIn(compared, earlier), compared.differences);
    return table;
}

Table districtDayTable(const DayFigures &figures, const Compared &compared)
{
    const QList<DistrictDay> rows = withTotal(figures.districts);
    const QList<DistrictDay> earlier = compared.before ? withTotal(compared.before->districts) : QList<DistrictDay>();
    const RowBefore<DistrictDay> before = beforeIn(compared, earlier);
    using Column = CountedColumn<DistrictDay>;
    Table table;
    addNames(table, rows, QStringLiteral("code"), QStringLiteral("district"));
    const QList<Column> counts{
        {QStringLiteral("graduates"), ColumnKind::Number, [](const DistrictDay &row) { return row.graduates; }, false},
        {QStringLiteral("vocational"), ColumnKind::Number, [](const DistrictDay &row) { return row.vocational; }, true},
        {QStringLiteral("general"), ColumnKind::Number, [](const DistrictDay &row) { return row.general; }, true},
        {QStringLiteral("share"), ColumnKind::Share,
         [](const DistrictDay &row) { return shareCell(row.share().share()); }, false}};
    for (const Column &column : counts)
        addCounted(table, rows, column, before, compared.differences);
    addTexts<DistrictDay>(table, rows, QStringLiteral("ratio"),
                          [](const DistrictDay &row) { return row.share().ratio(); });
    addCounted(table, rows,
               Column{QStringLiteral("entered"), ColumnKind::Number,
                      [](const DistrictDay &row) { return row.entry().entered(); }, true},
               before, compared.differences);
    addCounted(table, rows,
               Column{QStringLiteral("rate"), ColumnKind::Share,
                      [](const DistrictDay &row) { return shareCell(row.entry().rate()); }, false},
               before, compared.differences);
    return table;
}

Table countyDayTable(const DayFigures &figures, const QString &county)
{
    QList<CountyDay> rows;
    for (const CountyDay &row : figures.counties) {
        if (county.isEmpty() || row.districtCode == county)
            rows.append(row);
    }
    using Column = CountedColumn<CountyDay>;
    Table table;
    numberRows(table, rows.size());
    addTexts<CountyDay>(table, rows, QStringLiteral("county"), [](const CountyDay &row) { return row.districtName; });
    addTexts<CountyDay>(table, rows, QStringLiteral("school_code"),
                        [](const CountyDay &row) { return row.schoolCode; });
    addTexts<CountyDay>(table, rows, QStringLiteral("school_name"),
                        [](const CountyDay &row) { return row.schoolName; });
    const auto completion = [](const CountyDay &row) {
        return figures::CompletionRow{row.schoolCode, row.schoolName, row.seats.value_or(0), row.taken};
    };
    const QList<Column> columns{
        {QStringLiteral("county_seats"), ColumnKind::Number,
         [](const CountyDay &row) { return std::int64_t(row.seats.value_or(TableColumn::none)); }, false},
        {QStringLiteral("county_taken"), ColumnKind::Number, [](const CountyDay &row) { return row.taken; }, false},
        {QStringLiteral("vacant"), ColumnKind::Number,
         [completion](const CountyDay &row) { return row.seats ? completion(row).free() : TableColumn::none; }, false},
        {QStringLiteral("completion"), ColumnKind::Share,
         [completion](const CountyDay &row) { return shareCell(completion(row).completion()); }, false}};
    for (const Column &column : columns)
        addCounted(table, rows, column);
    return table;
}

Table weekTable(const WeeklyFigures &week)
{
    Table table;
    numberRows(table, week.days.size());
    TableColumn day{QStringLiteral("day"), ColumnKind::Text};
    TableColumn kept{QStringLiteral("figures_kept"), ColumnKind::Word};
    kept.words = {DaySheets::tr("kept"), DaySheets::tr("missed")};
    kept.tones = {Tone::Plain, Tone::Warning};
    for (qsizetype i = 0; i < week.days.size(); ++i) {
        day.texts.append(week.from.addDays(i).toString(Qt::ISODate));
        kept.numbers.append(week.days[i] ? 0 : 1);
    }
    table.columns = {day, kept};
    for (const auto &counted : schoolDayColumns()) {
        TableColumn column{counted.key, counted.kind};
        for (const std::optional<DayFigures> &each : week.days)
            column.numbers.append(each ? counted.number(figures::totalOf(each->schools, totalKey(), {}))
                                       : TableColumn::none);
        table.columns.append(column);
    }
    return table;
}

Result<WrittenReport> writeDaily(Office &office, const DayReportRequest &request)
{
    const Result<QDate> day = prepare(office, request, false);
    if (!day)
        return failure(day.error());
    const Result<DailyFigures> daily = DayFigureDesk(office).daily(*day);
    const Result<RuleBook> book = office.ruleBook();
    if (!daily || !book)
        return failure(daily ? book.error() : daily.error());
    const QString text = day->toString(Qt::ISODate);
    FigureReport report{QStringLiteral("daily"), text,
                        DaySheets::tr("Daily report of %1, %2").arg(book->cityName(), text),
                        daily->before ? DaySheets::tr("figures of %1; the day before that was kept is %2")
                                            .arg(text, daily->before->day.toString(Qt::ISODate))
                                      : DaySheets::tr("figures of %1").arg(text),
                        DaySheets::tr("counted %1").arg(shownMoment(daily->now.at))};
    report.sections = {{DaySheets::tr("Schools"), schoolDayTable(daily->now), schoolRemarks()},
                       {DaySheets::tr("Districts"), districtDayTable(daily->now), districtRemarks()},
                       countySection(daily->now, ownCounty(office, request.county))};
    return writeOf(office, report, request.path, daily->now);
}

Result<WrittenReport> writeWeekly(Office &office, const DayReportRequest &request)
{
    const Result<QDate> day = prepare(office, request, true);
    if (!day)
        return failure(day.error());
    const Result<WeeklyFigures> week = DayFigureDesk(office).weekly(*day);
    const Result<RuleBook> book = office.ruleBook();
    if (!week || !book)
        return failure(week ? book.error() : week.error());
    const QString from = week->from.toString(Qt::ISODate);
    const QString to = week->to.toString(Qt::ISODate);
    FigureReport report{
        QStringLiteral("weekly"), from, DaySheets::tr("Weekly report of %1, %2 to %3").arg(book->cityName(), from, to),
        week->before ? DaySheets::tr("figures of %1; differences to %2")
                           .arg(week->now.day.toString(Qt::ISODate), week->before->day.toString(Qt::ISODate))
                     : DaySheets::tr("figures of %1; nothing was kept in the week before, so there are no differences")
                           .arg(week->now.day.toString(Qt::ISODate)),
        DaySheets::tr("counted %1").arg(shownMoment(week->now.at))};
    const Compared compared{Differences::InColumns, week->before};
    report.sections = {{DaySheets::tr("Day by day"),
                        weekTable(*week),
                        {DaySheets::tr("A missed day is not made up from the days round it.")}},
                       {DaySheets::tr("Schools"), schoolDayTable(week->now, compared), schoolRemarks()},
                       {DaySheets::tr("Districts"), districtDayTable(week->now, compared), districtRemarks()},
                       countySection(week->now, ownCounty(office, request.county))};
    return writeOf(office, report, request.path, week->now);
}

} // namespace hengzhao::office
