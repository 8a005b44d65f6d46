// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plan_checks.h"

#include "ui/parts/grid.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace hengzhao::ui
{

namespace
{

/// Remarks are sentences.
constexpr int sentenceWidth = 560;

} // namespace

PlanChecks::PlanChecks(QWidget *parent)
    : QWidget(parent), m_grid(new Grid(QStringLiteral("plan-checks"))), m_what(new QLabel), m_reason(new QLineEdit),
      m_accept(new QPushButton(tr("Accept")))
{
    m_grid->setTight(true);
    m_grid->setEmptyText(tr("The rule check finds nothing."));
    m_grid->view().setAccessibleName(tr("What the rule check found"));
    m_what->setObjectName(QStringLiteral("muted"));
    m_what->setText(tr("A remark that wants a reason can be accepted:"));
    m_reason->setPlaceholderText(tr("Reason, goes on the record"));
    m_reason->setAccessibleName(tr("Reason for accepting"));
    m_reason->setMaxLength(200);
    m_accept->setToolTip(tr("The remark stands, with this reason; other figures are another remark"));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 4, 12, 8);
    bar->setSpacing(8);
    bar->addWidget(m_what);
    bar->addWidget(m_reason, 1);
    bar->addWidget(m_accept);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_grid, 1);
    rows->addLayout(bar);
    connect(m_grid, &Grid::currentChanged, this, &PlanChecks::showCurrent);
    connect(m_reason, &QLineEdit::textChanged, this, &PlanChecks::judge);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        if (const office::SchoolRemark *remark = current())
            Q_EMIT acceptWanted(remark->school, remark->remark.name(), m_reason->text());
    });
}

void PlanChecks::show(const QList<office::SchoolRemark> &remarks, bool canAccept)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_remarks = remarks;
    m_canAccept = canAccept;
    const bool isFirst = m_grid->table().columnCount() == 0;
    m_grid->setTable(std::make_shared<const Table>(office::remarkTable(remarks)));
    if (isFirst)
        m_grid->view().setColumnWidth(m_grid->table().table().indexOf(QStringLiteral("remark")), sentenceWidth);
    judge();
}

const office::SchoolRemark *PlanChecks::current() const
{
    const auto id = m_grid->currentId();
    return id && *id < m_remarks.size() ? &m_remarks[*id] : nullptr;
}

void PlanChecks::showCurrent()
{
    judge();
    const office::SchoolRemark *remark = current();
    if (m_isShowing || remark == nullptr)
        return;
    m_reason->setText(remark->acceptedWith);
    Q_EMIT cellWanted(remark->school, office::planField(remark->remark.district.value_or(QString())));
}

void PlanChecks::judge()
{
    const office::SchoolRemark *remark = current();
    const bool isAcceptable = remark != nullptr && m_canAccept && remark->remark.weight == PlanWeight::Acceptable;
    m_reason->setEnabled(isAcceptable);
    m_accept->setEnabled(isAcceptable && !m_reason->text().trimmed().isEmpty());
}

} // namespace hengzhao::ui
