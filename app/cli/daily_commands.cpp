// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/commands.h"
#include "models/office/city_time.h"
#include "models/office/day_sheets.h"
#include "models/office/evaluation_desk.h"
#include "models/office/parent_answer.h"

#include <QCoreApplication>

namespace hengzhao::cli
{

namespace
{

struct DailyWords {
    Q_DECLARE_TR_FUNCTIONS(DailyWords)
};

using office::DayFigures;

/// The day of an option; invalid where it is not given.
Result<QDate> dayOption(const Arguments &arguments, const QString &option)
{
    if (!arguments.has(option))
        return QDate();
    const QString text = arguments.value(option);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? Result<QDate>(day) : failure(ErrorCode::NotDate, {text});
}

/// Counts as numbers, parts as parts of one, null where a row has none.
QJsonArray rowsJson(const Table &table)
{
    constexpr double tenThousandths = 10'000;
    QJsonArray rows;
    for (size_t row = 0; row < table.rows(); ++row) {
        QJsonObject object;
        for (const TableColumn &column : table.columns) {
            QJsonValue value = column.text(row);
            if (column.isNumeric())
                value = column.isEmpty(row) ? QJsonValue()
                        : column.kind == ColumnKind::Share
                            ? QJsonValue(static_cast<double>(column.numbers[row]) / tenThousandths)
                            : QJsonValue(static_cast<qint64>(column.numbers[row]));
            object.insert(column.key, value);
        }
        rows.append(object);
    }
    return rows;
}

QString countedText(const DayFigures &figures)
{
    return DailyWords::tr("Figures of %1, counted %2")
               .arg(figures.day.toString(Qt::ISODate), office::shownMoment(figures.at)) +
           QLatin1Char('\n');
}

QJsonObject figuresJson(const DayFigures &figures, const office::Compared &compared)
{
    return {{QStringLiteral("day"), figures.day.toString(Qt::ISODate)},
            {QStringLiteral("counted_at"), figures.at.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("schools"), rowsJson(office::schoolDayTable(figures, compared))},
            {QStringLiteral("districts"), rowsJson(office::districtDayTable(figures, compared))},
            {QStringLiteral("urban_seats"), rowsJson(office::countyDayTable(figures))}};
}

QString figuresText(const DayFigures &figures, const office::Compared &compared)
{
    return countedText(figures) + textOf(office::schoolDayTable(figures, compared)) + QLatin1Char('\n') +
           textOf(office::districtDayTable(figures, compared));
}

Result<Answer> keep(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const Result<DayFigures> kept = office::DayFigureDesk(*season).keepToday();
    if (!kept)
        return failure(kept.error());
    return Answer{figuresJson(*kept, {}), countedText(*kept), {}, 0};
}

Result<Answer> listDays(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const Result<QList<office::FigureDay>> days = office::DayFigureDesk(*season).days();
    if (!days)
        return failure(days.error());
    QJsonArray rows;
    QString text;
    for (const office::FigureDay &each : *days) {
        const QString day = each.day.toString(Qt::ISODate);
        rows.append(QJsonObject{{QStringLiteral("day"), day}, {QStringLiteral("kept"), each.isKept}});
        const QString word = each.isKept   ? DailyWords::tr("kept")
                             : each.isOver ? DailyWords::tr("missed")
                                           : DailyWords::tr("not kept yet");
        text += QStringLiteral("%1  %2\n").arg(day, word);
    }
    if (days->isEmpty())
        text = DailyWords::tr("No figures have been kept yet.") + QLatin1Char('\n');
    return Answer{{{QStringLiteral("days"), rows}}, text, {}, 0};
}

Result<Answer> showDaily(const Context &context)
{
    const Result<QDate> day = dayOption(context.arguments, QStringLiteral("day"));
    if (!day)
        return failure(day.error());
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    office::DayFigureDesk desk(*season);
    const QDate wanted = day->isValid() ? *day : desk.today();
    if (const Result<void> renewed = desk.renewWithin(wanted, wanted); !renewed)
        return failure(renewed.error());
    const Result<office::DailyFigures> daily = desk.daily(wanted);
    if (!daily)
        return failure(daily.error());
    return Answer{figuresJson(daily->now, {}), figuresText(daily->now, {}), {}, 0};
}

Result<Answer> showWeekly(const Context &context)
{
    const Result<QDate> day = dayOption(context.arguments, QStringLiteral("week-of"));
    if (!day)
        return failure(day.error());
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    office::DayFigureDesk desk(*season);
    const QDate wanted = day->isValid() ? *day : desk.today();
    const QDate monday = office::DayFigureDesk::weekOf(wanted);
    if (const Result<void> renewed = desk.renewWithin(monday, monday.addDays(6)); !renewed)
        return failure(renewed.error());
    const Result<office::WeeklyFigures> week = desk.weekly(wanted);
    if (!week)
        return failure(week.error());
    const office::Compared compared{office::Differences::InColumns, week->before};
    const Table days = office::weekTable(*week);
    QJsonObject json = figuresJson(week->now, compared);
    json.insert(QStringLiteral("from"), week->from.toString(Qt::ISODate));
    json.insert(QStringLiteral("to"), week->to.toString(Qt::ISODate));
    json.insert(QStringLiteral("before"),
                week->before ? QJsonValue(week->before->day.toString(Qt::ISODate)) : QJsonValue());
    json.insert(QStringLiteral("days"), rowsJson(days));
    return Answer{json, textOf(days) + QLatin1Char('\n') + figuresText(week->now, compared), {}, 0};
}

Answer writtenAnswer(const QString &what, const office::WrittenReport &written)
{
    QJsonArray rows;
    for (const qint64 count : written.rows)
        rows.append(count);
    return {{{QStringLiteral("what"), what},
             {QStringLiteral("path"), written.path},
             {QStringLiteral("day"), written.day.toString(Qt::ISODate)},
             {QStringLiteral("rows"), rows}},
            DailyWords::tr("Written: %1, figures of %2").arg(written.path, written.day.toString(Qt::ISODate)) +
                QLatin1Char('\n'),
            {},
            0};
}

using WriteDay = Result<office::WrittenReport> (*)(office::Office &, const office::DayReportRequest &);

Result<Answer> exportDay(const Context &context, const QString &option, WriteDay write)
{
    const Result<QDate> day = dayOption(context.arguments, option);
    if (!day)
        return failure(day.error());
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const Result<office::WrittenReport> written =
        write(*season, {context.arguments.rest.value(0), *day, context.arguments.value(QStringLiteral("district"))});
    return written ? Result<Answer>(writtenAnswer(context.arguments.verb, *written)) : failure(written.error());
}

Result<Answer> exportDaily(const Context &context)
{
    return exportDay(context, QStringLiteral("day"), office::writeDaily);
}

Result<Answer> exportWeekly(const Context &context)
{
    return exportDay(context, QStringLiteral("week-of"), office::writeWeekly);
}

Result<Answer> exportEvaluation(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const Result<office::WrittenReport> written =
        office::EvaluationDesk(*season).write(context.arguments.rest.value(0));
    return written ? Result<Answer>(writtenAnswer(context.arguments.verb, *written)) : failure(written.error());
}

Result<Answer> exportAnswer(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const QString candidate = context.arguments.rest.value(0);
    const QString path = context.arguments.rest.value(1);
    if (const Result<void> written = office::writeParentAnswer(*season, candidate, path); !written)
        return failure(written.error());
    return Answer{{{QStringLiteral("what"), context.arguments.verb}, {QStringLiteral("path"), path}},
                  DailyWords::tr("Written: %1").arg(path) + QLatin1Char('\n'),
                  {},
                  0};
}

} // namespace

QList<Command> dailyCommands()
{
    const QString figures = QStringLiteral("figures");
    const QString out = QStringLiteral("export");
    const QString day = QStringLiteral("day");
    const QString weekOf = QStringLiteral("week-of");
    const QString district = QStringLiteral("district");
    return {{figures, QStringLiteral("snapshot"), 0, 0, {}, keep},
            {figures, QStringLiteral("kept"), 0, 0, {}, listDays},
            {figures, QStringLiteral("daily"), 0, 0, {day}, showDaily},
            {figures, QStringLiteral("weekly"), 0, 0, {weekOf}, showWeekly},
            {out, QStringLiteral("daily"), 1, 1, {day, district}, exportDaily},
            {out, QStringLiteral("weekly"), 1, 1, {weekOf, district}, exportWeekly},
            {out, QStringLiteral("evaluation"), 1, 1, {}, exportEvaluation},
            {out, QStringLiteral("answer"), 2, 2, {}, exportAnswer}};
}

} // namespace hengzhao::cli
