// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/commands.h"
#include "models/office/city_time.h"
#include "models/office/line_desk.h"
#include "models/wording/figure_words.h"

#include <QCoreApplication>

namespace hengzhao::cli
{

namespace
{

struct LinesWords {
    Q_DECLARE_TR_FUNCTIONS(LinesWords)
};

QJsonValue scoreJson(const std::optional<Score> &score)
{
    return score ? QJsonValue(score->hundredths() / 100.0) : QJsonValue();
}

Result<Answer> listLines(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    office::LineDesk desk(*season);
    const Result<QList<office::LineArea>> areas = desk.areas();
    const Result<QList<office::LineVersion>> versions = desk.versions();
    if (!areas || !versions)
        return failure(areas ? versions.error() : areas.error());
    QJsonArray lines;
    TextTable table({LinesWords::tr("area"), LinesWords::tr("line"), LinesWords::tr("candidates"),
                     LinesWords::tr("applied"), LinesWords::tr("general pool"), LinesWords::tr("general result")});
    for (const office::LineArea &area : *areas) {
        lines.append(QJsonObject{{QStringLiteral("line_area"), area.name},
                                 {QStringLiteral("score"), scoreJson(area.line)},
                                 {QStringLiteral("candidates"), area.candidates},
                                 {QStringLiteral("applied_general"), area.applied},
                                 {QStringLiteral("general_pool"), area.generalPool},
                                 {QStringLiteral("general_result"), area.generalResult}});
        table.add({area.name, area.line ? area.line->text() : wording::dash(), wording::thousands(area.candidates),
                   wording::thousands(area.applied), wording::thousands(area.generalPool),
                   area.generalResult ? LinesWords::tr("imported") : wording::dash()});
    }
    QJsonArray history;
    TextTable past({LinesWords::tr("area"), LinesWords::tr("version"), LinesWords::tr("line"), LinesWords::tr("set at"),
                    LinesWords::tr("by"), LinesWords::tr("reason")});
    for (const office::LineVersion &version : *versions) {
        const QString at = office::shownMoment(version.at);
        history.append(QJsonObject{{QStringLiteral("line_area"), version.lineArea},
                                   {QStringLiteral("version"), version.version},
                                   {QStringLiteral("score"), scoreJson(version.score)},
                                   {QStringLiteral("at"), version.at.toUTC().toString(Qt::ISODate)},
                                   {QStringLiteral("by"), version.actor},
                                   {QStringLiteral("reason"), version.reason},
                                   {QStringLiteral("in_force"), version.inForce}});
        past.add({version.lineArea, QString::number(version.version), version.score.text(), at, version.actor,
                  version.reason});
    }
    return Answer{{{QStringLiteral("lines"), lines}, {QStringLiteral("versions"), history}},
                  table.text() + QLatin1Char('\n') + past.text(),
                  {},
                  0};
}

Result<Answer> setLines(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const QString area = context.arguments.rest.value(0);
    const QString score = context.arguments.rest.value(1);
    const Result<void> done =
        office::LineDesk(*season).set(area, score, context.arguments.value(QStringLiteral("reason")));
    if (!done)
        return failure(done.error());
    const Score parsed = Score::parse(score).value_or(Score());
    return Answer{{{QStringLiteral("line_area"), area}, {QStringLiteral("score"), scoreJson(parsed)}},
                  LinesWords::tr("%1: the line is %2.").arg(area, parsed.text()) + QLatin1Char('\n'),
                  {},
                  0};
}

} // namespace

QList<Command> linesCommands()
{
    const QString noun = QStringLiteral("lines");
    return {{noun, QStringLiteral("list"), 0, 0, {}, listLines},
            {noun, QStringLiteral("set"), 2, 2, {QStringLiteral("reason")}, setLines}};
}

} // namespace hengzhao::cli
