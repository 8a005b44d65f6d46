// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/kept_run.h"

#include "models/admission/certificate.h"

#include <future>

namespace hengzhao::office
{

Result<store::RunFacts> runInForce(Office &office, int batch)
{
    const Result<std::optional<store::RunFacts>> run = store::RunStore(office.database()).inForce(batch);
    if (!run)
        return failure(run.error());
    if (!*run)
        return failure(ErrorCode::BatchNotRun, {QString::number(batch)});
    return **run;
}

Result<store::RunFacts> matchedRunInForce(Office &office, int batch)
{
    Result<store::RunFacts> run = runInForce(office, batch);
    if (run && run->mode == BatchMode::Supplement)
        return failure(ErrorCode::BatchIsSupplement, {QString::number(batch)});
    return run;
}

Result<RunInputs> readInputs(store::Database &database, const store::RunFacts &run)
{
    Result<RuleBook> book = store::SeasonStore(database).ruleBookAt(run.inputsNumber);
    if (!book)
        return failure(book.error());
    Result<store::CohortReading> reading =
        store::CohortStore(database).read(*book, {run.batch, run.mode, run.inputsNumber, run.id, {}});
    if (!reading)
        return failure(reading.error());
    return RunInputs{std::move(*book), std::move(*reading)};
}

Result<KeptRun> readKeptRun(store::Database &database, const store::RunFacts &run)
{
    Result<RunInputs> inputs = readInputs(database, run);
    if (!inputs)
        return failure(inputs.error());
    Result<admission::Outcome> outcome = store::RunStore(database).outcome(run, inputs->reading);
    return KeptRun{run, std::move(inputs->book), std::move(inputs->reading), std::move(outcome)};
}

Result<admission::CheckReport> proveKeptRun(store::Database &database, const KeptRun &kept)
{
    using admission::Fault;
    const Result<QStringList> astray = store::RunStore(database).astray(kept.run.id);
    if (!astray)
        return failure(astray.error());
    admission::CheckReport report;
    if (!kept.outcome) {
        // What is kept does not fit together: that is no run, and no reason to say nothing of it.
        if (kept.outcome.error().code != ErrorCode::SeasonDamaged)
            return failure(kept.outcome.error());
        report.faults.push_back({Fault::Check::Complete, kept.outcome.error().args.value(1).toStdString()});
        return report;
    }
    const admission::Cohort &cohort = kept.reading.cohort;
    const admission::Outcome &outcome = *kept.outcome;
    std::future<admission::Certificate> certificate =
        std::async(std::launch::async, [&cohort, &outcome] { return admission::certificateOf(cohort, outcome); });
    report = admission::check(cohort, outcome);
    const admission::Certificate proof = certificate.get();
    report.certificate = 2;
    if (QString::fromLatin1(toHex(proof.inputs)) != kept.run.inputsDigest)
        report.faults.push_back({Fault::Check::Certificate, "inputs"});
    if (QString::fromLatin1(toHex(proof.outcome)) != kept.run.outcomeDigest)
        report.faults.push_back({Fault::Check::Certificate, "outcome"});
    for (const QString &number : *astray)
        report.faults.push_back({Fault::Check::Complete, number.toStdString()});
    return report;
}

} // namespace hengzhao::office
