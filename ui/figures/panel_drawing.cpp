// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/panel_drawing.h"

#include "models/wording/column_titles.h"
#include "ui/parts/plot.h"

#include <array>
#include <cmath>

namespace hengzhao::ui
{

namespace
{

constexpr double hundredths = 100;

struct KindLook {
    const char *key;
    QColor Tokens::*colour;
    Qt::BrushStyle pattern;
};

constexpr std::array kindLooks = {
    KindLook{"general", &Tokens::general, Qt::SolidPattern},
    KindLook{"general_part", &Tokens::general, Qt::SolidPattern},
    KindLook{"applied", &Tokens::general, Qt::SolidPattern},
    KindLook{"limit", &Tokens::neither, Qt::SolidPattern},
    KindLook{"seats", &Tokens::neither, Qt::SolidPattern},
    KindLook{"outside", &Tokens::secondChoice, Qt::BDiagPattern},
    KindLook{"general_pool", &Tokens::secondChoice, Qt::BDiagPattern},
    KindLook{"work", &Tokens::neither, Qt::Dense4Pattern},
    KindLook{"repeating", &Tokens::muted, Qt::CrossPattern},
    KindLook{"elsewhere_part", &Tokens::neither, Qt::Dense4Pattern},
    KindLook{"unknown", &Tokens::bad, Qt::FDiagPattern},
    KindLook{"unknown_part", &Tokens::bad, Qt::FDiagPattern},
    KindLook{"got_none", &Tokens::bad, Qt::FDiagPattern},
    KindLook{"declined", &Tokens::bad, Qt::FDiagPattern},
};

} // namespace

QBrush brushOf(const QString &key, const Tokens &tokens)
{
    for (const KindLook &look : kindLooks) {
        if (key == QLatin1String(look.key))
            return {tokens.*look.colour, look.pattern};
    }
    return tokens.vocational;
}

std::unique_ptr<PanelDrawing> drawingOf(QCustomPlot &plot, const office::FigurePanel &panel)
{
    switch (panel.form) {
    case office::PanelForm::Bars:
        return barDrawing(plot, panel);
    case office::PanelForm::Histogram:
        return histogramDrawing(plot, panel);
    case office::PanelForm::Matrix:
        return matrixDrawing(plot, panel);
    case office::PanelForm::Days:
        return daysDrawing(plot, panel);
    case office::PanelForm::Shares:
        return shareDrawing(plot, panel);
    case office::PanelForm::Years:
        return yearsDrawing(plot, panel);
    case office::PanelForm::Queues:
        return queueDrawing(plot, panel);
    case office::PanelForm::List:
        break;
    }
    return {};
}

std::optional<double> PanelDrawing::value(const QString &key, qsizetype row) const
{
    const TableColumn &cells = column(key);
    const std::int64_t number = cells.numbers[static_cast<size_t>(row)];
    if (number == TableColumn::none)
        return std::nullopt;
    const bool isWhole = cells.kind == ColumnKind::Number;
    return isWhole ? static_cast<double>(number) : static_cast<double>(number) / hundredths;
}

QString PanelDrawing::titleOf(const QString &key) const
{
    const QString &own = column(key).title;
    return own.isEmpty() ? wording::columnTitle(key) : own;
}

QCPItemText *PanelDrawing::addText(double x, double y, const QString &text, const QColor &colour)
{
    auto *item = new QCPItemText(&m_plot);
    item->position->setType(QCPItemPosition::ptPlotCoords);
    item->position->setCoords(x, y);
    item->setFont(m_plot.font());
    item->setColor(colour);
    item->setText(text);
    item->setLayer(QStringLiteral("overlay"));
    return item;
}

void PanelDrawing::dressAxes(const Tokens &tokens) const
{
    for (QCPAxis *axis : {m_plot.xAxis, m_plot.yAxis}) {
        axis->setTickLabelFont(m_plot.font());
        axis->setLabelFont(m_plot.font());
        axis->setLabelColor(tokens.muted);
        axis->setTickLabelColor(tokens.muted);
        axis->setNumberFormat(QStringLiteral("f"));
        axis->setNumberPrecision(0);
        axis->setBasePen(QPen(tokens.line));
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->grid()->setPen(QPen(tokens.line, 0.5));
        axis->setTickLabelRotation(0);
        axis->setRangeReversed(false);
        axis->setLabel({});
    }
    m_plot.xAxis->grid()->setVisible(false);
    m_plot.yAxis->grid()->setVisible(true);
}

std::optional<qsizetype> PanelDrawing::barAt(const QPointF &point) const
{
    if (!m_plot.axisRect()->rect().contains(point.toPoint()))
        return std::nullopt;
    const auto row = static_cast<qsizetype>(std::lround(m_plot.xAxis->pixelToCoord(point.x())));
    return row >= 0 && row < m_panel.rows() ? std::optional(row) : std::nullopt;
}

void PanelDrawing::addGround(double from, double to, const QColor &colour) const
{
    auto *ground = new QCPItemRect(&m_plot);
    ground->topLeft->setCoords(from, m_plot.yAxis->range().upper);
    ground->bottomRight->setCoords(to, m_plot.yAxis->range().lower);
    ground->setPen(Qt::NoPen);
    ground->setBrush(colour);
    ground->setLayer(QStringLiteral("background"));
}

} // namespace hengzhao::ui
