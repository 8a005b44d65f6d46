// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/admission_state.h"
#include "models/domain/candidate.h"
#include "models/domain/list_finding.h"
#include "models/store/database.h"

#include <QDateTime>
#include <QSet>

#include <functional>

namespace hengzhao::vault
{
class SeasonKey;
}

namespace hengzhao::store
{

/// One candidate on a list, as those who approve it and those who print it need it.
struct ListEntry {
    qint64 submission = 0;
    qint64 candidate = 0;
    QString number;
    QString name;
    Sex sex = Sex::Male;
    /// In plain, and only where it was asked for: whoever shows it masks it.
    QString identityNumber;
    QString juniorSchool;
    QString districtName;
    std::optional<Score> total;
    std::optional<Evaluation> evaluation;
    /// The choice that was taken.
    int round = 0;
    int batch = 0;
    QString programCode;
    QString programName;
    QString years;
    /// When the candidate confirmed, in UTC.
    QDateTime confirmedAt;
    /// Where it stands now; nothing where it has ended altogether.
    std::optional<AdmissionState> state;
    /// Why it was returned from this list; empty while it is on it.
    QString returned;
    /// Without the day of confirmation and whoever has the same name, which the reader adds.
    ListEntryFacts facts;
};

/// Which entries: those of one list, those of every list that waits for a level, or those of a school and batch that
/// have confirmed and are on no list.
struct EntryChoice {
    std::optional<qint64> submission = {};
    qint64 schoolId = 0;
    int batch = 0;

    [[nodiscard]] static EntryChoice of(qint64 list) { return {list}; }
    [[nodiscard]] static EntryChoice waiting() { return {}; }
    [[nodiscard]] static EntryChoice unlisted(qint64 school, int batch) { return {std::nullopt, school, batch}; }
};

/// Reads entries of lists one by one.
class ListEntries
{
public:
    /// The key opens the personal data of a sealed season; an open one needs none.
    ListEntries(Database &database, const vault::SeasonKey *key) : m_database(database), m_key(key) {}

    using Use = std::function<Result<void>(const ListEntry &)>;
    /// By list, program and candidate number.
    [[nodiscard]] Result<void> each(const EntryChoice &choice, bool withIdentity, const Use &use) const;

private:
    [[nodiscard]] Result<QSet<qint64>> namesakes(const EntryChoice &choice) const;
    [[nodiscard]] Result<QString> identityNumber(const QByteArray &sealed, const QString &personKey,
                                                 const QString &number) const;

    Database &m_database;
    const vault::SeasonKey *m_key;
};

} // namespace hengzhao::store
