// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/document_pages.h"
#include "models/office/city_time.h"
#include "models/office/discipline_desk.h"
#include "models/office/permission.h"
#include "models/store/directory_names.h"
#include "models/wording/booklet_words.h"
#include "models/wording/discipline_words.h"

#include <QCoreApplication>

namespace hengzhao::office
{

namespace
{

struct DisciplineLetter {
    Q_DECLARE_TR_FUNCTIONS(DisciplineLetter)
};

using files::Paragraph;
using files::TextAlign;

constexpr double letterPoints = 10.5;
constexpr double letterMargin = 62;
constexpr double titleScale = 1.7;
constexpr double letterSpacing = 1.5;
// Two characters, as letters are written.
constexpr double letterIndent = 2;

Paragraph bodyText(const QString &text)
{
    return {text, 1, false, false, TextAlign::Left, letterIndent};
}

QString orUnknown(const QString &text)
{
    return text.isEmpty() ? DisciplineLetter::tr("not known") : text;
}

files::FieldGrid knownOf(const Violation &violation)
{
    return {{{DisciplineLetter::tr("School"), violation.subject.name},
             {DisciplineLetter::tr("Code used"), orUnknown(violation.subject.code)},
             {DisciplineLetter::tr("Place"), orUnknown(violation.subject.district)},
             {DisciplineLetter::tr("What was done"), wording::violationKindWord(violation.kind)},
             {DisciplineLetter::tr("When"), orUnknown(violation.happenedOn)},
             {DisciplineLetter::tr("Facts"), violation.facts}},
            1};
}

files::Document letterOf(const Violation &violation, const QString &city, const QDate &day)
{
    files::Document document;
    document.title = DisciplineLetter::tr("Report of recruiting without a filing");
    document.points = letterPoints;
    document.sheet.margin = letterMargin;
    document.spacing = letterSpacing;
    document.foot = DisciplineLetter::tr("Violation %1").arg(violation.id) + QStringLiteral(" · ") +
                    wording::word(wording::BookletPhrase::PageOfPages);
    files::DocumentPart letter;
    letter.blocks = {
        Paragraph{document.title, titleScale, true, false, TextAlign::Centre},
        files::Gap{},
        Paragraph{DisciplineLetter::tr("To the provincial department of education and the provincial"
                                       " department of human resources and social security:")},
        bodyText(DisciplineLetter::tr("In this year's admission to secondary vocational schools we found that the"
                                      " school named below recruits students in %1 although it is in none of the"
                                      " filings published here. We have stopped its recruiting within our district"
                                      " and ask you to look into the matter.")
                     .arg(city)),
        knownOf(violation),
        bodyText(DisciplineLetter::tr("The evidence is kept with us and can be sent on request."))};
    files::DocumentPart closing{files::DocumentPart::Start::Together};
    closing.blocks = {files::Gap{2},
                      Paragraph{DisciplineLetter::tr("Admission office for vocational schools, %1 (seal)").arg(city), 1,
                                false, false, TextAlign::Right},
                      Paragraph{day.toString(Qt::ISODate), 1, false, false, TextAlign::Right}};
    document.parts = {letter, closing};
    return document;
}

} // namespace

Result<void> DisciplineDesk::writeLetter(qint64 id, const QString &path)
{
    if (const Result<void> may =
            require(m_office, {Role::Discipline, Role::Office, Role::MunicipalEducation, Role::MunicipalLabour});
        !may)
        return may;
    Result<Violation> found = violation(id);
    const Result<RuleBook> book = m_office.ruleBook();
    if (!found || !book)
        return failure(found ? book.error() : found.error());
    const Result<QHash<QString, QString>> districts = store::districtNames(m_office.database());
    if (!districts)
        return failure(districts.error());
    found->subject.district = districts->value(found->subject.district, found->subject.district);
    // The province is told what has been found true, and of nobody else.
    if (found->state != ViolationState::Established)
        return failure(ErrorCode::ViolationNotEstablished, {QString::number(id), QString(codeName(found->state))});
    const ViolationKind *kind = disciplineCatalogue().violation(found->kind);
    if (kind == nullptr || !kind->isForProvince)
        return failure(ErrorCode::ViolationOfOtherKind, {QString::number(id), found->kind});
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const files::Document letter = letterOf(*found, book->cityName(), dayInCity(m_office.clock().now()));
    if (const Result<void> written = files::DocumentPages(letter).writePdf(path); !written)
        return written;
    return transaction->commit({QStringLiteral("violation letter"), QString::number(id), {}});
}

} // namespace hengzhao::office
