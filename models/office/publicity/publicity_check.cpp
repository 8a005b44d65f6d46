// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/publicity/publicity_check.h"

namespace hengzhao::office
{

namespace
{

Result<void> checkGuidance(Office &office, PublicityCheck &check)
{
    const Result<RuleBook> book = office.ruleBook();
    const Result<QList<GuidanceCount>> counts = GuidanceDesk(office).counts();
    if (!book || !counts)
        return failure(book ? counts.error() : book.error());
    check.lessonTarget = book->targets().careerLessons;
    for (const GuidanceCount &count : *counts) {
        if (count.lessons < check.lessonTarget)
            check.shortOfLessons.append(count);
        // Of a junior-high whose roll says no number of classes nothing can be said.
        if (count.classes && posterStateOf(count) != QLatin1String("shown"))
            check.postersMissing.append(count);
    }
    return {};
}

} // namespace

Result<PublicityCheck> checkPublicity(Office &office)
{
    PublicityCheck check;
    if (const Result<void> done = checkGuidance(office, check); !done)
        return failure(done.error());
    const Result<QList<Activity>> activities = ActivityDesk(office).all();
    const Result<QList<Material>> materials = MaterialDesk(office).all();
    const Result<QList<VisitReport>> reports = VisitDesk(office).reports();
    if (!activities || !materials)
        return failure(activities ? materials.error() : activities.error());
    if (!reports)
        return failure(reports.error());
    for (const Activity &activity : *activities) {
        if (!activity.latePermission.isEmpty())
            check.late.append(activity);
    }
    for (const Material &material : *materials) {
        if (material.state == MaterialState::Submitted)
            check.waiting.append(material);
    }
    check.reports = *reports;
    return check;
}

} // namespace hengzhao::office
