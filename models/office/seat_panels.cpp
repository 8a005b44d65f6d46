// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/histogram.h"
#include "models/figures/part.h"
#include "models/office/choice_secrecy.h"
#include "models/office/figure_desk.h"
#include "models/office/figure_sheets.h"
#include "models/office/lists/whole_table.h"
#include "models/office/panel_making.h"
#include "models/office/word_column.h"
#include "models/store/line_store.h"
#include "models/store/seat_use_store.h"
#include "models/wording/figure_words.h"
#include "models/wording/term_words.h"

namespace hengzhao::office
{

namespace
{

/// Points a bar of the histogram stands for.
constexpr int binPoints = 10;
constexpr int hundredths = 100;
/// R10: a count over fewer would say what single ones did.
constexpr qint64 fewestChoices = 10;

TableColumn fillColumn(const QList<figures::CompletionRow> &rows)
{
    TableColumn column = columnOf("fill", ColumnKind::Word);
    column.words = {PanelWords::tr("under"), PanelWords::tr("full"), PanelWords::tr("over")};
    column.tones = {Tone::Warning, Tone::Good, Tone::Bad};
    for (const figures::CompletionRow &row : rows)
        column.numbers.append(static_cast<std::int64_t>(row.fill()));
    return column;
}

QString placeName(const store::BucketUse &bucket)
{
    if (bucket.districtCode.isEmpty())
        return PanelWords::tr("anywhere");
    if (bucket.districtCode == QLatin1String("*"))
        return PanelWords::tr("other districts");
    return bucket.districtName.isEmpty() ? bucket.districtCode : bucket.districtName;
}

/// The lines in force, those at one score together.
QList<PanelMark> lineMarks(const QList<store::LineArea> &areas)
{
    QMap<qint64, QStringList> named;
    for (const store::LineArea &area : areas) {
        if (area.line)
            named[area.line->hundredths()].append(area.name);
    }
    QList<PanelMark> marks;
    for (auto line = named.begin(); line != named.end(); ++line) {
        const QString name = line->size() == 1 ? line->first() : PanelWords::tr("%1 areas").arg(line->size());
        const double score = static_cast<double>(line.key()) / hundredths;
        marks.append({QStringLiteral("%1 %2").arg(name, QString::number(score, 'f', 2)), score});
    }
    return marks;
}

/// All places outside the city are one: a field of the picture has one figure.
QList<store::Flow> withOneOutside(const QList<store::Flow> &flows)
{
    QList<store::Flow> joined;
    QHash<QString, qsizetype> outside;
    for (const store::Flow &flow : flows) {
        if (flow.toName.isEmpty()) {
            if (const auto found = outside.constFind(flow.fromCode); found != outside.constEnd()) {
                joined[*found].admitted += flow.admitted;
                continue;
            }
            outside.insert(flow.fromCode, joined.size());
        }
        joined.append(flow);
    }
    return joined;
}

Table areaTable(const QList<store::LineArea> &areas)
{
    Table table;
    table.columns = {columnOf("unit", ColumnKind::Text), columnOf("candidates", ColumnKind::Number),
                     columnOf("applied", ColumnKind::Number), columnOf("general_pool", ColumnKind::Number),
                     columnOf("line", ColumnKind::Score)};
    for (const store::LineArea &area : areas) {
        table.ids.push_back(static_cast<std::int64_t>(table.ids.size()));
        table.columns[0].texts.append(area.name);
        table.columns[1].numbers.append(area.candidates);
        table.columns[2].numbers.append(area.applied);
        table.columns[3].numbers.append(area.line ? area.generalPool : TableColumn::none);
        table.columns[4].numbers.append(area.line ? area.line->hundredths() : TableColumn::none);
    }
    return table;
}

} // namespace

Result<FigurePanel> FigureDesk::completionPanel(const FigureScope &scope)
{
    const bool areBuckets = scope.by == QLatin1String("bucket");
    auto rows = completion(areBuckets ? FigureBy::Bucket : FigureBy::School);
    if (!rows)
        return failure(rows.error());
    rows->removeIf([&scope](const figures::CompletionRow &row) {
        return !scope.school.isEmpty() && row.key.section(QLatin1Char(':'), 0, 0) != scope.school;
    });
    FigurePanel panel;
    for (const figures::CompletionRow &row : *rows) {
        FigureScope buckets = scope;
        buckets.by = QStringLiteral("bucket");
        buckets.school = row.key;
        panel.behind.append(areBuckets ? std::nullopt : std::optional(buckets));
    }
    panel.behind.append(std::nullopt);
    panel.totals = 1;
    qint64 under = 0;
    for (const figures::CompletionRow &row : *rows)
        under += row.fill() == figures::Fill::Under;
    rows->append(figures::totalOf(*rows, QStringLiteral("total"), PanelWords::wholeCity()));
    const FigureSheet sheet = completionSheet(*rows, 1);
    Table table = *sheet.shown.table;
    table.columns.append(fillColumn(*rows));
    panel.shown = wholeTable(table);
    panel.chart = sheet.chart;
    panel.title = areBuckets ? PanelWords::tr("Completion of the plans by district of the seats")
                             : PanelWords::tr("Completion of the plans");
    panel.reading = PanelWords::tr("live admissions against the limit · %1 not full").arg(wording::thousands(under));
    panel.rule = PanelWords::tr("R40: live admissions / limit, by school and bucket; over is a claim left by a cut "
                                "(R17).");
    panel.source = PanelWords::source(m_office);
    return panel;
}

Result<FigurePanel> FigureDesk::heatPanel(const FigureScope &scope)
{
    const auto buckets = store::SeatUseStore(m_office.database()).buckets();
    if (!buckets)
        return failure(buckets.error());
    Table table;
    table.columns = {columnOf("school_code", ColumnKind::Text), columnOf("school_name", ColumnKind::Word),
                     columnOf("district", ColumnKind::Word),    columnOf("limit", ColumnKind::Number),
                     columnOf("live", ColumnKind::Number),      columnOf("completion", ColumnKind::Share)};
    FigurePanel panel;
    for (const store::BucketUse &bucket : *buckets) {
        if (!scope.school.isEmpty() && bucket.schoolCode != scope.school)
            continue;
        if (!scope.district.isEmpty() && bucket.districtCode != scope.district)
            continue;
        table.ids.push_back(static_cast<std::int64_t>(table.ids.size()));
        table.columns[0].texts.append(bucket.schoolCode);
        addWord(table.columns[1], bucket.schoolName);
        addWord(table.columns[2], placeName(bucket));
        table.columns[3].numbers.append(bucket.limit);
        table.columns[4].numbers.append(bucket.live);
        table.columns[5].numbers.append(shareCell(figures::partOf(bucket.live, bucket.limit)));
        FigureScope behind{QStringLiteral("completion"), QStringLiteral("bucket")};
        behind.school = bucket.schoolCode;
        panel.behind.append(behind);
    }
    panel.form = PanelForm::Matrix;
    panel.shown = wholeTable(table);
    panel.chart.names = QStringLiteral("school_name");
    panel.chart.bars = {QStringLiteral("completion")};
    panel.chart.rows = static_cast<qsizetype>(table.rows());
    panel.chart.form = ChartForm::Shades;
    panel.across = QStringLiteral("district");
    panel.title = PanelWords::tr("Plan against admissions, school by district");
    panel.reading =
        PanelWords::tr("completion in % · the stronger the colour, the fuller · empty: no seats for that district");
    panel.rule = PanelWords::tr("R40: live admissions / limit of each bucket; persons and seats.");
    panel.source = PanelWords::source(m_office);
    return panel;
}

Result<FigurePanel> FigureDesk::histogramPanel(const FigureScope &scope)
{
    const store::LineStore lines(m_office.database());
    const auto areas = lines.areas();
    if (!areas)
        return failure(areas.error());
    FigurePanel panel;
    panel.source = PanelWords::source(m_office);
    if (scope.by == QLatin1String("area") && scope.points)
        return stepPanel(scope, *areas);
    if (scope.by == QLatin1String("area")) {
        panel.shown = wholeTable(areaTable(*areas));
        panel.chart = {QStringLiteral("unit"),
                       {QStringLiteral("candidates"), QStringLiteral("applied"), QStringLiteral("general_pool")},
                       {},
                       false,
                       areas->size()};
        for (const store::LineArea &area : *areas) {
            FigureScope behind{scope.figure, QStringLiteral("total")};
            behind.area = area.name;
            panel.behind.append(behind);
        }
        panel.title = PanelWords::tr("Candidates by line area");
        panel.reading = PanelWords::tr("all · applied to general schools · of those at or above the line");
        panel.rule = PanelWords::tr("R11, R12: the line is a total; a missing one has not been set.");
        return panel;
    }
    figures::Histogram histogram(binPoints);
    QList<store::LineArea> shown = *areas;
    shown.removeIf([&](const store::LineArea &area) { return !scope.area.isEmpty() && area.name != scope.area; });
    const auto totals = scope.area.isEmpty() ? lines.totalsOfCity() : lines.totals(scope.area);
    if (!totals)
        return failure(totals.error());
    for (const store::TotalCount &one : *totals)
        histogram.add(one.total, one.candidates);
    Table table;
    table.columns = {columnOf("points_from", ColumnKind::Number), columnOf("points_to", ColumnKind::Number),
                     columnOf("candidates", ColumnKind::Number), columnOf("from_top", ColumnKind::Number)};
    for (const figures::Bin &bin : histogram.bins()) {
        table.ids.push_back(static_cast<std::int64_t>(table.ids.size()));
        table.columns[0].numbers.append(bin.from);
        table.columns[1].numbers.append(bin.to);
        table.columns[2].numbers.append(bin.count);
        table.columns[3].numbers.append(bin.fromTop);
    }
    panel.form = PanelForm::Histogram;
    panel.marks = lineMarks(shown);
    panel.shown = wholeTable(table);
    panel.chart = {QStringLiteral("points_from"),
                   {QStringLiteral("candidates")},
                   {},
                   false,
                   static_cast<qsizetype>(table.rows()),
                   ChartForm::Steps};
    for (const figures::Bin &bin : histogram.bins()) {
        FigureScope behind{scope.figure, QStringLiteral("area")};
        behind.points = bin.from;
        panel.behind.append(scope.area.isEmpty() ? std::optional(behind) : std::nullopt);
    }
    panel.title = scope.area.isEmpty() ? PanelWords::tr("Totals of the candidates")
                                       : PanelWords::tr("Totals of the candidates: %1").arg(scope.area);
    panel.reading = PanelWords::tr("candidates by total, in steps of %1 points · without a total: %2 · marks: lines")
                        .arg(binPoints)
                        .arg(wording::thousands(histogram.missing()));
    panel.rule = PanelWords::tr("R11: from the lower end of a step up to, but not including, its upper end; persons.");
    return panel;
}

Result<FigurePanel> FigureDesk::stepPanel(const FigureScope &scope, const QList<store::LineArea> &areas)
{
    const store::LineStore lines(m_office.database());
    Table table;
    table.columns = {columnOf("unit", ColumnKind::Text), columnOf("candidates", ColumnKind::Number),
                     columnOf("line", ColumnKind::Score)};
    FigurePanel panel;
    for (const store::LineArea &area : areas) {
        const auto totals = lines.totals(area.name);
        if (!totals)
            return failure(totals.error());
        qint64 candidates = 0;
        for (const store::TotalCount &one : *totals) {
            if (one.total && one.total->hundredths() >= *scope.points * hundredths &&
                one.total->hundredths() < (*scope.points + binPoints) * hundredths)
                candidates += one.candidates;
        }
        table.ids.push_back(static_cast<std::int64_t>(table.ids.size()));
        table.columns[0].texts.append(area.name);
        table.columns[1].numbers.append(candidates);
        table.columns[2].numbers.append(area.line ? area.line->hundredths() : TableColumn::none);
        FigureScope behind{scope.figure, QStringLiteral("total")};
        behind.area = area.name;
        panel.behind.append(behind);
    }
    panel.shown = wholeTable(table);
    panel.chart = {
        QStringLiteral("unit"), {QStringLiteral("candidates")}, {}, false, static_cast<qsizetype>(table.rows())};
    panel.title = PanelWords::tr("Candidates of one step of the totals by line area");
    panel.reading =
        PanelWords::tr("from %1 up to, but not including, %2 points").arg(*scope.points).arg(*scope.points + binPoints);
    panel.rule = PanelWords::tr("R11, R12: the line is a total; a missing one has not been set.");
    panel.source = PanelWords::source(m_office);
    return panel;
}

Result<FigurePanel> FigureDesk::demandPanel(const FigureScope &scope)
{
    const Result<bool> isWithheld = areChoicesHidden(m_office);
    const auto demand = store::SeatUseStore(m_office.database()).demand();
    if (!isWithheld || !demand)
        return failure(isWithheld ? demand.error() : isWithheld.error());
    Table table;
    table.columns = {columnOf("school_code", ColumnKind::Text), columnOf("school_name", ColumnKind::Text),
                     columnOf("first_choices", ColumnKind::Number), columnOf("seats", ColumnKind::Number),
                     columnOf("per_seat", ColumnKind::Share)};
    FigurePanel panel;
    for (const store::Demand &school : *demand) {
        if (!scope.school.isEmpty() && school.code != scope.school)
            continue;
        const bool isShown = !*isWithheld || school.firstChoices >= fewestChoices;
        table.ids.push_back(static_cast<std::int64_t>(table.ids.size()));
        table.columns[0].texts.append(school.code);
        table.columns[1].texts.append(school.name);
        table.columns[2].numbers.append(isShown ? school.firstChoices : TableColumn::none);
        table.columns[3].numbers.append(school.seats);
        table.columns[4].numbers.append(isShown ? shareCell(figures::partOf(school.firstChoices, school.seats))
                                                : TableColumn::none);
        FigureScope behind{QStringLiteral("completion"), QStringLiteral("bucket")};
        behind.school = school.code;
        panel.behind.append(behind);
    }
    panel.shown = wholeTable(table);
    panel.chart = {QStringLiteral("school_name"),
                   {QStringLiteral("first_choices"), QStringLiteral("seats")},
                   {},
                   false,
                   static_cast<qsizetype>(table.rows())};
    panel.title = PanelWords::tr("First choices against seats");
    panel.reading = PanelWords::tr("who named the school first, in time, beside its seats");
    if (*isWithheld)
        panel.remark =
            PanelWords::tr("Counts below %1 are withheld while choices can be filed (R10).").arg(fewestChoices);
    panel.rule = PanelWords::tr("R8, R16: ordinary first choices filed in time; seats after cuts. Per seat in %.");
    panel.source = PanelWords::source(m_office);
    return panel;
}

Result<FigurePanel> FigureDesk::flowPanel(const FigureScope &scope)
{
    const auto read = store::SeatUseStore(m_office.database()).flow(scope.from);
    if (!read)
        return failure(read.error());
    const QList<store::Flow> flows = withOneOutside(*read);
    QHash<QString, qint64> wholes;
    for (const store::Flow &flow : flows)
        wholes[flow.fromCode] += flow.admitted;
    Table table;
    table.columns = {columnOf("from_district", ColumnKind::Word), columnOf("to_district", ColumnKind::Word),
                     columnOf("admitted", ColumnKind::Number), columnOf("part_of_from", ColumnKind::Share)};
    FigurePanel panel;
    for (const store::Flow &flow : flows) {
        if (!scope.district.isEmpty() && flow.fromCode != scope.district)
            continue;
        table.ids.push_back(static_cast<std::int64_t>(table.ids.size()));
        addWord(table.columns[0], flow.fromName);
        addWord(table.columns[1], flow.toName.isEmpty() ? PanelWords::tr("outside the city") : flow.toName);
        table.columns[2].numbers.append(flow.admitted);
        table.columns[3].numbers.append(shareCell(figures::partOf(flow.admitted, wholes.value(flow.fromCode))));
        FigureScope behind = scope;
        behind.district = flow.fromCode;
        panel.behind.append(scope.district.isEmpty() ? std::optional(behind) : std::nullopt);
    }
    panel.form = PanelForm::Matrix;
    panel.shown = wholeTable(table);
    panel.chart.names = QStringLiteral("from_district");
    panel.chart.bars = {QStringLiteral("admitted")};
    panel.chart.rows = static_cast<qsizetype>(table.rows());
    panel.chart.form = ChartForm::Shades;
    panel.across = QStringLiteral("to_district");
    panel.title = PanelWords::tr("From the candidates' districts to the schools' districts");
    panel.reading = PanelWords::tr("rows: where candidates come from · columns: where their schools are · "
                                   "counted from: %1")
                        .arg(wording::word(scope.from));
    panel.rule = PanelWords::tr("Live admissions by the candidate's district and the school's place; persons.");
    panel.source = PanelWords::source(m_office);
    return panel;
}

} // namespace hengzhao::office
