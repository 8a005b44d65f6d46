// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_season.h"

#include "models/office/season_desk.h"

#include <QFile>

#include <chrono>

namespace hengzhao::bench
{

int candidatesWanted()
{
    constexpr int usual = 1'000'000;
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("HENGZHAO_BENCH_CANDIDATES", &given);
    return given ? wanted : usual;
}

BenchSeason &BenchSeason::one()
{
    static BenchSeason season;
    return season;
}

BenchSeason::BenchSeason() : m_path(m_folder.filePath(QStringLiteral("pristine.hzs")))
{
    const QString given = qEnvironmentVariable("HENGZHAO_BENCH_SEASON");
    if (!given.isEmpty()) {
        if (!QFile::copy(given, m_path))
            qFatal("cannot copy %s", qPrintable(given));
        return;
    }
    NoProgress progress;
    office::DemoRequest request;
    request.candidates = candidatesWanted();
    // Closed at once, so that the file holds all of it.
    const office::Office made =
        sure(office::SeasonDesk::createDemo(m_path, request, benchOfficer(), m_clock, progress));
    Q_UNUSED(made)
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

} // namespace hengzhao::bench
