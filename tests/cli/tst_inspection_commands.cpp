// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

#include <QCryptographicHash>

using namespace hengzhao::cli;

/// --inspect on the command line: the figures to the digit, and nothing else.
class TestInspectionCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysTheSameFigures_data();
    void saysTheSameFigures();
    void refuses_data();
    void refuses();
    void writesFiguresAndNoRecord();
    void isAllOfAnInspectorsAccount();
    void refusesWhatIsNoSeason();

private:
    [[nodiscard]] Spoken ask(const QString &line, const QString &before = {}) const
    {
        return m_cli.ask((before + QLatin1Char(' ') + line).split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }
    [[nodiscard]] QByteArray digest() const
    {
        return QCryptographicHash::hash(m_cli.content(QStringLiteral("season.hzs")), QCryptographicHash::Sha256);
    }

    Cli m_cli;
    QString m_candidate;
};

namespace
{

/// What is said of the same, but not by whom.
QJsonObject withoutNames(QJsonObject json)
{
    for (QJsonValueRef field : json) {
        QJsonArray rows;
        for (const QJsonValue &row : field.toArray()) {
            QJsonObject one = row.toObject();
            if (one.contains(QStringLiteral("by")))
                one.insert(QStringLiteral("by"), QString());
            rows.append(row.isObject() ? QJsonValue(one) : row);
        }
        if (field.isArray())
            field = rows;
    }
    return json;
}

} // namespace

void TestInspectionCommands::initTestCase()
{
    QCOMPARE(ask(QStringLiteral("season demo --candidates 2000 --stage august")).status, 0);
    QCOMPARE(ask(QStringLiteral("export admissions a.csv --batch 1 --headers en")).status, 0);
    m_candidate = QString::fromUtf8(m_cli.content(QStringLiteral("a.csv")).split('\n').value(1).split(',').value(0));
    QVERIFY(!m_candidate.isEmpty());
}

void TestInspectionCommands::saysTheSameFigures_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"figures share", "figures split", "figures entry", "figures completion --by bucket",
                             "figures whereabouts --by junior-school", "figures years", "figures heat",
                             "figures histogram", "figures demand", "figures flow", "figures days", "figures kept",
                             "season info", "rules show", "plan ratio", "lines list"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestInspectionCommands::saysTheSameFigures()
{
    QFETCH(QString, line);
    const Spoken whole = ask(line);
    const Spoken inspected = ask(line, QStringLiteral("--inspect"));
    QCOMPARE(whole.status, 0);
    QCOMPARE(inspected.status, 0);
    QJsonObject one = whole.json();
    QJsonObject other = inspected.json();
    for (QJsonObject *json : {&one, &other})
        json->remove(QStringLiteral("source")); // says when
    QCOMPARE(other, withoutNames(one));
}

void TestInspectionCommands::refuses_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"explain CANDIDATE",
                             "candidate corrections CANDIDATE",
                             "admission show CANDIDATE",
                             "admission story CANDIDATE",
                             "figures unknown",
                             "figures snapshot",
                             "export admissions x.csv --batch 1",
                             "export unplaced x.csv --batch 1",
                             "export results x.csv",
                             "export directory x.csv",
                             "export registration x.csv",
                             "export answer CANDIDATE x.pdf",
                             "export notices x.pdf",
                             "notice list",
                             "directory list",
                             "filing signers",
                             "candidate whereabouts CANDIDATE work",
                             "lines set 市城区 400 --reason x",
                             "batch close 1",
                             "season backup x.hzs",
                             "season archive x.hzs",
                             "admission unconfirmed",
                             "list status"})
        QTest::newRow(line) << QString::fromUtf8(line);
}

void TestInspectionCommands::refuses()
{
    QFETCH(QString, line);
    const QByteArray before = digest();
    const Spoken spoken = ask(line.replace(QLatin1String("CANDIDATE"), m_candidate), QStringLiteral("--inspect"));
    QCOMPARE(spoken.errorCode(), QStringLiteral("inspection_only"));
    QCOMPARE(spoken.status, 1);
    for (const char *name : {"x.csv", "x.pdf", "x.hzs"})
        QVERIFY2(!QFile::exists(m_cli.folder.filePath(QLatin1String(name))), name);
    QCOMPARE(digest(), before);
}

void TestInspectionCommands::writesFiguresAndNoRecord()
{
    const QByteArray before = digest();
    QCOMPARE(ask(QStringLiteral("export report r.pdf"), QStringLiteral("--inspect")).status, 0);
    QVERIFY(m_cli.content(QStringLiteral("r.pdf")).startsWith("%PDF"));
    QCOMPARE(ask(QStringLiteral("export evaluation e.xlsx"), QStringLiteral("--inspect")).status, 0);
    QVERIFY(m_cli.content(QStringLiteral("e.xlsx")).startsWith("PK"));
    QCOMPARE(digest(), before);
}

void TestInspectionCommands::isAllOfAnInspectorsAccount()
{
    const QString right = m_cli.file(QStringLiteral("right.txt"), "right password\n");
    const QString given = m_cli.file(QStringLiteral("given.txt"), "given password\n");
    const QString own = m_cli.file(QStringLiteral("own.txt"), "own password\n");
    const QString season = QStringLiteral("--season sealed.hzs ");
    const QString office = season + QStringLiteral("--as wang.fang --password-file ") + right;
    QCOMPARE(ask(QStringLiteral("season create"), office).status, 0);
    QCOMPARE(ask(QStringLiteral("account add du.cha --role inspector --new-password-file ") + given, office).status, 0);
    QCOMPARE(ask(QStringLiteral("account password --new-password-file ") + own,
                 season + QStringLiteral("--as du.cha --password-file ") + given)
                 .status,
             0);
    const QString inspector = season + QStringLiteral("--as du.cha --password-file ") + own;
    QCOMPARE(ask(QStringLiteral("figures share"), inspector).status, 0);
    QCOMPARE(ask(QStringLiteral("explain 1"), inspector).errorCode(), QStringLiteral("inspection_only"));
    QCOMPARE(ask(QStringLiteral("season backup x.hzs"), inspector).errorCode(), QStringLiteral("inspection_only"));
    // Whoever may see more sees no more in an inspection, and is let in by the same door.
    QCOMPARE(ask(QStringLiteral("explain 1"), QStringLiteral("--inspect ") + office).errorCode(),
             QStringLiteral("inspection_only"));
    QCOMPARE(ask(QStringLiteral("figures share"), season + QStringLiteral("--inspect")).errorCode(),
             QStringLiteral("login_needed"));
}

void TestInspectionCommands::refusesWhatIsNoSeason()
{
    const Spoken missing = ask(QStringLiteral("figures share"), QStringLiteral("--inspect --season none.hzs"));
    QCOMPARE(missing.errorCode(), QStringLiteral("file_missing"));
    QCOMPARE(missing.status, 3);
    QVERIFY(!QFile::exists(m_cli.folder.filePath(QStringLiteral("none.hzs"))));
    const Spoken made = ask(QStringLiteral("season demo"), QStringLiteral("--inspect --season none.hzs"));
    QCOMPARE(made.errorCode(), QStringLiteral("inspection_only"));
    QVERIFY(!QFile::exists(m_cli.folder.filePath(QStringLiteral("none.hzs"))));
    QVERIFY(QFile::exists(m_cli.file(QStringLiteral("text.hzs"), QByteArray(4096, 'x'))));
    QCOMPARE(ask(QStringLiteral("figures share"), QStringLiteral("--inspect --season text.hzs")).errorCode(),
             QStringLiteral("not_season"));
}

QTEST_GUILESS_MAIN(TestInspectionCommands)
#include "tst_inspection_commands.moc"
