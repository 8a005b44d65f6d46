// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/batch_desk.h"
#include "models/office/city_time.h"
#include "models/office/kept_run.h"
#include "models/office/word_column.h"
#include "models/store/directory_names.h"
#include "models/wording/cell_words.h"
#include "models/wording/term_words.h"

#include <QMap>

#include <algorithm>

namespace hengzhao::office
{

namespace
{

using store::ReadColumn;

/// How many stand on each side of the last place.
constexpr qint64 placesAround = 8;

Table placesTable(const QList<store::QueuePlace> &places)
{
    Table table;
    TableColumn standing = columnOf("standing", ColumnKind::Number);
    TableColumn name = columnOf("name", ColumnKind::Text);
    TableColumn choice = columnOf("choice", ColumnKind::Word);
    TableColumn total = columnOf("total", ColumnKind::Score);
    TableColumn result = columnOf("result", ColumnKind::Word);
    for (const store::QueuePlace &one : places) {
        table.ids.push_back(one.candidate);
        standing.numbers.append(one.place);
        name.texts.append(maskedName(one.name)); // R10
        addWord(choice, wording::choiceWord(one.choice));
        total.numbers.append(one.total ? one.total->hundredths() : TableColumn::none);
        addWord(result, wording::takenWord(one.taken), one.taken ? Tone::Good : Tone::Bad);
    }
    table.columns = {standing, name, choice, total, result};
    return table;
}

} // namespace

Result<Table> BatchDesk::runTable()
{
    Result<QList<RunFacts>> all = runs();
    if (!all)
        return failure(all.error());
    std::reverse(all->begin(), all->end());
    Table table;
    TableColumn run = columnOf("run", ColumnKind::Number);
    TableColumn batch = columnOf("batch", ColumnKind::Word);
    TableColumn mode = columnOf("mode", ColumnKind::Word);
    TableColumn at = columnOf("at", ColumnKind::Text);
    TableColumn actor = columnOf("actor", ColumnKind::Word);
    TableColumn pool = columnOf("pool", ColumnKind::Number);
    TableColumn preAdmitted = columnOf("pre_admitted", ColumnKind::Number);
    TableColumn inForce = columnOf("in_force", ColumnKind::Word);
    TableColumn reason = columnOf("reason", ColumnKind::Text);
    for (const RunFacts &one : *all) {
        table.ids.push_back(one.id.value());
        run.numbers.append(one.id.value());
        addWord(batch, wording::batchWord(one.batch));
        addWord(mode, wording::word(one.mode));
        at.texts.append(shownMoment(one.at));
        addWord(actor, one.actor);
        pool.numbers.append(one.pool);
        preAdmitted.numbers.append(one.preAdmitted);
        addWord(inForce, wording::inForceWord(one.inForce), one.inForce ? Tone::Good : Tone::Neutral);
        reason.texts.append(one.reason);
    }
    table.columns = {run, batch, mode, at, actor, pool, preAdmitted, inForce, reason};
    return table;
}

Result<Table> BatchDesk::buckets(int batch)
{
    const Result<RunFacts> run = runInForce(m_office, batch);
    const Result<QHash<QString, QString>> names = store::districtNames(m_office.database());
    if (!run || !names)
        return failure(run ? names.error() : run.error());
    const QList<ReadColumn> columns{
        {QStringLiteral("school_code")},
        {QStringLiteral("school_name"), ColumnKind::Word},
        {QStringLiteral("bucket"), ColumnKind::Word,
         [&names](const QString &district) { return wording::bucketWord(district, names->value(district)); }},
        {QStringLiteral("seats"), ColumnKind::Number},
        {QStringLiteral("taken"), ColumnKind::Number},
        {QStringLiteral("round"), ColumnKind::Number},
        {QStringLiteral("last_total"), ColumnKind::Score},
        {QStringLiteral("state"), ColumnKind::Word,
         [](const QString &free) { return wording::freeSeatsWord(free.toLongLong()); },
         [](const QString &free) { return free == QLatin1String("0") ? Tone::Neutral : Tone::Good; }}};
    return store::QueueStore(m_office.database()).buckets(run->id, columns);
}

Result<BucketView> BatchDesk::bucket(int batch, BucketId bucket)
{
    const Result<RunFacts> run = runInForce(m_office, batch);
    if (!run)
        return failure(run.error());
    const store::QueueStore queues(m_office.database());
    const Result<std::optional<BucketFilling>> filling = queues.filling(run->id, bucket.value());
    if (!filling)
        return failure(filling.error());
    if (!*filling)
        return failure(ErrorCode::RowChanged);
    const auto places = queues.places(*run, bucket.value(), **filling, (*filling)->taken - placesAround + 1,
                                      (*filling)->taken + placesAround);
    if (!places)
        return failure(places.error());
    BucketView view{**filling, placesTable(*places), {}};
    for (const store::QueuePlace &one : *places)
        view.numbers.append(one.number);
    return view;
}

Result<Table> BatchDesk::differences(RunId before, RunId after)
{
    const Result<QList<RunDifference>> found = compare(before, after);
    return found ? differenceTable(*found) : failure(found.error());
}

Result<Table> BatchDesk::differenceTable(const QList<RunDifference> &found)
{
    const Result<QHash<QString, QString>> names = store::schoolNames(m_office.database());
    if (!names)
        return failure(names.error());
    Table table;
    TableColumn number = columnOf("candidate_no", ColumnKind::Text);
    TableColumn name = columnOf("name", ColumnKind::Text);
    TableColumn schools[] = {columnOf("before", ColumnKind::Word), columnOf("after", ColumnKind::Word)};
    TableColumn reasons[] = {columnOf("why_before", ColumnKind::Word), columnOf("why_after", ColumnKind::Word)};
    for (const RunDifference &one : found) {
        table.ids.push_back(static_cast<std::int64_t>(table.ids.size()) + 1);
        number.texts.append(one.candidateNumber);
        name.texts.append(one.name);
        const std::pair<QString, Reason> sides[] = {{one.beforeSchool, one.before}, {one.afterSchool, one.after}};
        for (size_t side = 0; side < 2; ++side) {
            const auto &[school, reason] = sides[side];
            if (school.isEmpty())
                schools[side].numbers.append(TableColumn::none);
            else
                addWord(schools[side], names->value(school, school));
            addWord(reasons[side], wording::word(reason), reason == Reason::PreAdmitted ? Tone::Good : Tone::Bad);
        }
    }
    table.columns = {number, name, schools[0], schools[1], reasons[0], reasons[1]};
    return table;
}

Result<Table> BatchDesk::differencesBySchool(RunId before, RunId after)
{
    const Result<QList<RunDifference>> found = compare(before, after);
    return found ? differenceTableBySchool(*found) : failure(found.error());
}

Result<Table> BatchDesk::differenceTableBySchool(const QList<RunDifference> &found)
{
    const Result<QHash<QString, QString>> names = store::schoolNames(m_office.database());
    if (!names)
        return failure(names.error());
    struct Moves {
        qint64 came = 0;
        qint64 left = 0;
    };
    QMap<QString, Moves> schools;
    for (const RunDifference &one : found) {
        // Another bucket of the same school is no move for the school.
        if (one.beforeSchool == one.afterSchool)
            continue;
        if (!one.beforeSchool.isEmpty())
            ++schools[one.beforeSchool].left;
        if (!one.afterSchool.isEmpty())
            ++schools[one.afterSchool].came;
    }
    Table table;
    TableColumn code = columnOf("school_code", ColumnKind::Text);
    TableColumn name = columnOf("school_name", ColumnKind::Word);
    TableColumn came = columnOf("came", ColumnKind::Number);
    TableColumn left = columnOf("left", ColumnKind::Number);
    TableColumn net = columnOf("net", ColumnKind::Number);
    for (auto school = schools.cbegin(); school != schools.cend(); ++school) {
        table.ids.push_back(static_cast<std::int64_t>(table.ids.size()) + 1);
        code.texts.append(school.key());
        addWord(name, names->value(school.key(), school.key()));
        came.numbers.append(school->came);
        left.numbers.append(school->left);
        net.numbers.append(school->came - school->left);
    }
    table.columns = {code, name, came, left, net};
    return table;
}

Result<qint64> BatchDesk::unconfirmed(int batch)
{
    return store::QueueStore(m_office.database()).unconfirmed(batch);
}

} // namespace hengzhao::office
