// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/discipline_desk.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace hengzhao::ui
{

/// A report of a violation as somebody takes it down: who did what, and who says so. Without a reporter it is
/// anonymous.
class ReportForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportForm(QWidget *parent = nullptr);

    /// Begins a report afresh, or with what the suspicion list already knows.
    void begin(const office::ViolationReport &report = {});
    [[nodiscard]] office::ViolationReport report() const;

Q_SIGNALS:
    void wantsReporting(const office::ViolationReport &report);
    void left();

private:
    void offerKinds();
    void judge();

    QComboBox *m_offender;
    QComboBox *m_kind;
    QLineEdit *m_code;
    QLineEdit *m_name;
    QLineEdit *m_day;
    QPlainTextEdit *m_facts;
    QLineEdit *m_reporter;
    QLineEdit *m_contact;
    QPushButton *m_done;
    QString m_source;
    QString m_district;
};

} // namespace hengzhao::ui
