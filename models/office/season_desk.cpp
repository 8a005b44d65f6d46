// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/season_desk.h"

#include "models/domain/digest.h"
#include "models/office/batch_desk.h"
#include "models/office/carry_over.h"
#include "models/office/city_time.h"
#include "models/store/waiting_store.h"

#include <QFile>

#include <algorithm>
#include <iterator>

namespace hengzhao::office
{

namespace
{

/// Every batch of the rule book that is run has been closed.
bool isClosed(const SeasonInfo &info, const RuleBook &book)
{
    return std::all_of(book.batches().begin(), book.batches().end(), [&info](const BatchRule &rule) {
        return rule.mode == BatchMode::Supplement ||
               std::any_of(info.batches.begin(), info.batches.end(), [&rule](const store::BatchStanding &batch) {
                   return batch.batch == rule.batch && batch.closed;
               });
    });
}

SeasonStage stageOf(const SeasonInfo &info, const RuleBook &book, const QStringList &imported)
{
    if (!info.batches.isEmpty())
        return isClosed(info, book) ? SeasonStage::Closed : SeasonStage::Running;
    if (imported.isEmpty())
        return SeasonStage::Empty;
    static constexpr QLatin1String inputs[] = {QLatin1String("districts"), QLatin1String("schools"),
                                               QLatin1String("plans"), QLatin1String("candidates"),
                                               QLatin1String("choices")};
    const bool inputsThere =
        std::all_of(std::begin(inputs), std::end(inputs), [&](QLatin1String kind) { return imported.contains(kind); });
    const bool poolsSettled = std::all_of(info.areas.begin(), info.areas.end(), [](const store::LineArea &area) {
        return (area.applied == 0 || area.line) && (area.generalPool == 0 || area.generalResult);
    });
    return inputsThere && poolsSettled ? SeasonStage::Ready : SeasonStage::Preparing;
}

} // namespace

QLatin1String codeName(SeasonStage stage)
{
    switch (stage) {
    case SeasonStage::Empty:
        return QLatin1String("empty");
    case SeasonStage::Preparing:
        return QLatin1String("preparing");
    case SeasonStage::Ready:
        return QLatin1String("ready");
    case SeasonStage::Running:
        return QLatin1String("running");
    case SeasonStage::Closed:
        return QLatin1String("closed");
    }
    Q_UNREACHABLE();
}

bool SeasonCheckReport::holds() const
{
    return std::all_of(checks.begin(), checks.end(), [](const store::SeasonCheck &check) { return check.holds; });
}

Result<Office> SeasonDesk::createAfter(Office &last, const QString &where, const RuleBook &book, const Officer &officer,
                                       const Clock &clock, const std::optional<Login> &login, Progress &progress)
{
    Result<Office> season = Office::create(where, book, false, officer, clock, login);
    if (!season)
        return season;
    if (const Result<void> done = carryOver(last, *season, progress); !done) {
        Office::discard(std::move(*season));
        return failure(done.error());
    }
    return season;
}

Result<SeasonInfo> SeasonDesk::info()
{
    store::SeasonStore season(m_office.database());
    const Result<store::SeasonFacts> facts = season.facts();
    const Result<RuleBook> book = season.ruleBook();
    const Result<QList<store::SeasonCount>> counts = season.counts();
    const Result<QList<store::BatchStanding>> batches = season.batches();
    const Result<QStringList> imported = season.importedKinds();
    const Result<QList<store::LineArea>> areas = store::LineStore(m_office.database()).areas();
    if (!facts)
        return failure(facts.error());
    if (!book)
        return failure(book.error());
    if (!counts)
        return failure(counts.error());
    if (!batches || !imported || !areas)
        return failure(!batches ? batches.error() : !imported ? imported.error() : areas.error());
    const Result<QMap<QString, store::WaitingCount>> waiting =
        store::WaitingStore(m_office.database()).counts(book->targets().careerLessons);
    if (!waiting)
        return failure(waiting.error());
    SeasonInfo info{*facts, book->cityName(), SeasonStage::Empty, *counts, *batches, *areas};
    for (const char *word : {"filings_to_mend", "filings_to_review", "filings_to_publish"})
        info.openFilings += waiting->value(QLatin1String(word)).rows;
    info.stage = stageOf(info, *book, *imported);
    return info;
}

Result<SeasonCheckReport> SeasonDesk::check()
{
    const Result<QList<store::SeasonCheck>> checks = store::CheckStore(m_office.database()).all();
    if (!checks)
        return failure(checks.error());
    SeasonCheckReport report{*checks};
    const Result<QList<store::BatchStanding>> batches = store::SeasonStore(m_office.database()).batches();
    if (!batches)
        return failure(batches.error());
    BatchDesk desk(m_office);
    for (const store::BatchStanding &batch : *batches) {
        const Result<VerifyReport> proved = desk.verify(batch.batch);
        if (!proved)
            return failure(proved.error());
        report.checks.append({QStringLiteral("batch_%1").arg(batch.batch), proved->checks.holds(), proved->run.pool});
    }
    return report;
}

Result<void> SeasonDesk::backUp(const QString &to)
{
    return m_office.database().copyTo(to);
}

Result<SeasonCheckReport> SeasonDesk::archive(const QString &to)
{
    const Result<SeasonCheckReport> report = check();
    if (!report)
        return report;
    if (!report->holds()) {
        QStringList failed;
        for (const store::SeasonCheck &one : report->checks) {
            if (!one.holds)
                failed.append(one.name);
        }
        return failure(ErrorCode::ChecksFailed, {failed.join(QStringLiteral(", "))});
    }
    if (const Result<void> copied = m_office.database().copyTo(to); !copied)
        return failure(copied.error());
    const auto mark = [&]() -> Result<void> {
        Result<Office> copy = m_office.openCopy(to);
        if (!copy)
            return failure(copy.error());
        Result<store::Transaction> transaction = copy->begin();
        if (!transaction)
            return failure(transaction.error());
        if (Result<void> done = store::SeasonStore(copy->database()).markArchived(m_office.clock().now(), *transaction);
            !done)
            return done;
        return transaction->commit(
            {QStringLiteral("season archive"), QString(), {{QStringLiteral("checks"), report->checks.size()}}});
    };
    if (const Result<void> marked = mark(); !marked) {
        QFile::remove(to);
        return failure(marked.error());
    }
    return report;
}

Result<RuleBookReading> readRules(const QByteArray &json)
{
    RuleBookReading reading = RuleBook::read(json);
    if (reading.book)
        return reading;
    const auto problems = ofSeverity(reading.findings, Severity::Problem).size();
    return failure(ErrorCode::ProblemsFound, {QString::number(problems)}, reading.findings);
}

Result<Findings> SeasonDesk::setRules(const QByteArray &json)
{
    const Result<RuleBookReading> reading = readRules(json);
    if (!reading)
        return failure(reading.error());
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    store::SeasonStore season(m_office.database());
    const Result<RuleBook> before = season.ruleBook();
    const Result<bool> hasRun = season.hasRun();
    if (!before || !hasRun)
        return failure(before ? hasRun.error() : before.error());
    if (*hasRun) {
        const QDate today = dayInCity(m_office.clock().now());
        const Findings frozen = frozenDifferences(*before, *reading->book, today);
        if (!frozen.isEmpty())
            return failure(ErrorCode::RuleFrozen, {}, frozen);
    }
    if (const Result<void> done = season.setRuleBook(*reading->book, *transaction); !done)
        return failure(done.error());
    const Result<void> committed = transaction->commit(
        {QStringLiteral("rules set"),
         QString::number(reading->book->year()),
         {{QStringLiteral("digest"), QString::fromLatin1(toHex(Digest::of(reading->book->canonical())))}}});
    if (!committed)
        return failure(committed.error());
    return reading->findings;
}

} // namespace hengzhao::office
