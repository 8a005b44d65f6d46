// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/candidate_slots.h"
#include "models/store/cohort_store.h"
#include "models/store/shared_reading.h"

#include <string_view>
#include <unordered_map>

namespace hengzhao::store
{

/// What the cells of candidates and forms are looked up in.
struct CandidateLookups {
    const std::unordered_map<qint64, std::int32_t> &districts;
    const std::unordered_map<std::string_view, std::int32_t> &schools;
};

/// Fills a cohort's columns with the candidates and their choice forms: by far the most of what a run reads. Where a
/// second connection sees the same season, two threads share the work: every candidate has a slot by its id, so that
/// neither waits for the other.
class CandidateScan
{
public:
    CandidateScan(Database &database, const CohortRequest &request, CandidateLookups lookups,
                  admission::Cohort &cohort);

    [[nodiscard]] Result<void> read();

private:
    /// Candidates whose ids are in [from, to).
    struct Piece {
        qint64 from = 0;
        qint64 to = 0;
        admission::TextColumn numbers;
    };

    [[nodiscard]] Result<void> makeSlots();
    [[nodiscard]] Result<void> readForms(Database &database);
    [[nodiscard]] Result<void> readForms(Database &database, bool supplementary);
    void addForm(size_t slot, std::string_view codes, bool late);
    [[nodiscard]] Result<void> readPiece(Database &database, Piece &piece);
    void addCandidate(const Statement &row, size_t slot);
    void settle();

    [[nodiscard]] std::int32_t schoolOf(std::string_view code) const;

    Database &m_database;
    const CohortRequest &m_request;
    CandidateLookups m_lookups;
    admission::Cohort &m_cohort;
    CandidateSlots m_slots;
    /// Forms may be read before their candidates, whose flags they must not touch then.
    std::vector<std::uint8_t> m_late;
    std::vector<Piece> m_pieces;
};

} // namespace hengzhao::store
