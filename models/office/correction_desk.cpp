// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/correction_desk.h"

#include "models/domain/evaluation.h"
#include "models/domain/text.h"
#include "models/office/permission.h"
#include "models/office/word_column.h"
#include "models/store/admission_store.h"
#include "models/wording/cell_words.h"
#include "models/wording/column_words.h"
#include "models/wording/term_words.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace hengzhao::office
{

namespace
{

const QLatin1String evaluationField("evaluation");
constexpr qsizetype longestName = 100;

store::AttachmentOwner ownerOf(qint64 id)
{
    return {QStringLiteral("correction"), id};
}

Error wrongValue(const QString &field, const QString &value, FindingCode code, const QStringList &args = {})
{
    return {ErrorCode::ProblemsFound, {}, {{code, Severity::Problem, 0, field, value, args}}};
}

/// Reads a typed text as the new value of its field.
Result<void> readValue(CorrectedField &field, const QString &typed)
{
    const QString text = typed.trimmed();
    if (field.field == QLatin1String("name")) {
        if (text.isEmpty() || text.size() > longestName)
            return failure(wrongValue(field.field, text, text.isEmpty() ? FindingCode::Empty : FindingCode::TooLong,
                                      {QString::number(longestName)}));
        field.afterText = text;
        return {};
    }
    if (field.field == QLatin1String("id_number")) {
        const auto person = IdentityNumber::parse(text);
        if (!person)
            return failure(ErrorCode::NotIdentityNumber);
        field.afterText = person->text();
        return {};
    }
    if (text.isEmpty())
        return {}; // a score that turns out to be none
    if (field.field == evaluationField) {
        const auto evaluation = Evaluation::parse(text);
        if (!evaluation)
            return failure(wrongValue(field.field, text, FindingCode::NotEvaluation));
        field.afterNumber = evaluation->packed();
        return {};
    }
    const auto score = Score::parse(text);
    if (!score)
        return failure(ErrorCode::NotScore, {text});
    field.afterNumber = score->hundredths();
    return {};
}

QString effectJson(const QList<CorrectionEffect> &effects)
{
    QJsonArray list;
    for (const CorrectionEffect &effect : effects)
        list.append(QJsonObject{{QStringLiteral("batch"), effect.batch},
                                {QStringLiteral("run"), effect.run},
                                {QStringLiteral("before"), effect.before.schoolCode},
                                {QStringLiteral("after"), effect.after.schoolCode},
                                {QStringLiteral("place_before"), effect.before.place},
                                {QStringLiteral("place_after"), effect.after.place},
                                {QStringLiteral("others"), effect.others}});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QJsonArray fieldNames(const QList<CorrectedField> &fields)
{
    QJsonArray names;
    for (const CorrectedField &field : fields)
        names.append(field.field);
    return names;
}

} // namespace

QString shownValue(const CorrectedField &field, bool after)
{
    if (field.field == QLatin1String("id_number"))
        return maskedIdentityNumber(after ? field.afterText : field.beforeText);
    if (field.isText())
        return after ? field.afterText : field.beforeText;
    const std::optional<qint64> number = after ? field.afterNumber : field.beforeNumber;
    if (!number)
        return {};
    if (field.field == evaluationField) {
        const auto evaluation = Evaluation::fromPacked(*number);
        return evaluation ? evaluation->text() : QString();
    }
    const auto score = Score::fromHundredths(*number);
    return score ? score->text() : QString();
}

Result<QList<CorrectedField>> CorrectionDesk::readFields(qint64 candidate, const CorrectionAsk &wanted)
{
    const store::CorrectionStore corrections(m_office.database(), m_office.key());
    QList<CorrectedField> fields;
    for (const auto &[name, text] : wanted.values) {
        if (!correctableFields().contains(name))
            return failure(ErrorCode::UnknownField, {name, correctableFields().join(QStringLiteral(", "))});
        Result<CorrectedField> field = corrections.current(candidate, name);
        if (!field)
            return failure(field.error());
        if (const Result<void> read = readValue(*field, text); !read)
            return failure(read.error());
        if (!field->isSame())
            fields.append(*field);
    }
    if (fields.isEmpty())
        return failure(ErrorCode::CorrectionSame);
    for (const CorrectedField &field : std::as_const(fields)) {
        if (field.field != QLatin1String("id_number"))
            continue;
        const Result<QString> other = corrections.numberOf(*IdentityNumber::parse(field.afterText));
        if (!other)
            return failure(other.error());
        if (!other->isEmpty())
            return failure(ErrorCode::PersonExists, {*other});
    }
    return fields;
}

Result<qint64> CorrectionDesk::ask(const CorrectionAsk &wanted)
{
    if (wanted.reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonMissing);
    if (wanted.evidence.isEmpty())
        return failure(ErrorCode::FieldMissing, {QStringLiteral("evidence")});
    QList<ReadAttachment> files;
    for (const QString &path : wanted.evidence) {
        Result<ReadAttachment> read = readAttachment({QStringLiteral("evidence"), path});
        if (!read)
            return failure(read.error());
        files.append(std::move(*read));
    }
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const auto number = CandidateNumber::parse(wanted.candidate);
    const Result<std::optional<store::CandidateFacts>> found =
        number ? store::AdmissionStore(m_office.database()).candidate(*number) : std::optional<store::CandidateFacts>();
    const Result<bool> hasRun = store::SeasonStore(m_office.database()).hasRun();
    if (!found || !hasRun)
        return failure(found ? hasRun.error() : found.error());
    if (!*found)
        return failure(ErrorCode::UnknownCandidate, {wanted.candidate});
    if (const Result<void> may = requireForDistrict(
            m_office, {Role::Office, Role::MunicipalEducation, Role::CountyEducation}, (*found)->districtCode);
        !may)
        return failure(may.error());
    if (!*hasRun) // before, the table is brought in again
        return failure(ErrorCode::BatchNotRun, {QStringLiteral("1")});
    const Result<QList<CorrectedField>> fields = readFields((*found)->id, wanted);
    if (!fields)
        return failure(fields.error());
    Correction asked;
    asked.candidate = (*found)->id;
    asked.candidateNumber = (*found)->number;
    asked.reason = wanted.reason.trimmed();
    asked.fields = *fields;
    const Result<qint64> id =
        store::CorrectionStore(m_office.database(), m_office.key()).add(asked, m_office.writer(), *transaction);
    if (!id)
        return id;
    store::AttachmentStore attachments(m_office.database());
    for (const ReadAttachment &file : std::as_const(files)) {
        if (const Result<qint64> hung = attachments.add(ownerOf(*id), file.attachment, file.content, *transaction);
            !hung)
            return hung;
    }
    const Result<void> done =
        transaction->commit({QStringLiteral("candidate correct"),
                             asked.candidateNumber,
                             {{QStringLiteral("request"), *id}, {QStringLiteral("fields"), fieldNames(asked.fields)}}});
    return done ? id : Result<qint64>(failure(done.error()));
}

Result<Correction> CorrectionDesk::correction(qint64 id)
{
    const auto found = store::CorrectionStore(m_office.database(), m_office.key()).byId(id);
    if (!found)
        return failure(found.error());
    return *found ? Result<Correction>(**found) : failure(ErrorCode::UnknownCorrection, {QString::number(id)});
}

Result<QList<Correction>> CorrectionDesk::corrections(const QString &candidate)
{
    return store::CorrectionStore(m_office.database(), m_office.key()).all(candidate);
}

Result<Table> CorrectionDesk::table(const QString &candidate)
{
    const Result<QList<Correction>> known = corrections(candidate);
    if (!known)
        return failure(known.error());
    Table table;
    TableColumn request = columnOf("request", ColumnKind::Number);
    TableColumn number = columnOf("candidate_no", ColumnKind::Text);
    TableColumn changes = columnOf("changes", ColumnKind::Text);
    TableColumn reason = columnOf("reason", ColumnKind::Text);
    TableColumn actor = columnOf("actor", ColumnKind::Word);
    TableColumn state = columnOf("state", ColumnKind::Word);
    TableColumn decidedBy = columnOf("decided_by", ColumnKind::Word);
    TableColumn remark = columnOf("remark", ColumnKind::Text);
    for (const Correction &one : *known) {
        table.ids.push_back(one.id);
        request.numbers.append(one.id);
        number.texts.append(one.candidateNumber);
        QStringList words;
        for (const CorrectedField &field : one.fields) {
            const auto shown = [&](bool after) {
                const QString value = shownValue(field, after);
                return value.isEmpty() ? QStringLiteral("—") : value;
            };
            words.append(QStringLiteral("%1 %2 → %3").arg(wording::columnWord(field.field), shown(false), shown(true)));
        }
        changes.texts.append(words.join(QStringLiteral(" · ")));
        reason.texts.append(one.reason);
        addWord(actor, one.actor);
        const Tone tone = one.state == CorrectionState::Asked     ? Tone::Warning
                          : one.state == CorrectionState::Settled ? Tone::Good
                                                                  : Tone::Neutral;
        addWord(state, wording::word(one.state), tone);
        addWord(decidedBy, one.decidedBy);
        remark.texts.append(one.remark);
    }
    table.columns = {request, number, changes, reason, actor, state, decidedBy, remark};
    return table;
}

Result<QList<CorrectionEffect>> CorrectionDesk::effect(qint64 id)
{
    const Result<Correction> found = correction(id);
    return found ? effectOf(m_office.database(), *found) : failure(found.error());
}

Result<QList<Attachment>> CorrectionDesk::evidence(qint64 id)
{
    return store::AttachmentStore(m_office.database()).of(ownerOf(id));
}

Result<void> CorrectionDesk::checkSecondPerson(const Correction &correction) const
{
    // An open season has no accounts: who decides is only recorded.
    const bool isSame = !m_office.isOpenSeason() && correction.account == m_office.writer().account;
    return isSame ? failure(ErrorCode::SecondOfficerSame, {correction.actor}) : Result<void>();
}

Result<void> CorrectionDesk::checkUnchanged(const Correction &correction)
{
    const store::CorrectionStore corrections(m_office.database(), m_office.key());
    for (const CorrectedField &field : correction.fields) {
        const Result<CorrectedField> now = corrections.current(correction.candidate, field.field);
        if (!now)
            return failure(now.error());
        if (now->beforeNumber != field.beforeNumber || now->beforeText != field.beforeText)
            return failure(ErrorCode::RowChanged);
        if (field.field != QLatin1String("id_number"))
            continue;
        const Result<QString> other = corrections.numberOf(*IdentityNumber::parse(field.afterText));
        if (!other)
            return failure(other.error());
        if (!other->isEmpty())
            return failure(ErrorCode::PersonExists, {*other});
    }
    return {};
}

Result<QList<CorrectionEffect>> CorrectionDesk::settle(qint64 id, bool approve, const QString &reason)
{
    if (const Result<void> may = require(m_office, {Role::Office, Role::MunicipalEducation}); !may)
        return failure(may.error());
    if (!approve && reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonMissing);
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    Result<Correction> found = correction(id);
    if (!found)
        return failure(found.error());
    if (found->state != CorrectionState::Asked)
        return failure(ErrorCode::CorrectionSettled, {QString::number(id)});
    if (const Result<void> second = checkSecondPerson(*found); !second)
        return failure(second.error());
    store::CorrectionStore corrections(m_office.database(), m_office.key());
    Result<QList<CorrectionEffect>> effects = effectOf(m_office.database(), *found);
    if (!effects)
        return effects;
    found->remark = reason.trimmed();
    found->effect = effectJson(*effects);
    found->state = approve ? CorrectionState::Settled : CorrectionState::Refused;
    if (approve) {
        if (const Result<void> unchanged = checkUnchanged(*found); !unchanged)
            return failure(unchanged.error());
        if (const Result<void> applied = corrections.apply(*found, *transaction); !applied)
            return failure(applied.error());
    }
    if (const Result<void> decided = corrections.decide(*found, m_office.writer(), *transaction); !decided)
        return failure(decided.error());
    if (const Result<void> done = transaction->commit({QStringLiteral("candidate settle"),
                                                       found->candidateNumber,
                                                       {{QStringLiteral("request"), id},
                                                        {QStringLiteral("state"), QString(codeName(found->state))},
                                                        {QStringLiteral("fields"), fieldNames(found->fields)}}});
        !done)
        return failure(done.error());
    return effects;
}

} // namespace hengzhao::office
