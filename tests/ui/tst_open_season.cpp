// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/page_season.h"

#include <QSignalSpy>
#include <QTest>

using namespace hengzhao;
using namespace hengzhao::ui;

/// What the season hands back from its threads.
class TestOpenSeason : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersEveryLookOnce();
    void tellsNobodyWhoIsGone();
    void endsEveryWork();
    void handsBackARefusal();
};

void TestOpenSeason::answersEveryLookOnce()
{
    office::TrialSeason trial;
    const auto season = openSeason(trial);
    constexpr int looks = 50'000;
    std::vector<int> told(looks, 0);
    int answers = 0;
    for (int look = 0; look < looks; ++look) {
        season->read<int>([look](office::Office &) -> Result<int> { return look; })
            .then(this, [&told, &answers](const Result<int> &answer) {
                ++told[static_cast<std::size_t>(answer.value())];
                ++answers;
            });
        if (look % 64 == 0)
            QCoreApplication::processEvents();
    }
    QVERIFY(QTest::qWaitFor([&answers] { return answers == looks; }, 30'000));
    QVERIFY(std::all_of(told.begin(), told.end(), [](int times) { return times == 1; }));
}

void TestOpenSeason::tellsNobodyWhoIsGone()
{
    office::TrialSeason trial;
    const auto season = openSeason(trial);
    bool isToldToNobody = true;
    auto gone = std::make_unique<QObject>();
    season->read<int>([](office::Office &) -> Result<int> { return 1; })
        .then(gone.get(), [&isToldToNobody](const Result<int> &) { isToldToNobody = false; });
    gone.reset();
    bool isNextTold = false;
    season->read<int>([](office::Office &) -> Result<int> { return 2; }).then(this, [&isNextTold](const Result<int> &) {
        isNextTold = true;
    });
    QTRY_VERIFY(isNextTold);
    QVERIFY(isToldToNobody);
}

/// A work that was over at once was told before work() came back: whoever then waited for its end waited for good.
void TestOpenSeason::endsEveryWork()
{
    office::TrialSeason trial;
    const auto season = openSeason(trial);
    QSignalSpy began(season.get(), &OpenSeason::workBegan);
    QSignalSpy ended(season.get(), &OpenSeason::workEnded);
    QSignalSpy changed(season.get(), &OpenSeason::changed);
    int answers = 0;
    for (int work = 0; work < 200; ++work) {
        season
            ->work<int>(QStringLiteral("counting"),
                        [work](office::Office &, Progress &) -> Result<int> { return work; })
            .then(this,
                  [&answers, season = season.get()](const Result<int> &) { answers += season->isWorking() ? 0 : 1; });
        QVERIFY(season->isWorking());
        QVERIFY(QTest::qWaitFor([&answers, work] { return answers == work + 1; }));
    }
    QCOMPARE(began.count(), 200);
    QCOMPARE(ended.count(), 200);
    QTRY_COMPARE(changed.count(), 200);
}

void TestOpenSeason::handsBackARefusal()
{
    office::TrialSeason trial;
    const auto season = openSeason(trial);
    std::optional<ErrorCode> refusal;
    season->read<int>([](office::Office &) -> Result<int> { return failure(ErrorCode::NotSeason, {}); })
        .then(this, [&refusal](const Result<int> &answer) {
            refusal = answer ? std::nullopt : std::optional(answer.error().code);
        });
    QTRY_COMPARE(refusal, std::optional(ErrorCode::NotSeason));
}

QTEST_MAIN(TestOpenSeason)
#include "tst_open_season.moc"
