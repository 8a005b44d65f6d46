// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/candidate.h"
#include "models/office/import/kind_import.h"

#include <array>

namespace hengzhao::office
{

/// 考生.
class CandidateImport final : public KindImport
{
public:
    CandidateImport(store::ImportStore &store, const ImportSetting &setting, const ImportRow &columns);
    [[nodiscard]] Result<void> begin() override;
    [[nodiscard]] Result<void> add(ImportRow &row) override;
    [[nodiscard]] Result<void> finish(Findings &findings, QList<qint64> &rejected) override;

private:
    void checkReferences(ImportRow &row, const std::optional<DistrictCode> &district);
    [[nodiscard]] Result<void> checkDuplicates(ImportRow &row, const std::optional<CandidateNumber> &number,
                                               const std::optional<IdentityNumber> &identity);
    void checkTotal(ImportRow &row, const CandidateParticulars &candidate);
    [[nodiscard]] CandidateParticulars readParticulars(ImportRow &row) const;

    store::ImportStore &m_store;
    bool m_add;
    bool m_isPart;
    QLatin1String m_source;
    store::CodeIds m_districts;
    store::CodeIds m_juniorSchools;
    QHash<qint64, qint64> m_districtOfJuniorSchool;
    FirstRows<QString> m_numbers;
    FirstRows<QString> m_identities;
    std::array<int, subjectCount> m_scores;
    int m_number, m_name, m_identity, m_district, m_household, m_juniorSchool, m_class, m_category, m_graduated,
        m_appliedGeneral, m_total, m_evaluation, m_ethnic, m_registration, m_householdKind, m_phone, m_guardian,
        m_address, m_proof;
};

} // namespace hengzhao::office
