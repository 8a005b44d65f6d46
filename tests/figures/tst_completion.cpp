// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/completion.h"

#include <QTest>

using namespace hengzhao::figures;

class TestCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowIsJudged_data();
    void rowIsJudged();
    void totalDoesNotHideWhoIsOver();
};

void TestCompletion::rowIsJudged_data()
{
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<qint64>("live");
    QTest::addColumn<std::optional<double>>("completion");
    QTest::addColumn<Fill>("fill");
    QTest::addColumn<qint64>("free");
    QTest::addColumn<qint64>("excess");
    const auto row = [](const char *name, qint64 limit, qint64 live, std::optional<double> completion, Fill fill,
                        qint64 free, qint64 excess) {
        QTest::newRow(name) << limit << live << completion << fill << free << excess;
    };
    row("nobody yet", 200, 0, 0.0, Fill::Under, 200, 0);
    row("half filled", 200, 100, 0.5, Fill::Under, 100, 0);
    row("last seat free", 200, 199, 0.995, Fill::Under, 1, 0);
    row("full", 200, 200, 1.0, Fill::Full, 0, 0);
    row("over after a cut", 200, 250, 1.25, Fill::Over, 0, 50);
    row("no seats, nobody", 0, 0, std::nullopt, Fill::Full, 0, 0);
    row("cut to nothing with one admitted", 0, 1, std::nullopt, Fill::Over, 0, 1);
}

void TestCompletion::rowIsJudged()
{
    QFETCH(qint64, limit);
    QFETCH(qint64, live);
    QFETCH(std::optional<double>, completion);
    const CompletionRow row{QStringLiteral("3643000001"), {}, limit, live};
    QCOMPARE(row.completion(), completion);
    QTEST(row.fill(), "fill");
    QTEST(row.free(), "free");
    QTEST(row.excess(), "excess");
}

void TestCompletion::totalDoesNotHideWhoIsOver()
{
    const QList<CompletionRow> rows = {{QStringLiteral("A"), {}, 100, 60}, {QStringLiteral("B"), {}, 50, 55}};
    const CompletionRow total = totalOf(rows, QStringLiteral("430400"), QStringLiteral("全市"));
    QCOMPARE(total, CompletionRow({QStringLiteral("430400"), QStringLiteral("全市"), 150, 115}));
    QCOMPARE(rows[1].fill(), Fill::Over);
    QVERIFY(!totalOf(QList<CompletionRow>(), {}, {}).completion());
}

QTEST_GUILESS_MAIN(TestCompletion)
#include "tst_completion.moc"
