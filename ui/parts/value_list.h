// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace hengzhao::ui
{

/// The values of a column to tick, as a spreadsheet offers them: goes away with Enter, Esc or a click elsewhere.
class ValueList final : public QFrame
{
    Q_OBJECT

public:
    /// An empty value stands for empty cells. `ticked`: those that are shown now; all where it is empty.
    ValueList(const QStringList &values, const QStringList &ticked, QWidget *parent);

    /// Of those that are listed: what was looked for is what is meant.
    [[nodiscard]] QStringList ticked() const;

Q_SIGNALS:
    /// Some of the values; none of them where all are to be shown.
    void agreed(const QStringList &ticked);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &text);
    void tickShown(bool isTicked);
    void judge();
    void agree();

    QLineEdit *m_find;
    QListWidget *m_list;
    QPushButton *m_agree;
};

} // namespace hengzhao::ui
