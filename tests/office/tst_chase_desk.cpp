// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/batch_season.h"
#include "tests/office/list_files.h"
#include "tests/office/sealed_season.h"
#include "tests/office/table_text.h"

#include "models/office/chase_desk.h"
#include "models/office/task_desk.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// Who applied to general schools and filed no vocational choices (R8), seen without a word of what others chose (R10).
class TestChaseDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhoHasNotFiled();
    void withholdsSmallCounts();
    void writesAListForEachJuniorHigh();
    void saysNothingOfChoices();
    void asksTheCountiesWhileTheWindowIsOpen();
    void showsACountyItsOwn();
};

namespace
{

QByteArray person(int n, const char *district, const char *school, int applied)
{
    return BatchSeason::numberOf(n).toUtf8() + ",考生" + QByteArray::number(n) + ',' + BatchSeason::identityOf(n) +
           ',' + district + ',' + school + ",2" + QByteArray::number(n % 3 + 1) + "01,current,1," +
           QByteArray::number(applied) + ",400\n";
}

/// J1 has eleven who applied, of whom all but two filed; J2 two, of whom one filed; J2's third never applied.
void fillChase(TrialSeason &season)
{
    season.fill(QStringLiteral("districts"),
                "district_code,name,line_area,urban\n430421,衡阳县,衡阳县,0\n430422,衡南县,衡南县,0\n");
    season.fill(QStringLiteral("junior-schools"),
                "junior_school_code,name,district_code\nJ1,一中,430421\nJ2,二中,430422\n");
    season.fill(QStringLiteral("schools"),
                "school_code,name,category,district_code,published\nSECRET,密校,secondary,430421,1\n");
    QByteArray people = "candidate_no,name,id_number,district_code,junior_school_code,class,category,graduated,"
                        "applied_general,total\n";
    QByteArray choices = "candidate_no,choice1\n";
    for (int n = 1; n <= 11; ++n)
        people += person(n, "430421", "J1", 1);
    people += person(12, "430422", "J2", 1) + person(13, "430422", "J2", 1) + person(14, "430422", "J2", 0);
    for (int n = 3; n <= 12; ++n)
        choices += BatchSeason::numberOf(n).toUtf8() + ",SECRET\n";
    season.fill(QStringLiteral("candidates"), people);
    season.fill(QStringLiteral("choices"), choices);
}

void setDay(TrialSeason &season, const QDate &day)
{
    season.clock.time = QDateTime(day, QTime(2, 0), Qt::UTC);
    season.clock.isChosen = true;
}

} // namespace

void TestChaseDesk::listsWhoHasNotFiled()
{
    TrialSeason season;
    fillChase(season);
    const Result<Table> missing = ChaseDesk(*season.office).missing();
    QVERIFY(missing.has_value());
    QCOMPARE(textOf(*missing, keys("name district junior_school")),
             (QStringList{QStringLiteral("考生1|衡阳县|一中"), QStringLiteral("考生2|衡阳县|一中"),
                          QStringLiteral("考生13|衡南县|二中")}));
    QCOMPARE(ChaseDesk(*season.office).toChase().value_or(-1), 3);
}

void TestChaseDesk::withholdsSmallCounts()
{
    TrialSeason season;
    fillChase(season);
    const auto counts = [&season] {
        return textOf(*ChaseDesk(*season.office).counts(), keys("junior_school applied filed_choices to_chase"));
    };
    setDay(season, QDate(2021, 6, 3));
    QCOMPARE(counts(), (QStringList{QStringLiteral("一中|11|9|2"), QStringLiteral("二中|2||")}));
    setDay(season, QDate(2021, 6, 6)); // the window has closed
    QCOMPARE(counts(), (QStringList{QStringLiteral("一中|11|9|2"), QStringLiteral("二中|2|1|1")}));
}

void TestChaseDesk::writesAListForEachJuniorHigh()
{
    TrialSeason season;
    fillChase(season);
    ListRequest request = listOf("chase-list");
    request.path = season.folder.filePath(QStringLiteral("out/chase.csv"));
    request.split = SplitBy::School;
    const Result<QList<WrittenList>> written = write(season, request);
    QVERIFY(written.has_value());
    QCOMPARE(written->size(), 2);
    QCOMPARE(rowsOf(season.folder.filePath(QStringLiteral("out/chase-J2.csv"))),
             QStringList{BatchSeason::numberOf(13) + QStringLiteral(",考生13,1,430422,J2,二中,2201")});
    ListRequest ofSchool = listOf("chase-list");
    ofSchool.filter.schoolCode = QStringLiteral("J1");
    QCOMPARE(rowsOf(season, ofSchool).size(), 2);
    ofSchool.filter.schoolCode = QStringLiteral("SECRET");
    QCOMPARE(rowsOf(season, ofSchool), QStringList{QStringLiteral("unknown_school")});
}

void TestChaseDesk::saysNothingOfChoices()
{
    TrialSeason season;
    fillChase(season);
    ListRequest request = listOf("chase-list", files::Headers::Chinese);
    QVERIFY(write(season, request).has_value());
    const QString text = contentOf(season.folder.filePath(QStringLiteral("out/list.csv")));
    QVERIFY(text.contains(BatchSeason::numberOf(13)));
    QVERIFY(!text.contains(QStringLiteral("SECRET")) && !text.contains(QStringLiteral("密校")));
    QVERIFY(!text.contains(QString::fromLatin1(BatchSeason::identityOf(13))));
}

void TestChaseDesk::asksTheCountiesWhileTheWindowIsOpen()
{
    TrialSeason season;
    fillChase(season);
    const auto asks = [&season] {
        const Result<QList<Task>> tasks = TaskDesk(*season.office).tasks();
        return std::count_if(tasks->begin(), tasks->end(),
                             [](const Task &task) { return task.title.startsWith(QStringLiteral("Chase 3 ")); });
    };
    setDay(season, QDate(2021, 6, 5));
    QCOMPARE(asks(), 1);
    setDay(season, QDate(2021, 6, 6));
    QCOMPARE(asks(), 0);
}

void TestChaseDesk::showsACountyItsOwn()
{
    SealedSeason sealed;
    {

        Office office = sealed.as(Role::Administrator);
        NoProgress progress;
        const auto fill = [&](const char *kind, const QByteArray &table) {
            ImportRequest request;
            request.kind = QLatin1String(kind);
            request.path = sealed.folder.filePath(QLatin1String(kind) + QStringLiteral(".csv"));
            QFile file(request.path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(table);
            file.close();
            QVERIFY(ImportDesk(office).importFile(request, progress).has_value());
        };
        fill("districts", "district_code,name,line_area,urban\n430421,衡阳县,衡阳县,0\n430422,衡南县,衡南县,0\n");
        fill("junior-schools", "junior_school_code,name,district_code\nJ1,一中,430421\nJ2,二中,430422\n");
        fill("candidates", "candidate_no,name,id_number,district_code,junior_school_code,class,category,graduated,"
                           "applied_general,total\n" +
                               person(1, "430421", "J1", 1) + person(2, "430422", "J2", 1));
    }
    Office county = sealed.as(Role::CountyEducation, QStringLiteral("430422"));
    QCOMPARE(textOf(*ChaseDesk(county).missing(), keys("name")), QStringList{QStringLiteral("考生2")});
    QCOMPARE(ChaseDesk(county).toChase().value_or(-1), 1);
    NoProgress progress;
    ListRequest request = listOf("chase-list");
    request.path = sealed.folder.filePath(QStringLiteral("chase.csv"));
    QCOMPARE(ListDesk(county).write(request, progress)->first().rows, 1);
    request.filter.districtCode = QStringLiteral("430421");
    QCOMPARE(ListDesk(county).write(request, progress).error().code, ErrorCode::OutsideDistrict);
}

QTEST_GUILESS_MAIN(TestChaseDesk)
#include "tst_chase_desk.moc"
