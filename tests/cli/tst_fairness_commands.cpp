// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

using namespace hengzhao::cli;

/// Why a school's seats went where they went, and how fair a run is, on the command line.
class TestFairnessCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesBeforeARun();
    void givesTheSheet();
    void listsAndExports();
    void explainsASchool();
    void givesTheSeatsOfEveryQueue();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] Spoken ask(const char *line) const
    {
        return m_cli.ask(QString::fromUtf8(line).split(QLatin1Char(' ')));
    }
    [[nodiscard]] QJsonObject done(const char *line) const
    {
        const Spoken spoken = ask(line);
        if (spoken.status != 0)
            qWarning("%s%s", spoken.output.constData(), spoken.errors.constData());
        return spoken.json();
    }

    Cli m_cli;
};

void TestFairnessCommands::initTestCase()
{
    QCOMPARE(ask("season demo --candidates 3000 --stage ready").status, 0);
}

void TestFairnessCommands::refusesBeforeARun()
{
    QCOMPARE(ask("batch fairness 1").errorCode(), QStringLiteral("batch_not_run"));
    QCOMPARE(ask("explain --school 3643000057 --batch 1").errorCode(), QStringLiteral("batch_not_run"));
    QCOMPARE(ask("batch run 1 --no-backup").status, 0);
}

void TestFairnessCommands::givesTheSheet()
{
    const QJsonObject sheet = done("batch fairness 1");
    QCOMPARE(done("batch fairness --batch 1"), sheet);
    QVERIFY(sheet.value(QStringLiteral("holds")).toBool());
    QCOMPARE(sheet.value(QStringLiteral("displaced")).toObject().value(QStringLiteral("pairs")).toInt(-1), 0);
    const QJsonArray modes = sheet.value(QStringLiteral("modes")).toArray();
    QCOMPARE(modes.size(), 2);
    for (const QJsonValue &value : modes) {
        const QJsonObject mode = value.toObject();
        int sum = 0;
        for (const char *fare : {"higher", "lower", "equal", "placed", "unplaced"})
            sum += mode.value(QLatin1String(fare)).toInt();
        QCOMPARE(sum, sheet.value(QStringLiteral("pool")).toInt());
        // The same batch in the other mode, tried out.
        const QByteArray line =
            "batch run 1 --dry-run --mode " + mode.value(QStringLiteral("mode")).toString().toUtf8();
        const QJsonObject tried = done(line.constData());
        QCOMPARE(mode.value(QStringLiteral("pre_admitted")), tried.value(QStringLiteral("pre_admitted")));
    }
}

void TestFairnessCommands::listsAndExports()
{
    const QJsonObject listed = done("batch fairness 1 --list outscored");
    QCOMPARE(listed.value(QStringLiteral("rows")).toArray().size(),
             listed.value(QStringLiteral("outscored")).toObject().value(QStringLiteral("choices")).toInt());
    QCOMPARE(done("export fairness sheet.pdf --batch 1").value(QStringLiteral("path")).toString(),
             QStringLiteral("sheet.pdf"));
    QVERIFY(m_cli.content(QStringLiteral("sheet.pdf")).startsWith("%PDF"));
    QVERIFY(!done("export fairness sheet.xlsx --batch 1 --list score-first.lower").isEmpty());
    QVERIFY(m_cli.content(QStringLiteral("sheet.xlsx")).startsWith("PK"));
}

void TestFairnessCommands::explainsASchool()
{
    const QJsonArray moves = done("batch fairness 1 --list score-first.equal").value(QStringLiteral("rows")).toArray();
    QVERIFY(!moves.isEmpty());
    const QJsonArray admitted = done("figures completion").value(QStringLiteral("rows")).toArray();
    const QString code = admitted.first().toObject().value(QStringLiteral("key")).toString();
    const QByteArray line = "explain --batch 1 --out queues.xlsx --school " + code.toUtf8();
    const QJsonObject school = done(line.constData());
    QCOMPARE(school.value(QStringLiteral("school")).toString(), code);
    int taken = 0;
    for (const QJsonValue &value : school.value(QStringLiteral("buckets")).toArray()) {
        const QJsonObject bucket = value.toObject();
        const QJsonObject none = bucket.value(QStringLiteral("not_taken")).toObject();
        taken += bucket.value(QStringLiteral("taken")).toInt();
        QCOMPARE(
            bucket.value(QStringLiteral("asked")).toInt(),
            bucket.value(QStringLiteral("taken")).toInt() + bucket.value(QStringLiteral("placed_earlier")).toInt() +
                none.value(QStringLiteral("outranked")).toInt() + none.value(QStringLiteral("seats_taken")).toInt() +
                none.value(QStringLiteral("no_seats")).toInt());
    }
    QCOMPARE(taken, admitted.first().toObject().value(QStringLiteral("live")).toInt());
    QVERIFY(m_cli.content(QStringLiteral("queues.xlsx")).contains("xl/charts/chart1.xml"));
}

void TestFairnessCommands::givesTheSeatsOfEveryQueue()
{
    const QJsonArray rows = done("batch fairness 1 --list outscored").value(QStringLiteral("rows")).toArray();
    QVERIFY(!rows.isEmpty());
    const QString number = rows.first().toObject().value(QStringLiteral("candidate_no")).toString();
    const QByteArray line = "explain --batch 1 " + number.toUtf8();
    const QJsonArray batches = done(line.constData()).value(QStringLiteral("batches")).toArray();
    QCOMPARE(batches.size(), 1);
    for (const QJsonValue &value : batches.first().toObject().value(QStringLiteral("choices")).toArray()) {
        const QJsonObject choice = value.toObject();
        if (choice.contains(QStringLiteral("place")))
            QVERIFY(choice.value(QStringLiteral("seats")).toInt() >=
                    choice.value(QStringLiteral("last_taken")).toInt());
    }
}

void TestFairnessCommands::refuses_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *line, const char *code) {
        QTest::newRow(name) << QByteArray(line) << QString::fromLatin1(code);
    };
    row("no batch", "batch fairness", "wrong_usage");
    row("no number", "batch fairness one", "wrong_usage");
    row("a batch that was not run", "batch fairness 2", "batch_not_run");
    row("no such list", "batch fairness 1 --list best", "wrong_usage");
    row("a file without a batch", "export fairness sheet.pdf", "wrong_usage");
    row("a file of another format", "export fairness sheet.doc --batch 1", "unknown_file_format");
    row("no such school", "explain --school nowhere --batch 1", "unknown_school");
    row("a school without a batch", "explain --school 3643000057", "wrong_usage");
    row("neither a candidate nor a school", "explain", "wrong_usage");
    row("both", "explain 210405000001 --school 3643000057 --batch 1", "wrong_usage");
    row("a candidate of no batch", "explain 210405000001 --batch x", "wrong_usage");
}

void TestFairnessCommands::refuses()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, code);
    QCOMPARE(ask(line.constData()).errorCode(), code);
}

QTEST_GUILESS_MAIN(TestFairnessCommands)
#include "tst_fairness_commands.moc"
