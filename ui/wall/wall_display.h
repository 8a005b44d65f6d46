// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/wall_page.h"
#include "ui/parts/open_season.h"
#include "ui/wall/wall_timer.h"

#include <QWidget>

class QLabel;
class QStackedLayout;

namespace hengzhao::ui
{

class Chip;
class FigureChart;

constexpr int standardWallSeconds = 20;
constexpr int fewestWallSeconds = 5;
constexpr int mostWallSeconds = 600;

/// The dashboards one after another on a whole screen, each read from the season when it comes up. Names nobody.
/// Space holds it, arrows turn it, plus and minus set the pace, Esc leaves.
class WallDisplay final : public QWidget
{
    Q_OBJECT

public:
    /// `turning` is waited for between two pages, `resting` until the pointer hides.
    struct Timers {
        WallTimer &turning;
        WallTimer &resting;
    };

    /// What is referred to must outlive the display.
    WallDisplay(OpenSeason &season, const Clock &clock, const Timers &timers, int seconds, QWidget *parent = nullptr);

    [[nodiscard]] FigureChart &chart() { return *m_chart; }
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    [[nodiscard]] int seconds() const { return m_seconds; }
    /// What is said in place of a picture; empty where there is one.
    [[nodiscard]] QString message() const;

public Q_SLOTS:
    /// To the next page that has figures, or with -1 to the one before.
    void turn(int step = 1);

Q_SIGNALS:
    void left();
    void paceChanged(int seconds);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFoot();
    void read(qsizetype place, qsizetype step);
    void showPage(const office::WallPage &page);
    void say(const QString &sentence);
    void wait();
    void pause();
    void setPace(int seconds);
    void stir();
    void tellState();

    OpenSeason &m_season;
    const Clock &m_clock;
    Timers m_timers;
    int m_seconds;
    qsizetype m_place = 0;
    int m_question = 0;
    bool m_isPaused = false;
    bool m_isLoading = false;
    QLabel *m_city;
    QLabel *m_read;
    Chip *m_state;
    QStackedLayout *m_faces;
    FigureChart *m_chart;
    QLabel *m_message;
    QLabel *m_keys;
};

} // namespace hengzhao::ui
