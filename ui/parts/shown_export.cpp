// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/shown_export.h"

#include "models/office/list_desk.h"
#include "models/wording/error_words.h"
#include "models/wording/figure_words.h"
#include "models/wording/name_words.h"

#include <QFileDialog>
#include <QFileInfo>

namespace hengzhao::ui
{

namespace
{

/// Empty where the officer thought better of it.
QString askForFile(Grid &grid, const OpenSeason &season)
{
    const QString ending = QStringLiteral("csv");
    QFileDialog dialog(&grid, Grid::tr("Export what is shown"), QFileInfo(season.where()).absolutePath(),
                       Grid::tr("csv file (*.csv);;PDF (*.pdf)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(ending);
    dialog.selectFile(QStringLiteral("%1-%2.%3").arg(season.info().facts.year).arg(grid.heading(), ending));
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

void offerExport(Grid &grid, OpenSeason &season)
{
    QObject::connect(&grid, &Grid::exportWanted, &grid, [&grid, &season] {
        if (const QString path = askForFile(grid, season); !path.isEmpty())
            writeShown(grid, season, path);
    });
}

void writeShown(Grid &grid, OpenSeason &season, const QString &path)
{
    const office::ShownRequest request{grid.name(), path, grid.shown(), grid.heading(), wording::rowsPattern()};
    season
        .work<office::WrittenList>(Grid::tr("Writing what is shown"),
                                   [request](office::Office &office, Progress &progress) {
                                       return office::ListDesk(office).writeShown(request, progress);
                                   })
        .then(&grid, [&grid](const Result<office::WrittenList> &written) {
            if (written)
                grid.say(Tone::Good, Grid::tr("written"),
                         Grid::tr("%1 rows: %2").arg(wording::thousands(written->rows), written->path));
            else
                grid.say(Tone::Bad, Grid::tr("not done"), wording::sentence(written.error()));
        });
}

} // namespace hengzhao::ui
