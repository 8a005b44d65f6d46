// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/score.h"

#include <QDate>
#include <QLatin1String>
#include <QList>
#include <QStringList>

#include <optional>

namespace hengzhao
{

/// What whoever approves a list has to see (R26, R27).
enum class ListFindingCode {
    /// More admitted than there are seats: such a list cannot go on.
    OverLimit,
    SchoolNotFiled,
    ProgramNotFiled,
    NoCertificate,
    InterviewMissing,
    InterviewBelowMinimum,
    /// Somebody else has the same name and date of birth.
    NamedTwice,
    /// The candidate's district is not that of the junior-high, or not that of the seat.
    DistrictsDiffer,
    ConfirmedLate,
    ConfirmedWithoutCard,
};

[[nodiscard]] QLatin1String codeName(ListFindingCode code);
[[nodiscard]] std::optional<ListFindingCode> parseListFindingCode(QStringView text);
[[nodiscard]] QList<ListFindingCode> allListFindingCodes();
/// What must not be: all others are marked, and whoever approves takes them on.
[[nodiscard]] bool isImpossible(ListFindingCode code);

/// The facts of one entry that are checked.
struct ListEntryFacts {
    bool isSchoolFiled = true;
    bool isProgramFiled = true;
    /// A current junior-high graduate, whom a certificate is asked of (R2).
    bool needsCertificate = true;
    std::optional<bool> graduated = {};
    std::optional<Score> interviewMinimum = {};
    std::optional<Score> interview = {};
    bool hasNamesake = false;
    /// Codes; empty where nothing is known.
    QString district = {};
    QString juniorSchoolDistrict = {};
    /// That the seat is for: empty or * where it is for others too.
    QString seatDistrict = {};
    /// The day in the city; invalid where nobody said.
    QDate confirmedOn = {};
    bool hasProof = false;
};

/// Everything that is to be marked at one entry. `confirmBy` is the last day to confirm, where the batch has one.
[[nodiscard]] QList<ListFindingCode> findingsOf(const ListEntryFacts &facts, const std::optional<QDate> &confirmBy);

} // namespace hengzhao
