// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/milestone.h"
#include "models/domain/table.h"
#include "models/office/office.h"

namespace hengzhao::office
{

/// The season's dates beside the day it is.
class CalendarDesk
{
public:
    explicit CalendarDesk(Office &office) : m_office(office) {}

    /// The day it is in the city, or the one that was chosen.
    [[nodiscard]] QDate today() const;
    [[nodiscard]] Result<QList<Milestone>> milestones();
    /// milestones() as a table; the id of a row is the milestone's place in it.
    [[nodiscard]] Result<Table> milestoneTable();

private:
    Office &m_office;
};

} // namespace hengzhao::office
