// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/page_season.h"

#include "ui/discipline/discipline_page.h"
#include "ui/discipline/report_form.h"
#include "ui/discipline/sanction_form.h"
#include "ui/discipline/sanction_pane.h"
#include "ui/discipline/violation_pane.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>

using namespace hengzhao;
using namespace hengzhao::ui;

/// From a suspicion to a sanction and back, as an officer clicks it.
class TestDisciplinePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAReportOfASuspect();
    void walksAReportToASanction();
    void imposesNothingWithoutTheWord();
    void writesPapers();
};

namespace
{

QPushButton *button(const QWidget &within, const char *text)
{
    for (QPushButton *one : within.findChildren<QPushButton *>()) {
        if (one->text() == QString::fromUtf8(text))
            return one;
    }
    qFatal("no button %s", text);
}

template <typename T>
T *field(const QWidget &within, const char *name)
{
    for (T *one : within.findChildren<T *>()) {
        if (one->accessibleName() == QLatin1String(name))
            return one;
    }
    qFatal("no field %s", name);
}

/// Types a word into the question that comes up next; what it asked.
void answerNext(const QString &word, QString &asked)
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, qApp, [timer, word, &asked] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (dialog == nullptr)
            return;
        timer->deleteLater();
        for (QLabel *label : dialog->findChildren<QLabel *>())
            asked += label->text();
        dialog->findChild<QLineEdit *>()->setText(word);
        for (QPushButton *one : dialog->findChildren<QPushButton *>()) {
            if (one->property("main").toBool())
                one->click();
        }
        if (dialog->isVisible())
            dialog->reject();
    });
    timer->start(10);
}

/// A report against A that has been established.
qint64 established(office::BatchSeason &season, const char *kind = "slander")
{
    office::DisciplineDesk desk(*season.office);
    office::ViolationReport report;
    report.kind = QLatin1String(kind);
    report.code = QStringLiteral("B");
    report.facts = QStringLiteral("said so");
    const qint64 id = desk.report(report).value();
    const bool isTaken = desk.take(id, ViolationAct::Investigate, {}).has_value() &&
                         desk.take(id, ViolationAct::Establish, QStringLiteral("seen")).has_value();
    return isTaken ? id : -1;
}

} // namespace

void TestDisciplinePage::makesAReportOfASuspect()
{
    office::BatchSeason season;
    season.fillTen();
    const auto opened = openSeason(season);
    DisciplinePage page(*opened);
    showPage(page);
    QCOMPARE(page.suspects().table().rowCount(), 3);
    QVERIFY(page.sentence().contains(QLatin1String("3 schools on the suspicion list")));
    page.lookAt(QStringLiteral("suspects"));
    page.suspects().selectId(1); // X, which the directory does not have
    button(page, "Report this school")->click();
    QCOMPARE(page.reportForm().report().code, QStringLiteral("X"));
    QCOMPARE(page.reportForm().report().offender, Offender::Unlisted);
    button(page.reportForm(), "Report")->click();
    QTRY_COMPARE(page.violations().table().rowCount(), 1);
    QCOMPARE(season.rows("SELECT subject_code, source, anonymous FROM violation", 3),
             QStringList{QStringLiteral("X|suspicion|1")});
    QTRY_VERIFY(page.sentence().contains(QLatin1String("2 schools on the suspicion list")));
}

void TestDisciplinePage::walksAReportToASanction()
{
    office::BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value()); // B: 2 of 2 taken
    const auto opened = openSeason(season);
    DisciplinePage page(*opened);
    showPage(page);
    button(page, "New report")->click();
    QVERIFY(!button(page.reportForm(), "Report")->isEnabled());
    field<QLineEdit>(page.reportForm(), "Code")->setText(QStringLiteral("B"));
    field<QPlainTextEdit>(page.reportForm(), "Facts")->setPlainText(QStringLiteral("paid a teacher"));
    field<QLineEdit>(page.reportForm(), "Reporter")->setText(QStringLiteral("周小川"));
    button(page.reportForm(), "Report")->click();
    QTRY_COMPARE(page.violations().table().rowCount(), 1);
    QTRY_VERIFY(page.pane().violation().id == 1);
    QVERIFY(!button(page.pane(), "Established")->isEnabled());
    button(page.pane(), "Who reported it")->click();
    QTRY_VERIFY(field<QLabel>(page.pane(), "Reporter")->text().contains(QStringLiteral("周小川")));
    button(page.pane(), "Investigate")->click();
    QTRY_COMPARE(page.pane().violation().state, ViolationState::Investigated);
    field<QLineEdit>(page.pane(), "Reason")->setText(QStringLiteral("receipts"));
    button(page.pane(), "Established")->click();
    QTRY_COMPARE(page.pane().violation().state, ViolationState::Established);
    button(page.pane(), "Sanction …")->click();
    auto *kind = field<QComboBox>(page.sanctionForm(), "Measure");
    QVERIFY(!field<QSpinBox>(page.sanctionForm(), "Amount")->isEnabled()); // criticism touches no seat
    kind->setCurrentIndex(kind->findData(QStringLiteral("plan-cut")));
    field<QSpinBox>(page.sanctionForm(), "Amount")->setValue(1);
    QVERIFY(!button(page.sanctionForm(), "Impose …")->isEnabled());
    field<QLineEdit>(page.sanctionForm(), "Order")->setText(QStringLiteral("No. 7"));
    QString asked;
    answerNext(QStringLiteral("No. 7"), asked);
    button(page.sanctionForm(), "Impose …")->click();
    QTRY_COMPARE(page.sanctions().table().rowCount(), 1);
    QVERIFY2(asked.contains(QLatin1String("1 seats are cut; open claims on seats that fall free are then 1")),
             qPrintable(asked));
    QTRY_COMPARE(page.sanctionPane().claimed().table().rowCount(), 2);
    field<QLineEdit>(page.sanctionPane(), "Order")->setText(QStringLiteral("No. 8"));
    field<QLineEdit>(page.sanctionPane(), "Reason")->setText(QStringLiteral("appeal upheld"));
    button(page.sanctionPane(), "Lift")->click();
    QTRY_COMPARE(season.count("SELECT count(*) FROM sanction WHERE ended IS NOT NULL"), 1);
    QTRY_COMPARE(page.sanctionPane().claimed().table().rowCount(), 0);
}

void TestDisciplinePage::imposesNothingWithoutTheWord()
{
    office::BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    QCOMPARE(established(season), 1);
    const auto opened = openSeason(season);
    DisciplinePage page(*opened);
    showPage(page);
    QTRY_COMPARE(page.pane().violation().id, 1);
    button(page.pane(), "Sanction …")->click();
    auto *kind = field<QComboBox>(page.sanctionForm(), "Measure");
    kind->setCurrentIndex(kind->findData(QStringLiteral("stopped")));
    field<QLineEdit>(page.sanctionForm(), "Order")->setText(QStringLiteral("No. 7"));
    QString asked;
    answerNext(QStringLiteral("yes"), asked);
    button(page.sanctionForm(), "Impose …")->click();
    QTRY_VERIFY2(asked.contains(QLatin1String("2 admissions end at once")), qPrintable(asked));
    QTest::qWait(50);
    QCOMPARE(season.count("SELECT count(*) FROM sanction"), 0);
    QCOMPARE(season.count("SELECT count(*) FROM former_admission"), 0);
}

void TestDisciplinePage::writesPapers()
{
    office::BatchSeason season;
    season.fillTen();
    QCOMPARE(established(season, "unfiled-recruiting"), 1);
    const auto opened = openSeason(season);
    DisciplinePage page(*opened);
    showPage(page);
    QTRY_COMPARE(page.pane().violation().id, 1);
    const QString letter = season.folder.filePath(QStringLiteral("letter.pdf"));
    page.writeLetter(letter);
    QTRY_VERIFY(QFile::exists(letter));
    const QString list = season.folder.filePath(QStringLiteral("list.xlsx"));
    page.writePublicList(list);
    QTRY_VERIFY(QFile::exists(list));
}

QTEST_MAIN(TestDisciplinePage)
#include "tst_discipline_page.moc"
