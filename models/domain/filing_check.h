// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filing.h"
#include "models/domain/filing_rules.h"
#include "models/domain/finding.h"

#include <QDate>

namespace hengzhao
{

/// What a filing is held against besides itself.
struct FilingMeasure {
    const FilingRules &rules;
    /// The last day to submit, where the rule book names one (R31).
    std::optional<QDate> deadline;
    /// The day on which it was submitted, in the city.
    std::optional<QDate> submittedOn;
    /// Whether the national catalogue has a program.
    bool (*isKnownProgram)(const QString &code);
};

/// Everything that a reviewer should see, at once: problems block acceptance, notices can be taken on with a reason
/// (R30–R32).
[[nodiscard]] Findings checkFiling(const Filing &filing, const FilingMeasure &measure);

/// What a kept reason belongs to: the finding's kind and what it was found about.
[[nodiscard]] QString keyOf(const Finding &finding);

/// The notices that nobody has taken on yet.
[[nodiscard]] Findings openNotices(const Findings &findings, const QList<FilingWaiver> &waivers);

/// How a program stands beside last year's filing; nothing is new where no filing was kept.
enum class ProgramChange { None, New, Changed };

[[nodiscard]] ProgramChange changeOf(const FiledProgram &program, const std::optional<PastFiling> &past);

} // namespace hengzhao
