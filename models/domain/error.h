// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/finding.h"

#include <QLatin1String>
#include <QString>
#include <QStringList>

namespace hengzhao
{

/// What can fail at run time. Names and exit statuses stand in one table in error.cpp, sentences in
/// wording/error_words.
enum class ErrorCode {
    // wrong usage
    WrongUsage,
    // a season or file cannot be opened, read or written
    FileMissing,
    FileUnreadable,
    FileUnwritable,
    FileExists,
    FolderReadOnly,
    DiskFull,
    NetworkShare,
    NotSeason,
    SeasonNewer,
    SeasonDamaged,
    SeasonLocked,
    SeasonReadOnly,
    SeasonNotEarlier,
    DatabaseFailed,
    BackendMissing,
    WrongEncoding,
    UnknownEncoding,
    UnknownFileFormat,
    WorkbookDamaged,
    WorkbookEncrypted,
    WorkbookWithEntities,
    WorkbookUnsafeName,
    WorkbookTooManyParts,
    WorkbookTooLarge,
    WorkbookPackedTooTight,
    UnknownSheet,
    CellTooLong,
    CellNotText,
    FormulaWithoutResult,
    TooManyColumns,
    TooManyRows,
    NotDbf,
    DbfLengthWrong,
    DbfFieldsWrong,
    DbfRecordWrong,
    DbfMemoField,
    DbfFieldUnreadable,
    DbfCodePage,
    DbfTextWrong,
    DbfFieldCount,
    DbfFieldName,
    DbfValueTooLong,
    DbfCharacter,
    XlsReaderMissing,
    XlsReaderCrashed,
    XlsReaderSlow,
    XlsDamaged,
    XlsProtected,
    XlsTooLarge,
    // refused, or problems found
    ProblemsFound,
    NoSeasonGiven,
    UnknownKind,
    NotInParts,
    UnknownCandidate,
    UnknownSchool,
    UnknownDistrict,
    UnknownLineArea,
    UnknownBatch,
    UnknownRun,
    NotScore,
    ReasonMissing,
    RunsExist,
    RuleFrozen,
    InputsMissing,
    GeneralResultMissing,
    EarlierBatchOpen,
    BatchClosed,
    BatchNotRun,
    BatchMoved,
    BatchIsSupplement,
    ModeUnknown,
    LimitExceeded,
    AlreadyAdmitted,
    RowChanged,
    Cancelled,
    LoginNeeded,
    LoginWrong,
    PasswordTooShort,
    NotPermitted,
    RoleNeeded,
    OutsideDistrict,
    OutsideSchool,
    AttachmentEmpty,
    AttachmentTooLarge,
    AttachmentTypeUnknown,
    AttachmentTypeDiffers,
    UnknownFiling,
    UnknownProgram,
    UnknownDocumentKind,
    UnknownField,
    FilingExists,
    FilingAmbiguous,
    FilingFrozen,
    FilingStateWrong,
    FilingDeadlinePassed,
    FilingWarningsOpen,
    NoProgramAccepted,
    PlanIssued,
    PlanNotIssued,
    PlanBlocked,
    PlanOfOtherAuthority,
    PlanNotDivided,
    PlanWithoutShares,
    PlanUnchanged,
    RemarkNotAcceptable,
    NotPlanAuthority,
    DocumentMissing,
    DocumentTaken,
    UnknownOrder,
    DayWrong,
    FactsMissing,
    UnknownJuniorSchool,
    UnknownInspection,
    InspectionExists,
    InspectorAtHome,
    AssignmentImpossible,
    UnknownViolation,
    UnknownViolationKind,
    ViolationStepRefused,
    ViolationNotEstablished,
    ViolationOfOtherKind,
    UnknownSanction,
    UnknownSanctionKind,
    SanctionDoesNotFit,
    OrderMissing,
    CutMissing,
    CutTooLarge,
    CutOfNothing,
    RestrictionMissing,
    // publicity (R34)
    UnknownMaterial,
    UnknownVisit,
    UnknownActivity,
    UnknownActivityKind,
    UnknownChannel,
    NotDate,
    NotDayPart,
    NotCount,
    FieldMissing,
    DayOutsideYear,
    DaysReversed,
    MaterialIncomplete,
    MaterialActRefused,
    MaterialNotEditable,
    TeamBusy,
    VisitPlanned,
    ActivityTooLate,
    ActivityBegan,
    LessonRepeated,
    PostersAboveClasses,
    NothingPublished,
    FilingNotPublished,
    PosterTooFull,
    NotReported,
    ApprovalBeforeReport,
    ChecksFailed,
};

/// An error without words: a code and what fills its sentence. Findings are all that was found, never only the first.
struct Error {
    ErrorCode code;
    QStringList args = {};
    Findings findings = {};

    friend bool operator==(const Error &, const Error &) = default;
};

/// The code as other programs see it, such as "season_newer".
[[nodiscard]] QLatin1String codeName(ErrorCode code);

/// Exit status of the command line: 1 refused, 2 wrong usage, 3 cannot be opened, read or written (contract, section
/// 1).
[[nodiscard]] int exitStatus(ErrorCode code);

} // namespace hengzhao
