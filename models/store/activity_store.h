// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/transaction.h"

namespace hengzhao::store
{

/// 宣传活动: what a district plans, and how many came (R34).
struct Activity {
    qint64 id = 0;
    qint64 district = 0;
    QString districtCode;
    QString districtName;
    /// Where it is at one junior-high.
    std::optional<qint64> junior = {};
    QString juniorCode = {};
    QString juniorName = {};
    /// A code of the kinds of activity.
    QString kind;
    QString title;
    QString place;
    QDate first;
    QDate last;
    /// When the plan was handed in, where that is known.
    QDate filedOn = {};
    /// Why it may be handed in late; empty where it was in time.
    QString latePermission = {};
    std::optional<int> attendance = {};
    QString remark = {};
    qint64 version = 0;
};

/// District activity plans.
class ActivityStore
{
public:
    explicit ActivityStore(Database &database) : m_database(database) {}

    /// By their first day.
    [[nodiscard]] Result<QList<Activity>> all() const;
    /// UnknownActivity where there is none.
    [[nodiscard]] Result<Activity> byId(qint64 id) const;

    [[nodiscard]] Result<qint64> add(const Activity &activity, Transaction &transaction);
    /// Puts what was planned in the place of what was seen; attendance stays. RowChanged where it is not of its version
    /// any more; so for setAttendance() and cancel().
    [[nodiscard]] Result<void> change(const Activity &seen, const Activity &wanted, Transaction &transaction);
    [[nodiscard]] Result<void> setAttendance(const Activity &seen, int attendance, const QString &remark,
                                             Transaction &transaction);
    [[nodiscard]] Result<void> cancel(const Activity &seen, Transaction &transaction);

private:
    Database &m_database;
};

} // namespace hengzhao::store
