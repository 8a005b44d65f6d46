// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/finding.h"

#include <QString>

namespace hengzhao::wording
{

/// The whole finding: place, value, and what was expected or is odd. Where `row` and `column` are not set, it has
/// none. A value of personal data must be masked by whoever makes the finding.
///
/// The args of each code, in their order; where they are missing the sentence does without. Codes not named have none:
///
/// - MissingColumn: the column's English, Chinese and dbf name
/// - SheetLacksColumns: the columns' English names
/// - TooManyCells: how many cells there may be
/// - TooLong: how many characters there may be
/// - NotWholeNumber, NotSeats, NotScore, NotMaxChoices: the lowest and the highest allowed
/// - DuplicateKey, DuplicateIdentityNumber: the row that has it first
/// - MissingCode: the import kind whose rows refer to the code in `value`, which the new file no longer has
/// - StillReferenced: how many rows refer to it, their import kind
/// - AllotmentsAboveLimit: sum, limit
/// - LimitBelowAdmitted: seats taken
/// - OtherLineArea: the candidate's area, the area asked for
/// - OtherSchool, OtherDistrict: the code of the one that the import is of
/// - AdmittedElsewhere: the code of the school that has the candidate
/// - AlreadyConfirmed, NotApproved: the admission's state, as a code
/// - NotInPool: the standing, as a code; NoSeatsForDistrict: the district's code
/// - ConfirmationOverdue: the last day
/// - ProgramFull: the program's seats
/// - InterviewMissing: the program's minimum
/// - InterviewBelowMinimum: score, minimum
/// - TotalIsNotSum: total, sum
/// - DistrictsDiffer: the district here, the other one
/// - ChoiceRepeated: the number of the earlier choice
/// - ChoiceOutsideWindow: first and last day of the window
/// - GeneralBelowLine: total, line
/// - NotJson: the line and the byte up to which it can be read
/// - WrongRuleType: number, text, yes_no, list or object
/// - DatesReversed: from, to
/// - ProgramSeatsBelowLimit: school, sum, limit
/// - ProgramSeatsAboveLimit: school, sum, limit
/// - LimitAboveCapacity: school, limit, capacity
/// - SeatsNotAllotted: school, seats
/// - PlanAuthorityDiffers: school, the role that sets its plan
/// - PlanIssuedByOther: school, document number, the role that issued it
/// - SeatsBelowHeld: seats held
/// - UrbanSchoolWithoutAllotment, SchoolWithoutPlan, PlanOfUnpublishedSchool, AllotmentsBeginLate: school
[[nodiscard]] QString sentence(const Finding &finding);

/// Only what was expected, or what is odd: "expected" in the JSON of the contract.
[[nodiscard]] QString expected(const Finding &finding);

/// Where it is: "row 12, district_code", or less where row or column are missing.
[[nodiscard]] QString place(const Finding &finding);

} // namespace hengzhao::wording
