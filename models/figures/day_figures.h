// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/completion.h"
#include "models/figures/entry.h"
#include "models/figures/share.h"

#include <QDateTime>

namespace hengzhao::figures
{

/// How one school stands on a day. Later states count in the earlier ones too, as everywhere in the figures: whoever is
/// approved is confirmed and pre-admitted (R37).
struct SchoolDay {
    QString key;
    QString name;
    /// The limit, less what orders have cut.
    qint64 planned = 0;
    qint64 preAdmitted = 0;
    qint64 confirmed = 0;
    qint64 approved = 0;
    /// Admissions that have ended: declined, released, rejected, withdrawn or revoked.
    qint64 withdrawn = 0;

    /// All places that were ever offered, those since withdrawn too.
    [[nodiscard]] qint64 offered() const { return preAdmitted + withdrawn; }
    [[nodiscard]] qint64 vacant() const { return completion().free(); }
    [[nodiscard]] CompletionRow completion() const { return {key, name, planned, preAdmitted}; }

    friend bool operator==(const SchoolDay &, const SchoolDay &) = default;
};

/// How one district stands on a day, counted from pre-admission on.
struct DistrictDay {
    QString key;
    QString name;
    qint64 graduates = 0;
    qint64 vocational = 0;
    qint64 general = 0;
    /// Of them those who graduate this year.
    qint64 currentVocational = 0;
    qint64 currentGeneral = 0;

    [[nodiscard]] ShareRow share() const { return {key, name, vocational, general}; }
    [[nodiscard]] EntryRow entry() const { return {key, name, graduates, currentVocational, currentGeneral}; }

    friend bool operator==(const DistrictDay &, const DistrictDay &) = default;
};

/// How the seats of one urban school fill with the candidates of one county.
struct CountyDay {
    QString districtCode;
    QString districtName;
    QString schoolCode;
    QString schoolName;
    /// Those the plan names for the county; nothing where its candidates share seats with others.
    std::optional<qint64> seats;
    qint64 taken = 0;

    friend bool operator==(const CountyDay &, const CountyDay &) = default;
};

/// All figures of one day.
struct DayFigures {
    QDate day;
    /// When they were counted.
    QDateTime at;
    QList<SchoolDay> schools = {};
    QList<DistrictDay> districts = {};
    QList<CountyDay> counties = {};

    /// Whether they say the same, whenever they were counted.
    [[nodiscard]] bool saysTheSameAs(const DayFigures &other) const
    {
        return schools == other.schools && districts == other.districts && counties == other.counties;
    }
};

/// The sum of all rows, under a key and a name of its own.
[[nodiscard]] SchoolDay totalOf(const QList<SchoolDay> &rows, const QString &key, const QString &name);
[[nodiscard]] DistrictDay totalOf(const QList<DistrictDay> &rows, const QString &key, const QString &name);

} // namespace hengzhao::figures
