// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admission/town.h"

#include "models/admission/canonical_lines.h"
#include "models/admission/certificate.h"

#include <QTest>

#include <thread>

using namespace hengzhao;
using namespace hengzhao::admission;

namespace
{

Town knownTown()
{
    Town town;
    town.buckets(QStringLiteral("B 2 | A 1:1/0 | A *:3/1 | !C 1"))
        .candidates(QStringLiteral("10 300.5@2 A B | 9 . C X | 11 12 - B | 12 200 A A | 13 99 A B"))
        .interviews(QStringLiteral("9 C 1 | 10 B 60 | 10 A 70.25 | 13 A 1"))
        .score("10", Subject::Chinese, 10000)
        .score("10", Subject::Pe, 5)
        .evaluation("10", 41000)
        .flags("11", 0)
        .flags("13", CurrentGraduate);
    town.cohort.batch = 2;
    town.cohort.rules = "{\"year\":2021}";
    return town;
}

const QByteArray knownInputs = "{\"year\":2021}\n"
                               "district\t1\tsouth\n"
                               "district\t2\tnorth\n"
                               "school\tA\t1\n"
                               "school\tB\t1\n"
                               "school\tC\t0\n"
                               "bucket\tA\t*\t3\t1\n"
                               "bucket\tA\t1\t1\t0\n"
                               "bucket\tB\t\t2\t0\n"
                               "bucket\tC\t\t1\t0\n"
                               "candidate\t10\t2\t30050\t10000\t\t\t\t\t\t\t\t\t5\t41000\t1\t1\n"
                               "candidate\t11\t1\t1200\t\t\t\t\t\t\t\t\t\t\t\t0\t0\n"
                               "candidate\t12\t1\t20000\t\t\t\t\t\t\t\t\t\t\t\t1\t1\n"
                               "candidate\t9\t1\t\t\t\t\t\t\t\t\t\t\t\t\t1\t1\n"
                               "choice\t10\t1\tA\tvalid\n"
                               "choice\t10\t2\tB\tvalid\n"
                               "choice\t11\t2\tB\tvalid\n"
                               "choice\t12\t1\tA\tvalid\n"
                               "choice\t12\t2\tA\tvoid_repeated\n"
                               "choice\t9\t1\tC\tvoid_not_qualified\n"
                               "choice\t9\t2\t?\tvoid_unknown_school\n"
                               "interview\t10\tA\t7025\n"
                               "interview\t10\tB\t6000\n"
                               "interview\t9\tC\t100\n"
                               "batch\t2\n"
                               "mode\tchoice-first\n";

const QByteArray knownOutcome = "10\tA\t*\t1\t1\tpre_admitted\n"
                                "11\tB\t\t2\t1\tpre_admitted\n"
                                "12\tA\t1\t1\t1\tpre_admitted\n"
                                "9\t\t\t0\t0\tall_void\n";

} // namespace

class TestCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownLines();
    void sameForEveryOrderOfRows();
    void differsWhereAnythingDiffers_data();
    void differsWhereAnythingDiffers();
    void bothAtOnce();
    void longLines();
    void rowsByNumberAsBytes();
};

void TestCertificate::knownLines()
{
    const Town town = knownTown();
    const Outcome outcome = match(town.cohort);
    QCOMPARE(toHex(inputsDigest(town.cohort, outcome)), toHex(Digest::of(knownInputs)));
    QCOMPARE(toHex(outcomeDigest(town.cohort, outcome)), toHex(Digest::of(knownOutcome)));
    QCOMPARE(toHex(inputsDigest(town.cohort, outcome)),
             QByteArray("989eab0d5004fe3dcdbea40f08f34e50fed7d6a8f5818c5b56206853f316e3d4"));
    QCOMPARE(toHex(outcomeDigest(town.cohort, outcome)),
             QByteArray("74bc149f8e2a985f659f45c0f63c967375a9283f308eeb98ce750bed5fb45df7"));
}

void TestCertificate::sameForEveryOrderOfRows()
{
    const Town town = knownTown();
    const Outcome outcome = match(town.cohort);
    for (std::uint32_t seed = 0; seed < 30; ++seed) {
        const Cohort other = shuffled(town.cohort, seed);
        const Outcome same = match(other);
        QCOMPARE(toHex(inputsDigest(other, same)), toHex(inputsDigest(town.cohort, outcome)));
        QCOMPARE(toHex(outcomeDigest(other, same)), toHex(outcomeDigest(town.cohort, outcome)));
    }
}

using Change = void (*)(Cohort &);
Q_DECLARE_METATYPE(Change)

void TestCertificate::differsWhereAnythingDiffers_data()
{
    QTest::addColumn<Change>("change");

    const auto row = [](const char *name, Change change) { QTest::newRow(name) << change; };
    row("rules", [](Cohort &cohort) { cohort.rules = "{\"year\":2022}"; });
    row("line area", [](Cohort &cohort) { cohort.districts[1].lineArea = 0; });
    row("qualification", [](Cohort &cohort) { cohort.schools[0].qualified = false; });
    row("seats", [](Cohort &cohort) { ++cohort.buckets[0].seats; });
    row("held", [](Cohort &cohort) { ++cohort.buckets[0].held; });
    row("district", [](Cohort &cohort) { cohort.district[0] = 0; });
    row("total", [](Cohort &cohort) { ++cohort.total[0]; });
    row("subject", [](Cohort &cohort) { cohort.scores[4][0] = 0; });
    row("evaluation", [](Cohort &cohort) { cohort.evaluation[1] = 5; });
    row("certificate", [](Cohort &cohort) { cohort.flags[2] = Graduated; });
    row("pool", [](Cohort &cohort) { cohort.flags[4] = Graduated; });
    row("choice", [](Cohort &cohort) { cohort.choices[0][2] = 1; });
    row("late", [](Cohort &cohort) { cohort.flags[0] |= ChoicesLate; });
    row("bar", [](Cohort &cohort) { cohort.bars.push_back({0, 0}); });
    row("interview", [](Cohort &cohort) { ++cohort.interviews[1].score; });
    row("batch", [](Cohort &cohort) { cohort.batch = 3; });
    row("mode", [](Cohort &cohort) { cohort.mode = BatchMode::Deferred; });
}

void TestCertificate::differsWhereAnythingDiffers()
{
    QFETCH(Change, change);
    Town town = knownTown();
    const DigestBytes before = inputsDigest(town.cohort, match(town.cohort));
    change(town.cohort);
    QVERIFY(inputsDigest(town.cohort, match(town.cohort)) != before);
}

void TestCertificate::bothAtOnce()
{
    RandomTown random;
    random.candidates = 2000;
    const Cohort cohort = randomCohort(random);
    const Outcome outcome = match(cohort);
    const DigestBytes inputs = inputsDigest(cohort, outcome);
    const DigestBytes decisions = outcomeDigest(cohort, outcome);
    DigestBytes inputsBeside{};
    std::thread beside([&] { inputsBeside = inputsDigest(cohort, outcome); });
    const DigestBytes decisionsBeside = outcomeDigest(cohort, outcome);
    beside.join();
    QCOMPARE(toHex(inputsBeside), toHex(inputs));
    QCOMPARE(toHex(decisionsBeside), toHex(decisions));
}

void TestCertificate::longLines()
{
    // Fields that meet the edges of the buffer, and one that does not fit into it.
    CanonicalLines lines;
    QByteArray expected;
    for (const std::size_t length : {std::size_t{1} << 19, (std::size_t{1} << 19) - 3, std::size_t{5},
                                     (std::size_t{1} << 20), (std::size_t{3} << 20), std::size_t{0}}) {
        const std::string field(length, 'x');
        lines.text(field).number(-1234567890123).numberOrNone(none).numberOrNone(0).endLine();
        expected += QByteArray::fromStdString(field) + "\t-1234567890123\t\t0\n";
    }
    QCOMPARE(toHex(lines.finish()), toHex(Digest::of(expected)));
    lines.text("again").endLine();
    QCOMPARE(toHex(lines.finish()), toHex(Digest::of("again\n")));
}

void TestCertificate::rowsByNumberAsBytes()
{
    Cohort cohort;
    const std::vector<std::string> numbers = {
        "43040000000000002", "430400000000000010", "4304", "43", "43040000000000001", "衡1", "衡01",
        "43040000000000001x"};
    for (const std::string &number : numbers) {
        cohort.ids.push_back(1);
        cohort.numbers.append(number);
    }
    std::vector<std::string> found;
    for (std::uint32_t row : rowsByNumber(cohort))
        found.push_back(numbers[row]);
    std::vector<std::string> expected = numbers;
    std::sort(expected.begin(), expected.end());
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(TestCertificate)
#include "tst_certificate.moc"
