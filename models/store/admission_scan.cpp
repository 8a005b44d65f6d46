// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/admission_scan.h"

#include "models/store/rows.h"
#include "models/store/shared_reading.h"

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>

namespace hengzhao::store
{

namespace
{

constexpr std::int32_t noScore = std::numeric_limits<std::int32_t>::min();

} // namespace

AdmissionScan::AdmissionScan(Database &database, const QList<ReadColumn> &columns)
    : m_database(database), m_columns(columns)
{
}

Result<Table> AdmissionScan::read(std::optional<int> most)
{
    for (const auto step : {&AdmissionScan::readNames, &AdmissionScan::readBuckets, &AdmissionScan::readSeats}) {
        if (const Result<void> done = (this->*step)(); !done)
            return failure(done.error());
    }
    putInOrder(most);
    if (const Result<void> done = readCandidates(most.has_value()); !done)
        return failure(done.error());
    return table();
}

bool AdmissionScan::Seat::standsBefore(const Seat &other) const
{
    const auto key = [](const Seat &seat) {
        return std::tie(seat.bucketPlace, seat.batch, seat.round, seat.place, seat.id);
    };
    return key(*this) < key(other);
}

Result<void> AdmissionScan::readNames()
{
    Result<NamesById> districts = NamesById::read(m_database, "SELECT id, name FROM district");
    Result<NamesById> schools = NamesById::read(m_database, "SELECT id, name FROM school");
    Result<NamesById> programs = NamesById::read(m_database, "SELECT id, name FROM program");
    if (!districts || !schools || !programs)
        return failure(!districts ? districts.error() : !schools ? schools.error() : programs.error());
    m_districts = std::move(*districts);
    m_schools = std::move(*schools);
    m_programs = std::move(*programs);
    return {};
}

Result<void> AdmissionScan::readBuckets()
{
    return forEachRow(m_database,
                      "SELECT b.id FROM bucket b JOIN school s ON s.id = b.school_id"
                      " ORDER BY s.code, b.district = '*', b.district",
                      [this](Statement &row) {
                          m_bucketPlaces.emplace(row.integer(0), static_cast<std::int32_t>(m_bucketPlaces.size()));
                      });
}

Result<void> AdmissionScan::readSeats()
{
    const auto add = [this](Statement &row) {
        const auto bucket = m_bucketPlaces.find(row.integer(3));
        if (bucket == m_bucketPlaces.end())
            return;
        // Batch, round and place.
        std::array<std::int32_t, 3> numbers{};
        row.integers(4, numbers, 0);
        const std::optional<qint64> program = row.optionalInteger(2);
        m_seats.push_back({bucket->second, numbers[0], numbers[1], numbers[2],
                           static_cast<std::int64_t>(m_seats.size() + 1), row.integer(0),
                           m_schools.codeOf(row.integer(1)), program ? m_programs.codeOf(*program) : -1,
                           m_states.of(row.utf8(7))});
    };
    const QByteArray columns =
        "SELECT candidate_id, school_id, program_id, bucket_id, batch, round, place, state FROM ";
    if (Result<void> done = forEachRow(m_database, columns + "admission ORDER BY candidate_id", add); !done)
        return done;
    return forEachRow(m_database, columns + "former_admission ORDER BY id", add);
}

void AdmissionScan::putInOrder(std::optional<int> most)
{
    const auto stands = [](const Seat &a, const Seat &b) { return a.standsBefore(b); };
    const size_t kept = most ? std::min(m_seats.size(), static_cast<size_t>(*most)) : m_seats.size();
    const auto end = m_seats.begin() + static_cast<std::ptrdiff_t>(kept);
    if (kept < m_seats.size())
        std::partial_sort(m_seats.begin(), end, m_seats.end(), stands);
    else
        std::sort(m_seats.begin(), m_seats.end(), stands);
    m_seats.erase(end, m_seats.end());
}

Result<void> AdmissionScan::readCandidates(bool isPart)
{
    if (m_seats.empty())
        return {};
    std::vector<qint64> only;
    for (size_t row = 0; isPart && row < m_seats.size(); ++row)
        only.push_back(m_seats[row].candidate);
    m_slots = CandidateSlots(std::move(only));
    if (const Result<void> measured = m_slots.measure(m_database); !measured)
        return measured;
    m_isWanted.assign(m_slots.size(), false);
    for (const Seat &seat : m_seats) {
        if (const std::optional<size_t> slot = m_slots.slotOf(seat.candidate))
            m_isWanted[*slot] = true;
    }
    m_texts.assign(m_slots.size(), -1);
    m_district.assign(m_slots.size(), -1);
    m_total.assign(m_slots.size(), noScore);
    for (const CandidateSlots::Piece &ids : m_slots.pieces())
        m_pieces.push_back({ids});
    SharedReading reading;
    for (Piece &piece : m_pieces)
        reading.add([this, &piece](Database &database) { return readPiece(database, piece); });
    if (Result<void> done = reading.read(m_database); !done)
        return done;
    join();
    return {};
}

Result<void> AdmissionScan::readPiece(Database &database, Piece &piece)
{
    return forEachRow(
        database,
        "SELECT id, candidate_no, name, district_id, total FROM candidate WHERE id >= ?1 AND id < ?2" +
            m_slots.onlyClause("id") + " ORDER BY id",
        [this, &piece](Statement &row) {
            const std::optional<size_t> slot = m_slots.slotOf(row.integer(0));
            if (!slot || !m_isWanted[*slot])
                return;
            piece.slots.push_back(*slot);
            piece.numbers.append(row.utf8(1));
            piece.names.append(row.utf8(2));
            m_district[*slot] = m_districts.codeOf(row.integer(3));
            row.integers(4, {&m_total[*slot], 1}, noScore);
        },
        piece.ids.from, piece.ids.to);
}

void AdmissionScan::join()
{
    for (Piece &piece : m_pieces) {
        for (size_t at = 0; at < piece.slots.size(); ++at)
            m_texts[piece.slots[at]] = static_cast<std::int32_t>(m_numbers.size() + at);
        m_numbers.append(piece.numbers);
        m_names.append(piece.names);
        piece = {piece.ids};
    }
    // A seat of somebody who is no candidate is nobody's row.
    std::erase_if(m_seats, [this](const Seat &seat) {
        const std::optional<size_t> slot = m_slots.slotOf(seat.candidate);
        return !slot || m_texts[*slot] < 0;
    });
}

std::int32_t AdmissionScan::most(std::int32_t Seat::*number) const
{
    std::int32_t most = 0;
    for (const Seat &seat : m_seats)
        most = std::max(most, seat.*number);
    return most;
}

Table AdmissionScan::table() const
{
    std::vector<std::int64_t> ids;
    for (const Seat &seat : m_seats)
        ids.push_back(seat.id);
    TableFiller filler(m_columns);
    filler.setIds(std::move(ids));
    const auto texts = [this](size_t row) { return static_cast<size_t>(m_texts[slotOf(row)]); };
    filler.addTexts([&](size_t row) { return m_numbers[texts(row)]; }, m_numbers.bytes());
    filler.addTexts([&](size_t row) { return m_names[texts(row)]; }, m_names.bytes());
    filler.addWords(m_districts.codes(), [&](size_t row) { return m_district[slotOf(row)]; });
    filler.addWords(m_schools.codes(), [&](size_t row) { return m_seats[row].school; });
    filler.addWords(m_programs.codes(), [&](size_t row) { return m_seats[row].program; });
    filler.addWords(Codes::ofNumbersTo(most(&Seat::batch)), [&](size_t row) { return m_seats[row].batch; });
    // Round 0 is no choice of the candidate.
    filler.addWords(Codes::ofNumbersTo(most(&Seat::round)),
                    [&](size_t row) { return m_seats[row].round == 0 ? -1 : m_seats[row].round; });
    filler.addNumbers([&](size_t row) { return std::int64_t{m_seats[row].place}; });
    filler.addNumbers([&](size_t row) {
        const std::int32_t total = m_total[slotOf(row)];
        return total == noScore ? TableColumn::none : std::int64_t{total};
    });
    filler.addWords(m_states, [&](size_t row) { return m_seats[row].state; });
    return filler.take();
}

} // namespace hengzhao::store
