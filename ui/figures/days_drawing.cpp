// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/panel_drawing.h"
#include "ui/parts/plot.h"
#include "ui/parts/row_names.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace hengzhao::ui
{

namespace
{

struct DaysWords {
    Q_DECLARE_TR_FUNCTIONS(DaysWords)
};

/// Room beside the lines for the axis, in pixels.
constexpr int besideTheLines = 80;
constexpr int textGap = 14;
constexpr double roomOverLines = 1.1;

constexpr std::array confirmedPoints = {QCPScatterStyle::ssDisc, QCPScatterStyle::ssSquare, QCPScatterStyle::ssDiamond,
                                        QCPScatterStyle::ssTriangle};

/// Persons over days: of each batch one line of those who confirmed and a broken one of those who declined, named where
/// it ends. Batches differ by their points, so that copies in grey tell them apart.
class DaysDrawing final : public PanelDrawing
{
public:
    using PanelDrawing::PanelDrawing;

    void draw(const QSet<qsizetype> &marked, const Tokens &tokens) override
    {
        dressAxes(tokens);
        const double days = std::max(1.0, static_cast<double>(panel().rows()));
        const int names = std::min(widestName() + textGap, plot().width() / 2);
        const double slot = (plot().width() - besideTheLines - names) / days;
        plot().xAxis->setRange(-0.5, days - 0.5 + names / std::max(1.0, slot));
        plot().yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new QCPAxisTicker));
        plot().yAxis->setRange(0, std::max(1.0, highest() * roomOverLines));
        plot().yAxis->setLabel(DaysWords::tr("persons"));
        QStringList words;
        for (qsizetype row = 0; row < panel().rows(); ++row) {
            // The year is the season's: month and day are enough here.
            words.append(column(panel().chart.names).text(static_cast<size_t>(row)).section(QLatin1Char('-'), 1));
        }
        nameRows(plot(), words, slot);
        for (const qsizetype row : marked)
            addGround(static_cast<double>(row) - 0.5, static_cast<double>(row) + 0.5, tokens.accentSoft);
        m_ends.clear();
        for (qsizetype batch = 0; batch < panel().chart.bars.size(); ++batch) {
            const auto points = confirmedPoints[static_cast<size_t>(batch) % confirmedPoints.size()];
            const QColor &colour = batch % 2 == 0 ? tokens.vocational : tokens.secondChoice;
            drawLine(panel().chart.bars[batch], QPen(colour, 2.4), QCPScatterStyle(points, colour, colour, 8));
        }
        for (qsizetype batch = 0; batch < panel().chart.lines.size(); ++batch) {
            const auto points = confirmedPoints[static_cast<size_t>(batch) % confirmedPoints.size()];
            drawLine(panel().chart.lines[batch], QPen(tokens.bad, 1.6, Qt::DashLine),
                     QCPScatterStyle(points, tokens.bad, tokens.card, 7));
        }
        nameLines();
    }

    [[nodiscard]] std::optional<qsizetype> rowAt(const QPointF &point) const override { return barAt(point); }

private:
    /// Where the name of a line belongs.
    struct End {
        double height = 0;
        QString name;
        QColor colour;
    };

    [[nodiscard]] QStringList keys() const { return panel().chart.bars + panel().chart.lines; }

    [[nodiscard]] int widestName() const
    {
        const QFontMetrics metrics(plot().font());
        int widest = 0;
        for (const QString &key : keys())
            widest = std::max(widest, metrics.horizontalAdvance(titleOf(key)));
        return widest;
    }

    [[nodiscard]] double highest() const
    {
        double found = 0;
        for (const QString &key : keys()) {
            for (qsizetype row = 0; row < panel().rows(); ++row)
                found = std::max(found, value(key, row).value_or(0));
        }
        return found;
    }

    void drawLine(const QString &key, const QPen &pen, const QCPScatterStyle &points)
    {
        auto *line = new QCPGraph(plot().xAxis, plot().yAxis);
        line->setName(titleOf(key));
        line->setPen(pen);
        line->setScatterStyle(points);
        line->removeFromLegend();
        for (qsizetype row = 0; row < panel().rows(); ++row)
            line->addData(static_cast<double>(row), value(key, row).value_or(0));
        m_ends.append({value(key, panel().rows() - 1).value_or(0), titleOf(key), pen.color()});
    }

    /// Each a line of text apart from the one below it.
    void nameLines()
    {
        std::stable_sort(m_ends.begin(), m_ends.end(),
                         [](const End &one, const End &other) { return one.height < other.height; });
        const double step = QFontMetrics(plot().font()).height() * plot().yAxis->range().upper /
                            std::max(1, plot().axisRect()->height());
        double lowest = step / 2;
        for (const End &end : std::as_const(m_ends)) {
            const double height = std::max(end.height, lowest);
            QCPItemText *text = addText(static_cast<double>(panel().rows()) - 0.7, height, end.name, end.colour);
            text->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
            text->setClipToAxisRect(false);
            lowest = height + step;
        }
    }

    QList<End> m_ends;
};

} // namespace

std::unique_ptr<PanelDrawing> daysDrawing(QCustomPlot &plot, const office::FigurePanel &panel)
{
    return std::make_unique<DaysDrawing>(plot, panel);
}

} // namespace hengzhao::ui
