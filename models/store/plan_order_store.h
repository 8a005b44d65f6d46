// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/plan_order.h"
#include "models/domain/role.h"
#include "models/store/transaction.h"

#include <QMap>

namespace hengzhao::store
{

/// A document by which plans are issued or changed.
struct PlanOrder {
    qint64 id = 0;
    PlanOrderKind kind = PlanOrderKind::Issue;
    QString documentNo;
    Role authority = Role::MunicipalEducation;
    QString reason;
    QString actor;
    QDateTime at;
    /// How many schools it names.
    int schools = 0;
};

/// What an order says of one place of a plan.
struct PlanOrderLine {
    qint64 school = 0;
    /// As in plan rows.
    QString district;
    /// Set for a program's seats.
    QString program;
    /// Nothing where there was no such row, or where the plan is issued.
    std::optional<int> before;
    int after = 0;
};

/// Under which document a plan was issued, and by whom.
struct PlanIssue {
    QString documentNo;
    Role authority = Role::MunicipalEducation;
};

/// A remark of the rule check that was accepted, and why.
struct PlanAcceptance {
    QString remark;
    QString facts;
    QString reason;
};

/// Orders on plans, and what was accepted before they were issued.
class PlanOrderStore
{
public:
    explicit PlanOrderStore(Database &database) : m_database(database) {}

    /// The newest last.
    [[nodiscard]] Result<QList<PlanOrder>> orders() const;
    [[nodiscard]] Result<QList<PlanOrderLine>> lines(qint64 order) const;
    /// The issues by the school's id.
    [[nodiscard]] Result<QMap<qint64, PlanIssue>> issues() const;
    [[nodiscard]] Result<QMap<qint64, QList<PlanAcceptance>>> acceptances() const;

    /// Writes an order; `id`, `actor` and `schools` of it are not looked at. Its id.
    [[nodiscard]] Result<qint64> add(const PlanOrder &order, const Writer &writer, Transaction &transaction);
    [[nodiscard]] Result<void> addLine(qint64 order, const PlanOrderLine &line, Transaction &transaction);
    /// One in force before with the same figures gives way.
    [[nodiscard]] Result<void> accept(qint64 school, const PlanAcceptance &acceptance, const Writer &writer,
                                      Transaction &transaction);

private:
    Database &m_database;
};

} // namespace hengzhao::store
