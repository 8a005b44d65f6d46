// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xlsx_cell_text.h"

#include "models/files/xlsx_strings.h"

#include <QString>

#include <algorithm>

namespace hengzhao::files
{

namespace
{

/// From here on a character takes two places.
constexpr char16_t firstWide = 0x2E80;
constexpr int bytesOfOneCharacter = 12;

/// Writes one text, character by character, into room that is large enough for it.
class Writing
{
public:
    explicit Writing(char *to) : m_to(to) {}

    /// False where XML cannot hold the character, or no reader would give it back.
    bool put(QStringView text, qsizetype &at)
    {
        const char16_t c = text[at].unicode();
        if (c < 0x80)
            return putAscii(c);
        ++m_units;
        m_width += c >= firstWide ? 2 : 1;
        if (c < 0x800) {
            putBytes(char(0xC0 | (c >> 6)), char(0x80 | (c & 0x3F)));
            return true;
        }
        if (QChar::isHighSurrogate(c))
            return putPair(text, at);
        if (QChar::isLowSurrogate(c) || c >= 0xFFFE)
            return false;
        putBytes(char(0xE0 | (c >> 12)), char(0x80 | ((c >> 6) & 0x3F)), char(0x80 | (c & 0x3F)));
        return true;
    }

    [[nodiscard]] char *end() const { return m_to; }
    /// UTF-16 units of the text as a program keeps it.
    [[nodiscard]] int units() const { return m_units; }
    [[nodiscard]] int widest() const { return std::max(m_widest, m_width); }

private:
    template <typename... Bytes>
    void putBytes(Bytes... bytes)
    {
        ((*m_to++ = bytes), ...);
    }

    template <std::size_t size>
    void putWord(const char (&word)[size], int units)
    {
        m_to = std::copy_n(word, size - 1, m_to);
        m_units += units;
    }

    bool putAscii(char16_t c)
    {
        if (c == u'\n') {
            m_widest = widest();
            m_width = -1;
        }
        ++m_width;
        switch (c) {
        case u'&':
            putWord("&amp;", 1);
            return true;
        case u'<':
            putWord("&lt;", 1);
            return true;
        case u'>':
            putWord("&gt;", 1);
            return true;
        case u'\r': // which XML would read as a line break
            putWord("_x000D_", 7);
            return true;
        default:
            if (c < u' ' && c != u'\t' && c != u'\n')
                return false;
        }
        putBytes(char(c));
        ++m_units;
        return true;
    }

    bool putPair(QStringView text, qsizetype &at)
    {
        if (at + 1 == text.size() || !text[at + 1].isLowSurrogate())
            return false;
        const char32_t c = QChar::surrogateToUcs4(text[at], text[at + 1]);
        ++at;
        ++m_units;
        putBytes(char(0xF0 | (c >> 18)), char(0x80 | ((c >> 12) & 0x3F)), char(0x80 | ((c >> 6) & 0x3F)),
                 char(0x80 | (c & 0x3F)));
        return true;
    }

    char *m_to;
    int m_units = 0;
    int m_width = 0;
    int m_widest = 0;
};

} // namespace

XlsxCellText appendXlsxText(QByteArray &xml, QStringView text)
{
    if (text.size() > longestWorkbookText)
        return {XlsxCellText::Fit::TooLong, 0};
    QString kept;
    if (text.contains(u"_x")) {
        kept = escaped(text.toString());
        text = kept;
    }
    const qsizetype before = xml.size();
    xml.resize(before + text.size() * bytesOfOneCharacter);
    Writing writing(xml.data() + before);
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!writing.put(text, at))
            return {XlsxCellText::Fit::NotText, 0};
    }
    xml.resize(writing.end() - xml.constData());
    if (writing.units() > longestWorkbookText)
        return {XlsxCellText::Fit::TooLong, 0};
    return {XlsxCellText::Fit::Fits, writing.widest()};
}

bool hasOuterBlank(QStringView text)
{
    return !text.isEmpty() && (text.front().isSpace() || text.back().isSpace());
}

} // namespace hengzhao::files
