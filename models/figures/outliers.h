// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

namespace hengzhao::figures
{

/// What lies below `low` or above `high` is an outlier.
struct Fences {
    double low = 0;
    double high = 0;
};

/// Tukey's fences: one and a half times the middle half's width beyond it. Nothing of fewer than eight values, of which
/// quarters say little.
[[nodiscard]] std::optional<Fences> fencesOf(QList<double> values);

} // namespace hengzhao::figures
