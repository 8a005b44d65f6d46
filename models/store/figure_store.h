// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/admission_state.h"
#include "models/figures/completion.h"
#include "models/figures/entry.h"
#include "models/figures/share.h"
#include "models/figures/split.h"
#include "models/figures/whereabouts.h"
#include "models/store/transaction.h"

#include <QHash>

namespace hengzhao::store
{

/// What a figure is counted by.
enum class FigureBy { District, School, JuniorSchool, Year, Bucket, Class };

/// What figures can be narrowed to.
enum class FigurePlace { District, JuniorSchool, School, LineArea };

/// One year's figures of a district or a school, kept for trends.
struct StoredPastFigure {
    int year = 0;
    bool ofSchool = false;
    QString code;
    QString name;
    qint64 graduates = 0;
    qint64 vocational = 0;
    qint64 general = 0;
    qint64 planned = 0;
};

/// Counts for the figures of rules, section 8, made by SQL over the whole season.
class FigureStore
{
public:
    explicit FigureStore(Database &database) : m_database(database) {}

    /// R37, per candidate's district or junior-high, or a year each; live admissions in `from` or a later state.
    [[nodiscard]] Result<QList<figures::ShareRow>> share(FigureBy by, AdmissionState from) const;
    /// R38.
    [[nodiscard]] Result<QList<figures::SplitRow>> split(FigureBy by, AdmissionState from) const;
    /// R39.
    [[nodiscard]] Result<QList<figures::EntryRow>> entry(FigureBy by, AdmissionState from) const;
    /// Both at once, in one pass over the candidates; one pair a row of each.
    [[nodiscard]] Result<QList<std::pair<figures::ShareRow, figures::EntryRow>>>
    shareAndEntry(FigureBy by, AdmissionState from) const;
    /// R38, by district or junior-high.
    [[nodiscard]] Result<QList<figures::WhereaboutsRow>> whereabouts(FigureBy by, AdmissionState from) const;
    /// R38, by the classes of one junior-high; their names are their keys.
    [[nodiscard]] Result<QList<figures::WhereaboutsRow>> whereaboutsOfClasses(const QString &juniorSchool,
                                                                              AdmissionState from) const;
    /// Whether the season has a place of this code, or a line area of this name.
    [[nodiscard]] Result<bool> knows(FigurePlace place, const QString &code) const;
    /// The code of each junior-high's district, by the school's code.
    [[nodiscard]] Result<QHash<QString, QString>> districtsOfJuniorSchools() const;
    /// R40, per school or bucket.
    [[nodiscard]] Result<QList<figures::CompletionRow>> completion(FigureBy by) const;

    [[nodiscard]] Result<void> addPast(const StoredPastFigure &figure, Transaction &transaction);

private:
    [[nodiscard]] Result<QList<figures::ShareRow>> shareOverYears(AdmissionState from) const;

    Database &m_database;
};

} // namespace hengzhao::store
