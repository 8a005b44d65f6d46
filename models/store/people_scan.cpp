// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/people_scan.h"

#include "models/store/rows.h"

#include <algorithm>
#include <numeric>

namespace hengzhao::store
{

namespace
{

/// One query, so that two readings of it number the schools alike.
constexpr const char *schoolCodes = "SELECT id, code FROM school ORDER BY id";

enum Cell { SexCell, DistrictCell, JuniorSchoolCell, GraduatedCell, AppliedCell, TotalCell };

/// Of nothing -1, as of a code that there is not.
std::int32_t codeFrom(std::int64_t number)
{
    return number == PackedNumbers::none ? -1 : static_cast<std::int32_t>(number);
}

std::int64_t numberOf(const Statement &row, int column)
{
    return row.optionalInteger(column).value_or(PackedNumbers::none);
}

} // namespace

PeopleScan::PeopleScan(Database &database, const QList<ReadColumn> &columns, std::vector<qint64> only)
    : m_database(database), m_columns(columns), m_slots(std::move(only))
{
}

Result<Table> PeopleScan::read()
{
    if (const Result<void> measured = m_slots.measure(m_database); !measured)
        return failure(measured.error());
    const Result<Names> found = names();
    if (!found)
        return failure(found.error());
    if (const Result<void> done = readAll(); !done)
        return failure(done.error());
    join();
    return table(*found);
}

Result<void> PeopleScan::readAll()
{
    for (const CandidateSlots::Piece &ids : m_slots.pieces())
        m_pieces.push_back({ids});
    for (std::vector<std::int32_t> *column :
         {&m_certificate, m_choices.data(), &m_choices.back(), &m_admission, &m_state})
        column->assign(m_slots.size(), -1);
    SharedReading reading;
    reading.add([this](Database &database) { return readOthers(database); });
    const QByteArray only = m_slots.onlyClause("id");
    for (Piece &piece : m_pieces)
        reading.add([&only, &piece](Database &database) { return readPiece(database, only, piece); });
    return m_pieces.size() > 1 ? reading.read(m_database) : reading.readAlone(m_database);
}

Result<void> PeopleScan::readPiece(Database &database, const QByteArray &only, Piece &piece)
{
    return forEachRow(
        database,
        "SELECT id, candidate_no, name, category, sex, district_id, junior_school_id, graduated, applied_general, total"
        " FROM candidate WHERE id >= ?1 AND id < ?2 AND ended IS NULL" +
            only + " ORDER BY id",
        [&piece](Statement &row) {
            piece.candidates.push_back(row.integer(0));
            piece.numbers.append(row.utf8(1));
            piece.names.append(row.utf8(2));
            piece.category.push_back(piece.categories.of(row.utf8(3)));
            for (size_t cell = 0; cell < piece.cells.size(); ++cell)
                piece.cells[cell].append(numberOf(row, static_cast<int>(4 + cell)));
        },
        piece.ids.from, piece.ids.to);
}

Result<void> PeopleScan::readOthers(Database &database)
{
    Result<void> done = readChoices(database);
    // A certificate that came later stands before what the candidate list said.
    if (done)
        done = each(database,
                    "SELECT candidate_id, graduated FROM certificate WHERE ended IS NULL" +
                        m_slots.onlyClause("candidate_id"),
                    [&](size_t slot, Statement &row) { m_certificate[slot] = codeFrom(row.integer(1)); });
    return done ? readAdmissions(database) : done;
}

Result<void> PeopleScan::readChoices(Database &database)
{
    return each(database,
                "SELECT candidate_id, choices FROM choice_form WHERE supplementary = 0 AND ended IS NULL" +
                    m_slots.onlyClause("candidate_id"),
                [&](size_t slot, Statement &row) {
                    // Choices are kept in one text, "A,B".
                    std::string_view left = row.utf8(1);
                    for (size_t choice = 0; choice < m_choices.size(); ++choice) {
                        const std::string_view code = left.substr(0, left.find(','));
                        left.remove_prefix(std::min(left.size(), code.size() + 1));
                        m_choices[choice][slot] = code.empty() ? -1 : m_choiceCodes[choice].of(code);
                    }
                });
}

/// What counts most comes last: of admissions that ended the last one, a place at a general school, a seat held.
Result<void> PeopleScan::readAdmissions(Database &database)
{
    const Result<NamesById> schools = NamesById::read(database, schoolCodes);
    if (!schools)
        return failure(schools.error());
    const QByteArray only = m_slots.onlyClause("candidate_id");
    const Use admission = [&](size_t slot, Statement &row) {
        m_admission[slot] = schools->codeOf(row.integer(1));
        m_state[slot] = m_stateCodes.of(row.utf8(2));
    };
    Result<void> done = each(
        database, "SELECT candidate_id, school_id, state FROM former_admission WHERE 1 = 1" + only + " ORDER BY id",
        admission);
    if (done)
        done = each(database, "SELECT candidate_id FROM general_result WHERE ended IS NULL" + only,
                    [&](size_t slot, Statement &) { m_state[slot] = m_stateCodes.of("general"); });
    if (done)
        done = each(database, "SELECT candidate_id, school_id, state FROM admission WHERE 1 = 1" + only, admission);
    return done;
}

Result<void> PeopleScan::each(Database &database, const QByteArray &sql, const Use &use)
{
    return forEachRow(database, sql, [&](Statement &row) {
        if (const std::optional<size_t> slot = m_slots.slotOf(row.integer(0)))
            use(*slot, row);
    });
}

void PeopleScan::join()
{
    size_t rows = 0;
    size_t numberBytes = 0;
    size_t nameBytes = 0;
    for (const Piece &piece : m_pieces) {
        rows += piece.candidates.size();
        numberBytes += piece.numbers.bytes();
        nameBytes += piece.names.bytes();
    }
    m_whole.candidates.reserve(rows);
    m_whole.numbers.reserve(rows, numberBytes);
    m_whole.names.reserve(rows, nameBytes);
    m_whole.category.reserve(rows);
    for (Piece &piece : m_pieces) {
        m_whole.candidates.insert(m_whole.candidates.end(), piece.candidates.begin(), piece.candidates.end());
        m_whole.numbers.append(piece.numbers);
        m_whole.names.append(piece.names);
        for (size_t cell = 0; cell < piece.cells.size(); ++cell)
            m_whole.cells[cell].append(piece.cells[cell]);
        for (const std::int32_t code : piece.category)
            m_whole.category.push_back(m_whole.categories.of(piece.categories.text(static_cast<size_t>(code))));
        piece = {piece.ids};
    }
}

/// Rows as they were read, in the order of the candidates' numbers.
std::vector<std::uint32_t> PeopleScan::order() const
{
    const PackedTexts &numbers = m_whole.numbers;
    std::vector<std::uint32_t> rows(numbers.size());
    std::iota(rows.begin(), rows.end(), std::uint32_t{0});
    const auto stands = [&numbers](std::uint32_t a, std::uint32_t b) { return numbers[a] < numbers[b]; };
    if (!std::is_sorted(rows.begin(), rows.end(), stands))
        std::sort(rows.begin(), rows.end(), stands);
    return rows;
}

Result<PeopleScan::Names> PeopleScan::names() const
{
    Result<NamesById> districts = NamesById::read(m_database, "SELECT id, name FROM district");
    Result<NamesById> juniorSchools = NamesById::read(m_database, "SELECT id, name FROM junior_school");
    Result<NamesById> schools = NamesById::read(m_database, schoolCodes);
    if (!districts || !juniorSchools || !schools)
        return failure(!districts ? districts.error() : !juniorSchools ? juniorSchools.error() : schools.error());
    return Names{std::move(*districts), std::move(*juniorSchools), std::move(*schools)};
}

Table PeopleScan::table(const Names &names)
{
    const std::vector<std::uint32_t> rows = order();
    std::vector<std::int64_t> ids(rows.size());
    std::transform(rows.begin(), rows.end(), ids.begin(),
                   [this](std::uint32_t row) { return m_whole.candidates[row]; });
    TableFiller filler(m_columns);
    filler.setIds(std::move(ids));
    addFacts(filler, names, rows);
    addOthers(filler, names, rows);
    return filler.take();
}

/// Columns of what the candidates say of themselves; of the certificate, what came later. Their texts go to the table.
void PeopleScan::addFacts(TableFiller &filler, const Names &names, const std::vector<std::uint32_t> &rows)
{
    const Codes flags = Codes::ofNumbersTo(1);
    const Codes sexes = Codes::ofNumbersTo(2);
    const auto cell = [&](Cell which, size_t row) { return m_whole.cells[which][rows[row]]; };
    for (PackedTexts *texts : {&m_whole.numbers, &m_whole.names}) {
        // Most seasons count their candidates by number: no second copy of a million names then.
        if (std::is_sorted(rows.begin(), rows.end()))
            filler.addTexts(std::move(*texts));
        else
            filler.addTexts([&](size_t row) { return (*texts)[rows[row]]; }, texts->bytes());
    }
    filler.addWords(sexes, [&](size_t row) { return codeFrom(cell(SexCell, row)); });
    filler.addWords(names.districts.codes(),
                    [&](size_t row) { return names.districts.codeOf(cell(DistrictCell, row)); });
    filler.addWords(names.juniorSchools.codes(),
                    [&](size_t row) { return names.juniorSchools.codeOf(cell(JuniorSchoolCell, row)); });
    filler.addWords(m_whole.categories, [&](size_t row) { return m_whole.category[rows[row]]; });
    filler.addWords(flags, [&](size_t row) {
        const std::int32_t certificate = m_certificate[*m_slots.slotOf(m_whole.candidates[rows[row]])];
        return certificate >= 0 ? certificate : codeFrom(cell(GraduatedCell, row));
    });
    filler.addWords(flags, [&](size_t row) { return codeFrom(cell(AppliedCell, row)); });
    filler.addNumbers([&](size_t row) { return cell(TotalCell, row); });
}

/// Columns of what other tables say of the candidates.
void PeopleScan::addOthers(TableFiller &filler, const Names &names, const std::vector<std::uint32_t> &rows) const
{
    const auto add = [&](const Codes &codes, const std::vector<std::int32_t> &bySlot) {
        filler.addWords(codes, [&](size_t row) { return bySlot[*m_slots.slotOf(m_whole.candidates[rows[row]])]; });
    };
    for (size_t choice = 0; choice < m_choices.size(); ++choice)
        add(m_choiceCodes[choice], m_choices[choice]);
    add(names.schools.codes(), m_admission);
    add(m_stateCodes, m_state);
}

} // namespace hengzhao::store
