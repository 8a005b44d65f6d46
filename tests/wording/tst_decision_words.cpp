// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/decision_words.h"

#include "tests/wording/spoken.h"

using namespace hengzhao;
using namespace hengzhao::wording;

namespace
{

CandidateDecision decisionOf(Reason reason, const QList<ChoiceDecision> &choices)
{
    return {.batch = 1,
            .run = 1,
            .candidate = *CandidateNumber::parse(u"21043001"),
            .reason = reason,
            .schoolCode = {},
            .schoolName = {},
            .bucketDistrict = {},
            .bucketDistrictName = {},
            .choices = choices};
}

ChoiceDecision choiceOf(ChoiceResult result, int number = 1)
{
    ChoiceDecision choice;
    choice.number = number;
    choice.schoolCode = QStringLiteral("0301");
    choice.schoolName = QStringLiteral("Alpha");
    choice.result = result;
    return choice;
}

ChoiceDecision outranked(const char *key, const char *own, const char *last)
{
    ChoiceDecision choice = choiceOf(ChoiceResult::Outranked);
    choice.place = 13;
    choice.of = 40;
    choice.lastTaken = 10;
    choice.key = QString::fromLatin1(key);
    choice.own = QString::fromLatin1(own);
    choice.last = QString::fromLatin1(last);
    return choice;
}

ChoiceDecision taken(const char *key, const char *own, const char *other, int number = 1)
{
    ChoiceDecision choice = outranked(key, own, other);
    choice.number = number;
    choice.result = ChoiceResult::Taken;
    choice.place = 10;
    return choice;
}

CandidateDecision placed(const QList<ChoiceDecision> &choices, const char *district = "", const char *name = "")
{
    CandidateDecision decision = decisionOf(Reason::PreAdmitted, choices);
    decision.schoolCode = choices.last().schoolCode;
    decision.schoolName = choices.last().schoolName;
    decision.bucketDistrict = QString::fromUtf8(district);
    decision.bucketDistrictName = QString::fromUtf8(name);
    decision.round = choices.last().number;
    decision.place = choices.last().place;
    decision.of = choices.last().of;
    return decision;
}

/// Row of one choice that was not taken: the line about it in both languages.
void refusal(const char *name, const ChoiceDecision &choice, const char *english, const char *chinese)
{
    QTest::newRow(name) << decisionOf(Reason::Outranked, {choice})
                        << QStringLiteral("First batch: not placed.\nFirst choice, Alpha (0301): ") +
                               QString::fromUtf8(english)
                        << QStringLiteral("第一批：未录取。\n第一志愿，Alpha（0301）：") + QString::fromUtf8(chinese);
}

void whole(const char *name, const CandidateDecision &decision, const char *english, const char *chinese)
{
    QTest::newRow(name) << decision << QString::fromUtf8(english) << QString::fromUtf8(chinese);
}

QString spoken(const CandidateDecision &decision, Language language)
{
    const Translation translation(language);
    return wording::sentences(decision);
}

} // namespace

class DecisionWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
    void nobodyElseIsNamed_data();
    void nobodyElseIsNamed();
    void everyResultIsSaid_data();
    void everyResultIsSaid();
    void everyStandingIsSaid();
};

void DecisionWordsTest::sentences_data()
{
    QTest::addColumn<CandidateDecision>("decision");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");

    refusal("unknown school", choiceOf(ChoiceResult::UnknownSchool), "void, because the directory has no such school.",
            "无效，招生目录中没有这所学校。");
    refusal("repeated", choiceOf(ChoiceResult::Repeated), "void, because it repeats an earlier choice.",
            "无效，与前面的志愿重复。");
    refusal("no seats", choiceOf(ChoiceResult::NoSeats),
            "not placed; the school has no seats for the candidate's district.",
            "未录取，该校没有面向考生学籍所在县（市、区）的招生计划。");
    refusal("seats taken", choiceOf(ChoiceResult::SeatsTaken),
            "not placed; every seat was taken before the turn of this choice came.",
            "未录取，轮到本志愿时计划已经录满。");
    refusal("outranked by total", outranked("total", "301.50", "302.00"),
            "not placed; stood in place 13 of 40, the last one taken in place 10. What decided was the total score: "
            "301.50 here, 302.00 for the last one taken.",
            "未录取，在 40 名竞争考生中排第 13 名，录取末位为第 10 名。决定先后的是总分：本人为 301.50，录取末位为 "
            "302.00。");
    refusal("outranked by a missing evaluation", outranked("evaluation", "", "4A1B"),
            "not placed; stood in place 13 of 40, the last one taken in place 10. What decided was the comprehensive "
            "evaluation: none here, 4A1B for the last one taken.",
            "未录取，在 40 名竞争考生中排第 13 名，录取末位为第 10 名。决定先后的是综合素质评价：本人为 无，录取末位为 "
            "4A1B。");
    refusal("outranked by a sum", outranked("chinese+math+english", "280.00", "281.00"),
            "not placed; stood in place 13 of 40, the last one taken in place 10. What decided was the Chinese + "
            "mathematics + English: 280.00 here, 281.00 for the last one taken.",
            "未录取，在 40 名竞争考生中排第 13 名，录取末位为第 10 名。决定先后的是语文+数学+英语合计：本人为 "
            "280.00，录取末位为 281.00。");
    refusal("outranked by lot", outranked("lot", "b0c1d2e3", "a0a1a2a3"),
            "not placed; stood in place 13 of 40, the last one taken in place 10. All else being equal, the public lot "
            "decided.",
            "未录取，在 40 名竞争考生中排第 13 名，录取末位为第 10 名。其余各项均相同，以公开抽签决定。");

    whole("not in the pool", decisionOf(Reason::NotInPool, {}), "First batch: in the pool of this batch.",
          "第一批：参加本批次录取。");
    CandidateDecision entered = decisionOf(Reason::PreAdmitted, {});
    entered.schoolCode = QStringLiteral("3101");
    entered.place = 2;
    whole("entered one by one", entered,
          "First batch: entered one by one and pre-admitted at 3101, on a seat for all districts, as number 2 of this "
          "batch there.",
          "第一批：逐个录入，预录到3101，不限的计划，为该处本批第 2 人。");
    whole("no choice", decisionOf(Reason::NoChoice, {}), "First batch: not placed, because no choice was filed.",
          "第一批：未录取，没有填报志愿。");
    whole("school without a name",
          decisionOf(Reason::AllVoid, {{.number = 1,
                                        .schoolCode = QStringLiteral("9999"),
                                        .schoolName = {},
                                        .result = ChoiceResult::UnknownSchool,
                                        .key = {},
                                        .own = {},
                                        .last = {}}}),
          "First batch: not placed, because every choice is void.\nFirst choice, 9999: void, because the directory has "
          "no "
          "such school.",
          "第一批：未录取，所填志愿全部无效。\n第一志愿，9999：无效，招生目录中没有这所学校。");
    whole(
        "placed well before the last", placed({taken("", "", "")}),
        "First batch: pre-admitted at Alpha (0301) by the first choice.\nFirst choice, Alpha (0301): placed; stood in "
        "place 10 of 40.",
        "第一批：以第一志愿被Alpha（0301）预录。\n第一志愿，Alpha（0301）：已录取，在 40 名竞争考生中排第 10 名。");
    whole("placed last, for a district", placed({taken("total", "302.00", "301.50")}, "430405", "珠晖区"),
          "First batch: pre-admitted at Alpha (0301) by the first choice, on a seat for 珠晖区.\nFirst choice, Alpha "
          "(0301): "
          "placed; stood in place 10 of 40. This was the last seat; what decided was the total score: 302.00.",
          "第一批：以第一志愿被Alpha（0301）预录，占用面向“珠晖区”的计划。\n第一志愿，Alpha（0301）：已录取，在 40 "
          "名竞争考生中排第 10 "
          "名。本人即录取末位，决定先后的是总分：本人为 302.00。");
    whole("placed by lot, second choice",
          placed({choiceOf(ChoiceResult::SeatsTaken), taken("lot", "a0a1a2a3", "b0c1d2e3", 2)}, "*"),
          "First batch: pre-admitted at Alpha (0301) by the second choice, on a seat for all other districts.\nFirst "
          "choice, "
          "Alpha (0301): not placed; every seat was taken before the turn of this choice came.\nSecond choice, Alpha "
          "(0301): "
          "placed; stood in place 10 of 40. All else being equal, the public lot decided.",
          "第一批：以第二志愿被Alpha（0301）预录，占用面向“其他县区”的计划。\n第一志愿，Alpha（0301）：未录取，轮到本志"
          "愿时计划已经录满。\n"
          "第二志愿，Alpha（0301）：已录取，在 40 名竞争考生中排第 10 名。其余各项均相同，以公开抽签决定。");
}

void DecisionWordsTest::sentences()
{
    QFETCH(CandidateDecision, decision);
    QTEST(spoken(decision, Language::English), "english");
    QTEST(spoken(decision, Language::Chinese), "chinese");
}

void DecisionWordsTest::nobodyElseIsNamed_data()
{
    QTest::addColumn<CandidateDecision>("decision");
    QTest::newRow("refused by candidate number")
        << decisionOf(Reason::Outranked, {outranked("candidate_no", "21043001", "21049999")});
    QTest::newRow("refused by lot") << decisionOf(Reason::Outranked, {outranked("lot", "b0c1d2e3", "21049999")});
    QTest::newRow("taken by candidate number") << placed({taken("candidate_no", "21043001", "21049999")});
    QTest::newRow("taken by total") << placed({taken("total", "302.00", "21049999")});
}

void DecisionWordsTest::nobodyElseIsNamed()
{
    QFETCH(CandidateDecision, decision);
    for (Language language : bothLanguages) {
        const QString text = spoken(decision, language);
        QVERIFY2(!text.contains(QStringLiteral("21049999")), qPrintable(text));
    }
}

void DecisionWordsTest::everyResultIsSaid_data()
{
    QTest::addColumn<int>("result");
    const int results = valuesOfEnum(QStringLiteral("decision.h"), QStringLiteral("ChoiceResult"));
    QCOMPARE(results, 11);
    for (int result = 0; result < results; ++result)
        QTest::addRow("result %d", result) << result;
}

void DecisionWordsTest::everyResultIsSaid()
{
    QFETCH(int, result);
    const auto what = static_cast<ChoiceResult>(result);
    const bool isSilent = what == ChoiceResult::Empty || what == ChoiceResult::NotReached;
    for (Language language : bothLanguages) {
        const QString text = spoken(decisionOf(Reason::SeatsTaken, {choiceOf(what)}), language);
        QCOMPARE(text.count(QLatin1Char('\n')), isSilent ? 0 : 1);
        QVERIFY2(!hasOpenPlace(text) && !text.contains(QLatin1Char('_')), qPrintable(text));
        QCOMPARE(hasChinese(text), language == Language::Chinese);
    }
}

void DecisionWordsTest::everyStandingIsSaid()
{
    for (Language language : bothLanguages) {
        const Translation translation(language);
        QSet<QString> texts;
        for (Standing standing : {Standing::InPool, Standing::NoCertificate, Standing::AdmittedGeneral,
                                  Standing::HoldsAdmission, Standing::NotYetThere}) {
            const QString text = standingSentence(standing);
            QCOMPARE(hasChinese(text), language == Language::Chinese);
            texts.insert(text);
        }
        QCOMPARE(static_cast<int>(texts.size()),
                 valuesOfEnum(QStringLiteral("decision.h"), QStringLiteral("Standing")));
    }
}

QTEST_GUILESS_MAIN(DecisionWordsTest)
#include "tst_decision_words.moc"
