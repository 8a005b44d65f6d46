// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/database.h"

#include <QList>

namespace hengzhao::store
{

/// What a district brings to the plans: whom there is to be taken in, and the general schools' seats (R32, R37).
struct DistrictSupply {
    QString code;
    QString name;
    qint64 candidates = 0;
    /// Graduates on the junior-highs' rolls.
    qint64 onRoll = 0;
    /// Of the year before.
    qint64 lastGraduates = 0;
    qint64 lastVocational = 0;
    qint64 lastGeneral = 0;
    qint64 generalSeats = 0;
};

/// Supply of candidates by district.
class PlanSupplyStore
{
public:
    explicit PlanSupplyStore(Database &database) : m_database(database) {}

    /// Every district of the season, by its code.
    [[nodiscard]] Result<QList<DistrictSupply>> districts() const;

private:
    Database &m_database;
};

} // namespace hengzhao::store
