// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/office.h"
#include "models/store/admission_life.h"

namespace hengzhao::office
{

/// The first days of confirmation: most of those pre-admitted in batch 1 took their place, a few gave it up, and at
/// every tenth school hardly anybody has come yet. The same for the same season.
class DemoConfirmations
{
public:
    [[nodiscard]] static Result<DemoConfirmations> plan(Office &office);
    /// On how many days somebody answers.
    [[nodiscard]] static qsizetype days();
    /// What is answered on one of the days, counted from 0, by the office's clock. On the last one those who have not
    /// answered are called.
    [[nodiscard]] Result<void> enter(Office &office, qsizetype day) const;

private:
    struct Planned {
        store::Unanswered candidate;
        /// The program taken; nothing where the place is given up.
        std::optional<qint64> program;
    };

    QList<QList<Planned>> m_days;
};

/// All of them at once, at the office's present time.
[[nodiscard]] Result<void> addDemoConfirmations(Office &office);

} // namespace hengzhao::office
