// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/admission_state.h"
#include "models/domain/candidate.h"
#include "models/store/table_reader.h"

namespace hengzhao::vault
{
class SeasonKey;
}

namespace hengzhao::store
{

/// One form of choices as it stands: school codes in order.
struct FiledForm {
    bool supplementary = false;
    bool late = false;
    QString submittedAt;
    QStringList schools;
};

/// What is shown of one candidate.
struct PersonFacts {
    QString number;
    QString name;
    /// In plain: whoever shows it masks it.
    QString identityNumber;
    Sex sex = Sex::Male;
    QString districtName;
    QString juniorSchoolName;
    QString className;
    CandidateCategory category = CandidateCategory::Current;
    std::optional<bool> graduated;
    bool appliedGeneral = false;
    std::optional<Score> total;
    std::array<std::optional<Score>, subjectCount> scores;
    std::optional<Evaluation> evaluation;
    /// The general high school that admitted the candidate; empty where none did.
    QString generalSchool;
    /// Empty where the candidate has never held a seat.
    QString admissionSchool;
    std::optional<AdmissionState> state;
    QList<FiledForm> forms;
};

/// Candidates, to be looked at.
class PeopleStore
{
public:
    explicit PeopleStore(Database &database) : m_database(database) {}

    /// One row a candidate, by number: candidate number, name, sex, district, junior-high, category, certificate,
    /// applied to general, total, first and second choice by code, the school of the last admission, and its state or
    /// `general` where a general high school admitted the candidate. No more than the first `most` of them where set.
    [[nodiscard]] Result<Table> candidates(const QList<ReadColumn> &columns, std::optional<int> most = {}) const;
    /// The key opens the identity number of a sealed season; an open one needs none.
    [[nodiscard]] Result<std::optional<PersonFacts>> person(const CandidateNumber &number,
                                                            const vault::SeasonKey *key) const;

private:
    struct SealedPerson {
        qint64 id = 0;
        PersonFacts facts;
        QByteArray sealed;
    };
    [[nodiscard]] static SealedPerson personFrom(Statement &row);
    [[nodiscard]] Result<QList<FiledForm>> forms(qint64 candidate) const;

    Database &m_database;
};

} // namespace hengzhao::store
