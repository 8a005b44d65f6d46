// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/duplicate_state.h"
#include "models/domain/registration.h"
#include "models/domain/registration_rules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace hengzhao;

/// Who goes to registration, and what the national system's files ask (R27, R29).
class TestRegistration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOut_data();
    void keepsOut();
    void letsInBeforeArrivals();
    void settlesACaseOnce();
    void makesSubstitutes();
    void countsASemester();
};

void TestRegistration::keepsOut_data()
{
    QTest::addColumn<RegistrationFacts>("facts");
    QTest::addColumn<QString>("why");
    const RegistrationFacts good{AdmissionState::Approved, true, false, true, false, false};
    const auto row = [](const char *why, RegistrationFacts facts) {
        QTest::newRow(*why == 0 ? "nothing" : why) << facts << QString::fromLatin1(why);
    };
    row("", good);
    RegistrationFacts facts = good;
    facts.state = AdmissionState::Reviewed;
    row("not-approved", facts);
    facts = good;
    facts.isFiled = false;
    row("not-filed", facts);
    facts = good;
    facts.isOverLimit = true;
    row("over-limit", facts);
    facts = good;
    facts.arrived = false;
    row("not-arrived", facts);
    facts.arrived.reset();
    row("not-reported", facts);
    facts = good;
    facts.hasOpenDuplicate = true;
    row("duplicate-open", facts);
    facts = good;
    facts.hasReleasedDuplicate = true;
    row("duplicate-released", facts);
}

void TestRegistration::keepsOut()
{
    QFETCH(RegistrationFacts, facts);
    QFETCH(QString, why);
    const auto obstacle = obstacleTo(facts, true);
    QCOMPARE(obstacle ? QString(codeName(*obstacle)) : QString(), why);
}

void TestRegistration::letsInBeforeArrivals()
{
    RegistrationFacts facts{AdmissionState::Approved, true};
    QVERIFY(!obstacleTo(facts, false));
    QVERIFY(obstacleTo(facts, true) == RegistrationObstacle::NotReported);
    facts.state = AdmissionState::Confirmed;
    QVERIFY(obstacleTo(facts, false) == RegistrationObstacle::NotApproved);
}

void TestRegistration::settlesACaseOnce()
{
    QVERIFY(nextState(DuplicateState::Open, DuplicateAct::Keep) == DuplicateState::Kept);
    QVERIFY(nextState(DuplicateState::Open, DuplicateAct::Release) == DuplicateState::Released);
    for (const DuplicateState settled : {DuplicateState::Kept, DuplicateState::Released}) {
        QVERIFY(!nextState(settled, DuplicateAct::Keep));
        QVERIFY(!nextState(settled, DuplicateAct::Release));
        QVERIFY(parseDuplicateState(QString(codeName(settled))) == settled);
    }
    QVERIFY(parseDuplicateAct(u"release") == DuplicateAct::Release);
    QVERIFY(!parseDuplicateAct(u"drop"));
}

/// 999, ten digits of the school, five of a serial number: eighteen in all.
void TestRegistration::makesSubstitutes()
{
    QCOMPARE(substituteNumber(substituteBeginning(QStringLiteral("3643000001")), 7),
             QStringLiteral("999364300000100007"));
    QCOMPARE(substituteNumber(substituteBeginning(QStringLiteral("A12")), 12345), QStringLiteral("999000000001212345"));
}

void TestRegistration::countsASemester()
{
    const QDate enrolled(2021, 9, 1);
    QCOMPARE(semesterOver(enrolled, RuleBook::standard(2021)), QDate(2022, 2, 1));
    QJsonObject document = RuleBook::standard(2021).document();
    QJsonObject windows = document[QLatin1String("windows")].toObject();
    windows.insert(QStringLiteral("semester"), QJsonArray{QStringLiteral("2021-09-01"), QStringLiteral("2021-12-31")});
    document.insert(QStringLiteral("windows"), windows);
    const RuleBookReading read = RuleBook::read(QJsonDocument(document).toJson());
    QVERIFY(read.book.has_value());
    QCOMPARE(semesterOver(enrolled, *read.book), QDate(2022, 1, 1));
    QCOMPARE(semesterOver(QDate(2021, 10, 1), *read.book), QDate(2022, 1, 31));
}

QTEST_GUILESS_MAIN(TestRegistration)
#include "tst_registration.moc"
