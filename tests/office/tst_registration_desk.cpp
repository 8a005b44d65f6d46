// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/pdf_text.h"
#include "tests/office/registered_season.h"
#include "tests/office/sealed_season.h"
#include "tests/office/table_text.h"

#include "models/files/read_table.h"
#include "models/office/duplicate_desk.h"
#include "models/office/registration_desk.h"

#include <QRegularExpression>

using namespace hengzhao;
using namespace hengzhao::office;

/// Who goes to registration, who is left out and why, and proofs for schools outside the city (R27, R30).
class TestRegistrationDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheNationalLayout();
    void sendsWhoIsApprovedBeforeArrivals();
    void sendsOnlyArrivals();
    void leavesOutOpenDuplicates();
    void leavesOutUnfiledSchools();
    void givesASubstituteOnce();
    void partsBySchool();
    void recordsTheDigest();
    void refusesWhereNobodyMayBeRegistered();
    void refusesAnUnknownSchool();
    void countsPerSchool();
    void listsWhoDidNotArrive();
    void publishesMaskedResults();
    void provesForFiledOutsideSchools();
    void refusesProofs_data();
    void refusesProofs();
    void holdsNobodyWithoutTheRole();
};

namespace
{

Result<WrittenRegistration> writeTo(RegisteredSeason &season, RegistrationRequest request)
{
    NoProgress progress;
    return RegistrationDesk(*season.office).write(request, progress);
}

Result<WrittenRegistration> writeCsv(RegisteredSeason &season, const QString &school = {})
{
    return writeTo(season, {season.file("reg.csv"), school, files::Headers::English});
}

/// "1:not-arrived 3:not-approved"
QString leftOut(RegisteredSeason &season)
{
    QStringList found;
    for (const QString &line : RegisteredSeason::linesOf(season.file("reg-left-out.csv")))
        found.append(line.section(QLatin1Char(','), 0, 0) + QLatin1Char(':') + line.section(QLatin1Char(','), -1));
    return found.join(QLatin1Char(' '));
}

/// Whose rows are in the file, by candidate number.
QString registered(RegisteredSeason &season)
{
    static const QRegularExpression number(QStringLiteral("考生号([0-9]+)"));
    QStringList found;
    for (const QString &line : RegisteredSeason::linesOf(season.file("reg.csv")))
        found.append(number.match(line).captured(1));
    return found.join(QLatin1Char(' '));
}

} // namespace

void TestRegistrationDesk::writesTheNationalLayout()
{
    RegisteredSeason season;
    season.fillAndApprove();
    const Result<WrittenRegistration> written = writeTo(season, {season.file("reg.xlsx")});
    QVERIFY(written.has_value());
    QCOMPARE(written->rows, 3);
    QCOMPARE(written->files.size(), 1);
    auto source = files::readTable(season.file("reg.xlsx"), {});
    QVERIFY(source.has_value());
    std::vector<QStringView> cells;
    QVERIFY((*source)->next(cells).value());
    QCOMPARE(cells[0], QStringView(u"身份证号"));
    QCOMPARE(cells[7], QStringView(u"修读专业"));
    QVERIFY((*source)->next(cells).value());
    QCOMPARE(cells[0], QStringView(u"430499200601010002"));
    QCOMPARE(cells[1], QStringView(u"张一"));
    QCOMPARE(cells[4], QStringView(u"2021"));
    QCOMPARE(cells[5], QStringView(u"202109"));
    QCOMPARE(cells[6], QStringView(u"应届初中毕业生"));
    QCOMPARE(cells[7], QStringView(u"计算机应用"));
    QVERIFY(QFile::exists(season.file("reg-left-out.xlsx")));
}

void TestRegistrationDesk::sendsWhoIsApprovedBeforeArrivals()
{
    RegisteredSeason season;
    season.fillAndApprove();
    const Result<WrittenRegistration> written = writeCsv(season);
    QVERIFY(written.has_value());
    QVERIFY(written->isBeforeArrivals);
    QCOMPARE(registered(season), QStringLiteral("1 2 4"));
    QCOMPARE(leftOut(season), QStringLiteral("3:not-approved"));
}

void TestRegistrationDesk::sendsOnlyArrivals()
{
    RegisteredSeason season;
    season.fillAndApprove();
    season.reportArrivals("1,1,G1\n2,0,\n");
    const Result<WrittenRegistration> written = writeCsv(season);
    QVERIFY(written.has_value());
    QVERIFY(!written->isBeforeArrivals);
    QCOMPARE(registered(season), QStringLiteral("1"));
    QCOMPARE(leftOut(season), QStringLiteral("3:not-approved 2:not-arrived 4:not-reported"));
    QCOMPARE(written->leftOut.rows, 3);
}

void TestRegistrationDesk::leavesOutOpenDuplicates()
{
    RegisteredSeason season;
    season.fillAndApprove();
    season.reportArrivals("1,1,\n2,1,\n4,1,\n");
    season.reportDuplicates("1,,别校,,\n2,,别校,,\n");
    QVERIFY(writeCsv(season).has_value());
    QCOMPARE(registered(season), QStringLiteral("4"));
    DuplicateDesk desk(*season.office);
    QVERIFY(desk.settle(1, DuplicateAct::Keep, QStringLiteral("stays")).has_value());
    QVERIFY(desk.settle(2, DuplicateAct::Release, QStringLiteral("goes")).has_value());
    QVERIFY(writeCsv(season).has_value());
    QCOMPARE(registered(season), QStringLiteral("1 4"));
    QCOMPARE(leftOut(season), QStringLiteral("3:not-approved 2:duplicate-released"));
}

void TestRegistrationDesk::leavesOutUnfiledSchools()
{
    RegisteredSeason season;
    season.fillAndApprove();
    QVERIFY(season.office->database()
                .run("UPDATE filing SET state = 'submitted' WHERE school_id = (SELECT id FROM school WHERE code = 'B')")
                .has_value());
    QVERIFY(season.office->database().run("UPDATE program SET verdict = 'refused' WHERE code = 'P1'").has_value());
    const Result<WrittenRegistration> refused = writeCsv(season);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::NothingToRegister);
    QVERIFY(season.office->database().run("UPDATE program SET verdict = NULL WHERE code = 'P1'").has_value());
    QVERIFY(writeCsv(season).has_value());
    QCOMPARE(registered(season), QStringLiteral("1 2"));
    QCOMPARE(leftOut(season), QStringLiteral("3:not-approved 4:not-filed"));
}

/// Whoever has no identity number gets one of the national system's substitutes, the same in every file.
void TestRegistrationDesk::givesASubstituteOnce()
{
    RegisteredSeason season;
    season.fillAndApprove();
    QVERIFY(season.office->database()
                .run("UPDATE candidate SET person_key = 'passport E1234567890' WHERE candidate_no = '2'")
                .has_value());
    for (int i = 0; i < 2; ++i) {
        const Result<WrittenRegistration> written = writeCsv(season);
        QVERIFY(written.has_value());
        QCOMPARE(written->substitutes, 1);
        QVERIFY(RegisteredSeason::linesOf(season.file("reg.csv"))[1].startsWith(QLatin1String("999000000000000001,")));
    }
    QVERIFY(season.office->database()
                .run("UPDATE candidate SET person_key = 'passport E1234567891' WHERE candidate_no = '1'")
                .has_value());
    QVERIFY(writeCsv(season).has_value());
    QVERIFY(RegisteredSeason::linesOf(season.file("reg.csv"))[0].startsWith(QLatin1String("999000000000000002,")));
    QCOMPARE(season.count("SELECT count(*) FROM registration_substitute"), 2);
}

void TestRegistrationDesk::partsBySchool()
{
    RegisteredSeason season;
    season.fillAndApprove();
    const Result<WrittenRegistration> parted =
        writeTo(season, {season.file("reg.xlsx"), {}, files::Headers::Chinese, true});
    QVERIFY(parted.has_value());
    QCOMPARE(parted->files.size(), 2);
    QCOMPARE(parted->files[0].path, season.file("reg-A.xlsx"));
    QCOMPARE(parted->files[0].rows, 2);
    QCOMPARE(parted->files[1].path, season.file("reg-B.xlsx"));
    QVERIFY(writeCsv(season, QStringLiteral("B")).has_value());
    QCOMPARE(registered(season), QStringLiteral("4"));
    QCOMPARE(leftOut(season), QString());
}

void TestRegistrationDesk::recordsTheDigest()
{
    RegisteredSeason season;
    season.fillAndApprove();
    const QString digest = writeCsv(season)->digest;
    QCOMPARE(digest.size(), 64);
    QCOMPARE(writeCsv(season)->digest, digest);
    const QString detail = season.text("SELECT detail FROM audit ORDER BY number DESC LIMIT 1");
    QVERIFY(detail.contains(digest));
    QVERIFY(!detail.contains(QLatin1String("4304992006")));
    season.reportArrivals("1,1,\n");
    QVERIFY(writeCsv(season)->digest != digest);
}

void TestRegistrationDesk::refusesWhereNobodyMayBeRegistered()
{
    RegisteredSeason season;
    season.fillAndRun();
    const Result<WrittenRegistration> refused = writeCsv(season);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::NothingToRegister);
    QVERIFY(!QFile::exists(season.file("reg.csv")));
    QVERIFY(!QFile::exists(season.file("reg-left-out.csv")));
}

void TestRegistrationDesk::refusesAnUnknownSchool()
{
    RegisteredSeason season;
    season.fillAndApprove();
    QCOMPARE(writeCsv(season, QStringLiteral("Z")).error().code, ErrorCode::UnknownSchool);
    QCOMPARE(writeTo(season, {season.file("reg.doc")}).error().code, ErrorCode::UnknownFileFormat);
}

void TestRegistrationDesk::countsPerSchool()
{
    RegisteredSeason season;
    season.fillAndApprove();
    season.reportArrivals("1,1,\n2,0,\n");
    season.reportDuplicates("4,,别校,,\n");
    const Result<Table> table = RegistrationDesk(*season.office).schoolTable();
    QVERIFY(table.has_value());
    QCOMPARE(textOf(*table, keys("school_code admitted approved arrived not_arrived not_reported registered"
                                 " open_duplicates")),
             (QStringList{QStringLiteral("A|3|2|1|1|0|1|0"), QStringLiteral("B|1|1|0|0|1|0|1")}));
}

void TestRegistrationDesk::listsWhoDidNotArrive()
{
    RegisteredSeason season;
    season.fillAndApprove();
    season.reportArrivals("1,1,\n2,0,\n");
    NoProgress progress;
    ListRequest request;
    request.what = QStringLiteral("not-arrived");
    request.path = season.file("absent.csv");
    request.headers = files::Headers::English;
    QVERIFY(ListDesk(*season.office).write(request, progress).has_value());
    const QStringList lines = RegisteredSeason::linesOf(request.path);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].startsWith(QStringLiteral("2,李二,")) && lines[0].endsWith(QLatin1String(",not-arrived")));
    QVERIFY(lines[1].startsWith(QStringLiteral("4,赵四,")) && lines[1].endsWith(QLatin1String(",not-reported")));
    QCOMPARE(RegistrationDesk(*season.office).absentTable()->rows(), 2U);
}

/// Whole names and numbers are nobody's in a list for the public, also where nobody asked to mask them.
void TestRegistrationDesk::publishesMaskedResults()
{
    RegisteredSeason season;
    season.fillAndApprove();
    NoProgress progress;
    for (const char *name : {"results.csv", "results.pdf", "results.xlsx"}) {
        ListRequest request;
        request.what = QStringLiteral("results");
        request.path = season.file(name);
        request.count = QStringLiteral("%1 rows");
        request.headers = files::Headers::English;
        const auto written = ListDesk(*season.office).write(request, progress);
        QVERIFY(written.has_value());
        QCOMPARE(written->first().rows, 3);
    }
    const QStringList lines = RegisteredSeason::linesOf(season.file("results.csv"));
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith(QStringLiteral("A,甲校,P1,计算机应用,1,")));
    QVERIFY(lines[0].endsWith(QStringLiteral("张*")));
    QVERIFY(!lines.join(QString()).contains(QStringLiteral("张一")));
    if (const auto paper = pdfText(season.file("results.pdf"))) {
        QVERIFY(paper->contains(QStringLiteral("甲校")));
        QVERIFY(!paper->contains(QStringLiteral("张一")));
    }
    QVERIFY(
        season.text("SELECT detail FROM audit ORDER BY number DESC LIMIT 1").contains(QLatin1String("masked\":true")));
}

void TestRegistrationDesk::provesForFiledOutsideSchools()
{
    RegisteredSeason season;
    season.fillAndApprove();
    QVERIFY(season.office->database()
                .run("UPDATE filing SET category = 'outside' WHERE school_id = (SELECT id FROM"
                     " school WHERE code = 'B')")
                .has_value());
    QVERIFY(season.office->database().run("UPDATE school SET category = 'outside' WHERE code = 'B'").has_value());
    RegistrationDesk desk(*season.office);
    const Result<RegistrationProof> proof = desk.writeProof(QStringLiteral("B"), season.file("proof.pdf"));
    QVERIFY(proof.has_value());
    QCOMPARE(proof->number, QStringLiteral("2021-001"));
    QCOMPARE(proof->people, 1);
    if (const auto paper = pdfText(season.file("proof.pdf"))) {
        for (const QString &word : {QStringLiteral("乙校"), QStringLiteral("赵四"), QStringLiteral("2021-001")})
            QVERIFY2(paper->contains(word), qPrintable(*paper));
        QVERIFY(!paper->contains(QLatin1String("430499200601010037")));
    }
    QCOMPARE(desk.writeProof(QStringLiteral("B"), season.file("again.pdf"))->number, QStringLiteral("2021-002"));
    QCOMPARE(textOf(*desk.proofTable(), keys("proof_no school_name people")),
             (QStringList{QStringLiteral("2021-002|乙校|1"), QStringLiteral("2021-001|乙校|1")}));
}

void TestRegistrationDesk::refusesProofs_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("school");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray outside = "UPDATE filing SET category = 'outside'";
    QTest::newRow("a school of the city") << QByteArray("SELECT 1") << QStringLiteral("B") << ErrorCode::SchoolNotFiled;
    QTest::newRow("not published") << QByteArray("UPDATE filing SET category = 'outside', state = 'submitted'")
                                   << QStringLiteral("B") << ErrorCode::SchoolNotFiled;
    QTest::newRow("stopped") << QByteArray("UPDATE filing SET category = 'outside', stopped_by = 'No. 9'")
                             << QStringLiteral("B") << ErrorCode::SchoolNotFiled;
    QTest::newRow("nobody approved") << outside << QStringLiteral("B") << ErrorCode::NothingToRegister;
    QTest::newRow("unknown") << outside << QStringLiteral("Z") << ErrorCode::UnknownSchool;
}

void TestRegistrationDesk::refusesProofs()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, school);
    QFETCH(ErrorCode, code);
    RegisteredSeason season;
    season.fillAndRun();
    QVERIFY(season.office->database().run(before).has_value());
    RegistrationDesk desk(*season.office);
    const Result<RegistrationProof> refused = desk.writeProof(school, season.file("proof.pdf"));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, code);
    QVERIFY(!QFile::exists(season.file("proof.pdf")));
    QVERIFY(desk.proofs()->isEmpty());
}

void TestRegistrationDesk::holdsNobodyWithoutTheRole()
{
    SealedSeason season;
    Office inspector = season.as(Role::Inspector);
    NoProgress progress;
    RegistrationDesk desk(inspector);
    QCOMPARE(desk.write({season.folder.filePath(QStringLiteral("r.xlsx"))}, progress).error().code,
             ErrorCode::RoleNeeded);
    QCOMPARE(desk.writeProof(QStringLiteral("B"), season.folder.filePath(QStringLiteral("p.pdf"))).error().code,
             ErrorCode::RoleNeeded);
    QCOMPARE(DuplicateDesk(inspector).settle(1, DuplicateAct::Keep, QStringLiteral("x")).error().code,
             ErrorCode::RoleNeeded);
}

QTEST_GUILESS_MAIN(TestRegistrationDesk)
#include "tst_registration_desk.moc"
