// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/role.h"

#include "models/domain/term.h"

namespace hengzhao
{

namespace
{

constexpr std::array roles = {
    Term<Role>{Role::MunicipalEducation, QLatin1String("municipal-education"), u"市教育局"},
    Term<Role>{Role::MunicipalLabour, QLatin1String("municipal-labour"), u"市人社局"},
    Term<Role>{Role::CountyEducation, QLatin1String("county-education"), u"县教育局"},
    Term<Role>{Role::CountyLabour, QLatin1String("county-labour"), u"县人社局"},
    Term<Role>{Role::Office, QLatin1String("office"), u"市中职招生办"},
    Term<Role>{Role::School, QLatin1String("school"), u"招生学校"},
    Term<Role>{Role::JuniorSchool, QLatin1String("junior-school"), u"初中学校"},
    Term<Role>{Role::Discipline, QLatin1String("discipline"), u"纪检"},
    Term<Role>{Role::Inspector, QLatin1String("inspector"), u"督查"},
    Term<Role>{Role::Administrator, QLatin1String("administrator"), u"系统管理员"},
};

} // namespace

QLatin1String codeName(Role role)
{
    return termCode(roles, role);
}

std::optional<Role> parseRole(QStringView text)
{
    return parseTerm(roles, text);
}

QList<Role> allRoles()
{
    QList<Role> all;
    for (const Term<Role> &term : roles)
        all.append(term.value);
    return all;
}

} // namespace hengzhao
