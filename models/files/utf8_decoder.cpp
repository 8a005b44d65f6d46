// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/utf8_decoder.h"

#include <QChar>

#include <cstdint>
#include <cstring>

namespace hengzhao::files
{

namespace
{

constexpr int wordSize = sizeof(std::uint64_t);
constexpr std::uint64_t highBits = 0x8080808080808080U;

bool isPlainWord(const uchar *at)
{
    std::uint64_t word = 0;
    std::memcpy(&word, at, wordSize);
    return (word & highBits) == 0;
}

/// Bytes of the character that begins with `lead`; 0 if none does. C0, C1 and F5 up only occur in overlong and
/// impossible forms.
int lengthAfter(uchar lead)
{
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    if (lead >= 0xF0 && lead <= 0xF4)
        return 4;
    return 0;
}

bool isContinuation(uchar byte)
{
    return (byte & 0xC0U) == 0x80U;
}

/// The character of `length` bytes at `at`, or 0 if they are no valid form of one (0 itself is a plain byte).
char32_t characterAt(const uchar *at, int length)
{
    char32_t character = at[0] & (0xFFU >> (length + 1));
    for (int i = 1; i < length; ++i) {
        if (!isContinuation(at[i]))
            return 0;
        character = (character << 6) | (at[i] & 0x3FU);
    }
    if (length == 3 && (character < 0x800 || QChar::isSurrogate(character)))
        return 0;
    if (length == 4 && (character < 0x10000 || character > QChar::LastValidCodePoint))
        return 0;
    return character;
}

char16_t *put(char32_t character, char16_t *to)
{
    if (QChar::requiresSurrogates(character)) {
        *to++ = QChar::highSurrogate(character);
        *to++ = QChar::lowSurrogate(character);
    } else {
        *to++ = static_cast<char16_t>(character);
    }
    return to;
}

} // namespace

std::optional<Decoded> Utf8Decoder::decode(QByteArrayView bytes, bool last, char16_t *to)
{
    const auto *const begin = reinterpret_cast<const uchar *>(bytes.data());
    const uchar *const end = begin + bytes.size();
    const uchar *at = begin;
    char16_t *next = to;
    while (at != end) {
        if (*at < 0x80) {
            while (end - at >= wordSize && isPlainWord(at)) {
                for (int i = 0; i < wordSize; ++i)
                    next[i] = at[i];
                at += wordSize;
                next += wordSize;
            }
            while (at != end && *at < 0x80)
                *next++ = *at++;
            continue;
        }
        const int length = lengthAfter(*at);
        if (length == 0)
            return std::nullopt;
        if (end - at < length) {
            if (last)
                return std::nullopt;
            break;
        }
        const char32_t character = characterAt(at, length);
        if (character == 0)
            return std::nullopt;
        next = put(character, next);
        at += length;
    }
    return Decoded{at - begin, next - to};
}

} // namespace hengzhao::files
