// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "app/desktop/pictures.h"
#include "ui/frame/crash_report.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

namespace hengzhao::desktop
{

namespace
{

constexpr int mostRecent = 8;

QStringList recentSeasons()
{
    return QSettings().value(QStringLiteral("recent")).toStringList();
}

wording::Language languageOf(const ui::WindowChoices &choices)
{
    return choices.isChinese ? wording::Language::Chinese : wording::Language::English;
}

std::unique_ptr<Clock> clockFor(std::optional<QDate> today)
{
    if (today)
        return std::make_unique<office::OtherDayClock>(*today);
    return std::make_unique<office::SystemClock>();
}

} // namespace

ui::WindowChoices rememberedChoices()
{
    const QSettings settings;
    ui::WindowChoices choices;
    const bool isChinese = wording::languageOf({}, QLocale::system()) == wording::Language::Chinese;
    choices.isChinese = settings.value(QStringLiteral("chinese"), isChinese).toBool();
    choices.brightness = settings.value(QStringLiteral("dark")).toBool() ? ui::Brightness::Dark : ui::Brightness::Light;
    choices.fontPoints = settings.value(QStringLiteral("font"), ui::standardFontPoints).toInt();
    return choices;
}

Desktop::Desktop(QApplication &application, Start start, const ui::WindowChoices &choices)
    : m_application(application), m_start(std::move(start)), m_choices(choices), m_clock(clockFor(m_start.today))
{
    m_translation = std::make_unique<wording::Translation>(languageOf(choices));
    ui::dress(application, choices.brightness, choices.fontPoints);
}

Desktop::~Desktop() = default;

office::Officer Desktop::officer() const
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return {name.isEmpty() ? QStringLiteral("open") : name, QStringLiteral("hengzhao " HENGZHAO_VERSION)};
}

void Desktop::begin()
{
    if (m_start.demo)
        openDemo();
    else if (!m_start.season.isEmpty())
        openSeason(m_start.season);
    else
        showPicker();
}

void Desktop::tellOfCrash()
{
    const QString folder =
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("crashes"));
    if (const std::optional<ui::CrashReport> report = ui::takeCrashReport(folder)) {
        auto *box = new QMessageBox(
            QMessageBox::Information, tr("The program ended unexpectedly"),
            tr("This happened on %1. Everything that was saved before is in its season. What was being done then was "
               "done whole or not at all.")
                .arg(QLocale().toString(report->at, QLocale::ShortFormat)),
            QMessageBox::Close);
        box->setInformativeText(
            tr("A report for those who mend the program lies at %1. It has no names and no numbers of anybody in it.")
                .arg(report->path));
        box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    }
    ui::reportCrashesTo(folder);
}

void Desktop::showPicker()
{
    auto picker = std::make_unique<ui::SeasonPicker>(recentSeasons());
    picker->setSight(sight());
    connect(picker.get(), &ui::SeasonPicker::chosen, this, &Desktop::openSeason);
    connect(picker.get(), &ui::SeasonPicker::loggedIn, this, &Desktop::openAs);
    connect(picker.get(), &ui::SeasonPicker::wantsNew, this, &Desktop::makeSeason);
    connect(picker.get(), &ui::SeasonPicker::wantsDemo, this, &Desktop::openDemo);
    connect(picker.get(), &ui::SeasonPicker::wantsDemoTables, this, &Desktop::writeDemoTables);
    connect(picker.get(), &ui::SeasonPicker::cancelled, &m_background, &Background::cancel);
    connect(&m_background, &Background::advanced, picker.get(), &ui::SeasonPicker::showPart);
    picker->show();
    m_picker = std::move(picker);
}

void Desktop::fail(const Error &error)
{
    if (!m_picker)
        showPicker();
    m_picker->showError(error);
}

void Desktop::openSeason(const QString &path)
{
    openAs(path, nullptr);
}

office::Sight Desktop::sight() const
{
    if (m_picker)
        return m_picker->sight();
    return m_start.inspect || m_start.wall ? office::Sight::Inspection : office::Sight::Whole;
}

void Desktop::openAs(const QString &path, const std::shared_ptr<office::Login> &login)
{
    std::optional<office::Login> given;
    if (login)
        given = std::move(*login);
    if (m_picker && given)
        m_picker->showWork(tr("Checking the password …"));
    m_opening = std::make_unique<ui::OpenSeason>();
    m_opening->open(path, officer(), *m_clock, std::move(given), sight())
        .then(this, [this, path](const Result<void> &opened) {
            if (!opened) {
                if (!m_picker)
                    showPicker();
                return m_picker->refuse(path, opened.error());
            }
            remember(path);
            showOpened();
        });
}

void Desktop::showOpened()
{
    m_wall.reset();
    m_window.reset();
    m_season = std::move(m_opening);
    if (m_start.wall)
        showWall();
    else
        showWindow();
    // Still inside one of its signals.
    if (m_picker)
        m_picker.release()->deleteLater();
}

void Desktop::makeSeason(const QString &path, int year, const std::shared_ptr<office::Login> &login)
{
    make(
        path, tr("Making the season …"),
        [path, year, login, officer = officer(), this](Progress &) -> Result<void> {
            std::optional<office::Login> first;
            if (login)
                first = office::Login{login->account, vault::Password(login->password.utf8())};
            const auto made = office::Office::create(path, RuleBook::standard(year), false, officer, *m_clock, first);
            return made ? Result<void>() : failure(made.error());
        },
        login);
}

void Desktop::openDemo()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString path = QDir(folder).filePath(QStringLiteral("demo.hzs"));
    if (QFileInfo::exists(path))
        return openSeason(path);
    QDir().mkpath(folder);
    office::DemoRequest request;
    request.candidates = m_start.demoCandidates;
    make(path, tr("Making a demo city of %1 candidates …").arg(request.candidates),
         [path, request, officer = officer(), this](Progress &progress) -> Result<void> {
             const auto made = office::SeasonDesk::createDemo(path, request, officer, *m_clock, progress);
             return made ? Result<void>() : failure(made.error());
         });
}

void Desktop::writeDemoTables(const QString &folder)
{
    office::DemoRequest request;
    request.candidates = m_start.demoCandidates;
    m_picker->showWork(tr("Writing the tables of %1 candidates …").arg(request.candidates));
    m_background.begin(
        [request, folder](Progress &progress) -> Result<void> {
            const auto written = office::SeasonDesk::writeDemoTables(request, folder, QStringLiteral("csv"), progress);
            return written ? Result<void>() : failure(written.error());
        },
        [this, folder](const Result<void> &written) {
            if (!written)
                return fail(written.error());
            m_picker->showDone(
                tr("The tables lie in %1, numbered in the order in which they are imported.").arg(folder));
        });
}

/// Makes a season's file, then opens it.
void Desktop::make(const QString &path, const QString &title, const Background::Job &job,
                   const std::shared_ptr<office::Login> &login)
{
    if (!m_picker)
        showPicker();
    m_picker->showWork(title);
    m_background.begin(job, [this, path, login](const Result<void> &made) {
        if (!made)
            return fail(made.error());
        openAs(path, login);
    });
}

void Desktop::showWindow()
{
    const QString place = m_window ? m_window->placeName() : m_start.place;
    const QByteArray geometry =
        m_window ? m_window->saveGeometry() : QSettings().value(QStringLiteral("geometry")).toByteArray();
    auto window = std::make_unique<ui::MainWindow>(*m_season, m_choices);
    connect(window.get(), &ui::MainWindow::choicesChanged, this, &Desktop::choose, Qt::QueuedConnection);
    connect(window.get(), &ui::MainWindow::wantsSeason, this, &Desktop::showPicker, Qt::QueuedConnection);
    connect(window.get(), &ui::MainWindow::wantsWall, this, &Desktop::showWall, Qt::QueuedConnection);
    if (m_start.pictures.isEmpty())
        window->restoreGeometry(geometry);
    if (!place.isEmpty())
        window->goTo(place);
    window->show();
    m_window = std::move(window);
    if (!m_start.pictures.isEmpty())
        QTimer::singleShot(0, this, [this] {
            takePictures(*m_window, *m_season, m_start.pictures);
            QApplication::quit();
        });
}

void Desktop::showWall()
{
    const QString remembered = QStringLiteral("wallSeconds");
    const int seconds = m_start.seconds.value_or(QSettings().value(remembered, ui::standardWallSeconds).toInt());
    m_wall =
        std::make_unique<ui::WallDisplay>(*m_season, *m_clock, ui::WallDisplay::Timers{m_turning, m_resting}, seconds);
    connect(m_wall.get(), &ui::WallDisplay::left, this, &Desktop::leaveWall, Qt::QueuedConnection);
    connect(m_wall.get(), &ui::WallDisplay::paceChanged, this, [this, remembered](int pace) {
        m_start.seconds.reset();
        QSettings().setValue(remembered, pace);
    });
    // On the screen where the window is, and all of it even where nobody manages windows.
    const QScreen *screen = m_window ? m_window->screen() : QApplication::primaryScreen();
    m_wall->setGeometry(screen->geometry());
    m_wall->showFullScreen();
}

void Desktop::leaveWall()
{
    m_wall.reset();
    if (!m_window)
        QApplication::quit();
}

void Desktop::choose(const ui::WindowChoices &choices)
{
    m_choices = choices;
    QSettings settings;
    settings.setValue(QStringLiteral("chinese"), choices.isChinese);
    settings.setValue(QStringLiteral("dark"), choices.brightness == ui::Brightness::Dark);
    settings.setValue(QStringLiteral("font"), choices.fontPoints);
    settings.setValue(QStringLiteral("geometry"), m_window->saveGeometry());
    m_translation.reset();
    m_translation = std::make_unique<wording::Translation>(languageOf(choices));
    ui::dress(m_application, choices.brightness, choices.fontPoints);
    showWindow();
}

void Desktop::remember(const QString &path)
{
    QStringList recent = recentSeasons();
    const QString whole = QFileInfo(path).absoluteFilePath();
    recent.removeAll(whole);
    recent.prepend(whole);
    QSettings().setValue(QStringLiteral("recent"), recent.mid(0, mostRecent));
}

} // namespace hengzhao::desktop
