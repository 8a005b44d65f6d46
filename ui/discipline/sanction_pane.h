// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/table.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace hengzhao::ui
{

class Grid;

/// What one sanction did to seats, who still holds seats it claims, and the order that lifts it.
class SanctionPane final : public QWidget
{
    Q_OBJECT

public:
    explicit SanctionPane(bool isReadOnly, QWidget *parent = nullptr);

    void show(const Table &buckets, const Table &claimed, bool canBeLifted);
    [[nodiscard]] Grid &buckets() { return *m_buckets; }
    [[nodiscard]] Grid &claimed() { return *m_claimed; }

Q_SIGNALS:
    void wantsLifting(const QString &order, const QString &reason);

private:
    void judge();

    bool m_isReadOnly;
    bool m_canBeLifted = false;
    Grid *m_buckets;
    Grid *m_claimed;
    QLineEdit *m_order;
    QLineEdit *m_reason;
    QPushButton *m_lift;
};

} // namespace hengzhao::ui
