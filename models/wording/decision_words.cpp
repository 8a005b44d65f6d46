// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/decision_words.h"

#include "models/wording/name_words.h"
#include "models/wording/phrase.h"

namespace hengzhao::wording
{

namespace
{

QString text(const char *source, const QStringList &args)
{
    return filled(QCoreApplication::translate("decisions", source), args);
}

/// A school with its name where the directory has one; else the code as it was filed.
QString schoolWord(const QString &code, const QString &name)
{
    return name.isEmpty() ? code : text(QT_TRANSLATE_NOOP("decisions", "%1 (%2)"), {name, code});
}

QString valueWord(const QString &value)
{
    return value.isEmpty() ? text(QT_TRANSLATE_NOOP("decisions", "none"), {}) : value;
}

/// What an order falls back on where candidates are equal in all else. Its values say nothing about the candidates, and
/// a candidate number would name one (R10, R14), so they are never shown.
QString lastResortSentence(const QString &key)
{
    if (key == QLatin1String("lot"))
        return text(QT_TRANSLATE_NOOP("decisions", "All else being equal, the public lot decided."), {});
    if (key == QLatin1String("candidate_no"))
        return text(QT_TRANSLATE_NOOP("decisions", "All else being equal, the order of candidate numbers decided."),
                    {});
    return {};
}

/// What parted a candidate who was not taken from the last one taken.
QString refusalKeySentence(const ChoiceDecision &choice)
{
    const QString lastResort = lastResortSentence(choice.key);
    if (!lastResort.isEmpty() || choice.key.isEmpty())
        return lastResort;
    return text(QT_TRANSLATE_NOOP("decisions", "What decided was the %1: %2 here, %3 for the last one taken."),
                {rankingKeyWord(choice.key), valueWord(choice.own), valueWord(choice.last)});
}

/// What parted the last one taken from the first one not taken. The other's value is nobody's business here (R10).
QString seatKeySentence(const ChoiceDecision &choice)
{
    const QString lastResort = lastResortSentence(choice.key);
    if (!lastResort.isEmpty() || choice.key.isEmpty())
        return lastResort;
    return text(QT_TRANSLATE_NOOP("decisions", "This was the last seat; what decided was the %1: %2."),
                {rankingKeyWord(choice.key), valueWord(choice.own)});
}

QString joined(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : text(QT_TRANSLATE_NOOP("decisions", "%1 %2"), {first, second});
}

QString takenSentence(const ChoiceDecision &choice)
{
    if (choice.place <= 0)
        return text(QT_TRANSLATE_NOOP("decisions", "placed."), {});
    return joined(text(QT_TRANSLATE_NOOP("decisions", "placed; stood in place %1 of %2."),
                       {QString::number(choice.place), QString::number(choice.of)}),
                  seatKeySentence(choice));
}

QString outrankedSentence(const ChoiceDecision &choice)
{
    const QStringList places{QString::number(choice.place), QString::number(choice.of),
                             QString::number(choice.lastTaken)};
    if (choice.lastTaken <= 0)
        return text(QT_TRANSLATE_NOOP("decisions", "not placed; stood in place %1 of %2, behind the seats there were."),
                    places);
    return joined(
        text(QT_TRANSLATE_NOOP("decisions", "not placed; stood in place %1 of %2, the last one taken in place %3."),
             places),
        refusalKeySentence(choice));
}

QString resultSentence(const ChoiceDecision &choice)
{
    switch (choice.result) {
    case ChoiceResult::UnknownSchool:
        return text(QT_TRANSLATE_NOOP("decisions", "void, because the directory has no such school."), {});
    case ChoiceResult::Repeated:
        return text(QT_TRANSLATE_NOOP("decisions", "void, because it repeats an earlier choice."), {});
    case ChoiceResult::Late:
        return text(QT_TRANSLATE_NOOP("decisions", "void, because it was filed outside the window for choices."), {});
    case ChoiceResult::NotQualified:
        return text(QT_TRANSLATE_NOOP("decisions", "void, because the school may not recruit this year."), {});
    case ChoiceResult::Barred:
        return text(QT_TRANSLATE_NOOP("decisions",
                                      "void, because a seat there was declined, or refused by the school, before."),
                    {});
    case ChoiceResult::NoSeats:
        return text(QT_TRANSLATE_NOOP("decisions", "not placed; the school has no seats for the candidate's district."),
                    {});
    case ChoiceResult::SeatsTaken:
        return text(
            QT_TRANSLATE_NOOP("decisions", "not placed; every seat was taken before the turn of this choice came."),
            {});
    case ChoiceResult::Outranked:
        return outrankedSentence(choice);
    case ChoiceResult::Taken:
        return takenSentence(choice);
    case ChoiceResult::Empty:
    case ChoiceResult::NotReached:
        return {};
    }
    Q_UNREACHABLE();
}

QString choiceSentence(const ChoiceDecision &choice)
{
    const QString result = resultSentence(choice);
    if (result.isEmpty())
        return {};
    return capitalised(text(QT_TRANSLATE_NOOP("decisions", "%1, %2: %3"),
                            {choiceWord(choice.number), schoolWord(choice.schoolCode, choice.schoolName), result}));
}

QString seatSentence(const CandidateDecision &decision)
{
    const QString school = schoolWord(decision.schoolCode, decision.schoolName);
    // Without any choice the candidate asked the school directly (R23).
    if (decision.choices.isEmpty())
        return text(QT_TRANSLATE_NOOP("decisions",
                                      "entered one by one and pre-admitted at %1, on a seat for %2, as number %3 of "
                                      "this batch there."),
                    {school, bucketWord(decision.bucketDistrict, decision.bucketDistrictName),
                     QString::number(decision.place)});
    if (decision.bucketDistrict.isEmpty())
        return text(QT_TRANSLATE_NOOP("decisions", "pre-admitted at %1 by the %2."),
                    {school, choiceWord(decision.round)});
    return text(QT_TRANSLATE_NOOP("decisions", "pre-admitted at %1 by the %2, on a seat for %3."),
                {school, choiceWord(decision.round), bucketWord(decision.bucketDistrict, decision.bucketDistrictName)});
}

QString outcomeSentence(const CandidateDecision &decision)
{
    switch (decision.reason) {
    case Reason::NotInPool:
        return standingSentence(decision.standing);
    case Reason::PreAdmitted:
        return seatSentence(decision);
    case Reason::NoChoice:
        return text(QT_TRANSLATE_NOOP("decisions", "not placed, because no choice was filed."), {});
    case Reason::AllVoid:
        return text(QT_TRANSLATE_NOOP("decisions", "not placed, because every choice is void."), {});
    case Reason::NoSeats:
    case Reason::SeatsTaken:
    case Reason::Outranked:
        return text(QT_TRANSLATE_NOOP("decisions", "not placed."), {});
    }
    Q_UNREACHABLE();
}

} // namespace

QString sentences(const CandidateDecision &decision)
{
    QStringList lines{capitalised(
        text(QT_TRANSLATE_NOOP("decisions", "%1: %2"), {batchWord(decision.batch), outcomeSentence(decision)}))};
    for (const ChoiceDecision &choice : decision.choices) {
        const QString line = choiceSentence(choice);
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines.join(QLatin1Char('\n'));
}

QString standingSentence(Standing standing)
{
    switch (standing) {
    case Standing::InPool:
        return text(QT_TRANSLATE_NOOP("decisions", "in the pool of this batch."), {});
    case Standing::NoCertificate:
        return text(QT_TRANSLATE_NOOP("decisions", "not in the pool, because a current junior-high graduate needs a "
                                                   "graduation certificate to be admitted."),
                    {});
    case Standing::AdmittedGeneral:
        return text(QT_TRANSLATE_NOOP("decisions", "not in the pool, because a general high school has admitted this "
                                                   "candidate."),
                    {});
    case Standing::HoldsAdmission:
        return text(QT_TRANSLATE_NOOP("decisions",
                                      "not in the pool, because this candidate holds a vocational admission "
                                      "already."),
                    {});
    case Standing::NotYetThere:
        return text(QT_TRANSLATE_NOOP("decisions", "not in the pool, because this candidate was added after the run."),
                    {});
    }
    Q_UNREACHABLE();
}

} // namespace hengzhao::wording
