// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/template_words.h"

#include "models/domain/subject.h"
#include "models/wording/phrase.h"

#include <algorithm>

namespace hengzhao::wording
{

namespace
{

/// By column, or by kind and column where it means something of its own in a kind.
constexpr std::array meanings = {
    NamedPhrase{"district_code", QT_TRANSLATE_NOOP("templates", "The code of the district or county")},
    NamedPhrase{
        "schools/district_code",
        QT_TRANSLATE_NOOP("templates",
                          "The code of the district where the school stands; of a school outside the city, its place")},
    NamedPhrase{"plans/district_code",
                QT_TRANSLATE_NOOP("templates", "Whom the seats are for: empty for the school's whole plan, a "
                                               "district's code for its share, * for all districts not named")},
    NamedPhrase{"candidates/district_code",
                QT_TRANSLATE_NOOP("templates", "The code of the district on whose school roll the candidate is")},
    NamedPhrase{"districts/name", QT_TRANSLATE_NOOP("templates", "The name of the district")},
    NamedPhrase{"junior-schools/name", QT_TRANSLATE_NOOP("templates", "The name of the junior-high school")},
    NamedPhrase{"schools/name",
                QT_TRANSLATE_NOOP("templates", "The name of the recruiting school, as it is published")},
    NamedPhrase{"programs/name", QT_TRANSLATE_NOOP("templates", "The name of the program")},
    NamedPhrase{"candidates/name", QT_TRANSLATE_NOOP("templates", "The candidate's name as in the household register")},
    NamedPhrase{"directory/name", QT_TRANSLATE_NOOP("templates", "The person's name")},
    NamedPhrase{
        "line_area",
        QT_TRANSLATE_NOOP("templates", "The area of one cut-off line; districts that write the same name share it")},
    NamedPhrase{"urban", QT_TRANSLATE_NOOP("templates", "Whether the district is part of the city proper")},
    NamedPhrase{"junior_school_code", QT_TRANSLATE_NOOP("templates", "The code of the junior-high school")},
    NamedPhrase{"candidates/junior_school_code",
                QT_TRANSLATE_NOOP("templates", "The code of the junior-high school the candidate comes from")},
    NamedPhrase{"on_roll", QT_TRANSLATE_NOOP("templates", "How many graduates are on the school's roll")},
    NamedPhrase{"classes", QT_TRANSLATE_NOOP("templates", "How many graduating classes there are")},
    NamedPhrase{"school_code", QT_TRANSLATE_NOOP("templates", "The code of the recruiting school")},
    NamedPhrase{"schools/category", QT_TRANSLATE_NOOP("templates", "What kind of school it is")},
    NamedPhrase{"candidates/category", QT_TRANSLATE_NOOP("templates", "What kind of candidate it is")},
    NamedPhrase{"nature", QT_TRANSLATE_NOOP("templates", "Who runs the school")},
    NamedPhrase{"sponsor", QT_TRANSLATE_NOOP("templates", "Who founded the school and answers for it")},
    NamedPhrase{"recruiting_code",
                QT_TRANSLATE_NOOP("templates", "The code under which the city or prefecture recruits")},
    NamedPhrase{"schools/address", QT_TRANSLATE_NOOP("templates", "Where the school teaches")},
    NamedPhrase{"candidates/address", QT_TRANSLATE_NOOP("templates", "Where mail reaches the candidate")},
    NamedPhrase{"website", QT_TRANSLATE_NOOP("templates", "The school's website")},
    NamedPhrase{"schools/phone", QT_TRANSLATE_NOOP("templates", "The telephone number for questions about admission")},
    NamedPhrase{"candidates/phone",
                QT_TRANSLATE_NOOP("templates", "The telephone number of the candidate or the guardian")},
    NamedPhrase{"directory/phone", QT_TRANSLATE_NOOP("templates", "The person's telephone number")},
    NamedPhrase{"brochure", QT_TRANSLATE_NOOP("templates", "What the school says of itself in the brochure")},
    NamedPhrase{"capacity", QT_TRANSLATE_NOOP("templates", "How many pupils the school has room for")},
    NamedPhrase{"published",
                QT_TRANSLATE_NOOP("templates", "Whether the filing of the school is accepted and published already")},
    NamedPhrase{"program_code", QT_TRANSLATE_NOOP("templates", "The code of the program in the national catalogue")},
    NamedPhrase{"interviews/program_code",
                QT_TRANSLATE_NOOP("templates",
                                  "The code of the program the interview was for; empty where it was for the school")},
    NamedPhrase{"years", QT_TRANSLATE_NOOP("templates", "How many years the program takes")},
    NamedPhrase{"tuition", QT_TRANSLATE_NOOP("templates", "What a school year costs")},
    NamedPhrase{"programs/seats", QT_TRANSLATE_NOOP("templates", "How many the program plans to take")},
    NamedPhrase{"plans/seats",
                QT_TRANSLATE_NOOP("templates", "How many may be admitted; 0 gives the district no seats")},
    NamedPhrase{"general-plans/seats",
                QT_TRANSLATE_NOOP("templates", "How many the general high school plans to take")},
    NamedPhrase{
        "interview_minimum",
        QT_TRANSLATE_NOOP("templates", "The lowest interview score taken; empty where no interview is asked for")},
    NamedPhrase{"school_name", QT_TRANSLATE_NOOP("templates", "The name of the general high school")},
    NamedPhrase{"candidate_no", QT_TRANSLATE_NOOP("templates", "The number on the examination card")},
    NamedPhrase{"id_number", QT_TRANSLATE_NOOP("templates", "The candidate's identity number")},
    NamedPhrase{"household_district",
                QT_TRANSLATE_NOOP("templates", "The code or name of the district of the household register")},
    NamedPhrase{"class", QT_TRANSLATE_NOOP("templates", "The class, as the school counts it")},
    NamedPhrase{"graduated",
                QT_TRANSLATE_NOOP("templates",
                                  "Whether the graduation certificate was granted; empty where that is not known yet")},
    NamedPhrase{"applied_general",
                QT_TRANSLATE_NOOP("templates", "Whether the candidate applied to a general high school")},
    NamedPhrase{"total",
                QT_TRANSLATE_NOOP("templates", "The total that the examination office issued; it is not recomputed")},
    NamedPhrase{"subject", QT_TRANSLATE_NOOP("templates", "The score in this subject")},
    NamedPhrase{"evaluation", QT_TRANSLATE_NOOP("templates", "The grade of the comprehensive evaluation")},
    NamedPhrase{"ethnic", QT_TRANSLATE_NOOP("templates", "The ethnic group")},
    NamedPhrase{"registration_no", QT_TRANSLATE_NOOP("templates", "The number on the school roll")},
    NamedPhrase{"household_kind", QT_TRANSLATE_NOOP("templates", "The kind of household register")},
    NamedPhrase{"guardian", QT_TRANSLATE_NOOP("templates", "The guardian's name")},
    NamedPhrase{"choice",
                QT_TRANSLATE_NOOP("templates", "The code of a school the candidate chooses; empty for no choice")},
    NamedPhrase{"submitted_at", QT_TRANSLATE_NOOP("templates", "When the choices were submitted; empty where in time")},
    NamedPhrase{"supplementary", QT_TRANSLATE_NOOP("templates", "Whether these are supplementary choices")},
    NamedPhrase{"interviews/score", QT_TRANSLATE_NOOP("templates", "The score in the interview")},
    NamedPhrase{"lines/score", QT_TRANSLATE_NOOP("templates", "The lowest total that is admitted")},
    NamedPhrase{
        "interview",
        QT_TRANSLATE_NOOP("templates", "The interview score that the program goes by; empty for the one on record")},
    NamedPhrase{"confirmed_at", QT_TRANSLATE_NOOP("templates", "When the candidate confirmed in person")},
    NamedPhrase{"arrived", QT_TRANSLATE_NOOP("templates", "Whether the candidate arrived at the school")},
    NamedPhrase{"organisation", QT_TRANSLATE_NOOP("templates", "The office or school")},
    NamedPhrase{"post", QT_TRANSLATE_NOOP("templates", "The post held there")},
    NamedPhrase{"responsibility", QT_TRANSLATE_NOOP("templates", "What the person is responsible for")},
};

constexpr std::array formWords = {
    Phrase<CellForm>{CellForm::Text, QT_TRANSLATE_NOOP("templates", "Text")},
    Phrase<CellForm>{CellForm::Code, QT_TRANSLATE_NOOP("templates", "A code, typed with all its zeros")},
    Phrase<CellForm>{CellForm::WholeNumber, QT_TRANSLATE_NOOP("templates", "A whole number")},
    Phrase<CellForm>{CellForm::Score, QT_TRANSLATE_NOOP("templates", "A number with no more than two decimals")},
    Phrase<CellForm>{CellForm::Money, QT_TRANSLATE_NOOP("templates", "Yuan, with no more than two decimals")},
    Phrase<CellForm>{CellForm::Years, QT_TRANSLATE_NOOP("templates", "Years, such as 3 or 2.5+0.5")},
    Phrase<CellForm>{CellForm::YesNo, QT_TRANSLATE_NOOP("templates", "Yes or no, chosen from the list")},
    Phrase<CellForm>{CellForm::Time, QT_TRANSLATE_NOOP("templates", "Day and time, such as 2021-07-18T09:30")},
    Phrase<CellForm>{CellForm::Day, QT_TRANSLATE_NOOP("templates", "A day, such as 2021-05-17")},
    Phrase<CellForm>{CellForm::IdentityNumber,
                     QT_TRANSLATE_NOOP("templates", "18 characters, the last of which may be X")},
    Phrase<CellForm>{CellForm::Evaluation,
                     QT_TRANSLATE_NOOP("templates", "A to E, or how often each grade was given, such as 4A1B")},
    Phrase<CellForm>{
        CellForm::District,
        QT_TRANSLATE_NOOP("templates", "Chosen from the list of codes; the names stand beside them on their sheet")},
    Phrase<CellForm>{
        CellForm::PlanDistrict,
        QT_TRANSLATE_NOOP("templates", "Chosen from the list of codes; the names stand beside them on their sheet")},
    Phrase<CellForm>{
        CellForm::Place,
        QT_TRANSLATE_NOOP("templates", "Chosen from the list of codes; the names stand beside them on their sheet")},
    Phrase<CellForm>{
        CellForm::LineArea,
        QT_TRANSLATE_NOOP("templates", "Chosen from the list of codes; the names stand beside them on their sheet")},
    Phrase<CellForm>{
        CellForm::JuniorSchool,
        QT_TRANSLATE_NOOP("templates", "Chosen from the list of codes; the names stand beside them on their sheet")},
    Phrase<CellForm>{
        CellForm::School,
        QT_TRANSLATE_NOOP("templates", "Chosen from the list of codes; the names stand beside them on their sheet")},
    Phrase<CellForm>{
        CellForm::Choice,
        QT_TRANSLATE_NOOP("templates", "Chosen from the list of codes; the names stand beside them on their sheet")},
    Phrase<CellForm>{CellForm::SchoolCategory, QT_TRANSLATE_NOOP("templates", "Chosen from the list")},
    Phrase<CellForm>{CellForm::SchoolNature, QT_TRANSLATE_NOOP("templates", "Chosen from the list")},
    Phrase<CellForm>{CellForm::CandidateCategory, QT_TRANSLATE_NOOP("templates", "Chosen from the list")},
    Phrase<CellForm>{CellForm::DayPart, QT_TRANSLATE_NOOP("templates", "Chosen from the list")},
};

bool isSubject(const QString &column)
{
    return std::any_of(subjectCodes.begin(), subjectCodes.end(), [&](QLatin1String code) { return column == code; });
}

} // namespace

QString columnMeaning(const QString &kind, const QString &column)
{
    QString general = column;
    if (isSubject(column))
        general = QStringLiteral("subject");
    else if (column.startsWith(QLatin1String("choice")))
        general = QStringLiteral("choice");
    const QString own = kind + QLatin1Char('/') + column;
    const QString meaning = phraseOf(meanings, "templates", own);
    return meaning == own ? phraseOf(meanings, "templates", general) : meaning;
}

QString formWord(CellForm form)
{
    return phraseOf(formWords, "templates", form);
}

QString neededWord(bool required)
{
    return required ? QCoreApplication::translate("templates", "Must be filled in")
                    : QCoreApplication::translate("templates", "May stay empty");
}

QString exampleWords(const QString &example)
{
    return filled(QCoreApplication::translate("templates", "Example: %1"), {example});
}

QString refusalTitle()
{
    return QCoreApplication::translate("templates", "This does not fit");
}

QString refusalWords(CellForm form, bool isStrict)
{
    const QString words = isStrict
                              ? QCoreApplication::translate("templates", "Here belongs: %1.")
                              : QCoreApplication::translate("templates", "Here belongs: %1. Keep it all the same?");
    return filled(words, {formWord(form)});
}

QString codesSheetName()
{
    return QCoreApplication::translate("templates", "Codes");
}

QString helpSheetName()
{
    return QCoreApplication::translate("templates", "How to fill in");
}

QStringList helpSentences(const QString &sheet)
{
    return {
        filled(
            QCoreApplication::translate(
                "templates",
                "Only the sheet \"%1\" is read. One record a row, from the second row on; the header stays as it is."),
            {sheet}),
        QCoreApplication::translate("templates", "Columns with a yellow header must be filled in, the others may stay "
                                                 "empty. Point at a header to see what belongs there."),
        QCoreApplication::translate("templates", "Codes and identity numbers are texts here: zeros at the front stay. "
                                                 "Copy in values only, so that the lists stay.")};
}

QStringList helpTitles()
{
    return {QCoreApplication::translate("templates", "Column"), QCoreApplication::translate("templates", "Needed"),
            QCoreApplication::translate("templates", "Meaning"), QCoreApplication::translate("templates", "Form"),
            QCoreApplication::translate("templates", "Example")};
}

} // namespace hengzhao::wording
