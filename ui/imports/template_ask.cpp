// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/template_ask.h"

#include "models/wording/name_words.h"
#include "ui/imports/part_choice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hengzhao::ui
{

TemplateAsk::TemplateAsk(QWidget *parent)
    : Card(tr("Template"), tr("a workbook to be filled in, with lists to choose from and notes"), parent),
      m_part(new PartChoice({tr("empty, for any school"), tr("empty, for any district"),
                             tr("With the rows that the season has of this school"),
                             tr("With the rows that the season has of this district")})),
      m_headers(new QComboBox), m_one(new QPushButton(tr("Write…")))
{
    m_headers->addItem(tr("headers in Chinese"), int(files::Headers::Chinese));
    m_headers->addItem(tr("headers in English, values as codes"), int(files::Headers::English));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 10);
    row->setSpacing(8);
    m_headers->setAccessibleName(tr("Headers"));
    m_headers->setToolTip(tr("Both are understood when the table comes back"));
    m_headers->setFocusPolicy(Qt::StrongFocus);
    m_headers->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_headers->setMinimumContentsLength(12);
    row->addWidget(m_part, 2);
    row->addWidget(m_headers, 1);
    auto *all = new QPushButton(tr("All kinds into a folder…"));
    all->setToolTip(tr("Empty templates of every table"));
    auto *leave = new QPushButton(tr("Leave it"));
    m_one->setProperty("main", true);
    for (QPushButton *button : {all, leave, m_one}) {
        button->setAccessibleName(button->text());
        row->addWidget(button);
    }
    body()->addLayout(row);
    connect(m_one, &QPushButton::clicked, this, &TemplateAsk::oneWanted);
    connect(all, &QPushButton::clicked, this, &TemplateAsk::allWanted);
    connect(leave, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void TemplateAsk::setKind(const QString &kind)
{
    m_kind = kind;
    setTitle(tr("Template: %1").arg(wording::kindWord(kind)),
             tr("a workbook to be filled in, with lists to choose from and notes"));
    m_part->setKind(kind);
}

void TemplateAsk::setChoices(const QMap<QString, QString> &schools, const QMap<QString, QString> &districts)
{
    m_part->setChoices(schools, districts);
}

office::TemplateRequest TemplateAsk::request() const
{
    office::TemplateRequest request;
    request.kind = m_kind;
    request.part = m_part->part();
    request.headers = static_cast<files::Headers>(m_headers->currentData().toInt());
    return request;
}

QString TemplateAsk::fileName() const
{
    return (QStringList{wording::kindWord(m_kind)} + m_part->names()).join(QLatin1Char('-'));
}

} // namespace hengzhao::ui
