// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/approval_season.h"
#include "tests/ui/page_season.h"

#include "ui/approvals/approval_page.h"
#include "ui/approvals/approval_pane.h"
#include "ui/filings/ask_bar.h"

#include <QLineEdit>

using namespace hengzhao;
using namespace hengzhao::ui;

/// The approval queue and the list beside it, by keyboard (R26).
class TestApprovalPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void submitsAndApprovesByKeys();
    void asksForAReasonWhereSomethingIsMarked();
    void returnsTheList();
    void returnsSelectedCandidates();
    void signsOffAndObjects();
    void goesToTheNextThatWaits();
    void writesPapers();
    void leavesApprovedListsAlone();
};

namespace
{

bool isShown(ApprovalPage &page, const char *code, int entries)
{
    return QTest::qWaitFor(
        [&] {
            const Table &table = page.queue().table().table();
            const auto id = page.queue().currentId();
            for (size_t row = 0; id && row < table.rows(); ++row) {
                if (table.ids[row] == *id)
                    return table.column(QStringLiteral("school_code")).text(row) == QLatin1String(code) &&
                           page.pane().isEnabled() && page.pane().entries().table().rowCount() == entries;
            }
            return false;
        },
        10'000);
}

void press(ApprovalPage &page, Qt::Key key)
{
    QTest::qWait(50);
    QTest::keyClick(&page.queue().view(), key);
}

void reply(ApprovalPage &page, const char *reason)
{
    QTRY_VERIFY(page.pane().ask().isAsking());
    auto *edit = page.pane().ask().findChild<QLineEdit *>();
    QTest::keyClicks(edit, QString::fromLatin1(reason));
    QTest::keyClick(edit, Qt::Key_Return);
}

} // namespace

void TestApprovalPage::submitsAndApprovesByKeys()
{
    office::ApprovalSeason season;
    season.fillAndConfirm();
    const auto opened = openSeason(season);
    ApprovalPage page(*opened);
    showPage(page);
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QVERIFY(isShown(page, "A", 2));
    press(page, Qt::Key_S);
    QTRY_VERIFY(page.pane().ask().isAsking());
    QTest::keyClick(&page.pane().ask(), Qt::Key_Return);
    QTRY_COMPARE(season.lists(), QStringLiteral("A1:submitted:county-education"));
    page.queue().view().setFocus();
    QVERIFY(isShown(page, "A", 2));
    press(page, Qt::Key_A);
    QTRY_COMPARE(season.lists(), QStringLiteral("A1:reviewed:office"));
    QTRY_COMPARE(shownCell(page.queue(), 1, QStringLiteral("list_state")), QStringLiteral("reviewed"));
    QVERIFY(isShown(page, "A", 2));
    press(page, Qt::Key_A);
    QTRY_COMPARE(season.stateOf("1"), QStringLiteral("approved"));
    QTRY_COMPARE(page.pane().acts().table().rowCount(), 3);
    QTRY_VERIFY(page.sentence().contains(QStringLiteral("1 approved")));
}

void TestApprovalPage::asksForAReasonWhereSomethingIsMarked()
{
    office::ApprovalSeason season;
    season.fillAndConfirm();
    QVERIFY(season.submit("A").has_value());
    QVERIFY(season.office->database().run("UPDATE candidate SET graduated = 0 WHERE candidate_no = '1'").has_value());
    const auto opened = openSeason(season);
    ApprovalPage page(*opened);
    showPage(page);
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QVERIFY(isShown(page, "A", 2));
    QTRY_VERIFY(page.pane().marks().contains(QStringLiteral("no graduation certificate 1")));
    QCOMPARE(shownCell(page.queue(), 1, QStringLiteral("checks")), QStringLiteral("1 warning(s)"));
    press(page, Qt::Key_A);
    reply(page, "seen at the school");
    QTRY_COMPARE(season.text("SELECT reason FROM list_act WHERE act = 'review'"), QStringLiteral("seen at the school"));
}

void TestApprovalPage::returnsTheList()
{
    office::ApprovalSeason season;
    season.fillAndConfirm();
    QVERIFY(season.submit("A").has_value());
    const auto opened = openSeason(season);
    ApprovalPage page(*opened);
    showPage(page);
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QVERIFY(isShown(page, "A", 2));
    press(page, Qt::Key_R);
    QTRY_VERIFY(page.pane().ask().isAsking());
    // Without a reason nothing happens, and Esc puts the question away.
    auto *edit = page.pane().ask().findChild<QLineEdit *>();
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(page.pane().ask().isAsking());
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!page.pane().ask().isAsking());
    page.askReturn();
    reply(page, "error");
    QTRY_COMPARE(season.lists(), QStringLiteral("A1:returned:"));
    QCOMPARE(season.stateOf("1"), QStringLiteral("confirmed"));
}

void TestApprovalPage::returnsSelectedCandidates()
{
    office::ApprovalSeason season;
    season.fillAndConfirm();
    QVERIFY(season.submit("A").has_value());
    const auto opened = openSeason(season);
    ApprovalPage page(*opened);
    showPage(page);
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QVERIFY(isShown(page, "A", 2));
    page.pane().entries().view().setFocus();
    page.pane().entries().view().selectRow(1);
    QCOMPARE(page.pane().selectedCandidates(), QStringList{QStringLiteral("3")});
    page.askReturn();
    reply(page, "certificate");
    QTRY_COMPARE(season.stateOf("3"), QStringLiteral("confirmed"));
    QCOMPARE(season.stateOf("1"), QStringLiteral("submitted"));
}

void TestApprovalPage::signsOffAndObjects()
{
    office::ApprovalSeason season;
    season.fillAndRun();
    const auto opened = openSeason(season);
    ApprovalPage page(*opened);
    showPage(page);
    QVERIFY(isShown(page, "A", 0));
    page.askObjection();
    reply(page, "twins");
    QTRY_COMPARE(season.text("SELECT answer FROM list_answer WHERE ended IS NULL"), QStringLiteral("objected"));
    QTRY_VERIFY(page.pane().isEnabled());
    page.signCurrent();
    QTRY_COMPARE(season.text("SELECT answer FROM list_answer WHERE ended IS NULL"), QStringLiteral("signed"));
}

void TestApprovalPage::goesToTheNextThatWaits()
{
    office::ApprovalSeason season;
    season.fillAndConfirm();
    QVERIFY(season.submit("A").has_value());
    QVERIFY(season.submit("B").has_value());
    const auto opened = openSeason(season);
    ApprovalPage page(*opened);
    showPage(page);
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QVERIFY(isShown(page, "A", 2));
    press(page, Qt::Key_A);
    QVERIFY(isShown(page, "B", 1));
    QTRY_COMPARE(season.lists(), QStringLiteral("A1:reviewed:office B1:submitted:county-labour"));
    page.lookAt(QStringLiteral("A"));
    QVERIFY(isShown(page, "A", 2));
}

void TestApprovalPage::writesPapers()
{
    office::ApprovalSeason season;
    season.fillAndConfirm();
    QVERIFY(season.submit("A").has_value());
    const auto opened = openSeason(season);
    ApprovalPage page(*opened);
    showPage(page);
    QVERIFY(isShown(page, "A", 2));
    const QString path = season.folder.filePath(QStringLiteral("roster.pdf"));
    page.writePaper(office::PaperKind::Roster, path);
    QTRY_VERIFY(QFile::exists(path));
}

void TestApprovalPage::leavesApprovedListsAlone()
{
    office::ApprovalSeason season;
    season.fillAndConfirm();
    QVERIFY(season.submit("A").has_value());
    QVERIFY(season.approve("A").has_value());
    QVERIFY(season.approve("A").has_value());
    const auto opened = openSeason(season);
    ApprovalPage page(*opened);
    showPage(page);
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.lookAt(QStringLiteral("A"));
    page.queue().selectId(1);
    QVERIFY(isShown(page, "A", 2));
    const QString before = season.lists();
    press(page, Qt::Key_A);
    press(page, Qt::Key_R);
    QTest::qWait(100);
    QVERIFY(!page.pane().ask().isAsking());
    QCOMPARE(season.lists(), before);
}

QTEST_MAIN(TestApprovalPage)
#include "tst_approval_page.moc"
