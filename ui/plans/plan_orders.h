// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/plan_order_desk.h"
#include "ui/parts/open_season.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace hengzhao::ui
{

class Grid;

/// Where plans are issued under a document's number, and the orders there are.
class PlanOrders final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanOrders(OpenSeason &season, QWidget *parent = nullptr);

    /// Reads the orders again, and says how many plans each authority could issue.
    void show(const office::PlanSheet &sheet);
    [[nodiscard]] Grid &grid() { return *m_grid; }

Q_SIGNALS:
    /// A short word of what has been done.
    void noticed(const QString &text);

private:
    void showAuthorities();
    void judge();
    void askAndIssue();
    void issue(const office::IssueRequest &request);
    void askAndWrite();
    void say(const QString &text);
    [[nodiscard]] Role authority() const;

    OpenSeason &m_season;
    Grid *m_grid;
    QComboBox *m_authority;
    QLineEdit *m_documentNo;
    QLabel *m_count;
    QLabel *m_said;
    QPushButton *m_issue;
    QPushButton *m_write;
    QList<office::PlanOrder> m_orders;
    QMap<Role, int> m_open;
    QMap<Role, int> m_blocked;
};

} // namespace hengzhao::ui
