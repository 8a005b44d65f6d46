// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/batch.h"
#include "models/domain/ranking_key.h"
#include "models/domain/result.h"
#include "models/domain/score.h"

#include <QJsonObject>

namespace hengzhao::office
{

/// One thing tried: an area's line, or seats of a school or of one of its buckets.
struct LineChange {
    QString area;
    Score score;

    friend bool operator==(const LineChange &, const LineChange &) = default;
};
struct SeatsChange {
    QString schoolCode;
    /// The bucket's district text; nothing for the whole school, whose buckets then change in proportion.
    std::optional<QString> district;
    int seats = 0;

    friend bool operator==(const SeatsChange &, const SeatsChange &) = default;
};

struct WhatIfRequest {
    QList<LineChange> lines = {};
    QList<SeatsChange> seats = {};
    std::optional<BatchMode> mode = {};
    /// The order of candidates (R13); totalRanking() is made of it.
    std::optional<QList<RankingKey>> ranking = {};

    [[nodiscard]] bool isEmpty() const { return lines.isEmpty() && seats.isEmpty() && !mode && !ranking; }

    friend bool operator==(const WhatIfRequest &, const WhatIfRequest &) = default;
};

/// "total,evaluation,lot" as an order of candidates. Refused are words that are no keys, a key named twice, and any key
/// behind the lot or the candidate number, which leave nobody equal.
[[nodiscard]] Result<QList<RankingKey>> parseRanking(const QString &text);
[[nodiscard]] QString rankingText(const QList<RankingKey> &ranking);

/// As a scenario is kept: what changes, by the codes of the season.
[[nodiscard]] QJsonObject toJson(const WhatIfRequest &request);
/// Whatever cannot be understood is left out: what a newer program kept must not stop an older one.
[[nodiscard]] WhatIfRequest requestFromJson(const QJsonObject &json);

} // namespace hengzhao::office
