// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/seat_transfer_store.h"

#include "models/store/rows.h"

namespace hengzhao::store
{

Result<QList<SeatTransfer>> SeatTransferStore::all() const
{
    return readRows<SeatTransfer>(
        m_database,
        "SELECT t.id, o.document_no, f.id, f.code, f.name, t.from_district, s.id, s.code, s.name, t.to_district,"
        " t.seats FROM seat_transfer t JOIN plan_order o ON o.id = t.order_id JOIN school f ON f.id = t.from_school"
        " JOIN school s ON s.id = t.to_school ORDER BY t.id DESC",
        [](Statement &row) {
            return SeatTransfer{row.integer(0),
                                row.text(1),
                                row.integer(2),
                                row.text(3),
                                row.text(4),
                                row.text(5),
                                row.integer(6),
                                row.text(7),
                                row.text(8),
                                row.text(9),
                                static_cast<int>(row.integer(10))};
        });
}

Result<void> SeatTransferStore::add(qint64 order, const SeatTransfer &transfer, Transaction &transaction)
{
    return m_database.run("INSERT INTO seat_transfer (order_id, from_school, from_district, to_school, to_district,"
                          " seats, added) VALUES (?, ?, ?, ?, ?, ?, ?)",
                          order, transfer.fromSchool, transfer.fromDistrict, transfer.toSchool, transfer.toDistrict,
                          transfer.seats, transaction.number().value());
}

} // namespace hengzhao::store
