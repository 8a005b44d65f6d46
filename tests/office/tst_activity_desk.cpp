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
    void movesBeforeItBegins_data();
    void movesBeforeItBegins();
    void changesWhatWasPlanned();
    void saysWhatDiffersNow();
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

void TestActivityDesk::movesBeforeItBegins_data()
{
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("permission");
    QTest::addColumn<QString>("refusal");
    QTest::addColumn<QString>("filed"); // what stands then
    const auto row = [](const char *name, const char *today, const char *first, const char *permission,
                        const char *refusal, const char *filed) {
        QTest::newRow(name) << QString::fromLatin1(today) << QString::fromLatin1(first) << QString::fromUtf8(permission)
                            << QString::fromLatin1(refusal) << QString::fromLatin1(filed);
    };
    row("a week ahead again", "2021-05-05", "2021-05-12", "", "", "2021-05-05");
    row("a day too late for that", "2021-05-06", "2021-05-12", "", "activity_too_late", "2021-04-20");
    row("earlier", "2021-05-02", "2021-05-08", "", "activity_too_late", "2021-04-20");
    row("late with permission", "2021-05-06", "2021-05-12", "衡教函3号", "", "2021-05-06");
    row("not moved", "2021-05-09", "2021-05-10", "", "", "2021-04-20");
    row("on its first day", "2021-05-10", "2021-05-20", "", "activity_began", "2021-04-20");
    row("afterwards", "2021-05-11", "2021-05-10", "", "activity_began", "2021-04-20");
}

void TestActivityDesk::movesBeforeItBegins()
{
    QFETCH(QString, today);
    QFETCH(QString, first);
    QFETCH(QString, permission);
    QFETCH(QString, refusal);
    QFETCH(QString, filed);
    PublicitySeason season;
    ActivityDesk desk(*season.office);
    const qint64 id = desk.add(entry("2021-05-10", "2021-04-20")).value();
    season.clock.isChosen = true;
    season.clock.time = QDateTime(QDate::fromString(today, Qt::ISODate), QTime(2, 0), Qt::UTC);
    const Activity seen = desk.byId(id).value();
    ActivityEntry wanted = ActivityDesk::entryOf(seen);
    wanted.first = first;
    wanted.last = first;
    wanted.latePermission = permission;
    QCOMPARE(codeOf(desk.change(seen, wanted)), refusal);
    const Activity now = desk.byId(id).value();
    QCOMPARE(now.filedOn.toString(Qt::ISODate), filed);
    QCOMPARE(now.first.toString(Qt::ISODate), refusal.isEmpty() ? first : QStringLiteral("2021-05-10"));
    QCOMPARE(now.latePermission, refusal.isEmpty() ? permission : QString());
}

void TestActivityDesk::changesWhatWasPlanned()
{
    PublicitySeason season;
    ActivityDesk desk(*season.office);
    const qint64 id = desk.add(entry("2021-05-10", "2021-04-20")).value();
    const ActivityEntry wanted{QStringLiteral("430405"),     QStringLiteral("open-day"),   QStringLiteral("开放日"),
                               QStringLiteral("2021-05-11"), QStringLiteral("2021-05-12"), QStringLiteral("J3"),
                               QStringLiteral("礼堂"),       QStringLiteral("2021-04-21"), {},
                               QStringLiteral("改期")};
    QVERIFY(desk.change(desk.byId(id).value(), wanted));
    const Activity now = desk.byId(id).value();
    const ActivityEntry kept = ActivityDesk::entryOf(now);
    QCOMPARE((QStringList{kept.district, kept.kind, kept.title, kept.first, kept.last, kept.junior, kept.place,
                          kept.filedOn, kept.remark}),
             (QStringList{wanted.district, wanted.kind, wanted.title, wanted.first, wanted.last, wanted.junior,
                          wanted.place, wanted.filedOn, wanted.remark}));
    QVERIFY(season.noted("activity change", "before").contains(QStringLiteral("2021-05-10")));
    ActivityEntry wrong = kept;
    wrong.junior = QStringLiteral("J1");
    QCOMPARE(codeOf(desk.change(now, wrong)), QStringLiteral("unknown_junior_school"));
}

void TestActivityDesk::saysWhatDiffersNow()
{
    PublicitySeason season;
    ActivityDesk desk(*season.office);
    const qint64 id = desk.add(entry("2021-05-10")).value();
    const Activity seen = desk.byId(id).value();
    ActivityEntry theirs = ActivityDesk::entryOf(seen);
    theirs.first = theirs.last = QStringLiteral("2021-05-17");
    QVERIFY(desk.change(seen, theirs));
    ActivityEntry mine = ActivityDesk::entryOf(seen);
    mine.title = QStringLiteral("家长学校");
    const Result<void> refused = desk.change(seen, mine);
    QCOMPARE(codeOf(refused), QStringLiteral("row_changed"));
    QCOMPARE(refused.error().findings.size(), 2); // first and last day
    QCOMPARE(refused.error().findings.first().value, QStringLiteral("2021-05-17"));
    QCOMPARE(refused.error().findings.first().args, QStringList(QStringLiteral("2021-05-10")));
    QCOMPARE(desk.byId(id)->title, QStringLiteral("家长会"));
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
    ActivityDesk desk(posted.seat());
    const Result<qint64> id = desk.add(entry("2021-05-10"));
    QCOMPARE(codeOf(id), refusal);
    if (!id)
        return;
    ActivityEntry elsewhere = ActivityDesk::entryOf(desk.byId(*id).value());
    elsewhere.district = QStringLiteral("430405");
    QCOMPARE(codeOf(desk.change(desk.byId(*id).value(), elsewhere)), QStringLiteral("outside_district"));
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
