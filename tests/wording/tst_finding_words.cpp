// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/finding_words.h"

#include "tests/wording/spoken.h"

using namespace hengzhao;
using namespace hengzhao::wording;

namespace
{

/// The args of those codes that have some, and how the Chinese sentence says them where it says them in other words.
struct Args {
    FindingCode code;
    QStringList args;
    QStringList chinese = {};
};

QList<Args> knownArgs()
{
    using enum FindingCode;
    const auto word = [](const char *text) { return QString::fromUtf8(text); };
    return {
        {MissingColumn, {word("seats"), word("SEATS"), word("SEATNO")}},
        {SheetLacksColumns, {word("seats"), word("name")}, {word("计划数"), word("、")}},
        {TooManyCells, {word("17")}},
        {TooLong, {word("64")}},
        {NotWholeNumber, {word("3"), word("77")}},
        {NotSeats, {word("3"), word("77")}},
        {NotScore, {word("3"), word("77")}},
        {NotMaxChoices, {word("3"), word("77")}},
        {DuplicateKey, {word("41")}},
        {DuplicateIdentityNumber, {word("41")}},
        {MissingCode, {word("plans")}, {word("招生计划")}},
        {StillReferenced, {word("41"), word("plans")}, {word("41"), word("招生计划")}},
        {AllotmentsAboveLimit, {word("410"), word("377")}},
        {LimitBelowAdmitted, {word("41")}},
        {OtherLineArea, {word("north"), word("south")}},
        {AdmittedElsewhere, {word("0301")}},
        {AlreadyConfirmed, {word("confirmed")}, {word("已确认")}},
        {ConfirmationOverdue, {word("2021-07-22")}},
        {ProgramFull, {word("41")}},
        {InterviewMissing, {word("60.00")}},
        {InterviewBelowMinimum, {word("59.50"), word("60.00")}},
        {NotApproved, {word("confirmed")}, {word("已确认")}},
        {TotalIsNotSum, {word("410.50"), word("377.00")}},
        {DistrictsDiffer, {word("430405"), word("430406")}},
        {ChoiceRepeated, {word("7")}},
        {ChoiceOutsideWindow, {word("2021-06-01"), word("2021-06-05")}},
        {GeneralBelowLine, {word("410.50"), word("477.00")}},
        {NotJson, {word("41"), word("377")}},
        {WrongRuleType, {word("number")}, {word("数字")}},
        {DatesReversed, {word("2021-06-05"), word("2021-06-01")}},
        {ProgramSeatsBelowLimit, {word("0301"), word("410"), word("477")}},
        {UrbanSchoolWithoutAllotment, {word("0301")}},
        {SchoolWithoutPlan, {word("0301")}},
        {DocumentMissing, {word("commitment")}, {word("承诺")}},
        {FiledLate, {word("2021-06-02"), word("2021-05-30")}},
        {SeatsAboveCapacity, {word("410"), word("377")}},
        {SeatsAboveLastYear, {word("410"), word("377")}},
        {ProgramSeatsAboveLimit, {word("0301"), word("477"), word("410")}},
        {LimitAboveCapacity, {word("0301"), word("477"), word("410")}},
        {SeatsNotAllotted, {word("0301"), word("41")}},
        {PlanOfUnpublishedSchool, {word("0301")}},
        {PlanAuthorityDiffers, {word("0301"), word("municipal labour bureau")}, {word("0301")}},
        {PlanIssuedByOther,
         {word("0301"), word("2021-5"), word("municipal labour bureau")},
         {word("0301"), word("2021-5")}},
        {SeatsBelowHeld, {word("41")}},
        {AllotmentsBeginLate, {word("0301")}},
        {DayOutsideYear, {word("2021")}},
        {TeamBusy, {word("J1")}},
        {OutsideDistrict, {word("430405")}},
        {ChangedMeanwhile, {word("0301")}},
    };
}

Args argsOf(FindingCode code)
{
    for (const Args &args : knownArgs()) {
        if (args.code == code)
            return args;
    }
    return {code, {}};
}

Finding finding(FindingCode code, const QStringList &args)
{
    return {.code = code,
            .row = 12,
            .column = QStringLiteral("district_code"),
            .value = QStringLiteral("43x"),
            .args = args};
}

QString spoken(const Finding &found, Language language)
{
    const Translation translation(language);
    return wording::sentence(found);
}

} // namespace

class FindingWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentence_data();
    void sentence();
    void withoutArgs_data();
    void withoutArgs();
    void wholeSentence_data();
    void wholeSentence();
    void place_data();
    void place();
    void longValuesAreCut();
    void countsInBothNumbers();
    void everyTypeIsNamed_data();
    void everyTypeIsNamed();
};

void FindingWordsTest::sentence_data()
{
    QTest::addColumn<int>("code");
    const int codes = valuesOfEnum(QStringLiteral("finding.h"), QStringLiteral("FindingCode"));
    QVERIFY(codes > 60);
    for (int code = 0; code < codes; ++code)
        QTest::addRow("code %d", code) << code;
}

void FindingWordsTest::sentence()
{
    QFETCH(int, code);
    const Args args = argsOf(static_cast<FindingCode>(code));
    const Finding found = finding(args.code, args.args);
    const QString english = spoken(found, Language::English);
    const QString chinese = spoken(found, Language::Chinese);
    QVERIFY2(english.startsWith(QStringLiteral("row 12, district_code: ")), qPrintable(english));
    QVERIFY2(chinese.startsWith(QStringLiteral("第 12 行“区县代码”：")), qPrintable(chinese));
    for (const QString &text : {english, chinese}) {
        QVERIFY2(!hasOpenPlace(text), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("43x")), qPrintable(text));
    }
    for (const QString &part : args.args)
        QVERIFY2(english.contains(part), qPrintable(english));
    for (const QString &part : args.chinese.isEmpty() ? args.args : args.chinese)
        QVERIFY2(chinese.contains(part), qPrintable(chinese));
}

void FindingWordsTest::withoutArgs_data()
{
    sentence_data();
}

void FindingWordsTest::withoutArgs()
{
    QFETCH(int, code);
    const Finding bare{.code = static_cast<FindingCode>(code), .column = {}, .value = {}, .args = {}};
    QStringList texts;
    for (Language language : bothLanguages) {
        const Translation translation(language);
        texts.append(expected(bare));
        QVERIFY(!texts.last().isEmpty());
        QVERIFY2(!hasOpenPlace(texts.last()), qPrintable(texts.last()));
        QVERIFY2(!wording::sentence(bare).contains(QStringLiteral("—")), qPrintable(wording::sentence(bare)));
    }
    QVERIFY2(texts[0] != texts[1], qPrintable(texts[0]));
}

void FindingWordsTest::wholeSentence_data()
{
    QTest::addColumn<Finding>("found");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");

    const QString value = QStringLiteral("430499");
    QTest::newRow("expectation with value")
        << Finding{.code = FindingCode::UnknownDistrict,
                   .row = 3,
                   .column = QStringLiteral("district_code"),
                   .value = value,
                   .args = {}}
        << QStringLiteral("row 3, district_code: expected a district of this season, found “430499”")
        << QStringLiteral("第 3 行“区县代码”：应为：本招生年度已有的县（市、区）；实际为“430499”");
    QTest::newRow("expectation without value")
        << Finding{.code = FindingCode::Empty, .row = 3, .column = QStringLiteral("seats"), .value = {}, .args = {}}
        << QStringLiteral("row 3, seats: expected a value, as this may not be empty")
        << QStringLiteral("第 3 行“计划数”：应为：有值，此项不能为空");
    QTest::newRow("remark with value") << Finding{.code = FindingCode::ChoiceRepeated,
                                                  .severity = Severity::Notice,
                                                  .row = 3,
                                                  .column = QStringLiteral("choice2"),
                                                  .value = QStringLiteral("0301"),
                                                  .args = {QStringLiteral("1")}}
                                       << QStringLiteral("row 3, choice2: “0301”: this repeats choice 1 and is void")
                                       << QStringLiteral("第 3 行“第二志愿”：“0301”：与第 1 个志愿重复，此志愿无效");
    QTest::newRow("remark without value or place") << Finding{.code = FindingCode::SchoolWithoutPlan,
                                                              .severity = Severity::Notice,
                                                              .column = {},
                                                              .value = {},
                                                              .args = {QStringLiteral("0301")}}
                                                   << QStringLiteral("0301 has no plan, so nobody can be placed there")
                                                   << QStringLiteral("0301没有招生计划，无法录取考生");
    QTest::newRow("rule") << Finding{.code = FindingCode::UnknownRankingKey,
                                     .column = QStringLiteral("ranking[2]"),
                                     .value = QStringLiteral("luck"),
                                     .args = {}}
                          << QStringLiteral("ranking[2]: expected a ranking key: total, a subject, subjects joined by "
                                            "+, evaluation, interview, lot or candidate_no, found “luck”")
                          << QStringLiteral("ranking[2]：应为：排序项：total、某一科目、以 + "
                                            "相连的若干科目、evaluation、interview、lot 或 candidate_no；实际为“luck”");
}

void FindingWordsTest::wholeSentence()
{
    QFETCH(Finding, found);
    QFETCH(QString, english);
    QFETCH(QString, chinese);
    QCOMPARE(spoken(found, Language::English), english);
    QCOMPARE(spoken(found, Language::Chinese), chinese);
}

void FindingWordsTest::place_data()
{
    QTest::addColumn<qint64>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    const QString none;

    QTest::newRow("nowhere") << qint64{0} << none << none << none;
    QTest::newRow("row") << qint64{4} << none << QStringLiteral("row 4") << QStringLiteral("第 4 行");
    QTest::newRow("column") << qint64{0} << QStringLiteral("total") << QStringLiteral("total")
                            << QStringLiteral("总分");
    QTest::newRow("both") << qint64{1234} << QStringLiteral("total") << QStringLiteral("row 1234, total")
                          << QStringLiteral("第 1234 行“总分”");
    QTest::newRow("rule") << qint64{0} << QStringLiteral("windows.choices") << QStringLiteral("windows.choices")
                          << QStringLiteral("windows.choices");
}

void FindingWordsTest::place()
{
    QFETCH(qint64, row);
    QFETCH(QString, column);
    QFETCH(QString, english);
    QFETCH(QString, chinese);
    const Finding found{.code = FindingCode::Empty, .row = row, .column = column, .value = {}, .args = {}};
    {
        const Translation translation(Language::English);
        QCOMPARE(wording::place(found), english);
    }
    const Translation translation(Language::Chinese);
    QCOMPARE(wording::place(found), chinese);
}

void FindingWordsTest::longValuesAreCut()
{
    Finding found = finding(FindingCode::TooLong, {QStringLiteral("64")});
    found.value = QString(100, QLatin1Char('x')) + QStringLiteral("\ny");
    const QString text = spoken(found, Language::English);
    QVERIFY2(text.endsWith(QStringLiteral("found “%1…”").arg(QString(59, QLatin1Char('x')))), qPrintable(text));
}

void FindingWordsTest::countsInBothNumbers()
{
    const QString plans = QStringLiteral("plans");
    const Finding one = finding(FindingCode::StillReferenced, {QStringLiteral("1"), plans});
    const Finding many = finding(FindingCode::StillReferenced, {QStringLiteral("5"), plans});
    QVERIFY(spoken(one, Language::English).contains(QStringLiteral("1 row refers to it (plans)")));
    QVERIFY(spoken(many, Language::English).contains(QStringLiteral("5 rows refer to it (plans)")));
    QVERIFY(spoken(many, Language::Chinese).contains(QStringLiteral("仍有 5 条数据引用它（招生计划）")));
}

void FindingWordsTest::everyTypeIsNamed_data()
{
    QTest::addColumn<QString>("type");
    for (const char *type : {"number", "text", "yes_no", "list", "object"})
        QTest::newRow(type) << QString::fromLatin1(type);
}

void FindingWordsTest::everyTypeIsNamed()
{
    QFETCH(QString, type);
    const Finding found = finding(FindingCode::WrongRuleType, {type});
    {
        const Translation translation(Language::English);
        QVERIFY(expected(found) != type);
    }
    const Translation translation(Language::Chinese);
    QVERIFY2(expected(found) != type, qPrintable(expected(found)));
}

QTEST_GUILESS_MAIN(FindingWordsTest)
#include "tst_finding_words.moc"
