// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/crash_report.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace hengzhao::ui;

class TestCrashReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesAReport_data();
    void leavesAReport();
    void hasNothingToTellOtherwise();
};

void TestCrashReport::leavesAReport_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QByteArray>("name");

    QTest::newRow("a look into nowhere") << SIGSEGV << QByteArray("SIGSEGV");
    QTest::newRow("an assertion or an exception nobody caught") << SIGABRT << QByteArray("SIGABRT");
    QTest::newRow("a division by nothing") << SIGFPE << QByteArray("SIGFPE");
}

void TestCrashReport::leavesAReport()
{
    QFETCH(int, fault);
    QFETCH(QByteArray, name);
    const QTemporaryDir folder;
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("crash"), folder.path(), QString::number(fault)});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);

    const std::optional<CrashReport> report = takeCrashReport(folder.path());
    QVERIFY(report.has_value());
    QFile file(report->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.startsWith("hengzhao "));
    QVERIFY2(text.contains(name), text.constData());
    QVERIFY2(text.contains("tst_crash_report"), text.constData());
    QVERIFY(!takeCrashReport(folder.path()).has_value());
}

void TestCrashReport::hasNothingToTellOtherwise()
{
    const QTemporaryDir folder;
    QVERIFY(!takeCrashReport(folder.path()).has_value());
    reportCrashesTo(folder.path());
    QVERIFY(!takeCrashReport(folder.path()).has_value());
}

int main(int argc, char *argv[])
{
    // Started by itself to crash.
    if (argc == 4 && qstrcmp(argv[1], "crash") == 0) {
        reportCrashesTo(QString::fromLocal8Bit(argv[2]));
        std::raise(QByteArray(argv[3]).toInt());
        return 0;
    }
    QCoreApplication application(argc, argv);
    TestCrashReport test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crash_report.moc"
