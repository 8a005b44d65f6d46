// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/admission/reorder.h"
#include "models/admission/seating.h"
#include "models/domain/rule_book.h"
#include "models/figures/share.h"
#include "models/office/office.h"
#include "models/office/what_if_counts.h"
#include "models/office/what_if_request.h"
#include "models/store/cohort_store.h"

namespace hengzhao::office
{

/// What a run would come to.
struct WhatIfFigures {
    BatchMode mode = BatchMode::ChoiceFirst;
    qint64 pool = 0;
    qint64 preAdmitted = 0;
    qint64 voidChoices = 0;
    QList<qint64> byRound;
    qint64 lotDecided = 0;
    QList<figures::ShareRow> districts;
    /// Of the pool of each of `districts`.
    QList<qint64> unplacedOf;

    [[nodiscard]] qint64 unplaced() const { return pool - preAdmitted; }
    [[nodiscard]] figures::ShareRow city() const { return totalOf(districts, {}, {}); }
};

/// A bucket's queue before and after.
struct BucketEffect {
    QString schoolCode;
    QString schoolName;
    /// As in plan rows; the name is empty unless it is a district's.
    QString districtText;
    QString districtName;
    int seatsBefore = 0;
    int seatsAfter = 0;
    qint64 placedBefore = 0;
    qint64 placedAfter = 0;
    /// The total of the last one taken; nothing where nobody was.
    std::optional<Score> cutoffBefore;
    std::optional<Score> cutoffAfter;
    qint64 came = 0;
    qint64 left = 0;
};

/// What the run in force of a batch came to, on what it went by.
struct RunInForce {
    RunId run;
    WhatIfFigures figures;
};

struct WhatIfReport {
    int batch = 0;
    WhatIfFigures before;
    WhatIfFigures after;
    /// Candidates placed elsewhere than before, or placed or not placed anew.
    qint64 changed = 0;
    /// Those newly at or above a lowered line who are taken to enter general schools.
    qint64 presumedGeneral = 0;
    Moves moves;
    /// As long as the districts of the figures.
    QList<Moves> movesOf;
    /// Placed both times, and now at a school that stands earlier among their choices.
    qint64 atEarlierChoice = 0;
    QList<BucketEffect> buckets;
};

/// A line area as the what-if desk finds it.
struct TriedArea {
    QString name;
    std::optional<Score> line;
    /// The lowest and the highest total of those who applied to general schools; nothing where nobody did.
    std::optional<Score> lowest;
    std::optional<Score> highest;
};

/// One candidate whom a change moves.
struct MovedCandidate {
    qint64 id = 0;
    QString number;
    QString districtName;
    /// Indices into WhatIfReport::buckets, or -1.
    int from = -1;
    int to = -1;
};

/// The next batch on changed inputs, again and again over one kept order; nothing is stored. Only `ranking` needs a
/// sort, made once for each order that is tried in turn.
class WhatIf
{
public:
    /// Reads the season as it stands.
    [[nodiscard]] static Result<WhatIf> open(Office &office);
    /// The run that stands, for comparison; nothing before the batch has run.
    [[nodiscard]] static Result<std::optional<RunInForce>> inForce(Office &office, int batch);

    [[nodiscard]] Result<WhatIfReport> attempt(const WhatIfRequest &request);
    /// Whom it moves, the first `most` of them in the order of candidates.
    [[nodiscard]] Result<QList<MovedCandidate>> moved(const WhatIfRequest &request, qsizetype most);

    [[nodiscard]] int batch() const { return m_batch; }
    [[nodiscard]] qint64 candidates() const { return static_cast<qint64>(m_ordered.cohort.size()); }
    [[nodiscard]] const WhatIfFigures &before() const { return m_figuresBefore; }
    [[nodiscard]] const Targets &targets() const { return m_targets; }
    [[nodiscard]] QList<RankingKey> ranking() const { return m_ordered.cohort.ranking; }
    [[nodiscard]] QList<TriedArea> areas() const;
    /// The line area of a district; refused for a district there is not.
    [[nodiscard]] Result<QString> areaOf(const QString &district) const;
    /// Codes of an area's districts.
    [[nodiscard]] QStringList districtsOf(const QString &area) const;
    /// The totals that those of an area who applied to general schools have, lowest first: a line does the same from
    /// just above one of them up to the next.
    [[nodiscard]] Result<std::vector<std::int32_t>> totalsOf(const QString &area) const;
    /// The seats in which a district's limits lie: allotted to it by name, or of schools there that are open to all;
    /// only of schools that recruit.
    [[nodiscard]] Result<QList<SeatsChange>> seatsOf(const QString &district) const;

private:
    /// What names and places a season gives its codes.
    struct Places {
        QHash<QString, QString> districtNames;
        QHash<QString, QString> schoolNames;
        /// The district in which a school lies, by its code.
        QHash<QString, QString> districtOfSchool;
        QStringList areasWithResult;
    };
    struct OtherOrder {
        QList<RankingKey> ranking;
        admission::Order order;
    };

    WhatIf(int batch, store::CohortReading reading, Places places, const Targets &targets);

    [[nodiscard]] static Result<Places> readPlaces(store::Database &database);
    /// Seats everybody on changed inputs; the inputs are as they were when it comes back.
    [[nodiscard]] Result<qint64> seatAfter(const WhatIfRequest &request, std::vector<SideCount> &sides);
    [[nodiscard]] Result<qint64> change(const WhatIfRequest &request);
    void restore(const WhatIfRequest &request);
    [[nodiscard]] const admission::Order &orderBy(const QList<RankingKey> &ranking);
    [[nodiscard]] Result<size_t> areaIndex(const QString &area) const;
    [[nodiscard]] Result<qint64> applyLine(const LineChange &change);
    [[nodiscard]] Result<void> applySeats(const SeatsChange &change);
    [[nodiscard]] WhatIfFigures figuresOf(const admission::Seating &seating, const std::vector<SideCount> &sides) const;
    void nameBuckets();
    void addBuckets(WhatIfReport &report, const MoveCount &moves) const;
    void presumeGeneral();

    int m_batch;
    Targets m_targets;
    Places m_places;
    admission::Ordered m_ordered;
    std::optional<OtherOrder> m_other;
    /// What a change can touch, as it is without one.
    std::vector<admission::CohortLineArea> m_areas;
    std::vector<admission::CohortBucket> m_buckets;
    std::vector<std::uint16_t> m_flags;
    SideCounter m_counter;
    admission::Seating m_before;
    WhatIfFigures m_figuresBefore;
    QList<BucketEffect> m_bucketsBefore;
    admission::Seating m_after;
    /// Seats after the change, before they are put back.
    std::vector<std::int32_t> m_seatsAfter;
};

} // namespace hengzhao::office
