// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/page_season.h"

#include "models/domain/discipline_catalogue.h"
#include "ui/inspections/checklist_dialog.h"
#include "ui/inspections/inspection_page.h"
#include "ui/inspections/inspection_pane.h"
#include "ui/parts/grid.h"

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
    void editsTheChecklist();
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

void TestInspectionPage::editsTheChecklist()
{
    office::BatchSeason season;
    const auto opened = openSeason(season);
    InspectionPage page(*opened);
    showPage(page);
    ChecklistDialog *dialog = page.askChecklist();
    const auto &questions = dialog->questions().table();
    QTest::qWait(50);
    QCOMPARE(questions.rowCount(), 0);
    type(*dialog, "Question", "Spare computers stand ready");
    press(*dialog, "Add question");
    // Those that come with the program, laid down with the first one here, and this.
    const int all = static_cast<int>(disciplineCatalogue().checklist.size()) + 1;
    QTRY_COMPARE(questions.rowCount(), all);
    const QList<office::SeasonChecklistItem> kept = office::InspectionDesk(*season.office).checklist().value();
    const auto added = std::find_if(kept.begin(), kept.end(), [](const office::SeasonChecklistItem &item) {
        return item.question == QLatin1String("Spare computers stand ready");
    });
    QVERIFY(added != kept.end());
    QCOMPARE(added->theme, disciplineCatalogue().themes.first().code);
    dialog->questions().selectId(added->id);
    press(*dialog, "Drop question");
    QTRY_COMPARE(questions.rowCount(), all - 1);
    QCOMPARE(questions.rowOf(added->id), -1);
    dialog->reject();
}

QTEST_MAIN(TestInspectionPage)
#include "tst_inspection_page.moc"
