// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/supplement_store.h"

#include "models/admission/standing.h"
#include "models/domain/digest.h"
#include "models/store/rows.h"

#include <QUuid>

namespace hengzhao::store
{

namespace
{

/// The rows of a candidate's in force at number ?1.
QByteArray hasRow(const char *table)
{
    return QByteArray("EXISTS (SELECT 1 FROM ") + table +
           " x WHERE x.candidate_id = c.id AND x.added <= ?1 AND (x.ended IS NULL OR x.ended > ?1))";
}

constexpr const char *entryColumns =
    "SELECT e.id, e.run_id, e.candidate_id, c.candidate_no, s.id, s.code, e.bucket_id, b.district, e.place, e.free,"
    " e.at, e.actor, e.hash, e.added FROM supplement_entry e JOIN candidate c ON c.id = e.candidate_id"
    " JOIN bucket b ON b.id = e.bucket_id JOIN school s ON s.id = b.school_id ";

SupplementEntry entryFrom(Statement &row)
{
    return {row.integer(0),
            row.integer(1),
            row.integer(2),
            row.text(3),
            row.integer(4),
            row.text(5),
            row.integer(6),
            row.text(7),
            static_cast<int>(row.integer(8)),
            static_cast<int>(row.integer(9)),
            row.text(10),
            row.text(11),
            row.text(12),
            AuditNumber(row.integer(13))};
}

template <typename T>
std::optional<T> firstRow(const QList<T> &rows)
{
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

bool isYes(std::optional<qint64> value)
{
    return value.value_or(0) == 1;
}

QString momentOf(const Writer &writer)
{
    return writer.at.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

Result<std::optional<Applicant>> SupplementStore::applicant(const CandidateNumber &number, int batch,
                                                            AuditNumber asOf) const
{
    const auto standings = admission::standingsByFlags(batch);
    return readRows<Applicant>(
               m_database,
               QByteArray("SELECT c.id, c.candidate_no, c.name, d.code, c.category = 'current',"
                          " coalesce((SELECT x.graduated FROM certificate x WHERE x.candidate_id = c.id"
                          " AND x.added <= ?1 AND (x.ended IS NULL OR x.ended > ?1)), c.graduated, 0), ") +
                   hasRow("general_result") + ", " + hasRow("general_give_up") +
                   ", EXISTS (SELECT 1 FROM admission x WHERE x.candidate_id = c.id AND x.added <= ?1)"
                   " OR EXISTS (SELECT 1 FROM former_admission x WHERE x.candidate_id = c.id AND x.added <= ?1"
                   " AND x.ended > ?1) FROM candidate c JOIN district d ON d.id = c.district_id"
                   " WHERE c.candidate_no = ?2 AND c.added <= ?1 AND (c.ended IS NULL OR c.ended > ?1)",
               [&standings](Statement &row) {
                   constexpr std::array flags = {admission::CurrentGraduate, admission::Graduated,
                                                 admission::AdmittedGeneral, admission::GaveUpGeneral,
                                                 admission::HoldsAdmission};
                   unsigned found = 0;
                   for (size_t i = 0; i < flags.size(); ++i)
                       found |= row.integer(4 + static_cast<int>(i)) == 1 ? unsigned(flags[i]) : 0U;
                   const size_t combination = admission::flagCombination(static_cast<std::uint16_t>(found));
                   return Applicant{row.integer(0), row.text(1), row.text(2), row.text(3), standings[combination]};
               },
               asOf.value(), number.text())
        .map(firstRow<Applicant>);
}

Result<std::optional<AskedSchool>> SupplementStore::school(const SchoolCode &code) const
{
    return readRows<AskedSchool>(
               m_database, "SELECT id, name FROM school WHERE code = ? AND ended IS NULL",
               [](Statement &row) {
                   return AskedSchool{row.integer(0), row.text(1)};
               },
               code.text())
        .map(firstRow<AskedSchool>);
}

Result<bool> SupplementStore::isQualified(qint64 school, AuditNumber asOf) const
{
    return m_database
        .number("SELECT EXISTS (SELECT 1 FROM filing f WHERE f.school_id = ?2 AND f.state = 'published'"
                " AND f.added <= ?1 AND (f.ended IS NULL OR f.ended > ?1)) AND NOT EXISTS (SELECT 1 FROM sanction x"
                " WHERE x.school_id = ?2 AND x.effect = 'stop' AND x.added <= ?1 AND (x.ended IS NULL OR x.ended > "
                "?1))",
                asOf.value(), school)
        .map(isYes);
}

Result<bool> SupplementStore::isBarred(qint64 candidate, qint64 school, bool releasedMayReturn, AuditNumber asOf) const
{
    return m_database
        .number("SELECT EXISTS (SELECT 1 FROM former_admission WHERE candidate_id = ?2 AND school_id = ?3"
                " AND ended <= ?1 AND (state <> 'released' OR ?4 = 0))",
                asOf.value(), candidate, school, releasedMayReturn)
        .map(isYes);
}

Result<std::optional<OpenPlace>> SupplementStore::place(qint64 school, const QString &district) const
{
    // The narrower bucket stands before the wider one, as in a run (R16); a barred district's keeps it out.
    return readRows<OpenPlace>(
               m_database,
               "SELECT b.id, b.district, b.seats - b.cut, min(b.seats - b.cut - b.taken, l.seats - l.cut - l.taken)"
               " FROM bucket b JOIN school_limit l ON l.school_id = b.school_id WHERE b.school_id = ?1"
               " AND (b.district = '' OR b.district = '*' OR b.district = ?2) AND (b.bar = 0 OR EXISTS (SELECT 1 FROM"
               " recruiting_bar x WHERE x.school_id = b.school_id AND x.district = b.district AND x.ended IS NULL))"
               " ORDER BY b.district <> ?2, b.district <> '*' LIMIT 1",
               [](Statement &row) {
                   return OpenPlace{row.integer(0), row.text(1), row.integer(2), row.integer(3)};
               },
               school, district)
        .map([](const QList<OpenPlace> &places) {
            const std::optional<OpenPlace> found = firstRow(places);
            return found && found->seats > 0 ? found : std::nullopt;
        });
}

Result<QList<SupplementEntry>> SupplementStore::entries(RunId run) const
{
    return readRows<SupplementEntry>(m_database, QByteArray(entryColumns) + "WHERE e.run_id = ? ORDER BY e.id",
                                     entryFrom, run.value());
}

Result<Table> SupplementStore::entryTable(const QList<ReadColumn> &columns) const
{
    return readTable(
        m_database,
        "SELECT e.id, c.candidate_no, c.name, s.code, s.name, b.district, coalesce((SELECT a.state FROM admission a"
        " WHERE a.candidate_id = e.candidate_id AND a.added = e.added), (SELECT f.state FROM former_admission f WHERE"
        " f.candidate_id = e.candidate_id AND f.added = e.added)), e.at, e.actor FROM supplement_entry e"
        " JOIN candidate c ON c.id = e.candidate_id JOIN bucket b ON b.id = e.bucket_id"
        " JOIN school s ON s.id = b.school_id ORDER BY e.id DESC",
        columns);
}

Result<std::optional<SupplementEntry>> SupplementStore::entryOf(RunId run, qint64 candidate) const
{
    return readRows<SupplementEntry>(m_database,
                                     QByteArray(entryColumns) +
                                         "WHERE e.run_id = ? AND e.candidate_id = ? ORDER BY e.id DESC LIMIT 1",
                                     entryFrom, run.value(), candidate)
        .map(firstRow<SupplementEntry>);
}

Result<int> SupplementStore::countIn(RunId run, qint64 bucket) const
{
    return m_database
        .number("SELECT count(*) FROM supplement_entry WHERE run_id = ? AND bucket_id = ?", run.value(), bucket)
        .map([](std::optional<qint64> count) { return static_cast<int>(count.value_or(0)); });
}

Result<QStringList> SupplementStore::astray(RunId run) const
{
    const auto numbers = readRows<QString>(
        m_database,
        "WITH held AS (SELECT candidate_id, bucket_id, place, added FROM admission WHERE run_id = ?1 UNION ALL"
        "  SELECT candidate_id, bucket_id, place, added FROM former_admission WHERE run_id = ?1),"
        " entered AS (SELECT candidate_id, bucket_id, place, added FROM supplement_entry WHERE run_id = ?1)"
        " SELECT coalesce(c.candidate_no, x.candidate_id) FROM (SELECT candidate_id FROM (SELECT * FROM held EXCEPT"
        "  SELECT * FROM entered) UNION SELECT candidate_id FROM (SELECT * FROM entered EXCEPT SELECT * FROM held)) x"
        " LEFT JOIN candidate c ON c.id = x.candidate_id ORDER BY 1",
        [](Statement &row) { return row.text(0); }, run.value());
    if (!numbers)
        return failure(numbers.error());
    return QStringList(*numbers);
}

Result<QString> SupplementStore::inputsDigest(RunId run, const RuleBook &book) const
{
    Digest digest;
    digest.add(book.canonical() + '\n');
    const Result<void> read = forEachRow(
        m_database,
        "SELECT s.code, b.district, r.seats, r.held FROM run_bucket r JOIN bucket b ON b.id = r.bucket_id"
        " JOIN school s ON s.id = b.school_id WHERE r.run_id = ? ORDER BY s.code, b.district",
        [&digest](Statement &row) {
            const QString line = QStringLiteral("%1\t%2\t%3\t%4\n")
                                     .arg(row.text(0), row.text(1))
                                     .arg(row.integer(2))
                                     .arg(row.integer(3));
            digest.add(line.toUtf8());
        },
        run.value());
    if (!read)
        return failure(read.error());
    return QString::fromLatin1(toHex(digest.finish()));
}

QString SupplementStore::hashAfter(const QString &before, const SupplementEntry &entry)
{
    const QString line = QStringLiteral("%1\t%2\t%3\t%4\t%5\t%6\t%7\n")
                             .arg(before, entry.candidateNumber, entry.schoolCode, entry.bucketDistrict)
                             .arg(entry.place)
                             .arg(entry.free)
                             .arg(entry.at);
    return QString::fromLatin1(toHex(Digest::of(line.toUtf8())));
}

Result<QList<VacancyNotice>> SupplementStore::notices() const
{
    return readRows<VacancyNotice>(
        m_database, "SELECT id, batch, at, actor, free FROM vacancy_notice ORDER BY id", [](Statement &row) {
            return VacancyNotice{row.integer(0), static_cast<int>(row.integer(1)),
                                 QDateTime::fromString(row.text(2), Qt::ISODateWithMs), row.text(3), row.integer(4)};
        });
}

Result<RunFacts> SupplementStore::begin(int batch, const RuleBook &book, const Writer &writer, Transaction &transaction)
{
    const RunStore runs(m_database);
    const Result<std::optional<RunFacts>> before = runs.inForce(batch);
    if (!before)
        return failure(before.error());
    if (*before)
        return **before;
    const Result<std::optional<qint64>> last = m_database.number("SELECT max(id) FROM run");
    if (!last)
        return failure(last.error());
    const RunId id(last->value_or(0) + 1);
    if (const Result<void> done = m_database.run(
            "INSERT INTO run (id, batch, state, mode, token, inputs_number, at, actor, pool, pre_admitted,"
            " void_choices, by_round, lot_decided, inputs_digest, outcome_digest)"
            " VALUES (?, ?, 'writing', 'supplement', ?, ?, ?, ?, 0, 0, 0, '[]', 0, '', '')",
            id.value(), batch, QUuid::createUuid().toString(QUuid::WithoutBraces), transaction.number().value(),
            momentOf(writer), writer.actor);
        !done)
        return failure(done.error());
    if (const Result<void> done = m_database.run("INSERT INTO run_bucket (run_id, bucket_id, seats, held)"
                                                 " SELECT ?, id, seats - cut, taken FROM bucket",
                                                 id.value());
        !done)
        return failure(done.error());
    const Result<QString> inputs = inputsDigest(id, book);
    if (!inputs)
        return failure(inputs.error());
    if (const Result<void> done =
            m_database.run("UPDATE run SET state = 'accepted', inputs_digest = ? WHERE id = ?", *inputs, id.value());
        !done)
        return failure(done.error());
    const Result<std::optional<RunFacts>> begun = runs.byId(id);
    if (!begun)
        return failure(begun.error());
    return **begun;
}

Result<void> SupplementStore::enter(const RunFacts &run, SupplementEntry &entry, const Writer &writer,
                                    Transaction &transaction)
{
    const Result<QList<QString>> before = readRows<QString>(
        m_database, "SELECT hash FROM supplement_entry WHERE run_id = ? ORDER BY id DESC LIMIT 1",
        [](Statement &row) { return row.text(0); }, run.id.value());
    if (!before)
        return failure(before.error());
    entry.run = run.id.value();
    entry.added = transaction.number();
    entry.at = momentOf(writer);
    entry.actor = writer.actor;
    entry.hash = hashAfter(before->isEmpty() ? run.inputsDigest : before->first(), entry);
    if (Result<void> done = m_database.run(
            "INSERT INTO supplement_entry (run_id, candidate_id, bucket_id, place, free, at, actor, hash, added)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            entry.run, entry.candidate, entry.bucket, entry.place, entry.free, entry.at, entry.actor, entry.hash,
            entry.added.value());
        !done)
        return done;
    // The guards of the row hold the limits once more, and the one live admission of a person (R4, R18).
    return m_database.run("INSERT INTO admission (candidate_id, run_id, batch, school_id, bucket_id, round, place,"
                          " state, added) VALUES (?, ?, ?, ?, ?, 1, ?, 'pre_admitted', ?)",
                          entry.candidate, entry.run, run.batch, entry.school, entry.bucket, entry.place,
                          entry.added.value());
}

Result<void> SupplementStore::addNotice(int batch, qint64 free, const Writer &writer, Transaction &transaction)
{
    return m_database.run("INSERT INTO vacancy_notice (batch, at, actor, free, added) VALUES (?, ?, ?, ?, ?)", batch,
                          momentOf(writer), writer.actor, free, transaction.number().value());
}

} // namespace hengzhao::store
