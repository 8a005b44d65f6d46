// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/import/part_check.h"

namespace hengzhao::office
{

/// A column that says whose a row of a kind is: by itself where there is no owner to ask for, else by whose the thing
/// is that it names. Whose rows are by store::KindRows, which reads the same parts.
struct PartCheck::Sign {
    enum class Of { School, District };

    QLatin1String kind;
    Of of;
    QLatin1String column;
    Owner owner = nullptr;
};

const PartCheck::Sign PartCheck::signs[] = {
    {QLatin1String("districts"), Sign::Of::District, QLatin1String("district_code")},
    {QLatin1String("junior-schools"), Sign::Of::District, QLatin1String("district_code")},
    {QLatin1String("junior-schools"), Sign::Of::District, QLatin1String("junior_school_code"),
     &store::ImportStore::districtOfJuniorSchool},
    {QLatin1String("graduates"), Sign::Of::District, QLatin1String("junior_school_code"),
     &store::ImportStore::districtOfJuniorSchool},
    {QLatin1String("schools"), Sign::Of::School, QLatin1String("school_code")},
    {QLatin1String("schools"), Sign::Of::District, QLatin1String("district_code")},
    {QLatin1String("schools"), Sign::Of::District, QLatin1String("school_code"), &store::ImportStore::districtOfSchool},
    {QLatin1String("programs"), Sign::Of::School, QLatin1String("school_code")},
    {QLatin1String("programs"), Sign::Of::District, QLatin1String("school_code"),
     &store::ImportStore::districtOfSchool},
    {QLatin1String("plans"), Sign::Of::School, QLatin1String("school_code")},
    {QLatin1String("plans"), Sign::Of::District, QLatin1String("district_code")},
    {QLatin1String("general-plans"), Sign::Of::District, QLatin1String("district_code")},
    {QLatin1String("candidates"), Sign::Of::District, QLatin1String("district_code")},
    {QLatin1String("candidates"), Sign::Of::District, QLatin1String("candidate_no"),
     &store::ImportStore::districtOfCandidate},
    {QLatin1String("certificates"), Sign::Of::District, QLatin1String("candidate_no"),
     &store::ImportStore::districtOfCandidate},
    {QLatin1String("choices"), Sign::Of::District, QLatin1String("candidate_no"),
     &store::ImportStore::districtOfCandidate},
    {QLatin1String("interviews"), Sign::Of::School, QLatin1String("school_code")},
    {QLatin1String("interviews"), Sign::Of::District, QLatin1String("candidate_no"),
     &store::ImportStore::districtOfCandidate},
    {QLatin1String("general"), Sign::Of::District, QLatin1String("candidate_no"),
     &store::ImportStore::districtOfCandidate},
    {QLatin1String("confirmations"), Sign::Of::School, QLatin1String("school_code")},
    {QLatin1String("confirmations"), Sign::Of::District, QLatin1String("candidate_no"),
     &store::ImportStore::districtOfCandidate},
    {QLatin1String("registered"), Sign::Of::School, QLatin1String("candidate_no"),
     &store::ImportStore::schoolOfCandidate},
    {QLatin1String("registered"), Sign::Of::District, QLatin1String("candidate_no"),
     &store::ImportStore::districtOfCandidate},
    {QLatin1String("visits"), Sign::Of::School, QLatin1String("school_code")},
    {QLatin1String("visits"), Sign::Of::District, QLatin1String("junior_school_code"),
     &store::ImportStore::districtOfJuniorSchool},
    {QLatin1String("lessons"), Sign::Of::District, QLatin1String("junior_school_code"),
     &store::ImportStore::districtOfJuniorSchool},
};

PartCheck::PartCheck(const QString &kind, const store::KindPart &part, store::ImportStore &store,
                     const ImportRow &columns)
    : m_store(store)
{
    for (const Sign &sign : signs) {
        const bool isSchool = sign.of == Sign::Of::School;
        const QString &asked = isSchool ? part.schoolCode : part.districtCode;
        if (sign.kind == kind && !asked.isEmpty())
            m_looks.push_back({columns.column(sign.column), sign.owner,
                               isSchool ? FindingCode::OtherSchool : FindingCode::OtherDistrict, asked});
    }
}

Result<void> PartCheck::check(ImportRow &row)
{
    for (const Look &look : m_looks) {
        const QString cell = cleanCode(row.cell(look.column));
        if (look.owner == nullptr) {
            if (cell != look.asked)
                row.problem(look.column, look.code, {look.asked});
            continue;
        }
        const Result<std::optional<QString>> owner = (m_store.*look.owner)(cell);
        if (!owner)
            return failure(owner.error());
        // What the season does not have is new, or a problem that its kind tells of.
        if (*owner && **owner != look.asked)
            row.problem(look.column, look.code, {look.asked});
    }
    return {};
}

} // namespace hengzhao::office
