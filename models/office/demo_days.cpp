// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/demo_days.h"

namespace hengzhao::office
{

QDateTime DemoDays::DayClock::now() const
{
    return {day, QTime(2, 0), Qt::UTC}; // in the morning of the city's day
}

DemoDays::DemoDays(Office &office, QDate first) : m_office(office), m_own(office.clock())
{
    m_clock.day = first;
    m_office.setClock(m_clock);
}

DemoDays::~DemoDays()
{
    m_office.setClock(m_own);
}

} // namespace hengzhao::office
