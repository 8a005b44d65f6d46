// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/page_season.h"

#include "ui/inspections/inspection_page.h"
#include "ui/inspections/inspection_pane.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace hengzhao;
using namespace hengzhao::ui;

/// A round of inspections, as an officer clicks it.
class TestInspectionPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walksARound();
    void saysThatThereIsNone();
};

namespace
{

void fillSchools(office::BatchSeason &season)
{
    season.fillPlaces("A,甲校,secondary,430421,1\n", "A,,1\n");
    season.fill(QStringLiteral("junior-schools"),
                "junior_school_code,name,district_code\nJ1,一中,430405\nJ2,二中,430421\n");
}

void press(const QWidget &within, const char *text)
{
    for (QPushButton *one : within.findChildren<QPushButton *>()) {
        if (one->text() != QLatin1String(text))
            continue;
        QVERIFY2(one->isEnabled(), text);
        return one->click();
    }
    QFAIL(text);
}

void type(const QWidget &within, const char *name, const char *text)
{
    for (QLineEdit *one : within.findChildren<QLineEdit *>()) {
        if (one->accessibleName() == QLatin1String(name))
            return one->setText(QLatin1String(text));
    }
    QFAIL(name);
}

} // namespace

void TestInspectionPage::walksARound()
{
    office::BatchSeason season;
    fillSchools(season);
    const auto opened = openSeason(season);
    InspectionPage page(*opened);
    showPage(page);
    type(page, "Name of the round", "June");
    type(page, "First day", "2021-06-01");
    type(page, "Last day", "2021-06-30");
    press(page, "New round");
    QTRY_COMPARE(page.rounds().count(), 1);
    press(page, "Send inspectors");
    QTRY_COMPARE(page.inspections().table().rowCount(), 2);
    QTRY_COMPARE(page.pane().inspection().schoolCode, QStringLiteral("J1"));
    QCOMPARE(page.pane().inspection().inspectorDistrict, QStringLiteral("430421"));
    type(page.pane(), "Day", "2021-06-10");
    press(page.pane(), "Note the visit");
    QTRY_COMPARE(page.pane().inspection().day, QStringLiteral("2021-06-10"));
    const auto first = page.pane().answers().currentId();
    press(page.pane(), "met");
    QTRY_COMPARE(page.pane().inspection().answered, 1);
    QVERIFY(page.pane().answers().currentId() != first); // on to the next question
    press(page.pane(), "not met");
    QTRY_COMPARE(page.pane().inspection().notMet, 1);
    type(page.pane(), "Finding", "posters missing");
    press(page.pane(), "Add");
    QTRY_COMPARE(page.pane().findings().table().rowCount(), 1);
    type(page.pane(), "Finding", "they hang now");
    press(page.pane(), "Put right");
    QTRY_COMPARE(page.pane().inspection().openFindings, 0);
    QTRY_VERIFY2(page.sentence().contains(QLatin1String("1 of 2 schools visited")), qPrintable(page.sentence()));
    const QString path = season.folder.filePath(QStringLiteral("sheet.pdf"));
    page.writeSheet(path);
    QTRY_VERIFY(QFile::exists(path));
}

void TestInspectionPage::saysThatThereIsNone()
{
    office::BatchSeason season;
    fillSchools(season);
    const auto opened = openSeason(season);
    InspectionPage page(*opened);
    showPage(page);
    QVERIFY(page.sentence().contains(QLatin1String("no round yet")));
    QCOMPARE(page.inspections().table().rowCount(), 0);
}

QTEST_MAIN(TestInspectionPage)
#include "tst_inspection_page.moc"
