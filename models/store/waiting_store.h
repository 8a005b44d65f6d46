// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <QDate>
#include <QMap>

namespace hengzhao::store
{

/// How much of a thing waits for somebody, and since or until when.
struct WaitingCount {
    qint64 rows = 0;
    /// The earliest day one of them is due; nothing where none has a day.
    std::optional<QDate> due = {};
};

/// What waits in a season, by a word for each kind of work, such as "filings_to_review". Kinds nothing of which waits
/// are not there.
class WaitingStore
{
public:
    explicit WaitingStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QMap<QString, WaitingCount>> counts(int careerLessons) const;

private:
    Database &m_database;
};

} // namespace hengzhao::store
