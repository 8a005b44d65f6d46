// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/list_state.h"

#include "models/domain/term.h"

#include <array>

namespace hengzhao
{

namespace
{

constexpr std::array listStates = {
    Term<ListState>{ListState::Open, QLatin1String("open"), u"待上报"},
    Term<ListState>{ListState::Submitted, QLatin1String("submitted"), u"已上报"},
    Term<ListState>{ListState::Reviewed, QLatin1String("reviewed"), u"已复核"},
    Term<ListState>{ListState::Approved, QLatin1String("approved"), u"已审批"},
    Term<ListState>{ListState::Returned, QLatin1String("returned"), u"已退回"},
};

constexpr std::array listActs = {
    Term<ListAct>{ListAct::Submit, QLatin1String("submit"), u"上报"},
    Term<ListAct>{ListAct::Review, QLatin1String("review"), u"复核"},
    Term<ListAct>{ListAct::Approve, QLatin1String("approve"), u"审批"},
    Term<ListAct>{ListAct::Return, QLatin1String("return"), u"退回"},
};

constexpr std::array listAnswers = {
    Term<ListAnswer>{ListAnswer::None, QLatin1String("none"), u"未答复"},
    Term<ListAnswer>{ListAnswer::Signed, QLatin1String("signed"), u"已签认"},
    Term<ListAnswer>{ListAnswer::Objected, QLatin1String("objected"), u"有异议"},
};

// R26. Levels between the first and the last leave a list reviewed; a chain of one level only approves.
constexpr std::array listSteps = {
    ListStep{ListState::Open, ListAct::Submit, ListState::Submitted},
    ListStep{ListState::Submitted, ListAct::Review, ListState::Reviewed},
    ListStep{ListState::Submitted, ListAct::Approve, ListState::Approved},
    ListStep{ListState::Submitted, ListAct::Return, ListState::Returned},
    ListStep{ListState::Reviewed, ListAct::Review, ListState::Reviewed},
    ListStep{ListState::Reviewed, ListAct::Approve, ListState::Approved},
    ListStep{ListState::Reviewed, ListAct::Return, ListState::Returned},
};

} // namespace

QLatin1String codeName(ListState state)
{
    return termCode(listStates, state);
}

std::optional<ListState> parseListState(QStringView text)
{
    return parseTerm(listStates, text);
}

QLatin1String codeName(ListAct act)
{
    return termCode(listActs, act);
}

std::optional<ListAct> parseListAct(QStringView text)
{
    return parseTerm(listActs, text);
}

QLatin1String codeName(ListAnswer answer)
{
    return termCode(listAnswers, answer);
}

std::optional<ListAnswer> parseListAnswer(QStringView text)
{
    return parseTerm(listAnswers, text);
}

QList<ListState> allListStates()
{
    QList<ListState> all;
    for (const Term<ListState> &term : listStates)
        all.append(term.value);
    return all;
}

QList<ListStep> allListSteps()
{
    return QList<ListStep>(listSteps.begin(), listSteps.end());
}

std::optional<ListState> nextState(ListState from, ListAct act)
{
    for (const ListStep &step : listSteps) {
        if (step.from == from && step.act == act)
            return step.to;
    }
    return std::nullopt;
}

bool isWaiting(ListState state)
{
    return state == ListState::Submitted || state == ListState::Reviewed;
}

} // namespace hengzhao
