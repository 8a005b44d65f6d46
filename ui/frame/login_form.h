// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/office.h"
#include "ui/parts/card.h"

class QLineEdit;
class QPushButton;

namespace hengzhao::ui
{

/// Asks who somebody is, for a season that has accounts.
class LoginForm final : public Card
{
    Q_OBJECT

public:
    explicit LoginForm(QWidget *parent = nullptr);

    /// For another season: forgets what was typed for the last.
    void begin(const QString &path);
    /// Says why somebody was not let in; the password is to be typed again. Where somebody else set it, a new one too.
    void refuse(const Error &error);
    /// The login as typed. The field of the password is empty from then on.
    [[nodiscard]] office::Login take();

Q_SIGNALS:
    void agreed(const QString &path);
    void wentBack();

private:
    void setUp();
    [[nodiscard]] bool isReady() const;

    QString m_path;
    QLineEdit *m_account;
    QLineEdit *m_password;
    /// Shown only where the password has to be changed.
    QWidget *m_change;
    QLineEdit *m_newPassword;
    QLineEdit *m_again;
    QLabel *m_refusal;
    QPushButton *m_agree;
};

} // namespace hengzhao::ui
