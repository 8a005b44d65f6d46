// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shown_texts.h"
#include "tests/ui/trial_window.h"
#include "ui/figures/figure_chart.h"
#include "ui/parts/look.h"
#include "ui/wall/wall_display.h"

#include <QFile>
#include <QLabel>

using namespace hengzhao;
using namespace hengzhao::ui;

namespace
{

/// Goes off when a test says so.
class ToldTimer final : public WallTimer
{
public:
    void start(std::chrono::milliseconds span) override { waits = span; }
    void stop() override { waits.reset(); }
    void ring()
    {
        waits.reset();
        Q_EMIT due();
    }

    std::optional<std::chrono::milliseconds> waits;
};

} // namespace

/// The dashboards turn by themselves on a whole screen, and name nobody.
class TestWallDisplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(*qApp, Brightness::Light, standardFontPoints); }
    void turnsByItself();
    void isTurnedByHand();
    void isHeld();
    void keepsItsPace_data();
    void keepsItsPace();
    void readsTheSeasonAnew();
    void saysWhatIsMissing();
    void hidesThePointer();
    void isLeft_data();
    void isLeft();
    void cutsNothing();

private:
    void show(bool filled, int seconds = 20);
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!m_wall->isLoading(), 10'000); }
    [[nodiscard]] QString figure() const { return m_wall->chart().panel().scope.figure; }

    std::unique_ptr<TrialWindow> m_trial;
    std::unique_ptr<ToldTimer> m_turning;
    std::unique_ptr<ToldTimer> m_resting;
    std::unique_ptr<WallDisplay> m_wall;
};

void TestWallDisplay::show(bool filled, int seconds)
{
    m_wall.reset();
    m_trial = std::make_unique<TrialWindow>(filled);
    if (filled)
        m_trial->runBatch();
    m_turning = std::make_unique<ToldTimer>();
    m_resting = std::make_unique<ToldTimer>();
    m_wall = std::make_unique<WallDisplay>(*m_trial->season, m_trial->trial.clock,
                                           WallDisplay::Timers{*m_turning, *m_resting}, seconds);
    m_wall->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_wall.get()));
    settle();
}

void TestWallDisplay::turnsByItself()
{
    show(true);
    QStringList seen;
    do {
        seen.append(figure());
        QCOMPARE(m_turning->waits, std::optional(std::chrono::milliseconds(20'000)));
        QVERIFY(office::hasFigures(m_wall->chart().panel()));
        QVERIFY(m_wall->chart().isVisible());
        for (const QString &text : shownTexts(*m_wall))
            QVERIFY2(!text.contains(QStringLiteral("张一")), qPrintable(text));
        m_turning->ring();
        settle();
    } while (figure() != seen.first() && seen.size() < 20);
    QVERIFY(seen.size() > 3);
    // In the order of the dashboards, those without figures passed over.
    QStringList expected;
    for (const QString &one : office::panelFigures()) {
        if (seen.contains(one))
            expected.append(one);
    }
    QCOMPARE(seen, expected);
}

void TestWallDisplay::isTurnedByHand()
{
    show(true);
    const QString first = figure();
    QTest::keyClick(m_wall.get(), Qt::Key_Right);
    settle();
    QVERIFY(figure() != first);
    QTest::keyClick(m_wall.get(), Qt::Key_Left);
    settle();
    QCOMPARE(figure(), first);
}

void TestWallDisplay::isHeld()
{
    show(true);
    QTest::keyClick(m_wall.get(), Qt::Key_Space);
    QVERIFY(m_wall->isPaused() && !m_turning->waits);
    QCOMPARE(m_wall->accessibleName(), m_wall->chart().panel().title);
    // It says when it was read, not when it was held.
    m_trial->trial.clock.time = m_trial->trial.clock.time.addSecs(3600);
    QTest::keyClick(m_wall.get(), Qt::Key_Space);
    QTest::keyClick(m_wall.get(), Qt::Key_Space);
    QVERIFY(shownTexts(*m_wall).contains(QStringLiteral("as of 2021-07-20 10:00")));
    // By hand it goes on all the same, and stays held.
    QTest::keyClick(m_wall.get(), Qt::Key_Right);
    settle();
    QVERIFY(!m_turning->waits);
    QTest::keyClick(m_wall.get(), Qt::Key_Space);
    QVERIFY(!m_wall->isPaused() && m_turning->waits);
    // Held while a page is on its way.
    QTest::keyClick(m_wall.get(), Qt::Key_Right);
    QTest::keyClick(m_wall.get(), Qt::Key_Space);
    settle();
    QVERIFY(!m_turning->waits);
}

void TestWallDisplay::keepsItsPace_data()
{
    QTest::addColumn<int>("given");
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("seconds");
    QTest::newRow("slower") << 20 << int(Qt::Key_Plus) << 25;
    QTest::newRow("faster") << 20 << int(Qt::Key_Minus) << 15;
    QTest::newRow("no faster than can be read") << fewestWallSeconds << int(Qt::Key_Minus) << fewestWallSeconds;
    QTest::newRow("no slower") << mostWallSeconds << int(Qt::Key_Plus) << mostWallSeconds;
    QTest::newRow("a setting that makes no sense") << -4 << int(Qt::Key_Plus) << fewestWallSeconds + 5;
}

void TestWallDisplay::keepsItsPace()
{
    QFETCH(int, given);
    QFETCH(int, key);
    QFETCH(int, seconds);
    show(true, given);
    const int before = m_wall->seconds();
    QSignalSpy changed(m_wall.get(), &WallDisplay::paceChanged);
    QTest::keyClick(m_wall.get(), static_cast<Qt::Key>(key));
    QCOMPARE(m_wall->seconds(), seconds);
    QCOMPARE(m_turning->waits, std::optional(std::chrono::milliseconds(seconds * 1000)));
    QCOMPARE(changed.count(), before == seconds ? 0 : 1);
}

void TestWallDisplay::readsTheSeasonAnew()
{
    show(false);
    office::TrialSeason &season = m_trial->trial;
    season.clock.time = season.clock.time.addSecs(3600);
    season.fillSmall(); // by somebody else, at another connection
    m_turning->ring();
    settle();
    QStringList seen;
    for (int i = 0; i < 12; ++i) {
        seen.append(figure());
        m_turning->ring();
        settle();
    }
    QVERIFY2(seen.contains(QStringLiteral("demand")), qPrintable(seen.join(QLatin1Char(' '))));
    QVERIFY(shownTexts(*m_wall).contains(QStringLiteral("as of 2021-07-20 11:00")));
}

void TestWallDisplay::saysWhatIsMissing()
{
    show(false);
    // The national series needs no season; what a season has not is never turned to.
    QCOMPARE(m_wall->message(), figure().isEmpty() ? m_wall->accessibleName() : QString());
    const QString shown = figure();
    m_turning->ring();
    settle();
    QCOMPARE(figure(), shown);
    // It goes on trying where the season cannot be read.
    QVERIFY(m_trial->trial.office->database().run("DROP TABLE past_figure").has_value());
    m_turning->ring();
    settle();
    QVERIFY(!m_wall->message().isEmpty());
    QVERIFY(m_turning->waits.has_value());
}

void TestWallDisplay::hidesThePointer()
{
    show(true);
    QVERIFY(m_resting->waits.has_value());
    m_resting->ring();
    QCOMPARE(m_wall->cursor().shape(), Qt::BlankCursor);
    QTest::mouseMove(m_wall.get(), {200, 300});
    QTRY_COMPARE(m_wall->cursor().shape(), Qt::ArrowCursor);
    QVERIFY(m_resting->waits.has_value());
}

void TestWallDisplay::isLeft_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("by Esc") << int(Qt::Key_Escape);
    QTest::newRow("by the key that opened it") << int(Qt::Key_F11);
}

void TestWallDisplay::isLeft()
{
    QFETCH(int, key);
    show(true);
    QSignalSpy left(m_wall.get(), &WallDisplay::left);
    QTest::keyClick(m_wall.get(), static_cast<Qt::Key>(key));
    QCOMPARE(left.count(), 1);
}

void TestWallDisplay::cutsNothing()
{
    show(true);
    for (const QSize size : {QSize(1366, 768), QSize(1920, 1080), QSize(3840, 2160)}) {
        m_wall->resize(size);
        QTRY_COMPARE(m_wall->size(), size);
        QTRY_COMPARE(cutTexts(*m_wall), QStringList());
        for (const QLabel *label : m_wall->findChildren<QLabel *>())
            QVERIFY2(label->font().pointSizeF() >= size.height() / 60.0, qPrintable(label->text()));
        QVERIFY(m_wall->chart().font().pointSizeF() >= size.height() / 60.0);
    }
}

QTEST_MAIN(TestWallDisplay)
#include "tst_wall_display.moc"
