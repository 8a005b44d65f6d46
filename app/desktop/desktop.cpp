// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "app/desktop/pictures.h"
#include "ui/frame/season_picker.h"

#include <QDir>
#include <QFileInfo>
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

Desktop::Desktop(QApplication &application, const Start &start, const ui::WindowChoices &choices)
    : m_application(application), m_start(start), m_choices(choices)
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

void Desktop::showPicker()
{
    auto picker = std::make_unique<ui::SeasonPicker>(recentSeasons());
    connect(picker.get(), &ui::SeasonPicker::chosen, this, &Desktop::openSeason);
    connect(picker.get(), &ui::SeasonPicker::wantsNew, this, &Desktop::makeSeason);
    connect(picker.get(), &ui::SeasonPicker::wantsDemo, this, &Desktop::openDemo);
    picker->show();
    m_picker = std::move(picker);
}

void Desktop::fail(const Error &error)
{
    if (!m_picker)
        showPicker();
    static_cast<ui::SeasonPicker *>(m_picker.get())->showError(error);
}

void Desktop::openSeason(const QString &path)
{
    auto season = ui::OpenSeason::open(path, officer(), m_clock, std::nullopt);
    if (!season)
        return fail(season.error());
    m_window.reset();
    m_season = std::move(*season);
    remember(path);
    showWindow();
    // Still inside one of its signals.
    if (m_picker)
        m_picker.release()->deleteLater();
}

void Desktop::makeSeason(const QString &path, int year)
{
    {
        const auto made = office::Office::create(path, RuleBook::standard(year), false, officer(), m_clock);
        if (!made)
            return fail(made.error());
    }
    openSeason(path);
}

void Desktop::openDemo()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString path = QDir(folder).filePath(QStringLiteral("demo.hzs"));
    if (!QFileInfo::exists(path)) {
        QDir().mkpath(folder);
        office::DemoRequest request;
        request.candidates = m_start.demoCandidates;
        NoProgress progress;
        const auto made = office::SeasonDesk::createDemo(path, request, officer(), m_clock, progress);
        if (!made)
            return fail(made.error());
    }
    openSeason(path);
}

void Desktop::showWindow()
{
    const QString place = m_window ? m_window->placeName() : m_start.place;
    const QByteArray geometry =
        m_window ? m_window->saveGeometry() : QSettings().value(QStringLiteral("geometry")).toByteArray();
    auto window = std::make_unique<ui::MainWindow>(*m_season, m_choices);
    connect(window.get(), &ui::MainWindow::choicesChanged, this, &Desktop::choose, Qt::QueuedConnection);
    connect(window.get(), &ui::MainWindow::wantsSeason, this, &Desktop::showPicker, Qt::QueuedConnection);
    if (m_start.pictures.isEmpty())
        window->restoreGeometry(geometry);
    if (!place.isEmpty())
        window->goTo(place);
    window->show();
    m_window = std::move(window);
    if (!m_start.pictures.isEmpty())
        QTimer::singleShot(0, this, [this] {
            takePictures(*m_window, m_start.pictures);
            QApplication::quit();
        });
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
