// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/admission/checker.h"
#include "models/domain/rule_book.h"
#include "models/office/office.h"
#include "models/store/run_store.h"

namespace hengzhao::office
{

/// What a run went by, read as of the run.
struct RunInputs {
    RuleBook book;
    store::CohortReading reading;
};

[[nodiscard]] Result<RunInputs> readInputs(store::Database &database, const store::RunFacts &run);

/// A run as it was kept: what it went by, read as of the run, and what came of it.
struct KeptRun {
    store::RunFacts run;
    RuleBook book;
    store::CohortReading reading;
    /// SeasonDamaged where what is kept does not fit together.
    Result<admission::Outcome> outcome;
};

/// The run in force of a batch; BatchNotRun where there is none.
[[nodiscard]] Result<store::RunFacts> runInForce(Office &office, int batch);
/// The same of a batch that is matched; BatchIsSupplement where candidates are entered one by one (R23).
[[nodiscard]] Result<store::RunFacts> matchedRunInForce(Office &office, int batch);

[[nodiscard]] Result<KeptRun> readKeptRun(store::Database &database, const store::RunFacts &run);
/// Proves it again, without the engine: the outcome by its cohort, both by the certificate, the admissions by the
/// decisions.
[[nodiscard]] Result<admission::CheckReport> proveKeptRun(store::Database &database, const KeptRun &kept);

} // namespace hengzhao::office
