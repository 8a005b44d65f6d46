// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace hengzhao
{

/// Time is asked of a clock, so that a test can set it and a trial season can live on another day.
class Clock
{
public:
    virtual ~Clock() = default;

    /// Now, in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Whether somebody asked for this day (--today): an open season then minds its dates too.
    [[nodiscard]] virtual bool isChosenDay() const { return false; }
};

} // namespace hengzhao
