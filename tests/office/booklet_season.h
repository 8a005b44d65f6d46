// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/files/read_pdf.h"
#include "tests/office/batch_season.h"

#include "models/office/booklet_desk.h"

namespace hengzhao::office
{

/// A season whose schools are published (A, B, O outside the city), not yet (N), or stopped by an order (S). One
/// program of A is refused.
class BookletSeason : public BatchSeason
{
public:
    explicit BookletSeason(const RuleBook &book = RuleBook::standard(2021)) : BatchSeason(book)
    {
        fill(QStringLiteral("districts"), "district_code,name,line_area,urban\n430405,珠晖区,市城区,1\n"
                                          "430421,衡阳县,衡阳县,0\n");
        fill(QStringLiteral("schools"),
             "school_code,name,category,district_code,nature,sponsor,recruiting_code,address,website,phone,brochure,"
             "published\n"
             "A,甲职业学校,secondary,430405,public,珠晖区政府,0401,湘江路1号,https://a.example,0734-8000001,"
             "https://a.example/b,1\n"
             "B,𠮷田技工学校,technician,430421,private,乙公司,0402,西渡镇2号,,0734-8000002,,1\n"
             "N,未公示学校,secondary,430421,,,,,,,,0\n"
             "O,外市学校,outside,431102,,,,,,,,1\n"
             "S,停招学校,secondary,430405,,,,,,,,1\n");
        fill(QStringLiteral("programs"),
             "school_code,program_code,name,years,tuition,seats,interview_minimum\n"
             "A,710201,计算机应用,3,3200,40,\nA,710202,学前教育,3,3600.5,50,60\n"
             "A,710203,不予开设,3,3000,10,\nB,0101,机械加工,2.5+0.5,,100,\n"
             "N,710201,计算机应用,3,,30,\nO,710201,计算机应用,3,,20,\nS,710209,停招专业,3,,5,\n");
        change("UPDATE program SET verdict = 'refused' WHERE code = '710203'");
        change("UPDATE filing SET stopped_by = '衡教 1 号' WHERE school_id = (SELECT id FROM school WHERE code = 'S')");
    }

    [[nodiscard]] QString file(const char *name) const { return folder.filePath(QLatin1String(name)); }

    [[nodiscard]] Result<WrittenBooklet> write(const BookletRequest &request)
    {
        NoProgress progress;
        return BookletDesk(*office).writeBooklet(request, progress);
    }

    /// The whole booklet's pages as they are read.
    [[nodiscard]] QStringList pages(bool isDraft = false)
    {
        const Result<WrittenBooklet> written = write({file("booklet.pdf"), {}, isDraft});
        return written ? files::textOfPages(written->path) : QStringList();
    }
};

} // namespace hengzhao::office
