// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/city_time.h"
#include "models/office/code_tables.h"
#include "models/office/filing_desk.h"
#include "models/office/permission.h"
#include "models/office/school_fields.h"
#include "models/store/school_store.h"

#include <QJsonArray>

#include <algorithm>

namespace hengzhao::office
{

namespace
{

/// Fields of the school's own row and of the filing's.
std::optional<EditedRows> rowsOfField(const QString &key)
{
    for (const EditedRows rows : {EditedRows::Schools, EditedRows::Filings}) {
        if (schoolFields(rows, false).contains(key))
            return rows;
    }
    return std::nullopt;
}

tl::unexpected<Error> fieldUnknown(const QString &key)
{
    return failure(ErrorCode::UnknownField, {key, FilingDesk::editable().join(QStringLiteral(", "))});
}

tl::unexpected<Error> valueMissing(const char *column)
{
    return failure(ErrorCode::ProblemsFound, {},
                   {{FindingCode::Empty, Severity::Problem, 0, QLatin1String(column), {}, {}}});
}

AttachmentOwner ownerOf(const Filing &filing)
{
    return {QStringLiteral("filing"), filing.id};
}

/// A school that files for the first time and stands in no directory yet.
Result<qint64> addSchool(store::FilingStore &filings, const SchoolCode &code, const NewFiling &wanted,
                         store::Transaction &transaction)
{
    if (wanted.schoolName.trimmed().isEmpty())
        return valueMissing("school_name");
    const School made{code,
                      wanted.schoolName.trimmed(),
                      wanted.category,
                      wanted.districtCode.trimmed(),
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      false};
    const Result<bool> district = filings.hasDistrict(made.districtCode);
    if (!district)
        return failure(district.error());
    if (wanted.category != SchoolCategory::Outside && !*district)
        return failure(ErrorCode::UnknownDistrict, {made.districtCode});
    return filings.addSchool(made, transaction);
}

} // namespace

QStringList FilingDesk::editable()
{
    return schoolFields(EditedRows::Schools, false) + schoolFields(EditedRows::Filings, false);
}

Result<void> FilingDesk::check(const FieldEdit &edit)
{
    const auto rows = rowsOfField(edit.field);
    return rows ? checkField(*rows, edit) : fieldUnknown(edit.field);
}

Result<qint64> FilingDesk::begin(const NewFiling &wanted)
{
    const std::optional<SchoolCode> code = SchoolCode::parse(wanted.schoolCode);
    if (!code)
        return failure(
            ErrorCode::ProblemsFound, {},
            {{FindingCode::NotCode, Severity::Problem, 0, QStringLiteral("school_code"), wanted.schoolCode, {}}});
    Result<store::Transaction> transaction = m_office.begin();
    const Result<RuleBook> book = m_office.ruleBook();
    if (!transaction || !book)
        return failure(transaction ? book.error() : transaction.error());
    store::FilingStore filings(m_office.database());
    const Result<std::optional<qint64>> known = filings.schoolId(code->text());
    const Result<QList<Filing>> present = filings.ofSchool(code->text());
    if (!known || !present)
        return failure(known ? present.error() : known.error());
    for (const Filing &filing : *present) {
        if (filing.category == wanted.category && !isOver(filing.state))
            return failure(ErrorCode::FilingExists, {code->text(), codeName(filing.category)});
    }
    const Role authority = book->filing().authority(wanted.category, false);
    if (const Result<void> may = requireForSchool(m_office, {Role::School, authority, Role::Office}, code->text());
        !may)
        return failure(may.error());
    Result<qint64> school = known->value_or(0);
    if (!*known) {
        school = addSchool(filings, *code, wanted, *transaction);
        if (!school)
            return school;
    }
    const store::FilingStepTaken step{QStringLiteral("begin"), FilingState::Draft,  FilingState::Draft, {},
                                      m_office.writer().actor, m_office.writer().at};
    const Result<qint64> id = filings.begin(*school, wanted.category, step, *transaction);
    if (!id)
        return id;
    const Result<void> done = transaction->commit(
        {QStringLiteral("filing new"), code->text(), {{QStringLiteral("category"), codeName(wanted.category)}}});
    return done ? id : failure(done.error());
}

Result<void> FilingDesk::setFields(const SeenFiling &seen, const QList<FieldEdit> &edits)
{
    Result<Held> held = holdEditable(seen);
    if (!held)
        return failure(held.error());
    store::SchoolStore schools(m_office.database());
    QJsonArray changes;
    for (FieldEdit edit : edits) {
        const auto rows = rowsOfField(edit.field);
        if (!rows)
            return fieldUnknown(edit.field);
        edit.id = *rows == EditedRows::Schools ? held->filing.schoolId : held->filing.id;
        const Result<std::optional<QJsonObject>> change = keepField(schools, *rows, edit, false, held->transaction);
        if (!change)
            return failure(change.error());
        if (*change)
            changes.append(**change);
    }
    if (changes.isEmpty())
        return {};
    return finish(*held, QStringLiteral("filing set"), {{QStringLiteral("changes"), changes}});
}

Result<void> FilingDesk::addProgram(const SeenFiling &seen, const Program &program)
{
    Result<Held> held = holdEditable(seen);
    if (!held)
        return failure(held.error());
    if (program.name.trimmed().isEmpty())
        return valueMissing("program_name");
    if (program.years.trimmed().isEmpty())
        return valueMissing("years");
    // One school teaches a program once, in whichever filing it stands.
    const Result<bool> present =
        store::FilingStore(m_office.database()).hasProgram(held->filing.schoolId, program.code.text());
    if (!present)
        return failure(present.error());
    if (*present)
        return failure(ErrorCode::ProblemsFound, {},
                       {{FindingCode::DuplicateKey,
                         Severity::Problem,
                         0,
                         QStringLiteral("program_code"),
                         program.code.text(),
                         {}}});
    if (const Result<void> added =
            store::FilingStore(m_office.database())
                .addProgram(held->filing, program, catalogueOf(program.code.text()), held->transaction);
        !added)
        return added;
    return finish(*held, QStringLiteral("filing program"), {{QStringLiteral("program"), program.code.text()}});
}

Result<void> FilingDesk::setProgramFields(const SeenFiling &seen, const QList<FieldEdit> &edits)
{
    Result<Held> held = holdEditable(seen);
    if (!held)
        return failure(held.error());
    store::SchoolStore schools(m_office.database());
    QJsonArray changes;
    for (const FieldEdit &edit : edits) {
        const QList<FiledProgram> &own = held->filing.programs;
        if (std::none_of(own.begin(), own.end(), [&edit](const FiledProgram &one) { return one.id == edit.id; }))
            return failure(ErrorCode::RowChanged);
        const Result<std::optional<QJsonObject>> change =
            keepField(schools, EditedRows::Programs, edit, false, held->transaction);
        if (!change)
            return failure(change.error());
        if (*change)
            changes.append(**change);
    }
    if (changes.isEmpty())
        return {};
    return finish(*held, QStringLiteral("filing program"), {{QStringLiteral("changes"), changes}});
}

Result<void> FilingDesk::removeProgram(const SeenFiling &seen, const QString &code)
{
    Result<Held> held = holdEditable(seen);
    if (!held)
        return failure(held.error());
    for (const FiledProgram &program : held->filing.programs) {
        if (program.code != code)
            continue;
        if (const Result<void> ended =
                store::FilingStore(m_office.database()).endProgram(program.id, held->transaction);
            !ended)
            return ended;
        return finish(*held, QStringLiteral("filing program"), {{QStringLiteral("removed"), code}});
    }
    return failure(ErrorCode::UnknownProgram, {held->filing.school.code.text(), code});
}

Result<void> FilingDesk::attach(const SeenFiling &seen, const NewAttachment &wanted)
{
    // Read before the season is held for writing: the file may lie on a slow share.
    const Result<ReadAttachment> read = readAttachment(wanted);
    if (!read)
        return failure(read.error());
    Result<Held> held = holdEditable(seen);
    if (!held)
        return failure(held.error());
    if (held->book.filing().document(wanted.kind) == nullptr) {
        QStringList kinds;
        for (const DocumentKind &kind : held->book.filing().documents())
            kinds.append(kind.code);
        return failure(ErrorCode::UnknownDocumentKind, {wanted.kind, kinds.join(QStringLiteral(", "))});
    }
    const Result<qint64> hung = store::AttachmentStore(m_office.database())
                                    .add(ownerOf(held->filing), read->attachment, read->content, held->transaction);
    if (!hung)
        return failure(hung.error());
    return finish(*held, QStringLiteral("filing attach"), recordOf(read->attachment));
}

Result<void> FilingDesk::detach(const SeenFiling &seen, qint64 attachment)
{
    Result<Held> held = holdEditable(seen);
    if (!held)
        return failure(held.error());
    store::AttachmentStore attachments(m_office.database());
    const Result<QList<Attachment>> own = attachments.of(ownerOf(held->filing));
    if (!own)
        return failure(own.error());
    const auto found =
        std::find_if(own->begin(), own->end(), [attachment](const Attachment &one) { return one.id == attachment; });
    if (found == own->end())
        return failure(ErrorCode::RowChanged);
    if (const Result<void> ended = attachments.end(attachment, held->transaction); !ended)
        return ended;
    return finish(*held, QStringLiteral("filing detach"), recordOf(*found));
}

Result<void> FilingDesk::sign(const SeenFiling &seen, const FilingSigner &signer)
{
    Result<Held> held = holdEditable(seen);
    if (!held)
        return failure(held.error());
    if (signer.name.trimmed().isEmpty())
        return valueMissing("name");
    if (signer.post.trimmed().isEmpty())
        return valueMissing("post");
    const QDate day = signer.day.isValid() ? signer.day : dayInCity(m_office.clock().now());
    const FilingSigner kept{0, signer.name.trimmed(), signer.post.trimmed(), day};
    if (const Result<void> added =
            store::FilingStore(m_office.database()).addSigner(held->filing.id, kept, held->transaction);
        !added)
        return added;
    return finish(*held, QStringLiteral("filing sign"), {{QStringLiteral("post"), kept.post}});
}

Result<void> FilingDesk::strikeSigner(const SeenFiling &seen, qint64 signer)
{
    Result<Held> held = holdEditable(seen);
    if (!held)
        return failure(held.error());
    for (const FilingSigner &one : held->filing.signers) {
        if (one.id != signer)
            continue;
        if (const Result<void> ended = store::FilingStore(m_office.database()).endSigner(signer, held->transaction);
            !ended)
            return ended;
        return finish(*held, QStringLiteral("filing sign"), {{QStringLiteral("struck"), one.post}});
    }
    return failure(ErrorCode::RowChanged);
}

Result<void> FilingDesk::putOutward(const SeenFiling &seen, const OutwardFiling &outward)
{
    Result<Held> held = hold(seen);
    if (!held)
        return failure(held.error());
    if (const Result<void> may = requireFiler(*held); !may)
        return may;
    if (outward.destination.trimmed().isEmpty())
        return valueMissing("destination");
    if (const Result<void> put =
            store::FilingStore(m_office.database()).putOutward(held->filing.id, outward, held->transaction);
        !put)
        return put;
    return finish(*held, QStringLiteral("filing outward"),
                  {{QStringLiteral("destination"), outward.destination},
                   {QStringLiteral("level"), codeName(outward.level)},
                   {QStringLiteral("seats"), outward.seats},
                   {QStringLiteral("result"), codeName(outward.result)}});
}

} // namespace hengzhao::office
