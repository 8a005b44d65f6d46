// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/transaction.h"

namespace hengzhao::store
{

/// Seats that were moved, and by which order. Districts as in plan rows.
struct SeatTransfer {
    qint64 id = 0;
    QString documentNo;
    qint64 fromSchool = 0;
    QString fromCode;
    QString fromName;
    QString fromDistrict;
    qint64 toSchool = 0;
    QString toCode;
    QString toName;
    QString toDistrict;
    int seats = 0;
};

/// Transfers of seats by order (R16).
class SeatTransferStore
{
public:
    explicit SeatTransferStore(Database &database) : m_database(database) {}

    /// The last one first.
    [[nodiscard]] Result<QList<SeatTransfer>> all() const;
    /// Of the transfer, schools by id, districts and seats are looked at.
    [[nodiscard]] Result<void> add(qint64 order, const SeatTransfer &transfer, Transaction &transaction);

private:
    Database &m_database;
};

} // namespace hengzhao::store
