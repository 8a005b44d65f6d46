// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/panel_drawing.h"
#include "ui/parts/plot.h"

#include <algorithm>
#include <cmath>

namespace hengzhao::ui
{

namespace
{

/// One line a series. Years without a figure part it, and no line leads over a break in the way of counting.
class YearsDrawing final : public PanelDrawing
{
public:
    using PanelDrawing::PanelDrawing;

    void draw(const QSet<qsizetype> &marked, const Tokens &tokens) override
    {
        dressAxes(tokens);
        const auto ticks = QSharedPointer<QCPAxisTickerText>::create();
        for (qsizetype row = 0; row < panel().rows(); ++row)
            ticks->addTick(static_cast<double>(row), column(panel().chart.names).text(static_cast<size_t>(row)));
        plot().xAxis->setTicker(ticks);
        plot().xAxis->setRange(-0.4, static_cast<double>(panel().rows()) - 0.3);
        plot().yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new QCPAxisTicker));
        plot().yAxis->setLabel(QStringLiteral("%"));
        takeRange();
        for (const qsizetype row : marked)
            addGround(static_cast<double>(row) - 0.4, static_cast<double>(row) + 0.4, tokens.accentSoft);
        for (const QString &key : panel().chart.bars)
            drawSeries(key, QPen(tokens.vocational, 2.5), QCPScatterStyle::ssDisc, true, tokens);
        for (const QString &key : panel().chart.lines) {
            const bool isOld = key == panel().chart.lines.first();
            drawSeries(key, QPen(tokens.muted, 1.8, isOld ? Qt::SolidLine : Qt::DashLine),
                       isOld ? QCPScatterStyle::ssSquare : QCPScatterStyle::ssDiamond, false, tokens);
        }
        drawBreak(tokens);
    }

    [[nodiscard]] std::optional<qsizetype> rowAt(const QPointF &point) const override
    {
        const auto row = static_cast<qsizetype>(std::lround(plot().xAxis->pixelToCoord(point.x())));
        return row >= 0 && row < panel().rows() ? std::optional(row) : std::nullopt;
    }

private:
    /// Lines are compared with each other: the axis shows the tens they lie in, and one more on both sides.
    void takeRange()
    {
        double low = 100;
        double high = 0;
        for (qsizetype row = 0; row < panel().rows(); ++row) {
            for (const QString &key : panel().chart.bars + panel().chart.lines) {
                if (const auto one = value(key, row)) {
                    low = std::min(low, *one);
                    high = std::max(high, *one);
                }
            }
        }
        constexpr double step = 10;
        plot().yAxis->setRange(std::max(0.0, (std::floor(low / step) - 1) * step),
                               std::min(100.0, (std::ceil(high / step) + 1) * step));
    }

    /// The lower of two figures of a year has its label below.
    [[nodiscard]] bool isLower(const QString &key, qsizetype row) const
    {
        const double own = value(key, row).value_or(0);
        for (const QString &other : panel().chart.bars + panel().chart.lines) {
            if (const auto one = value(other, row); one && other != key)
                return own < *one;
        }
        return false;
    }

    void drawSeries(const QString &key, const QPen &pen, QCPScatterStyle::ScatterShape shape, bool isOwn,
                    const Tokens &tokens)
    {
        auto *line = new QCPGraph(plot().xAxis, plot().yAxis);
        line->setName(titleOf(key));
        line->setPen(pen);
        line->setScatterStyle(QCPScatterStyle(shape, pen.color(), pen.color(), 8));
        for (qsizetype row = 0; row < panel().rows(); ++row) {
            const std::optional<double> one = value(key, row);
            line->addData(static_cast<double>(row), one.value_or(std::nan("")));
            if (!one)
                continue;
            QCPItemText *label = addText(static_cast<double>(row), *one, column(key).text(static_cast<size_t>(row)),
                                         isOwn ? pen.color() : tokens.muted);
            label->setPositionAlignment(Qt::AlignHCenter | (isLower(key, row) ? Qt::AlignTop : Qt::AlignBottom));
            label->setPadding(QMargins(0, 7, 0, 7));
        }
    }

    void drawBreak(const Tokens &tokens)
    {
        for (const office::PanelMark &mark : panel().marks) {
            auto *line = new QCPItemLine(&plot());
            line->start->setCoords(mark.place, plot().yAxis->range().lower);
            line->end->setCoords(mark.place, plot().yAxis->range().upper);
            line->setPen(QPen(tokens.warning, 1.2, Qt::DotLine));
            QCPItemText *text = addText(mark.place, plot().yAxis->range().upper, mark.name, tokens.warning);
            text->setPositionAlignment(Qt::AlignRight | Qt::AlignTop);
            text->setPadding(QMargins(4, 0, 6, 0));
        }
    }
};

} // namespace

std::unique_ptr<PanelDrawing> yearsDrawing(QCustomPlot &plot, const office::FigurePanel &panel)
{
    return std::make_unique<YearsDrawing>(plot, panel);
}

} // namespace hengzhao::ui
