// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

using namespace hengzhao::cli;

class TestLogin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void entersByOptionOrEnvironment();
    void refusals_data();
    void refusals();
    void creationAsksForAnAccount_data();
    void creationAsksForAnAccount();
    void openSeasonPassesOverALogin();

private:
    Cli m_cli;
    QString m_right;
};

void TestLogin::initTestCase()
{
    m_right = m_cli.file(QStringLiteral("right.txt"), "right password\nsecond line\n");
    const std::pair<const char *, const char *> others[] = {
        {"dos.txt", "right password\r\n"}, {"marked.txt", "\xEF\xBB\xBFright password"},
        {"wrong.txt", "wrong password\n"}, {"empty.txt", ""},
        {"short.txt", "seven77\n"},
    };
    for (const auto &[name, content] : others)
        QVERIFY(QFile::exists(m_cli.file(QString::fromLatin1(name), content)));
    const Spoken made = m_cli.ask({QStringLiteral("season"), QStringLiteral("create"), QStringLiteral("--as"),
                                   QStringLiteral("wang.fang"), QStringLiteral("--password-file"), m_right});
    QCOMPARE(made.status, 0);
    QCOMPARE(made.json().value(QStringLiteral("open")), QJsonValue(false));
    QVERIFY(!m_cli.content(QStringLiteral("season.hzs")).contains("right password"));
}

void TestLogin::entersByOptionOrEnvironment()
{
    const QStringList info{QStringLiteral("season"), QStringLiteral("info")};
    for (const QString &file : {QStringLiteral("right.txt"), QStringLiteral("dos.txt"), QStringLiteral("marked.txt")}) {
        const Spoken spoken = m_cli.ask(info + QStringList{QStringLiteral("--as"), QStringLiteral("wang.fang"),
                                                           QStringLiteral("--password-file"), file});
        QVERIFY2(spoken.status == 0, qPrintable(file));
    }
    const Spoken spoken =
        m_cli.run(info, {QStringLiteral("HENGZHAO_SEASON=season.hzs"), QStringLiteral("HENGZHAO_ACCOUNT=wang.fang"),
                         QStringLiteral("HENGZHAO_PASSWORD_FILE=right.txt")});
    QCOMPARE(spoken.status, 0);
}

void TestLogin::refusals_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *given, int status, const char *code) {
        QTest::newRow(name) << QString::fromLatin1(given).split(QLatin1Char(' '), Qt::SkipEmptyParts) << status
                            << QString::fromLatin1(code);
    };
    row("no login", "", 1, "login_needed");
    row("password file alone", "--password-file right.txt", 1, "login_needed");
    row("account alone", "--as wang.fang", 2, "wrong_usage");
    row("wrong password", "--as wang.fang --password-file wrong.txt", 1, "login_wrong");
    row("empty password", "--as wang.fang --password-file empty.txt", 1, "login_wrong");
    row("unknown account", "--as li.qiang --password-file right.txt", 1, "login_wrong");
    row("no such file", "--as wang.fang --password-file none.txt", 3, "file_missing");
    row("a folder", "--as wang.fang --password-file .", 3, "file_unreadable");
}

void TestLogin::refusals()
{
    QFETCH(QStringList, given);
    QFETCH(QString, code);
    const Spoken spoken = m_cli.ask(QStringList{QStringLiteral("season"), QStringLiteral("info")} + given);
    QTEST(spoken.status, "status");
    QCOMPARE(spoken.errorCode(), code);
    QVERIFY(!spoken.output.contains("wrong password"));
}

void TestLogin::creationAsksForAnAccount_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("neither open nor an account") << QStringList() << 2 << QStringLiteral("wrong_usage");
    QTest::newRow("a short password") << QStringList{QStringLiteral("--as"), QStringLiteral("wang.fang"),
                                                     QStringLiteral("--password-file"), QStringLiteral("short.txt")}
                                      << 1 << QStringLiteral("password_too_short");
    QTest::newRow("no such file") << QStringList{QStringLiteral("--as"), QStringLiteral("wang.fang"),
                                                 QStringLiteral("--password-file"), QStringLiteral("none.txt")}
                                  << 3 << QStringLiteral("file_missing");
}

void TestLogin::creationAsksForAnAccount()
{
    QFETCH(QStringList, given);
    const Spoken spoken =
        m_cli.run(QStringList{QStringLiteral("--season"), QStringLiteral("other.hzs"), QStringLiteral("--json"),
                              QStringLiteral("season"), QStringLiteral("create")} +
                  given);
    QTEST(spoken.status, "status");
    QTEST(spoken.errorCode(), "code");
    QVERIFY(!QFile::exists(m_cli.folder.filePath(QStringLiteral("other.hzs"))));
}

void TestLogin::openSeasonPassesOverALogin()
{
    const auto ask = [&](const QStringList &words) {
        return m_cli.run(QStringList{QStringLiteral("--season"), QStringLiteral("open.hzs")} + words);
    };
    QCOMPARE(ask({QStringLiteral("season"), QStringLiteral("create"), QStringLiteral("--open")}).status, 0);
    QCOMPARE(ask({QStringLiteral("season"), QStringLiteral("info"), QStringLiteral("--as"), QStringLiteral("nobody"),
                  QStringLiteral("--password-file"), QStringLiteral("none.txt")})
                 .status,
             0);
}

QTEST_GUILESS_MAIN(TestLogin)
#include "tst_login.moc"
