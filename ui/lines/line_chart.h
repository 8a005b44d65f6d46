// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/line_desk.h"

#include <QWidget>

class QCPItemLine;
class QCPItemText;
class QCustomPlot;
class QMouseEvent;

namespace hengzhao::ui
{

/// A line to compare with, such as last year's; nothing is drawn where there is none.
struct ComparedLine {
    QString name;
    std::optional<Score> line;
};

/// How many candidates of an area have which total, and the cut-off line as a line that can be dragged (R11).
class LineChart final : public QWidget
{
    Q_OBJECT

public:
    explicit LineChart(QWidget *parent = nullptr);

    void setTotals(const QList<office::TotalCount> &totals);
    [[nodiscard]] const QList<office::TotalCount> &totals() const { return m_totals; }
    void setLine(std::optional<Score> line);
    /// Drawn with the next totals.
    void setMarks(const QList<ComparedLine> &marks) { m_marks = marks; }
    [[nodiscard]] std::optional<Score> line() const { return m_line; }
    void setMovable(bool movable) { m_isMovable = movable; }

Q_SIGNALS:
    /// Somebody drags the line; it stands on whole points.
    void moved(Score line);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void drawBars();
    void drawMarks();
    void drawLine();
    void dressAxes(double highest);
    void drag(const QMouseEvent &event);

    QList<office::TotalCount> m_totals;
    std::optional<Score> m_line;
    QList<ComparedLine> m_marks;
    bool m_isMovable = true;
    bool m_isDragging = false;
    QCustomPlot *m_plot;
    QCPItemLine *m_mark = nullptr;
    QCPItemText *m_label = nullptr;
};

} // namespace hengzhao::ui
