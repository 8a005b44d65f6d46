// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/figure_panel.h"
#include "ui/parts/tokens.h"

#include <QBrush>
#include <QPointF>
#include <QSet>

#include <memory>
#include <optional>

class QCPAxisRect;
class QCPBars;
class QCPItemText;
class QCustomPlot;

namespace hengzhao::ui
{

/// Draws the figures of one form into a plot, and knows where each row of the table stands in it.
class PanelDrawing
{
public:
    PanelDrawing(QCustomPlot &plot, const office::FigurePanel &panel) : m_plot(plot), m_panel(panel) {}
    virtual ~PanelDrawing() = default;
    PanelDrawing(const PanelDrawing &) = delete;
    PanelDrawing &operator=(const PanelDrawing &) = delete;

    /// Afresh, for the present size. The marked rows are those selected in the table.
    virtual void draw(const QSet<qsizetype> &marked, const Tokens &tokens) = 0;
    /// The row drawn at a point of the plot.
    [[nodiscard]] virtual std::optional<qsizetype> rowAt(const QPointF &point) const = 0;

protected:
    [[nodiscard]] QCustomPlot &plot() const { return m_plot; }
    [[nodiscard]] const office::FigurePanel &panel() const { return m_panel; }
    [[nodiscard]] const TableColumn &column(const QString &key) const { return m_panel.table().column(key); }
    /// As it is drawn: shares in percent, scores in points; nothing where there is no figure.
    [[nodiscard]] std::optional<double> value(const QString &key, qsizetype row) const;
    [[nodiscard]] QString titleOf(const QString &key) const;
    /// The text, which the plot owns; whoever only wants it drawn need not take it.
    QCPItemText *addText(double x, double y, const QString &text, const QColor &colour);
    void dressAxes(const Tokens &tokens) const;
    /// The row whose bar stands over a point, where each row has a place of its own along the axis.
    [[nodiscard]] std::optional<qsizetype> barAt(const QPointF &point) const;
    /// A ground behind a part of the horizontal axis.
    void addGround(double from, double to, const QColor &colour) const;

private:
    QCustomPlot &m_plot;
    const office::FigurePanel &m_panel;
};

/// The colour and the pattern that one kind of figure has in every picture; copies in grey tell them apart too.
[[nodiscard]] QBrush brushOf(const QString &key, const Tokens &tokens);

/// For panels with a picture; nothing for lists.
[[nodiscard]] std::unique_ptr<PanelDrawing> drawingOf(QCustomPlot &plot, const office::FigurePanel &panel);
[[nodiscard]] std::unique_ptr<PanelDrawing> barDrawing(QCustomPlot &plot, const office::FigurePanel &panel);
[[nodiscard]] std::unique_ptr<PanelDrawing> daysDrawing(QCustomPlot &plot, const office::FigurePanel &panel);
[[nodiscard]] std::unique_ptr<PanelDrawing> histogramDrawing(QCustomPlot &plot, const office::FigurePanel &panel);
[[nodiscard]] std::unique_ptr<PanelDrawing> matrixDrawing(QCustomPlot &plot, const office::FigurePanel &panel);
[[nodiscard]] std::unique_ptr<PanelDrawing> queueDrawing(QCustomPlot &plot, const office::FigurePanel &panel);
[[nodiscard]] std::unique_ptr<PanelDrawing> shareDrawing(QCustomPlot &plot, const office::FigurePanel &panel);
[[nodiscard]] std::unique_ptr<PanelDrawing> yearsDrawing(QCustomPlot &plot, const office::FigurePanel &panel);

} // namespace hengzhao::ui
