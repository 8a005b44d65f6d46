// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discipline/report_form.h"

#include "models/domain/discipline_catalogue.h"
#include "models/wording/discipline_words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace hengzhao::ui
{

ReportForm::ReportForm(QWidget *parent)
    : QWidget(parent), m_offender(new QComboBox), m_kind(new QComboBox), m_code(new QLineEdit), m_name(new QLineEdit),
      m_day(new QLineEdit), m_facts(new QPlainTextEdit), m_reporter(new QLineEdit), m_contact(new QLineEdit),
      m_done(new QPushButton(tr("Report")))
{
    for (Offender offender : {Offender::School, Offender::Unlisted, Offender::JuniorSchool, Offender::Post})
        m_offender->addItem(wording::word(offender), QString(codeName(offender)));
    m_day->setPlaceholderText(tr("2021-06-15, where it is known"));
    m_name->setPlaceholderText(tr("of a post or a school without a filing"));
    m_facts->setPlaceholderText(tr("What happened, where, and what shows it"));
    m_reporter->setPlaceholderText(tr("empty for an anonymous report"));
    m_facts->setTabChangesFocus(true);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(12, 4, 12, 12);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto add = [form](const QString &title, QWidget *field) {
        field->setAccessibleName(title);
        form->addRow(title, field);
    };
    add(tr("Against"), m_offender);
    add(tr("Code"), m_code);
    add(tr("Name"), m_name);
    add(tr("What was done"), m_kind);
    add(tr("Day"), m_day);
    add(tr("Facts"), m_facts);
    add(tr("Reporter"), m_reporter);
    add(tr("Contact"), m_contact);
    m_done->setProperty("main", true);
    auto *leave = new QPushButton(tr("Leave it"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(leave);
    buttons->addWidget(m_done);
    form->addRow(buttons);
    connect(m_offender, &QComboBox::currentIndexChanged, this, &ReportForm::offerKinds);
    for (QLineEdit *line : {m_code, m_name})
        connect(line, &QLineEdit::textChanged, this, &ReportForm::judge);
    connect(m_facts, &QPlainTextEdit::textChanged, this, &ReportForm::judge);
    connect(m_done, &QPushButton::clicked, this, [this] { Q_EMIT wantsReporting(report()); });
    connect(leave, &QPushButton::clicked, this, &ReportForm::left);
    begin();
}

/// Who can do what stands in the catalogue.
void ReportForm::offerKinds()
{
    const auto offender = parseOffender(m_offender->currentData().toString()).value_or(Offender::School);
    const QString before = m_kind->currentData().toString();
    m_kind->clear();
    for (const ViolationKind &kind : disciplineCatalogue().violations) {
        if (kind.offenders.contains(offender))
            m_kind->addItem(wording::word(kind.name), kind.name.code);
    }
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(before)));
    judge();
}

void ReportForm::judge()
{
    const bool isNamed = !m_code->text().trimmed().isEmpty() || !m_name->text().trimmed().isEmpty();
    m_done->setEnabled(isNamed && !m_facts->toPlainText().trimmed().isEmpty());
}

void ReportForm::begin(const office::ViolationReport &report)
{
    m_offender->setCurrentIndex(qMax(0, m_offender->findData(QString(codeName(report.offender)))));
    offerKinds();
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(report.kind)));
    m_code->setText(report.code);
    m_name->setText(report.name);
    m_day->setText(report.happenedOn);
    m_facts->setPlainText(report.facts);
    m_reporter->clear();
    m_contact->clear();
    m_source = report.source;
    m_district = report.district;
}

office::ViolationReport ReportForm::report() const
{
    office::ViolationReport report;
    report.offender = parseOffender(m_offender->currentData().toString()).value_or(Offender::School);
    report.kind = m_kind->currentData().toString();
    report.code = m_code->text().trimmed();
    report.name = m_name->text().trimmed();
    report.district = m_district;
    report.happenedOn = m_day->text().trimmed();
    report.facts = m_facts->toPlainText();
    report.source = m_source;
    report.reporter = {m_reporter->text(), m_contact->text()};
    return report;
}

} // namespace hengzhao::ui
