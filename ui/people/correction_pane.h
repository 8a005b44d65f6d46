// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/correction_desk.h"
#include "ui/parts/card.h"
#include "ui/parts/open_season.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace hengzhao::ui
{

class AttachmentList;
class Grid;

/// Corrections of key data: what was asked for, the evidence, what it would do to the order, and the decision.
class CorrectionPane final : public Card
{
    Q_OBJECT

public:
    explicit CorrectionPane(OpenSeason &season, QWidget *parent = nullptr);

    void renew();
    [[nodiscard]] Grid &grid() { return *m_grid; }
    /// What it does to the order, as it is shown.
    [[nodiscard]] QString effect() const;
    void settle(bool approve, const QString &reason);

Q_SIGNALS:
    /// What came of it, and whether it was done.
    void said(bool isDone, const QString &text);

private:
    void showCurrent();
    void showEffect(const QList<office::CorrectionEffect> &effects);

    OpenSeason &m_season;
    Grid *m_grid;
    QLabel *m_effect;
    AttachmentList *m_evidence;
    QLineEdit *m_reason;
    QPushButton *m_approve;
    QPushButton *m_refuse;
};

} // namespace hengzhao::ui
