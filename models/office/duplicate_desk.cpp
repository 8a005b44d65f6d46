// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/duplicate_desk.h"

#include "models/domain/code.h"
#include "models/office/permission.h"
#include "models/office/word_column.h"
#include "models/store/admission_life.h"
#include "models/wording/registration_words.h"
#include "models/wording/term_words.h"

namespace hengzhao::office
{

namespace
{

const QList<Role> &maySettle()
{
    static const QList<Role> roles = {Role::Office, Role::MunicipalEducation, Role::MunicipalLabour};
    return roles;
}

Tone caseTone(DuplicateState state)
{
    return state == DuplicateState::Open ? Tone::Warning : state == DuplicateState::Kept ? Tone::Good : Tone::Neutral;
}

} // namespace

Result<QList<DuplicateCase>> DuplicateDesk::cases()
{
    return store::DuplicateStore(m_office.database()).all();
}

Result<Table> DuplicateDesk::caseTable()
{
    const Result<QList<DuplicateCase>> known = cases();
    if (!known)
        return failure(known.error());
    Table table;
    table.columns = {columnOf("duplicate", ColumnKind::Number),  columnOf("candidate_no", ColumnKind::Text),
                     columnOf("name", ColumnKind::Text),         columnOf("school_name", ColumnKind::Text),
                     columnOf("admission", ColumnKind::Word),    columnOf("other_school", ColumnKind::Text),
                     columnOf("state", ColumnKind::Word),        columnOf("reason", ColumnKind::Text),
                     columnOf("other_number", ColumnKind::Text), columnOf("remark", ColumnKind::Text),
                     columnOf("actor", ColumnKind::Text)};
    for (const DuplicateCase &one : *known) {
        table.ids.push_back(one.id);
        table.columns[0].numbers.append(one.id);
        table.columns[1].texts.append(one.candidateNumber);
        table.columns[2].texts.append(one.name);
        table.columns[3].texts.append(one.schoolName);
        addWord(table.columns[4], one.admission ? wording::word(*one.admission) : QString());
        table.columns[5].texts.append(one.otherSchool);
        addWord(table.columns[6], wording::duplicateOutcomeWord(one.state, one.outcome), caseTone(one.state));
        table.columns[7].texts.append(one.reason);
        table.columns[8].texts.append(
            one.otherRegistrationNumber.isEmpty() ? QString() : maskedIdentityNumber(one.otherRegistrationNumber));
        table.columns[9].texts.append(one.note);
        table.columns[10].texts.append(one.actor);
    }
    return table;
}

Result<QString> DuplicateDesk::release(const DuplicateCase &one, const QString &reason, const QString &order,
                                       store::Transaction &transaction)
{
    const QString onRecord = QStringLiteral("recorded");
    const auto number = CandidateNumber::parse(one.candidateNumber);
    if (!number)
        return onRecord;
    store::AdmissionLife life(transaction, m_office.key());
    const Result<std::optional<store::Holder>> holder = life.holder(*number);
    if (!holder)
        return failure(holder.error());
    if (!*holder || !(*holder)->admission)
        return onRecord;
    const store::LiveAdmission &admission = *(*holder)->admission;
    for (const AdmissionAct act : {AdmissionAct::Decline, AdmissionAct::Withdraw, AdmissionAct::Revoke}) {
        if (!nextState(admission.state, act))
            continue;
        const bool isRevoked = act == AdmissionAct::Revoke;
        if (isRevoked && order.isEmpty())
            return failure(ErrorCode::OrderMissing);
        const store::EndFacts facts{reason, isRevoked ? order : QString()};
        const Result<void> ended = life.end((*holder)->candidateId, admission, act, facts);
        return ended ? Result<QString>(QStringLiteral("ended")) : failure(ended.error());
    }
    return onRecord;
}

Result<DuplicateCase> DuplicateDesk::settle(qint64 id, DuplicateAct act, const QString &reason, const QString &order)
{
    if (const Result<void> may = require(m_office, maySettle()); !may)
        return failure(may.error());
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    store::DuplicateStore duplicates(m_office.database());
    const Result<std::optional<DuplicateCase>> found = duplicates.byId(id);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(ErrorCode::UnknownDuplicate, {QString::number(id)});
    const std::optional<DuplicateState> to = nextState((*found)->state, act);
    if (!to)
        return failure(ErrorCode::DuplicateSettled, {QString::number(id)});
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonMissing);
    store::DuplicateSettlement settlement{*to, {}, reason.trimmed()};
    if (act == DuplicateAct::Release) {
        const Result<QString> outcome = release(**found, settlement.reason, order.trimmed(), *transaction);
        if (!outcome)
            return failure(outcome.error());
        settlement.outcome = *outcome;
    }
    if (const Result<void> kept = duplicates.settle(id, settlement, *transaction); !kept)
        return failure(kept.error());
    if (const Result<void> noted = transaction->commit({QStringLiteral("registration settle"),
                                                        QString::number(id),
                                                        {{QStringLiteral("act"), QString(codeName(act))},
                                                         {QStringLiteral("outcome"), settlement.outcome},
                                                         {QStringLiteral("candidate"), (*found)->candidateNumber}}});
        !noted)
        return failure(noted.error());
    const Result<std::optional<DuplicateCase>> settled = duplicates.byId(id);
    return settled ? Result<DuplicateCase>(settled->value_or(**found)) : failure(settled.error());
}

} // namespace hengzhao::office
