// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/plan_order_desk.h"
#include "ui/parts/page.h"
#include "ui/plans/plan_preview.h"

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace hengzhao::ui
{

class Grid;
class PlanChecks;
class PlanOrders;
class PlanPrograms;

/// The schools' limits divided over the districts, edited in place; beneath them what the rule check finds, the
/// districts' supply and planned ratio, programs and orders.
class PlanPage final : public Page
{
    Q_OBJECT

public:
    explicit PlanPage(OpenSeason &season);

    [[nodiscard]] Grid &grid() { return *m_grid; }
    [[nodiscard]] PlanPreview &preview() { return *m_preview; }
    [[nodiscard]] PlanChecks &checks() { return *m_checks; }
    [[nodiscard]] PlanOrders &orders() { return *m_orders; }
    [[nodiscard]] Grid &districts() { return *m_districts; }
    [[nodiscard]] PlanPrograms &programs() { return *m_programs; }
    /// A school's code.
    void lookAt(const QString &what) override;

public Q_SLOTS:
    /// Shows what would divide the seats of the selected schools, or of all where only one cell is selected.
    void propose(DivideBy by);
    /// The same with what the what-if desk proposes.
    void proposeScenario();
    /// Begins an adjustment of plans that are issued, or that a batch stands on.
    void beginAdjustment();

protected:
    void refresh() override;

private:
    void addTools();
    [[nodiscard]] QWidget *makeMatrix();
    [[nodiscard]] QWidget *makePanes();
    void connectPanes();
    void show(const office::PlanSheet &sheet);
    void showSentence(const office::PlanSheet &sheet);
    void showRemarks(const office::PlanSheet &sheet);
    void showPreview();
    void endPreview();
    void keepPreview();
    void accept(qint64 school, const QString &remark, const QString &reason);
    /// The plans as they are kept, or the preview.
    [[nodiscard]] Grid &seenGrid() const;
    void showPrograms();
    [[nodiscard]] QStringList selectedSchools() const;
    void selectWanted();

    Grid *m_grid;
    PlanPreview *m_preview;
    QStackedWidget *m_faces;
    QLabel *m_totals;
    QTabWidget *m_panes;
    PlanChecks *m_checks;
    PlanOrders *m_orders;
    PlanPrograms *m_programs;
    Grid *m_districts;
    QPushButton *m_propose;
    QPushButton *m_paste;
    QPushButton *m_undo;
    QPushButton *m_adjust;
    QSet<qint64> m_issued;
    QString m_wanted;
};

} // namespace hengzhao::ui
