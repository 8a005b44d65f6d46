// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/cohort_store.h"

#include "models/store/cohort_reader.h"

namespace hengzhao::store
{

Result<CohortReading> CohortStore::read(const RuleBook &book, const CohortRequest &request) const
{
    return CohortReader(m_database, book, request).read();
}

Result<AuditNumber> CohortStore::lastNumber() const
{
    const Result<std::optional<qint64>> last = m_database.number("SELECT max(number) FROM audit");
    if (!last)
        return failure(last.error());
    return AuditNumber(last->value_or(0));
}

} // namespace hengzhao::store
