// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/handout_desk.h"

#include "models/office/booklet/booklet_roles.h"
#include "models/office/city_time.h"
#include "models/office/field_rows.h"
#include "models/office/import/cell_parsers.h"
#include "models/office/permission.h"
#include "models/office/word_column.h"

#include <QJsonArray>

#include <array>

namespace hengzhao::office
{

namespace
{

enum class HandoutField { Receiver, Copies, Day, Receipt };

struct HandoutFieldRow {
    QLatin1String key;
    HandoutField field;
};

constexpr std::array handoutFields = {
    HandoutFieldRow{QLatin1String("receiver"), HandoutField::Receiver},
    HandoutFieldRow{QLatin1String("copies"), HandoutField::Copies},
    HandoutFieldRow{QLatin1String("day"), HandoutField::Day},
    HandoutFieldRow{QLatin1String("receipt"), HandoutField::Receipt},
};

QString handoutText(const Handout &handout, HandoutField field)
{
    switch (field) {
    case HandoutField::Receiver:
        return handout.receiver;
    case HandoutField::Copies:
        return QString::number(handout.copies);
    case HandoutField::Day:
        return handout.day.toString(Qt::ISODate);
    case HandoutField::Receipt:
        return handout.receipt;
    }
    Q_UNREACHABLE();
}

/// Puts a text into a field of the handout, or tells what is wrong with it.
std::optional<Finding> putIntoHandout(Handout &handout, HandoutField field, const QString &key, const QString &text)
{
    const auto wrong = [&](FindingCode code, const QStringList &args = {}) {
        return Finding{code, Severity::Problem, 0, key, text, args};
    };
    const ReadText read = readText(text, Handout::longestText);
    if (read.wrong)
        return wrong(*read.wrong, read.args);
    if (read.text.isEmpty() && field != HandoutField::Receipt)
        return wrong(FindingCode::Empty);
    if (field == HandoutField::Receiver)
        handout.receiver = read.text;
    if (field == HandoutField::Receipt)
        handout.receipt = read.text;
    if (field == HandoutField::Copies) {
        const std::optional<int> copies = parseWholeNumber(read.text, 1, Handout::mostCopies);
        if (!copies)
            return wrong(FindingCode::NotWholeNumber, {QStringLiteral("1"), QString::number(Handout::mostCopies)});
        handout.copies = *copies;
    }
    if (field == HandoutField::Day) {
        handout.day = QDate::fromString(read.text, Qt::ISODate);
        if (!handout.day.isValid())
            return wrong(FindingCode::NotDate);
    }
    return std::nullopt;
}

/// Keeps one edit; nothing is kept where somebody else was quicker.
Result<void> keepHandout(store::HandoutStore &store, const FieldEdit &edit, store::Transaction &transaction)
{
    const HandoutFieldRow *row = rowOfKey(handoutFields, edit.field);
    if (row == nullptr)
        return failure(ErrorCode::NotPermitted);
    const Result<std::optional<Handout>> found = store.byId(edit.id);
    if (!found)
        return failure(found.error());
    if (!*found || handoutText(**found, row->field) != edit.before)
        return failure(ErrorCode::RowChanged);
    Handout handout = **found;
    if (const std::optional<Finding> wrong = putIntoHandout(handout, row->field, edit.field, edit.text))
        return failure(ErrorCode::ProblemsFound, {}, {*wrong});
    const Result<bool> done = store.change(handout, transaction);
    if (!done)
        return failure(done.error());
    return *done ? Result<void>() : failure(ErrorCode::RowChanged);
}

} // namespace

qint64 HandoutDesk::copiesOf(const QList<Handout> &handouts)
{
    qint64 copies = 0;
    for (const Handout &handout : handouts)
        copies += handout.copies;
    return copies;
}

Result<Table> HandoutDesk::handoutTable()
{
    const Result<QList<Handout>> known = handouts();
    if (!known)
        return failure(known.error());
    Table table;
    table.columns = {columnOf("receiver", ColumnKind::Text), columnOf("copies", ColumnKind::Number),
                     columnOf("day", ColumnKind::Text), columnOf("receipt", ColumnKind::Text)};
    for (const Handout &handout : *known) {
        table.ids.push_back(handout.id);
        table.columns[0].texts.append(handout.receiver);
        table.columns[1].numbers.append(handout.copies);
        table.columns[2].texts.append(handout.day.toString(Qt::ISODate));
        table.columns[3].texts.append(handout.receipt);
    }
    return table;
}

QStringList HandoutDesk::editable()
{
    return keysOf(handoutFields);
}

Result<void> HandoutDesk::check(const FieldEdit &edit)
{
    const HandoutFieldRow *row = rowOfKey(handoutFields, edit.field);
    if (row == nullptr)
        return failure(ErrorCode::NotPermitted);
    Handout handout;
    const std::optional<Finding> wrong = putIntoHandout(handout, row->field, edit.field, edit.text);
    return wrong ? failure(ErrorCode::ProblemsFound, {}, {*wrong}) : Result<void>();
}

Result<void> HandoutDesk::setFields(const QList<FieldEdit> &edits)
{
    if (const Result<void> let = require(m_office, whoKeepsBooklets()); !let)
        return let;
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    store::HandoutStore store(m_office.database());
    QJsonArray changes;
    for (const FieldEdit &edit : edits) {
        if (Result<void> kept = keepHandout(store, edit, *transaction); !kept)
            return kept;
        changes.append(QJsonObject{{QStringLiteral("handout"), edit.id}, {QStringLiteral("field"), edit.field}});
    }
    if (changes.isEmpty())
        return {};
    return transaction->commit({QStringLiteral("handout set"), QString(), {{QStringLiteral("changes"), changes}}});
}

Result<qint64> HandoutDesk::add(const NewHandout &given)
{
    if (const Result<void> let = require(m_office, whoKeepsBooklets()); !let)
        return failure(let.error());
    const QString today = dayInCity(m_office.clock().now()).toString(Qt::ISODate);
    const std::array<QString, handoutFields.size()> texts = {given.receiver, given.copies,
                                                             given.day.isEmpty() ? today : given.day, given.receipt};
    Handout handout;
    Findings findings;
    for (size_t i = 0; i < handoutFields.size(); ++i) {
        const auto wrong = putIntoHandout(handout, handoutFields[i].field, handoutFields[i].key, texts[i]);
        if (wrong)
            findings.append(*wrong);
    }
    if (!findings.isEmpty())
        return failure(ErrorCode::ProblemsFound, {}, findings);
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<qint64> id = store::HandoutStore(m_office.database()).add(handout, *transaction);
    if (!id)
        return id;
    const Result<void> done = transaction->commit(
        {QStringLiteral("handout add"), QString::number(*id), {{QStringLiteral("copies"), handout.copies}}});
    return done ? id : failure(done.error());
}

Result<void> HandoutDesk::remove(qint64 id)
{
    if (const Result<void> let = require(m_office, whoKeepsBooklets()); !let)
        return let;
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<bool> done = store::HandoutStore(m_office.database()).end(id, *transaction);
    if (!done)
        return failure(done.error());
    if (!*done)
        return failure(ErrorCode::RowChanged);
    return transaction->commit({QStringLiteral("handout remove"), QString::number(id), {}});
}

} // namespace hengzhao::office
