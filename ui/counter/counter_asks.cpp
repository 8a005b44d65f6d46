// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rejection_reason.h"
#include "models/wording/counter_words.h"
#include "models/wording/term_words.h"
#include "ui/counter/candidate_card.h"
#include "ui/counter/counter_page.h"
#include "ui/counter/scan_card.h"
#include "ui/parts/grid.h"
#include "ui/parts/prompter.h"
#include "ui/publicity/ask_form.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>

namespace hengzhao::ui
{

namespace
{

office::SecondOfficer secondOfficerOf(const AskForm &form)
{
    return {form.value(QStringLiteral("second")), vault::Password(form.value(QStringLiteral("password")).toUtf8())};
}

/// Who else consents: by name, with the password where the season has accounts.
void addSecondOfficer(AskForm &form, const QString &label, bool hasAccounts)
{
    form.addText(QStringLiteral("second"), label);
    if (hasAccounts)
        form.addSecret(QStringLiteral("password"), CounterPage::tr("Their password"));
}

} // namespace

void CounterPage::addTools()
{
    const auto tool = [this](const QString &text, const QString &tip, const QKeySequence &key, auto act) {
        QPushButton *button = addTool(text, tip, key);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    const bool isReadOnly = season().isReadOnly();
    tool(tr("No card …"), tr("Another proof and a second officer"), Qt::Key_F6, &CounterPage::askWithoutCard)
        ->setDisabled(isReadOnly);
    tool(tr("Give up …"), tr("The candidate gives the place up"), Qt::Key_F4, &CounterPage::askGiveUp)
        ->setDisabled(isReadOnly);
    tool(tr("Reject …"), tr("The school turns the candidate away, with a reason and its authority's consent"),
         Qt::Key_F7, &CounterPage::askReject)
        ->setDisabled(isReadOnly);
    tool(tr("Withdraw …"), tr("Takes a confirmation back: the one shown, or the current one of those done last"),
         Qt::Key_F9, &CounterPage::askWithdraw)
        ->setDisabled(isReadOnly);
    tool(tr("Slip …"), tr("A slip to sign, of A5: the place is taken up, or given up"), Qt::Key_F8,
         [this] { askSlip(false); });
    tool(tr("Import a list …"), tr("Confirmations that a school sent as a file"), {},
         [this] { Q_EMIT wantsPlace(QStringLiteral("import"), QStringLiteral("confirmations")); });
}

/// Keeps what a form asks for; where it is refused, the form stays and says why.
void CounterPage::keepForm(AskForm *form, const QString &candidate, AdmissionState outcome,
                           const std::function<Act(const AskForm &)> &act)
{
    connect(form, &QDialog::finished, this, [this] { m_scan->field().setFocus(); });
    connect(form, &AskForm::agreed, this, [this, form, candidate, outcome, act] {
        season()
            .work<office::HeldSeat>(form->windowTitle(),
                                    [act = act(*form)](office::Office &office, Progress &) { return act(office); })
            .then(form, [this, form, candidate, outcome](const Result<office::HeldSeat> &seat) {
                if (!seat) {
                    m_beeper->sound(beepsOf(seat.error().code));
                    return form->refuse(wording::sentence(seat.error()));
                }
                form->accept();
                take(candidate, seat, wording::word(outcome));
            });
    });
    form->open();
}

AskForm *CounterPage::askWithoutCard()
{
    auto *form = new AskForm(tr("Without a card"), tr("Look up"), this);
    form->addRemark(tr("Another proof is named and kept with the confirmation, and a second officer consents to it."));
    form->addText(QStringLiteral("candidate"), tr("Candidate number"), m_view ? m_view->person.number : QString());
    form->addText(QStringLiteral("proof"), tr("Proof"));
    addSecondOfficer(*form, tr("Second officer"), !season().info().facts.isOpen);
    connect(form, &QDialog::finished, this, [this] { m_scan->field().setFocus(); });
    connect(form, &AskForm::agreed, this, [this, form] {
        office::Confirmation known;
        known.proof = form->value(QStringLiteral("proof")).trimmed();
        known.second = secondOfficerOf(*form);
        if (known.proof.isEmpty())
            return form->refuse(wording::sentence(Error{ErrorCode::ProofMissing}));
        if (known.second.name.trimmed().isEmpty())
            return form->refuse(wording::sentence(Error{ErrorCode::SecondOfficerMissing}));
        const QString candidate = form->value(QStringLiteral("candidate"));
        form->accept();
        find(candidate, std::move(known));
    });
    form->open();
    return form;
}

AskForm *CounterPage::askGiveUp()
{
    if (!m_view || m_view->refusal)
        return nullptr;
    auto *form = new AskForm(tr("Give the place up"), tr("Given up"), this);
    form->addRemark(
        tr("%1 gives the place at %2 up. It falls free for others and cannot be had back; the candidate goes"
           " on to the next batch.")
            .arg(m_view->person.name, m_view->seat->schoolName));
    form->addText(QStringLiteral("reason"), tr("Reason"));
    keepForm(form, m_view->person.number, AdmissionState::Declined,
             [candidate = m_view->person.number, card = m_known->card](const AskForm &asked) -> Act {
                 return [candidate, card, reason = asked.value(QStringLiteral("reason"))](office::Office &office) {
                     return office::AdmissionDesk(office).decline(candidate, reason, card);
                 };
             });
    return form;
}

AskForm *CounterPage::askReject()
{
    if (!m_view || m_view->refusal)
        return nullptr;
    auto *form = new AskForm(tr("Turn the candidate away"), tr("Reject"), this);
    form->addRemark(
        tr("%1 loses the place at %2 and goes on to the next batch. Nobody is turned away without a reason of"
           " the list and the consent of the school's authority.")
            .arg(m_view->person.name, m_view->seat->schoolName));
    QList<FormChoice> reasons;
    for (const RejectionReason &reason : rejectionReasons())
        reasons.append({reason.code, wording::word(reason)});
    form->addChoice(QStringLiteral("code"), tr("Reason"), reasons);
    form->addText(QStringLiteral("remark"), tr("Remark"));
    addSecondOfficer(*form, tr("Who consents"), !season().info().facts.isOpen);
    keepForm(form, m_view->person.number, AdmissionState::Rejected,
             [candidate = m_view->person.number](const AskForm &asked) -> Act {
                 const auto second = std::make_shared<office::SecondOfficer>(secondOfficerOf(asked));
                 return [candidate, second, code = asked.value(QStringLiteral("code")),
                         remark = asked.value(QStringLiteral("remark"))](office::Office &office) {
                     return office::AdmissionDesk(office).reject(candidate, code, remark, *second);
                 };
             });
    return form;
}

QString CounterPage::meantCandidate() const
{
    const auto id = m_done->currentId();
    const bool isInList = m_done->view().hasFocus() || !m_view;
    if (id && isInList && *id <= m_deeds.size())
        return m_deeds[m_deeds.size() - *id].candidate;
    return m_view ? m_view->person.number : QString();
}

AskForm *CounterPage::askWithdraw()
{
    const QString candidate = meantCandidate();
    if (candidate.isEmpty())
        return nullptr;
    auto *form = new AskForm(tr("Take the confirmation back"), tr("Withdraw"), this);
    form->addRemark(tr("The confirmation of candidate %1 is taken back and the place with it: it falls free for others,"
                       " and the candidate stands in the next batch. This is possible until the school's list is"
                       " submitted.")
                        .arg(candidate));
    form->addText(QStringLiteral("reason"), tr("Reason"));
    keepForm(form, candidate, AdmissionState::Withdrawn, [candidate](const AskForm &asked) -> Act {
        return [candidate, reason = asked.value(QStringLiteral("reason"))](office::Office &office) {
            return office::AdmissionDesk(office).withdraw(candidate, reason);
        };
    });
    return form;
}

/// Whoever waits signs that the place is given up; whoever has confirmed, that it is taken up.
void CounterPage::askSlip(bool isGivingUp)
{
    if (meantCandidate().isEmpty())
        return;
    const bool waits = m_view && m_view->seat && m_view->person.number == meantCandidate() &&
                       (m_view->seat->state == AdmissionState::PreAdmitted || !isLive(m_view->seat->state));
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Where shall the slip lie?"), {}, tr("Documents (*.pdf)"));
    if (!path.isEmpty())
        writeSlip(path, isGivingUp || waits);
}

void CounterPage::writeSlip(const QString &path, bool isGivingUp)
{
    const QString candidate = meantCandidate();
    season()
        .work<void>(tr("Writing the slip"),
                    [candidate, path, isGivingUp](office::Office &office, Progress &) {
                        office::AdmissionDesk desk(office);
                        return isGivingUp ? desk.writeGiveUpSlip(candidate, path)
                                          : desk.writeConfirmationSlip(candidate, path);
                    })
        .then(this, [this, path](const Result<void> &done) {
            if (!done)
                return tellError(this, tr("The slip was not written"), done.error());
            Q_EMIT noticed(tr("The slip lies in %1.").arg(path));
        });
}

} // namespace hengzhao::ui
