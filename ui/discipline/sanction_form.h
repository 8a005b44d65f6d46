// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/discipline_desk.h"
#include "models/office/sanction_desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace hengzhao::ui
{

/// A sanction on an established violation, as its order says.
class SanctionForm final : public QWidget
{
    Q_OBJECT

public:
    explicit SanctionForm(QWidget *parent = nullptr);

    void begin(const office::Violation &violation);
    [[nodiscard]] office::NewSanction wanted() const;

Q_SIGNALS:
    void wantsImposing(const office::NewSanction &wanted);
    void left();

private:
    void showFields();
    void judge();

    QLabel *m_subject;
    QComboBox *m_kind;
    QLineEdit *m_order;
    QSpinBox *m_amount;
    QComboBox *m_unit;
    QLineEdit *m_district;
    QLineEdit *m_program;
    QLineEdit *m_remark;
    QPushButton *m_done;
    office::Violation m_violation;
};

} // namespace hengzhao::ui
