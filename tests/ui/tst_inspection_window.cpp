// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/error_words.h"
#include "tests/ui/shown_texts.h"
#include "tests/ui/trial_window.h"
#include "ui/figures/dashboard_page.h"
#include "ui/figures/figure_chart.h"
#include "ui/frame/main_window.h"
#include "ui/frame/search_box.h"
#include "ui/frame/stage_line.h"
#include "ui/parts/chip.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace hengzhao;
using namespace hengzhao::ui;

/// The window of an inspection: the figures, all of them, and nobody's name in any cell, label or spoken text.
class TestInspectionWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheFiguresFirst();
    void namesNobody();
    void namesNobodyBehindABar();
    void findsNobody();
    void changesNothing();
    void leadsOnlyWhereThereIsAPlace();
    void opensTheWall();

private:
    void open(office::Sight sight);
    [[nodiscard]] QStringList textsOf(const QWidget &window) const;
    /// The candidates' names, numbers and telephones that stand in texts.
    [[nodiscard]] QStringList peopleIn(const QStringList &texts) const;

    std::unique_ptr<TrialWindow> m_trial;
    std::unique_ptr<OpenSeason> m_season;
    std::unique_ptr<MainWindow> m_window;
};

void TestInspectionWindow::init()
{
    m_trial = std::make_unique<TrialWindow>(false);
    office::TrialSeason &season = m_trial->trial;
    season.fill(QStringLiteral("districts"),
                "district_code,name,line_area,urban\n430405,珠晖区,市城区,1\n430421,衡阳县,衡阳县,0\n");
    season.fill(QStringLiteral("junior-schools"),
                "junior_school_code,name,district_code\nJ1,一中,430405\nJ2,二中,430421\n");
    season.fill(QStringLiteral("schools"),
                "school_code,name,category,district_code,published\nU,城校,secondary,430405,1\nC,县校,technician,"
                "430421,1\n");
    season.fill(QStringLiteral("programs"),
                "school_code,program_code,name,years,seats\nU,710201,计算机应用,3,2\nC,0101,机械,3,1\n");
    season.fill(QStringLiteral("plans"), "school_code,district_code,seats\nU,,2\nU,430405,1\nU,*,1\nC,,1\n");
    season.fill(QStringLiteral("candidates"),
                "candidate_no,name,id_number,district_code,junior_school_code,category,graduated,applied_general,"
                "total,phone\n"
                "2104050001,欧阳甲,430499200601010002,430405,J1,current,1,0,300,13973400001\n"
                "2104050002,欧阳乙,430499200601010010,430405,J1,current,1,0,290,13973400002\n"
                "2104210003,欧阳丙,430499200601010029,430421,J2,current,1,0,280,13973400003\n"
                "2104210004,欧阳丁,430499200601010037,430421,J2,current,1,0,270,13973400004\n");
    season.fill(QStringLiteral("choices"), "candidate_no,choice1,choice2\n2104050001,U,C\n2104050002,U,C\n"
                                           "2104210003,U,\n2104210004,C,U\n");
    season.fill(QStringLiteral("lines"), "line_area,score\n市城区,400\n衡阳县,380\n");
    season.fill(QStringLiteral("general"), "candidate_no,school_name\n");
    QVERIFY(season.run().has_value());
    open(office::Sight::Inspection);
}

void TestInspectionWindow::cleanup()
{
    m_window.reset();
    m_season.reset();
    m_trial.reset();
}

void TestInspectionWindow::open(office::Sight sight)
{
    m_window.reset();
    m_season = std::make_unique<OpenSeason>();
    const Answer<Result<void>> opening = m_season->open(
        m_trial->trial.path(), {QStringLiteral("tester"), QStringLiteral("test")}, m_trial->trial.clock, {}, sight);
    QVERIFY(QTest::qWaitFor([&opening] { return opening.isHere(); }, 20'000) && opening.value());
    m_window = std::make_unique<MainWindow>(*m_season, WindowChoices());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    waitFor(*m_window->currentPage());
}

/// Stages of the year once asked for places that an inspection does not have.
void TestInspectionWindow::leadsOnlyWhereThereIsAPlace()
{
    QSet<QString> offered;
    for (const Place &place : m_window->offered())
        offered.insert(place.name);
    auto *stages = m_window->findChild<StageLine *>();
    QVERIFY(stages != nullptr);
    QSignalSpy chosen(stages, &StageLine::chosen);
    for (int x = 2; x < stages->width(); x += 10)
        QTest::mouseClick(stages, Qt::LeftButton, {}, QPoint(x, stages->height() / 2));
    QVERIFY(!chosen.isEmpty());
    for (const QList<QVariant> &one : std::as_const(chosen))
        QVERIFY2(offered.contains(one.first().toString()), qPrintable(one.first().toString()));
}

QStringList TestInspectionWindow::textsOf(const QWidget &window) const
{
    QStringList texts = shownTexts(window);
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        texts += {widget->accessibleName(), widget->accessibleDescription(), widget->toolTip(), widget->statusTip()};
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts.append(plainText(label->text()));
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            texts.append(line->text());
        else if (const auto *area = qobject_cast<const QPlainTextEdit *>(widget))
            texts.append(area->toPlainText());
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            for (int place = 0; place < box->count(); ++place)
                texts.append(box->itemText(place));
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (view == nullptr || view->model() == nullptr)
            continue;
        const QAbstractItemModel &model = *view->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                for (const int role : {Qt::DisplayRole, Qt::EditRole, Qt::ToolTipRole, Qt::AccessibleTextRole,
                                       Qt::AccessibleDescriptionRole})
                    texts.append(model.index(row, column).data(role).toString());
            }
        }
    }
    for (const QAction *action : window.findChildren<QAction *>())
        texts.append(action->text());
    return texts;
}

QStringList TestInspectionWindow::peopleIn(const QStringList &texts) const
{
    QStringList found;
    for (const QString &text : texts) {
        for (const char *trace : {"欧阳", "4304992006", "21040500", "21042100", "139734"}) {
            if (text.contains(QString::fromUtf8(trace)))
                found.append(text);
        }
    }
    return found;
}

void TestInspectionWindow::showsTheFiguresFirst()
{
    QCOMPARE(m_window->placeName(), QStringLiteral("dashboards"));
    QStringList offered;
    for (const Place &place : m_window->offered())
        offered.append(place.name);
    QCOMPARE(offered.mid(0, 3),
             QStringList({QStringLiteral("dashboards"), QStringLiteral("ratio"), QStringLiteral("daily")}));
    for (const char *place : {"people", "batches", "supplement", "counter", "approvals", "lists", "notices",
                              "registration", "import", "accounts", "directory", "discipline", "inspections", "lines"})
        QVERIFY2(!offered.contains(QLatin1String(place)), place);
    m_window->goTo(QStringLiteral("people"));
    QCOMPARE(m_window->placeName(), QStringLiteral("dashboards"));
    QVERIFY(shownTexts(*m_window).contains(
        QStringLiteral("figures and published facts only; nothing can be changed, nobody is named")));
}

void TestInspectionWindow::namesNobody()
{
    const QString refusal = wording::sentence(Error{ErrorCode::InspectionOnly});
    for (const Place &place : m_window->offered()) {
        m_window->goTo(place.name);
        waitFor(*m_window->currentPage());
        const QStringList texts = textsOf(*m_window);
        QCOMPARE(peopleIn(texts), QStringList());
        QVERIFY2(!texts.contains(refusal), qPrintable(place.name));
    }
    // The same look finds them where they may be seen.
    open(office::Sight::Whole);
    m_window->goTo(QStringLiteral("people"));
    waitFor(*m_window->currentPage());
    QVERIFY(!peopleIn(textsOf(*m_window)).isEmpty());
}

void TestInspectionWindow::namesNobodyBehindABar()
{
    auto *page = qobject_cast<DashboardPage *>(m_window->currentPage());
    QVERIFY(page != nullptr);
    int below = 0;
    for (const QString &figure : office::panelFigures()) {
        page->lookAt(figure);
        QTRY_COMPARE_WITH_TIMEOUT(page->chart().panel().scope.figure, figure, 10'000);
        for (int depth = 0; depth < 4; ++depth) {
            QVERIFY(!page->isLoading());
            const auto &behind = page->chart().panel().behind;
            QVERIFY(page->chart().panel().form != office::PanelForm::List);
            QCOMPARE(peopleIn(textsOf(*m_window)), QStringList());
            const auto next =
                std::find_if(behind.begin(), behind.end(), [](const auto &one) { return one.has_value(); });
            if (next == behind.end())
                break;
            const office::FigureScope wanted = **next;
            if (wanted.figure == QLatin1String("unknown"))
                QFAIL("a bar leads to people");
            Q_EMIT page->chart().chosen(std::distance(behind.begin(), next));
            QTRY_COMPARE_WITH_TIMEOUT(page->chart().panel().scope.figure, wanted.figure, 10'000);
            QTRY_VERIFY(page->chart().panel().scope.by == wanted.by || wanted.by.isEmpty());
            ++below;
        }
    }
    QVERIFY(below > 0);
    QVERIFY(!shownTexts(*m_window).contains(QStringLiteral("List the unknown")));
}

void TestInspectionWindow::findsNobody()
{
    auto *search = m_window->findChild<SearchBox *>();
    QVERIFY(search != nullptr);
    m_window->activateWindow();
    search->setFocus();
    for (const char *text : {"欧阳", "2104050001", "oyj"}) {
        search->setText(QString::fromUtf8(text));
        Q_EMIT search->textEdited(search->text());
        QTest::qWait(100);
        QCOMPARE(search->offers(), QStringList());
    }
    search->setText(QStringLiteral("城校"));
    Q_EMIT search->textEdited(search->text());
    QTRY_VERIFY(search->offers().contains(QStringLiteral("U  城校")));
}

void TestInspectionWindow::changesNothing()
{
    const qint64 before = m_trial->trial.count("SELECT count(*) FROM audit");
    for (const Place &place : m_window->offered()) {
        m_window->goTo(place.name);
        waitFor(*m_window->currentPage());
        for (const QAbstractItemView *view : m_window->currentPage()->findChildren<QAbstractItemView *>()) {
            const QAbstractItemModel *model = view->model();
            for (int row = 0; model != nullptr && row < model->rowCount(); ++row) {
                for (int column = 0; column < model->columnCount(); ++column)
                    QVERIFY2(!model->flags(model->index(row, column)).testFlag(Qt::ItemIsEditable) ||
                                 view->editTriggers() == QAbstractItemView::NoEditTriggers,
                             qPrintable(place.name));
            }
        }
    }
    const Answer<Result<void>> writing =
        m_season->work<void>(QStringLiteral("writing"), [](office::Office &office, Progress &) -> Result<void> {
            const auto transaction = office.begin();
            return transaction ? Result<void>() : failure(transaction.error());
        });
    QTRY_VERIFY(writing.isHere());
    QCOMPARE(writing.value().error().code, ErrorCode::InspectionOnly);
    QCOMPARE(m_trial->trial.count("SELECT count(*) FROM audit"), before);
}

void TestInspectionWindow::opensTheWall()
{
    QSignalSpy wanted(m_window.get(), &MainWindow::wantsWall);
    m_window->activateWindow();
    QTest::keyClick(m_window.get(), Qt::Key_F11);
    QCOMPARE(wanted.count(), 1);
}

QTEST_MAIN(TestInspectionWindow)
#include "tst_inspection_window.moc"
