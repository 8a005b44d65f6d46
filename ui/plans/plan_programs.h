// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/open_season.h"

#include <QWidget>

class QLabel;

namespace hengzhao::ui
{

class Grid;

/// The seats and interview minimums of one school's programs (R25).
class PlanPrograms final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanPrograms(OpenSeason &season, QWidget *parent = nullptr);

    /// `isLocked`: the school's plan is issued, so its seats only change by an order.
    void show(qint64 school, const QString &name, bool isLocked);
    [[nodiscard]] Grid &grid() { return *m_grid; }

private:
    OpenSeason &m_season;
    Grid *m_grid;
    QLabel *m_name;
    qint64 m_school = 0;
};

} // namespace hengzhao::ui
