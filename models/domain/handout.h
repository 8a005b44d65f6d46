// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace hengzhao
{

/// Booklets handed out: to whom, how many, when, and what was signed for them.
struct Handout {
    static constexpr int mostCopies = 1'000'000;
    static constexpr qsizetype longestText = 200;

    qint64 id = 0;
    QString receiver;
    int copies = 0;
    QDate day;
    /// Empty until one is there.
    QString receipt;
    qint64 version = 1;
};

} // namespace hengzhao
