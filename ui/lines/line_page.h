// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/line_desk.h"
#include "models/office/list_desk.h"
#include "models/office/scenario_desk.h"
#include "ui/parts/page.h"

class QDoubleSpinBox;
class QLabel;
class QLineEdit;

namespace hengzhao::ui
{

class Card;
class Grid;
class LineChart;
class LineDetails;

/// The cut-off lines of the general schools: areas, totals, and the line set by hand with its reason (R11).
class LinePage final : public Page
{
    Q_OBJECT

public:
    explicit LinePage(OpenSeason &season);

    [[nodiscard]] Grid &areas() { return *m_areas; }
    [[nodiscard]] LineDetails &details() { return *m_details; }
    [[nodiscard]] LineChart &chart() { return *m_chart; }
    /// The name of a line area.
    void lookAt(const QString &what) override;
    /// The sheet of the current area's line, or of the one that is typed.
    void writeSheet(const QString &path);
    void writeNotice(const QString &path);
    /// A file of each area's general pool, beside this path.
    void handOver(const QString &path);
    /// A list for each junior-high, beside this path.
    void writeChaseList(const QString &path);

protected:
    void refresh() override;

private:
    struct Lines {
        QList<office::LineArea> areas;
        Table areaTable;
        Table versionTable;
        Table poolTable;
        Table chased;
        Table chaseCounts;
        std::optional<office::Scenario> proposal;
    };

    [[nodiscard]] static Result<Lines> read(office::Office &office);
    [[nodiscard]] Card *makeChartCard();
    void addTools();
    void connectParts();
    void show(const Lines &lines);
    void showArea();
    void forgetTyped(std::optional<Score> line);
    void showSheet(const office::LineWorksheet &sheet);
    void showCount();
    void showEffect(Score line);
    void tryFilling();
    void writeSplit(const QString &what, const QString &path, office::SplitBy split);
    void askAndSet();
    void set(const QString &area, const QString &score, const QString &reason);
    [[nodiscard]] const office::LineArea *current() const;
    [[nodiscard]] Score wantedLine() const;
    /// Whether the line that is typed is another than the one in force.
    [[nodiscard]] bool isOtherLine() const;

    Grid *m_areas;
    LineDetails *m_details;
    LineChart *m_chart;
    Card *m_chartCard;
    QDoubleSpinBox *m_score;
    QLineEdit *m_reason;
    QLabel *m_count;
    QLabel *m_effect;
    QPushButton *m_fill;
    QPushButton *m_set;
    QList<office::LineArea> m_known;
    office::LineWorksheet m_sheet;
    /// What the what-if desk proposes: shown beside the line, never in its place.
    std::optional<office::Scenario> m_proposal;
    /// Whose totals the chart shows.
    QString m_shownArea;
    /// Whose totals were read last.
    QString m_readArea;
    /// Somebody has moved the line since the area was chosen.
    bool m_isMoved = false;
    QString m_wanted;
};

} // namespace hengzhao::ui
