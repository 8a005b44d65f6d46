// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/table.h"
#include "models/office/office.h"

namespace hengzhao::office
{

/// Candidates who applied to general schools and filed no vocational choices: for the districts to chase (R8). An
/// account that acts for one district sees that district's alone.
class ChaseDesk
{
public:
    explicit ChaseDesk(Office &office) : m_office(office) {}

    /// Each of them, by district, junior-high and class. Only that they filed none, which is all that may be seen.
    [[nodiscard]] Result<Table> missing();
    /// How many of each junior-high applied, have filed and have not. While the window is open, counts over fewer than
    /// ten candidates are withheld (R10).
    [[nodiscard]] Result<Table> counts();
    /// How many there are to chase.
    [[nodiscard]] Result<qint64> toChase();

private:
    Office &m_office;
};

} // namespace hengzhao::office
