// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

using namespace hengzhao::cli;

/// Daily and weekly figures, their reports and the answer for a parent, on the command line.
class TestDaily : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatTheFiguresSay();
    void writesReports();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();

private:
    [[nodiscard]] Spoken on(const char *day, const QString &line) const;

    Cli m_cli;
};

Spoken TestDaily::on(const char *day, const QString &line) const
{
    return m_cli.ask(QStringList{QStringLiteral("--today"), QLatin1String(day)} +
                     line.split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

void TestDaily::initTestCase()
{
    QCOMPARE(on("2021-07-20", QStringLiteral("season demo --candidates 600")).status, 0);
    QCOMPARE(on("2021-07-20", QStringLiteral("batch run 1 --no-backup")).status, 0);
    QCOMPARE(on("2021-07-20", QStringLiteral("figures snapshot")).status, 0);
}

void TestDaily::saysWhatTheFiguresSay()
{
    const QJsonObject daily = on("2021-07-20", QStringLiteral("figures daily")).json();
    const QJsonObject shares = on("2021-07-20", QStringLiteral("figures share")).json();
    const QJsonArray districts = daily.value(QStringLiteral("districts")).toArray();
    const QJsonArray rows = shares.value(QStringLiteral("rows")).toArray();
    QVERIFY(rows.size() > 1);
    QCOMPARE(districts.size(), rows.size() + 1); // and the whole city
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonObject one = districts[i].toObject();
        const QJsonObject other = rows[i].toObject();
        for (const char *key : {"vocational", "general", "ratio"})
            QCOMPARE(one.value(QLatin1String(key)), other.value(QLatin1String(key)));
    }
    const QJsonArray schools = daily.value(QStringLiteral("schools")).toArray();
    const QJsonObject completion = on("2021-07-20", QStringLiteral("figures completion")).json();
    const QJsonObject city = schools.last().toObject();
    const QJsonObject total = completion.value(QStringLiteral("total")).toObject();
    QCOMPARE(city.value(QStringLiteral("planned")), total.value(QStringLiteral("limit")));
    QCOMPARE(city.value(QStringLiteral("pre_admitted")), total.value(QStringLiteral("live")));
    QVERIFY(city.value(QStringLiteral("pre_admitted")).toInt() > 0);
}

void TestDaily::writesReports()
{
    QCOMPARE(on("2021-07-22", QStringLiteral("export daily daily.pdf")).status, 0);
    QVERIFY(m_cli.content(QStringLiteral("daily.pdf")).startsWith("%PDF"));
    QCOMPARE(on("2021-07-22", QStringLiteral("export daily old.xlsx --day 2021-07-20")).status, 0);
    QCOMPARE(on("2021-07-29", QStringLiteral("export weekly weekly.xlsx --week-of 2021-07-29")).status, 0);
    QCOMPARE(on("2021-07-29", QStringLiteral("export evaluation evaluation.pdf")).status, 0);
    const QJsonArray days =
        on("2021-07-29", QStringLiteral("figures kept")).json().value(QStringLiteral("days")).toArray();
    QCOMPARE(days.size(), 10);
    QVERIFY(days.first().toObject().value(QStringLiteral("kept")).toBool()); // by the weekly report
    QVERIFY(!days[1].toObject().value(QStringLiteral("kept")).toBool());
    const QJsonObject week = on("2021-07-29", QStringLiteral("figures weekly")).json();
    QCOMPARE(week.value(QStringLiteral("before")).toString(), QStringLiteral("2021-07-22"));
    QCOMPARE(week.value(QStringLiteral("days")).toArray().size(), 4);
    const Spoken answer = on("2021-07-29", QStringLiteral("export answer 210405000001 answer.pdf"));
    QCOMPARE(answer.status, 0);
    QVERIFY(m_cli.content(QStringLiteral("answer.pdf")).startsWith("%PDF"));
}

void TestDaily::refusesWhatIsWrong_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *line, int status, const char *code) {
        QTest::newRow(line) << QString::fromLatin1(line) << status << QString::fromLatin1(code);
    };
    row("export daily d.pdf --day 2021-05-01", 1, "day_before_figures");
    row("export daily d.pdf --day 2021-07-21", 1, "figures_not_kept");
    row("export daily d.pdf --day 2021-12-31", 1, "figures_not_kept");
    row("export daily d.pdf --day yesterday", 1, "not_date");
    row("export daily d.pdf --day 2021-02-30", 1, "not_date");
    row("export daily d.pdf --district 999", 1, "unknown_district");
    row("export daily d.csv", 3, "unknown_file_format");
    row("export daily", 2, "wrong_usage");
    row("export weekly w.xlsx --week-of 2021-07-04", 1, "day_before_figures");
    row("export weekly w.xlsx --day 2021-07-20", 2, "wrong_usage");
    row("export evaluation e.dbf", 3, "unknown_file_format");
    row("export answer 999 a.pdf", 1, "unknown_candidate");
    row("export answer 210405000001 a.xlsx", 3, "unknown_file_format");
    row("export answer a.pdf", 2, "wrong_usage");
    row("figures daily --day 2021-07-21", 1, "figures_not_kept");
}

void TestDaily::refusesWhatIsWrong()
{
    QFETCH(QString, line);
    QFETCH(int, status);
    QFETCH(QString, code);
    const Spoken refused = on("2021-07-30", line);
    QCOMPARE(refused.errorCode(), code);
    QCOMPARE(refused.status, status);
    for (const char *name : {"d.pdf", "d.csv", "w.xlsx", "e.dbf", "a.pdf", "a.xlsx"})
        QVERIFY(m_cli.content(QLatin1String(name)).isEmpty());
}

QTEST_GUILESS_MAIN(TestDaily)
#include "tst_daily.moc"
