// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/school.h"
#include "models/store/database.h"
#include "models/store/published_filing.h"

#include <QList>

namespace hengzhao::store
{

/// A filing as the booklet names it.
struct BookletFiling {
    SchoolCategory category = SchoolCategory::Secondary;
    QString state;
    QString studyMode;
    QString provincialDocument;
    QString homeApproval;
};

/// A school with what it filed, as far as it is shown.
struct BookletSchool {
    School school;
    /// The district's name; for a place that is no district of the season, as it was filed.
    QString place;
    /// At least one.
    QList<BookletFiling> filings;
    QList<Program> programs;

    [[nodiscard]] bool isPublished() const;
};

/// A school and whether it is in the booklet.
struct BookletStanding {
    qint64 id = 0;
    QString code;
    QString name;
    SchoolCategory category = SchoolCategory::Secondary;
    QString place;
    /// Of its filings, the one farthest from being published; empty where it has none.
    QString filingState;
    QString stoppedBy;
    bool isIn = false;
    qint64 programs = 0;
};

/// What the qualification booklet is made of (R33).
class BookletStore
{
public:
    explicit BookletStore(Database &database) : m_database(database) {}

    /// By category and code.
    [[nodiscard]] Result<QList<BookletSchool>> schools(ShownFilings shown) const;
    /// Every school of the season, by code.
    [[nodiscard]] Result<QList<BookletStanding>> standings() const;

private:
    Database &m_database;
};

} // namespace hengzhao::store
