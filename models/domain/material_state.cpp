// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/material_state.h"

#include "models/domain/term.h"

namespace hengzhao
{

namespace
{

constexpr std::array materialStates = {
    Term<MaterialState>{MaterialState::Draft, QLatin1String("draft"), u"草稿"},
    Term<MaterialState>{MaterialState::Submitted, QLatin1String("submitted"), u"已提交"},
    Term<MaterialState>{MaterialState::Returned, QLatin1String("returned"), u"已退回"},
    Term<MaterialState>{MaterialState::Approved, QLatin1String("approved"), u"已通过"},
    Term<MaterialState>{MaterialState::Released, QLatin1String("released"), u"已发布"},
};

constexpr std::array materialActs = {
    Term<MaterialAct>{MaterialAct::Submit, QLatin1String("submit"), u"提交"},
    Term<MaterialAct>{MaterialAct::Approve, QLatin1String("approve"), u"通过"},
    Term<MaterialAct>{MaterialAct::Return, QLatin1String("return"), u"退回"},
    Term<MaterialAct>{MaterialAct::Release, QLatin1String("release"), u"发布"},
};

// R34: nothing is released that its authority has not approved.
constexpr std::array materialSteps = {
    MaterialStep{MaterialState::Draft, MaterialAct::Submit, MaterialState::Submitted},
    MaterialStep{MaterialState::Returned, MaterialAct::Submit, MaterialState::Submitted},
    MaterialStep{MaterialState::Submitted, MaterialAct::Approve, MaterialState::Approved},
    MaterialStep{MaterialState::Submitted, MaterialAct::Return, MaterialState::Returned},
    MaterialStep{MaterialState::Approved, MaterialAct::Release, MaterialState::Released},
};

} // namespace

QLatin1String codeName(MaterialState state)
{
    return termCode(materialStates, state);
}

std::optional<MaterialState> parseMaterialState(QStringView text)
{
    return parseTerm(materialStates, text);
}

QLatin1String codeName(MaterialAct act)
{
    return termCode(materialActs, act);
}

std::optional<MaterialAct> parseMaterialAct(QStringView text)
{
    return parseTerm(materialActs, text);
}

QList<MaterialStep> allMaterialSteps()
{
    return QList<MaterialStep>(materialSteps.begin(), materialSteps.end());
}

std::optional<MaterialState> nextState(MaterialState from, MaterialAct act)
{
    for (const MaterialStep &step : materialSteps) {
        if (step.from == from && step.act == act)
            return step.to;
    }
    return std::nullopt;
}

bool isEditable(MaterialState state)
{
    return nextState(state, MaterialAct::Submit).has_value();
}

} // namespace hengzhao
