// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/table.h"
#include "models/office/office.h"
#include "models/store/visit_store.h"
#include "models/store/visited_places.h"

namespace hengzhao::office
{

using store::HalfDay;
using store::JuniorHigh;
using store::RecruitingSchool;
using store::Visit;
using store::VisitFilter;
using store::VisitReport;

/// A visit as somebody writes it down: codes and texts.
struct VisitEntry {
    QString school;
    QString junior;
    QString day;
    /// The morning where it is empty.
    QString part = {};
    /// The school's first team where it is empty.
    QString team = {};
    QString remark = {};
};

/// A visit that was seen and is not on the calendar, as somebody reports it.
struct ReportEntry {
    QString junior;
    QString day;
    /// A school's code, or its name as it was seen.
    QString school;
    QString seen;
    QString reportedBy = {};
};

/// Whom visits can be of and at.
struct VisitPlaces {
    QList<RecruitingSchool> schools;
    QList<JuniorHigh> juniors;
    QList<store::DistrictEntry> districts;
};

/// The calendar of school visits (R34): one team is in one place at one time, many schools may share a junior-high.
class VisitDesk
{
public:
    explicit VisitDesk(Office &office) : m_office(office) {}

    [[nodiscard]] Result<QList<Visit>> visits(const VisitFilter &filter)
    {
        return store::VisitStore(m_office.database()).visits(filter);
    }
    /// visits() as a table, as schools get it.
    [[nodiscard]] static Table table(const QList<Visit> &visits);
    [[nodiscard]] Result<VisitPlaces> places();

    /// Its number. TeamBusy names the place where the team is already.
    [[nodiscard]] Result<qint64> add(const VisitEntry &entry);
    /// Moves what somebody saw; to the same junior-high where `junior` is empty. RowChanged with what differs now where
    /// somebody else was quicker.
    [[nodiscard]] Result<void> move(const Visit &seen, const HalfDay &when, const QString &junior = {});
    [[nodiscard]] Result<void> cancel(const Visit &seen, const QString &reason);
    [[nodiscard]] Result<Visit> byId(qint64 id) { return store::VisitStore(m_office.database()).byId(id); }

    /// Reports a visit that is not on the calendar; who reports it is sealed where the season is. VisitPlanned where it
    /// stands there after all.
    [[nodiscard]] Result<qint64> report(const ReportEntry &entry);
    [[nodiscard]] Result<QList<VisitReport>> reports();

private:
    [[nodiscard]] Result<void> mayPlan(const QString &school, const QString &district);
    [[nodiscard]] Result<void> checkFree(const Visit &visit, const HalfDay &when);
    [[nodiscard]] Result<void> checkYear(QDate day);

    Office &m_office;
};

} // namespace hengzhao::office
