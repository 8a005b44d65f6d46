// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/finding_texts.h"

#include <QCoreApplication>

#include <array>

namespace hengzhao::wording
{

namespace
{

constexpr std::array expectations = {
    FindingText{FindingCode::MissingColumn, QT_TRANSLATE_NOOP("findings", "a column named %1, %2 or %3"),
                QT_TRANSLATE_NOOP("findings", "a column that is needed")},
    FindingText{FindingCode::TooManyCells, QT_TRANSLATE_NOOP("findings", "a row with no more than %1 cells"),
                QT_TRANSLATE_NOOP("findings", "a row with fewer cells")},
    FindingText{FindingCode::UnclosedQuote, QT_TRANSLATE_NOOP("findings", "a closing quotation mark"), nullptr},
    FindingText{FindingCode::NotDayPart, QT_TRANSLATE_NOOP("findings", "morning or afternoon (上午, 下午)"), nullptr},
    FindingText{FindingCode::DayOutsideYear, QT_TRANSLATE_NOOP("findings", "a day in the year %1"),
                QT_TRANSLATE_NOOP("findings", "a day in the year of the season")},
    FindingText{FindingCode::Empty, QT_TRANSLATE_NOOP("findings", "a value, as this may not be empty"), nullptr},
    FindingText{FindingCode::TooLong, QT_TRANSLATE_NOOP("findings", "at most %1 characters"),
                QT_TRANSLATE_NOOP("findings", "a shorter text")},
    FindingText{FindingCode::NotText, QT_TRANSLATE_NOOP("findings", "text without line breaks and control characters"),
                nullptr},
    FindingText{FindingCode::NotCode,
                QT_TRANSLATE_NOOP("findings", "a code of 1 to 32 characters without spaces or commas"), nullptr},
    FindingText{FindingCode::NotWholeNumber, QT_TRANSLATE_NOOP("findings", "a whole number from %1 to %2"),
                QT_TRANSLATE_NOOP("findings", "a whole number")},
    FindingText{FindingCode::NotSeats, QT_TRANSLATE_NOOP("findings", "a number of seats from %1 to %2"),
                QT_TRANSLATE_NOOP("findings", "a number of seats: a whole number, nought or more")},
    FindingText{FindingCode::NotScore,
                QT_TRANSLATE_NOOP("findings", "a score from %1 to %2 with at most two decimal places"),
                QT_TRANSLATE_NOOP("findings", "a score from 0 to 9999.99 with at most two decimal places")},
    FindingText{FindingCode::NotYesNo, QT_TRANSLATE_NOOP("findings", "1 or 0, 是 or 否"), nullptr},
    FindingText{
        FindingCode::NotIdentityNumber,
        QT_TRANSLATE_NOOP(
            "findings", "an identity number of 18 characters with a real date of birth and the right check character"),
        nullptr},
    FindingText{FindingCode::NotEvaluation,
                QT_TRANSLATE_NOOP("findings", "a grade from A to E, or a profile such as 4A1B"), nullptr},
    FindingText{FindingCode::NotTime, QT_TRANSLATE_NOOP("findings", "a date and time such as 2021-06-01T09:30:00"),
                nullptr},
    FindingText{FindingCode::NotYears,
                QT_TRANSLATE_NOOP("findings", "a length of schooling in years, such as 3 or 2.5+0.5"), nullptr},
    FindingText{FindingCode::NotMoney,
                QT_TRANSLATE_NOOP("findings", "an amount in yuan with at most two decimal places"), nullptr},
    FindingText{FindingCode::NotSchoolCategory,
                QT_TRANSLATE_NOOP("findings", "secondary, technician, college or outside (中职, 技工, 高职, 外市)"),
                nullptr},
    FindingText{FindingCode::NotCandidateCategory,
                QT_TRANSLATE_NOOP(
                    "findings",
                    "current, earlier, senior, veteran, migrant or unemployed (应届, 往届, 高中, 退役, 返乡, 待业)"),
                nullptr},
    FindingText{FindingCode::NotNature, QT_TRANSLATE_NOOP("findings", "public or private (公办, 民办)"), nullptr},
    FindingText{FindingCode::NotDistrictSet,
                QT_TRANSLATE_NOOP("findings",
                                  "a district code, * for all districts not named, or nothing for the whole school"),
                nullptr},
    FindingText{FindingCode::UnknownDistrict, QT_TRANSLATE_NOOP("findings", "a district of this season"), nullptr},
    FindingText{FindingCode::UnknownSchool, QT_TRANSLATE_NOOP("findings", "a school of this season"), nullptr},
    FindingText{FindingCode::UnknownJuniorSchool, QT_TRANSLATE_NOOP("findings", "a junior-high school of this season"),
                nullptr},
    FindingText{FindingCode::UnknownCandidate, QT_TRANSLATE_NOOP("findings", "a candidate of this season"), nullptr},
    FindingText{FindingCode::UnknownLineArea, QT_TRANSLATE_NOOP("findings", "a line area of this season"), nullptr},
    FindingText{FindingCode::UnknownProgram, QT_TRANSLATE_NOOP("findings", "a program that this school offers"),
                nullptr},
    FindingText{FindingCode::InterviewMissing,
                QT_TRANSLATE_NOOP("findings", "an interview score, as the program asks for %1 or more"),
                QT_TRANSLATE_NOOP("findings", "an interview score, as the program asks for one")},
    FindingText{FindingCode::NotJson,
                QT_TRANSLATE_NOOP("findings", "a JSON document; it can be read only up to line %1, byte %2"),
                QT_TRANSLATE_NOOP("findings", "a JSON document")},
    FindingText{FindingCode::NotObject,
                QT_TRANSLATE_NOOP("findings", "a JSON object, which begins with { and ends with }"), nullptr},
    FindingText{FindingCode::MissingRule, QT_TRANSLATE_NOOP("findings", "this rule, which every rule book must have"),
                nullptr},
    FindingText{FindingCode::WrongRuleType, QT_TRANSLATE_NOOP("findings", "%1"),
                QT_TRANSLATE_NOOP("findings", "a value of another type")},
    FindingText{FindingCode::NotDate, QT_TRANSLATE_NOOP("findings", "a date such as 2021-06-01"), nullptr},
    FindingText{FindingCode::DatesReversed,
                QT_TRANSLATE_NOOP("findings", "a last day that is not before the first (%1 to %2)"),
                QT_TRANSLATE_NOOP("findings", "a last day that is not before the first")},
    FindingText{FindingCode::EmptyRanking, QT_TRANSLATE_NOOP("findings", "at least one ranking key"), nullptr},
    FindingText{
        FindingCode::UnknownRankingKey,
        QT_TRANSLATE_NOOP(
            "findings",
            "a ranking key: total, a subject, subjects joined by +, evaluation, interview, lot or candidate_no"),
        nullptr},
    FindingText{FindingCode::NotBatchMode,
                QT_TRANSLATE_NOOP("findings", "choice-first, score-first, deferred or supplement"), nullptr},
    FindingText{FindingCode::NotBatchNumber,
                QT_TRANSLATE_NOOP("findings", "the number of a batch: a whole number, 1 or more"), nullptr},
    FindingText{FindingCode::NotChoiceSource,
                QT_TRANSLATE_NOOP("findings", "supplementary-or-first, supplementary or second"), nullptr},
    FindingText{FindingCode::NotShareBand,
                QT_TRANSLATE_NOOP("findings", "two shares between 0 and 1, the smaller one first"), nullptr},
    FindingText{FindingCode::NotShare, QT_TRANSLATE_NOOP("findings", "a share between 0 and 1"), nullptr},
    FindingText{FindingCode::NotMaxChoices, QT_TRANSLATE_NOOP("findings", "a number of choices from %1 to %2"),
                QT_TRANSLATE_NOOP("findings", "a number of choices: a whole number, 1 or more")},
    FindingText{FindingCode::UnknownRole,
                QT_TRANSLATE_NOOP("findings",
                                  "a role: municipal-education, municipal-labour, county-education, county-labour, "
                                  "office, school, junior-school, discipline, inspector or administrator"),
                nullptr},
    FindingText{FindingCode::EmptyChain, QT_TRANSLATE_NOOP("findings", "at least one role in the chain"), nullptr},
};

constexpr std::array remarks = {
    FindingText{FindingCode::UnknownColumn, QT_TRANSLATE_NOOP("findings", "this column is not known and is not read"),
                nullptr},
    FindingText{FindingCode::RepeatedColumn, QT_TRANSLATE_NOOP("findings", "this column stands more than once"),
                nullptr},
    FindingText{FindingCode::DuplicateKey, QT_TRANSLATE_NOOP("findings", "the same entry stands in row %1 already"),
                QT_TRANSLATE_NOOP("findings", "the same entry stands here more than once")},
    FindingText{FindingCode::DuplicateIdentityNumber,
                QT_TRANSLATE_NOOP("findings", "the candidate of row %1 has the same identity number"),
                QT_TRANSLATE_NOOP("findings", "another candidate has the same identity number")},
    FindingText{FindingCode::MissingCode,
                QT_TRANSLATE_NOOP(
                    "findings", "this code is missing from the file, but the season has entries that refer to it (%1)"),
                QT_TRANSLATE_NOOP("findings",
                                  "this code is missing from the file, but the season has entries that refer to it")},
    FindingText{FindingCode::StillReferenced, QT_TRANSLATE_N_NOOP("findings", "%n row(s) refer to it (%2)"),
                QT_TRANSLATE_NOOP("findings", "other rows of the season refer to it")},
    FindingText{FindingCode::AllotmentsAboveLimit,
                QT_TRANSLATE_NOOP("findings", "the school's allotments add up to %1, more than its limit of %2"),
                QT_TRANSLATE_NOOP("findings", "the school's allotments add up to more than its limit")},
    FindingText{FindingCode::AllotmentWithoutLimit,
                QT_TRANSLATE_NOOP("findings", "the school has allotments, but no row with its whole limit"), nullptr},
    FindingText{FindingCode::LimitBelowAdmitted,
                QT_TRANSLATE_NOOP("findings", "%1 seats are taken already, so the limit cannot be lower"),
                QT_TRANSLATE_NOOP("findings", "more seats are taken already than the limit allows")},
    FindingText{
        FindingCode::ChoicesLocked,
        QT_TRANSLATE_NOOP("findings", "choices are locked once a run exists; only supplementary ones may still come"),
        nullptr},
    FindingText{FindingCode::OtherLineArea,
                QT_TRANSLATE_NOOP("findings", "the candidate belongs to %1, and this result is of %2"),
                QT_TRANSLATE_NOOP("findings", "the candidate belongs to another line area")},
    FindingText{FindingCode::IdentityNumberDiffers,
                QT_TRANSLATE_NOOP("findings", "this is not the identity number the season has of the candidate"),
                nullptr},
    FindingText{FindingCode::NotAdmitted, QT_TRANSLATE_NOOP("findings", "the candidate holds no admission"), nullptr},
    FindingText{FindingCode::AdmittedElsewhere, QT_TRANSLATE_NOOP("findings", "the candidate is admitted at %1"),
                QT_TRANSLATE_NOOP("findings", "the candidate is admitted at another school")},
    FindingText{FindingCode::AlreadyConfirmed, QT_TRANSLATE_NOOP("findings", "this admission is past confirming (%1)"),
                QT_TRANSLATE_NOOP("findings", "this admission is past confirming")},
    FindingText{FindingCode::ConfirmationOverdue, QT_TRANSLATE_NOOP("findings", "the last day to confirm was %1"),
                QT_TRANSLATE_NOOP("findings", "the last day to confirm is over")},
    FindingText{FindingCode::ProgramRefused, QT_TRANSLATE_NOOP("findings", "this program was refused and takes nobody"),
                nullptr},
    FindingText{FindingCode::ProgramFull, QT_TRANSLATE_NOOP("findings", "no seat is left in this program (limit: %1)"),
                QT_TRANSLATE_NOOP("findings", "no seat is left in this program")},
    FindingText{FindingCode::InterviewBelowMinimum,
                QT_TRANSLATE_NOOP("findings", "the interview score %1 lies below the program's minimum %2"),
                QT_TRANSLATE_NOOP("findings", "the interview score lies below the program's minimum")},
    FindingText{FindingCode::NotApproved,
                QT_TRANSLATE_NOOP("findings", "only an approved admission can be registered; this one is %1"),
                QT_TRANSLATE_NOOP("findings", "only an approved admission can be registered")},
    FindingText{FindingCode::AlreadyRegistered,
                QT_TRANSLATE_NOOP("findings", "the candidate is registered and so has arrived"), nullptr},
    FindingText{FindingCode::TotalIsNotSum,
                QT_TRANSLATE_NOOP("findings",
                                  "the total %1 is not the sum of the subjects, %2; the total counts as it was issued"),
                QT_TRANSLATE_NOOP("findings", "the total is not the sum of the subjects; it counts as it was issued")},
    FindingText{FindingCode::ProgramNotInCatalogue,
                QT_TRANSLATE_NOOP("findings", "the national catalogue has no program with this code"), nullptr},
    FindingText{FindingCode::DistrictNotInCodeTable,
                QT_TRANSLATE_NOOP("findings", "the code table of districts (GB/T 2260) does not have this code"),
                nullptr},
    FindingText{FindingCode::DistrictsDiffer, QT_TRANSLATE_NOOP("findings", "the districts differ: %1 here, %2 there"),
                QT_TRANSLATE_NOOP("findings", "the districts of this row differ")},
    FindingText{FindingCode::ChoiceOfUnknownSchool,
                QT_TRANSLATE_NOOP("findings", "the directory has no such school, so this choice is void"), nullptr},
    FindingText{FindingCode::ChoiceRepeated, QT_TRANSLATE_NOOP("findings", "this repeats choice %1 and is void"),
                QT_TRANSLATE_NOOP("findings", "this repeats an earlier choice and is void")},
    FindingText{FindingCode::ChoiceOutsideWindow,
                QT_TRANSLATE_NOOP("findings", "filed outside the window (%1 to %2), so these choices are void"),
                QT_TRANSLATE_NOOP("findings", "filed outside the window, so these choices are void")},
    FindingText{FindingCode::GeneralBelowLine,
                QT_TRANSLATE_NOOP("findings", "the total %1 lies below the line %2; the result counts nevertheless"),
                QT_TRANSLATE_NOOP("findings", "the total lies below the line; the result counts nevertheless")},
    FindingText{
        FindingCode::GeneralNotApplied,
        QT_TRANSLATE_NOOP("findings",
                          "this candidate did not apply to a general high school; the result counts nevertheless"),
        nullptr},
    FindingText{FindingCode::TeamBusy,
                QT_TRANSLATE_NOOP("findings", "the team is at %1 at this time and cannot be in two places"),
                QT_TRANSLATE_NOOP("findings", "the team is elsewhere at this time and cannot be in two places")},
    FindingText{FindingCode::ChangedMeanwhile,
                QT_TRANSLATE_NOOP("findings", "this is the value now; it was “%1” when you looked"),
                QT_TRANSLATE_NOOP("findings", "the value has changed since you looked")},
    FindingText{FindingCode::SexDiffers,
                QT_TRANSLATE_NOOP("findings", "the sex given is not the one in the identity number"), nullptr},
    FindingText{FindingCode::UnknownRule, QT_TRANSLATE_NOOP("findings", "this rule is not known and has no effect"),
                nullptr},
    FindingText{FindingCode::RepeatedRankingKey,
                QT_TRANSLATE_NOOP("findings", "this key stands in the ranking already"), nullptr},
    FindingText{FindingCode::KeyAfterLast,
                QT_TRANSLATE_NOOP("findings", "nothing is left to part by then, so this key never counts"), nullptr},
    FindingText{FindingCode::RepeatedBatch, QT_TRANSLATE_NOOP("findings", "the rule book has this batch already"),
                nullptr},
    FindingText{FindingCode::FrozenRule,
                QT_TRANSLATE_NOOP("findings", "a batch has been run already, so this may no longer change"), nullptr},
    FindingText{FindingCode::ProgramSeatsBelowLimit,
                QT_TRANSLATE_NOOP("findings", "the programs of %1 have %2 seats together, fewer than its limit of %3; "
                                              "candidates beyond them could not be confirmed"),
                QT_TRANSLATE_NOOP("findings", "the programs of the school have fewer seats together than its limit; "
                                              "candidates beyond them could not be confirmed")},
    FindingText{
        FindingCode::UrbanSchoolWithoutAllotment,
        QT_TRANSLATE_NOOP("findings", "the urban school %1 has no allotments, so its seats are open to all districts"),
        QT_TRANSLATE_NOOP("findings", "this urban school has no allotments, so its seats are open to all districts")},
    FindingText{FindingCode::SchoolWithoutPlan,
                QT_TRANSLATE_NOOP("findings", "%1 has no plan, so nobody can be placed there"),
                QT_TRANSLATE_NOOP("findings", "the school has no plan, so nobody can be placed there")},
};

template <size_t N>
const FindingText *textIn(const std::array<FindingText, N> &texts, FindingCode code)
{
    for (const FindingText &text : texts) {
        if (text.code == code)
            return &text;
    }
    return nullptr;
}

} // namespace

const FindingText *expectationText(FindingCode code)
{
    return textIn(expectations, code);
}

const FindingText *remarkText(FindingCode code)
{
    return textIn(remarks, code);
}

} // namespace hengzhao::wording
