// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/commands.h"
#include "models/office/figure_desk.h"
#include "models/office/figure_sheets.h"
#include "models/office/list_desk.h"
#include "models/wording/figure_words.h"
#include "models/wording/name_words.h"
#include "models/wording/term_words.h"

#include <QCoreApplication>

namespace hengzhao::cli
{

namespace
{

using office::FigureBy;

struct FiguresWords {
    Q_DECLARE_TR_FUNCTIONS(FiguresWords)
};

struct FigureOptions {
    FigureBy by;
    QString byName;
    AdmissionState from;
};

Result<FigureOptions> readOptions(const Arguments &arguments, const QString &absent, const QList<FigureBy> &allowed)
{
    static const QList<std::pair<QString, FigureBy>> names = {{QStringLiteral("district"), FigureBy::District},
                                                              {QStringLiteral("school"), FigureBy::School},
                                                              {QStringLiteral("junior-school"), FigureBy::JuniorSchool},
                                                              {QStringLiteral("year"), FigureBy::Year},
                                                              {QStringLiteral("bucket"), FigureBy::Bucket}};
    const QString by = arguments.has(QStringLiteral("by")) ? arguments.value(QStringLiteral("by")) : absent;
    const QString state = arguments.has(QStringLiteral("state")) ? arguments.value(QStringLiteral("state"))
                                                                 : QStringLiteral("pre_admitted");
    const std::optional<AdmissionState> from = parseAdmissionState(state);
    if (!from || !isLive(*from))
        return failure(ErrorCode::WrongUsage,
                       {FiguresWords::tr("--state is a state of live admissions, such as confirmed")});
    QStringList known;
    for (const auto &[name, value] : names) {
        if (!allowed.contains(value))
            continue;
        known.append(name);
        if (name == by)
            return FigureOptions{value, by, *from};
    }
    return failure(ErrorCode::WrongUsage,
                   {FiguresWords::tr("this figure is counted by %1").arg(known.join(QStringLiteral(", ")))});
}

QJsonValue partJson(const std::optional<double> &part)
{
    return part ? QJsonValue(*part) : QJsonValue();
}

QString partText(const std::optional<double> &part)
{
    return part ? wording::percent(*part) : wording::dash();
}

/// Writes the figures where --out is given: as a table, and in a workbook with a chart beside it.
Result<std::optional<office::WrittenList>> writeSheet(const Context &context, office::Office &season,
                                                      const FigureOptions &options, const office::FigureSheet &sheet)
{
    const QString path = context.arguments.value(QStringLiteral("out"));
    if (path.isEmpty())
        return std::nullopt;
    const QString &figure = context.arguments.verb;
    const Result<RuleBook> book = season.ruleBook();
    if (!book)
        return failure(book.error());
    office::ShownRequest request{
        QStringLiteral("figures-") + figure, path, sheet.shown,
        QStringLiteral("%1 %2 · %3").arg(book->cityName(), QString::number(book->year()), wording::figureWord(figure)),
        wording::rowsPattern()};
    if (figure != QLatin1String("completion"))
        request.filters = FiguresWords::tr("Counted from the state: %1").arg(wording::word(options.from));
    request.chart = sheet.chart;
    const Result<office::WrittenList> written = office::ListDesk(season).writeShown(request, context.progress);
    if (!written)
        return failure(written.error());
    return *written;
}

Answer figureAnswer(const QString &figure, const FigureOptions &options, const QJsonArray &rows,
                    const QJsonObject &total, const TextTable &table, const std::optional<office::WrittenList> &written)
{
    QJsonObject json{
        {QStringLiteral("figure"), figure}, {QStringLiteral("by"), options.byName}, {QStringLiteral("rows"), rows}};
    if (!total.isEmpty())
        json.insert(QStringLiteral("total"), total);
    QString text = table.text();
    if (figure != QLatin1String("completion")) {
        json.insert(QStringLiteral("state"), QString(codeName(options.from)));
        text += FiguresWords::tr("Counted from the state: %1").arg(wording::word(options.from)) + QLatin1Char('\n');
    }
    if (written) {
        json.insert(QStringLiteral("file"), written->path);
        text += FiguresWords::tr("Written: %1").arg(written->path) + QLatin1Char('\n');
    }
    return {json, text, {}, 0};
}

Result<Answer> share(const Context &context)
{
    const Result<FigureOptions> options = readOptions(context.arguments, QStringLiteral("district"),
                                                      {FigureBy::District, FigureBy::JuniorSchool, FigureBy::Year});
    if (!options)
        return failure(options.error());
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const Result<QList<figures::ShareRow>> rows = office::FigureDesk(*season).share(options->by, options->from);
    if (!rows)
        return failure(rows.error());
    QJsonArray array;
    TextTable table({FiguresWords::tr("code"), FiguresWords::tr("name"), FiguresWords::tr("vocational"),
                     FiguresWords::tr("general"), FiguresWords::tr("share"), FiguresWords::tr("ratio")});
    const auto json = [](const figures::ShareRow &row) {
        return QJsonObject{{QStringLiteral("key"), row.key},
                           {QStringLiteral("name"), row.name},
                           {QStringLiteral("vocational"), row.vocational},
                           {QStringLiteral("general"), row.general},
                           {QStringLiteral("share"), partJson(row.share())},
                           {QStringLiteral("ratio"), row.ratio()}};
    };
    const auto line = [&table](const figures::ShareRow &row) {
        table.add({row.key, row.name, wording::thousands(row.vocational), wording::thousands(row.general),
                   partText(row.share()), row.ratio()});
    };
    QList<figures::ShareRow> shown = *rows;
    // Years do not add up to anything.
    const qsizetype totals = options->by == FigureBy::Year ? 0 : 1;
    if (totals > 0)
        shown.append(figures::totalOf(*rows, QStringLiteral("total"), FiguresWords::tr("whole city")));
    for (const figures::ShareRow &row : *rows)
        array.append(json(row));
    for (const figures::ShareRow &row : shown)
        line(row);
    const Result<RuleBook> book = season->ruleBook();
    if (!book)
        return failure(book.error());
    const std::optional<double> mean = totals > 0 ? shown.last().share() : std::nullopt;
    const auto written =
        writeSheet(context, *season, *options, office::shareSheet(shown, totals, book->targets(), mean));
    if (!written)
        return failure(written.error());
    return figureAnswer(QStringLiteral("share"), *options, array, totals > 0 ? json(shown.last()) : QJsonObject(),
                        table, *written);
}

Result<Answer> split(const Context &context)
{
    const Result<FigureOptions> options =
        readOptions(context.arguments, QStringLiteral("junior-school"), {FigureBy::JuniorSchool, FigureBy::District});
    if (!options)
        return failure(options.error());
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const Result<QList<figures::SplitRow>> rows = office::FigureDesk(*season).split(options->by, options->from);
    if (!rows)
        return failure(rows.error());
    QJsonArray array;
    TextTable table({FiguresWords::tr("code"), FiguresWords::tr("name"), FiguresWords::tr("graduates"),
                     FiguresWords::tr("vocational"), FiguresWords::tr("general"), FiguresWords::tr("unknown"),
                     FiguresWords::tr("vocational part"), FiguresWords::tr("general part")});
    QList<figures::SplitRow> shown = *rows;
    shown.append(figures::totalOf(*rows, QStringLiteral("total"), FiguresWords::tr("whole city")));
    const auto written = writeSheet(context, *season, *options, office::splitSheet(shown, 1));
    if (!written)
        return failure(written.error());
    QJsonObject last;
    for (const figures::SplitRow &row : shown) {
        last = QJsonObject{{QStringLiteral("key"), row.key},
                           {QStringLiteral("name"), row.name},
                           {QStringLiteral("graduates"), row.graduates},
                           {QStringLiteral("vocational"), row.vocational},
                           {QStringLiteral("general"), row.general},
                           {QStringLiteral("elsewhere"), row.elsewhere},
                           {QStringLiteral("unknown"), row.unknown()},
                           {QStringLiteral("vocational_part"), partJson(row.vocationalPart())},
                           {QStringLiteral("general_part"), partJson(row.generalPart())}};
        array.append(last);
        table.add({row.key, row.name, wording::thousands(row.graduates), wording::thousands(row.vocational),
                   wording::thousands(row.general), wording::thousands(row.unknown()), partText(row.vocationalPart()),
                   partText(row.generalPart())});
    }
    array.removeLast();
    return figureAnswer(QStringLiteral("split"), *options, array, last, table, *written);
}

Result<Answer> entry(const Context &context)
{
    const Result<FigureOptions> options =
        readOptions(context.arguments, QStringLiteral("district"), {FigureBy::District, FigureBy::JuniorSchool});
    if (!options)
        return failure(options.error());
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const Result<QList<figures::EntryRow>> rows = office::FigureDesk(*season).entry(options->by, options->from);
    if (!rows)
        return failure(rows.error());
    QJsonArray array;
    TextTable table({FiguresWords::tr("code"), FiguresWords::tr("name"), FiguresWords::tr("graduates"),
                     FiguresWords::tr("entered"), FiguresWords::tr("entry rate")});
    QList<figures::EntryRow> shown = *rows;
    shown.append(figures::totalOf(*rows, QStringLiteral("total"), FiguresWords::tr("whole city")));
    const Result<RuleBook> book = season->ruleBook();
    if (!book)
        return failure(book.error());
    const auto written = writeSheet(context, *season, *options, office::entrySheet(shown, 1, book->targets()));
    if (!written)
        return failure(written.error());
    QJsonObject last;
    for (const figures::EntryRow &row : shown) {
        last = QJsonObject{{QStringLiteral("key"), row.key},
                           {QStringLiteral("name"), row.name},
                           {QStringLiteral("graduates"), row.graduates},
                           {QStringLiteral("vocational"), row.vocational},
                           {QStringLiteral("general"), row.general},
                           {QStringLiteral("rate"), partJson(row.rate())}};
        array.append(last);
        table.add({row.key, row.name, wording::thousands(row.graduates), wording::thousands(row.entered()),
                   partText(row.rate())});
    }
    array.removeLast();
    return figureAnswer(QStringLiteral("entry"), *options, array, last, table, *written);
}

Result<Answer> completion(const Context &context)
{
    const Result<FigureOptions> options =
        readOptions(context.arguments, QStringLiteral("school"), {FigureBy::School, FigureBy::Bucket});
    if (!options)
        return failure(options.error());
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const Result<QList<figures::CompletionRow>> rows = office::FigureDesk(*season).completion(options->by);
    if (!rows)
        return failure(rows.error());
    QJsonArray array;
    TextTable table({FiguresWords::tr("code"), FiguresWords::tr("name"), FiguresWords::tr("limit"),
                     FiguresWords::tr("live admissions"), FiguresWords::tr("free"), FiguresWords::tr("completion")});
    QList<figures::CompletionRow> shown = *rows;
    shown.append(figures::totalOf(*rows, QStringLiteral("total"), FiguresWords::tr("whole city")));
    const auto written = writeSheet(context, *season, *options, office::completionSheet(shown, 1));
    if (!written)
        return failure(written.error());
    QJsonObject last;
    for (const figures::CompletionRow &row : shown) {
        last = QJsonObject{
            {QStringLiteral("key"), row.key},     {QStringLiteral("name"), row.name},
            {QStringLiteral("limit"), row.limit}, {QStringLiteral("live"), row.live},
            {QStringLiteral("free"), row.free()}, {QStringLiteral("completion"), partJson(row.completion())}};
        array.append(last);
        table.add({row.key, row.name, wording::thousands(row.limit), wording::thousands(row.live),
                   wording::thousands(row.free()), partText(row.completion())});
    }
    array.removeLast();
    return figureAnswer(QStringLiteral("completion"), *options, array, last, table, *written);
}

} // namespace

QList<Command> figuresCommands()
{
    const QString noun = QStringLiteral("figures");
    const QStringList options = {QStringLiteral("by"), QStringLiteral("state"), QStringLiteral("out")};
    return {{noun, QStringLiteral("share"), 0, 0, options, share},
            {noun, QStringLiteral("split"), 0, 0, options, split},
            {noun, QStringLiteral("entry"), 0, 0, options, entry},
            {noun, QStringLiteral("completion"), 0, 0, options, completion}};
}

} // namespace hengzhao::cli
