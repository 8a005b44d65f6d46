// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/score.h"
#include "models/store/transaction.h"

namespace hengzhao::store
{

/// An area's general pool as it was handed over in a file (R12).
struct PoolHandover {
    QString lineArea;
    /// The line in force then.
    Score line;
    qint64 candidates = 0;
    /// SHA-256 of the file, in hexadecimal.
    QString digest;
    /// The file's name without its folder.
    QString file;
    QString actor;
    QDateTime at;
};

/// Whom the general schools' result names in an area.
struct PoolResult {
    QString lineArea;
    qint64 taken = 0;
    /// Those of them who did not stand in the pool: below the line, or never applied.
    qint64 outsidePool = 0;
};

/// What went to the general schools, and what came back.
class PoolStore
{
public:
    explicit PoolStore(Database &database) : m_database(database) {}

    /// All of them, the latest first.
    [[nodiscard]] Result<QList<PoolHandover>> handovers() const;
    /// Areas whose result names somebody.
    [[nodiscard]] Result<QList<PoolResult>> results() const;
    /// Under the line in force. An area without one has no pool, and nothing is kept.
    [[nodiscard]] Result<void> add(const PoolHandover &handover, const Writer &writer, Transaction &transaction);

private:
    Database &m_database;
};

} // namespace hengzhao::store
