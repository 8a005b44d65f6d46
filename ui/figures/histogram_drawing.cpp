// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/panel_drawing.h"
#include "ui/parts/plot.h"

#include <QCoreApplication>

#include <algorithm>

namespace hengzhao::ui
{

namespace
{

struct HistogramWords {
    Q_DECLARE_TR_FUNCTIONS(HistogramWords)
};

/// Of the axis, for the name of each mark.
constexpr double roomOfName = 0.075;

/// Candidates by total, with the lines at their scores.
class HistogramDrawing final : public PanelDrawing
{
public:
    using PanelDrawing::PanelDrawing;

    void draw(const QSet<qsizetype> &marked, const Tokens &tokens) override
    {
        dressAxes(tokens);
        const QString kind = panel().chart.bars.first();
        const qsizetype rows = panel().rows();
        double highest = 1;
        for (qsizetype row = 0; row < rows; ++row)
            highest = std::max(highest, value(kind, row).value_or(0));
        const double names = roomOfName * static_cast<double>(panel().marks.size());
        plot().xAxis->setTicker(QSharedPointer<QCPAxisTicker>(new QCPAxisTicker));
        plot().yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new QCPAxisTicker));
        plot().yAxis->setRange(0, highest / std::max(0.3, 0.96 - names));
        plot().yAxis->setLabel(HistogramWords::tr("candidates"));
        plot().xAxis->setLabel(HistogramWords::tr("total"));
        plot().xAxis->setRange(scale());
        for (const qsizetype row : marked)
            addGround(low(row), high(row), tokens.accentSoft);
        auto *bars = new QCPBars(plot().xAxis, plot().yAxis);
        bars->setName(titleOf(kind));
        bars->setPen(QPen(tokens.card, 1));
        bars->setBrush(brushOf(kind, tokens));
        for (qsizetype row = 0; row < rows; ++row) {
            bars->setWidth(high(row) - low(row));
            bars->addData((low(row) + high(row)) / 2, value(kind, row).value_or(0));
        }
        drawMarks(tokens);
    }

    [[nodiscard]] std::optional<qsizetype> rowAt(const QPointF &point) const override
    {
        const double at = plot().xAxis->pixelToCoord(point.x());
        for (qsizetype row = 0; row < panel().rows(); ++row) {
            if (at >= low(row) && at < high(row))
                return row;
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] double low(qsizetype row) const { return value(QStringLiteral("points_from"), row).value_or(0); }
    [[nodiscard]] double high(qsizetype row) const { return value(QStringLiteral("points_to"), row).value_or(0); }

    /// Of all candidates and all lines, which may lie beyond them, and a little more.
    [[nodiscard]] QCPRange scale() const
    {
        constexpr double roomAtEnds = 5;
        QCPRange points(low(0), high(panel().rows() - 1));
        for (const office::PanelMark &mark : panel().marks)
            points.expand(mark.place);
        return {points.lower - roomAtEnds, points.upper + roomAtEnds};
    }

    /// Each a step lower than the one before, so that no name lies over another; all on the side where there is room,
    /// the outermost highest, so that no line runs through a name.
    void drawMarks(const Tokens &tokens)
    {
        QList<office::PanelMark> marks = panel().marks;
        std::stable_sort(marks.begin(), marks.end(), [](const office::PanelMark &one, const office::PanelMark &other) {
            return one.place < other.place;
        });
        constexpr double partOfNames = 0.25;
        const QCPRange &points = plot().xAxis->range();
        const bool areLeft = !marks.isEmpty() && marks.last().place > points.upper - partOfNames * points.size();
        if (areLeft)
            std::reverse(marks.begin(), marks.end());
        double height = 1;
        for (const office::PanelMark &mark : std::as_const(marks)) {
            const bool hasRoom = mark.place > points.lower + partOfNames * points.size();
            drawMark(mark, plot().yAxis->range().upper * height, areLeft && hasRoom, tokens);
            height -= roomOfName;
        }
    }

    void drawMark(const office::PanelMark &mark, double top, bool isLeft, const Tokens &tokens)
    {
        auto *line = new QCPItemLine(&plot());
        line->start->setCoords(mark.place, 0);
        line->end->setCoords(mark.place, top);
        line->setPen(QPen(tokens.accent, 1.5, Qt::DashLine));
        line->setLayer(QStringLiteral("overlay"));
        QCPItemText *name = addText(mark.place, top, mark.name, tokens.accent);
        name->setPositionAlignment((isLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
        name->setBrush(tokens.card);
        name->setPadding(QMargins(4, 0, 4, 0));
    }
};

} // namespace

std::unique_ptr<PanelDrawing> histogramDrawing(QCustomPlot &plot, const office::FigurePanel &panel)
{
    return std::make_unique<HistogramDrawing>(plot, panel);
}

} // namespace hengzhao::ui
