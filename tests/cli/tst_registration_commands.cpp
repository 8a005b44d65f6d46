// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

using namespace hengzhao::cli;

/// Registration, duplicates, proofs and transfers on the command line.
class TestRegistrationCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void exportsNobodyUnapproved();
    void settlesADuplicate();
    void tellsAStory();
};

namespace
{

QStringList words(const QString &line)
{
    return line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// One school of the city with one confirmed candidate.
void makeConfirmed(const Cli &cli)
{
    const auto table = [&cli](const char *kind, const QByteArray &rows) {
        const QString path = cli.file(QLatin1String(kind) + QStringLiteral(".csv"), rows);
        const Spoken done = cli.ask({QStringLiteral("import"), QLatin1String(kind), path});
        QVERIFY2(done.status == 0, done.output.constData());
    };
    QCOMPARE(cli.ask(words(QStringLiteral("season create --open --year 2021"))).status, 0);
    table("districts", "district_code,name,line_area,urban\n430421,衡阳县,衡阳县,0\n");
    table("schools", "school_code,name,category,district_code,published\nA,甲校,secondary,430421,1\n");
    table("programs", "school_code,program_code,name,years,seats\nA,P1,计算机应用,3,2\nA,P2,护理,3,1\n");
    table("plans", "school_code,district_code,seats\nA,,3\n");
    table("candidates", "candidate_no,name,id_number,district_code,category,graduated,applied_general,total\n"
                        "1,张一,430499200601010002,430421,current,1,0,300\n");
    table("choices", "candidate_no,choice1\n1,A\n");
    table("lines", "line_area,score\n衡阳县,380\n");
    table("general", "candidate_no,school_name\n");
    QCOMPARE(cli.ask(words(QStringLiteral("batch run 1 --no-backup"))).status, 0);
    table("confirmations", "candidate_no,id_number,school_code,program_code\n1,430499200601010002,A,P1\n");
}

} // namespace

void TestRegistrationCommands::refusesWhatIsWrong_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *line, int status, const char *code) {
        QTest::newRow(line) << QString::fromLatin1(line) << status << QString::fromLatin1(code);
    };
    row("export registration r.xlsx", 1, "nothing_to_register");
    row("export registration r.xlsx --school Z", 1, "unknown_school");
    row("export registration r.xlsx --split district", 2, "wrong_usage");
    row("export registration", 2, "wrong_usage");
    row("registration proof A p.pdf", 1, "school_not_filed");
    row("registration proof Z p.pdf", 1, "unknown_school");
    row("registration settle 1 keep --reason x", 1, "unknown_duplicate");
    row("registration settle 1 drop --reason x", 2, "wrong_usage");
    row("registration settle one keep --reason x", 2, "wrong_usage");
    row("admission transfer 1 --program P2 --reason x", 1, "not_registered");
    row("admission transfer 9 --program P2 --reason x", 1, "unknown_candidate");
    row("admission transfer 1 --program P2", 1, "reason_missing");
    row("admission story 9", 1, "unknown_candidate");
}

void TestRegistrationCommands::refusesWhatIsWrong()
{
    QFETCH(QString, line);
    QFETCH(int, status);
    QFETCH(QString, code);
    const Cli cli;
    makeConfirmed(cli);
    const Spoken refused = cli.ask(words(line));
    QVERIFY2(refused.status == status, refused.output.constData());
    QCOMPARE(refused.errorCode(), code);
}

void TestRegistrationCommands::exportsNobodyUnapproved()
{
    const Cli cli;
    makeConfirmed(cli);
    QCOMPARE(cli.ask(words(QStringLiteral("export registration r.xlsx"))).errorCode(),
             QStringLiteral("nothing_to_register"));
    QVERIFY(cli.content(QStringLiteral("r.xlsx")).isEmpty());
    const QJsonArray schools =
        cli.ask(words(QStringLiteral("registration schools"))).json().value(QStringLiteral("schools")).toArray();
    QCOMPARE(schools.size(), 1);
    QCOMPARE(schools[0].toObject().value(QStringLiteral("admitted")).toInt(), 1);
    QCOMPARE(schools[0].toObject().value(QStringLiteral("approved")).toInt(), 0);
    for (const char *list : {"not-arrived", "results"}) {
        const Spoken written = cli.ask(words(QStringLiteral("export %1 list.csv").arg(QLatin1String(list))));
        QVERIFY2(written.status == 0, written.output.constData());
        QCOMPARE(written.json().value(QStringLiteral("rows")).toInt(), 0);
    }
    QVERIFY(cli.ask(words(QStringLiteral("registration proofs")))
                .json()
                .value(QStringLiteral("proofs"))
                .toArray()
                .isEmpty());
}

void TestRegistrationCommands::settlesADuplicate()
{
    const Cli cli;
    makeConfirmed(cli);
    const QString path = cli.file(QStringLiteral("duplicates.csv"), "身份证号,另一注册学校,说明\n"
                                                                    "430499200601010002,别校,第一批\n");
    QCOMPARE(cli.ask({QStringLiteral("import"), QStringLiteral("duplicates"), path}).status, 0);
    const Spoken listed = cli.ask(words(QStringLiteral("registration duplicates")));
    const QJsonObject found = listed.json().value(QStringLiteral("duplicates")).toArray().at(0).toObject();
    QCOMPARE(found.value(QStringLiteral("candidate")).toString(), QStringLiteral("1"));
    QCOMPARE(found.value(QStringLiteral("state")).toString(), QStringLiteral("open"));
    QVERIFY(!listed.output.contains("430499200601010002"));
    const QJsonObject settled = cli.ask(words(QStringLiteral("registration settle 1 release --reason gone"))).json();
    QCOMPARE(settled.value(QStringLiteral("state")).toString(), QStringLiteral("released"));
    QCOMPARE(settled.value(QStringLiteral("outcome")).toString(), QStringLiteral("ended"));
    QCOMPARE(cli.ask(words(QStringLiteral("registration settle 1 keep --reason back"))).errorCode(),
             QStringLiteral("duplicate_settled"));
}

void TestRegistrationCommands::tellsAStory()
{
    const Cli cli;
    makeConfirmed(cli);
    const QJsonArray steps =
        cli.ask(words(QStringLiteral("admission story 1"))).json().value(QStringLiteral("steps")).toArray();
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps[0].toObject().value(QStringLiteral("act")).toString(), QStringLiteral("pre-admit"));
    QCOMPARE(steps[1].toObject().value(QStringLiteral("to")).toString(), QStringLiteral("confirmed"));
    QCOMPARE(steps[1].toObject().value(QStringLiteral("program")).toString(), QStringLiteral("P1 计算机应用"));
    QVERIFY(cli.ask(words(QStringLiteral("admission transfers")))
                .json()
                .value(QStringLiteral("transfers"))
                .toArray()
                .isEmpty());
}

QTEST_GUILESS_MAIN(TestRegistrationCommands)
#include "tst_registration_commands.moc"
