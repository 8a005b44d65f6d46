// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/transaction.h"

#include <QMap>

namespace hengzhao::store
{

/// A school's seats for one district in a year before, and how many of that district it took in.
struct PastAllotment {
    int year = 0;
    QString school;
    QString district;
    /// Nothing where the district had no allotment of its own.
    std::optional<int> planned;
    int admitted = 0;
};

/// By the school's code, then the district's.
using PastAllotments = QMap<QString, QMap<QString, PastAllotment>>;

/// Where schools' seats and entrants of years before went: what this year's are divided by (R32).
class PastAllotmentStore
{
public:
    explicit PastAllotmentStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<PastAllotments> ofYear(int year) const;
    [[nodiscard]] Result<void> add(const PastAllotment &allotment, Transaction &transaction);
    /// What this season itself leaves for the next ones: its plans and its live admissions.
    [[nodiscard]] Result<QList<PastAllotment>> counted(int year) const;

private:
    Database &m_database;
};

} // namespace hengzhao::store
