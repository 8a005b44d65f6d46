// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/transaction.h"

namespace hengzhao::store
{

/// What somebody tried and kept under a name.
struct ScenarioRow {
    qint64 id = 0;
    QString name;
    QJsonObject changes;
    QString actor;
    QDateTime at;
    /// Set while it stands before the desks: why.
    std::optional<QString> proposedBecause;
    QString proposedBy;
};

/// Scenarios of the what-if desk, and the one that is proposed.
class ScenarioStore
{
public:
    explicit ScenarioStore(Database &database) : m_database(database) {}

    /// All that stand, by name.
    [[nodiscard]] Result<QList<ScenarioRow>> all() const;
    [[nodiscard]] Result<void> add(const QString &name, const QJsonObject &changes, const Writer &writer,
                                   Transaction &transaction);
    /// Ends it, and its proposal where it is the one proposed.
    [[nodiscard]] Result<void> end(qint64 id, Transaction &transaction);
    /// Takes the place of whatever was proposed before.
    [[nodiscard]] Result<void> propose(qint64 id, const QString &reason, const Writer &writer,
                                       Transaction &transaction);
    [[nodiscard]] Result<void> withdraw(Transaction &transaction);

private:
    Database &m_database;
};

/// Names of candidates by their ids.
[[nodiscard]] Result<QHash<qint64, QString>> candidateNames(Database &database, const QList<qint64> &ids);

} // namespace hengzhao::store
