// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/approval_desk.h"
#include "ui/parts/card.h"

class QLabel;
class QTabWidget;

namespace hengzhao::ui
{

class AskBar;
class Chip;
class Grid;

/// One list: where it stands, what is marked, who came and went, its candidates and what each level did with it.
class ApprovalPane final : public Card
{
    Q_OBJECT

public:
    explicit ApprovalPane(QWidget *parent = nullptr);

    void showNothing();
    void show(const office::ListSheet &sheet);
    [[nodiscard]] AskBar &ask() { return *m_ask; }
    [[nodiscard]] Grid &entries() { return *m_entries; }
    [[nodiscard]] Grid &acts() { return *m_acts; }
    /// Numbers of the candidates whose rows are selected.
    [[nodiscard]] QStringList selectedCandidates() const;
    [[nodiscard]] QString marks() const;

private:
    Chip *m_state;
    QLabel *m_about;
    QLabel *m_marks;
    AskBar *m_ask;
    QTabWidget *m_tabs;
    Grid *m_entries;
    Grid *m_acts;
};

} // namespace hengzhao::ui
