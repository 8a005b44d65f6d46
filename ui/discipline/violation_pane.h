// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/discipline_desk.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace hengzhao::ui
{

/// One report: what it says, what became of it, and the steps it can take now.
class ViolationPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ViolationPane(bool isReadOnly, QWidget *parent = nullptr);

    void show(const office::Violation &violation, const QList<office::TakenViolationStep> &steps);
    void showReporter(const office::Reporter &reporter);
    [[nodiscard]] const office::Violation &violation() const { return m_violation; }

Q_SIGNALS:
    void wantsStep(ViolationAct act, const QString &reason);
    void wantsReporter();
    void wantsSanction();
    void wantsLetter();

private:
    [[nodiscard]] QLabel *addFact(QFormLayout &facts, const QString &title);
    void judge();

    bool m_isReadOnly;
    office::Violation m_violation;
    /// Looked up for this report; gone with the next one that is shown.
    QString m_shownReporter;
    QLabel *m_kind = nullptr;
    QLabel *m_when = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_reporter = nullptr;
    QLabel *m_steps = nullptr;
    QLineEdit *m_reason;
    QPushButton *m_investigate;
    QPushButton *m_establish;
    QPushButton *m_dismiss;
    QPushButton *m_sanction;
    QPushButton *m_letter;
    QPushButton *m_look;
};

} // namespace hengzhao::ui
