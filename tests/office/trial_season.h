// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/batch_desk.h"
#include "models/office/import_desk.h"
#include "models/office/season_desk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace hengzhao::office
{

/// A clock that stands still until a test moves it.
class StillClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return time; }
    [[nodiscard]] bool isChosenDay() const override { return isChosen; }

    QDateTime time = QDateTime(QDate(2021, 7, 20), QTime(2, 0), Qt::UTC);
    /// As with --today.
    bool isChosen = false;
};

/// An open season in a temporary folder, with tables given as text.
class TrialSeason
{
public:
    explicit TrialSeason(const RuleBook &book = RuleBook::standard(2021))
        : office(Office::create(path(), book, false, {QStringLiteral("tester"), QStringLiteral("test")}, clock))
    {
    }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("season.hzs")); }

    [[nodiscard]] Result<ImportReport> import(const QString &kind, const QByteArray &table, ImportRequest request = {})
    {
        request.kind = kind;
        request.path = folder.filePath(kind + QStringLiteral(".csv"));
        QFile file(request.path);
        if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size())
            qFatal("cannot write %s", qPrintable(request.path));
        file.close();
        NoProgress progress;
        return ImportDesk(*office).importFile(request, progress);
    }

    /// Imports and fails the test where that is refused.
    void fill(const QString &kind, const QByteArray &table)
    {
        const Result<ImportReport> report = import(kind, table);
        if (!report) {
            QString found;
            for (const Finding &finding : report.error().findings)
                found += QStringLiteral(" [%1 %2 %3]").arg(finding.row).arg(finding.column, finding.value);
            QFAIL(qPrintable(kind + QLatin1Char(' ') + codeName(report.error().code) + found));
        }
    }

    /// Two schools, one urban with allotments and one in a county, and four candidates.
    void fillSmall()
    {
        fill(QStringLiteral("districts"),
             "district_code,name,line_area,urban\n430405,珠晖区,市城区,1\n430421,衡阳县,衡阳县,0\n");
        fill(QStringLiteral("junior-schools"),
             "junior_school_code,name,district_code\nJ1,一中,430405\nJ2,二中,430421\n");
        fill(QStringLiteral("schools"),
             "school_code,name,category,district_code\nU,城校,secondary,430405\nC,县校,technician,430421\n");
        fill(QStringLiteral("programs"),
             "school_code,program_code,name,years,seats\nU,710201,计算机应用,3,2\nC,0101,机械,3,1\n");
        fill(QStringLiteral("plans"), "school_code,district_code,seats\nU,,2\nU,430405,1\nU,*,1\nC,,1\n");
        fill(QStringLiteral("candidates"), smallCandidates());
        fill(QStringLiteral("choices"), "candidate_no,choice1,choice2\n1,U,C\n2,U,C\n3,U,\n4,C,U\n");
        fill(QStringLiteral("lines"), "line_area,score\n市城区,400\n衡阳县,380\n");
        fill(QStringLiteral("general"), "candidate_no,school_name\n");
    }

    [[nodiscard]] static QByteArray smallCandidates()
    {
        return "candidate_no,name,id_number,district_code,junior_school_code,category,graduated,applied_general,total\n"
               "1,张一,430499200601010002,430405,J1,current,1,0,300\n"
               "2,李二,430499200601010010,430405,J1,current,1,0,290\n"
               "3,王三,430499200601010029,430421,J2,current,1,0,280\n"
               "4,赵四,430499200601010037,430421,J2,current,1,0,270\n";
    }

    [[nodiscard]] Result<BatchReport> run(BatchRequest request = {})
    {
        NoProgress progress;
        request.backup = false;
        return BatchDesk(*office).run(request, progress);
    }

    [[nodiscard]] qint64 count(QByteArrayView sql) { return office->database().number(sql).value().value_or(-1); }

    QTemporaryDir folder;
    StillClock clock;
    Result<Office> office;
};

} // namespace hengzhao::office
