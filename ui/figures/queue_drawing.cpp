// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/figure_words.h"
#include "ui/figures/panel_drawing.h"
#include "ui/parts/plot.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace hengzhao::ui
{

namespace
{

struct QueueDrawingWords {
    Q_DECLARE_TR_FUNCTIONS(QueueDrawingWords)
};

constexpr double barWidth = 0.62;
constexpr qsizetype longestQueueName = 14;

/// Bars that lie across, a bucket each: who was taken, then who got none; a mark where the seats end, and the cut-off
/// beside the bar.
class QueueDrawing final : public PanelDrawing
{
public:
    using PanelDrawing::PanelDrawing;

    void draw(const QSet<qsizetype> &marked, const Tokens &tokens) override
    {
        dressAxes(tokens);
        plot().xAxis->grid()->setVisible(true);
        plot().yAxis->grid()->setVisible(false);
        nameBuckets();
        scale();
        for (const qsizetype row : marked) {
            if (row < rows())
                markRow(row, tokens);
        }
        QCPBars *below = nullptr;
        for (const QString &kind : panel().chart.bars)
            below = drawKind(kind, below, tokens);
        for (qsizetype row = 0; row < rows(); ++row) {
            drawSeats(row, tokens);
            nameCutoff(row, tokens);
        }
    }

    [[nodiscard]] std::optional<qsizetype> rowAt(const QPointF &point) const override
    {
        if (!plot().axisRect()->rect().contains(point.toPoint()))
            return std::nullopt;
        const auto row = std::lround(plot().yAxis->pixelToCoord(point.y()));
        return row >= 0 && row < rows() ? std::optional(qsizetype(row)) : std::nullopt;
    }

private:
    [[nodiscard]] qsizetype rows() const { return panel().rows(); }

    [[nodiscard]] double lengthOf(qsizetype row) const
    {
        double length = 0;
        for (const QString &kind : panel().chart.bars)
            length += value(kind, row).value_or(0);
        return std::max(length, value(QStringLiteral("seats"), row).value_or(0));
    }

    void nameBuckets()
    {
        const auto ticks = QSharedPointer<QCPAxisTickerText>::create();
        for (qsizetype row = 0; row < rows(); ++row) {
            const QString name = column(panel().chart.names).text(static_cast<size_t>(row));
            ticks->addTick(static_cast<double>(row),
                           name.size() > longestQueueName ? name.left(longestQueueName - 1) + QChar(0x2026) : name);
        }
        plot().yAxis->setTicker(ticks);
        plot().yAxis->setRange(-0.6, static_cast<double>(rows()) - 0.4);
        plot().yAxis->setRangeReversed(true);
    }

    /// From zero, with room at the right for the widest text.
    void scale()
    {
        plot().xAxis->setTicker(QSharedPointer<QCPAxisTicker>::create());
        double longest = 1;
        int widest = 0;
        for (qsizetype row = 0; row < rows(); ++row) {
            longest = std::max(longest, lengthOf(row));
            widest = std::max(widest, QFontMetrics(plot().font()).horizontalAdvance(cutoffOf(row)));
        }
        const double beside = std::clamp((widest + 16.0) / std::max(1.0, plot().width() * 0.82), 0.05, 0.6);
        plot().xAxis->setRange(0, longest / (1 - beside));
    }

    void markRow(qsizetype row, const Tokens &tokens) const
    {
        auto *ground = new QCPItemRect(&plot());
        ground->topLeft->setCoords(0, static_cast<double>(row) - 0.5);
        ground->bottomRight->setCoords(plot().xAxis->range().upper, static_cast<double>(row) + 0.5);
        ground->setPen(Qt::NoPen);
        ground->setBrush(tokens.accentSoft);
        ground->setLayer(QStringLiteral("background"));
    }

    QCPBars *drawKind(const QString &kind, QCPBars *below, const Tokens &tokens)
    {
        auto *bars = new QCPBars(plot().yAxis, plot().xAxis);
        bars->setName(titleOf(kind));
        bars->setPen(QPen(brushOf(kind, tokens).color(), 0.8));
        bars->setBrush(brushOf(kind, tokens));
        bars->setWidth(barWidth);
        for (qsizetype row = 0; row < rows(); ++row)
            bars->addData(static_cast<double>(row), value(kind, row).value_or(0));
        if (below != nullptr)
            bars->moveAbove(below);
        return bars;
    }

    /// A frame as long as there are seats: what of it is not filled is free.
    void drawSeats(qsizetype row, const Tokens &tokens) const
    {
        auto *seats = new QCPItemRect(&plot());
        seats->topLeft->setCoords(0, static_cast<double>(row) - barWidth / 2 - 0.06);
        seats->bottomRight->setCoords(value(QStringLiteral("seats"), row).value_or(0),
                                      static_cast<double>(row) + barWidth / 2 + 0.06);
        seats->setPen(QPen(tokens.ink, 1.4));
        seats->setBrush(Qt::NoBrush);
        seats->setLayer(QStringLiteral("overlay"));
    }

    /// The total of the last one taken where somebody got none; else what is free.
    [[nodiscard]] QString cutoffOf(qsizetype row) const
    {
        const auto place = static_cast<size_t>(row);
        const double taken = value(QStringLiteral("taken"), row).value_or(0);
        const double free = value(QStringLiteral("seats"), row).value_or(0) - taken;
        if (free > 0)
            return QueueDrawingWords::tr("%1 free").arg(wording::thousands(std::llround(free)));
        if (taken <= 0 || value(QStringLiteral("got_none"), row).value_or(0) <= 0)
            return {};
        const TableColumn &totals = column(QStringLiteral("last_total"));
        const QString total = totals.isEmpty(place) ? QueueDrawingWords::tr("no score") : totals.text(place);
        return isByLot(row) ? QueueDrawingWords::tr("%1, by lot").arg(total) : total;
    }

    [[nodiscard]] bool isByLot(qsizetype row) const
    {
        const TableColumn &lots = column(QStringLiteral("by_lot"));
        return !lots.isEmpty(static_cast<size_t>(row));
    }

    void nameCutoff(qsizetype row, const Tokens &tokens)
    {
        QCPItemText *text = addText(lengthOf(row), static_cast<double>(row), cutoffOf(row), tokens.ink);
        text->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        text->setPadding(QMargins(6, 0, 0, 0));
        text->setClipToAxisRect(false);
    }
};

} // namespace

std::unique_ptr<PanelDrawing> queueDrawing(QCustomPlot &plot, const office::FigurePanel &panel)
{
    return std::make_unique<QueueDrawing>(plot, panel);
}

} // namespace hengzhao::ui
