// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/batch.h"
#include "models/domain/id.h"
#include "models/store/database.h"

#include <QHash>
#include <QStringList>

namespace hengzhao::store
{

/// Names of schools and districts by code.
[[nodiscard]] Result<QHash<QString, QString>> schoolNames(Database &database);
[[nodiscard]] Result<QHash<QString, QString>> districtNames(Database &database);
/// The district in which each school lies, codes both; a place outside the city stands as it is.
[[nodiscard]] Result<QHash<QString, QString>> schoolDistricts(Database &database);

/// A school or junior-high of the season, and the district it lies in.
struct NamedPlace {
    qint64 id = 0;
    QString name;
    QString district;
};
/// Nothing where the season has none with this code.
[[nodiscard]] Result<std::optional<NamedPlace>> schoolByCode(Database &database, const QString &code);
[[nodiscard]] Result<std::optional<NamedPlace>> juniorSchoolByCode(Database &database, const QString &code);

/// Whether a school of the season has a program with this code.
[[nodiscard]] Result<bool> hasProgram(Database &database, qint64 school, const QString &program);

/// The school codes a candidate filed, in the form that a batch went by, as of an audit number (R22).
[[nodiscard]] Result<QStringList> filedChoices(Database &database, qint64 candidate, AuditNumber asOf, int batch,
                                               ChoiceSource source);

} // namespace hengzhao::store
