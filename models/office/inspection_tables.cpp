// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/pdf_sheet.h"
#include "models/office/inspection_desk.h"
#include "models/office/word_column.h"
#include "models/store/directory_names.h"
#include "models/wording/discipline_words.h"

#include <QCoreApplication>

namespace hengzhao::office
{

namespace
{

struct InspectionSheet {
    Q_DECLARE_TR_FUNCTIONS(InspectionSheet)
};

using TextKind = files::SheetText::Kind;

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

QString shownDay(const QDate &day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

files::SheetBlock sheetText(TextKind kind, const QString &text)
{
    return {{kind, text}, {}};
}

/// Everything a sheet of results shows.
struct SheetFacts {
    Inspection inspection;
    QList<SeasonChecklistItem> questions;
    QHash<qint64, InspectionAnswer> answers;
    QList<InspectionFinding> findings;
    QHash<QString, QString> districts;
};

files::SheetBlock answersOf(const SheetFacts &facts)
{
    files::SheetTable table{{InspectionSheet::tr("Theme"), InspectionSheet::tr("Question"),
                             InspectionSheet::tr("Answer"), InspectionSheet::tr("Remark")},
                            {},
                            {2, 5, 1.6, 3}};
    for (const SeasonChecklistItem &item : facts.questions) {
        const InspectionAnswer answer = facts.answers.value(item.id);
        table.rows.append({wording::themeWord(item.theme), wording::questionWord(item.question, item.english),
                           wording::inspectionAnswerWord(answer.answer), answer.remark});
    }
    return {{}, table};
}

files::SheetBlock findingsOf(const SheetFacts &facts)
{
    files::SheetTable table{{InspectionSheet::tr("Finding"), InspectionSheet::tr("To be put right by"),
                             InspectionSheet::tr("Put right on"), InspectionSheet::tr("How")},
                            {},
                            {5, 2, 2, 3}};
    for (const InspectionFinding &one : facts.findings)
        table.rows.append({one.text, shownDay(one.due), shownDay(one.settledOn), one.settlement});
    return {{}, table};
}

files::PdfSheet sheetOf(const SheetFacts &facts)
{
    const Inspection &inspection = facts.inspection;
    const auto district = [&facts](const QString &code) { return facts.districts.value(code, code); };
    files::PdfSheet sheet;
    sheet.title = InspectionSheet::tr("Inspection of %1").arg(inspection.schoolName);
    sheet.foot = InspectionSheet::tr("Inspection %1").arg(inspection.id);
    sheet.blocks = {
        sheetText(TextKind::Title, sheet.title),
        sheetText(TextKind::Paragraph,
                  InspectionSheet::tr("School: %1 (%2), %3")
                      .arg(inspection.schoolName, inspection.schoolCode, district(inspection.district))),
        sheetText(TextKind::Paragraph, InspectionSheet::tr("Inspectors from %1: %2")
                                           .arg(district(inspection.inspectorDistrict), inspection.inspectors)),
        sheetText(TextKind::Paragraph, InspectionSheet::tr("Day: %1").arg(inspection.day)),
        sheetText(TextKind::Heading, InspectionSheet::tr("Checklist")),
        answersOf(facts)};
    sheet.blocks.append(sheetText(TextKind::Heading, InspectionSheet::tr("Findings")));
    sheet.blocks.append(facts.findings.isEmpty() ? sheetText(TextKind::Paragraph, InspectionSheet::tr("None."))
                                                 : findingsOf(facts));
    sheet.blocks.append(sheetText(TextKind::Paragraph, {}));
    sheet.blocks.append(
        sheetText(TextKind::Paragraph, InspectionSheet::tr("Inspectors (signed):                        "
                                                           "School (signed and sealed):")));
    return sheet;
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
        table.columns[1].texts.append(shownDay(one.due));
        table.columns[2].texts.append(shownDay(one.settledOn));
        table.columns[3].texts.append(one.settlement);
    }
    return table;
}

Result<void> InspectionDesk::writeSheet(qint64 id, const QString &path)
{
    const Result<Inspection> found = inspection(id);
    const Result<QList<SeasonChecklistItem>> questions = checklist();
    const Result<QList<InspectionAnswer>> answers = inspections().answers(id);
    const Result<QList<InspectionFinding>> known = findings(id);
    const Result<QHash<QString, QString>> districts = store::districtNames(m_office.database());
    if (!found || !questions)
        return failure(found ? questions.error() : found.error());
    if (!answers || !known)
        return failure(answers ? known.error() : answers.error());
    if (!districts)
        return failure(districts.error());
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const files::PdfSheet sheet = sheetOf({*found, *questions, byItem(*answers), *known, *districts});
    if (const Result<void> written = files::writePdfSheet(path, sheet); !written)
        return written;
    return transaction->commit({QStringLiteral("inspection sheet"), QString::number(id), {}});
}

} // namespace hengzhao::office
