// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_season.h"

#include "models/office/batch_desk.h"
#include "models/office/season_desk.h"

#include <QDir>
#include <QFile>

#include <chrono>
#include <map>
#include <memory>

namespace hengzhao::bench
{

BenchSeason &BenchSeason::of(std::int64_t candidates)
{
    static std::map<std::int64_t, std::unique_ptr<BenchSeason>> seasons;
    std::unique_ptr<BenchSeason> &season = seasons[candidates];
    if (!season)
        season.reset(new BenchSeason(static_cast<int>(candidates)));
    return *season;
}

BenchSeason::BenchSeason(int candidates)
    : m_candidates(candidates), m_path(m_folder.filePath(QStringLiteral("pristine.hzs")))
{
    if (take("season", m_path))
        return;
    NoProgress progress;
    office::DemoRequest request;
    request.candidates = candidates;
    // Closed at once, so that the file holds all of it.
    const office::Office made =
        sure(office::SeasonDesk::createDemo(m_path, request, benchOfficer(), m_clock, progress));
    Q_UNUSED(made)
}

bool BenchSeason::take(const char *name, const QString &path) const
{
    const QString folder = qEnvironmentVariable("HENGZHAO_BENCH_SEASONS");
    const QString file = QStringLiteral("%1-%2.hzs").arg(QLatin1String(name)).arg(m_candidates);
    return !folder.isEmpty() && QFile::copy(QDir(folder).filePath(file), path);
}

const QString &BenchSeason::runPath()
{
    if (!m_runPath.isEmpty())
        return m_runPath;
    m_runPath = fileIn(QStringLiteral("run.hzs"));
    if (take("run", m_runPath))
        return m_runPath;
    if (!QFile::copy(m_path, m_runPath))
        qFatal("cannot copy to %s", qPrintable(m_runPath));
    office::Office office = open(m_runPath);
    NoProgress progress;
    office::BatchRequest request;
    request.backup = false;
    sure(office::BatchDesk(office).run(request, progress));
    return m_runPath;
}

QString BenchSeason::copy(const QString &name) const
{
    const QString path = fileIn(name);
    removeSeason(path);
    if (!QFile::copy(m_path, path))
        qFatal("cannot copy to %s", qPrintable(path));
    return path;
}

office::Office BenchSeason::open(const QString &path) const
{
    return sure(office::Office::open(path, benchOfficer(), m_clock));
}

office::Officer benchOfficer()
{
    return {QStringLiteral("bench"), QStringLiteral("bench")};
}

void removeSeason(const QString &path)
{
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(ending));
}

double millisecondsNow()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

RunCounts runCounts(BenchSeason &season)
{
    office::Office office = season.open(season.runPath());
    const auto count = [&office](const char *sql) { return sure(office.database().number(sql)).value_or(0); };
    return {count("SELECT pool FROM run WHERE batch = 1"), count("SELECT pre_admitted FROM run WHERE batch = 1")};
}

} // namespace hengzhao::bench
