// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/batch_season.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// A season that goes on from the last one: what comes over, what does not, and what is refused.
class TestCarryOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsPlacesAndSchoolsAsDrafts_data();
    void bringsPlacesAndSchoolsAsDrafts();
    void keepsFiguresOfEveryYearBefore();
    void leavesTheLastSeasonAsItWas();
    void refusesASeasonThatIsNotEarlier_data();
    void refusesASeasonThatIsNotEarlier();
    void overwritesNothing();

private:
    [[nodiscard]] static QString pathOf(const BatchSeason &season)
    {
        return season.folder.filePath(QStringLiteral("next.hzs"));
    }
    [[nodiscard]] static Result<Office> goOn(BatchSeason &last, int year, const QString &where)
    {
        NoProgress progress;
        return SeasonDesk::createAfter(*last.office, where, RuleBook::standard(year),
                                       {QStringLiteral("tester"), QStringLiteral("test")}, last.clock, std::nullopt,
                                       progress);
    }
    [[nodiscard]] static QStringList rowsOf(Office &office, QByteArrayView sql, int width)
    {
        QStringList found;
        Result<store::Statement> statement = office.database().prepare(sql);
        while (statement && statement->step().value()) {
            QStringList cells;
            for (int i = 0; i < width; ++i)
                cells.append(statement->text(i));
            found.append(cells.join(QLatin1Char('|')));
        }
        return found;
    }
    /// The small season with all that a school and a program can say, and its first batch run.
    static void fillWhole(BatchSeason &season)
    {
        season.fillSmall();
        season.fill(QStringLiteral("schools"),
                    "school_code,name,category,district_code,nature,sponsor,recruiting_code,address,website,phone,"
                    "brochure,capacity,published\n"
                    "U,城校,secondary,430405,public,市教育局,4304,解放路 1 "
                    "号,https://u.example,0734-1,\"读书,\"\"好\"\"\",800,1\n"
                    "C,县校,technician,430421,private,,,,,,,,1\n");
        season.fill(QStringLiteral("programs"), "school_code,program_code,name,years,tuition,seats,interview_minimum\n"
                                                "U,710201,计算机应用,3,1200.50,2,60.5\nC,0101,机械,2.5+0.5,,1,\n");
    }
};

void TestCarryOver::bringsPlacesAndSchoolsAsDrafts_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("width");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("districts") << QByteArray("SELECT code, name, line_area, urban FROM district ORDER BY code") << 4
                               << QStringList{QStringLiteral("430405|珠晖区|市城区|1"),
                                              QStringLiteral("430421|衡阳县|衡阳县|0")};
    QTest::newRow("junior-highs") << QByteArray("SELECT j.code, j.name, d.code FROM junior_school j JOIN district d ON"
                                                " d.id = j.district_id ORDER BY 1")
                                  << 3
                                  << QStringList{QStringLiteral("J1|一中|430405"), QStringLiteral("J2|二中|430421")};
    QTest::newRow("schools, every field")
        << QByteArray("SELECT code, name, category, district_code, nature, sponsor, recruiting_code, address, website,"
                      " phone, brochure, capacity FROM school ORDER BY code")
        << 12
        << QStringList{
               QStringLiteral("C|县校|technician|430421|private|||||||"),
               QStringLiteral("U|城校|secondary|430405|public|市教育局|4304|解放路 1 号|https://u.example|0734-1|"
                              "读书,\"好\"|800")};
    QTest::newRow("no school is published yet") << QByteArray("SELECT state, count(*) FROM filing GROUP BY state") << 2
                                                << QStringList{QStringLiteral("draft|2")};
    QTest::newRow("programs, without seats")
        << QByteArray("SELECT s.code, p.code, p.name, p.years, p.tuition, p.seats, p.interview_minimum, p.catalogue"
                      " FROM program p JOIN school s ON s.id = p.school_id ORDER BY 1")
        << 8
        << QStringList{QStringLiteral("C|0101|机械|2.5+0.5||||technician"),
                       QStringLiteral("U|710201|计算机应用|3|120050||6050|secondary")};
    QTest::newRow("no plan, no candidate, no choice, no line")
        << QByteArray("SELECT (SELECT count(*) FROM plan_row), (SELECT count(*) FROM candidate), (SELECT count(*) FROM"
                      " choice_form), (SELECT count(*) FROM cutoff_line)")
        << 4 << QStringList{QStringLiteral("0|0|0|0")};
}

void TestCarryOver::bringsPlacesAndSchoolsAsDrafts()
{
    QFETCH(QByteArray, sql);
    QFETCH(int, width);
    QFETCH(QStringList, rows);
    BatchSeason last;
    fillWhole(last);
    Result<Office> next = goOn(last, 2022, pathOf(last));
    QVERIFY(next.has_value());
    QCOMPARE(rowsOf(*next, sql, width), rows);
    QVERIFY(SeasonDesk(*next).check()->holds());
}

void TestCarryOver::keepsFiguresOfEveryYearBefore()
{
    BatchSeason last;
    fillWhole(last);
    last.fill(QStringLiteral("graduates"), "junior_school_code,on_roll\nJ1,20\nJ2,30\n");
    QVERIFY(last.runBatch(1).has_value());
    const QString afterNext = last.folder.filePath(QStringLiteral("after-next.hzs"));
    const QByteArray sql = "SELECT year, level, code, name, graduates, vocational, general, planned FROM past_figure"
                           " ORDER BY year, level, code";
    // Candidates 1, 3 and 4 are placed by their first choices; the second finds the county's seat taken.
    const QStringList figures = {
        QStringLiteral("2021|district|430405|珠晖区|20|1|0|0"), QStringLiteral("2021|district|430421|衡阳县|30|2|0|0"),
        QStringLiteral("2021|school|C|县校|0|1|0|1"), QStringLiteral("2021|school|U|城校|0|2|0|2")};
    Result<Office> next = goOn(last, 2022, pathOf(last));
    QVERIFY(next.has_value());
    QCOMPARE(rowsOf(*next, sql, 8), figures);

    NoProgress progress;
    Result<Office> third = SeasonDesk::createAfter(*next, afterNext, RuleBook::standard(2024), last.office->officer(),
                                                   last.clock, std::nullopt, progress);
    QVERIFY(third.has_value());
    // Of 2022 there is a year without entrants, and no limits: no plan was set.
    QCOMPARE(rowsOf(*third, sql, 8), figures + QStringList({QStringLiteral("2022|district|430405|珠晖区|0|0|0|0"),
                                                            QStringLiteral("2022|district|430421|衡阳县|0|0|0|0")}));
}

void TestCarryOver::leavesTheLastSeasonAsItWas()
{
    BatchSeason last;
    fillWhole(last);
    const qint64 before = last.count("SELECT max(number) FROM audit");
    QVERIFY(goOn(last, 2022, pathOf(last)).has_value());
    QCOMPARE(last.count("SELECT max(number) FROM audit"), before);
}

void TestCarryOver::refusesASeasonThatIsNotEarlier_data()
{
    QTest::addColumn<int>("year");
    QTest::newRow("the same year") << 2021;
    QTest::newRow("a later one") << 2020;
}

void TestCarryOver::refusesASeasonThatIsNotEarlier()
{
    QFETCH(int, year);
    BatchSeason last;
    fillWhole(last);
    const Result<Office> next = goOn(last, year, pathOf(last));
    QVERIFY(!next.has_value());
    QCOMPARE(next.error(),
             (Error{ErrorCode::SeasonNotEarlier, {last.path(), QStringLiteral("2021"), QString::number(year)}}));
    QVERIFY2(!QFile::exists(pathOf(last)), "half a season was left");
}

void TestCarryOver::overwritesNothing()
{
    BatchSeason last;
    fillWhole(last);
    const Result<Office> next = goOn(last, 2022, last.path());
    QVERIFY(!next.has_value());
    QCOMPARE(next.error().code, ErrorCode::FileExists);
    QCOMPARE(last.count("SELECT count(*) FROM candidate"), 4);
}

QTEST_GUILESS_MAIN(TestCarryOver)
#include "tst_carry_over.moc"
