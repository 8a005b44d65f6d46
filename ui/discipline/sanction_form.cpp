// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discipline/sanction_form.h"

#include "models/wording/discipline_words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace hengzhao::ui
{

SanctionForm::SanctionForm(QWidget *parent)
    : QWidget(parent), m_subject(new QLabel), m_kind(new QComboBox), m_order(new QLineEdit), m_amount(new QSpinBox),
      m_unit(new QComboBox), m_district(new QLineEdit), m_program(new QLineEdit), m_remark(new QLineEdit),
      m_done(new QPushButton(tr("Impose …")))
{
    constexpr int most = 99'999;
    m_amount->setRange(0, most);
    m_amount->setSpecialValueText(QStringLiteral("—"));
    m_unit->addItem(tr("seats"), false);
    m_unit->addItem(tr("% of the plan"), true);
    m_order->setPlaceholderText(tr("number of the order"));
    m_district->setPlaceholderText(tr("district code, where the order names one"));
    m_program->setPlaceholderText(tr("program code, where the order bars one"));
    m_subject->setWordWrap(true);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(12, 4, 12, 12);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto add = [form](const QString &title, QWidget *field) {
        field->setAccessibleName(title);
        form->addRow(title, field);
    };
    add(tr("Against"), m_subject);
    add(tr("Measure"), m_kind);
    add(tr("Order"), m_order);
    auto *amount = new QHBoxLayout;
    amount->addWidget(m_amount, 1);
    amount->addWidget(m_unit);
    m_amount->setAccessibleName(tr("Amount"));
    m_unit->setAccessibleName(tr("Unit"));
    form->addRow(tr("Amount"), amount);
    add(tr("District"), m_district);
    add(tr("Program"), m_program);
    add(tr("Remark"), m_remark);
    m_done->setProperty("main", true);
    auto *leave = new QPushButton(tr("Leave it"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(leave);
    buttons->addWidget(m_done);
    form->addRow(buttons);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SanctionForm::showFields);
    connect(m_order, &QLineEdit::textChanged, this, &SanctionForm::judge);
    connect(m_done, &QPushButton::clicked, this, [this] { Q_EMIT wantsImposing(wanted()); });
    connect(leave, &QPushButton::clicked, this, &SanctionForm::left);
    judge();
}

void SanctionForm::begin(const office::Violation &violation)
{
    m_violation = violation;
    m_subject->setText(violation.subject.name);
    m_kind->clear();
    for (const SanctionKind &kind : disciplineCatalogue().sanctions) {
        if (kind.offenders.contains(violation.subject.offender))
            m_kind->addItem(wording::word(kind.name), kind.name.code);
    }
    m_amount->setValue(0);
    for (QLineEdit *line : {m_order, m_district, m_program, m_remark})
        line->clear();
    showFields();
}

/// What the measure asks for and nothing else can be filled in.
void SanctionForm::showFields()
{
    const SanctionKind *kind = disciplineCatalogue().sanction(m_kind->currentData().toString());
    const SanctionEffect effect = kind == nullptr ? SanctionEffect::None : kind->effect;
    const bool touchesSeats = effect == SanctionEffect::Cut || effect == SanctionEffect::Restrict;
    m_amount->setEnabled(touchesSeats);
    m_unit->setEnabled(touchesSeats);
    m_district->setEnabled(touchesSeats);
    m_program->setEnabled(effect == SanctionEffect::Restrict);
    judge();
}

void SanctionForm::judge()
{
    m_done->setEnabled(m_kind->count() > 0 && !m_order->text().trimmed().isEmpty());
}

office::NewSanction SanctionForm::wanted() const
{
    office::NewSanction wanted;
    wanted.kind = m_kind->currentData().toString();
    wanted.offender = m_violation.subject.offender;
    wanted.code = m_violation.subject.code;
    wanted.name = m_violation.subject.name;
    wanted.violation = m_violation.id;
    wanted.order = m_order->text();
    wanted.remark = m_remark->text();
    if (m_amount->isEnabled() && m_amount->value() > 0)
        (m_unit->currentData().toBool() ? wanted.percent : wanted.seats) = m_amount->value();
    if (m_district->isEnabled())
        wanted.district = m_district->text().trimmed();
    if (m_program->isEnabled())
        wanted.program = m_program->text().trimmed();
    return wanted;
}

} // namespace hengzhao::ui
