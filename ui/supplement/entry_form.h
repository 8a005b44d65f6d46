// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/supplement_desk.h"
#include "ui/parts/open_season.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace hengzhao::ui
{

/// Who asks which school: the candidate found by number, name or initials, what the checks say, and the button that
/// takes them.
class EntryForm final : public QWidget
{
    Q_OBJECT

public:
    explicit EntryForm(OpenSeason &season, QWidget *parent = nullptr);

    void setSchool(const QString &code, const QString &name);
    void setCandidate(const QString &number);
    /// Checks again what stands here: seats move while one looks.
    void check();
    /// For the next candidate.
    void clear();
    [[nodiscard]] office::SupplementAsk ask() const;
    [[nodiscard]] QString verdict() const;
    [[nodiscard]] bool canTake() const;

Q_SIGNALS:
    void wantsTaking(const office::SupplementAsk &ask);

private:
    void search();
    void showCheck(const Result<office::SupplementCheck> &check);
    void showVerdict(const QString &text, bool canTake);

    OpenSeason &m_season;
    QLineEdit *m_search;
    QComboBox *m_candidates;
    QLineEdit *m_school;
    QLabel *m_schoolName;
    QLabel *m_verdict;
    QPushButton *m_take;
    QTimer m_rest;
};

} // namespace hengzhao::ui
