// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/admission/reorder.h"
#include "models/admission/seating.h"
#include "models/figures/share.h"
#include "models/office/office.h"
#include "models/store/cohort_store.h"

namespace hengzhao::office
{

/// One thing tried: an area's line, or seats of a school or of one of its buckets.
struct LineChange {
    QString area;
    Score score;
};
struct SeatsChange {
    QString schoolCode;
    /// The bucket's district text; nothing for the whole school, whose buckets then change in proportion.
    std::optional<QString> district;
    int seats = 0;
};

struct WhatIfRequest {
    QList<LineChange> lines;
    QList<SeatsChange> seats;
    std::optional<BatchMode> mode;
};

/// What a run would come to.
struct WhatIfFigures {
    BatchMode mode = BatchMode::ChoiceFirst;
    qint64 pool = 0;
    qint64 preAdmitted = 0;
    qint64 voidChoices = 0;
    QList<qint64> byRound;
    qint64 lotDecided = 0;
    QList<figures::ShareRow> districts;

    [[nodiscard]] qint64 unplaced() const { return pool - preAdmitted; }
};

struct WhatIfReport {
    int batch = 0;
    WhatIfFigures before;
    WhatIfFigures after;
    /// Candidates placed elsewhere than before, or placed or not placed anew.
    qint64 changed = 0;
    /// Those newly at or above a lowered line who are taken to enter general schools.
    qint64 presumedGeneral = 0;
};

/// The next batch on changed inputs, again and again over one kept order; nothing is stored.
class WhatIf
{
public:
    /// Reads the season as it stands.
    [[nodiscard]] static Result<WhatIf> open(Office &office);

    [[nodiscard]] Result<WhatIfReport> attempt(const WhatIfRequest &request);

private:
    WhatIf(int batch, store::CohortReading reading, QHash<QString, QString> districtNames, QStringList areasWithResult);

    [[nodiscard]] Result<void> applyLine(admission::Cohort &cohort, const LineChange &change,
                                         WhatIfReport &report) const;
    [[nodiscard]] Result<void> applySeats(admission::Cohort &cohort, const SeatsChange &change) const;
    [[nodiscard]] WhatIfFigures figuresOf(const admission::Cohort &cohort, const admission::Seating &seating) const;
    void presumeGeneral(admission::Cohort &cohort) const;

    int m_batch;
    QHash<QString, QString> m_districtNames;
    QStringList m_areasWithResult;
    admission::Ordered m_ordered;
    admission::Seating m_before;
    WhatIfFigures m_figuresBefore;
    admission::Seating m_after;
};

} // namespace hengzhao::office
