// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/personal_columns.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace hengzhao::store
{

namespace
{

struct PersonalColumn {
    std::string_view table;
    std::string_view column;
};

constexpr std::array personalColumns = {
    PersonalColumn{"candidate", "candidate_no"},
    PersonalColumn{"candidate", "name"},
    PersonalColumn{"candidate", "initials"},
    PersonalColumn{"candidate", "other_initials"},
    PersonalColumn{"candidate", "person_key"},
    PersonalColumn{"candidate", "sealed"},
    PersonalColumn{"candidate", "registration_no"},
    PersonalColumn{"candidate", "ethnic"},
    PersonalColumn{"candidate", "phone"},
    PersonalColumn{"candidate", "guardian"},
    PersonalColumn{"candidate", "address"},
    PersonalColumn{"candidate", "proof"},
    PersonalColumn{"general_give_up", "proof"},
    PersonalColumn{"admission_step", "reason"},
    PersonalColumn{"admission_step", "proof"},
    PersonalColumn{"admission_step", "consent"},
    PersonalColumn{"former_admission", "reason"},
    PersonalColumn{"list_entry", "reason"},
    PersonalColumn{"contact_note", "remark"},
    PersonalColumn{"notice", "candidate_no"},
    PersonalColumn{"notice", "number"},
    PersonalColumn{"transfer", "reason"},
    PersonalColumn{"transfer", "consent"},
    PersonalColumn{"duplicate_case", "other_registration_no"},
    PersonalColumn{"duplicate_case", "note"},
    PersonalColumn{"duplicate_case", "reason"},
    PersonalColumn{"registration_substitute", "number"},
    PersonalColumn{"correction", "reason"},
    PersonalColumn{"correction", "remark"},
    PersonalColumn{"correction", "effect"},
    PersonalColumn{"correction_field", "before_text"},
    PersonalColumn{"correction_field", "after_text"},
    PersonalColumn{"correction_field", "before_sealed"},
    PersonalColumn{"correction_field", "after_sealed"},
    PersonalColumn{"supplement_entry", "hash"},
    PersonalColumn{"whereabouts", "remark"},
    PersonalColumn{"attachment_content", "content"},
    PersonalColumn{"visit_report", "reported_by"},
    PersonalColumn{"visit_report", "sealed"},
    PersonalColumn{"visit_report", "seen"},
    PersonalColumn{"violation", "subject_name"},
    PersonalColumn{"violation", "facts"},
    PersonalColumn{"violation", "reporter"},
    PersonalColumn{"violation", "reporter_contact"},
    PersonalColumn{"violation", "sealed"},
    PersonalColumn{"sanction", "subject_name"},
    PersonalColumn{"inspection", "inspectors"},
    PersonalColumn{"filing_signer", "name"},
    PersonalColumn{"directory_entry", "name"},
    PersonalColumn{"directory_entry", "phone"},
    PersonalColumn{"account", "name"},
    PersonalColumn{"account", "shown_name"},
    PersonalColumn{"account", "password_hash"},
    PersonalColumn{"account", "key_salt"},
    PersonalColumn{"account", "wrapped_key"},
    PersonalColumn{"audit", "actor"},
    PersonalColumn{"audit", "subject"},
    PersonalColumn{"audit", "detail"},
};

} // namespace

bool isPersonal(const char *table, const char *column)
{
    if (table == nullptr || column == nullptr)
        return false;
    return std::any_of(personalColumns.begin(), personalColumns.end(), [table, column](const PersonalColumn &one) {
        return one.table == table && one.column == column;
    });
}

} // namespace hengzhao::store
