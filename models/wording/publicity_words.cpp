// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/publicity_words.h"

#include "models/wording/phrase.h"

namespace hengzhao::wording
{

namespace
{

constexpr std::array materialStateWords = {
    Phrase<MaterialState>{MaterialState::Draft, QT_TRANSLATE_NOOP("publicity", "draft")},
    Phrase<MaterialState>{MaterialState::Submitted, QT_TRANSLATE_NOOP("publicity", "submitted")},
    Phrase<MaterialState>{MaterialState::Returned, QT_TRANSLATE_NOOP("publicity", "returned")},
    Phrase<MaterialState>{MaterialState::Approved, QT_TRANSLATE_NOOP("publicity", "approved")},
    Phrase<MaterialState>{MaterialState::Released, QT_TRANSLATE_NOOP("publicity", "released")},
};

constexpr std::array materialActWords = {
    Phrase<MaterialAct>{MaterialAct::Submit, QT_TRANSLATE_NOOP("publicity", "submit")},
    Phrase<MaterialAct>{MaterialAct::Approve, QT_TRANSLATE_NOOP("publicity", "approve")},
    Phrase<MaterialAct>{MaterialAct::Return, QT_TRANSLATE_NOOP("publicity", "return")},
    Phrase<MaterialAct>{MaterialAct::Release, QT_TRANSLATE_NOOP("publicity", "release")},
};

constexpr std::array dayPartWords = {
    Phrase<DayPart>{DayPart::Morning, QT_TRANSLATE_NOOP("publicity", "morning")},
    Phrase<DayPart>{DayPart::Afternoon, QT_TRANSLATE_NOOP("publicity", "afternoon")},
};

constexpr std::array activityKindWords = {
    NamedPhrase{"principals", QT_TRANSLATE_NOOP("publicity", "meeting of principals")},
    NamedPhrase{"homeroom-teachers", QT_TRANSLATE_NOOP("publicity", "meeting of homeroom teachers")},
    NamedPhrase{"parents", QT_TRANSLATE_NOOP("publicity", "parents’ evening")},
    NamedPhrase{"open-day", QT_TRANSLATE_NOOP("publicity", "open day")},
    NamedPhrase{"mobilisation", QT_TRANSLATE_NOOP("publicity", "mobilisation after the examination")},
    NamedPhrase{"lecture", QT_TRANSLATE_NOOP("publicity", "talk")},
    NamedPhrase{"other", QT_TRANSLATE_NOOP("publicity", "other")},
};

constexpr std::array channelWords = {
    NamedPhrase{"leaflet", QT_TRANSLATE_NOOP("publicity", "leaflet")},
    NamedPhrase{"brochure", QT_TRANSLATE_NOOP("publicity", "brochure")},
    NamedPhrase{"poster", QT_TRANSLATE_NOOP("publicity", "poster")},
    NamedPhrase{"website", QT_TRANSLATE_NOOP("publicity", "website")},
    NamedPhrase{"social", QT_TRANSLATE_NOOP("publicity", "WeChat account")},
    NamedPhrase{"video", QT_TRANSLATE_NOOP("publicity", "short video")},
    NamedPhrase{"broadcast", QT_TRANSLATE_NOOP("publicity", "radio and television")},
    NamedPhrase{"newspaper", QT_TRANSLATE_NOOP("publicity", "newspaper")},
    NamedPhrase{"event", QT_TRANSLATE_NOOP("publicity", "talk on site")},
    NamedPhrase{"other", QT_TRANSLATE_NOOP("publicity", "other")},
};

constexpr std::array posterStateWords = {
    NamedPhrase{"shown", QT_TRANSLATE_NOOP("publicity", "in every class")},
    NamedPhrase{"missing", QT_TRANSLATE_NOOP("publicity", "missing")},
    NamedPhrase{"taken-down", QT_TRANSLATE_NOOP("publicity", "taken down early")},
    NamedPhrase{"unknown", QT_TRANSLATE_NOOP("publicity", "classes not known")},
};

} // namespace

QString word(MaterialState state)
{
    return phraseOf(materialStateWords, "publicity", state);
}

QString word(MaterialAct act)
{
    return phraseOf(materialActWords, "publicity", act);
}

QString word(DayPart part)
{
    return phraseOf(dayPartWords, "publicity", part);
}

Tone toneOf(MaterialState state)
{
    switch (state) {
    case MaterialState::Draft:
        return Tone::Neutral;
    case MaterialState::Submitted:
        return Tone::Warning;
    case MaterialState::Returned:
        return Tone::Bad;
    case MaterialState::Approved:
    case MaterialState::Released:
        return Tone::Good;
    }
    Q_UNREACHABLE();
}

QString activityKindWord(const QString &kind)
{
    return phraseOf(activityKindWords, "publicity", kind);
}

QString channelWord(const QString &channel)
{
    return phraseOf(channelWords, "publicity", channel);
}

QString posterStateWord(const QString &state)
{
    return phraseOf(posterStateWords, "publicity", state);
}

QString weekdayWord(int day)
{
    constexpr std::array words = {QT_TRANSLATE_NOOP("publicity", "Mon"), QT_TRANSLATE_NOOP("publicity", "Tue"),
                                  QT_TRANSLATE_NOOP("publicity", "Wed"), QT_TRANSLATE_NOOP("publicity", "Thu"),
                                  QT_TRANSLATE_NOOP("publicity", "Fri"), QT_TRANSLATE_NOOP("publicity", "Sat"),
                                  QT_TRANSLATE_NOOP("publicity", "Sun")};
    Q_ASSERT(day >= 1 && day <= static_cast<int>(words.size()));
    return QCoreApplication::translate("publicity", words[static_cast<size_t>(day - 1)]);
}

QString jointWord()
{
    return QCoreApplication::translate("publicity", "joint");
}

} // namespace hengzhao::wording
