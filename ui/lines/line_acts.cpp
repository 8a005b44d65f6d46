// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/figure_words.h"
#include "models/wording/name_words.h"
#include "ui/lines/line_chart.h"
#include "ui/lines/line_details.h"
#include "ui/lines/line_page.h"
#include "ui/parts/prompter.h"
#include "ui/parts/shown_export.h"

#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>

namespace hengzhao::ui
{

using wording::thousands;

void LinePage::addTools()
{
    const auto ask = [this](const QString &title, const QString &kinds, void (LinePage::*write)(const QString &)) {
        const QString path = QFileDialog::getSaveFileName(this, title, {}, kinds);
        if (!path.isEmpty())
            (this->*write)(path);
    };
    QPushButton *sheet =
        addTool(tr("Approval sheet …"), tr("Writes the area's line with what it rests on as a PDF to be signed"), {});
    connect(sheet, &QPushButton::clicked, this,
            [ask] { ask(tr("Where shall the sheet lie?"), tr("Documents (*.pdf)"), &LinePage::writeSheet); });
    QPushButton *notice = addTool(tr("Public notice …"), tr("Writes the lines in force for the public"), {});
    connect(notice, &QPushButton::clicked, this, [ask] {
        ask(tr("Where shall the notice lie?"), tr("Documents and tables (*.pdf *.xlsx *.csv)"), &LinePage::writeNotice);
    });
    for (QPushButton *writing : {sheet, notice})
        writing->setDisabled(season().isReadOnly());
    m_set = addTool(tr("Set the line …"), tr("Sets a new version of the line, after a question"),
                    Qt::CTRL | Qt::Key_Return, true);
    connect(m_set, &QPushButton::clicked, this, &LinePage::askAndSet);
    const auto askList = [this](const QString &what, void (LinePage::*write)(const QString &)) {
        const QString path = askForTable(*this, tr("Export"), season(), wording::listWord(what));
        if (!path.isEmpty())
            (this->*write)(path);
    };
    connect(m_details, &LineDetails::wantsHandover, this,
            [askList] { askList(QStringLiteral("general-pool"), &LinePage::handOver); });
    connect(m_details, &LineDetails::wantsChaseList, this,
            [askList] { askList(QStringLiteral("chase-list"), &LinePage::writeChaseList); });
}

void LinePage::askAndSet()
{
    const office::LineArea *area = current();
    if (area == nullptr)
        return;
    const Score line = wantedLine();
    const auto &totals = m_chart->totals();
    const QString before = area->line
                               ? tr("It is %1 now, with %2 at or above.")
                                     .arg(area->line->text(), thousands(office::atOrAbove(totals, *area->line, true)))
                               : tr("It has none now.");
    const QString what =
        tr("The line of %1 becomes %2: %3 of %4 who applied to general schools are then at or above it "
           "and wait for the general schools' result. %5 Every version stays on the record.")
            .arg(area->name, line.text(), thousands(office::atOrAbove(totals, line, true)), thousands(area->applied),
                 before);
    if (confirmTyped(this, tr("Set the line"), what, line.text()))
        set(area->name, line.text(), m_reason->text());
}

void LinePage::set(const QString &area, const QString &score, const QString &reason)
{
    season()
        .work<void>(tr("Setting the line"),
                    [area, score, reason](office::Office &office, Progress &) {
                        return office::LineDesk(office).set(area, score, reason);
                    })
        .then(this, [this, area, score](const Result<void> &done) {
            if (!done)
                return tellError(this, tr("The line was not set"), done.error());
            Q_EMIT noticed(tr("The line of %1 is %2 now.").arg(area, score));
        });
}

void LinePage::writeSheet(const QString &path)
{
    office::LineSheetRequest request{m_shownArea, path};
    if (isOtherLine()) {
        request.score = wantedLine().text();
        request.reason = m_reason->text().trimmed();
    }
    season()
        .work<void>(tr("Writing the sheet"),
                    [request](office::Office &office, Progress &) {
                        return office::LineDesk(office).writeApprovalSheet(request);
                    })
        .then(this, [this, path](const Result<void> &done) {
            if (!done)
                return tellError(this, tr("The sheet was not written"), done.error());
            Q_EMIT noticed(tr("The sheet lies in %1.").arg(path));
        });
}

void LinePage::writeNotice(const QString &path)
{
    season()
        .work<qint64>(tr("Writing the notice"),
                      [path](office::Office &office, Progress &progress) {
                          return office::LineDesk(office).writeNotice(path, progress);
                      })
        .then(this, [this, path](const Result<qint64> &lines) {
            if (!lines)
                return tellError(this, tr("The notice was not written"), lines.error());
            Q_EMIT noticed(tr("The notice with %1 lines lies in %2.").arg(thousands(*lines), path));
        });
}

void LinePage::handOver(const QString &path)
{
    writeSplit(QStringLiteral("general-pool"), path, office::SplitBy::LineArea);
}

void LinePage::writeChaseList(const QString &path)
{
    writeSplit(QStringLiteral("chase-list"), path, office::SplitBy::School);
}

void LinePage::writeSplit(const QString &what, const QString &path, office::SplitBy split)
{
    office::ListRequest request;
    request.what = what;
    request.path = path;
    request.title = wording::listWord(what);
    request.count = wording::rowsPattern();
    request.split = split;
    using Written = QList<office::WrittenList>;
    season()
        .work<Written>(tr("Writing the list"),
                       [request](office::Office &office, Progress &progress) {
                           return office::ListDesk(office).write(request, progress);
                       })
        .then(this, [this](const Result<Written> &written) {
            if (!written)
                return tellError(this, tr("The list was not written"), written.error());
            qint64 rows = 0;
            for (const office::WrittenList &file : *written)
                rows += file.rows;
            Q_EMIT noticed(tr("%1 candidates, files written: %2.")
                               .arg(thousands(rows), thousands(static_cast<qint64>(written->size()))));
        });
}

} // namespace hengzhao::ui
