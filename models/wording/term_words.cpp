// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/term_words.h"

#include "models/wording/phrase.h"

namespace hengzhao::wording
{

namespace
{

constexpr std::array stateWords = {
    Phrase<AdmissionState>{AdmissionState::PreAdmitted, QT_TRANSLATE_NOOP("terms", "pre-admitted")},
    Phrase<AdmissionState>{AdmissionState::Confirmed, QT_TRANSLATE_NOOP("terms", "confirmed")},
    Phrase<AdmissionState>{AdmissionState::Submitted, QT_TRANSLATE_NOOP("terms", "submitted")},
    Phrase<AdmissionState>{AdmissionState::Reviewed, QT_TRANSLATE_NOOP("terms", "reviewed")},
    Phrase<AdmissionState>{AdmissionState::Approved, QT_TRANSLATE_NOOP("terms", "approved")},
    Phrase<AdmissionState>{AdmissionState::Registered, QT_TRANSLATE_NOOP("terms", "registered")},
    Phrase<AdmissionState>{AdmissionState::Declined, QT_TRANSLATE_NOOP("terms", "declined")},
    Phrase<AdmissionState>{AdmissionState::Released, QT_TRANSLATE_NOOP("terms", "released")},
    Phrase<AdmissionState>{AdmissionState::Rejected, QT_TRANSLATE_NOOP("terms", "rejected")},
    Phrase<AdmissionState>{AdmissionState::Withdrawn, QT_TRANSLATE_NOOP("terms", "withdrawn")},
    Phrase<AdmissionState>{AdmissionState::Revoked, QT_TRANSLATE_NOOP("terms", "revoked")},
};

constexpr std::array actWords = {
    Phrase<AdmissionAct>{AdmissionAct::Confirm, QT_TRANSLATE_NOOP("terms", "confirm")},
    Phrase<AdmissionAct>{AdmissionAct::Decline, QT_TRANSLATE_NOOP("terms", "decline")},
    Phrase<AdmissionAct>{AdmissionAct::Release, QT_TRANSLATE_NOOP("terms", "release")},
    Phrase<AdmissionAct>{AdmissionAct::Reject, QT_TRANSLATE_NOOP("terms", "reject")},
    Phrase<AdmissionAct>{AdmissionAct::Withdraw, QT_TRANSLATE_NOOP("terms", "withdraw")},
    Phrase<AdmissionAct>{AdmissionAct::Submit, QT_TRANSLATE_NOOP("terms", "submit")},
    Phrase<AdmissionAct>{AdmissionAct::Review, QT_TRANSLATE_NOOP("terms", "review")},
    Phrase<AdmissionAct>{AdmissionAct::Approve, QT_TRANSLATE_NOOP("terms", "approve")},
    Phrase<AdmissionAct>{AdmissionAct::Return, QT_TRANSLATE_NOOP("terms", "return")},
    Phrase<AdmissionAct>{AdmissionAct::Register, QT_TRANSLATE_NOOP("terms", "register")},
    Phrase<AdmissionAct>{AdmissionAct::Revoke, QT_TRANSLATE_NOOP("terms", "revoke")},
};

constexpr std::array schoolCategoryWords = {
    Phrase<SchoolCategory>{SchoolCategory::Secondary, QT_TRANSLATE_NOOP("terms", "secondary vocational school")},
    Phrase<SchoolCategory>{SchoolCategory::Technician, QT_TRANSLATE_NOOP("terms", "technician school")},
    Phrase<SchoolCategory>{SchoolCategory::College, QT_TRANSLATE_NOOP("terms", "five-year vocational college")},
    Phrase<SchoolCategory>{SchoolCategory::Outside, QT_TRANSLATE_NOOP("terms", "school outside the city")},
};

constexpr std::array natureWords = {
    Phrase<SchoolNature>{SchoolNature::Public, QT_TRANSLATE_NOOP("terms", "public")},
    Phrase<SchoolNature>{SchoolNature::Private, QT_TRANSLATE_NOOP("terms", "private")},
};

using Category = CandidateCategory;
constexpr std::array candidateCategoryWords = {
    Phrase<Category>{Category::Current, QT_TRANSLATE_NOOP("terms", "current junior-high graduate")},
    Phrase<Category>{Category::Earlier, QT_TRANSLATE_NOOP("terms", "earlier junior-high graduate")},
    Phrase<Category>{Category::Senior, QT_TRANSLATE_NOOP("terms", "senior-high graduate")},
    Phrase<Category>{Category::Veteran, QT_TRANSLATE_NOOP("terms", "veteran")},
    Phrase<Category>{Category::Migrant, QT_TRANSLATE_NOOP("terms", "returning migrant worker")},
    Phrase<Category>{Category::Unemployed, QT_TRANSLATE_NOOP("terms", "unemployed urban youth")},
};

constexpr std::array modeWords = {
    Phrase<BatchMode>{BatchMode::ChoiceFirst, QT_TRANSLATE_NOOP("terms", "choice first")},
    Phrase<BatchMode>{BatchMode::ScoreFirst, QT_TRANSLATE_NOOP("terms", "score first")},
    Phrase<BatchMode>{BatchMode::Deferred, QT_TRANSLATE_NOOP("terms", "deferred acceptance")},
    Phrase<BatchMode>{BatchMode::Supplement, QT_TRANSLATE_NOOP("terms", "supplement, entered one by one")},
};

constexpr std::array sourceWords = {
    Phrase<ChoiceSource>{ChoiceSource::SupplementaryOrFirst,
                         QT_TRANSLATE_NOOP("terms", "supplementary choices, else those of the first batch")},
    Phrase<ChoiceSource>{ChoiceSource::Supplementary, QT_TRANSLATE_NOOP("terms", "supplementary choices")},
    Phrase<ChoiceSource>{ChoiceSource::Second, QT_TRANSLATE_NOOP("terms", "second choices of the first batch")},
};

constexpr std::array roleWords = {
    Phrase<Role>{Role::MunicipalEducation, QT_TRANSLATE_NOOP("terms", "municipal education bureau")},
    Phrase<Role>{Role::MunicipalLabour, QT_TRANSLATE_NOOP("terms", "municipal labour bureau")},
    Phrase<Role>{Role::CountyEducation, QT_TRANSLATE_NOOP("terms", "county education bureau")},
    Phrase<Role>{Role::CountyLabour, QT_TRANSLATE_NOOP("terms", "county labour bureau")},
    Phrase<Role>{Role::Office, QT_TRANSLATE_NOOP("terms", "admissions office")},
    Phrase<Role>{Role::School, QT_TRANSLATE_NOOP("terms", "recruiting school")},
    Phrase<Role>{Role::JuniorSchool, QT_TRANSLATE_NOOP("terms", "junior-high school")},
    Phrase<Role>{Role::Discipline, QT_TRANSLATE_NOOP("terms", "discipline office")},
    Phrase<Role>{Role::Inspector, QT_TRANSLATE_NOOP("terms", "inspector")},
    Phrase<Role>{Role::Administrator, QT_TRANSLATE_NOOP("terms", "administrator")},
};

constexpr std::array subjectWords = {
    Phrase<Subject>{Subject::Chinese, QT_TRANSLATE_NOOP("terms", "Chinese")},
    Phrase<Subject>{Subject::Math, QT_TRANSLATE_NOOP("terms", "mathematics")},
    Phrase<Subject>{Subject::English, QT_TRANSLATE_NOOP("terms", "English")},
    Phrase<Subject>{Subject::Physics, QT_TRANSLATE_NOOP("terms", "physics")},
    Phrase<Subject>{Subject::Chemistry, QT_TRANSLATE_NOOP("terms", "chemistry")},
    Phrase<Subject>{Subject::Politics, QT_TRANSLATE_NOOP("terms", "morality and law")},
    Phrase<Subject>{Subject::History, QT_TRANSLATE_NOOP("terms", "history")},
    Phrase<Subject>{Subject::Biology, QT_TRANSLATE_NOOP("terms", "biology")},
    Phrase<Subject>{Subject::Geography, QT_TRANSLATE_NOOP("terms", "geography")},
    Phrase<Subject>{Subject::Pe, QT_TRANSLATE_NOOP("terms", "physical education")},
};

constexpr std::array sexWords = {
    Phrase<Sex>{Sex::Male, QT_TRANSLATE_NOOP("terms", "male")},
    Phrase<Sex>{Sex::Female, QT_TRANSLATE_NOOP("terms", "female")},
};

constexpr std::array standingWords = {
    Phrase<Standing>{Standing::InPool, QT_TRANSLATE_NOOP("terms", "in the pool")},
    Phrase<Standing>{Standing::NoCertificate, QT_TRANSLATE_NOOP("terms", "no graduation certificate")},
    Phrase<Standing>{Standing::AdmittedGeneral, QT_TRANSLATE_NOOP("terms", "admitted by a general high school")},
    Phrase<Standing>{Standing::HoldsAdmission, QT_TRANSLATE_NOOP("terms", "holds a vocational admission")},
    Phrase<Standing>{Standing::NotYetThere, QT_TRANSLATE_NOOP("terms", "added after the run")},
};

constexpr std::array resultWords = {
    Phrase<ChoiceResult>{ChoiceResult::Empty, QT_TRANSLATE_NOOP("terms", "not filled in")},
    Phrase<ChoiceResult>{ChoiceResult::UnknownSchool, QT_TRANSLATE_NOOP("terms", "void: school not in the directory")},
    Phrase<ChoiceResult>{ChoiceResult::Repeated, QT_TRANSLATE_NOOP("terms", "void: repeats an earlier choice")},
    Phrase<ChoiceResult>{ChoiceResult::Late, QT_TRANSLATE_NOOP("terms", "void: filed outside the window")},
    Phrase<ChoiceResult>{ChoiceResult::NotQualified, QT_TRANSLATE_NOOP("terms", "void: school may not recruit")},
    Phrase<ChoiceResult>{ChoiceResult::Barred, QT_TRANSLATE_NOOP("terms", "void: declined or rejected there before")},
    Phrase<ChoiceResult>{ChoiceResult::NoSeats, QT_TRANSLATE_NOOP("terms", "no seats for the district")},
    Phrase<ChoiceResult>{ChoiceResult::SeatsTaken, QT_TRANSLATE_NOOP("terms", "seats taken before")},
    Phrase<ChoiceResult>{ChoiceResult::Outranked, QT_TRANSLATE_NOOP("terms", "stood behind the last one taken")},
    Phrase<ChoiceResult>{ChoiceResult::Taken, QT_TRANSLATE_NOOP("terms", "taken")},
    Phrase<ChoiceResult>{ChoiceResult::NotReached, QT_TRANSLATE_NOOP("terms", "not reached")},
};

constexpr std::array reasonWords = {
    Phrase<Reason>{Reason::NotInPool, QT_TRANSLATE_NOOP("terms", "not in the pool")},
    Phrase<Reason>{Reason::PreAdmitted, QT_TRANSLATE_NOOP("terms", "pre-admitted")},
    Phrase<Reason>{Reason::NoChoice, QT_TRANSLATE_NOOP("terms", "no choice filed")},
    Phrase<Reason>{Reason::AllVoid, QT_TRANSLATE_NOOP("terms", "every choice void")},
    Phrase<Reason>{Reason::NoSeats, QT_TRANSLATE_NOOP("terms", "no seats for the district")},
    Phrase<Reason>{Reason::SeatsTaken, QT_TRANSLATE_NOOP("terms", "seats taken before")},
    Phrase<Reason>{Reason::Outranked, QT_TRANSLATE_NOOP("terms", "stood behind the last one taken")},
};

constexpr std::array correctionStateWords = {
    Phrase<CorrectionState>{CorrectionState::Asked, QT_TRANSLATE_NOOP("terms", "asked for")},
    Phrase<CorrectionState>{CorrectionState::Settled, QT_TRANSLATE_NOOP("terms", "corrected")},
    Phrase<CorrectionState>{CorrectionState::Refused, QT_TRANSLATE_NOOP("terms", "not corrected")},
};

constexpr std::array balanceWords = {
    Phrase<PlanBalance>{PlanBalance::NoPlan, QT_TRANSLATE_NOOP("terms", "no plan")},
    Phrase<PlanBalance>{PlanBalance::OpenToAll, QT_TRANSLATE_NOOP("terms", "open to all")},
    Phrase<PlanBalance>{PlanBalance::Balanced, QT_TRANSLATE_NOOP("terms", "balanced")},
    Phrase<PlanBalance>{PlanBalance::Rest, QT_TRANSLATE_NOOP("terms", "seats left")},
    Phrase<PlanBalance>{PlanBalance::Over, QT_TRANSLATE_NOOP("terms", "over the limit")},
    Phrase<PlanBalance>{PlanBalance::NoLimit, QT_TRANSLATE_NOOP("terms", "no limit")},
};

} // namespace

QString word(AdmissionState state)
{
    return phraseOf(stateWords, "terms", state);
}

QString word(AdmissionAct act)
{
    return phraseOf(actWords, "terms", act);
}

QString word(SchoolCategory category)
{
    return phraseOf(schoolCategoryWords, "terms", category);
}

QString word(SchoolNature nature)
{
    return phraseOf(natureWords, "terms", nature);
}

QString word(CandidateCategory category)
{
    return phraseOf(candidateCategoryWords, "terms", category);
}

QString word(BatchMode mode)
{
    return phraseOf(modeWords, "terms", mode);
}

QString word(ChoiceSource source)
{
    return phraseOf(sourceWords, "terms", source);
}

QString word(Role role)
{
    return phraseOf(roleWords, "terms", role);
}

QString word(Subject subject)
{
    return phraseOf(subjectWords, "terms", subject);
}

QString word(Sex sex)
{
    return phraseOf(sexWords, "terms", sex);
}

QString word(Standing standing)
{
    return phraseOf(standingWords, "terms", standing);
}

QString word(ChoiceResult result)
{
    return phraseOf(resultWords, "terms", result);
}

QString word(Reason reason)
{
    return phraseOf(reasonWords, "terms", reason);
}

QString word(CorrectionState state)
{
    return phraseOf(correctionStateWords, "terms", state);
}

QString word(PlanBalance balance)
{
    return phraseOf(balanceWords, "terms", balance);
}

} // namespace hengzhao::wording
