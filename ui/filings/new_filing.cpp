// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filings/new_filing.h"

#include "models/wording/column_titles.h"
#include "models/wording/term_words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <array>

namespace hengzhao::ui
{

namespace
{

constexpr std::array filingCategories = {SchoolCategory::Secondary, SchoolCategory::Technician, SchoolCategory::College,
                                         SchoolCategory::Outside};

QLineEdit *namedEdit(const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setAccessibleName(name);
    return edit;
}

} // namespace

NewFilingForm::NewFilingForm(QWidget *parent)
    : QFrame(parent), m_code(namedEdit(wording::columnTitle(QStringLiteral("school_code")))),
      m_name(namedEdit(wording::columnTitle(QStringLiteral("school_name")))), m_category(new QComboBox),
      m_district(namedEdit(tr("District code")))
{
    setObjectName(QStringLiteral("card"));
    m_category->setAccessibleName(wording::columnTitle(QStringLiteral("category")));
    for (const SchoolCategory category : filingCategories)
        m_category->addItem(wording::word(category), QString(codeName(category)));
    auto *head = new QLabel(tr("A school that is there needs only its code and the category."));
    head->setObjectName(QStringLiteral("muted"));
    head->setWordWrap(true);
    auto *begin = new QPushButton(tr("Begin the filing"));
    begin->setProperty("main", true);
    auto *leave = new QPushButton(tr("Leave it"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(begin);
    buttons->addWidget(leave);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(12, 8, 12, 8);
    form->addRow(head);
    form->addRow(wording::columnTitle(QStringLiteral("school_code")), m_code);
    form->addRow(wording::columnTitle(QStringLiteral("category")), m_category);
    form->addRow(wording::columnTitle(QStringLiteral("school_name")), m_name);
    form->addRow(tr("District code"), m_district);
    form->addRow(buttons);
    connect(begin, &QPushButton::clicked, this, &NewFilingForm::agree);
    connect(leave, &QPushButton::clicked, this, &QWidget::hide);
    for (QLineEdit *edit : {m_code, m_name, m_district})
        connect(edit, &QLineEdit::returnPressed, this, &NewFilingForm::agree);
    hide();
}

void NewFilingForm::begin()
{
    for (QLineEdit *edit : {m_code, m_name, m_district})
        edit->clear();
    show();
    m_code->setFocus();
}

void NewFilingForm::fill(const office::NewFiling &wanted)
{
    m_code->setText(wanted.schoolCode);
    m_name->setText(wanted.schoolName);
    m_district->setText(wanted.districtCode);
    m_category->setCurrentIndex(m_category->findData(QString(codeName(wanted.category))));
}

void NewFilingForm::agree()
{
    if (m_code->text().trimmed().isEmpty())
        return m_code->setFocus();
    const auto category = parseSchoolCategory(m_category->currentData().toString());
    Q_EMIT agreed({m_code->text().trimmed(), m_name->text().trimmed(), category.value_or(SchoolCategory::Secondary),
                   m_district->text().trimmed()});
}

void NewFilingForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace hengzhao::ui
