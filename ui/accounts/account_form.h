// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/account_desk.h"
#include "ui/parts/card.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace hengzhao::ui
{

/// A new account with its roles and place, or another password for one that is there.
class AccountForm final : public Card
{
    Q_OBJECT

public:
    explicit AccountForm(QWidget *parent = nullptr);

    void beginNew();
    void beginPassword(const QString &account);
    [[nodiscard]] bool isNew() const { return m_isNew; }
    [[nodiscard]] office::WantedAccount wanted() const;
    /// The password as typed; its fields are empty from then on.
    [[nodiscard]] vault::Password takePassword();

Q_SIGNALS:
    void agreed();

private:
    void setUp();
    void judge();
    [[nodiscard]] QWidget *makeRoles();

    bool m_isNew = true;
    QLineEdit *m_name;
    QLineEdit *m_district;
    QLineEdit *m_school;
    QLineEdit *m_password;
    QLineEdit *m_again;
    QWidget *m_place;
    /// Before the box that they stand in.
    QList<std::pair<Role, QCheckBox *>> m_roles;
    QWidget *m_roleBox;
    QLabel *m_hint;
    QPushButton *m_agree;
};

} // namespace hengzhao::ui
