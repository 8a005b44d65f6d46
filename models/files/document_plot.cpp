// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/document_layout.h"
#include "models/files/text_lines.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace hengzhao::files
{

namespace
{

/// Of the picture, in lines of text.
constexpr double plotHeight = 20;
constexpr double columnGrey = 0.62;
constexpr double gridGrey = 0.85;
constexpr double axisGrey = 0.4;
/// Of a point, in points of the page.
constexpr double pointSide = 4.5;
/// Texts at the points of more places than this would lie over each other.
constexpr qsizetype mostPlacesWithTexts = 16;

/// How one line differs from the others, whatever the copier makes of it; a fifth is as the first.
struct LineLook {
    double thickness = 1;
    double grey = 0;
    bool isDotted = false;
    bool isHollow = false;
};
constexpr std::array lineLooks = {LineLook{1.8, 0.1, false, false}, LineLook{1.1, 0.45, false, true},
                                  LineLook{1.4, 0.1, true, false}, LineLook{1.4, 0.45, true, true}};

const LineLook &lookOf(qsizetype series)
{
    return lineLooks[static_cast<std::size_t>(series) % lineLooks.size()];
}

void addPoint(LaidDocument::Page &page, double x, double y, const LineLook &look)
{
    const double edge = pointSide / 2;
    page.grounds.push_back({x - edge, y - edge, pointSide, pointSide, look.grey});
    constexpr double rim = 1;
    constexpr double white = 1;
    if (look.isHollow)
        page.grounds.push_back({x - edge + rim, y - edge + rim, pointSide - 2 * rim, pointSide - 2 * rim, white});
}

ValueScale scaleOf(const PlotBlock &plot)
{
    std::optional<double> lowest;
    double highest = 0;
    for (const PlotBlock::Series &series : plot.series) {
        for (const std::optional<double> &value : series.values) {
            if (!value)
                continue;
            lowest = std::min(lowest.value_or(*value), *value);
            highest = std::max(highest, *value);
        }
    }
    return valueScale(lowest.value_or(0), highest, !plot.areColumns, plot.areWhole ? 1 : 0);
}

/// With as many decimals as a step of the scale has.
QString shownValue(double value, const ValueScale &scale)
{
    const double decimals = std::ceil(-std::log10(scale.step));
    return QLocale(QLocale::English).toString(value, 'f', std::max(0, static_cast<int>(decimals)));
}

/// Where the scale ends.
double lastPlace(const PlotBlock &plot)
{
    return static_cast<double>(plot.places.size()) - 0.5;
}

/// Whether another series has a higher figure at the place, so that the text of this one stands below.
bool isLower(const PlotBlock &plot, qsizetype series, qsizetype place)
{
    return std::any_of(plot.series.begin(), plot.series.end(), [&](const PlotBlock::Series &other) {
        return other.values[place].value_or(0) > plot.series[series].values[place].value_or(0);
    });
}

} // namespace

void DocumentLayout::add(const PlotBlock &plot)
{
    if (plot.places.isEmpty())
        return;
    if (!plot.areColumns)
        addKinds(plot);
    PlotFrame frame;
    frame.values = scaleOf(plot);
    frame.left = left() + widthOf(m_plain, shownValue(frame.values.high, frame.values)) + 1.5 * lineHeight();
    frame.perPlace = (left() + innerWidth() - frame.left) / static_cast<double>(plot.places.size());
    QList<Interval> names;
    for (const PlotBlock::Mark &mark : plot.marks) {
        const double x = frame.x(std::clamp(mark.place, -0.5, lastPlace(plot)));
        names.append({x, x + widthOf(m_plain, mark.name) + lineHeight()});
    }
    const QList<int> lines = linesOf(names);
    const double above = (1.4 + lineCount(lines)) * lineHeight();
    need(above + (plotHeight + 2) * lineHeight());
    frame.top = m_y + above;
    frame.bottom = frame.top + plotHeight * lineHeight();
    addScales(plot, frame);
    for (qsizetype series = 0; series < plot.series.size(); ++series) {
        if (plot.areColumns)
            addColumns(plot.series[series], frame);
        else
            addLine(plot, series, frame);
    }
    if (plot.places.size() <= mostPlacesWithTexts)
        addPointTexts(plot, frame);
    addMarks(plot, frame, lines);
    m_y = frame.bottom + 2 * lineHeight();
}

void DocumentLayout::addKinds(const PlotBlock &plot)
{
    QStringList names;
    for (const PlotBlock::Series &series : plot.series)
        names.append(series.name);
    const double length = 2 * lineHeight();
    addLegend(names, length, [this, length](qsizetype series, double x) {
        const LineLook &look = lookOf(series);
        const double y = m_y + lineHeight() / 2;
        page().strokes.push_back({x, y, x + length, y, look.thickness, look.grey, look.isDotted});
        addPoint(page(), x + length / 2, y, look);
    });
}

void DocumentLayout::addScales(const PlotBlock &plot, const PlotFrame &frame)
{
    const double right = left() + innerWidth();
    const double room = frame.left - left() - 0.5 * lineHeight();
    page().marks.push_back({left(), m_y, innerWidth(), m_document.points, false, axisGrey, plot.unit.toUtf8()});
    const auto steps = static_cast<int>(std::lround((frame.values.high - frame.values.low) / frame.values.step));
    for (int step = 0; step <= steps; ++step) {
        const double value = frame.values.low + step * frame.values.step;
        const double y = frame.y(value);
        page().strokes.push_back({frame.left, y, right, y, 0.5, step == 0 ? axisGrey : gridGrey});
        page().marks.push_back({left(),
                                y - lineHeight() / 2,
                                room,
                                m_document.points,
                                false,
                                axisGrey,
                                shownValue(value, frame.values).toUtf8(),
                                {},
                                TextAlign::Right});
    }
    double end = left();
    for (qsizetype place = 0; place < plot.places.size(); ++place) {
        const double width = widthOf(m_plain, plot.places[place]) + 1;
        const double x = std::clamp(frame.x(static_cast<double>(place)) - width / 2, left(), right - width);
        if (x < end)
            continue;
        page().marks.push_back({x, frame.bottom + 0.3 * lineHeight(), width, m_document.points, false, axisGrey,
                                plot.places[place].toUtf8()});
        end = x + width + 0.5 * lineHeight();
    }
}

void DocumentLayout::addColumns(const PlotBlock::Series &columns, const PlotFrame &frame)
{
    // A light edge parts two columns of one height.
    const double edge = std::min(0.6, frame.perPlace / 4);
    for (qsizetype place = 0; place < columns.values.size(); ++place) {
        const double y = frame.y(columns.values[place].value_or(0));
        const double x = frame.x(static_cast<double>(place) - 0.5);
        if (y < frame.bottom)
            page().grounds.push_back({x, y, frame.perPlace - edge, frame.bottom - y, columnGrey});
    }
}

void DocumentLayout::addLine(const PlotBlock &plot, qsizetype series, const PlotFrame &frame)
{
    const QList<std::optional<double>> &values = plot.series[series].values;
    const LineLook &look = lookOf(series);
    for (qsizetype place = 0; place < values.size(); ++place) {
        if (!values[place])
            continue;
        const double x = frame.x(static_cast<double>(place));
        const double y = frame.y(*values[place]);
        if (place + 1 < values.size() && values[place + 1])
            page().strokes.push_back(
                {x, y, x + frame.perPlace, frame.y(*values[place + 1]), look.thickness, look.grey, look.isDotted});
        addPoint(page(), x, y, look);
    }
}

void DocumentLayout::addPointTexts(const PlotBlock &plot, const PlotFrame &frame)
{
    for (qsizetype series = 0; series < plot.series.size(); ++series) {
        const PlotBlock::Series &one = plot.series[series];
        for (qsizetype place = 0; place < one.texts.size(); ++place) {
            if (!one.values[place])
                continue;
            const double width = widthOf(m_plain, one.texts[place]) + 1;
            const double y = frame.y(*one.values[place]);
            // Below the scale stand the places' names.
            const bool isBelow = isLower(plot, series, place) && y + pointSide + lineHeight() <= frame.bottom;
            const double top = isBelow ? y + pointSide : y - pointSide - lineHeight();
            page().marks.push_back({frame.x(static_cast<double>(place)) - width / 2, top, width, m_document.points,
                                    false, 0, one.texts[place].toUtf8()});
        }
    }
}

/// Names above the picture, each beside its line; where one would lie over another, a line lower. One beyond the scale
/// stands at its end, without a line.
void DocumentLayout::addMarks(const PlotBlock &plot, const PlotFrame &frame, const QList<int> &lines)
{
    for (qsizetype i = 0; i < plot.marks.size(); ++i) {
        const double place = std::clamp(plot.marks[i].place, -0.5, lastPlace(plot));
        const double x = frame.x(place);
        const double y = m_y + (1.2 + lines[i]) * lineHeight();
        const double width = widthOf(m_plain, plot.marks[i].name) + 1;
        const bool hasRoom = x + 3 + width <= left() + innerWidth();
        if (place == plot.marks[i].place)
            page().strokes.push_back({x, y, x, frame.bottom, 1, 0, true});
        page().marks.push_back(
            {hasRoom ? x + 3 : x - 3 - width, y, width, m_document.points, false, 0, plot.marks[i].name.toUtf8()});
    }
}

} // namespace hengzhao::files
