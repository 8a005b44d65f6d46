// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/page_season.h"

#include "ui/lines/line_chart.h"
#include "ui/lines/line_details.h"
#include "ui/lines/line_page.h"
#include "ui/parts/grid.h"

#include <QApplication>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

using namespace hengzhao;
using namespace hengzhao::ui;

/// Cut-off lines set by hand.
class TestLinePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheTotalsOfTheArea();
    void countsWhileTheLineIsDragged();
    void setsALineAfterItWasTyped();
    void setsNothingWithoutTheWord();
    void keepsWhatIsBeingTyped();
    void triesWhatFillsTheSeats();
    void writesSheetAndNotice();
    void handsOverAndListsWhoIsToBeChased();
};

namespace
{

const QString county = QStringLiteral("衡阳县");

void fill(office::BatchSeason &season)
{
    season.fillPlaces("A,甲校,secondary,430421,1\n", "A,,1\n");
    season.fill(QStringLiteral("candidates"),
                office::BatchSeason::people({"430421,current,1,1,460,,,,", "430421,current,1,1,440,,,,",
                                             "430421,current,1,0,500,,,,", "430405,current,1,1,300,,,,"}));
    season.fill(QStringLiteral("lines"), "line_area,score\n衡阳县,450\n");
}

template <typename T>
T *child(const QWidget &page, const char *name)
{
    for (T *one : page.findChildren<T *>()) {
        if (one->accessibleName() == QString::fromUtf8(name))
            return one;
    }
    return nullptr;
}

/// Answers the question that comes up next; what it says.
void answer(const QString &word, QString &asked)
{
    QTimer::singleShot(0, qApp, [word, &asked] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (dialog == nullptr)
            return;
        for (QLabel *label : dialog->findChildren<QLabel *>())
            asked += label->text();
        dialog->findChild<QLineEdit *>()->setText(word);
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->property("main").toBool())
                button->click();
        }
        if (dialog->isVisible())
            dialog->reject();
    });
}

} // namespace

void TestLinePage::showsTheTotalsOfTheArea()
{
    office::BatchSeason season;
    fill(season);
    const auto opened = openSeason(season);
    LinePage page(*opened);
    page.lookAt(county);
    showPage(page);
    QTRY_COMPARE(page.chart().totals().size(), 3);
    QCOMPARE(page.chart().line(), Score::parse(u"450"));
    QCOMPARE(page.details().versions().table().rowCount(), 1);
    QVERIFY(page.sentence().contains(QLatin1String("1 of 3")));
    page.lookAt(QStringLiteral("市城区"));
    QTRY_COMPARE(page.chart().totals().size(), 1);
    QVERIFY(!page.chart().line());
}

void TestLinePage::countsWhileTheLineIsDragged()
{
    office::BatchSeason season;
    fill(season);
    const auto opened = openSeason(season);
    LinePage page(*opened);
    page.lookAt(county);
    showPage(page);
    QTRY_COMPARE(page.chart().totals().size(), 3);
    auto *count = child<QLabel>(page, "At or above the line");
    QVERIFY(count->text().startsWith(QLatin1String("1 ")));
    QTest::qWait(50); // until it is laid out
    auto *plot = page.chart().findChild<QWidget *>();
    QTest::mousePress(plot, Qt::LeftButton, {}, QPoint(60, 60));
    QTest::mouseMove(plot, QPoint(64, 60));
    QTest::mouseRelease(plot, Qt::LeftButton, {}, QPoint(64, 60));
    QVERIFY(*page.chart().line() < *Score::parse(u"450"));
    QCOMPARE(child<QDoubleSpinBox>(page, "Line")->value(), page.chart().line()->hundredths() / 100.0);
    QVERIFY(count->text().startsWith(QLatin1String("2 ")));
    QCOMPARE(season.count("SELECT count(*) FROM cutoff_line"), 1);
}

void TestLinePage::setsALineAfterItWasTyped()
{
    office::BatchSeason season;
    fill(season);
    const auto opened = openSeason(season);
    LinePage page(*opened);
    page.lookAt(county);
    showPage(page);
    QTRY_COMPARE(page.chart().totals().size(), 3);
    auto *set = child<QPushButton>(page, "Set the line …");
    QVERIFY(!set->isEnabled());
    child<QDoubleSpinBox>(page, "Line")->setValue(440);
    QVERIFY(!set->isEnabled());
    child<QLineEdit>(page, "Reason")->setText(QStringLiteral("seats were left"));
    QVERIFY(set->isEnabled());
    QString asked;
    answer(QStringLiteral("440.00"), asked);
    set->click();
    QVERIFY2(asked.contains(QLatin1String("2 of 2 who applied")), qPrintable(asked));
    QTRY_COMPARE(page.details().versions().table().rowCount(), 2);
    QCOMPARE(season.count("SELECT score FROM cutoff_line WHERE ended IS NULL"), 44'000);
    QTRY_VERIFY(!set->isEnabled());
}

void TestLinePage::keepsWhatIsBeingTyped()
{
    office::BatchSeason season;
    fill(season);
    const auto opened = openSeason(season);
    LinePage page(*opened);
    page.lookAt(county);
    showPage(page);
    QTRY_COMPARE(page.chart().totals().size(), 3);
    auto *line = child<QDoubleSpinBox>(page, "Line");
    auto *reason = child<QLineEdit>(page, "Reason");
    line->setValue(440);
    reason->setText(QStringLiteral("seats were left"));
    season.fill(QStringLiteral("lines"), "line_area,score\n市城区,300\n");
    opened->reload();
    QTRY_COMPARE(page.details().versions().table().rowCount(), 2);
    QTest::qWait(100); // until the totals have been read again
    QCOMPARE(line->value(), 440.0);
    QCOMPARE(reason->text(), QStringLiteral("seats were left"));
    page.lookAt(QStringLiteral("市城区"));
    QTRY_COMPARE(line->value(), 300.0);
    QCOMPARE(reason->text(), QString());
}

void TestLinePage::triesWhatFillsTheSeats()
{
    office::BatchSeason season;
    fill(season);
    season.fill(QStringLiteral("general-plans"), "district_code,school_name,seats\n430421,县一中,2\n");
    const auto opened = openSeason(season);
    LinePage page(*opened);
    page.lookAt(county);
    showPage(page);
    QTRY_COMPARE(page.details().worksheet().table().rowCount(), 3);
    QCOMPARE(page.details().worksheet().currentId(), std::optional<std::int64_t>(46'000)); // the one above 450
    auto *effect = child<QLabel>(page, "What the line does");
    QVERIFY2(effect->text().startsWith(QString::fromUtf8("2 general seats, 0 come back · 2 for vocational")),
             qPrintable(effect->text()));
    child<QPushButton>(page, "Fill the seats")->click();
    QCOMPARE(child<QDoubleSpinBox>(page, "Line")->value(), 440.0);
    QVERIFY2(effect->text().contains(QLatin1String("1 for vocational")), qPrintable(effect->text()));
    Q_EMIT page.details().wantsTrying(46'000);
    QCOMPARE(page.chart().line(), Score::parse(u"460"));
    QCOMPARE(season.count("SELECT count(*) FROM cutoff_line"), 1);
}

void TestLinePage::writesSheetAndNotice()
{
    office::BatchSeason season;
    fill(season);
    const auto opened = openSeason(season);
    LinePage page(*opened);
    page.lookAt(county);
    showPage(page);
    QTRY_COMPARE(page.chart().totals().size(), 3);
    const QString sheet = season.folder.filePath(QStringLiteral("sheet.pdf"));
    child<QDoubleSpinBox>(page, "Line")->setValue(440);
    page.writeSheet(sheet);
    QTRY_VERIFY(QFile::exists(sheet));
    QTRY_COMPARE(season.rows("SELECT detail ->> 'score' FROM audit WHERE command = 'lines sheet'", 1),
                 QStringList{QStringLiteral("440.00")}); // the one that is being tried
    const QString notice = season.folder.filePath(QStringLiteral("notice.pdf"));
    page.writeNotice(notice);
    QTRY_VERIFY(QFile::exists(notice));
}

void TestLinePage::handsOverAndListsWhoIsToBeChased()
{
    office::BatchSeason season;
    fill(season);
    const auto opened = openSeason(season);
    LinePage page(*opened);
    showPage(page);
    QTRY_COMPARE(page.details().pools().table().rowCount(), 3);
    QTRY_COMPARE(page.details().chased().table().rowCount(), 3);
    QVERIFY(page.details().tabText(2).contains(QLatin1Char('3')));
    const auto standing = [&page](int row) {
        const Table &pools = page.details().pools().table().table();
        return pools.column(QStringLiteral("pool_standing")).text(static_cast<size_t>(row));
    };
    QCOMPARE(standing(1), QStringLiteral("to be handed over"));
    page.handOver(season.folder.filePath(QStringLiteral("pool.csv")));
    QTRY_COMPARE(standing(1), QStringLiteral("result missing"));
    QVERIFY(QFile::exists(season.folder.filePath(QStringLiteral("pool-衡阳县.csv"))));
    page.writeChaseList(season.folder.filePath(QStringLiteral("chase.csv")));
    QTRY_VERIFY(QFile::exists(season.folder.filePath(QStringLiteral("chase-register.csv"))));
}

void TestLinePage::setsNothingWithoutTheWord()
{
    office::BatchSeason season;
    fill(season);
    const auto opened = openSeason(season);
    LinePage page(*opened);
    page.lookAt(county);
    showPage(page);
    QTRY_COMPARE(page.chart().totals().size(), 3);
    child<QDoubleSpinBox>(page, "Line")->setValue(440);
    child<QLineEdit>(page, "Reason")->setText(QStringLiteral("seats were left"));
    QString asked;
    answer(QStringLiteral("yes"), asked);
    child<QPushButton>(page, "Set the line …")->click();
    QVERIFY(!asked.isEmpty());
    QTest::qWait(50);
    QCOMPARE(season.count("SELECT count(*) FROM cutoff_line"), 1);
}

QTEST_MAIN(TestLinePage)

#include "tst_line_page.moc"
