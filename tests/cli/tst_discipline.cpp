// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

using namespace hengzhao::cli;

/// Inspections, violations and sanctions on the command line.
class TestDiscipline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inspects();
    void handlesAViolation();
    void cutsAPlan();
    void stopsASchool();
    void refuses_data();
    void refuses();
};

namespace
{

QStringList words(const QString &line)
{
    return line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

void makeDemo(const Cli &cli)
{
    const Spoken made = cli.ask(words(QStringLiteral("season demo --candidates 400")));
    QVERIFY2(made.status == 0, made.output.constData());
}

QJsonObject done(const Cli &cli, const QStringList &line)
{
    const Spoken spoken = cli.ask(line);
    if (spoken.status != 0)
        qWarning("%s%s", spoken.output.constData(), spoken.errors.constData());
    return spoken.status == 0 ? spoken.json() : QJsonObject();
}

/// The school with most seats, by its code.
QString largestSchool(const Cli &cli)
{
    QString code;
    qint64 most = -1;
    const QJsonArray rows =
        done(cli, words(QStringLiteral("figures completion --by school"))).value(QStringLiteral("rows")).toArray();
    for (const QJsonValue &row : rows) {
        const qint64 limit = row.toObject().value(QStringLiteral("limit")).toInteger();
        if (limit > most) {
            most = limit;
            code = row.toObject().value(QStringLiteral("key")).toString();
        }
    }
    return code;
}

} // namespace

void TestDiscipline::inspects()
{
    const Cli cli;
    makeDemo(cli);
    const QJsonObject round = done(cli, {QStringLiteral("inspection"), QStringLiteral("round"), QStringLiteral("July"),
                                         QStringLiteral("2021-07-01"), QStringLiteral("2021-07-20")});
    const QString number = QString::number(round.value(QStringLiteral("round")).toInteger());
    const QJsonObject proposed = done(cli, words(QStringLiteral("inspection assign %1 --dry-run").arg(number)));
    QVERIFY(proposed.value(QStringLiteral("schools")).toInt() > 0);
    const QJsonObject assigned = done(cli, words(QStringLiteral("inspection assign ") + number));
    QCOMPARE(assigned.value(QStringLiteral("schools")), proposed.value(QStringLiteral("schools")));
    const QJsonArray list =
        done(cli, words(QStringLiteral("inspection list ") + number)).value(QStringLiteral("inspections")).toArray();
    QCOMPARE(list.size(), assigned.value(QStringLiteral("schools")).toInt());
    for (const QJsonValue &one : list)
        QVERIFY(one.toObject().value(QStringLiteral("district")) !=
                one.toObject().value(QStringLiteral("inspectors_from")));
    const QString id = QString::number(list.first().toObject().value(QStringLiteral("inspection")).toInteger());
    QVERIFY(!done(cli, words(QStringLiteral("inspection visit %1 2021-07-02 --by two").arg(id))).isEmpty());
    QVERIFY(!done(cli, words(QStringLiteral("inspection answer %1 1=met 2=not-met").arg(id))).isEmpty());
    const QJsonObject finding =
        done(cli, words(QStringLiteral("inspection finding %1 posters --due 2021-07-09").arg(id)));
    const QString which = QString::number(finding.value(QStringLiteral("finding")).toInteger());
    QVERIFY(!done(cli, words(QStringLiteral("inspection settle %1 hang").arg(which))).isEmpty());
    const QJsonObject shown = done(cli, words(QStringLiteral("inspection show ") + id));
    QCOMPARE(shown.value(QStringLiteral("not_met")).toInt(), 1);
    QCOMPARE(shown.value(QStringLiteral("open_findings")).toInt(), 0);
    QVERIFY(!done(cli, words(QStringLiteral("inspection sheet %1 sheet.pdf").arg(id))).isEmpty());
    QVERIFY(cli.content(QStringLiteral("sheet.pdf")).startsWith("%PDF"));
    (void)cli.file(QStringLiteral("door.png"), QByteArray("\x89PNG\r\n\x1a\n"));
    QVERIFY(!done(cli, words(QStringLiteral("inspection attach %1 door.png").arg(id))).isEmpty());
    QVERIFY(!done(cli, words(QStringLiteral("inspection add-question network power"))).isEmpty());
    const QJsonArray questions =
        done(cli, words(QStringLiteral("inspection checklist"))).value(QStringLiteral("checklist")).toArray();
    const QString last = QString::number(questions.last().toObject().value(QStringLiteral("question")).toInteger());
    QVERIFY(!done(cli, words(QStringLiteral("inspection drop-question ") + last)).isEmpty());
}

void TestDiscipline::handlesAViolation()
{
    const Cli cli;
    makeDemo(cli);
    const QJsonObject reported = done(
        cli, words(QStringLiteral("violation report unfiled-recruiting X99 --offender unlisted --name Xschool --facts"
                                  " leaflets --on 2021-06-02 --reporter Zhou --contact none")));
    const QString id = QString::number(reported.value(QStringLiteral("violation")).toInteger());
    QCOMPARE(done(cli, words(QStringLiteral("violation reporter ") + id)).value(QStringLiteral("name")).toString(),
             QStringLiteral("Zhou"));
    QVERIFY(!done(cli, words(QStringLiteral("violation investigate ") + id)).isEmpty());
    QCOMPARE(cli.ask(words(QStringLiteral("violation establish ") + id)).errorCode(), QStringLiteral("reason_missing"));
    QCOMPARE(done(cli, words(QStringLiteral("violation establish %1 --reason seen").arg(id)))
                 .value(QStringLiteral("state"))
                 .toString(),
             QStringLiteral("established"));
    const QJsonObject shown = done(cli, words(QStringLiteral("violation show ") + id));
    QCOMPARE(shown.value(QStringLiteral("steps")).toArray().size(), 2);
    QVERIFY(!shown.contains(QStringLiteral("reporter")));
    QVERIFY(!done(cli, words(QStringLiteral("violation letter %1 letter.pdf").arg(id))).isEmpty());
    QVERIFY(cli.content(QStringLiteral("letter.pdf")).startsWith("%PDF"));
    QVERIFY(
        !done(cli, words(QStringLiteral("violation list"))).value(QStringLiteral("violations")).toArray().isEmpty());
    QVERIFY(done(cli, words(QStringLiteral("violation suspects"))).contains(QStringLiteral("suspects")));
}

void TestDiscipline::cutsAPlan()
{
    const Cli cli;
    makeDemo(cli);
    QVERIFY(!done(cli, words(QStringLiteral("batch run 1 --no-backup"))).isEmpty());
    const QString school = largestSchool(cli);
    const QJsonObject cut =
        done(cli, words(QStringLiteral("sanction add %1 plan-cut --percent 100 --order No.3").arg(school)));
    const qint64 seats = cut.value(QStringLiteral("seats")).toInteger();
    QVERIFY(seats > 0);
    qint64 together = 0;
    for (const QJsonValue &bucket : cut.value(QStringLiteral("buckets")).toArray())
        together += bucket.toObject().value(QStringLiteral("cut")).toInteger() +
                    bucket.toObject().value(QStringLiteral("claim")).toInteger();
    QCOMPARE(together, seats);
    const QString id = QString::number(cut.value(QStringLiteral("sanction")).toInteger());
    QCOMPARE(done(cli, words(QStringLiteral("sanction show ") + id)).value(QStringLiteral("kind")).toString(),
             QStringLiteral("plan-cut"));
    QVERIFY(done(cli, words(QStringLiteral("season check"))).value(QStringLiteral("holds")).toBool());
    QVERIFY(done(cli, words(QStringLiteral("batch verify 1"))).value(QStringLiteral("holds")).toBool());
    QVERIFY(!done(cli, words(QStringLiteral("sanction export list.csv"))).isEmpty());
    QVERIFY(cli.content(QStringLiteral("list.csv")).contains("No.3"));
    QCOMPARE(done(cli, words(QStringLiteral("sanction lift %1 --order No.4 --reason appeal").arg(id)))
                 .value(QStringLiteral("state"))
                 .toString(),
             QStringLiteral("lifted"));
    QVERIFY(done(cli, words(QStringLiteral("season check"))).value(QStringLiteral("holds")).toBool());
    QVERIFY(!done(cli, words(QStringLiteral("sanction list --public"))).isEmpty());
}

void TestDiscipline::stopsASchool()
{
    const Cli cli;
    makeDemo(cli);
    QVERIFY(!done(cli, words(QStringLiteral("batch run 1 --no-backup"))).isEmpty());
    const QString school = largestSchool(cli);
    const QString stop = QStringLiteral("sanction add %1 stopped --order No.5").arg(school);
    const QJsonObject trial = done(cli, words(stop + QStringLiteral(" --dry-run")));
    const qint64 revoked = trial.value(QStringLiteral("revoked")).toInteger();
    QVERIFY(revoked > 0);
    QVERIFY(done(cli, words(QStringLiteral("batch verify 1"))).value(QStringLiteral("holds")).toBool());
    QCOMPARE(done(cli, words(stop)).value(QStringLiteral("revoked")).toInteger(), revoked);
    QVERIFY(done(cli, words(QStringLiteral("season check"))).value(QStringLiteral("holds")).toBool());
    QVERIFY(done(cli, words(QStringLiteral("batch verify 1"))).value(QStringLiteral("holds")).toBool());
    QVERIFY(!done(cli, words(QStringLiteral("batch close 1"))).isEmpty());
    QVERIFY(!done(cli, words(QStringLiteral("batch run 2 --no-backup"))).isEmpty());
    QVERIFY(done(cli, words(QStringLiteral("batch verify 2"))).value(QStringLiteral("holds")).toBool());
}

void TestDiscipline::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *line, int status, const char *code) {
        QTest::newRow(line) << QString::fromUtf8(line) << status << QString::fromLatin1(code);
    };
    row("sanction add X plan-cut --seats 1 --order N", 1, "unknown_school");
    row("sanction add X flogging --order N", 1, "unknown_sanction_kind");
    row("sanction add X plan-cut --seats 1", 1, "order_missing");
    row("sanction add X", 2, "wrong_usage");
    row("sanction add X plan-cut --seats few --order N", 2, "wrong_usage");
    row("sanction add X criticism --offender dog --order N", 2, "wrong_usage");
    row("sanction show 99", 1, "unknown_sanction");
    row("sanction lift 99 --order N --reason x", 1, "unknown_sanction");
    row("sanction lift first --order N --reason x", 2, "wrong_usage");
    row("sanction export list.doc", 3, "unknown_file_format");
    row("violation report gossip X --facts y", 1, "unknown_violation_kind");
    row("violation report slander X --facts y", 1, "unknown_school");
    row("violation report slander X", 1, "facts_missing");
    row("violation show 99", 1, "unknown_violation");
    row("violation investigate 99", 1, "unknown_violation");
    row("violation letter 5 x.pdf", 1, "violation_not_established");
    row("inspection list 99", 0, "");
    row("inspection show 99", 1, "unknown_inspection");
    row("inspection assign 99", 1, "unknown_inspection");
    row("inspection answer 1 1", 2, "wrong_usage");
    row("inspection visit 1 soon", 1, "day_wrong");
    row("inspection round July 2021-07-02 2021-07-01", 1, "day_wrong");
}

void TestDiscipline::refuses()
{
    QFETCH(QString, line);
    QFETCH(int, status);
    QFETCH(QString, code);
    const Cli cli;
    makeDemo(cli);
    const Spoken spoken = cli.ask(words(line));
    QVERIFY2(spoken.status == status, spoken.output + spoken.errors);
    QCOMPARE(spoken.errorCode(), code);
    QCOMPARE(spoken.output.count('\n'), 1);
}

QTEST_GUILESS_MAIN(TestDiscipline)
#include "tst_discipline.moc"
