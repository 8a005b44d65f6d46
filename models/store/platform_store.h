// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/platform_list.h"
#include "models/store/transaction.h"

#include <QDate>
#include <QHash>

namespace hengzhao::store
{

/// When a school was reported to the provincial information platform, and when it was approved there.
struct PlatformReport {
    QDate reportedOn;
    std::optional<QDate> approvedOn;
};

/// When the platform's list was last compared, and what differed then.
struct PlatformComparison {
    QList<PlatformEntry> entries;
    /// Nothing where it has never been compared.
    std::optional<QDateTime> at;
};

/// How our filings stand on the provincial information platform.
class PlatformStore
{
public:
    explicit PlatformStore(Database &database) : m_database(database) {}

    /// By the code of the school.
    [[nodiscard]] Result<QHash<QString, PlatformReport>> reports() const;
    /// Ends what stood for the school and, where there is something new, puts it there.
    [[nodiscard]] Result<void> setReport(const QString &school, const std::optional<PlatformReport> &report,
                                         Transaction &transaction);
    [[nodiscard]] Result<PlatformComparison> comparison() const;
    /// Ends what the comparison before found.
    [[nodiscard]] Result<void> setComparison(const QList<PlatformEntry> &entries, Transaction &transaction);

private:
    Database &m_database;
};

} // namespace hengzhao::store
