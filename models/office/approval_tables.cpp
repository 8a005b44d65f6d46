// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/approval_tables.h"

#include "models/office/city_time.h"
#include "models/office/word_column.h"
#include "models/wording/approval_words.h"
#include "models/wording/filing_words.h"
#include "models/wording/name_words.h"
#include "models/wording/term_words.h"

#include <algorithm>
#include <numeric>

namespace hengzhao::office
{

namespace
{

TableColumn &columnIn(Table &table, const char *key)
{
    return table.columns[table.indexOf(QLatin1String(key))];
}

void addListWord(TableColumn &column, const QString &word, Tone tone = Tone::Plain)
{
    if (word.isEmpty())
        column.numbers.append(TableColumn::none);
    else
        addWord(column, word, tone);
}

Tone answerTone(ListAnswer answer)
{
    switch (answer) {
    case ListAnswer::None:
        return Tone::Neutral;
    case ListAnswer::Signed:
        return Tone::Good;
    case ListAnswer::Objected:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

/// What was found in a list that is still to be decided.
void addListChecks(TableColumn &column, const ListView &view)
{
    if (!isWaiting(view.list.state))
        return addListWord(column, {});
    const qsizetype broken = view.brokenLimits.size();
    const Tone tone = broken > 0 ? Tone::Bad : view.doubtful > 0 ? Tone::Warning : Tone::Good;
    addWord(column, wording::checksWord(broken, view.doubtful), tone);
}

std::optional<qint64> aboveNought(qint64 number)
{
    return number > 0 ? std::optional(number) : std::nullopt;
}

QString marksInWords(const QList<ListFindingCode> &marks)
{
    QStringList words;
    for (ListFindingCode code : marks)
        words.append(wording::word(code));
    return words.join(QStringLiteral(" · "));
}

void addScore(TableColumn &column, const std::optional<Score> &score)
{
    column.numbers.append(score ? std::int64_t(score->hundredths()) : TableColumn::none);
}

/// What an entry is to a table of entries and to a roster alike.
void addPerson(Table &table, const ListEntry &entry)
{
    columnIn(table, "candidate_no").texts.append(entry.number);
    columnIn(table, "name").texts.append(entry.name);
    addWord(columnIn(table, "sex"), wording::word(entry.sex));
    addListWord(columnIn(table, "junior_school"), entry.juniorSchool);
    addWord(columnIn(table, "district"), entry.districtName);
    addScore(columnIn(table, "total"), entry.total);
    addListWord(columnIn(table, "evaluation"), entry.evaluation ? entry.evaluation->text() : QString());
    addNumber(columnIn(table, "choice"), aboveNought(entry.round));
    addListWord(columnIn(table, "program_name"), entry.programName);
    addListWord(columnIn(table, "years"), entry.years);
    columnIn(table, "confirmed_at")
        .texts.append(entry.confirmedAt.isValid() ? shownMoment(entry.confirmedAt) : QString());
}

} // namespace

Tone toneOf(ListState state)
{
    switch (state) {
    case ListState::Open:
        return Tone::Neutral;
    case ListState::Submitted:
    case ListState::Reviewed:
        return Tone::Warning;
    case ListState::Approved:
        return Tone::Good;
    case ListState::Returned:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

qint64 queueId(const ListView &view)
{
    constexpr qint64 batches = 1000;
    return view.list.id != 0 ? view.list.id : -(view.school.id * batches + view.list.batch);
}

Table listQueueTable(const QList<ListView> &views)
{
    Table table;
    table.columns = {columnOf("school_name", ColumnKind::Text),   columnOf("batch", ColumnKind::Word),
                     columnOf("checks", ColumnKind::Word),        columnOf("list_state", ColumnKind::Word),
                     columnOf("waits_for", ColumnKind::Word),     columnOf("list_entries", ColumnKind::Number),
                     columnOf("limit", ColumnKind::Number),       columnOf("list_came", ColumnKind::Number),
                     columnOf("list_left", ColumnKind::Number),   columnOf("list_answer", ColumnKind::Word),
                     columnOf("list_number", ColumnKind::Number), columnOf("pre_admitted", ColumnKind::Number),
                     columnOf("due", ColumnKind::Text),           columnOf("school_code", ColumnKind::Text)};
    for (const ListView &view : views) {
        const ListSubmission &list = view.list;
        table.ids.push_back(queueId(view));
        columnIn(table, "school_name").texts.append(view.school.name);
        addWord(columnIn(table, "batch"), wording::batchWord(list.batch));
        addListChecks(columnIn(table, "checks"), view);
        const bool isNothingYet = list.state == ListState::Open && view.confirmed == 0;
        addListWord(columnIn(table, "list_state"), isNothingYet ? QString() : wording::word(list.state),
                    toneOf(list.state));
        addListWord(columnIn(table, "waits_for"), view.waitsFor ? wording::word(*view.waitsFor) : QString());
        columnIn(table, "list_entries").numbers.append(list.id != 0 ? list.entries : view.confirmed);
        columnIn(table, "limit").numbers.append(view.school.limit);
        const bool isOnItsWay = isWaiting(list.state);
        addNumber(columnIn(table, "list_came"), isOnItsWay ? std::optional(view.difference.came) : std::nullopt);
        addNumber(columnIn(table, "list_left"), isOnItsWay ? std::optional(view.difference.left.size()) : std::nullopt);
        addWord(columnIn(table, "list_answer"), wording::word(view.answer.answer), answerTone(view.answer.answer));
        addNumber(columnIn(table, "list_number"), aboveNought(list.number));
        columnIn(table, "pre_admitted").numbers.append(view.preAdmitted);
        columnIn(table, "due").texts.append(view.due ? view.due->toString(Qt::ISODate) : QString());
        columnIn(table, "school_code").texts.append(view.code());
    }
    return table;
}

Table listEntryTable(const ListSheet &sheet)
{
    Table table;
    table.columns = {columnOf("candidate_no", ColumnKind::Text),  columnOf("name", ColumnKind::Text),
                     columnOf("list_findings", ColumnKind::Word), columnOf("program_name", ColumnKind::Word),
                     columnOf("total", ColumnKind::Score),        columnOf("choice", ColumnKind::Number),
                     columnOf("district", ColumnKind::Word),      columnOf("junior_school", ColumnKind::Word),
                     columnOf("sex", ColumnKind::Word),           columnOf("evaluation", ColumnKind::Word),
                     columnOf("years", ColumnKind::Word),         columnOf("confirmed_at", ColumnKind::Text),
                     columnOf("state", ColumnKind::Word),         columnOf("reason", ColumnKind::Text)};
    // What is marked stands first: it is what whoever approves looks for.
    QList<qsizetype> order(sheet.entries.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_partition(order.begin(), order.end(), [&sheet](qsizetype i) { return !sheet.findings[i].isEmpty(); });
    for (const qsizetype i : std::as_const(order)) {
        const ListEntry &entry = sheet.entries[i];
        table.ids.push_back(entry.candidate);
        addPerson(table, entry);
        addListWord(columnIn(table, "list_findings"), marksInWords(sheet.findings[i]), Tone::Warning);
        addListWord(columnIn(table, "state"), entry.state ? wording::word(*entry.state) : QString());
        columnIn(table, "reason").texts.append(entry.returned);
    }
    return table;
}

Table listActTable(const QList<ListTaken> &acts)
{
    Table table;
    table.columns = {columnOf("at", ColumnKind::Text),
                     columnOf("act", ColumnKind::Word),
                     columnOf("authority", ColumnKind::Word),
                     columnOf("actor", ColumnKind::Text),
                     columnOf("list_entries", ColumnKind::Number),
                     columnOf("list_findings", ColumnKind::Number),
                     columnOf("reason", ColumnKind::Text)};
    for (const ListTaken &taken : acts) {
        table.ids.push_back(static_cast<std::int64_t>(table.ids.size()));
        table.columns[0].texts.append(shownMoment(taken.at));
        addWord(table.columns[1], wording::word(taken.act));
        const std::optional<Role> role = parseRole(taken.role);
        addListWord(table.columns[2], role ? wording::word(*role) : QString());
        table.columns[3].texts.append(taken.actor);
        table.columns[4].numbers.append(taken.entries);
        addNumber(table.columns[5], aboveNought(taken.doubtful));
        table.columns[6].texts.append(taken.reason);
    }
    return table;
}

Table rosterTable(const ListSheet &sheet, bool withIdentityNumbers)
{
    Table table;
    table.columns = {columnOf("list_place", ColumnKind::Number), columnOf("candidate_no", ColumnKind::Text),
                     columnOf("name", ColumnKind::Text),         columnOf("sex", ColumnKind::Word),
                     columnOf("id_number", ColumnKind::Text),    columnOf("junior_school", ColumnKind::Word),
                     columnOf("district", ColumnKind::Word),     columnOf("total", ColumnKind::Score),
                     columnOf("evaluation", ColumnKind::Word),   columnOf("choice", ColumnKind::Number),
                     columnOf("batch", ColumnKind::Word),        columnOf("program_name", ColumnKind::Word),
                     columnOf("years", ColumnKind::Word),        columnOf("confirmed_at", ColumnKind::Text)};
    for (const ListEntry &entry : sheet.entries) {
        table.ids.push_back(entry.candidate);
        columnIn(table, "list_place").numbers.append(static_cast<std::int64_t>(table.ids.size()));
        addPerson(table, entry);
        columnIn(table, "id_number")
            .texts.append(withIdentityNumbers ? entry.identityNumber : maskedIdentityNumber(entry.identityNumber));
        addWord(columnIn(table, "batch"), wording::batchWord(entry.batch));
    }
    return table;
}

} // namespace hengzhao::office
