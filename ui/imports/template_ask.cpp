// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/template_ask.h"

#include "models/wording/name_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hengzhao::ui
{

namespace
{

void fill(QComboBox &box, const QString &none, const QMap<QString, QString> &names)
{
    const QVariant before = box.currentData();
    box.clear();
    box.addItem(none, QString());
    for (auto name = names.begin(); name != names.end(); ++name)
        box.addItem(name.value(), name.key());
    box.setCurrentIndex(std::max(0, box.findData(before)));
}

} // namespace

TemplateAsk::TemplateAsk(QWidget *parent)
    : Card(tr("Template"), tr("a workbook to be filled in, with lists to choose from and notes"), parent),
      m_school(new QComboBox), m_district(new QComboBox), m_headers(new QComboBox), m_one(new QPushButton(tr("Write…")))
{
    m_headers->addItem(tr("headers in Chinese"), int(files::Headers::Chinese));
    m_headers->addItem(tr("headers in English, values as codes"), int(files::Headers::English));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 10);
    row->setSpacing(8);
    const auto add = [row](QComboBox *box, const QString &name, const QString &tip) {
        box->setAccessibleName(name);
        box->setToolTip(tip);
        box->setFocusPolicy(Qt::StrongFocus);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        row->addWidget(box, 1);
    };
    add(m_school, tr("School"), tr("With the rows that the season has of this school"));
    add(m_district, tr("District"), tr("With the rows that the season has of this district"));
    add(m_headers, tr("Headers"), tr("Both are understood when the table comes back"));
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
    setChoices({}, {});
    hide();
}

void TemplateAsk::setKind(const QString &kind)
{
    m_kind = kind;
    setTitle(tr("Template: %1").arg(wording::kindWord(kind)),
             tr("a workbook to be filled in, with lists to choose from and notes"));
    adapt();
}

void TemplateAsk::setChoices(const QMap<QString, QString> &schools, const QMap<QString, QString> &districts)
{
    fill(*m_school, tr("empty, for any school"), schools);
    fill(*m_district, tr("empty, for any district"), districts);
    adapt();
}

void TemplateAsk::adapt()
{
    m_school->setVisible(office::TemplateDesk::areOfSchools(m_kind));
    m_district->setVisible(office::TemplateDesk::areOfDistricts(m_kind));
}

office::TemplateRequest TemplateAsk::request() const
{
    office::TemplateRequest request;
    request.kind = m_kind;
    if (m_school->isVisibleTo(this))
        request.part.schoolCode = m_school->currentData().toString();
    if (m_district->isVisibleTo(this))
        request.part.districtCode = m_district->currentData().toString();
    request.headers = static_cast<files::Headers>(m_headers->currentData().toInt());
    return request;
}

QString TemplateAsk::fileName() const
{
    QString name = wording::kindWord(m_kind);
    for (const QComboBox *whose : {m_school, m_district}) {
        if (whose->isVisibleTo(this) && whose->currentIndex() > 0)
            name += QLatin1Char('-') + whose->currentText();
    }
    return name;
}

} // namespace hengzhao::ui
