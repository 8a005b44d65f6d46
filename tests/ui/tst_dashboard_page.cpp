// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/admission_desk.h"
#include "tests/ui/trial_window.h"
#include "ui/figures/dashboard_page.h"
#include "ui/figures/figure_chart.h"
#include "ui/parts/grid.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QPixmap>

using namespace hengzhao;
using namespace hengzhao::ui;

/// The dashboards on screen: pictures and tables say the same, lead down and back, and leave as files.
class TestDashboardPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsEveryFigure();
    void goesDownAndBack();
    void leadsFromEveryPicture_data();
    void leadsFromEveryPicture();
    void marksWhatIsSelected();
    void saysWhatStandsUnderTheMouse();
    void leavesAsAFile_data();
    void leavesAsAFile();
    void writesTheReport();
    void showsAnEmptySeason();
    void drawsHundredsOfSchools();

private:
    void look(const QString &figure);

    std::unique_ptr<TrialWindow> m_trial;
    std::unique_ptr<DashboardPage> m_page;
};

namespace
{

bool hasTextInTheMiddle(const QImage &image)
{
    const QRgb ground = image.pixel(image.width() / 2, image.height() / 3);
    for (int y = image.height() / 2 - 6; y < image.height() / 2 + 6; ++y) {
        for (int x = image.width() / 3; x < image.width() * 2 / 3; ++x) {
            if (image.pixel(x, y) != ground)
                return true;
        }
    }
    return false;
}

} // namespace

void TestDashboardPage::init()
{
    m_trial = std::make_unique<TrialWindow>();
    m_trial->runBatch();
    m_page = std::make_unique<DashboardPage>(*m_trial->season);
    m_page->resize(1180, 690);
    m_page->show();
    waitFor(*m_page);
}

void TestDashboardPage::cleanup()
{
    m_page.reset();
    m_trial.reset();
}

void TestDashboardPage::look(const QString &figure)
{
    m_page->lookAt(figure);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->chart().panel().scope.figure, figure, 10'000);
}

void TestDashboardPage::showsEveryFigure()
{
    const QAbstractItemModelTester tester(&m_page->grid().table(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const QString &figure : office::panelFigures()) {
        look(figure);
        const office::FigurePanel &panel = m_page->chart().panel();
        QCOMPARE(m_page->grid().table().rowCount(), int(panel.table().rows()));
        QVERIFY(!m_page->chart().accessibleName().isEmpty());
        QVERIFY(!m_page->chart().grab().isNull());
    }
}

void TestDashboardPage::goesDownAndBack()
{
    look(QStringLiteral("whereabouts"));
    QCOMPARE(m_page->trail().size(), 1);
    Q_EMIT m_page->chart().chosen(0);
    QTRY_COMPARE(m_page->chart().panel().scope.by, QStringLiteral("junior-school"));
    QCOMPARE(m_page->trail().last(), QStringLiteral("珠晖区"));
    QCOMPARE(m_page->chart().panel().rows(), 1);
    Q_EMIT m_page->chart().chosen(0);
    QTRY_COMPARE(m_page->chart().panel().scope.by, QStringLiteral("class"));
    QCOMPARE(m_page->trail().size(), 3);
    m_page->goBack(0);
    QTRY_COMPARE(m_page->chart().panel().scope.by, QStringLiteral("district"));
    QCOMPARE(m_page->trail().size(), 1);
}

void TestDashboardPage::leadsFromEveryPicture_data()
{
    QTest::addColumn<QString>("figure");
    for (const QString &figure : office::panelFigures())
        QTest::newRow(qPrintable(figure)) << figure;
}

/// Under the mouse stands the row with what defines it, a selected row is marked, a pressed one leads to what lies
/// behind it and back.
void TestDashboardPage::leadsFromEveryPicture()
{
    QFETCH(QString, figure);
    office::Confirmation confirmation;
    confirmation.candidate = QStringLiteral("1");
    confirmation.card = QStringLiteral("430499200601010002");
    confirmation.program = QStringLiteral("710201");
    QVERIFY(office::AdmissionDesk(*m_trial->trial.office).confirm(confirmation).has_value());
    m_page = std::make_unique<DashboardPage>(*m_trial->season);
    m_page->resize(1180, 690);
    m_page->show();
    waitFor(*m_page);
    look(figure);
    const office::FigurePanel panel = m_page->chart().panel();
    QVERIFY(panel.rows() > 0);
    m_page->grid().selectId(0);
    QTRY_COMPARE(m_page->chart().marked(), QSet<qsizetype>{0});
    const QString words = m_page->chart().wordsOf(0);
    QVERIFY2(words.endsWith(panel.rule), qPrintable(words));
    QVERIFY2(words.contains(panel.table().column(panel.chart.names).text(0)), qPrintable(words));
    // Of years only the present one has something behind it.
    qsizetype row = panel.rows() - 1;
    while (row > 0 && !panel.behind[row])
        --row;
    const std::optional<office::FigureScope> behind = panel.behind[row];
    QVERIFY(behind.has_value());
    Q_EMIT m_page->chart().chosen(row);
    QTRY_COMPARE(m_page->chart().panel().scope.figure, behind->figure);
    QTRY_COMPARE(m_page->chart().panel().scope.by,
                 behind->by.isEmpty() ? office::waysToCount(behind->figure).first() : behind->by);
    QCOMPARE(m_page->trail().size(), 2);
    QCOMPARE(m_page->grid().table().rowCount(), int(m_page->chart().panel().table().rows()));
    m_page->goBack(0);
    QTRY_COMPARE(m_page->chart().panel().scope, panel.scope);
    QCOMPARE(m_page->trail().size(), 1);
}

void TestDashboardPage::marksWhatIsSelected()
{
    look(QStringLiteral("demand"));
    m_page->grid().selectId(1);
    QTRY_COMPARE(m_page->chart().marked(), QSet<qsizetype>{1});
}

void TestDashboardPage::saysWhatStandsUnderTheMouse()
{
    look(QStringLiteral("demand"));
    const QString words = m_page->chart().wordsOf(1);
    QVERIFY2(words.contains(QStringLiteral("城校")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("150.0 %")), qPrintable(words));
    QVERIFY(words.endsWith(m_page->chart().panel().rule));
    // The left half of the picture is the first school, the right half the second.
    const QWidget &chart = m_page->chart();
    QCOMPARE(m_page->chart().rowAt(QPointF(chart.width() * 0.3, chart.height() * 0.6)).value_or(-1), 0);
    QCOMPARE(m_page->chart().rowAt(QPointF(chart.width() * 0.8, chart.height() * 0.6)).value_or(-1), 1);
}

void TestDashboardPage::leavesAsAFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("picture") << QStringLiteral("demand.png") << QByteArray("\x89PNG");
    QTest::newRow("drawing") << QStringLiteral("demand.svg") << QByteArray("<?xml");
    QTest::newRow("page") << QStringLiteral("demand.pdf") << QByteArray("%PDF");
}

void TestDashboardPage::leavesAsAFile()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    look(QStringLiteral("demand"));
    const QString path = m_trial->trial.folder.filePath(name);
    QSignalSpy noticed(m_page.get(), &Page::noticed);
    m_page->savePicture(path);
    QCOMPARE(noticed.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(8).startsWith(start));
    QVERIFY(fileOf(m_page->chart().picture(), QStringLiteral("doc")).isEmpty());
    QCOMPARE(pixmapOf(m_page->chart().picture()).size(), QSize(2560, 1440));
}

void TestDashboardPage::writesTheReport()
{
    const QString path = m_trial->trial.folder.filePath(QStringLiteral("report.pdf"));
    QSignalSpy noticed(m_page.get(), &Page::noticed);
    m_page->writeReport(path);
    QTRY_COMPARE(noticed.size(), 1);
    QVERIFY(QFile::exists(path));
}

void TestDashboardPage::showsAnEmptySeason()
{
    TrialWindow empty(false);
    DashboardPage page(*empty.season);
    page.resize(1180, 690);
    page.show();
    waitFor(page);
    for (const QString &figure : office::panelFigures()) {
        page.lookAt(figure);
        QTRY_COMPARE(page.chart().panel().scope.figure, figure);
        // That there is nothing yet stands in the middle; of years there is something.
        if (figure != QLatin1String("years"))
            QTRY_VERIFY2(hasTextInTheMiddle(page.chart().grab().toImage()), qPrintable(figure));
    }
}

void TestDashboardPage::drawsHundredsOfSchools()
{
    QByteArray schools = "junior_school_code,name,district_code\nJ1,一中,430405\nJ2,二中,430421\n";
    for (int i = 0; i < 400; ++i)
        schools += "K" + QByteArray::number(i) + ",学校" + QByteArray::number(i) + ",430421\n";
    m_page.reset();
    TrialWindow many(false);
    many.trial.fill(QStringLiteral("districts"),
                    "district_code,name,line_area,urban\n430405,珠晖区,市城区,1\n430421,衡阳县,衡阳县,0\n");
    many.trial.fill(QStringLiteral("junior-schools"), schools);
    many.open();
    DashboardPage page(*many.season);
    page.resize(1180, 690);
    page.show();
    waitFor(page);
    page.lookAt(QStringLiteral("split"));
    QTRY_COMPARE(page.chart().panel().scope.figure, QStringLiteral("split"));
    QCOMPARE(page.chart().panel().rows(), 402);
    QVERIFY(!page.chart().grab().isNull());
}

QTEST_MAIN(TestDashboardPage)
#include "tst_dashboard_page.moc"
