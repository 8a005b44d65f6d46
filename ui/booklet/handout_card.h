// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/handout_desk.h"
#include "ui/parts/open_season.h"

#include <QWidget>

class QDateEdit;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace hengzhao::ui
{

class Grid;

/// The register of booklets handed out, with a line to add to it.
class HandoutCard final : public QWidget
{
    Q_OBJECT

public:
    explicit HandoutCard(OpenSeason &season, QWidget *parent = nullptr);

    [[nodiscard]] Grid &grid() { return *m_grid; }
    void setHandouts(const Table &table, QDate today);

private:
    void add();
    void remove();

    OpenSeason &m_season;
    Grid *m_grid;
    QLineEdit *m_receiver;
    QSpinBox *m_copies;
    QDateEdit *m_day;
    QLineEdit *m_receipt;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace hengzhao::ui
