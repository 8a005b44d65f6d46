// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/calendar_words.h"

#include "models/wording/name_words.h"
#include "models/wording/phrase.h"

namespace hengzhao::wording
{

namespace
{

constexpr std::array windowWords = {
    NamedPhrase{"filing_deadline", QT_TRANSLATE_NOOP("calendar", "Schools submit their filings")},
    NamedPhrase{"choices", QT_TRANSLATE_NOOP("calendar", "Candidates file their choices")},
    NamedPhrase{"supplementary", QT_TRANSLATE_NOOP("calendar", "Candidates file supplementary choices")},
    NamedPhrase{"examination", QT_TRANSLATE_NOOP("calendar", "Examination")},
};

constexpr std::array dayWords = {
    Phrase<Milestone::Kind>{Milestone::Kind::RunBy, QT_TRANSLATE_NOOP("calendar", "%1: run")},
    Phrase<Milestone::Kind>{Milestone::Kind::ConfirmBy, QT_TRANSLATE_NOOP("calendar", "%1: confirmations end")},
    Phrase<Milestone::Kind>{Milestone::Kind::SubmitBy, QT_TRANSLATE_NOOP("calendar", "%1: lists submitted")},
    Phrase<Milestone::Kind>{Milestone::Kind::ApproveBy, QT_TRANSLATE_NOOP("calendar", "%1: lists approved")},
};

constexpr std::array milestoneStates = {
    Phrase<MilestoneState>{MilestoneState::Past, QT_TRANSLATE_NOOP("calendar", "past")},
    Phrase<MilestoneState>{MilestoneState::Now, QT_TRANSLATE_NOOP("calendar", "now")},
    Phrase<MilestoneState>{MilestoneState::ToCome, QT_TRANSLATE_NOOP("calendar", "to come")},
};

constexpr std::array dispatchStates = {
    Phrase<DispatchState>{DispatchState::Open, QT_TRANSLATE_NOOP("calendar", "open")},
    Phrase<DispatchState>{DispatchState::DueToday, QT_TRANSLATE_NOOP("calendar", "due today")},
    Phrase<DispatchState>{DispatchState::Late, QT_TRANSLATE_NOOP("calendar", "late")},
    Phrase<DispatchState>{DispatchState::Done, QT_TRANSLATE_NOOP("calendar", "done")},
};

} // namespace

QString word(const Milestone &milestone)
{
    if (milestone.kind == Milestone::Kind::Window)
        return phraseOf(windowWords, "calendar", milestone.window);
    return filled(phraseOf(dayWords, "calendar", milestone.kind), {capitalised(batchWord(milestone.batch))});
}

QString word(MilestoneState state)
{
    return phraseOf(milestoneStates, "calendar", state);
}

QString word(DispatchState state)
{
    return phraseOf(dispatchStates, "calendar", state);
}

QString distanceWord(qint64 days)
{
    const auto count = static_cast<int>(days < 0 ? -days : days);
    if (days == 0)
        return QCoreApplication::translate("calendar", "today");
    if (days > 0)
        return QCoreApplication::translate("calendar", "in %n day(s)", nullptr, count);
    return QCoreApplication::translate("calendar", "%n day(s) ago", nullptr, count);
}

} // namespace hengzhao::wording
