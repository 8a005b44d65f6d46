// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/discipline_words.h"

#include "models/wording/language.h"
#include "models/wording/phrase.h"

namespace hengzhao::wording
{

namespace
{

constexpr std::array violationStateWords = {
    Phrase<ViolationState>{ViolationState::Reported, QT_TRANSLATE_NOOP("discipline", "reported")},
    Phrase<ViolationState>{ViolationState::Investigated, QT_TRANSLATE_NOOP("discipline", "under investigation")},
    Phrase<ViolationState>{ViolationState::Established, QT_TRANSLATE_NOOP("discipline", "established")},
    Phrase<ViolationState>{ViolationState::Dismissed, QT_TRANSLATE_NOOP("discipline", "dismissed")},
};

constexpr std::array violationActWords = {
    Phrase<ViolationAct>{ViolationAct::Investigate, QT_TRANSLATE_NOOP("discipline", "investigate")},
    Phrase<ViolationAct>{ViolationAct::Establish, QT_TRANSLATE_NOOP("discipline", "establish")},
    Phrase<ViolationAct>{ViolationAct::Dismiss, QT_TRANSLATE_NOOP("discipline", "dismiss")},
};

constexpr std::array offenderWords = {
    Phrase<Offender>{Offender::School, QT_TRANSLATE_NOOP("discipline", "recruiting school")},
    Phrase<Offender>{Offender::JuniorSchool, QT_TRANSLATE_NOOP("discipline", "junior-high school")},
    Phrase<Offender>{Offender::Post, QT_TRANSLATE_NOOP("discipline", "a person's post")},
    Phrase<Offender>{Offender::Unlisted, QT_TRANSLATE_NOOP("discipline", "school without a filing")},
};

constexpr std::array disciplineWords = {
    NamedPhrase{"met", QT_TRANSLATE_NOOP("discipline", "met")},
    NamedPhrase{"not-met", QT_TRANSLATE_NOOP("discipline", "not met")},
    NamedPhrase{"not-applicable", QT_TRANSLATE_NOOP("discipline", "does not apply")},
    NamedPhrase{"report", QT_TRANSLATE_NOOP("discipline", "report")},
    NamedPhrase{"suspicion", QT_TRANSLATE_NOOP("discipline", "suspicion list")},
    NamedPhrase{"inspection", QT_TRANSLATE_NOOP("discipline", "inspection")},
    NamedPhrase{"calendar", QT_TRANSLATE_NOOP("discipline", "visit calendar")},
    NamedPhrase{"choice", QT_TRANSLATE_NOOP("discipline", "choices")},
    NamedPhrase{"material", QT_TRANSLATE_NOOP("discipline", "material")},
    NamedPhrase{"interview", QT_TRANSLATE_NOOP("discipline", "interviews")},
    NamedPhrase{"visit", QT_TRANSLATE_NOOP("discipline", "planned visits")},
    NamedPhrase{"visit-report", QT_TRANSLATE_NOOP("discipline", "visits seen")},
    NamedPhrase{"platform", QT_TRANSLATE_NOOP("discipline", "provincial platform")},
    NamedPhrase{"in-force", QT_TRANSLATE_NOOP("discipline", "in force")},
    NamedPhrase{"expired", QT_TRANSLATE_NOOP("discipline", "expired")},
    NamedPhrase{"lifted", QT_TRANSLATE_NOOP("discipline", "lifted")},
    NamedPhrase{"assigned", QT_TRANSLATE_NOOP("discipline", "to be visited")},
    NamedPhrase{"visited", QT_TRANSLATE_NOOP("discipline", "visited")},
    NamedPhrase{"open", QT_TRANSLATE_NOOP("discipline", "to be put right")},
    NamedPhrase{"overdue", QT_TRANSLATE_NOOP("discipline", "overdue")},
    NamedPhrase{"settled", QT_TRANSLATE_NOOP("discipline", "put right")},
};

QString disciplineWord(const QString &name)
{
    return phraseOf(disciplineWords, "discipline", name);
}

} // namespace

QString word(ViolationState state)
{
    return phraseOf(violationStateWords, "discipline", state);
}

QString word(ViolationAct act)
{
    return phraseOf(violationActWords, "discipline", act);
}

QString word(Offender offender)
{
    return phraseOf(offenderWords, "discipline", offender);
}

QString word(const DisciplineTerm &term)
{
    return spokenLanguage() == Language::Chinese ? term.chinese : term.english;
}

QString violationKindWord(const QString &code)
{
    const ViolationKind *kind = disciplineCatalogue().violation(code);
    return kind == nullptr ? code : word(kind->name);
}

QString sanctionKindWord(const QString &code)
{
    const SanctionKind *kind = disciplineCatalogue().sanction(code);
    return kind == nullptr ? code : word(kind->name);
}

QString themeWord(const QString &code)
{
    for (const DisciplineTerm &theme : disciplineCatalogue().themes) {
        if (theme.code == code)
            return word(theme);
    }
    return code;
}

QString questionWord(const QString &question, const QString &english)
{
    return spokenLanguage() == Language::English && !english.isEmpty() ? english : question;
}

QString inspectionAnswerWord(const QString &answer)
{
    return disciplineWord(answer);
}

QString violationSourceWord(const QString &source)
{
    return disciplineWord(source);
}

QString suspectSourceWord(const QString &source)
{
    return disciplineWord(source);
}

QString sanctionStandingWord(const QString &standing)
{
    return disciplineWord(standing);
}

QString inspectionStandingWord(const QString &standing)
{
    return disciplineWord(standing);
}

QString reporterWord(bool isAnonymous)
{
    return isAnonymous ? QCoreApplication::translate("discipline", "anonymous")
                       : QCoreApplication::translate("discipline", "named");
}

} // namespace hengzhao::wording
