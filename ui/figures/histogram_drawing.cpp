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
        if (rows > 0)
            plot().xAxis->setRange(low(0) - 5, high(rows - 1) + 5);
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

    /// Each a step lower than the one before, so that no name lies over another.
    void drawMarks(const Tokens &tokens)
    {
        double height = 1;
        for (const office::PanelMark &mark : panel().marks) {
            const double top = plot().yAxis->range().upper * height;
            auto *line = new QCPItemLine(&plot());
            line->start->setCoords(mark.place, 0);
            line->end->setCoords(mark.place, top);
            line->setPen(QPen(tokens.accent, 1.5, Qt::DashLine));
            line->setLayer(QStringLiteral("overlay"));
            const bool isRight = mark.place > plot().xAxis->range().center();
            QCPItemText *name =
                addText(mark.place, top, QStringLiteral("%1 %2").arg(mark.name, QString::number(mark.place, 'f', 2)),
                        tokens.accent);
            name->setPositionAlignment((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
            name->setBrush(tokens.card);
            name->setPadding(QMargins(4, 0, 4, 0));
            height -= roomOfName;
        }
    }
};

} // namespace

std::unique_ptr<PanelDrawing> histogramDrawing(QCustomPlot &plot, const office::FigurePanel &panel)
{
    return std::make_unique<HistogramDrawing>(plot, panel);
}

} // namespace hengzhao::ui
