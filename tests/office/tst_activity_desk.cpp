// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/publicity_season.h"

#include "models/office/activity_desk.h"
#include "models/office/publicity/publicity_terms.h"
#include "models/wording/publicity_words.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// Activity plans are handed in some days ahead, or late with a permission (R34).
class TestActivityDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isHandedInAhead_data();
    void isHandedInAhead();
    void countsByTheDayAskedFor();
    void asksNothingOfAnOpenSeasonWithoutADay();
    void refusesBadInput_data();
    void refusesBadInput();
    void recordsWhoCame();
    void isNotOverwrittenUnseen();
    void cancels();
    void lets_data();
    void lets();
    void hasAWordForEveryKind();

private:
    static ActivityEntry entry(const char *first, const char *filed = "", const char *permission = "")
    {
        ActivityEntry made;
        made.district = QStringLiteral("430421");
        made.kind = QStringLiteral("parents");
        made.title = QStringLiteral("家长会");
        made.first = QLatin1String(first);
        made.filedOn = QLatin1String(filed);
        made.latePermission = QString::fromUtf8(permission);
        return made;
    }
};

namespace
{

template <typename T>
QString codeOf(const Result<T> &result)
{
    return result ? QString() : QString(codeName(result.error().code));
}

} // namespace

void TestActivityDesk::isHandedInAhead_data()
{
    QTest::addColumn<int>("lead");
    QTest::addColumn<QString>("filed");
    QTest::addColumn<QString>("permission");
    QTest::addColumn<QString>("earliest");
    QTest::addColumn<QString>("kept");
    QTest::newRow("in time") << 7 << "2021-05-03"
                             << ""
                             << ""
                             << "";
    QTest::newRow("a day late") << 7 << "2021-05-04"
                                << ""
                                << "2021-05-11"
                                << "";
    QTest::newRow("afterwards") << 7 << "2021-05-20"
                                << ""
                                << "2021-05-27"
                                << "";
    QTest::newRow("late with permission") << 7 << "2021-05-04"
                                          << "衡教函3号"
                                          << ""
                                          << "衡教函3号";
    QTest::newRow("in time with permission") << 7 << "2021-05-03"
                                             << "衡教函3号"
                                             << ""
                                             << "";
    QTest::newRow("by a book of ten days") << 10 << "2021-05-03"
                                           << ""
                                           << "2021-05-13"
                                           << "";
    QTest::newRow("by a book of none") << 0 << "2021-05-10"
                                       << ""
                                       << ""
                                       << "";
}

void TestActivityDesk::isHandedInAhead()
{
    QFETCH(int, lead);
    QFETCH(QString, filed);
    QFETCH(QString, permission);
    QFETCH(QString, earliest);
    QFETCH(QString, kept);
    PublicitySeason season(bookWith(R"({"publicity": {"lead_days": )" + QByteArray::number(lead) + "}}"));
    ActivityDesk desk(*season.office);
    const Result<qint64> id = desk.add(entry("2021-05-10", filed.toLatin1(), permission.toUtf8()));
    QCOMPARE(codeOf(id), earliest.isEmpty() ? QString() : QStringLiteral("activity_too_late"));
    if (!id)
        QCOMPARE(id.error().args, (QStringList{filed, QString::number(lead), earliest}));
    else
        QCOMPARE(desk.byId(*id)->latePermission, kept);
}

void TestActivityDesk::countsByTheDayAskedFor()
{
    PublicitySeason season;
    season.clock.isChosen = true;
    ActivityDesk desk(*season.office);
    QCOMPARE(codeOf(desk.add(entry("2021-04-07"))), QStringLiteral("activity_too_late"));
    const Result<qint64> id = desk.add(entry("2021-04-08"));
    QCOMPARE(desk.byId(id.value())->filedOn, QDate(2021, 4, 1));
}

void TestActivityDesk::asksNothingOfAnOpenSeasonWithoutADay()
{
    PublicitySeason season;
    ActivityDesk desk(*season.office);
    const Result<qint64> id = desk.add(entry("2021-04-02"));
    QCOMPARE(codeOf(id), QString());
    QVERIFY(!desk.byId(*id)->filedOn.isValid());
}

void TestActivityDesk::refusesBadInput_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("district") << "district"
                              << "430499"
                              << "unknown_district";
    QTest::newRow("kind") << "kind"
                          << "party"
                          << "unknown_activity_kind";
    QTest::newRow("title") << "title"
                           << ""
                           << "field_missing";
    QTest::newRow("first day") << "first"
                               << "soon"
                               << "not_date";
    QTest::newRow("reversed") << "last"
                              << "2021-05-09"
                              << "days_reversed";
    QTest::newRow("junior-high") << "junior"
                                 << "J9"
                                 << "unknown_junior_school";
    QTest::newRow("junior-high of another district") << "junior"
                                                     << "J3"
                                                     << "unknown_junior_school";
    QTest::newRow("handed in") << "filed"
                               << "2020-05-09"
                               << "day_outside_year";
}

void TestActivityDesk::refusesBadInput()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, code);
    PublicitySeason season;
    ActivityEntry wrong = entry("2021-05-10");
    const QHash<QString, QString *> fields = {
        {QStringLiteral("district"), &wrong.district}, {QStringLiteral("kind"), &wrong.kind},
        {QStringLiteral("title"), &wrong.title},       {QStringLiteral("first"), &wrong.first},
        {QStringLiteral("last"), &wrong.last},         {QStringLiteral("junior"), &wrong.junior},
        {QStringLiteral("filed"), &wrong.filedOn}};
    *fields.value(field) = text;
    QCOMPARE(codeOf(ActivityDesk(*season.office).add(wrong)), code);
    QCOMPARE(season.count("SELECT count(*) FROM activity"), 0);
}

void TestActivityDesk::recordsWhoCame()
{
    PublicitySeason season;
    ActivityDesk desk(*season.office);
    const qint64 id = desk.add(entry("2021-05-10")).value();
    QCOMPARE(codeOf(desk.setAttendance(desk.byId(id).value(), QStringLiteral("many"), {})),
             QStringLiteral("not_count"));
    QCOMPARE(codeOf(desk.setAttendance(desk.byId(id).value(), QString(), {})), QStringLiteral("field_missing"));
    QVERIFY(desk.setAttendance(desk.byId(id).value(), QStringLiteral("120"), QStringLiteral("下雨")));
    QCOMPARE(desk.byId(id)->attendance, 120);
    const Result<Table> table = desk.table();
    QCOMPARE(table->column(QStringLiteral("attendance")).text(0), QStringLiteral("120"));
    QCOMPARE(table->column(QStringLiteral("activity_kind")).text(0),
             wording::activityKindWord(QStringLiteral("parents")));
}

void TestActivityDesk::isNotOverwrittenUnseen()
{
    PublicitySeason season;
    ActivityDesk desk(*season.office);
    const qint64 id = desk.add(entry("2021-05-10")).value();
    const Activity seen = desk.byId(id).value();
    QVERIFY(desk.setAttendance(seen, QStringLiteral("120"), {}));
    QCOMPARE(codeOf(desk.setAttendance(seen, QStringLiteral("90"), {})), QStringLiteral("row_changed"));
    QCOMPARE(codeOf(desk.cancel(seen, QStringLiteral("why"))), QStringLiteral("row_changed"));
    QCOMPARE(desk.byId(id)->attendance, 120);
}

void TestActivityDesk::cancels()
{
    PublicitySeason season;
    ActivityDesk desk(*season.office);
    const qint64 id = desk.add(entry("2021-05-10")).value();
    QCOMPARE(codeOf(desk.cancel(desk.byId(id).value(), {})), QStringLiteral("reason_missing"));
    QVERIFY(desk.cancel(desk.byId(id).value(), QStringLiteral("停电")));
    QCOMPARE(codeOf(desk.byId(id)), QStringLiteral("unknown_activity"));
    QCOMPARE(season.count("SELECT count(*) FROM activity WHERE ended > added"), 1);
}

void TestActivityDesk::lets_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("district");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("the county") << "county-education"
                                << "430421"
                                << "";
    QTest::newRow("another county") << "county-education"
                                    << "430405"
                                    << "outside_district";
    QTest::newRow("a school") << "school"
                              << ""
                              << "role_needed";
}

void TestActivityDesk::lets()
{
    QFETCH(QString, role);
    QFETCH(QString, district);
    QFETCH(QString, refusal);
    PostedOffice posted({role}, district, {});
    QCOMPARE(codeOf(ActivityDesk(posted.seat()).add(entry("2021-05-10"))), refusal);
}

void TestActivityDesk::hasAWordForEveryKind()
{
    for (const ActivityKind &kind : activityKinds())
        QVERIFY2(wording::activityKindWord(kind.code) != kind.code || kind.code == QLatin1String("other"),
                 qPrintable(kind.code));
    for (const QString &channel : channels()) {
        QVERIFY(!wording::channelWord(channel).isEmpty());
        QCOMPARE(channelCode(channel).value(), channel);
    }
}

QTEST_GUILESS_MAIN(TestActivityDesk)
#include "tst_activity_desk.moc"
