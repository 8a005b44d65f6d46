// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cut_spread.h"
#include "models/domain/discipline_catalogue.h"
#include "models/store/transaction.h"

#include <QDate>

namespace hengzhao::store
{

/// A sanction under its order (R36), as it is kept.
struct Sanction {
    qint64 id = 0;
    std::optional<qint64> violation = {};
    QString kind;
    SanctionEffect effect = SanctionEffect::None;
    Offender offender = Offender::School;
    /// Set where the directory has the school.
    std::optional<qint64> school = {};
    QString subjectCode;
    QString subjectName;
    std::optional<qint64> seats = {};
    std::optional<qint64> percent = {};
    QString district;
    QString program;
    QString orderNumber;
    QDate day;
    /// The last day of one that expires by itself, else invalid.
    QDate until = {};
    QString remark = {};
    /// Candidates whose admission ended with it.
    qint64 revoked = 0;
    QString liftedOrder = {};
    QString liftedReason = {};
    QString actor = {};
    bool isLifted = false;
};

/// What the orders in force took from one bucket, and still claim.
struct CutBucket {
    QString district;
    qint64 seats = 0;
    qint64 taken = 0;
    qint64 cut = 0;
    qint64 claim = 0;
};

/// Somebody who holds a seat that an open claim waits for.
struct ClaimedSeat {
    QString candidate;
    QString name;
    QString district;
    QString state;
};

/// Sanctions, and what those that touch seats do to buckets.
class SanctionStore
{
public:
    explicit SanctionStore(Database &database) : m_database(database) {}

    /// All, the newest first.
    [[nodiscard]] Result<QList<Sanction>> all() const;
    [[nodiscard]] Result<std::optional<Sanction>> byId(qint64 id) const;
    /// What is left to cut in each bucket of a school.
    [[nodiscard]] Result<QList<CuttableBucket>> cuttable(qint64 school) const;
    /// The school's limit as its plan has it; nothing where it has none.
    [[nodiscard]] Result<std::optional<qint64>> limit(qint64 school) const;
    [[nodiscard]] Result<QList<CutBucket>> buckets(qint64 school) const;
    /// Those admitted in buckets with an open claim.
    [[nodiscard]] Result<QList<ClaimedSeat>> claimed(qint64 school) const;

    /// Keeps a sanction; its id.
    [[nodiscard]] Result<qint64> add(const Sanction &sanction, Transaction &transaction);
    /// Takes its seats, bars its district or program, or stops the qualification.
    [[nodiscard]] Result<void> takeEffect(const Sanction &sanction, Transaction &transaction);
    /// Ends the pre-admitted and confirmed admissions at a school under an order's number; how many.
    [[nodiscard]] Result<qint64> revokeAdmissions(const Sanction &sanction, Transaction &transaction);
    /// Ends a sanction and what it did to seats, districts, programs and the qualification.
    [[nodiscard]] Result<void> lift(const Sanction &sanction, const QString &order, const QString &reason,
                                    Transaction &transaction);
    /// Lays the orders in force on buckets that were made afresh.
    [[nodiscard]] Result<void> spreadAgain(Transaction &transaction);

private:
    [[nodiscard]] Result<void> cutSeats(const Sanction &sanction, Transaction &transaction);
    [[nodiscard]] Result<void> barDistrict(const Sanction &sanction, Transaction &transaction);
    [[nodiscard]] Result<void> insertCut(const Sanction &sanction, const QString &district, int seats,
                                         Transaction &transaction);
    [[nodiscard]] Result<void> insertBar(const Sanction &sanction, Transaction &transaction);
    [[nodiscard]] Result<void> barBucket(const Sanction &sanction, Transaction &transaction);
    [[nodiscard]] Result<void> endEffects(qint64 sanction, Transaction &transaction);

    Database &m_database;
};

} // namespace hengzhao::store
