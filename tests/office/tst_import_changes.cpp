// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/trial_season.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// What an import says it changes.
class TestImportChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfTheSameTable_data();
    void nothingOfTheSameTable();
    void addedChangedAndAbsent();
    void masksWhatIsPersonal();
    void addedOnesLeaveTheOthers();
    void onlyTheRowsTaken();
    void countsWhatIsNotTold();
    void aTrialTellsAndChangesNothing();
    void onlyWhereAskedFor();
};

namespace
{

ImportRequest comparing()
{
    ImportRequest request;
    request.compare = true;
    return request;
}

using Change = ChangedRow::Change;

QStringList keyTexts(const ChangedRow &row)
{
    QStringList texts;
    for (const ChangedCell &cell : row.key)
        texts.append(cell.after);
    return texts;
}

} // namespace

void TestImportChanges::nothingOfTheSameTable_data()
{
    QTest::addColumn<QByteArray>("table");
    const auto row = [](const char *kind, const QByteArray &table) { QTest::newRow(kind) << table; };
    row("districts", "district_code,name,line_area,urban\n430405,珠晖区,市城区,1\n430421,衡阳县,衡阳县,0\n");
    row("junior-schools", "junior_school_code,name,district_code\nJ1,一中,430405\nJ2,二中,430421\n");
    row("graduates", "junior_school_code,on_roll,classes\nJ1,386,8\nJ2,20,\n");
    row("schools", "school_code,name,category,district_code,nature,capacity\n"
                   "U,城校,secondary,430405,公办,12\nC,县校,技工,430421,,\n");
    row("programs", "school_code,program_code,name,years,tuition,seats,interview_minimum\n"
                    "U,710201,计算机应用,3,2600.50,2,60\nC,0101,机械,3,,1,\n");
    row("plans", "school_code,district_code,seats\nU,,2\nU,430405,1\nU,*,1\nC,,1\n");
    row("general-plans", "district_code,school_name,seats\n430405,第一中学,600\n430405,,12\n");
    row("candidates", TrialSeason::smallCandidates());
    row("certificates", "candidate_no,graduated\n1,1\n2,0\n");
    row("choices", "candidate_no,choice1,choice2,submitted_at,supplementary\n"
                   "1,U,C,2021-07-18,0\n2,U,,,\n3,,C,,0\n1,C,,,1\n");
    row("interviews", "candidate_no,school_code,score,program_code\n1,U,86.5,710201\n1,U,70,\n");
    row("lines", "line_area,score\n市城区,400.25\n衡阳县,380\n");
    row("general", "candidate_no,school_name\n4,第一中学\n");
    row("directory", "organisation,name,post,phone,responsibility\n市教育局,李四,科长,0734-0000000,招生\n");
}

void TestImportChanges::nothingOfTheSameTable()
{
    QFETCH(QByteArray, table);
    const QString kind = QString::fromLatin1(QTest::currentDataTag());
    TrialSeason season;
    season.fillSmall();
    season.fill(kind, table);
    const Result<ImportReport> again = season.import(kind, table, comparing());
    QVERIFY(again && again->changes);
    QCOMPARE(again->changes->count(), 0);
    QCOMPARE(again->changes->unchanged, again->accepted);
    QVERIFY(again->changes->unchanged > 0);
    QVERIFY(again->changes->rows.isEmpty());
}

void TestImportChanges::addedChangedAndAbsent()
{
    TrialSeason season;
    season.fillSmall();
    const Result<ImportReport> report = season.import(
        QStringLiteral("plans"), "school_code,district_code,seats\nU,,3\nU,*,1\nC,,1\nC,430421,1\n", comparing());
    QVERIFY(report && report->changes);
    QCOMPARE(report->changes->added, 1);
    QCOMPARE(report->changes->changed, 1);
    QCOMPARE(report->changes->absent, 1);
    QCOMPARE(report->changes->unchanged, 2);
    const QList<ChangedRow> &rows = report->changes->rows;
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].change, Change::Added);
    QCOMPARE(keyTexts(rows[0]), (QStringList{QStringLiteral("C"), QStringLiteral("430421")}));
    QCOMPARE(rows[0].cells,
             (QList<ChangedCell>{{QStringLiteral("seats"), CellForm::WholeNumber, {}, QStringLiteral("1")}}));
    QCOMPARE(rows[1].change, Change::Changed);
    QCOMPARE(keyTexts(rows[1]), (QStringList{QStringLiteral("U"), QString()}));
    QCOMPARE(rows[1].cells, (QList<ChangedCell>{{QStringLiteral("seats"), CellForm::WholeNumber, QStringLiteral("2"),
                                                 QStringLiteral("3")}}));
    QCOMPARE(rows[2].change, Change::Absent);
    QCOMPARE(keyTexts(rows[2]), (QStringList{QStringLiteral("U"), QStringLiteral("430405")}));
    QCOMPARE(rows[2].cells.first().before, QStringLiteral("1"));
}

void TestImportChanges::masksWhatIsPersonal()
{
    TrialSeason season;
    season.fillSmall();
    QByteArray table = "candidate_no,name,id_number,district_code,category,graduated,applied_general,total,phone\n"
                       "1,张一大,430499200601010045,430405,current,1,0,301,13900001111\n"
                       "2,李二,430499200601010010,430405,current,1,0,290,\n"
                       "3,王三,430499200601010029,430421,current,1,0,280,\n"
                       "4,赵四,430499200601010037,430421,current,1,0,270,\n";
    const Result<ImportReport> report = season.import(QStringLiteral("candidates"), table, comparing());
    QVERIFY(report && report->changes);
    QCOMPARE(report->changes->changed, 4); // their junior-high schools are gone
    QString shown;
    for (const ChangedRow &row : report->changes->rows) {
        for (const ChangedCell &cell : row.cells)
            shown += cell.column + QLatin1Char('=') + cell.before + QLatin1Char('>') + cell.after + QLatin1Char(' ');
    }
    QVERIFY2(shown.contains(QStringLiteral("total=300>301")), qPrintable(shown));
    QVERIFY2(shown.contains(QStringLiteral("phone=>1390*****11")), qPrintable(shown));
    QVERIFY2(shown.contains(QStringLiteral("name=张*>张*大")), qPrintable(shown));
    QVERIFY2(shown.contains(QStringLiteral("id_number=4304************02>4304************45")), qPrintable(shown));
}

void TestImportChanges::addedOnesLeaveTheOthers()
{
    TrialSeason season;
    season.fillSmall();
    ImportRequest request = comparing();
    request.add = true;
    const Result<ImportReport> report =
        season.import(QStringLiteral("candidates"),
                      "candidate_no,name,id_number,district_code,category,graduated,applied_general,total\n"
                      "5,钱五,430499200601010045,430405,current,1,0,301\n",
                      request);
    QVERIFY(report && report->changes);
    QCOMPARE(report->changes->added, 1);
    QCOMPARE(report->changes->absent, 0);
    QCOMPARE(report->changes->unchanged, 4);
}

void TestImportChanges::onlyTheRowsTaken()
{
    TrialSeason season;
    season.fillSmall();
    ImportRequest request = comparing();
    request.acceptValid = true;
    const Result<ImportReport> report =
        season.import(QStringLiteral("lines"), "line_area,score\n市城区,410\n衡阳县,many\n", request);
    QVERIFY(report && report->changes);
    QCOMPARE(report->changes->changed, 1);
    // Left out is as good as not there.
    QCOMPARE(report->changes->absent, 1);
}

void TestImportChanges::countsWhatIsNotTold()
{
    TrialSeason season;
    QByteArray table = "district_code,name,line_area,urban\n";
    for (int i = 0; i < 2500; ++i)
        table += QByteArray::number(100000 + i) + ",某县,某县,0\n";
    const Result<ImportReport> report = season.import(QStringLiteral("districts"), table, comparing());
    QVERIFY(report && report->changes);
    QCOMPARE(report->changes->added, 2500);
    QCOMPARE(report->changes->rows.size(), ImportChanges::mostTold);
}

void TestImportChanges::aTrialTellsAndChangesNothing()
{
    TrialSeason season;
    season.fillSmall();
    ImportRequest request = comparing();
    request.dryRun = true;
    for (int time = 0; time < 2; ++time) {
        const Result<ImportReport> report =
            season.import(QStringLiteral("plans"), "school_code,district_code,seats\nU,,9\n", request);
        QVERIFY(report && report->changes);
        QCOMPARE(report->changes->changed, 1);
        QCOMPARE(report->changes->absent, 3);
    }
    QCOMPARE(season.count("SELECT count(*) FROM plan_row WHERE ended IS NULL"), 4);
}

void TestImportChanges::onlyWhereAskedFor()
{
    TrialSeason season;
    season.fillSmall();
    const Result<ImportReport> report =
        season.import(QStringLiteral("plans"), "school_code,district_code,seats\nU,,9\n");
    QVERIFY(report);
    QVERIFY(!report->changes);
}

QTEST_GUILESS_MAIN(TestImportChanges)
#include "tst_import_changes.moc"
