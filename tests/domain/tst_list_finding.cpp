// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/list_finding.h"
#include "models/domain/list_state.h"

#include <QTest>

using namespace hengzhao;

/// The steps of a list and what is marked on it (R26).
class TestListFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOnlyTheStepsOfTheChain();
    void readsItsCodes();
    void marks_data();
    void marks();
    void marksNothingAtAGoodEntry();
};

namespace
{

ListEntryFacts goodEntry()
{
    ListEntryFacts facts;
    facts.graduated = true;
    facts.district = QStringLiteral("430405");
    facts.juniorSchoolDistrict = QStringLiteral("430405");
    facts.seatDistrict = QStringLiteral("430405");
    facts.interviewMinimum = Score::fromHundredths(6000);
    facts.interview = Score::fromHundredths(6000);
    facts.confirmedOn = QDate(2021, 7, 22);
    return facts;
}

const QDate lastDay(2021, 7, 22);

} // namespace

void TestListFinding::takesOnlyTheStepsOfTheChain()
{
    QStringList steps;
    for (ListState from : allListStates()) {
        for (ListAct act : {ListAct::Submit, ListAct::Review, ListAct::Approve, ListAct::Return}) {
            if (const auto to = nextState(from, act))
                steps.append(QStringList{QString(codeName(from)), QString(codeName(act)), QString(codeName(*to))}.join(
                    QLatin1Char(' ')));
        }
    }
    QCOMPARE(steps,
             (QStringList{QStringLiteral("open submit submitted"), QStringLiteral("submitted review reviewed"),
                          QStringLiteral("submitted approve approved"), QStringLiteral("submitted return returned"),
                          QStringLiteral("reviewed review reviewed"), QStringLiteral("reviewed approve approved"),
                          QStringLiteral("reviewed return returned")}));
    QCOMPARE(allListSteps().size(), steps.size());
}

void TestListFinding::readsItsCodes()
{
    for (ListState state : allListStates())
        QCOMPARE(parseListState(QString(codeName(state))), state);
    for (ListFindingCode code : allListFindingCodes())
        QCOMPARE(parseListFindingCode(QString(codeName(code))), code);
    for (ListAnswer answer : {ListAnswer::None, ListAnswer::Signed, ListAnswer::Objected})
        QCOMPARE(parseListAnswer(QString(codeName(answer))), answer);
    for (ListAct act : {ListAct::Submit, ListAct::Review, ListAct::Approve, ListAct::Return})
        QCOMPARE(parseListAct(QString(codeName(act))), act);
    QVERIFY(isImpossible(ListFindingCode::OverLimit));
    QVERIFY(!isImpossible(ListFindingCode::NoCertificate));
}

void TestListFinding::marks_data()
{
    QTest::addColumn<ListEntryFacts>("facts");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, auto change, const char *code) {
        ListEntryFacts facts = goodEntry();
        change(facts);
        QTest::newRow(name) << facts << QString::fromLatin1(code);
    };
    using F = ListEntryFacts;
    row(
        "a school without a filing", [](F &f) { f.isSchoolFiled = false; }, "school-not-filed");
    row(
        "a program without a filing", [](F &f) { f.isProgramFiled = false; }, "program-not-filed");
    row(
        "no certificate", [](F &f) { f.graduated = false; }, "no-certificate");
    row(
        "nobody knows of a certificate", [](F &f) { f.graduated.reset(); }, "no-certificate");
    row(
        "no interview", [](F &f) { f.interview.reset(); }, "interview-missing");
    row(
        "an interview a hundredth too low", [](F &f) { f.interview = Score::fromHundredths(5999); },
        "interview-below-minimum");
    row(
        "a namesake of the same birthday", [](F &f) { f.hasNamesake = true; }, "named-twice");
    row(
        "a junior-high elsewhere", [](F &f) { f.juniorSchoolDistrict = QStringLiteral("430421"); }, "districts-differ");
    row(
        "a seat of another district", [](F &f) { f.seatDistrict = QStringLiteral("430421"); }, "districts-differ");
    row(
        "a day too late", [](F &f) { f.confirmedOn = lastDay.addDays(1); }, "confirmed-late");
    row(
        "another proof than the card", [](F &f) { f.hasProof = true; }, "confirmed-without-card");
}

void TestListFinding::marks()
{
    QFETCH(ListEntryFacts, facts);
    const QList<ListFindingCode> found = findingsOf(facts, lastDay);
    QCOMPARE(found.size(), 1);
    QTEST(QString(codeName(found.first())), "code");
}

void TestListFinding::marksNothingAtAGoodEntry()
{
    QVERIFY(findingsOf(goodEntry(), lastDay).isEmpty());
    ListEntryFacts facts = goodEntry();
    facts.seatDistrict = QStringLiteral("*");
    QVERIFY(findingsOf(facts, lastDay).isEmpty());
    facts.seatDistrict.clear();
    facts.juniorSchoolDistrict.clear();
    facts.confirmedOn = lastDay.addDays(9);
    QVERIFY(findingsOf(facts, std::nullopt).isEmpty());
    // Only a current graduate needs a certificate.
    facts.graduated.reset();
    facts.needsCertificate = false;
    QVERIFY(findingsOf(facts, std::nullopt).isEmpty());
}

QTEST_GUILESS_MAIN(TestListFinding)
#include "tst_list_finding.moc"
