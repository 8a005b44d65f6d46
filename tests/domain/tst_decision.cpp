// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/decision.h"

#include <QSet>
#include <QTest>

using namespace hengzhao;

class TestDecision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choiceResults_data();
    void choiceResults();
    void reasons_data();
    void reasons();
    void standings_data();
    void standings();
    void unknownNames();
};

// The names are part of files and of the certificate: they never change.
void TestDecision::choiceResults_data()
{
    QTest::addColumn<int>("value");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isVoid");
    const auto row = [](ChoiceResult value, const char *name, bool isVoidChoice) {
        QTest::newRow(name) << static_cast<int>(value) << QString::fromLatin1(name) << isVoidChoice;
    };
    row(ChoiceResult::Empty, "empty", false);
    row(ChoiceResult::UnknownSchool, "void_unknown_school", true);
    row(ChoiceResult::Repeated, "void_repeated", true);
    row(ChoiceResult::Late, "void_late", true);
    row(ChoiceResult::NotQualified, "void_not_qualified", true);
    row(ChoiceResult::Barred, "void_barred", true);
    row(ChoiceResult::NoSeats, "no_seats", false);
    row(ChoiceResult::SeatsTaken, "seats_taken", false);
    row(ChoiceResult::Outranked, "outranked", false);
    row(ChoiceResult::Taken, "taken", false);
    row(ChoiceResult::NotReached, "not_reached", false);
}

void TestDecision::choiceResults()
{
    QFETCH(int, value);
    QFETCH(QString, name);
    const auto result = static_cast<ChoiceResult>(value);
    QCOMPARE(QString(codeName(result)), name);
    QCOMPARE(parseChoiceResult(name), std::optional(result));
    QTEST(hengzhao::isVoid(result), "isVoid");
}

void TestDecision::reasons_data()
{
    QTest::addColumn<int>("value");
    QTest::addColumn<QString>("name");
    const auto row = [](Reason value, const char *name) {
        QTest::newRow(name) << static_cast<int>(value) << QString::fromLatin1(name);
    };
    row(Reason::NotInPool, "not_in_pool");
    row(Reason::PreAdmitted, "pre_admitted");
    row(Reason::NoChoice, "no_choice");
    row(Reason::AllVoid, "all_void");
    row(Reason::NoSeats, "no_seats");
    row(Reason::SeatsTaken, "seats_taken");
    row(Reason::Outranked, "outranked");
}

void TestDecision::reasons()
{
    QFETCH(int, value);
    QFETCH(QString, name);
    const auto reason = static_cast<Reason>(value);
    QCOMPARE(QString(codeName(reason)), name);
    QCOMPARE(parseReason(name), std::optional(reason));
}

void TestDecision::standings_data()
{
    QTest::addColumn<int>("value");
    QTest::addColumn<QString>("name");
    const auto row = [](Standing value, const char *name) {
        QTest::newRow(name) << static_cast<int>(value) << QString::fromLatin1(name);
    };
    row(Standing::InPool, "in_pool");
    row(Standing::NoCertificate, "no_certificate");
    row(Standing::AdmittedGeneral, "admitted_general");
    row(Standing::HoldsAdmission, "holds_admission");
}

void TestDecision::standings()
{
    QFETCH(int, value);
    QTEST(QString(codeName(static_cast<Standing>(value))), "name");
}

void TestDecision::unknownNames()
{
    QVERIFY(!parseChoiceResult(u""));
    QVERIFY(!parseChoiceResult(u"void"));
    QVERIFY(!parseReason(u"PRE_ADMITTED")); // codes of the database, not words an officer types
}

QTEST_GUILESS_MAIN(TestDecision)
#include "tst_decision.moc"
