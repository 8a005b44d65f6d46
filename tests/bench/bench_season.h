// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/office.h"

#include <QTemporaryDir>

namespace hengzhao::bench
{

/// How many candidates a season is to have: HENGZHAO_BENCH_CANDIDATES, or a million.
[[nodiscard]] int candidatesWanted();

/// A clock that stands still.
class BenchClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime(QDate(2021, 7, 20), QTime(2, 0), Qt::UTC); }
};

/// The season every bench works on, in a temporary folder: a copy of HENGZHAO_BENCH_SEASON (a demo season without
/// runs), or made on the first use.
class BenchSeason
{
public:
    [[nodiscard]] static BenchSeason &one();

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString fileIn(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /// A new copy under a name, in the place of what stood there.
    [[nodiscard]] QString copy(const QString &name) const;
    [[nodiscard]] office::Office open(const QString &path) const;

private:
    BenchSeason();

    QTemporaryDir m_folder;
    BenchClock m_clock;
    QString m_path;
};

[[nodiscard]] office::Officer benchOfficer();

/// Removes a season file and what stands beside it.
void removeSeason(const QString &path);

[[nodiscard]] double millisecondsNow();

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
