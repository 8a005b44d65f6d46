// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/answer.h"

namespace hengzhao::cli
{

/// One act of a verb, such as "add" of `publicity visit`: how many words follow it, what it does.
struct PublicityAct {
    QString name;
    int leastWords = 0;
    int mostWords = 0;
    Result<Answer> (*run)(office::Office &office, const Arguments &arguments);
};

/// Does the act that the first word after the verb names. WrongUsage where there is none, or where words are missing.
[[nodiscard]] Result<Answer> runAct(const Context &context, const QList<PublicityAct> &acts);

/// The n-th word after the act.
[[nodiscard]] inline QString wordAfterAct(const Arguments &arguments, int place)
{
    return arguments.rest.value(place + 1);
}
/// The number that the first word after the act is. WrongUsage where it is none.
[[nodiscard]] Result<qint64> numberAfterAct(const Arguments &arguments);

[[nodiscard]] Command materialCommand();
[[nodiscard]] Command visitCommand();
[[nodiscard]] Command activityCommand();
[[nodiscard]] Command lessonCommand();
[[nodiscard]] Command posterCommand();

} // namespace hengzhao::cli
