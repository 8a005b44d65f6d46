// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/identity_number.h"
#include "models/domain/registration.h"
#include "models/domain/school.h"
#include "models/store/admission_store.h"
#include "models/store/transaction.h"

namespace hengzhao::store
{

/// Somebody who holds an admission, where they are now, with all that registration asks.
struct RegistrationRow {
    qint64 candidateId = 0;
    QString candidateNumber;
    QString name;
    Sex sex = Sex::Male;
    /// As opened; what is no identity number gets a substitute in the national files.
    QString identityNumber;
    QString substitute;
    QString candidateCategory;
    QString ethnic;
    QString householdDistrict;
    QString householdKind;
    QString phone;
    QString guardian;
    QString address;
    QString registrationNumber;
    QString districtCode;
    QString juniorSchoolCode;
    QString juniorSchoolName;
    QString schoolCode;
    QString schoolName;
    QString schoolCategory;
    QString programCode;
    QString programName;
    QString years;
    int batch = 0;
    RegistrationFacts facts;
};

/// How far the admissions of one school are on their way to registration.
struct SchoolRegistration {
    qint64 schoolId = 0;
    QString schoolCode;
    QString schoolName;
    qint64 admitted = 0;
    /// Approved, registered or not.
    qint64 approved = 0;
    qint64 arrived = 0;
    qint64 notArrived = 0;
    /// Approved, but the school has said nothing of them.
    qint64 notReported = 0;
    qint64 registered = 0;
    qint64 openDuplicates = 0;
};

/// A proof of registration that was given out.
struct RegistrationProof {
    qint64 id = 0;
    QString number;
    QString schoolCode;
    QString schoolName;
    qint64 people = 0;
    QString actor;
    QDateTime at;
};

/// A school that asks for a proof.
struct ProofSchool {
    QString code;
    QString name;
    QString place;
    /// Of its own authority (R30).
    QString homeApproval;
    /// From outside the city, with a published filing.
    bool isFiled = false;
};

/// Who goes to registration, and what was given out about it.
class RegistrationStore
{
public:
    explicit RegistrationStore(Database &database) : m_database(database) {}

    /// Whether any school has reported arrivals.
    [[nodiscard]] Result<bool> hasArrivals() const;
    /// Everybody who holds an admission, by school, program and candidate number. The key opens the personal data of a
    /// sealed season; without one it stays empty.
    [[nodiscard]] Result<void> each(const ListFilter &filter, const vault::SeasonKey *key,
                                    const RowUse<RegistrationRow> &use) const;
    /// Schools with admissions, by code.
    [[nodiscard]] Result<QList<SchoolRegistration>> schools() const;

    /// The next substitute number with this beginning, kept for the candidate.
    [[nodiscard]] Result<QString> addSubstitute(qint64 candidateId, const QString &beginning,
                                                Transaction &transaction) const;

    /// Nothing where there is no school with this code.
    [[nodiscard]] Result<std::optional<ProofSchool>> proofSchool(const QString &code) const;
    /// The newest first.
    [[nodiscard]] Result<QList<RegistrationProof>> proofs() const;
    [[nodiscard]] Result<void> addProof(const QString &schoolCode, const RegistrationProof &proof,
                                        const QString &digest, Transaction &transaction) const;

private:
    Database &m_database;
};

} // namespace hengzhao::store
