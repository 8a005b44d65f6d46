// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/activity_desk.h"
#include "ui/publicity/publicity_pane.h"

#include <QSet>

class QPushButton;

namespace hengzhao::ui
{

class Grid;

/// What districts plan to make vocational schooling known, and how many came.
class ActivityPane final : public PublicityPane
{
    Q_OBJECT

public:
    explicit ActivityPane(OpenSeason &season);

    void refresh() override;
    [[nodiscard]] Grid &grid() { return *m_grid; }
    AskForm *askNew();
    AskForm *askChange();
    AskForm *askAttendance();
    AskForm *askCancel();

private:
    struct Read {
        Table table;
        QList<office::Activity> activities;
        QList<FormChoice> districts;
        QList<FormChoice> juniors;
        QDate today;
        /// Those that have begun: what was planned stands.
        QSet<qint64> begun;
    };

    [[nodiscard]] static Result<Read> read(office::Office &office);
    void show(const Read &read);
    void showTools();
    [[nodiscard]] std::optional<office::Activity> current() const;
    void addFields(AskForm &form, const office::ActivityEntry &shown) const;

    Grid *m_grid;
    QPushButton *m_new;
    QPushButton *m_change;
    QPushButton *m_attendance;
    QPushButton *m_cancel;
    QList<office::Activity> m_known;
    QList<FormChoice> m_districts;
    QList<FormChoice> m_juniors;
    QDate m_today;
    QSet<qint64> m_begun;
};

} // namespace hengzhao::ui
