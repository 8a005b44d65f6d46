// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/score.h"
#include "models/store/transaction.h"

namespace hengzhao::store
{

/// 普高最低录取控制分数线: one version of one area's line (R11).
struct LineVersion {
    QString lineArea;
    int version = 0;
    Score score;
    QString reason;
    QString actor;
    QDateTime at;
    bool inForce = false;
};

/// An area that has a line, or should have one.
struct LineArea {
    QString name;
    std::optional<Score> line;
    /// Candidates registered there; those who applied to general schools; those of them at or above the line.
    qint64 candidates = 0;
    qint64 applied = 0;
    qint64 generalPool = 0;
    /// The general schools' result has come (R12).
    bool generalResult = false;
};

/// How many candidates have one total.
struct TotalCount {
    /// Nothing for those without a total.
    std::optional<Score> total;
    qint64 candidates = 0;
    /// Those of them who applied to general schools.
    qint64 applied = 0;
};

/// The line of an area in a year before.
struct PastLine {
    int year = 0;
    QString lineArea;
    Score score;
};

/// What a line divides an area's candidates between (R11).
struct LineSeats {
    /// Seats of the general schools in the area; nothing where no plan of theirs has come.
    std::optional<qint64> general;
    /// Seats allotted to the area's districts, and the limits of schools there that allot none.
    qint64 vocational = 0;
};

/// A district of a line area.
struct AreaDistrict {
    QString code;
    bool urban = false;
};

/// Areas in which a batch cannot run yet (R11, R12).
struct UnsettledAreas {
    /// Somebody applied to general schools there, and no line is set.
    QStringList withoutLine;
    /// Somebody is in the general pool there, and its result has not come.
    QStringList withoutResult;
};

/// Cut-off lines: every version is kept.
class LineStore
{
public:
    explicit LineStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<LineArea>> areas() const;
    [[nodiscard]] Result<UnsettledAreas> unsettled() const;
    [[nodiscard]] Result<QList<LineVersion>> versions() const;
    /// The totals of an area's candidates, lowest first.
    [[nodiscard]] Result<QList<TotalCount>> totals(const QString &lineArea) const;
    /// The same of the whole city, in one pass.
    [[nodiscard]] Result<QList<TotalCount>> totalsOfCity() const;
    [[nodiscard]] Result<QList<AreaDistrict>> districts(const QString &lineArea) const;
    [[nodiscard]] Result<LineSeats> seats(const QString &lineArea) const;
    /// Lines of years before, the latest year first.
    [[nodiscard]] Result<QList<PastLine>> past() const;
    [[nodiscard]] Result<void> addPast(const PastLine &line, Transaction &transaction);
    /// A new version, the one in force before ended.
    [[nodiscard]] Result<void> set(const QString &lineArea, Score score, const QString &reason, const Writer &writer,
                                   Transaction &transaction);

private:
    [[nodiscard]] Result<void> countCandidates(QList<LineArea> &areas) const;

    Database &m_database;
};

} // namespace hengzhao::store
