// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/office.h"
#include "models/store/line_store.h"

namespace hengzhao::office
{

using store::LineArea;
using store::LineVersion;

/// Sets cut-off lines (R11).
class LineDesk
{
public:
    explicit LineDesk(Office &office) : m_office(office) {}

    [[nodiscard]] Result<QList<LineArea>> areas() { return store::LineStore(m_office.database()).areas(); }
    [[nodiscard]] Result<QList<LineVersion>> versions() { return store::LineStore(m_office.database()).versions(); }
    /// A new version of one area's line, with its reason.
    [[nodiscard]] Result<void> set(const QString &area, const QString &score, const QString &reason);

private:
    Office &m_office;
};

} // namespace hengzhao::office
