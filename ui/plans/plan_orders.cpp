// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plan_orders.h"

#include "models/domain/plan_authority.h"
#include "models/wording/error_words.h"
#include "models/wording/name_words.h"
#include "models/wording/plan_words.h"
#include "models/wording/term_words.h"
#include "ui/parts/grid.h"
#include "ui/parts/kept_edits.h"
#include "ui/parts/prompter.h"
#include "ui/parts/shown_export.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hengzhao::ui
{

namespace
{

/// What the orders' tab shows, read in one go.
struct ReadOrders {
    QList<office::PlanOrder> orders;
    Table table;
};

Result<ReadOrders> readOrders(office::Office &office)
{
    office::PlanOrderDesk desk(office);
    const auto orders = desk.orders();
    const auto table = desk.orderTable();
    if (!orders || !table)
        return failure(orders ? table.error() : orders.error());
    return ReadOrders{*orders, *table};
}

} // namespace

PlanOrders::PlanOrders(OpenSeason &season, QWidget *parent)
    : QWidget(parent), m_season(season), m_grid(new Grid(QStringLiteral("plan-orders"))), m_authority(new QComboBox),
      m_documentNo(new QLineEdit), m_count(new QLabel), m_said(new QLabel), m_issue(new QPushButton(tr("Issue …"))),
      m_write(new QPushButton(tr("Write the order …")))
{
    m_grid->setTight(true);
    m_grid->setEmptyText(tr("No plan has been issued yet."));
    m_grid->view().setAccessibleName(tr("Orders"));
    m_authority->setAccessibleName(tr("Authority"));
    m_documentNo->setPlaceholderText(tr("Document number"));
    m_documentNo->setAccessibleName(tr("Document number of the issue"));
    m_documentNo->setMaxLength(longestDocumentNo);
    setFocusProxy(m_documentNo);
    m_issue->setToolTip(tr("Locks the plans of the authority under this number, after a question"));
    m_write->setToolTip(tr("The chosen order with its table, as pages or a workbook"));
    m_said->setWordWrap(true);
    m_said->setAccessibleName(tr("Why nothing was issued"));
    m_said->setContentsMargins(12, 0, 12, 4);
    m_said->hide();
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 4, 12, 4);
    bar->setSpacing(8);
    bar->addWidget(m_authority);
    bar->addWidget(m_documentNo, 1);
    bar->addWidget(m_count);
    bar->addWidget(m_issue);
    bar->addWidget(m_write);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(bar);
    rows->addWidget(m_said);
    rows->addWidget(m_grid, 1);
    connect(m_authority, &QComboBox::currentIndexChanged, this, &PlanOrders::judge);
    connect(m_documentNo, &QLineEdit::textChanged, this, &PlanOrders::judge);
    connect(m_grid, &Grid::currentChanged, this, &PlanOrders::judge);
    connect(m_issue, &QPushButton::clicked, this, &PlanOrders::askAndIssue);
    connect(m_write, &QPushButton::clicked, this, &PlanOrders::askAndWrite);
}

void PlanOrders::show(const office::PlanSheet &sheet)
{
    m_open = sheet.openPlans;
    m_blocked = sheet.blockedPlans;
    showAuthorities();
    m_season.read<ReadOrders>(readOrders).then(this, [this](const Result<ReadOrders> &read) {
        if (!read)
            return say(wording::sentence(read.error()));
        m_orders = read->orders;
        m_grid->setTable(std::make_shared<const Table>(read->table));
        judge();
    });
    judge();
}

void PlanOrders::showAuthorities()
{
    if (m_authority->count() > 0)
        return;
    for (const Role role : planAuthorities(m_season.rules()))
        m_authority->addItem(wording::word(role), int(role));
}

Role PlanOrders::authority() const
{
    return static_cast<Role>(m_authority->currentData().toInt());
}

void PlanOrders::judge()
{
    const int open = m_open.value(authority());
    const int blocked = m_blocked.value(authority());
    m_count->setText(blocked > 0 ? tr("%1 plans, %2 of them with findings").arg(open).arg(blocked)
                                 : tr("%1 plans to issue").arg(open));
    m_issue->setEnabled(!m_season.isReadOnly() && open > 0 && !m_documentNo->text().trimmed().isEmpty());
    m_write->setEnabled(m_grid->currentId().has_value());
}

void PlanOrders::askAndIssue()
{
    const QString number = m_documentNo->text().simplified();
    const QString what = tr("%1 plans of the %2 are issued under %3. They are locked then: seats change only by an "
                            "adjust order with a number and a reason.")
                             .arg(m_open.value(authority()))
                             .arg(wording::word(authority()), number);
    if (confirmTyped(this, tr("Issue the plans"), what, number))
        issue({number, authority()});
}

void PlanOrders::issue(const office::IssueRequest &request)
{
    say({});
    m_season
        .work<office::PlanOrder>(
            tr("Issuing the plans"),
            [request](office::Office &office, Progress &) { return office::PlanOrderDesk(office).issue(request); })
        .then(this, [this](const Result<office::PlanOrder> &order) {
            if (!order)
                return say(whyRefused(order.error()));
            m_documentNo->clear();
            Q_EMIT noticed(tr("%1 plans are issued under %2.").arg(order->schools).arg(order->documentNo));
        });
}

void PlanOrders::askAndWrite()
{
    const auto id = m_grid->currentId();
    const auto order = std::find_if(m_orders.begin(), m_orders.end(),
                                    [&id](const office::PlanOrder &one) { return id && one.id == *id; });
    if (order == m_orders.end())
        return;
    const QString title = wording::planOrderTitle(order->kind, order->documentNo, order->authority);
    const QString path = askForTable(*this, tr("Write the order"), m_season, title);
    if (path.isEmpty())
        return;
    m_season
        .work<void>(tr("Writing the order"),
                    [order = *order, path](office::Office &office, Progress &progress) {
                        return office::PlanOrderDesk(office).write(order, path, wording::rowsPattern(), progress);
                    })
        .then(this, [this, path](const Result<void> &done) {
            if (!done)
                return say(wording::sentence(done.error()));
            Q_EMIT noticed(tr("The order is in %1.").arg(path));
        });
}

void PlanOrders::say(const QString &text)
{
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
}

} // namespace hengzhao::ui
