// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/card.h"
#include "ui/parts/tokens.h"

class QFrame;
class QLabel;
class QLineEdit;

namespace hengzhao::ui
{

/// Where the card reader types: a large field, and below it the large word of what comes of it.
class ScanCard final : public Card
{
    Q_OBJECT

public:
    explicit ScanCard(QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit &field() { return *m_field; }
    void say(Tone tone, const QString &headline, const QString &sentence);
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    /// Enter behind something typed.
    void scanned(const QString &text);
    /// Enter in the empty field.
    void agreed();
    /// The program above or below, or the next one in turn.
    void stepped(int by);
    void interviewWanted();
    /// Esc: whoever stands here gives way to the next.
    void cleared();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void enter();

    QLineEdit *m_field;
    QFrame *m_verdict;
    QLabel *m_headline;
    QLabel *m_sentence;
};

} // namespace hengzhao::ui
