// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <QList>
#include <QString>

namespace hengzhao::store
{

/// Where a school or program was named that no published filing has.
enum class SuspectSource { Choice, Material, Interview, Visit, VisitReport, Platform };

/// A school or program that recruits, or is said to, and is in no published filing (R33).
struct Suspect {
    SuspectSource source = SuspectSource::Choice;
    QString code;
    /// Empty where the directory has no such school.
    QString name;
    /// The program of the school that is meant; else empty.
    QString program = {};
    /// Choices, materials or interviews that name it.
    qint64 named = 0;
    /// The newest report against it, if there is one.
    std::optional<qint64> violation = {};
};

/// What is named anywhere and published nowhere.
class SuspectStore
{
public:
    explicit SuspectStore(Database &database) : m_database(database) {}

    /// Those named most often first. A school that choices name is left out below `leastChoices` candidates.
    [[nodiscard]] Result<QList<Suspect>> all(qint64 leastChoices) const;

private:
    [[nodiscard]] Result<void> addFromChoices(QList<Suspect> &suspects, qint64 least) const;
    [[nodiscard]] Result<void> addFromQuery(QList<Suspect> &suspects, SuspectSource source, QByteArrayView sql) const;

    Database &m_database;
};

} // namespace hengzhao::store
