// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/plan_check.h"
#include "models/domain/table.h"
#include "models/office/office.h"
#include "models/store/past_allotment_store.h"
#include "models/store/plan_order_store.h"
#include "models/store/plan_store.h"
#include "models/store/plan_supply_store.h"

namespace hengzhao::office
{

/// A remark of the rule check, the school it is on, and the reason it was accepted with; empty while it is not.
struct SchoolRemark {
    qint64 school = 0;
    QString schoolName;
    PlanRemark remark;
    QString acceptedWith;

    /// Whether it stands in the way of issuing.
    [[nodiscard]] bool blocks() const
    {
        return remark.weight == PlanWeight::Blocks ||
               (remark.weight == PlanWeight::Acceptable && acceptedWith.isEmpty());
    }
};

/// Everything the plans rest on, read once: what the sheet, the rule check, the proposals and the orders look at.
struct PlanBasis {
    QList<store::PlannedSchool> schools;
    QMap<qint64, SeatsByDistrict> seats;
    QList<store::DistrictSupply> supply;
    store::PastAllotments past;
    QMap<qint64, store::PlanIssue> issues;
    QMap<qint64, QList<store::PlanAcceptance>> acceptances;
    QMap<SchoolCategory, Role> authorities;
    Targets targets;

    [[nodiscard]] static Result<PlanBasis> read(Office &office);

    [[nodiscard]] const store::PlannedSchool *school(qint64 id) const;
    [[nodiscard]] const store::PlannedSchool *schoolWith(const QString &code) const;
    [[nodiscard]] Role authorityOf(const store::PlannedSchool &school) const
    {
        return authorities.value(school.category);
    }
    [[nodiscard]] bool hasDistrict(const QString &code) const;
    [[nodiscard]] PlanFacts facts(const store::PlannedSchool &school) const;
    /// What the rule check finds, by school.
    [[nodiscard]] QList<SchoolRemark> remarks() const;
};

/// A row a school: limit, allotments by district ("district:CODE", "district:*") with last year's entrants beside them,
/// what they add up to.
[[nodiscard]] Table planTable(const PlanBasis &basis);

/// Remarks as a table; the id of a row is the remark's place.
[[nodiscard]] Table remarkTable(const QList<SchoolRemark> &remarks);

/// The column of the sheet that shows a plan row, by the row's district column, and back; nothing where a column shows
/// none.
[[nodiscard]] QString planField(const QString &district);
[[nodiscard]] std::optional<QString> districtOfField(const QString &field);

} // namespace hengzhao::office
