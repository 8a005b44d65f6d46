// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/table.h"

#include <QFrame>

class QLabel;

namespace hengzhao::ui
{

class Chip;

/// A line across a page that says what came of the last action, until it is put away.
class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void say(Tone tone, const QString &head, const QString &text);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void putAway();

private:
    Chip *m_head;
    QLabel *m_text;
};

} // namespace hengzhao::ui
