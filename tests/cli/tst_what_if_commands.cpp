// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

using namespace hengzhao::cli;

/// Scenarios, what it would take, and curves on the command line.
class TestWhatIfCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsAndCompares();
    void searchesTheLine();
    void drawsACurve();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] QJsonObject done(const char *line) const
    {
        const Spoken spoken = m_cli.ask(QString::fromUtf8(line).split(QLatin1Char(' ')));
        if (spoken.status != 0)
            qWarning("%s%s", spoken.output.constData(), spoken.errors.constData());
        return spoken.json();
    }

    Cli m_cli;
};

void TestWhatIfCommands::initTestCase()
{
    QCOMPARE(m_cli
                 .ask({QStringLiteral("season"), QStringLiteral("demo"), QStringLiteral("--candidates"),
                       QStringLiteral("2000"), QStringLiteral("--stage"), QStringLiteral("ready")})
                 .status,
             0);
}

void TestWhatIfCommands::keepsAndCompares()
{
    const QJsonObject tried = done("whatif --line 衡阳县=400 --ranking evaluation,total,lot --save-as lower");
    QCOMPARE(tried.value(QStringLiteral("saved")).toString(), QStringLiteral("lower"));
    QVERIFY(tried.value(QStringLiteral("changed")).toInt() > 0);
    QVERIFY(!tried.value(QStringLiteral("buckets")).toArray().isEmpty());
    const QJsonObject shown = done("whatif show lower");
    QCOMPARE(shown.value(QStringLiteral("after")), tried.value(QStringLiteral("after")));
    const QJsonObject compared = done("whatif compare lower --out compared.xlsx");
    QCOMPARE(compared.value(QStringLiteral("scenarios")).toArray().size(), 1);
    QVERIFY(m_cli.content(QStringLiteral("compared.xlsx")).startsWith("PK"));
    QVERIFY(m_cli.content(QStringLiteral("compared.xlsx")).contains("xl/charts/chart1.xml"));
    QCOMPARE(done("whatif propose lower --reason ratio").value(QStringLiteral("proposed")).toString(),
             QStringLiteral("lower"));
    const QJsonObject listed = done("whatif list").value(QStringLiteral("scenarios")).toArray().first().toObject();
    QCOMPARE(listed.value(QStringLiteral("reason")).toString(), QStringLiteral("ratio"));
    QVERIFY(done("whatif withdraw").value(QStringLiteral("proposed")).isNull());
    QCOMPARE(m_cli.ask({QStringLiteral("whatif"), QStringLiteral("--save-as"), QStringLiteral("lower")}).errorCode(),
             QStringLiteral("scenario_taken"));
    QVERIFY(!done("whatif remove lower").isEmpty());
    QVERIFY(done("whatif list").value(QStringLiteral("scenarios")).toArray().isEmpty());
}

void TestWhatIfCommands::searchesTheLine()
{
    const QJsonObject found = done("whatif reach 430421 --by line --line 衡阳县=1");
    QVERIFY(found.value(QStringLiteral("reached")).toBool());
    const double share = found.value(QStringLiteral("after")).toObject().value(QStringLiteral("share")).toDouble();
    QVERIFY(share >= 0.45 && share <= 0.55);
    const QString line = QString::number(found.value(QStringLiteral("line")).toDouble());
    const QByteArray again = "whatif --line 衡阳县=" + line.toUtf8();
    QCOMPARE(done(again.constData()).value(QStringLiteral("after")),
             found.value(QStringLiteral("effects")).toObject().value(QStringLiteral("after")));
}

void TestWhatIfCommands::drawsACurve()
{
    const QJsonObject curve = done("whatif curve 衡阳县 --out curve.csv");
    QVERIFY(curve.value(QStringLiteral("points")).toArray().size() > 5);
    QVERIFY(!m_cli.content(QStringLiteral("curve.csv")).isEmpty());
}

void TestWhatIfCommands::refuses_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");
    const auto row = [](const char *line, const char *code, int status) {
        QTest::newRow(line) << QString::fromLatin1(code) << status;
    };
    row("whatif reach nowhere", "unknown_district", 1);
    row("whatif reach 430421 --by luck", "wrong_usage", 2);
    row("whatif reach", "wrong_usage", 2);
    row("whatif curve 月球", "unknown_line_area", 1);
    row("whatif show autumn", "unknown_scenario", 1);
    row("whatif compare autumn", "unknown_scenario", 1);
    row("whatif propose autumn", "reason_missing", 1);
    row("whatif withdraw", "no_proposal", 1);
    row("whatif --ranking luck", "ranking_wrong", 1);
    row("whatif --ranking lot,total", "ranking_wrong", 1);
    row("whatif --line 衡阳县=10000", "wrong_usage", 2);
    row("whatif --seats nowhere=3", "unknown_school", 1);
    row("whatif autumn", "wrong_usage", 2);
}

void TestWhatIfCommands::refuses()
{
    QFETCH(QString, code);
    QFETCH(int, status);
    const Spoken refused = m_cli.ask(QString::fromUtf8(QTest::currentDataTag()).split(QLatin1Char(' ')));
    QCOMPARE(refused.errorCode(), code);
    QCOMPARE(refused.status, status);
}

QTEST_GUILESS_MAIN(TestWhatIfCommands)
#include "tst_what_if_commands.moc"
