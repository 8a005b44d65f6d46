// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

#include <QElapsedTimer>
#include <QThread>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

using namespace hengzhao::cli;

/// Whatever an outsider can get wrong: its message, its exit status, and the season left as it was.
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void refusesABatchBeforeItsInputs_data();
    void refusesABatchBeforeItsInputs();
    void showsTheUsageOfTheNounMeant();
    void saysOneProblemOnce();
    void asksForAReasonToRunAgain();
    void refusesANewerSeason();
    void refusesALockedSeason();
    void refusesAReadOnlyFolder();
    void staysWholeOnAFullDisk();
    void keepsTheOldListOnAFullDisk_data();
    void keepsTheOldListOnAFullDisk();
    void leavesNothingHalfDoneWhenKilled();
    void neverPrintsAnIdentityNumber();
};

namespace
{

void smallDemo(const Cli &cli, const QString &candidates = QStringLiteral("200"))
{
    const Spoken made =
        cli.ask({QStringLiteral("season"), QStringLiteral("demo"), QStringLiteral("--candidates"), candidates});
    QVERIFY2(made.status == 0, made.output.constData());
}

/// Runs a command in a user's own mount namespace; false where the system does not allow that.
bool canMount()
{
    QProcess process;
    process.start(QStringLiteral("unshare"), {QStringLiteral("-rm"), QStringLiteral("true")});
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

Spoken runMounted(const QString &script)
{
    QProcess process;
    process.start(QStringLiteral("unshare"),
                  {QStringLiteral("-rm"), QStringLiteral("sh"), QStringLiteral("-c"), script});
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

void TestBadInput::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *words, int status, const char *code) {
        QTest::newRow(name) << QString::fromUtf8(words) << status << QString::fromLatin1(code);
    };
    row("no command", "", 2, "wrong_usage");
    row("an unknown command", "teach all", 2, "wrong_usage");
    row("an unknown verb", "season destroy", 2, "wrong_usage");
    row("an unknown option", "season info --fast", 2, "wrong_usage");
    row("an option of another command", "season info --batch 1", 2, "wrong_usage");
    row("an option without its value", "import lines in.csv --encoding", 2, "wrong_usage");
    row("too few words", "lines set 市城区", 2, "wrong_usage");
    row("too many words", "season info now", 2, "wrong_usage");
    row("a day that is none", "season info --today 2021-02-30", 2, "wrong_usage");
    row("a batch that is no number", "batch run first", 2, "wrong_usage");
    row("a batch the rule book lacks", "batch run 7", 1, "unknown_batch");
    row("an unknown mode", "batch run 1 --mode lottery", 1, "mode_unknown");
    row("a batch not run, proved", "batch verify 1", 1, "batch_not_run");
    row("a batch not run, closed", "batch close 1", 1, "batch_not_run");
    row("a batch not run, exported", "export unplaced out.csv", 1, "batch_not_run");
    row("runs that are not", "batch compare 1 2", 1, "unknown_run");
    row("a candidate nobody knows", "explain 0000", 1, "unknown_candidate");
    row("a line for no area", "lines set 月球 400 --reason x", 1, "unknown_line_area");
    row("a line that is no score", "lines set 市城区 high --reason x", 1, "not_score");
    row("a line without a reason", "lines set 市城区 400", 1, "reason_missing");
    row("an unknown kind", "import teachers in.csv", 1, "unknown_kind");
    row("a file that is not there", "import lines nowhere.csv", 3, "file_missing");
    row("a file of another format", "import lines in.doc", 3, "unknown_file_format");
    row("a workbook that is none", "import lines broken.xlsx", 3, "workbook_damaged");
    row("an unknown encoding", "import lines in.csv --encoding klingon", 3, "unknown_encoding");
    row("a file in no encoding", "import lines broken.csv", 3, "wrong_encoding");
    row("a header missing", "import lines empty.csv", 1, "problems_found");
    row("adding where nothing is added", "import lines in.csv --add", 2, "wrong_usage");
    row("an unknown list", "export secrets out.csv", 1, "unknown_kind");
    row("a list into no folder", "export vacancies no/such/out.csv", 3, "file_unwritable");
    row("a list of no school", "export vacancies out.csv --school X", 1, "unknown_school");
    row("a list of no district", "export vacancies out.csv --district 1", 1, "unknown_district");
    row("a list in a format nobody knows", "export vacancies out.doc", 3, "unknown_file_format");
    row("an unknown figure", "figures weather", 2, "wrong_usage");
    row("a figure by what it is not counted by", "figures share --by bucket", 2, "wrong_usage");
    row("a season after one that is not there", "season create --open --season new.hzs --from nowhere.hzs", 3,
        "file_missing");
    row("a season after one that is no season", "season create --open --season new.hzs --from in.csv", 3, "not_season");
    row("a season after a later one", "season create --open --year 2020 --season new.hzs --from season.hzs", 1,
        "season_not_earlier");
    row("a season made twice", "season demo", 3, "file_exists");
    row("a rule book that is not there", "rules set nowhere.json", 3, "file_missing");
    row("a rule book that is no JSON", "rules set in.csv", 1, "problems_found");
    row("a copy over a file", "season backup in.csv", 3, "file_exists");
    row("a copy to a server", "season copy postgresql://office@db/x?season=y", 3, "backend_missing");
}

void TestBadInput::saysWhatIsWrong()
{
    QFETCH(QString, words);
    QFETCH(int, status);
    QFETCH(QString, code);
    const Cli cli;
    smallDemo(cli);
    (void)cli.file(QStringLiteral("in.csv"), "line_area,score\n市城区,400\n");
    (void)cli.file(QStringLiteral("in.doc"), "line_area,score\n");
    (void)cli.file(QStringLiteral("empty.csv"), "");
    (void)cli.file(QStringLiteral("broken.xlsx"), "line_area,score\n");
    (void)cli.file(QStringLiteral("broken.csv"), "line_area,score\n\xff\xfe\xff,400\n");
    const QJsonObject before = cli.ask({QStringLiteral("season"), QStringLiteral("info")}).json();
    const Spoken spoken = cli.ask(words.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    QVERIFY2(spoken.status == status, spoken.output + spoken.errors);
    QCOMPARE(spoken.errorCode(), code);
    QVERIFY(
        !spoken.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("message")).toString().isEmpty());
    QCOMPARE(spoken.output.count('\n'), 1); // exactly one JSON document
    QCOMPARE(cli.ask({QStringLiteral("season"), QStringLiteral("info")}).json(), before);
}

void TestBadInput::refusesABatchBeforeItsInputs_data()
{
    QTest::addColumn<QString>("missing");
    for (const char *kind : {"districts", "schools", "plans", "candidates", "choices"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
    QTest::newRow("lines") << QStringLiteral("lines");
    QTest::newRow("general") << QStringLiteral("general");
}

void TestBadInput::refusesABatchBeforeItsInputs()
{
    QFETCH(QString, missing);
    const Cli cli;
    QCOMPARE(cli.ask({QStringLiteral("season"), QStringLiteral("create"), QStringLiteral("--open"),
                      QStringLiteral("--year"), QStringLiteral("2021")})
                 .status,
             0);
    for (const char *kind :
         {"districts", "junior-schools", "schools", "programs", "plans", "candidates", "choices", "lines", "general"}) {
        if (missing == QLatin1String(kind))
            break;
        const QString path =
            QStringLiteral(HENGZHAO_SOURCE_DIR "/tests/cases/eligibility/%1.csv").arg(QLatin1String(kind));
        QCOMPARE(cli.ask({QStringLiteral("import"), QLatin1String(kind), path}).status, 0);
    }
    const Spoken refused = cli.ask({QStringLiteral("batch"), QStringLiteral("run"), QStringLiteral("1")});
    QCOMPARE(refused.status, 1);
    const bool waits = missing == QLatin1String("general");
    QCOMPARE(refused.errorCode(), waits ? QStringLiteral("general_result_missing") : QStringLiteral("inputs_missing"));
    if (waits)
        QVERIFY(refused.output.contains("市城区")); // the areas still missing are named (R12)
}

void TestBadInput::showsTheUsageOfTheNounMeant()
{
    const Cli cli;
    const QByteArray ofBatch = cli.run({QStringLiteral("batch"), QStringLiteral("run")}).errors;
    QVERIFY2(ofBatch.contains("  batch run N") && !ofBatch.contains("  season create"), ofBatch.constData());
    const QByteArray ofAll = cli.run({QStringLiteral("teach"), QStringLiteral("all")}).errors;
    QVERIFY2(ofAll.contains("  batch run N") && ofAll.contains("  season create"), ofAll.constData());
}

void TestBadInput::saysOneProblemOnce()
{
    const Cli cli;
    smallDemo(cli);
    const QJsonArray schools =
        cli.ask({QStringLiteral("filing"), QStringLiteral("list")}).json().value(QStringLiteral("filings")).toArray();
    const QString school = schools.first().toObject().value(QStringLiteral("school")).toString();
    const Spoken refused =
        cli.run({QStringLiteral("--season"), cli.season(), QStringLiteral("--lang"), QStringLiteral("en"),
                 QStringLiteral("plan"), QStringLiteral("set"), school + QStringLiteral(":430405=99999")});
    QCOMPARE(refused.status, 1);
    QCOMPARE(refused.errors.trimmed().count('\n'), 0);
}

void TestBadInput::asksForAReasonToRunAgain()
{
    const Cli cli;
    smallDemo(cli);
    const QStringList run{QStringLiteral("batch"), QStringLiteral("run"), QStringLiteral("1")};
    QCOMPARE(cli.ask(run).status, 0);
    QCOMPARE(cli.ask(run).errorCode(), QStringLiteral("reason_missing"));
    QCOMPARE(cli.ask(run + QStringList{QStringLiteral("--dry-run")}).status, 0);
    const Spoken again = cli.ask(run + QStringList{QStringLiteral("--reason"), QStringLiteral("a list came late"),
                                                   QStringLiteral("--mode"), QStringLiteral("score-first")});
    QCOMPARE(again.json().value(QStringLiteral("run")).toInt(), 2);
    QCOMPARE(cli.ask({QStringLiteral("batch"), QStringLiteral("verify"), QStringLiteral("1")}).status, 0);
    const QJsonObject moved =
        cli.ask({QStringLiteral("batch"), QStringLiteral("compare"), QStringLiteral("1"), QStringLiteral("2")}).json();
    QCOMPARE(moved.value(QStringLiteral("changed")).toInt(), moved.value(QStringLiteral("moved")).toArray().size());
    QVERIFY(
        cli.ask({QStringLiteral("season"), QStringLiteral("check")}).json().value(QStringLiteral("holds")).toBool());
}

void TestBadInput::refusesANewerSeason()
{
    const Cli cli;
    smallDemo(cli);
    QFile file(cli.season());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(60)); // user_version in the header
    QCOMPARE(file.write(QByteArray("\0\0\0\x63", 4)), 4);
    file.close();
    const Spoken refused = cli.ask({QStringLiteral("season"), QStringLiteral("info")});
    QCOMPARE(refused.status, 3);
    QCOMPARE(refused.errorCode(), QStringLiteral("season_newer"));
    const Spoken other = cli.run({QStringLiteral("--season"), cli.file(QStringLiteral("a.txt"), "no season"),
                                  QStringLiteral("--json"), QStringLiteral("season"), QStringLiteral("info")});
    QCOMPARE(other.status, 3);
    QCOMPARE(other.errorCode(), QStringLiteral("not_season"));
}

void TestBadInput::refusesALockedSeason()
{
    const Cli cli;
    smallDemo(cli);
    QProcess holder;
    holder.start(QStringLiteral("sqlite3"), {cli.season()});
    if (!holder.waitForStarted())
        QSKIP("the sqlite3 shell is not installed");
    holder.write("BEGIN IMMEDIATE;\nSELECT 'held';\n");
    QVERIFY(holder.waitForReadyRead());
    const Spoken refused = cli.ask({QStringLiteral("lines"), QStringLiteral("set"), QStringLiteral("市城区"),
                                    QStringLiteral("400"), QStringLiteral("--reason"), QStringLiteral("x")});
    QCOMPARE(refused.status, 3);
    QCOMPARE(refused.errorCode(), QStringLiteral("season_locked"));
    holder.write("ROLLBACK;\n.quit\n");
    QVERIFY(holder.waitForFinished());
    QCOMPARE(cli.ask({QStringLiteral("lines"), QStringLiteral("set"), QStringLiteral("市城区"), QStringLiteral("400"),
                      QStringLiteral("--reason"), QStringLiteral("x")})
                 .status,
             0);
}

void TestBadInput::refusesAReadOnlyFolder()
{
    if (!canMount())
        QSKIP("no mount namespaces here");
    const Cli cli;
    smallDemo(cli);
    const QString script =
        QStringLiteral("mount --bind '%1' '%1' && mount -o remount,ro,bind '%1' && '%2' --json --season"
                       " '%1/season.hzs' season info")
            .arg(cli.folder.path(), QStringLiteral(HENGZHAO_CLI));
    const Spoken refused = runMounted(script);
    if (refused.errors.contains("mount:"))
        QSKIP("mounting is not allowed here");
    QVERIFY2(refused.status == 3, refused.output + refused.errors);
    QCOMPARE(refused.errorCode(), QStringLiteral("folder_read_only"));
}

void TestBadInput::staysWholeOnAFullDisk()
{
    if (!canMount())
        QSKIP("no mount namespaces here");
    const Cli cli;
    smallDemo(cli);
    // A season on a small disk: the run does not fit, and the season stays as it was.
    const QString script =
        QStringLiteral(
            "mount -t tmpfs -o size=%3k none /mnt && cp '%1' /mnt/s.hzs && dd if=/dev/zero of=/mnt/fill bs=1k"
            " 2>/dev/null; '%2' --json --lang en --season /mnt/s.hzs batch run 1 --no-backup; echo status $?;"
            " rm /mnt/fill; '%2' --json --season /mnt/s.hzs season check")
            .arg(cli.season(), QStringLiteral(HENGZHAO_CLI))
            .arg(QFileInfo(cli.season()).size() / 1024 + 200);
    const Spoken spoken = runMounted(script);
    if (spoken.errors.contains("mount:"))
        QSKIP("mounting is not allowed here");
    const QList<QByteArray> lines = spoken.output.split('\n');
    QVERIFY2(lines.size() >= 3, spoken.output + spoken.errors);
    QVERIFY2(lines[0].contains("disk_full") || lines[0].contains("file_unwritable") ||
                 lines[0].contains("folder_read_only"),
             lines[0].constData());
    QCOMPARE(lines[1], QByteArray("status 3"));
    QVERIFY2(QJsonDocument::fromJson(lines[2]).object().value(QStringLiteral("holds")).toBool(), lines[2].constData());
    QVERIFY(!lines[2].contains("batch_1"));
}

void TestBadInput::keepsTheOldListOnAFullDisk_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("csv") << QStringLiteral("list.csv");
    QTest::newRow("dbf") << QStringLiteral("list.dbf");
}

void TestBadInput::keepsTheOldListOnAFullDisk()
{
    if (!canMount())
        QSKIP("no mount namespaces here");
    QFETCH(QString, name);
    const Cli cli;
    smallDemo(cli, QStringLiteral("2000"));
    QCOMPARE(cli.ask({QStringLiteral("batch"), QStringLiteral("run"), QStringLiteral("1")}).status, 0);
    // The season lies elsewhere: only the list does not fit.
    const QString script = QStringLiteral("mount -t tmpfs -o size=16k none /mnt && printf old >/mnt/%3; '%2' --json"
                                          " --season '%1' export admissions /mnt/%3; echo status $?; cat /mnt/%3; echo;"
                                          " ls -A /mnt")
                               .arg(cli.season(), QStringLiteral(HENGZHAO_CLI), name);
    const Spoken spoken = runMounted(script);
    if (spoken.errors.contains("mount:"))
        QSKIP("mounting is not allowed here");
    const QList<QByteArray> lines = spoken.output.split('\n');
    QVERIFY2(lines.size() >= 4, spoken.output + spoken.errors);
    QVERIFY2(lines[0].contains("disk_full"), lines[0].constData());
    QCOMPARE(lines.sliced(1, 3), (QList<QByteArray>{"status 3", "old", name.toLatin1()}));
}

void TestBadInput::leavesNothingHalfDoneWhenKilled()
{
#ifdef Q_OS_UNIX
    const Cli cli;
    smallDemo(cli, QStringLiteral("20000"));
    int interrupted = 0;
    int finished = 0;
    for (unsigned long attempt = 0; attempt < 12; ++attempt) {
        QProcess process;
        process.start(QStringLiteral(HENGZHAO_CLI),
                      {QStringLiteral("--season"), cli.season(), QStringLiteral("--json"), QStringLiteral("batch"),
                       QStringLiteral("run"), QStringLiteral("1"), QStringLiteral("--no-backup"),
                       QStringLiteral("--reason"), QStringLiteral("rehearsal")});
        QVERIFY(process.waitForStarted());
        QThread::msleep(20 + attempt * 35);
        const bool ended = process.state() == QProcess::NotRunning || process.waitForFinished(1);
        if (!ended) {
            ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
            QVERIFY(process.waitForFinished());
        }
        (process.exitStatus() == QProcess::CrashExit ? interrupted : finished) += 1;
        const Spoken checked = cli.ask({QStringLiteral("season"), QStringLiteral("check")});
        QVERIFY2(checked.status == 0, checked.output.constData());
    }
    QVERIFY2(interrupted > 0, "no run was killed in its middle");
    // Whoever said it was done has done it.
    const qsizetype runs = cli.ask({QStringLiteral("batch"), QStringLiteral("list")})
                               .json()
                               .value(QStringLiteral("runs"))
                               .toArray()
                               .size();
    QVERIFY(runs >= finished);
    QCOMPARE(cli.ask({QStringLiteral("batch"), QStringLiteral("run"), QStringLiteral("1"), QStringLiteral("--reason"),
                      QStringLiteral("after all")})
                 .status,
             0);
#endif
}

void TestBadInput::neverPrintsAnIdentityNumber()
{
    const Cli cli;
    smallDemo(cli);
    const QString path = cli.file(QStringLiteral("bad.csv"),
                                  "candidate_no,name,id_number,district_code,category,graduated,applied_general,total\n"
                                  "1,甲,430499200601010003,430405,current,1,0,300\n"
                                  "2,乙,430499200601010002,430405,current,1,0,300\n"
                                  "3,丙,430499200601010002,430405,current,1,0,300\n");
    for (const bool json : {true, false}) {
        QStringList words{QStringLiteral("--season"), cli.season(), QStringLiteral("import"),
                          QStringLiteral("candidates"), path};
        if (json)
            words.append(QStringLiteral("--json"));
        const Spoken refused = cli.run(words);
        QCOMPARE(refused.status, 1);
        QVERIFY(!(refused.output + refused.errors).contains("4304992006010100"));
    }
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_bad_input.moc"
