// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/queue_desk.h"
#include "ui/parts/card.h"
#include "ui/parts/open_season.h"

class QPushButton;

namespace hengzhao::ui
{

class FigureChart;
class Grid;

/// Why a school's seats went where they went: a picture of all its queues, the same as a table, and the way to the list
/// of each.
class SchoolPane final : public Card
{
    Q_OBJECT

public:
    explicit SchoolPane(OpenSeason &season, QWidget *parent = nullptr);

    void showNothing();
    /// The school of a bucket, as the run in force of the batch has it.
    void look(int batch, RunId run, BucketId bucket);
    [[nodiscard]] QString school() const { return m_queues ? m_queues->schoolCode : QString(); }
    [[nodiscard]] FigureChart &chart() { return *m_chart; }
    [[nodiscard]] Grid &grid() { return *m_grid; }
    /// As xlsx or pdf by the ending of the path.
    void write(const QString &path);

Q_SIGNALS:
    void bucketChosen(qint64 bucket);
    void failed(const Error &error);
    void noticed(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void showSchool(const office::SchoolQueues &queues, BucketId bucket);
    void askFile();
    void markCurrent(std::optional<std::int64_t> bucket);

    OpenSeason &m_season;
    /// Where there is no room for both, it turns the picture into the table.
    QPushButton *m_asTable;
    FigureChart *m_chart;
    Grid *m_grid;
    std::optional<office::SchoolQueues> m_queues;
    /// What was asked for last: an answer that comes late is not shown.
    RunId m_run;
    BucketId m_wanted;
    bool m_isFilling = false;
};

} // namespace hengzhao::ui
