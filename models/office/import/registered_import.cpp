// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/import/registered_import.h"

#include "models/office/import/row_checks.h"

namespace hengzhao::office
{

RegisteredImport::RegisteredImport(const ImportSetting &setting, store::Transaction &transaction,
                                   const ImportRow &columns)
    : m_life(transaction, setting.key), m_number(columns.column(QLatin1String("candidate_no"))),
      m_arrived(columns.column(QLatin1String("arrived"))),
      m_registration(columns.column(QLatin1String("registration_no")))
{
}

void RegisteredImport::checkHolder(ImportRow &row, const std::optional<store::Holder> &holder,
                                   std::optional<bool> arrived)
{
    if (!holder) {
        row.problem(m_number, FindingCode::UnknownCandidate);
        return;
    }
    if (!holder->admission) {
        row.problem(m_number, FindingCode::NotAdmitted);
        return;
    }
    const AdmissionState state = holder->admission->state;
    if (state != AdmissionState::Approved && state != AdmissionState::Registered)
        row.problem(m_number, FindingCode::NotApproved, {codeName(state)});
    else if (state == AdmissionState::Registered && arrived == false)
        row.problem(m_arrived, FindingCode::AlreadyRegistered);
}

Result<void> RegisteredImport::store(const store::Holder &holder, bool arrived, const QString &registrationNumber)
{
    if (Result<void> done = m_life.noteArrival(holder.candidateId, arrived); !done || !arrived)
        return done;
    if (!registrationNumber.isEmpty()) {
        if (Result<void> done = m_life.setRegistrationNumber(holder.candidateId, registrationNumber); !done)
            return done;
    }
    if (holder.admission->state == AdmissionState::Registered)
        return {};
    return m_life.registerArrived(holder.candidateId, holder.admission->runId);
}

Result<void> RegisteredImport::add(ImportRow &row)
{
    const auto number = row.code<CandidateNumber>(m_number);
    const auto arrived = row.yesNo(m_arrived);
    if (row.isEmpty(m_arrived))
        row.problem(m_arrived, FindingCode::Empty);
    const QString registrationNumber = row.text(m_registration, 100);
    if (!registrationNumber.isEmpty())
        checkRepeated(row, m_registration, m_registrationNumbers, registrationNumber);
    if (!number)
        return {};
    checkRepeated(row, m_number, m_numbers, number->text());
    const Result<std::optional<store::Holder>> holder = m_life.holder(*number);
    if (!holder)
        return failure(holder.error());
    checkHolder(row, *holder, arrived);
    return row.isValid() ? store(**holder, *arrived, registrationNumber) : Result<void>();
}

} // namespace hengzhao::office
