// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/page_season.h"

#include <QApplication>
#include <QStandardPaths>

namespace hengzhao::ui
{

/// A season with ten candidates, opened as the window opens it.
class PageSeason
{
public:
    explicit PageSeason(bool isRun = true)
    {
        QStandardPaths::setTestModeEnabled(true);
        season.fillTen();
        if (isRun && !season.run())
            qFatal("the trial season cannot be run");
        open();
    }

    void open() { window = openSeason(season); }

    office::BatchSeason season;
    std::unique_ptr<OpenSeason> window;
};

/// Shows a page and waits until it has read what it shows.
[[nodiscard]] inline bool isShown(Page &page)
{
    page.resize(1180, 700);
    page.show();
    return QTest::qWaitFor([&page] { return !page.isLoading(); });
}

} // namespace hengzhao::ui
