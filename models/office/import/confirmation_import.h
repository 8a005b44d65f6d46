// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/import/kind_import.h"
#include "models/store/admission_life.h"

namespace hengzhao::office
{

/// 确认: pre-admitted candidates who took their place in person, with the program agreed there (R25). Confirmations are
/// acts: an import adds to those there are. Kept until the end: a program's seats are looked at once all who ask for
/// them are known.
class ConfirmationImport final : public KindImport
{
public:
    ConfirmationImport(store::ImportStore &store, const ImportSetting &setting, store::Transaction &transaction,
                       const ImportRow &columns);
    [[nodiscard]] Result<void> begin() override;
    [[nodiscard]] Result<void> add(ImportRow &row) override;
    [[nodiscard]] Result<void> finish(Findings &findings, QList<qint64> &rejected) override;

private:
    struct Asked {
        qint64 row;
        qint64 candidateId;
        qint64 runId;
        store::ConfirmationFacts facts;
    };
    using ProgramPlace = std::pair<qint64, QString>;

    void checkPerson(ImportRow &row, const store::Holder &holder, const std::optional<IdentityNumber> &identity);
    void checkAdmission(ImportRow &row, const store::Holder &holder, const std::optional<SchoolCode> &school);
    /// The batch's deadline, where dates gate at all.
    void checkDeadline(ImportRow &row, const store::LiveAdmission &admission, const std::optional<QDateTime> &at);
    void checkProgram(ImportRow &row, const ProgramPlace &place);
    /// The score the confirmation goes by: the row's own, else the best one on record.
    [[nodiscard]] Result<std::optional<Score>> interviewOf(ImportRow &row, const store::Holder &holder,
                                                           const ProgramPlace &place);
    void checkInterview(ImportRow &row, const store::ConfirmedProgram &program, const std::optional<Score> &score);
    /// Turns away those of one program for whom no seat is left.
    [[nodiscard]] Result<QList<Asked>> seated(const ProgramPlace &place, const QList<Asked> &asked, Findings &findings,
                                              QList<qint64> &rejected);
    [[nodiscard]] Result<QList<Asked>> inOrder(const store::ConfirmedProgram &program, const QList<Asked> &asked);

    store::ImportStore &m_store;
    store::Transaction &m_transaction;
    store::AdmissionLife m_life;
    RuleBook m_book;
    std::optional<QDate> m_gateDay;
    store::CodeIds m_schools;
    store::ConfirmedPrograms m_programs;
    FirstRows<QString> m_numbers;
    QMap<ProgramPlace, QList<Asked>> m_asked;
    int m_number, m_identity, m_school, m_program, m_interview, m_at;
};

} // namespace hengzhao::office
