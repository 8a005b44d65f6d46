// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/system_clock.h"
#include "models/wording/language.h"
#include "ui/frame/main_window.h"

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
};

/// Wires settings, language, season and window together. Decides nothing about a season.
class Desktop final : public QObject
{
    Q_OBJECT

public:
    Desktop(QApplication &application, const Start &start, const ui::WindowChoices &choices);
    ~Desktop() override;

    /// Shows the first window.
    void begin();

private:
    void showPicker();
    void openSeason(const QString &path);
    void makeSeason(const QString &path, int year);
    void openDemo();
    void showWindow();
    void choose(const ui::WindowChoices &choices);
    void remember(const QString &path);
    [[nodiscard]] office::Officer officer() const;
    void fail(const Error &error);

    QApplication &m_application;
    Start m_start;
    ui::WindowChoices m_choices;
    office::SystemClock m_clock;
    std::unique_ptr<wording::Translation> m_translation;
    std::unique_ptr<ui::OpenSeason> m_season;
    std::unique_ptr<QWidget> m_picker;
    std::unique_ptr<ui::MainWindow> m_window;
};

[[nodiscard]] ui::WindowChoices rememberedChoices();

} // namespace hengzhao::desktop
