// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/column_titles.h"

#include "models/wording/phrase.h"

namespace hengzhao::wording
{

namespace
{

constexpr std::array titles = {
    NamedPhrase{"school_code", QT_TRANSLATE_NOOP("titles", "School code")},
    NamedPhrase{"school_name", QT_TRANSLATE_NOOP("titles", "School")},
    NamedPhrase{"category", QT_TRANSLATE_NOOP("titles", "Category")},
    NamedPhrase{"district", QT_TRANSLATE_NOOP("titles", "District")},
    NamedPhrase{"place", QT_TRANSLATE_NOOP("titles", "Place")},
    NamedPhrase{"nature", QT_TRANSLATE_NOOP("titles", "Nature")},
    NamedPhrase{"sponsor", QT_TRANSLATE_NOOP("titles", "Sponsor")},
    NamedPhrase{"recruiting_code", QT_TRANSLATE_NOOP("titles", "Recruiting code")},
    NamedPhrase{"address", QT_TRANSLATE_NOOP("titles", "Address")},
    NamedPhrase{"website", QT_TRANSLATE_NOOP("titles", "Website")},
    NamedPhrase{"phone", QT_TRANSLATE_NOOP("titles", "Telephone")},
    NamedPhrase{"capacity", QT_TRANSLATE_NOOP("titles", "Capacity")},
    NamedPhrase{"programs", QT_TRANSLATE_NOOP("titles", "Programs")},
    NamedPhrase{"limit", QT_TRANSLATE_NOOP("titles", "Limit")},
    NamedPhrase{"allotted", QT_TRANSLATE_NOOP("titles", "Allotted")},
    NamedPhrase{"difference", QT_TRANSLATE_NOOP("titles", "Difference")},
    NamedPhrase{"last_year", QT_TRANSLATE_NOOP("titles", "Last year")},
    NamedPhrase{"filing_state", QT_TRANSLATE_NOOP("titles", "Filing")},
    NamedPhrase{"program_code", QT_TRANSLATE_NOOP("titles", "Program code")},
    NamedPhrase{"program_name", QT_TRANSLATE_NOOP("titles", "Program")},
    NamedPhrase{"years", QT_TRANSLATE_NOOP("titles", "Years")},
    NamedPhrase{"tuition", QT_TRANSLATE_NOOP("titles", "Tuition")},
    NamedPhrase{"seats", QT_TRANSLATE_NOOP("titles", "Seats")},
    NamedPhrase{"taken", QT_TRANSLATE_NOOP("titles", "Taken")},
    NamedPhrase{"free", QT_TRANSLATE_NOOP("titles", "Free")},
    NamedPhrase{"interview_minimum", QT_TRANSLATE_NOOP("titles", "Interview minimum")},
    NamedPhrase{"bucket", QT_TRANSLATE_NOOP("titles", "Seats for")},
    NamedPhrase{"round", QT_TRANSLATE_NOOP("titles", "Last round")},
    NamedPhrase{"last_total", QT_TRANSLATE_NOOP("titles", "Last total")},
    NamedPhrase{"competed", QT_TRANSLATE_NOOP("titles", "Competed")},
    NamedPhrase{"fill", QT_TRANSLATE_NOOP("titles", "Filled")},
    NamedPhrase{"completion", QT_TRANSLATE_NOOP("titles", "Completion")},
    NamedPhrase{"candidate_no", QT_TRANSLATE_NOOP("titles", "Candidate number")},
    NamedPhrase{"name", QT_TRANSLATE_NOOP("titles", "Name")},
    NamedPhrase{"sex", QT_TRANSLATE_NOOP("titles", "Sex")},
    NamedPhrase{"id_number", QT_TRANSLATE_NOOP("titles", "Identity number")},
    NamedPhrase{"junior_school", QT_TRANSLATE_NOOP("titles", "Junior-high")},
    NamedPhrase{"class", QT_TRANSLATE_NOOP("titles", "Class")},
    NamedPhrase{"candidate_category", QT_TRANSLATE_NOOP("titles", "Candidate category")},
    NamedPhrase{"graduated", QT_TRANSLATE_NOOP("titles", "Certificate")},
    NamedPhrase{"applied_general", QT_TRANSLATE_NOOP("titles", "Applied to general")},
    NamedPhrase{"total", QT_TRANSLATE_NOOP("titles", "Total")},
    NamedPhrase{"chinese", QT_TRANSLATE_NOOP("titles", "Chinese")},
    NamedPhrase{"math", QT_TRANSLATE_NOOP("titles", "Mathematics")},
    NamedPhrase{"english", QT_TRANSLATE_NOOP("titles", "English")},
    NamedPhrase{"evaluation", QT_TRANSLATE_NOOP("titles", "Evaluation")},
    NamedPhrase{"choice1", QT_TRANSLATE_NOOP("titles", "First choice")},
    NamedPhrase{"choice2", QT_TRANSLATE_NOOP("titles", "Second choice")},
    NamedPhrase{"choices", QT_TRANSLATE_NOOP("titles", "Choices")},
    NamedPhrase{"admission", QT_TRANSLATE_NOOP("titles", "Admission")},
    NamedPhrase{"state", QT_TRANSLATE_NOOP("titles", "State")},
    NamedPhrase{"standing", QT_TRANSLATE_NOOP("titles", "Rank")},
    NamedPhrase{"choice", QT_TRANSLATE_NOOP("titles", "Choice")},
    NamedPhrase{"result", QT_TRANSLATE_NOOP("titles", "Result")},
    NamedPhrase{"reason", QT_TRANSLATE_NOOP("titles", "Reason")},
    NamedPhrase{"line_area", QT_TRANSLATE_NOOP("titles", "Line area")},
    NamedPhrase{"line", QT_TRANSLATE_NOOP("titles", "Line")},
    NamedPhrase{"candidates", QT_TRANSLATE_NOOP("titles", "Candidates")},
    NamedPhrase{"applied", QT_TRANSLATE_NOOP("titles", "Applied to general")},
    NamedPhrase{"general_pool", QT_TRANSLATE_NOOP("titles", "At or above the line")},
    NamedPhrase{"general_result", QT_TRANSLATE_NOOP("titles", "General result")},
    NamedPhrase{"version", QT_TRANSLATE_NOOP("titles", "Version")},
    NamedPhrase{"at", QT_TRANSLATE_NOOP("titles", "At")},
    NamedPhrase{"actor", QT_TRANSLATE_NOOP("titles", "By")},
    NamedPhrase{"in_force", QT_TRANSLATE_NOOP("titles", "In force")},
    NamedPhrase{"run", QT_TRANSLATE_NOOP("titles", "Run")},
    NamedPhrase{"batch", QT_TRANSLATE_NOOP("titles", "Batch")},
    NamedPhrase{"mode", QT_TRANSLATE_NOOP("titles", "Mode")},
    NamedPhrase{"pool", QT_TRANSLATE_NOOP("titles", "Pool")},
    NamedPhrase{"pre_admitted", QT_TRANSLATE_NOOP("titles", "Pre-admitted")},
    NamedPhrase{"unplaced", QT_TRANSLATE_NOOP("titles", "Not placed")},
    NamedPhrase{"before", QT_TRANSLATE_NOOP("titles", "Before")},
    NamedPhrase{"after", QT_TRANSLATE_NOOP("titles", "After")},
    NamedPhrase{"why_before", QT_TRANSLATE_NOOP("titles", "Why before")},
    NamedPhrase{"why_after", QT_TRANSLATE_NOOP("titles", "Why after")},
    NamedPhrase{"vocational", QT_TRANSLATE_NOOP("titles", "Vocational")},
    NamedPhrase{"general", QT_TRANSLATE_NOOP("titles", "General")},
    NamedPhrase{"share", QT_TRANSLATE_NOOP("titles", "Vocational share")},
    NamedPhrase{"ratio", QT_TRANSLATE_NOOP("titles", "Ratio")},
    NamedPhrase{"graduates", QT_TRANSLATE_NOOP("titles", "Graduates")},
    NamedPhrase{"entered", QT_TRANSLATE_NOOP("titles", "Entered")},
    NamedPhrase{"rate", QT_TRANSLATE_NOOP("titles", "Entry rate")},
    NamedPhrase{"band", QT_TRANSLATE_NOOP("titles", "Against the band")},
    NamedPhrase{"year", QT_TRANSLATE_NOOP("titles", "Year")},
    NamedPhrase{"row", QT_TRANSLATE_NOOP("titles", "Row")},
    NamedPhrase{"column", QT_TRANSLATE_NOOP("titles", "Column")},
    NamedPhrase{"value", QT_TRANSLATE_NOOP("titles", "Value")},
    NamedPhrase{"severity", QT_TRANSLATE_NOOP("titles", "Kind")},
    NamedPhrase{"finding", QT_TRANSLATE_NOOP("titles", "What is wrong")},
    NamedPhrase{"total_seats", QT_TRANSLATE_NOOP("titles", "Total")},
    NamedPhrase{"notice_no", QT_TRANSLATE_NOOP("titles", "Notice number")},
    NamedPhrase{"urban", QT_TRANSLATE_NOOP("titles", "Urban")},
    NamedPhrase{"organisation", QT_TRANSLATE_NOOP("titles", "Organisation")},
    NamedPhrase{"post", QT_TRANSLATE_NOOP("titles", "Post")},
};

} // namespace

QString columnTitle(const QString &key)
{
    return phraseOf(titles, "titles", key);
}

} // namespace hengzhao::wording
