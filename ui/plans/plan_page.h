// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/plan_desk.h"
#include "ui/parts/page.h"

class QLabel;

namespace hengzhao::ui
{

class Chip;
class Grid;

/// The schools' limits divided over the districts, edited in place.
class PlanPage final : public Page
{
    Q_OBJECT

public:
    explicit PlanPage(OpenSeason &season);

    [[nodiscard]] Grid &grid() { return *m_grid; }
    /// A school's code.
    void lookAt(const QString &what) override;

protected:
    void refresh() override;

private:
    /// A chip with a count, and the schools it counts.
    struct Check {
        Chip *chip;
        QLabel *schools;
    };

    [[nodiscard]] QWidget *makeChecks();
    void show(const office::PlanSheet &sheet);
    void showTotals(const Table &table);
    void showChecks(const office::PlanSheet &sheet);
    void selectWanted();

    Grid *m_grid;
    QPushButton *m_paste;
    QPushButton *m_undo;
    QLabel *m_totals;
    Check m_over;
    Check m_rest;
    Check m_remarks;
    QLabel *m_balanced;
    QString m_wanted;
};

} // namespace hengzhao::ui
