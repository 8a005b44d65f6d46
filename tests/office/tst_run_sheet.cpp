// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/pdf_text.h"
#include "tests/office/sealed_season.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// What a batch leaves to be signed, what a dry run shows before it replaces a run, and when a batch may be closed.
class TestRunSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWasRun();
    void needsARun();
    void showsWhoWouldMove();
    void closesAfterTheLastDay();
};

void TestRunSheet::saysWhatWasRun()
{
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    QVERIFY(season.runBatch(1, "第二次").has_value());
    const QString path = season.folder.filePath(QStringLiteral("sheet.pdf"));
    QVERIFY(BatchDesk(*season.office).writeSheet(1, path).has_value());
    const RunFacts run = BatchDesk(*season.office).runs()->last();
    const std::optional<QString> text = pdfText(path);
    if (!text)
        QSKIP("pdftotext is not installed");
    QString flat = *text;
    flat.remove(QRegularExpression(QStringLiteral("\\s")));
    for (const QString &part :
         {run.inputsDigest, run.outcomeDigest, QStringLiteral("Operator"), QStringLiteral("Checker"),
          QStringLiteral("Observer"), QStringLiteral("tester"), QStringLiteral("第二次"),
          QStringLiteral("hengyang-2021"), QStringLiteral("Runsthisonereplaced")})
        QVERIFY2(flat.contains(part), qPrintable(part + QLatin1Char('\n') + *text));
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command = 'batch sheet'"), 1);
}

void TestRunSheet::needsARun()
{
    BatchSeason season;
    season.fillTen();
    QCOMPARE(BatchDesk(*season.office).writeSheet(1, season.folder.filePath(QStringLiteral("x.pdf"))).error().code,
             ErrorCode::BatchNotRun);
}

void TestRunSheet::showsWhoWouldMove()
{
    BatchSeason season;
    season.fillTen();
    BatchRequest trial;
    trial.dryRun = true;
    QVERIFY(!season.run(trial)->moved.has_value()); // there is nothing to compare with
    QVERIFY(season.run().has_value());
    QVERIFY(season.run(trial)->moved->isEmpty());
    season.change("UPDATE candidate SET total = 41000 WHERE candidate_no = '21430421002'");
    const Result<BatchReport> report = season.run(trial);
    QVERIFY(report.has_value());
    QStringList moved;
    for (const RunDifference &one : *report->moved)
        moved.append(one.candidateNumber.last(1) + QLatin1Char(':') + one.beforeSchool + QLatin1Char('>') +
                     one.afterSchool);
    QCOMPARE(moved.join(QLatin1Char(' ')), QStringLiteral("1:A>B 2:B>A"));
    QCOMPARE(BatchDesk(*season.office).differenceTableBySchool(*report->moved)->rows(), 2);
    // What was shown is what comes.
    const RunId before = BatchDesk(*season.office).runs()->last().id;
    const Result<BatchReport> done = season.runBatch(1, "分数更正");
    const Result<QList<RunDifference>> after = BatchDesk(*season.office).compare(before, done->run.id);
    QCOMPARE(after->size(), report->moved->size());
}

void TestRunSheet::closesAfterTheLastDay()
{
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    season.clock.isChosen = true;
    season.clock.time = QDateTime(QDate(2021, 7, 22), QTime(2, 0), Qt::UTC);
    const auto early = BatchDesk(*season.office).close(1);
    QCOMPARE(early.error().code, ErrorCode::BatchNotDue);
    QCOMPARE(early.error().args, (QStringList{QStringLiteral("1"), QStringLiteral("2021-07-22")}));
    season.clock.time = season.clock.time.addDays(1);
    QVERIFY(BatchDesk(*season.office).close(1).has_value());
}

QTEST_GUILESS_MAIN(TestRunSheet)
#include "tst_run_sheet.moc"
