// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/filing_season.h"
#include "tests/ui/page_season.h"

#include "ui/filings/ask_bar.h"
#include "ui/filings/check_list.h"
#include "ui/filings/filing_page.h"
#include "ui/filings/new_filing.h"
#include "ui/parts/attachment_list.h"

#include <QLineEdit>
#include <QTabWidget>

using namespace hengzhao;
using namespace hengzhao::ui;

/// The review queue and the filing beside it.
class TestFilingPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsWithTwoKeystrokes();
    void asksForAReasonWhereWarningsAreOpen();
    void returnsWithAReason();
    void saysWhatBlocks();
    void publishesAfterAQuestion();
    void refusesOneProgram();
    void editsADraft();
    void letsTheSecondOfficerChoose();
    void beginsANewFiling();
    void leavesAcceptedFilingsAlone();
};

namespace
{

qint64 filingId(office::FilingSeason &season, const char *school)
{
    return season.view(school).filing.id;
}

bool isShown(FilingPage &page, qint64 id)
{
    return QTest::qWaitFor([&] { return page.queue().currentId() == id && page.pane().facts().table().rowCount() > 0; },
                           10'000);
}

void select(FilingPage &page, const QString &school)
{
    page.lookAt(school);
    QTRY_VERIFY(page.pane().isEnabled());
    QTest::qWait(50);
}

/// Types a reason where the page asks for one, and agrees.
void answer(FilingPage &page, const char *reason)
{
    QTRY_VERIFY(page.pane().ask().isAsking());
    auto *edit = page.pane().ask().findChild<QLineEdit *>();
    QTest::keyClicks(edit, QString::fromLatin1(reason));
    QTest::keyClick(edit, Qt::Key_Return);
}

} // namespace

void TestFilingPage::acceptsWithTwoKeystrokes()
{
    office::FilingSeason season;
    season.submit("A");
    season.clock.time = season.clock.time.addDays(1);
    season.submit("T");
    const auto opened = openSeason(season);
    FilingPage page(*opened);
    showPage(page);
    QVERIFY(QTest::qWaitForWindowActive(&page));
    // What waits longest is chosen already; one key accepts it, and the next one that waits is shown.
    QVERIFY(isShown(page, filingId(season, "A")));
    QTRY_COMPARE(page.pane().checks().shownLines().size(), 1);
    QTest::keyClick(&page.queue().view(), Qt::Key_A);
    QTRY_COMPARE(season.state("A"), FilingState::Accepted);
    QVERIFY(isShown(page, filingId(season, "T")));
    QTest::qWait(100);
    QTest::keyClick(&page.queue().view(), Qt::Key_A);
    QTRY_COMPARE(season.state("T"), FilingState::Accepted);
}

void TestFilingPage::asksForAReasonWhereWarningsAreOpen()
{
    office::FilingSeason season;
    QVERIFY(season.desk()
                .setFields(season.seen("A"), {{0, QStringLiteral("website"), {}, QStringLiteral("https://a.example")}})
                .has_value());
    season.submit("A");
    const auto opened = openSeason(season);
    FilingPage page(*opened);
    showPage(page);
    QVERIFY(isShown(page, filingId(season, "A")));
    page.acceptAndNext();
    answer(page, "under construction");
    QTRY_COMPARE(season.state("A"), FilingState::Accepted);
    QCOMPARE(season.rows("SELECT reason FROM filing_waiver", 1), QStringList{QStringLiteral("under construction")});
}

void TestFilingPage::returnsWithAReason()
{
    office::FilingSeason season;
    season.submit("A");
    const auto opened = openSeason(season);
    FilingPage page(*opened);
    showPage(page);
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QVERIFY(isShown(page, filingId(season, "A")));
    QTest::keyClick(&page.queue().view(), Qt::Key_R);
    QTRY_VERIFY(page.pane().ask().isAsking());
    auto *edit = page.pane().ask().findChild<QLineEdit *>();
    // Without a reason nothing happens, and Esc puts the question away.
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(page.pane().ask().isAsking());
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!page.pane().ask().isAsking());
    page.askReturn();
    answer(page, "tuition");
    QTRY_COMPARE(season.state("A"), FilingState::Returned);
    QTRY_COMPARE(page.pane().steps().table().rowCount(), 2);
}

void TestFilingPage::saysWhatBlocks()
{
    office::FilingSeason season;
    season.submit("X");
    const auto opened = openSeason(season);
    FilingPage page(*opened);
    showPage(page);
    QVERIFY(isShown(page, filingId(season, "X")));
    QTRY_VERIFY(page.pane().checks().shownLines().size() > 12);
    QVERIFY(page.pane().checks().shownLines().first().startsWith(QStringLiteral("error: ")));
}

void TestFilingPage::publishesAfterAQuestion()
{
    office::FilingSeason season;
    season.accept("A");
    const auto opened = openSeason(season);
    FilingPage page(*opened);
    showPage(page);
    select(page, QStringLiteral("A"));
    page.askPublish();
    QVERIFY(page.pane().ask().isAsking());
    QCOMPARE(season.state("A"), FilingState::Accepted);
    QTest::keyClick(&page.pane().ask(), Qt::Key_Return);
    QTRY_COMPARE(season.state("A"), FilingState::Published);
}

void TestFilingPage::refusesOneProgram()
{
    office::FilingSeason season;
    season.submit("A");
    const auto opened = openSeason(season);
    FilingPage page(*opened);
    showPage(page);
    QVERIFY(isShown(page, filingId(season, "A")));
    QTRY_COMPARE(page.pane().programs().table().rowCount(), 2);
    page.pane().programs().selectId(page.pane().programs().table().idOf(1));
    Q_EMIT page.pane().wantsRefusal(QStringLiteral("720301"), QStringLiteral("护理"));
    answer(page, "no room");
    QTRY_COMPARE(season.rows("SELECT verdict, verdict_reason FROM program WHERE code = '720301'", 2),
                 QStringList{QStringLiteral("refused|no room")});
}

void TestFilingPage::editsADraft()
{
    office::FilingSeason season;
    const auto opened = openSeason(season);
    FilingPage page(*opened);
    showPage(page);
    select(page, QStringLiteral("A"));
    const auto row =
        office::FilingDesk(*season.office).sheet(filingId(season, "A"))->keys.indexOf(QStringLiteral("phone"));
    QTRY_COMPARE(shownCell(page.pane().facts(), row, QStringLiteral("this_year")), QStringLiteral("0734-1"));
    QVERIFY(typeInto(page.pane().facts(), row, QStringLiteral("this_year"), QStringLiteral("0734-8")));
    QTRY_COMPARE(season.view("A").filing.school.phone, QStringLiteral("0734-8"));
    QTRY_COMPARE(shownCell(page.pane().facts(), row, QStringLiteral("this_year")), QStringLiteral("0734-8"));
    // Documents are added and taken away where the filing may still change.
    Q_EMIT page.pane().documents().wantsAdding({QStringLiteral("other"), season.pdf(QStringLiteral("note"))});
    QTRY_COMPARE(page.pane().documents().shownNames().size(), 3);
}

void TestFilingPage::letsTheSecondOfficerChoose()
{
    office::FilingSeason season;
    const auto opened = openSeason(season);
    FilingPage page(*opened);
    showPage(page);
    select(page, QStringLiteral("A"));
    const auto row =
        office::FilingDesk(*season.office).sheet(filingId(season, "A"))->keys.indexOf(QStringLiteral("phone"));
    QTRY_COMPARE(shownCell(page.pane().facts(), row, QStringLiteral("this_year")), QStringLiteral("0734-1"));
    const auto changeElsewhere = [&season](const char *text, const QString &before) {
        QVERIFY(season.desk()
                    .setFields(season.seen("A"), {{0, QStringLiteral("phone"), QString::fromLatin1(text), before}})
                    .has_value());
    };
    changeElsewhere("0734-5", QStringLiteral("0734-1"));
    QVERIFY(typeInto(page.pane().facts(), row, QStringLiteral("this_year"), QStringLiteral("0734-6")));
    // Nothing is overwritten unseen: what stands now is shown, with what it was.
    QTRY_VERIFY2(page.conflict().contains(QStringLiteral("0734-5")), qPrintable(page.conflict()));
    QVERIFY(page.conflict().contains(QStringLiteral("0734-1")));
    QCOMPARE(season.view("A").filing.school.phone, QStringLiteral("0734-5"));
    page.keepTheirs();
    QVERIFY(page.conflict().isEmpty());
    QCOMPARE(season.view("A").filing.school.phone, QStringLiteral("0734-5"));
    // And the other way round.
    QTRY_COMPARE(shownCell(page.pane().facts(), row, QStringLiteral("this_year")), QStringLiteral("0734-5"));
    changeElsewhere("0734-7", QStringLiteral("0734-5"));
    QVERIFY(typeInto(page.pane().facts(), row, QStringLiteral("this_year"), QStringLiteral("0734-6")));
    QTRY_VERIFY(page.conflict().contains(QStringLiteral("0734-7")));
    page.takeMine();
    QTRY_COMPARE(season.view("A").filing.school.phone, QStringLiteral("0734-6"));
}

void TestFilingPage::beginsANewFiling()
{
    office::FilingSeason season;
    const auto opened = openSeason(season);
    FilingPage page(*opened);
    showPage(page);
    page.newFiling().begin();
    page.newFiling().fill(
        {QStringLiteral("N"), QStringLiteral("新校"), SchoolCategory::Technician, QStringLiteral("430405")});
    page.newFiling().agree();
    QTRY_VERIFY(season.desk().find(QStringLiteral("N")).has_value());
    QVERIFY(isShown(page, filingId(season, "N")));
    QTRY_VERIFY(!page.newFiling().isVisible());
}

void TestFilingPage::leavesAcceptedFilingsAlone()
{
    office::FilingSeason season;
    season.accept("A");
    const auto opened = openSeason(season);
    FilingPage page(*opened);
    showPage(page);
    select(page, QStringLiteral("A"));
    QTRY_VERIFY(page.pane().facts().table().rowCount() > 5);
    QVERIFY(!typeInto(page.pane().facts(), 5, QStringLiteral("this_year"), QStringLiteral("1")));
    QVERIFY(!typeInto(page.pane().programs(), page.pane().programs().table().idOf(0), QStringLiteral("tuition"),
                      QStringLiteral("1")));
}

QTEST_MAIN(TestFilingPage)

#include "tst_filing_page.moc"
