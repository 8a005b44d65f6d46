// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/gbk_encoder.h"

#include <unicode/ucnv.h>

#include <array>
#include <memory>
#include <optional>

namespace hengzhao::files
{

namespace
{

constexpr char16_t firstOfOwnUse = 0xE000;
constexpr char16_t lastOfOwnUse = 0xF8FF;

struct CloseGbkConverter {
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using GbkConverter = std::unique_ptr<UConverter, CloseGbkConverter>;

GbkConverter gbkConverter(const char *name)
{
    UErrorCode status = U_ZERO_ERROR;
    GbkConverter converter(ucnv_open(name, &status));
    if (converter)
        ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    return U_SUCCESS(status) ? std::move(converter) : GbkConverter();
}

/// The one character that two bytes stand for; those that everybody may give a meaning of his own are none.
std::optional<char16_t> unitOf(UConverter *converter, quint16 bytes)
{
    const std::array<char, 2> pair = {char(bytes >> 8), char(bytes & 0xFF)};
    std::array<UChar, 4> units = {};
    UErrorCode status = U_ZERO_ERROR;
    const int length =
        ucnv_toUChars(converter, units.data(), int(units.size()), pair.data(), int(pair.size()), &status);
    if (U_FAILURE(status) || length != 1 || (units[0] >= firstOfOwnUse && units[0] <= lastOfOwnUse))
        return std::nullopt;
    return units[0];
}

/// What stands at `at`: one character, or half of one.
QString characterAt(const QString &text, qsizetype at)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return text.mid(at, 2);
    if (text[at].isSurrogate())
        return QStringLiteral("U+%1").arg(QString::number(text[at].unicode(), 16).toUpper());
    return text.mid(at, 1);
}

} // namespace

/// A table of its own instead of ICU's encoder: that one passes over characters without a shape, such as a zero width
/// joiner, where it should refuse them. Only what code page 936 and GB18030 read alike is taken, so that a file says
/// the same to this program and to all others.
GbkEncoder::GbkEncoder() : m_bytes(std::size_t(1) << 16)
{
    const GbkConverter gbk = gbkConverter("windows-936-2000");
    const GbkConverter gb18030 = gbkConverter("gb18030");
    for (quint16 bytes = 0x8140; gbk && gb18030 && bytes < 0xFF00; ++bytes) {
        const std::optional<char16_t> unit = unitOf(gbk.get(), bytes);
        if (unit && unit == unitOf(gb18030.get(), bytes))
            m_bytes[*unit] = bytes;
    }
}

tl::expected<QByteArray, QString> GbkEncoder::encode(const QString &text) const
{
    QByteArray encoded;
    encoded.reserve(2 * text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        const quint16 bytes = m_bytes[unit];
        if (unit >= 0x80 && bytes == 0)
            return tl::unexpected(characterAt(text, i));
        if (unit >= 0x80)
            encoded += char(bytes >> 8);
        encoded += unit >= 0x80 ? char(bytes & 0xFF) : char(unit);
    }
    return encoded;
}

} // namespace hengzhao::files
