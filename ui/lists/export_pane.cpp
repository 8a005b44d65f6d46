// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/export_pane.h"

#include "models/wording/name_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hengzhao::ui
{

ExportPane::ExportPane(QWidget *parent)
    : Card(tr("Export"), {}, parent), m_what(new QComboBox), m_batch(new QComboBox), m_school(new QComboBox),
      m_district(new QComboBox), m_headers(new QComboBox), m_split(new QComboBox),
      m_masked(new QCheckBox(tr("Names and identity numbers masked")))
{
    for (const QString &what : office::ListDesk::lists())
        m_what->addItem(wording::listWord(what), what);
    m_headers->addItem(tr("in Chinese"), int(files::Headers::Chinese));
    m_headers->addItem(tr("in English, values as codes"), int(files::Headers::English));
    m_headers->addItem(tr("as dbf fields, values as codes"), int(files::Headers::Dbf));
    m_split->addItem(tr("one file"), int(office::SplitBy::Nothing));
    m_split->addItem(tr("one file a school"), int(office::SplitBy::School));
    m_split->addItem(tr("one file a district"), int(office::SplitBy::District));
    m_masked->setChecked(true);
    m_masked->setAccessibleName(m_masked->text());
    auto *form = new QFormLayout;
    form->setContentsMargins(12, 4, 12, 12);
    form->setSpacing(10);
    const auto add = [form](const QString &name, QComboBox *box) {
        box->setAccessibleName(name);
        box->setToolTip(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        form->addRow(name, box);
    };
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    add(tr("List"), m_what);
    add(tr("Batch"), m_batch);
    add(tr("School"), m_school);
    add(tr("District"), m_district);
    add(tr("Headers"), m_headers);
    add(tr("Files"), m_split);
    form->addRow(m_masked);
    auto *note =
        new QLabel(tr("The ending of the file's name decides: a workbook, csv in UTF-8, a dbf table in GBK with "
                      "its fields and codes, or pages. What left the office goes on the record."));
    note->setObjectName(QStringLiteral("muted"));
    note->setWordWrap(true);
    form->addRow(note);
    auto *write = new QPushButton(tr("Choose a file and write…"));
    write->setProperty("main", true);
    write->setAccessibleName(write->text());
    auto *leave = new QPushButton(tr("Leave it"));
    leave->setAccessibleName(leave->text());
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(write);
    form->addRow(buttons);
    body()->addLayout(form);
    body()->addStretch();
    setBatches({});
    setChoices({});
    connect(m_what, &QComboBox::currentIndexChanged, this, &ExportPane::showChoices);
    connect(write, &QPushButton::clicked, this, &ExportPane::agreed);
    connect(leave, &QPushButton::clicked, this, &QWidget::hide);
    showChoices();
    hide();
}

void ExportPane::setBatches(const QList<int> &batches)
{
    const QVariant before = m_batch->currentData();
    m_batch->clear();
    m_batch->addItem(tr("all batches"), 0);
    for (const int batch : batches)
        m_batch->addItem(wording::batchWord(batch), batch);
    m_batch->setCurrentIndex(std::max(0, m_batch->findData(before)));
}

void ExportPane::setChoices(const office::ListChoices &choices)
{
    const auto fill = [](QComboBox &box, const QString &all, const QMap<QString, QString> &names) {
        const QVariant before = box.currentData();
        box.clear();
        box.addItem(all, QString());
        for (auto name = names.begin(); name != names.end(); ++name)
            box.addItem(name.value(), name.key());
        box.setCurrentIndex(std::max(0, box.findData(before)));
    };
    fill(*m_school, tr("all schools"), choices.schools);
    fill(*m_district, tr("all districts"), choices.districts);
}

QString ExportPane::fileName() const
{
    QString name = wording::listWord(m_what->currentData().toString());
    for (const QComboBox *whose : {m_school, m_district}) {
        if (whose->isEnabled() && whose->currentIndex() > 0)
            name += QLatin1Char('-') + whose->currentText();
    }
    return name;
}

void ExportPane::choose(const QString &what)
{
    m_what->setCurrentIndex(std::max(0, m_what->findData(what)));
}

void ExportPane::showChoices()
{
    const QString what = m_what->currentData().toString();
    const bool ofPeople = what != QLatin1String("vacancies") && what != QLatin1String("choice-directory");
    m_batch->setEnabled(what == QLatin1String("admissions") || what == QLatin1String("unplaced"));
    m_masked->setEnabled(ofPeople);
    // Who has no school stands in no school's list.
    m_school->setEnabled(what != QLatin1String("unplaced") && what != QLatin1String("general-pool") &&
                         what != QLatin1String("chase-list"));
    // Only the general pool goes out by line areas.
    const int byArea = m_split->findData(int(office::SplitBy::LineArea));
    const bool hasAreas = what == QLatin1String("general-pool");
    if (hasAreas && byArea < 0)
        m_split->addItem(tr("one file a line area"), int(office::SplitBy::LineArea));
    else if (!hasAreas && byArea >= 0)
        m_split->removeItem(byArea);
}

office::ListRequest ExportPane::request() const
{
    office::ListRequest request;
    request.what = m_what->currentData().toString();
    request.title = wording::listWord(request.what);
    request.count = wording::rowsPattern();
    if (m_batch->isEnabled() && m_batch->currentData().toInt() > 0)
        request.filter.batch = m_batch->currentData().toInt();
    if (m_school->isEnabled())
        request.filter.schoolCode = m_school->currentData().toString();
    request.filter.districtCode = m_district->currentData().toString();
    request.headers = static_cast<files::Headers>(m_headers->currentData().toInt());
    request.split = static_cast<office::SplitBy>(m_split->currentData().toInt());
    request.masked = m_masked->isEnabled() && m_masked->isChecked();
    return request;
}

} // namespace hengzhao::ui
