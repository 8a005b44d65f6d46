// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/curve_chart.h"

#include "models/wording/figure_words.h"
#include "ui/parts/plot.h"
#include "ui/parts/tokens.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace hengzhao::ui
{

namespace
{

constexpr double wholeShare = 100;
/// How high above the curves the names of the two lines stand.
constexpr double inForceHeight = 112;
constexpr double triedHeight = 122;
constexpr double topOfAxis = 128;

double pointsOf(Score score)
{
    return score.hundredths() / 100.0;
}

} // namespace

CurveChart::CurveChart(QWidget *parent) : QWidget(parent), m_plot(new QCustomPlot)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 8, 8);
    column->addWidget(m_plot);
    m_plot->setMinimumHeight(150);
    m_plot->setLocale(wording::figureLocale());
    m_plot->setCursor(Qt::SplitHCursor);
    connect(m_plot, &QCustomPlot::mousePress, this, [this](QMouseEvent *event) {
        m_isDragging = event->button() == Qt::LeftButton;
        drag(*event);
    });
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent *event) { drag(*event); });
    connect(m_plot, &QCustomPlot::mouseRelease, this, [this] { m_isDragging = false; });
    draw();
}

void CurveChart::drag(const QMouseEvent &event)
{
    if (!m_isDragging || m_points.isEmpty())
        return;
    const int points = qRound(m_plot->xAxis->pixelToCoord(event.pos().x()));
    const std::optional<Score> line = Score::fromHundredths(qint64(std::max(0, points)) * 100);
    if (!line || line == m_tried)
        return;
    setLines(m_inForce, line);
    Q_EMIT moved(*line);
}

void CurveChart::setPoints(const QList<office::CurvePoint> &points, const Targets &targets)
{
    m_points = points;
    m_targets = targets;
    draw();
}

void CurveChart::setLines(std::optional<Score> inForce, std::optional<Score> tried)
{
    if (m_inForce == inForce && m_tried == tried)
        return;
    m_inForce = inForce;
    m_tried = tried;
    draw();
}

void CurveChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

void CurveChart::draw()
{
    const Tokens &tokens = tokensOf(palette());
    m_plot->clearPlottables();
    m_plot->clearItems();
    dressAxes();
    if (m_points.isEmpty()) {
        name(m_plot->xAxis->range().center(), wholeShare / 2, tr("Nobody whom a line could part"), tokens.muted,
             m_plot->yAxis);
    } else {
        drawBand();
        drawCurves();
    }
    if (m_inForce)
        drawLine(*m_inForce, tr("in force %1").arg(m_inForce->text()), tokens.muted, Qt::DotLine, inForceHeight);
    if (m_tried && m_tried != m_inForce)
        drawLine(*m_tried, tr("tried %1").arg(m_tried->text()), tokens.accent, Qt::SolidLine, triedHeight);
    QStringList words{tr("The line and what it comes to")};
    if (m_tried)
        words.append(tr("tried %1").arg(m_tried->text()));
    setAccessibleName(words.join(QStringLiteral(": ")));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void CurveChart::dressAxes()
{
    const Tokens &tokens = tokensOf(palette());
    m_plot->setBackground(tokens.card);
    const auto percents = QSharedPointer<QCPAxisTickerText>::create();
    for (int percent = 0; percent <= 100; percent += 25)
        percents->addTick(percent, QStringLiteral("%1 %").arg(percent));
    m_plot->yAxis->setTicker(percents);
    m_plot->yAxis->setRange(0, topOfAxis);
    double most = 1;
    for (const office::CurvePoint &point : std::as_const(m_points))
        most = std::max(most, static_cast<double>(point.areaUnplaced));
    m_plot->yAxis2->setVisible(!m_points.isEmpty());
    m_plot->yAxis2->setRange(0, most * topOfAxis / wholeShare);
    m_plot->xAxis->setLabel(tr("line of the general schools, in points"));
    if (!m_points.isEmpty())
        m_plot->xAxis->setRange(pointsOf(m_points.first().line), pointsOf(m_points.last().line) + 1);
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis, m_plot->yAxis2}) {
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
}

void CurveChart::drawBand()
{
    const Tokens &tokens = tokensOf(palette());
    auto *band = new QCPItemRect(m_plot);
    band->topLeft->setCoords(m_plot->xAxis->range().lower, m_targets.shareHigh * wholeShare);
    band->bottomRight->setCoords(m_plot->xAxis->range().upper, m_targets.shareLow * wholeShare);
    band->setPen(Qt::NoPen);
    QColor colour = tokens.good;
    colour.setAlphaF(0.14F);
    band->setBrush(colour);
    nameBand();
}

/// Above the band or below it, where along the axis both curves keep farthest away.
void CurveChart::nameBand()
{
    const double height =
        QFontMetrics(font()).height() * m_plot->yAxis->range().size() / std::max(1, m_plot->axisRect()->height());
    const double above = m_targets.shareHigh * wholeShare;
    const double below = m_targets.shareLow * wholeShare;
    const Place over = clearestPlace(above + height);
    const Place under = clearestPlace(below - height);
    const bool isOver = over.distance >= under.distance;
    QCPItemText *label =
        name(isOver ? over.at : under.at, isOver ? above : below,
             tr("roughly equal %1–%2 %").arg(m_targets.shareLow * wholeShare).arg(m_targets.shareHigh * wholeShare),
             tokensOf(palette()).good, m_plot->yAxis);
    label->setPositionAlignment(Qt::AlignLeft | (isOver ? Qt::AlignBottom : Qt::AlignTop));
}

/// At a height of the left scale, among the quarters of the axis.
CurveChart::Place CurveChart::clearestPlace(double height) const
{
    constexpr int quarters = 4;
    const double first = m_plot->xAxis->range().lower;
    const double width = m_plot->xAxis->range().size() / quarters;
    std::array<double, quarters> distances;
    distances.fill(wholeShare);
    for (const office::CurvePoint &point : m_points) {
        const auto quarter = std::clamp(static_cast<int>((pointsOf(point.line) - first) / width), 0, quarters - 1);
        const double unplaced = static_cast<double>(point.areaUnplaced) / m_plot->yAxis2->range().upper * topOfAxis;
        const double share = point.area.share().value_or(0) * wholeShare;
        double &distance = distances.at(static_cast<size_t>(quarter));
        distance = std::min({distance, std::abs(unplaced - height), std::abs(share - height)});
    }
    // In the last stand the names of the curves.
    const auto clearest =
        static_cast<size_t>(std::max_element(distances.begin(), distances.end() - 1) - distances.begin());
    return {first + width * static_cast<double>(clearest), distances.at(clearest)};
}

/// Apart in form as well as in colour: on grey paper the dashes tell them.
void CurveChart::drawCurves()
{
    const Tokens &tokens = tokensOf(palette());
    auto *share = new QCPGraph(m_plot->xAxis, m_plot->yAxis);
    auto *unplaced = new QCPGraph(m_plot->xAxis, m_plot->yAxis2);
    share->setPen(QPen(tokens.vocational, 2.5));
    unplaced->setPen(QPen(tokens.warning, 2, Qt::DashLine));
    for (const office::CurvePoint &point : std::as_const(m_points)) {
        if (const std::optional<double> part = point.area.share()) // a gap where there is none
            share->addData(pointsOf(point.line), *part * wholeShare);
        unplaced->addData(pointsOf(point.line), static_cast<double>(point.areaUnplaced));
    }
    const office::CurvePoint &last = m_points.last();
    const double at = pointsOf(last.line);
    const double shareHeight = last.area.share().value_or(0) * wholeShare;
    const double unplacedHeight = static_cast<double>(last.areaUnplaced) / m_plot->yAxis2->range().upper * topOfAxis;
    // Each on its own side of the other curve.
    const bool isAbove = shareHeight >= unplacedHeight;
    QCPItemText *shareName = name(at, shareHeight, tr("vocational share"), tokens.vocational, m_plot->yAxis);
    QCPItemText *unplacedName =
        name(at, static_cast<double>(last.areaUnplaced), tr("not placed"), tokens.warning, m_plot->yAxis2);
    shareName->setPositionAlignment(Qt::AlignRight | (isAbove ? Qt::AlignBottom : Qt::AlignTop));
    unplacedName->setPositionAlignment(Qt::AlignRight | (isAbove ? Qt::AlignTop : Qt::AlignBottom));
}

QCPItemText *CurveChart::name(double at, double height, const QString &text, const QColor &colour, QCPAxis *axis)
{
    auto *label = new QCPItemText(m_plot);
    label->position->setAxes(m_plot->xAxis, axis);
    label->position->setType(QCPItemPosition::ptPlotCoords);
    label->position->setCoords(at, height);
    label->setText(text);
    label->setFont(font());
    label->setColor(colour);
    label->setPadding(QMargins(6, 2, 6, 2));
    return label;
}

void CurveChart::drawLine(Score line, const QString &text, const QColor &colour, Qt::PenStyle style, double height)
{
    const double at = pointsOf(line);
    auto *mark = new QCPItemLine(m_plot);
    mark->start->setCoords(at, 0);
    mark->end->setCoords(at, height);
    mark->setPen(QPen(colour, style == Qt::SolidLine ? 2 : 1.5, style));
    QCPItemText *label = name(at, height, text, colour, m_plot->yAxis);
    const bool isRight = at > m_plot->xAxis->range().center();
    label->setPositionAlignment((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace hengzhao::ui
