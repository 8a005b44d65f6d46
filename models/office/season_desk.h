// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress.h"
#include "models/office/office.h"
#include "models/store/check_store.h"
#include "models/store/line_store.h"

namespace hengzhao::office
{

/// How far the season is.
enum class SeasonStage { Empty, Preparing, Ready, Running, Closed };
[[nodiscard]] QLatin1String codeName(SeasonStage stage);

struct SeasonInfo {
    store::SeasonFacts facts;
    QString cityName;
    SeasonStage stage = SeasonStage::Empty;
    QList<store::SeasonCount> counts;
    QList<store::BatchStanding> batches;
    QList<store::LineArea> areas;
    /// Filings that are not published yet (R31).
    qint64 openFilings = 0;
};

/// How much of the year a demo season has behind it.
enum class DemoStage { March, Ready, August };

struct DemoRequest {
    int candidates = 84'000;
    quint64 seed = 1;
    int year = 2021;
    DemoStage stage = DemoStage::Ready;
};

/// The import kinds that a demo season has at a stage, in the order in which it is filled.
[[nodiscard]] QStringList demoKinds(DemoStage stage);

struct SeasonCheckReport {
    QList<store::SeasonCheck> checks;

    [[nodiscard]] bool holds() const;
};

/// The season as a whole: made, looked at, checked, copied; and its rule book.
class SeasonDesk
{
public:
    explicit SeasonDesk(Office &office) : m_office(office) {}

    /// A season filled with a synthetic city, which must not exist yet.
    [[nodiscard]] static Result<Office> createDemo(const QString &where, const DemoRequest &request,
                                                   const Officer &officer, const Clock &clock, Progress &progress);

    /// The tables a demo season is filled with, as files in a folder, to practise importing on; `format` is the files'
    /// ending. Gives their paths; nothing stays of work that fails or is cancelled.
    [[nodiscard]] static Result<QStringList> writeDemoTables(const DemoRequest &request, const QString &folder,
                                                             const QString &format, Progress &progress);

    /// A season that goes on from an earlier one: its places, schools and programs come over as drafts, its figures are
    /// kept for comparison.
    [[nodiscard]] static Result<Office> createAfter(Office &last, const QString &where, const RuleBook &book,
                                                    const Officer &officer, const Clock &clock,
                                                    const std::optional<Login> &login, Progress &progress);

    [[nodiscard]] Result<SeasonInfo> info();
    /// Every invariant, and every run in force proved again.
    [[nodiscard]] Result<SeasonCheckReport> check();
    /// A consistent copy while others work.
    [[nodiscard]] Result<void> backUp(const QString &to);
    /// Checks the season, then a copy for later proof that says when it was made and can be told from a working one.
    [[nodiscard]] Result<SeasonCheckReport> archive(const QString &to);

    [[nodiscard]] Result<RuleBook> rules() { return m_office.ruleBook(); }
    /// Notices of the new book; what may not change any more refuses it.
    [[nodiscard]] Result<Findings> setRules(const QByteArray &json);

private:
    Office &m_office;
};

/// Reads a rule book, with every finding; its problems are one error.
[[nodiscard]] Result<RuleBookReading> readRules(const QByteArray &json);

} // namespace hengzhao::office
