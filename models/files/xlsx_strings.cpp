// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xlsx_strings.h"

namespace hengzhao::files
{

namespace
{

constexpr size_t blockSize = size_t(1) << 18;
/// A quarter of a gigabyte of texts, a hundred for each row that a sheet can have.
constexpr size_t mostBlocks = 512;
constexpr qsizetype escapeLength = 7; // _xHHHH_

/// The character written at `at` as _xHHHH_, or nothing.
std::optional<QChar> escapeAt(QStringView text, qsizetype at)
{
    if (text.size() - at < escapeLength || text[at + 1] != u'x' || text[at + escapeLength - 1] != u'_')
        return std::nullopt;
    char16_t value = 0;
    for (const QChar c : text.sliced(at + 2, 4)) {
        const char16_t digit = c.toUpper().unicode();
        if (digit >= u'0' && digit <= u'9')
            value = char16_t(value * 16 + (digit - u'0'));
        else if (digit >= u'A' && digit <= u'F')
            value = char16_t(value * 16 + (digit - u'A' + 10));
        else
            return std::nullopt;
    }
    return QChar(value);
}

} // namespace

void unescape(QString &text)
{
    for (qsizetype at = text.indexOf(u"_x"); at >= 0; at = text.indexOf(u"_x", at + 1)) {
        if (const std::optional<QChar> meant = escapeAt(text, at))
            text.replace(at, escapeLength, *meant);
    }
}

QString escaped(const QString &text)
{
    QString result = text;
    for (qsizetype at = result.indexOf(u"_x"); at >= 0; at = result.indexOf(u"_x", at)) {
        const bool isEscape = escapeAt(result, at).has_value();
        if (isEscape)
            result.replace(at, 1, QStringLiteral("_x005F_"));
        at += isEscape ? escapeLength : 1; // what has just been put there is none
    }
    return result;
}

Result<void> XlsxStrings::read(XlsxArchive &archive, const QString &part)
{
    const Result<std::unique_ptr<XlsxXml>> opened = XlsxXml::open(archive, part);
    if (!opened)
        return failure(opened.error());
    XlsxXml &xml = **opened;
    QString text;
    bool taking = false;
    while (const std::optional<XmlToken> token = xml.next()) {
        switch (*token) {
        case XmlToken::Begin:
            if (xml.name() == "rPh") // how the text is spoken
                xml.skipElement();
            else
                taking = xml.name() == "t";
            break;
        case XmlToken::Text:
            if (taking && text.size() <= longestWorkbookText * escapeLength)
                appendUtf8(text, xml.text());
            break;
        case XmlToken::End:
            taking = false;
            if (xml.name() == "si") {
                unescape(text);
                append(text);
                text.resize(0);
            }
            break;
        }
        if (m_blocks.size() > mostBlocks)
            return failure(xml.tooLarge(qint64(mostBlocks * blockSize * sizeof(char16_t)) >> 20));
    }
    return xml.state();
}

void XlsxStrings::append(const QString &text)
{
    if (text.size() > longestWorkbookText) {
        m_places.push_back({0, 0, -1});
        return;
    }
    const auto length = size_t(text.size());
    if (m_blocks.empty() || m_blocks.back().size() + length > blockSize) {
        m_blocks.emplace_back();
        m_blocks.back().reserve(blockSize); // so that no text ever moves
    }
    std::vector<char16_t> &block = m_blocks.back();
    m_places.push_back({quint32(m_blocks.size() - 1), quint32(block.size()), qint32(length)});
    block.insert(block.end(), text.utf16(), text.utf16() + length);
}

std::optional<QStringView> XlsxStrings::at(qsizetype number) const
{
    const Place &place = m_places[size_t(number)];
    if (place.length < 0)
        return std::nullopt;
    if (place.length == 0)
        return QStringView();
    return QStringView(m_blocks[place.block].data() + place.begin, place.length);
}

} // namespace hengzhao::files
