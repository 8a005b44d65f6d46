// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lines/line_chart.h"

#include "models/figures/histogram.h"
#include "models/wording/figure_words.h"
#include "ui/parts/plot.h"
#include "ui/parts/tokens.h"

#include <QVBoxLayout>

#include <algorithm>

namespace hengzhao::ui
{

using wording::thousands;

namespace
{

/// Points a bar stands for.
constexpr int binWidth = 10;

/// Parts of the axis: how far the bars reach below the line's name, and what the name of each line beside it takes.
constexpr double highestBar = 0.85;
constexpr double nameHeight = 0.14;

QVector<double> countsOf(const QList<figures::Bin> &bins)
{
    QVector<double> counts;
    for (const figures::Bin &bin : bins)
        counts.append(static_cast<double>(bin.count));
    return counts;
}

} // namespace

LineChart::LineChart(QWidget *parent) : QWidget(parent), m_plot(new QCustomPlot)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 8, 8);
    column->addWidget(m_plot);
    m_plot->setMinimumHeight(160);
    m_plot->setLocale(wording::figureLocale());
    m_plot->setCursor(Qt::SplitHCursor);
    connect(m_plot, &QCustomPlot::mousePress, this, [this](QMouseEvent *event) {
        m_isDragging = m_isMovable && event->button() == Qt::LeftButton;
        drag(*event);
    });
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent *event) { drag(*event); });
    connect(m_plot, &QCustomPlot::mouseRelease, this, [this] { m_isDragging = false; });
    draw();
}

void LineChart::drag(const QMouseEvent &event)
{
    if (!m_isDragging || m_totals.isEmpty())
        return;
    const double points = m_plot->xAxis->pixelToCoord(event.pos().x());
    const std::optional<Score> line = Score::fromHundredths(qint64(std::max(0, qRound(points))) * 100);
    if (!line || line == m_line)
        return;
    setLine(line);
    Q_EMIT moved(*line);
}

void LineChart::setTotals(const QList<office::TotalCount> &totals)
{
    m_totals = totals;
    draw();
}

void LineChart::setLine(std::optional<Score> line)
{
    if (line == m_line)
        return;
    m_line = line;
    drawLine();
}

void LineChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

void LineChart::draw()
{
    m_plot->clearPlottables();
    m_plot->clearItems();
    m_mark = nullptr;
    m_label = nullptr;
    drawBars();
    drawMarks();
    drawLine();
}

/// Each a step lower than the one before, so that names lie neither over each other nor over the bars.
void LineChart::drawMarks()
{
    const Tokens &tokens = tokensOf(palette());
    double height = 1 - nameHeight;
    for (const ComparedLine &mark : std::as_const(m_marks)) {
        if (!mark.line)
            continue;
        const double at = mark.line->hundredths() / 100.0;
        const double top = m_plot->yAxis->range().upper * height;
        auto *line = new QCPItemLine(m_plot);
        line->start->setCoords(at, 0);
        line->end->setCoords(at, top);
        line->setPen(QPen(tokens.muted, 1, Qt::DashLine));
        auto *name = new QCPItemText(m_plot);
        name->position->setType(QCPItemPosition::ptPlotCoords);
        name->position->setCoords(at, top);
        // Away from the line, whose own name leans to the middle.
        const bool isLeft = m_line && *mark.line < *m_line;
        name->setPositionAlignment((isLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
        name->setPadding(QMargins(4, 1, 4, 1));
        name->setFont(font());
        name->setColor(tokens.muted);
        name->setText(QStringLiteral("%1 %2").arg(mark.name, mark.line->text()));
        height -= nameHeight;
    }
}

void LineChart::drawBars()
{
    const Tokens &tokens = tokensOf(palette());
    figures::Histogram all(binWidth);
    figures::Histogram applied(binWidth);
    for (const office::TotalCount &one : m_totals) {
        all.add(one.total, one.candidates);
        applied.add(one.total, one.applied);
    }
    double highest = 0;
    const auto bars = [&](const QList<figures::Bin> &bins, const QColor &colour) {
        auto *drawn = new QCPBars(m_plot->xAxis, m_plot->yAxis);
        drawn->setWidth(binWidth * 0.9);
        drawn->setPen(Qt::NoPen);
        drawn->setBrush(colour);
        QVector<double> middles;
        for (const figures::Bin &bin : bins) {
            middles.append((bin.from + bin.to) / 2.0);
            highest = std::max(highest, static_cast<double>(bin.count));
        }
        drawn->setData(middles, countsOf(bins), true);
    };
    // Those who applied are drawn over all: the bar behind shows everybody.
    bars(all.bins(), tokens.neither);
    bars(applied.bins(), tokens.general);
    const QList<figures::Bin> bins = all.bins();
    if (!bins.isEmpty())
        m_plot->xAxis->setRange(bins.first().from - binWidth, bins.last().to + binWidth);
    dressAxes(highest);
}

void LineChart::dressAxes(double highest)
{
    const Tokens &tokens = tokensOf(palette());
    m_plot->setBackground(tokens.card);
    const auto names =
        std::count_if(m_marks.begin(), m_marks.end(), [](const ComparedLine &mark) { return mark.line.has_value(); });
    m_plot->yAxis->setRange(0, std::max(1.0, highest / (highestBar - nameHeight * static_cast<double>(names))));
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setTickLabelFont(font());
        axis->setLabelFont(font());
        axis->setLabelColor(tokens.muted);
        axis->setTickLabelColor(tokens.muted);
        axis->setNumberFormat(QStringLiteral("f"));
        axis->setNumberPrecision(0);
        axis->setBasePen(QPen(tokens.line));
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->grid()->setPen(QPen(tokens.line, 0.5));
    }
    m_plot->xAxis->grid()->setVisible(false);
    m_plot->xAxis->setLabel(tr("total, in steps of %1 points").arg(binWidth));
}

void LineChart::drawLine()
{
    const Tokens &tokens = tokensOf(palette());
    QStringList words{tr("Totals of the area")};
    if (m_line && m_mark == nullptr) {
        m_mark = new QCPItemLine(m_plot);
        m_label = new QCPItemText(m_plot);
        m_label->position->setType(QCPItemPosition::ptPlotCoords);
        m_label->setFont(font());
        m_label->setPadding(QMargins(6, 2, 6, 2));
    }
    if (m_mark != nullptr) {
        m_mark->setVisible(m_line.has_value());
        m_label->setVisible(m_line.has_value());
    }
    if (m_line) {
        const double at = m_line->hundredths() / 100.0;
        const double top = m_plot->yAxis->range().upper;
        const bool isRight = at > m_plot->xAxis->range().center();
        m_mark->start->setCoords(at, 0);
        m_mark->end->setCoords(at, top);
        m_mark->setPen(QPen(tokens.accent, 2));
        m_label->position->setCoords(at, top);
        m_label->setPositionAlignment((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
        m_label->setColor(tokens.accent);
        m_label->setBrush(tokens.card);
        m_label->setText(
            tr("line %1 · %2 at or above").arg(m_line->text(), thousands(office::atOrAbove(m_totals, *m_line, true))));
        words.append(m_label->text());
    }
    setAccessibleName(words.join(QStringLiteral(": ")));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace hengzhao::ui
