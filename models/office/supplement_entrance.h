// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/supplement_store.h"

namespace hengzhao::office
{

/// Somebody who asks a school directly, by number and code as they were typed.
struct SupplementAsk {
    QString candidate;
    QString school;
};

/// What the checks of one ask found out (R23).
struct SupplementCheck {
    store::Applicant applicant;
    qint64 school = 0;
    QString schoolCode;
    QString schoolName;
    /// Nothing where the school has no seats for the district.
    std::optional<store::OpenPlace> place;
    /// Why the candidate cannot be taken there now, each reason with the column of the ask that it is about; empty
    /// where they can.
    struct Obstacle {
        Error error;
        FindingCode finding;
        QString column;
        QStringList args = {};
    };
    QList<Obstacle> obstacles;
};

/// The way into a supplement: every check at the moment of the entry, under the write lock. For the desk and for a file
/// alike.
class SupplementEntrance
{
public:
    SupplementEntrance(store::Database &database, RuleBook book) : m_database(database), m_book(std::move(book)) {}

    /// The batch that is entered one by one. Refused where the rule book has none, where an earlier batch is not closed
    /// yet, and where it is closed itself.
    [[nodiscard]] Result<int> batch() const;
    /// Refused is only what does not exist; all else is an obstacle of the check.
    [[nodiscard]] Result<SupplementCheck> check(const SupplementAsk &ask, AuditNumber asOf) const;
    /// Takes whom the check found free to be taken.
    [[nodiscard]] Result<store::SupplementEntry> enter(const SupplementCheck &check, const store::Writer &writer,
                                                       store::Transaction &transaction) const;

private:
    [[nodiscard]] Result<void> checkSchool(SupplementCheck &check, AuditNumber asOf) const;

    store::Database &m_database;
    RuleBook m_book;
};

} // namespace hengzhao::office
