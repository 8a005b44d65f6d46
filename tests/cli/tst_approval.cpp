// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

using namespace hengzhao::cli;

/// Lists and accounts on the command line.
class TestApproval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void goesFromConfirmedToApproved();
    void returnsAndObjects();
    void writesPapers();
    void refusesUsage_data();
    void refusesUsage();
    void keepsAccounts();
    void refusesAccounts_data();
    void refusesAccounts();

private:
    /// Seasons that are refused things, and stay as they are.
    Cli m_open;
    Cli m_sealed;
};

namespace
{

QStringList words(const QString &line)
{
    return line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QJsonObject done(const Cli &cli, const QString &line)
{
    const Spoken spoken = cli.ask(words(line));
    if (spoken.status != 0)
        qWarning("%s: %s%s", qPrintable(line), spoken.output.constData(), spoken.errors.constData());
    return spoken.status == 0 ? spoken.json() : QJsonObject();
}

QString text(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toString();
}

/// A city in August, and a school there with a chain of two levels and candidates who have confirmed.
QString makeAugust(const Cli &cli)
{
    if (done(cli, QStringLiteral("season demo --candidates 400 --stage august")).isEmpty())
        qFatal("no demo season");
    const QJsonArray lists = done(cli, QStringLiteral("list status")).value(QStringLiteral("lists")).toArray();
    for (const QJsonValue &value : lists) {
        const QJsonObject list = value.toObject();
        if (text(list, "state") == QLatin1String("open") && list.value(QStringLiteral("confirmed")).toInt() > 1)
            return text(list, "school");
    }
    qFatal("no list to be submitted");
}

QJsonObject approvedWhole(const Cli &cli, const QString &school)
{
    QJsonObject list;
    do
        list = done(cli, QStringLiteral("list approve %1 --batch 1").arg(school));
    while (text(list, "state") == QLatin1String("reviewed"));
    return list;
}

} // namespace

void TestApproval::initTestCase()
{
    QCOMPARE(m_open.ask(words(QStringLiteral("season create --open"))).status, 0);
    const auto import = [&](const char *kind, const QByteArray &table) {
        const QString file = m_open.file(QLatin1String(kind) + QStringLiteral(".csv"), table);
        QCOMPARE(m_open.ask({QStringLiteral("import"), QLatin1String(kind), file}).status, 0);
    };
    import("districts", "district_code,name,line_area,urban\n430421,X,X,0\n");
    import("schools", "school_code,name,category,district_code\nU,U,secondary,430421\n");
    (void)m_sealed.file(QStringLiteral("wang.txt"), "wang password\n");
    (void)m_sealed.file(QStringLiteral("next.txt"), "next password\n");
    (void)m_sealed.file(QStringLiteral("short.txt"), "seven77\n");
    const QString wang = QStringLiteral(" --as wang --password-file wang.txt");
    QVERIFY(!done(m_sealed, QStringLiteral("season create") + wang).isEmpty());
}

void TestApproval::goesFromConfirmedToApproved()
{
    const Cli cli;
    const QString school = makeAugust(cli);
    QCOMPARE(text(done(cli, QStringLiteral("list sign %1 --batch 1").arg(school)), "answer"), QStringLiteral("signed"));
    const QJsonObject submitted = done(cli, QStringLiteral("list submit %1 --batch 1").arg(school));
    QCOMPARE(text(submitted, "state"), QStringLiteral("submitted"));
    QVERIFY(submitted.value(QStringLiteral("entries")).toInt() > 1);
    QVERIFY(submitted.value(QStringLiteral("limit")).toInt() >= submitted.value(QStringLiteral("entries")).toInt());
    QVERIFY(submitted.value(QStringLiteral("chain")).toArray().size() >= 2);
    const QJsonObject approved = approvedWhole(cli, school);
    QCOMPARE(text(approved, "state"), QStringLiteral("approved"));
    QCOMPARE(approved.value(QStringLiteral("waits_for")), QJsonValue());
    const QJsonObject shown = done(cli, QStringLiteral("list show %1 --batch 1").arg(school));
    QCOMPARE(shown.value(QStringLiteral("candidates")).toArray().size(),
             submitted.value(QStringLiteral("entries")).toInt());
    QCOMPARE(shown.value(QStringLiteral("acts")).toArray().size(),
             submitted.value(QStringLiteral("chain")).toArray().size() + 1);
    QCOMPARE(cli.ask(words(QStringLiteral("list approve %1 --batch 1").arg(school))).errorCode(),
             QStringLiteral("list_state_wrong"));
    QCOMPARE(done(cli, QStringLiteral("season check")).value(QStringLiteral("holds")), QJsonValue(true));
    const Spoken table = cli.run({QStringLiteral("--season"), cli.season(), QStringLiteral("--lang"),
                                  QStringLiteral("en"), QStringLiteral("list"), QStringLiteral("status")});
    QVERIFY(table.status == 0 && table.output.contains("approved"));
}

void TestApproval::returnsAndObjects()
{
    const Cli cli;
    const QString school = makeAugust(cli);
    QCOMPARE(cli.ask(words(QStringLiteral("list object %1 --batch 1").arg(school))).errorCode(),
             QStringLiteral("reason_missing"));
    QCOMPARE(text(done(cli, QStringLiteral("list object %1 --batch 1 --reason twins").arg(school)), "objection"),
             QStringLiteral("twins"));
    QCOMPARE(cli.ask(words(QStringLiteral("list submit %1 --batch 1").arg(school))).errorCode(),
             QStringLiteral("list_not_signed"));
    QVERIFY(!done(cli, QStringLiteral("list sign %1 --batch 1").arg(school)).isEmpty());
    const int all =
        done(cli, QStringLiteral("list submit %1 --batch 1").arg(school)).value(QStringLiteral("entries")).toInt();
    const QJsonArray candidates =
        done(cli, QStringLiteral("list show %1 --batch 1").arg(school)).value(QStringLiteral("candidates")).toArray();
    const QString first = text(candidates.first().toObject(), "candidate");
    const QJsonObject rest =
        done(cli, QStringLiteral("list return %1 --batch 1 --reason proof --candidate %2").arg(school, first));
    QCOMPARE(rest.value(QStringLiteral("entries")).toInt(), all - 1);
    QCOMPARE(text(done(cli, QStringLiteral("list return %1 --batch 1 --reason wrong").arg(school)), "state"),
             QStringLiteral("returned"));
    const QJsonObject again = done(cli, QStringLiteral("list submit %1 --batch 1").arg(school));
    QCOMPARE(again.value(QStringLiteral("number")).toInt(), 2);
    QCOMPARE(again.value(QStringLiteral("entries")).toInt(), all);
}

void TestApproval::writesPapers()
{
    const Cli cli;
    const QString school = makeAugust(cli);
    QVERIFY(!done(cli, QStringLiteral("list submit %1 --batch 1").arg(school)).isEmpty());
    const QJsonObject form =
        done(cli, QStringLiteral("export approval-form form.pdf --school %1 --batch 1").arg(school));
    QVERIFY(form.value(QStringLiteral("pages")).toInt() >= 1);
    QVERIFY(cli.content(QStringLiteral("form.pdf")).startsWith("%PDF"));
    for (const char *name : {"roster.pdf", "roster.xlsx", "roster.csv"})
        QCOMPARE(
            text(done(cli, QStringLiteral("export roster %1 --school %2 --batch 1").arg(QLatin1String(name), school)),
                 "path"),
            QLatin1String(name));
    QVERIFY(cli.content(QStringLiteral("roster.csv")).contains("****"));
    const QJsonObject full =
        done(cli, QStringLiteral("export roster full.csv --school %1 --batch 1 --unmasked").arg(school));
    QCOMPARE(full.value(QStringLiteral("masked")), QJsonValue(false));
    QVERIFY(!cli.content(QStringLiteral("full.csv")).contains("****"));
}

void TestApproval::refusesUsage_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *line, int status, const char *code) {
        QTest::newRow(name) << QString::fromLatin1(line) << status << QString::fromLatin1(code);
    };
    row("no batch", "list submit 4301", 2, "wrong_usage");
    row("a batch that is no number", "list submit 4301 --batch one", 2, "wrong_usage");
    row("no school", "list approve --batch 1", 2, "wrong_usage");
    row("an unknown verb", "list forget 4301 --batch 1", 2, "wrong_usage");
    row("an unknown school", "list submit X --batch 1", 1, "unknown_school");
    row("a batch that was not run", "list submit U --batch 1", 1, "batch_not_run");
    row("a list there is not", "list approve U --batch 1 --number 3", 1, "list_empty");
    row("a form without a school", "export approval-form form.pdf --batch 1", 2, "wrong_usage");
    row("accounts in an open season", "account list", 1, "no_accounts_here");
    row("an account in an open season", "account disable li", 1, "no_accounts_here");
}

void TestApproval::refusesUsage()
{
    QFETCH(QString, line);
    const Spoken spoken = m_open.ask(words(line));
    QTEST(spoken.errorCode(), "code");
    QTEST(spoken.status, "status");
}

void TestApproval::keepsAccounts()
{
    const Cli cli;
    for (const char *name : {"wang", "first", "own", "other"})
        (void)cli.file(QLatin1String(name) + QStringLiteral(".txt"), QByteArray(name) + " password\n");
    const QString wang = QStringLiteral(" --as wang --password-file wang.txt");
    QVERIFY(!done(cli, QStringLiteral("season create") + wang).isEmpty());
    QVERIFY(!done(cli, QStringLiteral("account add li --role office --role municipal-education --new-password-file"
                                      " first.txt") +
                           wang)
                 .isEmpty());
    const QString first = QStringLiteral(" --as li --password-file first.txt");
    const QString own = QStringLiteral(" --as li --password-file own.txt");
    QCOMPARE(cli.ask(words(QStringLiteral("season info") + first)).errorCode(), QStringLiteral("password_must_change"));
    QVERIFY(!done(cli, QStringLiteral("account password --new-password-file own.txt") + first).isEmpty());
    QVERIFY(!done(cli, QStringLiteral("season info") + own).isEmpty());
    QCOMPARE(cli.ask(words(QStringLiteral("season info") + first)).errorCode(), QStringLiteral("login_wrong"));
    QCOMPARE(cli.ask(words(QStringLiteral("account list") + own)).errorCode(), QStringLiteral("role_needed"));
    const QJsonArray accounts =
        done(cli, QStringLiteral("account list") + wang).value(QStringLiteral("accounts")).toArray();
    QCOMPARE(accounts.size(), 2);
    QCOMPARE(text(accounts.first().toObject(), "state"), QStringLiteral("in-use"));
    QVERIFY(!done(cli, QStringLiteral("account password li --new-password-file other.txt") + wang).isEmpty());
    QCOMPARE(cli.ask(words(QStringLiteral("season info --as li --password-file other.txt"))).errorCode(),
             QStringLiteral("password_must_change"));
    QVERIFY(!done(cli, QStringLiteral("account disable li") + wang).isEmpty());
    QCOMPARE(cli.ask(words(QStringLiteral("season info --as li --password-file other.txt"))).errorCode(),
             QStringLiteral("login_wrong"));
    QVERIFY(!done(cli, QStringLiteral("account enable li") + wang).isEmpty());
    QCOMPARE(cli.ask(words(QStringLiteral("account disable wang") + wang)).errorCode(),
             QStringLiteral("last_administrator"));
    QVERIFY(!cli.content(QStringLiteral("season.hzs")).contains("own password"));
}

void TestApproval::refusesAccounts_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *line, int status, const char *code) {
        QTest::newRow(name) << QString::fromLatin1(line) << status << QString::fromLatin1(code);
    };
    row("no role", "account add li --new-password-file next.txt", 2, "wrong_usage");
    row("an unknown role", "account add li --role king --new-password-file next.txt", 1, "unknown_role");
    row("no password", "account add li --role office", 2, "wrong_usage");
    row("no such file", "account add li --role office --new-password-file none.txt", 3, "file_missing");
    row("a short password", "account add li --role office --new-password-file short.txt", 1, "password_too_short");
    row("a county without its district", "account add li --role county-labour --new-password-file next.txt", 1,
        "account_place_missing");
    row("an unknown district", "account add li --role county-labour --district 1 --new-password-file next.txt", 1,
        "unknown_district");
    row("the same password", "account password --new-password-file wang.txt", 1, "password_same");
    row("nobody", "account disable li", 1, "unknown_account");
    row("another's password without a name", "account password", 2, "wrong_usage");
}

void TestApproval::refusesAccounts()
{
    QFETCH(QString, line);
    const QString wang = QStringLiteral(" --as wang --password-file wang.txt");
    const Spoken spoken = m_sealed.ask(words(line + wang));
    QTEST(spoken.errorCode(), "code");
    QTEST(spoken.status, "status");
    QVERIFY(!spoken.output.contains("password\n"));
}

QTEST_GUILESS_MAIN(TestApproval)
#include "tst_approval.moc"
