// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/commands.h"
#include "models/office/dashboard_report.h"
#include "models/office/figure_desk.h"
#include "models/office/list_desk.h"
#include "models/wording/figure_words.h"
#include "models/wording/name_words.h"

#include <QCoreApplication>

namespace hengzhao::cli
{

namespace
{

struct PanelCommandWords {
    Q_DECLARE_TR_FUNCTIONS(PanelCommandWords)
};

Result<AdmissionState> stateGiven(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("state")))
        return AdmissionState::PreAdmitted;
    const auto state = parseAdmissionState(arguments.value(QStringLiteral("state")));
    if (!state || !isLive(*state))
        return failure(ErrorCode::WrongUsage,
                       {PanelCommandWords::tr("--state is a state of live admissions, such as confirmed")});
    return *state;
}

Result<office::FigureScope> scopeGiven(const Arguments &arguments)
{
    const Result<AdmissionState> from = stateGiven(arguments);
    if (!from)
        return failure(from.error());
    office::FigureScope scope{arguments.verb};
    scope.by = arguments.value(QStringLiteral("by"));
    scope.district = arguments.value(QStringLiteral("district"));
    scope.juniorSchool = arguments.value(QStringLiteral("junior-school"));
    scope.school = arguments.value(QStringLiteral("school"));
    scope.area = arguments.value(QStringLiteral("area"));
    scope.from = *from;
    if (arguments.has(QStringLiteral("day"))) {
        scope.day = QDate::fromString(arguments.value(QStringLiteral("day")), Qt::ISODate);
        if (!scope.day.isValid())
            return failure(ErrorCode::WrongUsage, {PanelCommandWords::tr("--day is a date such as 2021-07-20")});
    }
    if (arguments.has(QStringLiteral("points"))) {
        bool isNumber = false;
        scope.points = arguments.value(QStringLiteral("points")).toInt(&isNumber);
        if (!isNumber)
            return failure(ErrorCode::WrongUsage, {PanelCommandWords::tr("--points is a whole number such as 500")});
    }
    return scope;
}

Result<office::WrittenList> writePanel(const Context &context, office::Office &season, const office::FigurePanel &panel,
                                       const QString &path)
{
    const Result<RuleBook> book = season.ruleBook();
    if (!book)
        return failure(book.error());
    office::ShownRequest request;
    request.what = QStringLiteral("figures-") + panel.scope.figure;
    request.path = path;
    request.shown = panel.shown;
    request.title = QStringLiteral("%1 %2 · %3").arg(book->cityName(), QString::number(book->year()), panel.title);
    request.count = wording::rowsPattern();
    request.filters = panel.reading;
    if (panel.form != office::PanelForm::List && panel.form != office::PanelForm::Matrix)
        request.chart = panel.chart;
    return office::ListDesk(season).writeShown(request, context.progress);
}

Result<Answer> showPanel(const Context &context)
{
    const Result<office::FigureScope> scope = scopeGiven(context.arguments);
    if (!scope)
        return failure(scope.error());
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const Result<office::FigurePanel> panel = office::FigureDesk(*season).panel(*scope);
    if (!panel)
        return failure(panel.error());
    QJsonArray rows;
    for (qsizetype row = 0; row < panel->rows(); ++row)
        rows.append(rowJson(panel->table(), static_cast<size_t>(row)));
    QJsonObject json{{QStringLiteral("figure"), panel->scope.figure},
                     {QStringLiteral("by"), panel->scope.by},
                     {QStringLiteral("rows"), rows}};
    if (panel->totals > 0)
        json.insert(QStringLiteral("total"), rowJson(panel->table(), static_cast<size_t>(panel->rows())));
    if (office::dependsOnState(panel->scope.figure))
        json.insert(QStringLiteral("state"), QString(codeName(panel->scope.from)));
    QStringList lines{panel->title, panel->reading, textOf(panel->table()), panel->rule, panel->source};
    if (!panel->remark.isEmpty())
        lines.append(panel->remark);
    if (const QString path = context.arguments.value(QStringLiteral("out")); !path.isEmpty()) {
        const Result<office::WrittenList> written = writePanel(context, *season, *panel, path);
        if (!written)
            return failure(written.error());
        json.insert(QStringLiteral("file"), written->path);
        lines.append(PanelCommandWords::tr("Written: %1").arg(written->path));
    }
    return Answer{json, lines.join(QLatin1Char('\n')) + QLatin1Char('\n'), {}, 0};
}

Result<Answer> writeReport(const Context &context)
{
    const Result<AdmissionState> from = stateGiven(context.arguments);
    if (!from)
        return failure(from.error());
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const QString path = context.arguments.rest.value(0);
    const Result<qint64> figures = office::DashboardReport(*season).write(path, *from, context.progress);
    if (!figures)
        return failure(figures.error());
    return Answer{{{QStringLiteral("path"), path}, {QStringLiteral("figures"), *figures}},
                  PanelCommandWords::tr("Written: %1").arg(path) + QLatin1Char('\n'),
                  {},
                  0};
}

Result<Answer> noteWhereabouts(const Context &context)
{
    const QString candidate = context.arguments.rest.value(0);
    const QString place = context.arguments.rest.value(1);
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const Result<void> noted = office::FigureDesk(*season).noteWhereabouts(
        candidate, place, context.arguments.value(QStringLiteral("remark")));
    if (!noted)
        return failure(noted.error());
    return Answer{{{QStringLiteral("candidate"), candidate}, {QStringLiteral("whereabouts"), place}},
                  PanelCommandWords::tr("Noted for candidate %1: %2").arg(candidate, place) + QLatin1Char('\n'),
                  {},
                  0};
}

} // namespace

QList<Command> panelCommands()
{
    const QStringList options = {QStringLiteral("by"),     QStringLiteral("district"), QStringLiteral("junior-school"),
                                 QStringLiteral("school"), QStringLiteral("area"),     QStringLiteral("state"),
                                 QStringLiteral("day"),    QStringLiteral("points"),   QStringLiteral("out")};
    QList<Command> commands;
    for (const char *figure : {"years", "whereabouts", "unknown", "heat", "histogram", "demand", "flow", "days"})
        commands.append({QStringLiteral("figures"), QLatin1String(figure), 0, 0, options, showPanel});
    commands.append({QStringLiteral("export"), QStringLiteral("report"), 1, 1, {QStringLiteral("state")}, writeReport});
    commands.append({QStringLiteral("candidate"),
                     QStringLiteral("whereabouts"),
                     2,
                     2,
                     {QStringLiteral("remark")},
                     noteWhereabouts});
    return commands;
}

} // namespace hengzhao::cli
