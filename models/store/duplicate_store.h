// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/admission_state.h"
#include "models/domain/duplicate_state.h"
#include "models/store/transaction.h"

namespace hengzhao::store
{

/// Somebody who, as the province found, is registered at another school too.
struct DuplicateCase {
    qint64 id = 0;
    QString candidateNumber;
    QString name;
    /// Where they are admitted here; empty where they hold no admission.
    QString schoolCode;
    QString schoolName;
    std::optional<AdmissionState> admission;
    QString otherSchool;
    /// Personal data: it may hold an identity number.
    QString otherRegistrationNumber;
    QString note;
    DuplicateState state = DuplicateState::Open;
    /// ended or recorded, of one that was released.
    QString outcome;
    QString reason;
    QString actor;
    QDateTime settledAt;
};

/// How a case was settled.
struct DuplicateSettlement {
    DuplicateState state = DuplicateState::Kept;
    QString outcome;
    QString reason;
};

/// Cases of the province's duplicate lists.
class DuplicateStore
{
public:
    explicit DuplicateStore(Database &database) : m_database(database) {}

    /// Open ones first, then by number.
    [[nodiscard]] Result<QList<DuplicateCase>> all() const;
    [[nodiscard]] Result<std::optional<DuplicateCase>> byId(qint64 id) const;
    /// The candidate's number by the key of their person; empty where the season has no such person.
    [[nodiscard]] Result<QString> candidateOf(const QString &personKey) const;
    /// A case that is known already stays as it is.
    [[nodiscard]] Result<void> add(qint64 candidateId, const DuplicateCase &found, Transaction &transaction);
    [[nodiscard]] Result<void> settle(qint64 id, const DuplicateSettlement &settlement, Transaction &transaction);

private:
    Database &m_database;
};

} // namespace hengzhao::store
