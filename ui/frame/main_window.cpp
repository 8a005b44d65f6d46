// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/main_window.h"

#include "models/office/city_time.h"
#include "models/office/day_figure_desk.h"
#include "ui/frame/search_box.h"
#include "ui/frame/stage_line.h"
#include "ui/parts/chip.h"

#include <QAction>
#include <QCloseEvent>
#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hengzhao::ui
{

namespace
{

constexpr int placeRole = Qt::UserRole + 1;
constexpr int placesWidth = 184;
constexpr int newDayMilliseconds = 600'000;

QLabel *mutedLabel()
{
    auto *label = new QLabel;
    label->setObjectName(QStringLiteral("muted"));
    return label;
}

} // namespace

MainWindow::MainWindow(OpenSeason &season, const WindowChoices &choices, QWidget *parent)
    : QMainWindow(parent), m_season(season), m_choices(choices),
      m_places(season.isInspection() ? placesOfInspection() : places()), m_pages(m_places.size(), nullptr),
      m_summaries(m_places.size()), m_stages(new StageLine), m_product(new QLabel), m_list(new QListView),
      m_listModel(new QStandardItemModel(this)), m_stack(new QStackedWidget), m_where(mutedLabel()),
      m_saved(mutedLabel()), m_summary(mutedLabel()), m_workTitle(mutedLabel()), m_progress(new QProgressBar),
      m_cancel(new QToolButton)
{
    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(makePlaces());
    middle->addWidget(m_stack, 1);
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    if (season.isInspection())
        column->addWidget(makeInspectionStrip());
    column->addLayout(middle, 1);
    setCentralWidget(all);
    makeStatus();
    addPageKeys();
    connect(m_stages, &StageLine::chosen, this, [this](const QString &place) { goTo(place); });
    connect(&season, &OpenSeason::changed, this, &MainWindow::showSeason);
    connect(&season, &OpenSeason::workBegan, this, &MainWindow::showWork);
    connect(&season, &OpenSeason::workAdvanced, m_progress,
            [this](double part) { m_progress->setValue(static_cast<int>(part * 100)); });
    connect(&season, &OpenSeason::workEnded, this, [this] { showWork({}); });
    showSeason();
    showWork({});
    goTo(m_places.first().name);
    m_list->setFocus();
    resize(1366, 768);
    if (season.isInspection())
        return;
    // One day one statistic (R40): a new day may begin while the window is open.
    connect(&m_newDay, &QTimer::timeout, this, &MainWindow::keepFigures);
    m_newDay.start(newDayMilliseconds);
    keepFigures();
}

void MainWindow::keepFigures()
{
    m_season.read<bool>([](office::Office &office) { return office::DayFigureDesk(office).isDue(); })
        .then(this, [this](const Result<bool> &due) {
            if (!due || !*due || m_season.isWorking())
                return;
            m_season
                .work<bool>(
                    tr("Keeping today's figures"),
                    [](office::Office &office, Progress &) { return office::DayFigureDesk(office).keepWhereDue(); })
                .then(this, [](const Result<bool> &) {});
        });
}

QWidget *MainWindow::makeBar()
{
    auto *bar = new QWidget;
    bar->setObjectName(QStringLiteral("bar"));
    bar->setAttribute(Qt::WA_StyledBackground);
    m_product->setObjectName(QStringLiteral("product"));
    m_product->setMinimumWidth(placesWidth - 28);
    auto *search = new SearchBox(m_season, m_places);
    connect(search, &SearchBox::chosen, this, &MainWindow::goTo);
    auto *officer = mutedLabel();
    officer->setText(m_season.info().facts.isOpen ? tr("trial season, no accounts") : m_season.officerName());
    auto *settings = new QToolButton;
    fillSettings(*settings);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 7, 14, 7);
    row->setSpacing(12);
    row->addWidget(m_product);
    row->addWidget(m_stages);
    row->addStretch(1);
    row->addWidget(search);
    row->addWidget(officer);
    row->addWidget(settings);
    return bar;
}

/// Says as long as the window is open what is not to be had in it.
QWidget *MainWindow::makeInspectionStrip()
{
    auto *strip = new QFrame;
    strip->setObjectName(QStringLiteral("inspection"));
    auto *text = new QLabel(tr("figures and published facts only; nothing can be changed, nobody is named"));
    text->setObjectName(QStringLiteral("muted"));
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(14, 5, 14, 5);
    row->setSpacing(10);
    row->addWidget(new Chip(tr("Inspection: read-only, no personal data"), Tone::Warning));
    row->addWidget(text);
    row->addStretch(1);
    strip->setAccessibleName(tr("Inspection: read-only, no personal data"));
    return strip;
}

QWidget *MainWindow::makePlaces()
{
    auto *frame = new QWidget;
    frame->setObjectName(QStringLiteral("places"));
    frame->setAttribute(Qt::WA_StyledBackground);
    frame->setFixedWidth(placesWidth);
    m_list->setObjectName(QStringLiteral("places"));
    m_list->setModel(m_listModel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Places"));
    QString group;
    for (const Place &place : std::as_const(m_places)) {
        if (place.group != group) {
            group = place.group;
            auto *head = new QStandardItem(group);
            head->setEnabled(false);
            head->setSelectable(false);
            QFont small = font();
            small.setPointSizeF(small.pointSizeF() * 0.88);
            head->setFont(small);
            head->setSizeHint({0, fontMetrics().height() + 16});
            head->setTextAlignment(Qt::AlignLeft | Qt::AlignBottom);
            m_listModel->appendRow(head);
        }
        auto *item = new QStandardItem(place.title);
        item->setData(place.name, placeRole);
        item->setSizeHint({0, fontMetrics().height() + 12});
        m_listModel->appendRow(item);
    }
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (const QString name = index.data(placeRole).toString(); !name.isEmpty())
            goTo(name);
    });
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 8, 1, 0);
    column->addWidget(m_list);
    return frame;
}

void MainWindow::makeStatus()
{
    m_progress->setRange(0, 100);
    m_progress->setFixedWidth(160);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stops the work; the season stays as it was"));
    connect(m_cancel, &QToolButton::clicked, &m_season, &OpenSeason::cancelWork);
    m_saved->setContentsMargins(12, 0, 0, 0);
    m_summary->setContentsMargins(12, 0, 0, 0);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(10, 0, 10, 0);
    statusBar()->addWidget(m_where);
    statusBar()->addWidget(m_saved);
    statusBar()->addWidget(m_summary, 1);
    statusBar()->addPermanentWidget(m_workTitle);
    statusBar()->addPermanentWidget(m_progress);
    statusBar()->addPermanentWidget(m_cancel);
}

void MainWindow::fillSettings(QToolButton &button)
{
    button.setText(QStringLiteral("☰"));
    button.setToolTip(tr("Language, colours, size of text, wall display, other seasons"));
    button.setAccessibleName(tr("Settings"));
    button.setPopupMode(QToolButton::InstantPopup);
    const auto choose = [this, &button](const QString &text, const WindowChoices &choices) {
        auto *action = new QAction(text, &button);
        action->setEnabled(!(choices == m_choices));
        connect(action, &QAction::triggered, this, [this, choices] { Q_EMIT choicesChanged(choices); });
        button.addAction(action);
    };
    WindowChoices other = m_choices;
    other.isChinese = !other.isChinese;
    // In the language it leads to, for whoever cannot read this one.
    choose(m_choices.isChinese ? QStringLiteral("English") : QStringLiteral("中文"), other);
    other = m_choices;
    const bool isDark = other.brightness == Brightness::Dark;
    other.brightness = isDark ? Brightness::Light : Brightness::Dark;
    choose(isDark ? tr("Light colours") : tr("Dark colours"), other);
    constexpr int smallest = 8;
    constexpr int largest = 16;
    other = m_choices;
    other.fontPoints = std::min(largest, other.fontPoints + 1);
    choose(tr("Larger text"), other);
    other = m_choices;
    other.fontPoints = std::max(smallest, other.fontPoints - 1);
    choose(tr("Smaller text"), other);
    auto *wall = new QAction(tr("Wall display"), &button);
    wall->setShortcut(Qt::Key_F11);
    connect(wall, &QAction::triggered, this, &MainWindow::wantsWall);
    button.addAction(wall);
    auto *seasons = new QAction(tr("Other seasons …"), &button);
    seasons->setShortcut(QKeySequence::Open);
    connect(seasons, &QAction::triggered, this, &MainWindow::wantsSeason);
    button.addAction(seasons);
}

/// Ctrl+PgUp and Ctrl+PgDown walk the places, F5 reads the page again.
void MainWindow::addPageKeys()
{
    const auto key = [this](const QKeySequence &sequence, auto slot) {
        auto *action = new QAction(this);
        action->setShortcut(sequence);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    const auto step = [this](int by) {
        const auto count = static_cast<int>(m_places.size());
        goTo(m_places[(m_current + by + count) % count].name);
    };
    key(Qt::CTRL | Qt::Key_PageDown, [step] { step(1); });
    key(Qt::CTRL | Qt::Key_PageUp, [step] { step(-1); });
    key(Qt::Key_F5, [this] { m_season.reload(); });
}

Page *MainWindow::pageOf(int index)
{
    Page *&page = m_pages[index];
    if (page == nullptr) {
        page = m_places[index].make(m_season);
        m_stack->addWidget(page);
        connect(page, &Page::wantsPlace, this, &MainWindow::goTo);
        connect(page, &Page::summaryChanged, this, [this, index](const QString &summary) {
            m_summaries[index] = summary;
            if (index == m_current)
                m_summary->setText(summary);
        });
        connect(page, &Page::noticed, m_summary, &QLabel::setText);
    }
    return page;
}

void MainWindow::goTo(const QString &place, const QString &what)
{
    for (int i = 0; i < m_places.size(); ++i) {
        if (m_places[i].name != place)
            continue;
        if (i != m_current) {
            m_current = i;
            m_stack->setCurrentWidget(pageOf(i));
            m_summary->setText(m_summaries[i]);
            const QModelIndexList found =
                m_listModel->match(m_listModel->index(0, 0), placeRole, place, 1, Qt::MatchExactly);
            if (!found.isEmpty())
                m_list->setCurrentIndex(found.first());
        }
        if (!what.isEmpty())
            pageOf(i)->lookAt(what);
    }
}

QString MainWindow::placeName() const
{
    return m_places[m_current].name;
}

Page *MainWindow::currentPage() const
{
    return m_pages[m_current];
}

void MainWindow::showSeason()
{
    const office::SeasonInfo &info = m_season.info();
    const QString file = QFileInfo(m_season.where()).fileName();
    m_product->setText(tr("Hengzhao %1").arg(info.facts.year));
    setWindowTitle(QStringLiteral("%1 %2 · %3").arg(info.cityName).arg(info.facts.year).arg(file));
    QList<Stage> stages = stagesOf(info, m_season.rules());
    for (Stage &stage : stages) {
        if (std::none_of(m_places.begin(), m_places.end(),
                         [&stage](const Place &place) { return place.name == stage.place; }))
            stage.place.clear();
    }
    m_stages->setStages(stages);
    m_where->setText(info.facts.isDemo ? tr("local file · %1 · demo data").arg(file) : tr("local file · %1").arg(file));
    m_where->setToolTip(m_season.where());
    m_saved->setText(
        tr("saved %1").arg(office::shownMoment(QDateTime::currentDateTimeUtc()).section(QLatin1Char(' '), 1)));
}

void MainWindow::showWork(const QString &title)
{
    const bool works = !title.isEmpty();
    m_workTitle->setText(title);
    m_progress->setValue(0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_workTitle, m_progress, m_cancel})
        widget->setVisible(works);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (button != nullptr && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_season.isWorking())
        m_season.cancelWork();
    event->accept();
}

} // namespace hengzhao::ui
