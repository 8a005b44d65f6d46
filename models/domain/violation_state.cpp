// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/violation_state.h"

#include "models/domain/term.h"

#include <array>

namespace hengzhao
{

namespace
{

using State = ViolationState;
using Act = ViolationAct;

constexpr std::array violationStates = {
    Term<State>{State::Reported, QLatin1String("reported"), u"待核查"},
    Term<State>{State::Investigated, QLatin1String("investigated"), u"核查中"},
    Term<State>{State::Established, QLatin1String("established"), u"查实"},
    Term<State>{State::Dismissed, QLatin1String("dismissed"), u"不属实"},
};

constexpr std::array violationActs = {
    Term<Act>{Act::Investigate, QLatin1String("investigate"), u"核查"},
    Term<Act>{Act::Establish, QLatin1String("establish"), u"查实"},
    Term<Act>{Act::Dismiss, QLatin1String("dismiss"), u"不属实"},
};

// R36: reported -> investigated -> established | dismissed.
constexpr std::array violationSteps = {
    ViolationStep{State::Reported, Act::Investigate, State::Investigated},
    ViolationStep{State::Investigated, Act::Establish, State::Established},
    ViolationStep{State::Investigated, Act::Dismiss, State::Dismissed},
};

constexpr std::array offenders = {
    Term<Offender>{Offender::School, QLatin1String("school"), u"招生学校"},
    Term<Offender>{Offender::JuniorSchool, QLatin1String("junior-school"), u"初中学校"},
    Term<Offender>{Offender::Post, QLatin1String("post"), u"个人职务"},
    Term<Offender>{Offender::Unlisted, QLatin1String("unlisted"), u"未备案学校"},
};

} // namespace

QLatin1String codeName(ViolationState state)
{
    return termCode(violationStates, state);
}

std::optional<ViolationState> parseViolationState(QStringView text)
{
    return parseTerm(violationStates, text);
}

QLatin1String codeName(ViolationAct act)
{
    return termCode(violationActs, act);
}

QList<ViolationState> allViolationStates()
{
    QList<ViolationState> all;
    for (const Term<State> &term : violationStates)
        all.append(term.value);
    return all;
}

QList<ViolationStep> allViolationSteps()
{
    return QList<ViolationStep>(violationSteps.begin(), violationSteps.end());
}

std::optional<ViolationState> nextState(ViolationState from, ViolationAct act)
{
    for (const ViolationStep &step : violationSteps) {
        if (step.from == from && step.act == act)
            return step.to;
    }
    return std::nullopt;
}

QLatin1String codeName(Offender offender)
{
    return termCode(offenders, offender);
}

std::optional<Offender> parseOffender(QStringView text)
{
    return parseTerm(offenders, text);
}

} // namespace hengzhao
