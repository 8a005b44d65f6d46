// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/admission/match.h"
#include "models/admission/outcome.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <string_view>

namespace hengzhao::admission
{

/// A small cohort written as text, so that an instance can be read at a glance.
class Town
{
public:
    Town();

    /// Ranking as the rule book writes it: "total,chinese+math,lot".
    Town &ranking(const QString &keys);
    Town &mode(BatchMode mode);
    /// "1=南区 2=北区": code and line area.
    Town &districts(const QString &text);
    /// "A 2 | B 1:1 | B *:3 | C 2/1 | !D 5": school, [district:]seats[/held]; `!` marks a school that is not qualified.
    Town &buckets(const QString &text);
    /// "001 300 A B | 002 250.5@2 A - | 003 . ?": number, total[@district] (`.` is missing), choices (`-` is an empty
    /// cell, anything that is not a school of the buckets is not in the directory).
    Town &candidates(const QString &text);
    /// "001 A 80 | 002 A 75.5": number, school, score.
    Town &interviews(const QString &text);
    /// "001 A": declined or rejected there.
    Town &bars(const QString &text);

    Town &flags(const char *number, std::uint16_t flags);
    Town &score(const char *number, Subject subject, std::int32_t hundredths);
    Town &evaluation(const char *number, std::int32_t packed);

    [[nodiscard]] std::int32_t row(const QString &number) const;
    [[nodiscard]] std::int32_t school(const QString &code) const;

    Cohort cohort;

private:
    [[nodiscard]] std::int32_t district(const QString &code) const;
    void addCandidate(const QStringList &words);
};

[[nodiscard]] QList<RankingKey> rankingFrom(const QString &keys);
[[nodiscard]] std::int32_t hundredths(const QString &points);

/// "001 A 1.2 taken,not_reached | 002 outranked outranked,empty": number, school round.place or reason, and what became
/// of each choice. In the order of the rows.
[[nodiscard]] QString described(const Cohort &cohort, const Outcome &outcome);

/// The same cohort with its rows, schools, districts, buckets and interviews in another order.
[[nodiscard]] Cohort shuffled(const Cohort &cohort, std::uint32_t seed);

/// A cohort that has something of everything, the same for the same seed.
struct RandomTown {
    std::uint32_t seed = 0;
    int candidates = 20;
    int schools = 4;
    int districts = 3;
    int choices = 3;
    QString ranking = QStringLiteral("total,chinese+math,evaluation,lot");
    BatchMode mode = BatchMode::ChoiceFirst;
    bool interviews = false;
};
[[nodiscard]] Cohort randomCohort(const RandomTown &town);

} // namespace hengzhao::admission
