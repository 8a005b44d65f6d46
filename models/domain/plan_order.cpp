// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/plan_order.h"

#include "models/domain/term.h"

namespace hengzhao
{

namespace
{

constexpr std::array orderKinds = {
    Term<PlanOrderKind>{PlanOrderKind::Issue, QLatin1String("issue"), u"下达"},
    Term<PlanOrderKind>{PlanOrderKind::Adjust, QLatin1String("adjust"), u"调整"},
};

} // namespace

QLatin1String codeName(PlanOrderKind kind)
{
    return termCode(orderKinds, kind);
}

std::optional<PlanOrderKind> parsePlanOrderKind(QStringView text)
{
    return parseTerm(orderKinds, text);
}

} // namespace hengzhao
