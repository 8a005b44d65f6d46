// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/milestone.h"

#include <QWidget>

namespace hengzhao::ui
{

/// The season's dates under one another, each where it lies in the year, with the day it is drawn through all of them.
class TimeLine final : public QWidget
{
    Q_OBJECT

public:
    explicit TimeLine(QWidget *parent = nullptr);

    void setMilestones(const QList<Milestone> &milestones, QDate today);
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Where a day lies, in the widget's own points.
    [[nodiscard]] double xOf(QDate day) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] int rowHeight() const;
    void paintMonths(QPainter &painter) const;
    void paintMilestone(QPainter &painter, int row) const;
    void paintToday(QPainter &painter) const;

    QList<Milestone> m_milestones;
    QDate m_today;
    /// The first and the last day drawn: whole months.
    QDate m_from;
    QDate m_to;
};

} // namespace hengzhao::ui
