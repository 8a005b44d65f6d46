// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/demo_lines.h"

#include "models/store/line_store.h"

namespace hengzhao::office
{

namespace
{

constexpr int yearsKept = 3;

/// In hundredths, by turns above and below: enough to be seen beside this year's line.
qint64 offsetOf(qsizetype area, int yearsAgo)
{
    return (static_cast<qint64>(area * 3 + yearsAgo * 5) % 9 - 4) * 200;
}

} // namespace

Result<void> addDemoLines(Office &office, int year)
{
    store::LineStore lines(office.database());
    const Result<QList<store::LineVersion>> versions = lines.versions();
    if (!versions)
        return failure(versions.error());
    if (versions->isEmpty())
        return {};
    Result<store::Transaction> transaction = office.begin();
    if (!transaction)
        return failure(transaction.error());
    qint64 rows = 0;
    for (qsizetype area = 0; area < versions->size(); ++area) {
        for (int ago = 1; ago <= yearsKept; ++ago) {
            const auto score = Score::fromHundredths((*versions)[area].score.hundredths() + offsetOf(area, ago));
            if (!score)
                continue;
            if (Result<void> done = lines.addPast({year - ago, (*versions)[area].lineArea, *score}, *transaction);
                !done)
                return done;
            ++rows;
        }
    }
    return transaction->commit(
        {QStringLiteral("season create"), QStringLiteral("past lines"), {{QStringLiteral("rows"), rows}}});
}

} // namespace hengzhao::office
