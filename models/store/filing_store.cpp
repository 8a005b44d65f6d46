// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/filing_store.h"

#include "models/store/filing_reader.h"
#include "models/store/rows.h"

namespace hengzhao::store
{

namespace
{

QString utcText(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

/// NULL for what belongs to the filing of the school's own category.
std::optional<QString> ownerCategory(const Filing &filing)
{
    return filing.category == filing.school.category ? std::nullopt : std::optional(QString(codeName(filing.category)));
}

/// The programs of a filing, whose school is ?1 and category ?2.
constexpr const char *ofFiling = " WHERE school_id = ?1 AND ended IS NULL AND filing_category IS ?2";

} // namespace

Result<QList<Filing>> FilingStore::read(qint64 id) const
{
    return FilingReader(m_database, id).read();
}

Result<std::optional<Filing>> FilingStore::byId(qint64 id) const
{
    if (id <= 0)
        return std::nullopt;
    Result<QList<Filing>> found = read(id);
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(std::move(found->first()));
}

Result<QList<Filing>> FilingStore::ofSchool(const QString &schoolCode) const
{
    const Result<QList<qint64>> ids = readRows<qint64>(
        m_database,
        "SELECT f.id FROM filing f JOIN school s ON s.id = f.school_id AND s.ended IS NULL"
        " WHERE f.ended IS NULL AND s.code = ? ORDER BY f.category <> s.category, f.category",
        [](Statement &row) { return row.integer(0); }, schoolCode);
    if (!ids)
        return failure(ids.error());
    QList<Filing> filings;
    for (const qint64 id : *ids) {
        Result<std::optional<Filing>> one = byId(id);
        if (!one)
            return failure(one.error());
        if (*one)
            filings.append(std::move(**one));
    }
    return filings;
}

Result<QList<FilingStep>> FilingStore::steps(qint64 id) const
{
    return readRows<FilingStep>(
        m_database,
        "SELECT t.act, t.from_state, t.to_state, t.reason, t.actor, t.at FROM filing own"
        " JOIN filing f ON f.school_id = own.school_id AND f.category = own.category"
        " JOIN filing_step t ON t.filing_id = f.id WHERE own.id = ? ORDER BY t.id",
        [](Statement &row) {
            return FilingStep{row.text(0), row.text(1), row.text(2),
                              row.text(3), row.text(4), QDateTime::fromString(row.text(5), Qt::ISODateWithMs)};
        },
        id);
}

Result<std::optional<qint64>> FilingStore::schoolId(const QString &schoolCode) const
{
    return m_database.number("SELECT id FROM school WHERE code = ? AND ended IS NULL", schoolCode);
}

Result<bool> FilingStore::hasDistrict(const QString &districtCode) const
{
    const Result<std::optional<qint64>> id =
        m_database.number("SELECT id FROM district WHERE code = ? AND ended IS NULL", districtCode);
    return id ? Result<bool>(id->has_value()) : failure(id.error());
}

Result<bool> FilingStore::hasProgram(qint64 schoolId, const QString &programCode) const
{
    const Result<std::optional<qint64>> id = m_database.number(
        "SELECT id FROM program WHERE school_id = ? AND code = ? AND ended IS NULL", schoolId, programCode);
    return id ? Result<bool>(id->has_value()) : failure(id.error());
}

Result<qint64> FilingStore::nextId(const char *table) const
{
    const Result<std::optional<qint64>> last = m_database.number(QByteArray("SELECT max(id) FROM ") + table);
    return last ? Result<qint64>(last->value_or(0) + 1) : failure(last.error());
}

Result<qint64> FilingStore::begin(qint64 schoolId, SchoolCategory category, const FilingStepTaken &step,
                                  Transaction &transaction)
{
    const qint64 number = transaction.number().value();
    if (const Result<void> ended =
            m_database.run("UPDATE filing SET ended = ? WHERE school_id = ? AND category = ? AND ended IS NULL"
                           " AND state IN ('withdrawn', 'closed')",
                           number, schoolId, codeName(category));
        !ended)
        return failure(ended.error());
    const Result<qint64> id = nextId("filing");
    if (!id)
        return id;
    if (const Result<void> made = m_database.run("INSERT INTO filing (id, school_id, category, state, reviewed, added)"
                                                 " VALUES (?, ?, ?, 'draft', 1, ?)",
                                                 *id, schoolId, codeName(category), number);
        !made)
        return failure(made.error());
    const Result<void> noted = note(*id, step, transaction);
    return noted ? id : failure(noted.error());
}

Result<qint64> FilingStore::addSchool(const School &school, Transaction &transaction)
{
    const Result<qint64> id = nextId("school");
    if (!id)
        return id;
    const Result<void> made = m_database.run(
        "INSERT INTO school (id, code, name, category, district_code, added) VALUES (?, ?, ?, ?, ?, ?)", *id,
        school.code.text(), school.name, codeName(school.category), school.districtCode, transaction.number().value());
    return made ? id : failure(made.error());
}

Result<void> FilingStore::move(const Filing &filing, const FilingStepTaken &step, Transaction &transaction)
{
    const qint64 number = transaction.number().value();
    // A filing may take two steps under one number; what stood between them was never seen.
    if (const Result<void> kept = m_database.run(
            "INSERT INTO filing (school_id, category, state, provincial_document, home_approval, late_permission,"
            " study_mode, stopped_by, version, added, ended, capacity_basis, submitted_at, reviewed)"
            " SELECT school_id, category, state, provincial_document, home_approval, late_permission, study_mode,"
            " stopped_by, version, added, ?1, capacity_basis, submitted_at, 1 FROM filing WHERE id = ?2 AND added < ?1",
            number, filing.id);
        !kept)
        return kept;
    if (const Result<void> moved = m_database.run(
            "UPDATE filing SET state = ?, reviewed = 1, submitted_at = CASE WHEN ? THEN ? ELSE submitted_at END,"
            " version = version + 1, added = ? WHERE id = ?",
            codeName(step.to), step.to == FilingState::Submitted, utcText(step.at), number, filing.id);
        !moved)
        return moved;
    return note(filing.id, step, transaction);
}

Result<void> FilingStore::note(qint64 id, const FilingStepTaken &step, Transaction &transaction)
{
    const bool isBeginning = step.act == QLatin1String("begin");
    return m_database.run("INSERT INTO filing_step (filing_id, act, from_state, to_state, reason, actor, at, added)"
                          " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                          id, step.act, isBeginning ? QLatin1String() : codeName(step.from), codeName(step.to),
                          step.reason, step.actor, utcText(step.at), transaction.number().value());
}

Result<void> FilingStore::touch(qint64 id, Transaction &transaction)
{
    Q_UNUSED(transaction)
    return m_database.run("UPDATE filing SET version = version + 1 WHERE id = ?", id);
}

Result<void> FilingStore::setLatePermission(qint64 id, const QString &permission, Transaction &transaction)
{
    Q_UNUSED(transaction)
    return m_database.run("UPDATE filing SET late_permission = ?, version = version + 1 WHERE id = ?", permission, id);
}

Result<void> FilingStore::setAll(const Filing &filing, Transaction &transaction)
{
    Q_UNUSED(transaction)
    if (const Result<void> done =
            m_database.run("UPDATE school SET phone = ?, website = ?, brochure = ? WHERE id = ?", filing.school.phone,
                           filing.school.website, filing.school.brochure, filing.schoolId);
        !done)
        return done;
    return m_database.run("UPDATE filing SET study_mode = ?, capacity_basis = ?, provincial_document = ?,"
                          " home_approval = ? WHERE id = ?",
                          filing.studyMode, filing.capacityBasis, filing.provincialDocument, filing.homeApproval,
                          filing.id);
}

Result<void> FilingStore::startAnew(qint64 id, Transaction &transaction)
{
    Q_UNUSED(transaction)
    return m_database.run("UPDATE filing SET state = 'draft' WHERE id = ? AND reviewed = 0", id);
}

Result<void> FilingStore::addProgram(const Filing &filing, const Program &program, QLatin1String catalogue,
                                     Transaction &transaction)
{
    return m_database.run("INSERT INTO program (school_id, code, catalogue, name, years, tuition, seats,"
                          " filing_category, added) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                          filing.schoolId, program.code.text(), catalogue, program.name, program.years, program.tuition,
                          program.seats, ownerCategory(filing), transaction.number().value());
}

Result<void> FilingStore::endProgram(qint64 program, Transaction &transaction)
{
    return m_database.run("UPDATE program SET ended = ? WHERE id = ? AND ended IS NULL", transaction.number().value(),
                          program);
}

Result<void> FilingStore::setVerdict(qint64 program, ProgramVerdict verdict, const QString &reason,
                                     Transaction &transaction)
{
    Q_UNUSED(transaction)
    return m_database.run("UPDATE program SET verdict = ?, verdict_reason = ?, version = version + 1 WHERE id = ?",
                          codeName(verdict), reason, program);
}

Result<void> FilingStore::forgetReview(const Filing &filing, Transaction &transaction)
{
    if (const Result<void> ended =
            m_database.run("UPDATE filing_waiver SET ended = ? WHERE filing_id = ? AND ended IS NULL AND added < ?",
                           transaction.number().value(), filing.id, transaction.number().value());
        !ended)
        return ended;
    return m_database.run(QByteArray("UPDATE program SET verdict = NULL, verdict_reason = ''") + ofFiling +
                              " AND verdict IS NOT NULL",
                          filing.schoolId, ownerCategory(filing));
}

Result<void> FilingStore::acceptOpenPrograms(const Filing &filing, Transaction &transaction)
{
    Q_UNUSED(transaction)
    return m_database.run(QByteArray("UPDATE program SET verdict = 'accepted'") + ofFiling + " AND verdict IS NULL",
                          filing.schoolId, ownerCategory(filing));
}

Result<void> FilingStore::addWaiver(qint64 id, const FilingWaiver &waiver, const QDateTime &at,
                                    Transaction &transaction)
{
    return m_database.run("INSERT INTO filing_waiver (filing_id, finding, reason, actor, at, added)"
                          " VALUES (?, ?, ?, ?, ?, ?)",
                          id, waiver.finding, waiver.reason, waiver.actor, utcText(at), transaction.number().value());
}

Result<void> FilingStore::addSigner(qint64 id, const FilingSigner &signer, Transaction &transaction)
{
    return m_database.run("INSERT INTO filing_signer (filing_id, name, post, day, added) VALUES (?, ?, ?, ?, ?)", id,
                          signer.name, signer.post, signer.day.toString(Qt::ISODate), transaction.number().value());
}

Result<void> FilingStore::endSigner(qint64 signer, Transaction &transaction)
{
    return m_database.run("UPDATE filing_signer SET ended = ? WHERE id = ? AND ended IS NULL",
                          transaction.number().value(), signer);
}

Result<void> FilingStore::putOutward(qint64 id, const OutwardFiling &outward, Transaction &transaction)
{
    return m_database.run(
        "INSERT INTO filing_outward (filing_id, destination, level, seats, result, remark, added)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (filing_id, destination) WHERE ended IS NULL DO UPDATE SET"
        " level = excluded.level, seats = excluded.seats, result = excluded.result, remark = excluded.remark",
        id, outward.destination, codeName(outward.level), outward.seats, codeName(outward.result), outward.remark,
        transaction.number().value());
}

Result<void> FilingStore::addPast(const QString &schoolCode, SchoolCategory category, const PastFiling &past,
                                  Transaction &transaction)
{
    return m_database.run(
        "INSERT OR REPLACE INTO past_filing (year, school_code, category, document, added) VALUES (?, ?, ?, ?, ?)",
        past.year, schoolCode, codeName(category), pastDocument(past), transaction.number().value());
}

Result<void> FilingStore::carry(const Filing &last, const FilingStepTaken &begun, Transaction &transaction)
{
    const Result<std::optional<qint64>> school = schoolId(last.school.code.text());
    if (!school)
        return failure(school.error());
    if (!*school)
        return {};
    if (last.category != last.school.category) {
        const Result<qint64> made = begin(**school, last.category, begun, transaction);
        if (!made)
            return failure(made.error());
        for (const FiledProgram &program : last.programs) {
            if (const Result<void> moved = m_database.run(
                    "UPDATE program SET filing_category = ? WHERE school_id = ? AND code = ? AND ended IS NULL",
                    codeName(last.category), **school, program.code);
                !moved)
                return moved;
        }
    }
    return m_database.run("UPDATE filing SET study_mode = ?, capacity_basis = ? WHERE school_id = ? AND category = ?"
                          " AND ended IS NULL",
                          last.studyMode, last.capacityBasis, **school, codeName(last.category));
}

} // namespace hengzhao::store
