// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/plan_desk.h"
#include "ui/parts/grid.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace hengzhao::ui
{

/// Plans as they would stand: a proposal or an adjustment, edited before anything is kept.
class PlanPreview final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Proposal, Adjustment };

    explicit PlanPreview(QWidget *parent = nullptr);

    void begin(Kind kind, const QString &title, const QList<office::FieldEdit> &edits);
    void end();
    [[nodiscard]] bool isActive() const { return m_isActive; }
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const QList<office::FieldEdit> &edits() const { return m_edits; }
    [[nodiscard]] QString documentNo() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] Grid &grid() { return *m_grid; }
    void show(const office::PlanSheet &sheet);
    /// Why it was not kept.
    void say(const QString &why);

Q_SIGNALS:
    /// The edits are others now, so the sheet is another.
    void edited();
    void keepWanted();
    void putAway();

private:
    void take(const QList<tables::CellChange> &changes);
    void judge();

    Grid *m_grid;
    QLabel *m_title;
    QLabel *m_said;
    QLineEdit *m_documentNo;
    QLineEdit *m_reason;
    QPushButton *m_keep;
    QList<office::FieldEdit> m_edits;
    QString m_name;
    Kind m_kind = Kind::Proposal;
    bool m_isActive = false;
};

} // namespace hengzhao::ui
