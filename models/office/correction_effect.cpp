// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/correction_effect.h"

#include "models/admission/match.h"
#include "models/office/kept_run.h"
#include "models/store/directory_names.h"

#include <algorithm>

namespace hengzhao::office
{

namespace
{

CorrectedSeat seatOf(const admission::Cohort &cohort, const admission::Outcome &outcome, size_t row)
{
    const std::int32_t bucket = outcome.bucket[row];
    if (bucket == admission::none)
        return {};
    const std::int32_t school = cohort.buckets[static_cast<size_t>(bucket)].school;
    return {QString::fromStdString(cohort.schools[static_cast<size_t>(school)].code),
            {},
            outcome.round[row],
            outcome.place[row]};
}

/// Puts the new values into the candidate's row; whether any of them orders anybody.
bool correct(admission::Cohort &cohort, size_t row, const store::Correction &correction)
{
    bool orders = false;
    for (const store::CorrectedField &field : correction.fields) {
        const QByteArray name = field.field.toLatin1();
        if (std::int32_t *cell = admission::scoreCell(cohort, row, {name.constData(), size_t(name.size())})) {
            *cell = static_cast<std::int32_t>(field.afterNumber.value_or(admission::none));
            orders = true;
        }
    }
    return orders;
}

Result<std::optional<CorrectionEffect>> effectOnRun(store::Database &database, const store::RunFacts &run,
                                                    const store::Correction &correction)
{
    Result<RunInputs> inputs = readInputs(database, run);
    if (!inputs)
        return failure(inputs.error());
    admission::Cohort &cohort = inputs->reading.cohort;
    const auto found = std::find(cohort.ids.begin(), cohort.ids.end(), correction.candidate);
    if (found == cohort.ids.end())
        return std::optional<CorrectionEffect>();
    const auto row = static_cast<size_t>(found - cohort.ids.begin());
    const admission::Outcome before = admission::match(cohort);
    if (before.standing[row] != Standing::InPool || !correct(cohort, row, correction))
        return std::optional<CorrectionEffect>();
    const admission::Outcome after = admission::match(cohort);
    const Result<QHash<QString, QString>> names = store::schoolNames(database);
    if (!names)
        return failure(names.error());
    CorrectionEffect effect{run.batch, run.id.value(), seatOf(cohort, before, row), seatOf(cohort, after, row)};
    for (CorrectedSeat *seat : {&effect.before, &effect.after})
        seat->schoolName = names->value(seat->schoolCode);
    for (size_t other = 0; other < cohort.size(); ++other)
        effect.others += other != row && before.bucket[other] != after.bucket[other] ? 1 : 0;
    return std::optional(effect);
}

} // namespace

Result<QList<CorrectionEffect>> effectOf(store::Database &database, const store::Correction &correction)
{
    const Result<QList<store::RunFacts>> runs = store::RunStore(database).all();
    if (!runs)
        return failure(runs.error());
    QList<CorrectionEffect> effects;
    for (const store::RunFacts &run : *runs) {
        // A supplement has no order: its entries stand in the order in which they came (R23).
        if (!run.inForce || run.mode == BatchMode::Supplement)
            continue;
        const Result<std::optional<CorrectionEffect>> effect = effectOnRun(database, run, correction);
        if (!effect)
            return failure(effect.error());
        if (*effect)
            effects.append(**effect);
    }
    return effects;
}

} // namespace hengzhao::office
