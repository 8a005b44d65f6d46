// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

using namespace hengzhao::cli;

/// Cut-off lines, general pools and the list to chase on the command line.
class TestLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void triesALine();
    void writesWhatIsSignedAndPublished();
    void handsTheGeneralPoolOver();
    void listsWhoIsToBeChased();
    void refuses_data();
    void refuses();

private:
    void import(const QString &kind, const QByteArray &table) const
    {
        const QString path = m_cli->file(kind + QStringLiteral(".csv"), table);
        const Spoken spoken = m_cli->ask({QStringLiteral("import"), kind, path});
        QVERIFY2(spoken.status == 0, spoken.output.constData());
    }
    [[nodiscard]] QJsonObject done(const QStringList &line) const
    {
        const Spoken spoken = m_cli->ask(line);
        if (spoken.status != 0)
            qWarning("%s%s", spoken.output.constData(), spoken.errors.constData());
        return spoken.status == 0 ? spoken.json() : QJsonObject();
    }

    std::unique_ptr<Cli> m_cli;
};

namespace
{

const QString ownArea = QStringLiteral("衡阳县");

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

void TestLines::init()
{
    m_cli = std::make_unique<Cli>();
    QCOMPARE(m_cli->ask(words("season create --year 2021 --open")).status, 0);
    import(QStringLiteral("districts"), "district_code,name,line_area,urban\n430421,衡阳县,衡阳县,0\n");
    import(QStringLiteral("junior-schools"), "junior_school_code,name,district_code\nJ1,一中,430421\n");
    import(QStringLiteral("general-plans"), "district_code,school_name,seats\n430421,县一中,1\n");
    import(QStringLiteral("candidates"),
           "candidate_no,name,id_number,district_code,junior_school_code,category,graduated,applied_general,total\n"
           "1,张一,430499200601010002,430421,J1,current,1,1,500\n2,李二,430499200601010010,430421,J1,current,1,1,460\n"
           "3,王三,430499200601010029,430421,J1,current,1,0,280\n");
    QCOMPARE(m_cli
                 ->ask({QStringLiteral("lines"), QStringLiteral("set"), ownArea, QStringLiteral("450"),
                        QStringLiteral("--reason"), QStringLiteral("announced")})
                 .status,
             0);
}

void TestLines::triesALine()
{
    const QJsonObject sheet = done(words("lines worksheet 衡阳县 --line 480 --out worksheet.csv"));
    QCOMPARE(sheet.value(QStringLiteral("general_seats")).toInt(), 1);
    const QJsonObject proposed = sheet.value(QStringLiteral("proposed")).toObject();
    QCOMPARE(proposed.value(QStringLiteral("general_pool")).toInt(), 1);
    QCOMPARE(proposed.value(QStringLiteral("vocational")).toInt(), 2);
    const QJsonObject inForce = sheet.value(QStringLiteral("in_force")).toObject();
    QCOMPARE(inForce.value(QStringLiteral("general_pool")).toInt(), 2);
    QCOMPARE(inForce.value(QStringLiteral("come_back")).toInt(), 1);
    QCOMPARE(sheet.value(QStringLiteral("fills_seats")).toObject().value(QStringLiteral("line")).toDouble(), 500.0);
    QCOMPARE(sheet.value(QStringLiteral("totals")).toArray().size(), 3);
    QVERIFY(m_cli->content(QStringLiteral("worksheet.csv")).contains("500.00"));
    const Spoken text =
        m_cli->run({QStringLiteral("--season"), m_cli->season(), QStringLiteral("--lang"), QStringLiteral("en"),
                    QStringLiteral("lines"), QStringLiteral("worksheet"), ownArea});
    QVERIFY2(text.output.contains("fills the general seats"), text.output.constData());
}

void TestLines::writesWhatIsSignedAndPublished()
{
    QCOMPARE(done(words("lines sheet 衡阳县 sheet.pdf --line 460 --reason kept"))
                 .value(QStringLiteral("line_area"))
                 .toString(),
             ownArea);
    QVERIFY(m_cli->content(QStringLiteral("sheet.pdf")).startsWith("%PDF-"));
    QCOMPARE(done(words("lines notice notice.pdf")).value(QStringLiteral("lines")).toInt(), 1);
    QVERIFY(m_cli->content(QStringLiteral("notice.pdf")).startsWith("%PDF-"));
    QCOMPARE(done(words("lines notice notice.xlsx")).value(QStringLiteral("lines")).toInt(), 1);
    QVERIFY(m_cli->content(QStringLiteral("notice.xlsx")).startsWith("PK"));
}

void TestLines::handsTheGeneralPoolOver()
{
    const auto pool = [this] {
        return done(words("lines pools")).value(QStringLiteral("pools")).toArray().first().toObject();
    };
    QCOMPARE(pool().value(QStringLiteral("standing")).toString(), QStringLiteral("not_handed_over"));
    const QJsonObject written = done(words("export general-pool pool.dbf --split area"));
    QCOMPARE(written.value(QStringLiteral("rows")).toInt(), 2);
    QVERIFY(!m_cli->content(QStringLiteral("pool-衡阳县.dbf")).isEmpty());
    QCOMPARE(pool().value(QStringLiteral("standing")).toString(), QStringLiteral("awaiting_result"));
    QCOMPARE(pool().value(QStringLiteral("handed_over")).toObject().value(QStringLiteral("candidates")).toInt(), 2);
    const QString result = m_cli->file(QStringLiteral("general.csv"), "candidate_no,school_name\n1,县一中\n");
    QCOMPARE(
        m_cli->ask({QStringLiteral("import"), QStringLiteral("general"), result, QStringLiteral("--area"), ownArea})
            .status,
        0);
    QCOMPARE(pool().value(QStringLiteral("standing")).toString(), QStringLiteral("settled"));
    QCOMPARE(pool().value(QStringLiteral("come_back")).toInt(), 1);
}

void TestLines::listsWhoIsToBeChased()
{
    QCOMPARE(
        done(words("export chase-list chase.csv --split school --headers en")).value(QStringLiteral("rows")).toInt(),
        2);
    const QByteArray list = m_cli->content(QStringLiteral("chase-J1.csv"));
    QVERIFY2(list.contains("1,张一,2,430421,J1,一中,"), list.constData());
    QVERIFY(!list.contains("430499200601010002"));
}

void TestLines::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");
    const auto row = [](const char *line, const char *code, int status) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromLatin1(code) << status;
    };
    row("lines worksheet 月球", "unknown_line_area", 1);
    row("lines worksheet 衡阳县 --line high", "not_score", 1);
    row("lines worksheet 衡阳县 --out folder-there-is-not/sheet.csv", "file_unwritable", 3);
    row("lines sheet 月球 sheet.pdf", "unknown_line_area", 1);
    row("lines sheet 衡阳县", "wrong_usage", 2);
    row("lines notice folder-there-is-not/notice.pdf", "file_unwritable", 3);
    row("lines notice notice.txt", "unknown_file_format", 3);
    row("export general-pool pool.csv --area 月球", "unknown_line_area", 1);
    row("export admissions list.csv --split area", "wrong_usage", 2);
    row("export chase-list list.csv --school NOWHERE", "unknown_school", 1);
}

void TestLines::refuses()
{
    QFETCH(QString, line);
    QFETCH(QString, code);
    QFETCH(int, status);
    const Spoken refused = m_cli->ask(line.split(QLatin1Char(' ')));
    QCOMPARE(refused.errorCode(), code);
    QCOMPARE(refused.status, status);
}

QTEST_GUILESS_MAIN(TestLines)
#include "tst_lines.moc"
