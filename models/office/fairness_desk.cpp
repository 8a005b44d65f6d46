// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/fairness_desk.h"

#include "models/admission/match.h"
#include "models/office/city_time.h"
#include "models/office/figure_report.h"
#include "models/office/share_cell.h"
#include "models/office/word_column.h"
#include "models/wording/column_titles.h"
#include "models/wording/figure_words.h"
#include "models/wording/name_words.h"
#include "models/wording/term_words.h"

#include <QCoreApplication>

namespace hengzhao::office
{

namespace
{

using admission::Fare;

struct FairnessDeskWords {
    Q_DECLARE_TR_FUNCTIONS(FairnessDeskWords)
};

constexpr std::array matchedModes = {BatchMode::ChoiceFirst, BatchMode::ScoreFirst, BatchMode::Deferred};

QString measureWords(BatchMode mode, Fare fare)
{
    const QString name = wording::word(mode);
    switch (fare) {
    case Fare::Higher:
        return FairnessDeskWords::tr("would be placed higher under %1").arg(name);
    case Fare::Lower:
        return FairnessDeskWords::tr("would be placed lower under %1").arg(name);
    case Fare::NewlyPlaced:
        return FairnessDeskWords::tr("would be placed only under %1").arg(name);
    case Fare::NoLongerPlaced:
        return FairnessDeskWords::tr("would not be placed under %1").arg(name);
    case Fare::Equal:
        return FairnessDeskWords::tr("would fare the same under %1").arg(name);
    }
    Q_UNREACHABLE();
}

QStringList failedChecks(const admission::CheckReport &report)
{
    QStringList failed;
    for (const admission::Fault::Check check : admission::allChecks) {
        const bool hasFailed = std::any_of(report.faults.begin(), report.faults.end(),
                                           [check](const admission::Fault &fault) { return fault.check == check; });
        if (hasFailed)
            failed.append(codeName(check));
    }
    return failed;
}

/// The lists need who and where, and nothing of what ranked them.
void forgetReasons(KeptRun &kept)
{
    kept.reading.cohort.scores = {};
    kept.reading.cohort.evaluation = {};
    kept.outcome->results = {};
    kept.outcome->places = {};
    kept.outcome->reason = {};
}

ModeFares faresIn(BatchMode mode, admission::Cohort &cohort, const admission::Order &order,
                  const admission::Outcome &now)
{
    const BatchMode own = cohort.mode;
    cohort.mode = mode;
    admission::Outcome then;
    admission::match(cohort, order, then);
    cohort.mode = own;
    return {mode, then.preAdmitted, admission::compareFares(now, then), std::move(then.round), std::move(then.bucket)};
}

} // namespace

Result<FairnessSheet> FairnessDesk::sheet(int batch, Progress &progress)
{
    const Result<store::RunFacts> run = matchedRunInForce(m_office, batch);
    if (!run)
        return failure(run.error());
    Result<KeptRun> kept = readKeptRun(m_office.database(), *run);
    if (!kept)
        return failure(kept.error());
    progress.advance(0.3);
    Result<admission::CheckReport> proof = proveKeptRun(m_office.database(), *kept);
    if (!proof)
        return failure(proof.error());
    if (!proof->holds())
        return failure(ErrorCode::ChecksFailed, {failedChecks(*proof).join(QStringLiteral(", "))});
    progress.advance(0.6);
    if (progress.isCancelled())
        return failure(ErrorCode::Cancelled);
    FairnessSheet sheet{*run, std::move(*proof), {}, {}, {}, {}};
    admission::Cohort &cohort = kept->reading.cohort;
    const admission::Order order(cohort);
    for (const BatchMode mode : matchedModes) {
        if (mode != run->mode)
            sheet.others.append(faresIn(mode, cohort, order, *kept->outcome));
    }
    progress.advance(0.8);
    sheet.displaced = displacedWishes(cohort, *kept->outcome, admission::Precedence::OfTheRun);
    sheet.outscored = displacedWishes(cohort, *kept->outcome, admission::Precedence::OfRank);
    forgetReasons(*kept);
    sheet.kept = std::make_shared<const KeptRun>(std::move(*kept));
    progress.advance(1.0);
    return sheet;
}

QList<FairnessMeasure> FairnessDesk::measures(const FairnessSheet &sheet)
{
    QList<FairnessMeasure> measures;
    for (const ModeFares &other : sheet.others) {
        for (const Fare fare : admission::allFares)
            measures.append({QStringLiteral("%1.%2").arg(QString(codeName(other.mode)), QString(codeName(fare))),
                             measureWords(other.mode, fare), qint64(other.fares.of(fare)), true});
    }
    measures.append({QStringLiteral("lot"), FairnessDeskWords::tr("last places decided by lot"), sheet.run.lotDecided});
    measures.append({QStringLiteral("displaced"),
                     FairnessDeskWords::tr("displaced pairs by the rule of the run (there must be none)"),
                     qint64(pairsIn(sheet.displaced))});
    measures.append({QStringLiteral("outscored"),
                     FairnessDeskWords::tr("pairs in which a higher rank waits and a lower one has the seat"),
                     qint64(pairsIn(sheet.outscored))});
    return measures;
}

Table FairnessDesk::table(const FairnessSheet &sheet)
{
    Table table;
    TableColumn measure = columnOf("measure", ColumnKind::Text);
    TableColumn count = columnOf("counted", ColumnKind::Number);
    TableColumn share = columnOf("share_of_pool", ColumnKind::Share);
    for (const FairnessMeasure &one : measures(sheet)) {
        table.ids.push_back(static_cast<std::int64_t>(table.ids.size()) + 1);
        measure.texts.append(one.words);
        count.numbers.append(one.count);
        const bool hasShare = one.isOfPool && sheet.run.pool > 0;
        share.numbers.append(
            shareCell(hasShare ? std::optional(double(one.count) / double(sheet.run.pool)) : std::nullopt));
    }
    table.columns = {measure, count, share};
    return table;
}

QString FairnessDesk::proofWords(const FairnessSheet &sheet)
{
    const QString proof = FairnessDeskWords::tr("Proved again, without the engine: run %1 holds, and by its own rule "
                                                "(%2) nobody was displaced; %3 comparisons.")
                              .arg(QString::number(sheet.run.id.value()), wording::word(sheet.run.mode),
                                   wording::thousands(sheet.proof.order));
    if (sheet.outscored.empty())
        return proof;
    return FairnessDeskWords::tr("%1 That a higher rank waits where a lower one has the seat comes from the number of "
                                 "the choice, which stands before the rank in this mode.")
        .arg(proof);
}

Result<void> FairnessDesk::write(const FairnessSheet &sheet, const QString &path, const QString &code)
{
    FigureReport report{QStringLiteral("fairness"), QString::number(sheet.run.batch),
                        FairnessDeskWords::tr("Fairness sheet of the %1").arg(wording::batchWord(sheet.run.batch)),
                        FairnessDeskWords::tr("Run %1 of %2 · %3 · pool %4 · pre-admitted %5")
                            .arg(QString::number(sheet.run.id.value()), shownMoment(sheet.run.at),
                                 wording::word(sheet.run.mode), wording::thousands(sheet.run.pool),
                                 wording::thousands(sheet.run.preAdmitted)),
                        shownMoment(m_office.clock().now())};
    report.sections = {{FairnessDeskWords::tr("Fairness"),
                        table(sheet),
                        {proofWords(sheet), FairnessDeskWords::tr("Certificate: inputs %1").arg(sheet.run.inputsDigest),
                         FairnessDeskWords::tr("Certificate: outcome %1").arg(sheet.run.outcomeDigest)}}};
    if (!code.isEmpty()) {
        Result<Table> rows = list(sheet, code);
        if (!rows)
            return failure(rows.error());
        report.sections.append({FairnessDeskWords::tr("Candidates"), std::move(*rows)});
        for (const FairnessMeasure &measure : measures(sheet)) {
            if (measure.code == code)
                report.sections.last().remarks = {measure.words};
        }
    }
    return writeReport(m_office, report, path);
}

} // namespace hengzhao::office
