// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/range_form.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace hengzhao::ui
{

RangeForm::RangeForm(QWidget *parent)
    : QWidget(parent), m_school(new QLineEdit), m_prefix(new QLineEdit), m_first(new QLineEdit), m_last(new QLineEdit),
      m_give(new QPushButton(tr("Give out")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 10);
    const auto add = [this, row](QLineEdit *field, const QString &name, int stretch) {
        field->setPlaceholderText(name);
        field->setAccessibleName(name);
        row->addWidget(field, stretch);
        connect(field, &QLineEdit::textChanged, this, &RangeForm::judge);
        connect(field, &QLineEdit::returnPressed, this, &RangeForm::give);
    };
    add(m_school, tr("school code"), 3);
    add(m_prefix, tr("prefix"), 2);
    add(m_first, tr("first number"), 3);
    add(m_last, tr("last number"), 3);
    m_prefix->setMaxLength(NoticeRange::longestPrefix);
    m_give->setToolTip(tr("Gives these numbers out to the school; no number can be given out twice"));
    row->addWidget(m_give);
    connect(m_give, &QPushButton::clicked, this, &RangeForm::give);
    judge();
}

office::NewNoticeRange RangeForm::wanted() const
{
    return {m_school->text().trimmed(), m_first->text().trimmed(), m_last->text().trimmed(),
            m_prefix->text().trimmed()};
}

void RangeForm::setSchool(const QString &code)
{
    m_school->setText(code);
}

void RangeForm::clear()
{
    for (QLineEdit *field : {m_prefix, m_first, m_last})
        field->clear();
}

void RangeForm::judge()
{
    const office::NewNoticeRange range = wanted();
    m_give->setEnabled(!range.schoolCode.isEmpty() && NoticeRange::parse(range.prefix, range.first, range.last));
}

void RangeForm::give()
{
    if (m_give->isEnabled())
        Q_EMIT wantsGiving(wanted());
}

} // namespace hengzhao::ui
