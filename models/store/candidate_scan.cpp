// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/candidate_scan.h"

#include "models/store/in_force.h"
#include "models/store/rows.h"

#include <algorithm>
#include <array>

namespace hengzhao::store
{

namespace
{

using admission::Cohort;
using admission::none;

unsigned flagIf(bool holds, admission::CandidateFlag flag)
{
    return holds ? static_cast<unsigned>(flag) : 0U;
}

/// Closes the gaps that ids without a candidate left in a column.
template <typename T>
void keep(std::vector<T> &column, const std::vector<size_t> &slotsOfRows)
{
    for (size_t row = 0; row < slotsOfRows.size(); ++row)
        column[row] = column[slotsOfRows[row]];
    column.resize(slotsOfRows.size());
}

} // namespace

CandidateScan::CandidateScan(Database &database, const CohortRequest &request, CandidateLookups lookups, Cohort &cohort)
    : m_database(database), m_request(request), m_lookups(lookups), m_cohort(cohort),
      m_slots({request.only.begin(), request.only.end()})
{
}

Result<void> CandidateScan::read()
{
    if (const Result<void> made = makeSlots(); !made)
        return made;
    SharedReading reading;
    reading.add([this](Database &database) { return readForms(database); });
    for (Piece &piece : m_pieces)
        reading.add([this, &piece](Database &database) { return readPiece(database, piece); });
    const bool isShared = m_request.mayReadBeside && m_pieces.size() > 1;
    const Result<void> done = isShared ? reading.read(m_database) : reading.readAlone(m_database);
    if (done)
        settle();
    return done;
}

Result<void> CandidateScan::makeSlots()
{
    if (Result<void> measured = m_slots.measure(m_database); !measured)
        return measured;
    const size_t size = m_slots.size();
    for (const auto &[from, to] : m_slots.pieces())
        m_pieces.push_back({from, to, {}});
    m_cohort.ids.assign(size, 0);
    m_cohort.district.assign(size, none);
    m_cohort.flags.assign(size, 0);
    m_cohort.total.assign(size, none);
    for (std::vector<std::int32_t> &column : m_cohort.scores)
        column.assign(size, none);
    m_cohort.evaluation.assign(size, none);
    for (std::vector<std::int32_t> &column : m_cohort.choices)
        column.assign(size, admission::EmptyCell);
    m_late.assign(size, 0);
    return {};
}

Result<void> CandidateScan::readForms(Database &database)
{
    // Ordinary forms first, so that a supplementary one, where it counts, takes their place (R22).
    if (m_request.batch == 1 || m_cohort.source != ChoiceSource::Supplementary) {
        if (Result<void> done = readForms(database, false); !done)
            return done;
    }
    if (m_request.batch > 1 && m_cohort.source != ChoiceSource::Second)
        return readForms(database, true);
    return {};
}

Result<void> CandidateScan::readForms(Database &database, bool supplementary)
{
    return forEachRow(
        database,
        QByteArray("SELECT candidate_id, choices, late FROM choice_form WHERE supplementary = ") +
            (supplementary ? "1" : "0") + " AND" + inForce,
        [this](Statement &row) {
            if (const std::optional<size_t> slot = m_slots.slotOf(row.integer(0)))
                addForm(*slot, row.utf8(1), row.integer(2) == 1);
        },
        m_request.asOf.value());
}

void CandidateScan::addForm(size_t slot, std::string_view codes, bool late)
{
    for (std::vector<std::int32_t> &column : m_cohort.choices) {
        const size_t comma = codes.find(',');
        column[slot] = schoolOf(codes.substr(0, comma));
        codes = comma == std::string_view::npos ? std::string_view() : codes.substr(comma + 1);
    }
    // "Second choices only": the first one does not count (R22).
    if (m_request.batch > 1 && m_cohort.source == ChoiceSource::Second && !m_cohort.choices.empty())
        m_cohort.choices.front()[slot] = admission::EmptyCell;
    m_late[slot] = late ? 1 : 0;
}

Result<void> CandidateScan::readPiece(Database &database, Piece &piece)
{
    return forEachRow(
        database,
        QByteArray("SELECT id, candidate_no, district_id, category = 'current', graduated, applied_general, total,"
                   " chinese, math, english, physics, chemistry, politics, history, biology, geography, pe, evaluation"
                   " FROM candidate WHERE id >= ?2 AND id < ?3 AND") +
            inForce + m_slots.onlyClause("id") + " ORDER BY id",
        [this, &piece](Statement &row) {
            if (const std::optional<size_t> slot = m_slots.slotOf(row.integer(0))) {
                piece.numbers.append(row.utf8(1));
                addCandidate(row, *slot);
            }
        },
        m_request.asOf.value(), piece.from, piece.to);
}

void CandidateScan::addCandidate(const Statement &row, size_t slot)
{
    // District, current, graduated, applied, total, ten subjects, evaluation.
    std::array<std::int32_t, 6 + subjectCount> cells{};
    row.integers(2, cells, none);
    m_cohort.ids[slot] = row.integer(0);
    const auto district = m_lookups.districts.find(cells[0]);
    m_cohort.district[slot] = district == m_lookups.districts.end() ? none : district->second;
    const unsigned flags = flagIf(cells[1] == 1, admission::CurrentGraduate) |
                           flagIf(cells[2] == 1, admission::Graduated) |
                           flagIf(cells[3] == 1, admission::AppliedGeneral);
    m_cohort.flags[slot] = static_cast<std::uint16_t>(flags);
    m_cohort.total[slot] = cells[4];
    for (size_t subject = 0; subject < subjectCount; ++subject)
        m_cohort.scores[subject][slot] = cells[5 + subject];
    m_cohort.evaluation[slot] = cells[5 + subjectCount];
}

void CandidateScan::settle()
{
    for (Piece &piece : m_pieces) {
        m_cohort.numbers.append(piece.numbers);
        piece.numbers = {};
    }
    for (size_t slot = 0; slot < m_late.size(); ++slot) {
        const unsigned flags = m_cohort.flags[slot] | flagIf(m_late[slot] != 0, admission::ChoicesLate);
        m_cohort.flags[slot] = static_cast<std::uint16_t>(flags);
    }
    if (std::find(m_cohort.ids.begin(), m_cohort.ids.end(), 0) == m_cohort.ids.end())
        return;
    std::vector<size_t> slotsOfRows;
    for (size_t slot = 0; slot < m_cohort.ids.size(); ++slot) {
        if (m_cohort.ids[slot] != 0)
            slotsOfRows.push_back(slot);
    }
    keep(m_cohort.ids, slotsOfRows);
    keep(m_cohort.district, slotsOfRows);
    keep(m_cohort.flags, slotsOfRows);
    keep(m_cohort.total, slotsOfRows);
    for (std::vector<std::int32_t> &column : m_cohort.scores)
        keep(column, slotsOfRows);
    keep(m_cohort.evaluation, slotsOfRows);
    for (std::vector<std::int32_t> &column : m_cohort.choices)
        keep(column, slotsOfRows);
}

std::int32_t CandidateScan::schoolOf(std::string_view code) const
{
    if (code.empty())
        return admission::EmptyCell;
    const auto school = m_lookups.schools.find(code);
    return school == m_lookups.schools.end() ? std::int32_t{admission::UnknownSchoolCell} : school->second;
}

} // namespace hengzhao::store
