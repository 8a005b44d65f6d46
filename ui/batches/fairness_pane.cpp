// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batches/fairness_pane.h"

#include "models/wording/name_words.h"
#include "ui/parts/grid.h"
#include "ui/parts/grid_widths.h"
#include "ui/parts/shown_export.h"

#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace hengzhao::ui
{

namespace
{

QString measureGrid()
{
    return QStringLiteral("batch-fairness");
}

QString listGrid()
{
    return QStringLiteral("batch-fairness-list");
}

} // namespace

FairnessPane::FairnessPane(OpenSeason &season, QWidget *parent)
    : Card(tr("Fairness"), {}, parent), m_season(season), m_proof(new QLabel), m_measures(new Grid(measureGrid())),
      m_list(new Grid(listGrid()))
{
    m_proof->setObjectName(QStringLiteral("muted"));
    m_proof->setWordWrap(true);
    m_proof->setContentsMargins(12, 0, 12, 4);
    m_measures->view().setAccessibleName(tr("Fairness of the run"));
    m_list->view().setAccessibleName(tr("Who stands behind the figure"));
    auto *out = new QPushButton(tr("Export…"));
    out->setToolTip(tr("Writes the fairness sheet, with the list that is shown, as a PDF or a workbook"));
    connect(out, &QPushButton::clicked, this, &FairnessPane::askFile);
    addTool(out);
    auto *column = new QSplitter(Qt::Vertical);
    column->setChildrenCollapsible(false);
    column->addWidget(m_measures);
    column->addWidget(m_list);
    column->setSizes({300, 200});
    body()->addWidget(m_proof);
    body()->addWidget(column, 1);
    connect(m_measures, &Grid::currentChanged, this, &FairnessPane::showList);
    connect(m_list, &Grid::currentChanged, this, &FairnessPane::ask);
    showNothing();
}

void FairnessPane::showNothing()
{
    m_sheet.reset();
    m_run = {};
    m_proof->clear();
    m_proof->hide();
    setTitle(tr("Fairness"));
    m_measures->setEmptyText(tr("Once the batch has been run, this says how fair the run is."));
    m_list->setEmptyText(tr("Choose a figure to see who stands behind it."));
    m_measures->setTable(std::make_shared<const Table>());
    m_list->setTable(std::make_shared<const Table>());
}

void FairnessPane::look(int batch, RunId run)
{
    if (m_run == run)
        return;
    showNothing();
    m_run = run;
    m_measures->setEmptyText(tr("The run is proved, and compared with the other modes…"));
    m_season
        .work<Sheet>(tr("Fairness sheet"),
                     [batch](office::Office &office, Progress &progress) {
                         return office::FairnessDesk(office).sheet(batch, progress).map([](auto &&sheet) {
                             return std::make_shared<const office::FairnessSheet>(std::move(sheet));
                         });
                     })
        .then(this, [this, run](const Result<Sheet> &sheet) {
            if (m_run != run)
                return;
            if (sheet && (*sheet)->run.id == run) {
                m_sheet = *sheet;
                return showSheet();
            }
            showNothing();
            if (!sheet)
                Q_EMIT failed(sheet.error());
        });
}

void FairnessPane::showSheet()
{
    setTitle(tr("Fairness"), wording::batchWord(m_sheet->run.batch));
    m_proof->setText(office::FairnessDesk::proofWords(*m_sheet));
    m_proof->show();
    m_measures->setTable(std::make_shared<const Table>(office::FairnessDesk::table(*m_sheet)));
    suggestWidths(*m_measures, measureGrid(), {440, 90, 90});
}

QString FairnessPane::proof() const
{
    return m_proof->text();
}

QString FairnessPane::codeOf(std::optional<std::int64_t> measure) const
{
    if (!m_sheet || !measure)
        return {};
    return office::FairnessDesk::measures(*m_sheet).value(static_cast<qsizetype>(*measure) - 1).code;
}

void FairnessPane::showList(std::optional<std::int64_t> measure)
{
    const QString code = codeOf(measure);
    if (code.isEmpty())
        return;
    m_season
        .read<Table>(
            [sheet = m_sheet, code](office::Office &office) { return office::FairnessDesk(office).list(*sheet, code); })
        .then(this, [this, code](const Result<Table> &list) {
            if (codeOf(m_measures->currentId()) != code)
                return; // another one was chosen meanwhile
            if (!list) {
                Q_EMIT failed(list.error());
                return;
            }
            m_list->setEmptyText(tr("Nobody stands behind this figure."));
            m_list->setTable(std::make_shared<const Table>(*list));
        });
}

void FairnessPane::ask(std::optional<std::int64_t> row)
{
    const Table &table = m_list->table().table();
    const int number = table.indexOf(QStringLiteral("candidate_no"));
    if (!row || number < 0)
        return;
    const auto at = static_cast<size_t>(*row - 1);
    Q_EMIT asked(table.columns[number].text(at), table.column(QStringLiteral("name")).text(at));
}

void FairnessPane::askFile()
{
    if (!m_sheet)
        return;
    const QString path =
        askForFile(*this, tr("Export"), m_season, tr("Fairness"), {tr("Pages (*.pdf)"), tr("Workbook (*.xlsx)")});
    if (!path.isEmpty())
        write(path);
}

void FairnessPane::write(const QString &path)
{
    if (!m_sheet)
        return;
    m_season
        .work<void>(
            tr("Writing the fairness sheet"),
            [sheet = m_sheet, path, code = codeOf(m_measures->currentId())](office::Office &office, Progress &) {
                return office::FairnessDesk(office).write(*sheet, path, code);
            })
        .then(this, [this, path](const Result<void> &done) {
            if (done)
                Q_EMIT noticed(tr("Written: %1").arg(path));
            else
                Q_EMIT failed(done.error());
        });
}

} // namespace hengzhao::ui
