// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/transfer_desk.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace hengzhao::ui
{

/// Where a candidate is to be transferred, why, and who consents where it comes before the semester is over (R29).
class TransferForm final : public QWidget
{
    Q_OBJECT

public:
    /// An open season has no passwords to ask for.
    TransferForm(bool asksPassword, bool isReadOnly, QWidget *parent = nullptr);

    [[nodiscard]] office::TransferRequest request() const;
    /// Null where nobody is named.
    [[nodiscard]] std::shared_ptr<const office::SecondOfficer> second() const;
    void begin();

Q_SIGNALS:
    void wantsTransfer();

private:
    void judge();

    bool m_isReadOnly;
    QLineEdit *m_candidate;
    QLineEdit *m_school;
    QLineEdit *m_program;
    QLineEdit *m_reason;
    QLineEdit *m_second;
    QLineEdit *m_password;
    QPushButton *m_done;
};

} // namespace hengzhao::ui
