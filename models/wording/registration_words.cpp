// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/registration_words.h"

#include "models/wording/phrase.h"
#include "models/wording/term_words.h"

namespace hengzhao::wording
{

namespace
{

using Obstacle = RegistrationObstacle;

constexpr std::array obstacleWords = {
    Phrase<Obstacle>{Obstacle::NotApproved, QT_TRANSLATE_NOOP("registration", "not approved yet")},
    Phrase<Obstacle>{Obstacle::NotFiled, QT_TRANSLATE_NOOP("registration", "school or program without a filing")},
    Phrase<Obstacle>{Obstacle::OverLimit, QT_TRANSLATE_NOOP("registration", "over the limit")},
    Phrase<Obstacle>{Obstacle::NotArrived, QT_TRANSLATE_NOOP("registration", "did not arrive")},
    Phrase<Obstacle>{Obstacle::NotReported, QT_TRANSLATE_NOOP("registration", "arrival not reported")},
    Phrase<Obstacle>{Obstacle::DuplicateOpen, QT_TRANSLATE_NOOP("registration", "duplicate not settled")},
    Phrase<Obstacle>{Obstacle::DuplicateReleased, QT_TRANSLATE_NOOP("registration", "released to another school")},
};

constexpr std::array duplicateStateWords = {
    Phrase<DuplicateState>{DuplicateState::Open, QT_TRANSLATE_NOOP("registration", "open")},
    Phrase<DuplicateState>{DuplicateState::Kept, QT_TRANSLATE_NOOP("registration", "stays here")},
    Phrase<DuplicateState>{DuplicateState::Released, QT_TRANSLATE_NOOP("registration", "released")},
};

constexpr std::array duplicateActWords = {
    Phrase<DuplicateAct>{DuplicateAct::Keep, QT_TRANSLATE_NOOP("registration", "Keep here")},
    Phrase<DuplicateAct>{DuplicateAct::Release, QT_TRANSLATE_NOOP("registration", "Release")},
};

constexpr std::array storyWords = {
    NamedPhrase{"pre-admit", QT_TRANSLATE_NOOP("registration", "pre-admitted")},
    NamedPhrase{"arrive", QT_TRANSLATE_NOOP("registration", "arrived")},
    NamedPhrase{"absent", QT_TRANSLATE_NOOP("registration", "did not arrive")},
    NamedPhrase{"duplicate", QT_TRANSLATE_NOOP("registration", "found registered elsewhere")},
    NamedPhrase{"keep", QT_TRANSLATE_NOOP("registration", "duplicate settled: stays here")},
    NamedPhrase{"give-up", QT_TRANSLATE_NOOP("registration", "duplicate settled: released")},
    NamedPhrase{"transfer", QT_TRANSLATE_NOOP("registration", "transferred")},
};

QString stateNamed(const QString &code)
{
    const std::optional<AdmissionState> state = parseAdmissionState(code);
    return state ? word(*state) : code;
}

} // namespace

QString word(RegistrationObstacle obstacle)
{
    return phraseOf(obstacleWords, "registration", obstacle);
}

QString word(DuplicateState state)
{
    return phraseOf(duplicateStateWords, "registration", state);
}

QString word(DuplicateAct act)
{
    return phraseOf(duplicateActWords, "registration", act);
}

QString duplicateOutcomeWord(DuplicateState state, const QString &outcome)
{
    if (outcome == QLatin1String("ended"))
        return QCoreApplication::translate("registration", "released, the admission ended");
    if (outcome == QLatin1String("recorded"))
        return QCoreApplication::translate("registration", "released, on the record only");
    return word(state);
}

QString storyWord(const StoryStep &step)
{
    if (step.to.isEmpty() || step.act == QLatin1String("pre-admit"))
        return phraseOf(storyWords, "registration", step.act);
    // A return reads as the state gone back to would not.
    return step.act == QLatin1String("return")
               ? filled(QCoreApplication::translate("registration", "returned: %1 again"), {stateNamed(step.to)})
               : stateNamed(step.to);
}

QString storyDetail(const StoryStep &step)
{
    QStringList parts;
    for (const QString &part : {step.school, step.program}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    const auto add = [&parts](const char *pattern, const QString &value) {
        if (!value.isEmpty())
            parts.append(filled(QCoreApplication::translate("registration", pattern), {value}));
    };
    add(QT_TRANSLATE_NOOP("registration", "order %1"), step.orderNumber);
    if (!step.reason.isEmpty())
        parts.append(step.reason);
    add(QT_TRANSLATE_NOOP("registration", "proof: %1"), step.proof);
    add(QT_TRANSLATE_NOOP("registration", "with the consent of %1"), step.consent);
    return parts.join(QStringLiteral(" · "));
}

} // namespace hengzhao::wording
