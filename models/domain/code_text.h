// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text.h"

namespace hengzhao
{

/// What cleanCode() makes of a text, copied only where that changes it: a million rows have thirty million such cells.
class CodeText
{
public:
    explicit CodeText(QStringView text) : m_view(text.trimmed())
    {
        if (!needsFolding(m_view))
            return;
        m_folded = cleanCode(m_view);
        m_view = m_folded;
    }
    CodeText(const CodeText &) = delete;
    CodeText &operator=(const CodeText &) = delete;

    [[nodiscard]] QStringView view() const { return m_view; }

private:
    /// Every character that folds stands at or above the ideographic space.
    [[nodiscard]] static bool needsFolding(QStringView text)
    {
        for (QChar c : text) {
            if (c.unicode() >= 0x3000)
                return true;
        }
        return false;
    }

    QString m_folded;
    QStringView m_view;
};

} // namespace hengzhao
