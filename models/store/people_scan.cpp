// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/people_scan.h"

#include <algorithm>
#include <future>
#include <numeric>

namespace hengzhao::store
{

namespace
{

enum Cell { SexCell, DistrictCell, JuniorSchoolCell, GraduatedCell, AppliedCell, TotalCell };

/// A yes or no as the database has it, as a code of these.
Codes flagCodes()
{
    Codes codes;
    std::ignore = codes.of("0");
    std::ignore = codes.of("1");
    return codes;
}

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
    for (const CandidateSlots::Piece &ids : m_slots.pieces())
        m_pieces.push_back({ids});
    for (std::vector<std::int32_t> *column :
         {&m_certificate, m_choices.data(), &m_choices.back(), &m_admission, &m_state})
        column->assign(m_slots.size(), -1);
    if (const Result<void> done = readAll(); !done)
        return failure(done.error());
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
    return table();
}

Result<void> PeopleScan::readAll()
{
    Result<void> done;
    if (m_pieces.size() > 1) {
        std::future<Result<void>> other = std::async(std::launch::async, [this] { return readBeside(); });
        done = readPieces(m_database);
        if (const Result<void> beside = other.get(); done && !beside)
            done = beside;
    }
    // What is left: all of it where no second connection was to be had.
    if (done && !m_othersTaken.exchange(true))
        done = readOthers(m_database);
    return done ? readPieces(m_database) : done;
}

Result<void> PeopleScan::readBeside()
{
    Result<std::optional<Database>> other = m_database.beside();
    if (!other || !*other)
        return {};
    if (!m_othersTaken.exchange(true)) {
        if (Result<void> done = readOthers(**other); !done)
            return done;
    }
    return readPieces(**other);
}

Result<void> PeopleScan::readPieces(Database &database)
{
    Result<Statement> statement =
        database.prepare("SELECT id, candidate_no, name, category, sex, district_id, junior_school_id, graduated,"
                         " applied_general, total FROM candidate WHERE id >= ?1 AND id < ?2 AND ended IS NULL" +
                         m_slots.onlyClause("id") + " ORDER BY id");
    if (!statement)
        return failure(statement.error());
    for (size_t next = m_nextPiece++; next < m_pieces.size(); next = m_nextPiece++) {
        if (Result<void> done = readPiece(*statement, m_pieces[next]); !done)
            return done;
    }
    return {};
}

Result<void> PeopleScan::readPiece(Statement &statement, Piece &piece)
{
    statement.bind(piece.ids.from, piece.ids.to);
    while (true) {
        const Result<bool> row = statement.step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return {};
        piece.candidates.push_back(statement.integer(0));
        piece.numbers.append(statement.utf8(1));
        piece.names.append(statement.utf8(2));
        piece.category.push_back(piece.categories.of(statement.utf8(3)));
        for (size_t cell = 0; cell < piece.cells.size(); ++cell)
            piece.cells[cell].append(numberOf(statement, static_cast<int>(4 + cell)));
    }
}

Result<void> PeopleScan::readOthers(Database &database)
{
    const Result<NamesById> schools = NamesById::read(database, "SELECT id, code FROM school");
    if (!schools)
        return failure(schools.error());
    Codes &states = m_stateCodes;
    const QByteArray only = m_slots.onlyClause("candidate_id");
    Result<void> done =
        each(database, "SELECT candidate_id, choices FROM choice_form WHERE supplementary = 0 AND ended IS NULL" + only,
             [&](size_t slot, Statement &row) {
                 // Choices are kept in one text, "A,B".
                 std::string_view left = row.utf8(1);
                 for (size_t choice = 0; choice < m_choices.size(); ++choice) {
                     const std::string_view code = left.substr(0, left.find(','));
                     left.remove_prefix(std::min(left.size(), code.size() + 1));
                     m_choices[choice][slot] = code.empty() ? -1 : m_choiceCodes[choice].of(code);
                 }
             });
    // A certificate that came later stands before what the candidate list said.
    if (done)
        done = each(database, "SELECT candidate_id, graduated FROM certificate WHERE ended IS NULL" + only,
                    [&](size_t slot, Statement &row) { m_certificate[slot] = codeFrom(row.integer(1)); });
    const Use admission = [&](size_t slot, Statement &row) {
        m_admission[slot] = schools->codeOf(row.integer(1));
        m_state[slot] = states.of(row.utf8(2));
    };
    // What counts most comes last: of admissions that ended the last one, a place at a general school, a seat held.
    if (done)
        done = each(database,
                    "SELECT candidate_id, school_id, state FROM former_admission WHERE 1 = 1" + only + " ORDER BY id",
                    admission);
    if (done)
        done = each(database, "SELECT candidate_id FROM general_result WHERE ended IS NULL" + only,
                    [&](size_t slot, Statement &) { m_state[slot] = states.of("general"); });
    if (done)
        done = each(database, "SELECT candidate_id, school_id, state FROM admission WHERE 1 = 1" + only, admission);
    return done;
}

Result<void> PeopleScan::each(Database &database, const QByteArray &sql, const Use &use)
{
    Result<Statement> statement = database.prepare(sql);
    if (!statement)
        return failure(statement.error());
    while (true) {
        const Result<bool> row = statement->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return {};
        if (const std::optional<size_t> slot = m_slots.slotOf(statement->integer(0)))
            use(*slot, *statement);
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

Result<Table> PeopleScan::table()
{
    const Result<NamesById> districts = NamesById::read(m_database, "SELECT id, name FROM district");
    const Result<NamesById> juniorSchools = NamesById::read(m_database, "SELECT id, name FROM junior_school");
    const Result<NamesById> schools = NamesById::read(m_database, "SELECT id, code FROM school");
    if (!districts || !juniorSchools || !schools)
        return failure(!districts ? districts.error() : !juniorSchools ? juniorSchools.error() : schools.error());
    const std::vector<std::uint32_t> rows = order();
    const Codes flags = flagCodes();
    Codes sexes = flags;
    std::ignore = sexes.of("2");
    Table table;
    const auto column = [&]() -> const ReadColumn & { return m_columns[table.columns.size()]; };
    const auto texts = [&](const PackedTexts &all) {
        TableColumn cells{column().key, column().kind};
        cells.texts.reserve(all.size(), all.bytes());
        for (const std::uint32_t row : rows)
            cells.texts.append(all[row]);
        table.columns.append(std::move(cells));
    };
    const auto words = [&](const Codes &codes, auto codeOf) {
        WordColumn cells(column(), codes);
        for (const std::uint32_t row : rows)
            cells.append(codeOf(row));
        table.columns.append(cells.take());
    };
    const auto slotOf = [&](std::uint32_t row) { return *m_slots.slotOf(m_whole.candidates[row]); };
    const auto cell = [&](Cell which, std::uint32_t row) { return m_whole.cells[which][row]; };
    for (const std::uint32_t row : rows)
        table.ids.push_back(m_whole.candidates[row]);
    texts(m_whole.numbers);
    texts(m_whole.names);
    words(sexes, [&](std::uint32_t row) { return codeFrom(cell(SexCell, row)); });
    words(districts->codes(), [&](std::uint32_t row) { return districts->codeOf(cell(DistrictCell, row)); });
    words(juniorSchools->codes(),
          [&](std::uint32_t row) { return juniorSchools->codeOf(cell(JuniorSchoolCell, row)); });
    words(m_whole.categories, [&](std::uint32_t row) { return m_whole.category[row]; });
    words(flags, [&](std::uint32_t row) {
        const std::int32_t certificate = m_certificate[slotOf(row)];
        return certificate >= 0 ? certificate : codeFrom(cell(GraduatedCell, row));
    });
    words(flags, [&](std::uint32_t row) { return codeFrom(cell(AppliedCell, row)); });
    TableColumn totals{column().key, column().kind};
    for (const std::uint32_t row : rows)
        totals.numbers.append(cell(TotalCell, row));
    table.columns.append(std::move(totals));
    for (size_t choice = 0; choice < m_choices.size(); ++choice)
        words(m_choiceCodes[choice], [&](std::uint32_t row) { return m_choices[choice][slotOf(row)]; });
    words(schools->codes(), [&](std::uint32_t row) { return m_admission[slotOf(row)]; });
    words(m_stateCodes, [&](std::uint32_t row) { return m_state[slotOf(row)]; });
    return table;
}

} // namespace hengzhao::store
