// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"
#include "models/office/office.h"
#include "models/store/admission_store.h"
#include "models/store/run_store.h"

namespace hengzhao::office
{

/// What one run decided about one candidate, and by which key it stood against the next one (R20). Read as of the run,
/// whatever happened later.
class Explanation
{
public:
    Explanation(store::Database &database, const store::RunFacts &run, const store::CandidateFacts &candidate);

    [[nodiscard]] Result<CandidateDecision> decision();

private:
    [[nodiscard]] Result<CandidateDecision> entered();
    [[nodiscard]] Result<void> readCohort(const QList<qint64> &others);
    [[nodiscard]] Result<void> addChoices(const store::StoredDecision &stored);
    [[nodiscard]] Result<void> addCompetition(ChoiceDecision &choice, std::int32_t bucket, int round);
    void addSeat(const store::StoredDecision &stored);
    [[nodiscard]] std::int32_t rowOf(qint64 candidate) const;

    store::Database &m_database;
    const store::RunFacts &m_run;
    const store::CandidateFacts &m_candidate;
    std::optional<RuleBook> m_book;
    store::CohortReading m_reading;
    CandidateDecision m_decision;
};

} // namespace hengzhao::office
