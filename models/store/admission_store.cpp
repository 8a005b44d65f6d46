// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/admission_store.h"

#include "models/store/admission_scan.h"
#include "models/store/migration.h"
#include "models/store/published_filing.h"
#include "models/store/rows.h"
#include "models/store/run_store.h"
#include "models/store/score_cell.h"
#include "models/store/season_store.h"
#include "models/store/seat_counters.h"
#include "models/store/snapshot.h"
#include "models/vault/sealing.h"

namespace hengzhao::store
{

namespace
{

/// Narrows a list; ?1 batch, ?2 school, ?3 district, each NULL or empty for all.
constexpr const char *narrowing =
    " AND (?1 IS NULL OR a.batch = ?1) AND (?2 = '' OR s.code = ?2) AND (?3 = '' OR d.code = ?3)";

struct SealedPoolRow {
    GeneralPoolRow row;
    QByteArray sealed;
};

template <typename Row, typename Make>
Result<void> eachRow(Statement &statement, Make make, const RowUse<Row> &use)
{
    while (true) {
        const Result<bool> row = statement.step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return {};
        if (Result<void> used = use(make(statement)); !used)
            return used;
    }
}

} // namespace

Result<std::optional<CandidateFacts>> AdmissionStore::candidate(const CandidateNumber &number) const
{
    return readRows<CandidateFacts>(
               m_database,
               "SELECT c.id, c.candidate_no, c.name, d.code FROM candidate c JOIN district d ON d.id = c.district_id"
               " WHERE c.candidate_no = ? AND c.ended IS NULL",
               [](Statement &row) {
                   return CandidateFacts{row.integer(0), row.text(1), row.text(2), row.text(3)};
               },
               number.text())
        .map([](const QList<CandidateFacts> &rows) {
            return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
        });
}

Result<void> AdmissionStore::eachAdmission(const ListFilter &filter, const RowUse<AdmissionRow> &use) const
{
    static constexpr const char *columns =
        " candidate_id, run_id, batch, school_id, bucket_id, program_id, round, place,"
        " state, notice_no ";
    Result<Statement> statement = m_database.prepare(
        QByteArray("WITH a AS (SELECT") + columns + "FROM admission UNION ALL SELECT" + columns +
        "FROM former_admission)"
        " SELECT c.candidate_no, c.name, c.sex, d.code, coalesce(j.code, ''), s.code, s.name, coalesce(p.code, ''),"
        " coalesce(p.name, ''), a.batch, a.round, a.place, c.total, a.state, a.notice_no"
        " FROM a JOIN candidate c ON c.id = a.candidate_id JOIN district d ON d.id = c.district_id"
        " JOIN school s ON s.id = a.school_id JOIN bucket b ON b.id = a.bucket_id"
        " LEFT JOIN junior_school j ON j.id = c.junior_school_id LEFT JOIN program p ON p.id = a.program_id WHERE 1" +
        narrowing + " ORDER BY s.code, b.district = '*', b.district, a.batch, a.round, a.place");
    if (!statement)
        return failure(statement.error());
    statement->bind(filter.batch, filter.schoolCode, filter.districtCode);
    return eachRow<AdmissionRow>(
        *statement,
        [](Statement &row) {
            return AdmissionRow{row.text(0),
                                row.text(1),
                                static_cast<Sex>(row.integer(2)),
                                row.text(3),
                                row.text(4),
                                row.text(5),
                                row.text(6),
                                row.text(7),
                                row.text(8),
                                static_cast<int>(row.integer(9)),
                                static_cast<int>(row.integer(10)),
                                static_cast<int>(row.integer(11)),
                                scoreFrom(row, 12),
                                parseAdmissionState(row.text(13)).value_or(AdmissionState::PreAdmitted),
                                row.text(14)};
        },
        use);
}

Result<Table> AdmissionStore::admissionTable(const QList<ReadColumn> &columns, std::optional<int> most) const
{
    const Result<Snapshot> snapshot = Snapshot::take(m_database);
    if (!snapshot)
        return failure(snapshot.error());
    return AdmissionScan(m_database, columns).read(most);
}

Result<void> AdmissionStore::eachUnplaced(int batch, const ListFilter &filter, const RowUse<UnplacedRow> &use) const
{
    const Result<std::optional<RunFacts>> run = RunStore(m_database).inForce(batch);
    if (!run)
        return failure(run.error());
    if (!*run)
        return {};
    const AuditNumber asOf = (*run)->inputsNumber;
    const Result<RuleBook> book = SeasonStore(m_database).ruleBookAt(asOf);
    if (!book)
        return failure(book.error());
    const std::optional<BatchRule> rule = book->batch(batch);
    const ChoiceSource source = rule ? rule->choices : ChoiceSource::SupplementaryOrFirst;
    // The choices the run went by (R22).
    Result<Statement> statement = m_database.prepare(
        "SELECT c.candidate_no, c.name, c.sex, d.code, coalesce(j.code, ''), c.total,"
        " coalesce(n.choices, f.choices, ''), x.reason"
        " FROM decision x JOIN candidate c ON c.id = x.candidate_id"
        " JOIN district d ON d.id = c.district_id LEFT JOIN junior_school j ON j.id = c.junior_school_id"
        " LEFT JOIN choice_form f ON f.candidate_id = c.id AND f.supplementary = 0 AND ?4 AND f.added <= ?3"
        "  AND (f.ended IS NULL OR f.ended > ?3)"
        " LEFT JOIN choice_form n ON n.candidate_id = c.id AND n.supplementary = 1 AND ?5 AND n.added <= ?3"
        "  AND (n.ended IS NULL OR n.ended > ?3)"
        " WHERE x.id BETWEEN (?1 << 32) AND ((?1 + 1) << 32) - 1 AND x.bucket_id IS NULL AND (?2 = '' OR d.code = ?2)"
        // Whoever was called to a place since has been placed after all (R25).
        " AND NOT EXISTS (SELECT 1 FROM refill_call y WHERE y.run_id = ?1 AND y.candidate_id = c.id)"
        " ORDER BY c.candidate_no");
    if (!statement)
        return failure(statement.error());
    statement->bind((*run)->id.value(), filter.districtCode, asOf.value(),
                    batch == 1 || source != ChoiceSource::Supplementary, batch > 1 && source != ChoiceSource::Second);
    return eachRow<UnplacedRow>(
        *statement,
        [](Statement &row) {
            return UnplacedRow{
                row.text(0),       row.text(1), static_cast<Sex>(row.integer(2)),   row.text(3), row.text(4),
                scoreFrom(row, 5), row.text(6), static_cast<Reason>(row.integer(7))};
        },
        use);
}

Result<void> AdmissionStore::eachOfGeneralPool(const ListFilter &filter, const vault::SeasonKey *key,
                                               const RowUse<GeneralPoolRow> &use) const
{
    Result<Statement> statement = m_database.prepare(
        "SELECT c.candidate_no, c.name, CASE WHEN c.sealed IS NULL THEN c.person_key ELSE '' END, c.sex, d.code,"
        " coalesce(j.code, ''), d.line_area, c.total, l.score, c.sealed FROM candidate c JOIN district d ON d.id = "
        "c.district_id"
        " JOIN cutoff_line l ON l.line_area = d.line_area AND l.ended IS NULL"
        " LEFT JOIN junior_school j ON j.id = c.junior_school_id"
        " WHERE c.ended IS NULL AND c.applied_general = 1 AND c.total >= l.score AND (?1 = '' OR d.code = ?1)"
        " AND (?2 = '' OR d.line_area = ?2) ORDER BY d.code, c.candidate_no");
    if (!statement)
        return failure(statement.error());
    statement->bind(filter.districtCode, filter.lineArea);
    return eachRow<SealedPoolRow>(
        *statement,
        [](Statement &row) {
            return SealedPoolRow{{row.text(0), row.text(1), row.text(2), static_cast<Sex>(row.integer(3)), row.text(4),
                                  row.text(5), row.text(6), scoreFrom(row, 7), scoreFrom(row, 8).value_or(Score())},
                                 row.bytes(9)};
        },
        [&](const SealedPoolRow &read) -> Result<void> {
            if (read.sealed.isEmpty())
                return use(read.row);
            if (key == nullptr)
                return failure(ErrorCode::LoginNeeded);
            const auto data = vault::opened(read.sealed, read.row.candidateNumber, *key);
            if (!data)
                return failure(ErrorCode::SeasonDamaged, {m_database.path(), read.row.candidateNumber});
            GeneralPoolRow row = read.row;
            row.identityNumber = data->identityNumber;
            return use(row);
        });
}

Result<QList<VacancyRow>> AdmissionStore::vacancies(const ListFilter &filter) const
{
    return readRows<VacancyRow>(
        m_database,
        "SELECT s.code, s.name, s.category, b.district, b.seats - b.cut, b.taken FROM bucket b"
        " JOIN school s ON s.id = b.school_id WHERE EXISTS (SELECT 1 FROM filing f WHERE f.school_id = s.id"
        " AND f.ended IS NULL AND f.state = 'published' AND f.stopped_by = '') AND b.taken < b.seats - b.cut"
        " AND (?1 = '' OR s.code = ?1) AND (?2 = '' OR b.district IN ('', ?2) OR (b.district = '*' AND NOT EXISTS"
        " (SELECT 1 FROM bucket n WHERE n.school_id = b.school_id AND n.district = ?2)))"
        " ORDER BY s.code, b.district = '*', b.district",
        [](Statement &row) {
            return VacancyRow{row.text(0),
                              row.text(1),
                              *parseSchoolCategory(row.text(2)),
                              row.text(3),
                              static_cast<int>(row.integer(4)),
                              static_cast<int>(row.integer(5))};
        },
        filter.schoolCode, filter.districtCode);
}

Result<QList<DirectoryRow>> AdmissionStore::directory(const ListFilter &filter) const
{
    return readRows<DirectoryRow>(
        m_database,
        "SELECT s.code, s.name, s.category, s.district_code, s.nature, s.recruiting_code, s.address, s.website, "
        "s.phone, p.code, p.name, p.years, p.tuition, p.seats FROM school s JOIN program p ON p.school_id = s.id AND " +
            shownProgram(ShownFilings::Published) +
            " WHERE s.ended IS NULL AND (?1 = '' OR s.code = ?1) AND (?2 = '' OR s.district_code = ?2)"
            " ORDER BY s.code, p.code",
        [](Statement &row) {
            DirectoryRow directory{{*SchoolCode::parse(row.text(0)),
                                    row.text(1),
                                    *parseSchoolCategory(row.text(2)),
                                    row.text(3),
                                    parseSchoolNature(row.text(4)),
                                    {},
                                    row.text(5),
                                    row.text(6),
                                    row.text(7),
                                    row.text(8),
                                    {},
                                    {},
                                    true},
                                   {*SchoolCode::parse(row.text(0)),
                                    *ProgramCode::parse(row.text(9)),
                                    row.text(10),
                                    row.text(11),
                                    row.optionalInteger(12),
                                    {},
                                    {}}};
            if (!row.isNull(13))
                directory.program.seats = static_cast<int>(row.integer(13));
            return directory;
        },
        filter.schoolCode, filter.districtCode);
}

Result<bool> AdmissionStore::isClosed(int batch) const
{
    return m_database.number("SELECT count(*) FROM batch_close WHERE batch = ?", batch)
        .map([](std::optional<qint64> count) { return count.value_or(0) > 0; });
}

Result<qint64> AdmissionStore::close(int batch, const Writer &writer, Transaction &transaction)
{
    Database &database = transaction.database();
    const qint64 number = transaction.number().value();
    const auto done = [&]() -> Result<qint64> {
        if (Result<void> r = lowerRowGuards(database); !r)
            return failure(r.error());
        if (Result<void> r = database.run(
                "INSERT INTO former_admission (candidate_id, run_id, batch, school_id, bucket_id, program_id, round, "
                "place,"
                " state, notice_no, added, ended) SELECT candidate_id, run_id, batch, school_id, bucket_id, program_id,"
                " round, place, 'released', notice_no, added, ? FROM admission WHERE batch = ? AND state = "
                "'pre_admitted'",
                number, batch);
            !r)
            return failure(r.error());
        const Result<std::optional<qint64>> released =
            database.number("SELECT count(*) FROM admission WHERE batch = ? AND state = 'pre_admitted'", batch);
        if (!released)
            return failure(released.error());
        if (Result<void> r = database.run("DELETE FROM admission WHERE batch = ? AND state = 'pre_admitted'", batch);
            !r)
            return failure(r.error());
        if (Result<void> r = recountSeats(database); !r)
            return failure(r.error());
        if (Result<void> r = database.run(
                "INSERT INTO batch_close (batch, released, at, actor, added) VALUES (?, ?, ?, ?, ?)", batch,
                released->value_or(0), writer.at.toUTC().toString(Qt::ISODateWithMs), writer.actor, number);
            !r)
            return failure(r.error());
        if (Result<void> r = raiseRowGuards(database); !r)
            return failure(r.error());
        return released->value_or(0);
    };
    return done();
}

} // namespace hengzhao::store
