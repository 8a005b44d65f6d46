// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/commands.h"
#include "models/office/what_if.h"
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

Result<office::WhatIfRequest> readRequest(const Arguments &arguments)
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
    return request;
}

QJsonObject figuresJson(const office::WhatIfFigures &figures)
{
    QJsonArray rounds;
    for (qint64 count : figures.byRound)
        rounds.append(count);
    QJsonArray districts;
    for (const figures::ShareRow &row : figures.districts) {
        const std::optional<double> share = row.share();
        districts.append(QJsonObject{{QStringLiteral("key"), row.key},
                                     {QStringLiteral("name"), row.name},
                                     {QStringLiteral("vocational"), row.vocational},
                                     {QStringLiteral("general"), row.general},
                                     {QStringLiteral("share"), share ? QJsonValue(*share) : QJsonValue()},
                                     {QStringLiteral("ratio"), row.ratio()}});
    }
    return {{QStringLiteral("mode"), QString(codeName(figures.mode))}, {QStringLiteral("pool"), figures.pool},
            {QStringLiteral("pre_admitted"), figures.preAdmitted},     {QStringLiteral("unplaced"), figures.unplaced()},
            {QStringLiteral("void_choices"), figures.voidChoices},     {QStringLiteral("by_round"), rounds},
            {QStringLiteral("lot_decided"), figures.lotDecided},       {QStringLiteral("districts"), districts}};
}

QString reportText(const office::WhatIfReport &report)
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

Result<Answer> whatIf(const Context &context)
{
    const Result<office::WhatIfRequest> request = readRequest(context.arguments);
    if (!request)
        return failure(request.error());
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    Result<office::WhatIf> desk = office::WhatIf::open(*season);
    if (!desk)
        return failure(desk.error());
    const Result<office::WhatIfReport> report = desk->attempt(*request);
    if (!report)
        return failure(report.error());
    QJsonObject after = figuresJson(report->after);
    return Answer{{{QStringLiteral("batch"), report->batch},
                   {QStringLiteral("before"), figuresJson(report->before)},
                   {QStringLiteral("after"), after},
                   {QStringLiteral("districts"), after.value(QStringLiteral("districts"))},
                   {QStringLiteral("changed"), report->changed},
                   {QStringLiteral("presumed_general"), report->presumedGeneral}},
                  reportText(*report),
                  {},
                  0};
}

} // namespace

QList<Command> whatIfCommands()
{
    return {{QStringLiteral("whatif"),
             QString(),
             0,
             0,
             {QStringLiteral("line"), QStringLiteral("seats"), QStringLiteral("mode")},
             whatIf}};
}

} // namespace hengzhao::cli
