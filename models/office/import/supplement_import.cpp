// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/import/supplement_import.h"

#include "models/office/import/row_checks.h"

namespace hengzhao::office
{

SupplementImport::SupplementImport(const ImportSetting &setting, store::Transaction &transaction,
                                   const ImportRow &columns)
    : m_transaction(transaction), m_entrance(transaction.database(), setting.book), m_writer(setting.writer),
      m_number(columns.column(QLatin1String("candidate_no"))), m_school(columns.column(QLatin1String("school_code")))
{
}

void SupplementImport::noteMissing(ImportRow &row, const Error &error) const
{
    if (error.code == ErrorCode::UnknownCandidate)
        row.problem(m_number, FindingCode::UnknownCandidate);
    else
        row.problem(m_school, FindingCode::UnknownSchool);
}

Result<void> SupplementImport::add(ImportRow &row)
{
    const auto number = row.code<CandidateNumber>(m_number);
    const auto school = row.code<SchoolCode>(m_school);
    if (number)
        checkRepeated(row, m_number, m_numbers, number->text());
    if (!row.isValid())
        return {};
    const Result<SupplementCheck> check = m_entrance.check({number->text(), school->text()}, m_transaction.number());
    if (!check && check.error().code != ErrorCode::UnknownCandidate && check.error().code != ErrorCode::UnknownSchool)
        return failure(check.error());
    if (!check) {
        noteMissing(row, check.error());
        return {};
    }
    for (const SupplementCheck::Obstacle &obstacle : check->obstacles)
        row.problem(obstacle.column == QLatin1String("school_code") ? m_school : m_number, obstacle.finding,
                    obstacle.args);
    if (!row.isValid())
        return {};
    const Result<store::SupplementEntry> entered = m_entrance.enter(*check, m_writer, m_transaction);
    return entered ? Result<void>() : failure(entered.error());
}

} // namespace hengzhao::office
