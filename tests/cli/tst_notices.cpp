// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"
#include "tests/office/pdf_text.h"
#include "tests/office/sealed_admissions.h"

using namespace hengzhao;
using namespace hengzhao::cli;

/// Notices from the command line (R28): ranges, pages, the register, checks with and without the season.
class TestNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walksAnOpenSeason();
    void checksWithoutTheSeason();
    void refusals_data();
    void refusals();

private:
    [[nodiscard]] static QStringList words(const char *line) { return QString::fromUtf8(line).split(QLatin1Char(' ')); }
};

void TestNotices::walksAnOpenSeason()
{
    const Cli cli;
    QCOMPARE(cli.ask(words("season demo --candidates 2000 --stage august")).status, 0);
    const auto entriesNow = [&cli] {
        return cli.ask(words("notice list")).json().value(QStringLiteral("register")).toArray();
    };
    // The demo's first school has printed its own, and spoilt one.
    const qsizetype before = entriesNow().size();
    const QJsonObject written = cli.ask(words("export notices notices.pdf --batch 1")).json();
    const int rows = written.value(QStringLiteral("rows")).toInt();
    const int issued = written.value(QStringLiteral("issued")).toInt();
    QVERIFY(issued > 0 && issued < rows);
    QCOMPARE(written.value(QStringLiteral("reprinted")).toInt(), rows - issued);
    QCOMPARE(written.value(QStringLiteral("signed")), QJsonValue(false));
    QVERIFY(cli.content(QStringLiteral("notices.pdf")).startsWith("%PDF"));
    const QJsonArray entries = entriesNow();
    QCOMPARE(entries.size(), before + issued);
    QCOMPARE(cli.ask(words("export admissions list.csv --headers en")).status, 0);
    int numbered = 0;
    for (const QByteArray &line : cli.content(QStringLiteral("list.csv")).split('\n'))
        numbered += !line.trimmed().isEmpty() && !line.trimmed().endsWith(',') ? 1 : 0;
    QCOMPARE(numbered, rows + 1); // the titles too
    // Once more, and marked; then void, and another in its place.
    const QJsonObject last = entries.last().toObject();
    const QString number = last.value(QStringLiteral("notice_no")).toString();
    const QStringList again =
        words("export notices one.pdf --candidate") + QStringList(last.value(QStringLiteral("candidate")).toString());
    QCOMPARE(cli.ask(again).json().value(QStringLiteral("reprinted")).toInt(), 1);
    const QJsonObject voided = cli.ask(words("notice void --reason wet") + QStringList(number)).json();
    QCOMPARE(voided.value(QStringLiteral("void")), QJsonValue(true));
    QCOMPARE(voided.value(QStringLiteral("prints")).toInt(), 2);
    const QString school = last.value(QStringLiteral("school")).toString();
    const QJsonObject range = cli.ask({QStringLiteral("notice"), QStringLiteral("range"), school, QStringLiteral("001"),
                                       QStringLiteral("500"), QStringLiteral("--prefix"), QStringLiteral("H")})
                                  .json();
    QCOMPARE(range.value(QStringLiteral("first")).toString(), QStringLiteral("H001"));
    QCOMPARE(range.value(QStringLiteral("left")).toInt(), 500);
    QCOMPARE(cli.ask(again).json().value(QStringLiteral("issued")).toInt(), 1);
    const QJsonArray ranges = cli.ask(words("notice ranges")).json().value(QStringLiteral("ranges")).toArray();
    QCOMPARE(ranges.first().toObject().value(QStringLiteral("school")).toString(), QString());
    QCOMPARE(cli.ask(words("notice export register.xlsx")).json().value(QStringLiteral("rows")).toInt(),
             int(entries.size()) + 1);
    // What bears no signature is nothing that could be proved.
    const QJsonObject entry = entries.at(entries.size() - 2).toObject();
    const QString text =
        QStringLiteral("HZ1,%1,%2,%3,%4,")
            .arg(entry.value(QStringLiteral("candidate")).toString(), entry.value(QStringLiteral("school")).toString(),
                 entry.value(QStringLiteral("program")).toString(),
                 entry.value(QStringLiteral("notice_no")).toString());
    const Spoken checked = cli.ask({QStringLiteral("notice"), QStringLiteral("check"), text});
    QCOMPARE(checked.status, 1);
    QCOMPARE(checked.json()
                 .value(QStringLiteral("checks"))
                 .toArray()
                 .first()
                 .toObject()
                 .value(QStringLiteral("verdict"))
                 .toString(),
             QStringLiteral("unproved"));
    QCOMPARE(cli.ask(words("season check")).status, 0);
}

void TestNotices::checksWithoutTheSeason()
{
    office::SealedAdmissions season;
    season.fillAndConfirm();
    const Cli cli;
    const QString password = cli.file(QStringLiteral("password.txt"), "right password\n");
    const auto ask = [&](const QStringList &line) {
        return cli.run(QStringList{QStringLiteral("--season"), season.path(), QStringLiteral("--json"),
                                   QStringLiteral("--as"), QStringLiteral("wang.fang"),
                                   QStringLiteral("--password-file"), password} +
                       line);
    };
    const auto alone = [&](const QStringList &line) {
        return cli.run(QStringList{QStringLiteral("--json"), QStringLiteral("--lang"), QStringLiteral("zh")} + line);
    };
    const Spoken written = ask(words("export notices notice.pdf --candidate 1"));
    QCOMPARE(written.status, 0);
    QCOMPARE(written.json().value(QStringLiteral("signed")), QJsonValue(true));
    QCOMPARE(ask(words("notice key key.txt")).status, 0);
    const std::optional<QString> text = office::pdfText(cli.folder.filePath(QStringLiteral("notice.pdf")));
    if (!text)
        QSKIP("pdftotext is not installed");
    const QString code = text->sliced(text->indexOf(QStringLiteral("HZ1,"))).remove(QLatin1Char('\f'));
    QVERIFY(QFile::exists(cli.file(QStringLiteral("code.txt"), code.toUtf8())));
    QVERIFY(QFile::exists(cli.file(QStringLiteral("forged.txt"),
                                   QString(code).replace(QStringLiteral(",P1,"), QStringLiteral(",P2,")).toUtf8())));
    QCOMPARE(ask(words("notice check code.txt")).status, 0);
    QCOMPARE(ask({QStringLiteral("notice"), QStringLiteral("check"), code}).status, 0);
    QCOMPARE(alone(words("notice check code.txt --key key.txt")).status, 0);
    QCOMPARE(alone(words("notice check forged.txt --key key.txt")).status, 1);
    QCOMPARE(alone(words("notice check code.txt --key code.txt")).errorCode(), QStringLiteral("signing_key_missing"));
    QCOMPARE(alone(words("notice check code.txt --key none.txt")).errorCode(), QStringLiteral("file_missing"));
    QCOMPARE(alone(words("notice check code.txt")).errorCode(), QStringLiteral("no_season_given"));
    // Void is what only the season knows.
    QCOMPARE(ask(words("notice void ZS2021000001 --reason wet")).status, 0);
    const Spoken voided = ask(words("notice check code.txt"));
    QCOMPARE(voided.status, 1);
    QVERIFY(voided.output.contains("\"void\""));
    QVERIFY(voided.output.contains("wet"));
    QCOMPARE(alone(words("notice check code.txt --key key.txt")).status, 0);
}

void TestNotices::refusals_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *line, int status, const char *code) {
        QTest::newRow(name) << words(line) << status << QString::fromLatin1(code);
    };
    row("no code", "notice check hello", 1, "notice_unreadable");
    row("cut off", "notice check HZ1,1,A", 1, "notice_unreadable");
    row("nobody confirmed", "export notices a.pdf", 1, "no_notices");
    row("no batch", "export notices a.pdf --batch x", 2, "wrong_usage");
    row("no pages", "export notices a.csv", 3, "unknown_file_format");
    row("unknown number", "notice void 7 --reason x", 1, "unknown_notice");
    row("wrong range", "notice range A 1 10", 1, "notice_range_wrong");
    row("unknown school", "notice range A 01 10", 1, "unknown_school");
    row("no key", "notice key key.txt", 1, "signing_key_missing");
    row("a word missing", "notice range A 01", 2, "wrong_usage");
}

void TestNotices::refusals()
{
    QFETCH(QStringList, line);
    const Cli cli;
    QCOMPARE(cli.ask(words("season create --open")).status, 0);
    const Spoken spoken = cli.ask(line);
    QTEST(spoken.status, "status");
    QTEST(spoken.errorCode(), "code");
}

QTEST_GUILESS_MAIN(TestNotices)
#include "tst_notices.moc"
