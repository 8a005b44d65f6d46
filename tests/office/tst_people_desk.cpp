// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/batch_season.h"
#include "tests/office/table_text.h"
#include "tests/office/trial_demo.h"

#include "models/office/list_desk.h"
#include "models/office/people_desk.h"
#include "models/store/migration.h"
#include "models/wording/term_words.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// Candidates and admissions as tables, and one candidate in full.
class TestPeopleDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsCandidates_data();
    void listsCandidates();
    void listsAWholeCityInPieces();
    void listsByNumberWhoeverCameFirst();
    void listsStatesAfterTheEnd();
    void takesTheLaterCertificate();
    void showsOne();
    void hidesChoicesWhileTheyAreFiled();
    void refusesAnUnknownCandidate_data();
    void refusesAnUnknownCandidate();
    void listsAdmissions();
    void listsTheAdmissionsOfAWholeCity_data();
    void listsTheAdmissionsOfAWholeCity();
    void masksTheListOfAdmissions();
};

void TestPeopleDesk::listsCandidates_data()
{
    QTest::addColumn<int>("candidate");
    QTest::addColumn<QString>("row");
    const auto row = [](const char *name, int candidate, const char *cells) {
        QTest::newRow(name) << candidate << QString::fromUtf8(cells);
    };
    row("placed by the second choice", 2, "衡阳县|yes|no|390.00|甲校|乙校|乙校|pre-admitted");
    row("not placed", 4, "衡阳县|yes|no|370.00|城校|新校||");
    row("schools that are not in the directory", 5, "衡阳县|yes|no|360.00|X|Z||");
    row("no certificate, one choice", 6, "衡阳县|no|no|450.00|甲校|||");
    row("at a general school", 7, "衡阳县|yes|yes|500.00|甲校|||admitted by a general high school");
    row("nothing filed", 10, "衡阳县|yes|no|320.00||||");
}

void TestPeopleDesk::listsCandidates()
{
    QFETCH(int, candidate);
    QFETCH(QString, row);
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    const Result<Table> table = PeopleDesk(*season.office).candidates();
    QVERIFY(table.has_value());
    QCOMPARE(table->rows(), size_t(10));
    const QStringList rows =
        textOf(*table, keys("district graduated applied_general total choice1 choice2 admission state"));
    QCOMPARE(rows[candidate - 1], row);
    QCOMPARE(textOf(*table, keys("candidate_no"))[candidate - 1], BatchSeason::numberOf(candidate));
}

void TestPeopleDesk::listsAWholeCityInPieces()
{
    // More than are read at once: two threads share the pieces, and each has to find its way back to its candidate.
    TrialDemo demo(40'000);
    PeopleDesk desk(*demo.office);
    const Result<Table> table = desk.candidates();
    QVERIFY(table.has_value());
    QCOMPARE(qint64(table->rows()), demo.count("SELECT count(*) FROM candidate WHERE ended IS NULL"));
    const QStringList columns = keys("candidate_no name district total admission");
    const QStringList rows = textOf(*table, columns);
    for (size_t row = 0; row < table->rows(); row += 977) {
        const QString number = table->column(QStringLiteral("candidate_no")).text(row);
        const Result<PersonView> person = desk.person(number);
        QVERIFY2(person.has_value(), qPrintable(number));
        const QStringList expected{number, person->name, person->districtName,
                                   person->total ? person->total->text() : QString(), person->admissionSchool};
        QCOMPARE(rows[static_cast<qsizetype>(row)], expected.join(QLatin1Char('|')));
    }
    const Result<Table> first = desk.candidates(300);
    QVERIFY(first.has_value());
    QCOMPARE(textOf(*first, columns), rows.first(300));
}

void TestPeopleDesk::listsByNumberWhoeverCameFirst()
{
    TrialDemo demo(300);
    QVERIFY(store::lowerRowGuards(demo.office->database()).has_value());
    demo.change("UPDATE candidate SET candidate_no = '9' || substr(candidate_no, 2) WHERE id % 3 = 0");
    PeopleDesk desk(*demo.office);
    const Result<Table> table = desk.candidates();
    QVERIFY(table.has_value());
    const QStringList numbers = textOf(*table, keys("candidate_no"));
    QVERIFY(!std::is_sorted(table->ids.begin(), table->ids.end()));
    QVERIFY(std::is_sorted(numbers.begin(), numbers.end()));
    const QStringList names = textOf(*table, keys("name"));
    for (qsizetype row = 0; row < numbers.size(); row += 7)
        QCOMPARE(names[row], desk.person(numbers[row])->name);
}

void TestPeopleDesk::listsStatesAfterTheEnd()
{
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    season.end(1, "declined");
    const Result<Table> table = PeopleDesk(*season.office).candidates();
    QVERIFY(table.has_value());
    QCOMPARE(textOf(*table, keys("admission state")).first(), QStringLiteral("甲校|declined"));
    QCOMPARE(table->column(QStringLiteral("state")).tone(0), Tone::Warning);
    QCOMPARE(table->column(QStringLiteral("state")).tone(1), Tone::Good);
}

void TestPeopleDesk::takesTheLaterCertificate()
{
    BatchSeason season;
    season.fillTen();
    season.fill(QStringLiteral("certificates"),
                "candidate_no,graduated\n" + BatchSeason::numberOf(6).toUtf8() + ",1\n");
    const Result<Table> table = PeopleDesk(*season.office).candidates();
    QVERIFY(table.has_value());
    QCOMPARE(textOf(*table, keys("graduated"))[5], QStringLiteral("yes"));
    QCOMPARE(PeopleDesk(*season.office).person(BatchSeason::numberOf(6))->graduated, std::optional(true));
}

void TestPeopleDesk::showsOne()
{
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    const Result<PersonView> person = PeopleDesk(*season.office).person(BatchSeason::numberOf(2));
    QVERIFY(person.has_value());
    const QString identity = QString::fromLatin1(BatchSeason::identityOf(2));
    QCOMPARE(person->identityNumber, maskedIdentityNumber(identity));
    QVERIFY(person->identityNumber != identity);
    QCOMPARE(person->districtName, QStringLiteral("衡阳县"));
    QCOMPARE(person->total->text(), QStringLiteral("390.00"));
    QCOMPARE(person->admissionSchool, QStringLiteral("乙校"));
    QVERIFY(person->state == AdmissionState::PreAdmitted);
    QCOMPARE(person->forms.size(), 1);
    QCOMPARE(person->forms.first().schools, QStringList({QStringLiteral("A"), QStringLiteral("B")}));
    QCOMPARE(person->schoolNames.value(QStringLiteral("B")), QStringLiteral("乙校"));
    QVERIFY(PeopleDesk(*season.office).person(BatchSeason::numberOf(10))->forms.isEmpty());
    QCOMPARE(PeopleDesk(*season.office).person(BatchSeason::numberOf(7))->generalSchool, QStringLiteral("县一中"));
}

void TestPeopleDesk::hidesChoicesWhileTheyAreFiled()
{
    BatchSeason season;
    season.fillTen();
    season.clock.isChosen = true;
    const auto seen = [&season] {
        const Result<PersonView> person = PeopleDesk(*season.office).person(BatchSeason::numberOf(1));
        const Result<Table> table = PeopleDesk(*season.office).candidates();
        return textOf(*table, keys("choice1 choice2")).first() + QLatin1Char(' ') +
               person->forms.first().schools.join(QLatin1Char('|'));
    };
    season.clock.time = QDateTime(QDate(2021, 6, 5), QTime(2, 0), Qt::UTC); // the window's last day
    QCOMPARE(seen(), QStringLiteral("filed|filed "));
    QCOMPARE(textOf(*PeopleDesk(*season.office).candidates(), keys("choice1")).last(), QString()); // who filed nothing
    season.clock.time = season.clock.time.addDays(1);
    QCOMPARE(seen(), QStringLiteral("甲校|乙校 A|B"));
}

void TestPeopleDesk::refusesAnUnknownCandidate_data()
{
    QTest::addColumn<QString>("number");
    QTest::newRow("nobody's number") << QStringLiteral("999");
    QTest::newRow("empty") << QString();
    QTest::newRow("no number at all") << QStringLiteral("' OR 1 = 1 --");
}

void TestPeopleDesk::refusesAnUnknownCandidate()
{
    QFETCH(QString, number);
    BatchSeason season;
    season.fillTen();
    const Result<PersonView> person = PeopleDesk(*season.office).person(number);
    QVERIFY(!person.has_value());
    QCOMPARE(codeName(person.error().code), codeName(ErrorCode::UnknownCandidate));
}

void TestPeopleDesk::listsAdmissions()
{
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    season.end(1, "declined");
    const Result<Table> table = ListDesk(*season.office).admissions(false);
    QVERIFY(table.has_value());
    QCOMPARE(textOf(*table, keys("name district school_name batch choice standing total state")),
             QStringList({QStringLiteral("考生1|衡阳县|甲校|first batch|first choice|1|400.00|declined"),
                          QStringLiteral("考生3|衡阳县|乙校|first batch|first choice|1|380.00|pre-admitted"),
                          QStringLiteral("考生2|衡阳县|乙校|first batch|second choice|1|390.00|pre-admitted")}));
}

void TestPeopleDesk::listsTheAdmissionsOfAWholeCity_data()
{
    QTest::addColumn<QByteArrayList>("changes");
    const QByteArray columns = "candidate_id, run_id, batch, school_id, bucket_id, program_id, round, place";
    QTest::newRow("as the batch left them") << QByteArrayList();
    QTest::newRow("some ended, some twice") << QByteArrayList{
        "INSERT INTO former_admission (" + columns + ", state, added, ended) SELECT " + columns +
            ", 'declined', 1, (SELECT max(number) FROM audit) FROM admission WHERE candidate_id % 7 = 0",
        "DELETE FROM admission WHERE candidate_id % 14 = 0"};
    QTest::newRow("several batches, and places without a choice")
        << QByteArrayList{"UPDATE admission SET batch = 2 WHERE candidate_id % 3 = 0",
                          "UPDATE admission SET round = 0 WHERE candidate_id % 5 = 0"};
    QTest::newRow("candidates who have left")
        << QByteArrayList{"UPDATE candidate SET ended = added + 1 WHERE id % 4 = 0"};
}

void TestPeopleDesk::listsTheAdmissionsOfAWholeCity()
{
    QFETCH(const QByteArrayList, changes);
    TrialDemo demo(34'000, DemoStage::Ready);
    demo.runFirstBatch();
    QVERIFY(store::lowerRowGuards(demo.office->database()).has_value());
    for (const QByteArray &sql : changes)
        demo.change(sql);
    // The list that is written to a file, which the database itself puts in order.
    QStringList expected;
    const Result<void> read =
        store::AdmissionStore(demo.office->database())
            .eachAdmission({}, [&expected](const store::AdmissionRow &row) -> Result<void> {
                expected.append(QStringList{
                    row.candidateNumber, row.name, row.schoolName, row.programName, wording::batchWord(row.batch),
                    row.round > 0 ? wording::choiceWord(row.round) : QString(), QString::number(row.place),
                    row.total ? row.total->text() : QString(), wording::word(row.state)}
                                    .join(QLatin1Char('|')));
                return {};
            });
    QVERIFY(read.has_value());
    const QStringList columns = keys("candidate_no name school_name program_name batch choice standing total state");
    const Result<Table> table = ListDesk(*demo.office).admissions(false);
    QVERIFY(table.has_value());
    QCOMPARE(textOf(*table, columns), expected);
    const Result<Table> first = ListDesk(*demo.office).admissions(false, 300);
    QVERIFY(first.has_value());
    QCOMPARE(textOf(*first, columns), expected.first(std::min<qsizetype>(300, expected.size())));
    QVERIFY(std::equal(first->ids.begin(), first->ids.end(), table->ids.begin()));
}

void TestPeopleDesk::masksTheListOfAdmissions()
{
    BatchSeason season;
    season.fillTen();
    QCOMPARE(ListDesk(*season.office).admissions(true)->rows(), size_t(0));
    QVERIFY(season.run().has_value());
    const Result<Table> table = ListDesk(*season.office).admissions(true);
    QVERIFY(table.has_value());
    QCOMPARE(textOf(*table, keys("name")).first(), maskedName(u"考生1"));
}

QTEST_GUILESS_MAIN(TestPeopleDesk)
#include "tst_people_desk.moc"
