// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/figure_words.h"
#include "models/wording/notice_words.h"
#include "ui/notices/notice_page.h"
#include "ui/notices/range_form.h"
#include "ui/parts/grid.h"
#include "ui/parts/notice_bar.h"
#include "ui/parts/prompter.h"
#include "ui/parts/shown_export.h"

#include <QLineEdit>

// What the page does: prints, makes void, gives numbers out, checks.

namespace hengzhao::ui
{

using office::NoticeCheck;
using office::NoticeDesk;
using office::NoticeRequest;
using office::WrittenNotices;
using wording::thousands;

void NoticePage::askSchool()
{
    NoticeRequest request;
    request.filter.schoolCode = current(*m_schools, "school_code");
    request.onlyNew = true;
    if (request.filter.schoolCode.isEmpty())
        return m_said->say(Tone::Warning, tr("no school"), tr("Choose a school in the table first."));
    request.path = askForFile(*this, tr("Print the notices"), season(), tr("notices %1").arg(request.filter.schoolCode),
                              {tr("Pages (*.pdf)")});
    if (!request.path.isEmpty())
        print(request);
}

void NoticePage::askAll()
{
    NoticeRequest request;
    request.onlyNew = true;
    request.path = askForFile(*this, tr("Print the notices"), season(), tr("notices"), {tr("Pages (*.pdf)")});
    if (!request.path.isEmpty())
        print(request);
}

void NoticePage::askAgain()
{
    NoticeRequest request;
    request.filter.candidate = current(*m_notices, "candidate_no");
    const QString number = current(*m_notices, "notice_no");
    if (number.isEmpty())
        return m_said->say(Tone::Warning, tr("no notice"), tr("Choose a notice in the register first."));
    request.path =
        askForFile(*this, tr("Print the notice again"), season(), tr("notice %1").arg(number), {tr("Pages (*.pdf)")});
    if (!request.path.isEmpty())
        print(request);
}

void NoticePage::print(const NoticeRequest &request)
{
    season()
        .work<WrittenNotices>(tr("Printing the notices"),
                              [request](office::Office &office, Progress &progress) {
                                  return NoticeDesk(office).write(request, progress);
                              })
        .then(this, [this](const Result<WrittenNotices> &written) {
            if (!written)
                return m_said->say(Tone::Bad, tr("not done"), wording::sentence(written.error()));
            QString text = tr("%1 notices, %2 of them printed again and marked so: %3")
                               .arg(thousands(written->notices()), thousands(written->reprinted), written->path);
            if (written->isUnsigned)
                text += QLatin1Char(' ') + tr("A trial season has no key: they bear no signature.");
            m_said->say(written->isUnsigned ? Tone::Warning : Tone::Good, tr("printed"), text);
        });
}

void NoticePage::voidCurrent(const QString &reason)
{
    const QString number = current(*m_notices, "notice_no");
    if (number.isEmpty())
        return m_said->say(Tone::Warning, tr("no notice"), tr("Choose a notice in the register first."));
    season()
        .work<void>(tr("Making the notice void"),
                    [number, reason](office::Office &office, Progress &) {
                        return NoticeDesk(office).voidNotice(number, reason);
                    })
        .then(this, [this, number](const Result<void> &done) {
            if (!done)
                return m_said->say(Tone::Bad, tr("not done"), wording::sentence(done.error()));
            m_reason->clear();
            m_said->say(Tone::Good, tr("void"), tr("Notice %1 is void now; its number is not used again.").arg(number));
        });
}

void NoticePage::giveRange(const office::NewNoticeRange &range)
{
    season()
        .work<office::GivenRange>(
            tr("Giving numbers out"),
            [range](office::Office &office, Progress &) { return NoticeDesk(office).giveRange(range); })
        .then(this, [this](const Result<office::GivenRange> &given) {
            if (!given)
                return m_said->say(Tone::Bad, tr("not done"), wording::sentence(given.error()));
            m_rangeForm->clear();
            m_said->say(Tone::Good, tr("given out"),
                        tr("%1 has %2 numbers from %3 on.")
                            .arg(given->schoolName, thousands(given->range.count()),
                                 given->range.numberAt(given->range.first())));
        });
}

void NoticePage::askKey()
{
    const QString path =
        askForFile(*this, tr("Write the public key"), season(), tr("notice key"), {tr("Text file (*.txt)")});
    if (!path.isEmpty())
        writeKey(path);
}

void NoticePage::writeKey(const QString &path)
{
    season()
        .read<void>([path](office::Office &office) { return NoticeDesk(office).writeKey(path); })
        .then(this, [this, path](const Result<void> &done) {
            if (!done)
                return m_said->say(Tone::Bad, tr("not done"), wording::sentence(done.error()));
            m_said->say(Tone::Good, tr("written"), path);
        });
}

void NoticePage::check()
{
    season()
        .read<QList<NoticeCheck>>(
            [text = m_check->text()](office::Office &office) { return NoticeDesk(office).check(text); })
        .then(this, [this](const Result<QList<NoticeCheck>> &checks) {
            // The next may be scanned at once.
            m_check->selectAll();
            if (!checks)
                return m_said->say(Tone::Bad, tr("not readable"), wording::sentence(checks.error()));
            tellCheck(*checks);
        });
}

void NoticePage::tellCheck(const QList<NoticeCheck> &checks)
{
    const NoticeCheck &check = checks.last();
    QString text = tr("Notice %1, candidate %2, school %3, program %4.")
                       .arg(check.code.number, check.code.candidate, check.code.school, check.code.program) +
                   QLatin1Char(' ') + wording::sentence(check.verdict);
    if (check.verdict == NoticeVerdict::Void)
        text += QLatin1Char(' ') + tr("Why: %1.").arg(wording::voidReasonWord(check.entry->voidReason));
    const Tone tone = check.verdict == NoticeVerdict::Valid      ? Tone::Good
                      : check.verdict == NoticeVerdict::Unproved ? Tone::Warning
                                                                 : Tone::Bad;
    m_said->say(tone, wording::word(check.verdict), text);
    if (!check.entry)
        return;
    m_tabs->setCurrentIndex(1);
    m_notices->selectId(check.entry->id);
}

} // namespace hengzhao::ui
