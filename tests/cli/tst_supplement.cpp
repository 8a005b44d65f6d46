// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

using namespace hengzhao::cli;

/// Batches 1 to 3, candidates by hand, corrections and transfers on the command line.
class TestSupplementCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walksThroughTheSupplement();
    void givesTheLastSeatToOneOfTwoProcesses();
    void addsAndCorrects();
    void movesSeats();
    void saysWrongUsage_data();
    void saysWrongUsage();
};

namespace
{

QStringList words(const QString &line)
{
    return line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QJsonObject done(const Cli &cli, const QStringList &line)
{
    const Spoken spoken = cli.ask(line);
    if (spoken.status != 0)
        qWarning("%s%s", spoken.output.constData(), spoken.errors.constData());
    return spoken.status == 0 ? spoken.json() : QJsonObject();
}

/// One school with two seats, four candidates; 1 confirmed in the first batch, the second one run and closed.
void fill(const Cli &cli, bool untilSupplement = true)
{
    QVERIFY(!done(cli, words(QStringLiteral("season create --open"))).isEmpty());
    const std::pair<const char *, const char *> tables[] = {
        {"districts", "district_code,name,line_area,urban\n430421,衡阳县,衡阳县,0\n"},
        {"schools", "school_code,name,category,district_code\nA,甲校,secondary,430421\nB,乙校,secondary,430421\n"},
        {"programs", "school_code,program_code,name,years\nA,P,机械,3\nB,Q,护理,3\n"},
        {"plans", "school_code,district_code,seats\nA,,2\nB,,1\n"},
        {"candidates", "candidate_no,name,id_number,district_code,category,graduated,applied_general,total\n"
                       "1,张一,430499200601010002,430421,current,1,0,300\n"
                       "2,李二,430499200601010010,430421,current,1,0,290\n"
                       "3,王三,430499200601010029,430421,current,1,0,280\n"
                       "4,赵四,430499200601010037,430421,current,1,0,270\n"},
        {"choices", "candidate_no,choice1\n1,A\n2,B\n"},
        {"general", "candidate_no,school_name\n"}};
    for (const auto &[kind, content] : tables) {
        const QString path = cli.file(QLatin1String(kind) + QStringLiteral(".csv"), content);
        QVERIFY2(!done(cli, {QStringLiteral("import"), QLatin1String(kind), path}).isEmpty(), kind);
    }
    QVERIFY(!done(cli, words(QStringLiteral("batch run 1 --no-backup"))).isEmpty());
    if (!untilSupplement)
        return;
    const QString confirmations = cli.file(
        QStringLiteral("confirmations.csv"),
        "candidate_no,id_number,school_code,program_code\n1,430499200601010002,A,P\n2,430499200601010010,B,Q\n");
    QVERIFY(!done(cli, {QStringLiteral("import"), QStringLiteral("confirmations"), confirmations}).isEmpty());
    for (const char *line : {"batch close 1", "batch run 2 --no-backup", "batch close 2"})
        QVERIFY2(!done(cli, words(QLatin1String(line))).isEmpty(), line);
}

} // namespace

void TestSupplementCommands::walksThroughTheSupplement()
{
    const Cli cli;
    fill(cli);
    const QJsonObject free = done(cli, words(QStringLiteral("supplement vacancies")));
    QCOMPARE(free.value(QStringLiteral("free")).toInt(), 1);
    const QJsonObject unpublished = done(cli, words(QStringLiteral("supplement add 3 A")));
    QCOMPARE(unpublished.value(QStringLiteral("published")).toBool(true), false);
    QCOMPARE(unpublished.value(QStringLiteral("place")).toInt(), 1);
    QCOMPARE(cli.ask(words(QStringLiteral("supplement add 4 A"))).errorCode(), QStringLiteral("limit_exceeded"));
    QCOMPARE(cli.ask(words(QStringLiteral("supplement add 1 A"))).errorCode(), QStringLiteral("not_in_pool"));
    const QString pdf = cli.folder.filePath(QStringLiteral("vacancies.pdf"));
    QVERIFY(!done(cli, {QStringLiteral("supplement"), QStringLiteral("vacancies"), pdf}).isEmpty());
    QVERIFY(cli.content(QStringLiteral("vacancies.pdf")).startsWith("%PDF"));
    QCOMPARE(done(cli, words(QStringLiteral("batch verify 3"))).value(QStringLiteral("holds")).toBool(), true);
    const QJsonArray batches = done(cli, words(QStringLiteral("explain 3"))).value(QStringLiteral("batches")).toArray();
    QCOMPARE(batches.last().toObject().value(QStringLiteral("batch")).toInt(), 3);
    QCOMPARE(batches.last().toObject().value(QStringLiteral("decision")).toString(), QStringLiteral("pre_admitted"));
    QCOMPARE(batches.last().toObject().value(QStringLiteral("school")).toString(), QStringLiteral("A"));
    QVERIFY(!done(cli, words(QStringLiteral("batch sheet 3 sheet.pdf"))).isEmpty());
    QVERIFY(cli.content(QStringLiteral("sheet.pdf")).startsWith("%PDF"));
    const QString file = cli.file(QStringLiteral("entries.csv"), "candidate_no,school_code\n4,A\n");
    const Spoken refused = cli.ask({QStringLiteral("supplement"), QStringLiteral("import"), file});
    QCOMPARE(refused.status, 1);
    QCOMPARE(refused.errorCode(), QStringLiteral("problems_found"));
    QCOMPARE(done(cli, words(QStringLiteral("batch close 3"))).value(QStringLiteral("released")).toInt(), 1);
    QCOMPARE(cli.ask(words(QStringLiteral("supplement add 4 A"))).errorCode(), QStringLiteral("batch_closed"));
    QCOMPARE(done(cli, words(QStringLiteral("season check"))).value(QStringLiteral("holds")).toBool(), true);
}

void TestSupplementCommands::givesTheLastSeatToOneOfTwoProcesses()
{
    const Cli cli;
    fill(cli);
    QProcess officers[2];
    for (int i = 0; i < 2; ++i) {
        officers[i].setWorkingDirectory(cli.folder.path());
        officers[i].start(QStringLiteral(HENGZHAO_CLI),
                          {QStringLiteral("--season"), cli.season(), QStringLiteral("--json"),
                           QStringLiteral("supplement"), QStringLiteral("add"), QString::number(3 + i),
                           QStringLiteral("A")});
    }
    int taken = 0;
    int refused = 0;
    for (QProcess &officer : officers) {
        QVERIFY(officer.waitForFinished(60'000));
        const QJsonObject answer = QJsonDocument::fromJson(officer.readAllStandardOutput()).object();
        const QString code = answer.value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString();
        taken += officer.exitCode() == 0 ? 1 : 0;
        refused += officer.exitCode() == 1 && code == QLatin1String("limit_exceeded") ? 1 : 0;
    }
    QCOMPARE(taken, 1);
    QCOMPARE(refused, 1);
    QCOMPARE(done(cli, words(QStringLiteral("season check"))).value(QStringLiteral("holds")).toBool(), true);
}

void TestSupplementCommands::addsAndCorrects()
{
    const Cli cli;
    fill(cli, false);
    const QStringList add =
        words(QStringLiteral("candidate add 5 --name 钱五 --id-number 430499200601010045 --district "
                             "430421 --category veteran"));
    QCOMPARE(cli.ask(add).errorCode(), QStringLiteral("category_proof_missing"));
    QVERIFY(!done(cli, add + QStringList{QStringLiteral("--proof"), QStringLiteral("退役证")}).isEmpty());
    QCOMPARE(cli.ask(add + QStringList{QStringLiteral("--proof"), QStringLiteral("x")}).errorCode(),
             QStringLiteral("candidate_exists"));
    const QString scan = cli.file(QStringLiteral("scan.png"), QByteArray::fromHex("89504e470d0a1a0a0000000d49484452"));
    const QJsonObject asked =
        done(cli, words(QStringLiteral("candidate correct 2 total=310 --reason 复核 --evidence ")) + QStringList{scan});
    QCOMPARE(asked.value(QStringLiteral("request")).toInt(), 1);
    QCOMPARE(done(cli, words(QStringLiteral("candidate effect 1"))).value(QStringLiteral("effect")).toArray().size(),
             1);
    QCOMPARE(done(cli, words(QStringLiteral("candidate settle 1 approve"))).value(QStringLiteral("state")).toString(),
             QStringLiteral("settled"));
    QCOMPARE(
        done(cli, words(QStringLiteral("candidate corrections"))).value(QStringLiteral("corrections")).toArray().size(),
        1);
    QCOMPARE(done(cli, words(QStringLiteral("batch verify 1"))).value(QStringLiteral("holds")).toBool(), true);
    QCOMPARE(cli.ask(words(QStringLiteral("candidate give-up 1 --proof x"))).errorCode(),
             QStringLiteral("not_admitted"));
    const QJsonObject trial = done(cli, words(QStringLiteral("batch run 1 --dry-run")));
    QCOMPARE(trial.value(QStringLiteral("changed")).toInt(-1), 0);
    QCOMPARE(done(cli, words(QStringLiteral("season check"))).value(QStringLiteral("holds")).toBool(), true);
}

void TestSupplementCommands::movesSeats()
{
    const Cli cli;
    fill(cli);
    QCOMPARE(cli.ask(words(QStringLiteral("plan transfer A B 2 --document 调1"))).errorCode(),
             QStringLiteral("seats_not_free"));
    const QJsonObject order = done(cli, words(QStringLiteral("plan transfer A B 1 --document 调1")));
    QCOMPARE(order.value(QStringLiteral("seats")).toInt(), 1);
    QCOMPARE(done(cli, words(QStringLiteral("plan transfers"))).value(QStringLiteral("transfers")).toArray().size(), 1);
    QCOMPARE(cli.ask(words(QStringLiteral("supplement add 3 A"))).errorCode(), QStringLiteral("limit_exceeded"));
    QVERIFY(!done(cli, words(QStringLiteral("supplement add 3 B"))).isEmpty());
    QCOMPARE(done(cli, words(QStringLiteral("season check"))).value(QStringLiteral("holds")).toBool(), true);
}

void TestSupplementCommands::saysWrongUsage_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("no school") << QStringLiteral("supplement add 1");
    QTest::newRow("no verdict") << QStringLiteral("candidate settle 1");
    QTest::newRow("another verdict") << QStringLiteral("candidate settle 1 perhaps");
    QTest::newRow("no field") << QStringLiteral("candidate correct 1 total");
    QTest::newRow("no seats") << QStringLiteral("plan transfer A B");
    QTest::newRow("no file") << QStringLiteral("batch sheet 1");
}

void TestSupplementCommands::saysWrongUsage()
{
    QFETCH(QString, line);
    const Cli cli;
    QCOMPARE(cli.ask(words(line)).status, 2);
}

QTEST_GUILESS_MAIN(TestSupplementCommands)
#include "tst_supplement.moc"
