// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/part.h"

namespace hengzhao::figures
{

std::optional<double> partOf(qint64 some, qint64 whole)
{
    if (whole <= 0)
        return std::nullopt;
    return static_cast<double>(some) / static_cast<double>(whole);
}

} // namespace hengzhao::figures
