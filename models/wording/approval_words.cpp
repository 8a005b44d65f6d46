// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/approval_words.h"

#include "models/wording/phrase.h"

namespace hengzhao::wording
{

namespace
{

constexpr std::array listStateWords = {
    Phrase<ListState>{ListState::Open, QT_TRANSLATE_NOOP("approval", "to submit")},
    Phrase<ListState>{ListState::Submitted, QT_TRANSLATE_NOOP("approval", "submitted")},
    Phrase<ListState>{ListState::Reviewed, QT_TRANSLATE_NOOP("approval", "reviewed")},
    Phrase<ListState>{ListState::Approved, QT_TRANSLATE_NOOP("approval", "approved")},
    Phrase<ListState>{ListState::Returned, QT_TRANSLATE_NOOP("approval", "returned")},
};

constexpr std::array listActWords = {
    Phrase<ListAct>{ListAct::Submit, QT_TRANSLATE_NOOP("approval", "submitted")},
    Phrase<ListAct>{ListAct::Review, QT_TRANSLATE_NOOP("approval", "reviewed")},
    Phrase<ListAct>{ListAct::Approve, QT_TRANSLATE_NOOP("approval", "approved")},
    Phrase<ListAct>{ListAct::Return, QT_TRANSLATE_NOOP("approval", "returned")},
};

constexpr std::array listAnswerWords = {
    Phrase<ListAnswer>{ListAnswer::None, QT_TRANSLATE_NOOP("approval", "not answered")},
    Phrase<ListAnswer>{ListAnswer::Signed, QT_TRANSLATE_NOOP("approval", "signed off")},
    Phrase<ListAnswer>{ListAnswer::Objected, QT_TRANSLATE_NOOP("approval", "objected")},
};

constexpr std::array listFindingWords = {
    Phrase<ListFindingCode>{ListFindingCode::OverLimit, QT_TRANSLATE_NOOP("approval", "more than there are seats")},
    Phrase<ListFindingCode>{ListFindingCode::SchoolNotFiled, QT_TRANSLATE_NOOP("approval", "school not filed")},
    Phrase<ListFindingCode>{ListFindingCode::ProgramNotFiled, QT_TRANSLATE_NOOP("approval", "program not filed")},
    Phrase<ListFindingCode>{ListFindingCode::NoCertificate, QT_TRANSLATE_NOOP("approval", "no graduation certificate")},
    Phrase<ListFindingCode>{ListFindingCode::InterviewMissing, QT_TRANSLATE_NOOP("approval", "no interview score")},
    Phrase<ListFindingCode>{ListFindingCode::InterviewBelowMinimum,
                            QT_TRANSLATE_NOOP("approval", "interview below minimum")},
    Phrase<ListFindingCode>{ListFindingCode::NamedTwice, QT_TRANSLATE_NOOP("approval", "same name and birthday")},
    Phrase<ListFindingCode>{ListFindingCode::DistrictsDiffer, QT_TRANSLATE_NOOP("approval", "districts differ")},
    Phrase<ListFindingCode>{ListFindingCode::ConfirmedLate,
                            QT_TRANSLATE_NOOP("approval", "confirmed after the deadline")},
    Phrase<ListFindingCode>{ListFindingCode::ConfirmedWithoutCard,
                            QT_TRANSLATE_NOOP("approval", "confirmed without a card")},
};

} // namespace

QString word(ListState state)
{
    return phraseOf(listStateWords, "approval", state);
}

QString word(ListAct act)
{
    return phraseOf(listActWords, "approval", act);
}

QString word(ListAnswer answer)
{
    return phraseOf(listAnswerWords, "approval", answer);
}

QString word(ListFindingCode code)
{
    return phraseOf(listFindingWords, "approval", code);
}

} // namespace hengzhao::wording
