// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/admission_state.h"
#include "models/domain/code.h"
#include "models/domain/identity_number.h"
#include "models/domain/score.h"
#include "models/store/kept_statements.h"
#include "models/store/transaction.h"

namespace hengzhao::vault
{
class SeasonKey;
}

namespace hengzhao::store
{

/// The live admission a candidate holds.
struct LiveAdmission {
    qint64 runId = 0;
    int batch = 0;
    qint64 schoolId = 0;
    QString schoolCode;
    AdmissionState state = AdmissionState::PreAdmitted;
};

/// A candidate, as whoever moves their admission finds them.
struct Holder {
    qint64 candidateId = 0;
    QString personKey;
    std::optional<LiveAdmission> admission;
};

/// Somebody who is pre-admitted and has not answered yet.
struct Unanswered {
    qint64 candidateId = 0;
    LiveAdmission admission;
};

/// A program as one who confirms finds it (R25).
struct ConfirmedProgram {
    qint64 id = 0;
    qint64 schoolId = 0;
    bool refused = false;
    std::optional<Score> interviewMinimum;
    /// Nothing where only the school's limit counts.
    std::optional<qint64> seats;
    qint64 taken = 0;

    [[nodiscard]] std::optional<qint64> free() const { return seats ? std::optional(*seats - taken) : std::nullopt; }
};

/// Programs by school id and program code.
using ConfirmedPrograms = QHash<std::pair<qint64, QString>, ConfirmedProgram>;

/// What a confirmation went by.
struct ConfirmationFacts {
    qint64 programId = 0;
    std::optional<Score> interview;
    /// When the candidate confirmed, in UTC; invalid where nobody said.
    QDateTime at;
    /// The proof shown where there was no identity card, and the second officer who consented to it; empty with a card.
    QString proof = {};
    QString consent = {};
};

/// Why an admission ends.
struct EndFacts {
    QString reason = {};
    /// The order that revokes it.
    QString orderNumber = {};
    /// Who consented, where somebody had to (a rejection).
    QString consent = {};
};

/// The admissions on one list that are moved at once (R26).
struct ListMove {
    qint64 submission = 0;
    AdmissionState from = AdmissionState::Confirmed;
    AdmissionAct act = AdmissionAct::Submit;
    QString reason = {};
};

/// Moves admissions along their life one by one (rules, section 6), each move with its step on the record.
class AdmissionLife
{
public:
    /// With the key of a sealed season; an open one has none.
    explicit AdmissionLife(Transaction &transaction, const vault::SeasonKey *key = nullptr)
        : m_transaction(transaction), m_key(key), m_statements(transaction.database())
    {
    }

    /// Nothing where the season has no such candidate.
    [[nodiscard]] Result<std::optional<Holder>> holder(const CandidateNumber &number);
    /// Who of a batch is only pre-admitted, by school, bucket, round and place.
    [[nodiscard]] Result<QList<Unanswered>> unanswered(int batch);
    [[nodiscard]] bool isPerson(const Holder &holder, const IdentityNumber &person) const;
    [[nodiscard]] Result<ConfirmedPrograms> programs();
    /// The best interview score for a program: one for the program itself or for the school as a whole.
    [[nodiscard]] Result<std::optional<Score>> bestInterview(qint64 candidateId, qint64 schoolId,
                                                             const QString &programCode);

    [[nodiscard]] Result<void> confirm(qint64 candidateId, qint64 runId, const ConfirmationFacts &facts);
    /// Ends a live admission by declining, rejecting, withdrawing or revoking; its seat falls free (R17).
    [[nodiscard]] Result<void> end(qint64 candidateId, const LiveAdmission &admission, AdmissionAct act,
                                   const EndFacts &facts);
    /// One step for every admission of a list that is in the state to be moved from; how many there were.
    [[nodiscard]] Result<qint64> moveList(const ListMove &move);
    /// The same for one of them, as when a single entry is returned.
    [[nodiscard]] Result<void> moveOne(qint64 candidateId, const ListMove &move);
    /// Notes whether a candidate arrived, in place of what was noted before.
    [[nodiscard]] Result<void> noteArrival(qint64 candidateId, bool arrived);
    /// Approved to registered.
    [[nodiscard]] Result<void> registerArrived(qint64 candidateId, qint64 runId);
    [[nodiscard]] Result<void> setRegistrationNumber(qint64 candidateId, const QString &registrationNumber);

private:
    struct Step {
        AdmissionState from;
        AdmissionAct act;
        QString at = {};
        std::optional<qint64> interview = {};
        QString reason = {};
        QString orderNumber = {};
        QString proof = {};
        QString consent = {};
    };
    [[nodiscard]] Result<void> noteStep(qint64 candidateId, qint64 runId, const Step &step);

    Transaction &m_transaction;
    const vault::SeasonKey *m_key;
    KeptStatements m_statements;
};

} // namespace hengzhao::store
