// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/commands.h"
#include "models/office/season_desk.h"
#include "models/wording/figure_words.h"
#include "models/wording/name_words.h"

#include <QCoreApplication>
#include <QFile>

namespace hengzhao::cli
{

namespace
{

struct SeasonWords {
    Q_DECLARE_TR_FUNCTIONS(SeasonWords)
};

Result<int> wholeNumber(const Arguments &arguments, const QString &option, int absent, int lowest, int highest)
{
    if (!arguments.has(option))
        return absent;
    bool isNumber = false;
    const int value = arguments.value(option).toInt(&isNumber);
    if (!isNumber || value < lowest || value > highest)
        return failure(ErrorCode::WrongUsage,
                       {QCoreApplication::translate("command line", "--%1 is a whole number from %2 to %3")
                            .arg(option)
                            .arg(lowest)
                            .arg(highest)});
    return value;
}

Result<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::FileMissing, {path});
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path, file.errorString()});
    return file.readAll();
}

QString openNote()
{
    return SeasonWords::tr("This is a trial season without accounts: everyone may do everything, and identity numbers "
                           "can be read in"
                           " the file.") +
           QLatin1Char('\n');
}

QJsonObject infoJson(const QString &where, const office::SeasonInfo &info)
{
    QJsonObject counts;
    for (const store::SeasonCount &count : info.counts)
        counts.insert(count.kind, count.rows);
    QJsonArray batches;
    for (const store::BatchStanding &batch : info.batches)
        batches.append(QJsonObject{{QStringLiteral("batch"), batch.batch},
                                   {QStringLiteral("run"), batch.run},
                                   {QStringLiteral("closed"), batch.closed}});
    return {{QStringLiteral("season"), where},
            {QStringLiteral("year"), info.facts.year},
            {QStringLiteral("city"), info.cityName},
            {QStringLiteral("open"), info.facts.isOpen},
            {QStringLiteral("demo"), info.facts.isDemo},
            {QStringLiteral("archived"), !info.facts.archivedAt.isEmpty()},
            {QStringLiteral("stage"), QString(codeName(info.stage))},
            {QStringLiteral("counts"), counts},
            {QStringLiteral("batches"), batches}};
}

QString infoText(const QString &where, const office::SeasonInfo &info)
{
    QString text = QStringLiteral("%1 %2 · %3\n").arg(info.cityName).arg(info.facts.year).arg(where);
    text += SeasonWords::tr("Stage: %1").arg(wording::stageWord(codeName(info.stage))) + QLatin1Char('\n');
    TextTable table({SeasonWords::tr("table"), SeasonWords::tr("rows")});
    for (const store::SeasonCount &count : info.counts)
        table.add({wording::kindWord(count.kind), wording::thousands(count.rows)});
    text += table.text();
    for (const store::BatchStanding &batch : info.batches) {
        text += (batch.closed ? SeasonWords::tr("%1: run %2 in force, closed") : SeasonWords::tr("%1: run %2 in force"))
                    .arg(wording::batchWord(batch.batch))
                    .arg(batch.run) +
                QLatin1Char('\n');
    }
    return info.facts.isOpen ? text + openNote() : text;
}

Result<Answer> infoAnswer(office::Office &season)
{
    const Result<office::SeasonInfo> info = office::SeasonDesk(season).info();
    if (!info)
        return failure(info.error());
    return Answer{infoJson(season.where(), *info), infoText(season.where(), *info), {}, 0};
}

Result<RuleBookReading> rulesFor(const Arguments &arguments)
{
    if (arguments.has(QStringLiteral("rules"))) {
        const Result<QByteArray> json = readWhole(arguments.value(QStringLiteral("rules")));
        if (!json)
            return failure(json.error());
        return office::readRules(*json);
    }
    const Result<int> year = wholeNumber(arguments, QStringLiteral("year"), QDate::currentDate().year(), 2000, 2100);
    if (!year)
        return failure(year.error());
    return RuleBookReading{RuleBook::standard(*year), {}};
}

Result<office::Office> createSeason(const Context &context, const RuleBook &book,
                                    const std::optional<office::Login> &first)
{
    if (context.arguments.inspect)
        return failure(ErrorCode::InspectionOnly);
    const QString from = context.arguments.value(QStringLiteral("from"));
    const QString &where = context.arguments.season;
    if (from.isEmpty())
        return office::Office::create(where, book, false, context.officer, context.clock, first);
    Result<office::Office> last = context.openSeason(from);
    if (!last)
        return last;
    return office::SeasonDesk::createAfter(*last, where, book, context.officer, context.clock, first, context.progress);
}

Result<Answer> create(const Context &context)
{
    const Arguments &arguments = context.arguments;
    if (arguments.season.isEmpty())
        return failure(ErrorCode::NoSeasonGiven);
    const bool isOpen = arguments.has(QStringLiteral("open"));
    if (!isOpen && arguments.account.isEmpty())
        return failure(ErrorCode::WrongUsage, {SeasonWords::tr("a season is made with --open, or with --as and"
                                                               " --password-file for its first account")});
    const Result<RuleBookReading> rules = rulesFor(arguments);
    if (!rules)
        return failure(rules.error());
    if (arguments.has(QStringLiteral("rules")) && arguments.has(QStringLiteral("year")) &&
        arguments.value(QStringLiteral("year")).toInt() != rules->book->year())
        return failure(ErrorCode::WrongUsage, {SeasonWords::tr("--year differs from the rule book's year")});
    const Result<std::optional<office::Login>> first = isOpen ? std::nullopt : context.login();
    if (!first)
        return failure(first.error());
    Result<office::Office> season = createSeason(context, *rules->book, *first);
    if (!season)
        return failure(season.error());
    Result<Answer> answer = infoAnswer(*season);
    if (answer)
        answer->notices = rules->findings;
    return answer;
}

Result<Answer> demoTables(const Context &context, const office::DemoRequest &request, const QString &folder)
{
    const QString format = context.arguments.has(QStringLiteral("format"))
                               ? context.arguments.value(QStringLiteral("format"))
                               : QStringLiteral("csv");
    if (!QStringList{QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("dbf")}.contains(format))
        return failure(ErrorCode::WrongUsage, {SeasonWords::tr("--format is csv, xlsx or dbf")});
    const Result<QStringList> written = office::SeasonDesk::writeDemoTables(request, folder, format, context.progress);
    if (!written)
        return failure(written.error());
    return Answer{{{QStringLiteral("files"), QJsonArray::fromStringList(*written)}},
                  written->join(QLatin1Char('\n')) + QLatin1Char('\n'),
                  {}};
}

Result<Answer> demo(const Context &context)
{
    const Arguments &arguments = context.arguments;
    const QString tables = arguments.value(QStringLiteral("tables"));
    if (arguments.season.isEmpty() && tables.isEmpty())
        return failure(ErrorCode::NoSeasonGiven);
    office::DemoRequest request;
    const Result<int> candidates =
        wholeNumber(arguments, QStringLiteral("candidates"), request.candidates, 0, 1'500'000);
    const Result<int> seed = wholeNumber(arguments, QStringLiteral("seed"), 1, 0, 2'000'000'000);
    const Result<int> year = wholeNumber(arguments, QStringLiteral("year"), request.year, 2000, 2100);
    if (!candidates || !seed || !year)
        return failure(!candidates ? candidates.error() : !seed ? seed.error() : year.error());
    request.candidates = *candidates;
    request.seed = static_cast<quint64>(*seed);
    request.year = *year;
    const QString stage = arguments.value(QStringLiteral("stage"));
    if (stage == QLatin1String("march"))
        request.stage = office::DemoStage::March;
    else if (stage == QLatin1String("august"))
        request.stage = office::DemoStage::August;
    else if (!stage.isEmpty() && stage != QLatin1String("ready"))
        return failure(ErrorCode::WrongUsage, {SeasonWords::tr("--stage is march, ready or august")});
    if (arguments.inspect)
        return failure(ErrorCode::InspectionOnly);
    if (!tables.isEmpty())
        return demoTables(context, request, tables);
    Result<office::Office> season =
        office::SeasonDesk::createDemo(arguments.season, request, context.officer, context.clock, context.progress);
    if (!season)
        return failure(season.error());
    return infoAnswer(*season);
}

Result<Answer> info(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    return infoAnswer(*season);
}

Answer checkAnswer(const office::SeasonCheckReport &report)
{
    QJsonArray checks;
    TextTable table({SeasonWords::tr("check"), SeasonWords::tr("holds"), SeasonWords::tr("looked at")});
    for (const store::SeasonCheck &check : report.checks) {
        checks.append(QJsonObject{{QStringLiteral("name"), check.name},
                                  {QStringLiteral("holds"), check.holds},
                                  {QStringLiteral("count"), check.count}});
        table.add({wording::checkWord(check.name), check.holds ? SeasonWords::tr("yes") : SeasonWords::tr("NO"),
                   wording::thousands(check.count)});
    }
    const QString verdict =
        report.holds() ? SeasonWords::tr("Everything holds.") : SeasonWords::tr("Something does not hold.");
    return {{{QStringLiteral("holds"), report.holds()}, {QStringLiteral("checks"), checks}},
            table.text() + verdict + QLatin1Char('\n'),
            {},
            report.holds() ? 0 : 1};
}

Result<Answer> check(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    return office::SeasonDesk(*season).check().map(checkAnswer);
}

Answer writtenAnswer(const QString &path)
{
    return {{{QStringLiteral("written"), path}}, SeasonWords::tr("Written: %1").arg(path) + QLatin1Char('\n'), {}, 0};
}

Result<Answer> backUp(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const QString path = context.arguments.rest.value(0);
    return office::SeasonDesk(*season).backUp(path).map([&path] { return writtenAnswer(path); });
}

Result<Answer> archive(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const QString path = context.arguments.rest.value(0);
    const Result<office::SeasonCheckReport> report = office::SeasonDesk(*season).archive(path);
    if (!report)
        return failure(report.error());
    Answer answer = checkAnswer(*report);
    answer.json.insert(QStringLiteral("written"), path);
    answer.text += writtenAnswer(path).text;
    return answer;
}

Result<Answer> copy(const Context &context)
{
    const QString to = context.arguments.rest.value(0);
    if (to.startsWith(QLatin1String("postgresql:")))
        return failure(ErrorCode::BackendMissing, {to.section(QLatin1Char('@'), -1)});
    return backUp(context);
}

} // namespace

QList<Command> seasonCommands()
{
    const QString noun = QStringLiteral("season");
    return {{noun,
             QStringLiteral("create"),
             0,
             0,
             {QStringLiteral("year"), QStringLiteral("rules"), QStringLiteral("open"), QStringLiteral("from")},
             create},
            {noun,
             QStringLiteral("demo"),
             0,
             0,
             {QStringLiteral("candidates"), QStringLiteral("seed"), QStringLiteral("year"), QStringLiteral("stage"),
              QStringLiteral("tables"), QStringLiteral("format")},
             demo},
            {noun, QStringLiteral("info"), 0, 0, {}, info},
            {noun, QStringLiteral("check"), 0, 0, {}, check},
            {noun, QStringLiteral("backup"), 1, 1, {}, backUp},
            {noun, QStringLiteral("archive"), 1, 1, {}, archive},
            {noun, QStringLiteral("copy"), 1, 1, {}, copy}};
}

} // namespace hengzhao::cli
