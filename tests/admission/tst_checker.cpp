// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admission/town.h"

#include "models/admission/checker.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace hengzhao;
using namespace hengzhao::admission;

namespace
{

/// One thing done wrong to a cohort that has been run, or to its outcome.
using Wrong = std::function<void(Cohort &, Outcome &)>;

/// A 2 seats, B 1 seat and one held, D none, E not qualified. 001 to 003 want A, 004 and 005 B; 002 and 003 are equal
/// but for the lot.
Town plainTown(BatchMode mode)
{
    Town town;
    town.mode(mode)
        .ranking(QStringLiteral("total,lot"))
        .buckets(QStringLiteral("A 2 | B 2/1 | D 0 | !E 3 | F 1:1 | F *:1"))
        .candidates(QStringLiteral("001 300 A B | 002 200 A B | 003 200 A B | 004 150 B ? | 005 140 B A | "
                                   "006 130 D F | 007 120 E - | 008 110 - - | 009 100 A A | 010 90@2 F E | 011 80 F B"))
        .flags("011", CurrentGraduate);
    return town;
}

std::size_t rowOf(const Cohort &cohort, const char *number)
{
    for (std::size_t i = 0; i < cohort.size(); ++i) {
        if (cohort.numbers[i] == number)
            return i;
    }
    return 0;
}

void unplace(Outcome &outcome, std::size_t row, Reason reason)
{
    outcome.bucket[row] = none;
    outcome.round[row] = 0;
    outcome.place[row] = 0;
    outcome.reason[row] = reason;
}

/// Gives a seat to somebody and keeps all that can be read beside it in tune.
void seat(Outcome &outcome, std::size_t row, std::int32_t bucket, std::int32_t choice, std::int32_t place)
{
    const auto column = static_cast<std::size_t>(choice - 1);
    outcome.bucket[row] = bucket;
    outcome.round[row] = choice;
    outcome.place[row] = place;
    outcome.reason[row] = Reason::PreAdmitted;
    outcome.results[column][row] = ChoiceResult::Taken;
    outcome.places[column][row] = place;
}

QString named(Fault::Check check)
{
    switch (check) {
    case Fault::Check::Limits:
        return QStringLiteral("limits");
    case Fault::Check::Order:
        return QStringLiteral("order");
    case Fault::Check::Eligibility:
        return QStringLiteral("eligibility");
    case Fault::Check::Complete:
        return QStringLiteral("complete");
    case Fault::Check::Certificate:
        return QStringLiteral("certificate");
    }
    return {};
}

} // namespace

Q_DECLARE_METATYPE(BatchMode)
Q_DECLARE_METATYPE(Wrong)

class TestChecker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agrees_data();
    void agrees();
    void countsWhatItLookedAt();
    void disagrees_data();
    void disagrees();
    void provesDeferredByAnotherWay();
};

void TestChecker::agrees_data()
{
    QTest::addColumn<BatchMode>("mode");
    QTest::addColumn<QString>("ranking");

    for (const BatchMode mode : {BatchMode::ChoiceFirst, BatchMode::ScoreFirst, BatchMode::Deferred}) {
        for (const char *ranking : {"total,chinese+math+english,chinese,math,english,evaluation,lot", "total", "lot",
                                    "interview,lot", "total,interview,evaluation,chinese", "evaluation,candidate_no"})
            QTest::addRow("%s by %s", codeName(mode).data(), ranking) << mode << QString::fromLatin1(ranking);
    }
}

void TestChecker::agrees()
{
    QFETCH(BatchMode, mode);
    QFETCH(QString, ranking);
    for (std::uint32_t seed = 0; seed < 60; ++seed) {
        RandomTown random{seed, static_cast<int>(seed * 7 % 150), 1 + static_cast<int>(seed % 6)};
        random.choices = 1 + static_cast<int>(seed % 4);
        random.mode = mode;
        random.ranking = ranking;
        random.interviews = seed % 3 != 0;
        const Cohort cohort = randomCohort(random);
        const CheckReport report = check(cohort, match(cohort));
        QVERIFY2(report.holds(),
                 qPrintable(QStringLiteral("seed %1: %2 at %3")
                                .arg(seed)
                                .arg(report.holds() ? QString() : named(report.faults[0].check))
                                .arg(report.holds() ? QString() : QString::fromStdString(report.faults[0].where))));
    }
}

void TestChecker::countsWhatItLookedAt()
{
    const Town town = plainTown(BatchMode::ChoiceFirst);
    const CheckReport report = check(town.cohort, match(town.cohort));
    QVERIFY(report.holds());
    QCOMPARE(report.limits, 6);
    QCOMPARE(report.complete, 11);
    QCOMPARE(report.eligibility, 10);
    QCOMPARE(report.certificate, 0);
    // A: 001, 002, 003, 009; B: 004, 005; F: one each.
    QCOMPARE(report.order, 3 + 1);
}

void TestChecker::disagrees_data()
{
    QTest::addColumn<Wrong>("wrong");
    QTest::addColumn<QString>("check");

    const auto row = [](const char *name, const char *check, const Wrong &wrong) {
        QTest::newRow(name) << wrong << QString::fromLatin1(check);
    };
    row("one seat more than the plan", "limits",
        [](Cohort &cohort, Outcome &outcome) { seat(outcome, rowOf(cohort, "005"), 1, 1, 2); });
    row("the plan was cut after the run", "limits", [](Cohort &cohort, Outcome &) { --cohort.buckets[0].seats; });
    row("an earlier batch holds the seat", "limits", [](Cohort &cohort, Outcome &) { ++cohort.buckets[1].held; });
    row("one seat left free while somebody waits", "order", [](Cohort &cohort, Outcome &outcome) {
        const std::size_t last = rowOf(cohort, "002");
        const std::size_t other = rowOf(cohort, "003");
        const std::size_t out = outcome.bucket[last] == none ? other : last;
        unplace(outcome, out, Reason::Outranked);
        outcome.results[0][out] = ChoiceResult::Outranked;
    });
    row("two who changed their seats", "order", [](Cohort &cohort, Outcome &outcome) {
        unplace(outcome, rowOf(cohort, "001"), Reason::Outranked);
        outcome.results[0][rowOf(cohort, "001")] = ChoiceResult::Outranked;
        seat(outcome, rowOf(cohort, "009"), 0, 1, 1);
    });
    row("two places exchanged", "order", [](Cohort &cohort, Outcome &outcome) {
        for (std::size_t i = 0; i < cohort.size(); ++i) {
            if (outcome.bucket[i] == 0) {
                outcome.place[i] = 3 - outcome.place[i];
                outcome.places[0][i] = outcome.place[i];
            }
        }
    });
    row("the lot turned round", "order", [](Cohort &cohort, Outcome &) { cohort.lotSeed = "another one"; });
    row("two in one place", "order", [](Cohort &cohort, Outcome &outcome) {
        outcome.places[0][rowOf(cohort, "009")] = 3;
        outcome.places[0][rowOf(cohort, "002")] = 3;
    });
    row("a place beyond the queue", "order",
        [](Cohort &cohort, Outcome &outcome) { outcome.places[0][rowOf(cohort, "009")] = 40; });
    row("a score changed after the run", "order",
        [](Cohort &cohort, Outcome &) { cohort.total[rowOf(cohort, "009")] = 40000; });
    row("a place claimed where nobody competed", "order", [](Cohort &cohort, Outcome &outcome) {
        outcome.places[1][rowOf(cohort, "002")] = 1;
        outcome.places[1][rowOf(cohort, "003")] = 1;
    });
    row("seats taken where the candidate was outranked", "order", [](Cohort &cohort, Outcome &outcome) {
        outcome.results[0][rowOf(cohort, "009")] = ChoiceResult::SeatsTaken;
        outcome.places[0][rowOf(cohort, "009")] = 0;
    });
    row("a queue that forgot one", "order", [](Cohort &, Outcome &outcome) { --outcome.queues[0].competed; });
    row("a queue with another last one", "order", [](Cohort &, Outcome &outcome) { outcome.queues[0].lastTaken = 0; });
    row("a queue with another first refused", "order",
        [](Cohort &, Outcome &outcome) { outcome.queues[0].firstRefused = none; });
    row("a queue that had other seats", "order", [](Cohort &, Outcome &outcome) { ++outcome.queues[0].free; });
    row("a queue silent about its lot", "order",
        [](Cohort &, Outcome &outcome) { outcome.queues[0].lotDecided = false; });
    row("a lot too many in the figures", "order", [](Cohort &, Outcome &outcome) { ++outcome.lotDecided; });
    row("somebody without a certificate let in", "eligibility",
        [](Cohort &cohort, Outcome &outcome) { outcome.standing[rowOf(cohort, "011")] = Standing::InPool; });
    row("somebody without a certificate seated", "eligibility", [](Cohort &cohort, Outcome &outcome) {
        outcome.bucket[rowOf(cohort, "011")] = 3;
        outcome.round[rowOf(cohort, "011")] = 1;
    });
    row("a graduate kept out", "eligibility",
        [](Cohort &cohort, Outcome &outcome) { outcome.standing[rowOf(cohort, "008")] = Standing::NoCertificate; });
    row("a certificate taken back after the run", "eligibility",
        [](Cohort &cohort, Outcome &) { cohort.flags[rowOf(cohort, "001")] = CurrentGraduate; });
    row("a general admission come to light", "eligibility",
        [](Cohort &cohort, Outcome &) { cohort.flags[rowOf(cohort, "001")] |= AdmittedGeneral; });
    row("a double admission", "eligibility",
        [](Cohort &cohort, Outcome &) { cohort.flags[rowOf(cohort, "001")] |= HoldsAdmission; });
    row("a seat at a school nobody chose", "eligibility",
        [](Cohort &cohort, Outcome &outcome) { outcome.bucket[rowOf(cohort, "004")] = 0; });
    row("a seat of another district", "eligibility",
        [](Cohort &cohort, Outcome &outcome) { outcome.bucket[rowOf(cohort, "010")] = 3; });
    row("a seat at a school that is not qualified", "eligibility",
        [](Cohort &cohort, Outcome &) { cohort.schools[0].qualified = false; });
    row("a void choice called something else", "eligibility", [](Cohort &cohort, Outcome &outcome) {
        outcome.results[1][rowOf(cohort, "009")] = ChoiceResult::UnknownSchool;
    });
    row("a good choice called void", "eligibility",
        [](Cohort &cohort, Outcome &outcome) { outcome.results[0][rowOf(cohort, "009")] = ChoiceResult::Late; });
    row("a late choice let pass", "eligibility",
        [](Cohort &cohort, Outcome &) { cohort.flags[rowOf(cohort, "001")] |= ChoicesLate; });
    row("a barred choice let pass", "eligibility", [](Cohort &cohort, Outcome &) {
        cohort.bars.push_back({static_cast<std::int32_t>(rowOf(cohort, "001")), 0});
    });
    row("no seats called seats taken", "eligibility",
        [](Cohort &cohort, Outcome &outcome) { outcome.results[0][rowOf(cohort, "006")] = ChoiceResult::SeatsTaken; });
    row("a seat without a place", "complete",
        [](Cohort &cohort, Outcome &outcome) { outcome.place[rowOf(cohort, "001")] = 0; });
    row("a seat without a bucket", "complete",
        [](Cohort &cohort, Outcome &outcome) { outcome.bucket[rowOf(cohort, "001")] = none; });
    row("taken twice", "complete",
        [](Cohort &cohort, Outcome &outcome) { outcome.results[1][rowOf(cohort, "001")] = ChoiceResult::Taken; });
    row("a seat whose choice says outranked", "complete",
        [](Cohort &cohort, Outcome &outcome) { outcome.results[0][rowOf(cohort, "001")] = ChoiceResult::Outranked; });
    row("not reached where nothing was taken", "complete",
        [](Cohort &cohort, Outcome &outcome) { outcome.results[0][rowOf(cohort, "005")] = ChoiceResult::NotReached; });
    row("the wrong reason", "complete",
        [](Cohort &cohort, Outcome &outcome) { outcome.reason[rowOf(cohort, "009")] = Reason::SeatsTaken; });
    row("a reason for somebody outside the pool", "complete",
        [](Cohort &cohort, Outcome &outcome) { outcome.reason[rowOf(cohort, "011")] = Reason::NoChoice; });
    row("a place of their own beside the queue's", "complete",
        [](Cohort &cohort, Outcome &outcome) { outcome.place[rowOf(cohort, "001")] = 2; });
    row("a pool of another size", "complete", [](Cohort &, Outcome &outcome) { ++outcome.pool; });
    row("another number of admissions", "complete", [](Cohort &, Outcome &outcome) { --outcome.preAdmitted; });
    row("another number of void choices", "complete", [](Cohort &, Outcome &outcome) { ++outcome.voidChoices; });
    row("admissions counted to another round", "complete", [](Cohort &, Outcome &outcome) {
        --outcome.byRound[0];
        ++outcome.byRound[1];
    });
    row("a round that does not exist", "complete", [](Cohort &, Outcome &outcome) { outcome.round[0] = 3; });
    row("a bucket that does not exist", "complete", [](Cohort &, Outcome &outcome) { outcome.bucket[0] = 99; });
    row("a decision missing", "complete", [](Cohort &, Outcome &outcome) { outcome.reason.pop_back(); });
    row("another mode", "complete", [](Cohort &, Outcome &outcome) { outcome.mode = BatchMode::ScoreFirst; });
}

void TestChecker::disagrees()
{
    QFETCH(Wrong, wrong);
    QFETCH(QString, check);
    Town town = plainTown(BatchMode::ChoiceFirst);
    Outcome outcome = match(town.cohort);
    QVERIFY(admission::check(town.cohort, outcome).holds());
    wrong(town.cohort, outcome);
    QStringList checks;
    for (const Fault &fault : admission::check(town.cohort, outcome).faults)
        checks.append(named(fault.check));
    QVERIFY2(checks.contains(check), qPrintable(checks.join(QLatin1Char(' '))));
}

void TestChecker::provesDeferredByAnotherWay()
{
    // Both outcomes are stable; only the first is the candidates' own.
    Town town;
    town.mode(BatchMode::Deferred)
        .ranking(QStringLiteral("interview"))
        .buckets(QStringLiteral("A 1 | B 1"))
        .candidates(QStringLiteral("001 0 A B | 002 0 B A"))
        .interviews(QStringLiteral("001 A 1 | 002 A 2 | 001 B 2 | 002 B 1"));
    Outcome outcome = match(town.cohort);
    QVERIFY(check(town.cohort, outcome).holds());
    for (std::size_t row : {0U, 1U}) {
        outcome.results[0][row] = ChoiceResult::Outranked;
        outcome.places[0][row] = 2;
        seat(outcome, row, 1 - static_cast<std::int32_t>(row), 2, 1);
    }
    outcome.byRound = {0, 2};
    outcome.queues = {{2, 1, 1, 1, 0, false}, {2, 1, 1, 0, 1, false}};
    const CheckReport report = check(town.cohort, outcome);
    QVERIFY(std::any_of(report.faults.begin(), report.faults.end(),
                        [](const Fault &fault) { return fault.check == Fault::Check::Order; }));
}

QTEST_GUILESS_MAIN(TestChecker)
#include "tst_checker.moc"
