// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

using namespace hengzhao::cli;

/// A table goes out as a template, and what comes back is compared with the season.
class TestFilledTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTemplateComesBackAsItWent();
    void replacesOneDistrictsRows();
    void namesRowsOfOthers();
    void tellsEachChange();
    void tellsPeople();
    void countsOnATrial();
    void everyKindIntoAFolder();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] QJsonObject changes(const QByteArray &table, const QStringList &options) const
    {
        const Spoken spoken = m_cli.ask(
            QStringList{QStringLiteral("import"), QStringLiteral("lines"), m_cli.file(QStringLiteral("l.csv"), table)} +
            options);
        return spoken.status == 0 ? spoken.json().value(QStringLiteral("changes")).toObject() : QJsonObject();
    }

    Cli m_cli;
};

namespace
{

constexpr const char *areas = "district_code,name,line_area,urban\n430405,珠晖区,市城区,1\n430421,衡阳县,衡阳县,0\n"
                              "430422,衡南县,衡南县,0\n";

} // namespace

void TestFilledTables::initTestCase()
{
    QCOMPARE(m_cli.ask({QStringLiteral("season"), QStringLiteral("create"), QStringLiteral("--open")}).status, 0);
    const QString districts = m_cli.file(QStringLiteral("d.csv"), areas);
    QCOMPARE(m_cli.ask({QStringLiteral("import"), QStringLiteral("districts"), districts}).status, 0);
    const QString lines = m_cli.file(QStringLiteral("l.csv"), "line_area,score\n市城区,400\n衡阳县,380\n");
    QCOMPARE(m_cli.ask({QStringLiteral("import"), QStringLiteral("lines"), lines}).status, 0);
}

void TestFilledTables::aTemplateComesBackAsItWent()
{
    const QString file = m_cli.folder.filePath(QStringLiteral("one.xlsx"));
    const Spoken made = m_cli.ask({QStringLiteral("export"), QStringLiteral("template"), QStringLiteral("districts"),
                                   file, QStringLiteral("--district"), QStringLiteral("430421")});
    QCOMPARE(made.status, 0);
    const QJsonObject written = made.json().value(QStringLiteral("files")).toArray().first().toObject();
    QCOMPARE(written.value(QStringLiteral("rows")).toInt(), 1);
    const Spoken read = m_cli.ask({QStringLiteral("import"), QStringLiteral("districts"), file,
                                   QStringLiteral("--dry-run"), QStringLiteral("--accept-valid")});
    // The other districts have lines: leaving them out is refused, and says so.
    QCOMPARE(read.status, 1);
    QCOMPARE(read.errorCode(), QStringLiteral("problems_found"));
}

void TestFilledTables::replacesOneDistrictsRows()
{
    const QString file =
        m_cli.file(QStringLiteral("one.csv"), "district_code,name,line_area,urban\n430421,衡阳县改,衡阳县,0\n");
    const QStringList words{QStringLiteral("import"), QStringLiteral("districts"), file, QStringLiteral("--district"),
                            QStringLiteral("430421")};
    const Spoken tried = m_cli.ask(words + QStringList{QStringLiteral("--dry-run"), QStringLiteral("--changes")});
    QCOMPARE(tried.status, 0);
    const QJsonObject told = tried.json().value(QStringLiteral("changes")).toObject();
    QCOMPARE(told.value(QStringLiteral("changed")).toInt(), 1);
    QCOMPARE(told.value(QStringLiteral("absent")).toInt(), 0);
    QCOMPARE(m_cli.ask(words).status, 0);
    const Spoken info = m_cli.ask({QStringLiteral("season"), QStringLiteral("info")});
    QVERIFY2(info.output.contains("\"districts\":3"), info.output.constData());
    // As it was, for the tests after this one.
    QCOMPARE(
        m_cli.ask({QStringLiteral("import"), QStringLiteral("districts"), m_cli.file(QStringLiteral("d.csv"), areas)})
            .status,
        0);
}

void TestFilledTables::namesRowsOfOthers()
{
    const QString file = m_cli.file(QStringLiteral("one.csv"), "district_code,name,line_area,urban\n"
                                                               "430421,衡阳县,衡阳县,0\n430422,衡南县,衡南县,0\n");
    const Spoken read = m_cli.ask({QStringLiteral("import"), QStringLiteral("districts"), file,
                                   QStringLiteral("--district"), QStringLiteral("430421")});
    QCOMPARE(read.status, 1);
    const QJsonArray problems =
        read.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("problems")).toArray();
    QCOMPARE(problems.size(), 1);
    const QJsonObject problem = problems.first().toObject();
    QCOMPARE(problem.value(QStringLiteral("row")).toInt(), 3);
    QCOMPARE(problem.value(QStringLiteral("column")).toString(), QStringLiteral("district_code"));
    QCOMPARE(problem.value(QStringLiteral("value")).toString(), QStringLiteral("430422"));
    QVERIFY(problem.value(QStringLiteral("expected")).toString().contains(QStringLiteral("430421")));
}

void TestFilledTables::tellsEachChange()
{
    const QJsonObject told = changes("line_area,score\n市城区,410.5\n衡南县,370\n",
                                     {QStringLiteral("--dry-run"), QStringLiteral("--changes")});
    QCOMPARE(told.value(QStringLiteral("added")).toInt(), 1);
    QCOMPARE(told.value(QStringLiteral("changed")).toInt(), 1);
    QCOMPARE(told.value(QStringLiteral("absent")).toInt(), 1);
    QCOMPARE(told.value(QStringLiteral("unchanged")).toInt(), 0);
    const QJsonArray rows = told.value(QStringLiteral("rows")).toArray();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(QString::fromUtf8(QJsonDocument(rows[0].toObject()).toJson(QJsonDocument::Compact)),
             QStringLiteral(
                 "{\"change\":\"changed\",\"columns\":[{\"after\":\"410.5\",\"before\":\"400\",\"column\":\"score\"}],"
                 "\"key\":{\"line_area\":\"市城区\"}}"));
    QCOMPARE(rows[1].toObject().value(QStringLiteral("change")).toString(), QStringLiteral("added"));
    QCOMPARE(rows[2].toObject().value(QStringLiteral("change")).toString(), QStringLiteral("absent"));
}

void TestFilledTables::tellsPeople()
{
    const QString lines = m_cli.file(QStringLiteral("l.csv"), "line_area,score\n市城区,410.5\n衡阳县,380\n");
    const Spoken spoken = m_cli.run({QStringLiteral("--season"), m_cli.season(), QStringLiteral("--lang"),
                                     QStringLiteral("en"), QStringLiteral("import"), QStringLiteral("lines"), lines,
                                     QStringLiteral("--dry-run"), QStringLiteral("--changes")});
    QCOMPARE(spoken.status, 0);
    const QString output = QString::fromUtf8(spoken.output);
    QVERIFY2(output.contains(QStringLiteral("Rows added: 0, changed: 1, not in the file: 0, as they were: 1")),
             qPrintable(output));
    QVERIFY2(output.contains(QStringLiteral("changed  市城区  score")), qPrintable(output));
    QVERIFY2(output.contains(QStringLiteral("400")) && output.contains(QStringLiteral("410.5")), qPrintable(output));
}

void TestFilledTables::countsOnATrial()
{
    const QByteArray table = "line_area,score\n市城区,400\n衡阳县,380\n";
    const QJsonObject trial = changes(table, {QStringLiteral("--dry-run")});
    QCOMPARE(trial.value(QStringLiteral("unchanged")).toInt(), 2);
    QVERIFY(!trial.contains(QStringLiteral("rows")));
    // An import that nobody asked about says what it always said.
    QVERIFY(changes(table, {}).isEmpty());
    QCOMPARE(changes(table, {QStringLiteral("--changes")}).value(QStringLiteral("unchanged")).toInt(), 2);
}

void TestFilledTables::everyKindIntoAFolder()
{
    const QString folder = m_cli.folder.filePath(QStringLiteral("templates"));
    const Spoken made =
        m_cli.ask({QStringLiteral("export"), QStringLiteral("template"), QStringLiteral("all"), folder});
    QCOMPARE(made.status, 0);
    const QJsonArray files = made.json().value(QStringLiteral("files")).toArray();
    QCOMPARE(files.size(), 20);
    for (const QJsonValue &file : files) {
        const QJsonObject one = file.toObject();
        const Spoken read = m_cli.ask({QStringLiteral("import"), one.value(QStringLiteral("kind")).toString(),
                                       one.value(QStringLiteral("path")).toString(), QStringLiteral("--dry-run"),
                                       QStringLiteral("--accept-valid")});
        // An empty table of districts would leave their lines without a district.
        const bool isOrphaning = one.value(QStringLiteral("kind")).toString() == QStringLiteral("districts");
        QVERIFY2(read.status == (isOrphaning ? 1 : 0), read.output.constData());
        if (!isOrphaning)
            QCOMPARE(read.json().value(QStringLiteral("notices")).toArray().size(), 0);
    }
}

void TestFilledTables::refuses_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *words, int status, const char *code) {
        QTest::newRow(name) << QString::fromUtf8(words) << status << QString::fromLatin1(code);
    };
    row("an unknown kind", "export template pupils a.xlsx", 1, "unknown_kind");
    row("an unknown school", "export template plans a.xlsx --school 31", 1, "unknown_school");
    row("a table that is no district's", "export template lines a.xlsx --district 430405", 1, "not_in_parts");
    row("lines of one district", "import lines l.csv --district 430405", 1, "not_in_parts");
    row("the districts of one school", "import districts d.csv --school 31", 1, "not_in_parts");
    row("plans of an unknown school", "import plans d.csv --school 31", 1, "unknown_school");
    row("a district nobody knows", "import districts d.csv --district 430499", 1, "unknown_district");
    row("added ones of one district", "import candidates d.csv --add --district 430405", 2, "wrong_usage");
    row("an area of one district", "import general d.csv --area 衡阳县 --district 430405", 2, "wrong_usage");
    row("an option without its district", "import districts d.csv --district", 2, "wrong_usage");
    row("a part of all kinds", "export template all folder --district 430405", 2, "wrong_usage");
    row("headers of no kind", "export template lines a.xlsx --headers fr", 2, "wrong_usage");
    row("no file", "export template lines", 2, "wrong_usage");
    row("another option", "export template lines a.xlsx --masked", 2, "wrong_usage");
    row("a folder that is no folder", "export template all d.csv", 3, "folder_read_only");
}

void TestFilledTables::refuses()
{
    QFETCH(QString, words);
    QFETCH(int, status);
    QFETCH(QString, code);
    const Spoken spoken = m_cli.ask(words.split(QLatin1Char(' ')));
    QVERIFY2(spoken.status == status, spoken.output.constData());
    QCOMPARE(spoken.errorCode(), code);
    QVERIFY(!QFile::exists(m_cli.folder.filePath(QStringLiteral("a.xlsx"))));
}

QTEST_GUILESS_MAIN(TestFilledTables)
#include "tst_filled_tables.moc"
