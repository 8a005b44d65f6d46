// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/document_pages.h"
#include "models/office/inspection_desk.h"
#include "models/store/directory_names.h"
#include "models/wording/booklet_words.h"
#include "models/wording/discipline_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace hengzhao::office
{

namespace
{

struct InspectionSheet {
    Q_DECLARE_TR_FUNCTIONS(InspectionSheet)
};

using files::Heading;
using files::Paragraph;
using files::TableBlock;

constexpr double sheetTitleScale = 1.7;
constexpr int sheetHeading = 3;

/// Everything a sheet of results shows.
struct SheetFacts {
    Inspection inspection;
    QList<SeasonChecklistItem> questions;
    QList<InspectionAnswer> answers;
    QList<InspectionFinding> findings;
    QHash<QString, QString> districts;
};

files::FieldGrid headOf(const SheetFacts &facts)
{
    const Inspection &inspection = facts.inspection;
    const auto district = [&facts](const QString &code) { return facts.districts.value(code, code); };
    const QString school = QStringLiteral("%1 %2").arg(inspection.schoolCode, inspection.schoolName);
    return {{{InspectionSheet::tr("School"), school},
             {InspectionSheet::tr("District"), district(inspection.district)},
             {InspectionSheet::tr("Inspectors"), inspection.inspectors},
             {InspectionSheet::tr("Inspectors from"), district(inspection.inspectorDistrict)},
             {InspectionSheet::tr("Day"), inspection.day}}};
}

TableBlock answersOf(const SheetFacts &facts)
{
    TableBlock table{{{InspectionSheet::tr("Theme"), 2},
                      {InspectionSheet::tr("Question"), 5},
                      {InspectionSheet::tr("Answer"), 1.6},
                      {InspectionSheet::tr("Remark"), 3}},
                     {},
                     true};
    for (const SeasonChecklistItem &item : facts.questions) {
        const auto answer = std::find_if(facts.answers.begin(), facts.answers.end(),
                                         [&item](const InspectionAnswer &one) { return one.item == item.id; });
        const bool isAnswered = answer != facts.answers.end();
        table.rows.append({wording::themeWord(item.theme), wording::questionWord(item.question, item.english),
                           isAnswered ? wording::inspectionAnswerWord(answer->answer) : QString(),
                           isAnswered ? answer->remark : QString()});
    }
    return table;
}

TableBlock findingsOf(const SheetFacts &facts)
{
    TableBlock table{{{InspectionSheet::tr("Finding"), 5},
                      {InspectionSheet::tr("To be put right by"), 2},
                      {InspectionSheet::tr("Put right on"), 2},
                      {InspectionSheet::tr("How"), 3}},
                     {},
                     true};
    for (const InspectionFinding &one : facts.findings)
        table.rows.append(
            {one.text, one.due.toString(Qt::ISODate), one.settledOn.toString(Qt::ISODate), one.settlement});
    return table;
}

files::Document sheetOf(const SheetFacts &facts)
{
    files::Document document;
    document.title = InspectionSheet::tr("Inspection of %1").arg(facts.inspection.schoolName);
    document.foot = InspectionSheet::tr("Inspection %1").arg(facts.inspection.id) + QStringLiteral(" · ") +
                    wording::word(wording::BookletPhrase::PageOfPages);
    files::DocumentPart results;
    results.blocks = {Paragraph{document.title, sheetTitleScale, true, false, files::TextAlign::Centre},
                      files::Gap{},
                      headOf(facts),
                      Heading{InspectionSheet::tr("Checklist"), sheetHeading},
                      answersOf(facts),
                      Heading{InspectionSheet::tr("Findings"), sheetHeading}};
    if (facts.findings.isEmpty())
        results.blocks.append(Paragraph{InspectionSheet::tr("None.")});
    else
        results.blocks.append(findingsOf(facts));
    files::DocumentPart signatures{files::DocumentPart::Start::Together};
    signatures.blocks = {files::Signatures{
        {{InspectionSheet::tr("Inspectors (signed)")}, {InspectionSheet::tr("School (signed and sealed)")}}}};
    document.parts = {results, signatures};
    return document;
}

} // namespace

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
    const files::Document sheet = sheetOf({*found, *questions, *answers, *known, *districts});
    if (const Result<void> written = files::DocumentPages(sheet).writePdf(path); !written)
        return written;
    return transaction->commit({QStringLiteral("inspection sheet"), QString::number(id), {}});
}

} // namespace hengzhao::office
