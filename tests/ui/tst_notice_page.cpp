// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/confirming_season.h"
#include "tests/ui/page_season.h"
#include "ui/notices/notice_page.h"
#include "ui/notices/range_form.h"
#include "ui/parts/page_preview.h"

#include <QLineEdit>
#include <QPushButton>

using namespace hengzhao;
using namespace hengzhao::ui;

/// Notices on screen (R28): printed, printed again, made void, checked from a scanner, numbers given out.
class TestNoticePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoHasNone();
    void printsAndMarks();
    void makesVoid();
    void checksWhatAScannerTypes();
    void givesNumbersOut();
    void looksAtANotice();
    void tellsRefusals();
};

namespace
{

/// Two have confirmed at A, one at B.
class NoticeSeasonShown : public office::ConfirmingSeason
{
public:
    NoticeSeasonShown()
    {
        fillAndRun();
        if (!confirm("1,430499200601010002,A,P1,,\n2,430499200601010010,A,P1,,\n4,430499200601010037,B,Q,,\n"))
            qFatal("nobody has confirmed");
        opened = openSeason(*this);
    }

    [[nodiscard]] QString pdf() const { return folder.filePath(QStringLiteral("notices.pdf")); }

    std::unique_ptr<OpenSeason> opened;
};

void print(NoticePage &page, const NoticeSeasonShown &season, const QString &candidate = {})
{
    page.print({season.pdf(), {{}, {}, candidate}});
    QTRY_VERIFY(page.said().contains(season.pdf()));
    QTRY_VERIFY(!page.isLoading());
}

QPushButton *buttonOf(const QWidget &page, const QString &text)
{
    for (auto *one : page.findChildren<QPushButton *>()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

} // namespace

void TestNoticePage::saysWhoHasNone()
{
    NoticeSeasonShown season;
    NoticePage page(*season.opened);
    showPage(page);
    QCOMPARE(page.sentence(), QStringLiteral("0 of 3 confirmed candidates have their notice"));
    QCOMPARE(page.schools().table().rowCount(), 2);
    QCOMPARE(page.notices().table().rowCount(), 0);
    // What would be printed first is seen before anything is.
    QTRY_COMPARE(page.preview().pageCount(), 1);
    QCOMPARE(season.count("SELECT count(*) FROM notice"), 0);
}

void TestNoticePage::printsAndMarks()
{
    NoticeSeasonShown season;
    NoticePage page(*season.opened);
    showPage(page);
    print(page, season);
    QVERIFY(page.said().startsWith(QStringLiteral("3 notices, 0 of them printed again")));
    QVERIFY(page.said().contains(QStringLiteral("no signature")));
    QTRY_COMPARE(page.notices().table().rowCount(), 3);
    QCOMPARE(page.sentence(), QStringLiteral("3 of 3 confirmed candidates have their notice"));
    print(page, season, QStringLiteral("1"));
    const qint64 id = season.count("SELECT id FROM notice WHERE candidate_no = '1'");
    QTRY_COMPARE(shownCell(page.notices(), id, QStringLiteral("prints")), QStringLiteral("2"));
}

void TestNoticePage::makesVoid()
{
    NoticeSeasonShown season;
    NoticePage page(*season.opened);
    showPage(page);
    print(page, season);
    QTRY_COMPARE(page.notices().table().rowCount(), 3);
    auto *button = buttonOf(page, QStringLiteral("Make void"));
    QVERIFY(!button->isEnabled()); // without a reason
    const qint64 id = season.count("SELECT id FROM notice WHERE candidate_no = '4'");
    page.lookAt(QStringLiteral("4"));
    QCOMPARE(page.notices().currentId(), std::optional<std::int64_t>(id));
    for (auto *line : page.findChildren<QLineEdit *>()) {
        if (line->accessibleName() == QStringLiteral("Why void"))
            QTest::keyClicks(line, QStringLiteral("wet"));
    }
    QVERIFY(button->isEnabled());
    button->click();
    QTRY_COMPARE(shownCell(page.notices(), id, QStringLiteral("void_reason")), QStringLiteral("wet"));
    QTRY_COMPARE(page.sentence(), QStringLiteral("2 of 3 confirmed candidates have their notice"));
    QVERIFY(!button->isEnabled());
}

void TestNoticePage::checksWhatAScannerTypes()
{
    NoticeSeasonShown season;
    NoticePage page(*season.opened);
    showPage(page);
    print(page, season);
    QTRY_COMPARE(page.notices().table().rowCount(), 3);
    QTest::keyClicks(&page.checkLine(), QStringLiteral("HZ1,2,A,P1,ZS2021000002,"));
    QTest::keyClick(&page.checkLine(), Qt::Key_Return);
    QTRY_VERIFY(page.said().contains(QStringLiteral("ZS2021000002")));
    QVERIFY(page.said().contains(QStringLiteral("nobody can prove it")));
    QCOMPARE(page.notices().currentId(),
             std::optional<std::int64_t>(season.count("SELECT id FROM notice WHERE candidate_no = '2'")));
    // The next one replaces what was typed.
    QTest::keyClicks(&page.checkLine(), QStringLiteral("HZ1,2,A,P2,ZS2021000002,"));
    QTest::keyClick(&page.checkLine(), Qt::Key_Return);
    QTRY_VERIFY(page.said().contains(QStringLiteral("did not issue it")));
    QTest::keyClicks(&page.checkLine(), QStringLiteral("nonsense"));
    QTest::keyClick(&page.checkLine(), Qt::Key_Return);
    QTRY_VERIFY(page.said().contains(QStringLiteral("No notice can be read")));
}

void TestNoticePage::givesNumbersOut()
{
    NoticeSeasonShown season;
    NoticePage page(*season.opened);
    showPage(page);
    page.rangeForm().setSchool(QStringLiteral("B"));
    const auto type = [&page](const char *name, const char *text) {
        for (auto *line : page.rangeForm().findChildren<QLineEdit *>()) {
            if (line->accessibleName() == QLatin1String(name))
                line->setText(QString::fromUtf8(text));
        }
    };
    auto *button = buttonOf(page.rangeForm(), QStringLiteral("Give out"));
    type("first number", "001");
    QVERIFY(!button->isEnabled());
    type("last number", "0100");
    QVERIFY(!button->isEnabled()); // of two lengths
    type("last number", "100");
    type("prefix", "H");
    QVERIFY(button->isEnabled());
    button->click();
    QTRY_COMPARE(page.ranges().table().rowCount(), 1);
    QTRY_VERIFY(page.said().contains(QStringLiteral("H001")));
    page.rangeForm().setSchool(QStringLiteral("A"));
    type("first number", "050");
    type("last number", "150");
    type("prefix", "H");
    button->click();
    QTRY_VERIFY(page.said().contains(QStringLiteral("overlaps one given out before: H001 to H100")));
}

void TestNoticePage::looksAtANotice()
{
    NoticeSeasonShown season;
    NoticePage page(*season.opened);
    showPage(page);
    print(page, season);
    QTRY_COMPARE(page.notices().table().rowCount(), 3);
    page.lookAt(QStringLiteral("ZS2021000003"));
    QCOMPARE(page.notices().currentId(),
             std::optional<std::int64_t>(season.count("SELECT id FROM notice WHERE candidate_no = '4'")));
    QTRY_COMPARE(page.preview().pageCount(), 1);
}

void TestNoticePage::tellsRefusals()
{
    NoticeSeasonShown season;
    NoticePage page(*season.opened);
    showPage(page);
    page.print({season.pdf(), {{}, {}, QStringLiteral("3")}});
    QTRY_VERIFY(page.said().contains(QStringLiteral("has not confirmed yet")));
    page.writeKey(season.folder.filePath(QStringLiteral("key.txt")));
    QTRY_VERIFY(page.said().contains(QStringLiteral("no key to sign notices")));
    page.voidCurrent(QStringLiteral("x"));
    QTRY_VERIFY(page.said().contains(QStringLiteral("Choose a notice")));
}

QTEST_MAIN(TestNoticePage)
#include "tst_notice_page.moc"
