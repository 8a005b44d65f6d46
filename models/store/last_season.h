// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/district.h"
#include "models/domain/school.h"
#include "models/store/figure_store.h"
#include "models/store/line_store.h"

namespace hengzhao::store
{

/// A junior-high as a season keeps it.
struct KeptJuniorSchool {
    QString code;
    QString name;
    QString districtCode;
};

/// What the next year's season goes on from: places, schools and their programs as they stand, and figures to compare
/// with.
class LastSeason
{
public:
    explicit LastSeason(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<District>> districts() const;
    [[nodiscard]] Result<QList<KeptJuniorSchool>> juniorSchools() const;
    /// Without saying whether they were published: each files anew every year (R5).
    [[nodiscard]] Result<QList<School>> schools() const;
    /// Without seats, which every year's plan sets afresh (R32).
    [[nodiscard]] Result<QList<Program>> programs() const;
    /// The season's own figures for `year` by district and by school, and those it kept of years before.
    [[nodiscard]] Result<QList<StoredPastFigure>> figures(int year) const;
    /// The season's own lines for `year`, and those it kept of years before.
    [[nodiscard]] Result<QList<PastLine>> lines(int year) const;

private:
    Database &m_database;
};

} // namespace hengzhao::store
