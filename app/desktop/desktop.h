// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/background.h"
#include "models/office/system_clock.h"
#include "models/wording/language.h"
#include "ui/frame/main_window.h"
#include "ui/frame/season_picker.h"
#include "ui/wall/wall_display.h"

#include <QApplication>

#include <memory>

namespace hengzhao::desktop
{

/// What the program was started with.
struct Start {
    QString season;
    bool demo = false;
    int demoCandidates = 84'000;
    /// A folder that takes a picture of every page; the program then ends.
    QString pictures;
    QString place;
    /// A day to rehearse on, in place of the real one.
    std::optional<QDate> today = {};
    /// Read-only, without personal data.
    bool inspect = false;
    /// On the whole screen, one dashboard after another; as long as that, the inspection's sight.
    bool wall = false;
    /// Between two of them; what was set the last time where it says nothing.
    std::optional<int> seconds = {};
};

/// Wires settings, language, season and window together. Decides nothing about a season.
class Desktop final : public QObject
{
    Q_OBJECT

public:
    Desktop(QApplication &application, Start start, const ui::WindowChoices &choices);
    ~Desktop() override;

    /// Shows the first window.
    void begin();
    /// Says so where the program crashed the last time; from now on a crash leaves a report.
    void tellOfCrash();

private:
    void showPicker();
    void openSeason(const QString &path);
    void openAs(const QString &path, const std::shared_ptr<office::Login> &login);
    void makeSeason(const QString &path, int year, const std::shared_ptr<office::Login> &login);
    void openDemo();
    void writeDemoTables(const QString &folder);
    void make(const QString &path, const QString &title, const Background::Job &job,
              const std::shared_ptr<office::Login> &login = nullptr);
    void showOpened();
    void showWindow();
    void showWall();
    void leaveWall();
    [[nodiscard]] office::Sight sight() const;
    void choose(const ui::WindowChoices &choices);
    void remember(const QString &path);
    [[nodiscard]] office::Officer officer() const;
    void fail(const Error &error);

    QApplication &m_application;
    Start m_start;
    ui::WindowChoices m_choices;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<wording::Translation> m_translation;
    Background m_background;
    std::unique_ptr<ui::OpenSeason> m_season;
    /// The one that is on its way; the one before stays until it is there.
    std::unique_ptr<ui::OpenSeason> m_opening;
    std::unique_ptr<ui::SeasonPicker> m_picker;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::RunningTimer m_turning;
    ui::RunningTimer m_resting;
    std::unique_ptr<ui::WallDisplay> m_wall;
};

[[nodiscard]] ui::WindowChoices rememberedChoices();

} // namespace hengzhao::desktop
