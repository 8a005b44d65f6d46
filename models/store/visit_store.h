// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/day_part.h"
#include "models/store/transaction.h"

namespace hengzhao::store
{

/// When somebody is somewhere.
struct HalfDay {
    QDate day;
    DayPart part = DayPart::Morning;

    friend bool operator==(const HalfDay &, const HalfDay &) = default;
};

/// 走访宣讲: one team of one school at one junior-high for half a day (R34).
struct Visit {
    qint64 id = 0;
    qint64 school = 0;
    QString schoolCode;
    QString schoolName;
    qint64 junior = 0;
    QString juniorCode;
    QString juniorName;
    QString districtCode;
    QString districtName;
    HalfDay when = {};
    QString team;
    QString remark;
    /// Another school visits the junior-high in the same half of the day.
    bool isJoint = false;
    qint64 version = 0;
};

/// Which visits are looked at; what is empty narrows nothing.
struct VisitFilter {
    QDate from = {};
    QDate to = {};
    QString district = {};
    QString school = {};
    QString junior = {};
};

/// A visit that was seen and is on no calendar: what the discipline office looks into (R34, R36).
struct VisitReport {
    qint64 id = 0;
    QString juniorCode;
    QString juniorName;
    /// Empty where the school is none of the season's.
    QString schoolCode;
    QString schoolName;
    QDate day;
    QString seen;
    /// Who reported it; empty where the season is sealed and no key is at hand.
    QString reportedBy;
    QDateTime at;
    /// As stored, where the season is sealed.
    QByteArray sealed = {};
};

/// The calendar of visits.
class VisitStore
{
public:
    explicit VisitStore(Database &database) : m_database(database) {}

    /// By day, part of the day, junior-high and school.
    [[nodiscard]] Result<QList<Visit>> visits(const VisitFilter &filter) const;
    /// UnknownVisit where there is none.
    [[nodiscard]] Result<Visit> byId(qint64 id) const;
    /// Where a team is at a time, leaving out one visit.
    [[nodiscard]] Result<std::optional<Visit>> whereIs(qint64 school, const QString &team, const HalfDay &when,
                                                       qint64 except = 0) const;

    /// Of the visit: school, junior, when, team and remark.
    [[nodiscard]] Result<qint64> add(const Visit &visit, Transaction &transaction);
    /// To another time or junior-high. RowChanged where it is not of its version any more.
    [[nodiscard]] Result<void> move(const Visit &seen, const HalfDay &when, qint64 junior, Transaction &transaction);
    [[nodiscard]] Result<void> cancel(const Visit &seen, Transaction &transaction);
    /// One district's, or all where none is named.
    [[nodiscard]] Result<void> cancelAll(const QString &district, Transaction &transaction);

    [[nodiscard]] Result<QList<VisitReport>> reports() const;
    [[nodiscard]] Result<qint64> addReport(qint64 junior, std::optional<qint64> school, const VisitReport &report,
                                           const std::optional<QByteArray> &sealed, Transaction &transaction);

private:
    Database &m_database;
};

} // namespace hengzhao::store
