// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/admission/cohort.h"
#include "models/domain/id.h"
#include "models/domain/rule_book.h"
#include "models/store/database.h"

namespace hengzhao::store
{

/// Which season a cohort shows.
struct CohortRequest {
    int batch = 1;
    BatchMode mode = BatchMode::ChoiceFirst;
    /// The season as of this audit number; every later change is left out.
    AuditNumber asOf;
    /// Set: the buckets as this run found them; else as they stand now, the batch's own run in force left out.
    RunId run;
    /// Not empty: only these candidates, for explaining single decisions.
    QList<qint64> only = {};
    /// The caller holds the write lock and has written nothing yet: a second connection then sees the same season, and
    /// may read beside the first.
    bool mayReadBeside = false;
};

/// Bucket ids and school ids of a cohort, by the cohort's indices.
struct CohortKeys {
    std::vector<qint64> buckets;
    std::vector<qint64> schools;
};

struct CohortReading {
    admission::Cohort cohort;
    CohortKeys keys;
};

/// Reads a cohort in bulk.
class CohortStore
{
public:
    explicit CohortStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<CohortReading> read(const RuleBook &book, const CohortRequest &request) const;
    /// The number of the last audit record: what "now" is.
    [[nodiscard]] Result<AuditNumber> lastNumber() const;

private:
    Database &m_database;
};

} // namespace hengzhao::store
