// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/share_chart.h"

#include "models/wording/figure_words.h"
#include "ui/parts/plot.h"
#include "ui/parts/tokens.h"

#include <QVBoxLayout>

namespace hengzhao::ui
{

namespace
{

constexpr double barWidth = 0.66;

QCPItemText *label(QCustomPlot *plot, double x, double y, const QString &text, const QColor &colour)
{
    auto *item = new QCPItemText(plot);
    item->position->setType(QCPItemPosition::ptPlotCoords);
    item->position->setCoords(x, y);
    item->setText(text);
    item->setColor(colour);
    item->setFont(plot->font());
    return item;
}

} // namespace

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

void ShareChart::setRows(const QList<figures::ShareRow> &rows, const Targets &targets)
{
    m_rows = rows;
    m_targets = targets;
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
        label(m_plot, 0, 52, tr("No figures yet: they come with the first tables."), tokens.muted);
        m_plot->replot(QCustomPlot::rpQueuedReplot);
        return;
    }
    addBand();
    QVector<double> places;
    QVector<double> vocational;
    QVector<double> general;
    for (int i = 0; i < m_rows.size(); ++i) {
        if (const auto share = m_rows[i].share()) {
            places.append(i);
            vocational.append(*share * 100);
            general.append(100 - *share * 100);
        }
    }
    const auto bars = [&](const QColor &colour, const QVector<double> &values) {
        auto *drawn = new QCPBars(m_plot->xAxis, m_plot->yAxis);
        drawn->setWidth(barWidth);
        drawn->setPen(Qt::NoPen);
        drawn->setBrush(colour);
        drawn->setData(places, values, true);
        return drawn;
    };
    QColor vocationalColour = tokens.vocational;
    QColor generalColour = tokens.general;
    vocationalColour.setAlphaF(0.92F);
    generalColour.setAlphaF(0.78F);
    QCPBars *below = bars(vocationalColour, vocational);
    bars(generalColour, general)->moveAbove(below);
    addLabels();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ShareChart::dressAxes()
{
    const Tokens &tokens = tokensOf(palette());
    m_plot->setBackground(tokens.card);
    const auto ticks = QSharedPointer<QCPAxisTickerText>::create();
    for (int i = 0; i < m_rows.size(); ++i)
        ticks->addTick(i, m_rows[i].name);
    m_plot->xAxis->setTicker(ticks);
    m_plot->xAxis->setRange(-0.7, static_cast<double>(std::max<qsizetype>(1, m_rows.size())) - 0.3);
    const auto percents = QSharedPointer<QCPAxisTickerText>::create();
    for (int percent = 0; percent <= 100; percent += 25)
        percents->addTick(percent, QStringLiteral("%1 %").arg(percent));
    m_plot->yAxis->setTicker(percents);
    m_plot->yAxis->setRange(0, 104);
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setTickLabelFont(font());
        axis->setTickLabelColor(tokens.muted);
        axis->setBasePen(QPen(tokens.line));
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->grid()->setPen(QPen(tokens.line, 0.5));
    }
    m_plot->xAxis->grid()->setVisible(false);
    turnNames();
}

/// Names that do not fit beside each other stand aslant.
void ShareChart::turnNames()
{
    constexpr int besideTheBars = 80;
    constexpr int gap = 6;
    const QFontMetrics metrics(font());
    int widest = 0;
    for (const figures::ShareRow &row : std::as_const(m_rows))
        widest = std::max(widest, metrics.horizontalAdvance(row.name));
    const auto count = static_cast<int>(std::max<qsizetype>(1, m_rows.size()));
    const bool fits = (widest + gap) * count <= width() - besideTheBars;
    m_plot->xAxis->setTickLabelRotation(fits ? 0 : 45);
}

void ShareChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    turnNames();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ShareChart::addBand()
{
    const Tokens &tokens = tokensOf(palette());
    auto *band = new QCPItemRect(m_plot);
    band->topLeft->setCoords(-0.7, m_targets.shareHigh * 100);
    band->bottomRight->setCoords(static_cast<double>(m_rows.size()) - 0.3, m_targets.shareLow * 100);
    band->setPen(Qt::NoPen);
    QColor colour = tokens.good;
    colour.setAlphaF(0.14F);
    band->setBrush(colour);
    // Drawn over the bars, which would hide it otherwise.
    band->setLayer(QStringLiteral("overlay"));
}

void ShareChart::addLabels()
{
    const Tokens &tokens = tokensOf(palette());
    for (int i = 0; i < m_rows.size(); ++i) {
        const auto share = m_rows[i].share();
        if (!share) {
            auto *missing = label(m_plot, i, 50, tr("no figure yet"), tokens.muted);
            missing->setRotation(-90);
            continue;
        }
        auto *number = label(m_plot, i, *share * 100, QString::number(*share * 100, 'f', 1), Qt::white);
        number->setPositionAlignment(Qt::AlignHCenter | Qt::AlignTop);
        number->setPadding(QMargins(0, 3, 0, 0));
        number->setLayer(QStringLiteral("overlay"));
    }
    auto *band =
        label(m_plot, static_cast<double>(m_rows.size()) - 0.34, m_targets.shareHigh * 100,
              tr("roughly equal %1–%2 %").arg(m_targets.shareLow * 100).arg(m_targets.shareHigh * 100), tokens.ink);
    band->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
    band->setLayer(QStringLiteral("overlay"));
}

PlotPicture ShareChart::picture(const QString &title, const QSize &dots) const
{
    return {*m_plot, title, dots};
}

} // namespace hengzhao::ui
