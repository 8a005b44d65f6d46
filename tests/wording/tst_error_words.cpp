// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/error_words.h"

#include "tests/wording/spoken.h"

using namespace hengzhao;
using namespace hengzhao::wording;

namespace
{

/// An error and what of its args must be read in its sentence; where nothing is said, the args as they are.
struct Sample {
    const char *name;
    Error error;
    QStringList english = {};
    QStringList chinese = {};
};

QStringList words(std::initializer_list<const char *> texts)
{
    QStringList result;
    for (const char *text : texts)
        result.append(QString::fromUtf8(text));
    return result;
}

QList<Sample> fileSamples()
{
    using enum ErrorCode;
    return {
        {"usage", {WrongUsage, words({"--x"})}},
        {"missing", {FileMissing, words({"/a/b.csv"})}},
        {"unreadable", {FileUnreadable, words({"/a/b.csv", "Permission denied"})}},
        {"unwritable", {FileUnwritable, words({"/a/b.csv", "Quota exceeded"})}},
        {"exists", {FileExists, words({"/a/b.csv"})}},
        {"folder", {FolderReadOnly, words({"/a"})}},
        {"disk", {DiskFull, words({"/a/b.hzs"})}},
        {"share", {NetworkShare, words({"//s/b.hzs"})}},
        {"no season file", {NotSeason, words({"/a/b.hzs"})}},
        {"newer", {SeasonNewer, words({"/a/b.hzs", "9", "3"})}},
        {"older", {SeasonOlder, words({"/a/b.hzs"})}},
        {"damaged", {SeasonDamaged, words({"/a/b.hzs", "malformed page 7"})}},
        {"locked", {SeasonLocked, words({"/a/b.hzs"})}},
        {"read only", {SeasonReadOnly, words({"/a/b.hzs"})}},
        {"not earlier", {SeasonNotEarlier, words({"/a/b.hzs", "2022", "2021"})}},
        {"database", {DatabaseFailed, words({"no such table"})}},
        {"driver", {BackendMissing, words({"postgresql"})}},
        {"wrong encoding", {WrongEncoding, words({"/a/b.csv"})}},
        {"unknown encoding", {UnknownEncoding, words({"KOI-9"})}},
        {"format", {UnknownFileFormat, words({"/a/b.doc", "csv, xlsx"})}},
        {"problems", {ProblemsFound, words({"12"})}},
    };
}

QList<Sample> workbookSamples()
{
    using enum ErrorCode;
    return {
        {"damaged workbook", {WorkbookDamaged, words({"/a/b.xlsx", "xl/workbook.xml", "Opening tag expected."})}},
        {"workbook damaged as a whole", {WorkbookDamaged, words({"/a/b.xlsx", "", "Not a zip archive"})}},
        {"encrypted", {WorkbookEncrypted, words({"/a/b.xlsx"})}},
        {"entities", {WorkbookWithEntities, words({"/a/b.xlsx", "xl/workbook.xml"})}},
        {"unsafe name", {WorkbookUnsafeName, words({"/a/b.xlsx", "../x.xml"})}},
        {"parts", {WorkbookTooManyParts, words({"/a/b.xlsx", "10000"})}},
        {"large workbook", {WorkbookTooLarge, words({"/a/b.xlsx", "xl/sharedStrings.xml", "512"})}},
        {"tightly packed", {WorkbookPackedTooTight, words({"/a/b.xlsx", "xl/worksheets/sheet1.xml", "250"})}},
        {"unknown sheet", {UnknownSheet, words({"/a/b.xlsx", "Sheet9", "Sheet1, Sheet2"})}},
        {"long cell", {CellTooLong, words({"/a/b.xlsx", "C5", "32767"})}},
        {"cell that is no text", {CellNotText, words({"/a/b.xlsx", "C5"})}},
        {"formula", {FormulaWithoutResult, words({"/a/b.xlsx", "C5"})}},
        {"columns", {TooManyColumns, words({"/a/b.xlsx", "7", "16384"})}},
        {"rows", {TooManyRows, words({"/a/b.xlsx", "1048576"})}},
    };
}

QList<Sample> tableFileSamples()
{
    using enum ErrorCode;
    return {
        {"no dbf table", {NotDbf, words({"/a/b.dbf"})}},
        {"dbf cut off", {DbfLengthWrong, words({"/a/b.dbf", "7", "500", "499"})}},
        {"dbf fields", {DbfFieldsWrong, words({"/a/b.dbf", "20", "21"})}},
        {"dbf record", {DbfRecordWrong, words({"/a/b.dbf", "17"})}},
        {"dbf memo", {DbfMemoField, words({"/a/b.dbf", "BZ"})}},
        {"dbf type", {DbfFieldUnreadable, words({"/a/b.dbf", "SJ", "T"})}},
        {"dbf code page", {DbfCodePage, words({"/a/b.dbf", "Big5"})}},
        {"dbf text", {DbfTextWrong, words({"/a/b.dbf", "17", "XM", "GB18030"})}},
        {"dbf field count", {DbfFieldCount, words({"/a/b.dbf", "300"})}},
        {"dbf field name", {DbfFieldName, words({"/a/b.dbf", "name"})}},
        {"dbf value", {DbfValueTooLong, words({"/a/b.dbf", "17", "DZ", "280"})}},
        {"dbf character", {DbfCharacter, words({"/a/b.dbf", "17", "XM", "€"})}},
        {"xls reader", {XlsReaderMissing, words({"/a/b.xls", "hengzhao-xls"})}},
        {"xls crash", {XlsReaderCrashed, words({"/a/b.xls"})}},
        {"xls hang", {XlsReaderSlow, words({"/a/b.xls", "60"})}},
        {"xls damaged", {XlsDamaged, words({"/a/b.xls"})}},
        {"xls password", {XlsProtected, words({"/a/b.xls"})}},
        {"xls memory", {XlsTooLarge, words({"/a/b.xls"})}},
    };
}

QList<Sample> nameSamples()
{
    using enum ErrorCode;
    return {
        {"no season", {NoSeasonGiven}},
        {"kind", {UnknownKind, words({"pupils", "districts, schools"})}},
        {"whole table", {NotInParts, words({"lines"})}, words({"cut-off lines"}), words({"分数线"})},
        {"candidate", {UnknownCandidate, words({"21043001"})}},
        {"school", {UnknownSchool, words({"0301"})}},
        {"district", {UnknownDistrict, words({"430499"})}},
        {"line area", {UnknownLineArea, words({"north", "urban, county"})}},
        {"batch", {UnknownBatch, words({"5"})}, words({"fifth batch"}), words({"第五批"})},
        {"batch that is no number", {UnknownBatch, words({"x"})}},
        {"run", {UnknownRun, words({"17"})}},
        {"score", {NotScore, words({"abc"})}},
        {"reason", {ReasonMissing}},
        {"mode", {ModeUnknown, words({"luck"})}},
        {"limit", {LimitExceeded, words({"0301"})}},
        {"admitted", {AlreadyAdmitted, words({"21043001"})}},
        {"row", {RowChanged}},
        {"cancelled", {Cancelled}},
        {"login", {LoginNeeded}},
        {"wrong login", {LoginWrong}},
        {"short password", {PasswordTooShort, {QStringLiteral("8")}}},
        {"password to change", {PasswordMustChange}},
        {"same password", {PasswordSame}},
        {"unknown account", {UnknownAccount, words({"li.qiang"})}},
        {"account there is", {AccountExists, words({"li.qiang"})}},
        {"name of an account", {AccountNameWrong, words({"li qiang"})}},
        {"role without its place",
         {AccountPlaceMissing, words({"county-labour"})},
         words({"county labour bureau"}),
         words({"县人社局"})},
        {"unknown role", {UnknownRole, words({"king", "office, school"})}},
        {"last administrator", {LastAdministrator, words({"wang.fang"})}},
        {"open season", {NoAccountsHere}},
        {"permission", {NotPermitted}},
        {"role",
         {RoleNeeded, words({"municipal-labour, office"})},
         words({"municipal labour bureau"}),
         words({"人社局"})},
        {"inspection", {InspectionOnly}},
        {"other district", {OutsideDistrict, words({"430421"})}},
        {"other school", {OutsideSchool, words({"0301"})}},
        {"empty attachment", {AttachmentEmpty, words({"a.pdf"})}},
        {"large attachment", {AttachmentTooLarge, words({"a.pdf", "20"})}},
        {"unknown attachment", {AttachmentTypeUnknown, words({"a.exe"})}},
        {"attachment of another type", {AttachmentTypeDiffers, words({"a.pdf", "png"})}},
        {"no filing", {UnknownFiling, words({"0301"})}},
        {"program of a filing", {UnknownProgram, words({"0301", "710201"})}},
        {"document", {UnknownDocumentKind, words({"photo", "licence, other"})}},
        {"field", {UnknownField, words({"motto", "phone, website"})}},
        {"filing there",
         {FilingExists, words({"0301", "technician"})},
         words({"0301", "technician school"}),
         words({"0301", "技工"})},
        {"two filings",
         {FilingAmbiguous, words({"0301", "secondary, technician"})},
         words({"secondary vocational school, technician school"}),
         words({"技工"})},
        {"accepted filing", {FilingFrozen, words({"0301"})}},
        {"accepted filing of a school not known", {FilingFrozen, {QString()}}},
        {"state of a filing",
         {FilingStateWrong, words({"draft", "publish"})},
         words({"draft", "publish"}),
         words({"起草", "公布"})},
        {"filing changed", {FilingStateWrong, words({"submitted", "change"})}, words({"change"}), words({"修改"})},
        {"late filing", {FilingDeadlinePassed, words({"2021-05-30"})}},
        {"open warnings", {FilingWarningsOpen, words({"3"})}},
        {"no program accepted", {NoProgramAccepted, words({"0301"})}},
        {"day wrong", {DayWrong, words({"soon"})}},
        {"facts missing", {FactsMissing}},
        {"unknown junior school", {UnknownJuniorSchool, words({"J1"})}},
        {"unknown inspection", {UnknownInspection, words({"7"})}},
        {"inspection exists", {InspectionExists, words({"June"})}},
        {"inspector at home", {InspectorAtHome, words({"430421", "J1"})}},
        {"assignment impossible", {AssignmentImpossible, words({"430421"})}},
        {"unknown violation", {UnknownViolation, words({"7"})}},
        {"unknown violation kind", {UnknownViolationKind, words({"x", "y, z"})}},
        {"violation step refused",
         {ViolationStepRefused, words({"7", "dismissed"})},
         words({"7", "dismissed"}),
         words({"7", "不属实"})},
        {"violation not established",
         {ViolationNotEstablished, words({"7", "dismissed"})},
         words({"7", "dismissed"}),
         words({"7", "不属实"})},
        {"violation of another kind",
         {ViolationOfOtherKind, words({"7", "false-promotion"})},
         words({"7", "false promotion"}),
         words({"7", "虚假宣传"})},
        {"unknown sanction", {UnknownSanction, words({"7"})}},
        {"unknown sanction kind", {UnknownSanctionKind, words({"x", "y, z"})}},
        {"sanction does not fit", {SanctionDoesNotFit, words({"x"})}},
        {"order missing", {OrderMissing}},
        {"cut missing", {CutMissing}},
        {"cut too large", {CutTooLarge, words({"50", "40"})}},
        {"cut of nothing", {CutOfNothing, words({"1"})}},
        {"restriction missing", {RestrictionMissing}},
    };
}

QList<Sample> publicitySamples()
{
    using enum ErrorCode;
    return {
        {"junior-high", {UnknownJuniorSchool, words({"J9"})}},
        {"material", {UnknownMaterial, words({"7"})}},
        {"visit", {UnknownVisit, words({"7"})}},
        {"activity", {UnknownActivity, words({"7"})}},
        {"kind of activity", {UnknownActivityKind, words({"party", "parents, open-day"})}},
        {"channel", {UnknownChannel, words({"pigeon", "leaflet, poster"})}},
        {"date", {NotDate, words({"May 5"})}},
        {"part of a day", {NotDayPart, words({"night"})}},
        {"count", {NotCount, words({"many", "1", "99"})}},
        {"empty field", {FieldMissing, words({"district"})}, words({"District"}), words({"区县"})},
        {"other year", {DayOutsideYear, words({"2201-05-05", "2021"})}},
        {"reversed days", {DaysReversed, words({"2021-05-05", "2021-05-04"})}},
        {"incomplete material", {MaterialIncomplete}},
        {"material's act",
         {MaterialActRefused, words({"draft", "release"})},
         words({"draft", "release"}),
         words({"草稿", "发布"})},
        {"fixed material", {MaterialNotEditable, words({"released"})}, words({"released"}), words({"已发布"})},
        {"team",
         {TeamBusy, words({"1", "0301", "2021-05-10", "morning", "J1"})},
         words({"0301", "2021-05-10", "morning", "J1"}),
         words({"0301", "2021-05-10", "上午", "J1"})},
        {"planned visit", {VisitPlanned, words({"0301", "J1", "2021-05-10"})}},
        {"late activity", {ActivityTooLate, words({"2021-05-08", "7", "2021-05-15"})}},
        {"begun activity", {ActivityBegan, words({"parents' evening", "2021-05-10"})}},
        {"lesson", {LessonRepeated, words({"J1", "2021-05-10", "trades"})}},
        {"posters", {PostersAboveClasses, words({"J1", "6", "8"})}},
        {"nothing published", {NothingPublished}},
        {"filing not published", {FilingNotPublished, words({"0301"})}},
        {"full poster", {PosterTooFull, words({"999"})}},
        {"not reported", {NotReported, words({"0301"})}},
        {"approved too early", {ApprovalBeforeReport, words({"0301", "2021-03-09", "2021-03-10"})}},
    };
}

QList<Sample> stageSamples()
{
    using enum ErrorCode;
    return {
        {"runs exist", {RunsExist, words({"plans"})}, words({"plans"}), words({"招生计划"})},
        {"frozen", {RuleFrozen}},
        {"inputs",
         {InputsMissing, words({"plans, lines"})},
         words({"plans, cut-off lines"}),
         words({"招生计划、普高最低录取控制分数线"})},
        {"general",
         {GeneralResultMissing, words({"urban, county"})},
         words({"urban, county"}),
         words({"urban、county"})},
        {"earlier",
         {EarlierBatchOpen, words({"2", "1"})},
         words({"second batch", "first batch"}),
         words({"第二批", "第一批"})},
        {"closed", {BatchClosed, words({"1"})}, words({"first batch"}), words({"第一批"})},
        {"not run", {BatchNotRun, words({"2"})}, words({"second batch"}), words({"第二批"})},
        {"moved", {BatchMoved, words({"1"})}, words({"first batch"}), words({"第一批"})},
        {"supplement", {BatchIsSupplement, words({"3"})}, words({"third batch"}), words({"第三批"})},
        {"plan issued", {PlanIssued, words({"0301", "2021-5"})}},
        {"plan issued, as the database tells it", {PlanIssued}},
        {"plan not issued", {PlanNotIssued, words({"0301"})}},
        {"plan blocked", {PlanBlocked}},
        {"plan of another",
         {PlanOfOtherAuthority, words({"0301", "municipal-labour"})},
         words({"0301", "municipal labour bureau"}),
         words({"0301", "人社局"})},
        {"plan not divided", {PlanNotDivided, words({"0301"})}},
        {"plan without shares", {PlanWithoutShares, words({"candidates"})}, words({"candidates"}), words({"考生"})},
        {"plan unchanged", {PlanUnchanged}},
        {"remark", {RemarkNotAcceptable, words({"seats-not-allotted"})}},
        {"no authority",
         {NotPlanAuthority, words({"office", "municipal-education, municipal-labour"})},
         words({"office", "municipal labour bureau"}),
         words({"人社局"})},
        {"no document", {DocumentMissing}},
        {"document taken", {DocumentTaken, words({"2021-5"})}},
        {"order", {UnknownOrder, words({"2021-5"})}},
        {"program", {UnknownProgram, words({"710201"})}},
        {"checks",
         {ChecksFailed, words({"limits, other_check"})},
         words({"no limit is exceeded, other_check"}),
         words({"各级计划均未突破、other_check"})},
    };
}

QList<Sample> admissionSamples()
{
    using enum ErrorCode;
    return {
        {"not admitted", {NotAdmitted, words({"1001"})}},
        {"admission state wrong",
         {AdmissionStateWrong, words({"1001", "confirmed"})},
         words({"1001", "confirmed"}),
         words({"1001", "已确认"})},
        {"admitted elsewhere", {AdmittedElsewhere, words({"1001", "A2"})}},
        {"confirmation overdue", {ConfirmationOverdue, words({"2021-07-22"})}},
        {"not identity number", {NotIdentityNumber}},
        {"identity number differs", {IdentityNumberDiffers, words({"1001"})}},
        {"unknown card", {UnknownCard}},
        {"proof missing", {ProofMissing}},
        {"second officer missing", {SecondOfficerMissing}},
        {"second officer same", {SecondOfficerSame, words({"1001"})}},
        {"program not open", {ProgramNotOpen, words({"1001"})}},
        {"program full", {ProgramFull, words({"1001", "A2"})}},
        {"interview missing", {InterviewMissing, words({"1001"})}},
        {"interview below minimum", {InterviewBelowMinimum, words({"1001", "A2"})}},
        {"school stopped", {SchoolStopped, words({"1001"})}},
        {"reason code unknown", {ReasonCodeUnknown, words({"1001", "A2"})}},
        {"refill off", {RefillOff}},
        {"refill over", {RefillOver, words({"1001"})}},
        {"list empty", {ListEmpty, words({"364300001", "1"})}},
        {"list not signed", {ListNotSigned, words({"364300001", "1"})}, words({"School 364300001", "first batch"})},
        {"list state wrong",
         {ListStateWrong, words({"364300001", "approved"})},
         words({"364300001", "approved"}),
         words({"364300001", "已审批"})},
        {"list findings open",
         {ListFindingsOpen, words({"1001", "over-limit"})},
         words({"1001", "more than there are seats"}),
         words({"1001", "超出计划"})},
        {"own submission", {OwnSubmission, words({"1001"})}},
        {"not this level", {NotThisLevel, words({"office"})}, words({"office"}), words({"市中职招生办"})},
        {"not on list", {NotOnList, words({"1001"})}},
        {"unknown notice", {UnknownNotice, words({"1001"})}},
        {"notice range wrong", {NoticeRangeWrong}},
        {"notice range taken", {NoticeRangeTaken, words({"1001", "A2"})}},
        {"notice range missing", {NoticeRangeMissing, words({"1001"})}},
        {"notice too early", {NoticeTooEarly, words({"1001"})}},
        {"notice void", {NoticeVoid, words({"1001"})}},
        {"notice unreadable", {NoticeUnreadable, words({"1001"})}},
        {"signing key missing", {SigningKeyMissing}},
        {"no notices", {NoNotices}},
        {"nothing to register", {NothingToRegister}},
        {"school not filed", {SchoolNotFiled, words({"1001"})}},
        {"transfer too early", {TransferTooEarly, words({"2022-02-01"})}},
        {"transfer nowhere", {TransferNowhere, words({"1001"})}},
        {"not registered", {NotRegistered, words({"1001"})}},
        {"unknown duplicate", {UnknownDuplicate, words({"1001"})}},
        {"duplicate settled", {DuplicateSettled, words({"1001"})}},
        {"batch not due", {BatchNotDue, words({"1", "2021-07-22"})}, words({"first batch"}), words({"第一批"})},
        {"batch not supplement", {BatchNotSupplement, words({"1"})}, words({"first batch"}), words({"第一批"})},
        {"not in pool", {NotInPool, words({"1001", "A2"})}},
        {"no seats for district", {NoSeatsForDistrict, words({"1001", "A2"})}},
        {"vacancies unpublished", {VacanciesUnpublished}},
        {"candidate exists", {CandidateExists, words({"1001"})}},
        {"person exists", {PersonExists, words({"1001"})}},
        {"category proof missing", {CategoryProofMissing}},
        {"candidates closed", {CandidatesClosed}},
        {"unknown correction", {UnknownCorrection, words({"1001"})}},
        {"correction settled", {CorrectionSettled, words({"1001"})}},
        {"correction same", {CorrectionSame}},
        {"seats not free", {SeatsNotFree, words({"1001", "A2", "x"})}},
        {"seats of other authority", {SeatsOfOtherAuthority, words({"1001", "A2"})}},
        {"seat transfer too late", {SeatTransferTooLate}},
        {"seats missing", {SeatsMissing}},
        {"order of candidates", {RankingWrong, words({"luck"})}},
        {"scenario", {UnknownScenario, words({"autumn"})}},
        {"scenario taken", {ScenarioTaken, words({"autumn"})}},
        {"name of a scenario", {ScenarioNameWrong, {QStringLiteral("40")}}},
        {"no proposal", {NoProposal}},
        {"figures not kept", {FiguresNotKept, words({"2021-07-21"})}, words({"2021-07-21"}), words({"2021-07-21"})},
        {"day before figures",
         {DayBeforeFigures, words({"2021-07-01", "2021-07-20"})},
         words({"2021-07-01", "2021-07-20"}),
         words({"2021-07-01", "2021-07-20"})},
    };
}

QList<Sample> samples()
{
    return fileSamples() + workbookSamples() + tableFileSamples() + nameSamples() + publicitySamples() +
           stageSamples() + admissionSamples();
}

QString spoken(const Error &error, Language language)
{
    const Translation translation(language);
    return sentence(error);
}

} // namespace

class ErrorWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeIsTried();
    void sentence_data();
    void sentence();
    void withoutArgs_data();
    void withoutArgs();
    void reasonFollowsWhereThereIsOne();
    void placesInArgsStay();
    void countsInBothNumbers();
    void aTypedValueIsNotCounted();
};

void ErrorWordsTest::everyCodeIsTried()
{
    QSet<int> tried;
    for (const Sample &sample : samples())
        tried.insert(static_cast<int>(sample.error.code));
    QCOMPARE(static_cast<int>(tried.size()), valuesOfEnum(QStringLiteral("error.h"), QStringLiteral("ErrorCode")));
}

void ErrorWordsTest::sentence_data()
{
    QTest::addColumn<int>("row");
    const QList<Sample> all = samples();
    for (qsizetype i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].name) << static_cast<int>(i);
}

void ErrorWordsTest::sentence()
{
    QFETCH(int, row);
    const Sample sample = samples()[row];
    const QString english = spoken(sample.error, Language::English);
    const QString chinese = spoken(sample.error, Language::Chinese);
    for (const QString &text : {english, chinese}) {
        QVERIFY2(!hasOpenPlace(text), qPrintable(text));
        QVERIFY2(!text.contains(codeName(sample.error.code)) || !codeName(sample.error.code).contains(QLatin1Char('_')),
                 qPrintable(text));
    }
    QVERIFY2(!hasChinese(english), qPrintable(english));
    QVERIFY2(hasChinese(chinese), qPrintable(chinese));
    for (const QString &part : sample.english.isEmpty() ? sample.error.args : sample.english)
        QVERIFY2(english.contains(part), qPrintable(english));
    for (const QString &part : sample.chinese.isEmpty() ? sample.error.args : sample.chinese)
        QVERIFY2(chinese.contains(part), qPrintable(chinese));
}

void ErrorWordsTest::withoutArgs_data()
{
    sentence_data();
}

void ErrorWordsTest::withoutArgs()
{
    QFETCH(int, row);
    for (Language language : bothLanguages) {
        const QString text = spoken(Error{samples()[row].error.code}, language);
        QVERIFY(!text.isEmpty());
        QVERIFY2(!hasOpenPlace(text), qPrintable(text));
    }
}

void ErrorWordsTest::reasonFollowsWhereThereIsOne()
{
    const Error error{ErrorCode::FileUnreadable, words({"/a", "Permission denied"})};
    QCOMPARE(spoken(error, Language::English),
             QStringLiteral("The file /a cannot be read. The cause: Permission denied"));
    QCOMPARE(spoken(error, Language::Chinese), QStringLiteral("无法读取文件 /a。原因：Permission denied"));
    const Error bare{ErrorCode::FileUnreadable, words({"/a", " "})};
    QCOMPARE(spoken(bare, Language::English), QStringLiteral("The file /a cannot be read."));
}

void ErrorWordsTest::placesInArgsStay()
{
    const Error error{ErrorCode::UnknownKind, words({"%2", "plans"})};
    QCOMPARE(spoken(error, Language::English), QStringLiteral("There is no kind “%2”. Kinds are: plans."));
}

void ErrorWordsTest::countsInBothNumbers()
{
    QVERIFY(spoken(Error{ErrorCode::ProblemsFound, words({"1"})}, Language::English)
                .startsWith(QStringLiteral("1 problem found.")));
    QVERIFY(spoken(Error{ErrorCode::ProblemsFound, words({"2"})}, Language::English)
                .startsWith(QStringLiteral("2 problems found.")));
    QVERIFY(spoken(Error{ErrorCode::ProblemsFound, words({"2"})}, Language::Chinese)
                .startsWith(QStringLiteral("发现 2 个问题")));
}

void ErrorWordsTest::aTypedValueIsNotCounted()
{
    const Finding typed{FindingCode::NotSeats, Severity::Problem, 0, {}, QStringLiteral("2.5"), words({"0", "9"})};
    QCOMPARE(spoken(Error{ErrorCode::ProblemsFound, {}, {typed}}, Language::English),
             QStringLiteral("Expected a number of seats from 0 to 9, found “2.5”"));
    Finding read = typed;
    read.row = 3;
    QVERIFY(spoken(Error{ErrorCode::ProblemsFound, {}, {read}}, Language::English).startsWith(QStringLiteral("1 ")));
    QVERIFY(spoken(Error{ErrorCode::ProblemsFound, {}, {typed, typed}}, Language::English)
                .startsWith(QStringLiteral("2 ")));
}

QTEST_GUILESS_MAIN(ErrorWordsTest)
#include "tst_error_words.moc"
