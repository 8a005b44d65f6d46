// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/score.h"
#include "models/domain/table.h"

#include <QTabWidget>

class QPushButton;

namespace hengzhao::ui
{

class Grid;

/// What stands under the areas and the chart: the worksheet of the area, the pools on their way to the general schools
/// and back, who is still to file choices, and every version of every line.
class LineDetails final : public QTabWidget
{
    Q_OBJECT

public:
    explicit LineDetails(QWidget *parent = nullptr);

    [[nodiscard]] Grid &worksheet() { return *m_worksheet; }
    [[nodiscard]] Grid &pools() { return *m_pools; }
    [[nodiscard]] Grid &chased() { return *m_chased; }
    [[nodiscard]] Grid &chaseCounts() { return *m_chaseCounts; }
    [[nodiscard]] Grid &versions() { return *m_versions; }
    void setWorksheet(const Table &table);
    /// Brings the worksheet's row of a total, or of the next one above it, into sight.
    void lookAtTotal(std::optional<Score> total);
    void showChase(const Table &missing, const Table &counts);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void wantsHandover();
    void wantsChaseList();
    /// A total of the worksheet, in hundredths, to be tried as the line.
    void wantsTrying(std::int64_t total);
    void summaryChanged(const QString &summary);

private:
    [[nodiscard]] QWidget *makePools();
    [[nodiscard]] QWidget *makeChase();

    Grid *m_worksheet;
    Grid *m_pools;
    Grid *m_chased;
    Grid *m_chaseCounts;
    Grid *m_versions;
    QPushButton *m_handOver;
    QPushButton *m_chaseList;
    int m_chaseTab = 0;
};

} // namespace hengzhao::ui
