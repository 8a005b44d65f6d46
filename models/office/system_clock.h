// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"

#include <QDate>

namespace hengzhao::office
{

/// The computer's clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
};

/// Another day, at the present time of day in the city (--today).
class OtherDayClock final : public Clock
{
public:
    explicit OtherDayClock(QDate day) : m_day(day) {}
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] bool isChosenDay() const override { return true; }

private:
    QDate m_day;
};

} // namespace hengzhao::office
