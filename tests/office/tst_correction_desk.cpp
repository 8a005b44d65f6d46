// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/correction_desk.h"
#include "models/office/people_desk.h"
#include "tests/office/sealed_season.h"
#include "tests/office/supplement_season.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// Key data corrected after a run: asked for with evidence, decided by a second person, the runs before untouched.
class TestCorrectionDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void correctsAScore();
    void showsWhatItDoes();
    void correctsWhoSomebodyIs();
    void correctsTwice();
    void refusesARequest_data();
    void refusesARequest();
    void refusesAnotherPersonsNumber();
    void decidesOnce();
    void needsAReasonToRefuse();
    void mindsDataThatChanged();
    void comesBeforeNoRun();
    void keepsItsRecord();
    void asksForASecondPerson();
};

namespace
{

/// A picture that passes for a scan.
QString evidence(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("recheck.png"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromHex("89504e470d0a1a0a0000000d49484452")) <= 0)
        qFatal("cannot write the evidence");
    return path;
}

CorrectionAsk asked(const BatchSeason &season, int n, const char *field, const QString &value)
{
    return {BatchSeason::numberOf(n),
            {{QString::fromLatin1(field), value}},
            QStringLiteral("分数复核"),
            {evidence(season.folder)}};
}

QString totalOf(BatchSeason &season, int n)
{
    return PeopleDesk(*season.office).person(BatchSeason::numberOf(n))->total->text();
}

} // namespace

void TestCorrectionDesk::correctsAScore()
{
    SupplementSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    CorrectionDesk desk(*season.office);
    const Result<qint64> id = desk.ask(asked(season, 2, "total", QStringLiteral("410")));
    QVERIFY(id.has_value());
    QCOMPARE(totalOf(season, 2), QStringLiteral("390.00"));
    QCOMPARE(desk.evidence(*id)->size(), 1);
    QVERIFY(desk.settle(*id, true, {}).has_value());
    QCOMPARE(totalOf(season, 2), QStringLiteral("410.00"));
    // The run there is reads the season as of its own number.
    QVERIFY(BatchDesk(*season.office).verify(1)->checks.holds());
    QCOMPARE(season.seats(), QStringLiteral("1:A 2:B 3:B"));
    season.proveAll();
    QVERIFY(season.runBatch(1, "分数复核").has_value());
    QCOMPARE(season.seats(), QStringLiteral("1:B 2:A 3:B"));
    QVERIFY(BatchDesk(*season.office).verify(1)->checks.holds());
    season.proveAll();
}

void TestCorrectionDesk::showsWhatItDoes()
{
    SupplementSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    CorrectionDesk desk(*season.office);
    const Result<qint64> id = desk.ask(asked(season, 2, "total", QStringLiteral("410")));
    const Result<QList<CorrectionEffect>> effects = desk.effect(*id);
    QVERIFY(effects.has_value());
    QCOMPARE(effects->size(), 1);
    QCOMPARE(effects->first().before.schoolCode, QStringLiteral("B"));
    QCOMPARE(effects->first().after.schoolCode, QStringLiteral("A"));
    QCOMPARE(effects->first().after.place, 1);
    QCOMPARE(effects->first().others, 1);
    QVERIFY(effects->first().changes());
    QCOMPARE(season.count("SELECT count(*) FROM correction WHERE state = 'asked'"), 1); // nothing is decided by looking
}

void TestCorrectionDesk::correctsWhoSomebodyIs()
{
    SupplementSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    CorrectionDesk desk(*season.office);
    const QString person = QString::fromLatin1(BatchSeason::identityOf(77));
    CorrectionAsk wanted = asked(season, 3, "id_number", person);
    wanted.values.append({QStringLiteral("name"), QStringLiteral("李改")});
    const Result<qint64> id = desk.ask(wanted);
    QVERIFY(id.has_value());
    QVERIFY(desk.effect(*id)->isEmpty());
    const Result<Table> table = desk.table();
    QVERIFY(!table->column(QStringLiteral("changes")).text(0).contains(person));
    QVERIFY(desk.settle(*id, true, {}).has_value());
    const Result<PersonView> now = PeopleDesk(*season.office).person(BatchSeason::numberOf(3));
    QCOMPARE(now->name, QStringLiteral("李改"));
    QCOMPARE(now->identityNumber, maskedIdentityNumber(person));
    QCOMPARE(season.count("SELECT count(*) FROM correction_field WHERE before_text = '考生3'"), 1);
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE detail LIKE '%430499%' OR detail LIKE '%李改%'"), 0);
    QVERIFY(BatchDesk(*season.office).verify(1)->checks.holds());
    season.proveAll();
}

void TestCorrectionDesk::correctsTwice()
{
    SupplementSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    CorrectionDesk desk(*season.office);
    for (const char *total : {"410", "395"})
        QVERIFY(desk.settle(*desk.ask(asked(season, 2, "total", QString::fromLatin1(total))), true, {}).has_value());
    QCOMPARE(totalOf(season, 2), QStringLiteral("395.00"));
    QVERIFY(BatchDesk(*season.office).verify(1)->checks.holds());
    QCOMPARE(desk.corrections(BatchSeason::numberOf(2))->size(), 2);
    season.proveAll();
}

void TestCorrectionDesk::refusesARequest_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("the same") << QStringLiteral("total") << QStringLiteral("390.00") << ErrorCode::CorrectionSame;
    QTest::newRow("no score") << QStringLiteral("math") << QStringLiteral("ninety") << ErrorCode::NotScore;
    QTest::newRow("no person") << QStringLiteral("id_number") << QStringLiteral("430499200601010003")
                               << ErrorCode::NotIdentityNumber;
    QTest::newRow("no name") << QStringLiteral("name") << QStringLiteral(" ") << ErrorCode::ProblemsFound;
    QTest::newRow("no evaluation") << QStringLiteral("evaluation") << QStringLiteral("Z") << ErrorCode::ProblemsFound;
    QTest::newRow("no such field") << QStringLiteral("district_code") << QStringLiteral("430405")
                                   << ErrorCode::UnknownField;
}

void TestCorrectionDesk::refusesARequest()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(ErrorCode, code);
    SupplementSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    CorrectionDesk desk(*season.office);
    QCOMPARE(desk.ask(asked(season, 2, field.toLatin1(), value)).error().code, code);
    CorrectionAsk bare = asked(season, 2, "total", QStringLiteral("400"));
    bare.evidence.clear();
    QCOMPARE(desk.ask(bare).error().code, ErrorCode::FieldMissing);
    bare = asked(season, 2, "total", QStringLiteral("400"));
    bare.reason.clear();
    QCOMPARE(desk.ask(bare).error().code, ErrorCode::ReasonMissing);
    bare = asked(season, 99, "total", QStringLiteral("400"));
    QCOMPARE(desk.ask(bare).error().code, ErrorCode::UnknownCandidate);
    QCOMPARE(season.count("SELECT count(*) FROM correction"), 0);
}

void TestCorrectionDesk::refusesAnotherPersonsNumber()
{
    SupplementSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    const Result<qint64> id = CorrectionDesk(*season.office)
                                  .ask(asked(season, 2, "id_number", QString::fromLatin1(BatchSeason::identityOf(3))));
    QCOMPARE(id.error().code, ErrorCode::PersonExists);
    QCOMPARE(id.error().args, QStringList{BatchSeason::numberOf(3)});
}

void TestCorrectionDesk::decidesOnce()
{
    SupplementSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    CorrectionDesk desk(*season.office);
    const Result<qint64> id = desk.ask(asked(season, 2, "total", QStringLiteral("410")));
    QVERIFY(desk.settle(*id, false, QStringLiteral("复核无误")).has_value());
    QCOMPARE(totalOf(season, 2), QStringLiteral("390.00"));
    QCOMPARE(desk.settle(*id, true, {}).error().code, ErrorCode::CorrectionSettled);
    QCOMPARE(desk.settle(99, true, {}).error().code, ErrorCode::UnknownCorrection);
    season.proveAll();
}

void TestCorrectionDesk::needsAReasonToRefuse()
{
    SupplementSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    CorrectionDesk desk(*season.office);
    const Result<qint64> id = desk.ask(asked(season, 2, "total", QStringLiteral("410")));
    QCOMPARE(desk.settle(*id, false, {}).error().code, ErrorCode::ReasonMissing);
}

void TestCorrectionDesk::mindsDataThatChanged()
{
    SupplementSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    CorrectionDesk desk(*season.office);
    const Result<qint64> first = desk.ask(asked(season, 2, "total", QStringLiteral("410")));
    const Result<qint64> second = desk.ask(asked(season, 2, "total", QStringLiteral("420")));
    QVERIFY(desk.settle(*first, true, {}).has_value());
    QCOMPARE(desk.settle(*second, true, {}).error().code, ErrorCode::RowChanged);
    QCOMPARE(totalOf(season, 2), QStringLiteral("410.00"));
}

void TestCorrectionDesk::comesBeforeNoRun()
{
    SupplementSeason season;
    season.fillTen();
    QCOMPARE(CorrectionDesk(*season.office).ask(asked(season, 2, "total", QStringLiteral("410"))).error().code,
             ErrorCode::BatchNotRun);
}

void TestCorrectionDesk::keepsItsRecord()
{
    SupplementSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    CorrectionDesk desk(*season.office);
    QVERIFY(desk.settle(*desk.ask(asked(season, 2, "total", QStringLiteral("410"))), true, {}).has_value());
    for (const char *sql : {"UPDATE correction SET reason = 'x'", "DELETE FROM correction",
                            "UPDATE correction_field SET before_number = 1", "DELETE FROM correction_field"})
        QVERIFY2(!season.office->database().run(sql), sql);
    // Whoever changes a corrected score behind the record's back is found.
    season.change("UPDATE candidate SET total = 1 WHERE candidate_no = '21430421002'");
    QVERIFY(!SeasonDesk(*season.office).check()->holds());
}

void TestCorrectionDesk::asksForASecondPerson()
{
    SealedSeason season;
    {
        Office school = season.as(Role::School);
        QCOMPARE(CorrectionDesk(school).settle(1, true, {}).error().code, ErrorCode::RoleNeeded);
    }
    Office office = season.as(Role::Office);
    QVERIFY(office.database()
                .run("INSERT INTO district (id, code, name, line_area, urban, added) VALUES (1, '430421', '衡阳县', "
                     "'衡阳县', 0, 1)")
                .has_value());
    QVERIFY(office.database()
                .run("INSERT INTO candidate (id, candidate_no, district_id, category, applied_general, added, name,"
                     " person_key, sex) VALUES (1, '1', 1, 'current', 0, 1, '张一', '012345678901234567', 1)")
                .has_value());
    QVERIFY(office.database()
                .run("INSERT INTO correction (id, candidate_id, state, reason, actor, account_id, at, added)"
                     " SELECT 1, 1, 'asked', '复核', name, id, '', 1 FROM account")
                .has_value());
    QCOMPARE(CorrectionDesk(office).settle(1, true, {}).error().code, ErrorCode::SecondOfficerSame);
    QVERIFY(office.database()
                .run("INSERT INTO correction (id, candidate_id, state, reason, actor, account_id, at,"
                     " added) VALUES (2, 1, 'asked', '复核', 'li.si', 99, '', 1)")
                .has_value());
    QVERIFY(CorrectionDesk(office).settle(2, false, QStringLiteral("不符")).has_value());
}

QTEST_GUILESS_MAIN(TestCorrectionDesk)
#include "tst_correction_desk.moc"
