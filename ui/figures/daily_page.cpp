// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/daily_page.h"

#include "models/office/city_time.h"
#include "models/office/evaluation_desk.h"
#include "models/wording/figure_words.h"
#include "models/wording/name_words.h"
#include "ui/parts/figure_strip.h"
#include "ui/parts/grid.h"
#include "ui/parts/notice_bar.h"
#include "ui/parts/shown_export.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace hengzhao::ui
{

using wording::thousands;

namespace
{

constexpr int shownFigures = 5;

Grid *newGrid(const QString &name, const QString &spoken)
{
    auto *grid = new Grid(name);
    grid->setTight(true);
    grid->view().setAccessibleName(spoken);
    return grid;
}

} // namespace

DailyPage::DailyPage(OpenSeason &season)
    : Page(season, tr("Daily and weekly")), m_span(new QComboBox), m_days(new QComboBox), m_notice(new NoticeBar),
      m_strip(new FigureStrip(shownFigures)), m_tabs(new QTabWidget),
      m_schools(newGrid(QStringLiteral("daily-schools"), tr("Schools"))),
      m_districts(newGrid(QStringLiteral("daily-districts"), tr("Districts"))),
      m_counties(newGrid(QStringLiteral("daily-counties"), tr("Urban seats for counties"))),
      m_week(newGrid(QStringLiteral("weekly-days"), tr("Day by day")))
{
    m_span->addItem(tr("Day"), static_cast<int>(Span::Day));
    m_span->addItem(tr("Week"), static_cast<int>(Span::Week));
    m_span->setAccessibleName(tr("Day or week"));
    m_days->setAccessibleName(tr("Which day"));
    m_days->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (QComboBox *box : {m_span, m_days})
        box->setFocusPolicy(Qt::StrongFocus);
    connect(m_days, &QComboBox::currentIndexChanged, this, [this] {
        m_wanted = m_days->currentData().toDate();
        refresh();
    });
    connect(m_span, &QComboBox::currentIndexChanged, this, [this] {
        m_wanted = m_shown;
        refresh();
    });
    auto *choices = new QHBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_span);
    choices->addWidget(m_days);
    choices->addStretch(1);
    m_tabs->addTab(m_schools, tr("Schools"));
    m_tabs->addTab(m_districts, tr("Districts"));
    m_tabs->addTab(m_counties, tr("Urban seats for counties"));
    m_tabs->addTab(m_week, tr("Day by day"));
    m_tabs->tabBar()->setDrawBase(false);
    m_counties->setEmptyText(tr("No urban school has seats for a county, or candidates of one."));
    m_notice->hide();
    content()->addWidget(m_notice);
    content()->addWidget(m_strip);
    content()->addLayout(choices);
    content()->addWidget(m_tabs, 1);
    for (Grid *grid : {m_schools, m_districts, m_counties, m_week}) {
        connect(grid, &Grid::summaryChanged, this, [this, grid](const QString &summary) {
            if (m_tabs->currentWidget() == grid)
                Q_EMIT summaryChanged(summary);
        });
    }
    addTools();
}

void DailyPage::addTools()
{
    QPushButton *keep = addTool(tr("Keep today's figures"), tr("Counts anew how everything stands today"), {});
    QPushButton *daily = addTool(tr("Daily report…"), tr("Writes the figures of the day as xlsx or pdf"), {}, true);
    QPushButton *weekly = addTool(tr("Weekly report…"), tr("Writes the week with its differences as xlsx or pdf"), {});
    QPushButton *evaluation =
        addTool(tr("Evaluation sheet…"), tr("Writes what the districts are measured by as xlsx or pdf"), {});
    keep->setDisabled(season().isReadOnly());
    connect(keep, &QPushButton::clicked, this, &DailyPage::keepToday);
    connect(daily, &QPushButton::clicked, this, [this] { askReport(Span::Day); });
    connect(weekly, &QPushButton::clicked, this, [this] { askReport(Span::Week); });
    connect(evaluation, &QPushButton::clicked, this, &DailyPage::askEvaluation);
}

DailyPage::Span DailyPage::span() const
{
    return static_cast<Span>(m_span->currentData().toInt());
}

QString DailyPage::said() const
{
    return m_notice->isHidden() ? QString() : m_notice->text();
}

void DailyPage::showSpan(Span span)
{
    m_span->setCurrentIndex(m_span->findData(static_cast<int>(span)));
}

void DailyPage::lookAt(const QString &day)
{
    m_wanted = QDate::fromString(day, Qt::ISODate);
    refresh();
}

Result<DailyPage::Look> DailyPage::lookOver(office::Office &office, QDate wanted, Span span)
{
    office::DayFigureDesk desk(office);
    const Result<QList<office::FigureDay>> days = desk.days();
    if (!days)
        return failure(days.error());
    Look look{*days, wanted};
    // The last that was kept, until somebody asks for another.
    for (qsizetype i = days->size(); i > 0 && !wanted.isValid(); --i) {
        if ((*days)[i - 1].isKept)
            look.day = (*days)[i - 1].day;
    }
    if (days->isEmpty())
        return look;
    if (!look.day.isValid())
        look.day = days->first().day;
    const auto take = [&look](auto &place, const auto &found) {
        if (found)
            place = *found;
        else
            look.missing = found.error();
    };
    if (span == Span::Day)
        take(look.daily, desk.daily(look.day));
    else
        take(look.weekly, desk.weekly(look.day));
    return look;
}

void DailyPage::refresh()
{
    season()
        .read<Look>(
            [wanted = m_wanted, span = span()](office::Office &office) { return lookOver(office, wanted, span); })
        .then(this, [this](const Result<Look> &look) {
            if (!look)
                return showError(look.error());
            if (look->days.isEmpty()) {
                setSentence({});
                return showEmpty(tr("No figures have been kept yet."),
                                 tr("Once a batch has been run, those of every day on which the season is opened are "
                                    "kept by themselves."));
            }
            show(*look);
            showContent();
        });
}

QString DailyPage::nameOf(QDate day, bool isKept) const
{
    const QString text = day.toString(Qt::ISODate);
    const QString name = span() == Span::Day ? text : tr("%1 to %2").arg(text, day.addDays(6).toString(Qt::ISODate));
    return isKept ? name : tr("%1 · missed").arg(name);
}

void DailyPage::showDays(const Look &look)
{
    const bool areWeeks = span() == Span::Week;
    QList<office::FigureDay> shown;
    for (const office::FigureDay &each : look.days) {
        const QDate day = areWeeks ? office::DayFigureDesk::weekOf(each.day) : each.day;
        if (!shown.isEmpty() && shown.last().day == day)
            shown.last().isKept = shown.last().isKept || each.isKept;
        else
            shown.append({day, each.isKept});
    }
    const QSignalBlocker quiet(m_days);
    m_days->clear();
    for (const office::FigureDay &each : shown)
        m_days->addItem(nameOf(each.day, each.isKept), each.day);
    m_days->setCurrentIndex(m_days->findData(areWeeks ? office::DayFigureDesk::weekOf(look.day) : look.day));
}

void DailyPage::show(const Look &look)
{
    showDays(look);
    m_shown = look.day;
    m_tabs->setTabVisible(m_tabs->indexOf(m_week), look.weekly.has_value());
    if (look.missing)
        return showMissing(*look.missing);
    const office::DayFigures &now = look.daily ? look.daily->now : look.weekly->now;
    const std::optional<office::DayFigures> &before = look.daily ? look.daily->before : look.weekly->before;
    m_shown = now.day;
    showFigures(now, before);
    if (look.weekly)
        m_week->setTable(std::make_shared<Table>(office::weekTable(*look.weekly)));
    const QString counted = tr("counted %1").arg(office::shownMoment(now.at));
    setSentence(before ? tr("%1; small: since %2").arg(counted, before->day.toString(Qt::ISODate))
                       : tr("%1; nothing to compare with was kept").arg(counted));
}

void DailyPage::showMissing(const Error &error)
{
    setSentence(wording::sentence(error));
    for (int place = 0; place < shownFigures; ++place)
        m_strip->setFigure(place, {{}, wording::dash(), {}});
    for (Grid *grid : {m_schools, m_districts, m_counties, m_week})
        grid->setTable(std::make_shared<Table>());
}

void DailyPage::showFigures(const office::DayFigures &now, const std::optional<office::DayFigures> &before)
{
    const figures::SchoolDay city = figures::totalOf(now.schools, {}, {});
    const figures::SchoolDay earlier = before ? figures::totalOf(before->schools, {}, {}) : figures::SchoolDay();
    const auto remark = [&before](qint64 was) { return before ? wording::wasBefore(thousands(was)) : QString(); };
    const std::optional<double> completion = city.completion().completion();
    m_strip->setFigure(0, {tr("Planned"), thousands(city.planned), remark(earlier.planned)});
    m_strip->setFigure(1, {tr("Pre-admitted"), thousands(city.preAdmitted), remark(earlier.preAdmitted)});
    m_strip->setFigure(2, {tr("Confirmed"), thousands(city.confirmed), remark(earlier.confirmed)});
    m_strip->setFigure(3, {tr("Approved"), thousands(city.approved), remark(earlier.approved)});
    m_strip->setFigure(4, {tr("Completion"), completion ? wording::percent(*completion) : wording::dash(),
                           tr("%1 vacant").arg(thousands(city.vacant()))});
    const office::Compared compared{office::Differences::Beside, before};
    m_schools->setTable(std::make_shared<Table>(office::schoolDayTable(now, compared)));
    m_districts->setTable(std::make_shared<Table>(office::districtDayTable(now, compared)));
    m_counties->setTable(std::make_shared<Table>(office::countyDayTable(now)));
}

void DailyPage::say(bool isDone, const QString &text)
{
    m_notice->say(isDone ? Tone::Good : Tone::Bad, isDone ? tr("done") : tr("not done"), text);
    m_notice->show();
}

void DailyPage::keepToday()
{
    season()
        .work<office::DayFigures>(
            tr("Keeping today's figures"),
            [](office::Office &office, Progress &) { return office::DayFigureDesk(office).keepToday(); })
        .then(this, [this](const Result<office::DayFigures> &kept) {
            if (kept)
                m_wanted = kept->day;
            say(kept.has_value(), kept ? tr("The figures of %1 are kept.").arg(kept->day.toString(Qt::ISODate))
                                       : wording::sentence(kept.error()));
            refresh();
        });
}

void DailyPage::write(const QString &path, std::function<Result<office::WrittenReport>(office::Office &)> write)
{
    season()
        .work<office::WrittenReport>(
            tr("Writing the report"),
            [write = std::move(write)](office::Office &office, Progress &) { return write(office); })
        .then(this, [this, path](const Result<office::WrittenReport> &written) {
            say(written.has_value(), written ? tr("Written: %1").arg(path) : wording::sentence(written.error()));
        });
}

void DailyPage::writeReport(Span span, const QString &path)
{
    const office::DayReportRequest request{path, m_shown};
    write(path, [request, span](office::Office &office) {
        return span == Span::Day ? office::writeDaily(office, request) : office::writeWeekly(office, request);
    });
}

void DailyPage::writeEvaluation(const QString &path)
{
    write(path, [path](office::Office &office) { return office::EvaluationDesk(office).write(path); });
}

void DailyPage::askReport(Span span)
{
    const QString word = wording::listWord(span == Span::Day ? QStringLiteral("daily") : QStringLiteral("weekly"));
    const QString day = m_shown.isValid() ? QLatin1Char('-') + m_shown.toString(Qt::ISODate) : QString();
    const QString path = askForFile(*this, tr("Write the report"), season(), word + day,
                                    {tr("Excel workbook (*.xlsx)"), tr("Pages (*.pdf)")});
    if (!path.isEmpty())
        writeReport(span, path);
}

void DailyPage::askEvaluation()
{
    const QString path =
        askForFile(*this, tr("Write the report"), season(), wording::listWord(QStringLiteral("evaluation")),
                   {tr("Excel workbook (*.xlsx)"), tr("Pages (*.pdf)")});
    if (!path.isEmpty())
        writeEvaluation(path);
}

} // namespace hengzhao::ui
