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

/// Until the page has read what it shows, and has painted it.
void settle(const ui::Page &page)
{
    constexpr int longest = 20'000;
    constexpr int painting = 250;
    QElapsedTimer timer;
    timer.start();
    while (page.isLoading() && timer.elapsed() < longest)
        QApplication::processEvents(QEventLoop::AllEvents, 50);
    timer.restart();
    while (timer.elapsed() < painting)
        QApplication::processEvents(QEventLoop::AllEvents, 50);
}

} // namespace

void takePictures(ui::MainWindow &window, const QString &folder)
{
    QDir().mkpath(folder);
    for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) {
        window.resize(size);
        for (const ui::Place &place : window.offered()) {
            window.goTo(place.name);
            settle(*window.currentPage());
            window.grab().save(QDir(folder).filePath(QStringLiteral("%1-%2.png").arg(place.name).arg(size.width())));
        }
    }
}

} // namespace hengzhao::desktop
