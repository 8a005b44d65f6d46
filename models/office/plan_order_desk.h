// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress.h"
#include "models/office/plan_desk.h"
#include "models/store/seat_transfer_store.h"

namespace hengzhao::office
{

using store::PlanOrder;
using store::PlanOrderLine;

/// What is issued, and under which document.
struct IssueRequest {
    QString documentNo;
    Role authority = Role::MunicipalEducation;
    /// Codes; empty for all of the authority that have a plan which is not issued.
    QStringList schools = {};
};

/// What is changed of plans that are issued, or that a run stands on, and why.
struct AdjustRequest {
    QString documentNo;
    QString reason;
    /// Of the sheet's fields; of programs, "program:CODE" of the school.
    QList<FieldEdit> edits;
    /// Where the order moves seats from one place to another (R16): kept with it.
    std::optional<store::SeatTransfer> transfer = {};
};

/// Documents by which plans are issued and changed (R16, R17, R32).
class PlanOrderDesk
{
public:
    explicit PlanOrderDesk(Office &office) : m_office(office) {}

    /// Locks the plans it names. Refused, with all that stands in the way, where the rule check found what has to be
    /// put right or has not been accepted.
    [[nodiscard]] Result<PlanOrder> issue(const IssueRequest &request);
    /// Counters move at once; never below those who hold seats.
    [[nodiscard]] Result<PlanOrder> adjust(const AdjustRequest &request);

    [[nodiscard]] Result<QList<PlanOrder>> orders();
    /// The order under a number; where two authorities have the same, the later one.
    [[nodiscard]] Result<PlanOrder> order(const QString &documentNo);
    /// orders() as a table, the newest first.
    [[nodiscard]] Result<Table> orderTable();
    /// What an order says, a row a school, district or program.
    [[nodiscard]] Result<Table> lineTable(qint64 order);
    [[nodiscard]] Result<QList<PlanOrderLine>> lines(qint64 order);
    /// Writes an order with its table; the ending says the format, `count` how many rows there are (%1), in words.
    [[nodiscard]] Result<void> write(const PlanOrder &order, const QString &path, const QString &count,
                                     Progress &progress);

private:
    [[nodiscard]] Result<QString> checkDocument(const QString &documentNo, Role authority);
    [[nodiscard]] Result<PlanOrder> written(qint64 id);

    Office &m_office;
};

} // namespace hengzhao::office
