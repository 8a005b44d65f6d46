// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batches/batch_page.h"

#include "models/wording/figure_words.h"
#include "models/wording/finding_words.h"
#include "models/wording/term_words.h"
#include "ui/batches/run_ask.h"
#include "ui/parts/grid.h"
#include "ui/parts/notice_bar.h"
#include "ui/parts/prompter.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QTabWidget>

namespace hengzhao::ui
{

using wording::thousands;

namespace
{

constexpr qsizetype mostShown = 3;

} // namespace

QString BatchPage::noticesText(const Findings &notices) const
{
    QStringList lines;
    for (const Finding &notice : notices.first(std::min(mostShown, notices.size())))
        lines.append(wording::sentence(notice));
    if (notices.size() > mostShown)
        lines.append(tr("and %1 more").arg(thousands(notices.size() - mostShown)));
    return lines.join(QLatin1Char('\n'));
}

Result<BatchPage::DryRun> BatchPage::tryOut(office::Office &office, int batch, Progress &progress)
{
    office::BatchDesk desk(office);
    office::BatchRequest request;
    request.batch = batch;
    request.dryRun = true;
    Result<office::BatchReport> report = desk.run(request, progress);
    if (!report)
        return failure(report.error());
    DryRun dry{std::move(*report), {}, {}};
    if (!dry.report.moved)
        return dry;
    Result<Table> moved = desk.differenceTable(*dry.report.moved);
    Result<Table> movedSchools = desk.differenceTableBySchool(*dry.report.moved);
    if (!moved || !movedSchools)
        return failure(moved ? movedSchools.error() : moved.error());
    dry.moved = std::move(*moved);
    dry.movedSchools = std::move(*movedSchools);
    return dry;
}

void BatchPage::dryRun()
{
    m_ask->hide();
    season()
        .work<DryRun>(
            tr("Dry run"),
            [wanted = batch()](office::Office &office, Progress &progress) { return tryOut(office, wanted, progress); })
        .then(this, [this](const Result<DryRun> &dry) {
            if (!dry)
                return tell(dry.error());
            showMoves(*dry);
            showReport(dry->report);
        });
}

void BatchPage::askRun()
{
    m_notice->hide();
    season()
        .work<DryRun>(
            tr("Working out what the run will do"),
            [wanted = batch()](office::Office &office, Progress &progress) { return tryOut(office, wanted, progress); })
        .then(this, [this](const Result<DryRun> &dry) {
            if (!dry)
                return tell(dry.error());
            showMoves(*dry);
            m_ask->ask(dry->report.run, inForce());
            if (dry->report.moved)
                m_ask->addMoves(dry->report.moved->size());
        });
}

/// Before a run is replaced, who would fare otherwise lies open (R21).
void BatchPage::showMoves(const DryRun &dry)
{
    if (!dry.report.moved || dry.report.run.batch != batch())
        return;
    m_moved->setEmptyText(tr("Nobody would fare otherwise."));
    m_moved->setTable(std::make_shared<const Table>(dry.moved));
    m_movedSchools->setTable(std::make_shared<const Table>(dry.movedSchools));
    m_tabs->setCurrentIndex(2);
}

void BatchPage::askSheet()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Where shall the record sheet lie?"), {}, tr("Documents (*.pdf)"));
    if (!path.isEmpty())
        writeSheet(path);
}

void BatchPage::writeSheet(const QString &path)
{
    struct Written {
    };
    season()
        .work<Written>(tr("Writing the record sheet"),
                       [path, wanted = batch()](office::Office &office, Progress &) -> Result<Written> {
                           const Result<void> done = office::BatchDesk(office).writeSheet(wanted, path);
                           return done ? Result<Written>(Written()) : failure(done.error());
                       })
        .then(this, [this, path](const Result<Written> &done) {
            if (!done)
                return tell(done.error());
            m_notice->say(Tone::Good, tr("written"), tr("The record sheet to sign: %1").arg(path));
        });
}

void BatchPage::run(const QString &reason)
{
    office::BatchRequest request;
    request.batch = batch();
    request.reason = reason;
    m_ask->hide();
    season()
        .work<office::BatchReport>(tr("Running the batch"),
                                   [request](office::Office &office, Progress &progress) {
                                       return office::BatchDesk(office).run(request, progress);
                                   })
        .then(this, [this](const Result<office::BatchReport> &report) {
            if (!report)
                return tell(report.error());
            showReport(*report);
        });
}

void BatchPage::showReport(const office::BatchReport &report)
{
    if (report.run.batch != batch())
        return;
    m_report = report;
    const bool isDry = !report.run.id.isValid();
    QStringList lines;
    if (report.moved)
        lines.append(tr("%n candidate(s) would fare otherwise than in the run in force.", nullptr,
                        static_cast<int>(report.moved->size())));
    if (isDry)
        lines.append(tr("The figures below are those of a dry run: nothing is stored."));
    else
        lines.append(tr("%1 are pre-admitted. The copy made before: %2")
                         .arg(thousands(report.run.preAdmitted), QFileInfo(report.backupPath).fileName()));
    if (!report.notices.isEmpty())
        lines.append(noticesText(report.notices));
    m_notice->say(isDry ? Tone::Neutral : Tone::Good, isDry ? tr("dry run") : tr("done"),
                  lines.join(QLatin1Char('\n')));
    showBuckets();
    showFigures();
}

void BatchPage::verify()
{
    const int wanted = batch();
    season()
        .work<office::VerifyReport>(
            tr("Proving the run"),
            [wanted](office::Office &office, Progress &) { return office::BatchDesk(office).verify(wanted); })
        .then(this, [this](const Result<office::VerifyReport> &report) {
            if (!report)
                return tell(report.error());
            showVerified(*report);
        });
}

void BatchPage::showVerified(const office::VerifyReport &report)
{
    const auto &checks = report.checks;
    forgetDryRun();
    if (checks.holds()) {
        m_verified = report.run.id;
        m_notice->say(Tone::Good, tr("proved"),
                      tr("The run holds: %1 buckets, %2 comparisons, %3 decisions and %4 candidates were looked at, "
                         "and the certificate is right.")
                          .arg(thousands(checks.limits), thousands(checks.order), thousands(checks.eligibility),
                               thousands(checks.complete)));
        return showFigures();
    }
    m_verified = {};
    QStringList lines{tr("The run does not hold. Places at fault: %1").arg(thousands(qint64(checks.faults.size())))};
    for (size_t i = 0; i < std::min(checks.faults.size(), size_t(mostShown)); ++i)
        lines.append(QStringLiteral("%1: %2").arg(wording::checkWord(codeName(checks.faults[i].check)),
                                                  QString::fromStdString(checks.faults[i].where)));
    m_notice->say(Tone::Bad, tr("at fault"), lines.join(QLatin1Char('\n')));
    showFigures();
}

void BatchPage::compareWithBefore()
{
    const std::optional<office::RunFacts> before = runBefore();
    const std::optional<office::RunFacts> after = inForce();
    if (!before || !after)
        return;
    const RunId first = before->id;
    const RunId second = after->id;
    struct Moves {
        Table people;
        Table schools;
    };
    season()
        .read<Moves>([first, second](office::Office &office) -> Result<Moves> {
            office::BatchDesk desk(office);
            Result<Table> people = desk.differences(first, second);
            Result<Table> schools = desk.differencesBySchool(first, second);
            if (!people || !schools)
                return failure(people ? schools.error() : people.error());
            return Moves{std::move(*people), std::move(*schools)};
        })
        .then(this, [this, first, second](const Result<Moves> &moves) {
            if (!moves)
                return tell(moves.error());
            m_moved->setEmptyText(tr("Nobody fared otherwise."));
            m_moved->setTable(std::make_shared<const Table>(moves->people));
            m_movedSchools->setTable(std::make_shared<const Table>(moves->schools));
            m_tabs->setCurrentIndex(2);
            m_notice->say(Tone::Neutral, tr("compared"),
                          tr("Between run %1 and run %2, %3 fared otherwise.")
                              .arg(QString::number(first.value()), QString::number(second.value()),
                                   thousands(qint64(moves->people.rows()))));
        });
}

void BatchPage::askClose()
{
    const QString name = wording::batchWord(batch());
    const QString what = tr("%1 in the %2 have not confirmed. Closing it releases them and their seats fall free; the "
                            "batch can then no longer be run or changed. This cannot be undone.")
                             .arg(thousands(m_unconfirmed), name);
    if (confirmTyped(this, tr("Close the batch"), what, name))
        closeBatch();
}

void BatchPage::closeBatch()
{
    const int wanted = batch();
    season()
        .work<office::CloseReport>(
            tr("Closing the batch"),
            [wanted](office::Office &office, Progress &) { return office::BatchDesk(office).close(wanted); })
        .then(this, [this](const Result<office::CloseReport> &report) {
            if (!report)
                return tell(report.error());
            m_notice->say(Tone::Good, tr("closed"),
                          tr("%1 who did not confirm were released.").arg(thousands(report->released)));
        });
}

} // namespace hengzhao::ui
