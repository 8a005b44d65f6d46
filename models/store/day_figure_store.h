// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/day_figures.h"
#include "models/store/transaction.h"

namespace hengzhao::store
{

/// The figures of each day, as they were kept (R40).
class DayFigureStore
{
public:
    explicit DayFigureStore(Database &database) : m_database(database) {}

    /// How the season stands now; day and moment are left to the caller.
    [[nodiscard]] Result<figures::DayFigures> count() const;
    /// In the place of what was kept of that day before.
    [[nodiscard]] Result<void> keep(const figures::DayFigures &figures, Transaction &transaction);

    /// Of which figures are kept, from the first on.
    [[nodiscard]] Result<QList<QDate>> days() const;
    /// Nothing where none are kept of that day.
    [[nodiscard]] Result<std::optional<figures::DayFigures>> ofDay(QDate day) const;
    /// When a batch was first run: before that there is nothing to watch.
    [[nodiscard]] Result<std::optional<QDateTime>> firstRun() const;

private:
    [[nodiscard]] Result<QList<figures::SchoolDay>> countSchools() const;
    [[nodiscard]] Result<QList<figures::DistrictDay>> countDistricts() const;
    [[nodiscard]] Result<QList<figures::CountyDay>> countCounties() const;
    [[nodiscard]] Result<void> addRows(qint64 id, const figures::DayFigures &figures, Transaction &transaction);

    Database &m_database;
};

} // namespace hengzhao::store
