// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <QList>

namespace hengzhao::store
{

/// A school or a candidate somebody searched for.
struct Found {
    bool isSchool = false;
    /// School code or candidate number.
    QString code;
    /// Code and name; never an identity number.
    QString text;
};

class SearchStore
{
public:
    explicit SearchStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<Found>> schools(const QString &given) const;
    /// Schools first, then candidates.
    [[nodiscard]] Result<QList<Found>> find(const QString &given) const;

private:
    Database &m_database;
};

} // namespace hengzhao::store
