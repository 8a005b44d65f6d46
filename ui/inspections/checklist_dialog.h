// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/open_season.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace hengzhao::office
{
class InspectionDesk;
}

namespace hengzhao::ui
{

class Grid;

/// The questions of the season's checklist: added to, and dropped from. What was answered before stays on the record.
class ChecklistDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ChecklistDialog(OpenSeason &season, QWidget *parent = nullptr);

    [[nodiscard]] Grid &questions() { return *m_questions; }

private:
    [[nodiscard]] QComboBox *makeThemes() const;
    void refresh();
    void judge();
    void addQuestion();
    void dropQuestion();
    void keep(const QString &title, std::function<Result<void>(office::InspectionDesk &)> act);

    OpenSeason &m_season;
    Grid *m_questions;
    QComboBox *m_theme;
    QLineEdit *m_question;
    QPushButton *m_add;
    QPushButton *m_drop;
};

} // namespace hengzhao::ui
