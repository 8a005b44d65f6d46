// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/figure_words.h"
#include "ui/figures/panel_drawing.h"
#include "ui/parts/plot.h"
#include "ui/parts/row_names.h"

#include <QCoreApplication>

#include <algorithm>

namespace hengzhao::ui
{

namespace
{

struct BarDrawingWords {
    Q_DECLARE_TR_FUNCTIONS(BarDrawingWords)
};

constexpr double groupWidth = 0.78;
/// Pixels.
constexpr double narrowSlot = 5;
/// Of the highest bar, for what stands over it.
constexpr double roomOverBars = 1.14;
/// Room beside the bars for the other axis, in pixels.
constexpr int besideTheBars = 90;

/// Bars, a group or a pile a row, with targets as lines across.
class BarDrawing final : public PanelDrawing
{
public:
    using PanelDrawing::PanelDrawing;

    void draw(const QSet<qsizetype> &marked, const Tokens &tokens) override
    {
        dressAxes(tokens);
        m_highest = highest();
        plot().xAxis->setRange(-0.6, lastBar() + roomOfLineNames());
        plot().yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new QCPAxisTicker));
        plot().yAxis->setRange(0, m_highest * roomOverBars);
        plot().yAxis->setLabel(isShare() ? QStringLiteral("%") : BarDrawingWords::tr("persons"));
        QStringList names;
        for (qsizetype row = 0; row < rows(); ++row)
            names.append(column(panel().chart.names).text(static_cast<size_t>(row)));
        nameRows(plot(), names, slot());
        for (const qsizetype row : marked) {
            const auto at = static_cast<double>(row);
            addGround(at - 0.5, at + 0.5, tokens.accentSoft);
        }
        drawBars(tokens);
        drawLines(tokens);
        drawTexts(tokens);
    }

    [[nodiscard]] std::optional<qsizetype> rowAt(const QPointF &point) const override { return barAt(point); }

private:
    [[nodiscard]] qsizetype rows() const { return panel().rows(); }
    [[nodiscard]] const QStringList &kinds() const { return panel().chart.bars; }
    [[nodiscard]] bool isShare() const { return column(kinds().first()).kind == ColumnKind::Share; }
    [[nodiscard]] double lastBar() const { return static_cast<double>(rows()) - 0.4; }
    /// Names of lines stand beside the bars, where no figure stands.
    [[nodiscard]] double roomOfLineNames() const
    {
        return panel().chart.lines.isEmpty() ? 0 : 0.17 * static_cast<double>(rows());
    }
    /// Pixels that one row has.
    [[nodiscard]] double slot() const
    {
        return (plot().width() - besideTheBars) / std::max(1.0, static_cast<double>(rows()) + roomOfLineNames());
    }

    [[nodiscard]] double highest() const
    {
        double found = 0;
        for (qsizetype row = 0; row < rows(); ++row) {
            double pile = 0;
            for (const QString &kind : kinds()) {
                const double one = value(kind, row).value_or(0);
                pile = panel().chart.isStacked ? pile + one : std::max(pile, one);
            }
            found = std::max(found, pile);
        }
        for (const QString &line : panel().chart.lines)
            found = std::max(found, value(line, 0).value_or(0));
        return std::max(found, 1.0);
    }

    void drawBars(const Tokens &tokens)
    {
        QCPBars *below = nullptr;
        const auto count = static_cast<double>(kinds().size());
        // Where a bar has a few pixels, gaps between them would only flicker.
        const double group = panel().chart.isStacked && slot() < narrowSlot ? 1 : groupWidth;
        const double width = panel().chart.isStacked ? group : group / count;
        for (qsizetype kind = 0; kind < kinds().size(); ++kind) {
            auto *bars = new QCPBars(plot().xAxis, plot().yAxis);
            const QBrush brush = brushOf(kinds()[kind], tokens);
            bars->setName(titleOf(kinds()[kind]));
            bars->setWidth(width);
            bars->setBrush(brush);
            bars->setPen(slot() > 6 ? QPen(brush.color(), 1) : QPen(Qt::NoPen));
            const double shift = panel().chart.isStacked ? 0 : (static_cast<double>(kind) - (count - 1) / 2) * width;
            for (qsizetype row = 0; row < rows(); ++row) {
                if (const auto one = value(kinds()[kind], row))
                    bars->addData(static_cast<double>(row) + shift, *one);
            }
            if (panel().chart.isStacked && below != nullptr)
                bars->moveAbove(below);
            below = bars;
        }
    }

    void drawLines(const Tokens &tokens)
    {
        for (const QString &key : panel().chart.lines) {
            const auto at = rows() > 0 ? value(key, 0) : std::nullopt;
            if (!at)
                continue;
            auto *line = new QCPItemLine(&plot());
            line->start->setCoords(-0.6, *at);
            line->end->setCoords(lastBar() + roomOfLineNames(), *at);
            line->setPen(QPen(tokens.ink, 1.2, Qt::DashLine));
            line->setLayer(QStringLiteral("overlay"));
            // From the right edge inwards, so that no language is cut there.
            QCPItemText *name = addText(lastBar() + roomOfLineNames(), *at,
                                        QStringLiteral("%1 %2").arg(titleOf(key), column(key).text(0)), tokens.ink);
            name->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
            name->setPadding(QMargins(0, 0, 4, 1));
            name->setClipToAxisRect(false);
        }
    }

    void drawTexts(const Tokens &tokens)
    {
        const QFontMetrics metrics(plot().font());
        const bool areSingle = kinds().size() == 1;
        const bool areLabelled = areSingle && slot() * groupWidth > metrics.horizontalAdvance(QStringLiteral("50.0"));
        double free = 0;
        for (qsizetype row = 0; row < rows(); ++row) {
            const auto at = static_cast<double>(row);
            const bool isMissing = std::none_of(kinds().begin(), kinds().end(),
                                                [&](const QString &kind) { return value(kind, row).has_value(); });
            if (isMissing && slot() > metrics.height()) {
                addText(at, m_highest / 2, BarDrawingWords::tr("no figure yet"), tokens.muted)->setRotation(-90);
            } else if (areLabelled) {
                const QString key = kinds().first();
                QCPItemText *label = addText(at, *value(key, row), shortText(key, row), Qt::white);
                label->setPositionAlignment(Qt::AlignHCenter | Qt::AlignTop);
                label->setPadding(QMargins(0, 3, 0, 0));
            }
            nameOutlier(row, free, tokens);
        }
    }

    /// The unit stands at the axis.
    [[nodiscard]] QString shortText(const QString &key, qsizetype row) const
    {
        return column(key).text(static_cast<size_t>(row)).remove(QStringLiteral(" %"));
    }

    /// As long as there is room: names of outliers stand beside each other over the bars.
    void nameOutlier(qsizetype row, double &free, const Tokens &tokens)
    {
        const int at = panel().table().indexOf(QStringLiteral("outlier"));
        if (at < 0 || panel().table().columns[at].isEmpty(static_cast<size_t>(row)))
            return;
        const QString name = column(panel().chart.names).text(static_cast<size_t>(row));
        const double width = QFontMetrics(plot().font()).horizontalAdvance(name) + 10;
        const double x = slot() * static_cast<double>(row);
        if (x < free || x + width > plot().width() - besideTheBars)
            return;
        free = x + width;
        QCPItemText *text =
            addText(static_cast<double>(row), m_highest * roomOverBars, QStringLiteral("▾ ") + name, tokens.warning);
        text->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    }

    double m_highest = 1;
};

} // namespace

std::unique_ptr<PanelDrawing> barDrawing(QCustomPlot &plot, const office::FigurePanel &panel)
{
    return std::make_unique<BarDrawing>(plot, panel);
}

} // namespace hengzhao::ui
