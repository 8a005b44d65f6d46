// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/decoder.h"

#include "models/files/utf8_decoder.h"

#include <QString>

#include <unicode/ucnv.h>

namespace hengzhao::files
{

namespace
{

struct CloseConverter {
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};

const char *icuName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return "UTF-8";
    case Encoding::Gb18030:
        return "gb18030";
    case Encoding::Utf16LittleEndian:
        return "UTF-16LE";
    case Encoding::Utf16BigEndian:
        return "UTF-16BE";
    }
    Q_UNREACHABLE();
}

/// ICU's converter, told to stop at the first invalid byte. It keeps a character's beginning itself.
class IcuDecoder final : public Decoder
{
public:
    explicit IcuDecoder(Encoding encoding)
    {
        UErrorCode status = U_ZERO_ERROR;
        m_converter.reset(ucnv_open(icuName(encoding), &status));
        if (m_converter)
            ucnv_setToUCallBack(m_converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
        if (U_FAILURE(status))
            m_converter.reset();
    }

    std::optional<Decoded> decode(QByteArrayView bytes, bool last, char16_t *to) override
    {
        if (!m_converter)
            return std::nullopt;
        UErrorCode status = U_ZERO_ERROR;
        const char *from = bytes.data();
        UChar *next = to;
        ucnv_toUnicode(m_converter.get(), &next, to + bytes.size() + extraRoom, &from, bytes.data() + bytes.size(),
                       nullptr, last, &status);
        if (U_FAILURE(status))
            return std::nullopt;
        return Decoded{bytes.size(), next - to};
    }

private:
    std::unique_ptr<UConverter, CloseConverter> m_converter;
};

} // namespace

std::optional<Encoding> parseEncoding(QStringView name)
{
    const QString plain = name.trimmed().toString().toLower().remove(u'-').remove(u'_');
    if (plain == u"utf8")
        return Encoding::Utf8;
    if (plain == u"gb18030" || plain == u"gbk")
        return Encoding::Gb18030;
    if (plain == u"utf16le")
        return Encoding::Utf16LittleEndian;
    if (plain == u"utf16be")
        return Encoding::Utf16BigEndian;
    return std::nullopt;
}

std::optional<Encoding> encodingOfMark(QByteArrayView firstBytes)
{
    if (firstBytes.startsWith("\xEF\xBB\xBF"))
        return Encoding::Utf8;
    if (firstBytes.startsWith("\xFF\xFE"))
        return Encoding::Utf16LittleEndian;
    if (firstBytes.startsWith("\xFE\xFF"))
        return Encoding::Utf16BigEndian;
    return std::nullopt;
}

std::unique_ptr<Decoder> makeDecoder(Encoding encoding)
{
    if (encoding == Encoding::Utf8)
        return std::make_unique<Utf8Decoder>();
    return std::make_unique<IcuDecoder>(encoding);
}

} // namespace hengzhao::files
