// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/inspection_desk.h"
#include "models/office/word_column.h"
#include "models/store/directory_names.h"
#include "models/wording/discipline_words.h"

namespace hengzhao::office
{

namespace
{

Tone inspectionTone(const QString &standing)
{
    if (standing == QLatin1String("overdue"))
        return Tone::Bad;
    if (standing == QLatin1String("open"))
        return Tone::Warning;
    return standing == QLatin1String("assigned") ? Tone::Neutral : Tone::Good;
}

Tone answerTone(const QString &answer)
{
    if (answer == QLatin1String("not-met"))
        return Tone::Bad;
    return answer == QLatin1String("met") ? Tone::Good : Tone::Neutral;
}

QHash<qint64, InspectionAnswer> byItem(const QList<InspectionAnswer> &answers)
{
    QHash<qint64, InspectionAnswer> found;
    for (const InspectionAnswer &one : answers)
        found.insert(one.item, one);
    return found;
}

} // namespace

Result<Table> InspectionDesk::inspectionTable(qint64 id)
{
    const Result<QList<Inspection>> known = ofRound(id);
    const Result<QHash<QString, QString>> districts = store::districtNames(m_office.database());
    if (!known || !districts)
        return failure(known ? districts.error() : known.error());
    const QDate now = today();
    Table table;
    table.columns = {columnOf("junior_school", ColumnKind::Text),
                     columnOf("state", ColumnKind::Word),
                     columnOf("district", ColumnKind::Word),
                     columnOf("inspectors_from", ColumnKind::Word),
                     columnOf("day", ColumnKind::Text),
                     columnOf("answered", ColumnKind::Number),
                     columnOf("not_met", ColumnKind::Number),
                     columnOf("findings", ColumnKind::Number),
                     columnOf("open_findings", ColumnKind::Number),
                     columnOf("due", ColumnKind::Text),
                     columnOf("inspectors", ColumnKind::Text)};
    for (const Inspection &one : *known) {
        const QString standing = standingOf(one, now);
        table.ids.push_back(one.id);
        table.columns[0].texts.append(one.schoolName);
        addWord(table.columns[1], wording::inspectionStandingWord(standing), inspectionTone(standing));
        addWord(table.columns[2], districts->value(one.district, one.district));
        addWord(table.columns[3], districts->value(one.inspectorDistrict, one.inspectorDistrict));
        table.columns[4].texts.append(one.day);
        table.columns[5].numbers.append(one.answered);
        table.columns[6].numbers.append(one.notMet);
        table.columns[7].numbers.append(one.findings);
        table.columns[8].numbers.append(one.openFindings);
        table.columns[9].texts.append(one.due);
        table.columns[10].texts.append(one.inspectors);
    }
    return table;
}

Result<Table> InspectionDesk::checklistTable()
{
    const Result<QList<SeasonChecklistItem>> questions = checklist();
    if (!questions)
        return failure(questions.error());
    Table table;
    table.columns = {columnOf("theme", ColumnKind::Word), columnOf("question", ColumnKind::Text)};
    for (const SeasonChecklistItem &item : *questions) {
        table.ids.push_back(item.id);
        addWord(table.columns[0], wording::themeWord(item.theme));
        table.columns[1].texts.append(wording::questionWord(item.question, item.english));
    }
    return table;
}

Result<Table> InspectionDesk::answerTable(qint64 id)
{
    const Result<QList<SeasonChecklistItem>> questions = checklist();
    const Result<QList<InspectionAnswer>> given = inspections().answers(id);
    if (!questions || !given)
        return failure(questions ? given.error() : questions.error());
    const QHash<qint64, InspectionAnswer> answers = byItem(*given);
    Table table;
    // The answer first: it is what changes while somebody goes down the list.
    table.columns = {columnOf("answer", ColumnKind::Word), columnOf("question", ColumnKind::Text),
                     columnOf("theme", ColumnKind::Word), columnOf("remark", ColumnKind::Text)};
    for (const SeasonChecklistItem &item : *questions) {
        const InspectionAnswer answer = answers.value(item.id);
        table.ids.push_back(item.id);
        if (answer.answer.isEmpty())
            table.columns[0].numbers.append(TableColumn::none);
        else
            addWord(table.columns[0], wording::inspectionAnswerWord(answer.answer), answerTone(answer.answer));
        table.columns[1].texts.append(wording::questionWord(item.question, item.english));
        addWord(table.columns[2], wording::themeWord(item.theme));
        table.columns[3].texts.append(answer.remark);
    }
    return table;
}

Result<Table> InspectionDesk::findingTable(qint64 id)
{
    const Result<QList<InspectionFinding>> known = findings(id);
    if (!known)
        return failure(known.error());
    Table table;
    table.columns = {columnOf("finding", ColumnKind::Text), columnOf("due", ColumnKind::Text),
                     columnOf("settled_on", ColumnKind::Text), columnOf("settlement", ColumnKind::Text)};
    for (const InspectionFinding &one : *known) {
        table.ids.push_back(one.id);
        table.columns[0].texts.append(one.text);
        table.columns[1].texts.append(one.due.toString(Qt::ISODate));
        table.columns[2].texts.append(one.settledOn.toString(Qt::ISODate));
        table.columns[3].texts.append(one.settlement);
    }
    return table;
}

} // namespace hengzhao::office
