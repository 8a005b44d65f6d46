// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/notice_desk.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace hengzhao::ui
{

/// A line to give a range of notice numbers out to a school.
class RangeForm final : public QWidget
{
    Q_OBJECT

public:
    explicit RangeForm(QWidget *parent = nullptr);

    [[nodiscard]] office::NewNoticeRange wanted() const;
    void setSchool(const QString &code);
    void clear();

Q_SIGNALS:
    void wantsGiving(const office::NewNoticeRange &range);

private:
    void judge();
    void give();

    QLineEdit *m_school;
    QLineEdit *m_prefix;
    QLineEdit *m_first;
    QLineEdit *m_last;
    QPushButton *m_give;
};

} // namespace hengzhao::ui
