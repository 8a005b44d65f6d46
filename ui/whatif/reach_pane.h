// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/what_if_search.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace hengzhao::ui
{

/// A share as a percentage; a dash where nobody entered a school.
[[nodiscard]] QString shareWord(const figures::ShareRow &row);

/// "What would it take": a district, by its line or by its seats, and the answer with its side effects.
class ReachPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ReachPane(QWidget *parent = nullptr);

    void setDistricts(const QList<figures::ShareRow> &districts);
    void show(const office::Reach &reach);
    void say(const QString &text);
    [[nodiscard]] QString answer() const;

Q_SIGNALS:
    void asked(const QString &district, office::ReachBy by);
    void tryWanted(const office::WhatIfRequest &request);

private:
    QComboBox *m_district;
    QComboBox *m_by;
    QPushButton *m_try;
    QLabel *m_answer;
    office::WhatIfRequest m_found;
};

} // namespace hengzhao::ui
