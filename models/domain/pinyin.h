// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace hengzhao
{

/// The pinyin initials of a name in its two readings: as a surname reads it, and as the character mostly reads.
/// Characters without a reading are left out; Latin letters and digits stand as they are, in lower case.
struct PinyinInitials {
    QString asName;
    /// Empty where it is the same.
    QString plain;
};

/// From the table in resources/pinyin, made once; no transliterator is asked.
[[nodiscard]] PinyinInitials pinyinInitials(QStringView name);

} // namespace hengzhao
