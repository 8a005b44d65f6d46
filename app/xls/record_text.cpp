// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/xls/record_text.h"

#include <iconv.h>

namespace hengzhao::xls
{

namespace
{

void appendUtf8(char32_t c, std::string &to)
{
    const auto tail = [](char32_t bits) { return char(0x80 | (bits & 0x3F)); };
    if (c < 0x80) {
        to += char(c);
    } else if (c < 0x800) {
        to += {char(0xC0 | (c >> 6)), tail(c)};
    } else if (c < 0x10000) {
        to += {char(0xE0 | (c >> 12)), tail(c >> 6), tail(c)};
    } else {
        to += {char(0xF0 | (c >> 18)), tail(c >> 12), tail(c >> 6), tail(c)};
    }
}

/// Text of one or two bytes a unit, as its flag says.
std::optional<std::string> newText(const Bytes &stream, std::size_t at, std::size_t length)
{
    const std::size_t units = numberAt(stream, at, 2);
    const std::size_t unitSize = (numberAt(stream, at + 2, 1) & 1) != 0 ? 2 : 1;
    if (length < 3 || units * unitSize > length - 3)
        return std::nullopt;
    std::string text;
    for (std::size_t i = 0; i < units; ++i) {
        auto c = char32_t(numberAt(stream, at + 3 + i * unitSize, unitSize));
        if (c >= 0xD800 && c < 0xDC00 && i + 1 < units) {
            const auto low = char32_t(numberAt(stream, at + 3 + (i + 1) * unitSize, unitSize));
            c = 0x10000 + ((c - 0xD800) << 10) + ((low - 0xDC00) & 0x3FF);
            ++i;
        }
        appendUtf8(c, text);
    }
    return text;
}

/// What the system calls a code page ([MS-XLS] 2.4.52).
std::string nameOfCodePage(unsigned page)
{
    constexpr unsigned chinese = 936;
    constexpr unsigned macintosh = 10000;
    constexpr unsigned oldMacintosh = 32768;
    constexpr unsigned oldWestern = 32769;
    switch (page) {
    case chinese:
        return "GB18030"; // which has every character of GBK, and has it in the same place
    case macintosh:
    case oldMacintosh:
        return "MACINTOSH";
    case oldWestern:
        return "CP1252";
    default:
        return "CP" + std::to_string(page);
    }
}

} // namespace

std::optional<std::string> RecordText::at(const Bytes &stream, std::size_t at, std::size_t length) const
{
    if (!m_isOld)
        return newText(stream, at, length);
    const std::size_t size = numberAt(stream, at, 2);
    return length < 2 || size > length - 2 ? std::nullopt : oldText(stream, at + 2, size);
}

std::optional<std::string> RecordText::formatAt(const Bytes &stream, std::size_t at, std::size_t length) const
{
    if (!m_isOld)
        return newText(stream, at, length);
    const std::size_t size = numberAt(stream, at, 1);
    return length < 1 || size > length - 1 ? std::nullopt : oldText(stream, at + 1, size);
}

std::optional<std::string> RecordText::oldText(const Bytes &stream, std::size_t at, std::size_t size) const
{
    iconv_t converter = iconv_open("UTF-8", nameOfCodePage(m_codePage).c_str());
    if (converter == iconv_t(-1)) // NOLINT(performance-no-int-to-ptr): how iconv says that it knows no such page
        return std::nullopt;
    std::string from(stream.begin() + std::ptrdiff_t(at), stream.begin() + std::ptrdiff_t(at + size));
    constexpr std::size_t mostGrowth = 4;
    std::string to(size * mostGrowth, '\0');
    char *in = from.data();
    char *out = to.data();
    std::size_t inLeft = from.size();
    std::size_t outLeft = to.size();
    const bool isText = iconv(converter, &in, &inLeft, &out, &outLeft) == 0 && inLeft == 0;
    iconv_close(converter);
    if (!isText)
        return std::nullopt;
    to.resize(to.size() - outLeft);
    return to;
}

} // namespace hengzhao::xls
