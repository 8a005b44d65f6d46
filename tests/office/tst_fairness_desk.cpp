// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/batch_season.h"
#include "tests/office/sealed_admissions.h"

#include "models/office/fairness_desk.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// How fair a run is, in figures.
class TestFairnessDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesWithEveryOtherMode_data();
    void comparesWithEveryOtherMode();
    void listsWhoStandsBehindAFigure();
    void namesOnlyForThoseAllowed();
    void listsTheLots();
    void everyFigureIsAsLongAsItsList();
    void saysItsProof();
    void readsTheSeasonAsOfTheRun();
    void goesByTheRunInForce();
    void refusesARunThatWasTamperedWith();
    void refuses();
    void stopsWhereItIsAskedTo();
    void writesAFile_data();
    void writesAFile();
};

namespace
{

/// By choices 1 has A and 3 has B; by score B is 2's, and 3 has nothing.
void fillThree(BatchSeason &season)
{
    season.fillPlaces("A,甲校,secondary,430421,1\nB,乙校,secondary,430421,1\n", "A,,1\nB,,1\n");
    season.fillPeople(
        BatchSeason::people({"430421,current,1,0,400,,,,", "430421,current,1,0,390,,,,", "430421,current,1,0,300,,,,"}),
        BatchSeason::wishes({"A,B", "A,B", "B,A"}));
}

Result<FairnessSheet> sheetOf(BatchSeason &season, int batch = 1)
{
    NoProgress progress;
    return FairnessDesk(*season.office).sheet(batch, progress);
}

/// "score-first.higher 0": every measure that is not nought.
QStringList figuresOf(const FairnessSheet &sheet)
{
    QStringList figures;
    for (const FairnessMeasure &measure : FairnessDesk::measures(sheet)) {
        if (measure.count != 0)
            figures.append(QStringLiteral("%1 %2").arg(measure.code).arg(measure.count));
    }
    return figures;
}

Table listOf(BatchSeason &season, const FairnessSheet &sheet, const QString &code)
{
    const Result<Table> list = FairnessDesk(*season.office).list(sheet, code);
    if (!list)
        qFatal("no list %s", qPrintable(code));
    return *list;
}

QString textIn(const Table &table, const char *key, size_t row = 0)
{
    return table.column(QLatin1String(key)).text(row);
}

/// Asks to stop at once.
class Stop final : public Progress
{
public:
    void advance(double) override {}
    [[nodiscard]] bool isCancelled() const override { return true; }
};

} // namespace

void TestFairnessDesk::comparesWithEveryOtherMode_data()
{
    QTest::addColumn<BatchMode>("mode");
    QTest::addColumn<QStringList>("figures");
    QTest::newRow("choice-first") << BatchMode::ChoiceFirst << QStringList{QStringLiteral("score-first.placed 1"),
                                                                           QStringLiteral("score-first.unplaced 1"),
                                                                           QStringLiteral("score-first.equal 1"),
                                                                           QStringLiteral("deferred.placed 1"),
                                                                           QStringLiteral("deferred.unplaced 1"),
                                                                           QStringLiteral("deferred.equal 1"),
                                                                           QStringLiteral("outscored 1")};
    QTest::newRow("score-first") << BatchMode::ScoreFirst
                                 << QStringList{QStringLiteral("choice-first.placed 1"),
                                                QStringLiteral("choice-first.unplaced 1"),
                                                QStringLiteral("choice-first.equal 1"),
                                                QStringLiteral("deferred.equal 3")};
    QTest::newRow("deferred") << BatchMode::Deferred
                              << QStringList{
                                     QStringLiteral("choice-first.placed 1"), QStringLiteral("choice-first.unplaced 1"),
                                     QStringLiteral("choice-first.equal 1"), QStringLiteral("score-first.equal 3")};
}

void TestFairnessDesk::comparesWithEveryOtherMode()
{
    QFETCH(BatchMode, mode);
    QFETCH(QStringList, figures);
    BatchSeason season;
    fillThree(season);
    BatchRequest request;
    request.mode = mode;
    QVERIFY(season.run(request).has_value());
    const Result<FairnessSheet> sheet = sheetOf(season);
    QVERIFY(sheet.has_value());
    QCOMPARE(figuresOf(*sheet), figures);
    QVERIFY(sheet->displaced.empty());
    const Result<FairnessSheet> again = sheetOf(season);
    QCOMPARE(figuresOf(*again), figures);
}

void TestFairnessDesk::listsWhoStandsBehindAFigure()
{
    BatchSeason season;
    fillThree(season);
    QVERIFY(season.run().has_value());
    const Result<FairnessSheet> sheet = sheetOf(season);
    QVERIFY(sheet.has_value());
    const Table placed = listOf(season, *sheet, QStringLiteral("score-first.placed"));
    QCOMPARE(placed.rows(), 1U);
    QCOMPARE(textIn(placed, "candidate_no"), BatchSeason::numberOf(2));
    QCOMPARE(textIn(placed, "school_now"), QString());
    QCOMPARE(textIn(placed, "choice_then"), QStringLiteral("second choice"));
    QCOMPARE(textIn(placed, "school_then"), QStringLiteral("乙校"));
    const Table gone = listOf(season, *sheet, QStringLiteral("score-first.unplaced"));
    QCOMPARE(textIn(gone, "candidate_no"), BatchSeason::numberOf(3));
    QCOMPARE(textIn(gone, "school_now"), QStringLiteral("乙校"));
    QCOMPARE(textIn(gone, "choice_then"), QStringLiteral("not placed"));
    const Table outscored = listOf(season, *sheet, QStringLiteral("outscored"));
    QCOMPARE(textIn(outscored, "candidate_no"), BatchSeason::numberOf(2));
    QCOMPARE(textIn(outscored, "school_wished"), QStringLiteral("乙校"));
    QCOMPARE(textIn(outscored, "behind"), QStringLiteral("1"));
}

void TestFairnessDesk::namesOnlyForThoseAllowed()
{
    SealedAdmissions season;
    season.fillAndConfirm();
    NoProgress progress;
    for (const auto &[role, name] : {std::pair(Role::Office, QStringLiteral("张一")),
                                     std::pair(Role::CountyEducation, maskedName(QStringLiteral("张一")))}) {
        Office office = season.as(role);
        FairnessDesk desk(office);
        const Result<FairnessSheet> sheet = desk.sheet(1, progress);
        QVERIFY(sheet.has_value());
        const Result<Table> list = desk.list(*sheet, QStringLiteral("deferred.equal"));
        QVERIFY(list.has_value());
        QCOMPARE(textIn(*list, "name"), name); // R10
    }
}

void TestFairnessDesk::listsTheLots()
{
    BatchSeason season;
    season.fillPlaces("A,甲校,secondary,430421,1\n", "A,,1\n");
    season.fillPeople(BatchSeason::people({"430421,current,1,0,400,,,,", "430421,current,1,0,400,,,,"}),
                      BatchSeason::wishes({"A,", "A,"}));
    QVERIFY(season.run().has_value());
    const Result<FairnessSheet> sheet = sheetOf(season);
    QVERIFY(sheet.has_value());
    QVERIFY(figuresOf(*sheet).contains(QStringLiteral("lot 1")));
    const Table lots = listOf(season, *sheet, QStringLiteral("lot"));
    QCOMPARE(lots.rows(), 1U);
    QCOMPARE(textIn(lots, "school_name"), QStringLiteral("甲校"));
    QCOMPARE(textIn(lots, "last_total"), QStringLiteral("400.00"));
    const QStringList both{textIn(lots, "last_taken_no"), textIn(lots, "first_refused_no")};
    QVERIFY(both.contains(BatchSeason::numberOf(1)) && both.contains(BatchSeason::numberOf(2)));
    QVERIFY(season.seats().startsWith(textIn(lots, "last_taken_no").right(1))); // who has the seat
}

void TestFairnessDesk::everyFigureIsAsLongAsItsList()
{
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    const Result<FairnessSheet> sheet = sheetOf(season);
    QVERIFY(sheet.has_value());
    QCOMPARE(figuresOf(*sheet),
             (QStringList{QStringLiteral("score-first.equal 8"), QStringLiteral("deferred.equal 8")}));
    for (const FairnessMeasure &measure : FairnessDesk::measures(*sheet))
        QCOMPARE(qint64(listOf(season, *sheet, measure.code).rows()), measure.count);
    const Table table = FairnessDesk::table(*sheet);
    QCOMPARE(qsizetype(table.rows()), FairnessDesk::measures(*sheet).size());
    QCOMPARE(textIn(table, "share_of_pool", 4), QStringLiteral("100.0 %"));
}

void TestFairnessDesk::saysItsProof()
{
    BatchSeason season;
    fillThree(season);
    QVERIFY(season.run().has_value());
    const Result<FairnessSheet> sheet = sheetOf(season);
    QVERIFY(sheet.has_value());
    QVERIFY2(FairnessDesk::proofWords(*sheet).contains(QStringLiteral("run 1 holds")),
             qPrintable(FairnessDesk::proofWords(*sheet)));
    QVERIFY(FairnessDesk::proofWords(*sheet).contains(QStringLiteral("the number of the choice")));
    BatchSeason even;
    even.fillTen();
    QVERIFY(even.run().has_value());
    QVERIFY(!FairnessDesk::proofWords(*sheetOf(even)).contains(QStringLiteral("the number of the choice")));
}

void TestFairnessDesk::readsTheSeasonAsOfTheRun()
{
    BatchSeason season;
    fillThree(season);
    QVERIFY(season.run().has_value());
    const QStringList before = figuresOf(*sheetOf(season));
    season.fill(QStringLiteral("certificates"), "candidate_no,graduated\n21430421002,0\n");
    season.confirm(1);
    season.end(3, "declined");
    const Result<FairnessSheet> after = sheetOf(season);
    QVERIFY(after.has_value());
    QCOMPARE(figuresOf(*after), before);
}

void TestFairnessDesk::goesByTheRunInForce()
{
    BatchSeason season;
    fillThree(season);
    QVERIFY(season.run().has_value());
    BatchRequest request;
    request.mode = BatchMode::ScoreFirst;
    request.reason = QStringLiteral("the other mode");
    QVERIFY(season.run(request).has_value());
    const Result<FairnessSheet> sheet = sheetOf(season);
    QVERIFY(sheet.has_value());
    QCOMPARE(sheet->run.id, RunId(2)); // the first was replaced
    QCOMPARE(sheet->run.mode, BatchMode::ScoreFirst);
}

void TestFairnessDesk::refusesARunThatWasTamperedWith()
{
    BatchSeason season;
    fillThree(season);
    QVERIFY(season.run().has_value());
    season.change("UPDATE admission SET place = 9 WHERE batch = 1");
    const Result<FairnessSheet> sheet = sheetOf(season);
    QVERIFY(!sheet.has_value());
    QCOMPARE(sheet.error().code, ErrorCode::ChecksFailed);
    QCOMPARE(sheet.error().args, QStringList{QStringLiteral("complete")});
    QVERIFY(!BatchDesk(*season.office).verify(1)->checks.holds());
}

void TestFairnessDesk::refuses()
{
    BatchSeason season;
    fillThree(season);
    QCOMPARE(sheetOf(season).error().code, ErrorCode::BatchNotRun);
    QVERIFY(season.run().has_value());
    QCOMPARE(sheetOf(season, 2).error().code, ErrorCode::BatchNotRun);
    QCOMPARE(sheetOf(season, -1).error().code, ErrorCode::BatchNotRun);
    const Result<FairnessSheet> sheet = sheetOf(season);
    QVERIFY(sheet.has_value());
    for (const char *code : {"", "higher", "choice-first.higher", "score-first.", "score-first.better", "lots"}) {
        const Result<Table> list = FairnessDesk(*season.office).list(*sheet, QString::fromLatin1(code));
        QVERIFY2(!list.has_value() && list.error().code == ErrorCode::WrongUsage, code);
    }
}

void TestFairnessDesk::stopsWhereItIsAskedTo()
{
    BatchSeason season;
    fillThree(season);
    QVERIFY(season.run().has_value());
    Stop stop;
    QCOMPARE(FairnessDesk(*season.office).sheet(1, stop).error().code, ErrorCode::Cancelled);
}

void TestFairnessDesk::writesAFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("pages") << QStringLiteral("fairness.pdf") << QString() << QByteArray("%PDF");
    QTest::newRow("a workbook with a list")
        << QStringLiteral("fairness.xlsx") << QStringLiteral("outscored") << QByteArray("PK");
    QTest::newRow("no format") << QStringLiteral("fairness.csv") << QString() << QByteArray();
    QTest::newRow("no list") << QStringLiteral("fairness.pdf") << QStringLiteral("better") << QByteArray();
}

void TestFairnessDesk::writesAFile()
{
    QFETCH(QString, name);
    QFETCH(QString, code);
    QFETCH(QByteArray, begins);
    BatchSeason season;
    fillThree(season);
    QVERIFY(season.run().has_value());
    const QString path = season.folder.filePath(name);
    const Result<void> written = FairnessDesk(*season.office).write(*sheetOf(season), path, code);
    QCOMPARE(written.has_value(), !begins.isEmpty());
    QFile file(path);
    QCOMPARE(file.open(QIODevice::ReadOnly), !begins.isEmpty());
    QVERIFY(begins.isEmpty() || file.readAll().startsWith(begins));
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command = 'export fairness'"), begins.isEmpty() ? 0 : 1);
}

QTEST_GUILESS_MAIN(TestFairnessDesk)
#include "tst_fairness_desk.moc"
