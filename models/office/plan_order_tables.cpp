// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/city_time.h"
#include "models/office/list_desk.h"
#include "models/office/lists/whole_table.h"
#include "models/office/plan_order_desk.h"
#include "models/wording/column_titles.h"
#include "models/wording/plan_words.h"
#include "models/wording/term_words.h"

namespace hengzhao::office
{

namespace
{

constexpr PlanOrderKind orderKinds[] = {PlanOrderKind::Issue, PlanOrderKind::Adjust};

/// What a line is about: the whole limit, a district's allotment, or a program.
QString placeOf(const PlanOrderLine &line, const PlanBasis &basis, const QMap<QString, QString> &programs)
{
    if (!line.program.isEmpty())
        return QStringLiteral("%1 %2").arg(line.program, programs.value(line.program)).trimmed();
    if (line.district.isEmpty())
        return wording::columnTitle(QStringLiteral("limit"));
    for (const store::DistrictSupply &district : basis.supply) {
        if (district.code == line.district)
            return district.name;
    }
    return wording::bucketWord(line.district, {});
}

} // namespace

Result<Table> PlanOrderDesk::orderTable()
{
    const auto known = orders();
    if (!known)
        return failure(known.error());
    Table table;
    table.columns = {
        {QStringLiteral("document_no"), ColumnKind::Text}, {QStringLiteral("order_kind"), ColumnKind::Word},
        {QStringLiteral("authority"), ColumnKind::Text},   {QStringLiteral("schools"), ColumnKind::Number},
        {QStringLiteral("reason"), ColumnKind::Text},      {QStringLiteral("at"), ColumnKind::Text},
        {QStringLiteral("actor"), ColumnKind::Text}};
    for (const PlanOrderKind kind : orderKinds)
        table.columns[1].words.append(wording::word(kind));
    table.columns[1].tones = {Tone::Good, Tone::Warning};
    for (qsizetype i = known->size() - 1; i >= 0; --i) {
        const PlanOrder &order = known->at(i);
        table.ids.push_back(order.id);
        table.columns[0].texts.append(order.documentNo);
        table.columns[1].numbers.append(order.kind == PlanOrderKind::Issue ? 0 : 1);
        table.columns[2].texts.append(wording::word(order.authority));
        table.columns[3].numbers.append(order.schools);
        table.columns[4].texts.append(order.reason);
        table.columns[5].texts.append(shownMoment(order.at));
        table.columns[6].texts.append(order.actor);
    }
    return table;
}

Result<Table> PlanOrderDesk::lineTable(qint64 order)
{
    const auto found = lines(order);
    const Result<PlanBasis> basis = PlanBasis::read(m_office);
    if (!found || !basis)
        return failure(found ? basis.error() : found.error());
    Table table;
    table.columns = {{QStringLiteral("school_code"), ColumnKind::Text},
                     {QStringLiteral("school_name"), ColumnKind::Text},
                     {QStringLiteral("plan_place"), ColumnKind::Text},
                     {QStringLiteral("before"), ColumnKind::Number},
                     {QStringLiteral("seats"), ColumnKind::Number}};
    QMap<qint64, QMap<QString, QString>> programNames;
    for (const PlanOrderLine &line : *found) {
        if (!programNames.contains(line.school)) {
            const auto programs = store::PlanStore(m_office.database()).programs(line.school);
            if (!programs)
                return failure(programs.error());
            for (const store::PlannedProgram &program : *programs)
                programNames[line.school].insert(program.code, program.name);
        }
        const store::PlannedSchool *school = basis->school(line.school);
        table.ids.push_back(static_cast<std::int64_t>(table.ids.size()));
        table.columns[0].texts.append(school == nullptr ? QString() : school->code.text());
        table.columns[1].texts.append(school == nullptr ? QString() : school->name);
        table.columns[2].texts.append(placeOf(line, *basis, programNames.value(line.school)));
        table.columns[3].numbers.append(line.before ? std::int64_t(*line.before) : TableColumn::none);
        table.columns[4].numbers.append(line.after);
    }
    return table;
}

Result<void> PlanOrderDesk::write(const PlanOrder &order, const QString &path, const QString &count, Progress &progress)
{
    const Result<RuleBook> book = m_office.ruleBook();
    const Result<Table> table = lineTable(order.id);
    if (!book || !table)
        return failure(book ? table.error() : book.error());
    ShownRequest request;
    request.what = QStringLiteral("plan-order");
    request.path = path;
    request.shown = wholeOf(*table);
    request.count = count;
    request.title = QStringLiteral("%1 %2 · %3")
                        .arg(book->cityName(), QString::number(book->year()),
                             wording::planOrderTitle(order.kind, order.documentNo, order.authority));
    const Result<WrittenList> written = ListDesk(m_office).writeShown(request, progress);
    return written ? Result<void>() : failure(written.error());
}

} // namespace hengzhao::office
