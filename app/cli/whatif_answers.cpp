// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/whatif_answers.h"

#include "models/wording/figure_words.h"
#include "models/wording/term_words.h"

#include <QCoreApplication>

namespace hengzhao::cli
{

namespace
{

struct WhatIfWords {
    Q_DECLARE_TR_FUNCTIONS(WhatIfWords)
};

QJsonValue scoreOrNull(const std::optional<Score> &score)
{
    return score ? QJsonValue(score->hundredths() / 100.0) : QJsonValue();
}

QJsonArray bucketsJson(const QList<office::BucketEffect> &buckets)
{
    QJsonArray rows;
    for (const office::BucketEffect &one : buckets) {
        if (one.came == 0 && one.left == 0 && one.seatsBefore == one.seatsAfter)
            continue;
        rows.append(QJsonObject{{QStringLiteral("school"), one.schoolCode},
                                {QStringLiteral("name"), one.schoolName},
                                {QStringLiteral("district"), one.districtText},
                                {QStringLiteral("seats_before"), one.seatsBefore},
                                {QStringLiteral("seats_after"), one.seatsAfter},
                                {QStringLiteral("placed_before"), one.placedBefore},
                                {QStringLiteral("placed_after"), one.placedAfter},
                                {QStringLiteral("cutoff_before"), scoreOrNull(one.cutoffBefore)},
                                {QStringLiteral("cutoff_after"), scoreOrNull(one.cutoffAfter)},
                                {QStringLiteral("came"), one.came},
                                {QStringLiteral("left"), one.left}});
    }
    return rows;
}

} // namespace

QStringList whatIfOptions()
{
    return {QStringLiteral("line"), QStringLiteral("seats"), QStringLiteral("mode"), QStringLiteral("ranking")};
}

Result<office::WhatIfRequest> whatIfRequest(const Arguments &arguments)
{
    office::WhatIfRequest request;
    for (const QString &text : arguments.values(QStringLiteral("line"))) {
        const qsizetype equals = text.lastIndexOf(QLatin1Char('='));
        const std::optional<Score> score = Score::parse(equals < 0 ? QString() : text.mid(equals + 1));
        if (!score)
            return failure(ErrorCode::WrongUsage, {WhatIfWords::tr("--line is AREA=SCORE, not %1").arg(text)});
        request.lines.append({text.left(equals), *score});
    }
    for (const QString &text : arguments.values(QStringLiteral("seats"))) {
        const qsizetype equals = text.lastIndexOf(QLatin1Char('='));
        bool isNumber = false;
        const int seats = text.mid(equals + 1).toInt(&isNumber);
        if (equals < 0 || !isNumber || seats < 0)
            return failure(ErrorCode::WrongUsage,
                           {WhatIfWords::tr("--seats is SCHOOL=N or SCHOOL:DISTRICT=N, not %1").arg(text)});
        const QString place = text.left(equals);
        const qsizetype colon = place.indexOf(QLatin1Char(':'));
        request.seats.append({colon < 0 ? place : place.left(colon),
                              colon < 0 ? std::nullopt : std::optional(place.mid(colon + 1)), seats});
    }
    if (arguments.has(QStringLiteral("mode"))) {
        request.mode = parseBatchMode(arguments.value(QStringLiteral("mode")));
        if (!request.mode || request.mode == BatchMode::Supplement)
            return failure(ErrorCode::ModeUnknown, {arguments.value(QStringLiteral("mode"))});
    }
    if (arguments.has(QStringLiteral("ranking"))) {
        const Result<QList<RankingKey>> ranking = office::parseRanking(arguments.value(QStringLiteral("ranking")));
        if (!ranking)
            return failure(ranking.error());
        request.ranking = *ranking;
    }
    return request;
}

QJsonObject figuresJson(const office::WhatIfFigures &figures)
{
    QJsonArray rounds;
    for (qint64 count : figures.byRound)
        rounds.append(count);
    QJsonArray districts;
    for (qsizetype d = 0; d < figures.districts.size(); ++d) {
        QJsonObject district = shareJson(figures.districts[d]);
        district.insert(QStringLiteral("unplaced"), figures.unplacedOf[d]);
        districts.append(district);
    }
    return {{QStringLiteral("mode"), QString(codeName(figures.mode))}, {QStringLiteral("pool"), figures.pool},
            {QStringLiteral("pre_admitted"), figures.preAdmitted},     {QStringLiteral("unplaced"), figures.unplaced()},
            {QStringLiteral("void_choices"), figures.voidChoices},     {QStringLiteral("by_round"), rounds},
            {QStringLiteral("lot_decided"), figures.lotDecided},       {QStringLiteral("districts"), districts}};
}

QJsonObject shareJson(const figures::ShareRow &row)
{
    const std::optional<double> share = row.share();
    return {{QStringLiteral("key"), row.key},
            {QStringLiteral("name"), row.name},
            {QStringLiteral("vocational"), row.vocational},
            {QStringLiteral("general"), row.general},
            {QStringLiteral("share"), share ? QJsonValue(*share) : QJsonValue()},
            {QStringLiteral("ratio"), row.ratio()}};
}

QJsonObject whatIfJson(const office::WhatIfReport &report)
{
    const QJsonObject after = figuresJson(report.after);
    return {{QStringLiteral("batch"), report.batch},
            {QStringLiteral("before"), figuresJson(report.before)},
            {QStringLiteral("after"), after},
            {QStringLiteral("districts"), after.value(QStringLiteral("districts"))},
            {QStringLiteral("changed"), report.changed},
            {QStringLiteral("placed_anew"), report.moves.placedAnew},
            {QStringLiteral("placed_no_more"), report.moves.placedNoMore},
            {QStringLiteral("placed_elsewhere"), report.moves.elsewhere},
            {QStringLiteral("at_earlier_choice"), report.atEarlierChoice},
            {QStringLiteral("presumed_general"), report.presumedGeneral},
            {QStringLiteral("buckets"), bucketsJson(report.buckets)}};
}

QString whatIfText(const office::WhatIfReport &report)
{
    const office::WhatIfFigures &before = report.before;
    const office::WhatIfFigures &after = report.after;
    TextTable table({wording::batchWord(report.batch), WhatIfWords::tr("before"), WhatIfWords::tr("after")});
    const auto line = [&table](const QString &name, qint64 one, qint64 other) {
        table.add({name, wording::thousands(one), wording::thousands(other)});
    };
    table.add({WhatIfWords::tr("mode"), wording::word(before.mode), wording::word(after.mode)});
    line(WhatIfWords::tr("in the pool"), before.pool, after.pool);
    line(WhatIfWords::tr("pre-admitted"), before.preAdmitted, after.preAdmitted);
    line(WhatIfWords::tr("not placed"), before.unplaced(), after.unplaced());
    for (qsizetype d = 0; d < before.districts.size(); ++d) {
        const auto share = [](const figures::ShareRow &row) {
            return row.share() ? wording::percent(*row.share()) : wording::dash();
        };
        table.add({WhatIfWords::tr("share of %1").arg(before.districts[d].name), share(before.districts[d]),
                   share(after.districts[d])});
    }
    QString text = table.text() +
                   WhatIfWords::tr("%1 candidates would fare differently; nothing was stored.")
                       .arg(wording::thousands(report.changed)) +
                   QLatin1Char('\n');
    if (report.presumedGeneral > 0)
        text += WhatIfWords::tr("%1 candidates newly at or above a line are taken to enter general schools.")
                    .arg(wording::thousands(report.presumedGeneral)) +
                QLatin1Char('\n');
    return text;
}

} // namespace hengzhao::cli
