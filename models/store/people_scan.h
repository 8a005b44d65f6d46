// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/candidate_slots.h"
#include "models/store/shared_reading.h"
#include "models/store/table_filler.h"

#include <array>

namespace hengzhao::store
{

/// Reads the table of candidates as people look at it: each table of the database in one pass instead of a look-up a
/// candidate, by two threads where a second connection is to be had. The connection must hold still what it sees.
class PeopleScan
{
public:
    /// `columns` as PeopleStore::candidates() names them; without ids all candidates.
    PeopleScan(Database &database, const QList<ReadColumn> &columns, std::vector<qint64> only = {});

    [[nodiscard]] Result<Table> read();

private:
    /// What the candidates with ids in [from, to) say of themselves.
    struct Piece {
        CandidateSlots::Piece ids;
        std::vector<std::int64_t> candidates = {};
        PackedTexts numbers = {};
        PackedTexts names = {};
        /// Sex, district, junior school, certificate, applied to general, total.
        std::array<PackedNumbers, 6> cells = {};
        Codes categories = {};
        std::vector<std::int32_t> category = {};
    };
    struct Names {
        NamesById districts = {};
        NamesById juniorSchools = {};
        NamesById schools = {};
    };
    using Use = std::function<void(size_t slot, Statement &row)>;

    [[nodiscard]] Result<void> readAll();
    [[nodiscard]] static Result<void> readPiece(Database &database, const QByteArray &only, Piece &piece);
    [[nodiscard]] Result<void> readOthers(Database &database);
    [[nodiscard]] Result<void> readChoices(Database &database);
    [[nodiscard]] Result<void> readAdmissions(Database &database);
    /// Hands on every row whose first column is the id of a candidate who is read.
    [[nodiscard]] Result<void> each(Database &database, const QByteArray &sql, const Use &use);
    void join();
    [[nodiscard]] std::vector<std::uint32_t> order() const;
    [[nodiscard]] Result<Names> names() const;
    [[nodiscard]] Table table(const Names &names);
    void addFacts(TableFiller &filler, const Names &names, const std::vector<std::uint32_t> &rows);
    void addOthers(TableFiller &filler, const Names &names, const std::vector<std::uint32_t> &rows) const;

    Database &m_database;
    const QList<ReadColumn> &m_columns;
    CandidateSlots m_slots;
    std::vector<Piece> m_pieces;
    /// All pieces in one.
    Piece m_whole;
    /// By slot, of what other tables say; -1 for nothing.
    std::vector<std::int32_t> m_certificate;
    std::array<std::vector<std::int32_t>, 2> m_choices;
    std::vector<std::int32_t> m_admission;
    std::vector<std::int32_t> m_state;
    std::array<Codes, 2> m_choiceCodes;
    Codes m_stateCodes;
};

} // namespace hengzhao::store
