// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/handout.h"
#include "models/store/transaction.h"

namespace hengzhao::store
{

/// The register of booklets handed out.
class HandoutStore
{
public:
    explicit HandoutStore(Database &database) : m_database(database) {}

    /// All in force, by day.
    [[nodiscard]] Result<QList<Handout>> handouts() const;
    /// Nothing where it has been taken back.
    [[nodiscard]] Result<std::optional<Handout>> byId(qint64 id) const;
    [[nodiscard]] Result<qint64> add(const Handout &handout, Transaction &transaction);
    /// Writes the handout as it is to be; false where another version stands by now.
    [[nodiscard]] Result<bool> change(const Handout &handout, Transaction &transaction);
    [[nodiscard]] Result<bool> end(qint64 id, Transaction &transaction);

private:
    Database &m_database;
};

} // namespace hengzhao::store
