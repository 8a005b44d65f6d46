// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/filing_season.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// Tables of schools and programs that come while filings are under review.
class TestFilingImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishesWhatTheTableSays();
    void leavesReviewedFilingsWhereTheyStand();
    void refusesToChangeAnAcceptedSchool();
    void refusesToLeaveOutAReviewedSchool();
    void refusesToChangeAcceptedPrograms();
};

namespace
{

Findings findingsOf(const Result<ImportReport> &report)
{
    return report ? Findings() : report.error().findings;
}

} // namespace

void TestFilingImport::publishesWhatTheTableSays()
{
    FilingSeason season;
    season.fill(QStringLiteral("schools"), FilingSeason::schoolTable().replace(",100,0\n", ",100,1\n"));
    QCOMPARE(season.state("A"), FilingState::Published);
    // It went through no review, so the next table may say otherwise.
    QVERIFY(!season.view("A").filing.reviewed);
    season.fill(QStringLiteral("schools"), FilingSeason::schoolTable());
    QCOMPARE(season.state("A"), FilingState::Draft);
}

void TestFilingImport::leavesReviewedFilingsWhereTheyStand()
{
    FilingSeason season;
    season.publish("A");
    season.submit("T");
    season.fill(QStringLiteral("schools"), FilingSeason::schoolTable());
    QCOMPARE(season.state("A"), FilingState::Published);
    QCOMPARE(season.state("T"), FilingState::Submitted);
    season.fill(QStringLiteral("programs"), FilingSeason::programTable());
    QCOMPARE(season.view("A").filing.programs.first().verdict, ProgramVerdict::Accepted);
    QCOMPARE(season.view("T").filing.programs.size(), 1);
}

void TestFilingImport::refusesToChangeAnAcceptedSchool()
{
    FilingSeason season;
    season.accept("A");
    const Findings found =
        findingsOf(season.import(QStringLiteral("schools"), FilingSeason::schoolTable().replace("0734-1", "0734-7")));
    QCOMPARE(found.first().code, FindingCode::FilingFrozen);
    QCOMPARE(found.first().row, 2);
    QCOMPARE(season.view("A").filing.school.phone, QStringLiteral("0734-1"));
}

void TestFilingImport::refusesToLeaveOutAReviewedSchool()
{
    FilingSeason season;
    season.submit("X");
    season.fill(QStringLiteral("programs"), "school_code,program_code,name,years\n");
    const QByteArray table = FilingSeason::schoolTable();
    const Findings found = findingsOf(season.import(QStringLiteral("schools"), table.first(table.indexOf("X,"))));
    QCOMPARE(ofSeverity(found, Severity::Problem).size(), 1);
    QCOMPARE(ofSeverity(found, Severity::Problem).first().code, FindingCode::StillReferenced);
    QCOMPARE(season.state("X"), FilingState::Submitted);
}

void TestFilingImport::refusesToChangeAcceptedPrograms()
{
    FilingSeason season;
    season.accept("A");
    const Findings found =
        findingsOf(season.import(QStringLiteral("programs"), FilingSeason::programTable().replace("980", "990")));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().code, FindingCode::FilingFrozen);
    // What the table leaves out stays.
    season.fill(QStringLiteral("programs"), "school_code,program_code,name,years\nT,0203,数控,3\n");
    QCOMPARE(season.view("A").filing.programs.size(), 2);
    QCOMPARE(season.view("T").filing.programs.first().code, QStringLiteral("0203"));
}

QTEST_GUILESS_MAIN(TestFilingImport)

#include "tst_filing_import.moc"
