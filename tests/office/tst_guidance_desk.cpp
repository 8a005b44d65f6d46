// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/publicity_season.h"

#include "models/office/publicity/publicity_check.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// Career-guidance lessons and posters, and who is short of them (R34).
class TestGuidanceDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsLessonsBeforeTheChoices();
    void refusesBadLessons_data();
    void refusesBadLessons();
    void takesALessonOff();
    void wantsAPosterInEveryClass();
    void wantsPostersKeptUntilTheExamination_data();
    void wantsPostersKeptUntilTheExamination();
    void keepsPhotographs();
    void refusesMorePostersThanClasses();
    void importsLessons();
    void importRefuses_data();
    void importRefuses();
    void lets_data();
    void lets();
    void checksAll();

private:
    static bool lesson(PublicitySeason &season, const char *junior, const char *day, const char *topic)
    {
        return GuidanceDesk(*season.office)
            .addLesson({QLatin1String(junior), QLatin1String(day), QLatin1String(topic), {}, {}})
            .has_value();
    }
    static Result<qint64> poster(PublicitySeason &season, const char *junior, const char *day, const char *classes)
    {
        return GuidanceDesk(*season.office)
            .addPoster({QLatin1String(junior), QLatin1String(day), QLatin1String(classes), {}});
    }
};

namespace
{

template <typename T>
QString errorOf(const Result<T> &result)
{
    return result ? QString() : QString(codeName(result.error().code));
}

GuidanceCount countOf(PublicitySeason &season, const char *junior)
{
    const Result<QList<GuidanceCount>> counts = GuidanceDesk(*season.office).counts();
    for (const GuidanceCount &one : *counts) {
        if (one.juniorCode == QLatin1String(junior))
            return one;
    }
    qFatal("no such junior-high");
}

} // namespace

void TestGuidanceDesk::countsLessonsBeforeTheChoices()
{
    PublicitySeason season; // choices are filed from 1 June on
    QVERIFY(lesson(season, "J1", "2021-05-31", "a"));
    QVERIFY(lesson(season, "J1", "2021-06-01", "b"));
    QVERIFY(lesson(season, "J1", "2021-04-20", "c"));
    QCOMPARE(countOf(season, "J1").lessons, 2);
    QCOMPARE(countOf(season, "J2").lessons, 0);
    const Result<Table> table = GuidanceDesk(*season.office).table();
    QCOMPARE(table->rows(), size_t(3));
    QCOMPARE(table->column(QStringLiteral("junior_high")).text(1), QStringLiteral("一中"));
    QCOMPARE(table->column(QStringLiteral("lessons_missing")).text(1), QStringLiteral("1"));
    QCOMPARE(table->column(QStringLiteral("classes")).text(0), QString()); // the roll of J3 says nothing
    QCOMPARE(GuidanceDesk(*season.office).lessons(countOf(season, "J1").junior)->size(), 3);
}

void TestGuidanceDesk::refusesBadLessons_data()
{
    QTest::addColumn<QString>("junior");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("classes");
    QTest::addColumn<QString>("code");
    QTest::newRow("no junior-high") << "J9"
                                    << "2021-05-10"
                                    << "t"
                                    << ""
                                    << "unknown_junior_school";
    QTest::newRow("no date") << "J1"
                             << "10.5."
                             << "t"
                             << ""
                             << "not_date";
    QTest::newRow("no topic") << "J1"
                              << "2021-05-10"
                              << ""
                              << ""
                              << "field_missing";
    QTest::newRow("no count") << "J1"
                              << "2021-05-10"
                              << "t"
                              << "-3"
                              << "not_count";
    QTest::newRow("twice") << "J1"
                           << "2021-05-09"
                           << "first"
                           << ""
                           << "lesson_repeated";
}

void TestGuidanceDesk::refusesBadLessons()
{
    QFETCH(QString, junior);
    QFETCH(QString, day);
    QFETCH(QString, topic);
    QFETCH(QString, classes);
    QFETCH(QString, code);
    PublicitySeason season;
    QVERIFY(lesson(season, "J1", "2021-05-09", "first"));
    QCOMPARE(errorOf(GuidanceDesk(*season.office).addLesson({junior, day, topic, classes, {}})), code);
    QCOMPARE(season.count("SELECT count(*) FROM career_lesson"), 1);
}

void TestGuidanceDesk::takesALessonOff()
{
    PublicitySeason season;
    GuidanceDesk desk(*season.office);
    QVERIFY(lesson(season, "J1", "2021-05-09", "first"));
    const qint64 id = desk.lessons()->first().id;
    QCOMPARE(errorOf(desk.removeLesson(id, {})), QStringLiteral("reason_missing"));
    QVERIFY(desk.removeLesson(id, QStringLiteral("误登")));
    QCOMPARE(errorOf(desk.removeLesson(id, QStringLiteral("误登"))), QStringLiteral("row_changed"));
    QCOMPARE(countOf(season, "J1").lessons, 0);
    QVERIFY(lesson(season, "J1", "2021-05-09", "first"));
}

void TestGuidanceDesk::wantsAPosterInEveryClass()
{
    PublicitySeason season;
    QCOMPARE(posterStateOf(countOf(season, "J2")), QStringLiteral("missing"));
    QVERIFY(poster(season, "J2", "2021-05-10", "3"));
    QCOMPARE(posterStateOf(countOf(season, "J2")), QStringLiteral("missing"));
    QVERIFY(poster(season, "J2", "2021-05-12", "1"));
    QCOMPARE(posterStateOf(countOf(season, "J2")), QStringLiteral("shown"));
    QVERIFY(poster(season, "J3", "2021-05-12", "1"));
    QCOMPARE(posterStateOf(countOf(season, "J3")), QStringLiteral("unknown"));
}

void TestGuidanceDesk::wantsPostersKeptUntilTheExamination_data()
{
    QTest::addColumn<QString>("down");
    QTest::addColumn<QString>("state");
    QTest::newRow("the day before") << "2021-06-16"
                                    << "taken-down";
    QTest::newRow("the first day of it") << "2021-06-17"
                                         << "shown";
}

void TestGuidanceDesk::wantsPostersKeptUntilTheExamination()
{
    QFETCH(QString, down);
    QFETCH(QString, state);
    PublicitySeason season;
    GuidanceDesk desk(*season.office);
    QVERIFY(poster(season, "J1", "2021-05-10", "2"));
    const Poster seen = desk.posters()->first();
    QCOMPARE(errorOf(desk.takeDown(seen, QStringLiteral("2021-05-09"))), QStringLiteral("days_reversed"));
    QVERIFY(desk.takeDown(seen, down));
    QCOMPARE(errorOf(desk.takeDown(seen, down)), QStringLiteral("row_changed"));
    QCOMPARE(posterStateOf(countOf(season, "J1")), state);
}

void TestGuidanceDesk::keepsPhotographs()
{
    PublicitySeason season;
    GuidanceDesk desk(*season.office);
    const QString photograph = season.put(QStringLiteral("a.jpg"), "\xff\xd8\xff\xe0 one");
    const QString other = season.put(QStringLiteral("b.jpg"), "\xff\xd8\xff\xe0 two");
    const qint64 id =
        desk.addPoster({QStringLiteral("J1"), QStringLiteral("2021-05-10"), QStringLiteral("2"), {photograph}}).value();
    QVERIFY(desk.attach(id, other));
    QCOMPARE(countOf(season, "J1").photographs, 2);
    QCOMPARE(desk.photographs(id)->first().name, QStringLiteral("a.jpg"));
    const qint64 first = desk.photographs(id)->first().id;
    QVERIFY(desk.detach(id, first));
    QCOMPARE(errorOf(desk.detach(id, first)), QStringLiteral("row_changed"));
    QCOMPARE(countOf(season, "J1").photographs, 1);
    QCOMPARE(errorOf(desk.attach(id + 1, other)), QStringLiteral("row_changed"));
    const QString program = season.put(QStringLiteral("c.jpg"), "MZ");
    QCOMPARE(errorOf(desk.attach(id, program)), QStringLiteral("attachment_type_unknown"));
}

void TestGuidanceDesk::refusesMorePostersThanClasses()
{
    PublicitySeason season;
    QVERIFY(poster(season, "J1", "2021-05-10", "1"));
    const Result<qint64> refused = poster(season, "J1", "2021-05-11", "2");
    QCOMPARE(errorOf(refused), QStringLiteral("posters_above_classes"));
    QCOMPARE(refused.error().args, (QStringList{QStringLiteral("一中"), QStringLiteral("2"), QStringLiteral("3")}));
    QCOMPARE(errorOf(poster(season, "J1", "2021-05-11", "0")), QStringLiteral("not_count"));
    QCOMPARE(errorOf(poster(season, "J1", "2021-05-11", "")), QStringLiteral("field_missing"));
}

void TestGuidanceDesk::importsLessons()
{
    PublicitySeason season;
    QVERIFY(lesson(season, "J2", "2021-05-09", "old"));
    season.fill(QStringLiteral("lessons"),
                "初中代码,日期,主题,班级数,人数\nJ1,2021-05-10,专业,2,88\nJ1,2021-05-11,专业,,\n");
    QCOMPARE(countOf(season, "J1").lessons, 2);
    QCOMPARE(countOf(season, "J2").lessons, 0);
    ImportRequest more;
    more.add = true;
    QVERIFY(season.import(QStringLiteral("lessons"), "junior_school_code,day,topic\nJ2,2021-05-10,new\n", more));
    const Result<ImportReport> again =
        season.import(QStringLiteral("lessons"), "junior_school_code,day,topic\nJ2,2021-05-10,new\n", more);
    QCOMPARE(again.error().findings.first().code, FindingCode::DuplicateKey);
    QCOMPARE(countOf(season, "J2").lessons, 1);
}

void TestGuidanceDesk::importRefuses_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<FindingCode>("code");
    QTest::newRow("no junior-high") << QByteArray("J9,2021-05-10,t,") << FindingCode::UnknownJuniorSchool;
    QTest::newRow("no date") << QByteArray("J1,soon,t,") << FindingCode::NotDate;
    QTest::newRow("no topic") << QByteArray("J1,2021-05-10,,") << FindingCode::Empty;
    QTest::newRow("no count") << QByteArray("J1,2021-05-10,t,x") << FindingCode::NotWholeNumber;
    QTest::newRow("twice") << QByteArray("J2,2021-05-10,t,") << FindingCode::DuplicateKey;
}

void TestGuidanceDesk::importRefuses()
{
    QFETCH(QByteArray, row);
    QFETCH(FindingCode, code);
    PublicitySeason season;
    const Result<ImportReport> report = season.import(
        QStringLiteral("lessons"), "junior_school_code,day,topic,classes\nJ2,2021-05-10,t,\n" + row + '\n');
    QVERIFY(!report);
    QCOMPARE(report.error().findings.size(), 1);
    QCOMPARE(report.error().findings.first().code, code);
}

void TestGuidanceDesk::lets_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("district");
    QTest::addColumn<QString>("refusal");
    QTest::addColumn<QString>("import");
    QTest::newRow("the county") << "county-education"
                                << "430421"
                                << ""
                                << "";
    QTest::newRow("another county") << "county-education"
                                    << "430405"
                                    << "outside_district"
                                    << "problems_found";
    QTest::newRow("the office") << "office"
                                << ""
                                << ""
                                << "";
    QTest::newRow("a recruiting school") << "school"
                                         << ""
                                         << "role_needed"
                                         << "role_needed";
}

void TestGuidanceDesk::lets()
{
    QFETCH(QString, role);
    QFETCH(QString, district);
    QFETCH(QString, refusal);
    QFETCH(QString, import);
    PostedOffice posted({role}, district, {});
    QCOMPARE(errorOf(GuidanceDesk(posted.seat())
                         .addLesson({QStringLiteral("J1"), QStringLiteral("2021-05-10"), QStringLiteral("t"), {}, {}})),
             refusal);
    ImportRequest request;
    request.kind = QStringLiteral("lessons");
    request.add = true;
    request.path = posted.folder.filePath(QStringLiteral("lessons.csv"));
    QFile file(request.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("junior_school_code,day,topic\nJ1,2021-05-11,t\n");
    file.close();
    NoProgress progress;
    QCOMPARE(errorOf(ImportDesk(posted.seat()).importFile(request, progress)), import);
}

void TestGuidanceDesk::checksAll()
{
    PublicitySeason season;
    const Result<PublicityCheck> before = checkPublicity(*season.office);
    QVERIFY(!before->isClean());
    QCOMPARE(before->shortOfLessons.size(), 3);
    QCOMPARE(before->postersMissing.size(), 2); // of J3 nobody knows how many classes it has
    for (const char *junior : {"J1", "J2", "J3"}) {
        for (const char *topic : {"a", "b", "c"})
            QVERIFY(lesson(season, junior, "2021-05-10", topic));
    }
    QVERIFY(poster(season, "J1", "2021-05-10", "2"));
    QVERIFY(poster(season, "J2", "2021-05-10", "4"));
    QVERIFY(checkPublicity(*season.office)->isClean());
    ActivityEntry late;
    late.district = QStringLiteral("430421");
    late.kind = QStringLiteral("parents");
    late.title = QStringLiteral("家长会");
    late.first = late.filedOn = QStringLiteral("2021-05-10");
    late.latePermission = QStringLiteral("衡教函3号");
    QVERIFY(ActivityDesk(*season.office).add(late));
    MaterialDesk materials(*season.office);
    const Result<qint64> id =
        materials.add(QStringLiteral("A"), {QStringLiteral("t"), QStringLiteral("c"), QStringLiteral("poster")});
    QVERIFY(materials.act(id.value(), MaterialAct::Submit));
    QVERIFY(
        VisitDesk(*season.office)
            .report(
                {QStringLiteral("J1"), QStringLiteral("2021-05-11"), QStringLiteral("A"), QStringLiteral("s"), {}}));
    const Result<PublicityCheck> after = checkPublicity(*season.office);
    QCOMPARE(after->late.size(), 1);
    QCOMPARE(after->waiting.size(), 1);
    QCOMPARE(after->reports.size(), 1);
    QVERIFY(!after->isClean());
}

QTEST_GUILESS_MAIN(TestGuidanceDesk)
#include "tst_guidance_desk.moc"
