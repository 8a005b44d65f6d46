// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QList>
#include <QStringView>

#include <optional>

namespace hengzhao
{

/// Who acts: a member of an authority, of the office, of a school (R26, R30).
enum class Role {
    MunicipalEducation,
    MunicipalLabour,
    CountyEducation,
    CountyLabour,
    Office,
    School,
    JuniorSchool,
    Discipline,
    Inspector,
    Administrator
};

[[nodiscard]] QLatin1String codeName(Role role);
[[nodiscard]] std::optional<Role> parseRole(QStringView text);
[[nodiscard]] QList<Role> allRoles();

} // namespace hengzhao
