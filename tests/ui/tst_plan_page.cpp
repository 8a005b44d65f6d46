// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/page_season.h"

#include "ui/plans/plan_checks.h"
#include "ui/plans/plan_orders.h"
#include "ui/plans/plan_page.h"
#include "ui/plans/plan_programs.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace hengzhao;
using namespace hengzhao::ui;

/// The plan matrix as it is worked in.
class TestPlanPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAnEditAndTakesItBack();
    void saysWhyAnAllotmentIsRefused();
    void isOnlyShownOnceARunStands();
    void saysWhatIsMissing();
    void previewsAProposalBeforeItIsKept();
    void leavesTheSeasonAloneWhenAProposalIsPutAway();
    void saysWhyAPreviewIsNotKept();
    void leadsFromARemarkToItsCell();
    void keepsTheReasonForARemark();
    void issuesAndAdjusts();
    void editsProgramsBesideThePlan();
    void showsThePlannedRatio();
};

namespace
{

const QString zhuhui = QStringLiteral("district:430405");

void fill(office::BatchSeason &season)
{
    season.fillPlaces("A,甲校,secondary,430421,1\nU,城校,secondary,430405,1\n", "A,,10\nU,,8\nU,430405,3\n");
}

qint64 urban(office::BatchSeason &season)
{
    return season.count("SELECT id FROM school WHERE code = 'U'");
}

QPushButton *buttonOf(QWidget &parent, const QString &text)
{
    for (QPushButton *button : parent.findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    qFatal("there is no button %s", qPrintable(text));
}

QLineEdit *fieldOf(QWidget &parent, const QString &name)
{
    for (QLineEdit *field : parent.findChildren<QLineEdit *>()) {
        if (field->accessibleName() == name)
            return field;
    }
    qFatal("there is no field %s", qPrintable(name));
}

/// Answers the question that is about to be asked by the word it wants.
void typeWhenAsked(const QString &word)
{
    QTimer::singleShot(0, qApp, [word] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog != nullptr);
        dialog->findChild<QLineEdit *>()->setText(word);
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->property("main").toBool())
                button->click();
        }
        if (dialog->isVisible())
            dialog->reject();
    });
}

/// The page on a season of two schools, with what a test adds to it.
struct OpenPlans {
    explicit OpenPlans(void (*add)(office::BatchSeason &) = nullptr)
    {
        fill(season);
        if (add != nullptr)
            add(season);
        opened = openSeason(season);
        page.emplace(*opened);
        showPage(*page);
    }

    office::BatchSeason season;
    std::unique_ptr<OpenSeason> opened;
    std::optional<PlanPage> page;
};

void beginProposal(PlanPage &page)
{
    page.propose(DivideBy::Evenly);
    QVERIFY(QTest::qWaitFor([&page] { return page.preview().grid().table().rowCount() > 0; }, 20'000));
}

} // namespace

void TestPlanPage::keepsAnEditAndTakesItBack()
{
    OpenPlans open;
    PlanPage &page = *open.page;
    office::BatchSeason &season = open.season;
    const qint64 id = urban(season);
    QCOMPARE(shownCell(page.grid(), id, zhuhui), QStringLiteral("3"));
    QVERIFY(page.sentence().contains(QLatin1String("18")));
    QVERIFY(typeInto(page.grid(), id, zhuhui, QStringLiteral("8")));
    QTRY_COMPARE(shownCell(page.grid(), id, zhuhui), QStringLiteral("8"));
    QCOMPARE(shownCell(page.grid(), id, QStringLiteral("difference")), QStringLiteral("0"));
    QTRY_VERIFY(page.grid().canUndo());
    page.grid().undo();
    QTRY_COMPARE(shownCell(page.grid(), id, zhuhui), QStringLiteral("3"));
    QTRY_VERIFY(page.grid().canRedo());
    QVERIFY(typeInto(page.grid(), id, zhuhui, QString()));
    QTRY_COMPARE(shownCell(page.grid(), id, zhuhui), QString());
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command = 'plans set'"), 3);
}

void TestPlanPage::saysWhyAnAllotmentIsRefused()
{
    OpenPlans open;
    PlanPage &page = *open.page;
    office::BatchSeason &season = open.season;
    QSignalSpy summaries(&page, &Page::summaryChanged);
    const qint64 id = urban(season);
    const auto said = [&summaries](const char *words) {
        return std::any_of(summaries.begin(), summaries.end(), [words](const QList<QVariant> &summary) {
            return summary.first().toString().contains(QLatin1String(words));
        });
    };
    QVERIFY(!typeInto(page.grid(), id, zhuhui, QStringLiteral("2.5")));
    QVERIFY(said("number of seats"));
    QVERIFY(typeInto(page.grid(), id, zhuhui, QStringLiteral("9")));
    QTRY_VERIFY(said("add up to 9, more than its limit of 8"));
    QCOMPARE(shownCell(page.grid(), id, zhuhui), QStringLiteral("3"));
    QVERIFY(!page.grid().canUndo());
}

void TestPlanPage::isOnlyShownOnceARunStands()
{
    office::BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    const auto opened = openSeason(season);
    PlanPage page(*opened);
    showPage(page);
    QVERIFY(!typeInto(page.grid(), urban(season), zhuhui, QStringLiteral("0")));
    QVERIFY(page.sentence().contains(QLatin1String("only shown")));
}

void TestPlanPage::saysWhatIsMissing()
{
    office::BatchSeason season;
    const auto opened = openSeason(season);
    PlanPage page(*opened);
    showPage(page);
    QCOMPARE(page.grid().table().rowCount(), 0);
    QVERIFY(!page.grid().isVisible());
}

void TestPlanPage::previewsAProposalBeforeItIsKept()
{
    OpenPlans open;
    PlanPage &page = *open.page;
    office::BatchSeason &season = open.season;
    const qint64 id = urban(season);
    beginProposal(page);
    Grid &preview = page.preview().grid();
    QVERIFY(preview.isVisible());
    QVERIFY(!page.grid().isVisible());
    QCOMPARE(shownCell(preview, id, zhuhui), QStringLiteral("8"));
    // What moves is marked, with what the season holds beside it; what stays is not.
    const auto cell = [&preview](qint64 school, const QString &key) {
        return preview.table().index(preview.table().rowOf(school), preview.table().table().indexOf(key));
    };
    QVERIFY(cell(id, zhuhui).data(tables::IsChangedRole).toBool());
    QCOMPARE(cell(id, zhuhui).data(tables::BesideRole).toString(), QStringLiteral("▲ 3"));
    QCOMPARE(cell(id, zhuhui).data(Qt::ToolTipRole).toString(), QStringLiteral("was 3"));
    QVERIFY(!cell(id, QStringLiteral("limit")).data(tables::IsChangedRole).toBool());
    // Changed in the preview, with the balance shown at once.
    QVERIFY(typeInto(preview, id, zhuhui, QStringLiteral("5")));
    QTRY_COMPARE(shownCell(preview, id, QStringLiteral("difference")), QStringLiteral("3"));
    QVERIFY(typeInto(preview, id, QStringLiteral("district:430421"), QStringLiteral("2")));
    QTRY_COMPARE(shownCell(preview, id, QStringLiteral("difference")), QStringLiteral("1"));
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command = 'plans set'"), 0);
    QCOMPARE(cell(id, QStringLiteral("district:430421")).data(Qt::ToolTipRole).toString(), QStringLiteral("was empty"));
    buttonOf(page, QStringLiteral("Undo"))->click();
    QTRY_VERIFY(!cell(id, QStringLiteral("district:430421")).data(tables::IsChangedRole).toBool());
    QTRY_COMPARE(shownCell(preview, id, QStringLiteral("difference")), QStringLiteral("3"));
    QVERIFY(typeInto(preview, id, QStringLiteral("district:430421"), QStringLiteral("2")));
    QTRY_COMPARE(shownCell(preview, id, QStringLiteral("difference")), QStringLiteral("1"));
    buttonOf(page.preview(), QStringLiteral("Keep"))->click();
    QTRY_COMPARE(shownCell(page.grid(), id, zhuhui), QStringLiteral("5"));
    QTRY_VERIFY(page.grid().isVisible());
    QCOMPARE(shownCell(page.grid(), id, QStringLiteral("district:430421")), QStringLiteral("2"));
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command = 'plans set'"), 1);
}

void TestPlanPage::leavesTheSeasonAloneWhenAProposalIsPutAway()
{
    OpenPlans open;
    PlanPage &page = *open.page;
    office::BatchSeason &season = open.season;
    beginProposal(page);
    buttonOf(page.preview(), QStringLiteral("Put away"))->click();
    QTRY_VERIFY(page.grid().isVisible());
    QCOMPARE(shownCell(page.grid(), urban(season), zhuhui), QStringLiteral("3"));
    QCOMPARE(season.count("SELECT count(*) FROM plan_row WHERE ended IS NOT NULL"), 0);
}

void TestPlanPage::saysWhyAPreviewIsNotKept()
{
    OpenPlans open;
    PlanPage &page = *open.page;
    office::BatchSeason &season = open.season;
    const qint64 id = urban(season);
    beginProposal(page);
    QVERIFY(typeInto(page.preview().grid(), id, zhuhui, QStringLiteral("9")));
    QTRY_COMPARE(shownCell(page.preview().grid(), id, QStringLiteral("difference")), QStringLiteral("-1"));
    buttonOf(page.preview(), QStringLiteral("Keep"))->click();
    QLabel *said = nullptr;
    for (QLabel *label : page.preview().findChildren<QLabel *>()) {
        if (label->accessibleName() == QLatin1String("Why it was not kept"))
            said = label;
    }
    QTRY_VERIFY(said->text().contains(QLatin1String("add up to 9, more than its limit of 8")));
    QVERIFY(page.preview().grid().isVisible());
    QCOMPARE(season.count("SELECT count(*) FROM plan_row WHERE ended IS NOT NULL"), 0);
}

void TestPlanPage::leadsFromARemarkToItsCell()
{
    OpenPlans open(
        [](office::BatchSeason &season) { season.change("UPDATE plan_row SET seats = 9 WHERE district = '430405'"); });
    PlanPage &page = *open.page;
    office::BatchSeason &season = open.season;
    page.checks().grid().selectId(0);
    QCOMPARE(page.grid().currentId(), std::optional<std::int64_t>(urban(season)));
    QCOMPARE(page.grid().view().currentIndex().column(), page.grid().table().table().indexOf(zhuhui));
    QVERIFY(!buttonOf(page.checks(), QStringLiteral("Accept"))->isEnabled());
}

void TestPlanPage::keepsTheReasonForARemark()
{
    OpenPlans open(
        [](office::BatchSeason &season) { season.change("UPDATE school SET capacity = 7 WHERE code = 'U'"); });
    PlanPage &page = *open.page;
    office::BatchSeason &season = open.season;
    Grid &checks = page.checks().grid();
    const int remarks = checks.table().rowCount();
    QCOMPARE(remarks, 2); // above the capacity, and seats left
    for (int row = 0; row < remarks; ++row) {
        checks.selectId(checks.table().idOf(row));
        if (fieldOf(page.checks(), QStringLiteral("Reason for accepting"))->isEnabled())
            break;
    }
    QPushButton *accept = buttonOf(page.checks(), QStringLiteral("Accept"));
    QVERIFY(!accept->isEnabled());
    fieldOf(page.checks(), QStringLiteral("Reason for accepting"))->setText(QStringLiteral("rented rooms"));
    QVERIFY(accept->isEnabled());
    accept->click();
    QTRY_COMPARE(season.count("SELECT count(*) FROM plan_acceptance WHERE reason = 'rented rooms'"), 1);
    QTRY_VERIFY(checks.table().find(QStringLiteral("rented rooms"), -1) >= 0);
}

void TestPlanPage::issuesAndAdjusts()
{
    OpenPlans open;
    PlanPage &page = *open.page;
    office::BatchSeason &season = open.season;
    const qint64 id = urban(season);
    QPushButton *adjust = buttonOf(page, QStringLiteral("Adjust"));
    QVERIFY(!adjust->isEnabled());
    fieldOf(page.orders(), QStringLiteral("Document number of the issue"))->setText(QStringLiteral("2021-5"));
    QPushButton *issue = buttonOf(page.orders(), QStringLiteral("Issue …"));
    QTRY_VERIFY(issue->isEnabled());
    typeWhenAsked(QStringLiteral("2021-5"));
    issue->click();
    QTRY_COMPARE(page.orders().grid().table().rowCount(), 1);
    QTRY_VERIFY(page.sentence().contains(QLatin1String("2 issued")));
    QVERIFY(typeInto(page.grid(), id, zhuhui, QStringLiteral("4")));
    QTRY_COMPARE(season.count("SELECT count(*) FROM audit WHERE command = 'plans set'"), 0);
    QTRY_VERIFY(adjust->isEnabled());
    adjust->click();
    QTRY_VERIFY(page.preview().grid().isVisible());
    QVERIFY(typeInto(page.preview().grid(), id, zhuhui, QStringLiteral("4")));
    QPushButton *order = buttonOf(page.preview(), QStringLiteral("Order it"));
    QVERIFY(!order->isEnabled());
    fieldOf(page.preview(), QStringLiteral("Document number"))->setText(QStringLiteral("2021-6"));
    QVERIFY(!order->isEnabled());
    fieldOf(page.preview(), QStringLiteral("Reason"))->setText(QStringLiteral("more candidates"));
    QTRY_VERIFY(order->isEnabled());
    order->click();
    QTRY_COMPARE(page.orders().grid().table().rowCount(), 2);
    QTRY_COMPARE(shownCell(page.grid(), id, zhuhui), QStringLiteral("4"));
    QCOMPARE(season.count("SELECT count(*) FROM plan_order WHERE reason = 'more candidates'"), 1);
}

void TestPlanPage::editsProgramsBesideThePlan()
{
    OpenPlans open([](office::BatchSeason &season) {
        season.fill(QStringLiteral("programs"), "school_code,program_code,name,years,seats\nU,710201,计算机应用,3,8\n");
    });
    PlanPage &page = *open.page;
    office::BatchSeason &season = open.season;
    page.grid().selectId(urban(season));
    Grid &programs = page.programs().grid();
    QTRY_COMPARE(programs.table().rowCount(), 1);
    const std::int64_t id = programs.table().idOf(0);
    QVERIFY(typeInto(programs, id, QStringLiteral("seats"), QStringLiteral("9")));
    QTRY_COMPARE(shownCell(page.grid(), urban(season), QStringLiteral("program_seats")), QStringLiteral("9"));
    QVERIFY(typeInto(programs, id, QStringLiteral("interview_minimum"), QStringLiteral("60")));
    QTRY_COMPARE(season.count("SELECT interview_minimum FROM program"), 6000);
    QVERIFY(!typeInto(programs, id, QStringLiteral("school_name"), QStringLiteral("x")));
}

void TestPlanPage::showsThePlannedRatio()
{
    OpenPlans open([](office::BatchSeason &season) {
        season.fill(QStringLiteral("general-plans"), "district_code,school_name,seats\n430405,一中,3\n");
    });
    PlanPage &page = *open.page;
    QCOMPARE(shownCell(page.districts(), 0, QStringLiteral("ratio")), QStringLiteral("1 : 1.0"));
    QCOMPARE(shownCell(page.districts(), 0, QStringLiteral("band")), QStringLiteral("within"));
}

QTEST_MAIN(TestPlanPage)

#include "tst_plan_page.moc"
