// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_page.h"

#include "models/wording/figure_words.h"
#include "models/wording/name_words.h"
#include "models/wording/term_words.h"
#include "ui/lists/export_pane.h"
#include "ui/parts/grid.h"
#include "ui/parts/notice_bar.h"
#include "ui/parts/shown_export.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace hengzhao::ui
{

using wording::thousands;

ListPage::ListPage(OpenSeason &season)
    : Page(season, tr("Admission lists")), m_grid(new Grid(QStringLiteral("lists"))),
      m_masked(new QCheckBox(tr("Names masked"))), m_export(new ExportPane), m_notice(new NoticeBar),
      m_exportTool(
          addTool(tr("Export…"), tr("Writes a list as a workbook, a csv file or pages"), Qt::CTRL | Qt::Key_E, true)),
      m_reading(season)
{
    auto *card = new Card(tr("Admissions"), tr("of all batches, by school and district"));
    m_masked->setChecked(true);
    m_masked->setAccessibleName(m_masked->text());
    m_masked->setToolTip(tr("Shows only a part of each name"));
    card->addTool(m_masked);
    card->body()->addWidget(m_grid);
    auto *row = new QSplitter;
    row->setHandleWidth(12);
    row->setChildrenCollapsible(false);
    row->addWidget(card);
    row->addWidget(m_export);
    row->setStretchFactor(0, 3);
    row->setStretchFactor(1, 1);
    m_export->setMinimumWidth(320);
    content()->addWidget(m_notice);
    content()->addWidget(row, 1);
    m_grid->view().setAccessibleName(tr("Admissions"));
    m_grid->setEmptyText(tr("Nobody is admitted yet. Once a batch has been run, its admissions stand here."));
    connect(&m_reading, &TableReading::arrived, this, &ListPage::showTable);
    connect(&m_reading, &TableReading::failed, this, &ListPage::showError);
    connect(m_masked, &QCheckBox::toggled, this, &Page::renew);
    connect(m_exportTool, &QPushButton::clicked, this, &ListPage::askExport);
    connect(m_export, &ExportPane::agreed, this, &ListPage::chooseFile);
    connect(m_grid, &Grid::summaryChanged, this, &Page::summaryChanged);
    connect(m_grid, &Grid::activated, this, [this] {
        const int current = m_grid->view().currentIndex().row();
        Q_EMIT wantsPlace(QStringLiteral("people"), m_grid->table().plainText(current, 0));
    });
}

void ListPage::refresh()
{
    const bool masked = m_masked->isChecked();
    QList<int> batches;
    for (const BatchRule &rule : season().rules().batches())
        batches.append(rule.batch);
    m_export->setBatches(batches);
    m_exportTool->setEnabled(!season().isReadOnly());
    const auto look = [masked](office::Office &office, std::optional<int> most) {
        return office::ListDesk(office).admissions(masked, most);
    };
    m_reading.start(look, m_grid->table().table().rows() > 0);
    season()
        .read<office::ListChoices>([](office::Office &office) { return office::ListDesk(office).choices(); })
        .then(this, [this](const Result<office::ListChoices> &choices) {
            m_export->setChoices(choices.value_or(office::ListChoices()));
        });
}

QString ListPage::sentenceOf(const Table &table) const
{
    // The figures of the first rows are nobody's figures.
    if (!m_reading.isWhole())
        return tr("The first admissions; the others are being read…");
    const TableColumn &states = table.column(QStringLiteral("state"));
    qint64 live = 0;
    for (size_t row = 0; row < table.rows(); ++row)
        live += states.tone(row) == Tone::Good ? 1 : 0;
    const auto ended = qint64(table.rows()) - live;
    return ended > 0 ? tr("%1 admitted, %2 admissions have ended").arg(thousands(live), thousands(ended))
                     : tr("%1 admitted").arg(thousands(live));
}

void ListPage::showTable(const std::shared_ptr<const Table> &table)
{
    setSentence(sentenceOf(*table));
    m_grid->setTable(table);
    if (!m_wanted.isEmpty())
        m_grid->setFilter(QStringLiteral("school_name"), m_wanted);
    m_wanted.clear();
    showContent();
}

void ListPage::lookAt(const QString &what)
{
    m_wanted = what;
    if (!isLoading() && !what.isEmpty())
        m_grid->setFilter(QStringLiteral("school_name"), what);
}

void ListPage::setMasked(bool masked)
{
    m_masked->setChecked(masked);
}

void ListPage::askExport()
{
    m_export->show();
    m_export->setFocus();
}

void ListPage::chooseFile()
{
    office::ListRequest request = m_export->request();
    request.path = askForTable(*this, tr("Export"), season(), m_export->fileName());
    if (!request.path.isEmpty())
        write(request);
}

void ListPage::write(const office::ListRequest &request)
{
    season()
        .work<QList<office::WrittenList>>(tr("Writing the list"),
                                          [request](office::Office &office, Progress &progress) {
                                              return office::ListDesk(office).write(request, progress);
                                          })
        .then(this, [this, request](const Result<QList<office::WrittenList>> &written) {
            if (!written) {
                m_notice->say(Tone::Bad, tr("not done"), wording::sentence(written.error()));
                return;
            }
            qint64 rows = 0;
            for (const office::WrittenList &file : *written)
                rows += file.rows;
            m_notice->say(Tone::Good, tr("written"),
                          tr("%1: %2 rows, files written: %3. First file: %4")
                              .arg(wording::listWord(request.what), thousands(rows), thousands(qint64(written->size())),
                                   written->isEmpty() ? wording::dash() : written->first().path));
        });
}

} // namespace hengzhao::ui
