// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/plan_authority.h"
#include "models/domain/plan_check.h"

#include <QJsonDocument>
#include <QTest>

using namespace hengzhao;

/// What the rule check finds in one school's plan (R5, R16, R17, R32).
class TestPlanCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void saysWhatItMeansForIssuing_data();
    void saysWhatItMeansForIssuing();
    void looksAtTheLargestAllotment();
    void changesWithItsFigures();
    void knowsWhoSetsPlans();
    void refusesAuthoritiesThatAreNone();
};

namespace
{

/// A published county school of 100 seats in which nothing is to be found.
PlanFacts sound()
{
    PlanFacts plan;
    plan.name = QStringLiteral("甲校");
    plan.isPublished = true;
    plan.capacity = 100;
    plan.seats = {{QString(), 100}};
    plan.programSeats = 100;
    plan.reviewers = {Role::MunicipalEducation};
    return plan;
}

const QString zhuhui = QStringLiteral("430405");
const QString yanfeng = QStringLiteral("430406");

QList<PlanRemark> found(const PlanFacts &plan, const char *name)
{
    QList<PlanRemark> all = checkPlan(plan);
    all.removeIf([name](const PlanRemark &remark) { return remark.name() != QLatin1String(name); });
    return all;
}

} // namespace

void TestPlanCheck::finds_data()
{
    QTest::addColumn<PlanFacts>("plan");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *words, const char *names, void (*change)(PlanFacts &)) {
        PlanFacts plan = sound();
        change(plan);
        QTest::newRow(words) << plan << QString::fromUtf8(names);
    };
    row("nothing", "", [](PlanFacts &) {});
    row("no plan at a published school", "no-plan", [](PlanFacts &plan) { plan.seats.clear(); });
    row("no plan where nobody may recruit", "", [](PlanFacts &plan) {
        plan.seats.clear();
        plan.isPublished = false;
    });
    row("allotments at the limit", "", [](PlanFacts &plan) { plan.seats.insert(zhuhui, 100); });
    row("allotments above the limit", "allotments-above-limit",
        [](PlanFacts &plan) { plan.seats.insert(zhuhui, 101); });
    row("seats left", "seats-not-allotted", [](PlanFacts &plan) { plan.seats.insert(zhuhui, 99); });
    row("allotments alone", "no-limit", [](PlanFacts &plan) { plan.seats = {{zhuhui, 100}}; });
    row("an urban school open to all", "urban-without-allotment", [](PlanFacts &plan) { plan.isUrban = true; });
    row("an urban school with allotments", "", [](PlanFacts &plan) {
        plan.isUrban = true;
        plan.seats.insert(zhuhui, 100);
    });
    row("a limit above the capacity", "limit-above-capacity", [](PlanFacts &plan) { plan.capacity = 99; });
    row("a capacity nobody stated", "", [](PlanFacts &plan) { plan.capacity = std::nullopt; });
    row("programs below the limit", "programs-below-limit", [](PlanFacts &plan) { plan.programSeats = 99; });
    row("programs above the limit", "programs-above-limit", [](PlanFacts &plan) { plan.programSeats = 101; });
    row("programs without seats", "", [](PlanFacts &plan) { plan.programSeats = std::nullopt; });
    row("not published", "not-published", [](PlanFacts &plan) { plan.isPublished = false; });
    row("reviewed by another authority alone", "authority-differs",
        [](PlanFacts &plan) { plan.reviewers = {Role::MunicipalLabour}; });
    row("two filings, one of them the right authority's", "", [](PlanFacts &plan) {
        plan.reviewers = {Role::MunicipalLabour, Role::MunicipalEducation};
    });
    row("issued by who no longer sets it", "issued-by-other", [](PlanFacts &plan) {
        plan.issuedUnder = QStringLiteral("2021-5");
        plan.issuedBy = Role::MunicipalLabour;
    });
    row("all at once", "allotments-above-limit limit-above-capacity programs-below-limit", [](PlanFacts &plan) {
        plan.seats.insert(zhuhui, 101);
        plan.capacity = 50;
        plan.programSeats = 3;
    });
}

void TestPlanCheck::finds()
{
    QFETCH(PlanFacts, plan);
    QStringList names;
    for (const PlanRemark &remark : checkPlan(plan))
        names.append(remark.name());
    QTEST(names.join(QLatin1Char(' ')), "names");
}

void TestPlanCheck::saysWhatItMeansForIssuing_data()
{
    QTest::addColumn<int>("weight");
    QTest::newRow("allotments-above-limit") << int(PlanWeight::Blocks);
    QTest::newRow("issued-by-other") << int(PlanWeight::Blocks);
    QTest::newRow("limit-above-capacity") << int(PlanWeight::Acceptable);
    QTest::newRow("programs-below-limit") << int(PlanWeight::Acceptable);
    QTest::newRow("authority-differs") << int(PlanWeight::Acceptable);
    QTest::newRow("not-published") << int(PlanWeight::Remark);
}

void TestPlanCheck::saysWhatItMeansForIssuing()
{
    PlanFacts plan = sound();
    plan.isPublished = false;
    plan.seats.insert(zhuhui, 101);
    plan.capacity = 50;
    plan.programSeats = 3;
    plan.reviewers = {Role::MunicipalLabour};
    plan.issuedBy = Role::MunicipalLabour;
    const QList<PlanRemark> remarks = found(plan, QTest::currentDataTag());
    QCOMPARE(remarks.size(), 1);
    QTEST(int(remarks.first().weight), "weight");
    QCOMPARE(remarks.first().finding.severity == Severity::Problem, remarks.first().weight == PlanWeight::Blocks);
}

void TestPlanCheck::looksAtTheLargestAllotment()
{
    PlanFacts plan = sound();
    plan.seats.insert(zhuhui, 20);
    plan.seats.insert(yanfeng, 81);
    QCOMPARE(found(plan, "allotments-above-limit").first().district, yanfeng);
}

void TestPlanCheck::changesWithItsFigures()
{
    PlanFacts plan = sound();
    plan.capacity = 90;
    const QString facts = found(plan, "limit-above-capacity").first().facts();
    QCOMPARE(facts, QStringLiteral("100|90"));
    plan.name = QStringLiteral("乙校");
    QCOMPARE(found(plan, "limit-above-capacity").first().facts(), facts);
    plan.capacity = 80;
    QVERIFY(found(plan, "limit-above-capacity").first().facts() != facts);
}

// R32: municipal labour sets technician schools' plans, municipal education the rest.
void TestPlanCheck::knowsWhoSetsPlans()
{
    const RuleBook standard = RuleBook::standard(2021);
    QCOMPARE(planAuthority(standard, SchoolCategory::Technician), Role::MunicipalLabour);
    for (const SchoolCategory category : {SchoolCategory::Secondary, SchoolCategory::College, SchoolCategory::Outside})
        QCOMPARE(planAuthority(standard, category), Role::MunicipalEducation);
    QCOMPARE(planAuthorities(standard), (QList<Role>{Role::MunicipalEducation, Role::MunicipalLabour}));
    // Books without the rule stay as they are, so that their certificates do.
    QVERIFY(!standard.canonical().contains("plan_authorities"));
    QJsonObject rules = standard.document();
    rules[u"plan_authorities"] = QJsonObject{{QStringLiteral("outside"), QStringLiteral("office")}};
    const RuleBookReading other = RuleBook::read(QJsonDocument(rules).toJson());
    QVERIFY(other.book && other.findings.isEmpty());
    QCOMPARE(planAuthority(*other.book, SchoolCategory::Outside), Role::Office);
    QCOMPARE(planAuthority(*other.book, SchoolCategory::Technician), Role::MunicipalLabour);
}

void TestPlanCheck::refusesAuthoritiesThatAreNone()
{
    QJsonObject rules = RuleBook::standard(2021).document();
    rules[u"plan_authorities"] = QJsonObject{{QStringLiteral("outside"), QStringLiteral("nobody")},
                                             {QStringLiteral("kindergarten"), QStringLiteral("office")}};
    const RuleBookReading reading = RuleBook::read(QJsonDocument(rules).toJson());
    QVERIFY(!reading.book);
    QStringList found;
    for (const Finding &finding : reading.findings)
        found.append(finding.column + QLatin1Char(' ') + finding.value);
    QCOMPARE(found, (QStringList{QStringLiteral("plan_authorities.kindergarten kindergarten"),
                                 QStringLiteral("plan_authorities.outside nobody")}));
}

QTEST_GUILESS_MAIN(TestPlanCheck)

#include "tst_plan_check.moc"
