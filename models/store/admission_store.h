// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/admission_state.h"
#include "models/domain/candidate.h"
#include "models/domain/decision.h"
#include "models/domain/school.h"
#include "models/store/table_reader.h"
#include "models/store/transaction.h"

#include <functional>

namespace hengzhao::vault
{
class SeasonKey;
}

namespace hengzhao::store
{

/// Which rows a list shows; empty means all.
struct ListFilter {
    std::optional<int> batch;
    QString schoolCode;
    QString districtCode;
    /// Only lists that stand by line areas are narrowed to one.
    QString lineArea = {};
};

/// One row of the admission list.
struct AdmissionRow {
    QString candidateNumber;
    QString name;
    Sex sex = Sex::Male;
    QString districtCode;
    QString juniorSchoolCode;
    QString schoolCode;
    QString schoolName;
    QString programCode;
    QString programName;
    int batch = 0;
    int round = 0;
    int place = 0;
    std::optional<Score> total;
    AdmissionState state = AdmissionState::PreAdmitted;
    QString noticeNumber;
};

/// A candidate of a run's pool who was not placed.
struct UnplacedRow {
    QString candidateNumber;
    QString name;
    Sex sex = Sex::Male;
    QString districtCode;
    QString juniorSchoolCode;
    std::optional<Score> total;
    QString choices;
    Reason reason = Reason::NoChoice;
};

/// A candidate handed over to the general schools (R12).
struct GeneralPoolRow {
    QString candidateNumber;
    QString name;
    QString identityNumber;
    Sex sex = Sex::Male;
    QString districtCode;
    QString juniorSchoolCode;
    QString lineArea;
    std::optional<Score> total;
    Score line;
};

/// A bucket and what is free in it.
struct VacancyRow {
    QString schoolCode;
    QString schoolName;
    SchoolCategory category = SchoolCategory::Secondary;
    QString districtText;
    int seats = 0;
    int taken = 0;

    [[nodiscard]] int free() const { return seats - taken; }
};

/// A published program, as the site for filing choices lists it.
struct DirectoryRow {
    School school;
    Program program;
};

/// A candidate found by number.
struct CandidateFacts {
    qint64 id = 0;
    QString number;
    QString name;
    QString districtCode;
};

/// Hands rows on one by one; stops at the first failure.
template <typename Row>
using RowUse = std::function<Result<void>(const Row &)>;

/// Admissions, and the lists made of them.
class AdmissionStore
{
public:
    explicit AdmissionStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<CandidateFacts>> candidate(const CandidateNumber &number) const;
    /// Every admission of a batch or of all, live or not, by school, bucket, round and place.
    [[nodiscard]] Result<void> eachAdmission(const ListFilter &filter, const RowUse<AdmissionRow> &use) const;
    /// The same as a table, ids counted: candidate number, name, district, school, program, batch, choice, place,
    /// total, state. No more than the first `most` of them where set.
    [[nodiscard]] Result<Table> admissionTable(const QList<ReadColumn> &columns, std::optional<int> most = {}) const;
    [[nodiscard]] Result<void> eachUnplaced(int batch, const ListFilter &filter, const RowUse<UnplacedRow> &use) const;
    /// The key opens the identity numbers of a sealed season; an open one needs none.
    [[nodiscard]] Result<void> eachOfGeneralPool(const ListFilter &filter, const vault::SeasonKey *key,
                                                 const RowUse<GeneralPoolRow> &use) const;
    [[nodiscard]] Result<QList<VacancyRow>> vacancies(const ListFilter &filter) const;
    [[nodiscard]] Result<QList<DirectoryRow>> directory(const ListFilter &filter) const;
    [[nodiscard]] Result<bool> isClosed(int batch) const;

    /// Releases whoever is still only pre-admitted in a batch, and closes it (R22). The number released.
    [[nodiscard]] Result<qint64> close(int batch, const Writer &writer, Transaction &transaction);

private:
    Database &m_database;
};

} // namespace hengzhao::store
