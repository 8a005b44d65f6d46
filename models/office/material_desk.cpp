// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/material_desk.h"

#include "models/domain/digest.h"
#include "models/office/permission.h"
#include "models/office/publicity/publicity_terms.h"
#include "models/office/publicity/typed_fields.h"
#include "models/store/visited_places.h"
#include "models/wording/column_titles.h"
#include "models/wording/publicity_words.h"

#include <QJsonArray>

#include <algorithm>

namespace hengzhao::office
{

namespace
{

constexpr qsizetype longestTitle = 200;
constexpr qsizetype longestContent = 20'000;

/// Who writes material: the school itself, or the office for it.
const QList<Role> &materialWriters()
{
    static const QList<Role> roles = {Role::School, Role::Office};
    return roles;
}

AttachmentOwner ownerOf(qint64 material)
{
    return {QStringLiteral("material"), material};
}

Result<MaterialText> readMaterialText(const MaterialText &typed)
{
    const Result<QString> title = neededText(typed.title, longestTitle, QStringLiteral("title"));
    if (!title)
        return failure(title.error());
    const Result<QString> content = typedLines(typed.content, longestContent, QStringLiteral("content"));
    if (!content)
        return failure(content.error());
    const Result<QString> channel = channelCode(typed.channel);
    if (!channel)
        return failure(channel.error());
    return MaterialText{*title, *content, *channel};
}

/// What is no longer as somebody saw it.
Findings changesSince(const Material &seen, const Material &now)
{
    Findings findings;
    const auto compare = [&findings](const char *key, const QString &before, const QString &after) {
        if (before != after)
            findings.append({FindingCode::ChangedMeanwhile,
                             Severity::Problem,
                             0,
                             wording::columnTitle(QLatin1String(key)),
                             after,
                             {before}});
    };
    compare("title", seen.title, now.title);
    compare("content", seen.content, now.content);
    compare("channel", wording::channelWord(seen.channel), wording::channelWord(now.channel));
    compare("state", wording::word(seen.state), wording::word(now.state));
    return findings;
}

QJsonObject plainText(const MaterialText &text)
{
    return {{QStringLiteral("title"), text.title},
            {QStringLiteral("channel"), text.channel},
            {QStringLiteral("content_digest"), QString::fromLatin1(toHex(Digest::of(text.content.toUtf8())))}};
}

TableColumn materialStateColumn()
{
    TableColumn column{QStringLiteral("state"), ColumnKind::Word};
    for (const MaterialState state : {MaterialState::Draft, MaterialState::Submitted, MaterialState::Returned,
                                      MaterialState::Approved, MaterialState::Released}) {
        column.words.append(wording::word(state));
        column.tones.append(wording::toneOf(state));
    }
    return column;
}

} // namespace

Result<Table> MaterialDesk::table()
{
    const Result<QList<Material>> known = all();
    if (!known)
        return failure(known.error());
    Table table;
    table.columns = {{QStringLiteral("school_name"), ColumnKind::Text},
                     {QStringLiteral("title"), ColumnKind::Text},
                     {QStringLiteral("channel"), ColumnKind::Word},
                     materialStateColumn(),
                     {QStringLiteral("files"), ColumnKind::Number}};
    TableColumn &channel = table.columns[2];
    for (const QString &code : channels())
        channel.words.append(wording::channelWord(code));
    for (const Material &one : *known) {
        table.ids.push_back(one.id);
        table.columns[0].texts.append(one.schoolName);
        table.columns[1].texts.append(one.title);
        const qsizetype place = channels().indexOf(one.channel);
        channel.numbers.append(place < 0 ? TableColumn::none : place);
        table.columns[3].numbers.append(static_cast<int>(one.state));
        table.columns[4].numbers.append(one.files);
    }
    return table;
}

Result<QList<Attachment>> MaterialDesk::files(qint64 id)
{
    return Attachments(m_office).of(ownerOf(id));
}

Result<Role> MaterialDesk::authorityOf(const Material &material)
{
    const Result<RuleBook> book = m_office.ruleBook();
    if (!book)
        return failure(book.error());
    // R34 asks for the authority's approval; R30 and the chain of R26 say who that is for a category and place.
    const QStringList chain = book->approvalChain(material.category, material.urban);
    return parseRole(chain.value(0)).value_or(Role::MunicipalEducation);
}

Result<void> MaterialDesk::mayAct(const Material &material, MaterialAct act)
{
    if (act == MaterialAct::Submit || act == MaterialAct::Release)
        return requireForSchool(m_office, materialWriters(), material.schoolCode);
    const Result<Role> authority = authorityOf(material);
    if (!authority)
        return failure(authority.error());
    return requireForDistrict(m_office, {*authority}, material.districtCode);
}

Result<Material> MaterialDesk::editable(qint64 id)
{
    const Result<Material> material = byId(id);
    if (!material)
        return material;
    if (const Result<void> may = requireForSchool(m_office, materialWriters(), material->schoolCode); !may)
        return failure(may.error());
    if (!isEditable(material->state))
        return failure(ErrorCode::MaterialNotEditable, {codeName(material->state)});
    return material;
}

Result<qint64> MaterialDesk::add(const QString &school, const MaterialText &text, const QStringList &paths)
{
    const Result<store::RecruitingSchool> owner = store::recruitingSchool(m_office.database(), school);
    if (!owner)
        return failure(owner.error());
    if (const Result<void> may = requireForSchool(m_office, materialWriters(), owner->code); !may)
        return failure(may.error());
    const Result<MaterialText> read = readMaterialText(text);
    if (!read)
        return failure(read.error());
    QList<ReadAttachment> files;
    for (const QString &path : paths) {
        Result<ReadAttachment> file = readAttachment({QStringLiteral("sample"), path});
        if (!file)
            return failure(file.error());
        files.append(std::move(*file));
    }
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<qint64> id = store::MaterialStore(m_office.database()).add(owner->id, *read, *transaction);
    if (!id)
        return id;
    QJsonArray hung;
    store::AttachmentStore attachments(m_office.database());
    for (const ReadAttachment &file : std::as_const(files)) {
        if (const Result<qint64> one = attachments.add(ownerOf(*id), file.attachment, file.content, *transaction); !one)
            return one;
        hung.append(recordOf(file.attachment));
    }
    QJsonObject detail = plainText(*read);
    detail.insert(QStringLiteral("school"), owner->code);
    detail.insert(QStringLiteral("files"), hung);
    const Result<void> done = transaction->commit({QStringLiteral("material add"), QString::number(*id), detail});
    return done ? id : failure(done.error());
}

Result<void> MaterialDesk::edit(const Material &seen, const MaterialText &text)
{
    const Result<MaterialText> read = readMaterialText(text);
    if (!read)
        return failure(read.error());
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<Material> now = byId(seen.id);
    if (!now)
        return failure(now.error());
    if (now->version != seen.version)
        return failure(ErrorCode::RowChanged, {}, changesSince(seen, *now));
    if (const Result<Material> material = editable(seen.id); !material)
        return failure(material.error());
    if (*read == MaterialText{now->title, now->content, now->channel})
        return {};
    if (Result<void> done = store::MaterialStore(m_office.database()).edit(seen.id, seen.version, *read, *transaction);
        !done)
        return done;
    return transaction->commit({QStringLiteral("material edit"),
                                QString::number(seen.id),
                                {{QStringLiteral("before"), plainText({now->title, now->content, now->channel})},
                                 {QStringLiteral("after"), plainText(*read)}}});
}

Result<void> MaterialDesk::act(qint64 id, MaterialAct act, const QString &reason, std::optional<qint64> seenVersion)
{
    const Result<QString> why = typedText(reason, 1000, QStringLiteral("reason"));
    if (!why)
        return failure(why.error());
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<Material> material = byId(id);
    if (!material)
        return failure(material.error());
    if (const Result<void> may = mayAct(*material, act); !may)
        return may;
    if (seenVersion && *seenVersion != material->version)
        return failure(ErrorCode::RowChanged);
    const std::optional<MaterialState> to = nextState(material->state, act);
    if (!to)
        return failure(ErrorCode::MaterialActRefused, {codeName(material->state), codeName(act)});
    if (act == MaterialAct::Return && why->isEmpty())
        return failure(ErrorCode::ReasonMissing);
    const bool isEmpty = material->content.isEmpty() && material->files == 0;
    if (act == MaterialAct::Submit && (material->channel.isEmpty() || isEmpty))
        return failure(ErrorCode::MaterialIncomplete);
    if (Result<void> done = store::MaterialStore(m_office.database())
                                .move(*material, {material->state, act, *to}, *why, m_office.writer(), *transaction);
        !done)
        return done;
    return transaction->commit({QStringLiteral("material ") + codeName(act),
                                QString::number(id),
                                {{QStringLiteral("school"), material->schoolCode},
                                 {QStringLiteral("before"), QString(codeName(material->state))},
                                 {QStringLiteral("after"), QString(codeName(*to))},
                                 {QStringLiteral("reason"), *why}}});
}

Result<void> MaterialDesk::attach(qint64 id, const NewAttachment &wanted)
{
    const Result<ReadAttachment> file = readAttachment(wanted);
    if (!file)
        return failure(file.error());
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    if (const Result<Material> material = editable(id); !material)
        return failure(material.error());
    const Result<qint64> hung =
        store::AttachmentStore(m_office.database()).add(ownerOf(id), file->attachment, file->content, *transaction);
    if (!hung)
        return failure(hung.error());
    return transaction->commit({QStringLiteral("material attach"), QString::number(id), recordOf(file->attachment)});
}

Result<void> MaterialDesk::detach(qint64 id, qint64 attachment)
{
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    if (const Result<Material> material = editable(id); !material)
        return failure(material.error());
    const Result<QList<Attachment>> hanging = files(id);
    if (!hanging)
        return failure(hanging.error());
    const auto found = std::find_if(hanging->begin(), hanging->end(),
                                    [attachment](const Attachment &one) { return one.id == attachment; });
    if (found == hanging->end())
        return failure(ErrorCode::RowChanged);
    if (Result<void> done = store::AttachmentStore(m_office.database()).end(attachment, *transaction); !done)
        return done;
    return transaction->commit({QStringLiteral("material detach"), QString::number(id), recordOf(*found)});
}

} // namespace hengzhao::office
