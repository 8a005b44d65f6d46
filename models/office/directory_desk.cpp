// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/directory_desk.h"

#include "models/office/field_rows.h"
#include "models/office/import/cell_parsers.h"
#include "models/office/permission.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace hengzhao::office
{

namespace
{

struct ContactField {
    QLatin1String key;
    QString Contact::*text;
    bool isNeeded = false;
    qsizetype longest = 1000;
};

constexpr std::array contactFields = {
    ContactField{QLatin1String("organisation"), &Contact::organisation, true},
    ContactField{QLatin1String("name"), &Contact::name, true, 100},
    ContactField{QLatin1String("post"), &Contact::post, true},
    ContactField{QLatin1String("phone"), &Contact::phone, false, 100},
    ContactField{QLatin1String("responsibility"), &Contact::responsibility},
};

tl::unexpected<Error> refusedField(FindingCode code, const ContactField &field, const QString &value,
                                   const QStringList &args = {})
{
    return failure(ErrorCode::ProblemsFound, {}, {{code, Severity::Problem, 0, field.key, value, args}});
}

Result<QString> readContactField(const ContactField &field, const QString &text)
{
    const ReadText read = readText(text, field.longest);
    if (read.wrong)
        return refusedField(*read.wrong, field, text, read.args);
    if (field.isNeeded && read.text.isEmpty())
        return refusedField(FindingCode::Empty, field, {});
    return read.text;
}

/// One post of one person at one organisation stands once.
bool isSamePost(const Contact &left, const Contact &right)
{
    return left.organisation == right.organisation && left.name == right.name && left.post == right.post;
}

Result<void> refuseRepeated(const QList<Contact> &contacts, const Contact &wanted)
{
    const bool isThere = std::any_of(contacts.begin(), contacts.end(), [&wanted](const Contact &contact) {
        return contact.id != wanted.id && isSamePost(contact, wanted);
    });
    return isThere ? refusedField(FindingCode::DuplicateKey, contactFields[1], wanted.name) : Result<void>();
}

const QList<Role> &whoKeepsTheDirectory()
{
    static const QList<Role> roles{Role::Office, Role::MunicipalEducation, Role::MunicipalLabour,
                                   Role::CountyEducation};
    return roles;
}

} // namespace

Result<Table> DirectoryDesk::contacts()
{
    const Result<QList<Contact>> contacts = store::DirectoryStore(m_office.database()).contacts();
    if (!contacts)
        return failure(contacts.error());
    Table table;
    for (const ContactField &field : contactFields)
        table.columns.append({field.key, ColumnKind::Text});
    for (const Contact &contact : *contacts) {
        table.ids.push_back(contact.id);
        for (size_t i = 0; i < contactFields.size(); ++i)
            table.columns[static_cast<qsizetype>(i)].texts.append(contact.*(contactFields[i].text));
    }
    return table;
}

QStringList DirectoryDesk::editable()
{
    return keysOf(contactFields);
}

Result<void> DirectoryDesk::check(const FieldEdit &edit)
{
    const ContactField *field = rowOfKey(contactFields, edit.field);
    if (field == nullptr)
        return failure(ErrorCode::NotPermitted);
    const Result<QString> read = readContactField(*field, edit.text);
    return read ? Result<void>() : failure(read.error());
}

Result<void> DirectoryDesk::setFields(const QList<FieldEdit> &edits)
{
    if (const Result<void> let = require(m_office, whoKeepsTheDirectory()); !let)
        return let;
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    store::DirectoryStore directory(m_office.database());
    Result<QList<Contact>> contacts = directory.contacts();
    if (!contacts)
        return failure(contacts.error());
    QJsonArray changed;
    for (const FieldEdit &edit : edits) {
        const ContactField *field = rowOfKey(contactFields, edit.field);
        if (field == nullptr)
            return failure(ErrorCode::NotPermitted);
        const Result<QString> wanted = readContactField(*field, edit.text);
        if (!wanted)
            return failure(wanted.error());
        const auto contact =
            std::find_if(contacts->begin(), contacts->end(), [&edit](const Contact &one) { return one.id == edit.id; });
        if (contact == contacts->end() || (*contact).*(field->text) != edit.before)
            return failure(ErrorCode::RowChanged);
        (*contact).*(field->text) = *wanted;
        if (Result<void> single = refuseRepeated(*contacts, *contact); !single)
            return single;
        if (Result<void> done = directory.change(*contact, *transaction); !done)
            return done;
        // Whose number it is and what it was are personal data: the record says only that it was changed.
        changed.append(QJsonObject{{QStringLiteral("contact"), edit.id}, {QStringLiteral("field"), edit.field}});
    }
    if (changed.isEmpty())
        return {};
    return transaction->commit({QStringLiteral("directory set"), QString(), {{QStringLiteral("changes"), changed}}});
}

Result<qint64> DirectoryDesk::add(const Contact &contact)
{
    if (const Result<void> let = require(m_office, whoKeepsTheDirectory()); !let)
        return failure(let.error());
    Contact kept;
    for (const ContactField &field : contactFields) {
        const Result<QString> read = readContactField(field, contact.*(field.text));
        if (!read)
            return failure(read.error());
        kept.*(field.text) = *read;
    }
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    store::DirectoryStore directory(m_office.database());
    const Result<QList<Contact>> contacts = directory.contacts();
    if (!contacts)
        return failure(contacts.error());
    if (const Result<void> single = refuseRepeated(*contacts, kept); !single)
        return failure(single.error());
    const Result<qint64> id = directory.add(kept, *transaction);
    if (!id)
        return id;
    const Result<void> done = transaction->commit({QStringLiteral("directory add"), kept.organisation, {}});
    return done ? id : failure(done.error());
}

Result<void> DirectoryDesk::remove(const QList<qint64> &ids)
{
    if (const Result<void> let = require(m_office, whoKeepsTheDirectory()); !let)
        return let;
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    store::DirectoryStore directory(m_office.database());
    QJsonArray removed;
    for (qint64 id : ids) {
        if (Result<void> done = directory.end(id, *transaction); !done)
            return done;
        removed.append(id);
    }
    return transaction->commit(
        {QStringLiteral("directory remove"), QString(), {{QStringLiteral("contacts"), removed}}});
}

} // namespace hengzhao::office
