// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/admission_state.h"
#include "models/store/database.h"

#include <QHash>

#include <functional>
#include <vector>

namespace hengzhao::store
{

/// The live states at or after one, as SQL lists them: 'confirmed', 'submitted'.
[[nodiscard]] QByteArray statesFrom(AdmissionState from);

/// Candidates of one district or junior-high by where they went, each on one side at most: whoever holds a vocational
/// place and stands on a general list too has entered the vocational school.
struct Entrants {
    qint64 vocational = 0;
    qint64 general = 0;
    qint64 currentGraduates = 0;
    /// Current graduates whose junior-high has no roll.
    qint64 currentOffRoll = 0;
    qint64 currentVocational = 0;
    qint64 currentGeneral = 0;
};

enum class EntrantsBy { District, JuniorSchool };

/// Counts all candidates in one pass: what a database looks up for each of a million, memory knows by number.
class EntrantCount
{
public:
    explicit EntrantCount(Database &database) : m_database(database) {}

    /// By the id of the district or junior-high; 0 for candidates without one. `from` is the first state that counts.
    [[nodiscard]] Result<QHash<qint64, Entrants>> count(EntrantsBy by, AdmissionState from);

private:
    enum Side : std::uint8_t { Neither = 0, OnGeneralList = 1, HoldsPlace = 2 };

    [[nodiscard]] Result<void> eachId(QByteArrayView sql, const std::function<void(qint64)> &use);
    [[nodiscard]] Result<void> readSides(AdmissionState from);
    [[nodiscard]] Result<QHash<qint64, Entrants>> countCandidates(EntrantsBy by);
    [[nodiscard]] std::uint8_t &sideOf(qint64 candidate);

    Database &m_database;
    /// By candidate id.
    std::vector<std::uint8_t> m_sides;
    /// By junior-high id.
    QHash<qint64, bool> m_hasRoll;
};

} // namespace hengzhao::store
