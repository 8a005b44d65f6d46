// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/booklet_season.h"
#include "tests/ui/page_season.h"
#include "ui/booklet/booklet_page.h"
#include "ui/booklet/handout_card.h"
#include "ui/parts/page_preview.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

using namespace hengzhao;
using namespace hengzhao::ui;

/// The booklet, seen before it is printed; its register; the platform.
class TestBookletPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhoIsInAndThePages();
    void turnsToTheChosenSchool();
    void showsADraft();
    void saysWhyThereIsNothing();
    void keepsTheRegister();
    void keepsThePlatformsDays();
    void writesFiles();
    void comparesAList();
};

namespace
{

QPushButton *button(const QWidget &page, const char *text)
{
    for (auto *one : page.findChildren<QPushButton *>()) {
        if (one->text() == QString::fromUtf8(text))
            return one;
    }
    return nullptr;
}

std::int64_t schoolId(office::BookletSeason &season, const char *code)
{
    return season.count(QByteArray("SELECT id FROM school WHERE code = '") + code + "'");
}

} // namespace

void TestBookletPage::showsWhoIsInAndThePages()
{
    office::BookletSeason season;
    const auto opened = openSeason(season);
    BookletPage page(*opened);
    showPage(page);
    QCOMPARE(page.schools().table().rowCount(), 5);
    QCOMPARE(page.sentence(), QStringLiteral("3 schools are in it, 2 are not published"));
    QCOMPARE(shownCell(page.schools(), schoolId(season, "N"), QStringLiteral("in_booklet")),
             QStringLiteral("not in it"));
    QTRY_VERIFY(page.preview().pageCount() > 5);
    QCOMPARE(page.preview().page(), 0);
    auto *back = button(page, "Back");
    auto *forward = button(page, "Next");
    QVERIFY(!back->isEnabled());
    forward->click();
    QCOMPARE(page.preview().page(), 1);
    page.preview().turnTo(1'000);
    QCOMPARE(page.preview().page(), page.preview().pageCount() - 1);
    QVERIFY(!forward->isEnabled());
    // What is drawn is a page of paper: white ground, dark letters.
    const QImage shot = page.preview().grab().toImage();
    QSet<QRgb> colours;
    for (int y = 60; y < shot.height() - 60; ++y)
        colours.insert(shot.pixel(shot.width() / 3, y));
    QVERIFY(colours.size() > 3);
}

void TestBookletPage::turnsToTheChosenSchool()
{
    office::BookletSeason season;
    const auto opened = openSeason(season);
    BookletPage page(*opened);
    showPage(page);
    QTRY_VERIFY(page.preview().pageCount() > 5);
    page.schools().selectId(schoolId(season, "B"));
    const qsizetype where = page.preview().page();
    QVERIFY(where > 1);
    page.schools().selectId(schoolId(season, "N")); // which is not in it
    QCOMPARE(page.preview().page(), where);
    page.lookAt(QStringLiteral("甲职业学校"));
    QVERIFY(page.preview().page() != where);
}

void TestBookletPage::showsADraft()
{
    office::BookletSeason season;
    const auto opened = openSeason(season);
    BookletPage page(*opened);
    showPage(page);
    QTRY_VERIFY(page.preview().pageCount() > 5);
    page.preview().findChild<QCheckBox *>()->setChecked(true);
    page.schools().selectId(schoolId(season, "A"));
    QTRY_VERIFY(page.preview().isDraft());
    season.change("UPDATE filing SET state = 'accepted'");
    opened->reload();
    QTRY_VERIFY(page.sentence().startsWith(QLatin1String("0 schools are in it")));
    QTRY_VERIFY(page.preview().pageCount() > 5);
}

void TestBookletPage::saysWhyThereIsNothing()
{
    office::BookletSeason season;
    season.change("UPDATE filing SET state = 'accepted'");
    const auto opened = openSeason(season);
    BookletPage page(*opened);
    showPage(page);
    QTest::qWait(50);
    QCOMPARE(page.preview().pageCount(), 0);
    QVERIFY(!button(page, "Next")->isEnabled());
    page.writeBooklet({season.file("none.pdf")});
    QTRY_VERIFY(page.said().contains(QLatin1String("No filing is published yet")));
    QVERIFY(!QFile::exists(season.file("none.pdf")));
}

void TestBookletPage::keepsTheRegister()
{
    office::BookletSeason season;
    const auto opened = openSeason(season);
    BookletPage page(*opened);
    showPage(page);
    for (auto *field : page.handouts().findChildren<QLineEdit *>()) {
        if (field->accessibleName() == QLatin1String("Receiver"))
            field->setText(QStringLiteral("第一中学"));
    }
    button(page, "Enter")->click();
    QTRY_COMPARE(page.handouts().grid().table().rowCount(), 1);
    const std::int64_t id = season.count("SELECT id FROM booklet_handout");
    QVERIFY(typeInto(page.handouts().grid(), id, QStringLiteral("copies"), QStringLiteral("40")));
    QTRY_COMPARE(season.count("SELECT copies FROM booklet_handout"), 40);
    QTRY_COMPARE(shownCell(page.handouts().grid(), id, QStringLiteral("copies")), QStringLiteral("40"));
    page.handouts().grid().selectId(id);
    button(page, "Take back")->click();
    QTRY_COMPARE(page.handouts().grid().table().rowCount(), 0);
}

void TestBookletPage::keepsThePlatformsDays()
{
    office::BookletSeason season;
    const auto opened = openSeason(season);
    BookletPage page(*opened);
    showPage(page);
    const std::int64_t id = schoolId(season, "A");
    QVERIFY(typeInto(page.schools(), id, QStringLiteral("reported_on"), QStringLiteral("2021-03-15")));
    QTRY_COMPARE(season.count("SELECT count(*) FROM platform_report WHERE ended IS NULL"), 1);
    QVERIFY(!typeInto(page.schools(), id, QStringLiteral("school_name"), QStringLiteral("x")));
}

void TestBookletPage::writesFiles()
{
    office::BookletSeason season;
    const auto opened = openSeason(season);
    BookletPage page(*opened);
    showPage(page);
    page.writeBooklet({season.file("booklet.pdf")});
    QTRY_VERIFY(page.said().contains(QLatin1String("booklet.pdf")));
    page.writePoster(season.file("poster.pdf"));
    QTRY_VERIFY(page.said().contains(QLatin1String("poster.pdf")));
    page.writePlatform(season.file("platform.csv"));
    QTRY_VERIFY(page.said().contains(QLatin1String("3 schools and 4 programs")) &&
                page.said().contains(QLatin1String("platform.csv")));
    for (const char *name : {"booklet.pdf", "poster.pdf", "platform.csv"})
        QVERIFY2(QFileInfo(season.file(name)).size() > 100, name);
}

void TestBookletPage::comparesAList()
{
    office::BookletSeason season;
    const auto opened = openSeason(season);
    BookletPage page(*opened);
    showPage(page);
    QFile list(season.file("list.csv"));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("学校代码,学校名称,专业代码,专业名称\nA,甲职业学校,710201,计算机应用\nZ,无名学校,1,驾驶\n");
    list.close();
    page.compare(list.fileName());
    QTRY_COMPARE(page.entries().table().rowCount(), 4);
    QTRY_VERIFY(page.said().contains(QLatin1String("On the platform only: 1. Here only: 3. Differing: 0.")));
}

QTEST_MAIN(TestBookletPage)
#include "tst_booklet_page.moc"
