// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/what_if_request.h"

#include <QJsonArray>

namespace hengzhao::office
{

Result<QList<RankingKey>> parseRanking(const QString &text)
{
    QList<RankingKey> ranking;
    const QStringList words = text.split(QLatin1Char(','));
    for (const QString &word : words) {
        const std::optional<RankingKey> key = RankingKey::parse(word.trimmed());
        const bool isBehindLast = !ranking.isEmpty() && (ranking.last().kind == RankingKind::Lot ||
                                                         ranking.last().kind == RankingKind::Number);
        if (!key || isBehindLast || ranking.contains(*key))
            return failure(ErrorCode::RankingWrong, {text});
        ranking.append(*key);
    }
    return ranking;
}

QString rankingText(const QList<RankingKey> &ranking)
{
    QStringList keys;
    for (const RankingKey &key : ranking)
        keys.append(key.text());
    return keys.join(QLatin1Char(','));
}

QJsonObject toJson(const WhatIfRequest &request)
{
    QJsonArray lines;
    for (const LineChange &line : request.lines)
        lines.append(QJsonObject{{QStringLiteral("line_area"), line.area},
                                 {QStringLiteral("score"), line.score.hundredths() / 100.0}});
    QJsonArray seats;
    for (const SeatsChange &change : request.seats) {
        QJsonObject one{{QStringLiteral("school"), change.schoolCode}, {QStringLiteral("seats"), change.seats}};
        if (change.district)
            one.insert(QStringLiteral("district"), *change.district);
        seats.append(one);
    }
    QJsonObject json{{QStringLiteral("lines"), lines}, {QStringLiteral("seats"), seats}};
    if (request.mode)
        json.insert(QStringLiteral("mode"), QString(codeName(*request.mode)));
    if (request.ranking)
        json.insert(QStringLiteral("ranking"), rankingText(*request.ranking));
    return json;
}

WhatIfRequest requestFromJson(const QJsonObject &json)
{
    WhatIfRequest request;
    const QJsonArray lines = json.value(QStringLiteral("lines")).toArray();
    for (const auto &value : lines) {
        const QJsonObject line = value.toObject();
        const qint64 hundredths = qRound64(line.value(QStringLiteral("score")).toDouble(-1) * 100);
        if (const std::optional<Score> score = Score::fromHundredths(hundredths))
            request.lines.append({line.value(QStringLiteral("line_area")).toString(), *score});
    }
    const QJsonArray seats = json.value(QStringLiteral("seats")).toArray();
    for (const auto &value : seats) {
        const QJsonObject one = value.toObject();
        const QJsonValue district = one.value(QStringLiteral("district"));
        const int number = one.value(QStringLiteral("seats")).toInt(-1);
        if (number >= 0)
            request.seats.append({one.value(QStringLiteral("school")).toString(),
                                  district.isString() ? std::optional(district.toString()) : std::nullopt, number});
    }
    request.mode = parseBatchMode(json.value(QStringLiteral("mode")).toString());
    const QString ranking = json.value(QStringLiteral("ranking")).toString();
    if (const Result<QList<RankingKey>> keys = parseRanking(ranking); !ranking.isEmpty() && keys)
        request.ranking = *keys;
    return request;
}

} // namespace hengzhao::office
