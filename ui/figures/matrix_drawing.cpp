// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/panel_drawing.h"

#include "models/wording/figure_words.h"
#include "ui/parts/plot.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace hengzhao::ui
{

namespace
{

struct MatrixWords {
    Q_DECLARE_TR_FUNCTIONS(MatrixWords)
};

constexpr int longestMatrixName = 14;
/// In pixels; of rows lower than this only some have their names, and all are read under the mouse and in the table.
constexpr int smallestLetters = 9;
/// From one name to the next, against the letters' height.
constexpr double lineOfLetters = 1.4;

/// Fields in rows and columns, the stronger in colour the higher; its figure stands in each where there is room.
class MatrixDrawing final : public PanelDrawing
{
public:
    using PanelDrawing::PanelDrawing;

    void draw(const QSet<qsizetype> &marked, const Tokens &tokens) override
    {
        dressAxes(tokens);
        plot().yAxis->grid()->setVisible(false);
        const double rowHeight = plot().height() * 0.7 / std::max<double>(1, static_cast<double>(down().words.size()));
        const double width = plot().width() * 0.75 / std::max<double>(1, static_cast<double>(across().words.size()));
        m_letters = plot().font();
        const int whole = QFontMetrics(m_letters).height();
        if (rowHeight < whole)
            m_letters.setPixelSize(std::max(smallestLetters, static_cast<int>(rowHeight * 0.78)));
        const QFontMetrics metrics(m_letters);
        plot().yAxis->setTickLabelFont(m_letters);
        const double step = rowHeight >= smallestLetters ? 1 : std::ceil(lineOfLetters * smallestLetters / rowHeight);
        nameAxis(*plot().yAxis, down().words, static_cast<qsizetype>(step));
        nameAxis(*plot().xAxis, across().words, 1);
        int widest = 0;
        for (const QString &word : across().words)
            widest = std::max(widest, metrics.horizontalAdvance(word));
        plot().xAxis->setTickLabelRotation(widest + 6 <= width ? 0 : -45);
        plot().yAxis->setRangeReversed(true);
        double highest = 1;
        for (qsizetype row = 0; row < panel().rows(); ++row)
            highest = std::max(highest, figure(row).value_or(0));
        explainColours(highest, tokens);
        for (qsizetype row = 0; row < panel().rows(); ++row)
            drawField(row, highest, marked.contains(row), tokens,
                      rowHeight >= smallestLetters && width > metrics.horizontalAdvance(QStringLiteral("1,000")));
    }

    [[nodiscard]] std::optional<qsizetype> rowAt(const QPointF &point) const override
    {
        const auto x = std::lround(plot().xAxis->pixelToCoord(point.x()));
        const auto y = std::lround(plot().yAxis->pixelToCoord(point.y()));
        for (qsizetype row = 0; row < panel().rows(); ++row) {
            if (across().numbers[size_t(row)] == x && down().numbers[size_t(row)] == y)
                return row;
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] const TableColumn &down() const { return column(panel().chart.names); }
    [[nodiscard]] const TableColumn &across() const { return column(panel().across); }
    [[nodiscard]] std::optional<double> figure(qsizetype row) const { return value(panel().chart.bars.first(), row); }

    /// Every name, or every second, third and so on.
    static void nameAxis(QCPAxis &axis, const QStringList &words, qsizetype step)
    {
        const auto ticks = QSharedPointer<QCPAxisTickerText>::create();
        for (qsizetype i = 0; i < words.size(); i += std::max<qsizetype>(1, step)) {
            const QString &word = words[i];
            const bool isLong = word.size() > longestMatrixName;
            ticks->addTick(static_cast<double>(i), isLong ? word.left(longestMatrixName - 1) + QChar(0x2026) : word);
        }
        axis.setTicker(ticks);
        axis.setRange(-0.5, std::max(0.5, static_cast<double>(words.size()) - 0.5));
    }

    [[nodiscard]] static QBrush brushOfPart(double part, const Tokens &tokens)
    {
        QColor colour = tokens.vocational;
        colour.setAlphaF(static_cast<float>(0.06 + 0.84 * part));
        return colour;
    }

    [[nodiscard]] static QBrush brushOfNothing(const Tokens &tokens) { return {tokens.muted, Qt::BDiagPattern}; }

    /// Samples for the legend, which takes its kinds from what is plotted.
    void explainColours(double highest, const Tokens &tokens)
    {
        const bool isShare = column(panel().chart.bars.first()).kind == ColumnKind::Share;
        const QString unit = isShare ? QStringLiteral(" %") : QString();
        for (const double part : {0.0, 0.5, 1.0})
            addSample(wording::thousands(qRound64(part * highest)) + unit, brushOfPart(part, tokens), tokens);
        for (qsizetype row = 0; row < panel().rows(); ++row) {
            if (!figure(row))
                return addSample(MatrixWords::tr("limit 0"), brushOfNothing(tokens), tokens);
        }
    }

    void addSample(const QString &name, const QBrush &brush, const Tokens &tokens)
    {
        auto *sample = new QCPBars(plot().xAxis, plot().yAxis);
        sample->setName(name);
        sample->setBrush(brush);
        sample->setPen(QPen(tokens.line, 0.5));
    }

    void drawField(qsizetype row, double highest, bool isMarked, const Tokens &tokens, bool hasText)
    {
        const auto x = static_cast<double>(across().numbers[size_t(row)]);
        const auto y = static_cast<double>(down().numbers[size_t(row)]);
        const std::optional<double> filled = figure(row);
        auto *field = new QCPItemRect(&plot());
        field->topLeft->setCoords(x - 0.47, y - 0.46);
        field->bottomRight->setCoords(x + 0.47, y + 0.46);
        field->setPen(isMarked ? QPen(tokens.accent, 2.5) : QPen(tokens.line, 0.5));
        const double part = std::clamp(filled.value_or(0) / highest, 0.0, 1.0);
        field->setBrush(filled ? brushOfPart(part, tokens) : brushOfNothing(tokens));
        if (!hasText || !filled)
            return;
        // Without decimals, which the table has: the fields are small.
        addText(x, y, wording::thousands(qRound64(*filled)), part > 0.5 ? tokens.onAccent : tokens.ink)
            ->setFont(m_letters);
    }

    /// As large as the rows allow.
    QFont m_letters;
};

} // namespace

std::unique_ptr<PanelDrawing> matrixDrawing(QCustomPlot &plot, const office::FigurePanel &panel)
{
    return std::make_unique<MatrixDrawing>(plot, panel);
}

} // namespace hengzhao::ui
