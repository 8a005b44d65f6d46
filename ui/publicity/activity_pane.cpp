// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publicity/activity_pane.h"

#include "models/office/city_time.h"
#include "models/office/publicity/publicity_terms.h"
#include "models/office/visit_desk.h"
#include "models/wording/publicity_words.h"
#include "ui/parts/card.h"
#include "ui/parts/grid.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace hengzhao::ui
{

using office::Activity;
using office::ActivityDesk;

namespace
{

office::ActivityEntry activityAsked(const AskForm &asked)
{
    const auto at = [&asked](const char *key) { return asked.value(QLatin1String(key)); };
    return {at("district"), at("kind"),  at("title"), at("first"),      at("last"),
            at("junior"),   at("place"), at("filed"), at("permission"), at("remark")};
}

} // namespace

ActivityPane::ActivityPane(OpenSeason &season)
    : PublicityPane(season), m_grid(new Grid(QStringLiteral("activities"))), m_new(new QPushButton(tr("New …"))),
      m_change(new QPushButton(tr("Change …"))), m_attendance(new QPushButton(tr("Attendance …"))),
      m_cancel(new QPushButton(tr("Cancel …")))
{
    m_new->setToolTip(tr("Records an activity that a district has handed in"));
    m_new->setProperty("main", true);
    m_change->setToolTip(tr("Moves or corrects the activity before it begins"));
    m_attendance->setToolTip(tr("How many came"));
    m_cancel->setToolTip(tr("The activity does not take place"));
    m_grid->setTight(true);
    m_grid->view().setAccessibleName(tr("Activities"));
    m_grid->setEmptyText(tr("No district has handed in an activity yet."));
    auto *card = new Card(tr("Activities of the districts"),
                          tr("handed in at least %1 days ahead").arg(season.rules().publicity().leadDays));
    for (QPushButton *button : {m_cancel, m_attendance, m_change, m_new})
        card->addTool(button);
    card->body()->addWidget(m_grid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(card);
    connect(m_grid, &Grid::currentChanged, this, &ActivityPane::showTools);
    connect(m_grid, &Grid::activated, this, &ActivityPane::askAttendance);
    connect(m_grid, &Grid::summaryChanged, this, &PublicityPane::summaryChanged);
    connect(m_new, &QPushButton::clicked, this, &ActivityPane::askNew);
    connect(m_change, &QPushButton::clicked, this, &ActivityPane::askChange);
    connect(m_attendance, &QPushButton::clicked, this, &ActivityPane::askAttendance);
    connect(m_cancel, &QPushButton::clicked, this, &ActivityPane::askCancel);
}

Result<ActivityPane::Read> ActivityPane::read(office::Office &office)
{
    ActivityDesk desk(office);
    const Result<Table> table = desk.table();
    const Result<QList<Activity>> activities = desk.all();
    const Result<office::VisitPlaces> places = office::VisitDesk(office).places();
    if (!table || !activities)
        return failure(table ? activities.error() : table.error());
    if (!places)
        return failure(places.error());
    Read read{*table, *activities, {}, {{QString(), QString()}}, office::dayInCity(office.clock().now()), {}};
    for (const Activity &one : *activities) {
        if (desk.hasBegun(one))
            read.begun.insert(one.id);
    }
    for (const auto &one : places->districts)
        read.districts.append({one.code, one.name});
    for (const office::JuniorHigh &one : places->juniors)
        read.juniors.append({one.code, one.name});
    return read;
}

void ActivityPane::refresh()
{
    season().read<Read>(&ActivityPane::read).then(this, [this](const Result<Read> &read) {
        if (read)
            return show(*read);
        Q_EMIT failed(read.error());
    });
}

void ActivityPane::show(const Read &read)
{
    m_known = read.activities;
    m_districts = read.districts;
    m_juniors = read.juniors;
    m_today = read.today;
    m_begun = read.begun;
    m_grid->setTable(std::make_shared<const Table>(read.table));
    showTools();
}

std::optional<Activity> ActivityPane::current() const
{
    const auto id = m_grid->currentId();
    for (const Activity &activity : m_known) {
        if (id && activity.id == *id)
            return activity;
    }
    return std::nullopt;
}

void ActivityPane::showTools()
{
    const bool mayWrite = !season().isReadOnly();
    m_new->setEnabled(mayWrite && !m_districts.isEmpty());
    const std::optional<Activity> activity = current();
    m_change->setEnabled(mayWrite && activity && !m_begun.contains(activity->id));
    m_attendance->setEnabled(mayWrite && activity);
    m_cancel->setEnabled(mayWrite && activity);
}

void ActivityPane::addFields(AskForm &form, const office::ActivityEntry &shown) const
{
    QList<FormChoice> kinds;
    for (const office::ActivityKind &kind : office::activityKinds())
        kinds.append({kind.code, wording::activityKindWord(kind.code)});
    const auto day = [](const QString &text) { return QDate::fromString(text, Qt::ISODate); };
    form.addChoice(QStringLiteral("district"), tr("District"), m_districts, shown.district);
    form.addChoice(QStringLiteral("kind"), tr("Kind"), kinds, shown.kind);
    form.addText(QStringLiteral("title"), tr("Title"), shown.title);
    form.addChoice(QStringLiteral("junior"), tr("At a junior-high"), m_juniors, shown.junior);
    form.addText(QStringLiteral("place"), tr("Place"), shown.place);
    form.addDay(QStringLiteral("first"), tr("First day"), day(shown.first));
    form.addDay(QStringLiteral("last"), tr("Last day"), day(shown.last));
    if (day(shown.filedOn).isValid())
        form.addDay(QStringLiteral("filed"), tr("Handed in on"), day(shown.filedOn));
    form.addText(QStringLiteral("permission"), tr("Late, permitted by"), shown.latePermission);
    form.addText(QStringLiteral("remark"), tr("Remark"), shown.remark);
}

AskForm *ActivityPane::askNew()
{
    // The season's year, whatever year it is outside.
    const int year = season().rules().year();
    const QDate filed = m_today.year() == year ? m_today : QDate(year, 1, 1);
    const QString earliest = filed.addDays(season().rules().publicity().leadDays).toString(Qt::ISODate);
    auto *form = new AskForm(tr("New activity"), tr("Record"), this);
    addFields(*form, {{}, QStringLiteral("principals"), {}, earliest, earliest, {}, {}, filed.toString(Qt::ISODate)});
    keepForm(*form, tr("Recording the activity"), tr("The activity is recorded."), [](const AskForm &asked) {
        return [entry = activityAsked(asked)](office::Office &office) -> Result<void> {
            const Result<qint64> id = ActivityDesk(office).add(entry);
            return id ? Result<void>() : failure(id.error());
        };
    });
    return form;
}

/// Where somebody else was quicker, the form says what differs now and stays open: who agrees once more has seen it.
AskForm *ActivityPane::askChange()
{
    const std::optional<Activity> activity = current();
    if (!activity || season().isReadOnly() || m_begun.contains(activity->id))
        return nullptr;
    auto *form = new AskForm(tr("Change the activity"), tr("Keep"), this);
    form->addRemark(
        tr("A first day that is moved has to be %1 days ahead again.").arg(season().rules().publicity().leadDays));
    addFields(*form, ActivityDesk::entryOf(*activity));
    const auto seen = std::make_shared<Activity>(*activity);
    keepForm(*form, tr("Changing the activity"), tr("The activity is changed."), [seen](const AskForm &asked) {
        return [seen, entry = activityAsked(asked)](office::Office &office) {
            ActivityDesk desk(office);
            Result<void> done = desk.change(*seen, entry);
            if (!done && done.error().code == ErrorCode::RowChanged)
                *seen = desk.byId(seen->id).value_or(*seen);
            return done;
        };
    });
    return form;
}

AskForm *ActivityPane::askAttendance()
{
    const std::optional<Activity> activity = current();
    if (!activity || season().isReadOnly())
        return nullptr;
    auto *form = new AskForm(tr("Attendance"), tr("Record"), this);
    form->addRemark(activity->title);
    form->addText(QStringLiteral("attendance"), tr("How many came"),
                  activity->attendance ? QString::number(*activity->attendance) : QString());
    form->addText(QStringLiteral("remark"), tr("Remark"), activity->remark);
    keepForm(*form, tr("Recording the attendance"), tr("The attendance is recorded."),
             [seen = *activity](const AskForm &asked) {
                 return [seen, count = asked.value(QStringLiteral("attendance")),
                         remark = asked.value(QStringLiteral("remark"))](office::Office &office) {
                     return ActivityDesk(office).setAttendance(seen, count, remark);
                 };
             });
    return form;
}

AskForm *ActivityPane::askCancel()
{
    const std::optional<Activity> activity = current();
    if (!activity)
        return nullptr;
    auto *form = new AskForm(tr("Cancel the activity"), tr("Cancel it"), this);
    form->addRemark(tr("“%1” does not take place.").arg(activity->title));
    form->addText(QStringLiteral("reason"), tr("Reason"));
    keepForm(*form, tr("Cancelling the activity"), tr("The activity is cancelled."),
             [seen = *activity](const AskForm &asked) {
                 return [seen, reason = asked.value(QStringLiteral("reason"))](office::Office &office) {
                     return ActivityDesk(office).cancel(seen, reason);
                 };
             });
    return form;
}

} // namespace hengzhao::ui
