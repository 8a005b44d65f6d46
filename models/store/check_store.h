// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <QList>
#include <QString>

namespace hengzhao::store
{

/// One invariant of the season, and over how much it was checked.
struct SeasonCheck {
    QString name;
    bool holds = false;
    qint64 count = 0;
};

/// Everything the database itself can be asked to prove (season check).
class CheckStore
{
public:
    explicit CheckStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<SeasonCheck>> all() const;

private:
    Database &m_database;
};

} // namespace hengzhao::store
