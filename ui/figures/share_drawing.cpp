// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/panel_drawing.h"
#include "ui/parts/plot.h"
#include "ui/parts/share_bars.h"

namespace hengzhao::ui
{

namespace
{

constexpr double percents = 100;

/// The same picture as the ratio page has, out of the panel's table.
class ShareDrawing final : public PanelDrawing
{
public:
    using PanelDrawing::PanelDrawing;

    void draw(const QSet<qsizetype> &marked, const Tokens &tokens) override
    {
        dressAxes(tokens);
        ShareBars bars;
        for (qsizetype row = 0; row < panel().rows(); ++row) {
            figures::ShareRow share;
            share.name = column(panel().chart.names).text(static_cast<size_t>(row));
            share.vocational = number("vocational", row);
            share.general = number("general", row);
            bars.rows.append(share);
        }
        const auto ofAll = [this](const char *key) { return value(QLatin1String(key), 0); };
        bars.targets.shareLow = ofAll("share_low").value_or(0) / percents;
        bars.targets.shareHigh = ofAll("share_high").value_or(0) / percents;
        // There is no mean before anybody has entered.
        if (panel().table().indexOf(QStringLiteral("city_share")) >= 0)
            bars.mean = ofAll("city_share").value_or(0) / percents;
        bars.marked = marked;
        drawShares(plot(), bars, tokens);
    }

    [[nodiscard]] std::optional<qsizetype> rowAt(const QPointF &point) const override { return barAt(point); }

private:
    [[nodiscard]] qint64 number(const char *key, qsizetype row) const
    {
        return column(QLatin1String(key)).numbers[static_cast<size_t>(row)];
    }
};

} // namespace

std::unique_ptr<PanelDrawing> shareDrawing(QCustomPlot &plot, const office::FigurePanel &panel)
{
    return std::make_unique<ShareDrawing>(plot, panel);
}

} // namespace hengzhao::ui
