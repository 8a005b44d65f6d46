// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/plan_authority.h"

#include <QFile>
#include <QJsonDocument>

namespace hengzhao
{

namespace
{

QJsonObject builtInAuthorities()
{
    QFile file(QStringLiteral(":/rules/plan-authorities.json"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

Role planAuthority(const RuleBook &book, SchoolCategory category)
{
    static const QJsonObject builtIn = builtInAuthorities();
    const QJsonObject given = book.document().value(u"plan_authorities").toObject();
    // The reader of the rule book has refused what is no role.
    const std::optional<Role> own = parseRole(given.value(codeName(category)).toString());
    return own.value_or(parseRole(builtIn.value(codeName(category)).toString()).value_or(Role::MunicipalEducation));
}

QList<Role> planAuthorities(const RuleBook &book)
{
    QList<Role> roles;
    for (const SchoolCategory category :
         {SchoolCategory::Secondary, SchoolCategory::Technician, SchoolCategory::College, SchoolCategory::Outside}) {
        const Role role = planAuthority(book, category);
        if (!roles.contains(role))
            roles.append(role);
    }
    return roles;
}

} // namespace hengzhao
