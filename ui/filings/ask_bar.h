// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace hengzhao::ui
{

/// Asks for a reason in the pane itself: Enter does it, Esc puts the bar away.
class AskBar final : public QFrame
{
    Q_OBJECT

public:
    explicit AskBar(QWidget *parent = nullptr);

    /// What will happen, what the button says, and whether it needs a reason.
    void ask(const QString &what, const QString &deed, bool needsReason);
    [[nodiscard]] bool isAsking() const { return isVisibleTo(parentWidget()); }

Q_SIGNALS:
    void agreed(const QString &reason);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void judge();
    void agree();

    QLabel *m_what;
    QLineEdit *m_reason;
    QPushButton *m_deed;
    bool m_needsReason = false;
};

} // namespace hengzhao::ui
