// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/admission_state.h"
#include "models/domain/code.h"
#include "models/store/transaction.h"

#include <QDate>

namespace hengzhao::store
{

/// Where somebody is: a seat of a school's bucket, and a program.
struct SeatPlace {
    qint64 schoolId = 0;
    qint64 bucketId = 0;
    std::optional<qint64> programId;
    QString schoolCode;
    QString schoolName;
    QString programCode;
    QString programName;
};

/// A candidate who may be transferred, and where they are now.
struct Transferable {
    qint64 candidateId = 0;
    qint64 runId = 0;
    QString districtCode;
    AdmissionState state = AdmissionState::PreAdmitted;
    SeatPlace place;
    /// When they were registered, by the record; invalid where they are not.
    QDateTime registeredAt;
};

/// A place as somebody who wants to go there finds it.
struct TransferTarget {
    SeatPlace place;
    bool isStopped = false;
    /// The program is not published, was refused, or an order bars it.
    bool isProgramShut = false;
    /// Admissions, cuts, claims and transfers counted; nothing where only the school's limit counts.
    std::optional<qint64> programSeats;
    qint64 programFree = 0;
    qint64 bucketFree = 0;
    qint64 schoolFree = 0;
};

/// A transfer as it is on the record.
struct Transfer {
    qint64 id = 0;
    QString candidateNumber;
    QString name;
    SeatPlace from;
    SeatPlace to;
    QDate day;
    /// Before the semester was over.
    bool isEarly = false;
    QString reason;
    QString consent;
    QString actor;
};

/// Transfers of schools and programs (R29).
class TransferStore
{
public:
    explicit TransferStore(Database &database) : m_database(database) {}

    /// The newest first.
    [[nodiscard]] Result<QList<Transfer>> all() const;
    /// Nothing where the season has no such candidate or they hold no admission.
    [[nodiscard]] Result<std::optional<Transferable>> candidate(const CandidateNumber &number) const;
    /// Nothing where the school has no seats for candidates of the district, or does not teach the program.
    [[nodiscard]] Result<std::optional<TransferTarget>> target(qint64 schoolId, const QString &programCode,
                                                               const QString &districtCode) const;
    /// Nothing where there is no school with this code.
    [[nodiscard]] Result<std::optional<qint64>> school(const QString &code) const;
    /// Refused by the database where the place has no seat or the candidate is not where they are said to be.
    [[nodiscard]] Result<qint64> add(const Transferable &candidate, const Transfer &transfer, Transaction &transaction);

private:
    Database &m_database;
};

} // namespace hengzhao::store
