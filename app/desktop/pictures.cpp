// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pictures.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>

namespace hengzhao::desktop
{

namespace
{

/// Until everything that was asked of the season has been answered, and painted. What is shown may ask for more.
void settle(ui::OpenSeason &season)
{
    constexpr int rounds = 4;
    constexpr int painting = 60;
    QElapsedTimer timer;
    for (int round = 0; round < rounds; ++round) {
        const auto last = season.read<bool>([](office::Office &) -> Result<bool> { return true; });
        timer.restart();
        while (!last.isHere() || season.isWorking() || timer.elapsed() < painting)
            QApplication::processEvents(QEventLoop::AllEvents, 20);
    }
}

void keep(ui::MainWindow &window, const QString &path, const QString &name)
{
    window.grab().save(QStringLiteral("%1/%2-%3.png").arg(path, name).arg(window.width()));
}

} // namespace

void takePictures(ui::MainWindow &window, ui::OpenSeason &season, const QString &folder)
{
    QDir().mkpath(folder);
    for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) {
        window.resize(size);
        for (const ui::Place &place : window.offered()) {
            window.goTo(place.name);
            settle(season);
            keep(window, folder, place.name);
            for (const QString &view : window.currentPage()->views()) {
                window.currentPage()->lookAt(view);
                settle(season);
                keep(window, folder, place.name + QLatin1Char('-') + view);
            }
        }
    }
}

} // namespace hengzhao::desktop
