// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/transfer_desk.h"

#include "models/domain/registration_rules.h"
#include "models/office/city_time.h"
#include "models/office/permission.h"
#include "models/office/word_column.h"
#include "models/store/admission_store.h"
#include "models/store/directory_names.h"

namespace hengzhao::office
{

namespace
{

const QList<Role> &authorities()
{
    static const QList<Role> roles = {Role::Office, Role::MunicipalEducation, Role::MunicipalLabour};
    return roles;
}

/// What stands in the way of somebody who comes from elsewhere (R18). A seat that is only changed within a bucket or a
/// school takes no other one there.
Result<void> hasRoom(const store::TransferTarget &target, const store::Transferable &candidate)
{
    const store::SeatPlace &from = candidate.place;
    const store::SeatPlace &to = target.place;
    if (to.schoolId == from.schoolId && to.programId == from.programId)
        return {};
    if (target.isStopped)
        return failure(ErrorCode::SchoolStopped, {to.schoolCode});
    if (target.isProgramShut)
        return failure(ErrorCode::ProgramNotOpen, {to.programCode});
    if (target.programSeats && target.programFree < 1 && to.programId != from.programId)
        return failure(ErrorCode::ProgramFull, {to.programCode, QString::number(*target.programSeats)});
    if ((to.bucketId != from.bucketId && target.bucketFree < 1) ||
        (to.schoolId != from.schoolId && target.schoolFree < 1))
        return failure(ErrorCode::LimitExceeded, {to.schoolCode});
    return {};
}

QString placeOf(const QString &code, const QString &name)
{
    return code.isEmpty() ? QString() : QStringLiteral("%1 %2").arg(code, name);
}

} // namespace

Result<QList<Transfer>> TransferDesk::transfers()
{
    return store::TransferStore(m_office.database()).all();
}

Result<Table> TransferDesk::transferTable()
{
    const Result<QList<Transfer>> known = transfers();
    if (!known)
        return failure(known.error());
    Table table;
    table.columns = {columnOf("transfer", ColumnKind::Number),   columnOf("candidate_no", ColumnKind::Text),
                     columnOf("name", ColumnKind::Text),         columnOf("from_school", ColumnKind::Text),
                     columnOf("from_program", ColumnKind::Text), columnOf("school_name", ColumnKind::Text),
                     columnOf("program_name", ColumnKind::Text), columnOf("day", ColumnKind::Text),
                     columnOf("reason", ColumnKind::Text),       columnOf("consent", ColumnKind::Text),
                     columnOf("actor", ColumnKind::Text)};
    for (const Transfer &one : *known) {
        table.ids.push_back(one.id);
        table.columns[0].numbers.append(one.id);
        int column = 1;
        for (const QString &text :
             {one.candidateNumber, one.name, one.from.schoolName, placeOf(one.from.programCode, one.from.programName),
              one.to.schoolName, placeOf(one.to.programCode, one.to.programName), one.day.toString(Qt::ISODate),
              one.reason, one.consent, one.actor})
            table.columns[column++].texts.append(text);
    }
    return table;
}

Result<store::Transferable> TransferDesk::candidate(const QString &number)
{
    const auto parsed = CandidateNumber::parse(number);
    const store::AdmissionStore admissions(m_office.database());
    const Result<std::optional<store::CandidateFacts>> known =
        parsed ? admissions.candidate(*parsed) : Result<std::optional<store::CandidateFacts>>(std::nullopt);
    if (!known)
        return failure(known.error());
    if (!*known)
        return failure(ErrorCode::UnknownCandidate, {number});
    Result<std::optional<store::Transferable>> found = store::TransferStore(m_office.database()).candidate(*parsed);
    if (!found)
        return failure(found.error());
    if (!*found || (*found)->state != AdmissionState::Registered)
        return failure(ErrorCode::NotRegistered, {parsed->text()});
    return std::move(**found);
}

Result<store::TransferTarget> TransferDesk::target(const TransferRequest &wanted, const store::Transferable &candidate)
{
    const store::TransferStore transfers(m_office.database());
    const QString school = wanted.school.trimmed().isEmpty() ? candidate.place.schoolCode : wanted.school.trimmed();
    const QString program = wanted.program.trimmed().isEmpty() ? candidate.place.programCode : wanted.program.trimmed();
    if (school == candidate.place.schoolCode && program == candidate.place.programCode)
        return failure(ErrorCode::TransferNowhere, {wanted.candidate});
    const Result<std::optional<qint64>> id = transfers.school(school);
    if (!id)
        return failure(id.error());
    if (!*id)
        return failure(ErrorCode::UnknownSchool, {school});
    const Result<bool> isTaught = store::hasProgram(m_office.database(), **id, program);
    if (!isTaught)
        return failure(isTaught.error());
    if (!*isTaught)
        return failure(ErrorCode::UnknownProgram, {school, program});
    Result<std::optional<store::TransferTarget>> found = transfers.target(**id, program, candidate.districtCode);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(ErrorCode::NoSeatsForDistrict, {school, candidate.districtCode});
    // The last seat of a bucket is not given twice: whoever stays within it keeps their own.
    if ((*found)->place.schoolId == candidate.place.schoolId)
        (*found)->place.bucketId = candidate.place.bucketId;
    return std::move(**found);
}

Result<std::optional<QDate>> TransferDesk::earlyUntil(const store::Transferable &candidate)
{
    const std::optional<QDate> today = m_office.gateDay();
    if (!today || !candidate.registeredAt.isValid())
        return std::optional<QDate>();
    const Result<RuleBook> book = m_office.ruleBook();
    if (!book)
        return failure(book.error());
    const QDate over = semesterOver(dayInCity(candidate.registeredAt), *book);
    return *today < over ? std::optional(over) : std::nullopt;
}

Result<Transfer> TransferDesk::transfer(const TransferRequest &wanted, const SecondOfficer *second)
{
    if (const Result<void> may = require(m_office, authorities()); !may)
        return failure(may.error());
    if (wanted.reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonMissing);
    Transfer transfer;
    if (second != nullptr) {
        Result<QString> consent = consentOf(m_office, *second, authorities());
        if (!consent)
            return failure(consent.error());
        transfer.consent = std::move(*consent);
    }
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<store::Transferable> found = candidate(wanted.candidate);
    if (!found)
        return failure(found.error());
    const Result<store::TransferTarget> to = target(wanted, *found);
    if (!to)
        return failure(to.error());
    const Result<std::optional<QDate>> early = earlyUntil(*found);
    if (!early)
        return failure(early.error());
    if (*early && transfer.consent.isEmpty())
        return failure(ErrorCode::TransferTooEarly, {(*early)->toString(Qt::ISODate)});
    if (const Result<void> room = hasRoom(*to, *found); !room)
        return failure(room.error());
    transfer.from = found->place;
    transfer.to = to->place;
    transfer.day = m_office.gateDay().value_or(dayInCity(m_office.clock().now()));
    transfer.isEarly = early->has_value();
    transfer.reason = wanted.reason.trimmed();
    store::TransferStore transfers(m_office.database());
    const Result<qint64> id = transfers.add(*found, transfer, *transaction);
    if (!id)
        return failure(id.error());
    transfer.id = *id;
    transfer.candidateNumber = wanted.candidate.trimmed();
    transfer.actor = m_office.writer().actor;
    const Result<void> noted = transaction->commit({QStringLiteral("admission transfer"),
                                                    transfer.candidateNumber,
                                                    {{QStringLiteral("transfer"), transfer.id},
                                                     {QStringLiteral("from"), transfer.from.schoolCode},
                                                     {QStringLiteral("from_program"), transfer.from.programCode},
                                                     {QStringLiteral("school"), transfer.to.schoolCode},
                                                     {QStringLiteral("program"), transfer.to.programCode},
                                                     {QStringLiteral("early"), transfer.isEarly},
                                                     {QStringLiteral("consent"), transfer.consent}}});
    return noted ? Result<Transfer>(transfer) : failure(noted.error());
}

} // namespace hengzhao::office
