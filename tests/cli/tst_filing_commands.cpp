// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

using namespace hengzhao::cli;

/// Filings from the command line alone.
class TestFilingCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAndReviewsASchool();
    void listsByState();
    void keepsTheDeadline();
    void refuses_data();
    void refuses();
    void speaksToPeople();
};

namespace
{

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

Spoken filing(const Cli &cli, const char *line)
{
    return cli.ask(QStringList{QStringLiteral("filing")} + words(line));
}

QJsonObject done(const Cli &cli, const char *line)
{
    const Spoken spoken = filing(cli, line);
    if (spoken.status != 0)
        qWarning("%s: %s", line, spoken.output.constData());
    return spoken.json();
}

/// An open season with one district.
void begin(const Cli &cli)
{
    QVERIFY(cli.ask(words("season create --open --year 2021")).status == 0);
    const QString districts =
        cli.file(QStringLiteral("districts.csv"), "district_code,name,line_area,urban\n430405,珠晖区,市城区,1\n");
    QVERIFY(cli.ask({QStringLiteral("import"), QStringLiteral("districts"), districts}).status == 0);
}

/// A filing with nothing amiss, submitted.
void fileWhole(const Cli &cli)
{
    done(cli, "new A --category secondary --name 甲校 --district 430405");
    done(cli, "set A nature=公办 sponsor=市教育局 recruiting_code=04001 address=解放路1号 phone=0734-1 capacity=100 "
              "study_mode=2.5+0.5 website=https://a.example brochure=读书");
    done(cli, "program A 710201 计算机应用 3 --tuition 980 --seats 40");
    done(cli, "program A 720301 护理 3 --tuition 1200.50 --seats 50");
    QVERIFY(QFile::exists(cli.file(QStringLiteral("paper.pdf"), "%PDF-1.4 paper")));
    done(cli, "attach A licence paper.pdf");
    done(cli, "attach A commitment paper.pdf --note 盖章");
    done(cli, "sign A 张三 校长 --day 2021-05-01");
    const QJsonArray signers = done(cli, "signers --export signers.pdf").value(QStringLiteral("signers")).toArray();
    QCOMPARE(signers.size(), 1);
    QCOMPARE(signers.first()[QStringLiteral("name")].toString(), QStringLiteral("张三"));
    QCOMPARE(signers.first()[QStringLiteral("signed_on")].toString(), QStringLiteral("2021-05-01"));
    QVERIFY(cli.content(QStringLiteral("signers.pdf")).startsWith("%PDF"));
}

} // namespace

void TestFilingCommands::filesAndReviewsASchool()
{
    const Cli cli;
    begin(cli);
    fileWhole(cli);
    QCOMPARE(done(cli, "outward A 长沙市 province 5 --result approved").value(QStringLiteral("state")).toString(),
             QStringLiteral("draft"));
    QCOMPARE(done(cli, "submit A").value(QStringLiteral("state")).toString(), QStringLiteral("submitted"));
    const QJsonObject shown = done(cli, "show A");
    QCOMPARE(shown.value(QStringLiteral("authority")).toString(), QStringLiteral("municipal-education"));
    QCOMPARE(shown.value(QStringLiteral("problems")).toInt(), 0);
    QCOMPARE(shown.value(QStringLiteral("warnings")).toInt(), 0);
    QCOMPARE(shown.value(QStringLiteral("fields")).toObject().value(QStringLiteral("phone")).toString(),
             QStringLiteral("0734-1"));
    QCOMPARE(shown.value(QStringLiteral("programs")).toArray().size(), 2);
    QCOMPARE(shown.value(QStringLiteral("documents")).toArray().size(), 2);
    QCOMPARE(shown.value(QStringLiteral("outward")).toArray().at(0)[QLatin1String("seats")].toInt(), 5);
    QCOMPARE(filing(cli, "verdict A 720301 refused").errorCode(), QStringLiteral("reason_missing"));
    done(cli, "verdict A 720301 refused --reason 实训不足");
    QCOMPARE(done(cli, "accept A").value(QStringLiteral("state")).toString(), QStringLiteral("accepted"));
    QCOMPARE(filing(cli, "set A phone=1").errorCode(), QStringLiteral("filing_frozen"));
    const QJsonArray published = done(cli, "publish --all").value(QStringLiteral("filings")).toArray();
    QCOMPARE(published.at(0)[QLatin1String("state")].toString(), QStringLiteral("published"));
    QCOMPARE(done(cli, "close A --reason 衡教9号").value(QStringLiteral("state")).toString(), QStringLiteral("closed"));
    QVERIFY(cli.ask(words("season check")).json().value(QStringLiteral("holds")).toBool());
}

void TestFilingCommands::listsByState()
{
    const Cli cli;
    QVERIFY(cli.ask(words("season demo --candidates 2000 --stage march")).status == 0);
    const QJsonArray all = done(cli, "list").value(QStringLiteral("filings")).toArray();
    const QJsonArray waiting = done(cli, "list --state submitted").value(QStringLiteral("filings")).toArray();
    QVERIFY(!waiting.isEmpty() && waiting.size() < all.size());
    // What waits longest stands first.
    QCOMPARE(all.at(0)[QLatin1String("school")], waiting.at(0)[QLatin1String("school")]);
    QVERIFY(waiting.at(0)[QLatin1String("waiting_days")].toInt() >=
            waiting.last()[QLatin1String("waiting_days")].toInt());
}

void TestFilingCommands::keepsTheDeadline()
{
    const Cli cli;
    begin(cli);
    fileWhole(cli);
    const Spoken late = filing(cli, "submit A --today 2021-05-31");
    QCOMPARE(late.errorCode(), QStringLiteral("filing_deadline_passed"));
    QCOMPARE(late.status, 1);
    QCOMPARE(filing(cli, "permit-late A").errorCode(), QStringLiteral("reason_missing"));
    done(cli, "permit-late A --reason 停电");
    QCOMPARE(done(cli, "submit A --today 2021-05-31").value(QStringLiteral("state")).toString(),
             QStringLiteral("submitted"));
    QCOMPARE(filing(cli, "accept A --today 2021-06-01").errorCode(), QStringLiteral("filing_warnings_open"));
    QCOMPARE(done(cli, "return A --reason 再核对").value(QStringLiteral("state")).toString(),
             QStringLiteral("returned"));
    QCOMPARE(done(cli, "withdraw A --reason 不招了").value(QStringLiteral("state")).toString(),
             QStringLiteral("withdrawn"));
}

void TestFilingCommands::refuses_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *line, int status, const char *code) {
        QTest::newRow(name) << QByteArray(line) << status << QString::fromLatin1(code);
    };
    row("unknown school", "show Z", 1, "unknown_school");
    row("new without a category", "new B", 2, "wrong_usage");
    row("new of no category", "new B --category club", 1, "problems_found");
    row("new without a name", "new B --category secondary --district 430405", 1, "problems_found");
    row("new elsewhere", "new B --category secondary --name 乙校 --district 1", 1, "unknown_district");
    row("a second of the same", "new A --category secondary", 1, "filing_exists");
    row("no field", "set A motto=1", 1, "unknown_field");
    row("no value", "set A phone", 2, "wrong_usage");
    row("a number of no number", "set A capacity=many", 1, "problems_found");
    row("program without a name", "program A 730301", 1, "problems_found");
    row("program of no tuition", "program A 730301 会计 3 --tuition dear", 1, "problems_found");
    row("program not there", "program A 730301 --remove", 1, "unknown_program");
    row("verdict that is none", "verdict A 710201 maybe", 2, "wrong_usage");
    row("no file", "attach A licence gone.pdf", 3, "file_missing");
    row("no kind", "attach A photo paper.pdf", 1, "unknown_document_kind");
    row("no level", "outward A 长沙市 moon 5", 1, "problems_found");
    row("no seats", "outward A 长沙市 county 0", 1, "problems_found");
    row("no day", "sign A 张三 校长 --day soon", 1, "problems_found");
    row("accept a draft", "accept A", 1, "filing_state_wrong");
    row("publish a draft", "publish A", 1, "filing_state_wrong");
    row("publish nothing", "publish", 2, "wrong_usage");
    row("publish all and one", "publish A --all", 2, "wrong_usage");
    row("no state", "list --state lost", 2, "wrong_usage");
}

void TestFilingCommands::refuses()
{
    static const Cli cli;
    static const bool isReady = [] {
        begin(cli);
        fileWhole(cli);
        return true;
    }();
    QVERIFY(isReady);
    QFETCH(QByteArray, line);
    const Spoken spoken = filing(cli, line.constData());
    QTEST(spoken.status, "status");
    QTEST(spoken.errorCode(), "code");
}

void TestFilingCommands::speaksToPeople()
{
    const Cli cli;
    begin(cli);
    fileWhole(cli);
    const QStringList show = {QStringLiteral("--season"), cli.season(), QStringLiteral("filing"),
                              QStringLiteral("show"), QStringLiteral("A")};
    const QString chinese = QString::fromUtf8(cli.run(show + words("--lang zh")).output);
    QVERIFY2(chinese.contains(QStringLiteral("起草")) && chinese.contains(QStringLiteral("市教育局")),
             qPrintable(chinese));
    const QString english = QString::fromUtf8(cli.run(show + words("--lang en")).output);
    QVERIFY2(english.contains(QStringLiteral("reviewed by: municipal education bureau")), qPrintable(english));
}

QTEST_GUILESS_MAIN(TestFilingCommands)

#include "tst_filing_commands.moc"
