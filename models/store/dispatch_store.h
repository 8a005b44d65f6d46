// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/table_reader.h"
#include "models/store/transaction.h"

#include <QDate>

namespace hengzhao::store
{

/// An order of the weekly dispatch: what is to be done, by whom, until when.
struct DispatchOrder {
    qint64 id = 0;
    QString content;
    QString owner;
    QDate due;
    std::optional<QDate> doneOn;
    QString remark;
    qint64 version = 1;
};

/// Orders of the weekly dispatch.
class DispatchStore
{
public:
    explicit DispatchStore(Database &database) : m_database(database) {}

    /// All in force, those due first first.
    [[nodiscard]] Result<QList<DispatchOrder>> orders() const;
    /// Nothing where it has been withdrawn.
    [[nodiscard]] Result<std::optional<DispatchOrder>> byId(qint64 id) const;
    [[nodiscard]] Result<qint64> add(const DispatchOrder &order, Transaction &transaction);
    /// Writes the order as it is to be; false where another version stands by now.
    [[nodiscard]] Result<bool> change(const DispatchOrder &order, Transaction &transaction);
    [[nodiscard]] Result<void> end(qint64 id, Transaction &transaction);

private:
    Database &m_database;
};

} // namespace hengzhao::store
