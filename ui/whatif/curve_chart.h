// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/what_if_search.h"

#include <QWidget>

class QCustomPlot;
class QCPAxis;
class QCPItemText;
class QMouseEvent;

namespace hengzhao::ui
{

/// An area's line on the axis; its vocational share with the band behind (R37) and those not placed as curves. The line
/// in force is marked, and the one that is tried can be dragged.
class CurveChart final : public QWidget
{
    Q_OBJECT

public:
    explicit CurveChart(QWidget *parent = nullptr);

    void setPoints(const QList<office::CurvePoint> &points, const Targets &targets);
    [[nodiscard]] const QList<office::CurvePoint> &points() const { return m_points; }
    void setLines(std::optional<Score> inForce, std::optional<Score> tried);
    [[nodiscard]] std::optional<Score> tried() const { return m_tried; }

Q_SIGNALS:
    /// Somebody drags the line; it stands on whole points.
    void moved(Score line);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void dressAxes();
    void drawBand();
    struct Place {
        double at = 0;
        double distance = 0;
    };
    [[nodiscard]] Place clearestPlace(double height) const;
    void nameBand();
    void drawCurves();
    void drawLine(Score line, const QString &text, const QColor &colour, Qt::PenStyle style, double height);
    QCPItemText *name(double at, double height, const QString &text, const QColor &colour, QCPAxis *axis);
    void drag(const QMouseEvent &event);

    QList<office::CurvePoint> m_points;
    Targets m_targets;
    std::optional<Score> m_inForce;
    std::optional<Score> m_tried;
    bool m_isDragging = false;
    QCustomPlot *m_plot;
};

} // namespace hengzhao::ui
