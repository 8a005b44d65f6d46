// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/candidate_slots.h"
#include "models/store/table_filler.h"

#include <unordered_map>

namespace hengzhao::store
{

/// Reads the table of admissions: the seats in one pass, put in their order here, then the candidates who hold them, by
/// two threads where a second connection is to be had. The connection must hold still what it sees.
class AdmissionScan
{
public:
    /// `columns` as AdmissionStore::admissionTable() names them.
    AdmissionScan(Database &database, const QList<ReadColumn> &columns);

    /// No more than the first `most` of them where set: only their candidates are looked up.
    [[nodiscard]] Result<Table> read(std::optional<int> most);

private:
    /// One row: what it stands by, then whose it is, then codes of its words.
    struct Seat {
        std::int32_t bucketPlace = 0;
        std::int32_t batch = 0;
        std::int32_t round = 0;
        std::int32_t place = 0;
        /// Counted as they were read: those in force, then those that ended.
        std::int64_t id = 0;
        std::int64_t candidate = 0;
        std::int32_t school = -1;
        std::int32_t program = -1;
        std::int32_t state = -1;

        [[nodiscard]] bool standsBefore(const Seat &other) const;
    };
    struct Piece {
        CandidateSlots::Piece ids;
        std::vector<size_t> slots = {};
        PackedTexts numbers = {};
        PackedTexts names = {};
    };

    [[nodiscard]] Result<void> readNames();
    [[nodiscard]] Result<void> readBuckets();
    [[nodiscard]] Result<void> readSeats();
    void putInOrder(std::optional<int> most);
    [[nodiscard]] Result<void> readCandidates(bool isPart);
    [[nodiscard]] Result<void> readPiece(Database &database, Piece &piece);
    void join();
    [[nodiscard]] size_t slotOf(size_t row) const { return *m_slots.slotOf(m_seats[row].candidate); }
    [[nodiscard]] std::int32_t most(std::int32_t Seat::*number) const;
    [[nodiscard]] Table table() const;

    Database &m_database;
    const QList<ReadColumn> &m_columns;
    NamesById m_districts;
    NamesById m_schools;
    NamesById m_programs;
    /// Where each bucket stands among all, by its id.
    std::unordered_map<std::int64_t, std::int32_t> m_bucketPlaces;
    Codes m_states;
    std::vector<Seat> m_seats;
    CandidateSlots m_slots;
    std::vector<Piece> m_pieces;
    PackedTexts m_numbers;
    PackedTexts m_names;
    /// By slot: who holds a seat, and where the candidate's texts stand, -1 without any.
    std::vector<bool> m_isWanted;
    std::vector<std::int32_t> m_texts;
    std::vector<std::int32_t> m_district;
    std::vector<std::int32_t> m_total;
};

} // namespace hengzhao::store
