// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/batch_season.h"

#include "models/office/dispatch_desk.h"
#include "models/office/task_desk.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// What the season waits for, and of whom.
class TestTaskDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatIsMissingFirst();
    void asksForTheNextBatchAlone();
    void tellsLateFromToday_data();
    void tellsLateFromToday();
    void countsWhatWaits();
    void leavesOutWhatOthersDo();

private:
    static QStringList titles(Office &office)
    {
        QStringList all;
        const Result<QList<Task>> tasks = TaskDesk(office).tasks();
        for (const Task &task : tasks.value())
            all.append(task.title);
        return all;
    }
};

void TestTaskDesk::namesWhatIsMissingFirst()
{
    TrialSeason season;
    const Result<QList<Task>> tasks = TaskDesk(*season.office).tasks();
    QVERIFY(tasks);
    QCOMPARE(tasks->first().title, QStringLiteral("Bring in: districts"));
    QVERIFY(tasks->first().blocks);
    // What blocks stands before what is merely late.
    const auto open = std::find_if(tasks->begin(), tasks->end(), [](const Task &task) { return !task.blocks; });
    QVERIFY(std::all_of(open, tasks->end(), [](const Task &task) { return !task.blocks; }));
}

void TestTaskDesk::asksForTheNextBatchAlone()
{
    BatchSeason season;
    season.fillTen();
    QVERIFY(titles(*season.office).contains(QStringLiteral("Run the first batch")));
    QVERIFY(!titles(*season.office).contains(QStringLiteral("Run the second batch")));
    QVERIFY(season.run());
    QVERIFY(!titles(*season.office).contains(QStringLiteral("Run the first batch")));
    QVERIFY(titles(*season.office).contains(QStringLiteral("Take confirmations of the first batch, then close it")));
}

void TestTaskDesk::tellsLateFromToday_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("when");
    QTest::addColumn<Tone>("tone");
    QTest::newRow("three days ahead") << QDate(2021, 7, 17) << "7-20" << Tone::Neutral;
    QTest::newRow("on the day") << QDate(2021, 7, 20) << "today" << Tone::Warning;
    QTest::newRow("a day too late") << QDate(2021, 7, 21) << "late" << Tone::Bad;
}

void TestTaskDesk::tellsLateFromToday()
{
    QFETCH(QDate, today);
    QFETCH(QString, when);
    QFETCH(Tone, tone);
    BatchSeason season;
    season.fillTen();
    season.clock.time = QDateTime(today, QTime(2, 0), Qt::UTC);
    const Result<QList<Task>> tasks = TaskDesk(*season.office).tasks();
    const auto run = std::find_if(tasks->begin(), tasks->end(),
                                  [](const Task &task) { return task.title == QLatin1String("Run the first batch"); });
    QVERIFY(run != tasks->end());
    QCOMPARE(whenWord(*run), when);
    QVERIFY(toneOf(*run) == tone);
}

void TestTaskDesk::countsWhatWaits()
{
    BatchSeason season;
    season.fillTen(); // school N is not published yet
    season.change("UPDATE filing SET state = 'submitted' WHERE school_id = (SELECT id FROM school WHERE code = 'N')");
    QVERIFY(titles(*season.office).contains(QStringLiteral("Review 1 filing(s)")));
    QCOMPARE(SeasonDesk(*season.office).info()->openFilings, 1);
    QVERIFY(titles(*season.office).contains(QStringLiteral("Issue the plans of 4 school(s)")));
    QVERIFY(DispatchDesk(*season.office)
                .add(QStringLiteral("补交承诺书"), QStringLiteral("甲校"), QStringLiteral("2021-07-19")));
    const Result<QList<Task>> tasks = TaskDesk(*season.office).tasks();
    const auto order = std::find_if(tasks->begin(), tasks->end(),
                                    [](const Task &task) { return task.place == QLatin1String("calendar"); });
    QVERIFY(order != tasks->end());
    QCOMPARE(order->title, QStringLiteral("1 order(s) of the dispatch not done"));
    QVERIFY(order->when == Task::When::Late); // it is 20 July
}

void TestTaskDesk::leavesOutWhatOthersDo()
{
    const TrialSeason trial;
    const Officer officer{QStringLiteral("tester"), QStringLiteral("test")};
    const QString path = trial.folder.filePath(QStringLiteral("sealed.hzs"));
    const auto login = [] {
        return Login{QStringLiteral("first"), QByteArray("right password"), {}, vault::PasswordCost::least()};
    };
    Result<Office> office = Office::create(path, RuleBook::standard(2021), false, officer, trial.clock, login());
    QVERIFY(office);
    QVERIFY(titles(*office).contains(QStringLiteral("Bring in: districts"))); // it holds the office's role
    Result<store::Transaction> transaction = office->begin();
    QVERIFY(transaction);
    QVERIFY(office->database().run("UPDATE account_role SET role = 'inspector' WHERE role = 'office'"));
    QVERIFY(office->database().run("DELETE FROM account_role WHERE role <> 'inspector'"));
    QVERIFY(transaction->commit({QStringLiteral("account roles"), QString(), {}}));
    Result<Office> inspector = Office::open(path, officer, trial.clock, login());
    QVERIFY(inspector);
    QCOMPARE(titles(*inspector), QStringList());
}

QTEST_GUILESS_MAIN(TestTaskDesk)
#include "tst_task_desk.moc"
