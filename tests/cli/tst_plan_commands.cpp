// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

using namespace hengzhao::cli;

/// Plans from the command line: set, checked, proposed, issued, adjusted.
class TestPlanCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walksFromLimitsToAnAdjustedOrder();
    void setsPrograms();
    void showsThePlannedRatio();
    void refuses_data();
    void refuses();
};

namespace
{

void fill(const Cli &cli)
{
    const auto run = [&cli](const QStringList &words) {
        const Spoken spoken = cli.ask(words);
        QVERIFY2(spoken.status == 0, spoken.output.constData());
    };
    run({QStringLiteral("season"), QStringLiteral("create"), QStringLiteral("--open"), QStringLiteral("--year"),
         QStringLiteral("2021")});
    const std::pair<const char *, const char *> tables[] = {
        {"districts", "district_code,name,line_area,urban\n430405,珠晖区,市城区,1\n430421,衡阳县,衡阳县,0\n"},
        {"schools", "school_code,name,category,district_code,capacity,published\nU,城校,secondary,430405,20,1\n"
                    "T,技校,technician,430421,,1\n"},
        {"programs", "school_code,program_code,name,years,seats\nU,710201,计算机应用,3,10\n"},
        {"plans", "school_code,district_code,seats\nU,,10\nT,,5\n"},
        {"general-plans", "district_code,school_name,seats\n430405,一中,10\n"}};
    for (const auto &[kind, table] : tables)
        run({QStringLiteral("import"), QLatin1String(kind),
             cli.file(QLatin1String(kind) + QStringLiteral(".csv"), table)});
}

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

} // namespace

void TestPlanCommands::walksFromLimitsToAnAdjustedOrder()
{
    const Cli cli;
    fill(cli);
    // An urban school open to all has to be divided, or a reason given.
    const Spoken check = cli.ask(words("plan check"));
    QCOMPARE(check.status, 1);
    QCOMPARE(check.json().value(QStringLiteral("blocking")).toInt(), 1);
    QCOMPARE(check.json().value(QStringLiteral("remarks")).toArray().at(0).toObject().value(QStringLiteral("remark")),
             QStringLiteral("urban-without-allotment"));
    const QJsonObject proposed = cli.ask(words("plan propose --by evenly --school U")).json();
    QCOMPARE(proposed.value(QStringLiteral("saved")).toBool(), false);
    QCOMPARE(proposed.value(QStringLiteral("changes")).toArray().size(), 2);
    QCOMPARE(cli.ask(words("plan propose --by evenly --school U --save")).status, 0);
    QCOMPARE(cli.ask(words("plan set U:430405=7 U:430421=3")).status, 0);
    const QJsonObject shown = cli.ask(words("plan show U")).json();
    QCOMPARE(shown.value(QStringLiteral("limit")).toInt(), 10);
    QCOMPARE(shown.value(QStringLiteral("places")).toArray().at(1).toObject().value(QStringLiteral("seats")).toInt(),
             7);
    QCOMPARE(cli.ask(words("plan check")).status, 0);

    QStringList issue = words("plan issue --document 2021-5 --authority municipal-education --order-pdf");
    issue << cli.folder.filePath(QStringLiteral("order.pdf")) << QStringLiteral("--order-xlsx")
          << cli.folder.filePath(QStringLiteral("order.xlsx"));
    const Spoken issued = cli.ask(issue);
    QVERIFY2(issued.status == 0, issued.output.constData());
    QCOMPARE(issued.json().value(QStringLiteral("schools")).toInt(), 1);
    QCOMPARE(issued.json().value(QStringLiteral("files")).toArray().size(), 2);
    QVERIFY(cli.content(QStringLiteral("order.pdf")).startsWith("%PDF"));
    QVERIFY(cli.content(QStringLiteral("order.xlsx")).startsWith("PK"));
    QCOMPARE(cli.ask(words("plan set U=11")).errorCode(), QStringLiteral("plan_issued"));
    const QJsonObject adjusted = cli.ask(words("plan adjust U=12 U:430405=9 --document 2021-6 --reason more")).json();
    QCOMPARE(adjusted.value(QStringLiteral("kind")).toString(), QStringLiteral("adjust"));
    QCOMPARE(cli.ask(words("plan orders")).json().value(QStringLiteral("orders")).toArray().size(), 2);
    QCOMPARE(cli.ask(words("plan orders 2021-6")).json().value(QStringLiteral("reason")).toString(),
             QStringLiteral("more"));
    const QJsonObject row =
        cli.ask(words("plan list")).json().value(QStringLiteral("plans")).toArray().at(1).toObject();
    QCOMPARE(row.value(QStringLiteral("limit")).toInt(), 12);
    QCOMPARE(row.value(QStringLiteral("document_no")).toString(), QStringLiteral("2021-5"));
    // People read the same.
    const Spoken text = cli.run({QStringLiteral("--season"), cli.season(), QStringLiteral("--lang"),
                                 QStringLiteral("zh"), QStringLiteral("plan"), QStringLiteral("list")});
    QVERIFY(QString::fromUtf8(text.output).contains(QStringLiteral("城校")));
}

void TestPlanCommands::setsPrograms()
{
    const Cli cli;
    fill(cli);
    QCOMPARE(cli.ask(words("plan program U 710201 --seats 8 --interview 60")).status, 0);
    const QJsonObject row =
        cli.ask(words("plan list")).json().value(QStringLiteral("plans")).toArray().at(1).toObject();
    QCOMPARE(row.value(QStringLiteral("program_seats")).toInt(), 8);
    // Fewer than the limit: to be accepted with a reason.
    QCOMPARE(cli.ask(words("plan accept U programs-below-limit --reason later")).status, 0);
    QCOMPARE(cli.ask(words("plan accept U programs-below-limit")).errorCode(), QStringLiteral("reason_missing"));
}

void TestPlanCommands::showsThePlannedRatio()
{
    const Cli cli;
    fill(cli);
    const QJsonObject ratio = cli.ask(words("plan ratio")).json();
    QCOMPARE(ratio.value(QStringLiteral("undivided")).toInt(), 10);
    const QJsonObject city = ratio.value(QStringLiteral("city")).toObject();
    QCOMPARE(city.value(QStringLiteral("vocational")).toInt(), 15);
    QCOMPARE(city.value(QStringLiteral("ratio")).toString(), QStringLiteral("1.5 : 1"));
}

void TestPlanCommands::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *line, const char *code) {
        QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(code);
    };
    row("no number after the sign", "plan set U", "wrong_usage");
    row("a school there is not", "plan set X=1", "unknown_school");
    row("a district there is not", "plan set U:1=1", "unknown_district");
    row("allotments above the limit", "plan set U:430405=11", "problems_found");
    row("a word for seats", "plan set U=many", "problems_found");
    row("a program set as a plan", "plan set U:program:710201=1", "wrong_usage");
    row("a program there is not", "plan program U 1 --seats 1", "unknown_program");
    row("nothing for a program", "plan program U 710201", "wrong_usage");
    row("divided by what there is not", "plan propose --by luck", "wrong_usage");
    row("divided by nobody", "plan propose --by candidates --school U", "plan_without_shares");
    row("a remark there is not", "plan accept U no-limit --reason why", "remark_not_acceptable");
    row("issued with findings", "plan issue --document 1 --authority municipal-education", "plan_blocked");
    row("issued without a number", "plan issue --authority municipal-labour", "document_missing");
    row("issued by nobody", "plan issue --document 1 --authority king", "not_plan_authority");
    row("adjusted before it is issued", "plan adjust U=9 --document 1 --reason why", "plan_not_issued");
    row("adjusted without a number", "plan adjust U=9 --reason why", "plan_not_issued");
    row("adjusted without a reason", "plan adjust U=9 --document 1", "reason_missing");
    row("an order there is not", "plan orders 1", "unknown_order");
}

void TestPlanCommands::refuses()
{
    QFETCH(QString, line);
    const Cli cli;
    fill(cli);
    const Spoken spoken = cli.ask(line.split(QLatin1Char(' ')));
    QTEST(spoken.errorCode(), "code");
    QVERIFY(
        !spoken.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("message")).toString().isEmpty());
    QCOMPARE(spoken.status, spoken.errorCode() == QLatin1String("wrong_usage") ? 2 : 1);
}

QTEST_GUILESS_MAIN(TestPlanCommands)

#include "tst_plan_commands.moc"
