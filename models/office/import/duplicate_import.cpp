// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/import/duplicate_import.h"

#include "models/office/import/row_checks.h"
#include "models/store/person_key.h"

namespace hengzhao::office
{

DuplicateImport::DuplicateImport(const ImportSetting &setting, store::Transaction &transaction,
                                 const ImportRow &columns)
    : m_transaction(transaction), m_key(setting.key), m_life(transaction, setting.key),
      m_duplicates(transaction.database()), m_number(columns.column(QLatin1String("candidate_no"))),
      m_identity(columns.column(QLatin1String("id_number"))), m_school(columns.column(QLatin1String("other_school"))),
      m_registration(columns.column(QLatin1String("other_registration_no"))),
      m_note(columns.column(QLatin1String("note")))
{
}

/// The province knows people by identity number, the office by candidate number: either will do, and where both are
/// given they must be one person's.
Result<std::optional<store::Holder>> DuplicateImport::holderOf(ImportRow &row)
{
    const auto identity = row.value(
        m_identity, [](QStringView text) { return IdentityNumber::parse(text); }, FindingCode::NotIdentityNumber);
    std::optional<CandidateNumber> number;
    int column = m_number;
    if (!row.isEmpty(m_number) || row.isEmpty(m_identity)) {
        number = row.code<CandidateNumber>(m_number);
    } else if (identity) {
        const Result<QString> known = m_duplicates.candidateOf(store::personKeyOf(*identity, m_key));
        if (!known)
            return failure(known.error());
        number = CandidateNumber::parse(*known);
        column = m_identity;
    }
    if (!row.isValid())
        return std::optional<store::Holder>();
    Result<std::optional<store::Holder>> holder =
        number ? m_life.holder(*number) : Result<std::optional<store::Holder>>(std::nullopt);
    if (!holder)
        return holder;
    if (!*holder)
        row.problem(column, FindingCode::UnknownCandidate);
    else if (identity && !m_life.isPerson(**holder, *identity))
        row.problem(m_identity, FindingCode::IdentityNumberDiffers);
    return holder;
}

Result<void> DuplicateImport::add(ImportRow &row)
{
    store::DuplicateCase found;
    found.otherSchool = row.requiredText(m_school);
    found.otherRegistrationNumber = row.text(m_registration, 100);
    found.note = row.text(m_note);
    const Result<std::optional<store::Holder>> holder = holderOf(row);
    if (!holder)
        return failure(holder.error());
    if (!row.isValid())
        return {};
    const qint64 candidate = (*holder)->candidateId;
    checkRepeated(row, m_school, m_cases,
                  QStringList{QString::number(candidate), found.otherSchool, found.otherRegistrationNumber}.join(
                      QLatin1Char('\n')));
    return row.isValid() ? m_duplicates.add(candidate, found, m_transaction) : Result<void>();
}

} // namespace hengzhao::office
