// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/error.h"

#include <array>

namespace hengzhao
{

namespace
{

struct ErrorRow {
    ErrorCode code;
    QLatin1String name;
    int exitStatus;
};

constexpr std::array errorRows = {
    ErrorRow{ErrorCode::WrongUsage, QLatin1String("wrong_usage"), 2},
    ErrorRow{ErrorCode::FileMissing, QLatin1String("file_missing"), 3},
    ErrorRow{ErrorCode::FileUnreadable, QLatin1String("file_unreadable"), 3},
    ErrorRow{ErrorCode::FileUnwritable, QLatin1String("file_unwritable"), 3},
    ErrorRow{ErrorCode::FileExists, QLatin1String("file_exists"), 3},
    ErrorRow{ErrorCode::FolderReadOnly, QLatin1String("folder_read_only"), 3},
    ErrorRow{ErrorCode::DiskFull, QLatin1String("disk_full"), 3},
    ErrorRow{ErrorCode::NetworkShare, QLatin1String("network_share"), 3},
    ErrorRow{ErrorCode::NotSeason, QLatin1String("not_season"), 3},
    ErrorRow{ErrorCode::SeasonNewer, QLatin1String("season_newer"), 3},
    ErrorRow{ErrorCode::SeasonDamaged, QLatin1String("season_damaged"), 3},
    ErrorRow{ErrorCode::SeasonLocked, QLatin1String("season_locked"), 3},
    ErrorRow{ErrorCode::SeasonReadOnly, QLatin1String("season_read_only"), 3},
    ErrorRow{ErrorCode::SeasonNotEarlier, QLatin1String("season_not_earlier"), 1},
    ErrorRow{ErrorCode::DatabaseFailed, QLatin1String("database_failed"), 3},
    ErrorRow{ErrorCode::BackendMissing, QLatin1String("backend_missing"), 3},
    ErrorRow{ErrorCode::WrongEncoding, QLatin1String("wrong_encoding"), 3},
    ErrorRow{ErrorCode::UnknownEncoding, QLatin1String("unknown_encoding"), 3},
    ErrorRow{ErrorCode::UnknownFileFormat, QLatin1String("unknown_file_format"), 3},
    ErrorRow{ErrorCode::WorkbookDamaged, QLatin1String("workbook_damaged"), 3},
    ErrorRow{ErrorCode::WorkbookEncrypted, QLatin1String("workbook_encrypted"), 3},
    ErrorRow{ErrorCode::WorkbookWithEntities, QLatin1String("workbook_with_entities"), 3},
    ErrorRow{ErrorCode::WorkbookUnsafeName, QLatin1String("workbook_unsafe_name"), 3},
    ErrorRow{ErrorCode::WorkbookTooManyParts, QLatin1String("workbook_too_many_parts"), 3},
    ErrorRow{ErrorCode::WorkbookTooLarge, QLatin1String("workbook_too_large"), 3},
    ErrorRow{ErrorCode::WorkbookPackedTooTight, QLatin1String("workbook_packed_too_tight"), 3},
    ErrorRow{ErrorCode::UnknownSheet, QLatin1String("unknown_sheet"), 3},
    ErrorRow{ErrorCode::CellTooLong, QLatin1String("cell_too_long"), 3},
    ErrorRow{ErrorCode::CellNotText, QLatin1String("cell_not_text"), 3},
    ErrorRow{ErrorCode::FormulaWithoutResult, QLatin1String("formula_without_result"), 3},
    ErrorRow{ErrorCode::TooManyColumns, QLatin1String("too_many_columns"), 3},
    ErrorRow{ErrorCode::TooManyRows, QLatin1String("too_many_rows"), 3},
    ErrorRow{ErrorCode::NotDbf, QLatin1String("not_dbf"), 3},
    ErrorRow{ErrorCode::DbfLengthWrong, QLatin1String("dbf_length_wrong"), 3},
    ErrorRow{ErrorCode::DbfFieldsWrong, QLatin1String("dbf_fields_wrong"), 3},
    ErrorRow{ErrorCode::DbfRecordWrong, QLatin1String("dbf_record_wrong"), 3},
    ErrorRow{ErrorCode::DbfMemoField, QLatin1String("dbf_memo_field"), 3},
    ErrorRow{ErrorCode::DbfFieldUnreadable, QLatin1String("dbf_field_unreadable"), 3},
    ErrorRow{ErrorCode::DbfCodePage, QLatin1String("dbf_code_page"), 3},
    ErrorRow{ErrorCode::DbfTextWrong, QLatin1String("dbf_text_wrong"), 3},
    ErrorRow{ErrorCode::DbfFieldCount, QLatin1String("dbf_field_count"), 3},
    ErrorRow{ErrorCode::DbfFieldName, QLatin1String("dbf_field_name"), 3},
    ErrorRow{ErrorCode::DbfValueTooLong, QLatin1String("dbf_value_too_long"), 3},
    ErrorRow{ErrorCode::DbfCharacter, QLatin1String("dbf_character"), 3},
    ErrorRow{ErrorCode::XlsReaderMissing, QLatin1String("xls_reader_missing"), 3},
    ErrorRow{ErrorCode::XlsReaderCrashed, QLatin1String("xls_reader_crashed"), 3},
    ErrorRow{ErrorCode::XlsReaderSlow, QLatin1String("xls_reader_slow"), 3},
    ErrorRow{ErrorCode::XlsDamaged, QLatin1String("xls_damaged"), 3},
    ErrorRow{ErrorCode::XlsProtected, QLatin1String("xls_protected"), 3},
    ErrorRow{ErrorCode::XlsTooLarge, QLatin1String("xls_too_large"), 3},
    ErrorRow{ErrorCode::ProblemsFound, QLatin1String("problems_found"), 1},
    ErrorRow{ErrorCode::NoSeasonGiven, QLatin1String("no_season_given"), 1},
    ErrorRow{ErrorCode::UnknownKind, QLatin1String("unknown_kind"), 1},
    ErrorRow{ErrorCode::NotInParts, QLatin1String("not_in_parts"), 1},
    ErrorRow{ErrorCode::UnknownCandidate, QLatin1String("unknown_candidate"), 1},
    ErrorRow{ErrorCode::UnknownSchool, QLatin1String("unknown_school"), 1},
    ErrorRow{ErrorCode::UnknownDistrict, QLatin1String("unknown_district"), 1},
    ErrorRow{ErrorCode::UnknownLineArea, QLatin1String("unknown_line_area"), 1},
    ErrorRow{ErrorCode::UnknownBatch, QLatin1String("unknown_batch"), 1},
    ErrorRow{ErrorCode::UnknownRun, QLatin1String("unknown_run"), 1},
    ErrorRow{ErrorCode::NotScore, QLatin1String("not_score"), 1},
    ErrorRow{ErrorCode::ReasonMissing, QLatin1String("reason_missing"), 1},
    ErrorRow{ErrorCode::RunsExist, QLatin1String("runs_exist"), 1},
    ErrorRow{ErrorCode::RuleFrozen, QLatin1String("rule_frozen"), 1},
    ErrorRow{ErrorCode::InputsMissing, QLatin1String("inputs_missing"), 1},
    ErrorRow{ErrorCode::GeneralResultMissing, QLatin1String("general_result_missing"), 1},
    ErrorRow{ErrorCode::EarlierBatchOpen, QLatin1String("earlier_batch_open"), 1},
    ErrorRow{ErrorCode::BatchClosed, QLatin1String("batch_closed"), 1},
    ErrorRow{ErrorCode::BatchNotRun, QLatin1String("batch_not_run"), 1},
    ErrorRow{ErrorCode::BatchMoved, QLatin1String("batch_moved"), 1},
    ErrorRow{ErrorCode::BatchIsSupplement, QLatin1String("batch_is_supplement"), 1},
    ErrorRow{ErrorCode::ModeUnknown, QLatin1String("mode_unknown"), 1},
    ErrorRow{ErrorCode::LimitExceeded, QLatin1String("limit_exceeded"), 1},
    ErrorRow{ErrorCode::AlreadyAdmitted, QLatin1String("already_admitted"), 1},
    ErrorRow{ErrorCode::RowChanged, QLatin1String("row_changed"), 1},
    ErrorRow{ErrorCode::Cancelled, QLatin1String("cancelled"), 1},
    ErrorRow{ErrorCode::LoginNeeded, QLatin1String("login_needed"), 1},
    ErrorRow{ErrorCode::LoginWrong, QLatin1String("login_wrong"), 1},
    ErrorRow{ErrorCode::PasswordTooShort, QLatin1String("password_too_short"), 1},
    ErrorRow{ErrorCode::NotPermitted, QLatin1String("not_permitted"), 1},
    ErrorRow{ErrorCode::RoleNeeded, QLatin1String("role_needed"), 1},
    ErrorRow{ErrorCode::OutsideDistrict, QLatin1String("outside_district"), 1},
    ErrorRow{ErrorCode::OutsideSchool, QLatin1String("outside_school"), 1},
    ErrorRow{ErrorCode::AttachmentEmpty, QLatin1String("attachment_empty"), 1},
    ErrorRow{ErrorCode::AttachmentTooLarge, QLatin1String("attachment_too_large"), 1},
    ErrorRow{ErrorCode::AttachmentTypeUnknown, QLatin1String("attachment_type_unknown"), 1},
    ErrorRow{ErrorCode::AttachmentTypeDiffers, QLatin1String("attachment_type_differs"), 1},
    ErrorRow{ErrorCode::UnknownFiling, QLatin1String("unknown_filing"), 1},
    ErrorRow{ErrorCode::UnknownProgram, QLatin1String("unknown_program"), 1},
    ErrorRow{ErrorCode::UnknownDocumentKind, QLatin1String("unknown_document_kind"), 1},
    ErrorRow{ErrorCode::UnknownField, QLatin1String("unknown_field"), 1},
    ErrorRow{ErrorCode::FilingExists, QLatin1String("filing_exists"), 1},
    ErrorRow{ErrorCode::FilingAmbiguous, QLatin1String("filing_ambiguous"), 1},
    ErrorRow{ErrorCode::FilingFrozen, QLatin1String("filing_frozen"), 1},
    ErrorRow{ErrorCode::FilingStateWrong, QLatin1String("filing_state_wrong"), 1},
    ErrorRow{ErrorCode::FilingDeadlinePassed, QLatin1String("filing_deadline_passed"), 1},
    ErrorRow{ErrorCode::FilingWarningsOpen, QLatin1String("filing_warnings_open"), 1},
    ErrorRow{ErrorCode::NoProgramAccepted, QLatin1String("no_program_accepted"), 1},
    ErrorRow{ErrorCode::PlanIssued, QLatin1String("plan_issued"), 1},
    ErrorRow{ErrorCode::PlanNotIssued, QLatin1String("plan_not_issued"), 1},
    ErrorRow{ErrorCode::PlanBlocked, QLatin1String("plan_blocked"), 1},
    ErrorRow{ErrorCode::PlanOfOtherAuthority, QLatin1String("plan_of_other_authority"), 1},
    ErrorRow{ErrorCode::PlanNotDivided, QLatin1String("plan_not_divided"), 1},
    ErrorRow{ErrorCode::PlanWithoutShares, QLatin1String("plan_without_shares"), 1},
    ErrorRow{ErrorCode::PlanUnchanged, QLatin1String("plan_unchanged"), 1},
    ErrorRow{ErrorCode::RemarkNotAcceptable, QLatin1String("remark_not_acceptable"), 1},
    ErrorRow{ErrorCode::NotPlanAuthority, QLatin1String("not_plan_authority"), 1},
    ErrorRow{ErrorCode::DocumentMissing, QLatin1String("document_missing"), 1},
    ErrorRow{ErrorCode::DocumentTaken, QLatin1String("document_taken"), 1},
    ErrorRow{ErrorCode::UnknownOrder, QLatin1String("unknown_order"), 1},
    ErrorRow{ErrorCode::DayWrong, QLatin1String("day_wrong"), 1},
    ErrorRow{ErrorCode::FactsMissing, QLatin1String("facts_missing"), 1},
    ErrorRow{ErrorCode::UnknownJuniorSchool, QLatin1String("unknown_junior_school"), 1},
    ErrorRow{ErrorCode::UnknownInspection, QLatin1String("unknown_inspection"), 1},
    ErrorRow{ErrorCode::InspectionExists, QLatin1String("inspection_exists"), 1},
    ErrorRow{ErrorCode::InspectorAtHome, QLatin1String("inspector_at_home"), 1},
    ErrorRow{ErrorCode::AssignmentImpossible, QLatin1String("assignment_impossible"), 1},
    ErrorRow{ErrorCode::UnknownViolation, QLatin1String("unknown_violation"), 1},
    ErrorRow{ErrorCode::UnknownViolationKind, QLatin1String("unknown_violation_kind"), 1},
    ErrorRow{ErrorCode::ViolationStepRefused, QLatin1String("violation_step_refused"), 1},
    ErrorRow{ErrorCode::ViolationNotEstablished, QLatin1String("violation_not_established"), 1},
    ErrorRow{ErrorCode::ViolationOfOtherKind, QLatin1String("violation_of_other_kind"), 1},
    ErrorRow{ErrorCode::UnknownSanction, QLatin1String("unknown_sanction"), 1},
    ErrorRow{ErrorCode::UnknownSanctionKind, QLatin1String("unknown_sanction_kind"), 1},
    ErrorRow{ErrorCode::SanctionDoesNotFit, QLatin1String("sanction_does_not_fit"), 1},
    ErrorRow{ErrorCode::OrderMissing, QLatin1String("order_missing"), 1},
    ErrorRow{ErrorCode::CutMissing, QLatin1String("cut_missing"), 1},
    ErrorRow{ErrorCode::CutTooLarge, QLatin1String("cut_too_large"), 1},
    ErrorRow{ErrorCode::CutOfNothing, QLatin1String("cut_of_nothing"), 1},
    ErrorRow{ErrorCode::RestrictionMissing, QLatin1String("restriction_missing"), 1},
    ErrorRow{ErrorCode::UnknownMaterial, QLatin1String("unknown_material"), 1},
    ErrorRow{ErrorCode::UnknownVisit, QLatin1String("unknown_visit"), 1},
    ErrorRow{ErrorCode::UnknownActivity, QLatin1String("unknown_activity"), 1},
    ErrorRow{ErrorCode::UnknownActivityKind, QLatin1String("unknown_activity_kind"), 1},
    ErrorRow{ErrorCode::UnknownChannel, QLatin1String("unknown_channel"), 1},
    ErrorRow{ErrorCode::NotDate, QLatin1String("not_date"), 1},
    ErrorRow{ErrorCode::NotDayPart, QLatin1String("not_day_part"), 1},
    ErrorRow{ErrorCode::NotCount, QLatin1String("not_count"), 1},
    ErrorRow{ErrorCode::FieldMissing, QLatin1String("field_missing"), 1},
    ErrorRow{ErrorCode::DayOutsideYear, QLatin1String("day_outside_year"), 1},
    ErrorRow{ErrorCode::DaysReversed, QLatin1String("days_reversed"), 1},
    ErrorRow{ErrorCode::MaterialIncomplete, QLatin1String("material_incomplete"), 1},
    ErrorRow{ErrorCode::MaterialActRefused, QLatin1String("material_act_refused"), 1},
    ErrorRow{ErrorCode::MaterialNotEditable, QLatin1String("material_not_editable"), 1},
    ErrorRow{ErrorCode::TeamBusy, QLatin1String("team_busy"), 1},
    ErrorRow{ErrorCode::VisitPlanned, QLatin1String("visit_planned"), 1},
    ErrorRow{ErrorCode::ActivityTooLate, QLatin1String("activity_too_late"), 1},
    ErrorRow{ErrorCode::ActivityBegan, QLatin1String("activity_began"), 1},
    ErrorRow{ErrorCode::LessonRepeated, QLatin1String("lesson_repeated"), 1},
    ErrorRow{ErrorCode::PostersAboveClasses, QLatin1String("posters_above_classes"), 1},
    ErrorRow{ErrorCode::NothingPublished, QLatin1String("nothing_published"), 1},
    ErrorRow{ErrorCode::FilingNotPublished, QLatin1String("filing_not_published"), 1},
    ErrorRow{ErrorCode::PosterTooFull, QLatin1String("poster_too_full"), 1},
    ErrorRow{ErrorCode::NotReported, QLatin1String("not_reported"), 1},
    ErrorRow{ErrorCode::ApprovalBeforeReport, QLatin1String("approval_before_report"), 1},
    ErrorRow{ErrorCode::ChecksFailed, QLatin1String("checks_failed"), 1},
};

const ErrorRow &rowOf(ErrorCode code)
{
    for (const ErrorRow &row : errorRows) {
        if (row.code == code)
            return row;
    }
    Q_UNREACHABLE();
}

} // namespace

QLatin1String codeName(ErrorCode code)
{
    return rowOf(code).name;
}

int exitStatus(ErrorCode code)
{
    return rowOf(code).exitStatus;
}

} // namespace hengzhao
