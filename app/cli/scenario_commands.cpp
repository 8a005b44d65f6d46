// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/whatif_answers.h"
#include "models/office/city_time.h"
#include "models/office/figure_sheets.h"
#include "models/office/list_desk.h"
#include "models/office/scenario_desk.h"
#include "models/wording/column_titles.h"
#include "models/wording/figure_words.h"
#include "models/wording/name_words.h"

#include <QCoreApplication>

#include <numeric>

namespace hengzhao::cli
{

namespace
{

struct ScenarioWords {
    Q_DECLARE_TR_FUNCTIONS(ScenarioWords)
};

/// All of a table under its titles, to be written.
ShownTable wholeTable(Table table)
{
    ShownTable shown;
    shown.rows.resize(table.rows());
    std::iota(shown.rows.begin(), shown.rows.end(), 0U);
    for (int column = 0; column < table.columns.size(); ++column) {
        const TableColumn &one = table.columns[column];
        shown.columns.append(column);
        shown.titles.append(one.title.isEmpty() ? wording::columnTitle(one.key) : one.title);
    }
    shown.table = std::make_shared<const Table>(std::move(table));
    return shown;
}

Result<void> writeTable(const Context &context, office::Office &season, const office::ShownRequest &request,
                        Answer &answer)
{
    const Result<office::WrittenList> written = office::ListDesk(season).writeShown(request, context.progress);
    if (!written)
        return failure(written.error());
    answer.json.insert(QStringLiteral("file"), written->path);
    answer.text += ScenarioWords::tr("Written: %1").arg(written->path) + QLatin1Char('\n');
    return {};
}

QJsonObject runJson(const office::RunInForce &run)
{
    QJsonObject json = figuresJson(run.figures);
    json.insert(QStringLiteral("run"), run.run.value());
    return json;
}

QJsonObject scenarioJson(const office::Scenario &scenario)
{
    QJsonObject json{{QStringLiteral("name"), scenario.name},
                     {QStringLiteral("changes"), toJson(scenario.request)},
                     {QStringLiteral("by"), scenario.actor},
                     {QStringLiteral("at"), scenario.at.toUTC().toString(Qt::ISODate)},
                     {QStringLiteral("proposed"), scenario.proposedBecause.has_value()}};
    if (scenario.proposedBecause) {
        json.insert(QStringLiteral("reason"), *scenario.proposedBecause);
        json.insert(QStringLiteral("proposed_by"), scenario.proposedBy);
    }
    return json;
}

Result<Answer> listScenarios(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const Result<QList<office::Scenario>> all = office::ScenarioDesk(*season).all();
    if (!all)
        return failure(all.error());
    QJsonArray rows;
    TextTable table({ScenarioWords::tr("scenario"), ScenarioWords::tr("what is tried"), ScenarioWords::tr("by"),
                     ScenarioWords::tr("kept at"), ScenarioWords::tr("proposed because")});
    for (const office::Scenario &one : *all) {
        rows.append(scenarioJson(one));
        table.add({one.name, office::requestWords(one.request), one.actor, office::shownMoment(one.at),
                   one.proposedBecause.value_or(wording::dash())});
    }
    return Answer{{{QStringLiteral("scenarios"), rows}}, table.text(), {}, 0};
}

Result<Answer> showScenario(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const Result<office::Scenario> scenario = office::ScenarioDesk(*season).byName(context.arguments.rest.value(0));
    if (!scenario)
        return failure(scenario.error());
    Result<office::WhatIf> desk = office::WhatIf::open(*season);
    if (!desk)
        return failure(desk.error());
    const Result<office::WhatIfReport> report = desk->attempt(scenario->request);
    if (!report)
        return failure(report.error());
    QJsonObject json = whatIfJson(*report);
    json.insert(QStringLiteral("scenario"), scenarioJson(*scenario));
    return Answer{json,
                  QStringLiteral("%1: %2\n\n").arg(scenario->name, office::requestWords(scenario->request)) +
                      whatIfText(*report),
                  {},
                  0};
}

Result<Answer> compareScenarios(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    QList<office::Scenario> scenarios;
    for (const QString &name : context.arguments.rest) {
        const Result<office::Scenario> scenario = office::ScenarioDesk(*season).byName(name);
        if (!scenario)
            return failure(scenario.error());
        scenarios.append(*scenario);
    }
    Result<office::WhatIf> desk = office::WhatIf::open(*season);
    if (!desk)
        return failure(desk.error());
    const Result<QList<office::WhatIfReport>> reports = office::tryScenarios(*desk, scenarios);
    if (!reports)
        return failure(reports.error());
    QJsonArray rows;
    for (qsizetype i = 0; i < reports->size(); ++i) {
        QJsonObject row = whatIfJson((*reports)[i]);
        row.insert(QStringLiteral("scenario"), scenarios[i].name);
        rows.append(row);
    }
    const Result<std::optional<office::RunInForce>> run = office::WhatIf::inForce(*season, desk->batch());
    if (!run)
        return failure(run.error());
    const Table table = office::comparisonTable(*desk, scenarios, *reports, *run);
    QJsonObject json{{QStringLiteral("scenarios"), rows}};
    if (*run)
        json.insert(QStringLiteral("run"), runJson(**run));
    Answer answer{json, textOf(table), {}, 0};
    const QString path = context.arguments.value(QStringLiteral("out"));
    if (path.isEmpty())
        return answer;
    office::ShownRequest request{QStringLiteral("whatif-compare"), path, wholeTable(table),
                                 ScenarioWords::tr("Scenarios side by side"), wording::rowsPattern()};
    office::addBand(request.shown, desk->targets());
    request.chart = office::comparisonChart(static_cast<qsizetype>(table.rows()));
    const Result<void> written = writeTable(context, *season, request, answer);
    return written ? Result<Answer>(answer) : failure(written.error());
}

Result<Answer> removeScenario(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const QString name = context.arguments.rest.value(0);
    if (const Result<void> done = office::ScenarioDesk(*season).remove(name); !done)
        return failure(done.error());
    return Answer{{{QStringLiteral("removed"), name}},
                  ScenarioWords::tr("The scenario “%1” is removed.").arg(name) + QLatin1Char('\n'),
                  {},
                  0};
}

Result<Answer> proposeScenario(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const QString name = context.arguments.rest.value(0);
    const Result<void> done =
        office::ScenarioDesk(*season).propose(name, context.arguments.value(QStringLiteral("reason")));
    if (!done)
        return failure(done.error());
    return Answer{{{QStringLiteral("proposed"), name}},
                  ScenarioWords::tr("“%1” is proposed now; lines and plans stay as they are.").arg(name) +
                      QLatin1Char('\n'),
                  {},
                  0};
}

Result<Answer> withdrawProposal(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    if (const Result<void> done = office::ScenarioDesk(*season).withdraw(); !done)
        return failure(done.error());
    return Answer{{{QStringLiteral("proposed"), QJsonValue()}},
                  ScenarioWords::tr("Nothing is proposed any more.") + QLatin1Char('\n'),
                  {},
                  0};
}

Result<Answer> curve(const Context &context)
{
    const Result<office::WhatIfRequest> base = whatIfRequest(context.arguments);
    if (!base)
        return failure(base.error());
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    Result<office::WhatIf> desk = office::WhatIf::open(*season);
    if (!desk)
        return failure(desk.error());
    const QString area = context.arguments.rest.value(0);
    const Result<QList<office::CurvePoint>> points = office::curveOf(*desk, area, *base);
    if (!points)
        return failure(points.error());
    QJsonArray rows;
    for (const office::CurvePoint &point : *points)
        rows.append(QJsonObject{{QStringLiteral("line"), point.line.hundredths() / 100.0},
                                {QStringLiteral("share"), shareJson(point.area).value(QStringLiteral("share"))},
                                {QStringLiteral("city_share"), shareJson(point.city).value(QStringLiteral("share"))},
                                {QStringLiteral("unplaced"), point.areaUnplaced},
                                {QStringLiteral("city_unplaced"), point.unplaced},
                                {QStringLiteral("pre_admitted"), point.preAdmitted}});
    const Table table = office::curveTable(*points);
    Answer answer{{{QStringLiteral("line_area"), area}, {QStringLiteral("points"), rows}}, textOf(table), {}, 0};
    const QString path = context.arguments.value(QStringLiteral("out"));
    if (path.isEmpty())
        return answer;
    office::ShownRequest request{QStringLiteral("whatif-curve"), path, wholeTable(table),
                                 ScenarioWords::tr("%1: the line and what it comes to").arg(area),
                                 wording::rowsPattern()};
    office::addBand(request.shown, desk->targets());
    request.chart = office::curveChart(static_cast<qsizetype>(table.rows()));
    const Result<void> written = writeTable(context, *season, request, answer);
    return written ? Result<Answer>(answer) : failure(written.error());
}

} // namespace

QList<Command> scenarioCommands()
{
    constexpr int mostCompared = 20;
    const QString noun = QStringLiteral("whatif");
    const QString out = QStringLiteral("out");
    return {{noun, QStringLiteral("list"), 0, 0, {}, listScenarios},
            {noun, QStringLiteral("show"), 1, 1, {}, showScenario},
            {noun, QStringLiteral("compare"), 1, mostCompared, {out}, compareScenarios},
            {noun, QStringLiteral("remove"), 1, 1, {}, removeScenario},
            {noun, QStringLiteral("propose"), 1, 1, {QStringLiteral("reason")}, proposeScenario},
            {noun, QStringLiteral("withdraw"), 0, 0, {}, withdrawProposal},
            {noun, QStringLiteral("curve"), 1, 1, whatIfOptions() << out, curve}};
}

} // namespace hengzhao::cli
