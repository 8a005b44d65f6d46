// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/figure_sheets.h"

#include "models/domain/share_text.h"
#include "models/office/share_cell.h"
#include "models/wording/column_titles.h"

#include <cmath>
#include <functional>

namespace hengzhao::office
{

namespace
{

constexpr double tenThousandths = 10'000;

/// One column of figures: its name, its kind, and what a row has in it.
template <typename Row>
struct Figure {
    const char *key;
    ColumnKind kind;
    std::function<std::int64_t(const Row &)> number;
};

void show(ShownTable &shown, TableColumn column, Table &table)
{
    shown.titles.append(wording::columnTitle(column.key));
    shown.columns.append(static_cast<int>(table.columns.size()));
    table.columns.append(std::move(column));
}

/// Codes and names first, then the figures.
template <typename Row>
ShownTable tableOf(const QList<Row> &rows, const QList<Figure<Row>> &figures)
{
    ShownTable shown;
    auto table = std::make_shared<Table>();
    TableColumn code{QStringLiteral("code"), ColumnKind::Text};
    TableColumn unit{QStringLiteral("unit"), ColumnKind::Text};
    for (const Row &row : rows) {
        shown.rows.push_back(static_cast<std::uint32_t>(table->ids.size()));
        table->ids.push_back(static_cast<std::int64_t>(table->ids.size()));
        code.texts.append(row.key == QLatin1String("total") ? QString() : row.key);
        unit.texts.append(row.name);
    }
    show(shown, std::move(code), *table);
    show(shown, std::move(unit), *table);
    for (const Figure<Row> &figure : figures) {
        TableColumn column{QString::fromLatin1(figure.key), figure.kind};
        for (const Row &row : rows)
            column.numbers.append(figure.number(row));
        show(shown, std::move(column), *table);
    }
    shown.table = std::move(table);
    return shown;
}

ShownChart figureChart(QStringList bars, qsizetype rows)
{
    return {QStringLiteral("unit"), std::move(bars), {}, false, rows};
}

TableColumn constantShare(const QString &key, double share, size_t rows)
{
    TableColumn column{key, ColumnKind::Share};
    for (size_t row = 0; row < rows; ++row)
        column.numbers.append(shareNumber(share));
    return column;
}

} // namespace

void addBand(ShownTable &shown, const Targets &targets)
{
    auto table = std::make_shared<Table>(*shown.table);
    show(shown, constantShare(QStringLiteral("share_low"), targets.shareLow, table->rows()), *table);
    show(shown, constantShare(QStringLiteral("share_high"), targets.shareHigh, table->rows()), *table);
    shown.table = std::move(table);
}

ShownChart addShareChart(ShownTable &shown, const Targets &targets, std::optional<double> mean)
{
    auto table = std::make_shared<Table>(*shown.table);
    TableColumn general{QStringLiteral("general_part"), ColumnKind::Share};
    for (const std::int64_t share : table->column(QStringLiteral("share")).numbers)
        general.numbers.append(share == TableColumn::none ? share : std::int64_t(tenThousandths) - share);
    show(shown, std::move(general), *table);
    shown.table = std::move(table);
    addBand(shown, targets);
    ShownChart chart = figureChart({QStringLiteral("share"), QStringLiteral("general_part")},
                                   static_cast<qsizetype>(shown.rows.size()));
    chart.isStacked = true;
    chart.lines = {QStringLiteral("share_low"), QStringLiteral("share_high")};
    if (mean) {
        auto withMean = std::make_shared<Table>(*shown.table);
        show(shown, constantShare(QStringLiteral("city_share"), *mean, withMean->rows()), *withMean);
        shown.table = std::move(withMean);
        chart.lines.append(QStringLiteral("city_share"));
    }
    return chart;
}

FigureSheet shareSheet(const QList<figures::ShareRow> &rows, qsizetype totals, const Targets &targets,
                       std::optional<double> mean)
{
    using Row = figures::ShareRow;
    ShownTable shown =
        tableOf<Row>(rows, {{"vocational", ColumnKind::Number, [](const Row &row) { return row.vocational; }},
                            {"general", ColumnKind::Number, [](const Row &row) { return row.general; }},
                            {"share", ColumnKind::Share, [](const Row &row) { return shareCell(row.share()); }}});
    auto table = std::make_shared<Table>(*shown.table);
    TableColumn ratio{QStringLiteral("ratio"), ColumnKind::Text};
    for (const Row &row : rows)
        ratio.texts.append(row.ratio());
    show(shown, std::move(ratio), *table);
    shown.table = std::move(table);
    ShownChart chart = addShareChart(shown, targets, mean);
    chart.rows = rows.size() - totals;
    return {std::move(shown), chart};
}

FigureSheet splitSheet(const QList<figures::SplitRow> &rows, qsizetype totals)
{
    using Row = figures::SplitRow;
    const ShownTable shown = tableOf<Row>(
        rows, {{"graduates", ColumnKind::Number, [](const Row &row) { return row.graduates; }},
               {"vocational", ColumnKind::Number, [](const Row &row) { return row.vocational; }},
               {"general", ColumnKind::Number, [](const Row &row) { return row.general; }},
               {"elsewhere", ColumnKind::Number, [](const Row &row) { return row.elsewhere; }},
               {"unknown", ColumnKind::Number, [](const Row &row) { return row.unknown(); }},
               {"vocational_part", ColumnKind::Share, [](const Row &row) { return shareCell(row.vocationalPart()); }},
               {"general_part", ColumnKind::Share, [](const Row &row) { return shareCell(row.generalPart()); }},
               {"elsewhere_part", ColumnKind::Share, [](const Row &row) { return shareCell(row.elsewherePart()); }},
               {"unknown_part", ColumnKind::Share, [](const Row &row) { return shareCell(row.unknownPart()); }}});
    ShownChart chart = figureChart({QStringLiteral("vocational_part"), QStringLiteral("general_part"),
                                    QStringLiteral("elsewhere_part"), QStringLiteral("unknown_part")},
                                   rows.size() - totals);
    chart.isStacked = true;
    return {shown, chart};
}

FigureSheet entrySheet(const QList<figures::EntryRow> &rows, qsizetype totals, const Targets &targets)
{
    using Row = figures::EntryRow;
    ShownTable shown =
        tableOf<Row>(rows, {{"graduates", ColumnKind::Number, [](const Row &row) { return row.graduates; }},
                            {"entered", ColumnKind::Number, [](const Row &row) { return row.entered(); }},
                            {"rate", ColumnKind::Share, [](const Row &row) { return shareCell(row.rate()); }}});
    auto table = std::make_shared<Table>(*shown.table);
    show(shown, constantShare(QStringLiteral("rate_target"), targets.entryRate, table->rows()), *table);
    shown.table = std::move(table);
    ShownChart chart = figureChart({QStringLiteral("rate")}, rows.size() - totals);
    chart.lines = {QStringLiteral("rate_target")};
    return {std::move(shown), chart};
}

FigureSheet completionSheet(const QList<figures::CompletionRow> &rows, qsizetype totals)
{
    using Row = figures::CompletionRow;
    const ShownTable shown = tableOf<Row>(
        rows, {{"limit", ColumnKind::Number, [](const Row &row) { return row.limit; }},
               {"live", ColumnKind::Number, [](const Row &row) { return row.live; }},
               {"free", ColumnKind::Number, [](const Row &row) { return row.free(); }},
               {"completion", ColumnKind::Share, [](const Row &row) { return shareCell(row.completion()); }}});
    return {shown, figureChart({QStringLiteral("limit"), QStringLiteral("live")}, rows.size() - totals)};
}

} // namespace hengzhao::office
