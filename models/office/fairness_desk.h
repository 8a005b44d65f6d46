// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/admission/displaced.h"
#include "models/admission/fairness.h"
#include "models/domain/progress.h"
#include "models/domain/table.h"
#include "models/office/kept_run.h"

#include <memory>

namespace hengzhao::office
{

/// How the pool of a run would fare in another mode, over the same inputs.
struct ModeFares {
    BatchMode mode = BatchMode::ScoreFirst;
    qint64 preAdmitted = 0;
    admission::FareCounts fares;
    /// One row a candidate: the number of the choice taken, or 0; the bucket, or none.
    std::vector<std::int32_t> round;
    std::vector<std::int32_t> bucket;
};

/// How fair a run is, in figures: worked out from its frozen inputs, once it has been proved.
struct FairnessSheet {
    store::RunFacts run;
    admission::CheckReport proof;
    /// In each mode that is matched but the run's own.
    QList<ModeFares> others;
    /// Passed over by the run's own rule: none in a run that holds.
    std::vector<admission::DisplacedWish> displaced;
    /// Passed over by rank alone, which choice-first allows (R19).
    std::vector<admission::DisplacedWish> outscored;
    /// Inputs and decisions, without what only explains them.
    std::shared_ptr<const KeptRun> kept;
};

/// One figure of the sheet.
struct FairnessMeasure {
    /// Such as "score-first.higher", "lot", "displaced".
    QString code;
    QString words;
    qint64 count = 0;
    /// Counts candidates of the pool.
    bool isOfPool = false;
};

/// The fairness sheet of a run: who would stand higher or lower in another mode, where the lot decided, who was passed
/// over.
class FairnessDesk
{
public:
    explicit FairnessDesk(Office &office) : m_office(office) {}

    /// Of the run in force. ChecksFailed where what is kept does not hold; BatchNotRun, BatchIsSupplement.
    [[nodiscard]] Result<FairnessSheet> sheet(int batch, Progress &progress);
    [[nodiscard]] static QList<FairnessMeasure> measures(const FairnessSheet &sheet);
    /// The figures as a table, a row a measure in their order.
    [[nodiscard]] static Table table(const FairnessSheet &sheet);
    /// What the run stands on: its proof, in a sentence.
    [[nodiscard]] static QString proofWords(const FairnessSheet &sheet);
    /// Who stands behind a measure, by its code. Names are whole for those who run the admission of the whole city,
    /// else masked (R10). WrongUsage for a code there is not.
    [[nodiscard]] Result<Table> list(const FairnessSheet &sheet, const QString &code);
    /// As pdf or xlsx by the ending of the path; with one list where its code is given.
    [[nodiscard]] Result<void> write(const FairnessSheet &sheet, const QString &path, const QString &code = {});

private:
    Office &m_office;
};

} // namespace hengzhao::office
