// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/office.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cstdint>
#include <limits>

namespace hengzhao::bench
{

/// A clock that stands still.
class BenchClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime(QDate(2021, 7, 20), QTime(2, 0), Qt::UTC); }
};

/// A demo season of so many candidates in a temporary folder: a copy of season-SIZE.hzs in HENGZHAO_BENCH_SEASONS, or
/// made on the first use. What is made here counts as memory of this process, so packaging/bench.sh makes them before.
class BenchSeason
{
public:
    [[nodiscard]] static BenchSeason &of(std::int64_t candidates);

    /// Published, and no batch has run.
    [[nodiscard]] const QString &path() const { return m_path; }
    /// The same with batch 1 run: a copy of run-SIZE.hzs, or run on the first use.
    [[nodiscard]] const QString &runPath();
    [[nodiscard]] QString fileIn(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /// A new copy under a name, in the place of what stood there.
    [[nodiscard]] QString copy(const QString &name) const;
    [[nodiscard]] office::Office open(const QString &path) const;
    [[nodiscard]] int candidates() const { return m_candidates; }

private:
    explicit BenchSeason(int candidates);

    /// Whether a file of this name and size was there to be copied.
    [[nodiscard]] bool take(const char *name, const QString &path) const;

    QTemporaryDir m_folder;
    BenchClock m_clock;
    int m_candidates;
    QString m_path;
    QString m_runPath;
};

[[nodiscard]] office::Officer benchOfficer();

/// Removes a season file and what stands beside it.
void removeSeason(const QString &path);

[[nodiscard]] double millisecondsNow();

/// The shortest of several turns: what else the machine does only makes them longer.
class Best
{
public:
    void add(double milliseconds) { m_milliseconds = std::min(m_milliseconds, milliseconds); }
    [[nodiscard]] double milliseconds() const { return m_milliseconds; }

private:
    double m_milliseconds = std::numeric_limits<double>::max();
};

/// As many admissions of batch 1 as the season's run wrote, and decisions.
struct RunCounts {
    std::int64_t decisions = 0;
    std::int64_t admissions = 0;
};
[[nodiscard]] RunCounts runCounts(BenchSeason &season);

/// Gives up: a bench without its season measures nothing.
template <typename T>
T sure(Result<T> result)
{
    if (!result)
        qFatal("%s", codeName(result.error().code).data());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace hengzhao::bench
