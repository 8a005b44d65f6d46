// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/story_desk.h"

#include "models/office/city_time.h"
#include "models/office/word_column.h"
#include "models/store/admission_store.h"
#include "models/store/story_store.h"
#include "models/wording/registration_words.h"

namespace hengzhao::office
{

Result<Story> StoryDesk::story(const QString &candidate)
{
    const auto number = CandidateNumber::parse(candidate);
    if (!number)
        return failure(ErrorCode::UnknownCandidate, {candidate});
    const Result<std::optional<store::CandidateFacts>> known =
        store::AdmissionStore(m_office.database()).candidate(*number);
    if (!known)
        return failure(known.error());
    if (!*known)
        return failure(ErrorCode::UnknownCandidate, {candidate});
    return store::storyOf(m_office.database(), *number);
}

Result<Table> StoryDesk::storyTable(const QString &candidate)
{
    const Result<Story> told = story(candidate);
    if (!told)
        return failure(told.error());
    Table table;
    table.columns = {columnOf("when", ColumnKind::Text), columnOf("step", ColumnKind::Text),
                     columnOf("details", ColumnKind::Text), columnOf("actor", ColumnKind::Text)};
    for (const StoryStep &step : *told) {
        table.ids.push_back(static_cast<std::int64_t>(table.ids.size()));
        table.columns[0].texts.append(shownMoment(step.at));
        table.columns[1].texts.append(wording::storyWord(step));
        table.columns[2].texts.append(wording::storyDetail(step));
        table.columns[3].texts.append(step.actor);
    }
    return table;
}

} // namespace hengzhao::office
