// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/commands.h"
#include "app/cli/plan_places.h"
#include "models/office/school_desk.h"
#include "models/wording/column_titles.h"
#include "models/wording/figure_words.h"
#include "models/wording/finding_words.h"
#include "models/wording/plan_words.h"

#include <QCoreApplication>

namespace hengzhao::cli
{

namespace
{

struct PlanWords {
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
};

/// Some columns of a table, for people.
TextTable columnsOf(const Table &table, const QStringList &keys)
{
    QStringList header;
    for (const QString &key : keys) {
        const TableColumn &column = table.column(key);
        header.append(column.title.isEmpty() ? wording::columnTitle(key) : column.title);
    }
    TextTable text(header);
    for (size_t row = 0; row < table.rows(); ++row) {
        QStringList cells;
        for (const QString &key : keys) {
            const QString cell = table.column(key).text(row);
            cells.append(cell.isEmpty() ? wording::dash() : cell);
        }
        text.add(cells);
    }
    return text;
}

Result<Answer> listPlans(const Context &context)
{
    Result<OpenPlans> plans = openPlans(context);
    if (!plans)
        return failure(plans.error());
    QJsonArray rows;
    for (size_t row = 0; row < plans->sheet.table.rows(); ++row)
        rows.append(rowJson(plans->sheet.table, row));
    QStringList keys;
    for (const char *key : {"school_code", "school_name", "limit", "allotted", "difference", "state", "capacity",
                            "program_seats", "last_plan", "last_year", "document_no"})
        keys.append(QLatin1String(key));
    return Answer{{{QStringLiteral("plans"), rows}}, columnsOf(plans->sheet.table, keys).text(), {}, 0};
}

QJsonArray remarksJson(const QList<office::SchoolRemark> &remarks)
{
    QJsonArray array;
    for (const office::SchoolRemark &remark : remarks)
        array.append(QJsonObject{{QStringLiteral("school"), remark.remark.finding.value},
                                 {QStringLiteral("remark"), QString(remark.remark.name())},
                                 {QStringLiteral("blocks"), remark.blocks()},
                                 {QStringLiteral("acceptable"), remark.remark.weight == PlanWeight::Acceptable},
                                 {QStringLiteral("accepted_because"), remark.acceptedWith},
                                 {QStringLiteral("district"), remark.remark.district.value_or(QString())},
                                 {QStringLiteral("words"), wording::expected(remark.remark.finding)}});
    return array;
}

QString remarksText(const QList<office::SchoolRemark> &remarks)
{
    TextTable table({wording::columnTitle(QStringLiteral("school_code")), PlanWords::tr("name"),
                     wording::columnTitle(QStringLiteral("weight")), wording::columnTitle(QStringLiteral("remark"))});
    for (const office::SchoolRemark &remark : remarks) {
        const bool isAccepted = remark.remark.weight == PlanWeight::Acceptable && !remark.blocks();
        table.add({remark.remark.finding.value, QString(remark.remark.name()),
                   isAccepted ? wording::acceptedWord() : wording::word(remark.remark.weight),
                   wording::expected(remark.remark.finding)});
    }
    return remarks.isEmpty() ? QString() : table.text();
}

Result<Answer> showPlan(const Context &context)
{
    Result<OpenPlans> plans = openPlans(context);
    if (!plans)
        return failure(plans.error());
    const QString code = context.arguments.rest.value(0);
    const Result<size_t> row = rowOfSchool(plans->sheet.table, code);
    if (!row)
        return failure(row.error());
    QJsonArray places;
    TextTable table({PlanWords::tr("for"), PlanWords::tr("seats"), PlanWords::tr("last year")});
    for (const TableColumn &column : plans->sheet.table.columns) {
        const std::optional<QString> district = office::districtOfField(column.key);
        if (!district)
            continue;
        const QString last = column.besideText(*row);
        const QString seats = column.text(*row);
        places.append(
            QJsonObject{{QStringLiteral("district"), *district},
                        {QStringLiteral("seats"), cellJson(column, *row)},
                        {QStringLiteral("last_year"),
                         last.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(qint64(column.beside[*row]))}});
        table.add({column.title.isEmpty() ? wording::columnTitle(column.key) : column.title,
                   seats.isEmpty() ? wording::dash() : seats, last.isEmpty() ? wording::dash() : last});
    }
    QList<office::SchoolRemark> own;
    for (const office::SchoolRemark &remark : plans->sheet.remarks) {
        if (remark.school == plans->sheet.table.ids[*row])
            own.append(remark);
    }
    QJsonObject json = rowJson(plans->sheet.table, *row);
    json.insert(QStringLiteral("places"), places);
    json.insert(QStringLiteral("remarks"), remarksJson(own));
    return Answer{json, table.text() + remarksText(own), {}, 0};
}

Result<Answer> setPlans(const Context &context)
{
    Result<OpenPlans> plans = openPlans(context);
    if (!plans)
        return failure(plans.error());
    office::PlanDesk desk(plans->season);
    const Result<QList<office::FieldEdit>> edits = readPlaces(context.arguments.rest, plans->sheet.table);
    if (!edits)
        return failure(edits.error());
    QList<office::FieldEdit> rows;
    for (const office::FieldEdit &edit : *edits) {
        if (edit.field.startsWith(QLatin1String("program:")))
            return failure(ErrorCode::WrongUsage, {PlanWords::tr("a program's seats are set by: plan program")});
        rows.append(edit);
    }
    if (const Result<void> done = desk.setSeats(rows); !done)
        return failure(done.error());
    return Answer{{{QStringLiteral("set"), rows.size()}},
                  PlanWords::tr("%n place(s) set.", nullptr, int(rows.size())) + QLatin1Char('\n'),
                  {},
                  0};
}

/// The row id of a school's program, and what stands in its fields.
struct FoundProgram {
    qint64 id = 0;
    QString seats;
    QString interview;
};

Result<FoundProgram> findProgram(office::Office &season, qint64 school, const QString &code)
{
    const Result<Table> programs = office::SchoolDesk(season).programs(school);
    if (!programs)
        return failure(programs.error());
    for (size_t row = 0; row < programs->rows(); ++row) {
        if (programs->column(QStringLiteral("program_code")).text(row) == code)
            return FoundProgram{programs->ids[row], programs->column(QStringLiteral("seats")).plainText(row),
                                programs->column(QStringLiteral("interview_minimum")).plainText(row)};
    }
    return failure(ErrorCode::UnknownProgram, {code});
}

Result<Answer> setProgram(const Context &context)
{
    Result<OpenPlans> plans = openPlans(context);
    if (!plans)
        return failure(plans.error());
    office::PlanDesk desk(plans->season);
    const Result<size_t> row = rowOfSchool(plans->sheet.table, context.arguments.rest.value(0));
    if (!row)
        return failure(row.error());
    const Result<FoundProgram> program =
        findProgram(plans->season, plans->sheet.table.ids[*row], context.arguments.rest.value(1));
    if (!program)
        return failure(program.error());
    QList<office::FieldEdit> edits;
    if (context.arguments.has(QStringLiteral("seats")))
        edits.append(
            {program->id, QStringLiteral("seats"), context.arguments.value(QStringLiteral("seats")), program->seats});
    if (context.arguments.has(QStringLiteral("interview")))
        edits.append({program->id, QStringLiteral("interview_minimum"),
                      context.arguments.value(QStringLiteral("interview")), program->interview});
    if (edits.isEmpty())
        return failure(ErrorCode::WrongUsage, {PlanWords::tr("plan program asks for --seats or --interview")});
    if (const Result<void> done = desk.setPrograms(edits); !done)
        return failure(done.error());
    return Answer{{{QStringLiteral("set"), edits.size()}},
                  PlanWords::tr("%n place(s) set.", nullptr, int(edits.size())) + QLatin1Char('\n'),
                  {},
                  0};
}

Result<Answer> proposePlan(const Context &context)
{
    const std::optional<DivideBy> by = parseDivideBy(context.arguments.value(QStringLiteral("by")));
    if (!by)
        return failure(ErrorCode::WrongUsage, {PlanWords::tr("--by is last-year, candidates or evenly")});
    Result<OpenPlans> plans = openPlans(context);
    if (!plans)
        return failure(plans.error());
    office::PlanDesk desk(plans->season);
    const Result<QList<office::FieldEdit>> edits =
        desk.propose(*by, context.arguments.values(QStringLiteral("school")));
    if (!edits)
        return failure(edits.error());
    const bool isSaved = context.arguments.has(QStringLiteral("save"));
    if (isSaved) {
        if (const Result<void> done = desk.setSeats(*edits); !done)
            return failure(done.error());
    }
    QJsonArray changes;
    TextTable table({wording::columnTitle(QStringLiteral("school_code")), PlanWords::tr("district"),
                     PlanWords::tr("before"), PlanWords::tr("after")});
    for (const office::FieldEdit &edit : *edits) {
        const auto at = std::find(plans->sheet.table.ids.begin(), plans->sheet.table.ids.end(), edit.id);
        const QString code = plans->sheet.table.column(QStringLiteral("school_code"))
                                 .text(static_cast<size_t>(at - plans->sheet.table.ids.begin()));
        const QString district = office::districtOfField(edit.field).value_or(QString());
        changes.append(QJsonObject{{QStringLiteral("school"), code},
                                   {QStringLiteral("district"), district},
                                   {QStringLiteral("before"), edit.before.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                                                    : QJsonValue(edit.before.toInt())},
                                   {QStringLiteral("after"), edit.text.toInt()}});
        table.add({code, plans->sheet.table.column(edit.field).title,
                   edit.before.isEmpty() ? wording::dash() : edit.before, edit.text});
    }
    const QString end = isSaved ? PlanWords::tr("Saved.") : PlanWords::tr("Nothing was saved; --save keeps it.");
    return Answer{{{QStringLiteral("by"), QString(codeName(*by))},
                   {QStringLiteral("changes"), changes},
                   {QStringLiteral("saved"), isSaved}},
                  table.text() + end + QLatin1Char('\n'),
                  {},
                  0};
}

Result<Answer> checkPlans(const Context &context)
{
    Result<OpenPlans> plans = openPlans(context);
    if (!plans)
        return failure(plans.error());
    int blocking = 0;
    for (const office::SchoolRemark &remark : plans->sheet.remarks)
        blocking += remark.blocks() ? 1 : 0;
    return Answer{{{QStringLiteral("remarks"), remarksJson(plans->sheet.remarks)},
                   {QStringLiteral("blocking"), blocking},
                   {QStringLiteral("holds"), blocking == 0}},
                  remarksText(plans->sheet.remarks) +
                      PlanWords::tr("%n remark(s) stand in the way of issuing.", nullptr, blocking) + QLatin1Char('\n'),
                  {},
                  blocking == 0 ? 0 : 1};
}

Result<Answer> acceptRemark(const Context &context)
{
    Result<OpenPlans> plans = openPlans(context);
    if (!plans)
        return failure(plans.error());
    office::PlanDesk desk(plans->season);
    const QString code = context.arguments.rest.value(0);
    const QString remark = context.arguments.rest.value(1);
    const Result<size_t> row = rowOfSchool(plans->sheet.table, code);
    if (!row)
        return failure(row.error());
    const Result<void> done =
        desk.accept(plans->sheet.table.ids[*row], remark, context.arguments.value(QStringLiteral("reason")));
    if (!done)
        return failure(done.error());
    return Answer{{{QStringLiteral("school"), code}, {QStringLiteral("remark"), remark}},
                  PlanWords::tr("%1: accepted, and the reason kept.").arg(code) + QLatin1Char('\n'),
                  {},
                  0};
}

Result<Answer> plannedRatio(const Context &context)
{
    Result<OpenPlans> plans = openPlans(context);
    if (!plans)
        return failure(plans.error());
    QJsonArray rows;
    for (const office::DistrictPlan &district : plans->sheet.districts.districts) {
        const figures::ShareRow planned = district.planned();
        const std::optional<double> share = planned.general > 0 ? planned.share() : std::nullopt;
        rows.append(QJsonObject{{QStringLiteral("key"), planned.key},
                                {QStringLiteral("name"), planned.name},
                                {QStringLiteral("vocational"), planned.vocational},
                                {QStringLiteral("general"), planned.general},
                                {QStringLiteral("share"), share ? QJsonValue(*share) : QJsonValue()},
                                {QStringLiteral("ratio"), planned.ratio()}});
    }
    const figures::ShareRow city = plans->sheet.districts.city();
    QStringList keys;
    for (const TableColumn &column : plans->sheet.supply.columns)
        keys.append(column.key);
    return Answer{{{QStringLiteral("rows"), rows},
                   {QStringLiteral("undivided"), plans->sheet.districts.undivided},
                   {QStringLiteral("city"), QJsonObject{{QStringLiteral("vocational"), city.vocational},
                                                        {QStringLiteral("general"), city.general},
                                                        {QStringLiteral("ratio"), city.ratio()}}}},
                  columnsOf(plans->sheet.supply, keys).text(),
                  {},
                  0};
}

} // namespace

QList<Command> planCommands()
{
    const QString noun = QStringLiteral("plan");
    constexpr int mostPlaces = 10'000;
    return QList<Command>{{noun, QStringLiteral("list"), 0, 0, {}, listPlans},
                          {noun, QStringLiteral("show"), 1, 1, {}, showPlan},
                          {noun, QStringLiteral("set"), 1, mostPlaces, {}, setPlans},
                          {noun,
                           QStringLiteral("program"),
                           2,
                           2,
                           {QStringLiteral("seats"), QStringLiteral("interview")},
                           setProgram},
                          {noun,
                           QStringLiteral("propose"),
                           0,
                           0,
                           {QStringLiteral("by"), QStringLiteral("school"), QStringLiteral("save")},
                           proposePlan},
                          {noun, QStringLiteral("check"), 0, 0, {}, checkPlans},
                          {noun, QStringLiteral("accept"), 2, 2, {QStringLiteral("reason")}, acceptRemark},
                          {noun, QStringLiteral("ratio"), 0, 0, {}, plannedRatio}} +
           planOrderCommands();
}

} // namespace hengzhao::cli
