// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/system_clock.h"

#include <QTimeZone>

namespace hengzhao::office
{

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

QDateTime OtherDayClock::now() const
{
    const QTimeZone city("Asia/Shanghai");
    return QDateTime(m_day, QDateTime::currentDateTimeUtc().toTimeZone(city).time(), city).toUTC();
}

} // namespace hengzhao::office
