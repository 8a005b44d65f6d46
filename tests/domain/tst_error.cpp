// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/error.h"
#include "models/domain/result.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace hengzhao;

namespace
{

constexpr int codeCount = static_cast<int>(ErrorCode::ChecksFailed) + 1;

} // namespace

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAndStatuses();
    void statuses_data();
    void statuses();
    void failures();
    void findings();
};

void TestError::namesAndStatuses()
{
    static const QRegularExpression snake(QStringLiteral("^[a-z]+(_[a-z]+)*$"));
    QSet<QLatin1String> names;
    for (int i = 0; i < codeCount; ++i) {
        const auto code = static_cast<ErrorCode>(i);
        const QLatin1String name = codeName(code);
        QVERIFY2(snake.match(name).hasMatch(), name.data());
        QVERIFY2(!names.contains(name), name.data());
        names.insert(name);
        QVERIFY2(exitStatus(code) >= 1 && exitStatus(code) <= 3, name.data());
    }
    QCOMPARE(names.size(), codeCount);
}

// Contract, section 1: 1 refused, problems found, or login wrong; 2 wrong usage; 3 cannot be opened, read or written.
void TestError::statuses_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("status");
    const auto row = [](ErrorCode code, int status) {
        QTest::newRow(codeName(code).data()) << static_cast<int>(code) << status;
    };
    row(ErrorCode::WrongUsage, 2);
    row(ErrorCode::FileMissing, 3);
    row(ErrorCode::DiskFull, 3);
    row(ErrorCode::NotSeason, 3);
    row(ErrorCode::SeasonNewer, 3);
    row(ErrorCode::SeasonLocked, 3);
    row(ErrorCode::WrongEncoding, 3);
    row(ErrorCode::ProblemsFound, 1);
    row(ErrorCode::LoginWrong, 1);
    row(ErrorCode::NotPermitted, 1);
    row(ErrorCode::ChecksFailed, 1);
    row(ErrorCode::UnknownCandidate, 1);
}

void TestError::statuses()
{
    QFETCH(int, code);
    QTEST(exitStatus(static_cast<ErrorCode>(code)), "status");
}

void TestError::failures()
{
    const Result<int> result = failure(ErrorCode::UnknownBatch, {QStringLiteral("4")});
    QVERIFY(!result);
    QCOMPARE(result.error(), (Error{ErrorCode::UnknownBatch, {QStringLiteral("4")}, {}}));
}

void TestError::findings()
{
    const Finding problem{.code = FindingCode::NotScore, .row = 3, .column = {}, .value = {}, .args = {}};
    const Finding notice{
        .code = FindingCode::TotalIsNotSum, .severity = Severity::Notice, .column = {}, .value = {}, .args = {}};
    QVERIFY(!hasProblem({}));
    QVERIFY(!hasProblem({notice}));
    QVERIFY(hasProblem({notice, problem}));
    QCOMPARE(ofSeverity({notice, problem, notice}, Severity::Notice), (Findings{notice, notice}));
    QCOMPARE(ofSeverity({notice, problem}, Severity::Problem), (Findings{problem}));
}

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
