// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/trial_window.h"
#include "ui/figures/ratio_page.h"
#include "ui/parts/grid.h"
#include "ui/parts/share_chart.h"

#include <QComboBox>
#include <QFileDialog>
#include <QImage>
#include <QTimer>

using namespace hengzhao;
using namespace hengzhao::ui;

/// The ratio on screen: the chart and its table say the same, and leave as files.
class TestRatioPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysTheSameTwice();
    void selectsWhatIsAskedFor();
    void leavesAsAFile_data();
    void leavesAsAFile();
    void exportsItsTableWithTheChart();
    void countsOverYears();

private:
    std::unique_ptr<TrialWindow> m_trial;
    std::unique_ptr<RatioPage> m_page;
};

void TestRatioPage::init()
{
    m_trial = std::make_unique<TrialWindow>();
    m_trial->runBatch();
    m_page = std::make_unique<RatioPage>(*m_trial->season);
    m_page->resize(1180, 690);
    m_page->show();
    waitFor(*m_page);
}

void TestRatioPage::cleanup()
{
    m_page.reset();
    m_trial.reset();
}

void TestRatioPage::saysTheSameTwice()
{
    const auto &rows = m_page->chart().rows();
    const tables::GridTable &table = m_page->grid().table();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(table.rowCount(), 2);
    for (int row = 0; row < table.rowCount(); ++row) {
        QCOMPARE(table.index(row, 0).data().toString(), rows[row].name);
        QCOMPARE(table.index(row, 1).data().toString(), QString::number(rows[row].vocational));
    }
    // Nobody went to a general school: all who entered are vocational, above the band.
    QCOMPARE(table.index(0, 3).data().toString(), QStringLiteral("100.0 %"));
    QCOMPARE(table.index(0, 5).data().toString(), QStringLiteral("above"));
}

void TestRatioPage::selectsWhatIsAskedFor()
{
    m_page->lookAt(QStringLiteral("430421"));
    QCOMPARE(m_page->grid().currentId().value_or(-1), 1);
}

void TestRatioPage::leavesAsAFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("picture") << QStringLiteral("ratio.png") << QByteArray("\x89PNG");
    QTest::newRow("drawing") << QStringLiteral("ratio.svg") << QByteArray("<?xml");
    QTest::newRow("page") << QStringLiteral("ratio.pdf") << QByteArray("%PDF");
}

void TestRatioPage::leavesAsAFile()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    const QString path = m_trial->trial.folder.filePath(name);
    QVERIFY(m_page->savePicture(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(8).startsWith(start));
    QVERIFY(!m_page->savePicture(m_trial->trial.folder.filePath(QStringLiteral("no/such/") + name)));
}

void TestRatioPage::exportsItsTableWithTheChart()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const QString path = m_trial->trial.folder.filePath(QStringLiteral("ratio.xlsx"));
    QTimer::singleShot(0, m_page.get(), [path] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog != nullptr);
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
    });
    m_page->grid().exportShown();
    QTRY_VERIFY(!m_page->grid().said().isEmpty());
    QFile file(path);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(m_page->grid().said()));
    QVERIFY(file.readAll().contains("xl/charts/chart1.xml"));
}

void TestRatioPage::countsOverYears()
{
    auto *by = m_page->findChildren<QComboBox *>().first();
    by->setCurrentIndex(1);
    QTRY_COMPARE(m_page->grid().table().rowCount(), 1);
    QCOMPARE(m_page->grid().table().index(0, 0).data().toString(), QStringLiteral("2021"));
}

QTEST_MAIN(TestRatioPage)
#include "tst_ratio_page.moc"
