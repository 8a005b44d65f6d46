// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/inspected_columns.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace hengzhao::store
{

namespace
{

using namespace std::string_view_literals;

/// Of schools, plans, figures and the course of the year: no column of them says anything of a person.
constexpr std::array openTables = {
    "sqlite_master"sv,
    "sqlite_schema"sv,
    "district"sv,
    "junior_school"sv,
    "school"sv,
    "school_limit"sv,
    "program"sv,
    "bucket"sv,
    "filing"sv,
    "filing_outward"sv,
    "plan_row"sv,
    "plan_cut"sv,
    "plan_order_line"sv,
    "general_area"sv,
    "general_plan"sv,
    "past_allotment"sv,
    "past_figure"sv,
    "past_filing"sv,
    "past_line"sv,
    "figure_day"sv,
    "figure_day_county"sv,
    "figure_day_district"sv,
    "figure_day_school"sv,
    "graduate_roll"sv,
    "career_lesson"sv,
    "poster"sv,
    "import_record"sv,
    "rule_book"sv,
    "recruiting_bar"sv,
    "seat_transfer"sv,
    "inspection_round"sv,
    "inspection_item"sv,
    "frozen_program_place"sv,
};

/// Of the others what is counted, and what an office says in its own name.
struct PartlyOpen {
    std::string_view table;
    /// Between blanks.
    std::string_view columns;
};

constexpr std::array partlyOpenTables = {
    PartlyOpen{"candidate", "id district_id junior_school_id class category applied_general total ended"},
    PartlyOpen{"admission", "candidate_id run_id batch school_id bucket_id program_id state added"},
    PartlyOpen{"former_admission", "candidate_id run_id batch school_id bucket_id program_id state added ended"},
    PartlyOpen{"admission_step", "candidate_id run_id act from_state to_state at added"},
    PartlyOpen{"choice_form", "candidate_id supplementary late choices ended"},
    PartlyOpen{"general_result", "candidate_id ended"},
    PartlyOpen{"general_give_up", "candidate_id ended"},
    PartlyOpen{"whereabouts", "candidate_id place ended"},
    PartlyOpen{"arrival", "candidate_id arrived ended"},
    PartlyOpen{"certificate", "ended"},
    PartlyOpen{"interview", "ended"},
    PartlyOpen{"season", "token year is_open origin created_at archived_at"},
    PartlyOpen{"run", "id batch state mode reason token inputs_number at pool pre_admitted void_choices by_round "
                      "lot_decided inputs_digest outcome_digest"},
    PartlyOpen{"supplement_entry", "run_id"},
    PartlyOpen{"batch_close", "batch released at"},
    PartlyOpen{"cutoff_line", "id line_area score reason at added ended"},
    PartlyOpen{"plan_order", "id kind document_no authority reason at"},
    PartlyOpen{"plan_acceptance", "id school_id remark facts reason at ended"},
    PartlyOpen{"list_answer", "school_id batch run_id answer reason at ended"},
    PartlyOpen{"list_submission", "id school_id batch number chain levels level state waits_for version"},
    PartlyOpen{"list_entry", "submission_id candidate_id run_id ended"},
    PartlyOpen{"filing_signer", "id filing_id"},
    PartlyOpen{"visit", "id school_id junior_school_id day part version ended"},
    PartlyOpen{"activity",
               "id district_id junior_school_id kind title place first_day last_day filed_on late_permission "
               "attendance version ended"},
    PartlyOpen{"material", "state ended"},
    PartlyOpen{"attachment", "owner owner_id ended"},
    PartlyOpen{"inspection_finding", "due settled_on ended"},
    PartlyOpen{"violation", "state"},
    PartlyOpen{"dispatch_order", "due done_on ended"},
    PartlyOpen{"directory_entry", "id organisation ended"},
    PartlyOpen{"audit", "number session_id position at"},
};

/// Of all those tables, where they are not named: in a statement that reads figures these stand beside them.
constexpr std::array blankColumns = {"actor"sv, "remark"sv, "team"sv};

/// One of words that stand between blanks.
bool has(std::string_view words, std::string_view word)
{
    while (!words.empty()) {
        const std::string_view first = words.substr(0, words.find(' '));
        if (first == word)
            return true;
        words.remove_prefix(std::min(words.size(), first.size() + 1));
    }
    return false;
}

} // namespace

Inspected inspected(const char *table, const char *column)
{
    const std::string_view name = table == nullptr ? std::string_view() : table;
    const std::string_view part = column == nullptr ? std::string_view() : column;
    if (part.empty())
        return Inspected::Open;
    const auto isIn = [name](const PartlyOpen &one) { return one.table == name; };
    const bool isNamed = std::any_of(partlyOpenTables.begin(), partlyOpenTables.end(),
                                     [&](const PartlyOpen &one) { return isIn(one) && has(one.columns, part); });
    if (isNamed)
        return Inspected::Open;
    const bool isOpen = std::find(openTables.begin(), openTables.end(), name) != openTables.end();
    const bool isKnown = isOpen || std::any_of(partlyOpenTables.begin(), partlyOpenTables.end(), isIn);
    if (isKnown && std::find(blankColumns.begin(), blankColumns.end(), part) != blankColumns.end())
        return Inspected::Blank;
    return isOpen ? Inspected::Open : Inspected::Closed;
}

} // namespace hengzhao::store
