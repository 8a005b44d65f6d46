// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/shown_export.h"

#include "models/wording/error_words.h"
#include "models/wording/figure_words.h"
#include "models/wording/name_words.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

namespace hengzhao::ui
{

namespace
{

/// What is typed keeps its own ending; a name without one, and the one proposed, get that of the kind chosen.
void takeKind(QFileDialog &dialog, const QString &kind)
{
    static const QRegularExpression ending(QStringLiteral("\\*\\.(\\w+)"));
    const QString wanted = ending.match(kind).captured(1);
    dialog.setDefaultSuffix(wanted);
    const QFileInfo chosen(dialog.selectedFiles().value(0));
    dialog.selectFile(QStringLiteral("%1.%2").arg(chosen.completeBaseName(), wanted));
}

} // namespace

QString askForFile(QWidget &parent, const QString &title, const OpenSeason &season, const QString &name,
                   const QStringList &kinds)
{
    QFileDialog dialog(&parent, title, QFileInfo(season.where()).absolutePath());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(kinds);
    dialog.selectFile(QStringLiteral("%1-%2.").arg(season.info().facts.year).arg(name)); // its ending is the kind's
    takeKind(dialog, kinds.first());
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&dialog](const QString &kind) { takeKind(dialog, kind); });
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString askForTable(QWidget &parent, const QString &title, const OpenSeason &season, const QString &name)
{
    return askForFile(parent, title, season, name,
                      {Grid::tr("Excel workbook (*.xlsx)"), Grid::tr("csv file (*.csv)"), Grid::tr("Pages (*.pdf)"),
                       Grid::tr("dbf table (*.dbf)")});
}

void offerExport(Grid &grid, OpenSeason &season, const ShownAddition &add)
{
    QObject::connect(&grid, &Grid::exportWanted, &grid, [&grid, &season, add] {
        if (const QString path = askForTable(grid, Grid::tr("Export what is shown"), season, grid.heading());
            !path.isEmpty())
            writeShown(grid, season, path, add);
    });
}

void writeShown(Grid &grid, OpenSeason &season, const QString &path, const ShownAddition &add)
{
    office::ShownRequest request{grid.name(),       path, grid.shown(), grid.heading(), wording::rowsPattern(),
                                 grid.filterWords()};
    if (add)
        add(request);
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
