// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/supplement_season.h"
#include "tests/ui/page_season.h"

#include "ui/parts/grid.h"
#include "ui/parts/notice_bar.h"
#include "ui/supplement/entry_form.h"
#include "ui/supplement/supplement_page.h"

#include <QApplication>
#include <QLineEdit>
#include <QStandardPaths>

using namespace hengzhao;
using namespace hengzhao::ui;

/// The supplement's page: vacancies, the entry form with what the checks say, entries, moved seats.
class TestSupplementPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void showsVacancies();
    void takesSomebodyByKeyboard();
    void saysWhyNot();
    void showsWhatAnotherOfficerTook();
    void publishes();
    void movesSeats();
    void closesTheBatch();
};

namespace
{

/// A season whose supplement has begun, opened as the window opens it.
class Trial
{
public:
    Trial()
    {
        season.fillAndClose();
        window = openSeason(season);
        page = std::make_unique<SupplementPage>(*window);
        showPage(*page);
    }

    office::SupplementSeason season;
    std::unique_ptr<OpenSeason> window;
    std::unique_ptr<SupplementPage> page;
};

} // namespace

void TestSupplementPage::showsVacancies()
{
    Trial trial;
    QCOMPARE(trial.page->vacancies().table().rowCount(), 2);
    QVERIFY2(trial.page->sentence().contains(QStringLiteral("2 seats are free")), qPrintable(trial.page->sentence()));
    QVERIFY(trial.page->sentence().contains(QStringLiteral("not published yet")));
    QVERIFY(!trial.page->form().canTake());
}

void TestSupplementPage::takesSomebodyByKeyboard()
{
    Trial trial;
    trial.page->vacancies().selectId(1);
    EntryForm &form = trial.page->form();
    QCOMPARE(form.ask().school, QStringLiteral("B"));
    auto *search = form.findChild<QLineEdit *>();
    QTest::keyClicks(search, office::BatchSeason::numberOf(5));
    QTRY_VERIFY2(form.canTake(), qPrintable(form.verdict()));
    QVERIFY2(form.verdict().contains(QStringLiteral("can be taken")), qPrintable(form.verdict()));
    QTest::keyClick(search, Qt::Key_Return);
    QTest::keyClick(form.findChildren<QLineEdit *>().last(), Qt::Key_Return);
    QTRY_COMPARE(trial.page->entries().table().rowCount(), 1);
    QTRY_COMPARE(trial.page->vacancies().table().rowCount(), 1);
    QVERIFY(trial.page->notice().text().contains(office::BatchSeason::numberOf(5)));
    QVERIFY(trial.page->notice().text().contains(QStringLiteral("乙校")));
    QCOMPARE(trial.season.seats(), QStringLiteral("1:A 2:B 5:B"));
}

void TestSupplementPage::saysWhyNot()
{
    Trial trial;
    trial.page->vacancies().selectId(1);
    trial.page->lookAt(office::BatchSeason::numberOf(6));
    QTRY_VERIFY2(trial.page->form().verdict().contains(QStringLiteral("cannot be taken")),
                 qPrintable(trial.page->form().verdict()));
    QVERIFY(!trial.page->form().canTake());
    trial.page->lookAt(QStringLiteral("nobody-of-that-name"));
    QTRY_VERIFY(trial.page->form().verdict().contains(QStringLiteral("Nobody is found")));
}

void TestSupplementPage::showsWhatAnotherOfficerTook()
{
    Trial trial;
    trial.page->vacancies().selectId(1);
    trial.page->lookAt(office::BatchSeason::numberOf(5));
    QTRY_VERIFY(trial.page->form().canTake());
    QVERIFY(trial.season.enter(8, "B").has_value()); // meanwhile, at another desk
    trial.page->take(trial.page->form().ask());
    QTRY_VERIFY2(trial.page->notice().text().contains(QStringLiteral("no free seat left")),
                 qPrintable(trial.page->notice().text()));
    QTRY_VERIFY(!trial.page->form().canTake());
    QCOMPARE(trial.season.seats(), QStringLiteral("1:A 2:B 8:B"));
}

void TestSupplementPage::publishes()
{
    Trial trial;
    const QString path = trial.season.folder.filePath(QStringLiteral("vacancies.xlsx"));
    trial.page->publish(path);
    QTRY_VERIFY(trial.page->sentence().contains(QStringLiteral("with 2 free")));
    QVERIFY(QFile::exists(path));
}

void TestSupplementPage::movesSeats()
{
    Trial trial;
    trial.page->transfer({QStringLiteral("B"), {}, QStringLiteral("B"), {}, 1, QStringLiteral("1")});
    QTRY_VERIFY(trial.page->notice().text().contains(QStringLiteral("must be said")));
    trial.page->transfer({QStringLiteral("U"), QStringLiteral("430405"), QStringLiteral("U"), QStringLiteral("430421"),
                          1, QStringLiteral("调1")});
    QTRY_COMPARE(trial.page->transfers().table().rowCount(), 1);
    QVERIFY(trial.season.enter(5, "U").has_value());
}

void TestSupplementPage::closesTheBatch()
{
    Trial trial;
    QVERIFY(trial.season.enter(5, "B").has_value());
    trial.page->closeBatch();
    QTRY_VERIFY2(trial.page->notice().text().contains(QStringLiteral("1 who did not confirm")),
                 qPrintable(trial.page->notice().text()));
    QCOMPARE(trial.season.enter(8, "B").error().code, ErrorCode::BatchClosed);
}

QTEST_MAIN(TestSupplementPage)
#include "tst_supplement_page.moc"
