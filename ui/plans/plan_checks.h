// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/plan_sheet.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace hengzhao::ui
{

class Grid;

/// What the rule check found in the plans, and the place to accept a remark with a reason.
class PlanChecks final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanChecks(QWidget *parent = nullptr);

    /// `canAccept`: the plans are as they are kept, and somebody may write.
    void show(const QList<office::SchoolRemark> &remarks, bool canAccept);
    [[nodiscard]] Grid &grid() { return *m_grid; }

Q_SIGNALS:
    /// Somebody looks at a remark: the cell it is best seen at.
    void cellWanted(qint64 school, const QString &field);
    void acceptWanted(qint64 school, const QString &remark, const QString &reason);

private:
    void showCurrent();
    void judge();
    [[nodiscard]] const office::SchoolRemark *current() const;

    Grid *m_grid;
    QLabel *m_what;
    QLineEdit *m_reason;
    QPushButton *m_accept;
    QList<office::SchoolRemark> m_remarks;
    bool m_canAccept = false;
    bool m_isShowing = false;
};

} // namespace hengzhao::ui
