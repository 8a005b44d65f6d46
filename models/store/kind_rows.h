// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/store/kind_part.h"

#include <QStringList>

#include <functional>

namespace hengzhao::vault
{
class SeasonKey;
}

namespace hengzhao::store
{

/// The rows of an import kind as the season has them, each as a file of the kind would: cells in the order of the
/// kind's columns (contract, section 2), values by their codes.
class KindRows
{
public:
    using Use = std::function<void(const QStringList &cells)>;

    /// With the key of a sealed season; an open one has none.
    explicit KindRows(Database &database, const vault::SeasonKey *key = nullptr) : m_database(database), m_key(key) {}

    /// Whether rows of a kind are one school's, or one district's.
    [[nodiscard]] static bool areOfSchools(const QString &kind);
    [[nodiscard]] static bool areOfDistricts(const QString &kind);
    /// A query for the ids of a kind's rows in force that are of a part: ?2 is the school's code, ?3 the district's,
    /// each empty for any. Of the kinds that an import replaces.
    [[nodiscard]] static QByteArray idsInPart(const QString &kind);

    /// All rows in force, by their keys. `use` gets cells that hold until the next row.
    [[nodiscard]] Result<void> each(const QString &kind, int maxChoices, const KindPart &part, const Use &use) const;
    /// The rows that somebody is to fill in: of acts on candidates, those still to be done; else as each().
    [[nodiscard]] Result<void> eachToFill(const QString &kind, int maxChoices, const KindPart &part,
                                          const Use &use) const;

private:
    struct Query;
    [[nodiscard]] static const Query *queryOf(const QString &kind);
    [[nodiscard]] Result<void> read(const Query &query, int maxChoices, const KindPart &part, const Use &use) const;

    static const Query queries[];
    static const Query queriesToFill[];

    Database &m_database;
    const vault::SeasonKey *m_key;
};

} // namespace hengzhao::store
