// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/publicity_season.h"
#include "tests/ui/page_season.h"

#include "ui/parts/attachment_list.h"
#include "ui/publicity/activity_pane.h"
#include "ui/publicity/guidance_pane.h"
#include "ui/publicity/material_pane.h"
#include "ui/publicity/publicity_page.h"
#include "ui/publicity/visit_calendar.h"
#include "ui/publicity/visit_pane.h"

#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace hengzhao;
using namespace hengzhao::ui;

/// Publicity: material, the calendar of visits, activities, lessons and posters (R34).
class TestPublicityPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesMaterialThroughItsStates();
    void keepsWhatIsTypedWhenSomebodyElseWasQuicker();
    void dragsAVisitToAnotherDay();
    void carriesAVisitByKeys();
    void saysWhereTheTeamIs();
    void countsWhatDoesNotFit();
    void showsAMonth();
    void narrowsToASchool();
    void reportsAVisitInOneStep();
    void keepsAFormOpenThatIsRefused();
    void recordsActivities();
    void recordsLessonsAndPosters();
    void speaksItsCells();
};

namespace
{

/// A shown page on a season, at a section of it.
struct ShownPage {
    explicit ShownPage(office::PublicitySeason &season, const char *section) : opened(openSeason(season)), page(*opened)
    {
        page.lookAt(QLatin1String(section));
        showPage(page);
    }

    std::unique_ptr<OpenSeason> opened;
    PublicityPage page;
};

qint64 addVisit(office::PublicitySeason &season, const char *school, const char *junior, const char *day,
                const char *part = "morning", const char *team = "")
{
    return office::VisitDesk(*season.office)
        .add({QLatin1String(school),
              QLatin1String(junior),
              QLatin1String(day),
              QLatin1String(part),
              QLatin1String(team),
              {}})
        .value();
}

QString whenOf(office::PublicitySeason &season, qint64 visit)
{
    const office::Visit now = office::VisitDesk(*season.office).byId(visit).value();
    return now.when.day.toString(Qt::ISODate) + QLatin1Char(' ') + codeName(now.when.part);
}

void agree(AskForm *form, const QList<std::pair<const char *, QString>> &values)
{
    QVERIFY(form != nullptr);
    for (const auto &[key, value] : values)
        form->setValue(QLatin1String(key), value);
    for (QPushButton *button : form->findChildren<QPushButton *>()) {
        if (button->property("main").toBool())
            button->click();
    }
}

office::HalfDay may(int day, DayPart part = DayPart::Morning)
{
    return {QDate(2021, 5, day), part};
}

} // namespace

void TestPublicityPage::takesMaterialThroughItsStates()
{
    office::PublicitySeason season;
    ShownPage shown(season, "material");
    MaterialPane &pane = shown.page.material();
    agree(pane.askNew(), {{"school", QStringLiteral("A")},
                          {"title", QStringLiteral("传单")},
                          {"channel", QStringLiteral("leaflet")},
                          {"content", QStringLiteral("内容")}});
    QTRY_COMPARE(pane.grid().table().rowCount(), 1);
    const qint64 id = pane.grid().table().idOf(0);
    const auto state = [&] { return shownCell(pane.grid(), id, QStringLiteral("state")); };
    QCOMPARE(state(), QStringLiteral("draft"));
    pane.act(MaterialAct::Submit);
    QTRY_COMPARE(state(), QStringLiteral("submitted"));
    agree(pane.askReturn(), {{"reason", QStringLiteral("学费不符")}});
    QTRY_COMPARE(state(), QStringLiteral("returned"));
    pane.act(MaterialAct::Submit);
    QTRY_COMPARE(state(), QStringLiteral("submitted"));
    pane.act(MaterialAct::Approve);
    QTRY_COMPARE(state(), QStringLiteral("approved"));
    pane.act(MaterialAct::Release);
    QTRY_COMPARE(state(), QStringLiteral("released"));
}

void TestPublicityPage::keepsWhatIsTypedWhenSomebodyElseWasQuicker()
{
    office::PublicitySeason season;
    const qint64 id =
        office::MaterialDesk(*season.office).add(QStringLiteral("A"), {QStringLiteral("传单"), {}, {}}).value();
    ShownPage shown(season, "material");
    MaterialPane &pane = shown.page.material();
    QTRY_VERIFY(pane.current());
    QLineEdit *title = nullptr;
    for (QLineEdit *line : pane.findChildren<QLineEdit *>()) {
        if (line->accessibleName() == QLatin1String("Title"))
            title = line;
    }
    QVERIFY(title);
    title->setText(QStringLiteral("我的标题"));
    office::MaterialDesk desk(*season.office);
    QVERIFY(desk.edit(desk.byId(id).value(), {QStringLiteral("别人的标题"), {}, {}}));
    pane.refresh();
    QTRY_COMPARE(shownCell(pane.grid(), id, QStringLiteral("title")), QStringLiteral("别人的标题"));
    QCOMPARE(title->text(), QStringLiteral("我的标题"));
    QSignalSpy notices(&pane, &PublicityPane::noticed);
    QString told;
    QTimer::singleShot(300, qApp, [&told] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (box == nullptr)
            return;
        told = box->informativeText();
        box->reject();
    });
    pane.keepText();
    QTRY_VERIFY2(told.contains(QStringLiteral("别人的标题")), qPrintable(told));
    QCOMPARE(desk.byId(id)->title, QStringLiteral("别人的标题"));
    QTRY_COMPARE(notices.count(), 1);
    QCOMPARE(title->text(), QStringLiteral("我的标题"));
    pane.keepText();
    QTRY_COMPARE(desk.byId(id)->title, QStringLiteral("我的标题"));
}

void TestPublicityPage::dragsAVisitToAnotherDay()
{
    office::PublicitySeason season;
    const qint64 id = addVisit(season, "A", "J1", "2021-05-10");
    ShownPage shown(season, "visits");
    VisitCalendar &calendar = shown.page.visits().calendar();
    QTRY_VERIFY(!calendar.visitRect(id).isEmpty());
    const QPoint from = calendar.visitRect(id).center();
    const QPoint to = calendar.cellRect(may(13, DayPart::Afternoon)).center();
    QTest::mousePress(&calendar, Qt::LeftButton, {}, from);
    QTest::mouseMove(&calendar, from + QPoint(30, 0));
    QVERIFY(calendar.isCarrying());
    QTest::mouseMove(&calendar, to);
    QTest::mouseRelease(&calendar, Qt::LeftButton, {}, to);
    QTRY_COMPARE(whenOf(season, id), QStringLiteral("2021-05-13 afternoon"));
    QTRY_VERIFY(calendar.cellRect(may(13, DayPart::Afternoon)).contains(calendar.visitRect(id)));
}

void TestPublicityPage::carriesAVisitByKeys()
{
    office::PublicitySeason season;
    const qint64 id = addVisit(season, "A", "J1", "2021-05-10");
    ShownPage shown(season, "visits");
    VisitCalendar &calendar = shown.page.visits().calendar();
    QTRY_VERIFY(!calendar.visitRect(id).isEmpty());
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_M, Qt::Key_Right, Qt::Key_Escape})
        QTest::keyClick(&calendar, key);
    QVERIFY(!calendar.isCarrying());
    QTest::keyClick(&calendar, Qt::Key_Left);
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_M, Qt::Key_Right, Qt::Key_Right, Qt::Key_Down, Qt::Key_Return})
        QTest::keyClick(&calendar, key);
    QTRY_COMPARE(whenOf(season, id), QStringLiteral("2021-05-12 afternoon"));
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command = 'visit move'"), 1);
}

void TestPublicityPage::saysWhereTheTeamIs()
{
    office::PublicitySeason season;
    const qint64 id = addVisit(season, "A", "J1", "2021-05-10");
    (void)addVisit(season, "A", "J2", "2021-05-11");
    ShownPage shown(season, "visits");
    VisitPane &pane = shown.page.visits();
    QTRY_VERIFY(!pane.calendar().visitRect(id).isEmpty());
    pane.move(office::VisitDesk(*season.office).byId(id).value(), may(11));
    QTRY_VERIFY2(pane.said().contains(QStringLiteral("二中")), qPrintable(pane.said()));
    QCOMPARE(whenOf(season, id), QStringLiteral("2021-05-10 morning"));
    QTRY_VERIFY(pane.calendar().cellRect(may(10)).contains(pane.calendar().visitRect(id)));
}

void TestPublicityPage::countsWhatDoesNotFit()
{
    VisitCalendar calendar(QDate(2021, 1, 1));
    calendar.resize(700, 300);
    calendar.showSpan(CalendarSpan::Week, QDate(2021, 5, 10));
    QList<office::Visit> visits;
    for (int i = 1; i <= 40; ++i) {
        office::Visit visit;
        visit.id = i;
        visit.when = may(10);
        visits.append(visit);
    }
    calendar.setVisits(visits);
    QVERIFY(!calendar.visitRect(1).isEmpty());
    QVERIFY(calendar.visitRect(40).isEmpty());
    QCOMPARE(calendar.visitsAt(may(10)).size(), 40);
    QCOMPARE(calendar.visitsAt(may(10, DayPart::Afternoon)).size(), 0);
}

void TestPublicityPage::showsAMonth()
{
    VisitCalendar calendar(QDate(2021, 1, 1));
    calendar.resize(700, 500);
    calendar.showSpan(CalendarSpan::Month, QDate(2021, 5, 10));
    QCOMPARE(calendar.firstDay(), QDate(2021, 4, 26)); // the Monday before a Saturday
    QCOMPARE(calendar.lastDay(), QDate(2021, 6, 6));
    QSignalSpy spans(&calendar, &VisitCalendar::spanChanged);
    QTest::keyClick(&calendar, Qt::Key_Down);
    QCOMPARE(calendar.current().day, QDate(2021, 5, 17));
    QCOMPARE(spans.count(), 0);
    QTest::keyClick(&calendar, Qt::Key_PageDown);
    QCOMPARE(calendar.current().day, QDate(2021, 6, 17));
    QCOMPARE(spans.count(), 1);
    office::Visit visit;
    visit.id = 1;
    visit.when = {QDate(2021, 6, 17), DayPart::Afternoon};
    calendar.setVisits({visit});
    QSignalSpy moves(&calendar, &VisitCalendar::moveWanted);
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_M, Qt::Key_Right, Qt::Key_Return})
        QTest::keyClick(&calendar, key);
    QCOMPARE(moves.count(), 1);
    const auto to = moves.first().at(1).value<office::HalfDay>();
    QVERIFY((to == office::HalfDay{QDate(2021, 6, 18), DayPart::Afternoon})); // the half of the day stays
}

void TestPublicityPage::narrowsToASchool()
{
    office::PublicitySeason season;
    (void)addVisit(season, "A", "J1", "2021-05-10");
    (void)addVisit(season, "U", "J3", "2021-05-10");
    ShownPage shown(season, "visits");
    VisitPane &pane = shown.page.visits();
    QTRY_COMPARE(pane.list().table().rowCount(), 2);
    pane.narrow({}, QStringLiteral("U"), {});
    QTRY_COMPARE(pane.list().table().rowCount(), 1);
    pane.narrow(QStringLiteral("430421"), {}, {});
    QTRY_COMPARE(pane.list().table().table().column(QStringLiteral("junior_high")).text(0), QStringLiteral("一中"));
}

void TestPublicityPage::reportsAVisitInOneStep()
{
    office::PublicitySeason season;
    const qint64 id = addVisit(season, "A", "J1", "2021-05-10");
    ShownPage shown(season, "visits");
    VisitPane &pane = shown.page.visits();
    QTRY_VERIFY(!pane.calendar().visitRect(id).isEmpty());
    pane.calendar().selectVisit(id); // what is chosen says when and where
    AskForm *form = pane.askReport();
    QCOMPARE(form->value(QStringLiteral("day")), QStringLiteral("2021-05-10"));
    QCOMPARE(form->value(QStringLiteral("junior")), QStringLiteral("J1"));
    agree(form, {{"school", QStringLiteral("外市某校")}, {"seen", QStringLiteral("发传单")}});
    QTRY_COMPARE(season.count("SELECT count(*) FROM visit_report WHERE school_name = '外市某校'"), 1);
}

void TestPublicityPage::keepsAFormOpenThatIsRefused()
{
    office::PublicitySeason season;
    (void)addVisit(season, "A", "J1", "2021-05-10");
    ShownPage shown(season, "visits");
    VisitPane &pane = shown.page.visits();
    QTRY_COMPARE(pane.list().table().rowCount(), 1);
    AskForm *form = pane.askNew();
    agree(form, {{"school", QStringLiteral("A")},
                 {"junior", QStringLiteral("J2")},
                 {"day", QStringLiteral("2021-05-10")},
                 {"part", QStringLiteral("morning")}});
    QTRY_VERIFY2(form->refusal().contains(QStringLiteral("一中")), qPrintable(form->refusal()));
    QVERIFY(form->isVisible());
    agree(form, {{"part", QStringLiteral("afternoon")}});
    QTRY_COMPARE(pane.list().table().rowCount(), 2);
}

void TestPublicityPage::recordsActivities()
{
    office::PublicitySeason season;
    ShownPage shown(season, "activities");
    ActivityPane &pane = shown.page.activities();
    QPushButton *ready = nullptr;
    for (QPushButton *button : pane.findChildren<QPushButton *>()) {
        if (button->property("main").toBool())
            ready = button;
    }
    QTRY_VERIFY(ready && ready->isEnabled());
    AskForm *form = pane.askNew();
    agree(form, {{"district", QStringLiteral("430421")},
                 {"kind", QStringLiteral("parents")},
                 {"title", QStringLiteral("家长会")},
                 {"first", QStringLiteral("2021-05-10")},
                 {"last", QStringLiteral("2021-05-10")},
                 {"filed", QStringLiteral("2021-05-08")}});
    QTRY_VERIFY2(form->refusal().contains(QStringLiteral("2021-05-15")), qPrintable(form->refusal()));
    agree(form, {{"permission", QStringLiteral("衡教函3号")}});
    QTRY_COMPARE(pane.grid().table().rowCount(), 1);
    const qint64 id = pane.grid().table().idOf(0);
    pane.grid().selectId(id);
    AskForm *change = pane.askChange();
    office::ActivityDesk desk(*season.office);
    office::ActivityEntry theirs = office::ActivityDesk::entryOf(desk.byId(id).value());
    theirs.place = QStringLiteral("礼堂");
    QVERIFY(desk.change(desk.byId(id).value(), theirs));
    agree(change, {{"title", QStringLiteral("家长学校")}});
    QTRY_VERIFY2(change->refusal().contains(QStringLiteral("礼堂")), qPrintable(change->refusal()));
    agree(change, {{"place", QStringLiteral("操场")}}); // once more, having seen it
    QTRY_COMPARE(shownCell(pane.grid(), id, QStringLiteral("title")), QStringLiteral("家长学校"));
    QCOMPARE(shownCell(pane.grid(), id, QStringLiteral("venue")), QStringLiteral("操场"));
    agree(pane.askAttendance(), {{"attendance", QStringLiteral("120")}});
    QTRY_COMPARE(shownCell(pane.grid(), id, QStringLiteral("attendance")), QStringLiteral("120"));
    agree(pane.askCancel(), {{"reason", QStringLiteral("停电")}});
    QTRY_COMPARE(pane.grid().table().rowCount(), 0);
}

void TestPublicityPage::recordsLessonsAndPosters()
{
    office::PublicitySeason season;
    ShownPage shown(season, "guidance");
    GuidancePane &pane = shown.page.guidance();
    QTRY_COMPARE(pane.juniors().table().rowCount(), 3);
    const qint64 junior = season.count("SELECT id FROM junior_school WHERE code = 'J1'");
    pane.juniors().selectId(junior);
    for (const char *topic : {"a", "b", "c"}) {
        agree(pane.askLesson(), {{"topic", QLatin1String(topic)}});
        QTRY_COMPARE(season.count(QByteArray("SELECT count(*) FROM career_lesson WHERE topic = '") + topic + "'"), 1);
        QTRY_VERIFY(!pane.findChild<AskForm *>());
    }
    QTRY_COMPARE(shownCell(pane.juniors(), junior, QStringLiteral("lessons_missing")), QStringLiteral("0"));
    QTRY_COMPARE(pane.lessons().table().rowCount(), 3);
    AskForm *form = pane.askPoster();
    QCOMPARE(form->value(QStringLiteral("classes")), QStringLiteral("2")); // those that have none
    agree(form, {});
    QTRY_COMPARE(shownCell(pane.juniors(), junior, QStringLiteral("with_posters")), QStringLiteral("2"));
    QTRY_COMPARE(pane.posters().table().rowCount(), 1);
    const auto photographs = [&season] { return season.count("SELECT count(*) FROM attachment WHERE ended IS NULL"); };
    const QString path = season.put(QStringLiteral("a.jpg"), "\xff\xd8\xff\xe0 one");
    Q_EMIT pane.photographs().wantsAdding({QStringLiteral("photograph"), path});
    QTRY_COMPARE(photographs(), 1);
    QTRY_COMPARE(pane.photographs().shownNames(), QStringList{QStringLiteral("a.jpg")});
    Q_EMIT pane.photographs().wantsRemoval(season.count("SELECT id FROM attachment"));
    QTRY_COMPARE(photographs(), 0);
    pane.showOnlyOwing(true);
    QTRY_COMPARE(pane.juniors().table().rowCount(), 2);
    QCOMPARE(pane.juniors().table().rowOf(junior), -1);
}

/// The calendar is painted: whoever cannot see it hears the cell instead.
void TestPublicityPage::speaksItsCells()
{
    office::PublicitySeason season;
    const qint64 id = addVisit(season, "A", "J1", "2021-05-10");
    ShownPage shown(season, "visits");
    VisitCalendar &calendar = shown.page.visits().calendar();
    QTRY_VERIFY(!calendar.visitRect(id).isEmpty());
    QCOMPARE(calendar.accessibleName(), QStringLiteral("Calendar of visits"));
    calendar.selectVisit(id);
    QVERIFY2(calendar.accessibleDescription().contains(QStringLiteral("一中 · 甲校")),
             qPrintable(calendar.accessibleDescription()));
    QTest::keyClick(&calendar, Qt::Key_Down);
    QVERIFY2(calendar.accessibleDescription().startsWith(QStringLiteral("Mon 2021-05-10, afternoon: 0")),
             qPrintable(calendar.accessibleDescription()));
}

QTEST_MAIN(TestPublicityPage)

#include "tst_publicity_page.moc"
