// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/candidate.h"
#include "models/store/database.h"

#include <QList>

namespace hengzhao::store
{

/// Somebody who applied to general schools and filed no vocational choices (R8).
struct ChasedCandidate {
    QString number;
    QString name;
    Sex sex = Sex::Male;
    QString districtCode;
    QString districtName;
    /// Empty where the candidate has no junior-high here.
    QString juniorSchoolCode;
    QString juniorSchoolName;
    QString className;
};

/// How far a junior-high's candidates who applied to general schools have filed choices.
struct ChaseCount {
    QString districtName;
    QString juniorSchoolCode;
    QString juniorSchoolName;
    qint64 applied = 0;
    qint64 missing = 0;
};

/// Who still has to file choices. Only whether somebody filed, never what (R10). An empty district means the whole
/// city.
class ChaseStore
{
public:
    explicit ChaseStore(Database &database) : m_database(database) {}

    /// By district, junior-high, class and number.
    [[nodiscard]] Result<QList<ChasedCandidate>> missing(const QString &district) const;
    /// Of every junior-high with somebody who applied to general schools.
    [[nodiscard]] Result<QList<ChaseCount>> counts(const QString &district) const;
    [[nodiscard]] Result<qint64> countMissing(const QString &district) const;

private:
    Database &m_database;
};

} // namespace hengzhao::store
