// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"
#include "models/domain/id.h"

#include <QList>

#include <string>
#include <string_view>

namespace hengzhao::store
{

/// The key of a candidate's decision in a run: runs apart by 2^32, as the table's CHECK says.
[[nodiscard]] constexpr qint64 decisionKey(RunId run, qint64 candidate)
{
    return (run.value() << 32) + candidate;
}

/// What became of one choice and, where the candidate competed, in which place.
struct StoredChoice {
    ChoiceResult result = ChoiceResult::Empty;
    int place = 0;

    friend bool operator==(const StoredChoice &, const StoredChoice &) = default;
};

/// A candidate's choices as the decision table keeps them: one letter a choice, its place behind it where there is one,
/// so "o12t3" is outranked in place 12, then taken in place 3.
void appendStoredChoice(std::string &text, StoredChoice choice);
[[nodiscard]] QList<StoredChoice> parseStoredChoices(std::string_view text);

} // namespace hengzhao::store
