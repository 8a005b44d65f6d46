// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/table.h"
#include "models/office/office.h"
#include "models/store/line_store.h"

namespace hengzhao::office
{

using store::LineArea;
using store::LineVersion;
using store::TotalCount;

/// How many of the area stand at or above a line; with `appliedOnly` only who applied to general schools (R11).
[[nodiscard]] qint64 atOrAbove(const QList<TotalCount> &totals, Score line, bool appliedOnly);

/// Sets cut-off lines (R11).
class LineDesk
{
public:
    explicit LineDesk(Office &office) : m_office(office) {}

    [[nodiscard]] Result<QList<LineArea>> areas() { return store::LineStore(m_office.database()).areas(); }
    [[nodiscard]] Result<QList<LineVersion>> versions() { return store::LineStore(m_office.database()).versions(); }
    /// areas() as a table; the id of a row is the area's place in it.
    [[nodiscard]] Result<Table> areaTable();
    /// versions() as a table, the newest first.
    [[nodiscard]] Result<Table> versionTable();
    /// How many candidates of an area have each total, lowest first.
    [[nodiscard]] Result<QList<TotalCount>> totals(const QString &area)
    {
        return store::LineStore(m_office.database()).totals(area);
    }
    /// A new version of one area's line, with its reason.
    [[nodiscard]] Result<void> set(const QString &area, const QString &score, const QString &reason);

private:
    Office &m_office;
};

} // namespace hengzhao::office
