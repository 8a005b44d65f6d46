// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/call_list_pane.h"

#include "models/wording/counter_words.h"
#include "models/wording/phrase.h"
#include "ui/parts/grid.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hengzhao::ui
{

CallListPane::CallListPane(bool isReadOnly, QWidget *parent)
    : Card({}, {}, parent), m_isReadOnly(isReadOnly), m_grid(new Grid(QStringLiteral("unconfirmed"))),
      m_remark(new QLineEdit)
{
    m_grid->setTight(true);
    m_grid->view().setAccessibleName(tr("Not confirmed yet"));
    m_grid->setEmptyText(tr("Everybody who has a place has answered."));
    m_grid->view().installEventFilter(this);
    m_remark->setPlaceholderText(tr("remark on the call, where there is one"));
    m_remark->setAccessibleName(tr("Remark"));
    auto *acts = new QHBoxLayout;
    acts->setContentsMargins(12, 8, 12, 10);
    acts->addWidget(m_remark, 1);
    int key = 0;
    for (const ContactMark one : allContactMarks()) {
        auto *button = new QPushButton(wording::capitalised(wording::word(one)));
        button->setToolTip(tr("Notes it for the current row and goes on to the next (%1)").arg(++key));
        button->setDisabled(isReadOnly);
        connect(button, &QPushButton::clicked, this, [this, one] { mark(one); });
        acts->addWidget(button);
    }
    body()->addWidget(m_grid, 1);
    body()->addLayout(acts);
    connect(m_grid, &Grid::activated, this, [this] {
        if (const QString candidate = currentCandidate(); !candidate.isEmpty())
            Q_EMIT confirmWanted(candidate);
    });
}

void CallListPane::show(std::shared_ptr<const Table> table)
{
    const auto before = m_grid->currentId();
    m_grid->setTable(std::move(table));
    if (before && m_grid->table().rowOf(*before) >= 0)
        m_grid->selectId(*before);
    else if (m_grid->table().rowCount() > 0)
        m_grid->selectId(m_grid->table().idOf(0));
}

QString CallListPane::currentCandidate() const
{
    const auto id = m_grid->currentId();
    const int row = id ? m_grid->table().rowOf(*id) : -1;
    if (row < 0)
        return {};
    const int column = m_grid->table().table().indexOf(QStringLiteral("candidate_no"));
    return m_grid->table().index(row, column).data().toString();
}

void CallListPane::mark(ContactMark mark)
{
    const QString candidate = currentCandidate();
    if (candidate.isEmpty() || m_isReadOnly)
        return;
    Q_EMIT marked(candidate, mark, m_remark->text());
    m_remark->clear();
    const QModelIndex next = m_grid->view().currentIndex().siblingAtRow(m_grid->view().currentIndex().row() + 1);
    if (next.isValid())
        m_grid->view().setCurrentIndex(next);
}

bool CallListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_grid->view() && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QList<ContactMark> marks = allContactMarks();
        const int place = key->key() - Qt::Key_1;
        if (key->modifiers() == Qt::NoModifier && place >= 0 && place < marks.size()) {
            mark(marks[place]);
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace hengzhao::ui
