// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/batch_season.h"
#include "tests/office/trial_demo.h"

#include "models/office/figure_desk.h"
#include "models/store/rows.h"

#include <QMap>

using namespace hengzhao;
using namespace hengzhao::office;

/// Figures against a second count, candidate by candidate, that shares no query with the first (R37 to R40).
class TestFigureDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void countsTheShare_data();
    void countsTheShare();
    void countsTheShareOfEachYear();
    void countsSplitAndEntry_data();
    void countsSplitAndEntry();
    void goesWithoutRollsWhereThereAreNone();
    void countsCompletion();
    void namesBuckets();
    void countsNobodyTwice();
    void countsEmptyPlaces();
    void cleanupTestCase();

private:
    struct Person {
        QString district;
        QString juniorSchool;
        bool current = false;
        std::optional<AdmissionState> admission;
        bool atGeneral = false;
    };
    struct Counted {
        qint64 graduates = 0;
        qint64 vocational = 0;
        qint64 general = 0;
        qint64 currentVocational = 0;
        qint64 currentGeneral = 0;
    };
    struct Place {
        QString code;
        QString name;
    };

    [[nodiscard]] QList<Person> people();
    [[nodiscard]] QList<Place> places(FigureBy by);
    [[nodiscard]] QMap<QString, Counted> countAll(FigureBy by, AdmissionState from);

    std::unique_ptr<TrialDemo> m_demo;
};

namespace
{

/// Which figures to look at: by what, and from which state on.
void addRows()
{
    QTest::addColumn<FigureBy>("by");
    QTest::addColumn<AdmissionState>("from");
    const auto row = [](const char *name, FigureBy by, AdmissionState from) { QTest::newRow(name) << by << from; };
    row("districts, pre-admitted and later", FigureBy::District, AdmissionState::PreAdmitted);
    row("districts, confirmed and later", FigureBy::District, AdmissionState::Confirmed);
    row("districts, approved and later", FigureBy::District, AdmissionState::Approved);
    row("junior-highs, pre-admitted and later", FigureBy::JuniorSchool, AdmissionState::PreAdmitted);
    row("junior-highs, confirmed and later", FigureBy::JuniorSchool, AdmissionState::Confirmed);
}

/// Where a state stands in an admission's life.
int stepOf(AdmissionState state)
{
    return int(allAdmissionStates().indexOf(state));
}

} // namespace

void TestFigureDesk::initTestCase()
{
    m_demo = std::make_unique<TrialDemo>(2000, DemoStage::Ready);
    m_demo->runFirstBatch();
    // A season in the middle of its life: some confirmed, some approved, some released; some general places given up;
    // and every third junior-high has no roll.
    m_demo->change("UPDATE admission SET state = 'confirmed' WHERE candidate_id % 3 = 0");
    m_demo->change("UPDATE admission SET state = 'submitted' WHERE candidate_id % 12 = 0");
    m_demo->change("UPDATE admission SET state = 'reviewed' WHERE candidate_id % 12 = 0");
    m_demo->change("UPDATE admission SET state = 'approved' WHERE candidate_id % 12 = 0");
    m_demo->change("INSERT INTO general_give_up (candidate_id, proof, added) SELECT candidate_id, '放弃', 1 FROM"
                   " general_result WHERE candidate_id % 7 = 0");
    m_demo->change(
        "INSERT INTO former_admission (candidate_id, run_id, batch, school_id, bucket_id, round, place, state,"
        " added, ended) SELECT candidate_id, run_id, batch, school_id, bucket_id, round, place, 'declined',"
        " added, (SELECT max(number) FROM audit) FROM admission WHERE candidate_id % 10 = 1");
    m_demo->change("DELETE FROM admission WHERE candidate_id % 10 = 1");
    m_demo->change("UPDATE graduate_roll SET ended = added + 1 WHERE junior_school_id % 3 = 0");
    for (const AdmissionState state :
         {AdmissionState::PreAdmitted, AdmissionState::Confirmed, AdmissionState::Approved})
        QVERIFY(m_demo->count("SELECT count(*) FROM admission WHERE state = '" + QByteArray(codeName(state).data()) +
                              "'") > 0);
    QVERIFY(m_demo->count("SELECT count(*) FROM graduate_roll WHERE ended IS NOT NULL") > 0);
    QVERIFY(m_demo->count("SELECT count(*) FROM general_give_up") > 0);
}

void TestFigureDesk::cleanupTestCase()
{
    m_demo.reset();
}

QList<TestFigureDesk::Person> TestFigureDesk::people()
{
    store::Database &database = m_demo->office->database();
    const auto column = [&database](QByteArrayView sql) {
        QMap<qint64, QString> values;
        Result<store::Statement> statement = database.prepare(sql);
        while (statement->step().value())
            values.insert(statement->integer(0), statement->text(1));
        return values;
    };
    const auto districts = column("SELECT id, code FROM district");
    const auto juniorSchools = column("SELECT id, code FROM junior_school");
    const auto admissions = column("SELECT candidate_id, state FROM admission");
    const auto general = column("SELECT candidate_id, school_name FROM general_result WHERE ended IS NULL");
    const auto givenUp = column("SELECT candidate_id, proof FROM general_give_up");
    QList<Person> found;
    Result<store::Statement> statement =
        database.prepare("SELECT id, district_id, junior_school_id, category FROM candidate WHERE ended IS NULL");
    while (statement->step().value()) {
        const qint64 id = statement->integer(0);
        Person person;
        person.district = districts.value(statement->integer(1));
        person.juniorSchool = juniorSchools.value(statement->integer(2));
        person.current = statement->text(3) == QLatin1String("current");
        if (admissions.contains(id))
            person.admission = parseAdmissionState(admissions.value(id));
        person.atGeneral = general.contains(id) && !givenUp.contains(id);
        found.append(person);
    }
    return found;
}

QList<TestFigureDesk::Place> TestFigureDesk::places(FigureBy by)
{
    const auto make = [](store::Statement &row) { return Place{row.text(0), row.text(1)}; };
    return *store::readRows<Place>(m_demo->office->database(),
                                   by == FigureBy::District ? "SELECT code, name FROM district ORDER BY code"
                                                            : "SELECT code, name FROM junior_school ORDER BY code",
                                   make);
}

QMap<QString, TestFigureDesk::Counted> TestFigureDesk::countAll(FigureBy by, AdmissionState from)
{
    QMap<QString, qint64> rolls;
    QMap<QString, QString> districtOfSchool;
    Result<store::Statement> statement = m_demo->office->database().prepare(
        "SELECT j.code, d.code, r.on_roll FROM junior_school j JOIN district d ON d.id = j.district_id"
        " LEFT JOIN graduate_roll r ON r.junior_school_id = j.id AND r.ended IS NULL");
    while (statement->step().value()) {
        districtOfSchool.insert(statement->text(0), statement->text(1));
        if (!statement->isNull(2))
            rolls.insert(statement->text(0), statement->integer(2));
    }
    QMap<QString, Counted> counted;
    for (auto roll = rolls.begin(); roll != rolls.end(); ++roll)
        counted[by == FigureBy::District ? districtOfSchool.value(roll.key()) : roll.key()].graduates += roll.value();
    for (const Person &person : people()) {
        Counted &place = counted[by == FigureBy::District ? person.district : person.juniorSchool];
        const bool vocational = person.admission && stepOf(*person.admission) >= stepOf(from);
        const bool general = person.atGeneral && !vocational;
        place.vocational += vocational ? 1 : 0;
        place.general += general ? 1 : 0;
        place.currentVocational += person.current && vocational ? 1 : 0;
        place.currentGeneral += person.current && general ? 1 : 0;
        place.graduates += person.current && !rolls.contains(person.juniorSchool) ? 1 : 0;
    }
    return counted;
}

void TestFigureDesk::countsTheShare_data()
{
    addRows();
}

void TestFigureDesk::countsTheShare()
{
    QFETCH(FigureBy, by);
    QFETCH(AdmissionState, from);
    const QMap<QString, Counted> counted = countAll(by, from);
    QList<figures::ShareRow> expected;
    qint64 vocational = 0;
    for (const Place &place : places(by)) {
        const Counted one = counted.value(place.code);
        expected.append({place.code, place.name, one.vocational, one.general});
        vocational += one.vocational;
    }
    QVERIFY(vocational > 0);
    const Result<QList<figures::ShareRow>> rows = FigureDesk(*m_demo->office).share(by, from);
    QVERIFY(rows.has_value());
    QCOMPARE(*rows, expected);
}

void TestFigureDesk::countsTheShareOfEachYear()
{
    const auto past = [this](const char *column, int year) {
        return m_demo->count(QByteArray("SELECT sum(") + column +
                             ") FROM past_figure WHERE level = 'district' AND year = " + QByteArray::number(year));
    };
    QList<figures::ShareRow> expected;
    for (const int year : {2018, 2019, 2020})
        expected.append(
            {QString::number(year), QString::number(year), past("vocational", year), past("general", year)});
    figures::ShareRow now{QStringLiteral("2021"), QStringLiteral("2021"), 0, 0};
    for (const Counted &one : countAll(FigureBy::District, AdmissionState::Confirmed)) {
        now.vocational += one.vocational;
        now.general += one.general;
    }
    expected.append(now);
    QVERIFY(expected.first().vocational > 0);
    const Result<QList<figures::ShareRow>> rows =
        FigureDesk(*m_demo->office).share(FigureBy::Year, AdmissionState::Confirmed);
    QVERIFY(rows.has_value());
    QCOMPARE(*rows, expected);
}

void TestFigureDesk::countsSplitAndEntry_data()
{
    addRows();
}

void TestFigureDesk::countsSplitAndEntry()
{
    QFETCH(FigureBy, by);
    QFETCH(AdmissionState, from);
    const QMap<QString, Counted> counted = countAll(by, from);
    QList<figures::SplitRow> split;
    QList<figures::EntryRow> entry;
    for (const Place &place : places(by)) {
        const Counted one = counted.value(place.code);
        split.append({place.code, place.name, one.graduates, one.currentVocational, one.currentGeneral, 0});
        entry.append({place.code, place.name, one.graduates, one.currentVocational, one.currentGeneral});
    }
    FigureDesk desk(*m_demo->office);
    QCOMPARE(desk.split(by, from).value(), split);
    QCOMPARE(desk.entry(by, from).value(), entry);
}

void TestFigureDesk::goesWithoutRollsWhereThereAreNone()
{
    BatchSeason season;
    season.fill(QStringLiteral("districts"), "district_code,name,line_area,urban\n430421,衡阳县,衡阳县,0\n");
    season.fill(QStringLiteral("junior-schools"),
                "junior_school_code,name,district_code\nJ,一中,430421\nK,二中,430421\n");
    season.fill(QStringLiteral("candidates"),
                "candidate_no,name,id_number,district_code,junior_school_code,category,graduated,applied_general,"
                "total\n"
                "1,张一," +
                    BatchSeason::identityOf(1) +
                    ",430421,J,current,1,0,\n"
                    "2,李二," +
                    BatchSeason::identityOf(2) +
                    ",430421,K,current,1,0,\n"
                    "3,王三," +
                    BatchSeason::identityOf(3) +
                    ",430421,K,earlier,1,0,\n"
                    "4,赵四," +
                    BatchSeason::identityOf(4) + ",430421,,current,1,0,\n");
    FigureDesk desk(*season.office);
    const auto graduates = [&desk](FigureBy by) {
        QStringList found;
        const QList<figures::EntryRow> rows = desk.entry(by, AdmissionState::PreAdmitted).value();
        for (const figures::EntryRow &row : rows)
            found.append(row.key + QLatin1Char('=') + QString::number(row.graduates));
        return found.join(QLatin1Char(' '));
    };
    QCOMPARE(graduates(FigureBy::JuniorSchool), QStringLiteral("J=1 K=1"));
    QCOMPARE(graduates(FigureBy::District), QStringLiteral("430421=3"));
    season.fill(QStringLiteral("graduates"), "junior_school_code,on_roll\nJ,50\n");
    QCOMPARE(graduates(FigureBy::JuniorSchool), QStringLiteral("J=50 K=1"));
    QCOMPARE(graduates(FigureBy::District), QStringLiteral("430421=52")); // R39: the roll, else the candidates
}

void TestFigureDesk::countsCompletion()
{
    for (const FigureBy by : {FigureBy::School, FigureBy::Bucket}) {
        QMap<QString, qint64> live;
        Result<store::Statement> statement = m_demo->office->database().prepare(
            "SELECT s.code, b.district FROM admission a, school s, bucket b WHERE s.id = a.school_id AND b.id ="
            " a.bucket_id");
        while (statement->step().value())
            ++live[by == FigureBy::School ? statement->text(0)
                                          : statement->text(0) + QLatin1Char(':') + statement->text(1)];
        // The limits as they were imported: the whole school's row, or its allotments.
        QMap<QString, qint64> limits;
        Result<store::Statement> plans = m_demo->office->database().prepare(
            "SELECT s.code, p.district, p.seats, (SELECT count(*) FROM plan_row q WHERE q.school_id = s.id AND "
            "q.district"
            " <> '') FROM plan_row p JOIN school s ON s.id = p.school_id WHERE p.ended IS NULL");
        while (plans->step().value()) {
            const bool ofSchool = plans->text(1).isEmpty();
            const bool isBucket = !ofSchool || plans->integer(3) == 0;
            if (by == FigureBy::School ? ofSchool : isBucket)
                limits.insert(by == FigureBy::School ? plans->text(0)
                                                     : plans->text(0) + QLatin1Char(':') + plans->text(1),
                              plans->integer(2));
        }
        const Result<QList<figures::CompletionRow>> rows = FigureDesk(*m_demo->office).completion(by);
        QVERIFY(rows.has_value());
        QCOMPARE(rows->size(), limits.size());
        for (const figures::CompletionRow &row : *rows) {
            QCOMPARE(row.limit, limits.value(row.key, -1));
            QCOMPARE(row.live, live.value(row.key));
        }
        QVERIFY(!live.isEmpty());
    }
}

void TestFigureDesk::namesBuckets()
{
    BatchSeason season;
    season.fillPlaces("A,甲校,secondary,430421,1\nU,城校,secondary,430405,1\n", "A,,2\nU,,7\nU,430421,3\nU,*,4\n");
    const Result<QList<figures::CompletionRow>> rows = FigureDesk(*season.office).completion(FigureBy::Bucket);
    QStringList names;
    for (const figures::CompletionRow &row : *rows)
        names.append(row.key + QLatin1Char('=') + row.name);
    QCOMPARE(names, (QStringList{QStringLiteral("A:=甲校"), QStringLiteral("U:430421=城校 衡阳县"),
                                 QStringLiteral("U:*=城校 *")}));
}

void TestFigureDesk::countsNobodyTwice()
{
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    season.confirm(1);
    // 1 and 2, who hold vocational places, turn up in a later general result as well.
    season.fill(QStringLiteral("general"),
                "candidate_no,school_name\n21430421001,县一中\n21430421002,县一中\n21430421007,县一中\n");
    FigureDesk desk(*season.office);
    const auto countyFrom = [&desk](AdmissionState from) {
        const figures::ShareRow row = desk.share(FigureBy::District, from)->value(1);
        return QStringLiteral("%1 %2:%3").arg(row.key).arg(row.vocational).arg(row.general);
    };
    QCOMPARE(countyFrom(AdmissionState::PreAdmitted), QStringLiteral("430421 3:1"));
    QCOMPARE(countyFrom(AdmissionState::Confirmed), QStringLiteral("430421 1:2"));
}

void TestFigureDesk::countsEmptyPlaces()
{
    BatchSeason season;
    season.fillPlaces("A,甲校,secondary,430421,1\n", "A,,0\n");
    FigureDesk desk(*season.office);
    const Result<QList<figures::ShareRow>> share = desk.share(FigureBy::District, AdmissionState::PreAdmitted);
    QCOMPARE(share->size(), 3);
    QVERIFY(!share->first().share());
    QCOMPARE(desk.share(FigureBy::Year, AdmissionState::PreAdmitted)->size(), 1);
    QVERIFY(!desk.entry(FigureBy::District, AdmissionState::PreAdmitted)->first().rate());
    QVERIFY(!desk.completion(FigureBy::School)->first().completion());
}

QTEST_GUILESS_MAIN(TestFigureDesk)
#include "tst_figure_desk.moc"
