// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/office/trial_season.h"

namespace hengzhao::office
{

/// A season whose first batch has been run: candidates 1, 2 and 3 are pre-admitted at A, 4 at B, and 5 nowhere.
/// A has programs P1 (2 seats), P2 (1 seat, interview of 60 at least), P3 (no seat left to give) and P4 (refused); B
/// has Q, where only the school's limit counts.
class ConfirmingSeason : public TrialSeason
{
public:
    using TrialSeason::TrialSeason;

    void fillAndRun()
    {
        fill(QStringLiteral("districts"), "district_code,name,line_area,urban\n430421,衡阳县,衡阳县,0\n");
        fill(QStringLiteral("schools"), "school_code,name,category,district_code,published\n"
                                        "A,甲校,secondary,430421,1\nB,乙校,technician,430421,1\n");
        fill(QStringLiteral("programs"), "school_code,program_code,name,years,seats,interview_minimum\n"
                                         "A,P1,计算机应用,3,2,\nA,P2,学前教育,3,1,60\nA,P3,护理,3,0,\nA,P4,烹饪,3,1,\n"
                                         "B,Q,机械,3,,\n");
        QVERIFY(office->database().run("UPDATE program SET verdict = 'refused' WHERE code = 'P4'").has_value());
        fill(QStringLiteral("plans"), "school_code,district_code,seats\nA,,3\nB,,1\n");
        fill(QStringLiteral("candidates"),
             "candidate_no,name,id_number,district_code,category,graduated,applied_general,total\n"
             "1,张一,430499200601010002,430421,current,1,0,300\n2,李二,430499200601010010,430421,current,1,0,290\n"
             "3,王三,430499200601010029,430421,current,1,0,280\n4,赵四,430499200601010037,430421,current,1,0,270\n"
             "5,钱五,430499200601010045,430421,current,1,0,260\n");
        fill(QStringLiteral("choices"), "candidate_no,choice1\n1,A\n2,A\n3,A\n4,B\n5,B\n");
        fill(QStringLiteral("lines"), "line_area,score\n衡阳县,380\n");
        fill(QStringLiteral("general"), "candidate_no,school_name\n");
        QCOMPARE(run()->run.preAdmitted, 4);
    }

    /// Candidates 1 and 2 are approved, 4 is confirmed only, 3 is pre-admitted, 5 is admitted nowhere.
    void fillAndApprove()
    {
        fillAndRun();
        QVERIFY(confirm("1,430499200601010002,A,P1,,\n2,430499200601010010,A,P1,,\n4,430499200601010037,B,Q,,\n")
                    .has_value());
        for (const char *state : {"submitted", "reviewed", "approved"})
            QVERIFY(office->database()
                        .run("UPDATE admission SET state = ? WHERE candidate_id IN"
                             " (SELECT id FROM candidate WHERE candidate_no IN ('1', '2'))",
                             QLatin1String(state))
                        .has_value());
    }

    [[nodiscard]] Result<ImportReport> confirm(const QByteArray &rows, const ImportRequest &request = {})
    {
        return import(QStringLiteral("confirmations"),
                      "candidate_no,id_number,school_code,program_code,interview,confirmed_at\n" + rows, request);
    }

    [[nodiscard]] QString text(QByteArrayView sql)
    {
        Result<store::Statement> statement = office->database().prepare(sql);
        return statement && statement->step().value() ? statement->text(0) : QStringLiteral("no row");
    }
    [[nodiscard]] QString stateOf(const char *number)
    {
        return text(
            QByteArray("SELECT state FROM admission JOIN candidate ON id = candidate_id WHERE candidate_no = '") +
            number + "'");
    }
    /// The program each candidate confirmed, "1:P1 3:P2".
    [[nodiscard]] QString confirmed()
    {
        return text("SELECT coalesce(group_concat(x, ' '), '') FROM (SELECT c.candidate_no || ':' || p.code AS x"
                    " FROM admission a JOIN candidate c ON c.id = a.candidate_id JOIN program p ON p.id = a.program_id"
                    " WHERE a.state = 'confirmed' ORDER BY c.candidate_no)");
    }

    /// Whatever was written, every invariant holds and the run can be proved again.
    void checkAll()
    {
        const Result<SeasonCheckReport> report = SeasonDesk(*office).check();
        QVERIFY(report.has_value());
        for (const store::SeasonCheck &check : report->checks)
            QVERIFY2(check.holds, qPrintable(check.name));
        QVERIFY(BatchDesk(*office).verify(1)->checks.holds());
    }
};

/// Whether a refused import has this problem, in this row and column.
[[nodiscard]] inline bool hasProblemAt(const Result<ImportReport> &report, FindingCode code, qint64 row,
                                       const char *column)
{
    const Findings &findings = report ? report->findings : report.error().findings;
    return std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.code == code && finding.severity == Severity::Problem && finding.row == row &&
               finding.column == QLatin1String(column);
    });
}

} // namespace hengzhao::office
