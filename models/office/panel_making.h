// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/city_time.h"
#include "models/office/figure_panel.h"
#include "models/office/share_cell.h"

#include <QCoreApplication>

namespace hengzhao::office
{

struct PanelWords {
    Q_DECLARE_TR_FUNCTIONS(PanelWords)

public:
    [[nodiscard]] static QString wholeCity() { return tr("whole city"); }
    /// Where the figures come from, and of when.
    [[nodiscard]] static QString source(Office &office)
    {
        return tr("Source: this season, as it stood at %1").arg(shownMoment(office.clock().now()));
    }
};

} // namespace hengzhao::office
