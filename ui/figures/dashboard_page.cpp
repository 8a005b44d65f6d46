// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/dashboard_page.h"

#include "models/office/figure_desk.h"
#include "models/office/list_desk.h"
#include "models/wording/name_words.h"
#include "models/wording/phrase.h"
#include "models/wording/term_words.h"
#include "ui/figures/figure_chart.h"
#include "ui/parts/card.h"
#include "ui/parts/grid.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>

namespace hengzhao::ui
{

namespace
{

QString wayWord(const QString &way)
{
    if (way == QLatin1String("district"))
        return DashboardPage::tr("by district");
    if (way == QLatin1String("junior-school"))
        return DashboardPage::tr("by junior-high");
    if (way == QLatin1String("class"))
        return DashboardPage::tr("by class");
    if (way == QLatin1String("school"))
        return DashboardPage::tr("by school");
    if (way == QLatin1String("bucket"))
        return DashboardPage::tr("by district of the seats");
    if (way == QLatin1String("area"))
        return DashboardPage::tr("by line area");
    if (way == QLatin1String("total"))
        return DashboardPage::tr("by total");
    if (way == QLatin1String("year"))
        return DashboardPage::tr("by year");
    return way == QLatin1String("day") ? DashboardPage::tr("by day") : DashboardPage::tr("by person");
}

} // namespace

DashboardPage::DashboardPage(OpenSeason &season)
    : Page(season, tr("Dashboards")), m_figure(new QComboBox), m_by(new QComboBox), m_from(new QComboBox),
      m_way(new QLabel), m_unknown(new QPushButton(tr("List the unknown"))),
      m_note(new QPushButton(tr("Note whereabouts …"))), m_chart(new FigureChart),
      m_grid(new Grid(QStringLiteral("dashboard")))
{
    addTools();
    fillFigures();
    m_grid->setTight(true);
    m_way->setTextFormat(Qt::RichText);
    m_way->setAccessibleName(tr("The way here"));
    m_way->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_way, &QLabel::linkActivated, this, [this](const QString &place) { goBack(place.toInt()); });
    connect(m_chart, &FigureChart::chosen, this, &DashboardPage::open);
    connect(m_grid, &Grid::activated, this, [this](std::int64_t id) { open(static_cast<qsizetype>(id)); });
    connect(m_grid, &Grid::summaryChanged, this, &Page::summaryChanged);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(8);
    for (QComboBox *box : {m_figure, m_by, m_from}) {
        box->setFocusPolicy(Qt::StrongFocus);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        choices->addWidget(box);
    }
    choices->addWidget(m_way, 1);
    choices->addWidget(m_unknown);
    choices->addWidget(m_note);
    auto *picture = new Card;
    picture->setTitle(tr("Picture"), tr("press a bar to see what lies behind"));
    picture->body()->addWidget(m_chart);
    auto *twin = new Card(tr("The same as a table"));
    twin->body()->addWidget(m_grid);
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(12);
    parts->addWidget(picture);
    parts->addWidget(twin);
    parts->setStretchFactor(0, 6);
    parts->setStretchFactor(1, 4);
    parts->setSizes({600, 400});
    content()->addLayout(choices);
    content()->addWidget(parts, 1);
    startFrom(m_figure->currentData().toString());
}

void DashboardPage::addTools()
{
    QPushButton *copy =
        addTool(tr("Copy picture"), tr("Puts the picture on the clipboard"), Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    QPushButton *save = addTool(tr("Save picture …"), tr("Keeps the picture as png, svg or pdf"), QKeySequence::Save);
    QPushButton *print = addTool(tr("Print …"), tr("Shows the picture as a page first"), QKeySequence::Print);
    QPushButton *report = addTool(tr("Report …"), tr("All figures as a PDF, with what they mean"),
                                  Qt::CTRL | Qt::SHIFT | Qt::Key_R, true);
    connect(copy, &QPushButton::clicked, this, &DashboardPage::copyPicture);
    connect(save, &QPushButton::clicked, this, &DashboardPage::choosePicture);
    connect(print, &QPushButton::clicked, this, &DashboardPage::printPicture);
    connect(report, &QPushButton::clicked, this, &DashboardPage::chooseReport);
    m_unknown->setToolTip(tr("Who they are, to be chased"));
    m_note->setToolTip(tr("What the junior-high tells of the graduate in the current row"));
    m_note->setDisabled(season().isReadOnly());
    for (QPushButton *button : {m_unknown, m_note})
        button->setAccessibleName(button->text());
    connect(m_unknown, &QPushButton::clicked, this, &DashboardPage::listUnknown);
    connect(m_note, &QPushButton::clicked, this, &DashboardPage::noteWhereabouts);
}

void DashboardPage::fillFigures()
{
    for (const QString &figure : office::panelFigures())
        m_figure->addItem(wording::capitalised(wording::figureWord(figure)), figure);
    m_figure->setAccessibleName(tr("Figure"));
    m_by->setAccessibleName(tr("Counted by"));
    for (const AdmissionState state :
         {AdmissionState::PreAdmitted, AdmissionState::Confirmed, AdmissionState::Approved})
        m_from->addItem(tr("from: %1").arg(wording::word(state)), static_cast<int>(state));
    m_from->setAccessibleName(tr("Counted from the state"));
    connect(m_figure, &QComboBox::currentIndexChanged, this, [this] { startFrom(m_figure->currentData().toString()); });
    connect(m_by, &QComboBox::currentIndexChanged, this, [this] {
        if (m_isFilling)
            return;
        office::FigureScope whole{m_figure->currentData().toString(), m_by->currentData().toString()};
        m_trail = {{tr("whole city"), whole}};
        takeState();
    });
    connect(m_from, &QComboBox::currentIndexChanged, this, &DashboardPage::takeState);
}

/// The ways that need no place to start from; in between, the one that the trail came to stands there too.
void DashboardPage::fillWays()
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_by->clear();
    for (const QString &way : office::waysToCount(scope().figure)) {
        if (way != QLatin1String("class") || way == scope().by)
            m_by->addItem(wayWord(way), way);
    }
    m_by->setCurrentIndex(std::max(0, m_by->findData(scope().by)));
    m_by->setVisible(m_by->count() > 1);
    m_from->setVisible(office::dependsOnState(scope().figure));
}

void DashboardPage::startFrom(const QString &figure)
{
    m_trail = {{tr("whole city"), office::FigureScope{figure}}};
    takeState();
}

void DashboardPage::takeState()
{
    for (Step &step : m_trail)
        step.scope.from = static_cast<AdmissionState>(m_from->currentData().toInt());
    renew();
}

void DashboardPage::lookAt(const QString &figure)
{
    if (const int place = m_figure->findData(figure); place >= 0)
        m_figure->setCurrentIndex(place);
}

void DashboardPage::refresh()
{
    season()
        .read<office::FigurePanel>(
            [scope = scope()](office::Office &office) { return office::FigureDesk(office).panel(scope); })
        .then(this, [this, asked = scope()](const Result<office::FigurePanel> &panel) {
            // Somebody has asked for another since.
            if (asked != scope())
                return;
            if (!panel)
                return showError(panel.error());
            showPanel(*panel);
            showContent();
        });
}

void DashboardPage::showPanel(const office::FigurePanel &panel)
{
    m_trail.last().scope = panel.scope;
    fillWays();
    m_chart->setPanel(panel);
    m_grid->view().setAccessibleName(panel.title);
    m_grid->setTable(panel.shown.table);
    m_grid->setEmptyText(tr("No figures yet: they come with the first tables."));
    connect(m_grid->view().selectionModel(), &QItemSelectionModel::selectionChanged, this, &DashboardPage::markSelected,
            Qt::UniqueConnection);
    QStringList links;
    for (qsizetype place = 0; place < m_trail.size(); ++place) {
        const QString name = m_trail[place].name.toHtmlEscaped();
        const bool isHere = place + 1 == m_trail.size();
        links.append(isHere ? QStringLiteral("<b>%1</b>").arg(name)
                            : QStringLiteral("<a href=\"%1\">%2</a>").arg(place).arg(name));
    }
    m_way->setText(links.join(QStringLiteral(" › ")));
    const bool areGraduates = scope().figure == QLatin1String("whereabouts");
    m_unknown->setVisible(areGraduates && !season().isInspection());
    m_note->setVisible(panel.form == office::PanelForm::List);
    setSentence(panel.remark);
}

QStringList DashboardPage::trail() const
{
    QStringList names;
    for (const Step &step : m_trail)
        names.append(step.name);
    return names;
}

void DashboardPage::goBack(qsizetype place)
{
    if (place < 0 || place >= m_trail.size() - 1)
        return;
    m_trail.resize(place + 1);
    renew();
}

/// Goes down to what lies behind a row, or points at it in the table where nothing does.
void DashboardPage::open(qsizetype row)
{
    const office::FigurePanel &panel = m_chart->panel();
    const std::optional<office::FigureScope> behind = panel.behind.value(row);
    if (!behind)
        return m_grid->selectId(row);
    const Table &table = panel.table();
    const int names = panel.chart.names.isEmpty() ? -1 : table.indexOf(panel.chart.names);
    goTo(names < 0 ? QString::number(row + 1) : table.columns[names].text(static_cast<size_t>(row)), *behind);
}

void DashboardPage::goTo(const QString &name, const office::FigureScope &scope)
{
    m_trail.append({name, scope});
    renew();
}

void DashboardPage::markSelected()
{
    QSet<qsizetype> rows;
    for (const QItemSelectionRange &range : m_grid->view().selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const auto id = static_cast<qsizetype>(m_grid->table().idOf(row));
            if (id < m_chart->panel().rows())
                rows.insert(id);
        }
    }
    m_chart->mark(rows);
}

void DashboardPage::listUnknown()
{
    office::FigureScope people = scope();
    people.figure = QStringLiteral("unknown");
    people.by.clear();
    goTo(tr("unknown"), people);
}

/// A workbook gets the chart too.
void DashboardPage::addTo(office::ShownRequest &request) const
{
    const office::FigurePanel &panel = m_chart->panel();
    request.title = panel.title;
    QStringList remark{request.filters, panel.reading};
    remark.removeAll(QString());
    request.filters = remark.join(QStringLiteral(" · "));
    if (panel.form == office::PanelForm::List || panel.form == office::PanelForm::Matrix)
        return;
    request.chart = panel.chart;
    request.chart->rows = std::min<qsizetype>(panel.chart.rows, static_cast<qsizetype>(request.shown.rows.size()));
}

} // namespace hengzhao::ui
