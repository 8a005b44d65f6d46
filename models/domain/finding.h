// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace hengzhao
{

/// A problem stops what was asked for; a notice never does (contract, section 2).
enum class Severity { Problem, Notice };

/// What a check found. The sentence for each code stands in wording/finding_words.
enum class FindingCode {
    // form of a file
    MissingColumn,
    SheetLacksColumns,
    UnknownColumn,
    RepeatedColumn,
    TooManyCells,
    UnclosedQuote,
    // form of a value
    Empty,
    TooLong,
    NotText,
    NotCode,
    NotWholeNumber,
    NotSeats,
    NotScore,
    NotYesNo,
    NotIdentityNumber,
    NotEvaluation,
    NotTime,
    NotYears,
    NotMoney,
    NotSchoolCategory,
    NotCandidateCategory,
    NotNature,
    NotDistrictSet,
    // references, duplicates, limits
    UnknownDistrict,
    UnknownSchool,
    UnknownJuniorSchool,
    UnknownCandidate,
    UnknownLineArea,
    UnknownProgram,
    DuplicateKey,
    DuplicateIdentityNumber,
    MissingCode,
    StillReferenced,
    AllotmentsAboveLimit,
    AllotmentWithoutLimit,
    LimitBelowAdmitted,
    ChoicesLocked,
    OtherLineArea,
    OtherSchool,
    OtherDistrict,
    // confirmations and arrivals
    IdentityNumberDiffers,
    NotAdmitted,
    AdmittedElsewhere,
    AlreadyConfirmed,
    ConfirmationOverdue,
    ProgramRefused,
    ProgramFull,
    InterviewMissing,
    InterviewBelowMinimum,
    NotApproved,
    AlreadyRegistered,
    // entries of a supplement, and candidates who come later (R1, R23)
    NotInPool,
    SchoolNotQualified,
    DeclinedThereBefore,
    NoSeatsForDistrict,
    NoSeatLeft,
    CategoryProofMissing,
    // notices of an import
    TotalIsNotSum,
    ProgramNotInCatalogue,
    DistrictNotInCodeTable,
    DistrictsDiffer,
    ChoiceOfUnknownSchool,
    ChoiceRepeated,
    ChoiceOutsideWindow,
    GeneralBelowLine,
    GeneralNotApplied,
    SexDiffers,
    // publicity (R34)
    NotDayPart,
    TeamBusy,
    DayOutsideYear,
    /// A value is no longer what somebody saw who wants to change it.
    ChangedMeanwhile,
    // rule book
    NotJson,
    NotObject,
    MissingRule,
    UnknownRule,
    WrongRuleType,
    NotDate,
    DatesReversed,
    EmptyRanking,
    UnknownRankingKey,
    RepeatedRankingKey,
    KeyAfterLast,
    NotBatchMode,
    NotBatchNumber,
    RepeatedBatch,
    NotChoiceSource,
    NotShareBand,
    NotShare,
    NotMaxChoices,
    UnknownRole,
    EmptyChain,
    FrozenRule,
    // before a run
    ProgramSeatsBelowLimit,
    UrbanSchoolWithoutAllotment,
    SchoolWithoutPlan,
    // of a filing under review
    FilingFrozen,
    FilingWithoutProgram,
    ProgramWithoutTuition,
    ProgramWithoutSeats,
    ProgramIsNew,
    DocumentMissing,
    CommitmentUnsigned,
    FiledLate,
    SeatsAboveCapacity,
    SeatsAboveLastYear,
    NotOutwardLevel,
    NotOutwardResult,
    // before a plan is issued
    ProgramSeatsAboveLimit,
    LimitAboveCapacity,
    SeatsNotAllotted,
    PlanOfUnpublishedSchool,
    PlanAuthorityDiffers,
    PlanIssuedByOther,
    // once it is
    SeatsBelowHeld,
    AllotmentsBeginLate,
};

/// One finding of a check: what, where, and the value that was met. `row` is counted as a spreadsheet shows it (the
/// header is row 1); 0 where there is no row. `column` is a column's name or the path of a rule ("ranking[2]").
struct Finding {
    FindingCode code;
    Severity severity = Severity::Problem;
    qint64 row = 0;
    QString column;
    QString value;
    QStringList args;

    friend bool operator==(const Finding &, const Finding &) = default;
};

using Findings = QList<Finding>;

[[nodiscard]] bool hasProblem(const Findings &findings);
/// Those of one severity, in their order.
[[nodiscard]] Findings ofSeverity(const Findings &findings, Severity severity);

} // namespace hengzhao
