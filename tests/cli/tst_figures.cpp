// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

using namespace hengzhao::cli;

/// The figures that are pictures too, their files and the report, on the command line.
class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatTheScreenShows();
    void notesWhereabouts();
    void writesFiles_data();
    void writesFiles();
    void writesTheReport();
    void refuses_data();
    void refuses();

private:
    std::unique_ptr<Cli> m_cli;
};

namespace
{

QStringList wordsOf(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

void TestFigures::init()
{
    m_cli = std::make_unique<Cli>();
    QCOMPARE(m_cli->ask(wordsOf("season create --year 2021 --open")).status, 0);
    const auto import = [this](const char *kind, const QByteArray &table) {
        const QString path = m_cli->file(QLatin1String(kind) + QStringLiteral(".csv"), table);
        QCOMPARE(m_cli->ask({QStringLiteral("import"), QLatin1String(kind), path}).status, 0);
    };
    import("districts", "district_code,name,line_area,urban\n430421,衡阳县,衡阳县,0\n");
    import("junior-schools", "junior_school_code,name,district_code\nJ1,一中,430421\n");
    import("schools", "school_code,name,category,district_code\nS,甲校,secondary,430421\n");
    import("plans", "school_code,district_code,seats\nS,,1\n");
    import(
        "candidates",
        "candidate_no,name,id_number,district_code,junior_school_code,category,graduated,applied_general,total\n"
        "1,张一,430499200601010002,430421,J1,current,1,0,500\n2,李二,430499200601010010,430421,J1,current,1,0,460\n");
    import("choices", "candidate_no,choice1\n1,S\n2,S\n");
}

void TestFigures::saysWhatTheScreenShows()
{
    const QJsonObject demand = m_cli->ask(wordsOf("figures demand")).json();
    QCOMPARE(demand.value(QStringLiteral("figure")).toString(), QStringLiteral("demand"));
    QCOMPARE(demand.value(QStringLiteral("by")).toString(), QStringLiteral("school"));
    const QJsonObject row = demand.value(QStringLiteral("rows")).toArray().first().toObject();
    QCOMPARE(row.value(QStringLiteral("first_choices")).toInt(), 2);
    QCOMPARE(row.value(QStringLiteral("seats")).toInt(), 1);
    QCOMPARE(row.value(QStringLiteral("per_seat")).toDouble(), 2.0);
    const QJsonObject step = m_cli->ask(wordsOf("figures histogram --by area --points 460")).json();
    qint64 inStep = 0;
    for (const QJsonValue &area : step.value(QStringLiteral("rows")).toArray())
        inStep += area[QStringLiteral("candidates")].toInteger();
    QCOMPARE(inStep, 1);
    QVERIFY(m_cli->ask(wordsOf("figures days --by school --day 2021-07-20")).json().contains(QStringLiteral("rows")));
    const QJsonObject totals = m_cli->ask(wordsOf("figures histogram --area 衡阳县")).json();
    QCOMPARE(totals.value(QStringLiteral("rows")).toArray().size(), 5);
    for (const char *figure : {"years", "heat", "flow", "days", "unknown"})
        QCOMPARE(m_cli->ask({QStringLiteral("figures"), QLatin1String(figure)}).status, 0);
}

void TestFigures::notesWhereabouts()
{
    QCOMPARE(m_cli->ask(wordsOf("candidate whereabouts 2 repeating --remark told")).status, 0);
    const QJsonObject where = m_cli->ask(wordsOf("figures whereabouts --by junior-school --district 430421")).json();
    const QJsonObject total = where.value(QStringLiteral("total")).toObject();
    QCOMPARE(total.value(QStringLiteral("repeating")).toInt(), 1);
    QCOMPARE(total.value(QStringLiteral("unknown")).toInt(), 1);
    const QJsonObject split = m_cli->ask(wordsOf("figures split")).json();
    QCOMPARE(split.value(QStringLiteral("total")).toObject().value(QStringLiteral("elsewhere")).toInt(), 1);
    QCOMPARE(m_cli->ask(wordsOf("figures unknown")).json().value(QStringLiteral("rows")).toArray().size(), 1);
}

void TestFigures::writesFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("workbook with a chart") << QStringLiteral("demand.xlsx") << QByteArray("xl/charts/chart1.xml");
    QTest::newRow("csv") << QStringLiteral("demand.csv") << QByteArray("甲校");
    QTest::newRow("pages") << QStringLiteral("demand.pdf") << QByteArray("%PDF");
}

void TestFigures::writesFiles()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, part);
    const QString path = m_cli->folder.filePath(name);
    QCOMPARE(m_cli->ask({QStringLiteral("figures"), QStringLiteral("demand"), QStringLiteral("--out"), path}).status,
             0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(part));
}

void TestFigures::writesTheReport()
{
    const QString path = m_cli->folder.filePath(QStringLiteral("report.pdf"));
    const Spoken spoken = m_cli->ask({QStringLiteral("export"), QStringLiteral("report"), path});
    QCOMPARE(spoken.status, 0);
    QCOMPARE(spoken.json().value(QStringLiteral("figures")).toInt(), 11);
    QVERIFY(QFile::exists(path));
}

void TestFigures::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *line, const char *code) {
        QTest::newRow(name) << QString::fromUtf8(line) << QString::fromLatin1(code);
    };
    row("an unknown district", "figures whereabouts --district 1", "unknown_district");
    row("an unknown junior-high", "figures whereabouts --by class --junior-school J9", "unknown_junior_school");
    row("classes of no school", "figures whereabouts --by class", "field_missing");
    row("an unknown area", "figures histogram --area 长沙", "unknown_line_area");
    row("a way it is not counted by", "figures days --by district", "wrong_usage");
    row("a day that is none", "figures days --day 2021-02-30", "wrong_usage");
    row("points that are none", "figures histogram --points many", "wrong_usage");
    row("a state that is none", "figures flow --state lost", "wrong_usage");
    row("a report that is no PDF", "export report report.doc", "unknown_file_format");
    row("whereabouts of nobody", "candidate whereabouts 9 work", "unknown_candidate");
    row("a place that is none", "candidate whereabouts 1 moon", "wrong_usage");
}

void TestFigures::refuses()
{
    QFETCH(QString, line);
    QFETCH(QString, code);
    const Spoken spoken = m_cli->ask(line.split(QLatin1Char(' ')));
    QVERIFY(spoken.status != 0);
    QCOMPARE(spoken.errorCode(), code);
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
