// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booklet/handout_card.h"

#include "ui/parts/grid.h"
#include "ui/parts/kept_edits.h"
#include "ui/parts/prompter.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace hengzhao::ui
{

HandoutCard::HandoutCard(OpenSeason &season, QWidget *parent)
    : QWidget(parent), m_season(season), m_grid(new Grid(QStringLiteral("booklet-handouts"))),
      m_receiver(new QLineEdit), m_copies(new QSpinBox), m_day(new QDateEdit), m_receipt(new QLineEdit),
      m_add(new QPushButton(tr("Enter"))), m_remove(new QPushButton(tr("Take back")))
{
    m_grid->setTight(true);
    m_grid->setEmptyText(tr("No booklet has been handed out yet. Enter the first below."));
    m_grid->view().setAccessibleName(tr("Handed out"));
    m_receiver->setPlaceholderText(tr("receiver"));
    m_receiver->setAccessibleName(tr("Receiver"));
    m_receiver->setMaxLength(int(Handout::longestText));
    m_copies->setRange(1, Handout::mostCopies);
    m_copies->setAccessibleName(tr("Copies"));
    m_copies->setToolTip(tr("How many copies"));
    m_day->setAccessibleName(tr("Day"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_receipt->setPlaceholderText(tr("receipt"));
    m_receipt->setAccessibleName(tr("Receipt"));
    m_receipt->setMaxLength(int(Handout::longestText));
    m_add->setToolTip(tr("Enters it into the register; Enter does the same"));
    m_remove->setToolTip(tr("Takes the current row out of the register; it stays on the record"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 4, 12, 10);
    row->addWidget(m_receiver, 3);
    row->addWidget(m_copies);
    row->addWidget(m_day);
    row->addWidget(m_receipt, 2);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->addWidget(m_grid, 1);
    body->addLayout(row);
    connect(m_add, &QPushButton::clicked, this, &HandoutCard::add);
    connect(m_receiver, &QLineEdit::returnPressed, this, &HandoutCard::add);
    connect(m_receipt, &QLineEdit::returnPressed, this, &HandoutCard::add);
    connect(m_remove, &QPushButton::clicked, this, &HandoutCard::remove);
    keepEdits(*m_grid, season, tr("Keeping the register"),
              [](office::Office &office, const auto &edits) { return office::HandoutDesk(office).setFields(edits); });
}

void HandoutCard::setHandouts(const Table &table, QDate today)
{
    const bool isOpen = !m_season.isReadOnly();
    m_grid->table().setEditable(
        isOpen ? office::HandoutDesk::editable() : QStringList(),
        [](const tables::CellChange &change) { return office::HandoutDesk::check(fieldEdit(change)); });
    m_grid->setTable(std::make_shared<const Table>(table));
    if (m_receiver->text().isEmpty())
        m_day->setDate(today);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_receiver), static_cast<QWidget *>(m_copies), static_cast<QWidget *>(m_day),
          static_cast<QWidget *>(m_receipt), static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_remove)})
        widget->setEnabled(isOpen);
}

void HandoutCard::add()
{
    const office::NewHandout handout{m_receiver->text(), QString::number(m_copies->value()),
                                     m_day->date().toString(Qt::ISODate), m_receipt->text()};
    m_season
        .work<void>(tr("Entering the handout"),
                    [handout](office::Office &office, Progress &) {
                        return office::HandoutDesk(office).add(handout).map([](qint64) {});
                    })
        .then(this, [this](const Result<void> &done) {
            if (!done)
                return tellError(this, tr("The handout cannot be entered"), done.error());
            m_receiver->clear();
            m_receipt->clear();
            m_receiver->setFocus();
        });
}

void HandoutCard::remove()
{
    const auto id = m_grid->currentId();
    if (!id)
        return;
    m_season
        .work<void>(tr("Keeping the register"),
                    [id = *id](office::Office &office, Progress &) { return office::HandoutDesk(office).remove(id); })
        .then(this, [this](const Result<void> &done) {
            if (!done)
                tellError(this, tr("The handout cannot be taken back"), done.error());
        });
}

} // namespace hengzhao::ui
