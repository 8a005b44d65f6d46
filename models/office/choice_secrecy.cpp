// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/choice_secrecy.h"

namespace hengzhao::office
{

Result<bool> areChoicesHidden(Office &office)
{
    const std::optional<QDate> day = office.gateDay();
    if (!day)
        return false;
    const Result<RuleBook> book = office.ruleBook();
    if (!book)
        return failure(book.error());
    const std::optional<Window> window = book->window(QStringLiteral("choices"));
    return window && *day <= window->to;
}

} // namespace hengzhao::office
