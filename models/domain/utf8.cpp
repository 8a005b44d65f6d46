// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/utf8.h"

#include <QByteArray>

namespace hengzhao
{

void appendUtf8(std::string &bytes, QStringView text)
{
    constexpr size_t longestOfUnit = 3;
    const size_t before = bytes.size();
    bytes.resize(before + longestOfUnit * static_cast<size_t>(text.size()));
    char *to = bytes.data() + before;
    const auto put = [&to](unsigned byte) { *to++ = static_cast<char>(byte); };
    for (QChar c : text) {
        const unsigned unit = c.unicode();
        if (unit < 0x80) {
            put(unit);
        } else if (unit < 0x800) {
            put(0xC0U | unit >> 6);
            put(0x80U | (unit & 0x3FU));
        } else if (!c.isSurrogate()) {
            put(0xE0U | unit >> 12);
            put(0x80U | (unit >> 6 & 0x3FU));
            put(0x80U | (unit & 0x3FU));
        } else { // pairs, and halves of them, are left to Qt
            const QByteArray encoded = text.toUtf8();
            bytes.resize(before);
            bytes.append(encoded.constData(), static_cast<size_t>(encoded.size()));
            return;
        }
    }
    bytes.resize(static_cast<size_t>(to - bytes.data()));
}

} // namespace hengzhao
