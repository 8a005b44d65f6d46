// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/outliers.h"
#include "models/office/figure_desk.h"
#include "models/office/figure_sheets.h"
#include "models/office/lists/whole_table.h"
#include "models/office/national_series.h"
#include "models/office/panel_making.h"
#include "models/office/permission.h"
#include "models/office/word_column.h"
#include "models/store/entrants.h"
#include "models/wording/figure_words.h"
#include "models/wording/term_words.h"

#include <algorithm>

namespace hengzhao::office
{

namespace
{

FigureBy entrantsBy(const FigureScope &scope)
{
    return scope.by == QLatin1String("junior-school") ? FigureBy::JuniorSchool : FigureBy::District;
}

QString fromState(const FigureScope &scope)
{
    return PanelWords::tr("counted from: %1").arg(wording::word(scope.from));
}

/// A figure by district leads to the district's junior-highs, one by junior-high to where its classes went.
template <typename Row>
void leadOn(FigurePanel &panel, const FigureScope &scope, const QList<Row> &rows)
{
    for (const Row &row : rows) {
        FigureScope behind = scope;
        if (scope.by == QLatin1String("district")) {
            behind.by = QStringLiteral("junior-school");
            behind.district = row.key;
        } else {
            behind.figure = QStringLiteral("whereabouts");
            behind.by = QStringLiteral("class");
            behind.juniorSchool = row.key;
        }
        panel.behind.append(behind);
    }
    panel.behind.append(std::nullopt);
    panel.totals = 1;
}

/// Between the last year of one way of counting and the first of the other.
QList<PanelMark> breaksOf(const TableColumn &before, const TableColumn &after)
{
    QList<PanelMark> breaks;
    for (size_t row = 1; row < before.numbers.size(); ++row) {
        if (!before.isEmpty(row - 1) && !after.isEmpty(row))
            breaks.append({PanelWords::tr("break in the national series"), static_cast<double>(row) - 0.5});
    }
    return breaks;
}

/// Of a district, or of the whole city where none is named.
qint64 entrantsOf(const QList<figures::ShareRow> &districts, const QString &code)
{
    qint64 entrants = 0;
    for (const figures::ShareRow &row : districts)
        entrants += code.isEmpty() || row.key == code ? row.vocational + row.general : 0;
    return entrants;
}

void take(FigurePanel &panel, const FigureSheet &sheet)
{
    panel.shown = sheet.shown;
    panel.chart = sheet.chart;
}

void addColumn(FigurePanel &panel, TableColumn column)
{
    Table table = panel.table();
    table.columns.append(std::move(column));
    panel.shown = wholeTable(table);
}

/// Which junior-highs differ from most others in how many of theirs went to vocational schools.
TableColumn outlierColumn(const QList<figures::SplitRow> &rows)
{
    QList<double> parts;
    for (const figures::SplitRow &row : rows) {
        if (const auto part = row.vocationalPart())
            parts.append(*part);
    }
    const std::optional<figures::Fences> fences = figures::fencesOf(parts);
    TableColumn column = columnOf("outlier", ColumnKind::Word);
    column.words = {PanelWords::tr("low"), PanelWords::tr("high")};
    column.tones = {Tone::Warning, Tone::Warning};
    for (const figures::SplitRow &row : rows) {
        const auto part = row.vocationalPart();
        const bool isLow = fences && part && *part < fences->low;
        const bool isHigh = fences && part && *part > fences->high;
        column.numbers.append(isLow ? 0 : isHigh ? 1 : TableColumn::none);
    }
    column.numbers.append(TableColumn::none);
    return column;
}

TableColumn reachColumn(const QList<figures::EntryRow> &rows, const Targets &targets)
{
    TableColumn column = columnOf("reached", ColumnKind::Word);
    column.words = {PanelWords::tr("missed"), PanelWords::tr("reached")};
    column.tones = {Tone::Warning, Tone::Good};
    for (const figures::EntryRow &row : rows) {
        const std::optional<bool> reaches = row.reaches(targets);
        column.numbers.append(reaches ? std::int64_t(*reaches) : TableColumn::none);
    }
    return column;
}

Table whereaboutsTable(const QList<figures::WhereaboutsRow> &rows)
{
    Table table;
    table.columns = {columnOf("code", ColumnKind::Text),         columnOf("unit", ColumnKind::Text),
                     columnOf("graduates", ColumnKind::Number),  columnOf("general", ColumnKind::Number),
                     columnOf("vocational", ColumnKind::Number), columnOf("outside", ColumnKind::Number),
                     columnOf("work", ColumnKind::Number),       columnOf("repeating", ColumnKind::Number),
                     columnOf("unknown", ColumnKind::Number)};
    for (const figures::WhereaboutsRow &row : rows) {
        table.ids.push_back(static_cast<std::int64_t>(table.ids.size()));
        table.columns[0].texts.append(row.key);
        table.columns[1].texts.append(row.name);
        const qint64 numbers[] = {row.graduates, row.general,   row.vocational, row.outside,
                                  row.work,      row.repeating, row.unknown()};
        for (qsizetype i = 0; i < std::ssize(numbers); ++i)
            table.columns[2 + i].numbers.append(numbers[i]);
    }
    return table;
}

} // namespace

template <typename Row>
Result<QList<Row>> FigureDesk::ofDistrict(const FigureScope &scope, QList<Row> rows)
{
    if (scope.district.isEmpty())
        return rows;
    if (scope.by == QLatin1String("district")) {
        rows.removeIf([&scope](const Row &row) { return row.key != scope.district; });
        return rows;
    }
    const auto districts = store::FigureStore(m_office.database()).districtsOfJuniorSchools();
    if (!districts)
        return failure(districts.error());
    rows.removeIf([&](const Row &row) { return districts->value(row.key) != scope.district; });
    return rows;
}

Result<FigurePanel> FigureDesk::sharePanel(const FigureScope &scope)
{
    const auto all = share(entrantsBy(scope), scope.from);
    const Result<RuleBook> book = m_office.ruleBook();
    if (!all || !book)
        return failure(all ? book.error() : all.error());
    // Some have no junior-high: the city's mean is that of its districts.
    const auto city = scope.by == QLatin1String("district") ? all : share(FigureBy::District, scope.from);
    auto rows = ofDistrict(scope, *all);
    if (!rows || !city)
        return failure(rows ? city.error() : rows.error());
    FigurePanel panel;
    leadOn(panel, scope, *rows);
    const Targets &targets = book->targets();
    const figures::ShareRow whole = figures::totalOf(*rows, QStringLiteral("total"), PanelWords::wholeCity());
    rows->append(whole);
    const std::optional<double> mean = figures::totalOf(*city, {}, {}).share();
    take(panel, shareSheet(*rows, 1, targets, mean));
    panel.form = PanelForm::Shares;
    panel.title = PanelWords::tr("Vocational share");
    const auto shown = whole.share();
    panel.reading =
        PanelWords::tr("vocational entrants in % of all entrants · band %1 to %2 · mean of all shown %3 · %4")
            .arg(wording::percent(targets.shareLow), wording::percent(targets.shareHigh),
                 shown ? wording::percent(*shown) : wording::dash(), fromState(scope));
    if (const qint64 without = entrantsOf(*city, scope.district) - (whole.vocational + whole.general); without > 0)
        panel.remark =
            PanelWords::tr("entrants who came from none of these junior-highs: %1").arg(wording::thousands(without));
    panel.rule = PanelWords::tr("R37: vocational / (vocational + general), by the candidate's district; persons.");
    panel.source = PanelWords::source(m_office);
    return panel;
}

Result<FigurePanel> FigureDesk::yearsPanel(const FigureScope &scope)
{
    const auto city = share(FigureBy::Year, scope.from);
    if (!city)
        return failure(city.error());
    QMap<int, std::pair<std::optional<figures::ShareRow>, std::optional<NationalYear>>> years;
    for (const figures::ShareRow &row : *city)
        years[row.key.toInt()].first = row;
    for (const NationalYear &year : nationalSeries())
        years[year.year].second = year;
    Table table;
    table.columns = {columnOf("year", ColumnKind::Text),          columnOf("vocational", ColumnKind::Number),
                     columnOf("general", ColumnKind::Number),     columnOf("share", ColumnKind::Share),
                     columnOf("national_old", ColumnKind::Share), columnOf("national_new", ColumnKind::Share)};
    for (auto year = years.begin(); year != years.end(); ++year) {
        const auto &[own, national] = year.value();
        table.ids.push_back(static_cast<std::int64_t>(table.ids.size()));
        table.columns[0].texts.append(QString::number(year.key()));
        table.columns[1].numbers.append(own ? own->vocational : TableColumn::none);
        table.columns[2].numbers.append(own ? own->general : TableColumn::none);
        table.columns[3].numbers.append(own ? shareCell(own->share()) : TableColumn::none);
        const std::int64_t cell = national ? shareCell(national->entrants.share()) : TableColumn::none;
        table.columns[4].numbers.append(national && national->hasTechnicians ? cell : TableColumn::none);
        table.columns[5].numbers.append(national && !national->hasTechnicians ? cell : TableColumn::none);
    }
    FigurePanel panel;
    panel.form = PanelForm::Years;
    panel.shown = wholeTable(table);
    panel.chart = {QStringLiteral("year"),
                   {QStringLiteral("share")},
                   {QStringLiteral("national_old"), QStringLiteral("national_new")},
                   false,
                   static_cast<qsizetype>(table.rows()),
                   ChartForm::Lines};
    panel.marks = breaksOf(table.columns[4], table.columns[5]);
    panel.title = PanelWords::tr("Vocational share over years");
    panel.reading =
        PanelWords::tr("% of all entrants · the national series breaks in 2021: technician schools left it · %1")
            .arg(fromState(scope));
    panel.rule = PanelWords::tr("R37, for each year. National figures of both sides of the break do not compare.");
    panel.source = PanelWords::tr("Sources: past figures of this city, education ministry's yearly tables; this season "
                                  "as it stood at %1")
                       .arg(shownMoment(m_office.clock().now()));
    panel.behind.resize(static_cast<qsizetype>(table.rows()));
    // Of this season there is more than a year's sum; it is the last one that the city has.
    for (qsizetype row = 0; !city->isEmpty() && row < panel.behind.size(); ++row) {
        if (panel.table().columns[0].text(static_cast<size_t>(row)) == city->last().key)
            panel.behind[row] = FigureScope{.figure = QStringLiteral("share"), .from = scope.from};
    }
    return panel;
}

Result<FigurePanel> FigureDesk::splitPanel(const FigureScope &scope)
{
    const auto all = split(entrantsBy(scope), scope.from);
    if (!all)
        return failure(all.error());
    auto rows = ofDistrict(scope, *all);
    if (!rows)
        return failure(rows.error());
    std::stable_sort(rows->begin(), rows->end(), [](const figures::SplitRow &one, const figures::SplitRow &other) {
        return one.vocationalPart().value_or(-1) > other.vocationalPart().value_or(-1);
    });
    FigurePanel panel;
    leadOn(panel, scope, *rows);
    const TableColumn outliers = outlierColumn(*rows);
    const auto marked = std::count_if(outliers.numbers.begin(), outliers.numbers.end(),
                                      [](std::int64_t place) { return place != TableColumn::none; });
    rows->append(figures::totalOf(*rows, QStringLiteral("total"), PanelWords::wholeCity()));
    take(panel, splitSheet(*rows, 1));
    addColumn(panel, outliers);
    panel.title = PanelWords::tr("Split of the graduates");
    panel.reading = PanelWords::tr("current graduates, the highest vocational part first · %1 differ strongly · %2")
                        .arg(marked)
                        .arg(fromState(scope));
    panel.rule =
        PanelWords::tr("R38: current graduates in vocational, in general, elsewhere on record, unknown. Marked "
                       "is a part one and a half times the middle half's width beyond it.");
    panel.source = PanelWords::source(m_office);
    return panel;
}

Result<FigurePanel> FigureDesk::whereaboutsPanel(const FigureScope &scope)
{
    const store::FigureStore store(m_office.database());
    const bool areClasses = scope.by == QLatin1String("class");
    const auto all = areClasses ? store.whereaboutsOfClasses(scope.juniorSchool, scope.from)
                                : store.whereabouts(entrantsBy(scope), scope.from);
    if (!all)
        return failure(all.error());
    auto rows = areClasses ? all : ofDistrict(scope, *all);
    if (!rows)
        return failure(rows.error());
    FigurePanel panel;
    if (areClasses) {
        panel.behind.resize(rows->size() + 1);
        panel.totals = 1;
    } else {
        leadOn(panel, scope, *rows);
    }
    const figures::WhereaboutsRow whole =
        figures::totalOf(*rows, {}, areClasses ? PanelWords::tr("whole school") : PanelWords::wholeCity());
    rows->append(whole);
    panel.shown = wholeTable(whereaboutsTable(*rows));
    panel.chart = {QStringLiteral("unit"),
                   {QStringLiteral("general"), QStringLiteral("vocational"), QStringLiteral("outside"),
                    QStringLiteral("work"), QStringLiteral("repeating"), QStringLiteral("unknown")},
                   {},
                   true,
                   rows->size() - 1};
    panel.title = PanelWords::tr("Whereabouts of the graduates");
    panel.reading = PanelWords::tr("current graduates, each counted once · unknown: %1 · %2")
                        .arg(wording::thousands(whole.unknown()), fromState(scope));
    panel.rule =
        PanelWords::tr("R38: graduates by the roll where it was imported, else by the candidates; a place at a "
                       "school counts before what the junior-high told.");
    panel.source = PanelWords::source(m_office);
    return panel;
}

Result<FigurePanel> FigureDesk::unknownPanel(const FigureScope &scope)
{
    FigureScope bound = scope;
    if (bound.district.isEmpty())
        bound.district = m_office.post().districtCode;
    if (const Result<void> may = requireForDistrict(
            m_office, {Role::Office, Role::MunicipalEducation, Role::CountyEducation}, bound.district);
        !may)
        return failure(may.error());
    const auto people =
        store::EntrantCount(m_office.database()).unknown(bound.district, bound.juniorSchool, bound.from);
    if (!people)
        return failure(people.error());
    Table table;
    table.columns = {columnOf("candidate_no", ColumnKind::Text), columnOf("name", ColumnKind::Text),
                     columnOf("district", ColumnKind::Word), columnOf("junior_school", ColumnKind::Word),
                     columnOf("class", ColumnKind::Text)};
    for (const store::UnknownGraduate &one : *people) {
        table.ids.push_back(static_cast<std::int64_t>(table.ids.size()));
        table.columns[0].texts.append(one.number);
        table.columns[1].texts.append(one.name);
        addWord(table.columns[2], one.district);
        addWord(table.columns[3], one.juniorSchool);
        table.columns[4].texts.append(one.className);
    }
    FigurePanel panel;
    panel.form = PanelForm::List;
    panel.shown = wholeTable(table);
    panel.behind.resize(people->size());
    panel.title = PanelWords::tr("Graduates whose whereabouts are unknown");
    panel.reading = PanelWords::tr("%1 to chase · %2").arg(wording::thousands(people->size()), fromState(scope));
    panel.rule = PanelWords::tr("R38: current graduates among the candidates of whom nothing is on record. Whoever is "
                                "on a roll and no candidate is counted, but has no name here.");
    panel.source = PanelWords::source(m_office);
    return panel;
}

Result<FigurePanel> FigureDesk::entryPanel(const FigureScope &scope)
{
    const auto all = entry(entrantsBy(scope), scope.from);
    const Result<RuleBook> book = m_office.ruleBook();
    if (!all || !book)
        return failure(all ? book.error() : all.error());
    auto rows = ofDistrict(scope, *all);
    if (!rows)
        return failure(rows.error());
    FigurePanel panel;
    leadOn(panel, scope, *rows);
    rows->append(figures::totalOf(*rows, QStringLiteral("total"), PanelWords::wholeCity()));
    take(panel, entrySheet(*rows, 1, book->targets()));
    addColumn(panel, reachColumn(*rows, book->targets()));
    panel.title = PanelWords::tr("Entry rate");
    const auto rate = rows->last().rate();
    panel.reading = PanelWords::tr("entered in % of the current graduates · target %1 · all shown %2 · %3")
                        .arg(wording::percent(book->targets().entryRate),
                             rate ? wording::percent(*rate) : wording::dash(), fromState(scope));
    panel.rule = PanelWords::tr("R39: current graduates in vocational or general schools / all current graduates.");
    panel.source = PanelWords::source(m_office);
    return panel;
}

} // namespace hengzhao::office
