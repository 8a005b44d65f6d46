// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/whereabouts.h"
#include "models/store/transaction.h"

#include <QList>

namespace hengzhao::store
{

/// What was told of one graduate.
struct NotedWhereabouts {
    qint64 candidate = 0;
    Whereabouts place = Whereabouts::Outside;
};

/// Where graduates went who entered neither kind of school here (R38).
class WhereaboutsStore
{
public:
    explicit WhereaboutsStore(Database &database) : m_database(database) {}

    /// In the place of what was known before; nothing where that was wrong and nothing else is known.
    [[nodiscard]] Result<void> note(qint64 candidate, std::optional<Whereabouts> place, const QString &remark,
                                    Transaction &transaction) const;
    /// Of many at once, of whom nothing was known before.
    [[nodiscard]] static Result<void> addAll(const QList<NotedWhereabouts> &noted, Transaction &transaction);

private:
    Database &m_database;
};

} // namespace hengzhao::store
