// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/registered_season.h"
#include "tests/ui/page_season.h"

#include "ui/people/people_page.h"
#include "ui/people/person_pane.h"
#include "ui/registration/registration_page.h"
#include "ui/registration/transfer_form.h"

#include <QLineEdit>
#include <QPushButton>

using namespace hengzhao;
using namespace hengzhao::ui;

/// Registration as an officer clicks it: files, cases, transfers, proofs.
class TestRegistrationPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsHowFarSchoolsAre();
    void writesFilesAndLists();
    void settlesACase();
    void transfersByKeyboard();
    void tellsTheStoryBesideThePerson();
};

namespace
{

template <typename T>
T *named(const QWidget &within, const char *name)
{
    for (T *one : within.findChildren<T *>()) {
        if (one->accessibleName() == QLatin1String(name))
            return one;
    }
    qFatal("no field %s", name);
}

QPushButton *pressable(const QWidget &within, const char *text)
{
    for (QPushButton *one : within.findChildren<QPushButton *>()) {
        if (one->text() == QLatin1String(text))
            return one;
    }
    qFatal("no button %s", text);
}

} // namespace

void TestRegistrationPage::showsHowFarSchoolsAre()
{
    office::RegisteredSeason season;
    season.fillAndApprove();
    season.reportArrivals("1,1,\n2,0,\n");
    season.reportDuplicates("4,,别校,,\n");
    const auto opened = openSeason(season);
    RegistrationPage page(*opened);
    showPage(page);
    QCOMPARE(page.schools().table().rowCount(), 2);
    QCOMPARE(page.absent().table().rowCount(), 2);
    QCOMPARE(page.duplicates().table().rowCount(), 1);
    QCOMPARE(page.sentence(), QStringLiteral("3 approved · 1 registered · 1 duplicates to settle"));
}

void TestRegistrationPage::writesFilesAndLists()
{
    office::RegisteredSeason season;
    season.fillAndApprove();
    const auto opened = openSeason(season);
    RegistrationPage page(*opened);
    showPage(page);
    page.writeFiles(season.file("reg.xlsx"));
    QTRY_VERIFY(page.schools().said().contains(QLatin1String("3 candidates")));
    QVERIFY(page.schools().said().contains(QLatin1String("1 left out")));
    QVERIFY(QFile::exists(season.file("reg.xlsx")) && QFile::exists(season.file("reg-left-out.xlsx")));
    page.writeList(QStringLiteral("results"), season.file("results.pdf"));
    QTRY_VERIFY(QFile::exists(season.file("results.pdf")));
}

void TestRegistrationPage::settlesACase()
{
    office::RegisteredSeason season;
    season.fillAndApprove();
    season.reportDuplicates("1,,别校,,\n");
    const auto opened = openSeason(season);
    RegistrationPage page(*opened);
    showPage(page);
    page.lookAt(QStringLiteral("duplicates"));
    page.duplicates().selectId(1);
    QPushButton *keep = pressable(page, "Keep here");
    QVERIFY(!keep->isEnabled());
    for (QLineEdit *line : page.findChildren<QLineEdit *>()) {
        if (line->accessibleName() == QLatin1String("Reason") && line->placeholderText() == QLatin1String("reason"))
            QTest::keyClicks(line, QStringLiteral("came here"));
    }
    QVERIFY(keep->isEnabled());
    keep->click();
    QTRY_COMPARE(shownCell(page.duplicates(), 1, QStringLiteral("state")), QStringLiteral("stays here"));
    QCOMPARE(season.text("SELECT reason FROM duplicate_case"), QStringLiteral("came here"));
}

void TestRegistrationPage::transfersByKeyboard()
{
    office::RegisteredSeason season;
    season.fillAndApprove();
    season.reportArrivals("1,1,\n");
    const auto opened = openSeason(season);
    RegistrationPage page(*opened);
    showPage(page);
    page.lookAt(QStringLiteral("transfers"));
    TransferForm &form = page.transferForm();
    QTest::keyClicks(named<QLineEdit>(form, "Candidate number"), QStringLiteral("1"));
    QTest::keyClicks(named<QLineEdit>(form, "To program"), QStringLiteral("P2"));
    QVERIFY(!pressable(form, "Transfer")->isEnabled());
    QTest::keyClicks(named<QLineEdit>(form, "Reason"), QStringLiteral("wish"));
    QTest::keyClick(pressable(form, "Transfer"), Qt::Key_Space);
    QTRY_COMPARE(page.transfers().table().rowCount(), 1);
    QVERIFY(form.request().candidate.isEmpty());
}

void TestRegistrationPage::tellsTheStoryBesideThePerson()
{
    office::RegisteredSeason season;
    season.fillAndApprove();
    season.reportArrivals("1,1,\n");
    const auto opened = openSeason(season);
    PeoplePage page(*opened);
    showPage(page);
    page.lookAt(QStringLiteral("1"));
    const auto *pane = page.findChild<PersonPane *>();
    QTRY_VERIFY(pane->text().contains(QStringLiteral("arrived · tester")));
    QVERIFY(pane->text().contains(QStringLiteral("confirmed · A 甲校 · P1 计算机应用 · tester")));
}

QTEST_MAIN(TestRegistrationPage)
#include "tst_registration_page.moc"
