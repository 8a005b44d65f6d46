// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/error_texts.h"

#include "models/wording/admission_error_texts.h"
#include "models/wording/phrase.h"

namespace hengzhao::wording
{

namespace
{

using Code = ErrorCode;

constexpr std::array errorTexts = {
    Phrase<Code>{Code::WrongUsage, QT_TRANSLATE_NOOP("errors", "Wrong usage: %1")},
    Phrase<Code>{Code::FileMissing, QT_TRANSLATE_NOOP("errors", "%1 does not exist. Check where it lies.")},
    Phrase<Code>{Code::FileUnreadable, QT_TRANSLATE_NOOP("errors", "The file %1 cannot be read.")},
    Phrase<Code>{
        Code::FileUnwritable,
        QT_TRANSLATE_NOOP("errors", "The file %1 cannot be written. What stood under its name before is unchanged.")},
    Phrase<Code>{
        Code::FileExists,
        QT_TRANSLATE_NOOP("errors", "There is a file %1 already. Choose another name; nothing was overwritten.")},
    Phrase<Code>{Code::FolderReadOnly,
                 QT_TRANSLATE_NOOP("errors",
                                   "Nothing can be written into the folder %1. Choose another folder, or have "
                                   "its permissions changed.")},
    Phrase<Code>{Code::DiskFull,
                 QT_TRANSLATE_NOOP("errors", "The disk is full, so %1 could not be written. Free some space and try "
                                             "again; nothing was changed.")},
    Phrase<Code>{Code::NetworkShare,
                 QT_TRANSLATE_NOOP("errors",
                                   "%1 lies on a network share, where a season file can be damaged. Copy it to "
                                   "a disk of this computer; for several users at once, use a shared database.")},
    Phrase<Code>{Code::NotSeason, QT_TRANSLATE_NOOP("errors", "%1 is no season file.")},
    Phrase<Code>{Code::SeasonNewer,
                 QT_TRANSLATE_NOOP("errors", "The season %1 was written by a newer version of this program (its format "
                                             "is %2, this version knows formats up to %3). Install the newer version; "
                                             "the season was not changed.")},
    Phrase<Code>{Code::SeasonOlder,
                 QT_TRANSLATE_NOOP("errors", "The season %1 was last written by an earlier version of this program. "
                                             "Have the office open it once; until then it cannot be inspected.")},
    Phrase<Code>{Code::SeasonDamaged,
                 QT_TRANSLATE_NOOP("errors", "The season %1 is damaged and was left as it is. Go on from the last good "
                                             "backup.")},
    Phrase<Code>{Code::SeasonLocked,
                 QT_TRANSLATE_NOOP("errors", "Somebody else is writing to the season %1 right now. Try again when they "
                                             "have finished; nothing was changed.")},
    Phrase<Code>{Code::SeasonReadOnly,
                 QT_TRANSLATE_NOOP("errors",
                                   "The season %1 can only be read, not changed. Have its permissions changed, "
                                   "or work on a copy.")},
    Phrase<Code>{Code::SeasonNotEarlier,
                 QT_TRANSLATE_NOOP("errors",
                                   "%1 is the season of %2 and cannot be gone on from in a season of %3: name "
                                   "an earlier one.")},
    Phrase<Code>{Code::DatabaseFailed,
                 QT_TRANSLATE_NOOP("errors", "The database could not do what was asked. Nothing was changed.")},
    Phrase<Code>{Code::BackendMissing,
                 QT_TRANSLATE_NOOP("errors", "The database driver that %1 needs is not installed on this computer.")},
    Phrase<Code>{Code::WrongEncoding,
                 QT_TRANSLATE_NOOP("errors",
                                   "The text of %1 is neither valid UTF-8 nor valid GB18030. Say what encoding "
                                   "it has (on the command line with --encoding), or save it as UTF-8; nothing "
                                   "was changed.")},
    Phrase<Code>{Code::UnknownEncoding,
                 QT_TRANSLATE_NOOP("errors", "There is no encoding “%1”. UTF-8 and GB18030 are the usual ones.")},
    Phrase<Code>{Code::UnknownFileFormat,
                 QT_TRANSLATE_NOOP("errors",
                                   "The ending of %1 does not say a format that can be used here. Endings that "
                                   "do: %2.")},
    Phrase<Code>{Code::WorkbookDamaged,
                 QT_TRANSLATE_NOOP("errors", "The workbook %1 is damaged or not complete: its part %2 cannot be read. "
                                             "Open it in a spreadsheet program, save it anew and try again.")},
    Phrase<Code>{Code::WorkbookEncrypted,
                 QT_TRANSLATE_NOOP("errors", "The workbook %1 is protected by a password, or is an old .xls file. Open "
                                             "it in a spreadsheet program and save it as .xlsx without a password.")},
    Phrase<Code>{Code::WorkbookWithEntities,
                 QT_TRANSLATE_NOOP("errors",
                                   "The part %2 of the workbook %1 defines a document type, as no spreadsheet program "
                                   "does. It was not read; ask where the file comes from.")},
    Phrase<Code>{
        Code::WorkbookUnsafeName,
        QT_TRANSLATE_NOOP(
            "errors",
            "The workbook %1 names a part outside itself: %2. It was not read; ask where the file comes from.")},
    Phrase<Code>{
        Code::WorkbookTooManyParts,
        QT_TRANSLATE_NOOP(
            "errors", "The workbook %1 has more than %2 parts. It was not read; copy the table into a new workbook.")},
    Phrase<Code>{Code::WorkbookTooLarge,
                 QT_TRANSLATE_NOOP("errors",
                                   "The workbook %1 is too large: with its part %2 it comes to more than %3 megabytes "
                                   "unpacked. Delete what is not needed, or save the table as csv.")},
    Phrase<Code>{Code::WorkbookPackedTooTight,
                 QT_TRANSLATE_NOOP("errors",
                                   "The part %2 of the workbook %1 unpacks to more than %3 times its size, as nothing "
                                   "that an office writes does. It was not read; ask where the file comes from.")},
    Phrase<Code>{Code::UnknownSheet,
                 QT_TRANSLATE_NOOP("errors", "The workbook %1 has no sheet “%2”. Its sheets are: %3.")},
    Phrase<Code>{Code::CellTooLong,
                 QT_TRANSLATE_NOOP("errors", "%2 of the workbook %1 has a text of more than %3 characters, which no "
                                             "cell can hold. Nothing was changed.")},
    Phrase<Code>{Code::CellNotText,
                 QT_TRANSLATE_NOOP("errors", "The text of cell %2 of the workbook %1 has a control character, which a "
                                             "workbook cannot hold. Take it out, or use csv; nothing was changed.")},
    Phrase<Code>{Code::FormulaWithoutResult,
                 QT_TRANSLATE_NOOP("errors", "Cell %2 of the workbook %1 has a formula, but not what it comes to. Open "
                                             "the workbook in a spreadsheet program, save it and try again.")},
    Phrase<Code>{Code::TooManyColumns,
                 QT_TRANSLATE_NOOP("errors", "Row %2 of the workbook %1 has more than %3 columns, which no "
                                             "workbook can have. Nothing was changed.")},
    Phrase<Code>{Code::TooManyRows,
                 QT_TRANSLATE_NOOP("errors", "The workbook %1 has more than %2 rows, which no workbook can have. Split "
                                             "it, or use csv; nothing was changed.")},
    Phrase<Code>{Code::NotDbf,
                 QT_TRANSLATE_NOOP(
                     "errors", "The file %1 is no dbf table, or is one of a kind that cannot be read here. Open it in "
                               "the program it comes from and save it as dbf (dBASE III or FoxPro), xls or csv.")},
    Phrase<Code>{Code::DbfLengthWrong,
                 QT_TRANSLATE_NOOP(
                     "errors", "The dbf table %1 is damaged or was cut off: by its header it has %2 records and ends "
                               "at byte %3, but the file has %4 bytes. Ask for it once more; nothing was read.")},
    Phrase<Code>{Code::DbfFieldsWrong,
                 QT_TRANSLATE_NOOP("errors",
                                   "The header of the dbf table %1 contradicts itself: it says a record has %2 bytes, "
                                   "but its fields make %3. Ask for the file once more; nothing was read.")},
    Phrase<Code>{Code::DbfRecordWrong,
                 QT_TRANSLATE_NOOP("errors", "The dbf table %1 is damaged: its row %2 does not begin as a record does. "
                                             "Ask for the file once more; nothing was changed.")},
    Phrase<Code>{Code::DbfMemoField,
                 QT_TRANSLATE_NOOP("errors",
                                   "The field %2 of the dbf table %1 is a memo field, whose texts stand in another "
                                   "file and cannot be read here. Leave it out, or save the table as xls or csv.")},
    Phrase<Code>{Code::DbfFieldUnreadable,
                 QT_TRANSLATE_NOOP("errors",
                                   "The field %2 of the dbf table %1 is of the type “%3”, which cannot be read here. "
                                   "Make it a text or a number, or save the table as xls or csv.")},
    Phrase<Code>{
        Code::DbfCodePage,
        QT_TRANSLATE_NOOP("errors",
                          "The text of the dbf table %1 is said to be in “%2”, which cannot be read here. Say what "
                          "encoding it has (on the command line with --encoding), or save it in GBK or UTF-8.")},
    Phrase<Code>{Code::DbfTextWrong,
                 QT_TRANSLATE_NOOP(
                     "errors",
                     "In row %2 of the dbf table %1, the text of the field %3 is not valid in %4. Say what encoding "
                     "the table has (on the command line with --encoding), or mend the text; nothing was changed.")},
    Phrase<Code>{
        Code::DbfFieldCount,
        QT_TRANSLATE_NOOP(
            "errors",
            "A dbf table has 1 to 255 fields, but %1 would need %2. Choose csv instead; nothing was written.")},
    Phrase<Code>{Code::DbfFieldName,
                 QT_TRANSLATE_NOOP("errors",
                                   "“%2” cannot be the name of a field in the dbf table %1: names are up to 10 capital "
                                   "letters and digits, each used once. Choose csv instead; nothing was written.")},
    Phrase<Code>{Code::DbfValueTooLong,
                 QT_TRANSLATE_NOOP("errors",
                                   "In row %2 of %1, the value of %3 has %4 bytes, but a field of a dbf table holds "
                                   "254. Shorten it, or choose csv instead; nothing was written.")},
    Phrase<Code>{Code::DbfCharacter,
                 QT_TRANSLATE_NOOP("errors", "In row %2 of %1, the value of %3 has the character “%4”, which a dbf "
                                             "table in GBK cannot hold. Choose csv instead; nothing was written.")},
    Phrase<Code>{Code::XlsReaderMissing,
                 QT_TRANSLATE_NOOP("errors", "%1 cannot be read, because the program %2 that reads xls files is not "
                                             "there. Install Hengzhao once more, or save the table as csv.")},
    Phrase<Code>{Code::XlsReaderCrashed,
                 QT_TRANSLATE_NOOP("errors",
                                   "Reading %1 failed in the middle, most likely because the file is damaged. Open it "
                                   "in a spreadsheet and save it anew, or save it as csv; nothing was read.")},
    Phrase<Code>{Code::XlsReaderSlow,
                 QT_TRANSLATE_NOOP("errors",
                                   "Reading %1 was given up after %2 seconds, most likely because the file is damaged. "
                                   "Open it in a spreadsheet and save it anew, or save it as csv; nothing was read.")},
    Phrase<Code>{Code::XlsDamaged,
                 QT_TRANSLATE_NOOP("errors", "%1 is no xls file, or it is damaged. Open it in a spreadsheet and save "
                                             "it anew, or save it as csv; nothing was read.")},
    Phrase<Code>{
        Code::XlsProtected,
        QT_TRANSLATE_NOOP(
            "errors",
            "%1 is protected by a password. Open it in a spreadsheet and save it without one; nothing was read.")},
    Phrase<Code>{Code::XlsTooLarge,
                 QT_TRANSLATE_NOOP("errors", "%1 needs more memory than reading an xls file may take. Split it, "
                                             "or save it as csv; nothing was read.")},
    Phrase<Code>{Code::NoSeasonGiven,
                 QT_TRANSLATE_NOOP("errors", "No season is named. Name one with --season, or in HENGZHAO_SEASON.")},
    Phrase<Code>{Code::UnknownKind, QT_TRANSLATE_NOOP("errors", "There is no kind “%1”. Kinds are: %2.")},
    Phrase<Code>{
        Code::NotInParts,
        QT_TRANSLATE_NOOP(
            "errors",
            "The rows of %1 do not belong to a single school or district in that way. This table goes out and comes in "
            "whole; nothing was done.")},
    Phrase<Code>{Code::UnknownCandidate,
                 QT_TRANSLATE_NOOP("errors", "The season has no candidate with the number %1.")},
    Phrase<Code>{Code::UnknownSchool, QT_TRANSLATE_NOOP("errors", "The season has no school with the code %1.")},
    Phrase<Code>{Code::UnknownDistrict, QT_TRANSLATE_NOOP("errors", "The season has no district with the code %1.")},
    Phrase<Code>{Code::UnknownLineArea,
                 QT_TRANSLATE_NOOP("errors", "The season has no line area “%1”. Its line areas are: %2.")},
    Phrase<Code>{Code::UnknownBatch, QT_TRANSLATE_NOOP("errors", "The rule book has no %1.")},
    Phrase<Code>{Code::UnknownRun, QT_TRANSLATE_NOOP("errors", "The season has no run with the number %1.")},
    Phrase<Code>{Code::NotScore,
                 QT_TRANSLATE_NOOP("errors", "“%1” is no score. A score lies between 0 and 9999.99 and has at most two "
                                             "decimal places.")},
    Phrase<Code>{Code::ReasonMissing,
                 QT_TRANSLATE_NOOP("errors", "This needs a reason, which goes on the record. Nothing was changed.")},
    Phrase<Code>{Code::RunsExist,
                 QT_TRANSLATE_NOOP("errors", "A batch has been run already, so this can no longer be changed: %1. "
                                             "Nothing was changed.")},
    Phrase<Code>{Code::RuleFrozen,
                 QT_TRANSLATE_NOOP("errors",
                                   "A batch has been run already, so in the rule book only dates still to come "
                                   "may change. Nothing was changed.")},
    Phrase<Code>{Code::InputsMissing,
                 QT_TRANSLATE_NOOP("errors", "The season is not ready yet. Import first: %1. Nothing was changed.")},
    Phrase<Code>{Code::GeneralResultMissing,
                 QT_TRANSLATE_NOOP("errors",
                                   "The result of the general high schools is still missing for: %1. Import it "
                                   "first; an empty result file is a result too. Nothing was changed.")},
    Phrase<Code>{Code::EarlierBatchOpen,
                 QT_TRANSLATE_NOOP("errors", "The %1 has to wait for the %2. Run and close the %2 first; nothing was "
                                             "changed.")},
    Phrase<Code>{Code::BatchClosed, QT_TRANSLATE_NOOP("errors", "The %1 is closed and can no longer be changed.")},
    Phrase<Code>{Code::BatchNotRun, QT_TRANSLATE_NOOP("errors", "The %1 has not been run yet.")},
    Phrase<Code>{Code::BatchMoved,
                 QT_TRANSLATE_NOOP("errors",
                                   "The %1 cannot be run again, because some of its candidates are no longer "
                                   "just pre-admitted: they have confirmed, declined or gone further. Nothing "
                                   "was changed.")},
    Phrase<Code>{Code::BatchIsSupplement,
                 QT_TRANSLATE_NOOP("errors",
                                   "The %1 is a supplement: its candidates are entered one by one, and there is "
                                   "nothing to run.")},
    Phrase<Code>{Code::ModeUnknown,
                 QT_TRANSLATE_NOOP("errors", "There is no mode “%1”. Modes are: choice-first, score-first, deferred.")},
    Phrase<Code>{Code::LimitExceeded,
                 QT_TRANSLATE_NOOP("errors", "There is no free seat left: %1 has reached its limit. Nothing was "
                                             "changed.")},
    Phrase<Code>{Code::AlreadyAdmitted,
                 QT_TRANSLATE_NOOP("errors", "Candidate %1 holds an admission already and cannot get a second one. "
                                             "Nothing was changed.")},
    Phrase<Code>{Code::RowChanged,
                 QT_TRANSLATE_NOOP("errors", "Somebody else has changed this in the meantime. Look at it again, then "
                                             "repeat your change; nothing was overwritten.")},
    Phrase<Code>{Code::Cancelled, QT_TRANSLATE_NOOP("errors", "Stopped as you asked. Nothing was changed.")},
    Phrase<Code>{Code::LoginNeeded,
                 QT_TRANSLATE_NOOP("errors",
                                   "This season asks for a login: an account and its password (on the command "
                                   "line with --as and --password-file).")},
    Phrase<Code>{Code::LoginWrong, QT_TRANSLATE_NOOP("errors", "The account or its password is wrong.")},
    Phrase<Code>{Code::PasswordTooShort,
                 QT_TRANSLATE_NOOP("errors", "A password needs at least %1 characters. Nothing was made.")},
    Phrase<Code>{Code::NotPermitted,
                 QT_TRANSLATE_NOOP("errors", "Your account may not do this. Ask somebody whose task it is; nothing was "
                                             "changed.")},
    Phrase<Code>{Code::RoleNeeded,
                 QT_TRANSLATE_NOOP("errors", "This is the task of: %1. Your account holds no such role; "
                                             "nothing was changed.")},
    Phrase<Code>{Code::InspectionOnly,
                 QT_TRANSLATE_NOOP("errors", "The season is open for inspection: nothing is changed in it, and no "
                                             "personal data is shown.")},
    Phrase<Code>{Code::OutsideDistrict, QT_TRANSLATE_NOOP("errors", "Your account acts for district %1 alone. Nothing "
                                                                    "was changed.")},
    Phrase<Code>{Code::OutsideSchool, QT_TRANSLATE_NOOP("errors", "Your account acts for school %1 alone. Nothing was "
                                                                  "changed.")},
    Phrase<Code>{Code::AttachmentEmpty,
                 QT_TRANSLATE_NOOP("errors", "The file %1 is empty. Check that it was saved or copied whole.")},
    Phrase<Code>{Code::AttachmentTooLarge,
                 QT_TRANSLATE_NOOP("errors", "The file %1 is too large to be attached: %2 MB is the most. Scan it with "
                                             "a lower resolution or split it.")},
    Phrase<Code>{Code::AttachmentTypeUnknown,
                 QT_TRANSLATE_NOOP("errors",
                                   "The file %1 is neither a PDF nor a PNG or JPEG picture. Save or scan it as "
                                   "one of these.")},
    Phrase<Code>{Code::AttachmentTypeDiffers,
                 QT_TRANSLATE_NOOP("errors",
                                   "The name of the file %1 says another type than what it holds, which is %2. "
                                   "Check that it is the right file.")},
    Phrase<Code>{Code::UnknownFiling,
                 QT_TRANSLATE_NOOP("errors", "School %1 has no filing that this could be about. Begin one first.")},
    Phrase<Code>{Code::UnknownProgram, QT_TRANSLATE_NOOP("errors", "School %1 has no program %2.")},
    Phrase<Code>{Code::UnknownDocumentKind,
                 QT_TRANSLATE_NOOP("errors", "The rule book has no kind of document “%1”. It knows: %2.")},
    Phrase<Code>{Code::UnknownField, QT_TRANSLATE_NOOP("errors", "A filing has no field “%1”. Its fields are: %2.")},
    Phrase<Code>{
        Code::FilingExists,
        QT_TRANSLATE_NOOP("errors", "School %1 has a filing of this category already (%2). Nothing was made.")},
    Phrase<Code>{
        Code::FilingAmbiguous,
        QT_TRANSLATE_NOOP("errors", "School %1 has filings of several categories: %2. Say which one is meant.")},
    Phrase<Code>{Code::FilingFrozen,
                 QT_TRANSLATE_NOOP("errors", "The filing of school %1 has been accepted, so nothing in it changes any "
                                             "more. What ends it is its closure; nothing was changed.")},
    Phrase<Code>{Code::FilingStateWrong,
                 QT_TRANSLATE_NOOP("errors", "This filing is in the state “%1”, in which “%2” cannot be done. Nothing "
                                             "was changed.")},
    Phrase<Code>{Code::FilingDeadlinePassed,
                 QT_TRANSLATE_NOOP("errors", "The last day to submit a filing was %1. A later one needs the permission "
                                             "of the reviewing authority on record; nothing was changed.")},
    Phrase<Code>{Code::FilingWarningsOpen,
                 QT_TRANSLATE_NOOP("errors", "The filing has warnings (%1) that nobody has taken on yet. Give a reason "
                                             "for them, which is kept, or return it; nothing was changed.")},
    Phrase<Code>{Code::NoProgramAccepted,
                 QT_TRANSLATE_NOOP("errors", "Every program of the filing of school %1 is refused, so there is nothing "
                                             "to accept. Return it with the reasons.")},
    Phrase<Code>{Code::PlanIssued,
                 QT_TRANSLATE_NOOP("errors", "The plan of %1 has been issued under %2. It changes only by an adjust "
                                             "order with a number and a reason; nothing was changed.")},
    Phrase<Code>{
        Code::PlanNotIssued,
        QT_TRANSLATE_NOOP(
            "errors",
            "The plan of %1 has not been issued, so it can be changed without an order. Nothing was changed.")},
    Phrase<Code>{Code::PlanBlocked,
                 QT_TRANSLATE_NOOP("errors", "The plans cannot be issued: what the rule check found has to be put "
                                             "right, or accepted with a reason, first. Nothing was changed.")},
    Phrase<Code>{Code::PlanOfOtherAuthority,
                 QT_TRANSLATE_NOOP("errors", "The plan of %1 is set by %2. Nothing was changed.")},
    Phrase<Code>{Code::PlanNotDivided,
                 QT_TRANSLATE_NOOP("errors", "The plan of %1 is open to all districts. It can be divided once it has a "
                                             "limit and no order stands on it.")},
    Phrase<Code>{
        Code::PlanWithoutShares,
        QT_TRANSLATE_NOOP("errors", "There is nothing to divide by: the season has no figures for it yet (%1).")},
    Phrase<Code>{Code::PlanUnchanged,
                 QT_TRANSLATE_NOOP("errors", "Nothing would be different, so there is nothing to order.")},
    Phrase<Code>{Code::RemarkNotAcceptable,
                 QT_TRANSLATE_NOOP("errors", "This is nothing that a reason could settle: %1. Nothing was changed.")},
    Phrase<Code>{Code::NotPlanAuthority, QT_TRANSLATE_NOOP("errors", "“%1” sets no plans. Those who do: %2.")},
    Phrase<Code>{Code::DocumentMissing,
                 QT_TRANSLATE_NOOP("errors", "An order needs the number of its document. Nothing was changed.")},
    Phrase<Code>{
        Code::DocumentTaken,
        QT_TRANSLATE_NOOP(
            "errors", "There is an order under %1 already. Every order has a number of its own; nothing was changed.")},
    Phrase<Code>{Code::UnknownOrder, QT_TRANSLATE_NOOP("errors", "There is no plan order under “%1”.")},
    Phrase<Code>{Code::UnknownJuniorSchool, QT_TRANSLATE_NOOP("errors", "The season has no junior-high school “%1”.")},
    Phrase<Code>{Code::UnknownMaterial,
                 QT_TRANSLATE_NOOP("errors", "There is no promotion material with the number %1.")},
    Phrase<Code>{Code::UnknownVisit,
                 QT_TRANSLATE_NOOP("errors", "There is no visit with the number %1 on the calendar.")},
    Phrase<Code>{Code::UnknownActivity, QT_TRANSLATE_NOOP("errors", "There is no activity with the number %1.")},
    Phrase<Code>{Code::UnknownActivityKind,
                 QT_TRANSLATE_NOOP("errors", "There is no kind of activity “%1”. The kinds are: %2.")},
    Phrase<Code>{Code::UnknownChannel, QT_TRANSLATE_NOOP("errors", "There is no channel “%1”. The channels are: %2.")},
    Phrase<Code>{Code::NotDate, QT_TRANSLATE_NOOP("errors", "“%1” is no date. A date is written such as 2021-05-10.")},
    Phrase<Code>{Code::NotDayPart,
                 QT_TRANSLATE_NOOP("errors", "“%1” is no part of a day: it is morning or afternoon.")},
    Phrase<Code>{Code::NotCount, QT_TRANSLATE_NOOP("errors", "“%1” is no count: a whole number from %2 to %3.")},
    Phrase<Code>{Code::FieldMissing, QT_TRANSLATE_NOOP("errors", "“%1” may not be empty.")},
    Phrase<Code>{Code::DayOutsideYear, QT_TRANSLATE_NOOP("errors", "%1 does not lie in the year %2 of this season.")},
    Phrase<Code>{Code::DaysReversed, QT_TRANSLATE_NOOP("errors", "The last day %2 lies before the first day %1.")},
    Phrase<Code>{
        Code::MaterialIncomplete,
        QT_TRANSLATE_NOOP(
            "errors", "The material cannot be submitted yet: it needs a channel, and a text or a file that shows it.")},
    Phrase<Code>{
        Code::MaterialActRefused,
        QT_TRANSLATE_NOOP(
            "errors", "The material is “%1”, so this cannot be done: %2. It is released only after it was approved.")},
    Phrase<Code>{
        Code::MaterialNotEditable,
        QT_TRANSLATE_NOOP(
            "errors",
            "The material is “%1” and can no longer be edited. It can be while it is a draft or was returned.")},
    Phrase<Code>{Code::TeamBusy,
                 QT_TRANSLATE_NOOP("errors",
                                   "The team “%1” of %2 is at %5 on %3 (%4) already and cannot be in two places at "
                                   "one time. Move that visit, choose another time, or send another team.")},
    Phrase<Code>{Code::VisitPlanned,
                 QT_TRANSLATE_NOOP(
                     "errors", "The visit of %1 to %2 on %3 stands on the calendar, so there is nothing to report.")},
    Phrase<Code>{
        Code::ActivityTooLate,
        QT_TRANSLATE_NOOP(
            "errors",
            "The plan is handed in on %1, and plans are handed in at least %2 days ahead: the activity may start on %3 "
            "at the earliest. With a permission it can be recorded as late; name the permission then.")},
    Phrase<Code>{Code::ActivityBegan,
                 QT_TRANSLATE_NOOP("errors", "“%1” began on %2: what was planned stands now. Record how many came.")},
    Phrase<Code>{Code::LessonRepeated, QT_TRANSLATE_NOOP("errors", "The lesson “%3” of %1 on %2 is recorded already.")},
    Phrase<Code>{
        Code::PostersAboveClasses,
        QT_TRANSLATE_NOOP("errors", "%1 has %2 final-year classes; with these, posters would be recorded in %3.")},
    Phrase<Code>{Code::DayWrong, QT_TRANSLATE_NOOP("errors", "“%1” is no day. Write it as 2021-06-15.")},
    Phrase<Code>{Code::FactsMissing,
                 QT_TRANSLATE_NOOP("errors", "It is not said what happened. Write it down in a few words.")},
    Phrase<Code>{Code::UnknownInspection, QT_TRANSLATE_NOOP("errors", "The season has no inspection %1.")},
    Phrase<Code>{
        Code::InspectionExists,
        QT_TRANSLATE_NOOP("errors", "There is an inspection round “%1” already. Give the new one another name.")},
    Phrase<Code>{Code::InspectorAtHome,
                 QT_TRANSLATE_NOOP(
                     "errors",
                     "Inspectors from %1 cannot inspect %2, which lies in their own district. Send another district.")},
    Phrase<Code>{Code::AssignmentImpossible,
                 QT_TRANSLATE_NOOP("errors", "No way was found in which nobody inspects at home: the junior-high "
                                             "schools of %1 have no inspectors from another district.")},
    Phrase<Code>{Code::UnknownViolation, QT_TRANSLATE_NOOP("errors", "The season has no violation number %1.")},
    Phrase<Code>{Code::UnknownViolationKind,
                 QT_TRANSLATE_NOOP("errors", "“%1” is no kind of violation. The kinds are: %2.")},
    Phrase<Code>{Code::ViolationStepRefused,
                 QT_TRANSLATE_NOOP("errors", "Violation %1 cannot take this step, because it stands at “%2” now.")},
    Phrase<Code>{
        Code::ViolationNotEstablished,
        QT_TRANSLATE_NOOP(
            "errors",
            "Violation %1 stands at “%2”. Only an established violation has consequences, so nothing was changed.")},
    Phrase<Code>{Code::ViolationOfOtherKind,
                 QT_TRANSLATE_NOOP("errors", "Violation %1 is “%2”. The letter to the provincial offices reports "
                                             "recruiting without a filing, and nothing else.")},
    Phrase<Code>{Code::UnknownSanction,
                 QT_TRANSLATE_NOOP("errors", "The season has no sanction in force with the number %1.")},
    Phrase<Code>{Code::UnknownSanctionKind,
                 QT_TRANSLATE_NOOP("errors", "“%1” is no kind of sanction. The kinds are: %2.")},
    Phrase<Code>{
        Code::SanctionDoesNotFit,
        QT_TRANSLATE_NOOP("errors", "The sanction “%1” does not apply to whom it was meant for. Nothing was changed.")},
    Phrase<Code>{
        Code::OrderMissing,
        QT_TRANSLATE_NOOP("errors", "The number of the order is missing. Nothing is done to anybody without one.")},
    Phrase<Code>{
        Code::CutMissing,
        QT_TRANSLATE_NOOP("errors", "Say by how much the plan is cut: a number of seats or a percentage, not both.")},
    Phrase<Code>{Code::CutTooLarge,
                 QT_TRANSLATE_NOOP("errors", "%1 seats cannot be cut: only %2 are left to cut. Nothing was changed.")},
    Phrase<Code>{
        Code::CutOfNothing,
        QT_TRANSLATE_NOOP("errors", "%1 % of the plan do not come to a single seat. Give a number of seats instead.")},
    Phrase<Code>{
        Code::RestrictionMissing,
        QT_TRANSLATE_NOOP("errors", "Say what the restriction is about: a number of seats, a district or a program.")},
    Phrase<Code>{Code::NothingPublished,
                 QT_TRANSLATE_NOOP("errors", "No filing is published yet, so there is nothing to give out. Publish the "
                                             "filings first, or ask for a draft.")},
    Phrase<Code>{Code::FilingNotPublished,
                 QT_TRANSLATE_NOOP("errors", "The filing of school %1 is not published, so nothing of it is given "
                                             "out. Publish it first, or ask for a draft.")},
    Phrase<Code>{Code::PosterTooFull,
                 QT_TRANSLATE_NOOP("errors", "%1 schools do not fit on one poster in letters that can be read. Nothing "
                                             "was written.")},
    Phrase<Code>{Code::NotReported,
                 QT_TRANSLATE_NOOP("errors", "School %1 has not been reported to the provincial platform. Enter the "
                                             "day of the report first; nothing was changed.")},
    Phrase<Code>{Code::ApprovalBeforeReport,
                 QT_TRANSLATE_NOOP("errors", "School %1 cannot be approved on %2, before it was reported on %3. "
                                             "Nothing was changed.")},
    Phrase<Code>{Code::ChecksFailed, QT_TRANSLATE_NOOP("errors", "What these checks ask for does not hold: %1.")},
};

} // namespace

const char *errorText(ErrorCode code)
{
    for (const Phrase<Code> &phrase : errorTexts) {
        if (phrase.value == code)
            return phrase.text;
    }
    return admissionErrorText(code);
}

} // namespace hengzhao::wording
