// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/transaction.h"

namespace hengzhao::store
{

/// Places at general schools that were given up (R3).
class GiveUpStore
{
public:
    explicit GiveUpStore(Database &database) : m_database(database) {}

    /// Whether the general result names the candidate.
    [[nodiscard]] Result<bool> isAtGeneralSchool(qint64 candidate) const;
    /// One noted before gives way.
    [[nodiscard]] Result<void> note(qint64 candidate, const QString &proof, Transaction &transaction);

private:
    Database &m_database;
};

} // namespace hengzhao::store
