// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/admission_state.h"
#include "models/store/database.h"

#include <QHash>
#include <QList>
#include <QMap>

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
    /// On record as gone elsewhere (R38).
    qint64 currentOutside = 0;
    qint64 currentWork = 0;
    qint64 currentRepeating = 0;
};

/// A current graduate of whom nothing is on record.
struct UnknownGraduate {
    QString number;
    QString name;
    QString district;
    QString juniorSchool;
    QString className;
    QString districtCode;
    QString juniorSchoolCode;
};

enum class EntrantsBy { District, JuniorSchool };

/// Counts all candidates in one pass: what a database looks up for each of a million, memory knows by number.
class EntrantCount
{
public:
    explicit EntrantCount(Database &database) : m_database(database) {}

    /// By the id of the district or junior-high; 0 for candidates without one. `from` is the first state that counts.
    [[nodiscard]] Result<QHash<qint64, Entrants>> count(EntrantsBy by, AdmissionState from);
    /// The classes of one junior-high by their names.
    [[nodiscard]] Result<QMap<QString, Entrants>> countClasses(const QString &juniorSchool, AdmissionState from);
    /// Current graduates of whom nothing is on record, by their ids, ascending; an empty code leaves nobody out.
    [[nodiscard]] Result<std::vector<qint64>> unknownIds(const QString &district, const QString &juniorSchool,
                                                         AdmissionState from);
    /// The same people by district, junior-high, class and number; an empty code leaves nobody out.
    [[nodiscard]] Result<QList<UnknownGraduate>> unknown(const QString &district, const QString &juniorSchool,
                                                         AdmissionState from);

private:
    enum Side : std::uint8_t { Neither, OnGeneralList, HoldsPlace, Outside, Work, Repeating };

    [[nodiscard]] Result<void> eachId(QByteArrayView sql, const std::function<void(qint64)> &use);
    [[nodiscard]] Result<void> readSides(AdmissionState from);
    [[nodiscard]] Result<QHash<qint64, Entrants>> countCandidates(EntrantsBy by);
    [[nodiscard]] Result<void> readWhereabouts();
    static void addCurrent(Entrants &entrants, std::uint8_t side);
    [[nodiscard]] std::uint8_t &sideOf(qint64 candidate);

    Database &m_database;
    /// By candidate id.
    std::vector<std::uint8_t> m_sides;
    /// By junior-high id.
    QHash<qint64, bool> m_hasRoll;
};

} // namespace hengzhao::store
