// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QString>

namespace hengzhao::wording
{

/// What went wrong, what caused it, and what to do where that helps; the error's findings are worded one by one
/// (finding_words.h).
///
/// The args of each code, in their order. A reason or detail may be empty or missing, and is a text for people, in
/// whatever language the system gave it; what is known, whose limit and who is admitted may be empty too:
///
/// - WrongUsage: what is wrong, already worded
/// - SeasonNotEarlier: path, its year, the new year
/// - FileMissing, FileExists, DiskFull, NetworkShare, NotSeason, SeasonOlder, SeasonLocked, SeasonReadOnly,
/// WrongEncoding: path
/// - FileUnreadable, FileUnwritable: path, reason
/// - FolderReadOnly: folder
/// - SeasonNewer: path, its format, the newest format this program knows
/// - SeasonDamaged: path, detail
/// - DatabaseFailed: detail
/// - BackendMissing: the driver or the address that needs it
/// - UnknownEncoding: name
/// - UnknownFileFormat: path, known endings joined by ", "
/// - WorkbookDamaged: path, part, reason
/// - WorkbookEncrypted: path
/// - WorkbookWithEntities: path, part
/// - WorkbookUnsafeName: path, the name
/// - WorkbookTooManyParts: path, how many there may be
/// - WorkbookTooLarge: path, part, megabytes there may be
/// - WorkbookPackedTooTight: path, part, how many bytes may come of one
/// - UnknownSheet: path, name, known sheets joined by ", "
/// - CellTooLong: path, cell or part, the most characters
/// - CellNotText, FormulaWithoutResult: path, cell
/// - TooManyColumns: path, row, the most columns
/// - TooManyRows: path, the most rows
/// - NotDbf, XlsReaderCrashed, XlsDamaged, XlsProtected, XlsTooLarge: path
/// - DbfLengthWrong: path, records by the header, the byte they end at, bytes of the file
/// - DbfFieldsWrong: path, bytes of a record by the header, bytes of its fields
/// - DbfRecordWrong: path, row
/// - DbfMemoField: path, field
/// - DbfFieldUnreadable: path, field, the letter of its type
/// - DbfCodePage: path, what the file says its code page is
/// - DbfTextWrong: path, row, field, encoding
/// - DbfFieldCount: path, how many
/// - DbfFieldName: path, name
/// - DbfValueTooLong: path, row, field, its bytes
/// - DbfCharacter: path, row, field, the character
/// - XlsReaderMissing: path, program
/// - XlsReaderSlow: path, seconds
/// - ProblemsFound: how many; without it the findings are counted
/// - UnknownKind: kind of an import or an export, known kinds joined by ", "
/// - NotInParts: import kind
/// - UnknownCandidate: candidate's number
/// - UnknownSchool, UnknownDistrict: code
/// - UnknownLineArea: name, known areas joined by ", "
/// - UnknownBatch, BatchClosed, BatchNotRun, BatchMoved, BatchIsSupplement: batch
/// - UnknownRun: run
/// - NotScore, ModeUnknown, RankingWrong: what was given
/// - UnknownScenario, ScenarioTaken: its name
/// - ScenarioNameWrong: the most characters it may have
/// - RunsExist: import kind
/// - InputsMissing: import kinds joined by ", "
/// - GeneralResultMissing: line areas joined by ", "
/// - EarlierBatchOpen: the batch asked for, the earlier one
/// - LimitExceeded: whose limit, as people call it
/// - AlreadyAdmitted: candidate's number
/// - PasswordTooShort: the fewest characters there may be
/// - ChecksFailed: names of the checks joined by ", "
/// - FiguresNotKept: the day
/// - DayBeforeFigures: the day, the first one
/// - RoleNeeded: the roles of which one is needed, joined by ", "
/// - OutsideDistrict, OutsideSchool: the code the account is bound to
/// - UnknownFiling, FilingFrozen, NoProgramAccepted: school's code; UnknownProgram: school's and program's code
/// - UnknownDocumentKind, UnknownField: what was given; those there are, joined by ", "
/// - FilingExists, FilingAmbiguous: school's code; categories by their codes, joined by ", "
/// - FilingStateWrong: the state, the act; FilingDeadlinePassed: the day; FilingWarningsOpen: how many
/// - AttachmentEmpty, AttachmentTypeUnknown: file's name
/// - AttachmentTooLarge: file's name, the most megabytes there may be
/// - AttachmentTypeDiffers: file's name, its real type
/// - NotAdmitted, NotOnList, NoticeTooEarly: candidate's number; AdmissionStateWrong: candidate's number, the state
/// - AdmittedElsewhere: candidate's number, the school; ConfirmationOverdue: the day
/// - ProgramFull: program, its seats; InterviewBelowMinimum: the score, the minimum
/// - ListEmpty, ListNotSigned: school, batch; ListStateWrong: school, state; NotThisLevel: the role it waits for
/// - OwnSubmission, SecondOfficerSame: whose act it was
/// - NoticeRangeTaken: the other range's first and last number; TransferTooEarly: the first day
/// - NotInPool: candidate's number, why; NoSeatsForDistrict: school, district; SeatsNotFree: school, seats, district
/// - NoSeasonGiven, ReasonMissing, RuleFrozen, RowChanged, Cancelled, LoginNeeded, LoginWrong, NotPermitted: none
[[nodiscard]] QString sentence(const Error &error);

} // namespace hengzhao::wording
