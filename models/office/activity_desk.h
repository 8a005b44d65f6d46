// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/table.h"
#include "models/office/office.h"
#include "models/store/activity_store.h"

namespace hengzhao::office
{

using store::Activity;

/// An activity as a district hands it in: codes and texts.
struct ActivityEntry {
    QString district;
    QString kind;
    QString title;
    QString first;
    /// The first day where it is empty.
    QString last = {};
    /// A junior-high's code where it is at one.
    QString junior = {};
    QString place = {};
    /// When the plan came in; today where it is empty.
    QString filedOn = {};
    /// Why it may come in late: a document or who allowed it.
    QString latePermission = {};
    QString remark = {};
};

/// What districts plan to make vocational schooling known, handed in some days ahead (R34), and how many came.
class ActivityDesk
{
public:
    explicit ActivityDesk(Office &office) : m_office(office) {}

    [[nodiscard]] Result<QList<Activity>> all() { return store::ActivityStore(m_office.database()).all(); }
    /// all() as a table.
    [[nodiscard]] Result<Table> table();
    [[nodiscard]] Result<Activity> byId(qint64 id) { return store::ActivityStore(m_office.database()).byId(id); }
    /// Whether it has begun by the day that gates; what was planned stands then.
    [[nodiscard]] bool hasBegun(const Activity &activity) const;

    /// Its number. ActivityTooLate says the earliest day it could start, where no permission is named.
    [[nodiscard]] Result<qint64> add(const ActivityEntry &entry);
    /// Changes what somebody saw, before it begins. A first day that is moved is handed in anew, today where no other
    /// day is named, and has to be as far ahead as a new plan's. ActivityBegan, ActivityTooLate; RowChanged with what
    /// differs now where somebody else was quicker.
    [[nodiscard]] Result<void> change(const Activity &seen, const ActivityEntry &entry);
    /// What would be handed in again for an activity as it stands.
    [[nodiscard]] static ActivityEntry entryOf(const Activity &activity);

    /// How many came. RowChanged as for change(); so for cancel().
    [[nodiscard]] Result<void> setAttendance(const Activity &seen, const QString &attendance, const QString &remark);
    [[nodiscard]] Result<void> cancel(const Activity &seen, const QString &reason);

private:
    /// An entry against the season: what may be kept, without the lead that plans need.
    [[nodiscard]] Result<Activity> readEntry(const ActivityEntry &entry);
    /// R34: handed in some days before it starts, or late with a permission, which is then on the record.
    [[nodiscard]] Result<void> holdToLead(Activity &activity);
    [[nodiscard]] Result<Activity> seenNow(const Activity &seen);

    Office &m_office;
};

} // namespace hengzhao::office
