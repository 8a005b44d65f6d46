// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/template_desk.h"
#include "tests/office/confirming_season.h"
#include "tests/office/part_season.h"
#include "tests/office/sealed_season.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// What a table that one school or district has filled in may not have.
class TestPartProblems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesRowsOfOthers_data();
    void refusesRowsOfOthers();
    void everyKindInPartsRefusesThem();
    void keepsTheRulesOfAWholeImport_data();
    void keepsTheRulesOfAWholeImport();
    void knowsPeopleOfOtherDistrictsUnderSeal();
    void refuses_data();
    void refuses();
};

namespace
{

struct OthersRow {
    const char *name;
    const char *kind;
    QByteArray part;
    QByteArray table;
    const char *column;
    FindingCode code;
};

/// Each has one row that does not belong, its second.
QList<OthersRow> othersRows()
{
    using enum FindingCode;
    return {
        {"another district", "districts", "430421",
         "district_code,name,line_area,urban\n430421,衡阳县,衡阳县,0\n430405,珠晖区,市城区,1\n", "district_code",
         OtherDistrict},
        {"a junior-high elsewhere", "junior-schools", "430421",
         "junior_school_code,name,district_code\nJ2,二中,430421\nJ4,四中,430405\n", "district_code", OtherDistrict},
        {"a junior-high taken from elsewhere", "junior-schools", "430421",
         "junior_school_code,name,district_code\nJ2,二中,430421\nJ1,一中,430421\n", "junior_school_code",
         OtherDistrict},
        {"the roll of a junior-high elsewhere", "graduates", "430421", "junior_school_code,on_roll\nJ2,5\nJ1,5\n",
         "junior_school_code", OtherDistrict},
        {"another school", "schools", "C",
         "school_code,name,category,district_code\nC,县校,technician,430421\nU,城校,secondary,430405\n", "school_code",
         OtherSchool},
        {"a school elsewhere", "schools", "430421",
         "school_code,name,category,district_code\nC,县校,technician,430421\nX,新校,secondary,430405\n",
         "district_code", OtherDistrict},
        {"a school taken from elsewhere", "schools", "430421",
         "school_code,name,category,district_code\nC,县校,technician,430421\nU,城校,secondary,430421\n", "school_code",
         OtherDistrict},
        {"a program of another school", "programs", "C",
         "school_code,program_code,name,years\nC,0101,机械,3\nU,710201,计算机应用,3\n", "school_code", OtherSchool},
        {"a program of a school elsewhere", "programs", "430421",
         "school_code,program_code,name,years\nC,0101,机械,3\nU,710201,计算机应用,3\n", "school_code", OtherDistrict},
        {"the plan of another school", "plans", "U", "school_code,district_code,seats\nU,,2\nC,,1\n", "school_code",
         OtherSchool},
        {"the plan of a whole school", "plans", "430405", "school_code,district_code,seats\nU,430405,1\nU,,2\n",
         "district_code", OtherDistrict},
        {"a general plan elsewhere", "general-plans", "430421",
         "district_code,school_name,seats\n430421,县一中,3\n430405,第一中学,6\n", "district_code", OtherDistrict},
        {"a candidate of elsewhere", "candidates", "430421",
         candidateHeader + "3,王三,430499200601010029,430421,current,1,0,280\n"
                           "5,钱五,430499200601010045,430405,current,1,0,270\n",
         "district_code", OtherDistrict},
        {"a candidate taken from elsewhere", "candidates", "430421",
         candidateHeader + "3,王三,430499200601010029,430421,current,1,0,280\n"
                           "1,张一,430499200601010002,430421,current,1,0,300\n",
         "candidate_no", OtherDistrict},
        {"a person who is a candidate elsewhere", "candidates", "430421",
         candidateHeader + "3,王三,430499200601010029,430421,current,1,0,280\n"
                           "5,张一,430499200601010002,430421,current,1,0,300\n",
         "id_number", DuplicateIdentityNumber},
        {"a certificate of elsewhere", "certificates", "430421", "candidate_no,graduated\n3,1\n1,1\n", "candidate_no",
         OtherDistrict},
        {"choices of elsewhere", "choices", "430421", "candidate_no,choice1\n3,U\n1,U\n", "candidate_no",
         OtherDistrict},
        {"an interview at another school", "interviews", "U", "candidate_no,school_code,score\n1,U,60\n1,C,60\n",
         "school_code", OtherSchool},
        {"the interview of a candidate of elsewhere", "interviews", "430421",
         "candidate_no,school_code,score\n3,U,60\n1,U,60\n", "candidate_no", OtherDistrict},
        {"the general result of elsewhere", "general", "430421", "candidate_no\n3\n1\n", "candidate_no", OtherDistrict},
        {"a visit of another school", "visits", "C",
         "school_code,junior_school_code,day\nC,J2,2021-05-18\nU,J2,2021-05-18\n", "school_code", OtherSchool},
        {"a visit at a junior-high elsewhere", "visits", "430421",
         "school_code,junior_school_code,day\nC,J2,2021-05-18\nC,J1,2021-05-19\n", "junior_school_code", OtherDistrict},
        {"a lesson elsewhere", "lessons", "430421",
         "junior_school_code,day,topic\nJ2,2021-05-17,甲\nJ1,2021-05-17,乙\n", "junior_school_code", OtherDistrict},
    };
}

} // namespace

void TestPartProblems::refusesRowsOfOthers_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("column");
    QTest::addColumn<FindingCode>("code");
    for (const OthersRow &row : othersRows())
        QTest::newRow(row.name) << QString::fromLatin1(row.kind) << row.part << row.table
                                << QString::fromLatin1(row.column) << row.code;
}

void TestPartProblems::refusesRowsOfOthers()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, table);
    QFETCH(QString, column);
    QFETCH(FindingCode, code);
    PartSeason season;
    const QStringList before = season.everything();
    const Result<ImportReport> report = season.import(kind, table, partNamed(part));
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::ProblemsFound);
    const Findings problems = ofSeverity(report.error().findings, Severity::Problem);
    QCOMPARE(problems.first().code, code);
    QCOMPARE(problems.first().row, 3);
    QCOMPARE(problems.first().column, column);
    QVERIFY(!problems.first().value.isEmpty() || kind == QLatin1String("plans"));
    if (code != FindingCode::DuplicateIdentityNumber)
        QCOMPARE(problems.first().args, QStringList{QString::fromLatin1(part)});
    QCOMPARE(season.everything(), before);
}

void TestPartProblems::everyKindInPartsRefusesThem()
{
    const auto isCovered = [](const QString &kind, FindingCode code) {
        const QList<OthersRow> rows = othersRows();
        return std::any_of(rows.begin(), rows.end(),
                           [&](const OthersRow &row) { return QLatin1String(row.kind) == kind && row.code == code; });
    };
    for (const QString &kind : ImportDesk::kinds()) {
        if (kind == QLatin1String("confirmations") || kind == QLatin1String("registered"))
            continue; // actsOfOneSchool()
        QVERIFY2(isCovered(kind, FindingCode::OtherSchool) == TemplateDesk::areOfSchools(kind), qPrintable(kind));
        QVERIFY2(isCovered(kind, FindingCode::OtherDistrict) == TemplateDesk::areOfDistricts(kind), qPrintable(kind));
    }
}

void TestPartProblems::keepsTheRulesOfAWholeImport_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<FindingCode>("code");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const char *kind, const char *part, const QByteArray &table, FindingCode code,
                        const char *value) {
        QTest::newRow(name) << QString::fromLatin1(kind) << QByteArray(part) << table << code
                            << QString::fromUtf8(value);
    };
    row("more than the limit that stays", "plans", "430405", "school_code,district_code,seats\nU,430405,2\n",
        FindingCode::AllotmentsAboveLimit, "U");
    row("a limit below the allotments beside it", "plans", "U", "school_code,district_code,seats\nU,,1\nU,*,2\n",
        FindingCode::AllotmentsAboveLimit, "U");
    row("a district left out that has schools", "districts", "430421", "district_code,name,line_area,urban\n",
        FindingCode::StillReferenced, "430421");
    row("a line area that goes with its only district", "districts", "430421",
        "district_code,name,line_area,urban\n430421,衡阳县,别处,0\n", FindingCode::StillReferenced, "衡阳县");
    row("a junior-high left out that has candidates", "junior-schools", "430421",
        "junior_school_code,name,district_code\n", FindingCode::StillReferenced, "J2");
    row("a school left out that has programs", "schools", "C", "school_code,name,category,district_code\n",
        FindingCode::StillReferenced, "C");
    row("a candidate left out who has choices", "candidates", "430421",
        candidateHeader + "3,王三,430499200601010029,430421,current,1,0,281\n", FindingCode::StillReferenced, "4");
    row("the same row twice", "plans", "U", "school_code,district_code,seats\nU,,2\nU,,2\n", FindingCode::DuplicateKey,
        "");
    row("a candidate nobody knows", "choices", "430421", "candidate_no,choice1\n99,U\n", FindingCode::UnknownCandidate,
        "99");
    row("a team that another one's visit keeps", "visits", "430421",
        "school_code,junior_school_code,day,part,team\nC,J2,2021-05-17,morning,1\n", FindingCode::TeamBusy, "1");
}

void TestPartProblems::keepsTheRulesOfAWholeImport()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, table);
    QFETCH(FindingCode, code);
    QFETCH(QString, value);
    PartSeason season;
    const QStringList before = season.everything();
    const Result<ImportReport> report = season.import(kind, table, partNamed(part));
    QVERIFY(!report);
    const Findings problems = ofSeverity(report.error().findings, Severity::Problem);
    QVERIFY(!problems.isEmpty());
    QCOMPARE(problems.first().value, value);
    for (const Finding &problem : problems)
        QCOMPARE(problem.code, code);
    QCOMPARE(season.everything(), before);
}

void TestPartProblems::knowsPeopleOfOtherDistrictsUnderSeal()
{
    SealedSeason sealed;
    Office office = sealed.as(Role::Office);
    const auto import = [&](const QString &kind, const QByteArray &table, ImportRequest request) {
        request.kind = kind;
        request.path = sealed.folder.filePath(kind + QStringLiteral(".csv"));
        QFile file(request.path);
        if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size())
            qFatal("cannot write %s", qPrintable(request.path));
        file.close();
        NoProgress progress;
        return ImportDesk(office).importFile(request, progress);
    };
    QVERIFY(import(QStringLiteral("districts"),
                   "district_code,name,line_area,urban\n430405,珠晖区,市城区,1\n430421,衡阳县,衡阳县,0\n", {}));
    const QString candidates = QStringLiteral("candidates");
    QVERIFY(import(candidates, candidateHeader + "1,张一,430499200601010002,430405,current,1,0,300\n", {}));
    const Result<ImportReport> twice = import(
        candidates, candidateHeader + "3,张一,430499200601010002,430421,current,1,0,300\n", ofDistrict("430421"));
    QVERIFY(hasProblemAt(twice, FindingCode::DuplicateIdentityNumber, 2, "id_number"));
    QVERIFY(import(candidates, candidateHeader + "3,王三,430499200601010029,430421,current,1,0,280\n",
                   ofDistrict("430421")));
    QCOMPARE(office.database().number("SELECT count(*) FROM candidate WHERE ended IS NULL").value(), 2);
}

void TestPartProblems::refuses_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("school");
    QTest::addColumn<QByteArray>("district");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const char *kind, const char *school, const char *district, ErrorCode code) {
        QTest::newRow(name) << QString::fromLatin1(kind) << QByteArray(school) << QByteArray(district) << code;
    };
    row("lines of a district", "lines", "", "430405", ErrorCode::NotInParts);
    row("the directory of a school", "directory", "U", "", ErrorCode::NotInParts);
    row("candidates of a school", "candidates", "U", "", ErrorCode::NotInParts);
    row("candidates of a school in a district", "candidates", "U", "430405", ErrorCode::NotInParts);
    row("an unknown school", "plans", "X", "", ErrorCode::UnknownSchool);
    row("an unknown district", "plans", "", "430499", ErrorCode::UnknownDistrict);
    row("an unknown kind", "pupils", "U", "", ErrorCode::UnknownKind);
}

void TestPartProblems::refuses()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, school);
    QFETCH(QByteArray, district);
    QFETCH(ErrorCode, code);
    PartSeason season;
    ImportRequest request;
    request.part = {QString::fromLatin1(school), QString::fromLatin1(district)};
    const Result<ImportReport> report = season.import(kind, "school_code,district_code,seats\n", request);
    QVERIFY(!report);
    QCOMPARE(report.error().code, code);
}

QTEST_GUILESS_MAIN(TestPartProblems)
#include "tst_part_problems.moc"
