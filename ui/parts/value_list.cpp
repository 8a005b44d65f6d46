// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/value_list.h"

#include "models/domain/pinyin.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace hengzhao::ui
{

ValueList::ValueList(const QStringList &values, const QStringList &ticked, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_find(new QLineEdit), m_list(new QListWidget),
      m_agree(new QPushButton(tr("Show these")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    for (const QString &value : values) {
        auto *item = new QListWidgetItem(value.isEmpty() ? tr("(empty)") : value, m_list);
        item->setData(Qt::UserRole, value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.isEmpty() || ticked.contains(value) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setAccessibleName(tr("Values"));
    m_list->installEventFilter(this);
    m_find->setPlaceholderText(tr("find a value"));
    m_find->setAccessibleName(tr("Find a value"));
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);
    m_agree->setProperty("main", true);
    auto *all = new QPushButton(tr("All"));
    auto *nothing = new QPushButton(tr("None"));
    all->setToolTip(tr("Ticks every value that is listed"));
    nothing->setToolTip(tr("Takes the tick from every value that is listed"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(all);
    buttons->addWidget(nothing);
    buttons->addStretch(1);
    buttons->addWidget(m_agree);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 8, 8, 8);
    rows->addWidget(m_find);
    rows->addWidget(m_list, 1);
    rows->addLayout(buttons);
    resize(300, 340);
    connect(m_find, &QLineEdit::textChanged, this, &ValueList::narrow);
    connect(m_list, &QListWidget::itemChanged, this, &ValueList::judge);
    connect(all, &QPushButton::clicked, this, [this] { tickShown(true); });
    connect(nothing, &QPushButton::clicked, this, [this] { tickShown(false); });
    connect(m_agree, &QPushButton::clicked, this, &ValueList::agree);
    m_find->setFocus();
    judge();
}

QStringList ValueList::ticked() const
{
    QStringList ticked;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked && !item->isHidden())
            ticked.append(item->data(Qt::UserRole).toString());
    }
    return ticked;
}

void ValueList::narrow(const QString &text)
{
    const QString wanted = text.trimmed().toLower();
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const PinyinInitials initials = pinyinInitials(item->text());
        item->setHidden(!item->text().contains(wanted, Qt::CaseInsensitive) && !initials.asName.contains(wanted) &&
                        !initials.plain.contains(wanted));
    }
    judge();
}

void ValueList::tickShown(bool isTicked)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->item(row)->isHidden())
            m_list->item(row)->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    }
}

/// A table of nothing helps nobody.
void ValueList::judge()
{
    m_agree->setEnabled(!ticked().isEmpty());
}

void ValueList::agree()
{
    QStringList chosen = ticked();
    if (chosen.isEmpty())
        return;
    if (chosen.size() == m_list->count())
        chosen.clear();
    Q_EMIT agreed(chosen);
    close();
}

void ValueList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return agree();
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

bool ValueList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            agree();
            return true;
        }
        if (watched == m_find && key->key() == Qt::Key_Down) {
            m_list->setFocus();
            if (m_list->currentRow() < 0)
                m_list->setCurrentRow(0);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace hengzhao::ui
