// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/page_season.h"

#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>

namespace hengzhao::ui
{

/// A season in a temporary folder, opened as the window opens it, with settings of its own.
class TrialWindow
{
public:
    explicit TrialWindow(bool filled = true)
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("hengzhao-test"));
        QCoreApplication::setApplicationName(QStringLiteral("hengzhao-test"));
        QSettings().clear();
        if (filled)
            trial.fillSmall();
        open();
    }

    void open() { season = openSeason(trial); }
    void runBatch()
    {
        office::BatchRequest request;
        request.backup = false;
        QVERIFY(trial.run(request).has_value());
        open();
    }

    office::TrialSeason trial;
    std::unique_ptr<OpenSeason> season;
};

/// Until a page has read what it shows.
inline void waitFor(const Page &page)
{
    QTRY_VERIFY_WITH_TIMEOUT(!page.isLoading(), 10'000);
}

} // namespace hengzhao::ui
