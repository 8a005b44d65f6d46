// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/counter_words.h"

#include "models/wording/language.h"
#include "models/wording/phrase.h"

namespace hengzhao::wording
{

namespace
{

constexpr std::array contactMarkWords = {
    Phrase<ContactMark>{ContactMark::Reached, QT_TRANSLATE_NOOP("counter", "reached")},
    Phrase<ContactMark>{ContactMark::NotReached, QT_TRANSLATE_NOOP("counter", "not reached")},
    Phrase<ContactMark>{ContactMark::WrongNumber, QT_TRANSLATE_NOOP("counter", "wrong number")},
};

constexpr std::array refillEndWords = {
    NamedPhrase{"no_place_given_up", QT_TRANSLATE_NOOP("counter", "no place there has been given up and is free")},
    NamedPhrase{"queue_ended", QT_TRANSLATE_NOOP("counter", "nobody is left in the queue of the run")},
};

using Code = ErrorCode;
constexpr std::array headlines = {
    Phrase<Code>{Code::NotIdentityNumber, QT_TRANSLATE_NOOP("counter", "Not an identity number")},
    Phrase<Code>{Code::UnknownCard, QT_TRANSLATE_NOOP("counter", "Not a candidate of this year")},
    Phrase<Code>{Code::UnknownCandidate, QT_TRANSLATE_NOOP("counter", "No such candidate number")},
    Phrase<Code>{Code::IdentityNumberDiffers, QT_TRANSLATE_NOOP("counter", "Another person's card")},
    Phrase<Code>{Code::NotAdmitted, QT_TRANSLATE_NOOP("counter", "Not placed")},
    Phrase<Code>{Code::AdmittedElsewhere, QT_TRANSLATE_NOOP("counter", "Another school")},
    Phrase<Code>{Code::AdmissionStateWrong, QT_TRANSLATE_NOOP("counter", "Already confirmed")},
    Phrase<Code>{Code::ConfirmationOverdue, QT_TRANSLATE_NOOP("counter", "The deadline is over")},
    Phrase<Code>{Code::SchoolStopped, QT_TRANSLATE_NOOP("counter", "The school is stopped")},
    Phrase<Code>{Code::UnknownProgram, QT_TRANSLATE_NOOP("counter", "No program is chosen")},
    Phrase<Code>{Code::ProgramNotOpen, QT_TRANSLATE_NOOP("counter", "The program is not open")},
    Phrase<Code>{Code::ProgramFull, QT_TRANSLATE_NOOP("counter", "The program is full")},
    Phrase<Code>{Code::InterviewMissing, QT_TRANSLATE_NOOP("counter", "No interview score")},
    Phrase<Code>{Code::InterviewBelowMinimum, QT_TRANSLATE_NOOP("counter", "Interview not passed")},
    Phrase<Code>{Code::ProofMissing, QT_TRANSLATE_NOOP("counter", "A proof is missing")},
    Phrase<Code>{Code::SecondOfficerMissing, QT_TRANSLATE_NOOP("counter", "A second officer is missing")},
};

} // namespace

QString word(ContactMark mark)
{
    return phraseOf(contactMarkWords, "counter", mark);
}

QString word(const RejectionReason &reason)
{
    return spokenLanguage() == Language::Chinese ? reason.chinese : reason.english;
}

QString rejectionReasonWord(const QString &code)
{
    const std::optional<RejectionReason> reason = rejectionReason(code);
    return reason ? word(*reason) : code;
}

QString refillEndWord(const QString &name)
{
    return phraseOf(refillEndWords, "counter", name);
}

QString refusalHeadline(ErrorCode code)
{
    for (const Phrase<Code> &headline : headlines) {
        if (headline.value == code)
            return QCoreApplication::translate("counter", headline.text);
    }
    return QCoreApplication::translate("counter", "Refused");
}

} // namespace hengzhao::wording
