// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/office.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace hengzhao::ui
{

/// Asks what a new season shall be: its year, and whether it has accounts.
class NewSeason final : public QDialog
{
    Q_OBJECT

public:
    explicit NewSeason(int year, QWidget *parent = nullptr);

    [[nodiscard]] int year() const;
    /// The first account; nothing for a trial season, which has none.
    [[nodiscard]] std::optional<office::Login> login() const;

private:
    void addFields();
    void showReady();
    [[nodiscard]] QString whyNotYet() const;

    QSpinBox *m_year;
    QCheckBox *m_isTrial;
    QLineEdit *m_account;
    QLineEdit *m_password;
    QLineEdit *m_again;
    QLabel *m_hint;
    QPushButton *m_agree;
};

} // namespace hengzhao::ui
