// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/plan_order_desk.h"
#include "models/store/seat_transfer_store.h"

namespace hengzhao::office
{

/// 计划调剂: seats to be moved from one place of a plan to another; districts as in plan rows, empty where a school is
/// open to all.
struct SeatMove {
    QString fromSchool;
    QString fromDistrict;
    QString toSchool;
    QString toDistrict;
    int seats = 0;
    QString documentNo;
    /// Empty: what was moved where, in words.
    QString reason = {};
};

/// Moves free seats between districts, or between schools of one authority, by an order of its own, before the
/// supplement begins (R16).
class SeatTransferDesk
{
public:
    explicit SeatTransferDesk(Office &office) : m_office(office) {}

    [[nodiscard]] Result<PlanOrder> move(const SeatMove &move);
    [[nodiscard]] Result<QList<store::SeatTransfer>> transfers();
    /// transfers() as a table, the last one first.
    [[nodiscard]] Result<Table> transferTable();

private:
    [[nodiscard]] Result<void> checkTime();
    [[nodiscard]] Result<QList<FieldEdit>> edits(const PlanBasis &basis, const store::PlannedSchool &from,
                                                 const store::PlannedSchool &to, const SeatMove &move);

    Office &m_office;
};

} // namespace hengzhao::office
