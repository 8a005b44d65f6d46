// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/admission_state.h"
#include "models/domain/code.h"
#include "models/domain/contact_mark.h"
#include "models/domain/identity_number.h"
#include "models/domain/school.h"
#include "models/store/transaction.h"

namespace hengzhao::vault
{
class SeasonKey;
}

namespace hengzhao::store
{

/// The seat a candidate holds, or the last one held.
struct HeldSeat {
    qint64 candidateId = 0;
    qint64 runId = 0;
    int batch = 0;
    qint64 schoolId = 0;
    QString schoolCode;
    QString schoolName;
    SchoolCategory category = SchoolCategory::Secondary;
    QString schoolDistrict;
    bool isUrban = false;
    /// An order stopped the school's qualification.
    bool isStopped = false;
    QString bucketDistrict;
    QString bucketDistrictName;
    qint64 bucketSeats = 0;
    int round = 0;
    int place = 0;
    AdmissionState state = AdmissionState::PreAdmitted;
    /// Where one has been agreed.
    QString programCode;
    QString programName;
};

/// A program of a school, as one candidate at the counter finds it (R25).
struct CounterProgram {
    qint64 id = 0;
    QString code;
    QString name;
    QString years;
    std::optional<Score> interviewMinimum;
    /// The candidate's best score for it.
    std::optional<Score> interview;
    /// Nothing where only the school's limit counts.
    std::optional<qint64> seats;
    qint64 taken = 0;
    /// Published, and barred by no order.
    bool isOpen = true;

    [[nodiscard]] bool isFull() const { return seats && taken >= *seats; }
    [[nodiscard]] std::optional<qint64> free() const { return seats ? std::optional(*seats - taken) : std::nullopt; }
};

/// One step of an admission's life as it is on the record. Empty texts where there is nothing to say.
struct LifeStep {
    qint64 runId = 0;
    QString act;
    QString state;
    QString at;
    QString actor;
    QString reason;
    QString orderNumber;
    QString proof;
    QString consent;
};

/// How far the confirmations are.
struct CounterProgress {
    qint64 waiting = 0;
    qint64 confirmed = 0;
    qint64 confirmedToday = 0;
};

/// What a counter at which places are confirmed looks up.
class CounterStore
{
public:
    explicit CounterStore(Database &database) : m_database(database) {}

    /// The candidate whose card it is; nothing where nobody has that number.
    [[nodiscard]] Result<std::optional<QString>> candidateOf(const IdentityNumber &person,
                                                             const vault::SeasonKey *key) const;
    /// Nothing where the candidate has held no seat.
    [[nodiscard]] Result<std::optional<HeldSeat>> seat(const CandidateNumber &number) const;
    [[nodiscard]] Result<QList<CounterProgram>> programs(qint64 school, qint64 candidate) const;
    [[nodiscard]] Result<QList<LifeStep>> steps(qint64 candidate) const;
    /// Of one school, or of all where the code is empty; today begins at that moment.
    [[nodiscard]] Result<CounterProgress> progress(const QString &schoolCode, const QDateTime &today) const;

    [[nodiscard]] Result<void> noteContact(const HeldSeat &seat, ContactMark mark, const QString &remark,
                                           Transaction &transaction);

private:
    Database &m_database;
};

} // namespace hengzhao::store
