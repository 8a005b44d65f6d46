// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/city_time.h"
#include "ui/parts/grid.h"
#include "ui/parts/grid_view.h"
#include "ui/parts/notice_bar.h"
#include "ui/parts/printed_table.h"

#include <QDateTime>
#include <QMetaMethod>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <algorithm>

namespace hengzhao::ui
{

namespace
{

QPageLayout paper()
{
    const QMarginsF margins(12, 12, 12, 12);
    return {QPageSize(QPageSize::A4), QPageLayout::Landscape, margins, QPageLayout::Millimeter};
}

} // namespace

ShownTable Grid::shown() const
{
    return m_table->shown(shownColumns());
}

QString Grid::heading() const
{
    return m_view->accessibleName().isEmpty() ? m_name : m_view->accessibleName();
}

bool Grid::offersExport() const
{
    return isSignalConnected(QMetaMethod::fromSignal(&Grid::exportWanted));
}

void Grid::exportShown()
{
    Q_EMIT exportWanted();
}

void Grid::printShown()
{
    constexpr qsizetype mostPrinted = 10'000;
    const ShownTable shown = this->shown();
    if (const auto rows = static_cast<qsizetype>(shown.rows.size()); rows > mostPrinted) {
        say(Tone::Warning, tr("not printed"),
            tr("%L1 rows are too many for paper. Filter them down to %L2, or export what is shown.")
                .arg(rows)
                .arg(mostPrinted));
        return;
    }
    const PrintedTable printed(shown, printHead());
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(paper());
    printer.setDocName(heading());
    QPrintPreviewDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Print: %1").arg(heading()));
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this, [this, &printed](QPrinter *device) {
        if (!printed.print(*device))
            say(Tone::Bad, tr("not printed"), tr("The printer takes no page, or the file cannot be written."));
    });
    dialog.exec();
}

PrintHead Grid::printHead() const
{
    const auto frozen =
        std::count_if(m_table->table().columns.begin(), m_table->table().columns.end(),
                      [this, column = 0](const TableColumn &) mutable { return m_view->stays(column++); });
    const QString time = office::shownMoment(QDateTime::currentDateTimeUtc());
    QStringList remark{rowsWords()};
    if (const QString filters = filterWords(); !filters.isEmpty())
        remark.append(filters);
    return {heading(), remark.join(QStringLiteral(" · ")), tr("Printed %1").arg(time),
            std::max(1, static_cast<int>(frozen))};
}

void Grid::say(Tone tone, const QString &head, const QString &text)
{
    m_notice->say(tone, head, text);
}

QString Grid::said() const
{
    return m_notice->isHidden() ? QString() : m_notice->text();
}

} // namespace hengzhao::ui
