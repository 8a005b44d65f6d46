// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publicity/ask_form.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hengzhao::ui
{

AskForm::AskForm(const QString &title, const QString &agree, QWidget *parent)
    : QDialog(parent), m_form(new QFormLayout), m_refusal(new QLabel)
{
    setWindowTitle(title);
    setMinimumWidth(460);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    m_refusal->setObjectName(QStringLiteral("error"));
    m_refusal->setWordWrap(true);
    m_refusal->setAccessibleName(tr("Why it was not kept"));
    m_refusal->hide();
    m_form->setHorizontalSpacing(12);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_agree = buttons->addButton(agree, QDialogButtonBox::AcceptRole);
    m_agree->setProperty("main", true);
    connect(buttons, &QDialogButtonBox::accepted, this, &AskForm::agreeOnce);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addLayout(m_form);
    column->addWidget(m_refusal);
    column->addWidget(buttons);
}

void AskForm::addField(const QString &key, const QString &label, QWidget *field)
{
    field->setAccessibleName(label);
    m_form->addRow(label, field);
    m_fields.insert(key, field);
}

void AskForm::addRemark(const QString &text)
{
    auto *remark = new QLabel(text);
    remark->setWordWrap(true);
    remark->setObjectName(QStringLiteral("muted"));
    m_form->addRow(remark);
}

void AskForm::addText(const QString &key, const QString &label, const QString &value)
{
    addField(key, label, new QLineEdit(value));
}

void AskForm::addSecret(const QString &key, const QString &label)
{
    auto *secret = new QLineEdit;
    secret->setEchoMode(QLineEdit::Password);
    addField(key, label, secret);
}

void AskForm::addLines(const QString &key, const QString &label, const QString &value)
{
    auto *lines = new QPlainTextEdit(value);
    lines->setTabChangesFocus(true);
    lines->setMinimumHeight(90);
    addField(key, label, lines);
}

void AskForm::addDay(const QString &key, const QString &label, QDate value)
{
    auto *day = new QDateEdit(value);
    day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    day->setCalendarPopup(true);
    addField(key, label, day);
}

void AskForm::addChoice(const QString &key, const QString &label, const QList<FormChoice> &choices,
                        const QString &value, bool isOpen)
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
    for (const FormChoice &choice : choices)
        box->addItem(choice.word, choice.code);
    // Long lists are searched by a part of a name.
    constexpr qsizetype shortList = 12;
    if (isOpen || choices.size() > shortList) {
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->completer()->setFilterMode(Qt::MatchContains);
        box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        box->setEditText(QString());
    }
    box->setCurrentIndex(box->findData(value));
    addField(key, label, box);
}

void AskForm::addFiles(const QString &key, const QString &label)
{
    auto *button = new QPushButton(tr("Choose files …"));
    connect(button, &QPushButton::clicked, this, [this, key, button] { chooseFiles(key, button); });
    addField(key, label, button);
}

void AskForm::chooseFiles(const QString &key, QPushButton *button)
{
    m_files[key] = QFileDialog::getOpenFileNames(this, tr("Which files?"), {},
                                                 tr("Documents and pictures (*.pdf *.png *.jpg *.jpeg)"));
    QStringList names;
    for (const QString &path : m_files.value(key))
        names.append(path.section(QLatin1Char('/'), -1));
    button->setText(names.isEmpty() ? tr("Choose files …") : names.join(QStringLiteral(", ")));
}

QString AskForm::value(const QString &key) const
{
    QWidget *field = m_fields.value(key);
    if (const auto *line = qobject_cast<QLineEdit *>(field))
        return line->text();
    if (const auto *lines = qobject_cast<QPlainTextEdit *>(field))
        return lines->toPlainText();
    if (const auto *day = qobject_cast<QDateEdit *>(field))
        return day->date().toString(Qt::ISODate);
    const auto *box = qobject_cast<QComboBox *>(field);
    if (box == nullptr)
        return {};
    const int place = box->isEditable() ? box->findText(box->currentText()) : box->currentIndex();
    return place < 0 ? box->currentText() : box->itemData(place).toString();
}

void AskForm::setValue(const QString &key, const QString &value)
{
    QWidget *field = m_fields.value(key);
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->setText(value);
    else if (auto *lines = qobject_cast<QPlainTextEdit *>(field))
        lines->setPlainText(value);
    else if (auto *day = qobject_cast<QDateEdit *>(field))
        day->setDate(QDate::fromString(value, Qt::ISODate));
    else if (auto *box = qobject_cast<QComboBox *>(field)) {
        const int place = box->findData(value);
        box->setCurrentIndex(place);
        if (place < 0 && box->isEditable())
            box->setEditText(value);
    }
}

void AskForm::agreeOnce()
{
    m_agree->setEnabled(false); // until it is kept or refused
    Q_EMIT agreed();
}

void AskForm::refuse(const QString &why)
{
    m_refusal->setText(why);
    m_refusal->show();
    m_agree->setEnabled(true);
}

QString AskForm::refusal() const
{
    return m_refusal->text();
}

} // namespace hengzhao::ui
