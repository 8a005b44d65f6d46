// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/part_choice.h"

#include "models/office/template_desk.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QSignalBlocker>

#include <algorithm>

namespace hengzhao::ui
{

namespace
{

void fill(QComboBox &box, const QString &none, const QMap<QString, QString> &names)
{
    const QSignalBlocker quiet(box);
    const QVariant before = box.currentData();
    box.clear();
    box.addItem(none, QString());
    for (auto name = names.begin(); name != names.end(); ++name)
        box.addItem(name.value(), name.key());
    box.setCurrentIndex(std::max(0, box.findData(before)));
}

} // namespace

PartChoice::PartChoice(const Texts &texts, QWidget *parent)
    : QWidget(parent), m_texts(texts), m_school(new QComboBox), m_district(new QComboBox)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto add = [&](QComboBox *box, const QString &name, const QString &tip) {
        box->setAccessibleName(name);
        box->setToolTip(tip);
        box->setFocusPolicy(Qt::StrongFocus);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
        row->addWidget(box, 1);
        connect(box, &QComboBox::currentIndexChanged, this, &PartChoice::changed);
    };
    add(m_school, tr("School"), texts.schoolTip);
    add(m_district, tr("District"), texts.districtTip);
    setChoices({}, {});
}

void PartChoice::setKind(const QString &kind)
{
    m_kind = kind;
    adapt();
}

void PartChoice::setChoices(const QMap<QString, QString> &schools, const QMap<QString, QString> &districts)
{
    fill(*m_school, m_texts.anySchool, schools);
    fill(*m_district, m_texts.anyDistrict, districts);
    adapt();
}

void PartChoice::adapt()
{
    const bool isOfSchools = office::TemplateDesk::areOfSchools(m_kind);
    const bool isOfDistricts = office::TemplateDesk::areOfDistricts(m_kind);
    m_school->setVisible(isOfSchools);
    m_district->setVisible(isOfDistricts);
    setVisible(isOfSchools || isOfDistricts);
}

QString PartChoice::codeIn(const QComboBox &box) const
{
    return box.isVisibleTo(this) ? box.currentData().toString() : QString();
}

office::KindPart PartChoice::part() const
{
    return {codeIn(*m_school), codeIn(*m_district)};
}

void PartChoice::setPart(const office::KindPart &part)
{
    m_school->setCurrentIndex(std::max(0, m_school->findData(part.schoolCode)));
    m_district->setCurrentIndex(std::max(0, m_district->findData(part.districtCode)));
}

QStringList PartChoice::names() const
{
    QStringList names;
    for (const QComboBox *box : {m_school, m_district}) {
        if (!codeIn(*box).isEmpty())
            names.append(box->currentText());
    }
    return names;
}

bool PartChoice::chooseByFileName(const QString &fileName)
{
    // Of a file that was sent twice: "plans-school (1)".
    static const QRegularExpression again(QStringLiteral("\\s*[(（]\\d+[)）]$"));
    const QStringList words = QFileInfo(fileName).completeBaseName().remove(again).split(QLatin1Char('-')).mid(1);
    const auto named = [&](const QComboBox &box) {
        for (int i = 1; box.isVisibleTo(this) && i < box.count(); ++i) {
            if (words.contains(box.itemText(i)))
                return box.itemData(i).toString();
        }
        return QString();
    };
    const office::KindPart found{named(*m_school), named(*m_district)};
    if (!found.isWhole())
        setPart(found);
    return !found.isWhole();
}

} // namespace hengzhao::ui
