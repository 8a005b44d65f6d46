// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QList>
#include <QString>

#include <optional>

namespace hengzhao
{

/// One program of a school, or a school alone, as a list of the provincial information platform has it.
struct PlatformRow {
    QString schoolCode;
    QString schoolName;
    /// Empty for a school alone.
    QString programCode;
    QString programName;
    /// What a list need not tell: nothing then, which differs from no value.
    std::optional<QString> years = {};
    std::optional<QString> tuition = {};
    std::optional<QString> seats = {};

    friend bool operator==(const PlatformRow &, const PlatformRow &) = default;
};

/// Where an entry stands.
enum class PlatformSide { Platform, Ours, Both };

[[nodiscard]] QLatin1String codeName(PlatformSide side);
[[nodiscard]] std::optional<PlatformSide> parsePlatformSide(QStringView text);

/// What our published filings and the platform's list do not agree on (R33): a school or a program that stands in one
/// of them alone, or a field that reads otherwise.
struct PlatformEntry {
    PlatformSide side = PlatformSide::Both;
    QString schoolCode;
    QString schoolName;
    QString programCode = {};
    QString programName = {};
    /// The column that differs where the entry stands in both: school_name, program_name, years, tuition, seats.
    QString field = {};
    QString ours = {};
    QString theirs = {};

    friend bool operator==(const PlatformEntry &, const PlatformEntry &) = default;
};

/// Every disagreement, by school and program. A school that stands in one list alone is told once, without its
/// programs. Full-width and plain signs are the same, and so are spaces or none.
[[nodiscard]] QList<PlatformEntry> comparePlatform(const QList<PlatformRow> &ours, const QList<PlatformRow> &theirs);

} // namespace hengzhao
