// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/answer.h"

namespace hengzhao::cli
{

/// A command about one row of the season, whose number is the first word after the verb: opens the season and hands its
/// desk and the number on.
template <typename Desk, typename Act>
[[nodiscard]] Result<Answer> withRow(const Context &context, Act act)
{
    const Result<qint64> id = rowNumber(context.arguments, 0);
    if (!id)
        return failure(id.error());
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    Desk desk(*season);
    return act(desk, *id);
}

} // namespace hengzhao::cli
