// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/correction_store.h"

#include "models/store/person_key.h"
#include "models/store/rows.h"
#include "models/vault/sealing.h"

namespace hengzhao::store
{

namespace
{

const QLatin1String nameField("name");
const QLatin1String personField("id_number");

constexpr const char *correctionColumns =
    "SELECT k.id, k.candidate_id, c.candidate_no, d.code, k.state, k.reason, k.actor, k.account_id, k.decided_by,"
    " k.remark, k.effect FROM correction k JOIN candidate c ON c.id = k.candidate_id"
    " JOIN district d ON d.id = c.district_id ";

Correction correctionFrom(Statement &row)
{
    return {row.integer(0),
            row.integer(1),
            row.text(2),
            row.text(3),
            parseCorrectionState(row.text(4)).value_or(CorrectionState::Asked),
            row.text(5),
            row.text(6),
            row.optionalInteger(7),
            row.text(8),
            row.text(9),
            row.text(10)};
}

/// The column of a candidate's row; only fields that can be corrected get into a statement.
Result<QByteArray> columnOfField(const QString &field)
{
    return correctableFields().contains(field) ? Result<QByteArray>(field.toLatin1())
                                               : failure(ErrorCode::UnknownField, {field});
}

} // namespace

Result<QList<Correction>> CorrectionStore::all(const QString &candidateNumber) const
{
    Result<QList<Correction>> found = readRows<Correction>(
        m_database,
        QByteArray(correctionColumns) + "WHERE ?1 = '' OR c.candidate_no = ?1 ORDER BY k.state <> 'asked', k.id DESC",
        correctionFrom, candidateNumber);
    if (!found)
        return found;
    for (Correction &correction : *found) {
        Result<QList<CorrectedField>> ownFields = fields(correction);
        if (!ownFields)
            return failure(ownFields.error());
        correction.fields = std::move(*ownFields);
    }
    return found;
}

Result<std::optional<Correction>> CorrectionStore::byId(qint64 id) const
{
    Result<QList<Correction>> found =
        readRows<Correction>(m_database, QByteArray(correctionColumns) + "WHERE k.id = ?", correctionFrom, id);
    if (!found)
        return failure(found.error());
    if (found->isEmpty())
        return std::optional<Correction>();
    Result<QList<CorrectedField>> ownFields = fields(found->first());
    if (!ownFields)
        return failure(ownFields.error());
    found->first().fields = std::move(*ownFields);
    return std::optional(found->first());
}

Result<QList<CorrectedField>> CorrectionStore::fields(const Correction &correction) const
{
    struct Row {
        CorrectedField field;
        QByteArray before;
        QByteArray after;
    };
    const Result<QList<Row>> rows = readRows<Row>(
        m_database,
        "SELECT field, before_number, after_number, before_text, after_text, before_sealed, after_sealed"
        " FROM correction_field WHERE correction_id = ? ORDER BY field",
        [](Statement &row) {
            return Row{{row.text(0), row.optionalInteger(1), row.optionalInteger(2), row.text(3), row.text(4)},
                       row.bytes(5),
                       row.bytes(6)};
        },
        correction.id);
    if (!rows)
        return failure(rows.error());
    QList<CorrectedField> found;
    for (const Row &row : *rows) {
        found.append(row.field);
        if (row.after.isEmpty())
            continue;
        if (m_key == nullptr)
            return failure(ErrorCode::LoginNeeded);
        const auto before = vault::opened(row.before, correction.candidateNumber, *m_key);
        const auto after = vault::opened(row.after, correction.candidateNumber, *m_key);
        if (!before || !after)
            return failure(ErrorCode::SeasonDamaged, {m_database.path(), correction.candidateNumber});
        found.last().beforeText = before->identityNumber;
        found.last().afterText = after->identityNumber;
    }
    return found;
}

Result<CorrectedField> CorrectionStore::current(qint64 candidate, const QString &field) const
{
    const Result<QByteArray> column = columnOfField(field);
    if (!column)
        return failure(column.error());
    CorrectedField found{field};
    if (!found.isText()) {
        const auto value =
            m_database.number(QByteArray("SELECT " + *column + " FROM candidate WHERE id = ?"), candidate);
        if (!value)
            return failure(value.error());
        found.beforeNumber = *value;
        return found;
    }
    struct Row {
        QString text;
        QString number;
        QByteArray sealed;
    };
    const Result<QList<Row>> rows = readRows<Row>(
        m_database,
        field == nameField ? "SELECT name, candidate_no, NULL FROM candidate WHERE id = ?"
                           : "SELECT person_key, candidate_no, sealed FROM candidate WHERE id = ?",
        [](Statement &row) {
            return Row{row.text(0), row.text(1), row.bytes(2)};
        },
        candidate);
    if (!rows)
        return failure(rows.error());
    if (rows->isEmpty())
        return failure(ErrorCode::RowChanged);
    found.beforeText = rows->first().text;
    if (rows->first().sealed.isEmpty())
        return found;
    const auto data =
        m_key != nullptr ? vault::opened(rows->first().sealed, rows->first().number, *m_key) : std::nullopt;
    if (!data)
        return failure(m_key == nullptr ? ErrorCode::LoginNeeded : ErrorCode::SeasonDamaged,
                       {m_database.path(), rows->first().number});
    found.beforeText = data->identityNumber;
    return found;
}

Result<QString> CorrectionStore::numberOf(const IdentityNumber &person) const
{
    return readRows<QString>(
               m_database, "SELECT candidate_no FROM candidate WHERE person_key = ? AND ended IS NULL",
               [](Statement &row) { return row.text(0); }, personKeyOf(person, m_key))
        .map([](const QList<QString> &numbers) { return numbers.value(0); });
}

Result<qint64> CorrectionStore::add(const Correction &correction, const Writer &writer, Transaction &transaction)
{
    const Result<std::optional<qint64>> last = m_database.number("SELECT max(id) FROM correction");
    if (!last)
        return failure(last.error());
    const qint64 id = last->value_or(0) + 1;
    if (const Result<void> done =
            m_database.run("INSERT INTO correction (id, candidate_id, state, reason, actor, account_id, at, added)"
                           " VALUES (?, ?, 'asked', ?, ?, ?, ?, ?)",
                           id, correction.candidate, correction.reason, writer.actor, writer.account,
                           writer.at.toUTC().toString(Qt::ISODateWithMs), transaction.number().value());
        !done)
        return failure(done.error());
    for (const CorrectedField &field : correction.fields) {
        const bool isSealed = m_key != nullptr && field.field == personField;
        const auto sealedText = [&](const QString &text) {
            return isSealed ? std::optional(vault::sealed({text, {}, {}, {}}, correction.candidateNumber, *m_key))
                            : std::nullopt;
        };
        if (const Result<void> done = m_database.run(
                "INSERT INTO correction_field (correction_id, field, before_number, after_number, before_text,"
                " after_text, before_sealed, after_sealed) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                id, field.field, field.beforeNumber, field.afterNumber, isSealed ? QString() : field.beforeText,
                isSealed ? QString() : field.afterText, sealedText(field.beforeText), sealedText(field.afterText));
            !done)
            return failure(done.error());
    }
    return id;
}

Result<void> CorrectionStore::applyName(const Correction &correction, const QString &name)
{
    const PinyinInitials initials = pinyinInitials(name);
    return m_database.run("UPDATE candidate SET name = ?, initials = ?, other_initials = ? WHERE id = ?", name,
                          initials.asName, initials.plain, correction.candidate);
}

Result<void> CorrectionStore::applyPerson(const Correction &correction, const QString &identityNumber)
{
    const std::optional<IdentityNumber> person = IdentityNumber::parse(identityNumber);
    if (!person)
        return failure(ErrorCode::NotIdentityNumber);
    std::optional<QByteArray> sealed;
    if (m_key != nullptr) {
        const auto before = readRows<QByteArray>(
            m_database, "SELECT sealed FROM candidate WHERE id = ?", [](Statement &row) { return row.bytes(0); },
            correction.candidate);
        if (!before)
            return failure(before.error());
        auto data = vault::opened(before->value(0), correction.candidateNumber, *m_key);
        if (!data)
            return failure(ErrorCode::SeasonDamaged, {m_database.path(), correction.candidateNumber});
        data->identityNumber = person->text();
        sealed = vault::sealed(*data, correction.candidateNumber, *m_key);
    }
    return m_database.run("UPDATE candidate SET person_key = ?, sealed = ?, sex = ? WHERE id = ?",
                          personKeyOf(*person, m_key), sealed, static_cast<int>(person->sex()), correction.candidate);
}

Result<void> CorrectionStore::apply(const Correction &correction, Transaction &transaction)
{
    Q_ASSERT(&transaction.database() == &m_database);
    for (const CorrectedField &field : correction.fields) {
        const Result<QByteArray> column = columnOfField(field.field);
        if (!column)
            return failure(column.error());
        Result<void> done;
        if (field.field == nameField)
            done = applyName(correction, field.afterText);
        else if (field.field == personField)
            done = applyPerson(correction, field.afterText);
        else
            done = m_database.run(QByteArray("UPDATE candidate SET " + *column + " = ? WHERE id = ?"),
                                  field.afterNumber, correction.candidate);
        if (!done)
            return done;
    }
    return m_database.run("UPDATE candidate SET version = version + 1 WHERE id = ?", correction.candidate);
}

Result<void> CorrectionStore::decide(const Correction &correction, const Writer &writer, Transaction &transaction)
{
    return m_database.run("UPDATE correction SET state = ?, decided_by = ?, decided_at = ?, remark = ?, effect = ?,"
                          " decided = ? WHERE id = ?",
                          codeName(correction.state), writer.actor, writer.at.toUTC().toString(Qt::ISODateWithMs),
                          correction.remark, correction.effect, transaction.number().value(), correction.id);
}

} // namespace hengzhao::store
