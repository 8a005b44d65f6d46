// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/office.h"

namespace hengzhao::office
{

/// Lets an office live on days of the demo's season while its records are made, so that they carry days of that year
/// and the same each time; it has its own clock again afterwards. No date gates meanwhile.
class DemoDays
{
public:
    DemoDays(Office &office, QDate first);
    ~DemoDays();
    DemoDays(const DemoDays &) = delete;
    DemoDays &operator=(const DemoDays &) = delete;

    void goTo(QDate day) { m_clock.day = day; }

private:
    struct DayClock final : Clock {
        [[nodiscard]] QDateTime now() const override;

        QDate day;
    };

    Office &m_office;
    DayClock m_clock;
    const Clock &m_own;
};

} // namespace hengzhao::office
