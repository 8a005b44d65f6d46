// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/violation_state.h"
#include "models/store/transaction.h"

namespace hengzhao::vault
{
class SeasonKey;
}

namespace hengzhao::store
{

/// Who reported a violation: read by the discipline office alone (R36).
struct Reporter {
    QString name;
    QString contact;

    [[nodiscard]] bool isEmpty() const { return name.isEmpty() && contact.isEmpty(); }
};

/// What a violation is laid to.
struct ViolationSubject {
    Offender offender = Offender::School;
    /// Of a school or a junior-high; empty for a post.
    QString code;
    QString name;
    QString district = {};
};

/// A report of a violation without its reporter.
struct Violation {
    qint64 id = 0;
    QString kind;
    ViolationSubject subject;
    /// The day it happened, as reported; may be empty.
    QString happenedOn;
    QString facts;
    /// report, suspicion, inspection or calendar.
    QString source;
    bool isAnonymous = true;
    ViolationState state = ViolationState::Reported;
    QDateTime reportedAt;
    int version = 1;
    /// Sanctions that stand on it.
    qint64 sanctions = 0;
};

/// One step of a report on its way.
struct TakenViolationStep {
    ViolationAct act = ViolationAct::Investigate;
    ViolationState to = ViolationState::Investigated;
    QString reason;
    QString actor;
    QDateTime at;
};

/// Reports of violations and what became of them.
class ViolationStore
{
public:
    explicit ViolationStore(Database &database) : m_database(database) {}

    /// All, the newest first.
    [[nodiscard]] Result<QList<Violation>> all() const;
    [[nodiscard]] Result<std::optional<Violation>> byId(qint64 id) const;
    [[nodiscard]] Result<QList<TakenViolationStep>> steps(qint64 violation) const;
    /// `key` opens what a sealed season keeps; null in an open one.
    [[nodiscard]] Result<Reporter> reporter(qint64 violation, const vault::SeasonKey *key) const;

    /// Keeps a report, its reporter sealed where there is a key; its number.
    [[nodiscard]] Result<qint64> add(const Violation &violation, const Reporter &reporter, const vault::SeasonKey *key,
                                     Transaction &transaction);
    /// Moves it on, if it still stands as it was seen.
    [[nodiscard]] Result<void> take(const Violation &seen, const TakenViolationStep &step, Transaction &transaction);

private:
    Database &m_database;
};

} // namespace hengzhao::store
