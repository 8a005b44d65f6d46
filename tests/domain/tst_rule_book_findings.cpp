// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/rule_book_text.h"

#include <QTest>

using namespace hengzhao;

Q_DECLARE_METATYPE(hengzhao::Finding)

class TestRuleBookFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finding_data();
    void finding();
    void allFindingsAtOnce();
    void brokenJson_data();
    void brokenJson();
};

void TestRuleBookFindings::finding_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Finding>("finding");
    const auto row = [](const char *words, const QByteArray &json, FindingCode code, QStringView path,
                        QStringView value = {}, Severity severity = Severity::Problem) {
        QTest::newRow(words) << json
                             << Finding{.code = code,
                                        .severity = severity,
                                        .column = path.toString(),
                                        .value = value.toString(),
                                        .args = {}};
    };
    const auto with = [&row](const char *words, const QByteArray &rules, FindingCode code, QStringView path,
                             QStringView value = {}, Severity severity = Severity::Problem) {
        row(words, bookWith(rules), code, path, value, severity);
    };
    row("no year", R"({"city": {"code": "430400", "name": "衡阳市"}, "ranking": ["total"]})", FindingCode::MissingRule,
        u"year");
    row("no city", R"({"year": 2021, "ranking": ["total"]})", FindingCode::MissingRule, u"city");
    row("no ranking", R"({"year": 2021, "city": {"code": "430400", "name": "衡阳市"}})", FindingCode::MissingRule,
        u"ranking");
    with("no code of the city", R"("city": {"name": "衡阳市"})", FindingCode::MissingRule, u"city.code");
    with("no name of the city", R"("city": {"code": "430400"})", FindingCode::MissingRule, u"city.name");
    with("code of the city is a number", R"("city": {"code": 430400, "name": "衡阳市"})", FindingCode::WrongRuleType,
         u"city.code", u"430400");
    with("code of the city is no code", R"("city": {"code": "43 04", "name": "衡阳市"})", FindingCode::NotCode,
         u"city.code", u"43 04");
    with("name of the city is empty", R"("city": {"code": "430400", "name": " "})", FindingCode::Empty, u"city.name");
    with("city is a text", R"("city": "430400")", FindingCode::WrongRuleType, u"city", u"430400");
    with("year is a text", R"("year": "2021")", FindingCode::WrongRuleType, u"year", u"2021");
    with("year is broken", R"("year": 2021.5)", FindingCode::NotWholeNumber, u"year", u"2021.5");
    with("year too early", R"("year": 1999)", FindingCode::NotWholeNumber, u"year", u"1999");
    with("year too late", R"("year": 2101)", FindingCode::NotWholeNumber, u"year", u"2101");
    with("no choice", R"("max_choices": 0)", FindingCode::NotMaxChoices, u"max_choices", u"0");
    with("a hundred choices", R"("max_choices": 100)", FindingCode::NotMaxChoices, u"max_choices", u"100");
    with("half a choice", R"("max_choices": 1.5)", FindingCode::NotMaxChoices, u"max_choices", u"1.5");
    with("choices as a text", R"("max_choices": "2")", FindingCode::WrongRuleType, u"max_choices", u"2");
    with("refill is a number", R"("refill": 1)", FindingCode::WrongRuleType, u"refill", u"1");
    with("return is a text", R"("released_may_return": "yes")", FindingCode::WrongRuleType, u"released_may_return",
         u"yes");
    with("seed is a number", R"("lot_seed": 7)", FindingCode::WrongRuleType, u"lot_seed", u"7");
    with("seed is empty", R"("lot_seed": "")", FindingCode::Empty, u"lot_seed");
    with("telephones are a text", R"("telephones": "0734")", FindingCode::WrongRuleType, u"telephones", u"0734");
    with("a telephone is a text", R"("telephones": ["0734"])", FindingCode::WrongRuleType, u"telephones[0]", u"0734");
    with("a telephone without number", R"("telephones": [{"organisation": "市教育局"}])", FindingCode::MissingRule,
         u"telephones[0].phone");
    with("a telephone of nobody", R"("telephones": [{"organisation": " ", "phone": "0734"}])", FindingCode::Empty,
         u"telephones[0].organisation");
    with("a telephone as a number", R"("telephones": [{"organisation": "市教育局", "phone": 734}])",
         FindingCode::WrongRuleType, u"telephones[0].phone", u"734");
    with("a telephone with more", R"("telephones": [{"organisation": "市教育局", "phone": "1", "fax": "2"}])",
         FindingCode::UnknownRule, u"telephones[0].fax", u"2", Severity::Notice);
    with("issuing office is a list", R"("issuing_office": [])", FindingCode::WrongRuleType, u"issuing_office", u"[]");
    with("windows are a list", R"("windows": [])", FindingCode::WrongRuleType, u"windows", u"[]");
    with("window is a number", R"("windows": {"choices": 5})", FindingCode::WrongRuleType, u"windows.choices", u"5");
    with("window of three days", R"("windows": {"choices": ["2021-06-01", "2021-06-02", "2021-06-03"]})",
         FindingCode::WrongRuleType, u"windows.choices", u"[\"2021-06-01\",\"2021-06-02\",\"2021-06-03\"]");
    with("day that is none", R"("windows": {"filing_deadline": "2021-02-30"})", FindingCode::NotDate,
         u"windows.filing_deadline", u"2021-02-30");
    with("day of another form", R"("windows": {"filing_deadline": "2021-6-1"})", FindingCode::NotDate,
         u"windows.filing_deadline", u"2021-6-1");
    with("day with a time", R"("windows": {"filing_deadline": "2021-06-01T08:00"})", FindingCode::NotDate,
         u"windows.filing_deadline", u"2021-06-01T08:00");
    with("window with an open end", R"("windows": {"choices": ["2021-06-01", null]})", FindingCode::NotDate,
         u"windows.choices[1]", u"null");
    with("window that ends before it begins", R"("windows": {"choices": ["2021-06-05", "2021-06-01"]})",
         FindingCode::DatesReversed, u"windows.choices", u"[\"2021-06-05\",\"2021-06-01\"]");
    with("ranking is a text", R"("ranking": "total")", FindingCode::WrongRuleType, u"ranking", u"total");
    with("ranking is empty", R"("ranking": [])", FindingCode::EmptyRanking, u"ranking");
    with("unknown key", R"("ranking": ["total", "math", "height"])", FindingCode::UnknownRankingKey, u"ranking[2]",
         u"height");
    with("key is a number", R"("ranking": ["total", 3])", FindingCode::WrongRuleType, u"ranking[1]", u"3");
    with("repeated key", R"("ranking": ["total", "math", "total"])", FindingCode::RepeatedRankingKey, u"ranking[2]",
         u"total");
    with("repeated sum in another order", R"("ranking": ["chinese+math", "math+chinese"])",
         FindingCode::RepeatedRankingKey, u"ranking[1]", u"math+chinese");
    with("key after the lot", R"("ranking": ["total", "lot", "math"])", FindingCode::KeyAfterLast, u"ranking[2]",
         u"math", Severity::Notice);
    with("lot after the candidate number", R"("ranking": ["candidate_no", "lot"])", FindingCode::KeyAfterLast,
         u"ranking[1]", u"lot", Severity::Notice);
    with("batches are an object", R"("batches": {})", FindingCode::WrongRuleType, u"batches", u"{}");
    with("batch is a number", R"("batches": [1])", FindingCode::WrongRuleType, u"batches[0]", u"1");
    with("batch without a number", R"("batches": [{"batch": 1}, {}])", FindingCode::MissingRule, u"batches[1].batch");
    with("batch nought", R"("batches": [{"batch": 0}])", FindingCode::NotBatchNumber, u"batches[0].batch", u"0");
    with("batch and a half", R"("batches": [{"batch": 1.5}])", FindingCode::NotBatchNumber, u"batches[0].batch",
         u"1.5");
    with("batch far too large", R"("batches": [{"batch": 1e12}])", FindingCode::NotBatchNumber, u"batches[0].batch",
         u"1000000000000");
    with("batch twice", R"("batches": [{"batch": 1}, {"batch": 2}, {"batch": 1}])", FindingCode::RepeatedBatch,
         u"batches[2].batch", u"1");
    with("unknown mode", R"("batches": [{"batch": 1, "mode": "lottery"}])", FindingCode::NotBatchMode,
         u"batches[0].mode", u"lottery");
    with("unknown source of choices", R"("batches": [{"batch": 1, "choices": "third"}])", FindingCode::NotChoiceSource,
         u"batches[0].choices", u"third");
    with("batch date that is none", R"("batches": [{"batch": 1, "confirm_by": "2021-07-32"}])", FindingCode::NotDate,
         u"batches[0].confirm_by", u"2021-07-32");
    with("unknown category", R"("approval": [{"category": "university", "chain": ["office"]}])",
         FindingCode::NotSchoolCategory, u"approval[0].category", u"university");
    with("chain without a category", R"("approval": [{"chain": ["office"]}])", FindingCode::MissingRule,
         u"approval[0].category");
    with("rule without a chain", R"("approval": [{"category": "college"}])", FindingCode::MissingRule,
         u"approval[0].chain");
    with("empty chain", R"("approval": [{"category": "college", "chain": []}])", FindingCode::EmptyChain,
         u"approval[0].chain");
    with("unknown role", R"("approval": [{"category": "college", "chain": ["office", "minister"]}])",
         FindingCode::UnknownRole, u"approval[0].chain[1]", u"minister");
    with("urban is a text", R"("approval": [{"category": "college", "urban": "yes", "chain": ["office"]}])",
         FindingCode::WrongRuleType, u"approval[0].urban", u"yes");
    with("two chains for one place",
         R"("approval": [{"category": "college", "chain": ["office"]}, {"category": "college", "chain": ["office"]}])",
         FindingCode::DuplicateKey, u"approval[1]", u"college");
    with("band of one", R"("targets": {"share_band": [0.5]})", FindingCode::NotShareBand, u"targets.share_band",
         u"[0.5]");
    with("band above one", R"("targets": {"share_band": [0.5, 1.1]})", FindingCode::NotShareBand, u"targets.share_band",
         u"[0.5,1.1]");
    with("band below nought", R"("targets": {"share_band": [-0.1, 0.5]})", FindingCode::NotShareBand,
         u"targets.share_band", u"[-0.1,0.5]");
    with("band reversed", R"("targets": {"share_band": [0.55, 0.45]})", FindingCode::NotShareBand,
         u"targets.share_band", u"[0.55,0.45]");
    with("band of texts", R"("targets": {"share_band": ["0.45", "0.55"]})", FindingCode::NotShareBand,
         u"targets.share_band", u"[\"0.45\",\"0.55\"]");
    with("rate in percent", R"("targets": {"entry_rate": 95})", FindingCode::NotShare, u"targets.entry_rate", u"95");
    with("half a day ahead", R"("publicity": {"lead_days": 6.5})", FindingCode::NotWholeNumber, u"publicity.lead_days",
         u"6.5");
    with("publicity as a number", R"("publicity": 7)", FindingCode::WrongRuleType, u"publicity", u"7");
    with("unknown rule of publicity", R"("publicity": {"songs": 3})", FindingCode::UnknownRule, u"publicity.songs",
         u"3", Severity::Notice);
    with("half a lesson", R"("targets": {"career_lessons": 2.5})", FindingCode::NotWholeNumber,
         u"targets.career_lessons", u"2.5");
    with("targets are a list", R"("targets": [])", FindingCode::WrongRuleType, u"targets", u"[]");
    with("unknown rule", R"("colour": "red")", FindingCode::UnknownRule, u"colour", u"red", Severity::Notice);
    with("unknown rule of the city", R"("city": {"code": "430400", "name": "衡阳市", "mayor": 1})",
         FindingCode::UnknownRule, u"city.mayor", u"1", Severity::Notice);
    with("unknown rule of a batch", R"("batches": [{"batch": 1, "until": "2021-07-01"}])", FindingCode::UnknownRule,
         u"batches[0].until", u"2021-07-01", Severity::Notice);
    with("unknown target", R"("targets": {"happiness": [1, 2]})", FindingCode::UnknownRule, u"targets.happiness",
         u"[1,2]", Severity::Notice);
    with("unknown rule of an approval", R"("approval": [{"category": "college", "chain": ["office"], "days": 3}])",
         FindingCode::UnknownRule, u"approval[0].days", u"3", Severity::Notice);
}

void TestRuleBookFindings::finding()
{
    QFETCH(QByteArray, json);
    QFETCH(Finding, finding);
    const RuleBookReading reading = RuleBook::read(json);
    QCOMPARE(shown(reading.findings), shown({finding}));
    QCOMPARE(reading.book.has_value(), finding.severity == Severity::Notice);
}

void TestRuleBookFindings::allFindingsAtOnce()
{
    const RuleBookReading reading = RuleBook::read(R"({"year": 1, "city": {}, "max_choices": 0, "refill": "no",
        "windows": {"choices": ["2021-06-05", "2021-06-01"], "filing_deadline": "soon"},
        "batches": [{"batch": 0, "mode": "x", "choices": "y", "run_by": "z"}, 7],
        "ranking": ["height", "total", "total"], "approval": [{"category": "college", "chain": ["x", "y"]}],
        "targets": {"share_band": [], "entry_rate": 2, "career_lessons": -1}, "colour": "red"})");
    QVERIFY(!reading.book);
    QList<FindingCode> codes;
    for (const Finding &found : reading.findings)
        codes.append(found.code);
    QCOMPARE(codes,
             (QList{FindingCode::NotWholeNumber,  FindingCode::MissingRule,       FindingCode::MissingRule,
                    FindingCode::UnknownRule,     FindingCode::NotMaxChoices,     FindingCode::WrongRuleType,
                    FindingCode::DatesReversed,   FindingCode::NotDate,           FindingCode::NotBatchMode,
                    FindingCode::NotChoiceSource, FindingCode::NotDate,           FindingCode::NotBatchNumber,
                    FindingCode::WrongRuleType,   FindingCode::UnknownRankingKey, FindingCode::RepeatedRankingKey,
                    FindingCode::UnknownRole,     FindingCode::UnknownRole,       FindingCode::NotShareBand,
                    FindingCode::NotShare,        FindingCode::NotWholeNumber}));
}

void TestRuleBookFindings::brokenJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("code");
    QTest::addColumn<qint64>("row");
    QTest::newRow("nothing") << QByteArray() << static_cast<int>(FindingCode::NotJson) << qint64(1);
    QTest::newRow("a word") << QByteArray("rules") << static_cast<int>(FindingCode::NotJson) << qint64(1);
    QTest::newRow("a comma too many in the third line")
        << QByteArray("{\n\"year\": 2021,\n,}\n") << static_cast<int>(FindingCode::NotJson) << qint64(3);
    QTest::newRow("not closed") << QByteArray("{\n\"year\": 2021") << static_cast<int>(FindingCode::NotJson)
                                << qint64(2);
    QTest::newRow("another encoding") << QByteArray("{\"city\": \"\xBA\xE2\xD1\xF4\"}")
                                      << static_cast<int>(FindingCode::NotJson) << qint64(1);
    QTest::newRow("a list") << QByteArray("[]") << static_cast<int>(FindingCode::NotObject) << qint64(0);
}

void TestRuleBookFindings::brokenJson()
{
    QFETCH(QByteArray, json);
    const RuleBookReading reading = RuleBook::read(json);
    QVERIFY(!reading.book);
    QCOMPARE(reading.findings.size(), 1);
    QTEST(static_cast<int>(reading.findings.front().code), "code");
    QTEST(reading.findings.front().row, "row");
}

QTEST_GUILESS_MAIN(TestRuleBookFindings)
#include "tst_rule_book_findings.moc"
