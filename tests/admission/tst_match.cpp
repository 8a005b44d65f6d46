// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admission/case_folder.h"
#include "tests/admission/town.h"

#include "models/admission/checker.h"

#include <QFile>
#include <QTest>

using namespace hengzhao;
using namespace hengzhao::admission;

class TestMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cases_data();
    void cases();
    void literal_data();
    void literal();
    void standing_data();
    void standing();
    void lateChoices();
    void heldSeats();
    void queues();
    void passesAgainOverAKeptOrder();
};

Q_DECLARE_METATYPE(BatchMode)

void TestMatch::cases_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<BatchMode>("mode");
    for (const QString &name : caseNames()) {
        for (const BatchMode mode : {BatchMode::ChoiceFirst, BatchMode::ScoreFirst, BatchMode::Deferred}) {
            if (QFile::exists(QStringLiteral("%1/expected-%2.csv").arg(caseFolder(name), codeName(mode))))
                QTest::addRow("%s, %s", qPrintable(name), codeName(mode).data()) << name << mode;
        }
    }
}

void TestMatch::cases()
{
    QFETCH(QString, name);
    QFETCH(BatchMode, mode);
    const Cohort cohort = caseCohort(name, mode);
    const Outcome outcome = match(cohort);

    const CaseRows rows = caseRows(QStringLiteral("%1/expected-%2.csv").arg(caseFolder(name), codeName(mode)));
    QVERIFY(!rows.isEmpty());
    const bool withPlace = rows.front().contains(QStringLiteral("place"));
    QStringList expected;
    for (const auto &row : rows) {
        expected.append(QStringList{row[QStringLiteral("candidate_no")], row[QStringLiteral("school_code")],
                                    row[QStringLiteral("round")], row[QStringLiteral("place")]}
                            .join(QLatin1Char(' '))
                            .trimmed());
    }
    QStringList found;
    for (std::size_t i = 0; i < cohort.size(); ++i) {
        if (outcome.bucket[i] == none)
            continue;
        const auto bucket = static_cast<std::size_t>(outcome.bucket[i]);
        const auto school = static_cast<std::size_t>(cohort.buckets[bucket].school);
        QString line = QString::fromStdString(std::string(cohort.numbers[i]) + " " + cohort.schools[school].code);
        line += QStringLiteral(" %1").arg(outcome.round[i]);
        found.append(withPlace ? line + QStringLiteral(" %1").arg(outcome.place[i]) : line);
    }
    QCOMPARE(found, expected);
    QVERIFY(check(cohort, outcome).holds());
}

void TestMatch::literal_data()
{
    QTest::addColumn<BatchMode>("mode");
    QTest::addColumn<QString>("ranking");
    QTest::addColumn<QString>("buckets");
    QTest::addColumn<QString>("candidates");
    QTest::addColumn<QString>("interviews");
    QTest::addColumn<QString>("bars");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, BatchMode mode, const char *buckets, const char *candidates,
                        const char *expected, const char *ranking = "total,lot", const char *interviews = "",
                        const char *bars = "") {
        QTest::newRow(name) << mode << QString::fromLatin1(ranking) << QString::fromLatin1(buckets)
                            << QString::fromLatin1(candidates) << QString::fromLatin1(interviews)
                            << QString::fromLatin1(bars) << QString::fromLatin1(expected);
    };
    constexpr BatchMode choiceFirst = BatchMode::ChoiceFirst;
    constexpr BatchMode scoreFirst = BatchMode::ScoreFirst;
    constexpr BatchMode deferred = BatchMode::Deferred;

    row("nobody at all", choiceFirst, "A 1", "", "");
    row("one candidate, one seat", choiceFirst, "A 1", "001 300 A", "001 A 1.1 taken,empty");
    row("the better of two", choiceFirst, "A 1", "001 300 A | 002 301 A",
        "001 outranked outranked,empty | 002 A 1.1 taken,empty");
    row("a limit of nought takes nobody", choiceFirst, "A 0", "001 300 A", "001 no_seats no_seats,empty");
    row("a school without any plan", choiceFirst, "A", "001 300 A", "001 no_seats no_seats,empty");
    row("no seats for the district", choiceFirst, "A 2:5", "001 300@1 A", "001 no_seats no_seats,empty");
    row("a named district with nought does not fall to the rest", choiceFirst, "A 1:0 | A *:5",
        "001 300@1 A | 002 300@2 A", "001 no_seats no_seats,empty | 002 A 1.1 taken,empty");
    row("districts compete apart", choiceFirst, "A 1:1 | A 2:1", "001 300@1 A | 002 100@2 A | 003 200@1 A",
        "001 A 1.1 taken,empty | 002 A 1.1 taken,empty | 003 outranked outranked,empty");
    row("a second choice never displaces a first", choiceFirst, "A 1 | B 1", "001 300 B | 002 290 B A | 003 100 A",
        "001 B 1.1 taken,empty | 002 outranked outranked,seats_taken | 003 A 1.1 taken,empty");
    row("an empty first cell leaves its round empty", choiceFirst, "A 1", "001 300 - A | 002 100 A",
        "001 seats_taken empty,seats_taken | 002 A 1.1 taken,empty");
    row("a void first choice leaves its round empty", choiceFirst, "A 2", "001 300 ? A | 002 100 A",
        "001 A 2.1 void_unknown_school,taken | 002 A 1.1 taken,empty");
    row("a school that is not qualified", choiceFirst, "!A 5 | B 1", "001 300 A B",
        "001 B 2.1 void_not_qualified,taken");
    row("a repeated choice", choiceFirst, "A 1", "001 300 A A | 002 301 A",
        "001 outranked outranked,void_repeated | 002 A 1.1 taken,empty");
    row("a repeated choice whose first is void too", choiceFirst, "!A 1", "001 300 A A",
        "001 all_void void_not_qualified,void_repeated");
    row("what is void stays void after a seat", choiceFirst, "A 1", "001 300 A ?",
        "001 A 1.1 taken,void_unknown_school");
    row("a choice not reached", choiceFirst, "A 1 | B 0", "001 300 A B", "001 A 1.1 taken,not_reached");
    row("barred from the first choice", choiceFirst, "A 1 | B 1", "001 300 A B", "001 B 2.1 void_barred,taken",
        "total,lot", "", "001 A");
    row("nothing filed", choiceFirst, "A 1", "001 300", "001 no_choice empty,empty");
    row("the nearest reason is named", choiceFirst, "A 1 | B 0", "001 300 A | 002 200 B A",
        "001 A 1.1 taken,empty | 002 seats_taken no_seats,seats_taken");
    row("a missing total stands last", choiceFirst, "A 1", "001 . A | 002 0 A",
        "001 outranked outranked,empty | 002 A 1.1 taken,empty");
    row("the number decides where there is no lot", choiceFirst, "A 1", "002 300 A | 001 300 A",
        "002 outranked outranked,empty | 001 A 1.1 taken,empty", "total");
    row("the interview counts at its school only", choiceFirst, "A 1 | B 1",
        "001 300 A | 002 300 A | 003 300 B | 004 300 B",
        "001 outranked outranked,empty | 002 A 1.1 taken,empty | 003 B 1.1 taken,empty | 004 outranked outranked,empty",
        "total,interview", "001 B 90 | 002 A 10 | 003 B 80 | 004 B 70");
    row("a missing interview stands last", choiceFirst, "A 1", "001 300 A | 002 300 A",
        "001 outranked outranked,empty | 002 A 1.1 taken,empty", "total,interview", "002 A 0");
    row("keys after the interview", choiceFirst, "A 1", "001 300 A | 002 301 A",
        "001 outranked outranked,empty | 002 A 1.1 taken,empty", "interview,total", "001 A 5 | 002 A 5");

    row("score first: the better second choice takes the seat", scoreFirst, "A 1 | B 1",
        "001 300 B | 002 290 B A | 003 100 A",
        "001 B 1.1 taken,empty | 002 A 2.1 outranked,taken | 003 outranked outranked,empty");
    row("score first: the interview does not count", scoreFirst, "A 1", "001 300 A | 002 200 A",
        "001 A 1.1 taken,empty | 002 outranked outranked,empty", "interview,total", "002 A 100");
    row("score first: places go on among the refused", scoreFirst, "A 1 | B 1", "001 3 A | 002 2 A | 003 1 A B",
        "001 A 1.1 taken,empty | 002 outranked outranked,empty | 003 B 2.1 outranked,taken");
    row("score first: no seat was free to begin with", scoreFirst, "A 1/1 | B 1", "001 3 A B",
        "001 B 2.1 seats_taken,taken");

    // The published school-choice example in which stability costs the candidates (three of each, one seat a school).
    row("deferred: schools' own priorities", deferred, "A 1 | B 1 | C 1", "001 0 B A | 002 0 A B | 003 0 A B",
        "001 A 2.1 outranked,taken | 002 outranked outranked,outranked | 003 B 2.1 outranked,taken", "interview",
        "001 A 9 | 003 A 8 | 002 A 7 | 002 B 6 | 001 B 5 | 003 B 9");
    row("deferred: a chain of displacements", deferred, "A 1 | B 1", "001 0 A B | 002 0 A B | 003 0 B A",
        "001 outranked outranked,outranked | 002 A 1.1 taken,not_reached | 003 B 1.1 taken,not_reached", "interview",
        "001 A 1 | 002 A 2 | 001 B 1 | 003 B 3");
    row("deferred: of two stable outcomes the candidates' own", deferred, "A 1 | B 1", "001 0 A B | 002 0 B A",
        "001 A 1.1 taken,not_reached | 002 B 1.1 taken,not_reached", "interview",
        "001 A 1 | 002 A 2 | 001 B 2 | 002 B 1");
    row("deferred: no seat was free to begin with", deferred, "A 1/1 | B 1", "001 0 A B", "001 B 2.1 seats_taken,taken",
        "interview", "001 B 1");
}

void TestMatch::literal()
{
    QFETCH(BatchMode, mode);
    QFETCH(QString, ranking);
    QFETCH(QString, buckets);
    QFETCH(QString, candidates);
    QFETCH(QString, interviews);
    QFETCH(QString, bars);
    Town town;
    town.mode(mode).ranking(ranking).buckets(buckets).candidates(candidates).interviews(interviews).bars(bars);
    const Outcome outcome = match(town.cohort);
    QTEST(described(town.cohort, outcome), "expected");
    QVERIFY(check(town.cohort, outcome).holds());
}

void TestMatch::standing_data()
{
    QTest::addColumn<int>("batch");
    QTest::addColumn<int>("flags");
    QTest::addColumn<QString>("expected");

    constexpr int graduate = CurrentGraduate | Graduated;
    QTest::newRow("a graduate") << 1 << graduate << QStringLiteral("in_pool");
    QTest::newRow("no certificate") << 1 << int(CurrentGraduate) << QStringLiteral("no_certificate");
    QTest::newRow("an earlier graduate needs none") << 1 << 0 << QStringLiteral("in_pool");
    QTest::newRow("in the general pool, not taken there")
        << 1 << (graduate | AppliedGeneral) << QStringLiteral("in_pool");
    QTest::newRow("admitted by a general school")
        << 1 << (graduate | AdmittedGeneral) << QStringLiteral("admitted_general");
    QTest::newRow("gave it up, batch 1") << 1 << (graduate | AdmittedGeneral | GaveUpGeneral)
                                         << QStringLiteral("admitted_general");
    QTest::newRow("gave it up, batch 2") << 2 << (graduate | AdmittedGeneral | GaveUpGeneral)
                                         << QStringLiteral("in_pool");
    QTest::newRow("admitted, batch 2") << 2 << (graduate | AdmittedGeneral) << QStringLiteral("admitted_general");
    QTest::newRow("holds an admission") << 2 << (graduate | HoldsAdmission) << QStringLiteral("holds_admission");
    QTest::newRow("the first rule is named")
        << 2 << (CurrentGraduate | AdmittedGeneral | HoldsAdmission) << QStringLiteral("no_certificate");
}

void TestMatch::standing()
{
    QFETCH(int, batch);
    QFETCH(int, flags);
    QFETCH(QString, expected);
    Town town;
    town.buckets(QStringLiteral("A 9")).candidates(QStringLiteral("001 300 A"));
    town.flags("001", static_cast<std::uint16_t>(flags));
    town.cohort.batch = batch;
    const Outcome outcome = match(town.cohort);
    const bool inPool = expected == QStringLiteral("in_pool");
    QCOMPARE(QString(codeName(outcome.standing[0])), expected);
    QCOMPARE(outcome.pool, inPool ? 1 : 0);
    QCOMPARE(outcome.preAdmitted, inPool ? 1 : 0);
    QCOMPARE(outcome.reason[0], inPool ? Reason::PreAdmitted : Reason::NotInPool);
}

void TestMatch::lateChoices()
{
    Town town;
    town.buckets(QStringLiteral("A 9 | B 9")).candidates(QStringLiteral("001 300 A B | 002 200 A ? | 003 1 A -"));
    town.flags("001", Graduated | ChoicesLate).flags("002", Graduated | ChoicesLate);
    const Outcome outcome = match(town.cohort);
    QCOMPARE(described(town.cohort, outcome), QStringLiteral("001 all_void void_late,void_late | "
                                                             "002 all_void void_late,void_unknown_school | "
                                                             "003 A 1.1 taken,empty"));
    QCOMPARE(outcome.voidChoices, 4);
}

void TestMatch::heldSeats()
{
    Town town;
    town.buckets(QStringLiteral("A 3/2 | B 1/3")).candidates(QStringLiteral("001 300 A | 002 200 A | 003 100 B"));
    const Outcome outcome = match(town.cohort);
    QCOMPARE(
        described(town.cohort, outcome),
        QStringLiteral("001 A 1.1 taken,empty | 002 outranked outranked,empty | 003 seats_taken seats_taken,empty"));
}

void TestMatch::queues()
{
    Town town;
    town.buckets(QStringLiteral("A 2 | B 1"))
        .candidates(QStringLiteral("001 300 A B | 002 200 A B | 003 200 A B | 004 90 B | 005 80 B A"));
    const Outcome outcome = match(town.cohort);
    const Queue &first = outcome.queue(0, 1);
    QCOMPARE(first.competed, 3);
    QCOMPARE(first.taken, 2);
    QCOMPARE(first.free, 2);
    QVERIFY(first.lotDecided);
    // SHA-256 of "case:002" begins with 6459, that of "case:003" with b76b.
    QCOMPARE(first.lastTaken, 1);
    QCOMPARE(first.firstRefused, 2);
    const Queue &second = outcome.queue(1, 1);
    QCOMPARE(second.lastTaken, 3);
    QCOMPARE(second.firstRefused, 4);
    QVERIFY(!second.lotDecided);
    QCOMPARE(outcome.queue(0, 2).competed, 0);
    QCOMPARE(outcome.queue(0, 2).lastTaken, none);
    QCOMPARE(outcome.lotDecided, 1);
    QCOMPARE(outcome.byRound, (std::vector<std::int64_t>{3, 0}));
    QVERIFY(partedByLot(town.cohort, outcome, first.lastTaken));
    QVERIFY(!partedByLot(town.cohort, outcome, 0));
    QVERIFY(!partedByLot(town.cohort, outcome, first.firstRefused));
}

void TestMatch::passesAgainOverAKeptOrder()
{
    RandomTown random;
    random.seed = 7;
    random.candidates = 300;
    Cohort cohort = randomCohort(random);
    const Order order(cohort);
    Outcome kept;
    for (const BatchMode mode : {BatchMode::ChoiceFirst, BatchMode::Deferred, BatchMode::ScoreFirst}) {
        for (int change = 0; change < 5; ++change) {
            cohort.mode = mode;
            cohort.buckets[0].seats += 3;
            cohort.schools[1].qualified = !cohort.schools[1].qualified;
            cohort.flags[static_cast<std::size_t>(change)] ^= HoldsAdmission;
            match(cohort, order, kept);
            const Outcome fresh = match(cohort);
            QCOMPARE(described(cohort, kept), described(cohort, fresh));
            QCOMPARE(kept.voidChoices, fresh.voidChoices);
            QVERIFY(check(cohort, kept).holds());
        }
    }
}

QTEST_GUILESS_MAIN(TestMatch)
#include "tst_match.moc"
