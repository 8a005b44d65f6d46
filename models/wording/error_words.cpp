// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/error_words.h"

#include "models/wording/approval_words.h"
#include "models/wording/column_titles.h"
#include "models/wording/counter_words.h"
#include "models/wording/discipline_words.h"
#include "models/wording/error_texts.h"
#include "models/wording/filing_words.h"
#include "models/wording/finding_words.h"
#include "models/wording/name_words.h"
#include "models/wording/phrase.h"
#include "models/wording/publicity_words.h"
#include "models/wording/term_words.h"

#include <optional>

namespace hengzhao::wording
{

namespace
{

using Code = ErrorCode;

/// Where what an arg would name is not known: the database that refuses a row tells only which limit stood in the way.
constexpr std::array bareTexts = {
    Phrase<Code>{Code::WorkbookDamaged,
                 QT_TRANSLATE_NOOP("errors", "The workbook %1 is damaged or not complete. Open it in a spreadsheet "
                                             "program, save it anew and try again.")},
    Phrase<Code>{Code::UnknownFileFormat,
                 QT_TRANSLATE_NOOP("errors", "The ending of %1 does not say a format that can be used here.")},
    Phrase<Code>{Code::UnknownKind, QT_TRANSLATE_NOOP("errors", "There is no kind “%1”.")},
    Phrase<Code>{Code::UnknownLineArea, QT_TRANSLATE_NOOP("errors", "The season has no line area “%1”.")},
    Phrase<Code>{Code::UnknownProgram, QT_TRANSLATE_NOOP("errors", "The school has no program “%1”.")},
    Phrase<Code>{Code::FilingFrozen,
                 QT_TRANSLATE_NOOP("errors", "The filing has been accepted, so nothing in it changes any more. Nothing "
                                             "was changed.")},
    Phrase<Code>{Code::BatchMoved,
                 QT_TRANSLATE_NOOP(
                     "errors", "The batch cannot be run again, because some of its candidates are no longer just "
                               "pre-admitted: they have confirmed, declined or gone further. Nothing was changed.")},
    Phrase<Code>{
        Code::LimitExceeded,
        QT_TRANSLATE_NOOP("errors", "There is no free seat left, because the limit is reached. Nothing was changed.")},
    Phrase<Code>{Code::PlanIssued,
                 QT_TRANSLATE_NOOP("errors", "The plan has been issued. It changes only by an adjust order with a "
                                             "number and a reason; nothing was changed.")},
    Phrase<Code>{
        Code::AlreadyAdmitted,
        QT_TRANSLATE_NOOP(
            "errors", "The candidate holds an admission already and cannot get a second one. Nothing was changed.")},
};

/// A batch number in words; what is no number stays as it was given.
QString batchNamed(const QString &text)
{
    bool isNumber = false;
    const int batch = text.toInt(&isNumber);
    return isNumber ? batchWord(batch) : text;
}

QString roleWord(const QString &code)
{
    const std::optional<Role> role = parseRole(code);
    return role ? word(*role) : code;
}

QString filingActOrState(const QString &code)
{
    return parseFilingState(code) ? filingStateWord(code) : filingStepWord(code);
}

QString categoryWord(const QString &code)
{
    const auto category = parseSchoolCategory(code);
    return category ? word(*category) : code;
}

QString violationStateNamed(const QString &code)
{
    const std::optional<ViolationState> state = parseViolationState(code);
    return state ? word(*state) : code;
}

/// A state of promotion material, or an act on it.
QString materialWord(const QString &code)
{
    if (const std::optional<MaterialState> state = parseMaterialState(code))
        return word(*state);
    const std::optional<MaterialAct> act = parseMaterialAct(code);
    return act ? word(*act) : code;
}

QString dayPartWord(const QString &code)
{
    const std::optional<DayPart> part = parseDayPart(code);
    return part ? word(*part) : code;
}

QString admissionStateNamed(const QString &code)
{
    const std::optional<AdmissionState> state = parseAdmissionState(code);
    return state ? word(*state) : code;
}

/// Why a candidate cannot be taken: how they stand, or what a choice of the school would come to.
QString standingOrResultWord(const QString &code)
{
    if (const std::optional<Standing> standing = parseStanding(code))
        return word(*standing);
    const std::optional<ChoiceResult> result = parseChoiceResult(code);
    return result ? word(*result) : code;
}

QString listStateNamed(const QString &code)
{
    const std::optional<ListState> state = parseListState(code);
    return state ? word(*state) : code;
}

QString listFindingNamed(const QString &code)
{
    const std::optional<ListFindingCode> finding = parseListFindingCode(code);
    return finding ? word(*finding) : code;
}

QString sameWord(const QString &text)
{
    return text;
}

/// The first arg is a school's code, which may be a number as a batch's is.
bool beginsWithASchool(Code code)
{
    return code == Code::ListEmpty || code == Code::ListNotSigned || code == Code::ListStateWrong ||
           code == Code::ListFindingsOpen;
}

QString argInWords(Code code, const QString &arg)
{
    switch (code) {
    case Code::UnknownBatch:
    case Code::EarlierBatchOpen:
    case Code::BatchClosed:
    case Code::BatchNotRun:
    case Code::BatchMoved:
    case Code::BatchIsSupplement:
        return batchNamed(arg);
    case Code::RunsExist:
    case Code::NotInParts:
    case Code::InputsMissing:
        return listInWords(arg, kindWord);
    case Code::RoleNeeded:
    case Code::PlanOfOtherAuthority:
    case Code::NotPlanAuthority:
        return listInWords(arg, roleWord);
    case Code::PlanWithoutShares:
        return divideByWord(arg);
    case Code::ChecksFailed:
        return listInWords(arg, checkWord);
    case Code::FilingStateWrong:
        return filingActOrState(arg);
    case Code::FilingAmbiguous:
    case Code::FilingExists:
        return listInWords(arg, categoryWord);
    case Code::ViolationStepRefused:
    case Code::ViolationNotEstablished:
        return violationStateNamed(arg);
    case Code::ViolationOfOtherKind:
        return violationKindWord(arg);
    case Code::SanctionDoesNotFit:
        return sanctionKindWord(arg);
    case Code::GeneralResultMissing:
        return listInWords(arg, sameWord);
    case Code::MaterialActRefused:
    case Code::MaterialNotEditable:
        return materialWord(arg);
    case Code::TeamBusy:
        return dayPartWord(arg);
    case Code::FieldMissing:
        return columnTitle(arg);
    case Code::AdmissionStateWrong:
        return admissionStateNamed(arg);
    case Code::RefillOver:
        return refillEndWord(arg);
    case Code::BatchNotDue:
    case Code::ListEmpty:
    case Code::ListNotSigned:
    case Code::BatchNotSupplement:
        return batchNamed(arg);
    case Code::NotThisLevel:
    case Code::AccountPlaceMissing:
        return roleWord(arg);
    case Code::NotInPool:
        return standingOrResultWord(arg);
    case Code::ListStateWrong:
        return listStateNamed(arg);
    case Code::ListFindingsOpen:
        return listInWords(arg, listFindingNamed);
    default:
        return arg;
    }
}

/// The arg that tells the cause as the system put it; it follows the sentence where there is one.
int reasonPlace(Code code)
{
    switch (code) {
    case Code::FileUnreadable:
    case Code::FileUnwritable:
    case Code::SeasonDamaged:
        return 1;
    case Code::WorkbookDamaged:
        return 2;
    case Code::DatabaseFailed:
        return 0;
    default:
        return -1;
    }
}

/// The text without its last arg, where there is such a text and that arg is not known.
std::optional<QString> bareTextOf(const Error &error)
{
    for (const Phrase<Code> &bare : bareTexts) {
        const bool namesOne = QString::fromUtf8(bare.text).contains(QLatin1String("%1"));
        if (bare.value == error.code && error.args.value(namesOne ? 1 : 0).isEmpty())
            return QCoreApplication::translate("errors", bare.text);
    }
    return std::nullopt;
}

QString textOf(const Error &error)
{
    if (error.code != Code::ProblemsFound)
        return bareTextOf(error).value_or(QCoreApplication::translate("errors", errorText(error.code)));
    const qsizetype found = ofSeverity(error.findings, Severity::Problem).size();
    // The one problem of what was typed, which stands in no file: nothing else needs to be said.
    if (found == 1 && error.findings.size() == 1 && place(error.findings.first()).isEmpty())
        return sentence(error.findings.first());
    const int count = error.args.isEmpty() ? static_cast<int>(found) : error.args.first().toInt();
    return QCoreApplication::translate("errors", "%n problem(s) found. Nothing was changed.", nullptr, count);
}

} // namespace

QString sentence(const Error &error)
{
    QStringList args;
    for (const QString &arg : error.args)
        args.append(args.isEmpty() && beginsWithASchool(error.code) ? arg : argInWords(error.code, arg));
    const QString text = filled(textOf(error), args);
    const QString reason = args.value(reasonPlace(error.code)).trimmed();
    if (reason.isEmpty())
        return text;
    return filled(QCoreApplication::translate("errors", "%1 The cause: %2", "a sentence and what the system says"),
                  {text, reason});
}

} // namespace hengzhao::wording
