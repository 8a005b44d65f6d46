// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace hengzhao::cli;

/// Confirmations on the command line: as the contract says, by several counters at once, and with the power going.
class TestAdmission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void confirmsAsTheContractSays();
    void walksOneAdmission();
    void givesOneCandidateToOneCounter();
    void givesTheLastSeatToOne();
    void leavesNothingHalfDoneWhenKilled();
};

namespace
{

QStringList words(const QString &line)
{
    return line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// The 18 characters of the n-th person of nowhere.
QString cardOf(int n)
{
    const QByteArray digits = "43049920060101" + QByteArray::number(n).rightJustified(3, '0');
    static constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += weights[i] * (digits[i] - '0');
    return QString::fromLatin1(digits) + QLatin1Char("10X98765432"[sum % 11]);
}

void import(const Cli &cli, const QString &kind, const QByteArray &table)
{
    const QString path = cli.file(kind + QStringLiteral(".csv"), table);
    const Spoken spoken = cli.ask({QStringLiteral("import"), kind, path});
    QVERIFY2(spoken.status == 0, spoken.output.constData());
}

/// School A with program P of two seats and program Q of none too few, and so many candidates pre-admitted there.
void makeSeason(const Cli &cli, int candidates)
{
    QVERIFY(cli.ask(words(QStringLiteral("season create --year 2021 --open"))).status == 0);
    import(cli, QStringLiteral("districts"), "district_code,name,line_area,urban\n430421,衡阳县,衡阳县,0\n");
    import(cli, QStringLiteral("schools"),
           "school_code,name,category,district_code,published\nA,甲校,secondary,430421,1\n");
    import(cli, QStringLiteral("programs"),
           "school_code,program_code,name,years,seats\nA,P,计算机应用,3,1\nA,Q,机械,3,\n");
    import(cli, QStringLiteral("plans"),
           "school_code,district_code,seats\nA,," + QByteArray::number(candidates) + '\n');
    QByteArray people = "candidate_no,name,id_number,district_code,category,graduated,applied_general,total\n";
    QByteArray choices = "candidate_no,choice1\n";
    for (int n = 1; n <= candidates; ++n) {
        people += QByteArray::number(n) + ",考生," + cardOf(n).toLatin1() + ",430421,current,1,0,300\n";
        choices += QByteArray::number(n) + ",A\n";
    }
    import(cli, QStringLiteral("candidates"), people);
    import(cli, QStringLiteral("choices"), choices);
    import(cli, QStringLiteral("lines"), "line_area,score\n衡阳县,380\n");
    import(cli, QStringLiteral("general"), "candidate_no,school_name\n");
    QVERIFY(cli.ask(words(QStringLiteral("batch run 1 --no-backup"))).status == 0);
}

QStringList confirmWords(const Cli &cli, int candidate, const QString &program)
{
    return QStringList{QStringLiteral("--season"), cli.season(), QStringLiteral("--json")} +
           words(QStringLiteral("admission confirm %1 --id-number %2 --program %3")
                     .arg(QString::number(candidate), cardOf(candidate), program));
}

/// Starts all of them before it waits for any; what each answered.
QList<Spoken> runTogether(const QList<QStringList> &lines)
{
    std::vector<std::unique_ptr<QProcess>> processes;
    for (const QStringList &line : lines) {
        processes.push_back(std::make_unique<QProcess>());
        processes.back()->start(QStringLiteral(HENGZHAO_CLI), line);
    }
    QList<Spoken> answers;
    for (const auto &process : processes) {
        const bool ended = process->waitForFinished(60'000);
        answers.append(
            {ended ? process->exitCode() : -1, process->readAllStandardOutput(), process->readAllStandardError()});
    }
    return answers;
}

/// How many succeeded, and the codes of the refusals.
QString outcomeOf(const QList<Spoken> &answers)
{
    int done = 0;
    QStringList refused;
    for (const Spoken &one : answers) {
        if (one.status == 0)
            ++done;
        else
            refused.append(one.errorCode());
    }
    refused.sort();
    return QStringLiteral("%1 done, %2").arg(done).arg(refused.join(QLatin1Char(' ')));
}

int confirmedOf(const Cli &cli)
{
    int confirmed = 0;
    const QString path = cli.folder.filePath(QStringLiteral("list.csv"));
    if (cli.ask({QStringLiteral("export"), QStringLiteral("admissions"), path, QStringLiteral("--headers"),
                 QStringLiteral("en")})
            .status != 0)
        return -1;
    for (const QByteArray &line : cli.content(QStringLiteral("list.csv")).split('\n'))
        confirmed += line.contains("confirmed") ? 1 : 0;
    return confirmed;
}

} // namespace

void TestAdmission::confirmsAsTheContractSays()
{
    const Cli cli;
    makeSeason(cli, 3);
    const Spoken done = cli.ask(words(QStringLiteral("admission confirm 1 --id-number %1 --program P").arg(cardOf(1))));
    QVERIFY2(done.status == 0, done.output.constData());
    QCOMPARE(done.json().value(QStringLiteral("state")).toString(), QStringLiteral("confirmed"));
    QCOMPARE(done.json().value(QStringLiteral("program")).toString(), QStringLiteral("P"));
    const Spoken full = cli.ask(words(QStringLiteral("admission confirm 2 --id-number %1 --program P").arg(cardOf(2))));
    QCOMPARE(full.status, 1);
    QCOMPARE(full.errorCode(), QStringLiteral("program_full"));
    QString wrong = cardOf(2);
    wrong.back() = wrong.back() == QLatin1Char('1') ? QLatin1Char('2') : QLatin1Char('1');
    const Spoken mistyped = cli.ask(words(QStringLiteral("admission confirm 2 --id-number %1 --program Q").arg(wrong)));
    QCOMPARE(mistyped.errorCode(), QStringLiteral("not_identity_number"));
    QVERIFY(!mistyped.output.contains(wrong.toLatin1()) && !mistyped.errors.contains(wrong.toLatin1()));
    QCOMPARE(
        cli.ask(words(QStringLiteral("admission confirm 2 --id-number %1 --program Q --interview many").arg(cardOf(2))))
            .errorCode(),
        QStringLiteral("not_score"));
    QCOMPARE(cli.ask(words(QStringLiteral("season check"))).status, 0);
}

void TestAdmission::walksOneAdmission()
{
    const Cli cli;
    makeSeason(cli, 4);
    const auto ask = [&cli](const char *line) { return cli.ask(words(QString::fromUtf8(line))); };
    QCOMPARE(ask("admission confirm 1 --proof household-register --program Q").errorCode(),
             QStringLiteral("second_officer_missing"));
    QCOMPARE(ask("admission confirm 1 --proof household-register --second Li --program Q").status, 0);
    QCOMPARE(ask("admission slip 1 slip.pdf").status, 0);
    QVERIFY(cli.content(QStringLiteral("slip.pdf")).startsWith("%PDF"));
    QCOMPARE(ask("admission withdraw 1 --reason mistaken").json().value(QStringLiteral("state")).toString(),
             QStringLiteral("withdrawn"));
    const QJsonObject story = ask("admission show 1").json();
    QCOMPARE(story.value(QStringLiteral("steps")).toArray().size(), 2);
    QCOMPARE(story.value(QStringLiteral("live")).toBool(), false);
    QCOMPARE(ask("admission contact 2 reached --remark tomorrow").status, 0);
    QCOMPARE(ask("admission contact 2 perhaps").status, 2);
    QCOMPARE(ask("admission unconfirmed").json().value(QStringLiteral("unconfirmed")).toArray().size(), 3);
    QCOMPARE(ask("admission unconfirmed calls.xlsx --school A").json().value(QStringLiteral("rows")).toInt(), 3);
    QCOMPARE(ask("admission decline 2").json().value(QStringLiteral("state")).toString(), QStringLiteral("declined"));
    QCOMPARE(ask("admission slip 2 give-up.pdf --give-up").status, 0);
    QCOMPARE(ask("admission reject 3 --code tall").errorCode(), QStringLiteral("reason_code_unknown"));
    QCOMPARE(ask("admission reject 3 --code health").json().value(QStringLiteral("state")).toString(),
             QStringLiteral("rejected"));
    QCOMPARE(ask("admission revoke 4").errorCode(), QStringLiteral("order_missing"));
    QCOMPARE(ask("admission revoke 4 --order 9").json().value(QStringLiteral("state")).toString(),
             QStringLiteral("revoked"));
    QCOMPARE(ask("admission call A").errorCode(), QStringLiteral("refill_off"));
    QVERIFY(ask("admission reasons").json().value(QStringLiteral("reasons")).toArray().size() > 3);
    QCOMPARE(ask("season check").status, 0);
}

void TestAdmission::givesOneCandidateToOneCounter()
{
    const Cli cli;
    makeSeason(cli, 6);
    for (int candidate = 1; candidate <= 6; ++candidate) {
        const QStringList line = confirmWords(cli, candidate, QStringLiteral("Q"));
        QCOMPARE(outcomeOf(runTogether({line, line})), QStringLiteral("1 done, admission_state_wrong"));
    }
    QCOMPARE(confirmedOf(cli), 6);
    QCOMPARE(cli.ask(words(QStringLiteral("season check"))).status, 0);
}

void TestAdmission::givesTheLastSeatToOne()
{
    for (int attempt = 0; attempt < 4; ++attempt) {
        const Cli cli;
        makeSeason(cli, 2);
        QCOMPARE(outcomeOf(runTogether(
                     {confirmWords(cli, 1, QStringLiteral("P")), confirmWords(cli, 2, QStringLiteral("P"))})),
                 QStringLiteral("1 done, program_full"));
        QCOMPARE(confirmedOf(cli), 1);
        QCOMPARE(cli.ask(words(QStringLiteral("season check"))).status, 0);
    }
}

void TestAdmission::leavesNothingHalfDoneWhenKilled()
{
#ifdef Q_OS_UNIX
    constexpr int candidates = 24;
    const Cli cli;
    makeSeason(cli, candidates);
    int killed = 0;
    int said = 0;
    for (int candidate = 1; candidate <= candidates; ++candidate) {
        QProcess process;
        process.start(QStringLiteral(HENGZHAO_CLI), confirmWords(cli, candidate, QStringLiteral("Q")));
        QVERIFY(process.waitForStarted());
        QThread::msleep(static_cast<unsigned long>(candidate) * 4);
        if (process.state() != QProcess::NotRunning && !process.waitForFinished(1)) {
            ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
            QVERIFY(process.waitForFinished());
        }
        (process.exitStatus() == QProcess::CrashExit ? killed : said) += 1;
    }
    QVERIFY2(killed > 0, "no confirmation was killed in its middle");
    // The admission, its step and the audit record: all of them, or none.
    const Spoken checked = cli.ask(words(QStringLiteral("season check")));
    QVERIFY2(checked.status == 0, checked.output.constData());
    const int confirmed = confirmedOf(cli);
    QVERIFY(confirmed >= said);
    for (int candidate = 1; candidate <= candidates; ++candidate) {
        const QJsonObject story =
            cli.ask({QStringLiteral("admission"), QStringLiteral("show"), QString::number(candidate)}).json();
        const bool isConfirmed = story.value(QStringLiteral("state")).toString() == QLatin1String("confirmed");
        const QJsonArray steps = story.value(QStringLiteral("steps")).toArray();
        QCOMPARE(steps.size(), isConfirmed ? 1 : 0);
        if (isConfirmed)
            QVERIFY(!steps.first().toObject().value(QStringLiteral("actor")).toString().isEmpty());
    }
#else
    QSKIP("processes are not killed here");
#endif
}

QTEST_GUILESS_MAIN(TestAdmission)
#include "tst_admission.moc"
