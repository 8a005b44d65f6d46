// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/offender_names.h"

#include "models/store/directory_names.h"

namespace hengzhao::office
{

Result<NamedOffender> offenderByCode(store::Database &database, Offender offender, const QString &code)
{
    const bool isSchool = offender == Offender::School;
    const Result<std::optional<store::NamedPlace>> found =
        isSchool ? store::schoolByCode(database, code) : store::juniorSchoolByCode(database, code);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(isSchool ? ErrorCode::UnknownSchool : ErrorCode::UnknownJuniorSchool, {code});
    return NamedOffender{(*found)->id, code, (*found)->name, (*found)->district};
}

} // namespace hengzhao::office
