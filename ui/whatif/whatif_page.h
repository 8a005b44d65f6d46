// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/scenario_desk.h"
#include "models/tables/grid_table.h"
#include "ui/parts/page.h"

class QTabWidget;

namespace hengzhao::ui
{

class Card;
class ChangeCard;
class CurveChart;
class FigureStrip;
class Grid;
class ReachPane;

/// The what-if desk: lines, seats, mode and order are moved, and what the next batch would come to shows at once.
/// Nothing of it changes the season; a scenario can be kept by name, and one put before the desks.
class WhatIfPage final : public Page
{
    Q_OBJECT

public:
    explicit WhatIfPage(OpenSeason &season);

    [[nodiscard]] ChangeCard &changes() { return *m_changes; }
    [[nodiscard]] CurveChart &chart() { return *m_chart; }
    [[nodiscard]] ReachPane &reach() { return *m_reach; }
    [[nodiscard]] Grid &districts() { return *m_districts; }
    [[nodiscard]] Grid &buckets() { return *m_buckets; }
    [[nodiscard]] Grid &moved() { return *m_moved; }
    [[nodiscard]] Grid &scenarios() { return *m_scenarios; }
    /// What the page shows; the last step may still be on its way.
    [[nodiscard]] const office::WhatIfReport &report() const { return m_report; }
    [[nodiscard]] bool isSettled() const { return !m_isStepping && !m_isStale; }
    [[nodiscard]] office::WhatIfRequest request() const;
    void setRequest(const office::WhatIfRequest &request);
    /// The name of a line area.
    void lookAt(const QString &what) override;

    void save(const QString &name);
    void propose(const QString &name, const QString &reason);
    void remove(const QString &name);

protected:
    void refresh() override;
    void addTo(office::ShownRequest &request) const override;

private:
    using Desk = std::shared_ptr<office::WhatIf>;
    struct Situation {
        Desk desk;
        QList<office::TriedArea> areas;
        QList<RankingKey> ranking;
        Targets targets;
        office::WhatIfReport report;
    };
    struct Step {
        office::WhatIfReport report;
        double milliseconds = 0;
    };
    struct Kept {
        QList<office::Scenario> scenarios;
        Table table;
    };

    void addTools();
    [[nodiscard]] QWidget *makePanes();
    void connectParts();
    void showSituation(const Situation &situation);
    void step();
    void showStep(const Step &step);
    void showFigures();
    void showTables();
    void listMoved();
    void readKept();
    void restartCurve();
    void continueCurve();
    void search(const QString &district, office::ReachBy by);
    void editSeats(const QList<tables::CellChange> &changes);
    void askAndSave();
    void askAndPropose();
    void workOn(const QString &title, const std::function<Result<void>(office::ScenarioDesk &)> &job,
                const QString &done);
    [[nodiscard]] QString chosenScenario() const;

    ChangeCard *m_changes;
    FigureStrip *m_strip;
    Card *m_chartCard;
    CurveChart *m_chart;
    QTabWidget *m_panes;
    Grid *m_districts;
    Grid *m_buckets;
    Grid *m_moved;
    Grid *m_scenarios;
    ReachPane *m_reach;
    Desk m_desk;
    Targets m_targets;
    QList<office::SeatsChange> m_seats;
    QList<office::Scenario> m_kept;
    office::WhatIfReport m_report;
    /// A step is on its way; where another was made meanwhile, only the newest of them follows.
    bool m_isStepping = false;
    bool m_isStale = false;
    QString m_curveArea;
    office::WhatIfRequest m_curveBase;
    QList<Score> m_curveLines;
    QList<office::CurvePoint> m_curve;
    bool m_isDrawing = false;
    QString m_wanted;
};

} // namespace hengzhao::ui
