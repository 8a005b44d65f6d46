// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/panel_drawing.h"
#include "ui/parts/plot_picture.h"

#include <QWidget>

class QCPLegend;
class QCPTextElement;
class QCustomPlot;
class QPagedPaintDevice;

namespace hengzhao::ui
{

/// The picture of a panel of figures: title, how to read it, the figures, where they come from. All four leave with it.
class FigureChart final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureChart(QWidget *parent = nullptr);
    ~FigureChart() override;

    void setPanel(const office::FigurePanel &panel);
    [[nodiscard]] const office::FigurePanel &panel() const { return m_panel; }
    /// Marks rows of the table.
    void mark(const QSet<qsizetype> &rows);
    [[nodiscard]] const QSet<qsizetype> &marked() const { return m_marked; }
    /// What is said of a row under the mouse: its figures with their units, and the rule behind them.
    [[nodiscard]] QString wordsOf(qsizetype row) const;
    /// In the middle of the first mark of a row, for whoever wants to point at it.
    [[nodiscard]] std::optional<qsizetype> rowAt(const QPointF &point) const;

    /// For the clipboard, files and paper.
    [[nodiscard]] PlotPicture picture() const;

Q_SIGNALS:
    /// Somebody pressed a row's mark.
    void chosen(qsizetype row);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void draw();
    void drawHead();
    void drawLegend();

    office::FigurePanel m_panel;
    QCustomPlot *m_plot;
    QCPTextElement *m_title;
    QCPTextElement *m_reading;
    QCPTextElement *m_source;
    std::unique_ptr<PanelDrawing> m_drawing;
    QSet<qsizetype> m_marked;
};

} // namespace hengzhao::ui
