// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/column_words.h"

#include "models/wording/column_titles.h"
#include "models/wording/name_words.h"
#include "models/wording/phrase.h"

#include <QRegularExpression>

namespace hengzhao::wording
{

namespace
{

constexpr const char *columns[] = {
    QT_TRANSLATE_NOOP("columns", "study_mode"),
    QT_TRANSLATE_NOOP("columns", "capacity_basis"),
    QT_TRANSLATE_NOOP("columns", "provincial_document"),
    QT_TRANSLATE_NOOP("columns", "home_approval"),
    QT_TRANSLATE_NOOP("columns", "district_code"),
    QT_TRANSLATE_NOOP("columns", "name"),
    QT_TRANSLATE_NOOP("columns", "line_area"),
    QT_TRANSLATE_NOOP("columns", "urban"),
    QT_TRANSLATE_NOOP("columns", "junior_school_code"),
    QT_TRANSLATE_NOOP("columns", "on_roll"),
    QT_TRANSLATE_NOOP("columns", "classes"),
    QT_TRANSLATE_NOOP("columns", "school_code"),
    QT_TRANSLATE_NOOP("columns", "category"),
    QT_TRANSLATE_NOOP("columns", "nature"),
    QT_TRANSLATE_NOOP("columns", "sponsor"),
    QT_TRANSLATE_NOOP("columns", "recruiting_code"),
    QT_TRANSLATE_NOOP("columns", "year"),
    QT_TRANSLATE_NOOP("columns", "city_code"),
    QT_TRANSLATE_NOOP("columns", "district_name"),
    QT_TRANSLATE_NOOP("columns", "study_mode"),
    QT_TRANSLATE_NOOP("columns", "provincial_document"),
    QT_TRANSLATE_NOOP("columns", "home_approval"),
    QT_TRANSLATE_NOOP("columns", "filing_state"),
    QT_TRANSLATE_NOOP("columns", "address"),
    QT_TRANSLATE_NOOP("columns", "website"),
    QT_TRANSLATE_NOOP("columns", "phone"),
    QT_TRANSLATE_NOOP("columns", "brochure"),
    QT_TRANSLATE_NOOP("columns", "capacity"),
    QT_TRANSLATE_NOOP("columns", "published"),
    QT_TRANSLATE_NOOP("columns", "program_code"),
    QT_TRANSLATE_NOOP("columns", "years"),
    QT_TRANSLATE_NOOP("columns", "tuition"),
    QT_TRANSLATE_NOOP("columns", "seats"),
    QT_TRANSLATE_NOOP("columns", "interview_minimum"),
    QT_TRANSLATE_NOOP("columns", "school_name"),
    QT_TRANSLATE_NOOP("columns", "candidate_no"),
    QT_TRANSLATE_NOOP("columns", "id_number"),
    QT_TRANSLATE_NOOP("columns", "household_district"),
    QT_TRANSLATE_NOOP("columns", "class"),
    QT_TRANSLATE_NOOP("columns", "graduated"),
    QT_TRANSLATE_NOOP("columns", "applied_general"),
    QT_TRANSLATE_NOOP("columns", "proof"),
    QT_TRANSLATE_NOOP("columns", "total"),
    QT_TRANSLATE_NOOP("columns", "chinese"),
    QT_TRANSLATE_NOOP("columns", "math"),
    QT_TRANSLATE_NOOP("columns", "english"),
    QT_TRANSLATE_NOOP("columns", "physics"),
    QT_TRANSLATE_NOOP("columns", "chemistry"),
    QT_TRANSLATE_NOOP("columns", "politics"),
    QT_TRANSLATE_NOOP("columns", "history"),
    QT_TRANSLATE_NOOP("columns", "biology"),
    QT_TRANSLATE_NOOP("columns", "geography"),
    QT_TRANSLATE_NOOP("columns", "pe"),
    QT_TRANSLATE_NOOP("columns", "evaluation"),
    QT_TRANSLATE_NOOP("columns", "ethnic"),
    QT_TRANSLATE_NOOP("columns", "registration_no"),
    QT_TRANSLATE_NOOP("columns", "household_kind"),
    QT_TRANSLATE_NOOP("columns", "guardian"),
    QT_TRANSLATE_NOOP("columns", "submitted_at"),
    QT_TRANSLATE_NOOP("columns", "supplementary"),
    QT_TRANSLATE_NOOP("columns", "score"),
    QT_TRANSLATE_NOOP("columns", "interview"),
    QT_TRANSLATE_NOOP("columns", "confirmed_at"),
    QT_TRANSLATE_NOOP("columns", "arrived"),
    QT_TRANSLATE_NOOP("columns", "other_school"),
    QT_TRANSLATE_NOOP("columns", "other_registration_no"),
    QT_TRANSLATE_NOOP("columns", "note"),
    QT_TRANSLATE_NOOP("columns", "organisation"),
    QT_TRANSLATE_NOOP("columns", "post"),
    QT_TRANSLATE_NOOP("columns", "responsibility"),
    QT_TRANSLATE_NOOP("columns", "sex"),
    QT_TRANSLATE_NOOP("columns", "program_name"),
    QT_TRANSLATE_NOOP("columns", "notice_no"),
    QT_TRANSLATE_NOOP("columns", "batch"),
    QT_TRANSLATE_NOOP("columns", "round"),
    QT_TRANSLATE_NOOP("columns", "place"),
    QT_TRANSLATE_NOOP("columns", "state"),
    QT_TRANSLATE_NOOP("columns", "free"),
    QT_TRANSLATE_NOOP("columns", "taken"),
    QT_TRANSLATE_NOOP("columns", "line"),
    QT_TRANSLATE_NOOP("columns", "reason"),
    QT_TRANSLATE_NOOP("columns", "file"),
    QT_TRANSLATE_NOOP("columns", "day"),
    QT_TRANSLATE_NOOP("columns", "part"),
    QT_TRANSLATE_NOOP("columns", "team"),
    QT_TRANSLATE_NOOP("columns", "remark"),
    QT_TRANSLATE_NOOP("columns", "topic"),
    QT_TRANSLATE_NOOP("columns", "attendance"),
    QT_TRANSLATE_NOOP("columns", "list"),
    QT_TRANSLATE_NOOP("columns", "code"),
    QT_TRANSLATE_NOOP("columns", "rows"),
    QT_TRANSLATE_NOOP("columns", "written"),
    QT_TRANSLATE_NOOP("columns", "sha256"),
    // of the national system of registration
    QT_TRANSLATE_NOOP("columns", "junior_school_name"),
    QT_TRANSLATE_NOOP("columns", "grade"),
    QT_TRANSLATE_NOOP("columns", "enrolled"),
    QT_TRANSLATE_NOOP("columns", "admission_kind"),
    QT_TRANSLATE_NOOP("columns", "joint_kind"),
    QT_TRANSLATE_NOOP("columns", "joint_school"),
    QT_TRANSLATE_NOOP("columns", "household_province"),
    QT_TRANSLATE_NOOP("columns", "household_city"),
    QT_TRANSLATE_NOOP("columns", "subsistence"),
    QT_TRANSLATE_NOOP("columns", "grant"),
    QT_TRANSLATE_NOOP("columns", "grant_amount"),
    QT_TRANSLATE_NOOP("columns", "school_kind"),
    QT_TRANSLATE_NOOP("columns", "student_kind"),
    QT_TRANSLATE_NOOP("columns", "born"),
    QT_TRANSLATE_NOOP("columns", "student_no"),
    QT_TRANSLATE_NOOP("columns", "postcode"),
    QT_TRANSLATE_NOOP("columns", "former_name"),
    QT_TRANSLATE_NOOP("columns", "native_place"),
    QT_TRANSLATE_NOOP("columns", "overseas"),
    QT_TRANSLATE_NOOP("columns", "junior_school"),
    QT_TRANSLATE_NOOP("columns", "home"),
    QT_TRANSLATE_NOOP("columns", "mail"),
    QT_TRANSLATE_NOOP("columns", "bank_card"),
};

/// There are as many choice columns as the rule book allows choices (R6).
QString choiceColumnWord(const QString &column)
{
    static const QRegularExpression choiceColumn(QStringLiteral("^choice([0-9]{1,2})$"));
    const QRegularExpressionMatch match = choiceColumn.match(column);
    if (!match.hasMatch())
        return columnTitle(column); // a field of the window that no table file has
    const QString pattern = QCoreApplication::translate("columns", "choice%1", "a column; %2 is the choice in words");
    return filled(pattern, {match.captured(1), choiceWord(match.captured(1).toInt())});
}

} // namespace

QString columnWord(const QString &column)
{
    for (const char *known : columns) {
        if (column == QLatin1String(known))
            return QCoreApplication::translate("columns", known);
    }
    return choiceColumnWord(column);
}

} // namespace hengzhao::wording
