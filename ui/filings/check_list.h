// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/filing_desk.h"

#include <QScrollArea>

class QVBoxLayout;

namespace hengzhao::ui
{

/// What a review found in a filing, a line each: errors, warnings, and warnings taken on with their reason.
class CheckList final : public QScrollArea
{
    Q_OBJECT

public:
    explicit CheckList(QWidget *parent = nullptr);

    /// `canWaive` offers a button beside every warning that is still open.
    void show(const office::FilingView &view, bool canWaive);
    [[nodiscard]] QStringList shownLines() const { return m_lines; }

Q_SIGNALS:
    /// A warning is to be taken on, by its key; and what it says.
    void wantsWaiver(const QString &key, const QString &text);

private:
    void add(const QString &kind, Tone tone, const QString &text, const QString &key);

    QVBoxLayout *m_rows = nullptr;
    QStringList m_lines;
};

} // namespace hengzhao::ui
