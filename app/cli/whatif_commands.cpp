// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/whatif_answers.h"
#include "models/office/scenario_desk.h"
#include "models/wording/figure_words.h"

#include <QCoreApplication>

namespace hengzhao::cli
{

namespace
{

struct WhatIfCommands {
    Q_DECLARE_TR_FUNCTIONS(WhatIfCommands)
};

Result<Answer> whatIf(const Context &context)
{
    const Result<office::WhatIfRequest> request = whatIfRequest(context.arguments);
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
    Answer answer{whatIfJson(*report), whatIfText(*report), {}, 0};
    const QString name = context.arguments.value(QStringLiteral("save-as"));
    if (context.arguments.has(QStringLiteral("save-as"))) {
        if (const Result<void> saved = office::ScenarioDesk(*season).save(name, *request); !saved)
            return failure(saved.error());
        answer.json.insert(QStringLiteral("saved"), name.trimmed());
        answer.text += WhatIfCommands::tr("Kept as the scenario “%1”.").arg(name.trimmed()) + QLatin1Char('\n');
    }
    return answer;
}

/// In words and numbers, what it would take.
QString reachText(const office::Reach &reach)
{
    const auto share = [](const figures::ShareRow &row) {
        return row.share() ? wording::percent(*row.share()) : wording::dash();
    };
    if (reach.isThere)
        return WhatIfCommands::tr("%1 is in the band already, at %2.").arg(reach.districtName, share(reach.after)) +
               QLatin1Char('\n');
    QString what = WhatIfCommands::tr("nothing that could be moved");
    if (reach.line)
        what = WhatIfCommands::tr("the line of %1 from %2 to %3")
                   .arg(reach.area, reach.lineBefore ? reach.lineBefore->text() : wording::dash(), reach.line->text());
    else if (reach.by == office::ReachBy::Seats && reach.seats != reach.seatsBefore)
        what = WhatIfCommands::tr("the seats for it from %1 to %2")
                   .arg(wording::thousands(reach.seatsBefore), wording::thousands(reach.seats));
    const QString head =
        reach.isReached
            ? WhatIfCommands::tr("%1 comes into the band, from %2 to %3: %4.")
                  .arg(reach.districtName, share(reach.before), share(reach.after), what)
            : WhatIfCommands::tr("%1 cannot be brought into the band by this alone. Nearest, from %2 to %3: %4.")
                  .arg(reach.districtName, share(reach.before), share(reach.after), what);
    return head + QStringLiteral("\n\n") + whatIfText(reach.report);
}

QJsonValue scoreJson(const std::optional<Score> &score)
{
    return score ? QJsonValue(score->hundredths() / 100.0) : QJsonValue();
}

Result<Answer> reach(const Context &context)
{
    const QString byText = context.arguments.has(QStringLiteral("by")) ? context.arguments.value(QStringLiteral("by"))
                                                                       : QStringLiteral("line");
    const std::optional<office::ReachBy> by = office::parseReachBy(byText);
    if (!by)
        return failure(ErrorCode::WrongUsage, {WhatIfCommands::tr("--by is line or seats, not %1").arg(byText)});
    const Result<office::WhatIfRequest> request = whatIfRequest(context.arguments);
    if (!request)
        return failure(request.error());
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    Result<office::WhatIf> desk = office::WhatIf::open(*season);
    if (!desk)
        return failure(desk.error());
    const Result<office::Reach> found = office::reachBand(*desk, context.arguments.rest.value(0), *by, *request);
    if (!found)
        return failure(found.error());
    QJsonObject json{
        {QStringLiteral("district"), found->district},        {QStringLiteral("by"), QString(codeName(*by))},
        {QStringLiteral("reached"), found->isReached},        {QStringLiteral("already"), found->isThere},
        {QStringLiteral("before"), shareJson(found->before)}, {QStringLiteral("after"), shareJson(found->after)},
        {QStringLiteral("request"), toJson(found->request)},  {QStringLiteral("effects"), whatIfJson(found->report)}};
    if (*by == office::ReachBy::Line) {
        json.insert(QStringLiteral("line_area"), found->area);
        json.insert(QStringLiteral("line_before"), scoreJson(found->lineBefore));
        json.insert(QStringLiteral("line"), scoreJson(found->line));
    } else {
        json.insert(QStringLiteral("seats_before"), found->seatsBefore);
        json.insert(QStringLiteral("seats"), found->seats);
    }
    return Answer{json, reachText(*found), {}, found->isReached ? 0 : 1};
}

} // namespace

QList<Command> whatIfCommands()
{
    const QString noun = QStringLiteral("whatif");
    // The one without a verb last: it would take any.
    return {{noun, QStringLiteral("reach"), 1, 1, whatIfOptions() << QStringLiteral("by"), reach},
            {noun, QString(), 0, 0, whatIfOptions() << QStringLiteral("save-as"), whatIf}};
}

} // namespace hengzhao::cli
