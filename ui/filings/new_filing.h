// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/filing_desk.h"

#include <QFrame>

class QComboBox;
class QLineEdit;

namespace hengzhao::ui
{

/// Begins a filing: of a school that is there, by its code, or of one that is new.
class NewFilingForm final : public QFrame
{
    Q_OBJECT

public:
    explicit NewFilingForm(QWidget *parent = nullptr);

    void begin();
    void fill(const office::NewFiling &wanted);
    void agree();

Q_SIGNALS:
    void agreed(const hengzhao::office::NewFiling &wanted);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *m_code;
    QLineEdit *m_name;
    QComboBox *m_category;
    QLineEdit *m_district;
};

} // namespace hengzhao::ui
