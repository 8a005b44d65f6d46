// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/trial_window.h"
#include "ui/frame/main_window.h"
#include "ui/frame/search_box.h"
#include "ui/frame/stage_line.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QListView>

using namespace hengzhao;
using namespace hengzhao::ui;

/// The window of a season: every place opens, finds what is searched for, in either language and dress.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensEveryPlace_data();
    void opensEveryPlace();
    void showsTheStages();
    void findsPlacesSchoolsAndCandidates_data();
    void findsPlacesSchoolsAndCandidates();
    void hearsThePagesKeysAmongThePlaces();
    void asksForAnotherDress();
};

void TestMainWindow::opensEveryPlace_data()
{
    QTest::addColumn<bool>("filled");
    QTest::newRow("a season with everything in") << true;
    QTest::newRow("an empty season") << false;
}

void TestMainWindow::opensEveryPlace()
{
    QFETCH(bool, filled);
    TrialWindow trial(filled);
    MainWindow window(*trial.season, {});
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    for (const Place &place : places()) {
        window.goTo(place.name);
        QCOMPARE(window.placeName(), place.name);
        waitFor(*window.currentPage());
        QVERIFY2(!window.currentPage()->title().isEmpty(), qPrintable(place.name));
        const auto buttons = window.currentPage()->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (!button->isVisibleTo(window.currentPage()) ||
                button->metaObject()->className() != QByteArray("QPushButton"))
                continue;
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(button);
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), qPrintable(place.name));
        }
    }
}

void TestMainWindow::showsTheStages()
{
    TrialWindow empty(false);
    const QList<Stage> fresh = stagesOf(empty.season->info(), empty.season->rules());
    QCOMPARE(fresh.first().when, Stage::When::Now);
    TrialWindow filled;
    const QList<Stage> stages = stagesOf(filled.season->info(), filled.season->rules());
    QCOMPARE(stages.size(), fresh.size());
    for (int i = 0; i < 4; ++i)
        QVERIFY2(stages[i].when == Stage::When::Done, qPrintable(stages[i].title));
    QCOMPARE(stages[4].when, Stage::When::Now); // batch 1
    QCOMPARE(stages[5].when, Stage::When::ToCome);
}

void TestMainWindow::findsPlacesSchoolsAndCandidates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("offer");
    QTest::newRow("a place") << QStringLiteral("Overv") << QStringLiteral("Overview");
    QTest::newRow("a school by its code") << QStringLiteral("U") << QStringLiteral("U  城校");
    QTest::newRow("a school by initials") << QStringLiteral("xx") << QStringLiteral("C  县校");
    QTest::newRow("a candidate by number") << QStringLiteral("3") << QStringLiteral("3  王三");
    QTest::newRow("a candidate by name") << QStringLiteral("李") << QStringLiteral("2  李二");
    QTest::newRow("a candidate by initials") << QStringLiteral("zs") << QStringLiteral("4  赵四");
}

void TestMainWindow::findsPlacesSchoolsAndCandidates()
{
    QFETCH(QString, text);
    QFETCH(QString, offer);
    TrialWindow trial;
    SearchBox search(*trial.season, places());
    search.show();
    search.setFocus();
    search.setText(text); // an input method types what no key does
    Q_EMIT search.textEdited(text);
    QTRY_VERIFY_WITH_TIMEOUT(search.offers().contains(offer), 5'000);
    for (const QString &one : search.offers())
        QVERIFY2(!one.contains(QLatin1String("4304992006")), "an identity number is offered");
}

void TestMainWindow::hearsThePagesKeysAmongThePlaces()
{
    TrialWindow trial;
    MainWindow window(*trial.season, {});
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    window.goTo(QStringLiteral("batches"));
    waitFor(*window.currentPage());
    auto *list = window.findChild<QListView *>(QStringLiteral("places"));
    QVERIFY(list != nullptr);
    list->setFocus();
    QSignalSpy began(trial.season.get(), &OpenSeason::workBegan);
    QTest::keyClick(list, Qt::Key_F6);
    QCOMPARE(began.count(), 1);
    QSignalSpy ended(trial.season.get(), &OpenSeason::workEnded);
    QVERIFY(ended.wait(10'000));
    // The key of a page that is not in front does nothing.
    window.goTo(QStringLiteral("overview"));
    QTest::keyClick(list, Qt::Key_F6);
    QCOMPARE(began.count(), 1);
}

void TestMainWindow::asksForAnotherDress()
{
    TrialWindow trial;
    MainWindow window(*trial.season, {false, Brightness::Light, standardFontPoints});
    QSignalSpy chosen(&window, &MainWindow::choicesChanged);
    QAction *chinese = nullptr;
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->text() == QStringLiteral("中文"))
            chinese = action;
    }
    QVERIFY(chinese != nullptr);
    chinese->trigger();
    QCOMPARE(chosen.count(), 1);
    QVERIFY(chosen.first().first().value<WindowChoices>().isChinese);
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
