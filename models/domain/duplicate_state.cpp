// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/duplicate_state.h"

#include "models/domain/term.h"

namespace hengzhao
{

namespace
{

constexpr std::array duplicateStates = {
    Term<DuplicateState>{DuplicateState::Open, QLatin1String("open"), u"待处理"},
    Term<DuplicateState>{DuplicateState::Kept, QLatin1String("kept"), u"保留"},
    Term<DuplicateState>{DuplicateState::Released, QLatin1String("released"), u"放出"},
};

constexpr std::array duplicateActs = {
    Term<DuplicateAct>{DuplicateAct::Keep, QLatin1String("keep"), u"保留"},
    Term<DuplicateAct>{DuplicateAct::Release, QLatin1String("release"), u"放出"},
};

} // namespace

QLatin1String codeName(DuplicateState state)
{
    return termCode(duplicateStates, state);
}

std::optional<DuplicateState> parseDuplicateState(QStringView text)
{
    return parseTerm(duplicateStates, text);
}

QLatin1String codeName(DuplicateAct act)
{
    return termCode(duplicateActs, act);
}

std::optional<DuplicateAct> parseDuplicateAct(QStringView text)
{
    return parseTerm(duplicateActs, text);
}

std::optional<DuplicateState> nextState(DuplicateState from, DuplicateAct act)
{
    if (from != DuplicateState::Open)
        return std::nullopt;
    return act == DuplicateAct::Keep ? DuplicateState::Kept : DuplicateState::Released;
}

} // namespace hengzhao
