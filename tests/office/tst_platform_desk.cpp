// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/booklet_season.h"

#include "models/office/platform_desk.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// Reports to the provincial platform, and the comparison with its list.
class TestPlatformDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheDaysOfASchool();
    void keepsDaysTypedIntoTheTable();
    void refusesDays_data();
    void refusesDays();
    void comparesAList();
    void comparesAgain();
    void refusesLists_data();
    void refusesLists();
};

namespace
{

QString daysOf(BookletSeason &season, const char *school)
{
    const auto reports = PlatformDesk(*season.office).reports();
    const auto found = reports->constFind(QLatin1String(school));
    if (found == reports->constEnd())
        return QStringLiteral("none");
    return found->reportedOn.toString(Qt::ISODate) + QLatin1Char(' ') +
           (found->approvedOn ? found->approvedOn->toString(Qt::ISODate) : QStringLiteral("-"));
}

qint64 idOf(BookletSeason &season, const char *school)
{
    return season.count(QByteArray("SELECT id FROM school WHERE code = '") + school + "'");
}

Result<PlatformCompared> compareWith(BookletSeason &season, const QByteArray &table)
{
    QFile file(season.file("list.csv"));
    if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size())
        qFatal("cannot write the list");
    file.close();
    NoProgress progress;
    return PlatformDesk(*season.office).compare({file.fileName()}, progress);
}

/// What our season looks like on the platform when all is right.
constexpr const char *rightList = "学校代码,学校名称,专业代码,专业名称,计划数\n"
                                  "A,甲职业学校,710201,计算机应用,40\nA,甲职业学校,710202,学前教育,50\n"
                                  "B,𠮷田技工学校,0101,机械加工,100\nO,外市学校,710201,计算机应用,20\n";

} // namespace

void TestPlatformDesk::keepsTheDaysOfASchool()
{
    BookletSeason season;
    PlatformDesk desk(*season.office);
    QCOMPARE(daysOf(season, "A"), QStringLiteral("none"));
    QVERIFY(desk.report(QStringLiteral("A"), QStringLiteral("2021-03-15")).has_value());
    QCOMPARE(daysOf(season, "A"), QStringLiteral("2021-03-15 -"));
    QVERIFY(
        desk.approve(QStringLiteral("A"), QStringLiteral("2021-03-15")).has_value()); // the same day is early enough
    QVERIFY(desk.approve(QStringLiteral("A"), QString()).has_value());                // today
    QCOMPARE(daysOf(season, "A"), QStringLiteral("2021-03-15 2021-07-20"));
    QCOMPARE(daysOf(season, "B"), QStringLiteral("none"));
    QCOMPARE(season.count("SELECT count(*) FROM platform_report"), 3); // what stood before stays on the record
    QCOMPARE(season.rows("SELECT subject, detail ->> 'field', detail ->> 'before', detail ->> 'after' FROM audit"
                         " WHERE command = 'platform set' ORDER BY number DESC LIMIT 1",
                         4),
             QStringList{QStringLiteral("A|approved_on|2021-03-15|2021-07-20")});
}

void TestPlatformDesk::keepsDaysTypedIntoTheTable()
{
    BookletSeason season;
    PlatformDesk desk(*season.office);
    const qint64 id = idOf(season, "B");
    const auto edit = [id](const char *field, const char *text, const char *before) {
        return FieldEdit{id, QLatin1String(field), QLatin1String(text), QLatin1String(before)};
    };
    QVERIFY(desk.setFields({edit("reported_on", "2021-03-15", ""), edit("approved_on", "2021-03-20", "")}).has_value());
    QCOMPARE(daysOf(season, "B"), QStringLiteral("2021-03-15 2021-03-20"));
    QCOMPARE(desk.setFields({edit("approved_on", "2021-03-21", "")}).error().code, ErrorCode::RowChanged);
    QVERIFY(desk.setFields({edit("approved_on", "", "2021-03-20")}).has_value());
    QCOMPARE(daysOf(season, "B"), QStringLiteral("2021-03-15 -"));
    QVERIFY(desk.setFields({edit("reported_on", "", "2021-03-15")}).has_value());
    QCOMPARE(daysOf(season, "B"), QStringLiteral("none"));
    QCOMPARE(desk.setFields({edit("school_name", "x", "")}).error().code, ErrorCode::NotPermitted);
}

void TestPlatformDesk::refusesDays_data()
{
    QTest::addColumn<QString>("school");
    QTest::addColumn<bool>("isApproval");
    QTest::addColumn<QString>("day");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("a school there is not")
        << QStringLiteral("X") << false << QStringLiteral("2021-03-15") << ErrorCode::UnknownSchool;
    QTest::newRow("no day") << QStringLiteral("A") << false << QStringLiteral("soon") << ErrorCode::ProblemsFound;
    QTest::newRow("a day there is not") << QStringLiteral("A") << false << QStringLiteral("2021-04-31")
                                        << ErrorCode::ProblemsFound;
    QTest::newRow("approved before it was reported")
        << QStringLiteral("A") << true << QStringLiteral("2021-03-09") << ErrorCode::ApprovalBeforeReport;
    QTest::newRow("approved and never reported")
        << QStringLiteral("B") << true << QStringLiteral("2021-03-20") << ErrorCode::NotReported;
    QTest::newRow("reported after its approval")
        << QStringLiteral("O") << false << QStringLiteral("2021-04-01") << ErrorCode::ApprovalBeforeReport;
}

void TestPlatformDesk::refusesDays()
{
    QFETCH(QString, school);
    QFETCH(bool, isApproval);
    QFETCH(QString, day);
    QFETCH(ErrorCode, code);
    BookletSeason season;
    PlatformDesk desk(*season.office);
    QVERIFY(desk.report(QStringLiteral("A"), QStringLiteral("2021-03-10")).has_value());
    QVERIFY(desk.report(QStringLiteral("O"), QStringLiteral("2021-03-10")).has_value());
    QVERIFY(desk.approve(QStringLiteral("O"), QStringLiteral("2021-03-20")).has_value());
    const QStringList before = season.rows("SELECT school_code, reported_on, approved_on FROM platform_report", 3);
    const Result<void> refused = isApproval ? desk.approve(school, day) : desk.report(school, day);
    QCOMPARE(codeName(refused.error().code), codeName(code));
    QCOMPARE(season.rows("SELECT school_code, reported_on, approved_on FROM platform_report", 3), before);
}

void TestPlatformDesk::comparesAList()
{
    BookletSeason season;
    const Result<PlatformCompared> same = compareWith(season, rightList);
    QVERIFY(same.has_value());
    QCOMPARE(same->rows, 4);
    QVERIFY(same->entries.isEmpty());
    // A program too few, a number that differs, a school not published here, one nobody knows.
    const Result<PlatformCompared> other =
        compareWith(season, "学校代码,学校名称,专业代码,专业名称,计划数,备注\n"
                            "A,甲职业学校,710201,计算机应用,60,x\nB,𠮷田技工学校,0101,机械加工,100,\n"
                            "O,外市学校,710201,计算机应用,20,\nN,未公示学校,710201,计算机应用,30,\n"
                            "Z,无名学校,1,驾驶,5,\n");
    QVERIFY(other.has_value());
    QCOMPARE(other->countOf(PlatformSide::Platform), 2);
    QCOMPARE(other->countOf(PlatformSide::Ours), 1);
    QCOMPARE(other->countOf(PlatformSide::Both), 1);
    QCOMPARE(other->notices.size(), 1); // a column nobody knows
    QCOMPARE(
        season.rows("SELECT side, school_code, program_code, field, ours, theirs FROM platform_entry WHERE ended IS"
                    " NULL ORDER BY id",
                    6),
        (QStringList{QStringLiteral("both|A|710201|seats|40|60"), QStringLiteral("ours|A|710202|||"),
                     QStringLiteral("platform|N||||"), QStringLiteral("platform|Z||||")}));
    const Result<Table> table = PlatformDesk(*season.office).entryTable();
    QCOMPARE(table->rows(), size_t(4));
    QCOMPARE(table->column(QStringLiteral("side")).text(0), QStringLiteral("differs"));
    QCOMPARE(table->column(QStringLiteral("field")).text(0), QStringLiteral("Seats"));
    QCOMPARE(table->column(QStringLiteral("side")).tone(2), Tone::Bad);
}

void TestPlatformDesk::comparesAgain()
{
    BookletSeason season;
    QVERIFY(!PlatformDesk(*season.office).comparison()->at);
    QVERIFY(compareWith(season, "学校代码,学校名称,专业代码,专业名称\nZ,无名学校,1,驾驶\n").has_value());
    QCOMPARE(PlatformDesk(*season.office).comparison()->entries.size(), 4);
    QVERIFY(compareWith(season, rightList).has_value());
    const Result<PlatformComparison> last = PlatformDesk(*season.office).comparison();
    QVERIFY(last->entries.isEmpty());
    QCOMPARE(last->at, std::optional(season.clock.time));
    QCOMPARE(season.count("SELECT count(*) FROM platform_entry"), 4); // what differed once stays on the record
}

void TestPlatformDesk::refusesLists_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("no names") << QByteArray("学校代码,专业代码\nA,710201\n")
                              << QStringList{QStringLiteral("1 school_name"), QStringLiteral("1 program_name")};
    QTest::newRow("a column twice") << QByteArray("学校代码,学校代码,学校名称,专业代码,专业名称\n")
                                    << QStringList{QStringLiteral("1 school_code")};
    QTest::newRow("no code and no name")
        << QByteArray("学校代码,学校名称,专业代码,专业名称\n,甲职业学校,710201,计算机应用\nA,,710201,计算机应用\n"
                      "A,甲职业学校,710201,\n")
        << QStringList{QStringLiteral("2 school_code"), QStringLiteral("3 school_name"),
                       QStringLiteral("4 program_name")};
    QTest::newRow("a code that is none") << QByteArray("学校代码,学校名称,专业代码,专业名称\nA B,甲,1,乙\n")
                                         << QStringList{QStringLiteral("2 school_code")};
    QTest::newRow("a program twice") << QByteArray(
                                            "学校代码,学校名称,专业代码,专业名称\nA,甲,1,乙\nA,甲,2,乙\nA,甲,1,丙\n")
                                     << QStringList{QStringLiteral("4 program_code")};
}

void TestPlatformDesk::refusesLists()
{
    QFETCH(QByteArray, table);
    QFETCH(QStringList, found);
    BookletSeason season;
    const Result<PlatformCompared> refused = compareWith(season, table);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::ProblemsFound);
    QStringList places;
    for (const Finding &finding : refused.error().findings) {
        if (finding.severity == Severity::Problem)
            places.append(QStringLiteral("%1 %2").arg(finding.row).arg(finding.column));
    }
    QCOMPARE(places, found);
    QCOMPARE(season.count("SELECT count(*) FROM platform_entry"), 0);
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command = 'platform compare'"), 0);
}

QTEST_GUILESS_MAIN(TestPlatformDesk)
#include "tst_platform_desk.moc"
