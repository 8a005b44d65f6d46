// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/batch_readiness.h"

#include "models/store/admission_store.h"
#include "models/store/line_store.h"
#include "models/store/plan_store.h"
#include "models/store/run_store.h"

#include <algorithm>

namespace hengzhao::office
{

namespace
{

Result<void> checkInputs(store::Database &database)
{
    const Result<QStringList> imported = store::SeasonStore(database).importedKinds();
    const Result<store::UnsettledAreas> areas = store::LineStore(database).unsettled();
    if (!imported || !areas)
        return failure(imported ? areas.error() : imported.error());
    QStringList missing;
    for (const char *kind : {"districts", "schools", "plans", "candidates", "choices"}) {
        if (!imported->contains(QLatin1String(kind)))
            missing.append(QLatin1String(kind));
    }
    // A line is needed where somebody applied to general schools (R11).
    if (!areas->withoutLine.isEmpty())
        missing.append(QStringLiteral("lines"));
    if (!missing.isEmpty())
        return failure(ErrorCode::InputsMissing, {missing.join(QStringLiteral(", "))});
    if (!areas->withoutResult.isEmpty()) // R12
        return failure(ErrorCode::GeneralResultMissing, {areas->withoutResult.join(QStringLiteral(", "))});
    return {};
}

/// A re-run is on the record, and only while every admission is still pre-admitted (R21).
Result<void> checkRerun(store::Database &database, int batch, const QString &reason, bool dryRun)
{
    const Result<bool> closed = store::AdmissionStore(database).isClosed(batch);
    if (!closed)
        return failure(closed.error());
    if (*closed)
        return failure(ErrorCode::BatchClosed, {QString::number(batch)});
    const store::RunStore runs(database);
    const Result<std::optional<store::RunFacts>> before = runs.inForce(batch);
    const Result<bool> moved = runs.hasMoved(batch);
    if (!before || !moved)
        return failure(before ? moved.error() : before.error());
    if (!*before)
        return {};
    if (*moved)
        return failure(ErrorCode::BatchMoved, {QString::number(batch)});
    if (!dryRun && reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonMissing);
    return {};
}

} // namespace

Result<void> checkEarlierClosed(store::Database &database, const RuleBook &book, int batch)
{
    std::optional<int> earlier;
    for (const BatchRule &rule : book.batches()) {
        if (rule.batch < batch && rule.mode != BatchMode::Supplement)
            earlier = std::max(earlier.value_or(0), rule.batch);
    }
    if (!earlier)
        return {};
    const Result<bool> closed = store::AdmissionStore(database).isClosed(*earlier);
    if (!closed)
        return failure(closed.error());
    if (!*closed)
        return failure(ErrorCode::EarlierBatchOpen, {QString::number(batch), QString::number(*earlier)});
    return {};
}

Result<BatchRule> checkReadiness(store::Database &database, const RuleBook &book, int batch, const QString &reason,
                                 bool dryRun)
{
    const std::optional<BatchRule> rule = book.batch(batch);
    if (!rule)
        return failure(ErrorCode::UnknownBatch, {QString::number(batch)});
    if (rule->mode == BatchMode::Supplement)
        return failure(ErrorCode::BatchIsSupplement, {QString::number(batch)});
    if (const Result<void> inputs = checkInputs(database); !inputs)
        return failure(inputs.error());
    if (const Result<void> earlier = checkEarlierClosed(database, book, batch); !earlier)
        return failure(earlier.error());
    if (const Result<void> rerun = checkRerun(database, batch, reason, dryRun); !rerun)
        return failure(rerun.error());
    return *rule;
}

Result<Findings> planNotices(store::Database &database)
{
    const Result<QList<store::SchoolPlan>> plans = store::PlanStore(database).schoolPlans();
    if (!plans)
        return failure(plans.error());
    Findings notices;
    for (const store::SchoolPlan &plan : *plans) {
        if (!plan.published)
            continue;
        const auto notice = [&](FindingCode code, const QStringList &rest = {}) {
            notices.append({code, Severity::Notice, 0, QString(), plan.code.text(), QStringList{plan.name} + rest});
        };
        if (!plan.limit)
            notice(FindingCode::SchoolWithoutPlan);
        else if (plan.urban && plan.allotments == 0) // R16
            notice(FindingCode::UrbanSchoolWithoutAllotment);
        if (plan.limit && plan.programSeats && *plan.programSeats < *plan.limit) // R17
            notice(FindingCode::ProgramSeatsBelowLimit,
                   {QString::number(*plan.programSeats), QString::number(*plan.limit)});
    }
    return notices;
}

} // namespace hengzhao::office
