// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/line_desk.h"
#include "ui/parts/page.h"

class QDoubleSpinBox;
class QLabel;
class QLineEdit;

namespace hengzhao::ui
{

class Card;
class Grid;
class LineChart;

/// The cut-off lines of the general schools: areas, totals, and the line set by hand with its reason (R11).
class LinePage final : public Page
{
    Q_OBJECT

public:
    explicit LinePage(OpenSeason &season);

    [[nodiscard]] Grid &areas() { return *m_areas; }
    [[nodiscard]] Grid &versions() { return *m_versions; }
    [[nodiscard]] LineChart &chart() { return *m_chart; }
    /// The name of a line area.
    void lookAt(const QString &what) override;

protected:
    void refresh() override;

private:
    struct Lines {
        QList<office::LineArea> areas;
        Table areaTable;
        Table versionTable;
    };

    [[nodiscard]] static Result<Lines> read(office::Office &office);
    [[nodiscard]] Card *makeChartCard();
    void show(const Lines &lines);
    void showArea();
    void forgetTyped(std::optional<Score> line);
    void showCount();
    void askAndSet();
    void set(const QString &area, const QString &score, const QString &reason);
    [[nodiscard]] const office::LineArea *current() const;
    [[nodiscard]] Score wantedLine() const;

    Grid *m_areas;
    Grid *m_versions;
    LineChart *m_chart;
    Card *m_chartCard;
    QDoubleSpinBox *m_score;
    QLineEdit *m_reason;
    QLabel *m_count;
    QPushButton *m_set;
    QList<office::LineArea> m_known;
    /// Whose totals the chart shows.
    QString m_shownArea;
    /// Whose totals were read last.
    QString m_readArea;
    /// Somebody has moved the line since the area was chosen.
    bool m_isMoved = false;
    QString m_wanted;
};

} // namespace hengzhao::ui
