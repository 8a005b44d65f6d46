// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/figure_desk.h"
#include "models/office/lists/whole_table.h"
#include "models/office/panel_making.h"
#include "models/office/word_column.h"
#include "models/store/seat_use_store.h"
#include "models/wording/column_titles.h"

#include <QMap>

namespace hengzhao::office
{

namespace
{

/// What was answered on a day.
struct Answers {
    qint64 confirmed = 0;
    qint64 declined = 0;
};

/// By batch.
using DayAnswers = QMap<int, Answers>;

QDate dayOf(const QString &hour)
{
    return dayInCity(QDateTime::fromString(hour + QStringLiteral(":00:00Z"), Qt::ISODate));
}

TableColumn batchColumn(const char *key, int batch)
{
    const QString title = wording::columnTitle(QLatin1String(key));
    return {QStringLiteral("%1:%2").arg(QLatin1String(key)).arg(batch), ColumnKind::Number,
            PanelWords::tr("Batch %1: %2").arg(batch).arg(title.toLower())};
}

/// A row a day from the first to the last, all batches together and then each: days between on which nothing happened
/// are days too.
Table daysTable(const QMap<QDate, DayAnswers> &days, const QList<int> &batches)
{
    Table table;
    table.columns = {columnOf("day", ColumnKind::Text), columnOf("confirmed", ColumnKind::Number),
                     columnOf("declined", ColumnKind::Number), columnOf("confirmed_so_far", ColumnKind::Number)};
    const qsizetype together = table.columns.size();
    for (const int batch : batches)
        table.columns += {batchColumn("confirmed", batch), batchColumn("declined", batch)};
    qint64 soFar = 0;
    for (QDate day = days.isEmpty() ? QDate() : days.firstKey(); day.isValid() && day <= days.lastKey();
         day = day.addDays(1)) {
        Answers all;
        qsizetype place = together;
        for (const int batch : batches) {
            const Answers answers = days.value(day).value(batch);
            table.columns[place++].numbers.append(answers.confirmed);
            table.columns[place++].numbers.append(answers.declined);
            all.confirmed += answers.confirmed;
            all.declined += answers.declined;
        }
        soFar += all.confirmed;
        table.ids.push_back(static_cast<std::int64_t>(table.ids.size()));
        table.columns[0].texts.append(day.toString(Qt::ISODate));
        table.columns[1].numbers.append(all.confirmed);
        table.columns[2].numbers.append(all.declined);
        table.columns[3].numbers.append(soFar);
    }
    return table;
}

} // namespace

Result<FigurePanel> FigureDesk::daysPanel(const FigureScope &scope)
{
    if (scope.by == QLatin1String("school"))
        return schoolDaysPanel(scope);
    const auto hours = store::SeatUseStore(m_office.database()).hours();
    if (!hours)
        return failure(hours.error());
    QMap<QDate, DayAnswers> days;
    DayAnswers batches;
    for (const store::HourOfActs &one : *hours) {
        const QDate day = dayOf(one.hour);
        if (scope.day.isValid() && day != scope.day)
            continue;
        Answers &answers = days[day][one.batch];
        answers.confirmed += one.confirmed;
        answers.declined += one.declined;
        batches[one.batch] = {};
    }
    const QList<int> shown = batches.keys();
    const Table table = daysTable(days, shown);
    FigurePanel panel;
    for (const int batch : shown) {
        panel.chart.bars.append(batchColumn("confirmed", batch).key);
        panel.chart.lines.append(batchColumn("declined", batch).key);
    }
    for (size_t row = 0; row < table.rows(); ++row) {
        FigureScope behind{scope.figure, QStringLiteral("school")};
        behind.day = QDate::fromString(table.columns[0].text(row), Qt::ISODate);
        panel.behind.append(behind);
    }
    panel.form = PanelForm::Days;
    panel.shown = wholeTable(table);
    panel.chart.names = QStringLiteral("day");
    panel.chart.rows = static_cast<qsizetype>(table.rows());
    panel.chart.form = ChartForm::Lines;
    panel.title = PanelWords::tr("The batches day by day");
    panel.reading = PanelWords::tr("persons who confirmed or declined on the day, by the city's time, a line a batch");
    panel.rule = PanelWords::tr("R24, R25: when somebody confirmed, or when it was entered where that is not known.");
    panel.source = PanelWords::source(m_office);
    return panel;
}

Result<FigurePanel> FigureDesk::schoolDaysPanel(const FigureScope &scope)
{
    const auto hours = store::SeatUseStore(m_office.database()).schoolHours();
    if (!hours)
        return failure(hours.error());
    QList<store::SchoolHour> schools;
    for (const store::SchoolHour &one : *hours) {
        if ((scope.day.isValid() && dayOf(one.hour) != scope.day) ||
            (!scope.school.isEmpty() && one.code != scope.school))
            continue;
        if (schools.isEmpty() || schools.last().code != one.code)
            schools.append({{}, one.code, one.name});
        schools.last().confirmed += one.confirmed;
        schools.last().declined += one.declined;
    }
    Table table;
    table.columns = {columnOf("school_code", ColumnKind::Text), columnOf("school_name", ColumnKind::Text),
                     columnOf("confirmed", ColumnKind::Number), columnOf("declined", ColumnKind::Number)};
    FigurePanel panel;
    for (const store::SchoolHour &school : std::as_const(schools)) {
        table.ids.push_back(static_cast<std::int64_t>(table.ids.size()));
        table.columns[0].texts.append(school.code);
        table.columns[1].texts.append(school.name);
        table.columns[2].numbers.append(school.confirmed);
        table.columns[3].numbers.append(school.declined);
        FigureScope behind{QStringLiteral("completion"), QStringLiteral("bucket")};
        behind.school = school.code;
        panel.behind.append(behind);
    }
    panel.shown = wholeTable(table);
    panel.chart = {QStringLiteral("school_name"),
                   {QStringLiteral("confirmed"), QStringLiteral("declined")},
                   {},
                   false,
                   static_cast<qsizetype>(table.rows())};
    panel.title = scope.day.isValid()
                      ? PanelWords::tr("Confirmations of %1 by school").arg(scope.day.toString(Qt::ISODate))
                      : PanelWords::tr("Confirmations by school");
    panel.reading = PanelWords::tr("persons who confirmed or declined, by the city's time");
    panel.rule = PanelWords::tr("R24, R25: when somebody confirmed, or when it was entered where that is not known.");
    panel.source = PanelWords::source(m_office);
    return panel;
}

} // namespace hengzhao::office
