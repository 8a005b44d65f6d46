// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registration/transfer_form.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace hengzhao::ui
{

TransferForm::TransferForm(bool asksPassword, bool isReadOnly, QWidget *parent)
    : QWidget(parent), m_isReadOnly(isReadOnly), m_candidate(new QLineEdit), m_school(new QLineEdit),
      m_program(new QLineEdit), m_reason(new QLineEdit), m_second(new QLineEdit), m_password(new QLineEdit),
      m_done(new QPushButton(tr("Transfer")))
{
    m_school->setPlaceholderText(tr("code; empty: the same school"));
    m_program->setPlaceholderText(tr("code; empty: the same program"));
    m_second->setPlaceholderText(tr("only before the semester is over"));
    m_password->setEchoMode(QLineEdit::Password);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(12, 4, 12, 12);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto add = [form](const QString &title, QLineEdit *field) {
        field->setAccessibleName(title);
        form->addRow(title, field);
    };
    add(tr("Candidate number"), m_candidate);
    add(tr("To school"), m_school);
    add(tr("To program"), m_program);
    add(tr("Reason"), m_reason);
    add(tr("Second officer"), m_second);
    if (asksPassword)
        add(tr("Their password"), m_password);
    m_done->setProperty("main", true);
    m_done->setToolTip(tr("Moves the candidate, who keeps the admission; it stays on the record"));
    form->addRow(m_done);
    for (QLineEdit *line : {m_candidate, m_school, m_program, m_reason})
        connect(line, &QLineEdit::textChanged, this, &TransferForm::judge);
    connect(m_done, &QPushButton::clicked, this, &TransferForm::wantsTransfer);
    judge();
}

office::TransferRequest TransferForm::request() const
{
    return {m_candidate->text().trimmed(), m_school->text().trimmed(), m_program->text().trimmed(),
            m_reason->text().trimmed()};
}

std::shared_ptr<const office::SecondOfficer> TransferForm::second() const
{
    if (m_second->text().trimmed().isEmpty())
        return nullptr;
    return std::make_shared<const office::SecondOfficer>(
        office::SecondOfficer{m_second->text().trimmed(), m_password->text().toUtf8()});
}

void TransferForm::begin()
{
    for (QLineEdit *line : {m_candidate, m_school, m_program, m_reason, m_second, m_password})
        line->clear();
    m_candidate->setFocus();
}

void TransferForm::judge()
{
    const office::TransferRequest wanted = request();
    m_done->setEnabled(!m_isReadOnly && !wanted.candidate.isEmpty() && !wanted.reason.isEmpty() &&
                       !(wanted.school.isEmpty() && wanted.program.isEmpty()));
}

} // namespace hengzhao::ui
