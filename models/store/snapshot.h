// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/store/database.h"

namespace hengzhao::store
{

/// The season as it stands committed at one moment: until this goes, whatever a connection reads shows no later write.
/// Not within a transaction.
class Snapshot
{
public:
    [[nodiscard]] static Result<Snapshot> take(Database &database);
    ~Snapshot();
    Snapshot(Snapshot &&other) noexcept;
    Snapshot &operator=(Snapshot &&) = delete;

    /// Of the last audit record. Every write leaves one, so that two snapshots of one number show the same season.
    [[nodiscard]] AuditNumber number() const { return m_number; }

private:
    explicit Snapshot(Database &database) : m_database(&database) {}

    Database *m_database;
    AuditNumber m_number;
};

} // namespace hengzhao::store
