// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/calendar_desk.h"
#include "ui/parts/page.h"

class QDateEdit;
class QLineEdit;

namespace hengzhao::ui
{

class Card;
class Grid;
class TimeLine;

/// The season's dates on one line, and the orders of the weekly dispatch.
class CalendarPage final : public Page
{
    Q_OBJECT

public:
    explicit CalendarPage(OpenSeason &season);

    [[nodiscard]] Grid &dates() { return *m_dates; }
    [[nodiscard]] Grid &orders() { return *m_orders; }
    [[nodiscard]] TimeLine &timeLine() { return *m_line; }

protected:
    void refresh() override;

private:
    struct Look {
        QDate today;
        QList<Milestone> milestones;
        Table dates;
        Table orders;
    };

    [[nodiscard]] static Result<Look> read(office::Office &office);
    [[nodiscard]] Card *makeOrders();
    void show(const Look &look);
    void addOrder();
    void finishOrder();
    void removeOrder();
    void tell(const Result<void> &done);

    TimeLine *m_line;
    Grid *m_dates;
    Grid *m_orders;
    QLineEdit *m_content;
    QLineEdit *m_owner;
    QDateEdit *m_due;
    QPushButton *m_add;
    QPushButton *m_finish;
    QPushButton *m_remove;
};

} // namespace hengzhao::ui
