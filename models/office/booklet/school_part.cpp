// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/booklet/school_part.h"

#include "models/wording/booklet_words.h"
#include "models/wording/column_titles.h"
#include "models/wording/figure_words.h"
#include "models/wording/term_words.h"

namespace hengzhao::office
{

namespace
{

using store::BookletFiling;
using store::BookletSchool;
using wording::BookletPhrase;

QString columnTitleOf(const char *key)
{
    return wording::columnTitle(QLatin1String(key));
}

QString categoriesOf(const BookletSchool &school)
{
    QStringList words;
    for (const BookletFiling &filing : school.filings)
        words.append(wording::word(filing.category));
    return words.join(QStringLiteral(" · "));
}

files::Facts factsOf(const BookletSchool &one)
{
    const School &school = one.school;
    const QString dash = wording::dash();
    const auto orDash = [&dash](const QString &text) { return text.isEmpty() ? dash : text; };
    files::Facts facts;
    facts.facts = {{columnTitleOf("school_code"), school.code.text()},
                   {columnTitleOf("recruiting_code"), orDash(school.recruitingCode)},
                   {columnTitleOf("category"), categoriesOf(one)},
                   {columnTitleOf("nature"), school.nature ? wording::word(*school.nature) : dash},
                   {columnTitleOf("sponsor"), orDash(school.sponsor)},
                   {columnTitleOf("place"), orDash(wording::placeWord(one.place))},
                   {columnTitleOf("phone"), orDash(school.phone)},
                   {columnTitleOf("website"), orDash(school.website)},
                   {columnTitleOf("address"), orDash(school.address), true}};
    const auto addGiven = [&facts](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts.facts.append({name, value, true});
    };
    addGiven(columnTitleOf("brochure"), school.brochure);
    addGiven(wording::word(BookletPhrase::StudyMode), ofFilings(one, &BookletFiling::studyMode));
    addGiven(wording::word(BookletPhrase::ProvincialDocument), ofFilings(one, &BookletFiling::provincialDocument));
    addGiven(wording::word(BookletPhrase::HomeApproval), ofFilings(one, &BookletFiling::homeApproval));
    return facts;
}

QString interviewOf(const Program &program)
{
    return program.interviewMinimum
               ? wording::word(BookletPhrase::InterviewNeeded).arg(program.interviewMinimum->text())
               : wording::dash();
}

files::TableBlock programsOf(const BookletSchool &school)
{
    using files::TextAlign;
    files::TableBlock table;
    table.columns = {{columnTitleOf("program_code"), 1.4},
                     {columnTitleOf("program_name"), 3.6},
                     {columnTitleOf("years"), 1.1},
                     {wording::word(BookletPhrase::TuitionOfYear), 1.5, TextAlign::Right},
                     {columnTitleOf("seats"), 1, TextAlign::Right},
                     {columnTitleOf("interview_minimum"), 1.6, TextAlign::Right}};
    for (const Program &program : school.programs) {
        const QString tuition = yuan(program.tuition);
        table.rows.append({program.code.text(), program.name, program.years,
                           tuition.isEmpty() ? wording::dash() : tuition,
                           program.seats ? QString::number(*program.seats) : wording::dash(), interviewOf(program)});
    }
    return table;
}

} // namespace

QString ofFilings(const BookletSchool &school, QString BookletFiling::*field)
{
    QStringList texts;
    for (const BookletFiling &filing : school.filings) {
        if (const QString &text = filing.*field; !text.isEmpty() && !texts.contains(text))
            texts.append(text);
    }
    return texts.join(QStringLiteral(" · "));
}

QString anchorOf(const QString &schoolCode)
{
    return QStringLiteral("school-") + schoolCode;
}

QString codeAndName(const BookletSchool &school)
{
    return school.school.code.text() + QLatin1Char(' ') + school.school.name;
}

QString placeOf(const BookletSchool &school)
{
    return school.school.category == SchoolCategory::Outside ? wording::word(BookletPhrase::OutsideCity)
                                                             : wording::placeWord(school.place);
}

QString yuan(const std::optional<qint64> &fen)
{
    constexpr qint64 fenOfYuan = 100;
    if (!fen)
        return {};
    return *fen % fenOfYuan == 0 ? QString::number(*fen / fenOfYuan)
                                 : QString::number(static_cast<double>(*fen) / fenOfYuan, 'f', 2);
}

files::DocumentPart schoolPart(const BookletSchool &school)
{
    files::DocumentPart part{files::DocumentPart::Start::Together, {}};
    part.blocks = {files::Heading{school.school.name, 2, anchorOf(school.school.code.text())}, factsOf(school)};
    if (school.programs.isEmpty())
        part.blocks.append(files::Paragraph{wording::word(BookletPhrase::NoProgram), 1, false, true});
    else
        part.blocks.append(programsOf(school));
    part.blocks.append(files::Gap{0.6});
    return part;
}

} // namespace hengzhao::office
