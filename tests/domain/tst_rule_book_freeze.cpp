// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/rule_book_text.h"

#include <QTest>

using namespace hengzhao;

namespace
{

/// Today, in the middle of the season: batch 1 is run, its confirmation is not over.
const QDate today(2021, 7, 21);

} // namespace

class TestRuleBookFreeze : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differences_data();
    void differences();
    void sameBook();
    void bothWays();
};

// Contract, section 1: once a run exists only dates to come may change.
void TestRuleBookFreeze::differences_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QStringList>("frozen");
    const auto row = [](const char *words, const QByteArray &before, const QByteArray &after,
                        const QStringList &frozen) { QTest::newRow(words) << before << after << frozen; };
    const QStringList none;
    const auto one = [](const char16_t *path) { return QStringList{QString::fromUtf16(path)}; };

    const QByteArray batch = R"("batches": [{"batch": 1, "run_by": "2021-07-20", "confirm_by": "%1"}])";
    const auto confirm = [&batch](const QByteArray &day) { return QByteArray(batch).replace("%1", day); };
    row("a date to come moves", confirm("2021-07-22"), confirm("2021-07-25"), none);
    row("a date to come moves to today", confirm("2021-07-22"), confirm("2021-07-21"),
        one(u"batches[0].confirm_by=2021-07-21"));
    row("today's date moves", confirm("2021-07-21"), confirm("2021-07-25"), one(u"batches[0].confirm_by=2021-07-25"));
    row("a past date moves", confirm("2021-07-19"), confirm("2021-07-25"), one(u"batches[0].confirm_by=2021-07-25"));
    row("a date to come moves into the past", confirm("2021-07-22"), confirm("2021-07-01"),
        one(u"batches[0].confirm_by=2021-07-01"));
    row("a date to come is added", R"("batches": [{"batch": 1}])",
        R"("batches": [{"batch": 1, "submit_by": "2021-08-01"}])", none);
    row("a past date is added", R"("batches": [{"batch": 1}])",
        R"("batches": [{"batch": 1, "submit_by": "2021-07-01"}])", one(u"batches[0].submit_by=2021-07-01"));
    row("a date to come is taken away", R"("batches": [{"batch": 1, "submit_by": "2021-08-01"}])",
        R"("batches": [{"batch": 1}])", none);
    row("a past date is taken away", R"("batches": [{"batch": 1, "submit_by": "2021-07-01"}])",
        R"("batches": [{"batch": 1}])", one(u"batches[0].submit_by=null"));
    row("another telephone", R"("telephones": [{"organisation": "市教育局", "phone": "1"}])",
        R"("telephones": [{"organisation": "市教育局", "phone": "2"}], "issuing_office": "市中招办")", none);
    row("another mode", R"("batches": [{"batch": 1}])", R"("batches": [{"batch": 1, "mode": "deferred"}])",
        one(u"batches[0].mode=deferred"));
    row("another source of choices", R"("batches": [{"batch": 2}])",
        R"("batches": [{"batch": 2, "choices": "second"}])", one(u"batches[0].choices=second"));
    row("a batch is taken away", R"("batches": [{"batch": 1}, {"batch": 2}])", R"("batches": [{"batch": 2}])",
        one(u"batches[0]="));
    row("batches in another order", R"("batches": [{"batch": 1}, {"batch": 2}])",
        R"("batches": [{"batch": 2}, {"batch": 1}])", none);

    row("a window to come opens", R"("windows": {"supplementary": null})",
        R"("windows": {"supplementary": ["2021-07-22", "2021-07-23"]})", none);
    row("a window opens today", R"("windows": {"supplementary": null})",
        R"("windows": {"supplementary": ["2021-07-21", "2021-07-23"]})",
        one(u"windows.supplementary=[\"2021-07-21\",\"2021-07-23\"]"));
    row("an open window ends later", R"("windows": {"supplementary": ["2021-07-20", "2021-07-23"]})",
        R"("windows": {"supplementary": ["2021-07-20", "2021-07-24"]})", none);
    row("an open window began earlier", R"("windows": {"supplementary": ["2021-07-20", "2021-07-23"]})",
        R"("windows": {"supplementary": ["2021-07-19", "2021-07-23"]})",
        one(u"windows.supplementary=[\"2021-07-19\",\"2021-07-23\"]"));
    row("a past window ends later", R"("windows": {"choices": ["2021-06-01", "2021-06-05"]})",
        R"("windows": {"choices": ["2021-06-01", "2021-08-05"]})",
        one(u"windows.choices=[\"2021-06-01\",\"2021-08-05\"]"));
    row("a past window is taken away", R"("windows": {"choices": ["2021-06-01", "2021-06-05"]})",
        R"("windows": {"choices": null})", one(u"windows.choices=null"));
    row("a day to come becomes a span", R"("windows": {"arrival": "2021-09-01"})",
        R"("windows": {"arrival": ["2021-09-01", "2021-09-03"]})", none);
    row("a window nobody named before", "", R"("windows": {"arrival": "2021-09-01"})", none);

    row("the ranking", "", R"("ranking": ["total", "math", "lot"])",
        {QStringLiteral("ranking[1]=math"), QStringLiteral("ranking[2]=lot")});
    row("the seed", "", R"("lot_seed": "other")", one(u"lot_seed=other"));
    row("the number of choices", "", R"("max_choices": 5)", one(u"max_choices=5"));
    row("the city's name", "", R"("city": {"code": "430400", "name": "衡阳"})", one(u"city.name=衡阳"));
    row("a target", "", R"("targets": {"share_band": [0.45, 0.6]})", one(u"targets.share_band[1]=0.6"));
    row("a chain", "", R"("approval": [{"category": "college", "chain": ["office"]},
        {"category": "secondary", "chain": ["office"]}, {"category": "technician", "chain": ["office"]},
        {"category": "outside", "chain": ["municipal-education", "office"]}])",
        {QStringLiteral("approval[0].category=college"), QStringLiteral("approval[0].chain[0]=office"),
         QStringLiteral("approval[0].chain[1]="), QStringLiteral("approval[0].urban="),
         QStringLiteral("approval[1].chain[0]=office"), QStringLiteral("approval[1].chain[1]="),
         QStringLiteral("approval[1].urban="), QStringLiteral("approval[2].chain[0]=office"),
         QStringLiteral("approval[2].chain[1]="), QStringLiteral("approval[2].urban="),
         QStringLiteral("approval[3].category=outside"), QStringLiteral("approval[3].chain[0]=municipal-education"),
         QStringLiteral("approval[3].chain[1]=office"), QStringLiteral("approval[3].chain[2]="),
         QStringLiteral("approval[3].urban="), QStringLiteral("approval[4]="), QStringLiteral("approval[5]=")});
    row("an unknown rule is added", "", R"("colour": "red")", one(u"colour=red"));
    row("an unknown rule is taken away", R"("colour": "red")", "", one(u"colour="));
    row("an unknown date of a batch", R"("batches": [{"batch": 1, "until": "2021-09-01"}])",
        R"("batches": [{"batch": 1, "until": "2021-09-02"}])", one(u"batches[0].until=2021-09-02"));
    row("several at once", confirm("2021-07-22"), confirm("2021-07-25") + R"(, "refill": true, "max_choices": 3)",
        {QStringLiteral("max_choices=3"), QStringLiteral("refill=true")});
}

void TestRuleBookFreeze::differences()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const RuleBookReading old = RuleBook::read(bookWith(before));
    const RuleBookReading changed = RuleBook::read(bookWith(after));
    QVERIFY(old.book && changed.book);
    QStringList frozen;
    for (const Finding &finding : frozenDifferences(*old.book, *changed.book, today)) {
        QCOMPARE(finding.code, FindingCode::FrozenRule);
        QCOMPARE(finding.severity, Severity::Problem);
        frozen.append(finding.column + u'=' + finding.value);
    }
    QTEST(frozen, "frozen");
}

void TestRuleBookFreeze::sameBook()
{
    const RuleBook book = RuleBook::standard(2021);
    QVERIFY(frozenDifferences(book, *RuleBook::read(book.indented()).book, QDate(2030, 1, 1)).isEmpty());
}

// Before the first date of the season every date may move; after the last none.
void TestRuleBookFreeze::bothWays()
{
    const RuleBook before = RuleBook::standard(2021);
    QByteArray json = before.canonical();
    json.replace("\"2021-06-01\"", "\"2021-05-31\"").replace("\"2021-07-", "\"2021-08-");
    const RuleBook after = *RuleBook::read(json).book;
    QVERIFY(frozenDifferences(before, after, QDate(2021, 3, 1)).isEmpty());
    QCOMPARE(frozenDifferences(before, after, QDate(2021, 12, 31)).size(), 5);
    QCOMPARE(frozenDifferences(after, before, QDate(2021, 12, 31)).size(), 5);
}

QTEST_GUILESS_MAIN(TestRuleBookFreeze)
#include "tst_rule_book_freeze.moc"
