// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

struct XML_ParserStruct;

namespace hengzhao::files
{

enum class XmlToken { Begin, End, Text };

/// What stands in a piece of an XML document, one thing after another: expat calls back, and readers want to ask. Texts
/// are UTF-8, whatever the document is in.
class XmlEvents
{
public:
    /// Deeper than any part of a workbook; a document made only to be deep costs memory for every level.
    static constexpr int deepest = 256;
    /// Memory for the parser itself, which keeps every name that it has met.
    static constexpr std::size_t mostParserBytes = std::size_t(64) << 20;

    enum class Problem { None, Malformed, DocumentType, TooDeep, NoMemory };

    XmlEvents();
    ~XmlEvents();
    XmlEvents(const XmlEvents &) = delete;
    XmlEvents &operator=(const XmlEvents &) = delete;

    /// Room for the document's next bytes; null where there is no memory.
    [[nodiscard]] char *room(int bytes);
    /// Takes that many of them; false where the document is not well formed, or has a document type.
    [[nodiscard]] bool take(int bytes, bool isLast);
    /// Goes to the next thing in what was taken; false at its end.
    [[nodiscard]] bool next()
    {
        m_at = m_isBefore ? 0 : m_at + 1;
        m_isBefore = false;
        return m_at < m_events.size();
    }

    [[nodiscard]] XmlToken token() const { return m_events[m_at].token; }
    /// Of an element that begins or ends, without its prefix.
    [[nodiscard]] std::string_view name() const { return view(m_events[m_at].text); }
    [[nodiscard]] std::string_view text() const { return view(m_events[m_at].text); }
    /// By its place, for whoever wants them all; names have their prefixes.
    [[nodiscard]] std::size_t attributes() const { return m_events[m_at].attributes; }
    [[nodiscard]] std::string_view attributeName(std::size_t place) const;
    [[nodiscard]] std::string_view attributeValue(std::size_t place) const;
    /// Empty where the element has none of the name.
    [[nodiscard]] std::string_view attribute(std::string_view name) const;

    [[nodiscard]] Problem problem() const { return m_problem; }
    [[nodiscard]] QString problemText() const;

private:
    struct Piece {
        std::size_t begin = 0;
        std::size_t length = 0;
    };
    struct Event {
        XmlToken token;
        Piece text;
        std::size_t firstAttribute = 0;
        std::size_t attributes = 0;
    };
    struct Callbacks;

    [[nodiscard]] std::string_view view(const Piece &piece) const
    {
        return std::string_view(m_bytes).substr(piece.begin, piece.length);
    }
    Piece keep(std::string_view text);
    void stop(Problem problem);

    std::size_t m_parserBytes = 0;
    XML_ParserStruct *m_parser = nullptr;
    /// The things of the piece last taken, and the bytes that they name.
    std::vector<Event> m_events;
    std::vector<Piece> m_attributes;
    std::string m_bytes;
    std::size_t m_at = 0;
    bool m_isBefore = true;
    int m_depth = 0;
    Problem m_problem = Problem::None;
};

} // namespace hengzhao::files
