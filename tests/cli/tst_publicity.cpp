// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

using namespace hengzhao::cli;

/// Publicity from the command line (R34).
class TestPublicity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesMaterialThroughItsStates();
    void keepsTheCalendar();
    void holdsActivitiesToTheirLead();
    void recordsLessonsAndPosters();
    void reportsAndChecks();
    void refusesWrongUsage_data();
    void refusesWrongUsage();

private:
    [[nodiscard]] Spoken ask(const char *words) const
    {
        QStringList all{QStringLiteral("publicity")};
        for (const QString &word : QString::fromUtf8(words).split(QLatin1Char(' ')))
            all.append(word);
        return m_cli->ask(all);
    }

    std::unique_ptr<Cli> m_cli;
};

namespace
{

QJsonArray listOf(const Spoken &spoken, const char *key)
{
    return spoken.json().value(QLatin1String(key)).toArray();
}

QString cell(const QJsonArray &list, qsizetype place, const char *key)
{
    return list.at(place).toObject().value(QLatin1String(key)).toString();
}

} // namespace

void TestPublicity::init()
{
    m_cli = std::make_unique<Cli>();
    QCOMPARE(m_cli
                 ->ask({QStringLiteral("season"), QStringLiteral("create"), QStringLiteral("--open"),
                        QStringLiteral("--year"), QStringLiteral("2021")})
                 .status,
             0);
    const std::pair<const char *, QByteArray> tables[] = {
        {"districts", "district_code,name,line_area,urban\n430405,珠晖区,市城区,1\n430421,衡阳县,衡阳县,0\n"},
        {"junior-schools", "junior_school_code,name,district_code\nJ1,一中,430421\nJ2,二中,430421\n"},
        {"graduates", "junior_school_code,on_roll,classes\nJ1,90,2\nJ2,90,2\n"},
        {"schools", "school_code,name,category,district_code\nA,甲校,technician,430421\nU,城校,secondary,430405\n"}};
    for (const auto &[kind, table] : tables) {
        const QString path = m_cli->file(QLatin1String(kind) + QStringLiteral(".csv"), table);
        QCOMPARE(m_cli->ask({QStringLiteral("import"), QLatin1String(kind), path}).status, 0);
    }
}

void TestPublicity::takesMaterialThroughItsStates()
{
    (void)m_cli->file(QStringLiteral("a.pdf"), "%PDF-1.7 one");
    QCOMPARE(ask("material add A --title 传单 --channel leaflet --file a.pdf").status, 0);
    const Spoken early = ask("material release 1");
    QCOMPARE(early.status, 1);
    QCOMPARE(early.errorCode(), QStringLiteral("material_act_refused"));
    QCOMPARE(ask("material submit 1").json().value(QStringLiteral("state")).toString(), QStringLiteral("submitted"));
    QCOMPARE(ask("material return 1").errorCode(), QStringLiteral("reason_missing"));
    QCOMPARE(ask("material return 1 --reason 学费不符").status, 0);
    for (const char *act : {"material submit 1", "material approve 1", "material release 1"})
        QCOMPARE(ask(act).status, 0);
    const QJsonArray list = listOf(ask("material list"), "materials");
    QCOMPARE(cell(list, 0, "state"), QStringLiteral("released"));
    QCOMPARE(cell(list, 0, "authority"), QStringLiteral("county-labour"));
    QCOMPARE(ask("material approve 9").errorCode(), QStringLiteral("unknown_material"));
}

void TestPublicity::keepsTheCalendar()
{
    QCOMPARE(ask("visit add A J1 2021-05-10").json().value(QStringLiteral("part")).toString(),
             QStringLiteral("morning"));
    const Spoken busy = ask("visit add A J2 2021-05-10 morning");
    QCOMPARE(busy.status, 1);
    QCOMPARE(busy.errorCode(), QStringLiteral("team_busy"));
    QVERIFY(busy.output.contains("一中"));
    QCOMPARE(ask("visit add A J2 2021-05-10 morning --team 2").status, 0);
    QCOMPARE(ask("visit move 2 2021-05-11 --junior-school J1").json().value(QStringLiteral("junior_school_code")),
             QJsonValue(QStringLiteral("J1")));
    QCOMPARE(ask("visit move 1 2021-05-32").errorCode(), QStringLiteral("not_date"));
    QCOMPARE(listOf(ask("visit list --from 2021-05-11"), "visits").size(), 1);
    for (const char *format : {"csv", "xlsx", "pdf"}) {
        const QString name = QStringLiteral("calendar.") + QLatin1String(format);
        QCOMPARE(ask(("visit list --export " + name.toUtf8()).constData()).status, 0);
        QVERIFY(m_cli->content(name).size() > 20);
    }
    QVERIFY(m_cli->content(QStringLiteral("calendar.csv")).contains("2021-05-11"));
    QCOMPARE(ask("visit cancel 1").errorCode(), QStringLiteral("reason_missing"));
    QCOMPARE(ask("visit cancel 1 --reason 暴雨").status, 0);
    QCOMPARE(listOf(ask("visit list"), "visits").size(), 1);
}

void TestPublicity::holdsActivitiesToTheirLead()
{
    const Spoken late = ask("activity add 430421 parents 2021-05-10 --title 家长会 --filed 2021-05-05");
    QCOMPARE(late.errorCode(), QStringLiteral("activity_too_late"));
    QVERIFY(late.output.contains("2021-05-12"));
    QCOMPARE(
        ask("activity add 430421 家长会 2021-05-10 --title 家长会 --filed 2021-05-05 --permission 衡教函3号").status,
        0);
    QCOMPARE(ask("activity add 430421 parents 2021-05-10 --title 家长会 --today 2021-05-04").errorCode(),
             QStringLiteral("activity_too_late"));
    QCOMPARE(ask("activity set 1 --first 2021-05-17 --title 家长学校 --filed 2021-05-09").status, 0);
    const QJsonArray moved = listOf(ask("activity list"), "activities");
    QCOMPARE(cell(moved, 0, "last"), QStringLiteral("2021-05-17"));
    QCOMPARE(cell(moved, 0, "title"), QStringLiteral("家长学校"));
    QCOMPARE(cell(moved, 0, "permission"), QString());
    QCOMPARE(ask("activity set 1 --first 2021-05-14 --today 2021-05-10").errorCode(),
             QStringLiteral("activity_too_late"));
    QCOMPARE(ask("activity set 1 --title x --today 2021-05-17").errorCode(), QStringLiteral("activity_began"));
    QCOMPARE(ask("activity attendance 1 120").status, 0);
    const QJsonArray list = listOf(ask("activity list"), "activities");
    QCOMPARE(cell(list, 0, "kind"), QStringLiteral("parents"));
    QCOMPARE(list.at(0).toObject().value(QStringLiteral("attendance")).toInt(), 120);
    QCOMPARE(ask("activity cancel 1 --reason 停电").status, 0);
    QCOMPARE(ask("activity cancel 1 --reason 停电").errorCode(), QStringLiteral("unknown_activity"));
}

void TestPublicity::recordsLessonsAndPosters()
{
    QCOMPARE(ask("lesson add J1 2021-05-10 --topic 专业 --classes 2 --attendance 88").status, 0);
    QCOMPARE(ask("lesson add J1 2021-05-10 --topic 专业").errorCode(), QStringLiteral("lesson_repeated"));
    QCOMPARE(listOf(ask("lesson list"), "lessons").at(0).toObject().value(QStringLiteral("attendance")).toInt(), 88);
    QCOMPARE(ask("lesson remove 1 --reason 误登").status, 0);
    (void)m_cli->file(QStringLiteral("a.jpg"), "\xff\xd8\xff\xe0 one");
    QCOMPARE(ask("poster add J1 2021-05-10 2 --file a.jpg").status, 0);
    QCOMPARE(ask("poster add J1 2021-05-11 1").errorCode(), QStringLiteral("posters_above_classes"));
    QCOMPARE(ask("poster down 1 2021-06-01").status, 0);
    QCOMPARE(cell(listOf(ask("poster list"), "posters"), 0, "down_on"), QStringLiteral("2021-06-01"));
}

void TestPublicity::reportsAndChecks()
{
    QCOMPARE(ask("visit report J1 2021-05-10 外市某校 --seen 发传单 --reporter 王老师").status, 0);
    const Spoken owed = ask("check");
    QCOMPARE(owed.status, 1);
    QCOMPARE(listOf(owed, "short_of_lessons").size(), 2);
    QCOMPARE(listOf(owed, "posters_missing").size(), 2);
    QCOMPARE(cell(listOf(owed, "visit_reports"), 0, "school_name"), QStringLiteral("外市某校"));
    QVERIFY(!owed.output.contains("王老师"));
}

void TestPublicity::refusesWrongUsage_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("no act") << QByteArray("visit");
    QTest::newRow("unknown act") << QByteArray("visit dance");
    QTest::newRow("too little") << QByteArray("visit add A J1");
    QTest::newRow("too much") << QByteArray("material list all");
    QTest::newRow("no number") << QByteArray("material approve one");
    QTest::newRow("option of another verb") << QByteArray("lesson list --seen x");
}

void TestPublicity::refusesWrongUsage()
{
    QFETCH(QByteArray, words);
    const Spoken spoken = ask(words.constData());
    QCOMPARE(spoken.status, 2);
    QCOMPARE(spoken.errorCode(), QStringLiteral("wrong_usage"));
}

QTEST_GUILESS_MAIN(TestPublicity)
#include "tst_publicity.moc"
