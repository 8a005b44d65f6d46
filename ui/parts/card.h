// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace hengzhao::ui
{

/// A white card on the ground, with a title, a muted remark beside it, and a body.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &title = {}, const QString &remark = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &remark = {});
    /// What stands at the right of the title.
    void addTool(QWidget *tool);
    [[nodiscard]] QVBoxLayout *body() { return m_body; }

private:
    QLabel *m_title;
    QLabel *m_remark;
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
};

} // namespace hengzhao::ui
