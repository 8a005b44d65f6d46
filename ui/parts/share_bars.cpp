// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/share_bars.h"

#include "models/wording/column_titles.h"
#include "models/wording/figure_words.h"
#include "ui/parts/plot.h"
#include "ui/parts/row_names.h"

#include <QCoreApplication>

#include <algorithm>

namespace hengzhao::ui
{

namespace
{

struct ShareBarsWords {
    Q_DECLARE_TR_FUNCTIONS(ShareBarsWords)
};

constexpr double barWidth = 0.72;
constexpr double leftEdge = -0.6;
constexpr double percents = 100;
/// Of the axis, a little over the whole.
constexpr double top = 104;
/// Room beside the bars for the other axis, in pixels.
constexpr int besideTheBars = 80;
/// Around the texts beside the bars, in pixels.
constexpr int textGap = 8;

class Drawing
{
public:
    Drawing(QCustomPlot &plot, const ShareBars &bars, const Tokens &tokens)
        : m_plot(plot), m_bars(bars), m_tokens(tokens), m_metrics(plot.font())
    {
    }

    void draw()
    {
        setRanges();
        QStringList names;
        for (const figures::ShareRow &row : m_bars.rows)
            names.append(row.name);
        nameRows(m_plot, names, slot());
        markRows();
        drawPiles();
        drawBand();
        drawMean();
        for (qsizetype row = 0; row < m_bars.rows.size(); ++row)
            labelRow(row);
    }

private:
    [[nodiscard]] double count() const { return static_cast<double>(std::max<qsizetype>(1, m_bars.rows.size())); }
    [[nodiscard]] int plotWidth() const { return std::max(1, m_plot.width() - besideTheBars); }
    /// The band and the mean are named beside the bars, where no figure stands.
    [[nodiscard]] int textWidth() const
    {
        const int widest = std::max(m_metrics.horizontalAdvance(bandText()),
                                    m_bars.mean ? m_metrics.horizontalAdvance(meanText()) : 0);
        return std::min(widest + textGap, plotWidth() / 2);
    }
    /// Pixels that one row has.
    [[nodiscard]] double slot() const { return (plotWidth() - textWidth()) / count(); }
    [[nodiscard]] double rightEdge() const { return count() - 0.4 + textWidth() / slot(); }
    [[nodiscard]] QString bandText() const
    {
        return ShareBarsWords::tr("roughly equal %1–%2 %")
            .arg(m_bars.targets.shareLow * percents)
            .arg(m_bars.targets.shareHigh * percents);
    }
    [[nodiscard]] QString meanText() const
    {
        return ShareBarsWords::tr("city's mean %1").arg(wording::percent(m_bars.mean.value_or(0)));
    }

    void setRanges()
    {
        const auto ticks = QSharedPointer<QCPAxisTickerText>::create();
        constexpr int step = 25;
        for (int percent = 0; percent <= static_cast<int>(percents); percent += step)
            ticks->addTick(percent, QStringLiteral("%1 %").arg(percent));
        m_plot.yAxis->setTicker(ticks);
        m_plot.yAxis->setRange(0, top);
        m_plot.xAxis->setRange(leftEdge, rightEdge());
    }

    void addGround(double from, double to, double low, double high, const QColor &colour, const char *layer)
    {
        auto *ground = new QCPItemRect(&m_plot);
        ground->topLeft->setCoords(from, high);
        ground->bottomRight->setCoords(to, low);
        ground->setPen(Qt::NoPen);
        ground->setBrush(colour);
        ground->setLayer(QLatin1String(layer));
    }

    QCPItemText &addText(double x, double y, const QString &text, const QColor &colour)
    {
        auto *item = new QCPItemText(&m_plot);
        item->position->setType(QCPItemPosition::ptPlotCoords);
        item->position->setCoords(x, y);
        item->setText(text);
        item->setColor(colour);
        item->setFont(m_plot.font());
        item->setLayer(QStringLiteral("overlay"));
        return *item;
    }

    void markRows()
    {
        for (const qsizetype row : m_bars.marked) {
            const auto at = static_cast<double>(row);
            addGround(at - 0.5, at + 0.5, 0, top, m_tokens.accentSoft, "background");
        }
    }

    QCPBars &addBars(const QString &key, const QColor &colour, const QVector<double> &places,
                     const QVector<double> &values)
    {
        auto *bars = new QCPBars(m_plot.xAxis, m_plot.yAxis);
        bars->setName(wording::columnTitle(key));
        bars->setWidth(barWidth);
        bars->setPen(Qt::NoPen);
        bars->setBrush(colour);
        bars->setData(places, values, true);
        return *bars;
    }

    void drawPiles()
    {
        QVector<double> places;
        QVector<double> vocational;
        QVector<double> general;
        for (qsizetype row = 0; row < m_bars.rows.size(); ++row) {
            if (const auto share = m_bars.rows[row].share()) {
                places.append(static_cast<double>(row));
                vocational.append(*share * percents);
                general.append((1 - *share) * percents);
            }
        }
        // Paler than the vocational part in grey, too.
        QColor pale = m_tokens.general;
        pale.setAlphaF(0.55F);
        QCPBars &below = addBars(QStringLiteral("vocational"), m_tokens.vocational, places, vocational);
        addBars(QStringLiteral("general"), pale, places, general).moveAbove(&below);
    }

    /// Over the bars, which would hide it otherwise.
    void drawBand()
    {
        QColor colour = m_tokens.good;
        colour.setAlphaF(0.16F);
        const double high = m_bars.targets.shareHigh * percents;
        const double low = m_bars.targets.shareLow * percents;
        addGround(leftEdge, rightEdge(), low, high, colour, "overlay");
        // Below the band where the mean is named above it.
        const double line = m_metrics.height() * top / std::max(1, m_plot.axisRect()->height());
        const double mean = m_bars.mean.value_or(0) * percents;
        const bool isTaken = m_bars.mean && mean + line / 2 > high && mean - line / 2 < high + line;
        addText(rightEdge(), isTaken ? low : high, bandText(), m_tokens.ink)
            .setPositionAlignment(Qt::AlignRight | (isTaken ? Qt::AlignTop : Qt::AlignBottom));
    }

    void drawMean()
    {
        if (!m_bars.mean)
            return;
        const double at = *m_bars.mean * percents;
        auto *line = new QCPItemLine(&m_plot);
        line->start->setCoords(leftEdge, at);
        line->end->setCoords(count() - 0.4, at);
        line->setPen(QPen(m_tokens.ink, 1.4, Qt::DashLine));
        line->setLayer(QStringLiteral("overlay"));
        addText(rightEdge(), at, meanText(), m_tokens.ink).setPositionAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }

    void labelRow(qsizetype row)
    {
        const auto at = static_cast<double>(row);
        const auto share = m_bars.rows[row].share();
        if (!share) {
            if (slot() > m_metrics.height())
                addText(at, percents / 2, ShareBarsWords::tr("no figure yet"), m_tokens.muted).setRotation(-90);
            return;
        }
        const QString text = wording::percent(*share).remove(QStringLiteral(" %"));
        if (m_metrics.horizontalAdvance(text) > slot() * barWidth)
            return;
        // At the foot, where neither the band nor the mean crosses it.
        QCPItemText &number = addText(at, 0, text, m_tokens.onAccent);
        number.setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
        number.setPadding(QMargins(0, 0, 0, 3));
    }

    QCustomPlot &m_plot;
    const ShareBars &m_bars;
    const Tokens &m_tokens;
    QFontMetrics m_metrics;
};

} // namespace

void drawShares(QCustomPlot &plot, const ShareBars &bars, const Tokens &tokens)
{
    Drawing(plot, bars, tokens).draw();
}

} // namespace hengzhao::ui
