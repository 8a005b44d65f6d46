// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/batch_season.h"

#include "models/office/school_desk.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// Schools and programs as tables, and their fields edited one by one.
class TestSchoolDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsSchoolsInWords();
    void keepsFields_data();
    void keepsFields();
    void takesBackWhatItShowed();
    void keepsAllEditsOrNone();
    void refuses_data();
    void refuses();
    void leavesOnlyContactsOpenAfterARun();
};

namespace
{

void fill(BatchSeason &season)
{
    season.fillPlaces("A,甲校,secondary,430421,1\nX,远校,outside,长沙,0\n", "A,,10\n");
    season.fill(QStringLiteral("programs"), "school_code,program_code,name,years,tuition,seats,interview_minimum\n"
                                            "A,710201,计算机应用,3,1200.5,6,60\nA,720301,护理,3,,,\n");
}

/// Of school A, or of its first program.
qint64 idOf(BatchSeason &season, EditedRows rows)
{
    return season.count(rows == EditedRows::Schools ? "SELECT id FROM school WHERE code = 'A'"
                                                    : "SELECT id FROM program WHERE code = '710201'");
}

QString cell(BatchSeason &season, EditedRows rows, const QString &column)
{
    SchoolDesk desk(*season.office);
    const Result<Table> table =
        rows == EditedRows::Schools ? desk.schools() : desk.programs(idOf(season, EditedRows::Schools));
    const auto row = std::find(table->ids.begin(), table->ids.end(), idOf(season, rows)) - table->ids.begin();
    return table->column(column).plainText(static_cast<size_t>(row));
}

} // namespace

void TestSchoolDesk::showsSchoolsInWords()
{
    BatchSeason season;
    fill(season);
    const Result<Table> schools = SchoolDesk(*season.office).schools();
    QCOMPARE(schools->rows(), size_t(2));
    const auto text = [&](const char *column, size_t row) { return schools->column(QLatin1String(column)).text(row); };
    QCOMPARE(text("school_code", 0), QStringLiteral("A"));
    QCOMPARE(text("place", 0), QStringLiteral("衡阳县"));
    QCOMPARE(text("place", 1), QStringLiteral("长沙"));
    QCOMPARE(text("filing_state", 0), QStringLiteral("published"));
    QCOMPARE(schools->column(QStringLiteral("filing_state")).tone(0), Tone::Good);
    QCOMPARE(text("filing_state", 1), QStringLiteral("draft"));
    QCOMPARE(text("programs", 0), QStringLiteral("2"));
    QCOMPARE(text("seats", 0), QStringLiteral("6"));
    QCOMPARE(text("limit", 0), QStringLiteral("10"));
    QCOMPARE(text("limit", 1), QString());
    QCOMPARE(cell(season, EditedRows::Programs, QStringLiteral("tuition")), QStringLiteral("1200.50"));
    QCOMPARE(cell(season, EditedRows::Programs, QStringLiteral("interview_minimum")), QStringLiteral("60.00"));
}

void TestSchoolDesk::keepsFields_data()
{
    QTest::addColumn<EditedRows>("rows");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *name, EditedRows rows, const char *field, const char *text, const char *kept) {
        QTest::newRow(name) << rows << QString::fromLatin1(field) << QString::fromUtf8(text) << QString::fromUtf8(kept);
    };
    row("name, trimmed", EditedRows::Schools, "school_name", " 甲等学校 ", "甲等学校");
    row("nature in Chinese", EditedRows::Schools, "nature", "民办", "private");
    row("nature as a code", EditedRows::Schools, "nature", "public", "public");
    row("capacity, full width", EditedRows::Schools, "capacity", "１２０", "120");
    row("sponsor", EditedRows::Schools, "sponsor", "衡阳县教育局", "衡阳县教育局");
    row("recruiting code", EditedRows::Schools, "recruiting_code", "04001", "04001");
    row("telephone", EditedRows::Schools, "phone", "0734-8000000", "0734-8000000");
    row("website", EditedRows::Schools, "website", "https://school.example", "https://school.example");
    row("address over two lines", EditedRows::Schools, "address", "西渡镇\n清江路", "西渡镇 清江路");
    row("program's name", EditedRows::Programs, "program_name", "计算机网络", "计算机网络");
    row("years in halves", EditedRows::Programs, "years", "2.5+0.5", "2.5+0.5");
    row("tuition in yuan", EditedRows::Programs, "tuition", "980", "980.00");
    row("no tuition", EditedRows::Programs, "tuition", "", "");
    row("seats", EditedRows::Programs, "seats", "40", "40");
    row("seats not stated", EditedRows::Programs, "seats", "", "");
    row("interview minimum", EditedRows::Programs, "interview_minimum", "55.5", "55.50");
}

void TestSchoolDesk::keepsFields()
{
    QFETCH(EditedRows, rows);
    QFETCH(QString, field);
    QFETCH(QString, text);
    BatchSeason season;
    fill(season);
    const QString before = cell(season, rows, field);
    const Result<void> done = SchoolDesk(*season.office).setFields(rows, {{idOf(season, rows), field, text, before}});
    QVERIFY(done.has_value());
    QTEST(cell(season, rows, field), "kept");
    QCOMPARE(season.rows("SELECT subject, detail ->> '$.changes[0].field' FROM audit ORDER BY number DESC LIMIT 1", 2),
             QStringList{QStringLiteral("A|") + field});
    const QByteArray table = rows == EditedRows::Schools ? "school" : "program";
    QCOMPARE(season.count("SELECT version FROM " + table + " WHERE id = " + QByteArray::number(idOf(season, rows))), 2);
}

void TestSchoolDesk::takesBackWhatItShowed()
{
    BatchSeason season;
    fill(season);
    SchoolDesk desk(*season.office);
    const qint64 program = idOf(season, EditedRows::Programs);
    const FieldEdit edit{program, QStringLiteral("tuition"), QStringLiteral("0"), QStringLiteral("1200.50")};
    QVERIFY(desk.setFields(EditedRows::Programs, {edit}).has_value());
    QVERIFY(desk.setFields(EditedRows::Programs, {{program, edit.field, edit.before, edit.text}}).has_value());
    QCOMPARE(cell(season, EditedRows::Programs, edit.field), edit.before);
    const qint64 records = season.count("SELECT count(*) FROM audit");
    QVERIFY(desk.setFields(EditedRows::Programs, {{program, edit.field, QStringLiteral("1200.5"), edit.before}})
                .has_value());
    QCOMPARE(season.count("SELECT count(*) FROM audit"), records); // nothing changed, so nothing is on record
}

void TestSchoolDesk::keepsAllEditsOrNone()
{
    BatchSeason season;
    fill(season);
    const qint64 id = idOf(season, EditedRows::Schools);
    const Result<void> done =
        SchoolDesk(*season.office)
            .setFields(EditedRows::Schools, {{id, QStringLiteral("phone"), QStringLiteral("1"), QString()},
                                             {id, QStringLiteral("capacity"), QStringLiteral("x"), QString()}});
    QCOMPARE(done.error().code, ErrorCode::ProblemsFound);
    QCOMPARE(cell(season, EditedRows::Schools, QStringLiteral("phone")), QString());
}

void TestSchoolDesk::refuses_data()
{
    QTest::addColumn<EditedRows>("rows");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<FindingCode>>("finding");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, EditedRows rows, const char *field, const QString &text, FindingCode code) {
        QTest::newRow(name) << rows << QString::fromLatin1(field) << text << std::optional(code)
                            << ErrorCode::ProblemsFound;
    };
    row("no name", EditedRows::Schools, "school_name", {}, FindingCode::Empty);
    row("a name that never ends", EditedRows::Schools, "school_name", QString(201, QChar(u'校')), FindingCode::TooLong);
    row("another nature", EditedRows::Schools, "nature", QStringLiteral("半公办"), FindingCode::NotNature);
    row("capacity of a word", EditedRows::Schools, "capacity", QStringLiteral("1,000"), FindingCode::NotSeats);
    row("a bell in an address", EditedRows::Schools, "address", QStringLiteral("a\ab"), FindingCode::NotText);
    row("no years", EditedRows::Programs, "years", {}, FindingCode::Empty);
    row("years without a number", EditedRows::Programs, "years", QStringLiteral("long"), FindingCode::NotYears);
    row("tuition in thirds", EditedRows::Programs, "tuition", QStringLiteral("1.333"), FindingCode::NotMoney);
    row("negative seats", EditedRows::Programs, "seats", QStringLiteral("-1"), FindingCode::NotSeats);
    row("too high a minimum", EditedRows::Programs, "interview_minimum", QStringLiteral("10000"),
        FindingCode::NotScore);
    const auto other = [](const char *name, const char *field, ErrorCode code) {
        QTest::newRow(name) << EditedRows::Schools << QString::fromLatin1(field) << QStringLiteral("1")
                            << std::optional<FindingCode>() << code;
    };
    other("a field that is not edited here", "school_code", ErrorCode::NotPermitted);
    other("a field of another table", "years", ErrorCode::NotPermitted);
}

void TestSchoolDesk::refuses()
{
    QFETCH(EditedRows, rows);
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(std::optional<FindingCode>, finding);
    BatchSeason season;
    fill(season);
    const Result<void> checked = SchoolDesk::check(rows, {idOf(season, rows), field, text, {}});
    const Result<void> done = SchoolDesk(*season.office).setFields(rows, {{idOf(season, rows), field, text, {}}});
    QVERIFY(!checked && !done);
    QTEST(done.error().code, "code");
    QCOMPARE(done.error(), checked.error());
    if (finding)
        QCOMPARE(done.error().findings.first().code, *finding);
    const FieldEdit stale{idOf(season, EditedRows::Schools), QStringLiteral("phone"), QStringLiteral("1"),
                          QStringLiteral("2")};
    QCOMPARE(SchoolDesk(*season.office).setFields(EditedRows::Schools, {stale}).error().code, ErrorCode::RowChanged);
}

void TestSchoolDesk::leavesOnlyContactsOpenAfterARun()
{
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    SchoolDesk desk(*season.office);
    const qint64 id = idOf(season, EditedRows::Schools);
    QCOMPARE(desk.setFields(EditedRows::Schools,
                            {{id, QStringLiteral("school_name"), QStringLiteral("乙"), QStringLiteral("甲校")}})
                 .error()
                 .code,
             ErrorCode::RunsExist);
    QVERIFY(desk.setFields(EditedRows::Schools, {{id, QStringLiteral("phone"), QStringLiteral("0734"), QString()}})
                .has_value());
    QVERIFY(BatchDesk(*season.office).verify(1)->checks.holds());
    QVERIFY(SchoolDesk::editable(EditedRows::Programs, true).isEmpty());
    QVERIFY(!SchoolDesk::editable(EditedRows::Schools, true).contains(QStringLiteral("capacity")));
    QVERIFY(SchoolDesk::editable(EditedRows::Schools, true).contains(QStringLiteral("phone")));
}

QTEST_GUILESS_MAIN(TestSchoolDesk)

#include "tst_school_desk.moc"
