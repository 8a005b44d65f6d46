// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/import/confirmation_import.h"

#include "models/office/city_time.h"
#include "models/office/import/program_order.h"
#include "models/office/import/row_checks.h"

#include <algorithm>

namespace hengzhao::office
{

ConfirmationImport::ConfirmationImport(store::ImportStore &store, const ImportSetting &setting,
                                       store::Transaction &transaction, const ImportRow &columns)
    : m_store(store), m_transaction(transaction), m_life(transaction, setting.key), m_book(setting.book),
      m_gateDay(setting.gateDay), m_number(columns.column(QLatin1String("candidate_no"))),
      m_identity(columns.column(QLatin1String("id_number"))), m_school(columns.column(QLatin1String("school_code"))),
      m_program(columns.column(QLatin1String("program_code"))), m_interview(columns.column(QLatin1String("interview"))),
      m_at(columns.column(QLatin1String("confirmed_at")))
{
}

Result<void> ConfirmationImport::begin()
{
    Result<store::CodeIds> schools = m_store.schoolIds();
    Result<store::ConfirmedPrograms> programs = m_life.programs();
    if (!schools || !programs)
        return failure(schools ? programs.error() : schools.error());
    m_schools = std::move(*schools);
    m_programs = std::move(*programs);
    return {};
}

void ConfirmationImport::checkPerson(ImportRow &row, const store::Holder &holder,
                                     const std::optional<IdentityNumber> &identity)
{
    if (identity && !m_life.isPerson(holder, *identity))
        row.problem(m_identity, FindingCode::IdentityNumberDiffers);
}

void ConfirmationImport::checkAdmission(ImportRow &row, const store::Holder &holder,
                                        const std::optional<SchoolCode> &school)
{
    if (!holder.admission)
        row.problem(m_number, FindingCode::NotAdmitted);
    else if (school && school->text() != holder.admission->schoolCode)
        row.problem(m_school, FindingCode::AdmittedElsewhere, {holder.admission->schoolCode});
    else if (holder.admission->state != AdmissionState::PreAdmitted)
        row.problem(m_number, FindingCode::AlreadyConfirmed, {codeName(holder.admission->state)});
}

void ConfirmationImport::checkDeadline(ImportRow &row, const store::LiveAdmission &admission,
                                       const std::optional<QDateTime> &at)
{
    const std::optional<BatchRule> rule = m_book.batch(admission.batch);
    if (!m_gateDay || !rule || !rule->confirmBy)
        return;
    // A time written into the file does not bring back a day that is over.
    const QDate confirmed = at ? dayInCity(*at) : *m_gateDay;
    if (std::max(confirmed, *m_gateDay) > *rule->confirmBy)
        row.problem(m_at, FindingCode::ConfirmationOverdue, {rule->confirmBy->toString(Qt::ISODate)});
}

void ConfirmationImport::checkProgram(ImportRow &row, const ProgramPlace &place)
{
    const auto program = m_programs.constFind(place);
    if (program == m_programs.constEnd())
        row.problem(m_program, FindingCode::UnknownProgram);
    else if (program->refused)
        row.problem(m_program, FindingCode::ProgramRefused);
}

Result<std::optional<Score>> ConfirmationImport::interviewOf(ImportRow &row, const store::Holder &holder,
                                                             const ProgramPlace &place)
{
    if (!row.isEmpty(m_interview))
        return row.score(m_interview);
    if (!m_programs.value(place).interviewMinimum)
        return std::optional<Score>();
    return m_life.bestInterview(holder.candidateId, place.first, place.second);
}

void ConfirmationImport::checkInterview(ImportRow &row, const store::ConfirmedProgram &program,
                                        const std::optional<Score> &score)
{
    if (!program.interviewMinimum || !row.isValid())
        return;
    if (!score)
        row.problem(m_interview, FindingCode::InterviewMissing, {program.interviewMinimum->text()});
    else if (*score < *program.interviewMinimum)
        row.problem(m_interview, FindingCode::InterviewBelowMinimum, {score->text(), program.interviewMinimum->text()});
}

Result<void> ConfirmationImport::add(ImportRow &row)
{
    const auto number = row.code<CandidateNumber>(m_number);
    const auto identity = row.requiredValue(
        m_identity, [](QStringView text) { return IdentityNumber::parse(text); }, FindingCode::NotIdentityNumber);
    const auto school = row.code<SchoolCode>(m_school);
    const auto program = row.code<ProgramCode>(m_program);
    const auto at = row.value(m_at, parseMoment, FindingCode::NotTime);
    const auto schoolId = school ? m_schools.constFind(school->text()) : m_schools.constEnd();
    ProgramPlace place;
    if (school && schoolId == m_schools.constEnd()) {
        row.problem(m_school, FindingCode::UnknownSchool);
    } else if (school && program) {
        place = {*schoolId, program->text()};
        checkProgram(row, place);
    }
    if (!number)
        return {};
    checkRepeated(row, m_number, m_numbers, number->text());
    const Result<std::optional<store::Holder>> holder = m_life.holder(*number);
    if (!holder)
        return failure(holder.error());
    if (!*holder) {
        row.problem(m_number, FindingCode::UnknownCandidate);
        return {};
    }
    checkPerson(row, **holder, identity);
    checkAdmission(row, **holder, school);
    if ((*holder)->admission)
        checkDeadline(row, *(*holder)->admission, at);
    const Result<std::optional<Score>> interview = interviewOf(row, **holder, place);
    if (!interview)
        return failure(interview.error());
    checkInterview(row, m_programs.value(place), *interview);
    if (row.isValid())
        m_asked[place].append({row.number(),
                               (*holder)->candidateId,
                               (*holder)->admission->runId,
                               {m_programs.value(place).id, *interview, at.value_or(QDateTime())}});
    return {};
}

Result<QList<ConfirmationImport::Asked>> ConfirmationImport::inOrder(const store::ConfirmedProgram &program,
                                                                     const QList<Asked> &asked)
{
    // Without an interview whoever came first has the seat; with one they stand by the ranking (R25).
    if (!program.interviewMinimum)
        return asked;
    QHash<qint64, Score> interviews;
    QHash<qint64, Asked> byCandidate;
    for (const Asked &one : asked) {
        interviews.insert(one.candidateId, one.facts.interview.value_or(Score()));
        byCandidate.insert(one.candidateId, one);
    }
    const Result<QList<qint64>> order =
        orderForProgram(m_transaction.database(), m_book, m_transaction.number(), interviews);
    if (!order)
        return failure(order.error());
    QList<Asked> ordered;
    for (qint64 candidateId : *order)
        ordered.append(byCandidate.value(candidateId));
    return ordered;
}

Result<QList<ConfirmationImport::Asked>> ConfirmationImport::seated(const ProgramPlace &place,
                                                                    const QList<Asked> &asked, Findings &findings,
                                                                    QList<qint64> &rejected)
{
    const store::ConfirmedProgram program = m_programs.value(place);
    const std::optional<qint64> free = program.free();
    if (!free || asked.size() <= *free)
        return asked;
    const Result<QList<Asked>> ordered = inOrder(program, asked);
    if (!ordered)
        return failure(ordered.error());
    for (const Asked &one : ordered->mid(*free)) {
        findings.append({FindingCode::ProgramFull,
                         Severity::Problem,
                         one.row,
                         QStringLiteral("program_code"),
                         place.second,
                         {QString::number(*program.seats)}});
        rejected.append(one.row);
    }
    return ordered->first(*free);
}

Result<void> ConfirmationImport::finish(Findings &findings, QList<qint64> &rejected)
{
    for (auto program = m_asked.constBegin(); program != m_asked.constEnd(); ++program) {
        const Result<QList<Asked>> taken = seated(program.key(), program.value(), findings, rejected);
        if (!taken)
            return failure(taken.error());
        for (const Asked &one : *taken) {
            if (Result<void> done = m_life.confirm(one.candidateId, one.runId, one.facts); !done)
                return done;
        }
    }
    return {};
}

} // namespace hengzhao::office
