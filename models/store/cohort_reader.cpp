// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/cohort_reader.h"

#include "models/store/candidate_scan.h"
#include "models/store/in_force.h"
#include "models/store/rows.h"

#include <algorithm>

namespace hengzhao::store
{

namespace
{

using admission::Cohort;
using admission::none;

std::int32_t small(qint64 value)
{
    return static_cast<std::int32_t>(value);
}

std::int32_t scoreAt(Statement &row, int column)
{
    return row.isNull(column) ? none : small(row.integer(column));
}

std::string toStd(const QString &text)
{
    return text.toStdString();
}

} // namespace

CohortReader::CohortReader(Database &database, const RuleBook &book, const CohortRequest &request)
    : m_database(database), m_book(book), m_request(request)
{
}

Result<CohortReading> CohortReader::read()
{
    Cohort &cohort = m_reading.cohort;
    cohort.batch = m_request.batch;
    cohort.mode = m_request.mode;
    const std::optional<BatchRule> rule = m_book.batch(m_request.batch);
    cohort.source = rule ? rule->choices : ChoiceSource::SupplementaryOrFirst;
    cohort.ranking = totalRanking(m_book.ranking());
    cohort.lotSeed = toStd(m_book.lotSeed());
    cohort.rules = m_book.canonical().toStdString();
    cohort.choices.resize(static_cast<size_t>(m_book.maxChoices()));

    using Step = Result<void> (CohortReader::*)();
    for (const Step step : {&CohortReader::readDistricts, &CohortReader::readSchools, &CohortReader::readBuckets,
                            &CohortReader::readCandidates, &CohortReader::readCorrections,
                            &CohortReader::readCertificates, &CohortReader::readGeneral, &CohortReader::readAdmissions,
                            &CohortReader::readBars, &CohortReader::readInterviews}) {
        if (const Result<void> done = (this->*step)(); !done)
            return failure(done.error());
    }
    admission::layOutBuckets(cohort);
    return std::move(m_reading);
}

Result<void> CohortReader::readDistricts()
{
    Cohort &cohort = m_reading.cohort;
    std::unordered_map<std::string, std::int32_t> areas;
    Result<Statement> statement = m_database.prepare(
        QByteArray(
            "SELECT d.id, d.code, d.line_area, (SELECT score FROM cutoff_line l WHERE l.line_area = d.line_area AND") +
        " l.added <= ?1 AND (l.ended IS NULL OR l.ended > ?1)) FROM district d WHERE d.added <= ?1 AND (d.ended IS NULL"
        " OR d.ended > ?1) ORDER BY d.code");
    if (!statement)
        return failure(statement.error());
    statement->bind(m_request.asOf.value());
    while (true) {
        const Result<bool> row = statement->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return {};
        const auto [area, isNew] =
            areas.try_emplace(std::string(statement->utf8(2)), small(qint64(cohort.lineAreas.size())));
        if (isNew)
            cohort.lineAreas.push_back({area->first, scoreAt(*statement, 3)});
        m_districtRows[statement->integer(0)] = small(qint64(cohort.districts.size()));
        cohort.districts.push_back({std::string(statement->utf8(1)), area->second});
    }
}

Result<void> CohortReader::readSchools()
{
    Cohort &cohort = m_reading.cohort;
    Result<Statement> statement = m_database.prepare(QByteArray(
        "SELECT s.id, s.code, EXISTS (SELECT 1 FROM filing f WHERE f.school_id = s.id AND f.state = 'published'"
        " AND f.added <= ?1 AND (f.ended IS NULL OR f.ended > ?1)) AND NOT EXISTS (SELECT 1 FROM sanction x"
        " WHERE x.school_id = s.id AND x.effect = 'stop' AND x.added <= ?1 AND (x.ended IS NULL OR x.ended > ?1))"
        " FROM school s WHERE s.added <= ?1 AND (s.ended IS NULL OR s.ended > ?1) ORDER BY s.code"));
    if (!statement)
        return failure(statement.error());
    statement->bind(m_request.asOf.value());
    while (true) {
        const Result<bool> row = statement->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            break;
        m_schoolRows[statement->integer(0)] = small(qint64(cohort.schools.size()));
        m_reading.keys.schools.push_back(statement->integer(0));
        cohort.schools.push_back({std::string(statement->utf8(1)), statement->integer(2) == 1});
    }
    for (size_t i = 0; i < cohort.schools.size(); ++i)
        m_schoolCodes[cohort.schools[i].code] = small(qint64(i));
    return {};
}

Result<void> CohortReader::readBuckets()
{
    Cohort &cohort = m_reading.cohort;
    // As the run found them, or as they stand without what the batch's own run holds: an open claim takes what falls
    // free with it (R17). A district that is barred no longer falls to its school's other seats again.
    Result<Statement> statement =
        m_request.run.isValid()
            ? m_database.prepare("SELECT b.id, b.school_id, b.district, r.seats, r.held FROM run_bucket r"
                                 " JOIN bucket b ON b.id = r.bucket_id WHERE r.run_id = ?1 ORDER BY b.id")
            : m_database.prepare(
                  "SELECT b.id, b.school_id, b.district, b.seats"
                  " - min(b.cut + b.claim, b.seats - b.taken + coalesce(own.n, 0)),"
                  " b.taken - coalesce(own.n, 0) FROM bucket b LEFT JOIN (SELECT bucket_id, count(*) AS n"
                  " FROM admission WHERE batch = ?1 GROUP BY bucket_id) AS own ON own.bucket_id = b.id"
                  " WHERE b.bar = 0 OR EXISTS (SELECT 1 FROM recruiting_bar x WHERE x.school_id ="
                  " b.school_id AND x.district = b.district AND x.ended IS NULL) ORDER BY b.id");
    if (!statement)
        return failure(statement.error());
    statement->bind(m_request.run.isValid() ? m_request.run.value() : qint64(m_request.batch));
    while (true) {
        const Result<bool> row = statement->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return {};
        const auto school = m_schoolRows.find(statement->integer(1));
        if (school == m_schoolRows.end())
            continue;
        m_reading.keys.buckets.push_back(statement->integer(0));
        cohort.buckets.push_back({school->second, std::string(statement->utf8(2)), small(statement->integer(3)),
                                  small(statement->integer(4))});
    }
}

Result<void> CohortReader::readCandidates()
{
    Cohort &cohort = m_reading.cohort;
    if (Result<void> done = CandidateScan(m_database, m_request, {m_districtRows, m_schoolCodes}, cohort).read(); !done)
        return done;
    const auto last = std::max_element(cohort.ids.begin(), cohort.ids.end());
    m_rows.assign(last == cohort.ids.end() ? 0 : static_cast<size_t>(*last + 1), none);
    for (size_t row = 0; row < cohort.ids.size(); ++row)
        m_rows[static_cast<size_t>(cohort.ids[row])] = small(qint64(row));
    return {};
}

template <typename Use>
Result<void> CohortReader::eachCandidate(QByteArrayView sql, Use use)
{
    Result<Statement> statement = m_database.prepare(sql);
    if (!statement)
        return failure(statement.error());
    statement->bind(m_request.asOf.value());
    while (true) {
        const Result<bool> row = statement->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return {};
        const std::int32_t candidate = rowOf(statement->integer(0));
        if (candidate != none)
            use(candidate, *statement);
    }
}

std::int32_t CohortReader::rowOf(qint64 candidateId) const
{
    const auto index = static_cast<size_t>(candidateId);
    return index < m_rows.size() ? m_rows[index] : none;
}

Result<void> CohortReader::readCorrections()
{
    // What was corrected after the number counts with what it was before. The earliest such correction comes last.
    Cohort &cohort = m_reading.cohort;
    return eachCandidate("SELECT k.candidate_id, f.field, f.before_number FROM correction_field f JOIN correction k"
                         " ON k.id = f.correction_id WHERE k.state = 'settled' AND k.decided > ?1"
                         " ORDER BY k.decided DESC, k.id DESC",
                         [&cohort](std::int32_t row, Statement &statement) {
                             if (std::int32_t *value =
                                     admission::scoreCell(cohort, static_cast<size_t>(row), statement.utf8(1)))
                                 *value = scoreAt(statement, 2);
                         });
}

Result<void> CohortReader::readCertificates()
{
    // A certificate that came later stands before what the candidate list said.
    auto &flags = m_reading.cohort.flags;
    return eachCandidate(QByteArray("SELECT candidate_id, graduated FROM certificate WHERE") + inForce,
                         [&flags](std::int32_t row, Statement &statement) {
                             auto &flag = flags[static_cast<size_t>(row)];
                             flag =
                                 static_cast<std::uint16_t>(statement.integer(1) == 1 ? flag | admission::Graduated
                                                                                      : flag & ~admission::Graduated);
                         });
}

Result<void> CohortReader::readGeneral()
{
    auto &flags = m_reading.cohort.flags;
    const auto mark = [&flags](unsigned bit) {
        return [&flags, bit](std::int32_t row, Statement &) {
            auto &flag = flags[static_cast<size_t>(row)];
            flag = static_cast<std::uint16_t>(flag | bit);
        };
    };
    if (const Result<void> done = eachCandidate(QByteArray("SELECT candidate_id FROM general_result WHERE") + inForce,
                                                mark(admission::AdmittedGeneral));
        !done)
        return done;
    return eachCandidate(QByteArray("SELECT candidate_id FROM general_give_up WHERE") + inForce,
                         mark(admission::GaveUpGeneral));
}

Result<void> CohortReader::readAdmissions()
{
    // R4, as of the number; what the batch itself admitted is what a re-run decides anew.
    auto &flags = m_reading.cohort.flags;
    const QByteArray batch = QByteArray::number(m_request.batch);
    return eachCandidate("SELECT candidate_id FROM admission WHERE added <= ?1 AND batch <> " + batch +
                             " UNION ALL SELECT candidate_id FROM former_admission WHERE added <= ?1 AND ended > ?1"
                             " AND batch <> " +
                             batch,
                         [&flags](std::int32_t row, Statement &) {
                             auto &flag = flags[static_cast<size_t>(row)];
                             flag = static_cast<std::uint16_t>(flag | admission::HoldsAdmission);
                         });
}

Result<void> CohortReader::readBars()
{
    // R22: not where the candidate declined or was rejected; released ones may return where the rule book says so.
    QByteArray states = "'declined', 'rejected', 'withdrawn', 'revoked'";
    if (!m_book.releasedMayReturn())
        states += ", 'released'";
    auto &bars = m_reading.cohort.bars;
    return eachCandidate("SELECT candidate_id, school_id FROM former_admission WHERE ended <= ?1 AND state IN (" +
                             states + ") AND batch < " + QByteArray::number(m_request.batch),
                         [this, &bars](std::int32_t row, Statement &statement) {
                             const auto school = m_schoolRows.find(statement.integer(1));
                             if (school != m_schoolRows.end())
                                 bars.push_back({row, school->second});
                         });
}

Result<void> CohortReader::readInterviews()
{
    // R24: the best of a candidate's scores at a school.
    auto &interviews = m_reading.cohort.interviews;
    return eachCandidate(QByteArray("SELECT candidate_id, school_id, max(score) FROM interview WHERE") + inForce +
                             " GROUP BY candidate_id, school_id",
                         [this, &interviews](std::int32_t row, Statement &statement) {
                             const auto school = m_schoolRows.find(statement.integer(1));
                             if (school != m_schoolRows.end())
                                 interviews.push_back({row, school->second, small(statement.integer(2))});
                         });
}

} // namespace hengzhao::store
