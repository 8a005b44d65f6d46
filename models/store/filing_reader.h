// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filing.h"
#include "models/store/database.h"

#include <QHash>

namespace hengzhao::store
{

/// Reads filings whole, a table at a time: all of them, or one.
class FilingReader
{
public:
    /// `id` is 0 for all.
    FilingReader(Database &database, qint64 id) : m_database(database), m_id(id) {}

    [[nodiscard]] Result<QList<Filing>> read();

private:
    [[nodiscard]] Result<void> readFilings();
    [[nodiscard]] Result<void> readPrograms();
    [[nodiscard]] Result<void> readSigners();
    [[nodiscard]] Result<void> readOutward();
    [[nodiscard]] Result<void> readWaivers();
    [[nodiscard]] Result<void> readDocuments();
    [[nodiscard]] Result<void> readPast();
    [[nodiscard]] Result<void> readPastFigures();
    [[nodiscard]] Filing *filing(qint64 id);

    Database &m_database;
    qint64 m_id;
    QList<Filing> m_filings;
    QHash<qint64, qsizetype> m_places;
};

/// A past filing as it is kept: {"fields": {...}, "programs": [...]}.
[[nodiscard]] QString pastDocument(const PastFiling &past);
[[nodiscard]] PastFiling parsePastDocument(int year, const QString &document);

} // namespace hengzhao::store
