// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booklet/booklet_page.h"

#include "models/wording/figure_words.h"
#include "models/wording/name_words.h"
#include "ui/parts/notice_bar.h"
#include "ui/parts/page_preview.h"
#include "ui/parts/prompter.h"
#include "ui/parts/shown_export.h"

#include <QFileDialog>
#include <QFileInfo>

// What leaves the page as a file, and what comes back from the platform.

namespace hengzhao::ui
{

using office::BookletRequest;
using office::WrittenBooklet;
using wording::thousands;

void BookletPage::askBooklet()
{
    BookletRequest request;
    request.title = wording::listWord(QStringLiteral("booklet"));
    request.isDraft = m_preview->isDraft();
    request.path = askForFile(*this, tr("Write the booklet"), season(), request.title,
                              {tr("Pages (*.pdf)"), tr("Excel workbook (*.xlsx)"), tr("csv file (*.csv)")});
    if (!request.path.isEmpty())
        writeBooklet(request);
}

void BookletPage::askSheet()
{
    BookletRequest request;
    request.schoolCode = currentSchool();
    if (request.schoolCode.isEmpty())
        return m_notice->say(Tone::Warning, tr("no school"), tr("Choose a school in the table first."));
    request.isDraft = m_preview->isDraft();
    request.path = askForFile(*this, tr("Write the sheet"), season(), request.schoolCode, {tr("Pages (*.pdf)")});
    if (!request.path.isEmpty())
        writeBooklet(request);
}

void BookletPage::askPlatform()
{
    const QString path =
        askForFile(*this, tr("Write for the platform"), season(), wording::listWord(QStringLiteral("platform")),
                   {tr("Excel workbook (*.xlsx)"), tr("csv file (*.csv)"), tr("dbf table (*.dbf)")});
    if (!path.isEmpty())
        writePlatform(path);
}

void BookletPage::askPoster()
{
    const QString path = askForFile(*this, tr("Write the poster"), season(),
                                    wording::listWord(QStringLiteral("poster")), {tr("Pages (*.pdf)")});
    if (!path.isEmpty())
        writePoster(path);
}

void BookletPage::askList()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Which list?"), QFileInfo(season().where()).absolutePath(),
                                     tr("Tables (*.xlsx *.xlsm *.xls *.csv *.txt *.tsv *.dbf)"));
    if (!path.isEmpty())
        compare(path);
}

void BookletPage::writeBooklet(const BookletRequest &request)
{
    season()
        .work<WrittenBooklet>(tr("Writing the booklet"),
                              [request](office::Office &office, Progress &progress) {
                                  return office::BookletDesk(office).writeBooklet(request, progress);
                              })
        .then(this, [this](const Result<WrittenBooklet> &written) { tellWritten(written); });
}

void BookletPage::writePlatform(const QString &path)
{
    BookletRequest request;
    request.path = path;
    request.title = wording::listWord(QStringLiteral("platform"));
    season()
        .work<WrittenBooklet>(tr("Writing for the platform"),
                              [request](office::Office &office, Progress &progress) {
                                  return office::BookletDesk(office).writePlatform(request, progress);
                              })
        .then(this, [this](const Result<WrittenBooklet> &written) { tellWritten(written); });
}

void BookletPage::writePoster(const QString &path)
{
    season()
        .work<WrittenBooklet>(tr("Writing the poster"),
                              [path](office::Office &office, Progress &progress) {
                                  return office::BookletDesk(office).writePoster(path, progress);
                              })
        .then(this, [this](const Result<WrittenBooklet> &written) { tellWritten(written); });
}

void BookletPage::tellWritten(const Result<WrittenBooklet> &written)
{
    if (!written)
        return m_notice->say(Tone::Bad, tr("not done"), wording::sentence(written.error()));
    const QString what =
        written->isDraft ? tr("A draft of %1 schools and %2 programs: %3") : tr("%1 schools and %2 programs: %3");
    m_notice->say(Tone::Good, tr("written"),
                  what.arg(thousands(written->schools), thousands(written->programs), written->path));
}

void BookletPage::compare(const QString &path)
{
    using office::PlatformCompared;
    season()
        .work<PlatformCompared>(tr("Comparing with the platform"),
                                [path](office::Office &office, Progress &progress) {
                                    return office::PlatformDesk(office).compare({path}, progress);
                                })
        .then(this, [this](const Result<PlatformCompared> &compared) {
            if (!compared)
                return tellError(this, tr("The list cannot be compared"), compared.error());
            if (compared->entries.isEmpty())
                return m_notice->say(Tone::Good, tr("compared"), tr("The platform's list is as ours."));
            m_notice->say(Tone::Warning, tr("compared"),
                          tr("On the platform only: %1. Here only: %2. Differing: %3.")
                              .arg(thousands(compared->countOf(PlatformSide::Platform)),
                                   thousands(compared->countOf(PlatformSide::Ours)),
                                   thousands(compared->countOf(PlatformSide::Both))));
        });
}

} // namespace hengzhao::ui
