// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/subject.h"

#include <QList>
#include <QString>

#include <optional>

namespace hengzhao
{

/// What a ranking key compares.
enum class RankingKind { Total, Subjects, Evaluation, Interview, Lot, Number };

/// One key of the order in which candidates stand (R13).
struct RankingKey {
    using Kind = RankingKind;

    Kind kind = Kind::Total;
    /// The subjects summed, where the kind is Subjects; one subject is a sum of one.
    QList<Subject> subjects = {};

    /// As the rule book writes it: "total", "chinese+math+english", "lot".
    [[nodiscard]] QString text() const;
    [[nodiscard]] static std::optional<RankingKey> parse(QStringView text);

    friend bool operator==(const RankingKey &, const RankingKey &) = default;
};

/// The ranking an order is really made by: without `lot`, the candidate number stands last, so that it is always
/// total (contract, section 3).
[[nodiscard]] QList<RankingKey> totalRanking(QList<RankingKey> ranking);

} // namespace hengzhao
