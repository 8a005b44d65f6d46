// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/template_desk.h"
#include "tests/office/confirming_season.h"
#include "tests/office/part_season.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// A table that one school or district has filled in replaces its rows.
class TestPartImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesItsRowsAlone_data();
    void replacesItsRowsAlone();
    void twoOfOneDistrictMayChangePlaces();
    void acceptsTheValidRows();
    void tellsOnlyWhatItChanges();
    void aTemplateComesBackAsItsPart_data();
    void aTemplateComesBackAsItsPart();
    void aTrialChangesNothing();
    void onceARunExists();
    void anAreaHasComeWithAllItsDistricts();
    void actsOfOneSchool();
    void standsOnTheRecord();
};

void TestPartImport::replacesItsRowsAlone_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("standing");
    const auto row = [](const char *name, const char *kind, const char *part, const QByteArray &table,
                        const char *standing) {
        QTest::newRow(name) << QString::fromLatin1(kind) << QByteArray(part) << table << QString::fromUtf8(standing);
    };
    row("a district", "districts", "430421", "district_code,name,line_area,urban\n430421,衡阳县改,衡阳县,0\n",
        "430405,珠晖区,市城区,1\n430421,衡阳县改,衡阳县,0");
    row("the junior-highs of a district", "junior-schools", "430421",
        "junior_school_code,name,district_code\nJ2,二中改,430421\nJ3,三中,430421\n",
        "J1,一中,430405\nJ2,二中改,430421\nJ3,三中,430421");
    row("the graduates of a district", "graduates", "430421", "junior_school_code,on_roll\nJ2,25\n", "J1,10,1\nJ2,25");
    row("a school", "schools", "C", "school_code,name,category,district_code\nC,县校改,technician,430421\n",
        "C,县校改,technician,430421,,,,,,,,,1\nU,城校,secondary,430405,,,,,,,,,1");
    row("the schools of a district", "schools", "430405",
        "school_code,name,category,district_code\nU,城校改,secondary,430405\nX,新校,secondary,430405\n",
        "C,县校,technician,430421,,,,,,,,,1\nU,城校改,secondary,430405,,,,,,,,,1\nX,新校,secondary,430405,,,,,,,,,1");
    row("the programs of a school", "programs", "C", "school_code,program_code,name,years\nC,0102,焊接,3\n",
        "C,0102,焊接,3\nU,710201,计算机应用,3,,2");
    row("the programs of a district's schools", "programs", "430405",
        "school_code,program_code,name,years,seats\nU,710202,网络,3,4\n", "C,0101,机械,3,,1\nU,710202,网络,3,,4");
    row("the plan of a school", "plans", "U", "school_code,district_code,seats\nU,,5\nU,*,2\n", "C,,1\nU,,5\nU,*,2");
    row("a district's seats", "plans", "430405", "school_code,district_code,seats\nU,430405,0\n",
        "C,,1\nU,,2\nU,*,1\nU,430405,0");
    row("a district's seats at one school", "plans", "430421", "school_code,district_code,seats\nU,430421,0\n",
        "C,,1\nU,,2\nU,*,1\nU,430405,1\nU,430421,0");
    row("the general plans of a district", "general-plans", "430405", "district_code,school_name,seats\n430405,,9\n",
        "430405,,9\n430421,县一中,300");
    row("the candidates of a district", "candidates", "430421",
        candidateHeader + "3,王三,430499200601010029,430421,current,1,0,281\n"
                          "4,赵四,430499200601010037,430421,current,1,0,271\n"
                          "5,钱五,430499200601010045,430421,current,1,0,200\n",
        "1,张一,430499200601010002,430405,,J1,,current,1,0,300\n2,李二,430499200601010010,430405,,J1,,current,1,0,290\n"
        "3,王三,430499200601010029,430421,,,,current,1,0,281\n4,赵四,430499200601010037,430421,,,,current,1,0,271\n"
        "5,钱五,430499200601010045,430421,,,,current,1,0,200");
    row("the certificates of a district", "certificates", "430421", "candidate_no,graduated\n3,1\n", "1,1\n3,1");
    row("no certificate of a district", "certificates", "430421", "candidate_no,graduated\n", "1,1");
    row("the choices of a district", "choices", "430421", "candidate_no,choice1,choice2\n3,C,U\n",
        "1,U,C,,0\n2,U,C,,0\n3,C,U,,0");
    row("the interviews of a school", "interviews", "U", "candidate_no,school_code,score\n2,U,70\n",
        "1,C,61\n2,U,70\n3,C,63");
    row("the interviews of a district's candidates", "interviews", "430405", "candidate_no,school_code,score\n2,U,70\n",
        "2,U,70\n3,C,63\n3,U,62");
    row("the general result of a district", "general", "430421", "candidate_no,school_name\n3,县二中\n",
        "2,第一中学\n3,县二中");
    row("the visits of a school", "visits", "C",
        "school_code,junior_school_code,day,part,team\nC,J1,2021-05-17,morning,1\n",
        "C,J1,2021-05-17,morning,1\nU,J1,2021-05-17,morning,1");
    row("the visits to a district", "visits", "430405",
        "school_code,junior_school_code,day,part,team\nU,J1,2021-05-20,afternoon,2\n",
        "C,J2,2021-05-18,morning,1\nU,J1,2021-05-20,afternoon,2");
    row("the lessons of a district", "lessons", "430421", "junior_school_code,day,topic\nJ2,2021-05-18,走进职校\n",
        "J1,2021-05-17,认识中职\nJ2,2021-05-18,走进职校");
}

void TestPartImport::replacesItsRowsAlone()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, table);
    QFETCH(QString, standing);
    PartSeason season;
    const Result<ImportReport> report = season.import(kind, table, partNamed(part));
    QVERIFY2(report.has_value(), report ? "" : codeName(report.error().code).data());
    QCOMPARE(season.standing(kind).join(QLatin1Char('\n')), standing);
    const Result<SeasonCheckReport> checks = SeasonDesk(*season.office).check();
    QVERIFY(checks.has_value());
    for (const store::SeasonCheck &check : checks->checks)
        QVERIFY2(check.holds, qPrintable(check.name));
}

void TestPartImport::twoOfOneDistrictMayChangePlaces()
{
    PartSeason season;
    QVERIFY(season
                .import(QStringLiteral("candidates"),
                        candidateHeader + "3,赵四,430499200601010037,430421,current,1,0,280\n"
                                          "4,王三,430499200601010029,430421,current,1,0,270\n",
                        ofDistrict("430421"))
                .has_value());
    QVERIFY(season.standing(QStringLiteral("candidates"))[2].startsWith(QStringLiteral("3,赵四,430499200601010037")));
    // Persons are told apart by the database itself again.
    QVERIFY(!season.office->database().run("UPDATE candidate SET person_key = '430499200601010029'"
                                           " WHERE candidate_no = '1'"));
}

void TestPartImport::acceptsTheValidRows()
{
    PartSeason season;
    ImportRequest request = ofSchool("U");
    request.acceptValid = true;
    request.rejectsPath = season.folder.filePath(QStringLiteral("rejects.csv"));
    const Result<ImportReport> report =
        season.import(QStringLiteral("plans"), "school_code,district_code,seats\nU,,3\nC,,9\n", request);
    QVERIFY(report.has_value());
    QCOMPARE(report->accepted, 1);
    QCOMPARE(season.standing(QStringLiteral("plans")), (QStringList{QStringLiteral("C,,1"), QStringLiteral("U,,3")}));
    QFile rejects(request.rejectsPath);
    QVERIFY(rejects.open(QIODevice::ReadOnly));
    QVERIFY(rejects.readAll().contains("C,,9"));
}

void TestPartImport::tellsOnlyWhatItChanges()
{
    PartSeason season;
    ImportRequest request = ofSchool("U");
    request.compare = true;
    const Result<ImportReport> report =
        season.import(QStringLiteral("plans"), "school_code,district_code,seats\nU,,3\nU,*,1\nU,430421,1\n", request);
    QVERIFY(report && report->changes);
    QCOMPARE(report->changes->added, 1);
    QCOMPARE(report->changes->changed, 1);
    QCOMPARE(report->changes->absent, 1);
    QCOMPARE(report->changes->unchanged, 1);
}

void TestPartImport::aTemplateComesBackAsItsPart_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("part");
    for (const QString &kind : ImportDesk::kinds()) {
        if (kind == QLatin1String("confirmations") || kind == QLatin1String("registered"))
            continue; // acts, done once
        if (TemplateDesk::areOfSchools(kind))
            QTest::addRow("%s of a school", qPrintable(kind)) << kind << QByteArray("C");
        if (TemplateDesk::areOfDistricts(kind))
            QTest::addRow("%s of a district", qPrintable(kind)) << kind << QByteArray("430405");
    }
}

void TestPartImport::aTemplateComesBackAsItsPart()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, part);
    PartSeason season;
    ImportRequest request = partNamed(part);
    request.compare = true;
    NoProgress progress;
    for (const char *ending : {".xlsx", ".csv", ".dbf"}) {
        request.kind = kind;
        request.path = season.folder.filePath(QStringLiteral("template") + QLatin1String(ending));
        const Result<WrittenTemplate> written =
            TemplateDesk(*season.office).write({kind, request.path, request.part}, progress);
        QVERIFY(written.has_value());
        QVERIFY(written->rows > 0);
        const QStringList before = season.everything();
        const Result<ImportReport> report = ImportDesk(*season.office).importFile(request, progress);
        QVERIFY2(report.has_value(), ending);
        QCOMPARE(report->accepted, written->rows);
        QCOMPARE(report->changes->count(), 0);
        QCOMPARE(season.everything(), before);
    }
}

void TestPartImport::aTrialChangesNothing()
{
    PartSeason season;
    ImportRequest request = ofSchool("U");
    request.dryRun = true;
    const QStringList before = season.everything();
    QVERIFY(season.import(QStringLiteral("plans"), "school_code,district_code,seats\nU,,9\n", request).has_value());
    QCOMPARE(season.everything(), before);
}

void TestPartImport::onceARunExists()
{
    PartSeason season;
    QVERIFY(season.run().has_value());
    const Result<ImportReport> plans =
        season.import(QStringLiteral("plans"), "school_code,district_code,seats\nU,,9\n", ofSchool("U"));
    QVERIFY(!plans);
    QCOMPARE(plans.error().code, ErrorCode::RunsExist);
    // What still comes is ended, not erased: the run has read it, and can be proved again.
    QVERIFY(season.import(QStringLiteral("interviews"), "candidate_no,school_code,score\n2,U,70\n", ofSchool("U"))
                .has_value());
    QCOMPARE(season.count("SELECT count(*) FROM interview"), 5);
    QCOMPARE(season.count("SELECT count(*) FROM interview WHERE ended IS NOT NULL"), 2);
    QVERIFY(
        season.import(QStringLiteral("choices"), "candidate_no,choice1,supplementary\n3,C,1\n", ofDistrict("430421"))
            .has_value());
    QVERIFY(
        season.import(QStringLiteral("choices"), "candidate_no,choice1,supplementary\n1,C,1\n", ofDistrict("430405"))
            .has_value());
    QCOMPARE(season.count("SELECT count(*) FROM choice_form WHERE supplementary = 1 AND ended IS NULL"), 2);
    QVERIFY(BatchDesk(*season.office).verify(1)->checks.holds());
}

void TestPartImport::anAreaHasComeWithAllItsDistricts()
{
    TrialSeason season;
    season.fill(QStringLiteral("districts"), "district_code,name,line_area,urban\n430405,珠晖区,市城区,1\n"
                                             "430406,雁峰区,市城区,1\n430421,衡阳县,衡阳县,0\n");
    season.fill(QStringLiteral("candidates"), candidateHeader + "1,张一,430499200601010002,430405,current,1,0,300\n"
                                                                "3,王三,430499200601010029,430421,current,1,0,280\n");
    const QString general = QStringLiteral("general");
    QVERIFY(season.import(general, "candidate_no\n1\n", ofDistrict("430405")).has_value());
    QCOMPARE(season.count("SELECT count(*) FROM general_area WHERE ended IS NULL"), 0);
    QVERIFY(season.import(general, "candidate_no\n", ofDistrict("430421")).has_value());
    QCOMPARE(season.count("SELECT count(*) FROM general_area WHERE line_area = '衡阳县' AND ended IS NULL"), 1);
    QCOMPARE(season.count("SELECT count(*) FROM general_result WHERE ended IS NULL"), 1);
    // One that has come as a whole stays so.
    QVERIFY(season.import(general, "candidate_no\n1\n").has_value());
    QVERIFY(season.import(general, "candidate_no\n", ofDistrict("430405")).has_value());
    QCOMPARE(season.count("SELECT count(*) FROM general_area WHERE ended IS NULL"), 2);
    QCOMPARE(season.count("SELECT count(*) FROM general_result WHERE ended IS NULL"), 0);
}

void TestPartImport::actsOfOneSchool()
{
    ConfirmingSeason season;
    season.fillAndRun();
    const QByteArray ofA = "1,430499200601010002,A,P1,,\n";
    const QByteArray ofB = "4,430499200601010037,B,Q,,\n";
    const Result<ImportReport> both = season.confirm(ofA + ofB, ofSchool("A"));
    QVERIFY(hasProblemAt(both, FindingCode::OtherSchool, 3, "school_code"));
    QCOMPARE(season.confirmed(), QString());
    QVERIFY(season.confirm(ofB).has_value());
    QVERIFY(season.confirm(ofA, ofSchool("A")).has_value());
    QCOMPARE(season.confirmed(), QStringLiteral("1:P1 4:Q"));
    QVERIFY(season.office->database().run("UPDATE admission SET state = 'submitted' WHERE state = 'confirmed'"));
    QVERIFY(season.office->database().run("UPDATE admission SET state = 'reviewed' WHERE state = 'submitted'"));
    QVERIFY(season.office->database().run("UPDATE admission SET state = 'approved' WHERE state = 'reviewed'"));
    const QString registered = QStringLiteral("registered");
    const Result<ImportReport> arrived = season.import(registered, "candidate_no,arrived\n1,1\n4,1\n", ofSchool("A"));
    QVERIFY(hasProblemAt(arrived, FindingCode::OtherSchool, 3, "candidate_no"));
    QVERIFY(season.import(registered, "candidate_no,arrived\n1,1\n4,1\n", ofDistrict("430421")).has_value());
    QCOMPARE(season.stateOf("4"), QStringLiteral("registered"));
    season.checkAll();
}

void TestPartImport::standsOnTheRecord()
{
    PartSeason season;
    QVERIFY(season.import(QStringLiteral("plans"), "school_code,district_code,seats\nU,,2\n", ofSchool("U")));
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command = 'import' AND subject = 'plans'"
                          " AND detail ->> 'school' = 'U' AND detail ->> 'district' IS NULL"),
             1);
    // The record of the whole import still stands beside it.
    QCOMPARE(season.count("SELECT count(*) FROM import_record WHERE kind = 'plans' AND ended IS NULL"), 2);
}

QTEST_GUILESS_MAIN(TestPartImport)
#include "tst_part_import.moc"
