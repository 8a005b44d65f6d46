// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rule_book.h"

#include <QJsonDocument>
#include <QTest>

using namespace hengzhao;

/// How a rule book says who reviews filings and what they need.
class TestFilingRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsTheRightAuthorityReview();
    void takesWhatTheBookSays();
    void leavesABookAsItWas();
    void refuses_data();
    void refuses();
};

namespace
{

RuleBookReading readWith(const QByteArray &filing)
{
    QJsonObject rules = RuleBook::standard(2021).document();
    rules.insert(QStringLiteral("filing"), QJsonDocument::fromJson(filing).object());
    return RuleBook::read(QJsonDocument(rules).toJson());
}

} // namespace

void TestFilingRules::letsTheRightAuthorityReview()
{
    const FilingRules rules = RuleBook::standard(2021).filing();
    // R30, wherever the school lies.
    for (const bool urban : {true, false}) {
        QCOMPARE(rules.authority(SchoolCategory::Secondary, urban), Role::MunicipalEducation);
        QCOMPARE(rules.authority(SchoolCategory::Technician, urban), Role::MunicipalLabour);
        QCOMPARE(rules.authority(SchoolCategory::College, urban), Role::MunicipalEducation);
        QCOMPARE(rules.authority(SchoolCategory::Outside, urban), Role::MunicipalEducation);
    }
    QVERIFY(rules.neededDocuments(SchoolCategory::College).contains(QStringLiteral("provincial-document")));
    QVERIFY(rules.neededDocuments(SchoolCategory::Outside).contains(QStringLiteral("home-approval")));
    for (const SchoolCategory category :
         {SchoolCategory::Secondary, SchoolCategory::Technician, SchoolCategory::College, SchoolCategory::Outside})
        QVERIFY(rules.neededDocuments(category).contains(QStringLiteral("commitment")));
    QVERIFY(rules.reviewDays() > 0);
    QVERIFY(rules.document(QStringLiteral("photo")) == nullptr);
}

void TestFilingRules::takesWhatTheBookSays()
{
    const RuleBookReading reading = readWith(R"({
        "review": [{"category": "secondary", "urban": false, "authority": "county-education"}],
        "documents": [{"kind": "photo", "name": "校舍照片", "needed_by": ["secondary"]}], "review_days": 3})");
    QVERIFY(reading.book.has_value());
    const FilingRules rules = reading.book->filing();
    QCOMPARE(rules.authority(SchoolCategory::Secondary, false), Role::CountyEducation);
    QCOMPARE(rules.authority(SchoolCategory::Secondary, true), Role::MunicipalEducation);
    QCOMPARE(rules.authority(SchoolCategory::Technician, false), Role::MunicipalLabour);
    QCOMPARE(rules.neededDocuments(SchoolCategory::Secondary), QStringList{QStringLiteral("photo")});
    QCOMPARE(rules.reviewDays(), 3);
    QCOMPARE(rules.growthPercent(), FilingRules::standard().growthPercent());
}

void TestFilingRules::leavesABookAsItWas()
{
    // The first line of every certificate: a book without the key stays the same bytes.
    QVERIFY(!RuleBook::standard(2021).canonical().contains("\"filing\""));
    QVERIFY(readWith(R"({"review_days": 3})").book->canonical().contains("\"filing\":{\"review_days\":3}"));
}

void TestFilingRules::refuses_data()
{
    QTest::addColumn<QByteArray>("filing");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const char *filing, const char *path) {
        QTest::newRow(name) << QByteArray(filing) << QString::fromLatin1(path);
    };
    row("unknown category", R"({"review": [{"category": "club", "authority": "office"}]})",
        "filing.review[0].category");
    row("unknown authority", R"({"review": [{"category": "secondary", "authority": "mayor"}]})",
        "filing.review[0].authority");
    row("no authority", R"({"review": [{"category": "secondary"}]})", "filing.review[0].authority");
    row("days that are none", R"({"review_days": -1})", "filing.review_days");
    row("a kind twice", R"({"documents": [{"kind": "a", "name": "甲", "needed_by": []},
        {"kind": "a", "name": "乙", "needed_by": []}]})",
        "filing.documents[1]");
    row("documents that are no list", R"({"documents": 3})", "filing.documents");
}

void TestFilingRules::refuses()
{
    QFETCH(QByteArray, filing);
    const RuleBookReading reading = readWith(filing);
    QVERIFY(!reading.book);
    const Findings problems = ofSeverity(reading.findings, Severity::Problem);
    QVERIFY(!problems.isEmpty());
    QTEST(problems.first().column, "path");
}

QTEST_GUILESS_MAIN(TestFilingRules)

#include "tst_filing_rules.moc"
