// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/permission.h"

#include <algorithm>

namespace hengzhao::office
{

Result<void> require(const Office &office, const QList<Role> &roles)
{
    if (std::any_of(roles.begin(), roles.end(), [&office](Role role) { return office.hasRole(role); }))
        return {};
    if (std::any_of(roles.begin(), roles.end(), [&office](Role role) { return office.holdsRole(role); }))
        return failure(ErrorCode::InspectionOnly);
    QStringList names;
    for (Role role : roles)
        names.append(codeName(role));
    return failure(ErrorCode::RoleNeeded, {names.join(QStringLiteral(", "))});
}

Result<void> requireForDistrict(const Office &office, const QList<Role> &roles, const QString &district)
{
    if (const QString &own = office.post().districtCode; !own.isEmpty() && own != district)
        return failure(ErrorCode::OutsideDistrict, {own});
    return require(office, roles);
}

Result<void> requireForSchool(const Office &office, const QList<Role> &roles, const QString &school)
{
    if (const QString &own = office.post().schoolCode; !own.isEmpty() && own != school)
        return failure(ErrorCode::OutsideSchool, {own});
    return require(office, roles);
}

bool mayNameCandidates(const Office &office)
{
    return require(office, {Role::MunicipalEducation, Role::Office}).has_value();
}

} // namespace hengzhao::office
