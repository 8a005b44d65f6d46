// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

using namespace hengzhao::cli;

/// Booklet, poster, platform and the register of handouts from the command line.
class TestBooklet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesBookletPosterAndPlatform();
    void writesASheet();
    void keepsTheRegister();
    void keepsThePlatformsDays();
    void comparesThePlatformsList();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] Spoken ask(const char *words) const
    {
        return m_cli.ask(QString::fromUtf8(words).split(QLatin1Char(' ')));
    }
    /// A school that is published.
    [[nodiscard]] QString someSchool() const
    {
        return QString::fromUtf8(m_cli.content(QStringLiteral("platform.csv")).split('\n').at(1).split(',').at(2));
    }

    Cli m_cli;
};

void TestBooklet::initTestCase()
{
    QCOMPARE(ask("season demo --candidates 400").status, 0);
    QCOMPARE(ask("export platform platform.csv --headers zh").status, 0);
}

void TestBooklet::writesBookletPosterAndPlatform()
{
    const QJsonObject booklet = ask("export booklet booklet.pdf").json();
    QCOMPARE(booklet.value(QStringLiteral("what")).toString(), QStringLiteral("booklet"));
    QVERIFY(booklet.value(QStringLiteral("pages")).toInt() > 5);
    QVERIFY(booklet.value(QStringLiteral("schools")).toInt() > 5);
    QVERIFY(!booklet.value(QStringLiteral("draft")).toBool());
    QVERIFY(m_cli.content(QStringLiteral("booklet.pdf")).startsWith("%PDF"));
    QCOMPARE(ask("export booklet booklet.xlsx").json().value(QStringLiteral("programs")),
             booklet.value(QStringLiteral("programs")));
    QCOMPARE(ask("export poster poster.pdf").json().value(QStringLiteral("pages")).toInt(), 1);
    QCOMPARE(ask("export platform platform.xlsx --headers en").status, 0);
    const QByteArray text = m_cli
                                .run({QStringLiteral("--season"), m_cli.season(), QStringLiteral("--lang"),
                                      QStringLiteral("zh"), QStringLiteral("export"), QStringLiteral("booklet"),
                                      QStringLiteral("b.pdf"), QStringLiteral("--draft")})
                                .output;
    QVERIFY2(text.contains("所学校"), text.constData());
}

void TestBooklet::writesASheet()
{
    const Spoken spoken = m_cli.ask({QStringLiteral("export"), QStringLiteral("booklet"), QStringLiteral("sheet.pdf"),
                                     QStringLiteral("--school"), someSchool()});
    QCOMPARE(spoken.status, 0);
    QCOMPARE(spoken.json().value(QStringLiteral("schools")).toInt(), 1);
}

void TestBooklet::keepsTheRegister()
{
    const QJsonObject before = ask("booklet handout list").json();
    const Spoken added = ask("booklet handout add 第一中学 30 --day 2021-03-22 --receipt A1");
    QCOMPARE(added.status, 0);
    const QJsonObject after = ask("booklet handout list").json();
    const int copies = after.value(QStringLiteral("copies")).toInt();
    QCOMPARE(copies, before.value(QStringLiteral("copies")).toInt() + 30);
    bool isThere = false;
    for (const QJsonValue &row : after.value(QStringLiteral("handouts")).toArray())
        isThere = isThere || row.toObject().value(QStringLiteral("receiver")).toString() == QStringLiteral("第一中学");
    QVERIFY(isThere);
    const int id = added.json().value(QStringLiteral("id")).toInt();
    QCOMPARE(
        m_cli.ask({QStringLiteral("booklet"), QStringLiteral("handout"), QStringLiteral("remove"), QString::number(id)})
            .status,
        0);
    QCOMPARE(ask("booklet handout list").json(), before);
}

void TestBooklet::keepsThePlatformsDays()
{
    const QString school = someSchool();
    const QStringList platform{QStringLiteral("booklet"), QStringLiteral("platform")};
    QCOMPARE(m_cli
                 .ask(platform + QStringList{QStringLiteral("report"), school, QStringLiteral("--day"),
                                             QStringLiteral("2021-03-01")})
                 .status,
             0);
    QCOMPARE(m_cli
                 .ask(platform + QStringList{QStringLiteral("approve"), school, QStringLiteral("--day"),
                                             QStringLiteral("2021-03-02")})
                 .status,
             0);
    bool isThere = false;
    for (const QJsonValue &row : ask("booklet platform list").json().value(QStringLiteral("reports")).toArray()) {
        const QJsonObject report = row.toObject();
        isThere = isThere || (report.value(QStringLiteral("school")).toString() == school &&
                              report.value(QStringLiteral("reported_on")).toString() == QStringLiteral("2021-03-01") &&
                              report.value(QStringLiteral("approved_on")).toString() == QStringLiteral("2021-03-02"));
    }
    QVERIFY(isThere);
}

void TestBooklet::comparesThePlatformsList()
{
    const Spoken same = ask("booklet platform compare platform.csv");
    QCOMPARE(same.status, 0);
    QVERIFY(same.json().value(QStringLiteral("same")).toBool());
    QByteArray table = m_cli.content(QStringLiteral("platform.csv"));
    table.truncate(table.lastIndexOf('\n', -2) + 1);
    (void)m_cli.file(QStringLiteral("shorter.csv"), table);
    const Spoken other = ask("booklet platform compare shorter.csv");
    QCOMPARE(other.status, 1); // it says no
    QCOMPARE(other.json().value(QStringLiteral("ours")).toInt(), 1);
    QCOMPARE(other.json().value(QStringLiteral("entries")).toArray().size(), 1);
}

void TestBooklet::refuses_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *words, int status, const char *code) {
        QTest::newRow(words) << QString::fromUtf8(words) << status << QString::fromLatin1(code);
    };
    row("export booklet", 2, "wrong_usage");
    row("export booklet a.pdf b.pdf", 2, "wrong_usage");
    row("export booklet a.pdf --headers fr", 2, "wrong_usage");
    row("export booklet a.pdf --masked", 2, "wrong_usage");
    row("export booklet a.txt", 3, "unknown_file_format");
    row("export booklet a.pdf --school nowhere", 1, "unknown_school");
    row("export booklet no/folder/a.pdf", 3, "file_unwritable");
    row("export platform a.pdf", 3, "unknown_file_format");
    row("export poster a.csv", 3, "unknown_file_format");
    row("booklet", 2, "wrong_usage");
    row("booklet handout", 2, "wrong_usage");
    row("booklet handout add 第一中学", 2, "wrong_usage");
    row("booklet handout add 第一中学 none", 1, "problems_found");
    row("booklet handout add 第一中学 3 --day yesterday", 1, "problems_found");
    row("booklet handout remove 99999", 1, "row_changed");
    row("booklet platform lose A", 2, "wrong_usage");
    row("booklet platform report", 2, "wrong_usage");
    row("booklet platform report nowhere", 1, "unknown_school");
    row("booklet platform compare missing.csv", 3, "file_missing");
}

void TestBooklet::refuses()
{
    QFETCH(QString, words);
    QFETCH(int, status);
    QFETCH(QString, code);
    const Spoken spoken = m_cli.ask(words.split(QLatin1Char(' ')));
    QCOMPARE(spoken.errorCode(), code);
    QCOMPARE(spoken.status, status);
    QVERIFY(
        !spoken.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("message")).toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestBooklet)
#include "tst_booklet.moc"
