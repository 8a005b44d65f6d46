// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/places.h"
#include "ui/parts/look.h"

#include <QMainWindow>
#include <QTimer>

class QLabel;
class QListView;
class QProgressBar;
class QStackedWidget;
class QStandardItemModel;
class QToolButton;

namespace hengzhao::ui
{

class StageLine;

/// How the window is to look; chosen by the officer, kept by whoever made the window.
struct WindowChoices {
    bool isChinese = true;
    Brightness brightness = Brightness::Light;
    int fontPoints = standardFontPoints;

    friend bool operator==(const WindowChoices &, const WindowChoices &) = default;
};

/// The window of one season: stages at the top, places at the left, the page in the middle, where and when at the
/// bottom.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(OpenSeason &season, const WindowChoices &choices, QWidget *parent = nullptr);

    void goTo(const QString &place, const QString &what = {});
    [[nodiscard]] QString placeName() const;
    /// All that this window shows.
    [[nodiscard]] const QList<Place> &offered() const { return m_places; }
    [[nodiscard]] Page *currentPage() const;

Q_SIGNALS:
    /// The window should be made anew in another dress or language.
    void choicesChanged(const hengzhao::ui::WindowChoices &choices);
    /// Another season is asked for.
    void wantsSeason();
    /// The dashboards are to turn by themselves on the whole screen.
    void wantsWall();

protected:
    void closeEvent(QCloseEvent *event) override;
    /// Enter presses the button that has the focus, as Space does.
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBar();
    [[nodiscard]] QWidget *makePlaces();
    [[nodiscard]] QWidget *makeInspectionStrip();
    void makeStatus();
    void fillSettings(QToolButton &button);
    void addPageKeys();
    Page *pageOf(int index);
    void showSeason();
    void showWork(const QString &title);
    /// Where today's are still to be kept.
    void keepFigures();

    OpenSeason &m_season;
    WindowChoices m_choices;
    QList<Place> m_places;
    /// By place, made when first gone to.
    QList<Page *> m_pages;
    /// What each page says of its rows.
    QStringList m_summaries;
    int m_current = -1;
    StageLine *m_stages;
    QLabel *m_product;
    QListView *m_list;
    QStandardItemModel *m_listModel;
    QStackedWidget *m_stack;
    QLabel *m_where;
    QLabel *m_saved;
    QLabel *m_summary;
    QLabel *m_workTitle;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QTimer m_newDay;
};

} // namespace hengzhao::ui
