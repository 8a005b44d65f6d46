// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/discipline_catalogue.h"

#include <QSet>
#include <QTest>

using namespace hengzhao;

/// The steps of a report, and the catalogue of kinds (R36).
class TestViolationState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOnlyTheStepsOfTheRules();
    void namesEveryKindOnce();
    void hasWhatTheRulesName();
    void readsItsCodes();
};

void TestViolationState::takesOnlyTheStepsOfTheRules()
{
    QStringList steps;
    for (ViolationState from : allViolationStates()) {
        for (ViolationAct act : {ViolationAct::Investigate, ViolationAct::Establish, ViolationAct::Dismiss}) {
            if (const auto to = nextState(from, act))
                steps.append(QStringList{QString(codeName(from)), QString(codeName(act)), QString(codeName(*to))}.join(
                    QLatin1Char(' ')));
        }
    }
    QCOMPARE(steps, (QStringList{QStringLiteral("reported investigate investigated"),
                                 QStringLiteral("investigated establish established"),
                                 QStringLiteral("investigated dismiss dismissed")}));
    QCOMPARE(allViolationSteps().size(), 3);
}

void TestViolationState::namesEveryKindOnce()
{
    const DisciplineCatalogue &catalogue = disciplineCatalogue();
    for (const QStringList &codes : {catalogue.violationCodes(), catalogue.sanctionCodes()}) {
        QVERIFY(!codes.isEmpty());
        QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
    }
    for (const ViolationKind &kind : catalogue.violations)
        QVERIFY2(!kind.name.chinese.isEmpty() && !kind.name.english.isEmpty() && !kind.offenders.isEmpty(),
                 qPrintable(kind.name.code));
    for (const SanctionKind &kind : catalogue.sanctions)
        QVERIFY2(!kind.name.chinese.isEmpty() && !kind.name.english.isEmpty() && !kind.offenders.isEmpty(),
                 qPrintable(kind.name.code));
    QSet<QString> themes;
    for (const DisciplineTerm &theme : catalogue.themes)
        themes.insert(theme.code);
    QVERIFY(!catalogue.checklist.isEmpty());
    for (const ChecklistItem &item : catalogue.checklist)
        QVERIFY2(themes.contains(item.theme) && !item.chinese.isEmpty() && !item.english.isEmpty(),
                 qPrintable(item.english));
    QVERIFY(catalogue.answerDays > 0);
}

void TestViolationState::hasWhatTheRulesName()
{
    const DisciplineCatalogue &catalogue = disciplineCatalogue();
    const auto effect = [&catalogue](const char *code) {
        const SanctionKind *kind = catalogue.sanction(QLatin1String(code));
        return kind == nullptr ? QStringLiteral("none such") : QString(codeName(kind->effect));
    };
    QCOMPARE(effect("criticism"), QStringLiteral("none"));
    QCOMPARE(effect("plan-cut"), QStringLiteral("cut"));
    QCOMPARE(effect("restricted"), QStringLiteral("restrict"));
    QCOMPARE(effect("funding-cut"), QStringLiteral("none"));
    QCOMPARE(effect("stopped"), QStringLiteral("stop"));
    QCOMPARE(catalogue.sanction(QStringLiteral("award-ban"))->years, std::optional(3));
    QVERIFY(catalogue.sanction(QStringLiteral("year-awards-lost"))->untilYearEnd);
    QCOMPARE(catalogue.sanction(QStringLiteral("扣减招生计划")), catalogue.sanction(QStringLiteral("plan-cut")));
    QCOMPARE(catalogue.sanction(QStringLiteral("flogging")), nullptr);
    // What touches seats needs seats to touch.
    for (const SanctionKind &kind : catalogue.sanctions)
        QVERIFY2(kind.effect == SanctionEffect::None || kind.offenders == QList<Offender>{Offender::School},
                 qPrintable(kind.name.code));
}

void TestViolationState::readsItsCodes()
{
    for (ViolationState state : allViolationStates())
        QCOMPARE(parseViolationState(QString(codeName(state))), std::optional(state));
    for (Offender offender : {Offender::School, Offender::JuniorSchool, Offender::Post, Offender::Unlisted})
        QCOMPARE(parseOffender(QString(codeName(offender))), std::optional(offender));
    QVERIFY(!parseOffender(u"teacher"));
    QVERIFY(!parseViolationState(u"forgotten"));
}

QTEST_GUILESS_MAIN(TestViolationState)
#include "tst_violation_state.moc"
