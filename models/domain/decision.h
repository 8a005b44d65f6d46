// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/code.h"

#include <QLatin1String>
#include <QList>
#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>

namespace hengzhao
{

/// Whether a candidate is in the pool, and which rule keeps one out.
enum class Standing : std::uint8_t {
    InPool,
    /// R2: a current graduate without a certificate.
    NoCertificate,
    /// R3: admitted by a general high school.
    AdmittedGeneral,
    /// R4: holds a live vocational admission.
    HoldsAdmission,
    /// Was added after the run.
    NotYetThere,
};

/// What became of one choice.
enum class ChoiceResult : std::uint8_t {
    /// The cell is empty.
    Empty,
    /// Void: a school that is not in the directory (R5).
    UnknownSchool,
    /// Void: repeats an earlier choice (R6).
    Repeated,
    /// Void: filed outside the window (R7).
    Late,
    /// Void: filing not published, or qualification stopped (R5).
    NotQualified,
    /// Void: declined or rejected there before (R22).
    Barred,
    /// Nobody of the district can be placed there: no bucket, or a limit of nought.
    NoSeats,
    /// The seats were gone before this round began.
    SeatsTaken,
    /// Competed, and the last one taken stood before.
    Outranked,
    Taken,
    /// An earlier choice was taken.
    NotReached,
};

/// The one reason of a candidate's decision (R20).
enum class Reason : std::uint8_t {
    /// Not in the pool: no decision.
    NotInPool,
    PreAdmitted,
    /// Nothing was filed for this batch.
    NoChoice,
    /// Every choice is void.
    AllVoid,
    NoSeats,
    SeatsTaken,
    Outranked,
};

[[nodiscard]] QLatin1String codeName(Standing standing);
[[nodiscard]] QLatin1String codeName(ChoiceResult result);
[[nodiscard]] QLatin1String codeName(Reason reason);
[[nodiscard]] std::optional<Standing> parseStanding(QStringView text);
[[nodiscard]] std::optional<ChoiceResult> parseChoiceResult(QStringView text);
[[nodiscard]] std::optional<Reason> parseReason(QStringView text);
/// Void choices are those of a reason that lies in the choice itself (R5 to R7, R22).
[[nodiscard]] bool isVoid(ChoiceResult result);

/// One choice of one candidate in one run, with all that its sentence needs (R20).
struct ChoiceDecision {
    /// The number of the choice; 1 is the first.
    int number = 0;
    /// The code as filed.
    QString schoolCode;
    /// Empty where the school is not in the directory.
    QString schoolName;
    ChoiceResult result = ChoiceResult::Empty;
    /// Place in the queue, 0 where the candidate did not compete.
    int place = 0;
    /// How many competed.
    int of = 0;
    /// For how many seats.
    int seats = 0;
    /// Where the last one taken stood, 0 where nobody was taken.
    int lastTaken = 0;
    /// The ranking key that parted candidate and last taken (for the last taken: and the first refused), such as
    /// "total" or "chinese+math+english"; empty where nothing had to be parted.
    QString key;
    /// The candidate's value of that key, and the other's; empty where missing.
    QString own;
    QString last;
};

/// Everything one run decided about one candidate.
struct CandidateDecision {
    int batch = 0;
    qint64 run = 0;
    CandidateNumber candidate;
    Standing standing = Standing::InPool;
    Reason reason = Reason::NotInPool;
    /// Of the seat, where there is one.
    QString schoolCode;
    QString schoolName;
    /// The district text of the bucket: empty, a district's code, or `*`.
    QString bucketDistrict;
    /// The name of that district; empty where the bucket is not one district's.
    QString bucketDistrictName;
    int round = 0;
    int place = 0;
    int of = 0;
    /// Choices up to the one taken; empty cells and those never reached are left out.
    QList<ChoiceDecision> choices;
};

} // namespace hengzhao
