// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/filing_tables.h"

#include "models/office/city_time.h"
#include "models/office/word_column.h"
#include "models/wording/column_titles.h"
#include "models/wording/filing_words.h"
#include "models/wording/name_words.h"
#include "models/wording/term_words.h"

#include <algorithm>

namespace hengzhao::office
{

namespace
{

void addEmptyWord(TableColumn &column)
{
    column.numbers.append(TableColumn::none);
}

/// Only what is still to be decided shows what was found.
void addChecks(TableColumn &column, const FilingView &view)
{
    const FilingState state = view.filing.state;
    if (state != FilingState::Submitted && !isEditable(state))
        return addEmptyWord(column);
    const qsizetype problems = ofSeverity(view.findings, Severity::Problem).size();
    const Tone tone = problems > 0 ? Tone::Bad : view.open.isEmpty() ? Tone::Good : Tone::Warning;
    addWord(column, wording::checksWord(problems, view.open.size()), tone);
}

/// The filing's fields as a person reads them.
QString shownField(const QString &key, const QString &text)
{
    if (key != QLatin1String("nature"))
        return text;
    const auto nature = parseSchoolNature(text);
    return nature ? wording::word(*nature) : text;
}

/// One fact of this year and last.
class FactRows
{
public:
    FactRows(const Filing &filing, QStringList &keys) : m_filing(filing), m_keys(keys)
    {
        m_table.columns = {columnOf("field", ColumnKind::Text), columnOf("this_year", ColumnKind::Text),
                           columnOf("change", ColumnKind::Word), columnOf("last_filing", ColumnKind::Text)};
    }

    void add(const QString &key, const QString &now, const QString &before, const QString &change)
    {
        m_table.ids.push_back(static_cast<std::int64_t>(m_table.ids.size()));
        m_keys.append(key);
        m_table.columns[0].texts.append(wording::columnTitle(key));
        m_table.columns[1].texts.append(now);
        m_table.columns[3].texts.append(before);
        if (m_filing.past && !change.isEmpty())
            addWord(m_table.columns[2], change, Tone::Warning);
        else
            addEmptyWord(m_table.columns[2]);
    }
    void add(const QString &key, const QString &now, const QString &before)
    {
        add(key, now, before, wording::fieldChangeWord(now, before));
    }
    [[nodiscard]] Table take() { return std::move(m_table); }

private:
    const Filing &m_filing;
    QStringList &m_keys;
    Table m_table;
};

QString countText(const std::optional<int> &count)
{
    return count ? QString::number(*count) : QString();
}

/// Which programs came and which went since last year.
QString programsChange(const Filing &filing)
{
    if (!filing.past)
        return {};
    QStringList added;
    for (const FiledProgram &program : filing.programs) {
        if (changeOf(program, filing.past) == ProgramChange::New)
            added.append(program.name);
    }
    QStringList gone;
    for (const FiledProgram &before : filing.past->programs) {
        const bool stays = std::any_of(filing.programs.begin(), filing.programs.end(),
                                       [&before](const FiledProgram &now) { return now.code == before.code; });
        if (!stays)
            gone.append(before.name);
    }
    return wording::programsChangeWord(added, gone);
}

Tone toneOf(ProgramVerdict verdict)
{
    return verdict == ProgramVerdict::Accepted ? Tone::Good : Tone::Bad;
}

} // namespace

Tone toneOf(FilingState state)
{
    switch (state) {
    case FilingState::Published:
        return Tone::Good;
    case FilingState::Submitted:
        return Tone::Warning;
    case FilingState::Returned:
    case FilingState::Withdrawn:
    case FilingState::Closed:
        return Tone::Bad;
    case FilingState::Draft:
    case FilingState::Accepted:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

Table queueTable(const QList<FilingView> &views)
{
    // How long it waits and what was found stand where the eye is first.
    TableColumn school = columnOf("school_name", ColumnKind::Text);
    TableColumn checks = columnOf("checks", ColumnKind::Word);
    TableColumn waiting = columnOf("waiting", ColumnKind::Number);
    TableColumn state = columnOf("filing_state", ColumnKind::Word);
    TableColumn category = columnOf("category", ColumnKind::Word);
    TableColumn authority = columnOf("authority", ColumnKind::Word);
    TableColumn due = columnOf("due", ColumnKind::Text);
    TableColumn place = columnOf("place", ColumnKind::Word);
    TableColumn programs = columnOf("programs", ColumnKind::Number);
    TableColumn code = columnOf("school_code", ColumnKind::Text);
    Table table;
    for (const FilingView &view : views) {
        const Filing &filing = view.filing;
        table.ids.push_back(filing.id);
        school.texts.append(filing.school.name);
        addChecks(checks, view);
        addNumber(waiting, view.waitingDays);
        addWord(state, wording::word(filing.state), toneOf(filing.state));
        addWord(category, wording::word(filing.category));
        addWord(authority, wording::word(view.authority));
        due.texts.append(view.due ? view.due->toString(Qt::ISODate) : QString());
        addWord(place, wording::placeWord(filing.place));
        programs.numbers.append(filing.programs.size());
        code.texts.append(filing.school.code.text());
    }
    table.columns = {school, checks, waiting, state, category, authority, due, place, programs, code};
    return table;
}

Table factTable(const Filing &filing, QStringList &keys)
{
    keys.clear();
    FactRows rows(filing, keys);
    const PastFiling past = filing.past.value_or(PastFiling());
    for (const FilingField &field : fieldsOf(filing))
        rows.add(field.key, shownField(field.key, field.text), shownField(field.key, past.field(field.key)));
    rows.add(QStringLiteral("limit"), countText(filing.limit), countText(past.limit));
    rows.add(QStringLiteral("programs"), QString::number(filing.programs.size()),
             filing.past ? QString::number(past.programs.size()) : QString(), programsChange(filing));
    if (!filing.latePermission.isEmpty())
        rows.add(QStringLiteral("late_permission"), filing.latePermission, {}, {});
    if (!filing.stoppedBy.isEmpty())
        rows.add(QStringLiteral("stopped_by"), filing.stoppedBy, {}, {});
    return rows.take();
}

Table filedProgramTable(const Filing &filing)
{
    Table table;
    table.columns = {columnOf("program_code", ColumnKind::Text), columnOf("program_name", ColumnKind::Text),
                     columnOf("years", ColumnKind::Text),        columnOf("tuition", ColumnKind::Score),
                     columnOf("seats", ColumnKind::Number),      columnOf("change", ColumnKind::Word),
                     columnOf("verdict", ColumnKind::Word),      columnOf("verdict_reason", ColumnKind::Text)};
    for (const FiledProgram &program : filing.programs) {
        table.ids.push_back(program.id);
        table.columns[0].texts.append(program.code);
        table.columns[1].texts.append(program.name);
        table.columns[2].texts.append(program.years);
        addNumber(table.columns[3], program.tuition);
        addNumber(table.columns[4], program.seats);
        const ProgramChange change = changeOf(program, filing.past);
        if (change == ProgramChange::None)
            addEmptyWord(table.columns[5]);
        else
            addWord(table.columns[5], wording::word(change), Tone::Warning);
        if (program.verdict)
            addWord(table.columns[6], wording::word(*program.verdict), toneOf(*program.verdict));
        else
            addEmptyWord(table.columns[6]);
        table.columns[7].texts.append(program.verdictReason);
    }
    return table;
}

Table signerTable(const QList<FilingSigner> &signers)
{
    Table table;
    table.columns = {columnOf("name", ColumnKind::Text), columnOf("post", ColumnKind::Text),
                     columnOf("signed_on", ColumnKind::Text)};
    for (const FilingSigner &signer : signers) {
        table.ids.push_back(signer.id);
        table.columns[0].texts.append(signer.name);
        table.columns[1].texts.append(signer.post);
        table.columns[2].texts.append(signer.day.toString(Qt::ISODate));
    }
    return table;
}

Table outwardTable(const QList<OutwardFiling> &outward)
{
    Table table;
    table.columns = {columnOf("destination", ColumnKind::Text), columnOf("level", ColumnKind::Word),
                     columnOf("seats", ColumnKind::Number), columnOf("result", ColumnKind::Word),
                     columnOf("reason", ColumnKind::Text)};
    for (const OutwardFiling &one : outward) {
        table.ids.push_back(one.id);
        table.columns[0].texts.append(one.destination);
        addWord(table.columns[1], wording::word(one.level));
        table.columns[2].numbers.append(one.seats);
        const Tone tone = one.result == OutwardResult::Approved  ? Tone::Good
                          : one.result == OutwardResult::Refused ? Tone::Bad
                                                                 : Tone::Neutral;
        addWord(table.columns[3], wording::word(one.result), tone);
        table.columns[4].texts.append(one.remark);
    }
    return table;
}

Table stepTable(const QList<FilingStep> &steps)
{
    Table table;
    table.columns = {columnOf("at", ColumnKind::Text), columnOf("act", ColumnKind::Word),
                     columnOf("state", ColumnKind::Word), columnOf("actor", ColumnKind::Text),
                     columnOf("reason", ColumnKind::Text)};
    for (const FilingStep &step : steps) {
        table.ids.push_back(static_cast<std::int64_t>(table.ids.size()));
        table.columns[0].texts.append(shownMoment(step.at));
        addWord(table.columns[1], wording::filingStepWord(step.act));
        const auto state = parseFilingState(step.to);
        addWord(table.columns[2], wording::filingStateWord(step.to), state ? toneOf(*state) : Tone::Neutral);
        table.columns[3].texts.append(step.actor);
        table.columns[4].texts.append(step.reason);
    }
    return table;
}

} // namespace hengzhao::office
