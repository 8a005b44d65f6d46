// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/admission_error_texts.h"

#include "models/wording/phrase.h"

namespace hengzhao::wording
{

namespace
{

using Code = ErrorCode;

constexpr std::array admissionErrorTexts = {
    Phrase<Code>{Code::PasswordMustChange,
                 QT_TRANSLATE_NOOP("errors",
                                   "Somebody else set this password: it has to be changed before anything else "
                                   "can be done.")},
    Phrase<Code>{Code::PasswordSame,
                 QT_TRANSLATE_NOOP("errors", "The new password is the old one: choose another. Nothing was changed.")},
    Phrase<Code>{Code::UnknownAccount, QT_TRANSLATE_NOOP("errors", "There is no account “%1” in this season.")},
    Phrase<Code>{Code::AccountExists, QT_TRANSLATE_NOOP("errors", "There is an account “%1” already.")},
    Phrase<Code>{
        Code::AccountNameWrong,
        QT_TRANSLATE_NOOP("errors", "“%1” is no name of an account: 1 to 64 characters without spaces are expected.")},
    Phrase<Code>{Code::AccountPlaceMissing,
                 QT_TRANSLATE_NOOP("errors", "The role %1 acts for one place: its district or school must be named.")},
    Phrase<Code>{Code::UnknownRole, QT_TRANSLATE_NOOP("errors", "There is no role “%1”. Roles are: %2.")},
    Phrase<Code>{
        Code::LastAdministrator,
        QT_TRANSLATE_NOOP("errors",
                          "%1 is the last administrator of the season and cannot be disabled. Nothing was changed.")},
    Phrase<Code>{Code::NoAccountsHere,
                 QT_TRANSLATE_NOOP("errors", "A trial season has no accounts: everyone may do everything in it.")},
    Phrase<Code>{Code::NotAdmitted,
                 QT_TRANSLATE_NOOP("errors", "Candidate %1 holds no admission that could be moved.")},
    Phrase<Code>{Code::AdmissionStateWrong,
                 QT_TRANSLATE_NOOP(
                     "errors",
                     "The admission of candidate %1 is “%2”: this cannot be done in that state. Nothing was changed.")},
    Phrase<Code>{
        Code::AdmittedElsewhere,
        QT_TRANSLATE_NOOP("errors", "Candidate %1 is pre-admitted at %2, not at this school. Nothing was changed.")},
    Phrase<Code>{Code::ConfirmationOverdue,
                 QT_TRANSLATE_NOOP("errors", "The deadline for confirming was %1. Nothing was changed.")},
    Phrase<Code>{
        Code::NotIdentityNumber,
        QT_TRANSLATE_NOOP(
            "errors",
            "This is no identity number: 18 digits are expected, the last of which (0 to 9 or X) checks the others.")},
    Phrase<Code>{Code::IdentityNumberDiffers,
                 QT_TRANSLATE_NOOP("errors", "The identity number is not that of candidate %1. Nothing was changed.")},
    Phrase<Code>{Code::UnknownCard,
                 QT_TRANSLATE_NOOP("errors", "No candidate of this season has the identity number of this card.")},
    Phrase<Code>{Code::ProofMissing, QT_TRANSLATE_NOOP("errors", "Without a card, another proof must be named.")},
    Phrase<Code>{Code::SecondOfficerMissing,
                 QT_TRANSLATE_NOOP("errors", "This needs the consent of a second officer.")},
    Phrase<Code>{Code::SecondOfficerSame,
                 QT_TRANSLATE_NOOP("errors", "%1 asked for this and cannot consent to it: a second person is needed.")},
    Phrase<Code>{Code::ProgramNotOpen,
                 QT_TRANSLATE_NOOP(
                     "errors", "Program %1 of this school admits nobody: it is not published, or an order bars it.")},
    Phrase<Code>{
        Code::ProgramFull,
        QT_TRANSLATE_NOOP("errors", "Program %1 has no seat left: all %2 are agreed. Choose another program.")},
    Phrase<Code>{
        Code::InterviewMissing,
        QT_TRANSLATE_NOOP("errors", "The program asks for an interview score of at least %1, and none is recorded.")},
    Phrase<Code>{Code::InterviewBelowMinimum,
                 QT_TRANSLATE_NOOP("errors", "The interview score %1 is below the program's minimum of %2.")},
    Phrase<Code>{
        Code::SchoolStopped,
        QT_TRANSLATE_NOOP("errors", "The qualification of school %1 is stopped by an order: it admits nobody.")},
    Phrase<Code>{Code::ReasonCodeUnknown, QT_TRANSLATE_NOOP("errors", "There is no reason code “%1”. Codes are: %2.")},
    Phrase<Code>{
        Code::RefillOff,
        QT_TRANSLATE_NOOP("errors", "The rule book of this season does not call others to places that are given up.")},
    Phrase<Code>{Code::RefillOver, QT_TRANSLATE_NOOP("errors", "Nobody else can be called to this place: %1.")},
    Phrase<Code>{Code::ListEmpty,
                 QT_TRANSLATE_NOOP("errors", "School %1 has nobody in the %2 whose admission could be moved on.")},
    Phrase<Code>{Code::ListNotSigned,
                 QT_TRANSLATE_NOOP("errors", "School %1 has not signed its pre-admission list of the %2 off.")},
    Phrase<Code>{
        Code::ListStateWrong,
        QT_TRANSLATE_NOOP("errors", "The list of school %1 is “%2”: this cannot be done now. Nothing was changed.")},
    Phrase<Code>{Code::ListFindingsOpen, QT_TRANSLATE_NOOP("errors", "The list of school %1 cannot go on: %2.")},
    Phrase<Code>{
        Code::OwnSubmission,
        QT_TRANSLATE_NOOP("errors",
                          "%1 acted on this list before and cannot approve it: every level needs another person.")},
    Phrase<Code>{Code::NotThisLevel, QT_TRANSLATE_NOOP("errors", "The list waits for %1. Nothing was changed.")},
    Phrase<Code>{Code::NotOnList, QT_TRANSLATE_NOOP("errors", "Candidate %1 is not on this list.")},
    Phrase<Code>{Code::UnknownNotice, QT_TRANSLATE_NOOP("errors", "There is no notice with number %1.")},
    Phrase<Code>{Code::NoticeRangeWrong,
                 QT_TRANSLATE_NOOP("errors", "A range of notice numbers runs from a lower to a higher number of the "
                                             "same length, such as 000001 to 005000.")},
    Phrase<Code>{Code::NoticeRangeTaken,
                 QT_TRANSLATE_NOOP("errors", "The range overlaps one given out before: %1 to %2.")},
    Phrase<Code>{Code::NoticeRangeMissing,
                 QT_TRANSLATE_NOOP("errors", "School %1 has no range of notice numbers left: give it one out first.")},
    Phrase<Code>{
        Code::NoticeTooEarly,
        QT_TRANSLATE_NOOP(
            "errors", "Candidate %1 has not confirmed yet: a notice exists only for confirmed or later admissions.")},
    Phrase<Code>{Code::NoticeVoid, QT_TRANSLATE_NOOP("errors", "Notice %1 is void.")},
    Phrase<Code>{Code::NoticeUnreadable,
                 QT_TRANSLATE_NOOP("errors", "No notice can be read in %1: the text of its QR code is expected.")},
    Phrase<Code>{Code::SigningKeyMissing, QT_TRANSLATE_NOOP("errors", "The season has no key to sign notices with.")},
    Phrase<Code>{Code::NoNotices,
                 QT_TRANSLATE_NOOP("errors", "There is nobody to print a notice for: notices exist only for confirmed "
                                             "or later admissions. Nothing was written.")},
    Phrase<Code>{
        Code::NothingToRegister,
        QT_TRANSLATE_NOOP(
            "errors", "Nobody can be registered: only approved admissions of those who arrived go to registration.")},
    Phrase<Code>{Code::SchoolNotFiled,
                 QT_TRANSLATE_NOOP("errors", "School %1 is no school from outside with a published filing here: there "
                                             "is no proof of registration for it.")},
    Phrase<Code>{Code::TransferTooEarly,
                 QT_TRANSLATE_NOOP("errors", "A transfer needs one semester at the admitting school, which is over on "
                                             "%1; an exception needs a reason and the authority's consent.")},
    Phrase<Code>{Code::TransferNowhere,
                 QT_TRANSLATE_NOOP("errors", "Candidate %1 is at this school and in this program already.")},
    Phrase<Code>{
        Code::NotRegistered,
        QT_TRANSLATE_NOOP("errors", "Candidate %1 is not registered: only who is registered can be transferred.")},
    Phrase<Code>{Code::UnknownDuplicate, QT_TRANSLATE_NOOP("errors", "There is no duplicate case %1.")},
    Phrase<Code>{Code::DuplicateSettled, QT_TRANSLATE_NOOP("errors", "Duplicate case %1 has been settled already.")},
    Phrase<Code>{
        Code::BatchNotDue,
        QT_TRANSLATE_NOOP(
            "errors", "Candidates of the %1 may confirm until %2; it is closed after that day. Nothing was changed.")},
    Phrase<Code>{Code::BatchNotSupplement,
                 QT_TRANSLATE_NOOP("errors", "The %1 is run as a whole: its candidates are not entered one by one.")},
    Phrase<Code>{Code::NotInPool, QT_TRANSLATE_NOOP("errors", "Candidate %1 cannot be taken: %2.")},
    Phrase<Code>{Code::NoSeatsForDistrict, QT_TRANSLATE_NOOP("errors", "School %1 has no seats for candidates of %2.")},
    Phrase<Code>{Code::VacanciesUnpublished, QT_TRANSLATE_NOOP("errors", "The vacancies have not been published yet.")},
    Phrase<Code>{Code::CandidateExists, QT_TRANSLATE_NOOP("errors", "Candidate %1 is in the season already.")},
    Phrase<Code>{
        Code::PersonExists,
        QT_TRANSLATE_NOOP("errors", "The identity number is that of candidate %1, who is in the season already.")},
    Phrase<Code>{Code::CategoryProofMissing,
                 QT_TRANSLATE_NOOP("errors", "The proof of the candidate's category must be named.")},
    Phrase<Code>{Code::CandidatesClosed,
                 QT_TRANSLATE_NOOP("errors", "No candidates are added once the last batch has been closed.")},
    Phrase<Code>{Code::UnknownCorrection, QT_TRANSLATE_NOOP("errors", "There is no correction request %1.")},
    Phrase<Code>{Code::CorrectionSettled,
                 QT_TRANSLATE_NOOP("errors", "Correction request %1 has been decided already.")},
    Phrase<Code>{Code::CorrectionSame, QT_TRANSLATE_NOOP("errors", "The new value is the one on record already.")},
    Phrase<Code>{Code::SeatsNotFree, QT_TRANSLATE_NOOP("errors", "School %1 has only %2 free seats to give for %3.")},
    Phrase<Code>{Code::SeatsOfOtherAuthority,
                 QT_TRANSLATE_NOOP("errors",
                                   "Seats move only between schools of one authority: %1 and %2 have different ones.")},
    Phrase<Code>{Code::SeatTransferTooLate, QT_TRANSLATE_NOOP("errors", "Seats are moved before batch 3 only.")},
    Phrase<Code>{Code::RankingWrong,
                 QT_TRANSLATE_NOOP("errors",
                                   "“%1” is no order of candidates. Name keys once each, joined by commas: "
                                   "total, a subject, subjects joined by +, evaluation, interview, and lot or "
                                   "candidate_no at the end.")},
    Phrase<Code>{Code::UnknownScenario, QT_TRANSLATE_NOOP("errors", "No scenario is called “%1”.")},
    Phrase<Code>{Code::ScenarioTaken,
                 QT_TRANSLATE_NOOP("errors", "A scenario is called “%1” already. Give this one another name, or remove "
                                             "the other first; nothing was changed.")},
    Phrase<Code>{Code::ScenarioNameWrong,
                 QT_TRANSLATE_NOOP("errors", "A scenario needs a name of at most %1 characters in one line.")},
    Phrase<Code>{Code::NoProposal, QT_TRANSLATE_NOOP("errors", "No scenario has been proposed.")},
    Phrase<Code>{Code::SeatsMissing,
                 QT_TRANSLATE_NOOP("errors", "How many seats, and from where to where, must be said.")},
    Phrase<Code>{Code::FiguresNotKept,
                 QT_TRANSLATE_NOOP("errors", "No figures were kept on %1, and what stood then cannot be counted "
                                             "afterwards. A missed day stays missed.")},
    Phrase<Code>{Code::DayBeforeFigures,
                 QT_TRANSLATE_NOOP("errors", "%1 lies before %2, the first day of this season's figures.")},
};

} // namespace

const char *admissionErrorText(ErrorCode code)
{
    for (const Phrase<Code> &phrase : admissionErrorTexts) {
        if (phrase.value == code)
            return phrase.text;
    }
    Q_UNREACHABLE();
}

} // namespace hengzhao::wording
