// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/admission_life.h"

#include "models/store/score_cell.h"

#include "models/store/person_key.h"

namespace hengzhao::store
{

namespace
{

/// A row changed under us, though the write lock is held: the state read was not the one moved from.
Result<void> exactlyOne(const Result<qint64> &changed)
{
    if (!changed)
        return failure(changed.error());
    return *changed == 1 ? Result<void>() : failure(ErrorCode::RowChanged);
}

Result<void> done(const Result<qint64> &changed)
{
    return changed ? Result<void>() : failure(changed.error());
}

} // namespace

Result<std::optional<Holder>> AdmissionLife::holder(const CandidateNumber &number)
{
    const Result<Statement *> statement =
        m_statements.of("SELECT c.id, c.person_key, a.state, a.run_id, a.batch, a.school_id, s.code FROM candidate c"
                        " LEFT JOIN admission a ON a.candidate_id = c.id LEFT JOIN school s ON s.id = a.school_id"
                        " WHERE c.candidate_no = ? AND c.ended IS NULL");
    if (!statement)
        return failure(statement.error());
    Statement &row = **statement;
    const Result<bool> found = row.bind(number.text()).step();
    if (!found)
        return failure(found.error());
    if (!*found)
        return std::optional<Holder>();
    Holder holder{row.integer(0), row.text(1), std::nullopt};
    if (const auto state = row.isNull(2) ? std::nullopt : parseAdmissionState(row.text(2)))
        holder.admission =
            LiveAdmission{row.integer(3), static_cast<int>(row.integer(4)), row.integer(5), row.text(6), *state};
    return holder;
}

Result<QList<Unanswered>> AdmissionLife::unanswered(int batch)
{
    const Result<Statement *> statement =
        m_statements.of("SELECT a.candidate_id, a.run_id, a.school_id, s.code FROM admission a"
                        " JOIN school s ON s.id = a.school_id WHERE a.batch = ? AND a.state = 'pre_admitted'"
                        " ORDER BY s.code, a.bucket_id, a.round, a.place");
    if (!statement)
        return failure(statement.error());
    Statement &row = (*statement)->bind(batch);
    QList<Unanswered> all;
    while (true) {
        const Result<bool> more = row.step();
        if (!more)
            return failure(more.error());
        if (!*more)
            return all;
        all.append({row.integer(0), {row.integer(1), batch, row.integer(2), row.text(3), AdmissionState::PreAdmitted}});
    }
}

bool AdmissionLife::isPerson(const Holder &holder, const IdentityNumber &person) const
{
    return holder.personKey == personKeyOf(person, m_key);
}

Result<ConfirmedPrograms> AdmissionLife::programs()
{
    const Result<Statement *> statement = m_statements.of(
        "SELECT school_id, code, id, verdict IS 'refused' OR (filing_category IS NOT NULL AND NOT EXISTS"
        " (SELECT 1 FROM filing f WHERE f.school_id = program.school_id"
        " AND f.category = program.filing_category AND f.ended IS NULL AND f.state = 'published'))"
        " OR EXISTS (SELECT 1 FROM recruiting_bar x WHERE x.school_id = program.school_id"
        " AND x.program_code = program.code AND x.ended IS NULL),"
        " interview_minimum, seats, taken FROM program WHERE ended IS NULL");
    if (!statement)
        return failure(statement.error());
    Statement &row = (*statement)->bind();
    ConfirmedPrograms programs;
    while (true) {
        const Result<bool> more = row.step();
        if (!more)
            return failure(more.error());
        if (!*more)
            return programs;
        programs.insert({row.integer(0), row.text(1)}, {row.integer(2), row.integer(0), row.integer(3) == 1,
                                                        scoreFrom(row, 4), row.optionalInteger(5), row.integer(6)});
    }
}

Result<std::optional<Score>> AdmissionLife::bestInterview(qint64 candidateId, qint64 schoolId,
                                                          const QString &programCode)
{
    const Result<Statement *> statement =
        m_statements.of("SELECT max(score) FROM interview WHERE candidate_id = ? AND school_id = ?"
                        " AND program_code IN ('', ?) AND ended IS NULL");
    if (!statement)
        return failure(statement.error());
    const Result<bool> row = (*statement)->bind(candidateId, schoolId, programCode).step();
    if (!row)
        return failure(row.error());
    return *row ? scoreFrom(**statement, 0) : std::nullopt;
}

Result<void> AdmissionLife::noteStep(qint64 candidateId, qint64 runId, const Step &step)
{
    const std::optional<AdmissionState> to = nextState(step.from, step.act);
    Q_ASSERT(to);
    return done(m_statements.run(
        "INSERT INTO admission_step (candidate_id, run_id, act, from_state, to_state, at, interview, reason, order_no,"
        " proof, consent, added) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        candidateId, runId, codeName(step.act), codeName(step.from), codeName(*to), step.at, step.interview,
        step.reason, step.orderNumber, step.proof, step.consent, m_transaction.number().value()));
}

Result<void> AdmissionLife::confirm(qint64 candidateId, qint64 runId, const ConfirmationFacts &facts)
{
    if (const Result<void> moved = exactlyOne(
            m_statements.run("UPDATE admission SET state = 'confirmed', program_id = ?, version = version + 1"
                             " WHERE candidate_id = ? AND run_id = ? AND state = 'pre_admitted'",
                             facts.programId, candidateId, runId));
        !moved)
        return moved;
    const auto interview = facts.interview ? std::optional<qint64>(facts.interview->hundredths()) : std::nullopt;
    const QString at = facts.at.isValid() ? facts.at.toUTC().toString(Qt::ISODateWithMs) : QString();
    return noteStep(candidateId, runId,
                    {.from = AdmissionState::PreAdmitted,
                     .act = AdmissionAct::Confirm,
                     .at = at,
                     .interview = interview,
                     .proof = facts.proof,
                     .consent = facts.consent});
}

Result<void> AdmissionLife::end(qint64 candidateId, const LiveAdmission &admission, AdmissionAct act,
                                const EndFacts &facts)
{
    const std::optional<AdmissionState> to = nextState(admission.state, act);
    if (!to || isLive(*to))
        return failure(ErrorCode::AdmissionStateWrong, {QString(), codeName(admission.state)});
    if (Result<void> kept = exactlyOne(m_statements.run(
            "INSERT INTO former_admission (candidate_id, run_id, batch, school_id, bucket_id, program_id, round, place,"
            " state, notice_no, reason, added, ended) SELECT candidate_id, run_id, batch, school_id, bucket_id,"
            " program_id, round, place, ?, notice_no, ?, added, ? FROM admission"
            " WHERE candidate_id = ? AND run_id = ? AND state = ?",
            codeName(*to), facts.orderNumber.isEmpty() ? facts.reason : facts.orderNumber,
            m_transaction.number().value(), candidateId, admission.runId, codeName(admission.state)));
        !kept)
        return kept;
    if (Result<void> noted = noteStep(candidateId, admission.runId,
                                      {.from = admission.state,
                                       .act = act,
                                       .reason = facts.reason,
                                       .orderNumber = facts.orderNumber,
                                       .consent = facts.consent});
        !noted)
        return noted;
    return exactlyOne(
        m_statements.run("DELETE FROM admission WHERE candidate_id = ? AND run_id = ?", candidateId, admission.runId));
}

Result<qint64> AdmissionLife::moveList(const ListMove &move)
{
    const std::optional<AdmissionState> to = nextState(move.from, move.act);
    Q_ASSERT(to);
    const Result<qint64> noted =
        m_statements.run("INSERT INTO admission_step (candidate_id, run_id, act, from_state, to_state, reason, added)"
                         " SELECT a.candidate_id, a.run_id, ?, a.state, ?, ?, ? FROM list_entry e"
                         " JOIN admission a ON a.candidate_id = e.candidate_id AND a.run_id = e.run_id"
                         " WHERE e.submission_id = ? AND e.ended IS NULL AND a.state = ?",
                         codeName(move.act), codeName(*to), move.reason, m_transaction.number().value(),
                         move.submission, codeName(move.from));
    if (!noted)
        return noted;
    return m_statements.run("UPDATE admission SET state = ?, version = version + 1 WHERE state = ? AND candidate_id IN"
                            " (SELECT candidate_id FROM list_entry WHERE submission_id = ? AND ended IS NULL)",
                            codeName(*to), codeName(move.from), move.submission);
}

Result<void> AdmissionLife::moveOne(qint64 candidateId, const ListMove &move)
{
    const std::optional<AdmissionState> to = nextState(move.from, move.act);
    Q_ASSERT(to);
    if (Result<void> noted = exactlyOne(m_statements.run(
            "INSERT INTO admission_step (candidate_id, run_id, act, from_state, to_state, reason, added)"
            " SELECT a.candidate_id, a.run_id, ?, a.state, ?, ?, ? FROM list_entry e"
            " JOIN admission a ON a.candidate_id = e.candidate_id AND a.run_id = e.run_id"
            " WHERE e.submission_id = ? AND e.candidate_id = ? AND e.ended IS NULL AND a.state = ?",
            codeName(move.act), codeName(*to), move.reason, m_transaction.number().value(), move.submission,
            candidateId, codeName(move.from)));
        !noted)
        return noted;
    return exactlyOne(m_statements.run("UPDATE admission SET state = ?, version = version + 1"
                                       " WHERE candidate_id = ? AND state = ?",
                                       codeName(*to), candidateId, codeName(move.from)));
}

Result<void> AdmissionLife::noteArrival(qint64 candidateId, bool arrived)
{
    const qint64 number = m_transaction.number().value();
    if (const Result<void> ended = done(m_statements.run(
            "UPDATE arrival SET ended = ? WHERE candidate_id = ? AND ended IS NULL", number, candidateId));
        !ended)
        return ended;
    return done(m_statements.run("INSERT INTO arrival (candidate_id, arrived, added) VALUES (?, ?, ?)", candidateId,
                                 arrived, number));
}

Result<void> AdmissionLife::registerArrived(qint64 candidateId, qint64 runId)
{
    if (const Result<void> moved =
            exactlyOne(m_statements.run("UPDATE admission SET state = 'registered', version = version + 1"
                                        " WHERE candidate_id = ? AND run_id = ? AND state = 'approved'",
                                        candidateId, runId));
        !moved)
        return moved;
    return noteStep(candidateId, runId, {.from = AdmissionState::Approved, .act = AdmissionAct::Register});
}

Result<void> AdmissionLife::setRegistrationNumber(qint64 candidateId, const QString &registrationNumber)
{
    return exactlyOne(m_statements.run("UPDATE candidate SET registration_no = ?, version = version + 1 WHERE id = ?",
                                       registrationNumber, candidateId));
}

} // namespace hengzhao::store
