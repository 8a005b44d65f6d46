// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/ratio_page.h"

#include "models/office/figure_sheets.h"
#include "models/office/list_desk.h"
#include "models/wording/figure_words.h"
#include "models/wording/term_words.h"
#include "ui/figures/share_table.h"
#include "ui/parts/card.h"
#include "ui/parts/chip.h"
#include "ui/parts/figure_strip.h"
#include "ui/parts/grid.h"
#include "ui/parts/prompter.h"
#include "ui/parts/share_chart.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace hengzhao::ui
{

namespace
{

constexpr QSize pictureSize(1600, 900);
/// More bars than this say nothing: junior-highs stand in the table only.
constexpr qsizetype mostBars = 40;

} // namespace

RatioPage::RatioPage(OpenSeason &season)
    : Page(season, tr("Share and ratio")), m_by(new QComboBox), m_from(new QComboBox), m_strip(new FigureStrip(4)),
      m_card(new Card), m_chart(new ShareChart), m_grid(new Grid(QStringLiteral("ratio")))
{
    m_by->addItem(tr("By district"), static_cast<int>(office::FigureBy::District));
    m_by->addItem(tr("Over years"), static_cast<int>(office::FigureBy::Year));
    m_by->addItem(tr("By junior-high"), static_cast<int>(office::FigureBy::JuniorSchool));
    m_grid->setTight(true);
    m_by->setAccessibleName(tr("Counted by"));
    for (const AdmissionState state :
         {AdmissionState::PreAdmitted, AdmissionState::Confirmed, AdmissionState::Approved})
        m_from->addItem(tr("from: %1").arg(wording::word(state)), static_cast<int>(state));
    m_from->setAccessibleName(tr("Counted from the state"));
    for (QComboBox *box : {m_by, m_from}) {
        box->setFocusPolicy(Qt::StrongFocus);
        connect(box, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
    }
    QPushButton *copy =
        addTool(tr("Copy picture"), tr("Puts the chart on the clipboard"), Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    QPushButton *save = addTool(tr("Save picture …"), tr("Keeps the chart as png or pdf"), QKeySequence::Save);
    connect(copy, &QPushButton::clicked, this, &RatioPage::copyPicture);
    connect(save, &QPushButton::clicked, this, &RatioPage::choosePath);

    for (const auto &[text, colour] :
         {std::pair(tr("vocational"), &Tokens::vocational), std::pair(tr("general"), &Tokens::general)})
        m_card->addTool(new Legend(text, colour));
    m_card->body()->addWidget(m_chart);
    auto *twin = new Card(tr("The same as a table"));
    twin->body()->addWidget(m_grid);
    connect(m_chart, &ShareChart::chosen, this, &RatioPage::select);
    connect(m_grid, &Grid::summaryChanged, this, &Page::summaryChanged);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_card, 5);
    row->addWidget(twin, 5);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_by);
    choices->addWidget(m_from);
    choices->addStretch(1);
    content()->addWidget(m_strip);
    content()->addLayout(choices);
    content()->addLayout(row, 1);
}

office::FigureBy RatioPage::by() const
{
    return static_cast<office::FigureBy>(m_by->currentData().toInt());
}

AdmissionState RatioPage::from() const
{
    return static_cast<AdmissionState>(m_from->currentData().toInt());
}

void RatioPage::refresh()
{
    season()
        .read<QList<figures::ShareRow>>(
            [by = by(), from = from()](office::Office &office) { return office::FigureDesk(office).share(by, from); })
        .then(this, [this](const Result<QList<figures::ShareRow>> &rows) {
            if (!rows)
                return showError(rows.error());
            showRows(*rows);
            showContent();
        });
}

void RatioPage::showRows(const QList<figures::ShareRow> &rows)
{
    const Targets &targets = season().rules().targets();
    const bool overYears = by() == office::FigureBy::Year;
    // Years do not add up to anything; the last one is this season.
    const figures::ShareRow whole = overYears && !rows.isEmpty() ? rows.last() : totalOf(rows, {}, tr("whole city"));
    const std::optional<double> share = whole.share();
    m_strip->setFigure(
        0, {tr("Vocational"), wording::thousands(whole.vocational), tr("from: %1").arg(wording::word(from()))});
    m_strip->setFigure(1, {tr("General"), wording::thousands(whole.general), tr("as the general schools report")});
    m_strip->setFigure(
        2, {tr("Vocational share"), share ? wording::percent(*share) : wording::dash(),
            tr("band %1 to %2").arg(wording::percent(targets.shareLow), wording::percent(targets.shareHigh))});
    m_strip->setFigure(3, {tr("Ratio"), whole.ratio(), tr("vocational : general")});
    m_card->setTitle(m_by->currentText(),
                     overYears ? tr("%, earlier years as they were reported then") : tr("vocational share in %"));
    m_chart->setVisible(rows.size() <= mostBars);
    m_mean = overYears ? std::nullopt : share;
    m_chart->setRows(rows.size() <= mostBars ? rows : QList<figures::ShareRow>(), targets, m_mean);
    m_grid->setTable(shareTable(rows, targets, overYears ? tr("Year") : m_by->currentText()));
    setSentence(whole.vocational + whole.general == 0 ? tr("nobody has entered a school yet") : QString());
    if (!m_wanted.isEmpty())
        select(std::exchange(m_wanted, {}));
}

/// A workbook gets the chart and, as more columns, the band and the mean that stand in it.
void RatioPage::addTo(office::ShownRequest &request) const
{
    request.title = QStringLiteral("%1 · %2").arg(title(), m_by->currentText());
    QStringList remark{request.filters, tr("from: %1").arg(wording::word(from()))};
    remark.removeAll(QString());
    request.filters = remark.join(QStringLiteral(" · "));
    request.chart = office::addShareChart(request.shown, season().rules().targets(), m_mean);
    request.chart->names = QStringLiteral("name");
}

void RatioPage::select(const QString &key)
{
    for (int i = 0; i < m_chart->rows().size(); ++i) {
        if (m_chart->rows()[i].key == key)
            m_grid->selectId(i);
    }
}

void RatioPage::lookAt(const QString &district)
{
    if (by() == office::FigureBy::District && !isLoading() && !m_chart->rows().isEmpty())
        return select(district);
    m_wanted = district;
    m_by->setCurrentIndex(0);
}

Result<void> RatioPage::savePicture(const QString &path) const
{
    const QByteArray bytes = fileOf(m_chart->picture(title(), pictureSize), QFileInfo(path).suffix().toLower());
    if (bytes.isEmpty())
        return failure(ErrorCode::UnknownFileFormat, {path, QStringLiteral("png, svg, pdf")});
    return office::FigureDesk::writePicture(path, bytes);
}

void RatioPage::choosePath()
{
    const QString name = QStringLiteral("%1/%2-%3-%4.png")
                             .arg(QFileInfo(season().where()).absolutePath(),
                                  QString::number(season().info().facts.year), title(), m_by->currentText());
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save picture"), name, tr("Pictures (*.png);;PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (const Result<void> written = savePicture(path); written)
        Q_EMIT noticed(tr("Written: %1").arg(path));
    else
        tellError(this, tr("Save picture"), written.error());
}

void RatioPage::copyPicture() const
{
    QGuiApplication::clipboard()->setPixmap(pixmapOf(m_chart->picture(title(), pictureSize)));
}

} // namespace hengzhao::ui
