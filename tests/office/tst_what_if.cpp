// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/what_if_trials.h"

#include <QHash>

using namespace hengzhao;
using namespace hengzhao::office;

/// An attempt comes to what a real run comes to after the inputs really were changed, and leaves nothing behind.
class TestWhatIf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void startsFromWhatARunWouldGive();
    void equalsARunOfChangedInputs_data();
    void equalsARunOfChangedInputs();
    void equalsARunInAnotherMode_data();
    void equalsARunInAnotherMode();
    void equalsARerun();
    void equalsTheSecondBatch();
    void presumesTheGeneralResultThatIsMissing();
    void countsWhomALowerLineTakesAway();
    void sharesASchoolsSeatsByRemainders_data();
    void sharesASchoolsSeatsByRemainders();
    void storesNothing();
    void startsAfreshEachTime();
    void refuses_data();
    void refuses();
    void endsWithTheLastBatch();
    void cleanupTestCase();

private:
    /// The demo as it is, before any run.
    std::unique_ptr<BatchSeason> m_unchanged;
};

namespace
{

/// What a run, real or tried, comes to.
struct Figures {
    QString numbers;
    QList<figures::ShareRow> districts;
};

QString numbersOf(BatchMode mode, qint64 pool, qint64 preAdmitted, qint64 voids, const QList<qint64> &rounds,
                  qint64 lots)
{
    QStringList byRound;
    for (qint64 count : rounds)
        byRound.append(QString::number(count));
    return QStringLiteral("%1 pool %2 placed %3 void %4 rounds %5 lots %6")
        .arg(QString(codeName(mode)))
        .arg(pool)
        .arg(preAdmitted)
        .arg(voids)
        .arg(byRound.join(QLatin1Char('/')))
        .arg(lots);
}

Figures of(const WhatIfFigures &tried)
{
    return {numbersOf(tried.mode, tried.pool, tried.preAdmitted, tried.voidChoices, tried.byRound, tried.lotDecided),
            tried.districts};
}

Figures of(const RunFacts &run, BatchSeason &season)
{
    QList<figures::ShareRow> districts;
    const QStringList rows = season.rows(
        "SELECT d.code, d.name, (SELECT count(*) FROM admission a JOIN candidate c ON c.id = a.candidate_id WHERE"
        " c.district_id = d.id), (SELECT count(*) FROM general_result g JOIN candidate c ON c.id = g.candidate_id WHERE"
        " c.district_id = d.id AND g.ended IS NULL) FROM district d ORDER BY d.code",
        4);
    for (const QString &row : rows) {
        const QStringList cells = row.split(QLatin1Char('|'));
        districts.append({cells[0], cells[1], cells[2].toLongLong(), cells[3].toLongLong()});
    }
    return {numbersOf(run.mode, run.pool, run.preAdmitted, run.voidChoices, run.byRound, run.lotDecided), districts};
}

/// Where everyone was placed, by number.
QHash<QString, QString> placesOf(BatchSeason &season)
{
    QHash<QString, QString> places;
    for (const QString &row : season.rows("SELECT c.candidate_no, s.code || ':' || b.district FROM admission a JOIN"
                                          " candidate c ON c.id = a.candidate_id JOIN bucket b ON b.id = a.bucket_id"
                                          " JOIN school s ON s.id = b.school_id",
                                          2))
        places.insert(row.section(QLatin1Char('|'), 0, 0), row.section(QLatin1Char('|'), 1));
    return places;
}

qint64 movedBetween(const QHash<QString, QString> &before, const QHash<QString, QString> &after)
{
    qint64 moved = 0;
    for (auto place = before.begin(); place != before.end(); ++place)
        moved += after.value(place.key()) != place.value() ? 1 : 0;
    for (auto place = after.begin(); place != after.end(); ++place)
        moved += before.contains(place.key()) ? 0 : 1;
    return moved;
}

WhatIf opened(BatchSeason &season)
{
    Result<WhatIf> whatIf = WhatIf::open(*season.office);
    if (!whatIf)
        qFatal("what-if: %s", codeName(whatIf.error().code).data());
    return std::move(*whatIf);
}

/// Two small schools: U with allotments, C in a county; nobody is at a general school.
void fillUnsettled(BatchSeason &season, bool withResult)
{
    season.fillPlaces("C,县校,secondary,430421,1\nU,城校,secondary,430405,1\nV,无计划校,secondary,430405,1\n",
                      "C,,2\nU,,4\nU,*,1\nU,430422,1\nU,430421,2\n");
    season.fill(QStringLiteral("candidates"),
                BatchSeason::people({"430421,current,1,1,460,,,,", "430421,current,1,1,440,,,,",
                                     "430421,current,1,1,430,,,,", "430421,current,1,0,420,,,,"}));
    season.fill(QStringLiteral("choices"), BatchSeason::wishes({"C,U", "C,U", "C,U", "C,U"}));
    season.fill(QStringLiteral("lines"), "line_area,score\n市城区,450\n衡阳县,450\n衡南县,450\n");
    if (withResult)
        season.fill(QStringLiteral("general"), "candidate_no,school_name\n");
}

} // namespace

void TestWhatIf::initTestCase()
{
    DemoTables tables;
    m_unchanged = std::make_unique<BatchSeason>(tables.book());
    tables.fill(*m_unchanged);
    QVERIFY(urbanPlan(tables["plans"]).whole > 0);
    QVERIFY(countyPlan(tables) > 0);
}

void TestWhatIf::cleanupTestCase()
{
    m_unchanged.reset();
}

void TestWhatIf::startsFromWhatARunWouldGive()
{
    const Result<WhatIfReport> report = opened(*m_unchanged).attempt({});
    QVERIFY(report.has_value());
    QCOMPARE(report->batch, 1);
    QCOMPARE(report->changed, 0);
    QCOMPARE(report->presumedGeneral, 0);
    QCOMPARE(of(report->after).numbers, of(report->before).numbers);
    DemoTables tables;
    BatchSeason real(tables.book());
    tables.fill(real);
    const Result<BatchReport> run = real.run();
    QVERIFY(run.has_value());
    QCOMPARE(of(report->before).numbers, of(run->run, real).numbers);
    QCOMPARE(report->before.districts, of(run->run, real).districts);
}

void TestWhatIf::equalsARunOfChangedInputs_data()
{
    QTest::addColumn<int>("which");
    for (int i = 0; i < int(std::size(whatIfTrials)); ++i)
        QTest::newRow(whatIfTrials[i].name) << i;
}

void TestWhatIf::equalsARunOfChangedInputs()
{
    QFETCH(int, which);
    DemoTables tables;
    const Result<WhatIfReport> tried = opened(*m_unchanged).attempt(whatIfTrials[which].request(tables));
    QVERIFY(tried.has_value());

    BatchSeason before(tables.book());
    tables.fill(before);
    QVERIFY(before.run().has_value());
    whatIfTrials[which].change(tables);
    BatchSeason after(tables.book());
    tables.fill(after);
    const Result<BatchReport> run = after.run();
    QVERIFY(run.has_value());

    QCOMPARE(of(tried->after).numbers, of(run->run, after).numbers);
    QCOMPARE(tried->after.districts, of(run->run, after).districts);
    const qint64 moved = movedBetween(placesOf(before), placesOf(after));
    QCOMPARE(tried->changed, moved);
    QVERIFY(moved > 0);
}

void TestWhatIf::equalsARunInAnotherMode_data()
{
    QTest::addColumn<BatchMode>("mode");
    QTest::newRow("score-first") << BatchMode::ScoreFirst;
    QTest::newRow("deferred") << BatchMode::Deferred;
}

void TestWhatIf::equalsARunInAnotherMode()
{
    QFETCH(BatchMode, mode);
    const Result<WhatIfReport> tried = opened(*m_unchanged).attempt({{}, {}, mode});
    QVERIFY(tried.has_value());
    QCOMPARE(tried->before.mode, BatchMode::ChoiceFirst);
    DemoTables tables;
    BatchSeason season(tables.book());
    tables.fill(season);
    QVERIFY(season.run().has_value());
    const QHash<QString, QString> before = placesOf(season);
    BatchRequest request;
    request.mode = mode;
    request.reason = QStringLiteral("to compare");
    const Result<BatchReport> run = season.run(request);
    QVERIFY(run.has_value());
    QCOMPARE(of(tried->after).numbers, of(run->run, season).numbers);
    QCOMPARE(tried->after.districts, of(run->run, season).districts);
    QCOMPARE(tried->changed, movedBetween(before, placesOf(season)));
}

void TestWhatIf::equalsARerun()
{
    BatchSeason season;
    season.fillTen();
    const Result<BatchReport> first = season.run();
    season.fill(QStringLiteral("certificates"), "candidate_no,graduated\n21430421006,1\n");
    const Result<WhatIfReport> tried = opened(season).attempt({});
    QVERIFY(tried.has_value());
    QCOMPARE(tried->before.pool, first->run.pool + 1);
    const Result<BatchReport> again = season.runBatch(1, "a certificate came late");
    QCOMPARE(of(tried->before).numbers, of(again->run, season).numbers);
}

void TestWhatIf::equalsTheSecondBatch()
{
    DemoTables tables;
    BatchSeason season(tables.book());
    tables.fill(season);
    QVERIFY(season.run().has_value());
    season.change("UPDATE admission SET state = 'confirmed' WHERE candidate_id % 3 <> 0");
    QVERIFY(BatchDesk(*season.office).close(1).has_value());
    const Result<WhatIfReport> tried = opened(season).attempt({});
    QVERIFY(tried.has_value());
    QCOMPARE(tried->batch, 2);
    const Result<BatchReport> run = season.runBatch(2);
    QVERIFY(run.has_value());
    QVERIFY(run->run.preAdmitted > 0);
    QCOMPARE(of(tried->before).numbers, of(run->run, season).numbers);
    QCOMPARE(tried->before.districts, of(run->run, season).districts); // with those the first batch placed
}

void TestWhatIf::presumesTheGeneralResultThatIsMissing()
{
    DemoTables tables;
    BatchSeason season(tables.book());
    tables.fill(season, {QStringLiteral("general")});
    QCOMPARE(season.run().error().code, ErrorCode::GeneralResultMissing);
    const Result<WhatIfReport> tried = opened(season).attempt({});
    QVERIFY(tried.has_value());
    // As if all the general pool were taken, area by area.
    QByteArray result = "candidate_no,school_name\n";
    for (const QString &number : season.rows("SELECT candidate_no FROM candidate c JOIN district d ON d.id ="
                                             " c.district_id JOIN cutoff_line l ON l.line_area = d.line_area WHERE"
                                             " l.ended IS NULL AND applied_general = 1 AND total >= l.score",
                                             1))
        result += number.toUtf8() + ",县一中\n";
    season.fill(QStringLiteral("general"), result);
    const Result<BatchReport> run = season.run();
    QVERIFY(run.has_value());
    QCOMPARE(of(tried->before).numbers, of(run->run, season).numbers);
    QCOMPARE(tried->before.districts, of(run->run, season).districts);
}

void TestWhatIf::countsWhomALowerLineTakesAway()
{
    BatchSeason season;
    fillUnsettled(season, true);
    WhatIf whatIf = opened(season);
    const auto lineAt = [](const char *score) {
        return WhatIfRequest{{{QStringLiteral("衡阳县"), *Score::parse(QString::fromLatin1(score))}}, {}, {}};
    };
    const Result<WhatIfReport> lower = whatIf.attempt(lineAt("435"));
    QCOMPARE(lower->presumedGeneral, 1); // 2; but 1 was above before, and the general schools did not want them
    QCOMPARE(lower->before.pool, 4);
    QCOMPARE(lower->after.pool, 3);
    QCOMPARE(lower->changed, 2);                                 // 2 has no seat any more, and 3 has it
    QCOMPARE(whatIf.attempt(lineAt("420"))->presumedGeneral, 2); // 4 never applied
    QCOMPARE(whatIf.attempt(lineAt("470"))->presumedGeneral, 0);
}

void TestWhatIf::sharesASchoolsSeatsByRemainders_data()
{
    QTest::addColumn<int>("seats");
    QTest::addColumn<QString>("placed");
    const auto row = [](const char *name, int seats, const char *placed) {
        QTest::newRow(name) << seats << QString::fromLatin1(placed);
    };
    // Of 4 seats 430421 has 2, 430422 and `*`, where 430405 belongs, one each.
    row("none", 0, "430405=0 430421=0 430422=0");
    row("one goes where most are", 1, "430405=0 430421=1 430422=0");
    row("two: the last one to the lower code, `*` coming last", 2, "430405=0 430421=1 430422=1");
    row("three: two remainders of three quarters stand before a half", 3, "430405=1 430421=1 430422=1");
    row("six", 6, "430405=1 430421=3 430422=2");
}

void TestWhatIf::sharesASchoolsSeatsByRemainders()
{
    QFETCH(int, seats);
    QFETCH(QString, placed);
    BatchSeason season;
    season.fillPlaces("U,城校,secondary,430405,1\n", "U,,4\nU,*,1\nU,430422,1\nU,430421,2\n");
    QList<QByteArray> people;
    for (const char *district : {"430421", "430422", "430405"})
        people += QList<QByteArray>(4, QByteArray(district) + ",current,1,0,400,,,,");
    season.fillPeople(BatchSeason::people(people), BatchSeason::wishes(QList<const char *>(people.size(), "U,")));
    const Result<WhatIfReport> report = opened(season).attempt({{}, {{QStringLiteral("U"), std::nullopt, seats}}, {}});
    QVERIFY(report.has_value());
    const auto shown = [](const QList<figures::ShareRow> &districts) {
        QStringList found;
        for (const figures::ShareRow &row : districts)
            found.append(QStringLiteral("%1=%2").arg(row.key).arg(row.vocational));
        return found.join(QLatin1Char(' '));
    };
    QCOMPARE(shown(report->before.districts), QStringLiteral("430405=1 430421=2 430422=1"));
    QCOMPARE(shown(report->after.districts), placed); // R17
}

void TestWhatIf::storesNothing()
{
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    const auto written = [&season] {
        QStringList counts;
        for (const QString &table : season.rows("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name", 1))
            counts.append(QString::number(season.count("SELECT count(*) FROM " + table.toUtf8())));
        return counts.join(QLatin1Char(' ')) + season.seats();
    };
    const QString before = written();
    WhatIf whatIf = opened(season);
    QVERIFY(whatIf
                .attempt({{{QStringLiteral("衡阳县"), *Score::parse(u"100")}},
                          {{QStringLiteral("A"), std::nullopt, 5}},
                          BatchMode::ScoreFirst})
                .has_value());
    QCOMPARE(written(), before);
    QVERIFY(BatchDesk(*season.office).verify(1)->checks.holds());
}

void TestWhatIf::startsAfreshEachTime()
{
    DemoTables tables;
    WhatIf whatIf = opened(*m_unchanged);
    QStringList first;
    for (const int pass : {1, 2}) {
        for (int i = 0; i < int(std::size(whatIfTrials)); ++i) {
            const Result<WhatIfReport> report = whatIf.attempt(whatIfTrials[i].request(tables));
            const QString found =
                of(report->before).numbers + of(report->after).numbers + QString::number(report->changed);
            if (pass == 1)
                first.append(found);
            else
                QCOMPARE(found, first[i]);
            QVERIFY(
                !whatIf.attempt({{}, {{QStringLiteral("nowhere"), std::nullopt, 1}}, BatchMode::Deferred}).has_value());
        }
        QCOMPARE(whatIf.attempt({})->changed, 0);
    }
}

void TestWhatIf::refuses_data()
{
    QTest::addColumn<WhatIfRequest>("request");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("about");
    const auto row = [](const char *name, const WhatIfRequest &request, ErrorCode code, const QString &about) {
        QTest::newRow(name) << request << code << about;
    };
    row("a line of an area there is not", {{{QStringLiteral("月球"), *Score::parse(u"400")}}, {}, {}},
        ErrorCode::UnknownLineArea, QStringLiteral("月球"));
    row("seats of a school there is not", {{}, {{QStringLiteral("X"), std::nullopt, 3}}, {}}, ErrorCode::UnknownSchool,
        QStringLiteral("X"));
    row("seats for a district of a school there is not", {{}, {{QStringLiteral("X"), QStringLiteral("430421"), 3}}, {}},
        ErrorCode::UnknownSchool, QStringLiteral("X"));
    row("seats of a school without a plan", {{}, {{QStringLiteral("V"), std::nullopt, 3}}, {}},
        ErrorCode::UnknownSchool, QStringLiteral("V"));
    row("seats for a district without an allotment", {{}, {{QStringLiteral("U"), QStringLiteral("430405"), 3}}, {}},
        ErrorCode::UnknownDistrict, QStringLiteral("430405"));
    row("the second of two changes wrong",
        {{}, {{QStringLiteral("C"), std::nullopt, 0}, {QStringLiteral("X"), std::nullopt, 3}}, {}},
        ErrorCode::UnknownSchool, QStringLiteral("X"));
}

void TestWhatIf::refuses()
{
    QFETCH(WhatIfRequest, request);
    QFETCH(ErrorCode, code);
    QFETCH(QString, about);
    BatchSeason season;
    fillUnsettled(season, true);
    WhatIf whatIf = opened(season);
    const Result<WhatIfReport> refused = whatIf.attempt(request);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, code);
    QCOMPARE(refused.error().args.value(0), about);
    const Result<WhatIfReport> nothing = whatIf.attempt({});
    QCOMPARE(nothing->changed, 0); // what was changed before the mistake is back
    QCOMPARE(nothing->after.preAdmitted, 4);
}

void TestWhatIf::endsWithTheLastBatch()
{
    BatchSeason season;
    season.fillTen();
    for (const int batch : {1, 2}) {
        QCOMPARE(opened(season).attempt({})->batch, batch);
        QVERIFY(season.runBatch(batch).has_value());
        QVERIFY(BatchDesk(*season.office).close(batch).has_value());
    }
    const Result<WhatIf> none = WhatIf::open(*season.office);
    QVERIFY(!none.has_value());
    QCOMPARE(none.error().code, ErrorCode::BatchClosed);
}

QTEST_GUILESS_MAIN(TestWhatIf)
#include "tst_what_if.moc"
