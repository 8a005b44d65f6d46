// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/admission_state.h"

#include "models/domain/term.h"

#include <array>

namespace hengzhao
{

namespace
{

using State = AdmissionState;
using Act = AdmissionAct;

constexpr std::array states = {
    Term<State>{State::PreAdmitted, QLatin1String("pre_admitted"), u"预录"},
    Term<State>{State::Confirmed, QLatin1String("confirmed"), u"已确认"},
    Term<State>{State::Submitted, QLatin1String("submitted"), u"已上报"},
    Term<State>{State::Reviewed, QLatin1String("reviewed"), u"已复核"},
    Term<State>{State::Approved, QLatin1String("approved"), u"已审批"},
    Term<State>{State::Registered, QLatin1String("registered"), u"已注册"},
    Term<State>{State::Declined, QLatin1String("declined"), u"放弃"},
    Term<State>{State::Released, QLatin1String("released"), u"逾期释放"},
    Term<State>{State::Rejected, QLatin1String("rejected"), u"退档"},
    Term<State>{State::Withdrawn, QLatin1String("withdrawn"), u"撤回"},
    Term<State>{State::Revoked, QLatin1String("revoked"), u"撤销"},
};

constexpr std::array acts = {
    Term<Act>{Act::Confirm, QLatin1String("confirm"), u"确认"},
    Term<Act>{Act::Decline, QLatin1String("decline"), u"放弃"},
    Term<Act>{Act::Release, QLatin1String("release"), u"释放"},
    Term<Act>{Act::Reject, QLatin1String("reject"), u"退档"},
    Term<Act>{Act::Withdraw, QLatin1String("withdraw"), u"撤回"},
    Term<Act>{Act::Submit, QLatin1String("submit"), u"上报"},
    Term<Act>{Act::Review, QLatin1String("review"), u"复核"},
    Term<Act>{Act::Approve, QLatin1String("approve"), u"审批"},
    Term<Act>{Act::Return, QLatin1String("return"), u"退回"},
    Term<Act>{Act::Register, QLatin1String("register"), u"注册"},
    Term<Act>{Act::Revoke, QLatin1String("revoke"), u"撤销"},
};

// Rules, section 6. A stopped school's pre-admitted and confirmed candidates are revoked too (R36).
constexpr std::array steps = {
    AdmissionStep{State::PreAdmitted, Act::Confirm, State::Confirmed},
    AdmissionStep{State::PreAdmitted, Act::Decline, State::Declined},
    AdmissionStep{State::PreAdmitted, Act::Release, State::Released},
    AdmissionStep{State::PreAdmitted, Act::Reject, State::Rejected},
    AdmissionStep{State::PreAdmitted, Act::Revoke, State::Revoked},
    AdmissionStep{State::Confirmed, Act::Submit, State::Submitted},
    AdmissionStep{State::Confirmed, Act::Withdraw, State::Withdrawn},
    AdmissionStep{State::Confirmed, Act::Revoke, State::Revoked},
    AdmissionStep{State::Submitted, Act::Review, State::Reviewed},
    AdmissionStep{State::Submitted, Act::Return, State::Confirmed},
    AdmissionStep{State::Reviewed, Act::Approve, State::Approved},
    AdmissionStep{State::Reviewed, Act::Return, State::Confirmed},
    AdmissionStep{State::Approved, Act::Register, State::Registered},
    AdmissionStep{State::Approved, Act::Revoke, State::Revoked},
};

} // namespace

QLatin1String codeName(AdmissionState state)
{
    return termCode(states, state);
}

QString fileWord(AdmissionState state)
{
    return termChinese(states, state);
}

std::optional<AdmissionState> parseAdmissionState(QStringView text)
{
    return parseTerm(states, text);
}

QLatin1String codeName(AdmissionAct act)
{
    return termCode(acts, act);
}

QList<AdmissionState> allAdmissionStates()
{
    QList<AdmissionState> all;
    for (const Term<State> &term : states)
        all.append(term.value);
    return all;
}

QList<AdmissionStep> allAdmissionSteps()
{
    return QList<AdmissionStep>(steps.begin(), steps.end());
}

std::optional<AdmissionState> nextState(AdmissionState from, AdmissionAct act)
{
    for (const AdmissionStep &step : steps) {
        if (step.from == from && step.act == act)
            return step.to;
    }
    return std::nullopt;
}

bool isLive(AdmissionState state)
{
    switch (state) {
    case State::PreAdmitted:
    case State::Confirmed:
    case State::Submitted:
    case State::Reviewed:
    case State::Approved:
    case State::Registered:
        return true;
    case State::Declined:
    case State::Released:
    case State::Rejected:
    case State::Withdrawn:
    case State::Revoked:
        return false;
    }
    Q_UNREACHABLE();
}

QList<AdmissionState> liveStatesFrom(AdmissionState from)
{
    QList<AdmissionState> result;
    for (AdmissionState state : allAdmissionStates()) {
        if (isLive(state) && state >= from)
            result.append(state);
    }
    return result;
}

} // namespace hengzhao
