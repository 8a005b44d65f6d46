// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discipline/sanction_pane.h"

#include "ui/parts/grid.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hengzhao::ui
{

SanctionPane::SanctionPane(bool isReadOnly, QWidget *parent)
    : QWidget(parent), m_isReadOnly(isReadOnly), m_buckets(new Grid(QStringLiteral("sanction-buckets"))),
      m_claimed(new Grid(QStringLiteral("sanction-claims"))), m_order(new QLineEdit), m_reason(new QLineEdit),
      m_lift(new QPushButton(tr("Lift")))
{
    for (Grid *grid : {m_buckets, m_claimed})
        grid->setTight(true);
    m_buckets->view().setAccessibleName(tr("Seats"));
    m_claimed->view().setAccessibleName(tr("Who holds claimed seats"));
    m_buckets->setEmptyText(tr("It touches no seats."));
    m_claimed->setEmptyText(tr("No claim is open."));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 12);
    rows->setSpacing(8);
    rows->addWidget(m_buckets, 3);
    auto *title = new QLabel(tr("Who holds claimed seats"));
    title->setObjectName(QStringLiteral("cardTitle"));
    title->setContentsMargins(12, 0, 12, 0);
    rows->addWidget(title);
    rows->addWidget(m_claimed, 2);
    m_order->setPlaceholderText(tr("order that lifts it"));
    m_order->setAccessibleName(tr("Order"));
    m_reason->setPlaceholderText(tr("reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_lift->setToolTip(tr("Gives back what it took; it stays on the record"));
    auto *lifting = new QHBoxLayout;
    lifting->setContentsMargins(12, 0, 12, 0);
    lifting->addWidget(m_order, 1);
    lifting->addWidget(m_reason, 1);
    lifting->addWidget(m_lift);
    rows->addLayout(lifting);
    for (QLineEdit *line : {m_order, m_reason})
        connect(line, &QLineEdit::textChanged, this, &SanctionPane::judge);
    connect(m_lift, &QPushButton::clicked, this, [this] { Q_EMIT wantsLifting(m_order->text(), m_reason->text()); });
    judge();
}

void SanctionPane::show(const Table &buckets, const Table &claimed, bool canBeLifted)
{
    m_buckets->setTable(std::make_shared<const Table>(buckets));
    m_claimed->setTable(std::make_shared<const Table>(claimed));
    m_canBeLifted = canBeLifted;
    m_order->clear();
    m_reason->clear();
    judge();
}

void SanctionPane::judge()
{
    m_lift->setEnabled(m_canBeLifted && !m_isReadOnly && !m_order->text().trimmed().isEmpty() &&
                       !m_reason->text().trimmed().isEmpty());
}

} // namespace hengzhao::ui
