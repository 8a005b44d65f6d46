// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/admission_desk.h"

#include "models/domain/rejection_reason.h"
#include "models/office/city_time.h"
#include "models/office/permission.h"
#include "models/store/directory_names.h"

namespace hengzhao::office
{

namespace
{

/// Whoever may sit at a counter.
QList<Role> counterRoles()
{
    return {Role::School,          Role::Office,          Role::MunicipalEducation,
            Role::MunicipalLabour, Role::CountyEducation, Role::CountyLabour};
}

/// The authorities that a school's lists go through (R26), without the office, which is none.
QList<Role> authoritiesOf(const RuleBook &book, const HeldSeat &seat)
{
    QList<Role> roles;
    for (const QString &code : book.approvalChain(seat.category, seat.isUrban)) {
        const std::optional<Role> role = parseRole(code);
        if (role && *role != Role::Office)
            roles.append(*role);
    }
    return roles.isEmpty() ? QList<Role>{Role::Office} : roles;
}

std::optional<QDate> deadlineOf(const RuleBook &book, int batch)
{
    const std::optional<BatchRule> rule = book.batch(batch);
    return rule ? rule->confirmBy : std::nullopt;
}

QJsonObject endRecord(const HeldSeat &seat, const store::EndFacts &facts)
{
    QJsonObject record{{QStringLiteral("school"), seat.schoolCode},
                       {QStringLiteral("batch"), seat.batch},
                       {QStringLiteral("from"), QString(codeName(seat.state))}};
    // Reasons in words may tell of a person; they stand with the step. A rejection's code does not.
    if (const auto code = rejectionReason(facts.reason.section(QLatin1Char(':'), 0, 0)))
        record.insert(QStringLiteral("reason"), code->code);
    if (!facts.orderNumber.isEmpty())
        record.insert(QStringLiteral("order"), facts.orderNumber);
    if (!facts.consent.isEmpty())
        record.insert(QStringLiteral("consent"), facts.consent);
    return record;
}

} // namespace

Result<void> checkProgram(const CounterProgram &program, const std::optional<Score> &interview)
{
    if (!program.isOpen)
        return failure(ErrorCode::ProgramNotOpen, {program.code});
    if (program.isFull())
        return failure(ErrorCode::ProgramFull, {program.code, QString::number(*program.seats)});
    if (!program.interviewMinimum)
        return {};
    if (!interview)
        return failure(ErrorCode::InterviewMissing, {program.interviewMinimum->text()});
    if (*interview < *program.interviewMinimum)
        return failure(ErrorCode::InterviewBelowMinimum, {interview->text(), program.interviewMinimum->text()});
    return {};
}

Result<CandidateNumber> AdmissionDesk::numberOf(const QString &candidate)
{
    const std::optional<CandidateNumber> number = CandidateNumber::parse(candidate);
    if (!number)
        return failure(ErrorCode::UnknownCandidate, {candidate.trimmed()});
    return *number;
}

Result<HeldSeat> AdmissionDesk::seatOf(const CandidateNumber &number)
{
    const Result<std::optional<HeldSeat>> seat = store::CounterStore(m_office.database()).seat(number);
    if (!seat)
        return failure(seat.error());
    if (*seat)
        return **seat;
    const Result<std::optional<store::CandidateFacts>> known =
        store::AdmissionStore(m_office.database()).candidate(number);
    if (!known)
        return failure(known.error());
    return failure(*known ? ErrorCode::NotAdmitted : ErrorCode::UnknownCandidate, {number.text()});
}

Result<void> AdmissionDesk::requireFor(const HeldSeat &seat, const QList<Role> &roles)
{
    if (!m_office.post().districtCode.isEmpty() && m_office.post().schoolCode.isEmpty())
        return requireForDistrict(m_office, roles, seat.schoolDistrict);
    return requireForSchool(m_office, roles, seat.schoolCode);
}

/// Somebody whose place waits to be confirmed here and now.
Result<void> AdmissionDesk::checkWaits(const CandidateNumber &number, const HeldSeat &seat, const RuleBook &book,
                                       const QString &school)
{
    // A stopped school's candidates are revoked and stand in the next batch (R36); at the counter they hear why.
    if (seat.isStopped && (seat.state == AdmissionState::Revoked || isLive(seat.state)))
        return failure(ErrorCode::SchoolStopped, {seat.schoolName});
    if (!isLive(seat.state))
        return failure(ErrorCode::NotAdmitted, {number.text()});
    const QString &here = m_office.post().schoolCode.isEmpty() ? school : m_office.post().schoolCode;
    if (!here.isEmpty() && here != seat.schoolCode)
        return failure(ErrorCode::AdmittedElsewhere, {number.text(), seat.schoolName});
    if (seat.state != AdmissionState::PreAdmitted)
        return failure(ErrorCode::AdmissionStateWrong, {number.text(), codeName(seat.state)});
    const std::optional<QDate> deadline = deadlineOf(book, seat.batch);
    const std::optional<QDate> today = m_office.gateDay();
    if (deadline && today && *today > *deadline)
        return failure(ErrorCode::ConfirmationOverdue, {deadline->toString(Qt::ISODate)});
    return {};
}

Result<CounterView> AdmissionDesk::lookUpCard(const QString &card, const QString &school)
{
    const std::optional<IdentityNumber> person = IdentityNumber::parse(card);
    if (!person)
        return failure(ErrorCode::NotIdentityNumber);
    const Result<std::optional<QString>> candidate =
        store::CounterStore(m_office.database()).candidateOf(*person, m_office.key());
    if (!candidate)
        return failure(candidate.error());
    if (!*candidate)
        return failure(ErrorCode::UnknownCard);
    return lookUp(**candidate, school);
}

Result<CounterView> AdmissionDesk::lookUp(const QString &candidate, const QString &school)
{
    if (Result<void> may = require(m_office, counterRoles()); !may)
        return failure(may.error());
    const Result<CandidateNumber> number = numberOf(candidate);
    const Result<RuleBook> book = m_office.ruleBook();
    if (!number || !book)
        return failure(number ? book.error() : number.error());
    const auto person = store::PeopleStore(m_office.database()).person(*number, m_office.key());
    if (!person)
        return failure(person.error());
    if (!*person)
        return failure(ErrorCode::UnknownCandidate, {number->text()});
    CounterView view;
    view.person = **person;
    const store::CounterStore counter(m_office.database());
    const Result<std::optional<HeldSeat>> seat = counter.seat(*number);
    if (!seat)
        return failure(seat.error());
    if (!*seat) {
        view.refusal = Error{ErrorCode::NotAdmitted, {number->text()}};
        return view;
    }
    view.seat = **seat;
    view.confirmBy = deadlineOf(*book, view.seat->batch);
    if (const Result<void> waits = checkWaits(*number, *view.seat, *book, school); !waits)
        view.refusal = waits.error();
    if (view.refusal && view.refusal->code == ErrorCode::AdmittedElsewhere) {
        // Another school's counter learns where to send the candidate, and nothing else.
        store::PersonFacts known;
        known.number = view.person.number;
        known.name = view.person.name;
        view.person = known;
        return view;
    }
    const Result<QList<CounterProgram>> programs = counter.programs(view.seat->schoolId, view.seat->candidateId);
    if (!programs)
        return failure(programs.error());
    view.programs = *programs;
    return view;
}

Result<QList<LifeStep>> AdmissionDesk::steps(const QString &candidate)
{
    if (Result<void> may = require(m_office, counterRoles()); !may)
        return failure(may.error());
    const Result<CandidateNumber> number = numberOf(candidate);
    if (!number)
        return failure(number.error());
    const Result<HeldSeat> seat = seatOf(*number);
    if (!seat)
        return failure(seat.error());
    return store::CounterStore(m_office.database()).steps(seat->candidateId);
}

Result<CounterProgress> AdmissionDesk::progress(const QString &school)
{
    const QString &own = m_office.post().schoolCode;
    const QDate today = dayInCity(m_office.clock().now());
    return store::CounterStore(m_office.database())
        .progress(own.isEmpty() ? school : own, parseMoment(today.toString(Qt::ISODate)).value_or(QDateTime()));
}

Result<QMap<QString, QString>> AdmissionDesk::schools()
{
    const Result<QHash<QString, QString>> names = store::schoolNames(m_office.database());
    if (!names)
        return failure(names.error());
    QMap<QString, QString> schools;
    const QString &own = m_office.post().schoolCode;
    for (auto name = names->constBegin(); name != names->constEnd(); ++name) {
        if (own.isEmpty() || own == name.key())
            schools.insert(name.key(), name.value());
    }
    return schools;
}

Result<void> AdmissionDesk::checkCard(const CandidateNumber &number, const QString &card)
{
    const std::optional<IdentityNumber> person = IdentityNumber::parse(card);
    if (!person)
        return failure(ErrorCode::NotIdentityNumber);
    const Result<std::optional<QString>> holder =
        store::CounterStore(m_office.database()).candidateOf(*person, m_office.key());
    if (!holder)
        return failure(holder.error());
    return *holder == number.text() ? Result<void>() : failure(ErrorCode::IdentityNumberDiffers, {number.text()});
}

Result<CounterProgram> AdmissionDesk::programOf(const HeldSeat &seat, const QString &code)
{
    const Result<QList<CounterProgram>> programs =
        store::CounterStore(m_office.database()).programs(seat.schoolId, seat.candidateId);
    if (!programs)
        return failure(programs.error());
    for (const CounterProgram &program : *programs) {
        if (program.code == code.trimmed())
            return program;
    }
    return failure(ErrorCode::UnknownProgram, {seat.schoolCode, code.trimmed()});
}

Result<HeldSeat> AdmissionDesk::confirm(const Confirmation &wanted)
{
    const Result<CandidateNumber> number = numberOf(wanted.candidate);
    const Result<RuleBook> book = m_office.ruleBook();
    if (!number || !book)
        return failure(number ? book.error() : number.error());
    store::ConfirmationFacts facts;
    const bool hasCard = !wanted.card.trimmed().isEmpty();
    if (!hasCard) {
        facts.proof = wanted.proof.trimmed();
        if (facts.proof.isEmpty())
            return failure(ErrorCode::ProofMissing);
        // Before the transaction: a refused login leaves a record of its own.
        const Result<QString> consent = consentOf(m_office, wanted.second, counterRoles());
        if (!consent)
            return failure(consent.error());
        facts.consent = *consent;
    }
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    Result<HeldSeat> seat = seatOf(*number);
    if (!seat)
        return seat;
    if (Result<void> is = hasCard ? checkCard(*number, wanted.card) : Result<void>(); !is)
        return failure(is.error());
    if (Result<void> waits = checkWaits(*number, *seat, *book, wanted.school); !waits)
        return failure(waits.error());
    if (Result<void> may = requireFor(*seat, counterRoles()); !may)
        return failure(may.error());
    const Result<CounterProgram> program = programOf(*seat, wanted.program);
    if (!program)
        return failure(program.error());
    facts.interview = wanted.interview ? wanted.interview : program->interview;
    if (Result<void> open = checkProgram(*program, facts.interview); !open)
        return failure(open.error());
    facts.programId = program->id;
    facts.at = m_office.clock().now();
    if (Result<void> done =
            store::AdmissionLife(*transaction, m_office.key()).confirm(seat->candidateId, seat->runId, facts);
        !done)
        return failure(done.error());
    const Result<void> kept = transaction->commit({QStringLiteral("admission confirm"),
                                                   number->text(),
                                                   {{QStringLiteral("school"), seat->schoolCode},
                                                    {QStringLiteral("program"), program->code},
                                                    {QStringLiteral("card"), hasCard}}});
    if (!kept)
        return failure(kept.error());
    seat->state = AdmissionState::Confirmed;
    seat->programCode = program->code;
    seat->programName = program->name;
    return seat;
}

Result<HeldSeat> AdmissionDesk::end(const CandidateNumber &number, AdmissionAct act, const store::EndFacts &facts,
                                    const QList<Role> &roles)
{
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    Result<HeldSeat> seat = seatOf(number);
    if (!seat)
        return seat;
    if (Result<void> may = requireFor(*seat, roles); !may)
        return failure(may.error());
    if (!isLive(seat->state))
        return failure(ErrorCode::NotAdmitted, {number.text()});
    const std::optional<AdmissionState> to = nextState(seat->state, act);
    if (!to)
        return failure(ErrorCode::AdmissionStateWrong, {number.text(), codeName(seat->state)});
    const store::LiveAdmission live{seat->runId, seat->batch, seat->schoolId, seat->schoolCode, seat->state};
    if (Result<void> done = store::AdmissionLife(*transaction, m_office.key()).end(seat->candidateId, live, act, facts);
        !done)
        return failure(done.error());
    const Result<void> kept =
        transaction->commit({QStringLiteral("admission ") + codeName(act), number.text(), endRecord(*seat, facts)});
    if (!kept)
        return failure(kept.error());
    seat->state = *to;
    return seat;
}

Result<HeldSeat> AdmissionDesk::decline(const QString &candidate, const QString &reason, const QString &card)
{
    const Result<CandidateNumber> number = numberOf(candidate);
    if (!number)
        return failure(number.error());
    if (!card.trimmed().isEmpty()) {
        if (Result<void> is = checkCard(*number, card); !is)
            return failure(is.error());
    }
    return end(*number, AdmissionAct::Decline, {reason.trimmed()}, counterRoles());
}

/// Whoever may consent has consented by doing it; anybody else needs one of them.
Result<QString> AdmissionDesk::authorityConsent(const HeldSeat &seat, const SecondOfficer &second)
{
    const Result<RuleBook> book = m_office.ruleBook();
    if (!book)
        return failure(book.error());
    const QList<Role> authorities = authoritiesOf(*book, seat);
    if (second.name.trimmed().isEmpty() && require(m_office, authorities))
        return m_office.officer().name;
    return consentOf(m_office, second, authorities);
}

Result<HeldSeat> AdmissionDesk::reject(const QString &candidate, const QString &reasonCode, const QString &remark,
                                       const SecondOfficer &second)
{
    const Result<CandidateNumber> number = numberOf(candidate);
    if (!number)
        return failure(number.error());
    const std::optional<RejectionReason> reason = rejectionReason(reasonCode);
    if (!reason)
        return failure(ErrorCode::ReasonCodeUnknown,
                       {reasonCode.trimmed(), rejectionReasonCodes().join(QStringLiteral(", "))});
    const bool isOther = reason->code == QLatin1String("other");
    if (isOther && remark.trimmed().isEmpty())
        return failure(ErrorCode::ReasonMissing);
    const Result<HeldSeat> seat = seatOf(*number);
    if (!seat)
        return seat;
    const Result<QString> consent = authorityConsent(*seat, second);
    if (!consent)
        return failure(consent.error());
    const QString words =
        remark.trimmed().isEmpty() ? reason->code : reason->code + QStringLiteral(": ") + remark.trimmed();
    return end(*number, AdmissionAct::Reject, {words, {}, *consent}, counterRoles());
}

Result<HeldSeat> AdmissionDesk::withdraw(const QString &candidate, const QString &reason)
{
    const Result<CandidateNumber> number = numberOf(candidate);
    if (!number)
        return failure(number.error());
    return end(*number, AdmissionAct::Withdraw, {reason.trimmed()}, counterRoles());
}

Result<HeldSeat> AdmissionDesk::revoke(const QString &candidate, const QString &order, const QString &reason)
{
    const Result<CandidateNumber> number = numberOf(candidate);
    if (!number)
        return failure(number.error());
    if (order.trimmed().isEmpty())
        return failure(ErrorCode::OrderMissing);
    return end(*number, AdmissionAct::Revoke, {reason.trimmed(), order.trimmed()},
               {Role::Office, Role::MunicipalEducation, Role::MunicipalLabour});
}

} // namespace hengzhao::office
