// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/kind_part.h"

#include "models/store/directory_names.h"
#include "models/store/kind_rows.h"

namespace hengzhao::office
{

namespace
{

using Names = Result<QHash<QString, QString>>;

Result<void> requireKnown(const QString &code, const Names &names, ErrorCode unknown)
{
    if (code.isEmpty())
        return {};
    if (!names)
        return failure(names.error());
    return names->contains(code) ? Result<void>() : failure(unknown, {code});
}

} // namespace

Result<void> requirePart(store::Database &database, const QString &kind, const store::KindPart &part)
{
    if (!part.schoolCode.isEmpty() && !store::KindRows::areOfSchools(kind))
        return failure(ErrorCode::NotInParts, {kind});
    if (!part.districtCode.isEmpty() && !store::KindRows::areOfDistricts(kind))
        return failure(ErrorCode::NotInParts, {kind});
    if (part.isWhole())
        return {};
    return requireKnown(part.schoolCode, store::schoolNames(database), ErrorCode::UnknownSchool).and_then([&] {
        return requireKnown(part.districtCode, store::districtNames(database), ErrorCode::UnknownDistrict);
    });
}

} // namespace hengzhao::office
