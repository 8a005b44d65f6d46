// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/dashboard_report.h"
#include "models/office/figure_desk.h"
#include "ui/figures/dashboard_page.h"
#include "ui/figures/figure_chart.h"
#include "ui/parts/grid.h"
#include "ui/parts/prompter.h"
#include "ui/parts/shown_export.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QInputDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace hengzhao::ui
{

void DashboardPage::choosePicture()
{
    const QString path = askForFile(*this, tr("Save picture"), season(), m_chart->panel().title,
                                    {tr("Picture (*.png)"), tr("Drawing (*.svg)"), tr("Page (*.pdf)")});
    if (!path.isEmpty())
        savePicture(path);
}

void DashboardPage::savePicture(const QString &path)
{
    const QByteArray bytes = fileOf(m_chart->picture(), QFileInfo(path).suffix().toLower());
    const Result<void> written = bytes.isEmpty()
                                     ? failure(ErrorCode::UnknownFileFormat, {path, QStringLiteral("png, svg, pdf")})
                                     : office::FigureDesk::writePicture(path, bytes);
    if (written)
        Q_EMIT noticed(tr("Written: %1").arg(path));
    else
        tellError(this, tr("Save picture"), written.error());
}

void DashboardPage::copyPicture() const
{
    QGuiApplication::clipboard()->setPixmap(pixmapOf(m_chart->picture()));
}

void DashboardPage::printPicture()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setDocName(m_chart->panel().title);
    QPrintPreviewDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Print: %1").arg(m_chart->panel().title));
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this, [this](QPrinter *device) {
        if (!print(m_chart->picture(), *device))
            m_grid->say(Tone::Bad, tr("not printed"), tr("The printer takes no page, or the file cannot be written."));
    });
    dialog.exec();
}

void DashboardPage::chooseReport()
{
    const QString path = askForFile(*this, tr("Report"), season(), tr("figures"), {tr("Pages (*.pdf)")});
    if (!path.isEmpty())
        writeReport(path);
}

void DashboardPage::writeReport(const QString &path)
{
    season()
        .work<qint64>(tr("Writing the report"),
                      [path, from = scope().from](office::Office &office, Progress &progress) {
                          return office::DashboardReport(office).write(path, from, progress);
                      })
        .then(this, [this, path](const Result<qint64> &figures) {
            if (figures)
                Q_EMIT noticed(tr("Written: %1").arg(path));
            else
                tellError(this, tr("Report"), figures.error());
        });
}

void DashboardPage::noteWhereabouts()
{
    const std::optional<std::int64_t> row = m_grid->currentId();
    if (!row)
        return;
    const QString candidate =
        m_chart->panel().table().column(QStringLiteral("candidate_no")).text(static_cast<size_t>(*row));
    const QStringList codes = {QStringLiteral("outside"), QStringLiteral("work"), QStringLiteral("repeating")};
    const QStringList words = {tr("outside the city"), tr("at work"), tr("repeating the year")};
    bool isGiven = false;
    const QString word = QInputDialog::getItem(this, tr("Note whereabouts"), tr("Candidate %1 is").arg(candidate),
                                               words, 0, false, &isGiven);
    if (!isGiven)
        return;
    season()
        .work<void>(tr("Noting whereabouts"),
                    [candidate, place = codes.value(words.indexOf(word))](office::Office &office, Progress &) {
                        return office::FigureDesk(office).noteWhereabouts(candidate, place, {});
                    })
        .then(this, [this](const Result<void> &noted) {
            if (!noted)
                tellError(this, tr("Note whereabouts"), noted.error());
        });
}

} // namespace hengzhao::ui
