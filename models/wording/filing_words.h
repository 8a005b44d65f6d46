// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filing_check.h"

#include <QString>

namespace hengzhao::wording
{

[[nodiscard]] QString word(FilingState state);
[[nodiscard]] QString word(FilingAct act);
[[nodiscard]] QString word(ProgramVerdict verdict);
[[nodiscard]] QString word(ProgramChange change);
[[nodiscard]] QString word(OutwardLevel level);
[[nodiscard]] QString word(OutwardResult result);

/// A kind of document that hangs on a filing; one that the program has no word for is called as the rule book does.
[[nodiscard]] QString documentWord(const QString &kind, const QString &name);
/// What a step of a filing was: an act of the table in domain/filing_state, its beginning, a permission; anything else
/// is given back as it is.
[[nodiscard]] QString filingStepWord(const QString &act);
/// What a check found, as a chip says it: "2 errors", "1 warning", "none".
[[nodiscard]] QString checksWord(qsizetype problems, qsizetype notices);
/// How a field or a program stands beside last year's.
[[nodiscard]] QString fieldChangeWord(const QString &now, const QString &before);
/// "new: nursing; gone: accounting", empty where there is neither.
[[nodiscard]] QString programsChangeWord(const QStringList &added, const QStringList &gone);
/// A finding of a review in one line, its field by its title: "Telephone: expected a value".
[[nodiscard]] QString filingRemark(const Finding &finding);
/// What the public list of those who signed is called.
[[nodiscard]] QString signersTitle();

} // namespace hengzhao::wording
