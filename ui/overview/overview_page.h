// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/figure_desk.h"
#include "models/office/task_desk.h"
#include "ui/parts/page.h"

namespace hengzhao::ui
{

class Card;
class FigureStrip;
class ShareChart;

/// Where the season stands: the figures, what waits, the ratio by district.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(OpenSeason &season);

protected:
    void refresh() override;

private:
    struct Figures {
        QList<figures::ShareRow> share;
        QList<figures::EntryRow> entry;
        QList<figures::CompletionRow> completion;
        QList<office::Task> tasks;
    };

    [[nodiscard]] static Result<Figures> read(office::Office &office);
    void showFigures(const Figures &figures);
    void showTasks(const QList<office::Task> &tasks);

    FigureStrip *m_strip;
    Card *m_tasks;
    QWidget *m_taskList = nullptr;
    ShareChart *m_chart;
};

} // namespace hengzhao::ui
