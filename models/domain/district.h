// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/code.h"

namespace hengzhao
{

/// 县(市、区): a county-level area. Districts of one line area share a cut-off line (R11).
struct District {
    DistrictCode code;
    QString name;
    QString lineArea;
    bool urban = false;

    friend bool operator==(const District &, const District &) = default;
};

} // namespace hengzhao
