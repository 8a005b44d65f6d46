// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publicity/visit_pane.h"

#include "models/wording/publicity_words.h"
#include "ui/publicity/visit_calendar.h"

namespace hengzhao::ui
{

using office::HalfDay;
using office::Visit;
using office::VisitDesk;

QList<FormChoice> VisitPane::schoolChoices() const
{
    QList<FormChoice> choices;
    for (const office::RecruitingSchool &one : m_places.schools)
        choices.append({one.code, one.name});
    return choices;
}

QList<FormChoice> VisitPane::juniorChoices() const
{
    QList<FormChoice> choices;
    for (const office::JuniorHigh &one : m_places.juniors)
        choices.append({one.code, one.name});
    return choices;
}

QList<FormChoice> VisitPane::partChoices()
{
    QList<FormChoice> choices;
    for (const DayPart part : {DayPart::Morning, DayPart::Afternoon})
        choices.append({codeName(part), wording::word(part)});
    return choices;
}

AskForm *VisitPane::askNew()
{
    const HalfDay when = m_calendar->current();
    auto *form = new AskForm(tr("New visit"), tr("Put on the calendar"), this);
    const office::VisitFilter narrowed = filter();
    form->addChoice(QStringLiteral("school"), tr("School"), schoolChoices(), narrowed.school);
    form->addChoice(QStringLiteral("junior"), tr("Junior-high"), juniorChoices(), narrowed.junior);
    form->addDay(QStringLiteral("day"), tr("Day"), when.day);
    form->addChoice(QStringLiteral("part"), tr("Part of the day"), partChoices(), codeName(when.part));
    form->addText(QStringLiteral("team"), tr("Team"), QStringLiteral("1"));
    form->addText(QStringLiteral("remark"), tr("Remark"));
    keepForm(*form, tr("Keeping the visit"), tr("The visit is on the calendar."), [](const AskForm &asked) {
        const office::VisitEntry entry{asked.value(QStringLiteral("school")), asked.value(QStringLiteral("junior")),
                                       asked.value(QStringLiteral("day")),    asked.value(QStringLiteral("part")),
                                       asked.value(QStringLiteral("team")),   asked.value(QStringLiteral("remark"))};
        return [entry](office::Office &office) -> Result<void> {
            const Result<qint64> id = VisitDesk(office).add(entry);
            return id ? Result<void>() : failure(id.error());
        };
    });
    return form;
}

AskForm *VisitPane::askMove()
{
    const std::optional<Visit> visit = chosen();
    if (!visit)
        return nullptr;
    auto *form = new AskForm(tr("Move the visit"), tr("Move"), this);
    form->addRemark(tr("%1, team %2, at %3").arg(visit->schoolName, visit->team, visit->juniorName));
    form->addDay(QStringLiteral("day"), tr("Day"), visit->when.day);
    form->addChoice(QStringLiteral("part"), tr("Part of the day"), partChoices(), codeName(visit->when.part));
    form->addChoice(QStringLiteral("junior"), tr("Junior-high"), juniorChoices(), visit->juniorCode);
    keepForm(*form, tr("Moving the visit"),
             tr("The visit of %1 to %2 was moved.").arg(visit->schoolName, visit->juniorName),
             [seen = *visit](const AskForm &asked) {
                 const HalfDay when{QDate::fromString(asked.value(QStringLiteral("day")), Qt::ISODate),
                                    parseDayPart(asked.value(QStringLiteral("part"))).value_or(seen.when.part)};
                 return [seen, when, junior = asked.value(QStringLiteral("junior"))](office::Office &office) {
                     return VisitDesk(office).move(seen, when, junior);
                 };
             });
    return form;
}

AskForm *VisitPane::askCancel()
{
    const std::optional<Visit> visit = chosen();
    if (!visit)
        return nullptr;
    auto *form = new AskForm(tr("Cancel the visit"), tr("Take off the calendar"), this);
    form->addRemark(tr("%1 at %2 on %3 does not take place.")
                        .arg(visit->schoolName, visit->juniorName, visit->when.day.toString(Qt::ISODate)));
    form->addText(QStringLiteral("reason"), tr("Reason"));
    keepForm(*form, tr("Cancelling the visit"), tr("The visit is off the calendar."),
             [seen = *visit](const AskForm &asked) {
                 return [seen, reason = asked.value(QStringLiteral("reason"))](office::Office &office) {
                     return VisitDesk(office).cancel(seen, reason);
                 };
             });
    return form;
}

/// One step from the calendar: time and junior-high stand there already (R34).
AskForm *VisitPane::askReport()
{
    const std::optional<Visit> visit = chosen();
    auto *form = new AskForm(tr("Report a visit not on the calendar"), tr("Report"), this);
    form->addRemark(
        tr("The discipline office looks into it. Who reports it is kept from view in seasons with accounts."));
    form->addChoice(QStringLiteral("junior"), tr("Junior-high"), juniorChoices(),
                    visit ? visit->juniorCode : filter().junior);
    form->addDay(QStringLiteral("day"), tr("Day"), m_calendar->current().day);
    form->addChoice(QStringLiteral("school"), tr("Who was there"), schoolChoices(), {}, true);
    form->addLines(QStringLiteral("seen"), tr("What was seen"));
    form->addText(QStringLiteral("reporter"), tr("Reported by"));
    keepForm(*form, tr("Reporting the visit"), tr("The visit is reported."), [](const AskForm &asked) {
        const office::ReportEntry entry{asked.value(QStringLiteral("junior")), asked.value(QStringLiteral("day")),
                                        asked.value(QStringLiteral("school")),
                                        asked.value(QStringLiteral("seen")).simplified(),
                                        asked.value(QStringLiteral("reporter"))};
        return [entry](office::Office &office) -> Result<void> {
            const Result<qint64> id = VisitDesk(office).report(entry);
            return id ? Result<void>() : failure(id.error());
        };
    });
    return form;
}

} // namespace hengzhao::ui
