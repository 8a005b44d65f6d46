// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/office/trial_season.h"

#include "models/store/kind_rows.h"

namespace hengzhao::office
{

[[nodiscard]] inline ImportRequest ofSchool(const char *code)
{
    ImportRequest request;
    request.part.schoolCode = QLatin1String(code);
    return request;
}

[[nodiscard]] inline ImportRequest ofDistrict(const char *code)
{
    ImportRequest request;
    request.part.districtCode = QLatin1String(code);
    return request;
}

/// "U" or "430421": districts have longer codes here.
[[nodiscard]] inline ImportRequest partNamed(const QByteArray &code)
{
    return code.size() > 1 ? ofDistrict(code.constData()) : ofSchool(code.constData());
}

inline const QByteArray candidateHeader =
    "candidate_no,name,id_number,district_code,category,graduated,applied_general,total\n";

/// The small trial season with rows of every kind that an import replaces in parts: of both schools, of both districts.
/// The rule book is the one whose year is 2021.
class PartSeason : public TrialSeason
{
public:
    PartSeason()
    {
        fillSmall();
        fill(QStringLiteral("graduates"), "junior_school_code,on_roll,classes\nJ1,10,1\nJ2,20,2\n");
        fill(QStringLiteral("general-plans"),
             "district_code,school_name,seats\n430405,第一中学,600\n430421,县一中,300\n");
        fill(QStringLiteral("certificates"), "candidate_no,graduated\n1,1\n3,0\n4,0\n");
        fill(QStringLiteral("interviews"), "candidate_no,school_code,score\n1,U,60\n1,C,61\n3,U,62\n3,C,63\n");
        fill(QStringLiteral("general"), "candidate_no,school_name\n2,第一中学\n4,县一中\n");
        fill(QStringLiteral("visits"), "school_code,junior_school_code,day,part,team\nU,J1,2021-05-17,morning,1\n"
                                       "C,J1,2021-05-17,morning,1\nC,J2,2021-05-18,morning,1\n");
        fill(QStringLiteral("lessons"),
             "junior_school_code,day,topic\nJ1,2021-05-17,认识中职\nJ2,2021-05-17,认识中职\n");
    }

    /// What stands of a kind, a row a line.
    [[nodiscard]] QStringList standing(const QString &kind)
    {
        QStringList rows;
        const Result<void> read =
            store::KindRows(office->database()).each(kind, 2, {}, [&rows](const QStringList &cells) {
                QString row = cells.join(QLatin1Char(','));
                while (row.endsWith(QLatin1Char(',')))
                    row.chop(1);
                rows.append(row);
            });
        return read ? rows : QStringList{QStringLiteral("not read")};
    }
    /// All that an import could have touched.
    [[nodiscard]] QStringList everything()
    {
        QStringList all;
        for (const QString &kind : ImportDesk::kinds())
            all += kind + standing(kind).join(QLatin1Char('\n'));
        return all;
    }
};

} // namespace hengzhao::office
