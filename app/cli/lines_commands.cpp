// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/commands.h"
#include "models/office/city_time.h"
#include "models/office/line_desk.h"
#include "models/office/pool_desk.h"
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

/// A score given as an option; nothing where it is not given.
Result<std::optional<Score>> scoreOption(const Arguments &arguments)
{
    const QString text = arguments.value(QStringLiteral("line"));
    if (text.isEmpty())
        return std::nullopt;
    const std::optional<Score> score = Score::parse(text);
    if (!score)
        return failure(ErrorCode::NotScore, {text});
    return score;
}

QJsonObject effectJson(const office::LineEffect &effect)
{
    const std::optional<double> share = effect.share().share();
    return {{QStringLiteral("line"), scoreJson(effect.line)},
            {QStringLiteral("general_pool"), effect.generalPool},
            {QStringLiteral("general"), effect.general},
            {QStringLiteral("come_back"), effect.comeBack()},
            {QStringLiteral("vocational"), effect.vocational},
            {QStringLiteral("share"), share ? QJsonValue(*share) : QJsonValue()}};
}

/// One line of the summary: a line, and what it does.
void addEffect(TextTable &table, const QString &name, const office::LineWorksheet &sheet, std::optional<Score> line)
{
    if (!line)
        return table.add({name, wording::dash(), {}, {}, {}, {}});
    const office::LineEffect effect = sheet.effectOf(*line);
    const std::optional<double> share = effect.share().share();
    table.add({name, line->text(), wording::thousands(effect.generalPool), wording::thousands(effect.comeBack()),
               wording::thousands(effect.vocational), share ? wording::percent(*share) : wording::dash()});
}

QString worksheetText(const office::LineWorksheet &sheet, std::optional<Score> wanted)
{
    TextTable effects({LinesWords::tr("line"), LinesWords::tr("score"), LinesWords::tr("general pool"),
                       LinesWords::tr("come back"), LinesWords::tr("for vocational schools"),
                       LinesWords::tr("vocational share")});
    if (wanted)
        addEffect(effects, LinesWords::tr("proposed"), sheet, wanted);
    addEffect(effects, LinesWords::tr("in force"), sheet, sheet.line);
    addEffect(effects, LinesWords::tr("fills the general seats"), sheet, sheet.fillingLine());
    addEffect(effects, LinesWords::tr("last year's"), sheet, sheet.lastLine());
    const QString seats = sheet.seats.general ? wording::thousands(*sheet.seats.general) : wording::dash();
    return LinesWords::tr("%1: %2 candidates, %3 applied to general schools; general seats %4, vocational seats %5")
               .arg(sheet.area, wording::thousands(sheet.candidates), wording::thousands(sheet.applied), seats,
                    wording::thousands(sheet.seats.vocational)) +
           QStringLiteral("\n\n") + effects.text();
}

QJsonObject worksheetJson(const office::LineWorksheet &sheet)
{
    QJsonArray totals;
    qint64 applied = 0;
    for (const office::TotalCount &one : sheet.ranked()) {
        applied += one.applied;
        totals.append(QJsonObject{{QStringLiteral("total"), scoreJson(one.total)},
                                  {QStringLiteral("applied"), one.applied},
                                  {QStringLiteral("applied_above"), applied}});
    }
    QJsonArray past;
    for (const office::PastLine &line : sheet.past)
        past.append(QJsonObject{{QStringLiteral("year"), line.year}, {QStringLiteral("score"), scoreJson(line.score)}});
    return {
        {QStringLiteral("line_area"), sheet.area},
        {QStringLiteral("candidates"), sheet.candidates},
        {QStringLiteral("applied_general"), sheet.applied},
        {QStringLiteral("general_seats"), sheet.seats.general ? QJsonValue(*sheet.seats.general) : QJsonValue()},
        {QStringLiteral("vocational_seats"), sheet.seats.vocational},
        {QStringLiteral("in_force"), sheet.line ? QJsonValue(effectJson(sheet.effectOf(*sheet.line))) : QJsonValue()},
        {QStringLiteral("fills_seats"),
         sheet.fillingLine() ? QJsonValue(effectJson(sheet.effectOf(*sheet.fillingLine()))) : QJsonValue()},
        {QStringLiteral("past"), past},
        {QStringLiteral("totals"), totals}};
}

Result<Answer> showWorksheet(const Context &context)
{
    const Result<std::optional<Score>> wanted = scoreOption(context.arguments);
    if (!wanted)
        return failure(wanted.error());
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    office::LineDesk desk(*season);
    const QString area = context.arguments.rest.value(0);
    const Result<office::LineWorksheet> sheet = desk.worksheet(area);
    if (!sheet)
        return failure(sheet.error());
    QJsonObject json = worksheetJson(*sheet);
    if (*wanted)
        json.insert(QStringLiteral("proposed"), effectJson(sheet->effectOf(**wanted)));
    QString text = worksheetText(*sheet, *wanted);
    if (const QString path = context.arguments.value(QStringLiteral("out")); !path.isEmpty()) {
        const Result<qint64> rows = desk.writeWorksheet(area, path, context.progress);
        if (!rows)
            return failure(rows.error());
        json.insert(QStringLiteral("path"), path);
        json.insert(QStringLiteral("rows"), *rows);
        text += LinesWords::tr("%1: %2 rows").arg(path, wording::thousands(*rows)) + QLatin1Char('\n');
    }
    return Answer{json, text, {}, 0};
}

Result<Answer> writeSheet(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const office::LineSheetRequest request{context.arguments.rest.value(0), context.arguments.rest.value(1),
                                           context.arguments.value(QStringLiteral("line")),
                                           context.arguments.value(QStringLiteral("reason"))};
    if (const Result<void> done = office::LineDesk(*season).writeApprovalSheet(request); !done)
        return failure(done.error());
    return Answer{{{QStringLiteral("line_area"), request.area}, {QStringLiteral("path"), request.path}},
                  LinesWords::tr("%1: the approval sheet of %2").arg(request.path, request.area) + QLatin1Char('\n'),
                  {},
                  0};
}

Result<Answer> writeNotice(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const QString path = context.arguments.rest.value(0);
    const Result<qint64> lines = office::LineDesk(*season).writeNotice(path, context.progress);
    if (!lines)
        return failure(lines.error());
    return Answer{{{QStringLiteral("path"), path}, {QStringLiteral("lines"), *lines}},
                  LinesWords::tr("%1: %2 lines in force").arg(path, wording::thousands(*lines)) + QLatin1Char('\n'),
                  {},
                  0};
}

QJsonObject poolJson(const office::AreaPool &pool)
{
    QJsonObject json{{QStringLiteral("line_area"), pool.area},
                     {QStringLiteral("standing"), QString(codeName(pool.standing))},
                     {QStringLiteral("score"), scoreJson(pool.line)},
                     {QStringLiteral("general_pool"), pool.pool},
                     {QStringLiteral("general_result"), pool.hasResult},
                     {QStringLiteral("taken"), pool.taken},
                     {QStringLiteral("outside_pool"), pool.outsidePool}};
    if (const std::optional<qint64> back = pool.comeBack())
        json.insert(QStringLiteral("come_back"), *back);
    if (pool.handover)
        json.insert(QStringLiteral("handed_over"),
                    QJsonObject{{QStringLiteral("candidates"), pool.handover->candidates},
                                {QStringLiteral("line"), scoreJson(pool.handover->line)},
                                {QStringLiteral("file"), pool.handover->file},
                                {QStringLiteral("sha256"), pool.handover->digest},
                                {QStringLiteral("at"), pool.handover->at.toUTC().toString(Qt::ISODate)},
                                {QStringLiteral("by"), pool.handover->actor}});
    return json;
}

Result<Answer> listPools(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const Result<QList<office::AreaPool>> pools = office::PoolDesk(*season).pools();
    if (!pools)
        return failure(pools.error());
    QJsonArray areas;
    for (const office::AreaPool &pool : *pools)
        areas.append(poolJson(pool));
    return Answer{{{QStringLiteral("pools"), areas}}, textOf(office::tableOf(*pools)), {}, 0};
}

} // namespace

QList<Command> linesCommands()
{
    const QString noun = QStringLiteral("lines");
    return {{noun, QStringLiteral("list"), 0, 0, {}, listLines},
            {noun, QStringLiteral("set"), 2, 2, {QStringLiteral("reason")}, setLines},
            {noun, QStringLiteral("pools"), 0, 0, {}, listPools},
            {noun, QStringLiteral("worksheet"), 1, 1, {QStringLiteral("line"), QStringLiteral("out")}, showWorksheet},
            {noun, QStringLiteral("sheet"), 2, 2, {QStringLiteral("line"), QStringLiteral("reason")}, writeSheet},
            {noun, QStringLiteral("notice"), 1, 1, {}, writeNotice}};
}

} // namespace hengzhao::cli
