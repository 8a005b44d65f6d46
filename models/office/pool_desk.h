// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/pool_standing.h"
#include "models/domain/table.h"
#include "models/office/office.h"
#include "models/store/line_store.h"
#include "models/store/pool_store.h"

namespace hengzhao::office
{

using store::PoolHandover;

/// Where an area's general pool stands (R12).
struct AreaPool {
    QString area;
    std::optional<Score> line;
    /// Who stands in it now.
    qint64 pool = 0;
    /// The latest file that went to the general schools.
    std::optional<PoolHandover> handover;
    bool hasResult = false;
    /// Whom the result names; those of them who did not stand in the pool.
    qint64 taken = 0;
    qint64 outsidePool = 0;
    PoolStanding standing = PoolStanding::Nobody;

    /// Those of the pool whom the result does not name join the vocational pool; nothing while there is no result.
    [[nodiscard]] std::optional<qint64> comeBack() const;
};

/// Keeps an eye on what went to the general schools and what came back. The file itself is the list `general-pool`.
class PoolDesk
{
public:
    explicit PoolDesk(Office &office) : m_office(office) {}

    [[nodiscard]] Result<QList<AreaPool>> pools();
    /// pools() as a table; the id of a row is the area's place in it.
    [[nodiscard]] Result<Table> poolTable();
    /// The latest first.
    [[nodiscard]] Result<QList<PoolHandover>> handovers();

private:
    Office &m_office;
};

/// pools() as a table.
[[nodiscard]] Table tableOf(const QList<AreaPool> &pools);

} // namespace hengzhao::office
