// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/calendar_desk.h"

#include "models/office/city_time.h"
#include "models/office/word_column.h"
#include "models/wording/calendar_words.h"

namespace hengzhao::office
{

namespace
{

Tone toneOf(MilestoneState state)
{
    switch (state) {
    case MilestoneState::Past:
        return Tone::Neutral;
    case MilestoneState::Now:
        return Tone::Warning;
    case MilestoneState::ToCome:
        return Tone::Plain;
    }
    Q_UNREACHABLE();
}

/// Days from today to the next end of a milestone that matters: its beginning while it is to come, else its last day.
qint64 distanceTo(const Milestone &milestone, QDate today)
{
    return today.daysTo(today < milestone.days.from ? milestone.days.from : milestone.days.to);
}

} // namespace

QDate CalendarDesk::today() const
{
    return dayInCity(m_office.clock().now());
}

Result<QList<Milestone>> CalendarDesk::milestones()
{
    const Result<RuleBook> book = m_office.ruleBook();
    if (!book)
        return failure(book.error());
    return hengzhao::milestones(*book);
}

Result<Table> CalendarDesk::milestoneTable()
{
    const Result<QList<Milestone>> known = milestones();
    if (!known)
        return failure(known.error());
    Table table;
    table.columns = {columnOf("milestone", ColumnKind::Text), columnOf("state", ColumnKind::Word),
                     columnOf("distance", ColumnKind::Text), columnOf("first_day", ColumnKind::Text),
                     columnOf("last_day", ColumnKind::Text)};
    for (const Milestone &milestone : *known) {
        const MilestoneState state = stateOf(milestone, today());
        table.ids.push_back(static_cast<std::int64_t>(table.ids.size()));
        table.columns[0].texts.append(wording::word(milestone));
        addWord(table.columns[1], wording::word(state), toneOf(state));
        table.columns[2].texts.append(wording::distanceWord(distanceTo(milestone, today())));
        table.columns[3].texts.append(milestone.days.from.toString(Qt::ISODate));
        table.columns[4].texts.append(milestone.days.to.toString(Qt::ISODate));
    }
    return table;
}

} // namespace hengzhao::office
