// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/violation_store.h"

#include "models/store/rows.h"
#include "models/vault/season_key.h"

#include <QJsonDocument>

namespace hengzhao::store
{

namespace
{

constexpr const char *violationColumns =
    "SELECT v.id, v.kind, v.offender, v.subject_code, v.subject_name, v.district_code, v.happened_on, v.facts,"
    " v.source, v.anonymous, v.state, v.reported_at, v.version,"
    " (SELECT count(*) FROM sanction s WHERE s.violation_id = v.id AND s.ended IS NULL) FROM violation v"
    " WHERE v.ended IS NULL";

QDateTime momentOf(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

QString textOf(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

Violation violationOf(Statement &row)
{
    Violation violation;
    violation.id = row.integer(0);
    violation.kind = row.text(1);
    violation.subject = {parseOffender(row.text(2)).value_or(Offender::School), row.text(3), row.text(4), row.text(5)};
    violation.happenedOn = row.text(6);
    violation.facts = row.text(7);
    violation.source = row.text(8);
    violation.isAnonymous = row.integer(9) == 1;
    violation.state = parseViolationState(row.text(10)).value_or(ViolationState::Reported);
    violation.reportedAt = momentOf(row.text(11));
    violation.version = static_cast<int>(row.integer(12));
    violation.sanctions = row.integer(13);
    return violation;
}

/// What a reporter's data is sealed for, so that it cannot be laid into another report.
QByteArray placeOf(qint64 violation)
{
    return "violation:" + QByteArray::number(violation);
}

QByteArray sealedReporter(const Reporter &reporter, qint64 violation, const vault::SeasonKey &key)
{
    const QJsonObject plain{{QStringLiteral("name"), reporter.name}, {QStringLiteral("contact"), reporter.contact}};
    return key.seal(QJsonDocument(plain).toJson(QJsonDocument::Compact), placeOf(violation));
}

} // namespace

Result<QList<Violation>> ViolationStore::all() const
{
    return readRows<Violation>(m_database, QByteArray(violationColumns) + " ORDER BY v.id DESC", violationOf);
}

Result<std::optional<Violation>> ViolationStore::byId(qint64 id) const
{
    const Result<QList<Violation>> found =
        readRows<Violation>(m_database, QByteArray(violationColumns) + " AND v.id = ?", violationOf, id);
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<TakenViolationStep>> ViolationStore::steps(qint64 violation) const
{
    return readRows<TakenViolationStep>(
        m_database, "SELECT act, to_state, reason, actor, at FROM violation_step WHERE violation_id = ? ORDER BY id",
        [](Statement &row) {
            TakenViolationStep step;
            for (const ViolationStep &each : allViolationSteps()) {
                if (row.text(0) == codeName(each.act))
                    step.act = each.act;
            }
            step.to = parseViolationState(row.text(1)).value_or(step.to);
            step.reason = row.text(2);
            step.actor = row.text(3);
            step.at = momentOf(row.text(4));
            return step;
        },
        violation);
}

Result<Reporter> ViolationStore::reporter(qint64 violation, const vault::SeasonKey *key) const
{
    struct Kept {
        Reporter open;
        QByteArray sealed;
    };
    const Result<QList<Kept>> found = readRows<Kept>(
        m_database, "SELECT reporter, reporter_contact, sealed FROM violation WHERE id = ?",
        [](Statement &row) {
            return Kept{{row.text(0), row.text(1)}, row.bytes(2)};
        },
        violation);
    if (!found)
        return failure(found.error());
    if (found->isEmpty())
        return failure(ErrorCode::UnknownViolation, {QString::number(violation)});
    const Kept &kept = found->first();
    if (kept.sealed.isEmpty())
        return kept.open;
    const auto plain = key == nullptr ? std::nullopt : key->open(kept.sealed, placeOf(violation));
    if (!plain)
        return failure(ErrorCode::SeasonDamaged, {m_database.path(), QStringLiteral("violation")});
    const QJsonObject object = QJsonDocument::fromJson(*plain).object();
    return Reporter{object[QLatin1String("name")].toString(), object[QLatin1String("contact")].toString()};
}

Result<qint64> ViolationStore::add(const Violation &violation, const Reporter &reporter, const vault::SeasonKey *key,
                                   Transaction &transaction)
{
    Database &database = transaction.database();
    const Result<std::optional<qint64>> last = database.number("SELECT max(id) FROM violation");
    if (!last)
        return failure(last.error());
    const qint64 id = last->value_or(0) + 1;
    const bool isAnonymous = reporter.isEmpty();
    std::optional<QByteArray> sealed;
    if (key != nullptr && !isAnonymous)
        sealed = sealedReporter(reporter, id, *key);
    const Reporter open = sealed ? Reporter() : reporter;
    const Result<void> kept = database.run(
        "INSERT INTO violation (id, kind, offender, subject_code, subject_name, district_code, happened_on, facts,"
        " source, anonymous, reporter, reporter_contact, sealed, state, reported_at, added)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id, violation.kind, codeName(violation.subject.offender), violation.subject.code, violation.subject.name,
        violation.subject.district, violation.happenedOn, violation.facts, violation.source, isAnonymous, open.name,
        open.contact, sealed, codeName(ViolationState::Reported), textOf(violation.reportedAt),
        transaction.number().value());
    if (!kept)
        return failure(kept.error());
    return id;
}

Result<void> ViolationStore::take(const Violation &seen, const TakenViolationStep &step, Transaction &transaction)
{
    Result<Statement> statement = transaction.database().prepare(
        "UPDATE violation SET state = ?, version = version + 1 WHERE id = ? AND version = ? AND ended IS NULL");
    if (!statement)
        return failure(statement.error());
    if (const Result<void> moved = statement->bind(codeName(step.to), seen.id, seen.version).run(); !moved)
        return moved;
    if (statement->changes() != 1)
        return failure(ErrorCode::RowChanged);
    return transaction.database().run(
        "INSERT INTO violation_step (violation_id, act, from_state, to_state, reason, actor, at, added)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        seen.id, codeName(step.act), codeName(seen.state), codeName(step.to), step.reason, step.actor, textOf(step.at),
        transaction.number().value());
}

} // namespace hengzhao::store
