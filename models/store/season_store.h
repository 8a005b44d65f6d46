// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rule_book.h"
#include "models/store/transaction.h"
#include "models/vault/signing.h"

#include <QDateTime>

namespace hengzhao::store
{

/// What a season file says of itself.
struct SeasonFacts {
    QString token;
    int year = 0;
    bool isOpen = false;
    bool isDemo = false;
    QDateTime createdAt;
    QString archivedAt;
};

/// One batch's run in force, and whether the batch is closed.
struct BatchStanding {
    int batch = 0;
    qint64 run = 0;
    bool closed = false;
};

/// Counts for `season info`, by kind.
struct SeasonCount {
    QString kind;
    qint64 rows = 0;
};

/// The season's own row, its rule book and what has been imported.
class SeasonStore
{
public:
    explicit SeasonStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<SeasonFacts> facts() const;
    [[nodiscard]] Result<RuleBook> ruleBook() const;
    /// The rule book as it stood at an audit number.
    [[nodiscard]] Result<RuleBook> ruleBookAt(AuditNumber number) const;
    [[nodiscard]] Result<QList<SeasonCount>> counts() const;
    [[nodiscard]] Result<QList<BatchStanding>> batches() const;
    [[nodiscard]] Result<bool> hasRun() const;
    /// Kinds that have been imported, the lines and plans set by hand included.
    [[nodiscard]] Result<QStringList> importedKinds() const;

    [[nodiscard]] Result<void> insert(const SeasonFacts &facts, const QString &madeBy, Transaction &transaction);
    /// The signing keys of a sealed season: the secret half under the season's key.
    [[nodiscard]] Result<void> setSigningKeys(const vault::SigningKeys &keys, Transaction &transaction);
    [[nodiscard]] Result<vault::SigningKeys> signingKeys() const;
    [[nodiscard]] Result<void> setRuleBook(const RuleBook &book, Transaction &transaction);
    [[nodiscard]] Result<void> recordImport(const QString &kind, const QString &area, qint64 rows,
                                            const QString &digest, Transaction &transaction);
    [[nodiscard]] Result<void> markArchived(const QDateTime &at, Transaction &transaction);

private:
    Database &m_database;
};

} // namespace hengzhao::store
