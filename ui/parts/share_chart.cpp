// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/share_chart.h"

#include "models/wording/figure_words.h"
#include "ui/parts/plot.h"
#include "ui/parts/share_bars.h"
#include "ui/parts/tokens.h"

#include <QVBoxLayout>

namespace hengzhao::ui
{

ShareChart::ShareChart(QWidget *parent) : QWidget(parent), m_plot(new QCustomPlot)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 8, 8);
    column->addWidget(m_plot);
    m_plot->setMinimumHeight(180);
    connect(m_plot, &QCustomPlot::mousePress, this, [this](QMouseEvent *event) {
        const auto place = qRound(m_plot->xAxis->pixelToCoord(event->pos().x()));
        if (place >= 0 && place < m_rows.size())
            Q_EMIT chosen(m_rows[place].key);
    });
}

void ShareChart::setRows(const QList<figures::ShareRow> &rows, const Targets &targets, std::optional<double> mean)
{
    m_rows = rows;
    m_targets = targets;
    m_mean = mean;
    QStringList words;
    for (const figures::ShareRow &row : rows)
        words.append(row.name + QLatin1Char(' ') + (row.share() ? wording::percent(*row.share()) : wording::dash()));
    setAccessibleName(words.join(QStringLiteral("; ")));
    draw();
}

void ShareChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

void ShareChart::draw()
{
    m_plot->clearPlottables();
    m_plot->clearItems();
    dressAxes();
    const Tokens &tokens = tokensOf(palette());
    if (m_rows.isEmpty()) {
        auto *text = new QCPItemText(m_plot);
        text->position->setType(QCPItemPosition::ptViewportRatio);
        text->position->setCoords(0.5, 0.5);
        text->setColor(tokens.muted);
        text->setFont(font());
        text->setText(tr("No figures yet: they come with the first tables."));
    } else {
        drawShares(*m_plot, {m_rows, m_targets, m_mean}, tokens);
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ShareChart::dressAxes()
{
    const Tokens &tokens = tokensOf(palette());
    m_plot->setBackground(tokens.card);
    m_plot->setFont(font());
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setVisible(!m_rows.isEmpty());
        axis->setTickLabelFont(font());
        axis->setTickLabelColor(tokens.muted);
        axis->setBasePen(QPen(tokens.line));
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->grid()->setPen(QPen(tokens.line, 0.5));
    }
    m_plot->xAxis->grid()->setVisible(false);
}

void ShareChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    draw();
}

PlotPicture ShareChart::picture(const QString &title, const QSize &dots) const
{
    return {*m_plot, title, dots};
}

} // namespace hengzhao::ui
