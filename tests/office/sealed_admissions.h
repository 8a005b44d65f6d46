// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/office/sealed_season.h"

namespace hengzhao::office
{

/// A sealed season after its first batch: candidates 1, 2 and 3 have confirmed at A (1 and 2 for P1, 3 for P2), 4 at B
/// for Q, and 5 is pre-admitted at B. The third's name holds a character beyond the Basic Multilingual Plane.
class SealedAdmissions : public SealedSeason
{
public:
    void fillAndConfirm()
    {
        Office office = as(Role::Office);
        const std::pair<const char *, const char *> tables[] = {
            {"districts", "district_code,name,line_area,urban\n430421,衡阳县,衡阳县,0\n"},
            {"schools", "school_code,name,category,district_code,published,address,phone\n"
                        "A,甲职业学校,secondary,430421,1,西渡镇一号,0734-1\nB,乙技工学校,technician,430421,1,,\n"},
            {"programs", "school_code,program_code,name,years,seats\nA,P1,计算机应用,3,9\nA,P2,学前教育,五年,9\n"
                         "B,Q,机械,3,9\n"},
            {"plans", "school_code,district_code,seats\nA,,3\nB,,2\n"},
            {"candidates",
             "candidate_no,name,id_number,district_code,category,graduated,applied_general,total\n"
             "1,张一,430499200601010002,430421,current,1,0,300\n2,李二,430499200601010010,430421,current,1,0,290\n"
             "3,𠮷三,430499200601010029,430421,current,1,0,280\n4,赵四,430499200601010037,430421,current,1,0,270\n"
             "5,钱五,430499200601010045,430421,current,1,0,260\n"},
            {"choices", "candidate_no,choice1\n1,A\n2,A\n3,A\n4,B\n5,B\n"},
            {"lines", "line_area,score\n衡阳县,380\n"},
            {"general", "candidate_no,school_name\n"},
        };
        for (const auto &[kind, table] : tables)
            import(office, kind, table);
        BatchRequest run;
        run.backup = false;
        NoProgress progress;
        QVERIFY(BatchDesk(office).run(run, progress).has_value());
        import(office, "confirmations",
               "candidate_no,id_number,school_code,program_code\n1,430499200601010002,A,P1\n"
               "2,430499200601010010,A,P1\n3,430499200601010029,A,P2\n4,430499200601010037,B,Q\n");
    }

private:
    void import(Office &office, const char *kind, const QByteArray &table)
    {
        ImportRequest request;
        request.kind = QString::fromLatin1(kind);
        request.path = folder.filePath(request.kind + QStringLiteral(".csv"));
        QFile file(request.path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(table) == table.size());
        file.close();
        NoProgress progress;
        QVERIFY2(ImportDesk(office).importFile(request, progress).has_value(), kind);
    }
};

} // namespace hengzhao::office
