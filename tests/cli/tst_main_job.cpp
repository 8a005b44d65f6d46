// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

using namespace hengzhao::cli;

/// The main job from the command line alone, as the contract words it.
class TestMainJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsASeasonFromTablesToLists();
    void makesTheSameDemoTwice();
    void showsEveryStage_data();
    void showsEveryStage();
    void writesTheDemosTables();
    void speaksTheLanguageAskedFor_data();
    void speaksTheLanguageAskedFor();
    void readsOptionsAnywhere();
    void takesTheSeasonFromTheEnvironment();
    void runsTheSecondBatch();
    void triesWhatIf();
    void splitsAnExport();
    void writesAndReadsWorkbooks();
    void showsAndSetsRules();
    void copiesAndArchives();
    void goesOnFromLastYear();
};

namespace
{

QString caseFile(const QString &folder, const QString &name)
{
    return QStringLiteral(HENGZHAO_SOURCE_DIR "/tests/cases/%1/%2").arg(folder, name);
}

void fillCase(const Cli &cli, const QString &folder)
{
    const Spoken created = cli.ask({QStringLiteral("season"), QStringLiteral("create"), QStringLiteral("--open"),
                                    QStringLiteral("--rules"), caseFile(folder, QStringLiteral("rules.json"))});
    QVERIFY2(created.status == 0, created.output.constData());
    for (const char *kind :
         {"districts", "junior-schools", "schools", "programs", "plans", "candidates", "choices", "lines", "general"}) {
        const QString name = QLatin1String(kind);
        const Spoken imported =
            cli.ask({QStringLiteral("import"), name, caseFile(folder, name + QStringLiteral(".csv"))});
        QVERIFY2(imported.status == 0, imported.output.constData());
        QCOMPARE(imported.json().value(QStringLiteral("kind")).toString(), name);
        QVERIFY(imported.json().contains(QStringLiteral("rows")));
        QVERIFY(imported.json().contains(QStringLiteral("accepted")));
        QVERIFY(imported.json().value(QStringLiteral("notices")).isArray());
    }
}

void demo(const Cli &cli, const QStringList &more = {})
{
    const Spoken made = cli.ask(QStringList{QStringLiteral("season"), QStringLiteral("demo"),
                                            QStringLiteral("--candidates"), QStringLiteral("500")} +
                                more);
    QVERIFY2(made.status == 0, made.output.constData());
}

} // namespace

void TestMainJob::runsASeasonFromTablesToLists()
{
    const Cli cli;
    fillCase(cli, QStringLiteral("eligibility"));
    const QJsonObject run = cli.ask({QStringLiteral("batch"), QStringLiteral("run"), QStringLiteral("1")}).json();
    QCOMPARE(run.value(QStringLiteral("batch")).toInt(), 1);
    QCOMPARE(run.value(QStringLiteral("run")).toInt(), 1);
    QCOMPARE(run.value(QStringLiteral("mode")).toString(), QStringLiteral("choice-first"));
    QCOMPARE(run.value(QStringLiteral("pool")).toInt(), 5); // all but 001 (R2) and 003 (R3)
    QCOMPARE(run.value(QStringLiteral("pre_admitted")).toInt(), 4);
    QCOMPARE(run.value(QStringLiteral("unplaced")).toInt(), 1);
    QCOMPARE(run.value(QStringLiteral("void_choices")).toInt(), 2);
    QCOMPARE(run.value(QStringLiteral("by_round")).toArray(), (QJsonArray{3, 1}));
    QCOMPARE(run.value(QStringLiteral("certificate")).toObject().value(QStringLiteral("inputs")).toString().size(), 64);
    QVERIFY(run.value(QStringLiteral("milliseconds")).toObject().contains(QStringLiteral("match")));

    const Spoken verified = cli.ask({QStringLiteral("batch"), QStringLiteral("verify"), QStringLiteral("1")});
    QCOMPARE(verified.status, 0);
    QVERIFY(verified.json().value(QStringLiteral("holds")).toBool());

    const Spoken exported = cli.ask({QStringLiteral("export"), QStringLiteral("admissions"), QStringLiteral("out.csv"),
                                     QStringLiteral("--headers"), QStringLiteral("en")});
    QCOMPARE(exported.status, 0);
    const QByteArray csv = cli.content(QStringLiteral("out.csv"));
    QVERIFY(
        csv.startsWith("\xEF\xBB\xBF"
                       "candidate_no,name,sex,district_code,junior_school_code,school_code,school_name,program_code,"
                       "program_name,batch,round,place,total,state,notice_no\r\n"));
    QCOMPARE(csv.count("\r\n"), 5);
    QVERIFY(csv.contains("\r\n006,"));
    QVERIFY(csv.contains(",B,乙技工学校(演示),,,1,2,1,210.00,pre_admitted,\r\n"));

    const QJsonObject six = cli.ask({QStringLiteral("explain"), QStringLiteral("006")}).json();
    const QJsonObject decision = six.value(QStringLiteral("batches")).toArray().at(0).toObject();
    QCOMPARE(decision.value(QStringLiteral("decision")).toString(), QStringLiteral("pre_admitted"));
    QCOMPARE(decision.value(QStringLiteral("school")).toString(), QStringLiteral("B"));
    const QJsonArray choices = decision.value(QStringLiteral("choices")).toArray();
    QCOMPARE(choices.at(0).toObject().value(QStringLiteral("result")).toString(), QStringLiteral("void"));
    QCOMPARE(choices.at(0).toObject().value(QStringLiteral("school")).toString(), QStringLiteral("X"));
    QCOMPARE(choices.at(1).toObject().value(QStringLiteral("result")).toString(), QStringLiteral("taken"));
    const QJsonObject one = cli.ask({QStringLiteral("explain"), QStringLiteral("001")}).json();
    QCOMPARE(
        one.value(QStringLiteral("batches")).toArray().at(0).toObject().value(QStringLiteral("decision")).toString(),
        QStringLiteral("not_in_pool"));

    for (const char *figure : {"share", "split", "entry", "completion"}) {
        const QString sheet = cli.folder.filePath(QLatin1String(figure) + QStringLiteral(".xlsx"));
        const QJsonObject written =
            cli.ask({QStringLiteral("figures"), QLatin1String(figure), QStringLiteral("--out"), sheet}).json();
        QCOMPARE(written.value(QStringLiteral("file")).toString(), sheet);
        QFile file(sheet);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll().contains("xl/charts/chart1.xml"), figure);
    }
    const QJsonObject share = cli.ask({QStringLiteral("figures"), QStringLiteral("share")}).json();
    const QJsonObject district = share.value(QStringLiteral("rows")).toArray().at(0).toObject();
    QCOMPARE(district.value(QStringLiteral("key")).toString(), QStringLiteral("430405"));
    QCOMPARE(district.value(QStringLiteral("vocational")).toInt(), 4);
    QCOMPARE(district.value(QStringLiteral("general")).toInt(), 1);
    QCOMPARE(district.value(QStringLiteral("share")).toDouble(), 0.8);
    QCOMPARE(district.value(QStringLiteral("ratio")).toString(), QStringLiteral("4.0 : 1"));

    const Spoken checked = cli.ask({QStringLiteral("season"), QStringLiteral("check")});
    QVERIFY2(checked.status == 0, checked.output.constData());
    QVERIFY(checked.json().value(QStringLiteral("holds")).toBool());
}

void TestMainJob::makesTheSameDemoTwice()
{
    const Cli one;
    const Cli other;
    QString outcomes[2];
    const Cli *both[] = {&one, &other};
    for (int i = 0; i < 2; ++i) {
        demo(*both[i], {QStringLiteral("--seed"), QStringLiteral("7")});
        outcomes[i] = both[i]
                          ->ask({QStringLiteral("batch"), QStringLiteral("run"), QStringLiteral("1")})
                          .json()
                          .value(QStringLiteral("certificate"))
                          .toObject()
                          .value(QStringLiteral("outcome"))
                          .toString();
    }
    QCOMPARE(outcomes[0].size(), 64);
    QCOMPARE(outcomes[0], outcomes[1]);
}

void TestMainJob::showsEveryStage_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("stage");
    QTest::newRow("march") << QStringLiteral("march") << QStringLiteral("preparing");
    QTest::newRow("ready") << QStringLiteral("ready") << QStringLiteral("ready");
    QTest::newRow("august") << QStringLiteral("august") << QStringLiteral("running");
}

void TestMainJob::showsEveryStage()
{
    QFETCH(QString, asked);
    QFETCH(QString, stage);
    const Cli cli;
    demo(cli, {QStringLiteral("--stage"), asked});
    const QJsonObject info = cli.ask({QStringLiteral("season"), QStringLiteral("info")}).json();
    QCOMPARE(info.value(QStringLiteral("stage")).toString(), stage);
    QVERIFY(info.value(QStringLiteral("demo")).toBool());
}

void TestMainJob::writesTheDemosTables()
{
    const Cli cli;
    const QTemporaryDir folder;
    const Spoken spoken =
        cli.run({QStringLiteral("season"), QStringLiteral("demo"), QStringLiteral("--tables"), folder.path(),
                 QStringLiteral("--candidates"), QStringLiteral("300"), QStringLiteral("--json")});
    QCOMPARE(spoken.status, 0);
    const QJsonArray files = spoken.json().value(QStringLiteral("files")).toArray();
    QVERIFY(files.size() > 10);
    QVERIFY(files.first().toString().endsWith(QLatin1String("01-districts.csv")));
    for (const QJsonValue &file : files)
        QVERIFY(QFileInfo(file.toString()).size() > 100);
}

void TestMainJob::speaksTheLanguageAskedFor_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<bool>("chinese");
    QTest::newRow("asked for Chinese") << QStringList{QStringLiteral("--lang"), QStringLiteral("zh")}
                                       << QStringList{QStringLiteral("LC_ALL=C.UTF-8")} << true;
    QTest::newRow("asked for English") << QStringList{QStringLiteral("--lang"), QStringLiteral("en")}
                                       << QStringList{QStringLiteral("LC_ALL=zh_CN.UTF-8")} << false;
    QTest::newRow("a Chinese locale") << QStringList{}
                                      << QStringList{QStringLiteral("LC_ALL=zh_CN.UTF-8"),
                                                     QStringLiteral("LANG=zh_CN.UTF-8")}
                                      << true;
    QTest::newRow("another locale") << QStringList{} << QStringList{QStringLiteral("LC_ALL=C.UTF-8")} << false;
}

void TestMainJob::speaksTheLanguageAskedFor()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, environment);
    QFETCH(bool, chinese);
    const Cli cli;
    const Spoken spoken = cli.run(words + QStringList{QStringLiteral("--season"), QStringLiteral("none.hzs"),
                                                      QStringLiteral("season"), QStringLiteral("info")},
                                  environment);
    QCOMPARE(spoken.status, 3);
    QVERIFY2(QString::fromUtf8(spoken.errors).contains(QStringView(u"不存在")) == chinese, spoken.errors.constData());
}

void TestMainJob::readsOptionsAnywhere()
{
    const Cli cli;
    demo(cli);
    const Spoken spoken = cli.run({QStringLiteral("season"), QStringLiteral("--lang=en"), QStringLiteral("info"),
                                   QStringLiteral("--season"), cli.season(), QStringLiteral("--json")});
    QCOMPARE(spoken.status, 0);
    QVERIFY(spoken.json().contains(QStringLiteral("counts")));
}

void TestMainJob::takesTheSeasonFromTheEnvironment()
{
    const Cli cli;
    demo(cli);
    const Spoken spoken = cli.run({QStringLiteral("season"), QStringLiteral("info"), QStringLiteral("--json")},
                                  {QStringLiteral("HENGZHAO_SEASON=") + cli.season()});
    QCOMPARE(spoken.status, 0);
}

void TestMainJob::runsTheSecondBatch()
{
    const Cli cli;
    demo(cli);
    const auto batch = [&cli](const QStringList &words) {
        return cli.ask(QStringList{QStringLiteral("batch")} + words);
    };
    QCOMPARE(batch({QStringLiteral("run"), QStringLiteral("2")}).errorCode(), QStringLiteral("earlier_batch_open"));
    const QJsonObject first = batch({QStringLiteral("run"), QStringLiteral("1")}).json();
    QCOMPARE(batch({QStringLiteral("run"), QStringLiteral("2")}).errorCode(), QStringLiteral("earlier_batch_open"));
    const Spoken closed = batch({QStringLiteral("close"), QStringLiteral("1")});
    QCOMPARE(closed.json().value(QStringLiteral("released")).toInt(),
             first.value(QStringLiteral("pre_admitted")).toInt());
    QCOMPARE(batch({QStringLiteral("run"), QStringLiteral("1"), QStringLiteral("--reason"), QStringLiteral("again")})
                 .errorCode(),
             QStringLiteral("batch_closed"));
    // Released candidates may try again (R22), and nobody confirmed: the second batch repeats the first.
    const QJsonObject second = batch({QStringLiteral("run"), QStringLiteral("2")}).json();
    QCOMPARE(second.value(QStringLiteral("pre_admitted")).toInt(), first.value(QStringLiteral("pre_admitted")).toInt());
    for (const char *number : {"1", "2"}) {
        const Spoken verified = batch({QStringLiteral("verify"), QLatin1String(number)});
        QVERIFY2(verified.status == 0, verified.output.constData());
    }
    QCOMPARE(batch({QStringLiteral("run"), QStringLiteral("3")}).errorCode(), QStringLiteral("batch_is_supplement"));
    QCOMPARE(batch({QStringLiteral("list")}).json().value(QStringLiteral("runs")).toArray().size(), 2);
    QVERIFY(
        cli.ask({QStringLiteral("season"), QStringLiteral("check")}).json().value(QStringLiteral("holds")).toBool());
}

void TestMainJob::triesWhatIf()
{
    const Cli cli;
    fillCase(cli, QStringLiteral("choice-order"));
    const QByteArray before = cli.content(QStringLiteral("season.hzs"));
    const QJsonObject tried =
        cli.ask({QStringLiteral("whatif"), QStringLiteral("--seats"), QStringLiteral("B=3")}).json();
    QCOMPARE(tried.value(QStringLiteral("before")).toObject().value(QStringLiteral("pre_admitted")).toInt(), 4);
    QCOMPARE(tried.value(QStringLiteral("after")).toObject().value(QStringLiteral("pre_admitted")).toInt(), 5);
    // 003 moves to B, and 006 takes A's seat behind it.
    QCOMPARE(tried.value(QStringLiteral("changed")).toInt(), 2);
    QVERIFY(tried.value(QStringLiteral("districts")).isArray());
    const QJsonObject mode =
        cli.ask({QStringLiteral("whatif"), QStringLiteral("--mode"), QStringLiteral("score-first")}).json();
    QCOMPARE(mode.value(QStringLiteral("changed")).toInt(), 2);
    QCOMPARE(cli.content(QStringLiteral("season.hzs")), before);
    QCOMPARE(cli.ask({QStringLiteral("whatif"), QStringLiteral("--line"), QStringLiteral("月球=3")}).errorCode(),
             QStringLiteral("unknown_line_area"));
    QCOMPARE(cli.ask({QStringLiteral("whatif"), QStringLiteral("--seats"), QStringLiteral("B")}).status, 2);
}

void TestMainJob::splitsAnExport()
{
    const Cli cli;
    fillCase(cli, QStringLiteral("choice-order"));
    QCOMPARE(cli.ask({QStringLiteral("batch"), QStringLiteral("run"), QStringLiteral("1")}).status, 0);
    const Spoken split = cli.ask({QStringLiteral("export"), QStringLiteral("admissions"), QStringLiteral("list.csv"),
                                  QStringLiteral("--split"), QStringLiteral("school")});
    QCOMPARE(split.json().value(QStringLiteral("files")).toArray().size(), 2);
    QCOMPARE(cli.content(QStringLiteral("list-A.csv")).count("\r\n"), 3);
    const Spoken masked = cli.ask({QStringLiteral("export"), QStringLiteral("admissions"), QStringLiteral("masked.csv"),
                                   QStringLiteral("--masked"), QStringLiteral("--school"), QStringLiteral("A")});
    QCOMPARE(masked.json().value(QStringLiteral("rows")).toInt(), 2);
    QVERIFY(cli.content(QStringLiteral("masked.csv")).contains("考*三"));
}

void TestMainJob::writesAndReadsWorkbooks()
{
    const Cli cli;
    fillCase(cli, QStringLiteral("choice-order"));
    QCOMPARE(cli.ask({QStringLiteral("batch"), QStringLiteral("run"), QStringLiteral("1")}).status, 0);
    const Spoken written = cli.ask({QStringLiteral("export"), QStringLiteral("admissions"), QStringLiteral("list.xlsx"),
                                    QStringLiteral("--headers"), QStringLiteral("en")});
    QVERIFY2(written.status == 0, written.output.constData());
    QVERIFY(cli.content(QStringLiteral("list.xlsx")).startsWith("PK"));
    // Of an admission list the numbers are what certificates need, and the column that says yes or no is missing.
    const QStringList read{QStringLiteral("import"), QStringLiteral("certificates"), QStringLiteral("list.xlsx"),
                           QStringLiteral("--sheet")};
    const Spoken lacking = cli.ask(read + QStringList{QStringLiteral("Sheet1")});
    QCOMPARE(lacking.errorCode(), QStringLiteral("problems_found"));
    QVERIFY(lacking.output.contains("graduated"));
    QVERIFY(!lacking.output.contains("\"candidate_no\""));
    const Spoken unknown = cli.ask(read + QStringList{QStringLiteral("Sheet2")});
    QCOMPARE(unknown.status, 3);
    QCOMPARE(unknown.errorCode(), QStringLiteral("unknown_sheet"));
    QVERIFY(unknown.output.contains("Its sheets are: Sheet1."));
}

void TestMainJob::showsAndSetsRules()
{
    const Cli cli;
    fillCase(cli, QStringLiteral("choice-order"));
    QJsonObject rules = cli.ask({QStringLiteral("rules"), QStringLiteral("show")}).json();
    QCOMPARE(rules.value(QStringLiteral("lot_seed")).toString(), QStringLiteral("case"));
    rules.insert(QStringLiteral("ranking"), QJsonArray{});
    const Spoken refused = cli.ask({QStringLiteral("rules"), QStringLiteral("set"),
                                    cli.file(QStringLiteral("bad.json"), QJsonDocument(rules).toJson())});
    QCOMPARE(refused.status, 1);
    QCOMPARE(
        refused.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("problems")).toArray().size(), 1);
    rules.insert(QStringLiteral("ranking"), QJsonArray{QStringLiteral("math")});
    const QString good = cli.file(QStringLiteral("good.json"), QJsonDocument(rules).toJson());
    QCOMPARE(cli.ask({QStringLiteral("rules"), QStringLiteral("set"), good}).status, 0);
    QCOMPARE(cli.ask({QStringLiteral("batch"), QStringLiteral("run"), QStringLiteral("1")}).status, 0);
    rules.insert(QStringLiteral("ranking"), QJsonArray{QStringLiteral("total")});
    QCOMPARE(cli.ask({QStringLiteral("rules"), QStringLiteral("set"),
                      cli.file(QStringLiteral("late.json"), QJsonDocument(rules).toJson())})
                 .errorCode(),
             QStringLiteral("rule_frozen"));
}

void TestMainJob::copiesAndArchives()
{
    const Cli cli;
    demo(cli);
    QCOMPARE(cli.ask({QStringLiteral("batch"), QStringLiteral("run"), QStringLiteral("1")}).status, 0);
    QVERIFY2(QFile::exists(cli.folder.filePath(QStringLiteral("season.before-batch-1-1.hzs"))),
             "a copy before the run");
    for (const char *verb : {"backup", "archive", "copy"}) {
        const QString to = QLatin1String(verb) + QStringLiteral(".hzs");
        const Spoken made = cli.ask({QStringLiteral("season"), QLatin1String(verb), to});
        QVERIFY2(made.status == 0, made.output.constData());
        const Spoken copy = cli.run({QStringLiteral("--season"), to, QStringLiteral("--json"), QStringLiteral("batch"),
                                     QStringLiteral("verify"), QStringLiteral("1")});
        QCOMPARE(copy.status, 0);
        QCOMPARE(cli.ask({QStringLiteral("season"), QLatin1String(verb), to}).errorCode(),
                 QStringLiteral("file_exists"));
    }
}

void TestMainJob::goesOnFromLastYear()
{
    const Cli cli;
    QCOMPARE(cli.ask({QStringLiteral("season"), QStringLiteral("demo"), QStringLiteral("--candidates"),
                      QStringLiteral("600"), QStringLiteral("--year"), QStringLiteral("2021")})
                 .status,
             0);
    const QStringList next{QStringLiteral("--season"), QStringLiteral("next.hzs")};
    const Spoken made =
        cli.ask(next + QStringList{QStringLiteral("season"), QStringLiteral("create"), QStringLiteral("--open"),
                                   QStringLiteral("--year"), QStringLiteral("2022"), QStringLiteral("--from"),
                                   QStringLiteral("season.hzs")});
    QVERIFY2(made.status == 0, made.output.constData());
    const QJsonObject last = cli.ask({QStringLiteral("season"), QStringLiteral("info")}).json();
    for (const char *kind : {"districts", "junior-schools", "schools", "programs"}) {
        const auto rows = [kind](const QJsonObject &info) {
            return info.value(QStringLiteral("counts")).toObject().value(QLatin1String(kind)).toInt();
        };
        QVERIFY2(rows(last) > 0, kind);
        QCOMPARE(rows(made.json()), rows(last));
    }
    const QJsonArray years = cli.ask(next + QStringList{QStringLiteral("figures"), QStringLiteral("share"),
                                                        QStringLiteral("--by"), QStringLiteral("year")})
                                 .json()
                                 .value(QStringLiteral("rows"))
                                 .toArray();
    QStringList keys;
    for (const QJsonValue &year : years)
        keys.append(year.toObject().value(QStringLiteral("key")).toString());
    QCOMPARE(keys, QStringList({QStringLiteral("2018"), QStringLiteral("2019"), QStringLiteral("2020"),
                                QStringLiteral("2021"), QStringLiteral("2022")}));
}

QTEST_GUILESS_MAIN(TestMainJob)
#include "tst_main_job.moc"
