// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filings/filing_page.h"

#include "models/wording/error_words.h"
#include "models/wording/filing_words.h"
#include "ui/filings/ask_bar.h"
#include "ui/filings/new_filing.h"
#include "ui/parts/grid.h"
#include "ui/parts/prompter.h"

#include <QFileDialog>
#include <QFrame>
#include <QLabel>

namespace hengzhao::ui
{

using office::FilingDesk;
using office::SeenFiling;

namespace
{

constexpr const char *thisYear = "this_year";

/// What differs between what the officer saw and what stands now, field by field.
QStringList differences(const office::FilingSheet &seen, const office::FilingSheet &now)
{
    QStringList found;
    const TableColumn &titles = now.facts.column(QStringLiteral("field"));
    for (qsizetype row = 0; row < now.keys.size(); ++row) {
        const QString text = now.facts.column(QLatin1String(thisYear)).text(static_cast<size_t>(row));
        const qsizetype before = seen.keys.indexOf(now.keys[row]);
        const QString was =
            before < 0 ? QString() : seen.facts.column(QLatin1String(thisYear)).text(static_cast<size_t>(before));
        if (was != text)
            found.append(FilingPage::tr("%1: “%2”, was “%3”").arg(titles.text(static_cast<size_t>(row)), text, was));
    }
    if (seen.view.filing.state != now.view.filing.state)
        found.append(FilingPage::tr("it is %1 now").arg(wording::word(now.view.filing.state)));
    if (found.isEmpty())
        found.append(FilingPage::tr("something in its programs, documents or signers"));
    return found;
}

} // namespace

void FilingPage::askFor(const QString &what, const QString &deed, bool needsReason,
                        std::function<void(const QString &)> then)
{
    m_agreed = std::move(then);
    m_pane->ask().ask(what, deed, needsReason);
}

void FilingPage::acceptAndNext()
{
    if (!m_sheet)
        return;
    const auto accept = [this](const QString &reason) {
        decide(tr("Accepting the filing"),
               [reason](FilingDesk &desk, const SeenFiling &seen, bool) { return desk.accept(seen, reason); });
    };
    const qsizetype open = m_sheet->view.open.size();
    // What blocks is said by the desk, all at once; warnings are taken on with one reason.
    if (open == 0 || hasProblem(m_sheet->view.findings))
        return accept({});
    askFor(tr("%n warning(s) are still open. A reason takes them on, and is kept.", nullptr, static_cast<int>(open)),
           tr("Accept, next"), true, accept);
}

void FilingPage::askReturn()
{
    askFor(tr("The filing goes back to its school, which may change it and submit it again."), tr("Return"), true,
           [this](const QString &reason) {
               decide(tr("Returning the filing"),
                      [reason](FilingDesk &desk, const SeenFiling &seen, bool) { return desk.giveBack(seen, reason); });
           });
}

void FilingPage::askPublish()
{
    askFor(tr("The filing becomes public, and its school may be chosen. It can then only be closed."), tr("Publish"),
           false, [this](const QString &) {
               work(tr("Publishing the filing"),
                    [](FilingDesk &desk, const SeenFiling &seen, bool) { return desk.publish({seen}); });
           });
}

void FilingPage::publishAll()
{
    qint64 count = 0;
    for (const FilingState state : std::as_const(m_states))
        count += state == FilingState::Accepted ? 1 : 0;
    if (count == 0)
        return Q_EMIT noticed(tr("No filing is accepted and waits to be published."));
    const QString what =
        tr("All accepted filings, %1 of them, become public, and their schools may be chosen. They can "
           "then only be closed.")
            .arg(count);
    if (!confirmTyped(this, tr("Publish all accepted"), what, QString::number(count)))
        return;
    season()
        .work<void>(tr("Publishing the filings"),
                    [](office::Office &office, Progress &) -> Result<void> {
                        FilingDesk desk(office);
                        const Result<QList<office::FilingView>> views = desk.views();
                        if (!views)
                            return failure(views.error());
                        QList<SeenFiling> accepted;
                        for (const office::FilingView &view : *views) {
                            if (view.filing.state == FilingState::Accepted)
                                accepted.append({view.filing.id, view.filing.version});
                        }
                        return desk.publish(accepted);
                    })
        .then(this, [this](const Result<void> &done) {
            if (!done)
                tellError(this, tr("The filings were not published"), done.error());
        });
}

void FilingPage::submitCurrent()
{
    work(tr("Submitting the filing"), [](FilingDesk &desk, const SeenFiling &seen, bool) { return desk.submit(seen); });
}

void FilingPage::askPermission()
{
    askFor(tr("The school may submit after the deadline. The reason stays with the filing."), tr("Permit"), true,
           [this](const QString &reason) {
               work(tr("Permitting a late filing"),
                    [reason](FilingDesk &desk, const SeenFiling &seen, bool) { return desk.permitLate(seen, reason); });
           });
}

void FilingPage::askWithdrawal()
{
    askFor(tr("The school takes its filing back. It stays on record, and the school may file anew."), tr("Withdraw"),
           true, [this](const QString &reason) {
               work(tr("Withdrawing the filing"),
                    [reason](FilingDesk &desk, const SeenFiling &seen, bool) { return desk.withdraw(seen, reason); });
           });
}

void FilingPage::askClosure()
{
    askFor(tr("The filing is closed: its school may no longer be chosen. It stays on record."), tr("Close"), true,
           [this](const QString &reason) {
               work(tr("Closing the filing"),
                    [reason](FilingDesk &desk, const SeenFiling &seen, bool) { return desk.close(seen, reason); });
           });
}

void FilingPage::askRefusal(const QString &code, const QString &name)
{
    askFor(tr("%1 %2 is refused; the other programs stand for themselves.").arg(code, name), tr("Refuse"), true,
           [this, code](const QString &reason) {
               work(tr("Refusing the program"), [code, reason](FilingDesk &desk, const SeenFiling &seen, bool) {
                   return desk.judgeProgram(seen, code, ProgramVerdict::Refused, reason);
               });
           });
}

void FilingPage::askWaiver(const QString &key, const QString &text)
{
    askFor(text, tr("Take on"), true, [this, key](const QString &reason) {
        work(tr("Taking the warning on"),
             [key, reason](FilingDesk &desk, const SeenFiling &seen, bool) { return desk.waive(seen, key, reason); });
    });
}

/// A decision that goes on to the next filing that waits.
void FilingPage::decide(const QString &title, const FilingJob &job)
{
    work(title, job, true);
}

void FilingPage::work(const QString &title, const FilingJob &job, bool goesOn, bool isChosen)
{
    if (!m_sheet)
        return;
    const SeenFiling seen{m_sheet->view.filing.id, m_sheet->view.filing.version};
    const Waiting waiting{title, job, goesOn ? nextWaiting() : 0};
    season()
        .work<void>(title,
                    [job, seen, isChosen](office::Office &office, Progress &) {
                        FilingDesk desk(office);
                        return job(desk, seen, isChosen);
                    })
        .then(this, [this, waiting](const Result<void> &done) {
            if (!done)
                return refuse(waiting, done.error());
            // The queue is read afresh after this, and goes there.
            m_wantedId = waiting.next;
        });
}

void FilingPage::refuse(const Waiting &waiting, const Error &error)
{
    if (error.code == ErrorCode::RowChanged)
        return showConflict(waiting);
    tellError(this, tr("Nothing was done"), error);
}

/// Reads what stands now, says how it differs from what was seen, and lets the officer choose.
void FilingPage::showConflict(const Waiting &waiting)
{
    if (!m_sheet)
        return;
    const qint64 id = m_sheet->view.filing.id;
    season()
        .read<office::FilingSheet>([id](office::Office &office) { return FilingDesk(office).sheet(id); })
        .then(this, [this, waiting, seen = *m_sheet](const Result<office::FilingSheet> &now) {
            if (!now)
                return showError(now.error());
            m_refused = waiting;
            m_conflictText->setText(
                tr("Somebody else has changed this filing meanwhile: %1. Yours has not been kept yet.")
                    .arg(differences(seen, *now).join(QStringLiteral("; "))));
            m_conflict->show();
            showSheet(*now);
        });
}

void FilingPage::askSigners()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Where shall the list lie?"), {}, tr("Lists (*.pdf *.xlsx *.csv)"));
    if (!path.isEmpty())
        writeSigners(path);
}

void FilingPage::writeSigners(const QString &path)
{
    season()
        .work<qint64>(tr("Writing the list"),
                      [path](office::Office &office, Progress &progress) {
                          return FilingDesk(office).writeSigners(path, progress);
                      })
        .then(this, [this, path](const Result<qint64> &rows) {
            if (!rows)
                return tellError(this, tr("The list was not written"), rows.error());
            Q_EMIT noticed(tr("The list lies in %1.").arg(path));
        });
}

void FilingPage::keepTheirs()
{
    m_refused.reset();
    m_conflict->hide();
}

void FilingPage::takeMine()
{
    m_conflict->hide();
    if (!m_refused)
        return;
    const Waiting waiting = *std::exchange(m_refused, std::nullopt);
    work(waiting.title, waiting.job, waiting.next > 0, true);
}

void FilingPage::begin(const office::NewFiling &wanted)
{
    season()
        .work<qint64>(tr("Beginning the filing"),
                      [wanted](office::Office &office, Progress &) { return FilingDesk(office).begin(wanted); })
        .then(this, [this](const Result<qint64> &made) {
            if (!made)
                return tellError(this, tr("The filing was not begun"), made.error());
            m_new->hide();
            m_wantedId = *made;
            renew();
        });
}

} // namespace hengzhao::ui
