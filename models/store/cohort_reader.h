// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/cohort_store.h"

#include <string_view>
#include <unordered_map>

namespace hengzhao::store
{

/// The steps of reading one cohort, in the order in which they need each other.
class CohortReader
{
public:
    CohortReader(Database &database, const RuleBook &book, const CohortRequest &request);

    [[nodiscard]] Result<CohortReading> read();

private:
    [[nodiscard]] Result<void> readDistricts();
    [[nodiscard]] Result<void> readSchools();
    [[nodiscard]] Result<void> readBuckets();
    [[nodiscard]] Result<void> readCandidates();
    [[nodiscard]] Result<void> readCorrections();
    [[nodiscard]] Result<void> readCertificates();
    [[nodiscard]] Result<void> readGeneral();
    [[nodiscard]] Result<void> readAdmissions();
    [[nodiscard]] Result<void> readBars();
    [[nodiscard]] Result<void> readInterviews();

    /// Steps through a statement whose first column is a candidate's id, and hands on those in the cohort.
    template <typename Use>
    [[nodiscard]] Result<void> eachCandidate(QByteArrayView sql, Use use);
    [[nodiscard]] std::int32_t rowOf(qint64 candidateId) const;

    Database &m_database;
    const RuleBook &m_book;
    const CohortRequest &m_request;
    CohortReading m_reading;
    std::unordered_map<qint64, std::int32_t> m_districtRows;
    std::unordered_map<qint64, std::int32_t> m_schoolRows;
    std::unordered_map<std::string_view, std::int32_t> m_schoolCodes;
    /// Candidate id to row; ids are small and dense.
    std::vector<std::int32_t> m_rows;
};

} // namespace hengzhao::store
