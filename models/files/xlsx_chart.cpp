// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xlsx_chart.h"

#include "models/files/cell_number.h"
#include "models/files/xlsx_sheet.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <array>

namespace hengzhao::files
{

namespace
{

constexpr double chartWidthScale = 1.6;
constexpr double chartHeightScale = 1.8;
constexpr uint16_t gapBetweenBars = 60;
constexpr float lineWidth = 1.75F;
constexpr uint8_t markerSize = 6;
constexpr lxw_color_t ink = 0x1F3A4D;
constexpr lxw_color_t paleInk = 0xC8CDD2;
constexpr lxw_color_t paper = 0xFFFFFF;
/// From full to empty; a fourth kind of bar would have the first one's again.
constexpr std::array<uint8_t, 3> patterns = {LXW_CHART_PATTERN_PERCENT_90, LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL,
                                             LXW_CHART_PATTERN_PERCENT_5};
constexpr std::array<uint8_t, 2> dashes = {LXW_CHART_LINE_DASH_DASH, LXW_CHART_LINE_DASH_SOLID};
/// Lines that are the figures themselves: points tell them apart where dashes do not.
constexpr std::array<uint8_t, 4> strokes = {LXW_CHART_LINE_DASH_SOLID, LXW_CHART_LINE_DASH_DASH,
                                            LXW_CHART_LINE_DASH_ROUND_DOT, LXW_CHART_LINE_DASH_LONG_DASH};
constexpr std::array<uint8_t, 4> markers = {LXW_CHART_MARKER_CIRCLE, LXW_CHART_MARKER_SQUARE, LXW_CHART_MARKER_DIAMOND,
                                            LXW_CHART_MARKER_TRIANGLE};

/// The cells that the chart shows, so that it has its figures before anybody reckons.
void writeCharted(lxw_worksheet *sheet, const XlsxFrameRequest &request)
{
    for (qsizetype row = 0; row < request.charted.size(); ++row) {
        const QStringList &cells = request.charted[row];
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const auto place = lxw_row_t(request.headerRow + row);
            const ColumnForm form = request.head.forms.value(column, ColumnForm::Text);
            if (const auto number = cellNumber(cells[column], form); number && row > 0)
                worksheet_write_number(sheet, place, lxw_col_t(column), *number, nullptr);
            else
                worksheet_write_string(sheet, place, lxw_col_t(column), cells[column].toUtf8().constData(), nullptr);
        }
    }
}

lxw_chart_series *addSeries(lxw_chart *chart, const XlsxFrameRequest &request, int column)
{
    const TableChart &wanted = *request.head.chart;
    const auto first = lxw_row_t(request.headerRow + 1);
    const auto last = lxw_row_t(request.headerRow + wanted.rows);
    lxw_chart_series *const series = chart_add_series(chart, nullptr, nullptr);
    chart_series_set_categories(series, "Sheet1", first, lxw_col_t(wanted.names), last, lxw_col_t(wanted.names));
    chart_series_set_values(series, "Sheet1", first, lxw_col_t(column), last, lxw_col_t(column));
    chart_series_set_name_range(series, "Sheet1", first - 1, lxw_col_t(column));
    return series;
}

void addBars(lxw_chart *chart, const XlsxFrameRequest &request)
{
    std::size_t kind = 0;
    for (const int column : request.head.chart->bars) {
        lxw_chart_series *const series = addSeries(chart, request, column);
        lxw_chart_pattern pattern = {ink, paper, patterns[kind++ % patterns.size()]};
        chart_series_set_pattern(series, &pattern);
        lxw_chart_line border = {ink, LXW_FALSE, 0.75F, LXW_CHART_LINE_DASH_SOLID, 0};
        chart_series_set_line(series, &border);
    }
}

void addLines(lxw_chart *chart, const XlsxFrameRequest &request)
{
    std::size_t kind = 0;
    for (const int column : request.head.chart->lines) {
        lxw_chart_series *const series = addSeries(chart, request, column);
        lxw_chart_line stroke = {LXW_COLOR_BLACK, LXW_FALSE, lineWidth, dashes[kind++ % dashes.size()], 0};
        chart_series_set_line(series, &stroke);
    }
}

void addMarkedLines(lxw_chart *chart, const XlsxFrameRequest &request)
{
    std::size_t kind = 0;
    for (const int column : request.head.chart->bars + request.head.chart->lines) {
        lxw_chart_series *const series = addSeries(chart, request, column);
        lxw_chart_line stroke = {ink, LXW_FALSE, lineWidth, strokes[kind % strokes.size()], 0};
        chart_series_set_line(series, &stroke);
        chart_series_set_marker_type(series, markers[kind % markers.size()]);
        chart_series_set_marker_size(series, markerSize);
        lxw_chart_fill fill = {kind % 2 == 0 ? ink : paper, LXW_FALSE, 0};
        chart_series_set_marker_fill(series, &fill);
        ++kind;
    }
    chart_show_blanks_as(chart, LXW_CHART_BLANKS_AS_GAP);
}

/// From paper to a grey on which black figures are still read.
void addShades(lxw_worksheet *sheet, const XlsxFrameRequest &request)
{
    constexpr lxw_color_t darkest = 0x9FB4C4;
    const auto first = lxw_row_t(request.headerRow + 1);
    const auto last = lxw_row_t(request.headerRow + request.head.chart->rows);
    for (const int column : request.head.chart->bars) {
        lxw_conditional_format shades = {};
        shades.type = LXW_CONDITIONAL_2_COLOR_SCALE;
        shades.min_color = paper;
        shades.max_color = darkest;
        worksheet_conditional_format_range(sheet, first, lxw_col_t(column), last, lxw_col_t(column), &shades);
    }
}

lxw_chart_type typeOf(TableChart::Form form)
{
    switch (form) {
    case TableChart::Form::Stacked:
        return LXW_CHART_COLUMN_STACKED;
    case TableChart::Form::Lines:
        return LXW_CHART_LINE;
    case TableChart::Form::SideBySide:
    case TableChart::Form::Touching:
    case TableChart::Form::Shades:
        break;
    }
    return LXW_CHART_COLUMN;
}

} // namespace

void addXlsxChart(lxw_workbook *book, lxw_worksheet *sheet, const XlsxFrameRequest &request)
{
    const TableChart &wanted = *request.head.chart;
    if (wanted.rows < 1 || wanted.rows >= request.charted.size() || wanted.bars.isEmpty())
        return;
    if (wanted.form == TableChart::Form::Shades)
        return addShades(sheet, request);
    writeCharted(sheet, request);
    lxw_chart *const chart = workbook_add_chart(book, typeOf(wanted.form));
    if (wanted.form == TableChart::Form::Lines) {
        addMarkedLines(chart, request);
    } else {
        addBars(chart, request);
        addLines(chart, request);
        chart_set_series_gap(chart, wanted.form == TableChart::Form::Touching ? 0 : gapBetweenBars);
        chart_axis_set_min(chart->y_axis, 0);
    }
    chart_title_set_name(chart, wanted.title.toUtf8().constData());
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    if (request.head.forms.value(wanted.bars.first()) == ColumnForm::Share)
        chart_axis_set_num_format(chart->y_axis, "0%");
    lxw_chart_line grid = {paleInk, LXW_FALSE, 0.5F, LXW_CHART_LINE_DASH_SOLID, 0};
    chart_axis_major_gridlines_set_line(chart->y_axis, &grid);
    lxw_chart_options options = {};
    options.x_scale = chartWidthScale;
    options.y_scale = chartHeightScale;
    options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
    worksheet_insert_chart_opt(sheet, lxw_row_t(request.headerRow), lxw_col_t(request.widths.size() + 1), chart,
                               &options);
}

QByteArray withLines(QByteArray chart, const TableChart &form)
{
    if (form.lines.isEmpty() || form.form == TableChart::Form::Lines)
        return chart;
    static const QByteArray seriesBegin = "<c:ser>";
    static const QByteArray seriesEnd = "</c:ser>";
    static const QByteArray barsEnd = "</c:barChart>";
    qsizetype from = -1;
    for (qsizetype i = 0; i <= form.bars.size(); ++i)
        from = chart.indexOf(seriesBegin, from + 1);
    const qsizetype to = chart.lastIndexOf(seriesEnd) + seriesEnd.size();
    const qsizetype axes = chart.indexOf("<c:axId", to);
    const qsizetype end = chart.indexOf(barsEnd, to);
    if (from < 0 || axes < 0 || end < axes)
        return chart;
    QByteArray lines = chart.sliced(from, to - from);
    lines.replace("</c:spPr>", "</c:spPr><c:marker><c:symbol val=\"none\"/></c:marker>");
    const QByteArray lineChart = "<c:lineChart><c:grouping val=\"standard\"/>" + lines + "<c:marker val=\"1\"/>" +
                                 chart.sliced(axes, end - axes) + "</c:lineChart>";
    chart.insert(end + barsEnd.size(), lineChart);
    return chart.remove(from, to - from);
}

} // namespace hengzhao::files
