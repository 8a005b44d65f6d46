// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/school.h"
#include "models/store/database.h"

namespace hengzhao::store
{

/// A recruiting school as publicity knows it.
struct RecruitingSchool {
    qint64 id = 0;
    QString code;
    QString name;
    SchoolCategory category = SchoolCategory::Secondary;
    QString districtCode;
    /// It lies in a district of the city proper.
    bool urban = false;
};

/// A junior-high with its district and its final-year classes, where its roll says how many.
struct JuniorHigh {
    qint64 id = 0;
    QString code;
    QString name;
    QString districtCode;
    QString districtName;
    std::optional<int> classes;
};

struct DistrictEntry {
    qint64 id = 0;
    QString code;
    QString name;
};

/// In force, by their codes.
[[nodiscard]] Result<QList<RecruitingSchool>> recruitingSchools(Database &database);
[[nodiscard]] Result<QList<JuniorHigh>> juniorHighs(Database &database);
[[nodiscard]] Result<QList<DistrictEntry>> districtEntries(Database &database);

/// The one of a code. UnknownSchool, UnknownJuniorSchool, UnknownDistrict where there is none.
[[nodiscard]] Result<RecruitingSchool> recruitingSchool(Database &database, const QString &code);
[[nodiscard]] Result<JuniorHigh> juniorHigh(Database &database, const QString &code);
[[nodiscard]] Result<DistrictEntry> districtEntry(Database &database, const QString &code);

} // namespace hengzhao::store
