// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/rule_book_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace hengzhao;

namespace
{

QStringList rankingOf(const RuleBook &book)
{
    QStringList keys;
    for (const RankingKey &key : book.ranking())
        keys.append(key.text());
    return keys;
}

/// The example of contract, section 3.
const QByteArray example = R"json({"year": 2021, "city": {"code": "430400", "name": "衡阳市"}, "max_choices": 2,
 "windows": {"filing_deadline": "2021-05-30", "choices": ["2021-06-01", "2021-06-05"], "supplementary": null,
             "examination": ["2021-06-17", "2021-06-19"]},
 "batches": [{"batch": 1, "mode": "choice-first", "run_by": "2021-07-20", "confirm_by": "2021-07-22", "submit_by": null,
              "approve_by": null},
             {"batch": 2, "mode": "choice-first", "choices": "supplementary-or-first", "run_by": "2021-07-24",
              "confirm_by": "2021-07-26"},
             {"batch": 3, "mode": "supplement"}],
 "ranking": ["total", "chinese+math+english", "chinese", "math", "english", "evaluation", "lot"],
 "lot_seed": "hengyang-2021", "refill": false, "released_may_return": true,
 "approval": [{"category": "secondary", "urban": true, "chain": ["municipal-education", "office"]}],
 "targets": {"share_band": [0.45, 0.55], "entry_rate": 0.95, "career_lessons": 3}})json";

} // namespace

class TestRuleBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheExample();
    void standardIsTheExample();
    void standardOfAnotherYear();
    void defaults();
    void partsOfADefault();
    void batchDefaults();
    void approvalChains_data();
    void approvalChains();
    void ownChainsGoFirst();
    void telephones();
    void unknownRulesAreKept();
    void oneForm_data();
    void oneForm();
    void roundTrip_data();
    void roundTrip();
    void windowContains();
};

void TestRuleBook::readsTheExample()
{
    const RuleBookReading reading = RuleBook::read(example);
    QCOMPARE(shown(reading.findings), QStringList());
    const RuleBook &book = *reading.book;
    QCOMPARE(book.year(), 2021);
    QCOMPARE(book.cityCode(), QStringLiteral("430400"));
    QCOMPARE(book.cityName(), QStringLiteral("衡阳市"));
    QCOMPARE(book.maxChoices(), 2);
    QCOMPARE(book.windows().size(), 3);
    QCOMPARE(book.window(QStringLiteral("filing_deadline")), (Window{QDate(2021, 5, 30), QDate(2021, 5, 30)}));
    QCOMPARE(book.window(QStringLiteral("choices")), (Window{QDate(2021, 6, 1), QDate(2021, 6, 5)}));
    QVERIFY(!book.window(QStringLiteral("supplementary")));
    QCOMPARE(book.window(QStringLiteral("examination")), (Window{QDate(2021, 6, 17), QDate(2021, 6, 19)}));
    QCOMPARE(book.batches(), (QList<BatchRule>{{.batch = 1,
                                                .mode = BatchMode::ChoiceFirst,
                                                .runBy = QDate(2021, 7, 20),
                                                .confirmBy = QDate(2021, 7, 22),
                                                .submitBy = {},
                                                .approveBy = {}},
                                               {.batch = 2,
                                                .mode = BatchMode::ChoiceFirst,
                                                .runBy = QDate(2021, 7, 24),
                                                .confirmBy = QDate(2021, 7, 26),
                                                .submitBy = {},
                                                .approveBy = {}},
                                               {.batch = 3,
                                                .mode = BatchMode::Supplement,
                                                .runBy = {},
                                                .confirmBy = {},
                                                .submitBy = {},
                                                .approveBy = {}}}));
    QVERIFY(!book.batch(4));
    QCOMPARE(rankingOf(book).join(u' '),
             QStringLiteral("total chinese+math+english chinese math english evaluation lot"));
    QCOMPARE(book.lotSeed(), QStringLiteral("hengyang-2021"));
    QVERIFY(!book.refill());
    QVERIFY(book.releasedMayReturn());
    QCOMPARE(book.targets(), Targets());
}

void TestRuleBook::standardIsTheExample()
{
    QCOMPARE(RuleBook::standard(2021).canonical(), RuleBook::read(example).book->canonical());
}

void TestRuleBook::standardOfAnotherYear()
{
    const RuleBook book = RuleBook::standard(2024);
    QCOMPARE(book.year(), 2024);
    QCOMPARE(book.lotSeed(), QStringLiteral("hengyang-2024"));
    QCOMPARE(book.window(QStringLiteral("choices")), (Window{QDate(2024, 6, 1), QDate(2024, 6, 5)}));
    QCOMPARE(book.batch(2)->confirmBy, std::optional(QDate(2024, 7, 26)));
    QVERIFY(!book.canonical().contains("2021"));
}

void TestRuleBook::defaults()
{
    const RuleBookReading reading =
        RuleBook::read(R"({"year": 2023, "city": {"code": "431000", "name": "郴州市"}, "ranking": ["total"]})");
    QCOMPARE(shown(reading.findings), QStringList());
    const RuleBook &book = *reading.book;
    const RuleBook standard = RuleBook::standard(2023);
    QCOMPARE(book.maxChoices(), 2);
    QCOMPARE(book.lotSeed(), QStringLiteral("431000-2023"));
    QCOMPARE(book.windows(), standard.windows());
    QCOMPARE(book.windows().size(), 3);
    QCOMPARE(book.window(QStringLiteral("examination"))->from, QDate(2023, 6, 17));
    QCOMPARE(book.batches(), standard.batches());
    QCOMPARE(book.batch(1)->runBy, std::optional(QDate(2023, 7, 20)));
    QVERIFY(!book.refill());
    QVERIFY(book.releasedMayReturn());
    QCOMPARE(book.approval(), standard.approval());
    QCOMPARE(book.targets(), Targets());
    QCOMPARE(rankingOf(book), QStringList{QStringLiteral("total")});
    // The document carries every default, so that a later build with other ones reads the same book.
    QStringList given = book.document().keys();
    QStringList all = standard.document().keys();
    QCOMPARE(given, all);
}

void TestRuleBook::partsOfADefault()
{
    const RuleBookReading reading = RuleBook::read(
        bookWith(R"("windows": {"choices": ["2021-06-02", "2021-06-03"], "examination": null, "visits": "2021-04-01"},
                    "targets": {"entry_rate": 0.9})"));
    QCOMPARE(shown(reading.findings), QStringList());
    const RuleBook &book = *reading.book;
    QCOMPARE(book.window(QStringLiteral("choices"))->to, QDate(2021, 6, 3));
    QVERIFY(!book.window(QStringLiteral("examination")));
    QCOMPARE(book.window(QStringLiteral("filing_deadline"))->to, QDate(2021, 5, 30));
    QCOMPARE(book.window(QStringLiteral("visits"))->to, QDate(2021, 4, 1));
    QCOMPARE(book.targets(), (Targets{.entryRate = 0.9}));
}

void TestRuleBook::batchDefaults()
{
    const RuleBookReading reading =
        RuleBook::read(bookWith(R"("batches": [{"batch": 4, "choices": "second"}, {"batch": 1}])"));
    QCOMPARE(shown(reading.findings), QStringList());
    const QList<BatchRule> &batches = reading.book->batches();
    QCOMPARE(batches.size(), 2);
    QCOMPARE(batches[0].batch, 1);
    QCOMPARE(batches[0].mode, BatchMode::ChoiceFirst);
    QCOMPARE(batches[0].choices, ChoiceSource::SupplementaryOrFirst);
    QVERIFY(!batches[0].runBy && !batches[0].confirmBy && !batches[0].submitBy && !batches[0].approveBy);
    QCOMPARE(batches[1].batch, 4);
    QCOMPARE(batches[1].choices, ChoiceSource::Second);
    QVERIFY(!reading.book->batch(2));
    QCOMPARE(reading.book->document()[u"batches"][0][u"run_by"], QJsonValue(QJsonValue::Null));
    QVERIFY(RuleBook::read(bookWith(R"("batches": [])")).book->batches().isEmpty());
}

// R26
void TestRuleBook::approvalChains_data()
{
    QTest::addColumn<int>("category");
    QTest::addColumn<bool>("urban");
    QTest::addColumn<QString>("chain");
    const auto row = [](const char *words, SchoolCategory category, bool urban, const QString &chain) {
        QTest::newRow(words) << static_cast<int>(category) << urban << chain;
    };
    const QString education = QStringLiteral("municipal-education office");
    row("secondary in the urban area", SchoolCategory::Secondary, true, education);
    row("secondary in a county", SchoolCategory::Secondary, false, QStringLiteral("county-education office"));
    row("technician in the urban area", SchoolCategory::Technician, true, QStringLiteral("municipal-labour office"));
    row("technician in a county", SchoolCategory::Technician, false,
        QStringLiteral("county-labour municipal-labour office"));
    row("college in the urban area", SchoolCategory::College, true, education);
    row("college in a county", SchoolCategory::College, false, education);
    row("outside", SchoolCategory::Outside, true, education);
    row("outside, not urban", SchoolCategory::Outside, false, education);
}

void TestRuleBook::approvalChains()
{
    QFETCH(int, category);
    QFETCH(bool, urban);
    const auto kind = static_cast<SchoolCategory>(category);
    QTEST(RuleBook::read(bookWith()).book->approvalChain(kind, urban).join(u' '), "chain");
    // A book that names one chain only leaves the others as they are.
    QTEST(RuleBook::read(example).book->approvalChain(kind, urban).join(u' '), "chain");
}

void TestRuleBook::ownChainsGoFirst()
{
    const RuleBookReading reading = RuleBook::read(
        bookWith(R"("approval": [{"category": "college", "urban": false, "chain": ["county-education", "office"]},
                                 {"category": "技工", "chain": ["市人社局"]}])"));
    QCOMPARE(shown(reading.findings), QStringList());
    const RuleBook &book = *reading.book;
    const auto chain = [&book](SchoolCategory category, bool urban) {
        return book.approvalChain(category, urban).join(u' ');
    };
    QCOMPARE(chain(SchoolCategory::College, false), QStringLiteral("county-education office"));
    QCOMPARE(chain(SchoolCategory::College, true), QStringLiteral("municipal-education office"));
    QCOMPARE(chain(SchoolCategory::Technician, true), QStringLiteral("municipal-labour"));
    QCOMPARE(chain(SchoolCategory::Technician, false), QStringLiteral("municipal-labour"));
    QCOMPARE(chain(SchoolCategory::Secondary, false), QStringLiteral("county-education office"));
}

void TestRuleBook::telephones()
{
    const RuleBookReading reading = RuleBook::read(bookWith(
        R"("telephones": [{"organisation": " 市教育局 ", "phone": "0734-1"}], "issuing_office": " 市中招办 ")"));
    QCOMPARE(shown(reading.findings), QStringList());
    QCOMPARE(reading.book->telephones(), (QList<Telephone>{{QStringLiteral("市教育局"), QStringLiteral("0734-1")}}));
    QCOMPARE(reading.book->issuingOffice(), QStringLiteral("市中招办"));
    // A book that has none says nothing of them: the certificates of old seasons begin with the book.
    const RuleBook without = *RuleBook::read(bookWith()).book;
    QVERIFY(without.telephones().isEmpty() && without.issuingOffice().isEmpty());
    QVERIFY(!without.canonical().contains("telephones") && !without.canonical().contains("issuing_office"));
}

void TestRuleBook::unknownRulesAreKept()
{
    const RuleBookReading reading =
        RuleBook::read(bookWith(R"("colour": {"of": ["roof", 1, null]}, "targets": {"happiness": 7},
                                   "batches": [{"batch": 1, "until": "dusk"}])"));
    QVERIFY(reading.book);
    const QJsonObject &document = reading.book->document();
    QCOMPARE(document[u"colour"][u"of"].toArray(), (QJsonArray{QStringLiteral("roof"), 1, QJsonValue::Null}));
    QCOMPARE(document[u"targets"][u"happiness"].toInt(), 7);
    QCOMPARE(document[u"batches"][0][u"until"].toString(), QStringLiteral("dusk"));
}

// Two ways of writing one book give the same bytes, so the same certificate.
void TestRuleBook::oneForm_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<QByteArray>("same");
    QTest::newRow("whole numbers with a fraction")
        << QByteArray(R"("year": 2021.0, "max_choices": 2.0)") << QByteArray();
    QTest::newRow("defaults written out")
        << QByteArray(R"("refill": false, "lot_seed": "430400-2021")") << QByteArray();
    QTest::newRow("spaces in a key") << QByteArray(R"("ranking": [" chinese + math "])")
                                     << QByteArray(R"("ranking": ["chinese+math"])");
    QTest::newRow("batches in another order")
        << QByteArray(R"("batches": [{"batch": 2}, {"batch": 1, "mode": "deferred"}])")
        << QByteArray(R"("batches": [{"batch": 1, "mode": "deferred"}, {"batch": 2}])");
    QTest::newRow("Chinese words") << QByteArray(R"("batches": [{"batch": 1, "mode": "平行志愿"}])")
                                   << QByteArray(R"("batches": [{"batch": 1, "mode": "score-first"}])");
    QTest::newRow("batch dates written as null")
        << QByteArray(R"("batches": [{"batch": 1, "run_by": null, "submit_by": null}])")
        << QByteArray(R"("batches": [{"batch": 1}])");
    QTest::newRow("every place written as null")
        << QByteArray(R"("approval": [{"category": "college", "urban": null, "chain": ["office"]}])")
        << QByteArray(R"("approval": [{"category": "college", "chain": ["office"]}])");
    QTest::newRow("full-width code of the city")
        << QByteArray(R"("city": {"code": "４３０４００", "name": " 衡阳市 "})") << QByteArray();
}

void TestRuleBook::oneForm()
{
    QFETCH(QByteArray, rules);
    QFETCH(QByteArray, same);
    const RuleBookReading reading = RuleBook::read(bookWith(rules));
    QCOMPARE(shown(reading.findings), QStringList());
    QCOMPARE(reading.book->canonical(), RuleBook::read(bookWith(same)).book->canonical());
}

void TestRuleBook::roundTrip_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("the example") << example;
    QTest::newRow("the smallest book") << bookWith();
    QTest::newRow("with a byte order mark") << "\xEF\xBB\xBF" + bookWith();
    QTest::newRow("no batch, no window") << bookWith(
        R"("batches": [], "windows": {"choices": null, "filing_deadline": null, "examination": null})");
    QTest::newRow("unknown rules") << bookWith(
        R"("colour": {"b": 1.10, "a": [1e3, 0.1, 123456789012345678, -0.0, "\u4e2d\n\"", true]})");
    QTest::newRow("keys after the last") << bookWith(R"("ranking": ["lot", "math", "candidate_no"])");
    QTest::newRow("telephones") << bookWith(R"("telephones": [{"organisation": "市教育局", "phone": "0734-1"}])");
    QTest::newRow("own chains") << bookWith(R"("approval": [{"category": "技工", "chain": ["市人社局", "office"]}])");
}

void TestRuleBook::roundTrip()
{
    QFETCH(QByteArray, json);
    const RuleBookReading reading = RuleBook::read(json);
    QVERIFY2(reading.book, qPrintable(shown(reading.findings).join(u'\n')));
    const RuleBook &book = *reading.book;
    for (const QByteArray &written : {book.canonical(), book.indented()}) {
        const RuleBook again = *RuleBook::read(written).book;
        QCOMPARE(again.canonical(), book.canonical());
        QCOMPARE(again.year(), book.year());
        QCOMPARE(again.windows(), book.windows());
        QCOMPARE(again.batches(), book.batches());
        QCOMPARE(again.ranking(), book.ranking());
        QCOMPARE(again.lotSeed(), book.lotSeed());
        QCOMPARE(again.approval(), book.approval());
        QCOMPARE(again.targets(), book.targets());
    }
    QVERIFY(!book.canonical().contains('\n') && !book.canonical().contains(": "));
}

void TestRuleBook::windowContains()
{
    const Window window{QDate(2021, 6, 1), QDate(2021, 6, 5)};
    QVERIFY(!window.contains(QDate(2021, 5, 31)));
    QVERIFY(window.contains(QDate(2021, 6, 1)));
    QVERIFY(window.contains(QDate(2021, 6, 5)));
    QVERIFY(!window.contains(QDate(2021, 6, 6)));
}

QTEST_GUILESS_MAIN(TestRuleBook)
#include "tst_rule_book.moc"
