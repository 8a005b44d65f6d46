// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/batch_season.h"

#include "models/office/line_desk.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// Cut-off lines: every version stays, with who, when and why (R11).
class TestLineDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryVersion();
    void tellsWhomALineConcerns();
    void setsALineBeforeAnyIsImported();
    void notesWhatItWasBefore();
    void countsTotalsOfAnArea();
    void showsAreasAndVersionsInWords();
    void refuses_data();
    void refuses();
};

namespace
{

const QString county = QStringLiteral("衡阳县");

void fill(BatchSeason &season)
{
    season.fillPlaces("A,甲校,secondary,430421,1\n", "A,,1\n");
    season.fill(QStringLiteral("candidates"),
                BatchSeason::people({"430421,current,1,1,460,,,,", "430421,current,1,1,440,,,,",
                                     "430421,current,1,0,500,,,,", "430421,current,1,1,,,,,"}));
}

QStringList versionsOf(BatchSeason &season)
{
    const Result<QList<LineVersion>> versions = LineDesk(*season.office).versions();
    QStringList found;
    for (const LineVersion &one : *versions)
        found.append(QStringLiteral("%1 %2 %3 %4 %5 %6%7")
                         .arg(one.lineArea)
                         .arg(one.version)
                         .arg(one.score.text(), one.reason, one.actor, one.at.toString(QStringLiteral("dd.MM. HH:mm")),
                              one.inForce ? QStringLiteral(" in force") : QString()));
    return found;
}

} // namespace

void TestLineDesk::keepsEveryVersion()
{
    BatchSeason season;
    fill(season);
    LineDesk desk(*season.office);
    QVERIFY(desk.set(county, QStringLiteral("450"), QStringLiteral(" announced ")).has_value());
    season.clock.time = season.clock.time.addDays(1);
    QVERIFY(desk.set(QStringLiteral("市城区"), QStringLiteral("480.5"), QStringLiteral("announced")).has_value());
    QVERIFY(desk.set(county, QStringLiteral("445"), QStringLiteral("seats were left")).has_value());
    QCOMPARE(versionsOf(season),
             (QStringList{QStringLiteral("市城区 1 480.50 announced tester 21.07. 02:00 in force"),
                          QStringLiteral("衡阳县 1 450.00 announced tester 20.07. 02:00"),
                          QStringLiteral("衡阳县 2 445.00 seats were left tester 21.07. 02:00 in force")}));
}

void TestLineDesk::tellsWhomALineConcerns()
{
    BatchSeason season;
    fill(season);
    LineDesk desk(*season.office);
    const auto countyNow = [&desk] { return desk.areas()->value(1); };
    QCOMPARE(countyNow().name, county);
    QVERIFY(!countyNow().line);
    QCOMPARE(countyNow().candidates, 4);
    QCOMPARE(countyNow().applied, 3);
    QCOMPARE(countyNow().generalPool, 0);
    QVERIFY(desk.set(county, QStringLiteral("460"), QStringLiteral("announced")).has_value());
    QCOMPARE(countyNow().line, Score::parse(u"460"));
    QCOMPARE(countyNow().generalPool, 1); // at the line is in
    QVERIFY(desk.set(county, QStringLiteral("0"), QStringLiteral("everyone with a score")).has_value());
    QCOMPARE(countyNow().generalPool, 2);
}

void TestLineDesk::setsALineBeforeAnyIsImported()
{
    BatchSeason season;
    fill(season);
    season.fill(QStringLiteral("choices"), BatchSeason::wishes({"A,", "A,", "A,", "A,"}));
    QCOMPARE(season.run().error().code, ErrorCode::InputsMissing);
    QVERIFY(LineDesk(*season.office).set(county, QStringLiteral("470"), QStringLiteral("announced")).has_value());
    QVERIFY(season.run().has_value()); // nobody is at or above it, so that no general result is missing
    QCOMPARE(season.seats(), QStringLiteral("3:A"));
}

void TestLineDesk::notesWhatItWasBefore()
{
    BatchSeason season;
    fill(season);
    LineDesk desk(*season.office);
    QVERIFY(desk.set(county, QStringLiteral("450"), QStringLiteral("announced")).has_value());
    QVERIFY(desk.set(county, QStringLiteral("445.5"), QStringLiteral("put right")).has_value());
    QCOMPARE(
        season.rows("SELECT subject, actor, detail ->> 'before', detail ->> 'after', detail ->> 'reason' FROM audit"
                    " WHERE command = 'lines set' ORDER BY number",
                    5),
        (QStringList{QStringLiteral("衡阳县|tester||450.00|announced"),
                     QStringLiteral("衡阳县|tester|450.00|445.50|put right")}));
}

void TestLineDesk::countsTotalsOfAnArea()
{
    BatchSeason season;
    fill(season);
    season.fill(
        QStringLiteral("candidates"),
        BatchSeason::people({"430421,current,1,1,460,,,,", "430421,current,1,0,460,,,,", "430421,current,1,1,440.5,,,,",
                             "430421,current,1,1,,,,,", "430422,current,1,1,460,,,,"}));
    const Result<QList<TotalCount>> totals = LineDesk(*season.office).totals(county);
    QStringList found;
    for (const TotalCount &one : *totals)
        found.append(QStringLiteral("%1:%2/%3")
                         .arg(one.total ? one.total->text() : QString())
                         .arg(one.applied)
                         .arg(one.candidates));
    QCOMPARE(found, (QStringList{QStringLiteral(":1/1"), QStringLiteral("440.50:1/1"), QStringLiteral("460.00:1/2")}));
    QCOMPARE(atOrAbove(*totals, *Score::parse(u"460"), true), 1);
    QCOMPARE(atOrAbove(*totals, *Score::parse(u"460"), false), 2);
    QCOMPARE(atOrAbove(*totals, *Score::parse(u"440.51"), true), 1);
    QCOMPARE(atOrAbove(*totals, Score(), false), 3); // without a total nobody is above any line
    QVERIFY(LineDesk(*season.office).totals(QStringLiteral("月球"))->isEmpty());
}

void TestLineDesk::showsAreasAndVersionsInWords()
{
    BatchSeason season;
    fill(season);
    LineDesk desk(*season.office);
    QVERIFY(desk.set(county, QStringLiteral("450"), QStringLiteral("announced")).has_value());
    season.clock.time = season.clock.time.addDays(1);
    QVERIFY(desk.set(county, QStringLiteral("445"), QStringLiteral("seats were left")).has_value());
    const Result<Table> areas = desk.areaTable();
    QCOMPARE(areas->rows(), size_t(3));
    QCOMPARE(areas->column(QStringLiteral("general_pool")).text(0), QString()); // no line, so nobody is above it
    QCOMPARE(areas->column(QStringLiteral("line_area")).text(1), county);
    QCOMPARE(areas->column(QStringLiteral("line")).text(1), QStringLiteral("445.00"));
    QCOMPARE(areas->column(QStringLiteral("applied")).text(1), QStringLiteral("3"));
    QCOMPARE(areas->column(QStringLiteral("general_pool")).text(1), QStringLiteral("1"));
    QCOMPARE(areas->column(QStringLiteral("general_result")).tone(1), Tone::Warning);
    const Result<Table> versions = desk.versionTable();
    QCOMPARE(versions->rows(), size_t(2));
    QCOMPARE(versions->column(QStringLiteral("reason")).text(0), QStringLiteral("seats were left"));
    QCOMPARE(versions->column(QStringLiteral("at")).text(0), QStringLiteral("2021-07-21 10:00"));
    QCOMPARE(versions->column(QStringLiteral("in_force")).tone(0), Tone::Good);
    QCOMPARE(versions->column(QStringLiteral("in_force")).tone(1), Tone::Neutral);
}

void TestLineDesk::refuses_data()
{
    QTest::addColumn<QString>("area");
    QTest::addColumn<QString>("score");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const QString &area, const char *score, const char *reason, ErrorCode code) {
        QTest::newRow(name) << area << QString::fromLatin1(score) << QString::fromLatin1(reason) << code;
    };
    row("an area there is not", QStringLiteral("月球"), "400", "announced", ErrorCode::UnknownLineArea);
    row("no area", QString(), "400", "announced", ErrorCode::UnknownLineArea);
    row("no reason", county, "400", "", ErrorCode::ReasonMissing);
    row("a reason of spaces", county, "400", " \t", ErrorCode::ReasonMissing);
    row("a word for a score", county, "high", "announced", ErrorCode::NotScore);
    row("no score", county, "", "announced", ErrorCode::NotScore);
    row("a score below nought", county, "-1", "announced", ErrorCode::NotScore);
    row("three decimal places", county, "400.125", "announced", ErrorCode::NotScore);
    row("a score beyond all bounds", county, "100000", "announced", ErrorCode::NotScore);
}

void TestLineDesk::refuses()
{
    QFETCH(QString, area);
    QFETCH(QString, score);
    QFETCH(QString, reason);
    QFETCH(ErrorCode, code);
    BatchSeason season;
    fill(season);
    QVERIFY(LineDesk(*season.office).set(county, QStringLiteral("450"), QStringLiteral("announced")).has_value());
    const Result<void> refused = LineDesk(*season.office).set(area, score, reason);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, code);
    if (code == ErrorCode::UnknownLineArea)
        QCOMPARE(refused.error().args, (QStringList{area, QStringLiteral("市城区, 衡阳县, 衡南县")}));
    QCOMPARE(season.count("SELECT count(*) FROM cutoff_line"), 1);
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command = 'lines set'"), 1);
}

QTEST_GUILESS_MAIN(TestLineDesk)
#include "tst_line_desk.moc"
