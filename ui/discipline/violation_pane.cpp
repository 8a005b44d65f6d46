// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discipline/violation_pane.h"

#include "models/office/city_time.h"
#include "models/wording/discipline_words.h"
#include "models/wording/figure_words.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hengzhao::ui
{

namespace
{

QPushButton *actButton(const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text);
    button->setToolTip(tip);
    button->setAccessibleName(text);
    return button;
}

} // namespace

ViolationPane::ViolationPane(bool isReadOnly, QWidget *parent)
    : QWidget(parent), m_isReadOnly(isReadOnly), m_reason(new QLineEdit),
      m_investigate(actButton(tr("Investigate"), tr("Somebody looks into it now"))),
      m_establish(actButton(tr("Established"), tr("It is true; the reason says what was found"))),
      m_dismiss(actButton(tr("Dismissed"), tr("It is not true; the reason says why"))),
      m_sanction(actButton(tr("Sanction …"), tr("Imposes a measure under an order"))),
      m_letter(actButton(tr("Letter …"), tr("Writes the letter to the provincial offices"))),
      m_look(actButton(tr("Who reported it"), tr("For the discipline office; each look goes on the record")))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 4, 12, 12);
    rows->setSpacing(8);
    auto *facts = new QFormLayout;
    facts->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_kind = addFact(*facts, tr("What was done"));
    m_when = addFact(*facts, tr("When"));
    m_facts = addFact(*facts, tr("Facts"));
    m_reporter = addFact(*facts, tr("Reporter"));
    m_steps = addFact(*facts, tr("Steps"));
    rows->addLayout(facts);
    rows->addStretch(1);
    m_reason->setPlaceholderText(tr("What was found, goes on the record"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(400);
    rows->addWidget(m_reason);
    auto *steps = new QHBoxLayout;
    for (QPushButton *button : {m_investigate, m_establish, m_dismiss})
        steps->addWidget(button);
    rows->addLayout(steps);
    auto *more = new QHBoxLayout;
    for (QPushButton *button : {m_sanction, m_letter, m_look})
        more->addWidget(button);
    rows->addLayout(more);
    connect(m_reason, &QLineEdit::textChanged, this, &ViolationPane::judge);
    for (const auto &[button, act] :
         {std::pair(m_investigate, ViolationAct::Investigate), std::pair(m_establish, ViolationAct::Establish),
          std::pair(m_dismiss, ViolationAct::Dismiss)})
        connect(button, &QPushButton::clicked, this, [this, act = act] { Q_EMIT wantsStep(act, m_reason->text()); });
    connect(m_sanction, &QPushButton::clicked, this, &ViolationPane::wantsSanction);
    connect(m_letter, &QPushButton::clicked, this, &ViolationPane::wantsLetter);
    connect(m_look, &QPushButton::clicked, this, &ViolationPane::wantsReporter);
    judge();
}

QLabel *ViolationPane::addFact(QFormLayout &facts, const QString &title)
{
    auto *name = new QLabel(title);
    name->setObjectName(QStringLiteral("muted"));
    auto *fact = new QLabel;
    fact->setWordWrap(true);
    fact->setAccessibleName(title);
    fact->setTextFormat(Qt::PlainText); // what somebody reports is text, whatever it looks like
    fact->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    facts.addRow(name, fact);
    return fact;
}

void ViolationPane::show(const office::Violation &violation, const QList<office::TakenViolationStep> &steps)
{
    if (violation.id != m_violation.id || violation.version != m_violation.version)
        m_reason->clear();
    if (violation.id != m_violation.id)
        m_shownReporter.clear();
    m_violation = violation;
    m_kind->setText(wording::violationKindWord(violation.kind));
    m_when->setText(violation.happenedOn.isEmpty() ? wording::dash() : violation.happenedOn);
    m_facts->setText(violation.facts);
    m_reporter->setText(m_shownReporter.isEmpty() ? wording::reporterWord(violation.isAnonymous) : m_shownReporter);
    QStringList lines{
        tr("%1 · %2").arg(office::shownMoment(violation.reportedAt), wording::violationSourceWord(violation.source))};
    for (const office::TakenViolationStep &step : steps)
        lines.append(QStringList{office::shownMoment(step.at), wording::word(step.to), step.actor, step.reason}.join(
            QStringLiteral(" · ")));
    m_steps->setText(lines.join(QLatin1Char('\n')));
    judge();
}

void ViolationPane::showReporter(const office::Reporter &reporter)
{
    m_shownReporter = reporter.name + QStringLiteral(" · ") + reporter.contact;
    m_reporter->setText(m_shownReporter);
}

/// What may be done now is what the table of states allows.
void ViolationPane::judge()
{
    const bool isThere = m_violation.id > 0;
    const bool hasReason = !m_reason->text().trimmed().isEmpty();
    const auto allows = [this, isThere](ViolationAct act) {
        return isThere && !m_isReadOnly && nextState(m_violation.state, act).has_value();
    };
    m_investigate->setEnabled(allows(ViolationAct::Investigate));
    m_establish->setEnabled(allows(ViolationAct::Establish) && hasReason);
    m_dismiss->setEnabled(allows(ViolationAct::Dismiss) && hasReason);
    const bool isEstablished = isThere && m_violation.state == ViolationState::Established;
    m_sanction->setEnabled(isEstablished && !m_isReadOnly);
    const ViolationKind *kind = disciplineCatalogue().violation(m_violation.kind);
    m_letter->setEnabled(isEstablished && kind != nullptr && kind->isForProvince);
    m_look->setEnabled(isThere && !m_violation.isAnonymous);
}

} // namespace hengzhao::ui
