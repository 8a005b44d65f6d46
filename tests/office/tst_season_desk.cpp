// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/batch_season.h"

#include "models/wording/name_words.h"

#include <QDir>

using namespace hengzhao;
using namespace hengzhao::office;

/// The season as a whole: how far it is, whether all of it is right, its copies and its rule book.
class TestSeasonDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowFarTheSeasonIs();
    void countsWhatThereIs();
    void findsDamage_data();
    void findsDamage();
    void findsAGuardThatIsGone_data();
    void findsAGuardThatIsGone();
    void copiesTheSeason();
    void writesNoCopyOverAFile();
    void marksAnArchiveAsOne();
    void archivesNothingThatIsBroken();
    void takesAnotherRuleBook();
    void namesEveryProblemOfARuleBook();
    void freezesTheRulesOnceARunIsThere_data();
    void freezesTheRulesOnceARunIsThere();
};

namespace
{

QString stageOf(BatchSeason &season)
{
    return QString(codeName(SeasonDesk(*season.office).info()->stage));
}

QString brokenChecks(Office &office)
{
    const Result<SeasonCheckReport> report = SeasonDesk(office).check();
    if (!report)
        return QString(codeName(report.error().code));
    QStringList names;
    for (const store::SeasonCheck &check : report->checks) {
        // Each has words of its own, which no officer has to guess.
        if (!check.holds || wording::checkWord(check.name) == check.name)
            names.append(check.name);
    }
    return names.join(QLatin1Char(' '));
}

/// Changes the file itself: no guard stands in the way, and all stand again afterwards.
void damage(BatchSeason &season, const QByteArrayList &statements)
{
    const QStringList guards = season.rows("SELECT sql FROM sqlite_schema WHERE type = 'trigger'", 1);
    for (const QString &name : season.rows("SELECT name FROM sqlite_schema WHERE type = 'trigger'", 1))
        season.change("DROP TRIGGER " + name.toUtf8());
    for (const QByteArray &sql : statements)
        season.change(sql);
    for (const QString &guard : guards)
        season.change(guard.toUtf8());
}

void fillAndRun(BatchSeason &season)
{
    season.fillTen();
    season.fill(QStringLiteral("programs"), "school_code,program_code,name,years,seats\nA,710201,计算机应用,3,1\n");
    QVERIFY(season.run().has_value());
}

QByteArray rulesWith(BatchSeason &season, const QByteArray &json)
{
    QJsonObject rules = season.office->ruleBook()->document();
    const QJsonObject changes = QJsonDocument::fromJson(json).object();
    for (auto change = changes.begin(); change != changes.end(); ++change)
        rules.insert(change.key(), change.value());
    return QJsonDocument(rules).toJson();
}

} // namespace

void TestSeasonDesk::tellsHowFarTheSeasonIs()
{
    BatchSeason season;
    QCOMPARE(stageOf(season), QStringLiteral("empty"));
    season.fillPlaces("A,甲校,secondary,430421,1\n", "A,,1\n");
    QCOMPARE(stageOf(season), QStringLiteral("preparing"));
    season.fill(QStringLiteral("candidates"), BatchSeason::people({"430421,current,1,1,460,,,,"}));
    season.fill(QStringLiteral("choices"), BatchSeason::wishes({"A,"}));
    QCOMPARE(stageOf(season), QStringLiteral("preparing")); // no line (R11)
    season.fill(QStringLiteral("lines"), "line_area,score\n衡阳县,450\n");
    QCOMPARE(stageOf(season), QStringLiteral("preparing")); // no general result (R12)
    season.fill(QStringLiteral("general"), "candidate_no,school_name\n");
    QCOMPARE(stageOf(season), QStringLiteral("ready"));
    QVERIFY(season.run().has_value());
    QCOMPARE(stageOf(season), QStringLiteral("running"));
    QVERIFY(BatchDesk(*season.office).close(1).has_value());
    QCOMPARE(stageOf(season), QStringLiteral("running")); // the second batch is still to come
    QVERIFY(season.runBatch(2).has_value());
    QCOMPARE(stageOf(season), QStringLiteral("running"));
    QVERIFY(BatchDesk(*season.office).close(2).has_value());
    QCOMPARE(stageOf(season), QStringLiteral("closed"));
}

void TestSeasonDesk::countsWhatThereIs()
{
    BatchSeason season;
    fillAndRun(season);
    const Result<SeasonInfo> info = SeasonDesk(*season.office).info();
    QVERIFY(info.has_value());
    QCOMPARE(info->cityName, QStringLiteral("衡阳市"));
    QCOMPARE(info->facts.year, 2021);
    QVERIFY(info->facts.isOpen && !info->facts.isDemo && info->facts.archivedAt.isEmpty());
    QStringList counts;
    for (const store::SeasonCount &count : info->counts) {
        if (count.rows > 0)
            counts.append(QStringLiteral("%1=%2").arg(count.kind).arg(count.rows));
    }
    QCOMPARE(counts.join(QLatin1Char(' ')),
             QStringLiteral("districts=3 schools=4 programs=1 plans=5 candidates=10 choices=9 lines=3 general=1"
                            " admissions=3 seats=9"));
    QCOMPARE(info->batches.size(), 1);
    QCOMPARE(info->batches.first().run, 1);
    QVERIFY(!info->batches.first().closed);
    QCOMPARE(info->areas.size(), 3);
    QCOMPARE(info->areas[1].name, QStringLiteral("衡阳县"));
    QCOMPARE(info->areas[1].candidates, 10);
    QCOMPARE(info->areas[1].applied, 1);
    QCOMPARE(info->areas[1].generalPool, 1);
}

void TestSeasonDesk::findsDamage_data()
{
    QTest::addColumn<QByteArrayList>("statements");
    QTest::addColumn<QString>("broken");
    const auto row = [](const char *name, const char *broken, const QByteArrayList &statements) {
        QTest::newRow(name) << statements << QString::fromLatin1(broken);
    };
    row("a bucket's counter", "bucket_counters", {"UPDATE bucket SET taken = taken - 1 WHERE id = 1"});
    row("a school's counter", "school_counters", {"UPDATE school_limit SET taken = taken - 1 WHERE school_id = 1"});
    row("a program's counter", "program_counters", {"UPDATE program SET taken = 1"});
    row("allotments above the limit", "allotments_within_limit",
        {"UPDATE bucket SET seats = seats + 1 WHERE school_id = 1"});
    row("more taken than there are seats", "integrity bucket_limits",
        {"PRAGMA ignore_check_constraints = 1", "UPDATE bucket SET seats = 0 WHERE id = 1",
         "PRAGMA ignore_check_constraints = 0"});
    row("a transfer beyond a limit", "transfers_within_limits",
        {"INSERT INTO program (school_id, code, catalogue, name, years, added) VALUES (1, 'P', 'other', 'p', '3', 1)",
         "INSERT INTO transfer (candidate_id, run_id, from_school_id, from_bucket_id, school_id, bucket_id, program_id,"
         " day, early, reason, added) SELECT 2, 1, 2, b.id, 1, 1, p.id, '2021-09-01', 0, 'x', 1 FROM bucket b, program "
         "p"
         " WHERE b.school_id = 2"});
    row("an admission's place", "admissions_match_decisions batch_1",
        {"UPDATE admission SET place = place + 1 WHERE candidate_id = 1"});
    row("an admission that was never decided", "bucket_counters school_counters admissions_match_decisions batch_1",
        {"INSERT INTO admission (candidate_id, run_id, batch, school_id, bucket_id, round, place, state, added)"
         " SELECT 8, run_id, batch, school_id, bucket_id, 1, 2, state, added FROM admission WHERE candidate_id = 1"});
    row("an admission erased with its count", "batch_1",
        {"DELETE FROM admission WHERE candidate_id = 1", "UPDATE bucket SET taken = 0 WHERE id = 1",
         "UPDATE school_limit SET taken = 0 WHERE school_id = 1"});
    row("a decision erased", "decisions_complete batch_1", {"DELETE FROM decision WHERE candidate_id = 10"});
    row("a score raised", "batch_1", {"UPDATE candidate SET total = 41000 WHERE candidate_no = '21430421002'"});
    row("a bucket of the run erased", "batch_1", {"DELETE FROM run_bucket WHERE bucket_id = 1"});
    row("a run that was left half written", "runs_finished",
        {"INSERT INTO run SELECT 2, 2, 'writing', mode, reason, 'x', inputs_number, at, actor, 0, 0, 0, '[]', 0, '', ''"
         " FROM run"});
    row("somebody at a general school before being admitted", "no_admission_twice_at_general batch_1",
        {"INSERT INTO general_result (candidate_id, added) VALUES (1, 1)"});
    row("a notice number that nobody issued", "notices_stand", {"UPDATE admission SET notice_no = '7'"});
    row("one person twice", "candidates_unique",
        {"DROP INDEX candidate_person",
         "UPDATE candidate SET person_key = (SELECT person_key FROM candidate WHERE id = 1)"
         " WHERE id = 2"});
    row("a junior-high that is not there", "foreign_keys",
        {"PRAGMA foreign_keys = OFF", "UPDATE candidate SET junior_school_id = 99 WHERE id = 1"});
    row("an audit record rewritten", "audit_chain", {"UPDATE audit SET actor = 'nobody' WHERE number = 2"});
    row("an audit record erased", "audit_chain", {"DELETE FROM audit WHERE number = 3"});
    row("the end of the audit record cut off", "inputs_audited",
        {"DELETE FROM audit WHERE number = (SELECT max(number) FROM audit)"});
}

void TestSeasonDesk::findsDamage()
{
    QFETCH(QByteArrayList, statements);
    QFETCH(QString, broken);
    BatchSeason season;
    fillAndRun(season);
    QCOMPARE(brokenChecks(*season.office), QString());
    damage(season, statements);
    QCOMPARE(brokenChecks(*season.office), broken);
}

void TestSeasonDesk::findsAGuardThatIsGone_data()
{
    QTest::addColumn<QString>("name");
    BatchSeason season;
    for (const QString &name : season.rows("SELECT name FROM sqlite_schema WHERE type = 'trigger' ORDER BY name", 1))
        QTest::newRow(qPrintable(name)) << name;
}

void TestSeasonDesk::findsAGuardThatIsGone()
{
    QFETCH(QString, name);
    BatchSeason season;
    QCOMPARE(brokenChecks(*season.office), QString());
    const QString text = season.rows("SELECT sql FROM sqlite_schema WHERE name = '" + name.toUtf8() + "'", 1).value(0);
    season.change("DROP TRIGGER " + name.toUtf8());
    QCOMPARE(brokenChecks(*season.office), QStringLiteral("guards"));
    QString weaker = text;
    weaker.replace(QStringLiteral("\nBEGIN"), QStringLiteral("\nBEGIN SELECT 1;"));
    season.change(weaker.toUtf8());
    QCOMPARE(brokenChecks(*season.office), QStringLiteral("guards")); // the name alone guards nothing
    season.change("DROP TRIGGER " + name.toUtf8());
    season.change(text.toUtf8());
    QCOMPARE(brokenChecks(*season.office), QString());
}

void TestSeasonDesk::copiesTheSeason()
{
    BatchSeason season;
    fillAndRun(season);
    const QString path = season.folder.filePath(QStringLiteral("copy.hzs"));
    QVERIFY(SeasonDesk(*season.office).backUp(path).has_value());
    Result<Office> copy = Office::open(path, season.office->officer(), season.clock);
    QVERIFY(copy.has_value());
    QCOMPARE(brokenChecks(*copy), QString());
    const Result<SeasonInfo> info = SeasonDesk(*copy).info();
    QCOMPARE(info->facts.token, SeasonDesk(*season.office).info()->facts.token);
    QVERIFY(info->facts.archivedAt.isEmpty());
    QCOMPARE(copy->database().number("SELECT count(*) FROM admission").value(), 3);
}

void TestSeasonDesk::writesNoCopyOverAFile()
{
    BatchSeason season;
    fillAndRun(season);
    const QString path = season.folder.filePath(QStringLiteral("letter.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("dear parents") == 12);
    file.close();
    SeasonDesk desk(*season.office);
    QCOMPARE(desk.backUp(path).error().code, ErrorCode::FileExists);
    QCOMPARE(desk.archive(path).error().code, ErrorCode::FileExists);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("dear parents"));
    QVERIFY(!desk.backUp(season.folder.filePath(QStringLiteral("nowhere/copy.hzs"))).has_value());
    QVERIFY(!QFile::exists(season.folder.filePath(QStringLiteral("nowhere"))));
}

void TestSeasonDesk::marksAnArchiveAsOne()
{
    BatchSeason season;
    fillAndRun(season);
    const QString path = season.folder.filePath(QStringLiteral("archive.hzs"));
    const qint64 records = season.count("SELECT count(*) FROM audit");
    const Result<SeasonCheckReport> report = SeasonDesk(*season.office).archive(path);
    QVERIFY(report.has_value());
    QVERIFY(report->holds());
    QVERIFY(SeasonDesk(*season.office).info()->facts.archivedAt.isEmpty());
    QCOMPARE(season.count("SELECT count(*) FROM audit"), records);
    Result<Office> copy = Office::open(path, season.office->officer(), season.clock);
    QVERIFY(copy.has_value());
    QCOMPARE(SeasonDesk(*copy).info()->facts.archivedAt, season.clock.time.toString(Qt::ISODateWithMs));
    QCOMPARE(copy->database().number("SELECT count(*) FROM audit WHERE command = 'season archive'").value(), 1);
    QCOMPARE(brokenChecks(*copy), QString());
    QVERIFY(BatchDesk(*copy).verify(1)->checks.holds()); // what an archive is for
}

void TestSeasonDesk::archivesNothingThatIsBroken()
{
    BatchSeason season;
    fillAndRun(season);
    damage(season,
           {"UPDATE bucket SET taken = taken - 1 WHERE id = 1", "DELETE FROM decision WHERE candidate_id = 10"});
    const QString path = season.folder.filePath(QStringLiteral("archive.hzs"));
    const Result<SeasonCheckReport> refused = SeasonDesk(*season.office).archive(path);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::ChecksFailed);
    QCOMPARE(refused.error().args, QStringList{QStringLiteral("bucket_counters, decisions_complete, batch_1")});
    QVERIFY(!QFile::exists(path));
}

void TestSeasonDesk::takesAnotherRuleBook()
{
    BatchSeason season;
    const Result<Findings> notices =
        SeasonDesk(*season.office).setRules(rulesWith(season, R"({"lot_seed": "another", "colour": "red"})"));
    QVERIFY(notices.has_value());
    QCOMPARE(notices->size(), 1);
    QCOMPARE(notices->first().code, FindingCode::UnknownRule);
    QCOMPARE(notices->first().severity, Severity::Notice);
    QCOMPARE(SeasonDesk(*season.office).rules()->lotSeed(), QStringLiteral("another"));
    QCOMPARE(season.count("SELECT count(*) FROM rule_book"), 2); // the one before is kept
    QCOMPARE(season.count("SELECT count(*) FROM rule_book WHERE ended IS NULL"), 1);
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command = 'rules set'"), 1);
}

void TestSeasonDesk::namesEveryProblemOfARuleBook()
{
    BatchSeason season;
    const QByteArray before = season.office->ruleBook()->canonical();
    const Result<Findings> refused =
        SeasonDesk(*season.office).setRules(rulesWith(season, R"({"max_choices": 0, "ranking": ["luck", "lot"],
                                                                        "year": "soon"})"));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::ProblemsFound);
    QStringList columns;
    for (const Finding &finding : refused.error().findings)
        columns.append(finding.column);
    columns.sort();
    QCOMPARE(columns.join(QLatin1Char(' ')), QStringLiteral("max_choices ranking[0] year"));
    QCOMPARE(SeasonDesk(*season.office).setRules("{").error().code, ErrorCode::ProblemsFound);
    QCOMPARE(season.office->ruleBook()->canonical(), before);
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command = 'rules set'"), 0);
}

void TestSeasonDesk::freezesTheRulesOnceARunIsThere_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QString>("frozen");
    const auto row = [](const char *name, const char *change, const char *frozen) {
        QTest::newRow(name) << QByteArray(change) << QString::fromLatin1(frozen);
    };
    // It is 20 July 2021.
    row("nothing", "{}", "");
    row("the lot's seed", R"({"lot_seed": "another"})", "lot_seed");
    row("the ranking", R"({"ranking": ["total", "lot"]})",
        "ranking[1] ranking[2] ranking[3] ranking[4] ranking[5] ranking[6]");
    row("a date that is past", R"({"windows": {"filing_deadline": "2021-06-10", "choices": ["2021-06-01", "2021-06-05"],
        "supplementary": null, "examination": ["2021-06-17", "2021-06-19"]}})",
        "windows.filing_deadline");
    row("a date to come", R"({"windows": {"filing_deadline": "2021-05-30", "choices": ["2021-06-01", "2021-06-05"],
        "supplementary": ["2021-07-22", "2021-07-23"], "examination": ["2021-06-17", "2021-06-19"]}})",
        "");
}

void TestSeasonDesk::freezesTheRulesOnceARunIsThere()
{
    QFETCH(QByteArray, change);
    QFETCH(QString, frozen);
    BatchSeason season;
    fillAndRun(season);
    const Result<Findings> done = SeasonDesk(*season.office).setRules(rulesWith(season, change));
    QStringList columns;
    if (!done) {
        QCOMPARE(done.error().code, ErrorCode::RuleFrozen);
        for (const Finding &finding : done.error().findings)
            columns.append(finding.column);
    }
    QCOMPARE(columns.join(QLatin1Char(' ')), frozen);
    QCOMPARE(season.count("SELECT count(*) FROM rule_book"), frozen.isEmpty() ? 2 : 1);
    QCOMPARE(brokenChecks(*season.office), QString());
}

QTEST_GUILESS_MAIN(TestSeasonDesk)
#include "tst_season_desk.moc"
