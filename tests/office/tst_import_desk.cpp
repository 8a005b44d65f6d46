// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/files/rows_of_file.h"
#include "tests/office/trial_season.h"

using namespace hengzhao;
using namespace hengzhao::office;

class TestImportDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesEveryKind();
    void findsProblems_data();
    void findsProblems();
    void givesNotices_data();
    void givesNotices();
    void reportsAllProblemsAtOnce();
    void leavesTheSeasonAsItWas();
    void readsChineseHeadersInGb18030();
    void replacesItsKindAsAWhole();
    void keepsWhatOthersPointAt();
    void letsTwoPeopleChangePlaces();
    void addsCandidates();
    void onlyLooksInADryRun();
    void acceptsTheValidRows();
    void writesWhatItTurnsAway_data();
    void writesWhatItTurnsAway();
    void refusesMostKindsOnceARunExists_data();
    void refusesMostKindsOnceARunExists();
    void takesOneAreasGeneralResult();
    void takesSupplementaryChoicesAfterARun();
    void stopsWhenCancelled();
    void refusesAnUnknownKind();
    void takesAHeaderWithoutRows();
};

void TestImportDesk::takesEveryKind()
{
    TrialSeason season;
    season.fillSmall();
    season.fill(QStringLiteral("graduates"), "junior_school_code,on_roll,classes\nJ1,2,1\nJ2,2,\n");
    season.fill(QStringLiteral("general-plans"), "district_code,school_name,seats\n430405,高中,100\n");
    season.fill(QStringLiteral("certificates"), "candidate_no,graduated\n1,1\n");
    season.fill(QStringLiteral("interviews"), "candidate_no,school_code,score,program_code\n1,U,88.5,710201\n");
    QCOMPARE(season.count("SELECT count(*) FROM candidate WHERE ended IS NULL"), 4);
    QCOMPARE(season.count("SELECT total FROM candidate WHERE candidate_no = '1'"), 30000);
    QCOMPARE(season.count("SELECT sum(seats) FROM bucket"), 3);
    QCOMPARE(season.count("SELECT score FROM interview"), 8850);
    QCOMPARE(season.count("SELECT count(*) FROM filing WHERE state = 'published'"), 2);
    // An audit record with every write.
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command = 'import'"), 13);
    Result<store::Statement> initials =
        season.office->database().prepare("SELECT initials FROM candidate WHERE candidate_no = '1'");
    QVERIFY(initials->step().value());
    QCOMPARE(initials->text(0), QStringLiteral("zy"));
}

void TestImportDesk::findsProblems_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<FindingCode>("code");
    QTest::addColumn<qint64>("row");
    QTest::addColumn<QString>("column");
    const auto row = [](const char *name, const char *kind, const QByteArray &table, FindingCode code, qint64 line,
                        const char *column) {
        QTest::newRow(name) << QString::fromLatin1(kind) << table << code << line << QString::fromLatin1(column);
    };
    using F = FindingCode;
    const QByteArray candidates = "candidate_no,name,id_number,district_code,junior_school_code,category,graduated,"
                                  "applied_general,total,evaluation\n";
    row("a required column missing", "lines", "line_area\n市城区\n", F::MissingColumn, 1, "score");
    row("a district with no code", "districts", "district_code,name,line_area,urban\n,甲,甲,1\n", F::Empty, 2,
        "district_code");
    row("a district twice", "districts", "district_code,name,line_area,urban\n430405,甲,甲,1\n430405,乙,乙,1\n",
        F::DuplicateKey, 3, "district_code");
    row("urban neither yes nor no", "districts", "district_code,name,line_area,urban\n430405,甲,甲,maybe\n",
        F::NotYesNo, 2, "urban");
    row("a junior-high in no district", "junior-schools", "junior_school_code,name,district_code\nJ9,九中,999999\n",
        F::UnknownDistrict, 2, "district_code");
    row("a roll of no junior-high", "graduates", "junior_school_code,on_roll\nJ9,5\n", F::UnknownJuniorSchool, 2,
        "junior_school_code");
    row("a negative roll", "graduates", "junior_school_code,on_roll\nJ1,-5\n", F::NotWholeNumber, 2, "on_roll");
    row("a school of no category", "schools", "school_code,name,category,district_code\nU,校,university,430405\n",
        F::NotSchoolCategory, 2, "category");
    row("a program of no school", "programs", "school_code,program_code,name,years\nX,710201,计算机应用,3\n",
        F::UnknownSchool, 2, "school_code");
    row("negative seats", "plans", "school_code,district_code,seats\nU,,-1\n", F::NotWholeNumber, 2, "seats");
    row("seats that are no number", "plans", "school_code,district_code,seats\nU,,many\n", F::NotWholeNumber, 2,
        "seats");
    row("allotments above the limit", "plans", "school_code,district_code,seats\nU,,2\nU,430405,2\nU,*,1\n",
        F::AllotmentsAboveLimit, 2, "seats");
    row("a plan for no district", "plans", "school_code,district_code,seats\nU,999999,1\n", F::UnknownDistrict, 2,
        "district_code");
    row("a candidate number twice", "candidates",
        candidates +
            "1,甲,430499200601010002,430405,,current,1,0,300,\n1,乙,430499200601010010,430405,,current,1,0,300,\n",
        F::DuplicateKey, 3, "candidate_no");
    row("an identity number twice", "candidates",
        candidates +
            "1,甲,430499200601010002,430405,,current,1,0,300,\n2,乙,430499200601010002,430405,,current,1,0,300,\n",
        F::DuplicateIdentityNumber, 3, "id_number");
    row("a wrong check digit", "candidates", candidates + "1,甲,430499200601010003,430405,,current,1,0,300,\n",
        F::NotIdentityNumber, 2, "id_number");
    row("a candidate of no district", "candidates", candidates + "1,甲,430499200601010002,999999,,current,1,0,300,\n",
        F::UnknownDistrict, 2, "district_code");
    row("a candidate of no junior-high", "candidates",
        candidates + "1,甲,430499200601010002,430405,J9,current,1,0,300,\n", F::UnknownJuniorSchool, 2,
        "junior_school_code");
    row("a candidate of no category", "candidates", candidates + "1,甲,430499200601010002,430405,,pupil,1,0,300,\n",
        F::NotCandidateCategory, 2, "category");
    row("a score of three places", "candidates", candidates + "1,甲,430499200601010002,430405,,current,1,0,300.125,\n",
        F::NotScore, 2, "total");
    row("an evaluation of six dimensions", "candidates",
        candidates + "1,甲,430499200601010002,430405,,current,1,0,300,5A1B\n", F::NotEvaluation, 2, "evaluation");
    row("a certificate of nobody", "certificates", "candidate_no,graduated\n9,1\n", F::UnknownCandidate, 2,
        "candidate_no");
    row("a choice of nobody", "choices", "candidate_no,choice1\n9,U\n", F::UnknownCandidate, 2, "candidate_no");
    row("choices filed twice", "choices", "candidate_no,choice1\n1,U\n1,C\n", F::DuplicateKey, 3, "candidate_no");
    row("a time that is none", "choices", "candidate_no,choice1,submitted_at\n1,U,yesterday\n", F::NotTime, 2,
        "submitted_at");
    row("an interview at no school", "interviews", "candidate_no,school_code,score\n1,X,80\n", F::UnknownSchool, 2,
        "school_code");
    row("an interview without a score", "interviews", "candidate_no,school_code,score\n1,U,\n", F::Empty, 2, "score");
    row("a line of no area", "lines", "line_area,score\n月球,400\n", F::UnknownLineArea, 2, "line_area");
    row("a line below nought", "lines", "line_area,score\n市城区,-1\n", F::NotScore, 2, "score");
    row("a general result of nobody", "general", "candidate_no,school_name\n9,高中\n", F::UnknownCandidate, 2,
        "candidate_no");
}

void TestImportDesk::findsProblems()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, table);
    QFETCH(FindingCode, code);
    QFETCH(qint64, row);
    QFETCH(QString, column);
    TrialSeason season;
    season.fillSmall();
    const Result<ImportReport> refused = season.import(kind, table);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::ProblemsFound);
    const Findings problems = ofSeverity(refused.error().findings, Severity::Problem);
    const bool found = std::any_of(problems.begin(), problems.end(), [&](const Finding &finding) {
        return finding.code == code && finding.row == row && finding.column == column;
    });
    QString seen;
    for (const Finding &finding : problems)
        seen += QStringLiteral("[%1 row %2 %3 %4] ")
                    .arg(int(finding.code))
                    .arg(finding.row)
                    .arg(finding.column, finding.value);
    QVERIFY2(found, qPrintable(seen));
    for (const Finding &finding : problems)
        QVERIFY2(!finding.value.contains(QLatin1String("43049920060101")), "an identity number is masked");
}

void TestImportDesk::givesNotices_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<FindingCode>("code");
    const auto row = [](const char *name, const char *kind, const QByteArray &table, FindingCode code) {
        QTest::newRow(name) << QString::fromLatin1(kind) << table << code;
    };
    using F = FindingCode;
    row("a column nobody knows", "lines", "line_area,score,weather\n市城区,400,rain\n衡阳县,380,\n", F::UnknownColumn);
    row("a program in no catalogue", "programs", "school_code,program_code,name,years\nU,999999,魔法,3\n",
        F::ProgramNotInCatalogue);
    row("a choice of no school", "choices", "candidate_no,choice1\n1,X\n", F::ChoiceOfUnknownSchool);
    row("a choice repeated", "choices", "candidate_no,choice1,choice2\n1,U,U\n", F::ChoiceRepeated);
    row("a choice too late", "choices", "candidate_no,choice1,submitted_at\n1,U,2021-06-06T00:00:00\n",
        F::ChoiceOutsideWindow);
    row("a result of somebody who did not apply", "general", "candidate_no,school_name\n1,高中\n",
        F::GeneralNotApplied);
    row("allotments without a limit", "plans", "school_code,district_code,seats\nU,430405,1\n",
        F::AllotmentWithoutLimit);
}

void TestImportDesk::givesNotices()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, table);
    QFETCH(FindingCode, code);
    TrialSeason season;
    season.fillSmall();
    const Result<ImportReport> report = season.import(kind, table);
    QVERIFY(report.has_value());
    const bool found = std::any_of(report->findings.begin(), report->findings.end(), [code](const Finding &finding) {
        return finding.code == code && finding.severity == Severity::Notice;
    });
    QVERIFY(found);
    QVERIFY(!hasProblem(report->findings));
}

void TestImportDesk::reportsAllProblemsAtOnce()
{
    TrialSeason season;
    season.fillSmall();
    const Result<ImportReport> refused = season.import(
        QStringLiteral("candidates"),
        "candidate_no,name,id_number,district_code,category,graduated,applied_general,total\n"
        ",,1,,x,maybe,perhaps,lots\n2,乙,430499200601010010,430405,current,1,0,300\n9,丙,1,430405,current,1,0,300\n");
    QVERIFY(!refused.has_value());
    QSet<QString> columns;
    int inThirdRecord = 0;
    for (const Finding &finding : refused.error().findings) {
        if (finding.row == 2)
            columns.insert(finding.column);
        inThirdRecord += finding.row == 4 ? 1 : 0;
    }
    for (const char *column :
         {"candidate_no", "name", "id_number", "district_code", "category", "graduated", "applied_general", "total"})
        QVERIFY2(columns.contains(QLatin1String(column)), column);
    QCOMPARE(inThirdRecord, 1);
}

void TestImportDesk::leavesTheSeasonAsItWas()
{
    TrialSeason season;
    season.fillSmall();
    const qint64 records = season.count("SELECT count(*) FROM audit");
    QVERIFY(!season
                 .import(QStringLiteral("candidates"),
                         "candidate_no,name,id_number,district_code,category,graduated,applied_general,total\n"
                         "7,新,430499200601010061,430405,current,1,0,300\n8,坏,1,430405,current,1,0,300\n")
                 .has_value());
    QCOMPARE(season.count("SELECT count(*) FROM candidate"), 4);
    QCOMPARE(season.count("SELECT count(*) FROM audit"), records);
}

void TestImportDesk::readsChineseHeadersInGb18030()
{
    TrialSeason season;
    season.fillSmall();
    // 划线区域,分数线 / 市城区,401.5 / 衡阳县,380 in GB18030
    const QByteArray table = QByteArray::fromHex("bbaecfdfc7f8d3f22cb7d6cafdcfdf0a"
                                                 "cad0b3c7c7f82c3430312e350a"
                                                 "bae2d1f4cfd82c3338300a");
    season.fill(QStringLiteral("lines"), table);
    QCOMPARE(season.count("SELECT score FROM cutoff_line WHERE line_area = '市城区' AND ended IS NULL"), 40150);
    QCOMPARE(season.count("SELECT count(*) FROM cutoff_line"), 4); // every version is kept (R11)
}

void TestImportDesk::replacesItsKindAsAWhole()
{
    TrialSeason season;
    season.fillSmall();
    season.fill(QStringLiteral("choices"), "candidate_no,choice1\n2,C\n");
    QCOMPARE(season.count("SELECT count(*) FROM choice_form"), 1);
    season.fill(QStringLiteral("plans"), "school_code,district_code,seats\nC,,5\n");
    QCOMPARE(season.count("SELECT count(*) FROM bucket"), 1);
    QCOMPARE(season.count("SELECT seats FROM bucket"), 5);
}

void TestImportDesk::keepsWhatOthersPointAt()
{
    TrialSeason season;
    season.fillSmall();
    const Result<ImportReport> refused =
        season.import(QStringLiteral("schools"), "school_code,name,category,district_code\nC,县校,technician,430421\n");
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().findings.first().code, FindingCode::StillReferenced);
    QCOMPARE(refused.error().findings.first().value, QStringLiteral("U"));
    QCOMPARE(season.count("SELECT count(*) FROM school"), 2);
    // Nothing points at a district's name: it may change, and the rest stays what it was.
    const qint64 id = season.count("SELECT id FROM district WHERE code = '430405'");
    season.fill(QStringLiteral("districts"),
                "district_code,name,line_area,urban\n430405,新名,市城区,1\n430421,衡阳县,衡阳县,0\n");
    QCOMPARE(season.count("SELECT id FROM district WHERE name = '新名'"), id);
}

void TestImportDesk::letsTwoPeopleChangePlaces()
{
    TrialSeason season;
    season.fillSmall();
    QByteArray exchanged = TrialSeason::smallCandidates();
    exchanged.replace("430499200601010002", "x").replace("430499200601010010", "430499200601010002");
    exchanged.replace(",x,", ",430499200601010010,");
    season.fill(QStringLiteral("candidates"), exchanged);
    QCOMPARE(season.count("SELECT candidate_no = '2' FROM candidate WHERE person_key = '430499200601010002'"), 1);
    QCOMPARE(season.count("SELECT count(*) FROM choice_form"), 4);
}

void TestImportDesk::addsCandidates()
{
    TrialSeason season;
    season.fillSmall();
    ImportRequest adding;
    adding.add = true;
    const QByteArray header = "candidate_no,name,id_number,district_code,category,graduated,applied_general,total\n";
    QVERIFY(season.import(QStringLiteral("candidates"), header + "9,退,430499200601010088,430405,veteran,,0,\n", adding)
                .has_value());
    QCOMPARE(season.count("SELECT count(*) FROM candidate"), 5);
    const Result<ImportReport> again =
        season.import(QStringLiteral("candidates"), header + "10,退,430499200601010088,430405,veteran,,0,\n", adding);
    QVERIFY(!again.has_value());
    QCOMPARE(again.error().findings.first().code, FindingCode::DuplicateIdentityNumber);
    const Result<ImportReport> sameNumber =
        season.import(QStringLiteral("candidates"), header + "1,退,430499200601010096,430405,veteran,,0,\n", adding);
    QVERIFY(!sameNumber.has_value());
    QCOMPARE(sameNumber.error().findings.first().code, FindingCode::DuplicateKey);
}

void TestImportDesk::onlyLooksInADryRun()
{
    TrialSeason season;
    season.fillSmall();
    ImportRequest dry;
    dry.dryRun = true;
    const qint64 records = season.count("SELECT count(*) FROM audit");
    const Result<ImportReport> report = season.import(QStringLiteral("choices"), "candidate_no,choice1\n1,C\n", dry);
    QVERIFY(report.has_value());
    QCOMPARE(report->accepted, 1);
    QCOMPARE(season.count("SELECT count(*) FROM choice_form"), 4);
    QCOMPARE(season.count("SELECT count(*) FROM audit"), records);
}

void TestImportDesk::acceptsTheValidRows()
{
    TrialSeason season;
    season.fillSmall();
    ImportRequest request;
    request.acceptValid = true;
    request.rejectsPath = season.folder.filePath(QStringLiteral("rejects.csv"));
    const Result<ImportReport> report =
        season.import(QStringLiteral("choices"), "candidate_no,choice1\n1,C\n99,U\n2,U\n", request);
    QVERIFY(report.has_value());
    QCOMPARE(report->rows, 3);
    QCOMPARE(report->accepted, 2);
    QCOMPARE(season.count("SELECT count(*) FROM choice_form"), 2);
    QFile rejects(request.rejectsPath);
    QVERIFY(rejects.open(QIODevice::ReadOnly));
    const QByteArray text = rejects.readAll();
    QVERIFY(text.contains("99,U,3,"));
    QVERIFY(!text.contains("\n1,C"));
}

void TestImportDesk::writesWhatItTurnsAway_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("header");
    QTest::newRow("csv") << QStringLiteral("rejects.csv") << QStringLiteral("candidate_no,name,row,problems");
    QTest::newRow("a workbook") << QStringLiteral("rejects.xlsx") << QStringLiteral("candidate_no,name,row,problems");
    QTest::newRow("a dbf table") << QStringLiteral("rejects.dbf") << QStringLiteral("KSH,XM,ROW,PROBLEMS");
}

void TestImportDesk::writesWhatItTurnsAway()
{
    QFETCH(QString, name);
    QFETCH(QString, header);
    TrialSeason season;
    season.fill(QStringLiteral("districts"), "district_code,name,line_area,urban\n430405,珠晖区,市城区,1\n");
    ImportRequest request;
    request.acceptValid = true;
    request.rejectsPath = season.folder.filePath(name);
    // Everything is wrong with the second: its problems together outgrow a field of a dbf table.
    const QByteArray people = "candidate_no,name,id_number,district_code,category,graduated,applied_general,total\n"
                              "1,张一,430499200601010002,430405,current,1,0,300\n"
                              "02,李二,43049920060101001,999999,nobody,maybe,perhaps,much\n";
    QVERIFY(season.import(QStringLiteral("candidates"), people, request));
    const Result<files::Rows> rows = files::rowsOfFile(request.rejectsPath);
    QVERIFY(rows && rows->size() == 2);
    const QStringList &titles = rows->first();
    QCOMPARE((titles.mid(0, 2) + titles.mid(8)).join(u','), header);
    const QStringList &turnedAway = rows->last();
    QCOMPARE(turnedAway.mid(0, 2) + turnedAway.mid(8, 1),
             (QStringList{QStringLiteral("02"), QStringLiteral("李二"), QStringLiteral("3")}));
    QVERIFY(turnedAway.value(9).size() > 100);
    QCOMPARE(turnedAway.value(9).endsWith(u'…'), name.endsWith(u"dbf"));
}

void TestImportDesk::refusesMostKindsOnceARunExists_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<bool>("taken");
    const auto row = [](const char *kind, const QByteArray &table, bool taken) {
        QTest::newRow(kind) << QString::fromLatin1(kind) << table << taken;
    };
    row("districts", "district_code,name,line_area,urban\n", false);
    row("schools", "school_code,name,category,district_code\n", false);
    row("plans", "school_code,district_code,seats\n", false);
    row("candidates", TrialSeason::smallCandidates(), false);
    row("lines", "line_area,score\n市城区,1\n", false);
    row("interviews", "candidate_no,school_code,score\n1,U,5\n", true);
    row("certificates", "candidate_no,graduated\n1,1\n", true);
    row("general", "candidate_no,school_name\n", true);
    row("choices", "candidate_no,choice1,supplementary\n1,C,1\n", true);
}

void TestImportDesk::refusesMostKindsOnceARunExists()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, table);
    QFETCH(bool, taken);
    TrialSeason season;
    season.fillSmall();
    QVERIFY(season.run().has_value());
    const Result<ImportReport> report = season.import(kind, table);
    QCOMPARE(report.has_value(), taken);
    if (!taken)
        QCOMPARE(report.error().code, ErrorCode::RunsExist);
    // Whatever came later, the run is proved as of its own number.
    QVERIFY(BatchDesk(*season.office).verify(1)->checks.holds());
}

void TestImportDesk::takesOneAreasGeneralResult()
{
    TrialSeason season;
    season.fillSmall();
    ImportRequest request;
    request.area = QStringLiteral("衡阳县");
    QVERIFY(season.import(QStringLiteral("general"), "candidate_no,school_name\n3,县一中\n", request).has_value());
    QCOMPARE(season.count("SELECT count(*) FROM general_result"), 1);
    const Result<ImportReport> other =
        season.import(QStringLiteral("general"), "candidate_no,school_name\n1,市一中\n", request);
    QVERIFY(!other.has_value());
    QCOMPARE(other.error().findings.first().code, FindingCode::OtherLineArea);
    request.area = QStringLiteral("月球");
    const Result<ImportReport> nowhere =
        season.import(QStringLiteral("general"), "candidate_no,school_name\n", request);
    QCOMPARE(nowhere.error().code, ErrorCode::UnknownLineArea);
}

void TestImportDesk::takesSupplementaryChoicesAfterARun()
{
    TrialSeason season;
    season.fillSmall();
    QVERIFY(season.run().has_value());
    const Result<ImportReport> ordinary =
        season.import(QStringLiteral("choices"), "candidate_no,choice1,supplementary\n1,C,0\n");
    QVERIFY(!ordinary.has_value());
    QCOMPARE(ordinary.error().findings.first().code, FindingCode::ChoicesLocked);
    season.fill(QStringLiteral("choices"), "candidate_no,choice1,supplementary\n3,C,1\n");
    QCOMPARE(season.count("SELECT count(*) FROM choice_form WHERE ended IS NULL AND supplementary = 0"), 4);
    QCOMPARE(season.count("SELECT count(*) FROM choice_form WHERE ended IS NULL AND supplementary = 1"), 1);
}

void TestImportDesk::stopsWhenCancelled()
{
    class Impatient final : public Progress
    {
    public:
        void advance(double) override {}
        [[nodiscard]] bool isCancelled() const override { return true; }
    };
    TrialSeason season;
    season.fillSmall();
    QByteArray table = "candidate_no,choice1\n";
    for (int i = 0; i < 3000; ++i)
        table += QByteArray::number(i) + ",U\n";
    const QString path = season.folder.filePath(QStringLiteral("many.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(table);
    file.close();
    ImportRequest request;
    request.kind = QStringLiteral("choices");
    request.path = path;
    Impatient progress;
    const Result<ImportReport> report = ImportDesk(*season.office).importFile(request, progress);
    QVERIFY(!report.has_value());
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QCOMPARE(season.count("SELECT count(*) FROM choice_form"), 4);
}

void TestImportDesk::refusesAnUnknownKind()
{
    TrialSeason season;
    const Result<ImportReport> report = season.import(QStringLiteral("teachers"), "a\n");
    QVERIFY(!report.has_value());
    QCOMPARE(report.error().code, ErrorCode::UnknownKind);
}

void TestImportDesk::takesAHeaderWithoutRows()
{
    TrialSeason season;
    const Result<ImportReport> report =
        season.import(QStringLiteral("districts"), "district_code,name,line_area,urban\n");
    QVERIFY(report.has_value());
    QCOMPARE(report->rows, 0);
}

QTEST_GUILESS_MAIN(TestImportDesk)
#include "tst_import_desk.moc"
