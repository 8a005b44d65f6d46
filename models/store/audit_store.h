// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <QList>

namespace hengzhao::store
{

/// Reads the audit records back.
class AuditStore
{
public:
    explicit AuditStore(Database &database) : m_database(database) {}

    /// Numbers of records whose hash or place in their session's chain is not right; empty where the chain holds.
    [[nodiscard]] Result<QList<qint64>> brokenRecords() const;
    [[nodiscard]] Result<qint64> count() const;

private:
    Database &m_database;
};

} // namespace hengzhao::store
